"""Group and course of a count, from its own words and those beside it."""

import re

from stages.extract.extractor import Row
from stages.extract.learners.counting import AGED, SO_MANY_MORE
from stages.extract.learners.units import COURSE, COURSE_WORDS, GROUP, PEOPLE, PREFIX
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD

_OF_STARTS = re.compile(
    r"\b(?P<course>(?:(?:higher|advanced|intermediate|degree) )?(?:[Aa]pprenticeship|[Tt]raineeship|T[ "
    r"-]Level|[Bb]ootcamp)) (?:starts|enrolments|participation)\b"
)
_NO_COURSE = re.compile(
    r"\d{4}.*|the|an?|(?:the )?(?:first|last|second|final) .*|so far|(?:the )?(?:coming|next|past|same|"
    r"following) "
    r".*|(?:the )?(?:week|month|term|year|period|summer|autumn|spring)\b.*|(?:learners?|students?|pupils?|"
    r"people)|(?:in |behaviour|sector |key |paid |several |many )[^,]*|post|(?:[\w’-]+ )*(?:areas?|"
    r"regions?|campus(?:es)?|sites?)\b.*|total|all|work|England\b.*|the UK\b.*|roll|books|the books|"
    r"register|year \d+|education|it|they|the (?:college|provider|university|course)|(?:the )?(?:record|"
    r"charge|care|hands|need|place|receipt|limbo|attendance|danger)\b.*|(?:good|outstanding|"
    r"inadequate)\b.*|(?:[a-z]+ )*provision|(?:the )?quarter (?:one|two|three|four|\d)\b.*|(?:those|these|"
    r"this|that|them)\b.*|(?:(?:one|two|three|four|five|six|ten|\d+|a few) (?:years|months|weeks)|"
    r"(?:[\w’-]+ )*(?:county|city|town|country|region|borough|nation|state|north|south|east|west|midlands|"
    r"district|world|communit(?:y|ies)|prisons?|custody|schools?|colleges?|universit(?:y|ies)|council|"
    r"autumn))\b.*|(?:programmes?|courses?|training|learning|study|studies|classes)"
)
_OWN_NOUN = re.compile(
    r" (?P<group>(?:(?:high[- ]needs?|adult|young|part-time|full-time|international|new|higher|degree|"
    r"foundation|sixth[- ]form|disabled|overseas|home|further education|SEND|SEN|FE|HE)[ -])+(?:students|"
    r"learners|pupils|apprentices|trainees))\b"
)
"""What a bare number counts by the noun of its own: "512 apprentices and 122 high needs students"."""
_OF_THEM = re.compile(
    r" of (?:the|its|their|these|those|our|all) (?:learners|students|apprentices|trainees|pupils)\b"
)
_LEARN = r"(?:learners|students|pupils|apprentices|trainees|starts|enrolments|starters)"
_OWN_COURSE = re.compile(
    r" (?P<course>(?:[Ll]evels? \d(?:(?: and |/| to |-|, )\d)?|[Hh]igher|[Aa]dvanced|[Dd]egree)"
    r"(?: [a-z-]+){1,8}?) "
    rf"(?:new )?{_LEARN}\b"
)
_TRADE = re.compile(
    r"(?P<course>(?:[Ll]evel \d|[Hh]igher|[Aa]dvanced|[Dd]egree) (?:[a-z-]+ ){1,6}?)(?=apprentices\b)"
)
_OWN_GROUP = re.compile(
    rf" (?P<group>(?:(?!of\b|to\b|in\b|at\b|for\b|by\b|and\b)[a-z-]+ ){{0,2}}?{_LEARN})\b"
)
_MODE = re.compile(r" (?P<group>full-time|part-time|female|male|residential)\b(?! [a-z-]+s\b)")
_HEAD = (
    r"(?:T[ -]Levels?|A[ -][Ll]evels?|BTECs?|[Aa]pprenticeships?|[Tt]raineeships?|[Bb]ootcamps?|courses?"
    r"|diplomas?|qualifications?|standards?)"
)
_MODIFIED = r"(?: (?:a total of|around|about|over|nearly|almost|more than|some|just|only|its|another))* $"
_TAUGHT = (
    re.compile(rf"\b[Aa]n? (?P<course>(?:[\w’-]+ ){{0,5}}?{_HEAD}) (?:with|for|has|had|to){_MODIFIED}"),
    re.compile(
        r"\b(?:provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?|teach(?:es|ing)?|taught"
        r"|r[au]n(?:s|ning)?) "
        rf"(?P<course>(?:[\w’-]+ ){{1,6}}?{_HEAD}) (?:to|for|with){_MODIFIED}"
    ),
    re.compile(
        rf"\b(?P<course>(?:(?!the\b|an?\b|for\b|of\b)[\w’-]+ ){{0,2}}?{_HEAD})(?: (?:programme|scheme|"
        rf"route)s?)?,? (?:to|on|onto|in|for|through) which{_MODIFIED}"
    ),
)
"""The course that a clause says is taught to so many: "provides *level 5 standards* to 37 apprentices"."""
_THOSE = re.compile(
    r"\b[Tt]hose (?:who )?(?:gain|start|beg[au]n|t(?:ook|ak)|enrol|complet|achiev|pass|stud)[a-z]* (?:on "
    r")?(?:an? |the )?"
    rf"(?P<course>(?:[\w’-]+ ){{0,4}}?{_HEAD})"
)
_NO_GROUP = {"new", "extra", "additional", "funded", "learner"}


EXAMPLES = {
    "Traineeships fell out of favour. There were 4,900 starts in 2018/19, down from 7,700 in 2017/18.": [
        {"value": 4900, "qualification": "traineeships", "period": "2018/19"},
        {"value": 7700, "qualification": "traineeships", "period": "2017/18"},
    ],
    "With 6,000 learners and income of £21 million, Larkfield College is large.": [
        {"value": 6000, "organisation": "Larkfield College"}
    ],
    "Almost 7,000 trainees are in the charge of Larkfield Training, and 900 starts are on record.": [
        {"value": 7000, "organisation": "Larkfield Training", "qualification": None},
        {"value": 900, "qualification": None},
    ],
    "Some 1.2 million people are taught by colleges every year.": [
        {"value": 1200000, "organisation": "colleges", "period": "every year"}
    ],
    "There were starts of 1,800 and 1,400 on apprenticeships in 2016/17 and 2015/16 respectively.": [
        {"value": 1800, "qualification": "apprenticeships", "period": "2016/17"},
        {"value": 1400, "period": "2015/16"},
    ],
    "The college, which has 3,000 students, was visited last month.": [{"value": 3000, "period": None}],
    "Adult enrolments stand about 15,000 below their level of 2010.": [],
    "Larkfield College in Derby has 910 learners. It runs an animal care T Level with 32 enrolled "
    "learners. "
    "It also trains over 120 level 4 data analyst apprentices.": [
        {"value": 910, "group": "learners", "organisation": "Larkfield College"},
        {
            "value": 32,
            "group": "enrolled learners",
            "qualification": "animal care T Level",
            "unit": "learner",
        },
        {"value": 120, "qualification": "level 4 data analyst", "organisation": "Larkfield College"},
    ],
    "In 2018/19 there were 8,100 learners. About 950 of the learners were aged 50 or over.": [
        {"value": 8100, "period": "2018/19"},
        {"value": 950, "group": "aged 50 or over", "period": "2018/19"},
    ],
    "Larkfield Training lost its contract. The Derby-based firm has 940 apprentices.": [
        {"value": 940, "organisation": "Larkfield Training"}
    ],
    "The hall will open to 3,000 students in the coming weeks.": [{"value": 3000, "qualification": None}],
    "The number of students rose; the number of colleges with T Levels has gone up from 101 to 162.": [],
    "It will get 20,000 more adults in learning. Some 6,100 people have been accepted on to degrees.": [
        {"value": 20000, "group": "more adults"},
        {"value": 6100, "group": "people"},
    ],
    "Only 7,700 under-19s managed to find an apprenticeship in 2022. The 16-18 NEET rate fell to 7.4%.": [
        {"value": 7700, "group": "under-19s", "period": "2022"},
        {"group": "16-18 NEET rate", "unit": "percent"},
    ],
    "Student numbers: 4,350 full-time, 6,120 part-time. Some 4,100 learners in the county own a car.": [
        {"value": 4350, "group": "full-time"},
        {"value": 6120, "group": "part-time"},
        {"value": 4100, "qualification": None},
    ],
}


def described(view: View, at: int, end: int, figure: Row) -> tuple[str | None, str | None, int]:
    """Group, course, and where the words that say so end."""
    unit = str(figure.get("unit") or "")
    head = unit.rsplit(maxsplit=1)[-1] if unit else ""
    group, course = _of_prefix(str(figure["surface"]))
    group, reach = group or PEOPLE.get(head), end
    of_them = _OF_THEM.match(view.masked, end)
    end = of_them.end() if of_them else end
    rest = view.masked[end:]
    if mode := _MODE.match(rest) if not re.search(r"[a-z]", str(figure["surface"])) else None:
        return mode["group"], course, end + mode.end()
    if more := SO_MANY_MORE.search(str(figure["surface"])):
        group = more["words"]
    if own := _OWN_NOUN.match(rest) if not re.search(r"[a-z]", str(figure["surface"])) else None:
        return own["group"], course, end + own.end()
    if aged := AGED.match(rest):
        return aged["aged"].strip(), course, end + aged.end()
    if found := GROUP.search(rest):
        group = next(
            view.words((end + found.start(n), end + found.end(n)))
            for n in ("aged", "with", "origin", "out", "for")
            if found[n]
        )
        reach = end + max(found.end(n) for n in ("aged", "with", "origin", "out", "for"))
    if found := COURSE.search(view.masked[reach:]):
        named = _trimmed(view.words((reach + found.start("course"), reach + found.end("course"))))
        if not _NO_COURSE.fullmatch(named) and not PERIOD.fullmatch(named):
            return group, named, reach + found.end("course")
    return group, course or _course_after(view, end) or _course_before(view, at, unit), reach


def _of_prefix(surface: str) -> tuple[str | None, str | None]:
    """Group and course in the count's own words: "300 adult learners", "5,210 T Level students"."""
    words = re.sub(r"^[\d,.]+(?: million| thousand)? ", "", surface)
    prefix = PREFIX.search(words)
    kind = prefix.group().strip(" -") if prefix else ""
    if not kind:
        return None, None
    if COURSE_WORDS.search(kind):
        trade = _TRADE.match(words)
        return None, trade["course"].strip() if trade else kind
    return (words if kind not in _NO_GROUP else None), None


_CUT_OFF = re.compile(r" (?:that|which|whom|finished|dropped|did not)(?: |$)| (?:and|or|but)$")


def _trimmed(words: str) -> str:
    words = (
        re.split(r" (?:that|which|whom|finished|dropped|and|or|but)(?: |$)", words)[0]
        if False
        else _CUT_OFF.split(words)[0]
    )
    return re.sub(
        r"^(?:part in |one of |any of |some of )?(?:[Tt]he|[Aa]n?|its|their|our) |^one of ", "", words
    ).strip()


def _course_before(view: View, at: int, unit: str) -> str | None:
    """The course named before: "Apprenticeship starts fell to 900", "the digital route had 1,200"."""
    if unit in {"start", "enrolment", ""} and (of := _OF_STARTS.search(view.sentence.text, 0, at)):
        return of["course"].lower() if of["course"][0] != "T" else of["course"]
    if those := _THOSE.search(view.sentence.text, max(0, at - 120), at):
        return those["course"]
    found = (pattern.search(view.masked, max(0, at - 120), at) for pattern in _TAUGHT)
    taught = next(filter(None, found), None)
    return view.words(taught.span("course")) if taught else None


_PROGRAMME = re.compile(
    r"\b(?:(?:[Hh]igher|[Aa]dvanced|[Ii]ntermediate|[Dd]egree|[Ff]oundation|[Ll]evel \d) "
    r")?(?:[Aa]pprenticeship|"
    r"[Tt]raineeship|T[ -][Ll]evel|[Bb]ootcamp)s?\b(?! (?:levy|provider|training|service|firm|company))"
)
_AND_ANOTHER = re.compile(r"(?:[Aa]pprenticeship|[Tt]raineeship|T[ -][Ll]evel|[Bb]ootcamp)s?(?: and|,) $")
_LEVEL_OF = re.compile(
    r"\b(?P<course>[Ll]evel \d|[Hh]igher|[Aa]dvanced|[Ii]ntermediate)[- ](?:level )?(?:starts|enrolments)"
)
_STARTED_IN = re.compile(
    r"\b(?:participation in|enrolments (?:in|on)|starts on) (?:the )?(?P<course>[A-Z][\w-]*(?: "
    r"[A-Z][\w-]*)+|(?:[a-z]+ ){0,3}(?:courses|education|learning|programmes))\b"
)
_STARTED = frozenset(
    ("starts", "starters", "enrolments", "entries", "achievements", "participation", "apprenticeship starts")
)
_ARE_COURSES = re.compile(r"\b(?:apprenticeship|traineeship|bootcamp|T Level)(?=s$)")
_BACK, _ABOVE = 3, 20


def programme_of(article: Article, index: int, at: int, group: object, counted: str) -> str | None:
    """The programme that a count is of: "900 *apprenticeships*"; of starts the one told of last, else next.

    Of the sentence first, then of the few before it and of the title.
    """
    if (own := _ARE_COURSES.search(counted)) is not None:
        return own.group()
    if group not in _STARTED:
        return None
    text = article.sentences[index].text
    if (stated := _LEVEL_OF.search(text, 0, at) or _STARTED_IN.search(text, 0, at)) is not None:
        return stated["course"]
    before = [*_PROGRAMME.finditer(text, 0, at)]
    told = before[-1] if before else _PROGRAMME.search(text, at)
    if told is None and group in {"starts", "starters"}:  # enrolments before may be of anything
        told = _programme_before(article, index)
    return _as_named(told.group()) if told else None


def programme_above(article: Article, index: int) -> str | None:
    """The programme that the words above a table name last, else its article's title."""
    told = _programme_before(article, index, _ABOVE)
    is_one = told is not None and not _AND_ANOTHER.search(told.string, 0, told.start())
    return _as_named(told.group()) if told and is_one else None


def programme_titled(article: Article) -> str | None:
    """The one programme that the title names."""
    title = str(article.context.article.get("title") or "") or article.sentences[0].text
    named = {m.group().rstrip("s").lower(): m.group() for m in _PROGRAMME.finditer(title)}
    return _as_named(next(iter(named.values()))) if len(named) == 1 else None


def _programme_before(article: Article, index: int, back: int = _BACK) -> re.Match[str] | None:
    """The programme told of last in the few sentences before, else that of the title."""
    start = article.sentences[max(0, index - back)].start
    told = [*_PROGRAMME.finditer(article.context.text, start, article.sentences[index].start)]
    title = str(article.context.article.get("title") or "") or article.sentences[0].text
    return told[-1] if told else _PROGRAMME.search(title)


def _as_named(course: str) -> str:
    """A course without the capital that only opens its sentence."""
    return course if course.startswith(("T ", "T-")) else course[0].lower() + course[1:]


def _course_after(view: View, end: int) -> str | None:
    """The course between a number and its noun: "170 *level 5 laboratory* apprentices"."""
    own = _OWN_COURSE.match(view.masked, end)
    return view.words(own.span("course")) if own else None


def is_of_them(view: View, end: int) -> bool:
    """Whether a count is of learners told before it: "1,240 *of the learners* were …"."""
    return _OF_THEM.match(view.masked, end) is not None


def group_after(view: View, end: int) -> str | None:
    """The noun phrase that a bare number which ends at `end` counts: "27 *enrolled learners*"."""
    own = _OWN_GROUP.match(view.masked, end)
    return own["group"] if own else None
