"""Bodies called the winner: "A was the successful bidder", "the winner is A", "the winning bidder, A".

The words after "of" or "for" may tell the contract's sum: "the winner of the £2m contract is A".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.contracts.contract_words import ANY_DEAL, MONEY, QUALITY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, PUBLIC_BODY, Party, named_at
from stages.extract.contracts.sum_sentence import SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import HINDERED
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.masks import View

_BIDDER = r"(?:bidder|supplier|provider|contractor|tenderer|applicant|candidate|partner|organisation|bid)s?"
_OF_DEAL = (
    rf" (?:of|for|on|in) (?:the |an? |both |all )?(?:(?!to\b|by\b)[\w’£&-]+ |{MONEY}++ |{NAME}"
    rf" ){{0,8}}?(?:{ANY_DEAL}|funding|grants?)\b"
)
_ROLE = (
    rf"(?:(?:only |most |eventual )?(?:winning|(?:un)?successful|preferred) {_BIDDER}(?:{_OF_DEAL})?"
    rf"|(?:overall |outright |eventual |sole )?winners?{_OF_DEAL}"
    rf"|(?:current |existing |new |present |previous )?(?:contract|licence) (?:holder|winner)s?)"
)
_THE = r"(?:among (?:the )?|one of (?:the )?(?:\w+ )?|both |all |the |an? |as (?:the |an? )?)*"
_CALLED = r"(?:named|announced|confirmed|revealed|unveiled|declared|identified|selected|chosen)"
_IS = (
    rf"(?: also| now| jointly)? (?:(?:(?:has|have|had) been|is|are|was|were) {_CALLED}|{_CALLED}(?= as |"
    rf" preferred)"
    r"|is|are|was|were|remains?|(?:(?:has|have|had) )?emerge[ds]?)(?: \w+ly)?(?: today| yesterday)? "
)
_NAMES = rf"{NAME}(?:(?:, and |, | and )(?:the )?{NAME})*"
_FRAMES = (
    re.compile(rf"(?P<names>{_NAMES}){_IS}{_THE}(?P<role>{_ROLE})"),
    re.compile(rf"\b(?P<role>(?i:{_ROLE}))(?:{_IS}(?:as )?|: |, )(?:the )?(?P<names>{_NAMES})(?!’s|'s)"),
    re.compile(
        rf"(?P<names>{NAME}),? (?:the |an? |which (?:is|was) (?:the |an? ))?(?P<role>{_ROLE})(?=[,.]|"
        rf" (?:of|for) )"
    ),
    re.compile(rf"\b[Tt]he (?P<role>{_ROLE}) (?P<names>{NAME})(?=,| (?:will|has|is|was|said|won)\b)"),
)
ROLE_CUES = cues("inner | inning | uccessful | referred | holder")
_PLANNED = re.compile("preferred", re.IGNORECASE)
_NOT_HELD = re.compile("unsuccessful|previous|former")


class _Role(NamedTuple):
    """Bodies with a role, on `[start, end)`; the role's words begin at `at`."""

    names: tuple[str, ...]
    start: int
    end: int
    at: int
    outcome: str


def _roles(view: View) -> Iterator[_Role]:
    """The bodies of a sentence that are called winners, bidders or holders."""
    masked = view.masked
    if not has_any(masked, ROLE_CUES) or HINDERED.search(masked):
        return
    for frame in _FRAMES:
        for told in frame.finditer(masked):
            if _NOT_HELD.search(told["role"]) or QUALITY.search(masked, told.start(), told.end()):
                continue
            party = named_at(view, told.start("names"))
            names = tuple(n for n in party.names if not PUBLIC_BODY.search(n)) if party else ()
            if names:
                outcome = "planned" if _PLANNED.search(told["role"]) else "awarded"
                yield _Role(names, *told.span(), told.start("role"), outcome)
                return


def were_winners(view: View) -> Iterator[Found]:
    """The contracts of those who are called winners."""
    for role in _roles(view):
        for name in role.names:
            yield Found("were_winners", role.outcome, role.start, role.end, name)


def by_role(sentence: SumSentence, told: Sum, is_list: bool) -> list[Found]:
    """By whom the sum's winner is said to be: "A is the winner of the £2m contract"."""
    for role in _roles(sentence.view):
        if role.at <= told.at and told.start <= role.end + _NEAR and (told.is_deal or told.noun is None):
            span = Party((), role.start, max(role.end, told.end))
            return [
                sentence.found("winner_of", told, None, span, supplier=name, outcome=role.outcome)
                for name in role.names[:1]
            ]
    return []


_NEAR = 12
