"""What is known of a survey after each sentence that speaks of one: who asked whom, and how many."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import cues
from stages.extract.phrases.masks import View
from stages.extract.survey_results.asked_by import asker_in, is_same_body
from stages.extract.survey_results.samples import sample_in, samples_beside

_SURVEY = re.compile(
    r"\b(?:[Ss]urvey(?:s|ed|ing)?|[Pp]oll(?:s|ed|ing|sters?)?|[Rr]espondents?|[Qq]uestionnaires?|YouGov|"
    r"Ipsos|Teacher ?Tapp|NatCen|"
    r"[Bb]arometer|who (?:took part|responded|replied)|[Ff]indings (?:by|from)|(?:[Rr]esearch|"
    r"[Ss]tudy),? (?:(?:which|that) )?(?:(?:was|were|has been|is) )?(?:by(?! \d)|from|for|among|with|of "
    r"(?=\d)|"
    r"done|carried out|conducted|commissioned|undertaken|released|published|funded|based on|surveyed|"
    r"questioned|asked|interviewed|heard from|spoke to)|[Oo]pinion research|(?:[Rr]esearch|[Ss]tudy|[Ii]ndex|"
    r"[Pp]olling|[Tt]racker) (?:has |have |also )?(?:found|finds|shows?|showed|shown|suggests?|suggested|"
    r"says|revealed|reveals)|in (?:the|an?) (?:[\w’']+ ){0,4}study|consultation(?: (?:on|about|into|over) "
    r"[^.;]{3,120}?)? (?:drew|received|attracted|had|brought in|got|gathered|prompted)|responding to|"
    r"[Rr]esponses (?:to|(?:of|from) (?:the |some |more than |over |nearly |almost |about )*\d[\d,]*|"
    r"(?:were |was )?(?:received|returned|collected|gathered))|answered by (?:more than |over |nearly |"
    r"almost )?\d[\d,]*|(?:those|people|adults|members|staff) (?:who )?(?:were )?(?:asked|questioned|"
    r"quizzed)|[Aa]ccording to (?:an? |the )(?:[a-z-]+ ){0,2}(?:study|research)|sample size (?:was|is|of)|"
    r"(?:asked|interviewed|spoke to|spoken to|heard from|canvassed|[Ss]napshot of) "
    r"(?:(?:more than|over|nearly|almost|about|some|around) )?\d|asked (?:its|our|their) (?:own )?"
    r"(?:members|staff|students|learners|readers|apprentices|tutors|teachers|employers|customers)|"
    r"(?:^|[Ww]hen |[Ww]ere )[Aa]sked "
    r"(?:to|what|how|about|whether|which|why|if|who|for|by))\b"
)
CUES = cues(
    "urvey|poll|Poll|arometer|espondent|uestionnaire|YouGov|Ipsos|Tapp|NatCen|indings|"
    "esearch|tudy|onsultation|responding_to|esponses_|nswered_by|ndex_|racker|those_asked|"
    "heard_from|anvassed|napshot|e_questioned|s_questioned|f_questioned|quizzed|those_who_ask|those_who_quest|sked_|sample_size|"
    "who_took_part|who_re|nterviewed_|spoke_to|spoken_to"
)
NOT_SURVEY = re.compile(
    r"\b(?:labour force survey|polled (?:well|badly|strongly)|poll tax|exit polls? closed|polling "
    r"(?:station|day)|opinion polls put|post-inspection surveys?|surveys? through)\b",
    re.IGNORECASE,
)


def names_survey(words: str) -> bool:
    """Whether the words speak of a survey, a poll or other research among people."""
    return _SURVEY.search(words) is not None


ASKED = re.compile(r"\b(?:asked|told|polled|surveyed|interviewed|questioned|quizzed)\b")


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of the survey that the sentences are about."""

    name: str | None = None
    pollster: str | None = None
    commissioner: str | None = None
    population: str | None = None
    sample: Row | None = None
    samples: tuple[Row, ...] = ()
    """How many of each kind of people were asked, where several kinds were."""

    @property
    def is_known(self) -> bool:
        """Whether anything at all is known of it."""
        return self != Survey()

    def filled(self, whole: "Survey") -> "Survey":
        """The survey with what else is known of it."""
        both = Survey(*(getattr(self, f.name) or getattr(whole, f.name) for f in fields(self)))
        return replace(both, pollster=None) if is_same_body(both.pollster, both.commissioner) else both


EXAMPLES = {
    "In the Assessors’ Federation’s annual workload survey, 44 per cent of 2,250 assessors who will have to "
    "move said that they were tired.": [
        {
            "survey": "annual workload survey",
            "pollster": "Assessors’ Federation",
            "population": "assessors who will have to move",
            "sample_size": 2250,
        }
    ],
    "Findings of a new Larkfield survey, commissioned by the Union of Tutors: a third of tutors "
    "struggle (34%).": [
        {"kind": "fraction", "pollster": "Larkfield", "commissioned_by": "Union of Tutors"},
        {"value": 34, "population": "tutors", "statement": "struggle"},
    ],
    "Just one in four bosses think pay is fair, a Larkfield survey shows.\n\nFewer than half (45 per cent) "
    "said they would raise it to £3.50 an hour.\n\nA separate survey of 4,000 tutors by the charity found "
    "that the policy was "
    "supported by 83 per cent of respondents.": [
        {"value": 0.25, "population": "bosses", "pollster": "Larkfield", "sample_size": None},
        {"value": 45, "population": "bosses", "statement": "said they would raise it to £3.50 an hour"},
        {"value": 83, "population": "tutors", "sample_size": 4000, "statement": "the policy was supported"},
    ],
    "Three in four tutors have thought of leaving, a new survey finds.\n\nMore than 220 tutors "
    "responded to the survey by "
    "the Union of Tutors.": [{"value": 0.75, "pollster": "Union of Tutors", "sample_size": 220}],
    "The union’s annual pay survey came out in May. The surplus was 3 per cent of income.": [],
}


def survey_of(view: View) -> Survey:
    """What one sentence says of a survey."""
    asker, (sample, population) = asker_in(view), sample_in(view)
    if samples := samples_beside(view, sample):
        return Survey(asker.name, asker.pollster, asker.commissioner, None, None, samples)
    return Survey(asker.name, asker.pollster, asker.commissioner, population, sample)


_BALLOT = re.compile(
    r"\b(?:(?:strike|indicative|consultative|formal|statutory|national|online|member|pay|industrial "
    r"action) )*(?:re-?)?ballots?\b",
    re.IGNORECASE,
)
_MEMBERS = compiled(
    r"(?<![\w’'-])(?P<who>(?:<union:ORG>[’']?s? )?(?:(?:college|union|teaching|academic|support|eligible|"
    r"voting) )?(?:members|staff|lecturers|teachers|workers)\b(?: (?:in|at|across) "
    r"(?:[a-z-]+ )*(?:colleges|schools|universities))?)"
)


_BALLOTED = compiled(
    r"\bballot(?:ed|ing)?(?: of)? (?:the |its |some |around |about |more than |over |nearly |almost "
    r")*<sample:COUNT>(?: (?P<who>(?:<union:ORG>[’']?s? )?(?:[a-z]+ )?(?:members|staff|lecturers|teachers|"
    r"workers)\b(?: (?:in|at|across) [^,.;:]{2,40})?))?"
)


def ballot_of(view: View, before: Survey) -> Survey:
    """What a sentence says of a ballot: its name, and who had a vote; else what was said `before`."""
    named, members = _BALLOT.search(view.sentence.text), _MEMBERS.search(view.masked)
    if balloted := _BALLOTED.search(view.masked):
        members = balloted if balloted["who"] else members
    return Survey(
        name=named.group() if named else before.name,
        population=view.words(members.span("who")) if members else before.population,
        sample=view.figures[balloted.start("sample")] if balloted else before.sample,
    )


def merged(before: Survey, stated: Survey, *, is_part: bool = False) -> Survey:
    """The survey after a sentence: another pollster or sample starts another; some of those asked do not."""
    if is_same_body(stated.pollster, before.pollster):
        stated = replace(stated, pollster=before.pollster)
    if is_same_body(stated.pollster, before.commissioner):
        stated = replace(stated, pollster=before.pollster)  # "the union's survey", that somebody else ran
    if not before.is_known:
        return stated
    if not stated.is_known:
        return before
    is_other = bool(stated.pollster and before.pollster and stated.pollster != before.pollster) or bool(
        stated.sample is not None and before.sample is not None and not is_part
    )
    if is_other or _is_renamed(before.name, stated.name):
        return stated
    if before.name and stated.name and not stated.name[0].isupper():
        stated = replace(stated, name=before.name)
    return stated.filled(before)


def in_common(surveys: Iterable[Survey]) -> Survey:
    """What sentences about one survey tell of it; nothing where it may be one of several."""
    told = [survey for survey in surveys if survey.is_known]
    every = [row for s in told for row in (s.sample, *s.samples) if row is not None]
    samples = {str(row.get("value")): row for row in every}
    names = [s.name for s in told if s.name]
    pollsters = [s.pollster for s in told if s.pollster]
    if pollsters and _one_body(pollsters) is None:
        return Survey()
    return Survey(
        max(names, key=len) if all(not _is_renamed(names[0], name) for name in names[1:]) and names else None,
        _one_body(pollsters),
        _one_body([s.commissioner for s in told if s.commissioner]),
        _only({s.population for s in told if s.population}),
        next(iter(samples.values())) if len(samples) == 1 else None,
        tuple(samples.values()) if len(samples) > 1 else (),
    )


def _one_body(names: list[str]) -> str | None:
    """The one body that all the names are of, in full."""
    longest = max(names, key=len, default=None)
    return longest if all(name == longest or is_same_body(name, longest) for name in names) else None


def _only(values: set[str]) -> str | None:
    return next(iter(values)) if len(values) == 1 else None


def _is_renamed(before: str | None, stated: str | None) -> bool:
    """Whether two proper names of surveys have no word in common but the last: they are two surveys."""
    if not (before and stated and before[0].isupper() and stated[0].isupper()):
        return False
    return not {*before.split()[:-1]} & {*stated.split()[:-1]}
