"""Whom a relative clause, or a list of some of a class, is said of: "A, which won", "firms such as A"."""

import re

from stages.extract.contracts.parties import (
    NAME,
    ONE_NAME,
    PLACE,
    Party,
    counted_in,
    is_no_body,
    party_at,
    with_more,
)
from stages.extract.contracts.vocabulary import CLASS, NUMBER
from stages.extract.extractor import Row
from stages.extract.phrases.masks import View

AUX = (
    r"(?:has|have|had|will|are|is|was|were|been|to|be|also|each|now|already|recently|yesterday|"
    r"today|together|jointly|all|both) "
)
_RELATIVE = re.compile(
    rf"(?: in {PLACE}++)?(?:,? (?:and|with|alongside|together with) (?:its |their )?(?:{NUMBER}) "
    rf"(?:[a-z-]+ ){{0,3}}?"
    rf"{CLASS}(?=,))?(?:, [^,;.\ue010\ue013]{{3,60}})?(?:,? | \()(?:which|who|that)"
    r"(?: (?!is\b|are\b|was\b|were\b)[\w’]+){0,3}? ?(?:is|are|was|were)?[\w ]{0,12}"
)
_CLASS_THAT = re.compile(
    rf"(?<!among )(?<!among the )(?<!one )(?<!one of )(?<!one of the )\b(?:{NUMBER} |[Tt]he |\b[Tt]hose |"
    rf"\bof )(?:[\w-]+ ){{0,4}}?{CLASS}(?: (?:across|in|around|from) [^,;]{{3,30}}?)? (?:that|which|who) "
    rf"(?:{AUX})*$"
)
"""A class of bodies that a relative clause follows: "a list of ten colleges that have been given"."""
_RELATIVE_NEAR = 120


def before_relative(view: View, verb: int) -> re.Match[str] | None:
    """The name or class that a relative clause follows: "A, which won", "ten colleges that won"."""
    near = view.masked[max(0, verb - 60) : verb]
    if "wh" not in near and "that" not in near:
        return None
    for name in reversed([*ONE_NAME.finditer(view.masked, max(0, verb - 160), verb)]):
        if _RELATIVE.fullmatch(view.masked, name.end(), verb):
            return name
    return _CLASS_THAT.search(view.masked, max(0, verb - _RELATIVE_NEAR), verb)


def of_relative(view: View, told: re.Match[str], verb: int) -> Party | None:
    """The body, or the class of bodies, that a relative clause is said of."""
    if told.re is _CLASS_THAT:
        return Party((), told.start(), verb, counted_in(view, told.start(), verb))
    return None if is_no_body(view, told) else party_at(view, told.span())


_INCLUDING = re.compile(rf"\b{CLASS},? (?:including|such as|like|among them) (?:the )?(?P<name>{NAME})")


def some_of(view: View, at: int, verb: int) -> Party | None:
    """The bodies named of a class that the verb is said of: "firms including A and B are receiving"."""
    told = _INCLUDING.search(view.masked, at, verb)
    first = ONE_NAME.match(view.masked, told.start("name"), verb) if told else None
    if told is None or first is None:
        return None
    named = with_more(view, first, verb)
    is_near = re.fullmatch(rf",? (?:{AUX})*", view.masked[named.end : verb]) is not None
    return Party(named.names, told.start(), named.end, are_some=True) if is_near else None


EXAMPLES: dict[str, list[Row]] = {
    "Grants were let. The largest went to bids by Tidewell College and 14 nearby providers, which were "
    "awarded "
    "£9.2 million.": [{"supplier": "Tidewell College", "value": 9200000}],
    "Grants were let. Ministers met Tidewell College and 14 unions, which were told of £9.2 million.": [],
    "Today the Skills Agency names the 62 colleges which will share £400 million from the fund.": [
        {"supplier": "62 colleges", "value": 400000000}
    ],
    "Grants were let to firms including Ashdown, Barley Foods and Kendal Aviation. The fund, from which "
    "firms including Kendal Aviation and Barley Foods are already receiving nearly £70 million, is open.": [
        {"supplier": "Kendal Aviation", "value": None},
        {"supplier": "Barley Foods", "value": None},
        {"supplier": None, "value": 70000000, "outcome": "total"},
    ],
    "Tidewell College won contracts. For the 2012-13 year the college was given an allocation of £11.7m.": [
        {"supplier": "Tidewell College", "value": 11700000}
    ],
    "Tidewell College won contracts. Staff at the college were given a bonus of £11.7m.": [
        {"supplier": "Tidewell College", "value": None}
    ],
}
