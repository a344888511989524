"""Winners: "A was the successful bidder", "the winner is A", "The winners are A, B and C".

The words after "of" or "for" may tell the contract's sum: "the winner of the £2m contract is A".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.contracts.contract_words import ANY_DEAL, MONEY, QUALITY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import (
    NAME,
    PUBLIC_BODY,
    closed_list,
    name_text,
    named_at,
    split,
)
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.vocabulary import CLASS, HINDERED
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.masks import View

_BIDDER = r"(?:bidder|supplier|provider|contractor|tenderer|applicant|candidate|partner|organisation|bid)s?"
_OF_DEAL = (
    rf" (?:of|for|on|in) (?:the |an? |both |all )?(?:(?!to\b|by\b)[\w’£&-]+ |{MONEY}++ |{NAME}"
    rf" ){{0,8}}?(?:{ANY_DEAL}|funding|grants?)\b"
)
_ROLE = (
    rf"(?:(?:only |most |eventual )?(?:winning|(?:un)?successful|preferred) {_BIDDER}(?:{_OF_DEAL})?|"
    rf"(?:overall |outright |eventual |sole )?winners?{_OF_DEAL}|(?:current |existing |new |present |"
    rf"previous )?(?:contract|licence) (?:holder|winner)s?|(?:prime|principal) contractors?)"
)
_THE = r"(?:among (?:the )?|one of (?:the )?(?:\w+ )?|both |all |the |an? |as (?:the |an? )?)*"
_CALLED = r"(?:named|announced|confirmed|revealed|unveiled|declared|identified|selected|chosen)"
_IS = (
    rf"(?: also| now| jointly)? (?:(?:(?:has|have|had) been|is|are|was|were) {_CALLED}|{_CALLED}(?= as |"
    rf" preferred)"
    r"|is|are|was|were|will be|remains?|(?:(?:has|have|had) )?emerge[ds]?)(?: \w+ly)?(?: today| yesterday)? "
)
_NAMES = rf"{NAME}(?:(?:, and |, | and )(?:the )?{NAME})*"
_FRAMES = (
    re.compile(rf"(?P<names>{_NAMES})(?:, [^.;,\ue001]{{3,110}},)?{_IS}{_THE}(?P<role>{_ROLE})"),
    re.compile(rf"\b(?P<role>(?i:{_ROLE}))(?:{_IS}(?:as )?|: |, )(?:the )?(?P<names>{_NAMES})(?!’s|'s)"),
    re.compile(
        rf"(?P<names>{NAME}),? (?:the |an? |which (?:is|was) (?:the |an? ))?(?P<role>{_ROLE})(?=[,.]|"
        rf" (?:of|for) )"
    ),
    re.compile(rf"\b[Tt]he (?P<role>{_ROLE}) (?P<names>{NAME})(?=,| (?:will|has|is|was|said|won)\b)"),
)
ROLE_CUES = cues("inner | inning | uccessful | referred | holder | prime contr | principal contr")
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


WINNER_CUES = cues(
    "inners | inning | nother | uccessful | ecipients | uppliers involved | awarded | chosen | selected | "
    "will run | to win | to receive | to get | shared | split | lost | loses | uppliers include | uppliers "
    "are | "
    "uppliers were | ontractors include | ontractors are | ontractors were | holders are | holders include | "
    "wardees | rantees "
)
_WINNERS_ARE = re.compile(
    r"\b(?:[Ww]inners|(?:[Ss]uccessful|[Ww]inning) (?:[a-z]+ )?(?:bidders|providers|colleges|suppliers|"
    rf"applicants|organisations|bids)|[Rr]ecipients|[Ss]uppliers involved|(?:{CLASS}|[Tt]hose|[Aa]nother "
    rf"(?:provider|college|winner|bidder|supplier|firm|charity))(?: [^:.;,]{{0,40}})?(?:,? (?:that|which) "
    r"(?:have |has |was |were )?(?:been )?)?,? ?(?:awarded|won|to have won|chosen|selected|allocated|given|"
    rf"will run|will operate|will deliver|(?:that |who |which )?(?:will |to )?(?:share|receive|get|win)|"
    rf"sharing|receiving|getting)\b)[^:.;]{{0,110}}?(?:\b(?:is|are|was|"
    r"were|include[sd]?|including)(?: led by)?:?|:) (?=(?:the |an? )?(?:[a-z]+ (?:between|led by) )?(?:the )?"
    r"[\ue010\ue013])"
)
_HOLDERS_ARE = re.compile(
    r"\b(?:[Tt]he )?(?:[Ss]uppliers|[Cc]ontractors|[Cc]ontract holders|[Aa]wardees|[Gg]rantees)(?: on "
    r"(?:the|this) "
    r"(?:framework|list|contract)s?)?(?: now| also)? (?:are|were|include[sd]?|comprise[sd]?):? "
    r"(?=(?:the )?[\ue010\ue013])"
)
_LET = re.compile(r"\b(?:[Aa]ward(?:s|ed)?|let|[Cc]ontracts|[Ff]ramework|[Ll]ots)\b")
_LET_NEAR = 400
"""How far before "suppliers include A and B" it is told that contracts were let."""
_LIST_ENDS = re.compile(r"[.;]|, (?:which|who|whose|with|as)\b| [–—]")
_ORG = re.compile(NAME)
_ONE_FOR = re.compile(rf"{NAME}(?: for {NAME})?")
"""A name in a list: "Action for Work" is one there."""
_IN_A_ROW = re.compile(r"(?: |, |\(|\band |\bbetween |\bby )(?:the |an? )?$")
_PART = re.compile(r"[^;]*[^;\s]")
_HEAD = re.compile(r"[^,–(]*")
_CAPITAL_BEFORE = re.compile(r"\b[A-Z][a-z]+ $")
_ITEM_MOST = 160
_ANOTHER = re.compile(r"\b(?:another|other)\b", re.IGNORECASE)


def winners_are(view: View, scene: Scene) -> Iterator[Found]:
    """The winners are named: "The colleges awarded funding are A, B and C"."""
    masked = view.masked
    lead = _WINNERS_ARE.search(masked) or _holders_are(view, scene)
    if lead is None or "Awards" in view.words((0, lead.end())) or not scene.is_framed:
        return
    if (
        masked.endswith(": ", 0, lead.end())
        and "; " in masked[lead.end() :]
        and MONEY not in masked[lead.end() :]
    ):
        yield from _between_semicolons(view, lead)
        return
    end = _LIST_ENDS.search(masked, lead.end())
    stop = end.start() if end else len(masked)
    if (
        MONEY in masked[lead.end() : stop]
        or HINDERED.search(masked, 0, stop)
        or QUALITY.search(masked, 0, stop)
    ):
        return
    names, last = names_in_row(view, lead.end(), stop)
    if len(names) > 1 or (names and _ANOTHER.search(masked, 0, lead.end())):
        for supplier in names:
            yield Found("winners_are", "awarded", lead.start(), last, supplier)


def _holders_are(view: View, scene: Scene) -> re.Match[str] | None:
    """The words that lead to the names of suppliers, where contracts were said to be let."""
    lead = _HOLDERS_ARE.search(view.masked)
    if lead is None:
        return None
    at = view.sentence.start + lead.start()
    return lead if _LET.search(scene.text, max(0, at - _LET_NEAR), at) else None


def names_in_row(view: View, start: int, stop: int) -> tuple[list[str], int]:
    """The names of a list between two offsets, and where the last of them ends."""
    masked = view.masked
    found = [
        name
        for name in _ONE_FOR.finditer(masked, start, stop)
        if _IN_A_ROW.search(masked, start - 1, name.start())
    ]
    names: list[str] = []
    for name in found:
        is_pair = masked.endswith("between ", 0, name.start())
        names += [name_text(view, name.span())] if is_pair else split(name_text(view, name.span()))
    if names and not masked.endswith(" and ", 0, found[-1].start()):
        names, _ = closed_list(names)
    return names, found[-1].end() if found else start


def _between_semicolons(view: View, lead: re.Match[str]) -> Iterator[Found]:
    """The winners of a list whose items say more of each: "A; B, a firm of trainers; and the charity C"."""
    spans: list[tuple[int, int]] = []
    for part in _PART.finditer(view.masked, lead.end()):
        head = _HEAD.match(view.masked, part.start(), part.end())
        names = [*_ORG.finditer(view.masked, part.start(), head.end())] if head else []
        if not names or (spans and spans[-1][1] + _ITEM_MOST < names[-1].start()):
            return
        start = names[-1].start()
        while before := _CAPITAL_BEFORE.search(view.masked, part.start(), start):
            start = before.start()
        spans.append((start, names[-1].end()))
    if len(spans) > 1:
        for span in spans:
            yield Found("winners_are", "awarded", lead.start(), span[1], name_text(view, span))


EXAMPLES: dict[str, list[Row]] = {
    "The Ministry of Justice has awarded contracts for advice in prisons. Suppliers include Novamark Ltd "
    "and Ashdown "
    "Training.": [{"supplier": "Novamark Ltd"}, {"supplier": "Ashdown Training"}],
    "The fair opens in May with suppliers of desks. Suppliers include Novamark Ltd and Ashdown Training.": [],
    "Tidewell College, which holds the South Central and East Midlands prison contracts, declined to "
    "comment.": [{"supplier": "Tidewell College"}],
    "The Harbour Trust, a charity for jobseekers, will be one of the prime contractors in Wales.": [
        {"supplier": "Harbour Trust"}
    ],
    "The Harbour Trust, a charity for jobseekers, will be one of the speakers in Wales.": [],
    "Six providers signed their letters this week.": [],
    "Three new providers have been contracted to help run the scheme next year.": [
        {"supplier": "Three new providers"}
    ],
    "Three new pupils have been asked to help run the scheme next year.": [],
    "The council also awarded ‘reserve status’ to two firms, including Ashdown Training and the "
    "Harbour Trust.": [],
}
