"""When a contract was let, starts and ends, as its own sentence or the next one tells, and a year's sums."""

import re
from dataclasses import replace

from stages.extract.contracts.found import Found
from stages.extract.contracts.vocabulary import DEAL
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import days_of

_ENDS = re.compile(
    r"(?:(?<!at least )until|(?:to be )?repa(?:id|yable) (?:in full )?by|"
    r"runs? (?:from (?:the )?[\w ]{4,20} )?to|end(?:s|ing)? (?:on|in)|last until|expires? (?:on|in)|"
    r"back by) (?!at least )(?:the end of )?(?P<when>[^,.;]{3,40})"
)
_STARTS = re.compile(
    r"(?:start(?:s|ing)?|beg[ia]n(?:s|ning)?|commenc(?:e|es|ing)|run|first teaching[^.]{0,60}) "
    r"(?:on|in|from) (?P<when>[^,.;]{3,40})",
    re.IGNORECASE,
)
_AWARDED = re.compile(r"awarded (?:on|in) (?P<when>\d{1,2} \w+ \d{4})")


def days(text: str, found: Found) -> Row:
    """Start, end and award days: a start or award only where stated to the day; "until at least" is none."""
    stated_days: Row = {}
    until = len(text) if text.count("£") <= 1 else found.end
    for column, pattern, which in (
        ("ends_on", _ENDS, 1),
        ("starts_on", _STARTS, 0),
        ("awarded_on", _AWARDED, 0),
    ):
        told = pattern.search(text, found.start, until)
        stated = days_of(told["when"]) if told else None
        if stated and (column == "ends_on" or stated[0] == stated[1]):
            stated_days[column] = stated[which]
    return stated_days


def term(article: Article, index: int, found: Found) -> Row:
    """The days that the next sentence tells of the contract: "The contract will run until 31 July 2027"."""
    after = article.sentences[index + 1].text if index + 1 < len(article.sentences) else ""
    if _ITS_TERM.match(after) is None:
        return {}
    return days(after, replace(found, start=0, end=len(after)))


_ITS_TERM = re.compile(
    rf"(?:The|This|Its|Their) (?:[a-z-]+ ){{0,3}}?{DEAL}(?:,? [^.;]{{3,60}}?,?)? "
    r"(?:(?:will|is to|is due to|is set to) )?(?:run|ran|start|beg[ia]n|commenc|last|end|expire)"
)


def is_yearly(view: View, figure: Row) -> bool:
    """Whether the words before a sum say that it is a year's: "an annual allocation of £3m"."""
    at = view.place_of(figure)
    return at is not None and _YEARLY.search(view.masked, max(0, at - 40), at) is not None


_YEARLY = re.compile(r"\b(?:an?|its|their|the) (?:annual|yearly) (?:[a-z]+ ){0,2}(?:(?:of|worth) )?$")
