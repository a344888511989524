"""Winners listed in one sentence: "The winners are A, B and C", "colleges such as A and B were chosen"."""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import MONEY, QUALITY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, closed_list, name_text, split
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.vocabulary import CLASS, HINDERED
from stages.extract.phrases.cues import cues
from stages.extract.phrases.masks import View

WINNER_CUES = cues(
    "inners | nother | uccessful | ecipients | uppliers involved | awarded | chosen | selected | will run "
    "| to win | to receive | to get"
)
_WINNERS_ARE = re.compile(
    r"\b(?:[Ww]inners|[Ss]uccessful (?:[a-z]+ )?(?:bidders|providers|colleges|suppliers|applicants|"
    rf"organisations|bids)|[Rr]ecipients|[Ss]uppliers involved|(?:{CLASS}|[Tt]hose|[Aa]nother (?:provider|"
    rf"college|winner|bidder|supplier|firm|charity))(?: [^:.;,]{{0,40}})?(?:,? (?:that|which) (?:have |has |"
    r"was |were )?(?:been )?)?,? ?(?:awarded|won|to have won|chosen|selected|allocated|given|will run|"
    rf"will operate|will deliver|to win|to receive|to get)\b)[^:.;]{{0,110}}?(?:\b(?:is|are|was|were|"
    r"include[sd]?|including):?|:) (?=(?:the |an? )?(?:[a-z]+ (?:between|led by) )?(?:the )?[\ue010\ue013])"
)
_SUCH_AS = re.compile(
    rf"\b(?:{CLASS}) (?:such as|including|like) (?P<names>(?:the )?{NAME}(?:(?:, | and |, and )(?:the )?"
    rf"{NAME})*),? (?:have been|has been|were|was) (?:chosen|selected|appointed|"
    r"awarded (?:\w+ ){0,2}(?:contracts?|funding|grants?))\b"
)
_LIST_ENDS = re.compile(r"[.;]|, (?:which|who|whose|with|as)\b| –")
_ORG = re.compile(NAME)
_ONE_FOR = re.compile(rf"{NAME}(?: for {NAME})?")
"""A name in a list: "Action for Work" is one there."""
_IN_A_ROW = re.compile(r"(?: |, |\band |\bbetween |\bby )(?:the |an? )?$")
_PART = re.compile(r"[^;]*[^;\s]")
_HEAD = re.compile(r"[^,–(]*")
_CAPITAL_BEFORE = re.compile(r"\b[A-Z][a-z]+ $")
_ITEM_MOST = 160
_ANOTHER = re.compile(r"\b(?:another|other)\b", re.IGNORECASE)


def winners_are(view: View, scene: Scene) -> Iterator[Found]:
    """The winners are named: "The colleges awarded funding are A, B and C"."""
    masked = view.masked
    lead = _WINNERS_ARE.search(masked)
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
    found = [
        name
        for name in _ONE_FOR.finditer(masked, lead.end(), stop)
        if _IN_A_ROW.search(masked, lead.end() - 1, name.start())
    ]
    names: list[str] = []
    for name in found:
        is_pair = masked.endswith("between ", 0, name.start())
        names += [name_text(view, name.span())] if is_pair else split(name_text(view, name.span()))
    if names and not masked.endswith(" and ", 0, found[-1].start()):
        names, _ = closed_list(names)
    if len(names) > 1 or (names and _ANOTHER.search(masked, 0, lead.end())):
        for supplier in names:
            yield Found("winners_are", "awarded", lead.start(), found[-1].end(), supplier)


def such_as_chosen(view: View, scene: Scene) -> Iterator[Found]:
    """Some of the winners are named before the verb: "suppliers such as A and B were selected"."""
    masked = view.masked
    told = _SUCH_AS.search(masked) if "such as" in masked or "inclu" in masked or " like " in masked else None
    if told is None or HINDERED.search(masked) or QUALITY.search(masked) or not scene.is_framed:
        return
    for name in _ORG.finditer(masked, told.start("names"), told.end("names")):
        yield Found("such_as_chosen", "awarded", told.start(), told.end(), name_text(view, name.span()))


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
