"""Which fund or programme a sentence names, by its name in capitals or, as "the skills growth fund", without.

A body that gives (a lottery, a trust) is no fund, and a budget called by a plain word is nobody's name.
"""

import re
from functools import lru_cache

from stages.extract.contracts.parties import PUBLIC_BODY
from stages.extract.contracts.service import programme_of
from stages.extract.extractor import Row
from stages.extract.phrases.reference import programme_acronyms, standing_programmes

_FUNDER = re.compile(r"Lottery|Trust\b|Another|^total |^Fund$")
_FUND = re.compile(
    r"\b(?:the|an?|its|their|from|of|under|for|million|[0-9](?:m|bn)|new|government’s) "
    r"(?P<name>(?:(?!(?:the|an?|new|of|this|its|that|first|second|same|main|whole|overall|in|to|for|and|on|"
    r"with|by|from|at|as|popular|controversial|flagship|unpopular|current|existing|government|major|total|million|billion|previous|latest|national|wider|"
    r"pilot)\b)[a-z][a-z0-9-]+ ){1,4}(?:fund|budget|scheme|bootcamps|pilots?|framework))\b(?! (?:cut|gap|"
    r"hole|"
    r"deficit))"
)
"""A fund named in lower case: "the strategic college improvement fund"."""
_WEAK = re.compile(
    r"(?:(?:balanced|autumn|spring|annual|record|flagship|open|own|tight|entire|total|overall|large|small|"
    r"three|two|purchasing|purchase|dynamic|salary|staff|whole|multi|pension|hedge|central|delivery|jobs)"
    r"(?:[ -](?!skills)[a-z]+){0,2}|(?:training|investment|funding|capital|college|state|public|level|levy|"
    r"family|school)(?: (?:funding|training|grant|capital|spending|investment))?) "
    r"(?:fund|budget|scheme|pilots?|framework)(?: scheme)?"
)
"""What is called a fund in lower case by a word that is no name."""


_ANY_CASE = re.compile(
    r".* (?:Fund|Budget|Bootcamps?|Programme|Scheme|Levy|Entitlement|Framework|Jobs|Hubs?)"
)
_STANDING = {name.lower(): full for name, full in standing_programmes().items() if _ANY_CASE.fullmatch(name)}
_ACRONYMS = programme_acronyms()
_IN_ANY_CASE = re.compile(
    rf"\b(?:(?P<name>(?i:{'|'.join(sorted(map(re.escape, _STANDING), key=len, reverse=True))}))|"
    rf"(?P<short>{'|'.join(map(re.escape, _ACRONYMS)) or '(?!)'}))\b"
)
"""A standing programme without its capitals, or by its letters: "the latest adult education budget"."""


def fund_in(text: str, known: dict[str, str]) -> str | None:
    """The programme or fund that a sentence names."""
    named = programme_of(text, known)
    if named and PUBLIC_BODY.search(named) is None and _FUNDER.search(named) is None:
        return named
    return _standing(text) or next(
        (fund["name"] for fund in _FUND.finditer(text) if not _WEAK.fullmatch(fund["name"])), None
    )


@lru_cache(maxsize=4096)
def _standing(text: str) -> str | None:
    """The standing programme that a sentence names in whatever letters."""
    found = _IN_ANY_CASE.search(text)
    if found is None:
        return None
    return _STANDING[found["name"].lower()] if found["name"] else _ACRONYMS[found["short"]]


_PARTS = re.compile(r", | (?:is|was|are|were|has|have|with|from|than|under) ")


def nearest_fund(text: str, at: int, known: dict[str, str]) -> str | None:
    """The fund that the words from an offset on name, else the last one named before it."""
    if after := fund_in(text[at:], known):
        return after
    parts = reversed(_PARTS.split(text[:at]))
    return next((fund for part in parts if (fund := fund_in(part, known))), None)


EXAMPLES: dict[str, list[Row]] = {
    "National AEB winners\n\nTen providers share a £75m pot. The tender is made up of £12 million for Free "
    "Courses for Jobs and £63 million for the adult education budget.": [
        {"value": 75000000, "programme": "Adult Education Budget"},
        {"value": 12000000, "programme": "Free Courses for Jobs"},
        {"value": 63000000, "programme": "Adult Education Budget"},
    ],
    "The Growth Fund is not the Skills Capacity Fund, out of which £83 million was awarded to colleges.": [
        {"value": 83000000, "programme": "Skills Capacity Fund"}
    ],
}
