"""Which fund or programme a sentence names, by its name in capitals or, as "the skills growth fund", without.

A body that gives (a lottery, a trust) is no fund, and a budget called by a plain word is nobody's name.
"""

import re

from stages.extract.contracts.parties import PUBLIC_BODY
from stages.extract.contracts.service import programme_of

_FUNDER = re.compile(r"Lottery|Trust\b|Another|^total |^Fund$")
_FUND = re.compile(
    r"\b(?:the|an?|its|their|from|of|under|for|million|[0-9](?:m|bn)|new|government’s) "
    r"(?P<name>(?:(?!(?:the|an?|new|of|this|its|that|first|second|same|main|whole|overall|in|to|for|and|on|"
    r"with|by|current|existing|government|major|total|million|billion|previous|latest|national|wider|"
    r"pilot)\b)[a-z-]+ ){1,4}(?:fund|budget|scheme|bootcamps|pilots?|framework))\b(?! (?:cut|gap|hole|"
    r"deficit))"
)
"""A fund named in lower case: "the strategic college improvement fund"."""
_WEAK = re.compile(
    r"(?:balanced|autumn|spring|annual|record|flagship|open|jobs|own|tight|entire|total|training|overall|"
    r"large|investment|funding|delivery|capital|college|state|public|central|pension|hedge|small|level|"
    r"three|two|purchasing|purchase|dynamic|levy|salary|staff|family|school|whole|"
    r"multi)(?:[ -](?!skills)[a-z]+){0,2} (?:fund|budget|scheme|pilots?|framework)(?: scheme)?"
)
"""What is called a fund in lower case by a word that is no name."""


def fund_in(text: str, known: dict[str, str]) -> str | None:
    """The programme or fund that a sentence names."""
    named = programme_of(text, known)
    if named and PUBLIC_BODY.search(named) is None and _FUNDER.search(named) is None:
        return named
    return next((fund["name"] for fund in _FUND.finditer(text) if not _WEAK.fullmatch(fund["name"])), None)
