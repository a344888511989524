"""When a contract was let, starts and ends, as its own sentence or the next one tells, and a year's sums."""

import re
from dataclasses import replace

from stages.extract.contracts.found import Found
from stages.extract.contracts.vocabulary import DEAL
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import MONTHS, days_of

_MONTH = "|".join(MONTHS)
_DAY = (
    rf"(?:(?:the )?(?:end|start|beginning|middle) of )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_MONTH})"
    rf"(?: \d{{1,2}}(?:st|nd|rd|th)?(?=,| (?:19|20)))?(?:,? (?:19|20)\d\d)?|\d{{1,2}}/\d{{1,2}}/(?:19|20)\d\d"
)
_ENDS = re.compile(
    r"(?:(?<!at least )(?:un)?till? |(?:to be )?repa(?:id|yable) (?:in full )?by |back by |"
    rf"(?:from|between|period|period of|term of|starting|beginning|commencing)(?: on)? (?:{_DAY}),? (?:to|"
    rf"and|until|through to) |"
    r"(?:runs?|ran|running|continu\w+|last(?:s|ing)?|extend(?:s|ed|ing)?)(?: on)?(?: from (?:the )?[\w "
    r"]{4,20})? "
    r"(?:(?:through|up) )?(?:to|until) |"
    r"(?:end(?:s|ed|ing)?|expir(?:es?|ed|ing)|conclud(?:es?|ed|ing)|finish(?:es|ed|ing)?|complet(?:es?|ed|ing))"
    r" (?:on |in |by |at )?)(?!at least )"
    rf"(?P<when>(?:the end of )?[^,.;]{{3,40}}|{_DAY})"
)
_STARTS = re.compile(
    r"(?:(?:re)?start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|commenc(?:es?|ed|ing)|run|runs|running|first teaching"
    rf"[^.]{{0,60}}) (?:on|in|from) (?P<when>{_DAY}|[^,.;]{{3,40}})|"
    rf"\b(?:for the (?:period|term) (?:of |from )?|period of |between |from (?=\d|the start|[A-Z]))"
    rf"(?P<when2>{_DAY}),?"
    r" (?:to|and|until|through to) ",
    re.IGNORECASE,
)
_AWARDED = re.compile(r"awarded (?:on|in) (?P<when>\d{1,2} \w+ \d{4})")
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"
)
_NO_YEAR = re.compile(r"(?:19|20)\d\d")


def days(text: str, found: Found) -> Row:
    """Start, end and award days: a start or award only where stated to the day; "until at least" is none."""
    stated_days: Row = {}
    until = len(text) if text.count("£") <= 1 else found.end
    for column, pattern, which in (
        ("ends_on", _ENDS, 1),
        ("starts_on", _STARTS, 0),
        ("awarded_on", _AWARDED, 0),
    ):
        for told in pattern.finditer(text, found.start, until):
            when = told["when"] or told["when2"]
            stated = days_of(_day_first(_with_year(when, text, told.end())))
            if stated and (column == "ends_on" or stated[0] == stated[1]):
                stated_days[column] = stated[which]
                break
    return stated_days


def _with_year(when: str, text: str, at: int) -> str:
    """A day with the year that its other end tells: "from 28 February to 31 July 2026"."""
    later = _YEAR_AFTER.match(text, at)
    return when if _NO_YEAR.search(when) or later is None else f"{when} {later['year']}"


_YEAR_AFTER = re.compile(r"[^.;]{0,30}?\b(?P<year>(?:19|20)\d\d)\b")


def _day_first(when: str) -> str:
    """A day told the other way round, "July 31, 2026", as 31 July 2026."""
    return _MONTH_FIRST.sub(r"\g<day> \g<month> \g<year>", when)


def term(article: Article, index: int, found: Found) -> Row:
    """The days that one of the next sentences tells of the contract: "It will run until 31 July 2027"."""
    last = min(index + 1 + _NEXT, len(article.sentences))
    for after in (article.sentences[near].text for near in range(index + 1, last)):
        if _ITS_TERM.match(after):
            return days(after, replace(found, start=0, end=len(after)))
    return {}


_NEXT = 2
_ITS_TERM = re.compile(
    rf"(?:The|This|These|All|Its|Their|Both|It|They|Delivery|Provision|Contracts)(?: of the)?(?: "
    rf"(?:[a-z-]+ ){{0,3}}?{DEAL})?"
    r"(?:,? [^.;]{3,60}?,?)? (?:(?:will|is to|are to|(?:is|are) due to|(?:is|are) set to) )?"
    r"(?:run|ran|start|beg[ia]n|commenc|last|end|expire)"
)


def is_yearly(view: View, figure: Row) -> bool:
    """Whether the words before a sum say that it is a year's: "an annual allocation of £3m"."""
    at = view.place_of(figure)
    return at is not None and _YEARLY.search(view.masked, max(0, at - 40), at) is not None


_YEARLY = re.compile(r"\b(?:an?|its|their|the) (?:annual|yearly) (?:[a-z]+ ){0,2}(?:(?:of|worth) )?$")

EXAMPLES: dict[str, list[Row]] = {
    "Ashdown Training won the £3m contract, which runs from 1 August 2023 until 31 July 2026.": [
        {"supplier": "Ashdown Training", "starts_on": "2023-08-01", "ends_on": "2026-07-31"}
    ],
    "Ashdown Training won a £3m contract. The contract will run from September 1, 2023, to July 31, 2026.": [
        {"supplier": "Ashdown Training", "starts_on": "2023-09-01", "ends_on": "2026-07-31"}
    ],
    "The £8m contract has been awarded to Ashdown Training and is set to commence on 1st September 2026, "
    "concluding on 30th September 2029.": [{"starts_on": "2026-09-01", "ends_on": "2029-09-30"}],
}
