"""Who asked whom: pollster, commissioner, sample and population, from the words around "survey".

"A survey by A for B", "an A survey, commissioned by B, of 4,000 parents", "A polled 2,000 tutors",
"according to findings by A".
"""

import re
from dataclasses import dataclass, replace

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import cues
from stages.extract.phrases.masks import View
from stages.extract.phrases.reference import body_kinds, names_by_acronym

_SURVEY = re.compile(
    r"\b(?:[Ss]urvey(?:s|ed|ing)?|[Pp]oll(?:s|ed|ing|sters?)?|[Rr]espondents?|[Qq]uestionnaires?|YouGov|"
    r"Ipsos|Teacher ?Tapp|NatCen|who (?:took part|responded|replied)|[Ff]indings (?:by|from)|[Rr]esearch "
    r"(?:by|from|for|among|with|carried out|conducted|commissioned)|[Ss]tudy,? (?:by(?! \d)|from|of \d|"
    r"among|carried out|conducted|commissioned)|[Oo]pinion research|(?:[Rr]esearch|[Ss]tudy|[Ii]ndex|"
    r"[Pp]olling|[Tt]racker) (?:has |have |also )?(?:found|finds|shows?|showed|shown|suggests?|suggested|"
    r"says|revealed|reveals)|in (?:the|an?) (?:[\w’']+ ){0,4}study|consultation(?: (?:on|about|into|over) "
    r"[^.;]{3,120}?)? (?:drew|received|attracted|had|brought in|got|gathered|prompted)|responding to|"
    r"[Rr]esponses (?:to|(?:of|from) (?:the |some |more than |over |nearly |almost |about )*\d[\d,]*|"
    r"(?:were |was )?(?:received|returned|collected|gathered))|answered by (?:more than |over |nearly |"
    r"almost )?\d[\d,]*|those (?:who )?(?:asked|questioned)|sample size (?:was|is|of)|(?:^|[Ww]hen |"
    r"[Ww]ere )[Aa]sked (?:to|what|how|about|whether|which|why|if|who|for|by))\b"
)
CUES = cues(
    "urvey|poll|Poll|espondent|uestionnaire|YouGov|Ipsos|Tapp|NatCen|indings|"
    "esearch|tudy|onsultation|responding_to|esponses_|nswered_by|ndex_|racker|those_asked|those_quest|"
    "those_who_ask|those_who_quest|sked_|sample_size|who_took_part|who_re"
)
NOT_SURVEY = re.compile(
    r"\b(?:labour force survey|polled (?:well|badly|strongly)|poll tax|exit polls? closed|polling "
    r"(?:station|day)|opinion polls put|post-inspection surveys?|surveys? through)\b",
    re.IGNORECASE,
)


def names_survey(words: str) -> bool:
    """Whether the words speak of a survey, a poll or other research among people."""
    return _SURVEY.search(words) is not None


_NOUN = r"(?:[Ss]urvey|[Pp]oll|[Pp]olling|[Rr]esearch|[Ff]indings|[Qq]uestionnaire|[Ss]tudy|[Aa]nalysis)"
_DONE = r"(?:(?:carried out|conducted|run|done|undertaken|published|led) )?"
_POLLSTER = tuple(
    compiled(p)
    for p in (
        r"<commissioner:ORG>[^.;]{0,12}? (?:commissioned|hired|paid|engaged|appointed) (?:the )?"
        r"(?:independent )?(?:poll(?:ing|sters?)[\w ]{0,14} |research(?:ers)? [\w ]{0,14})?<pollster:ORG> to "
        r"(?:survey|poll|ask|interview|question|carry out|conduct|run)\b",
        rf"{_NOUN}s?(?: [^.;]{{0,60}}?)?,? {_DONE}by (?:the )?(?:pollsters? )?<pollster:ORG> (?:for|on "
        r"behalf of) (?:the )?(?:charity |union |campaign group )?<commissioner:ORG>",
        rf"\b[Aa]n? (?:\w+ )?<pollster:ORG> (?:[a-z-]+ )?{_NOUN}\b",
        rf"{_NOUN}s?(?: (?:(?!commissioned| (?:that|if|because|by saying|sa(?:ys?|id)|shows?|showed|found"
        rf"|finds|suggests?|reveals?|warns?)\b)[^.;]){{0,60}}?)?,? "
        rf"(?:{_DONE}by|from(?: the)? pollsters?|from) "
        r"(?:the )?(?:pollsters? )?<pollster:ORG>",
        rf"<pollster:ORG>(?:/[A-Z]\w+)?[’']?s?[’']? (?:[a-z-]+ ){{0,2}}?{_NOUN}\b",
        r"(?:produced|carried out|conducted|prepared|undertaken|done|run) for (?:the )?<commissioner:ORG> "
        r"by (?:the )?<pollster:ORG>",
        r"\bthat <pollster:ORG> (?:ran|did|carried out|conducted) for (?:the )?<commissioner:ORG>",
        r"(?:polled|surveyed|questioned|interviewed|asked) by (?:the )?<pollster:ORG> (?:for|on behalf of) "
        r"(?:the )?(?:charity |union |campaign group )?<commissioner:ORG>",
        r"(?:run|conducted|carried out|done|polled|surveyed|questioned|interviewed) by (?:the "
        r")?(?:pollsters? )?<pollster:ORG>",
        r"<pollster:ORG> (?:also )?(?:surveyed|polled|questioned|interviewed) <n:COUNT>[^.;]{0,40}? (?:for|"
        r"on behalf of) (?:the )?<commissioner:ORG>",
        r"\btold (?:the )?<pollster:ORG>",
        r"<pollster:ORG> (?:also )?(?:surveyed|polled|asked|put its questions to|questioned|interviewed)",
        r"\b(?:[Rr]eport|[Ss]tudy|[Pp]aper) (?:published |produced |written )?by (?:the )?<pollster:ORG>",
    )
)
_COMMISSIONER = tuple(
    compiled(p)
    for p in (
        r"(?:commissioned|paid for|funded) by (?:the )?(?:charity |union )?<commissioner:ORG>",
        r"<commissioner:ORG>[-–‑]commissioned",
        rf"{_NOUN},? (?:for|on behalf of) (?:the )?(?:charity |union |campaign group )?<commissioner:ORG>",
        r"(?:carried out|conducted|run|done|undertaken)(?: by [^.;]{3,60}?)? (?:for|on behalf of) (?:the )?"
        r"(?:charity |union |campaign group )?<commissioner:ORG>",
        r"shared (?:exclusively )?with <none:ORG>",
    )
)
_SAMPLE = compiled(
    r"(?:(?:survey|poll|polling|questionnaire|research|study)(?:ed)?(?: (?:(?!\b(?:drop|fall|rise|increase|"
    r"numbers|cut|loss)\b)[^.;]){0,50}?)?,? (?:of|among|with) (?:the )?|(?:surveyed|polled|asked|"
    r"questioned|interviewed|put its questions to|[Rr]esponses (?:(?:were |was )?(?:received|returned|"
    r"collected|gathered|came) )?(?:from|of)|heard from|answers from|surveying|polling|asking|questioning|"
    r"interviewing|answered by|completed by|sample of|sample size (?:was|is|of)|drew|received|attracted|"
    r"brought in|gathered|prompted|based on|canvassed|consulted) (?:the |some |a total of |more than |over "
    r"|just over |nearly |almost |about |around )*|\b[Oo]f (?:the )?)<sample:COUNT>(?P<more>(?: and "
    r"[a-z]+)?(?: aged [\w ]{2,20}?\d\d)?(?: in [\ue010\ue012\ue013]+)?)"
)
_RESPONDED = compiled(
    r"<sample:COUNT>(?P<more>(?: and [a-z]+)?) (?:to (?:the|this|its|our) (?:survey|poll|questionnaire)|"
    r"(?:who )?responded|took part|replied|answered|completed|were (?:surveyed|polled|asked|questioned))"
)
_OF_POPULATION = compiled(
    r"(?:survey|poll) of (?P<population>(?:[\w-]+ ){0,5}?[\w-]+)(?=,| by| from| found| finds| shows| has| "
    r"carried| conducted|$)|\basked (?P<asked>(?:[\w-]+ ){1,4}?[a-z-]+s)(?= the same| whether| if | how "
    r"| what | about )"
)
_DESCRIBED = re.compile(
    r"(?:(?<!such as )(?<!than )(?<!since )\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his)|\w[’']s?) "
    r"(?:(?:new|latest|recent|first|own|last) )*[“‘'\"]?(?P<name>(?:(?!(?:new|latest|recent|major|previous"
    r"|last|stark|big)\b)[a-z][a-z-]+ ){0,2}(?:staff|students?"
    r"|learners?|employers?|employees?|parents?|members?|membership|teachers?|apprentices?|skills|satisfaction"
    r"|pulse|impact|annual|workforce|enrolment|recruitment|funding|workload|wellbeing|pay|perceptions?|engagement"
    r"|stakeholders?|graduates?|college|provider|business|schools?|sector|salary|destinations?|consultation)"
    r" (?:survey|poll|questionnaire))\b(?! of| response)"
)
"""A survey told by what it is: "the college's annual *learner satisfaction survey*"."""
ASKED = re.compile(r"\b(?:asked|told|polled|surveyed)\b")
_NAMED = re.compile(
    r"\b(?P<name>(?:[A-Z][\w’'&/-]+ (?:(?:and|of|for|&) )?){1,7}(?:[Ss]urvey|[Pp]oll|[Bb]arometer|"
    r"[Tt]racker))\b"
)


_HEADS = (
    r"(?:Association|Union|Federation|Club|Network|Alliance|Society|Institute|Council|Confederation|Forum)\b"
)
_HEAD = re.compile(_HEADS)
REST = re.compile(rf"[’'] (?:[A-Z]\w+ ){{0,2}}?{_HEADS}")
_WHOSE = re.compile(r"(?P<whose>(?!The )(?:[A-Z][\w-]+ (?:and )?)*[A-Z][\w-]+s[’'] )$")
"""What stands before and after the apostrophe of a body's name: "the *Directors’* Club"."""
_ABOUT = re.compile(r"^(?:Key|New|Latest|Annual) | (?:Covid|COVID)(?:-19)?$")
_NO_BODY = re.compile(r"\b(?:Satisfaction|Choices|Workload|(?:Covid|COVID)(?:-19)?|Skills Survey|wide)\b")
_COMMON = re.compile(
    r"(?:(?:Sixth[- ]?[Ff]orm|Apprentice(?:ship)?s?|Staff|Students?|Learners?|Employers?|Teachers?|Tutors?|"
    r"Principals?|Leaders?|Members?|Parents?|Governors?|Colleges?|Providers?|Schools?|Pay|Skills|Training|"
    r"Exit|Online|Qualitative|Quantitative|Recent|Previous|Independent|Academic|Market|National|Post-16|FE|HE|Stress|Enrolment|Wellbeing|Funding|"
    r"Recruitment)(?: |$))+"
)
"""Words with which a headline opens, and of which no body's name is made: "*Sixth-form* workload survey"."""
_BESIDE = re.compile(r"/(?!The\b)[A-Z]\w+")


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of the survey that the sentences are about."""

    name: str | None = None
    pollster: str | None = None
    commissioner: str | None = None
    population: str | None = None
    sample: Row | None = None

    @property
    def is_known(self) -> bool:
        """Whether anything at all is known of it."""
        return self != Survey()


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
    "The union’s annual pay survey came out in May. The surplus was 3 per cent of income.": [],
}


def survey_of(view: View) -> Survey:
    """What one sentence says of a survey."""
    found = Survey(population=_population(view))
    found = replace(found, **_names(view))  # type: ignore[arg-type]
    for pattern in (_SAMPLE, _RESPONDED):
        match = pattern.search(view.masked)
        if match is None:
            continue
        sample = view.figures[match.start("sample")]
        words = re.sub(r"^[^a-zA-Z]*(?:million|thousand)?\s*", "", str(sample["surface"])) + view.words(
            match.span("more")
        )
        is_of_replies = str(sample.get("unit")) in {"response", "reply", "respondent"}
        population = None if is_of_replies else words.strip()
        return replace(found, sample=sample, population=population or found.population)
    return found


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


def ballot_of(view: View, before: Survey) -> Survey:
    """What a sentence says of a ballot: its name, and who had a vote; else what was said `before`."""
    named, members = _BALLOT.search(view.sentence.text), _MEMBERS.search(view.masked)
    return Survey(
        name=named.group() if named else before.name,
        population=view.words(members.span("who")) if members else before.population,
    )


def merged(before: Survey, stated: Survey, *, is_part: bool = False) -> Survey:
    """The survey after a sentence: another pollster or sample starts another; some of those asked do not."""
    if stated.pollster and _whole(stated.pollster) == _whole(before.pollster):
        stated = replace(stated, pollster=before.pollster)
    if stated.pollster and stated.pollster == before.commissioner:
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
    return Survey(
        *(
            getattr(stated, f) or getattr(before, f)
            for f in ("name", "pollster", "commissioner", "population", "sample")
        )
    )


def _whole(name: str | None) -> str | None:
    """The full name of a body."""
    return names_by_acronym().get(name, name) if name else None


def _is_renamed(before: str | None, stated: str | None) -> bool:
    """Whether two proper names of surveys have no word in common but the last: they are two surveys."""
    if not (before and stated and before[0].isupper() and stated[0].isupper()):
        return False
    return not {*before.split()[:-1]} & {*stated.split()[:-1]}


def _names(view: View) -> dict[str, str | None]:
    names: dict[str, str | None] = {"pollster": None, "commissioner": None, "name": None}
    for pattern in _POLLSTER:
        if (found := pattern.search(view.masked)) is None:
            continue
        names["pollster"] = _body(view, found.span("pollster"))
        if found.groupdict().get("commissioner"):
            names["commissioner"] = _body(view, found.span("commissioner"))
        break
    for pattern in _COMMISSIONER:
        found = pattern.search(view.masked)
        if found is not None and found.groupdict().get("commissioner") and names["commissioner"] is None:
            names["commissioner"] = _body(view, found.span("commissioner"))
    if named := _NAMED.search(view.sentence.text):
        name = re.sub(r"^(?:A|An|The|In|Our|This|That|New|Latest|Its|Their|One) ", "", named["name"])
        is_headline = name[-6:].islower() and _COMMON.fullmatch(name.rpartition(" ")[0]) is not None
        names["name"] = name if name[:1].isupper() and " " in name and not is_headline else None
        if names["name"] and names["pollster"] is None:
            names["pollster"] = _body_in(name)
    if names["name"] is None and (described := _DESCRIBED.search(view.sentence.text)):
        names["name"] = described["name"]
    return names


def _body_in(name: str) -> str | None:
    """The known body with whose name a survey's begins: the "NASUWT Sixth-form College Survey"."""
    first = re.split(r"[’' ]", name, maxsplit=1)[0]
    return first if first in names_by_acronym() or first in body_kinds() else None


def _body(view: View, span: tuple[int, int]) -> str | None:
    """The body named at a span, whole where an apostrophe cuts its name; None for a survey's own name."""
    text, (start, end) = view.sentence.text, span
    if rest := REST.match(text, end):
        end = rest.end()
    if _HEAD.match(text, start) and (whose := _WHOSE.search(text, 0, start)):
        start = whose.start("whose")
    if beside := _BESIDE.match(text, end):
        end = beside.end()
    name = _ABOUT.sub("", text[start:end].split(" (", maxsplit=1)[0])
    return None if not name or _NO_BODY.search(name) or _COMMON.fullmatch(name) else name


def _population(view: View) -> str | None:
    found = _OF_POPULATION.search(view.masked)
    return view.words(found.span("population" if found["population"] else "asked")) if found else None
