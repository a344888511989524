"""Who was asked and how many: "a survey of 4,000 parents", "of the forms, 367 came back", "40 responses"."""

import re

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import View
from stages.extract.survey_results.words import PEOPLE

_EXTENT = (
    r"(?:(?: of)? aged [\w ]{2,20}?\d\d| of (?:(?:[\w\ue003\ue008-]+ ){0,3}?[\w\ue008-]*-olds|\ue008+)|(?: "
    r"working| employed| studying| based)? (?:in|at|across) (?:the )?(?:[\ue010\ue012\ue013]+|(?:[a-z-]+ "
    r"){0,3}?(?:colleges|schools|universities|education|industry|sector))\b)*"
)
"""What tells more of people: "parents *of 11- to 18-year-olds*", "staff *in further education*"."""
_HEDGES = (
    r"(?:the |some |a total of |more than |over |just over |nearly |almost |about |around |approximately )*"
)
_AND = (
    r"(?: \d\d[\w –-]{0,12}?year[- ]olds)?(?: and (?!colleagues|others)(?:[a-z-]+ )?[a-z-]+(?:s|ff|men)\b)?"
)
"""Of which age they are, and others beside them: "1,000 *16-24 year olds*", "700 parents *and carers*"."""
_SAMPLE = compiled(
    r"(?:(?:survey|poll|polling|questionnaire|research|study)(?:ed)?(?:,? (?:(?!\b(?:drop|fall|rise|increase|"
    r"numbers|cut|loss)\b)[^.;]){0,90}?)?,? (?:of|among|with) (?:the )?|(?:surveyed|polled|asked|quizzed|"
    r"questioned|interviewed|(?<=to )(?:survey|poll|ask|question|interview)|put its questions to|"
    r"[Rr]esponses (?:(?:were |was )?(?:received|returned|collected|gathered|came) )?(?:from|of)|heard from|"
    r"answers from|surveying|polling|asking|questioning|interviewing|answered by|(?:completed|filled in|"
    r"returned) by|sample of|sample size (?:was|is|of)|drew|received|attracted|brought in|gathered|prompted|"
    rf"based on|canvassed|consulted|spoke to|spoken to|views of|opinions of) {_HEDGES}|\b[Oo]f (?:the )?)"
    r"<sample:COUNT>"
    rf"(?P<more>{_AND}{_EXTENT})"
)
_RESPONDED = compiled(
    rf"<sample:COUNT>(?P<more>(?: (?:[a-z-]+ ){{0,2}}?{PEOPLE}\b)?{_AND}(?: aged [\w\ue008 "
    rf"–-]{{2,20}}?)?{_EXTENT}) "
    r"(?:to (?:the|this|its|our) (?:survey|poll|questionnaire)|"
    r"(?:who )?(?:(?:have |had )?(?:responded|taken part|took part|replied|answered|completed|filled in|"
    r"returned)|contributed to the (?:survey|poll))|(?:came|were (?:sent|handed)) back|were "
    r"(?:surveyed|polled|asked|questioned|interviewed|returned|completed))"
)
_BESIDE = compiled(rf"(?:,? and |, |,? as well as |,? plus |,? along with ){_HEDGES}<sample:COUNT>")
"""Others asked: "1,000 parents *and 500 employers*"."""
_POPULATION = compiled(
    rf"(?:survey|poll)(?:s|ed)? (?:of|among|amongst) (?:the |all |its |their |our "
    rf")*(?P<population>(?:[\w’-]+ )"
    rf"{{0,5}}?{PEOPLE}\b(?![’'-]){_EXTENT})|\b(?P<whom>(?:(?!(?:the|of|by|in|among)\b)[\w’-]+ )"
    rf"{{0,3}}?{PEOPLE}\b{_EXTENT}) whom [^,.;]{{0,50}}?(?:questioned|surveyed|polled|asked)\b"
    r"|\basked (?P<asked>(?:[\w-]+ ){1,4}?[a-z-]+s)(?= the same| whether| if | how | what | about )"
)
_REACH = 90
REPLIES = frozenset({"response", "reply", "respondent", "questionnaire"})
_NO_PEOPLE = frozenset(
    [
        "survey",
        "poll",
        "study",
        "question",
        "report",
        "country",
        "area",
        "region",
        "topic",
        "theme",
        "issue",
        "course",
        "subject",
        "page",
        "year",
        "month",
        "week",
        "day",
        "hour",
        "city",
        "town",
        "section",
        "change",
    ]
)
EXAMPLES = {
    "The second survey of tutors drew on two studies and had 340 replies in all, and 61 per cent "
    "said they were tired.": [{"value": 61, "sample_size": 340, "population": "tutors"}],
    "The Union of Tutors sent its questionnaire out in May. Of the questionnaires, 367 came back. In "
    "it 38 per "
    "cent said pay was low.": [{"value": 38, "sample_size": 367}],
    "The survey questioned 1,000 parents and 500 employers. It found that 44 per cent of employers were "
    "tired, "
    "while 32 per cent of parents were.": [
        {"value": 44, "sample_size": 500, "population": "employers"},
        {"value": 32, "sample_size": 1000, "population": "parents"},
    ],
    "A poll of 1,100 parents of 11- to 18-year-olds found that 75 per cent believe fees are high.": [
        {"value": 75, "population": "parents of 11- to 18-year-olds", "sample_size": 1100}
    ],
}


def samples_beside(view: View, sample: Row | None) -> tuple[Row, ...]:
    """The sample with the numbers of other people asked, which stand in a row with it."""
    at, found = view.place_of(sample), [sample]
    while at is not None and (beside := _BESIDE.search(view.masked, at, at + _REACH)):
        at = beside.start("sample")
        found.append(view.figures[at])
    return tuple(row for row in found if row is not None) if len(found) > 1 else ()


def sample_in(view: View) -> tuple[Row | None, str | None]:
    """How many were asked, as a sentence tells it, and who."""
    asked = _POPULATION.search(view.masked)
    population = view.words(asked.span(asked.lastgroup or 0)) if asked else None
    for pattern in (_SAMPLE, _RESPONDED):
        for match in pattern.finditer(view.masked):
            sample = view.figures[match.start("sample")]
            if str(sample.get("unit")) in _NO_PEOPLE:
                continue
            if str(sample.get("unit")) in REPLIES:
                return sample, population
            words = re.sub(r"^[^a-zA-Z]*(?:million|thousand)?\s*", "", str(sample["surface"]))
            who = (words + view.words(match.span("more"))).strip()
            return sample, who or population
    replies = (f for f in view.figures.values() if f["kind"] == "count" and f.get("unit") in REPLIES)
    return next(replies, None), population
