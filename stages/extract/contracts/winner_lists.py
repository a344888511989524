"""Winners named in one sentence: "The winners are A, B and C", "A and B were the successful bidders"."""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import (
    MONEY,
    QUALITY,
)
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import (
    NAME,
    name_text,
)
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.vocabulary import CLASS, HINDERED
from stages.extract.phrases.cues import cues
from stages.extract.phrases.masks import View

WINNER_CUES = cues(
    "inners | nother | uccessful | ecipients | uppliers involved | awarded | chosen | selected | will run "
    "| to win | to receive | to get"
)
_WINNERS_ARE = re.compile(
    r"\b(?:[Ww]inners|[Ss]uccessful (?:[a-z]+ )?(?:bidders|providers|colleges|suppliers|"
    r"applicants|organisations|bids)|[Rr]ecipients|[Ss]uppliers involved|"
    rf"(?:{CLASS}|[Aa]nother (?:provider|college|winner|bidder|supplier|firm|charity))"
    rf"(?: [^:.;,]{{0,40}})?(?:,? (?:that|which) (?:have |has |was |were )?(?:been "
    rf")?)?,? ?(?:awarded|won|to have won|"
    rf"chosen|selected|allocated|given|will run|will operate|will deliver|to win|to receive|to get)\b)"
    r"[^:.;]{0,110}?(?:\b(?:is|are|was|were|include[sd]?|including):?|:) (?=(?:the |an? )?(?:[a-z]+ "
    r"(?:between|led by) )?(?:the )?[\ue010\ue013])"
)
_WERE_WINNERS = re.compile(
    rf"(?:{NAME}(?:, (?:and )?| and )?(?:the )?)+(?P<were> (?:is|are|was|were|has been named|"
    rf"have been named)(?: \w+ly)?(?: all)?) "
    r"(?:among (?:the )?|one of (?:the )?(?:\w+ )?|the |a |as )(?:\w+ )?(?:successful "
    r"(?:bidders?|providers?|suppliers?|applicants?)|"
    r"winning (?:bidders?|providers?)|winners? of the (?:tender|contracts?|bid)|preferred bidders?)\b"
)
_SUCH_AS = re.compile(
    rf"\b(?:{CLASS}) (?:such as|including|like) (?P<names>(?:the )?{NAME}(?:(?:, | and |, and )(?:the )?"
    rf"{NAME})*),? (?:have been|has been|were|was) (?:chosen|selected|appointed|"
    r"awarded (?:\w+ ){0,2}(?:contracts?|funding|grants?))\b"
)
_ITEM = re.compile(
    rf"(?:,? and |, (?:and )?)?(?:the |an? )?(?:partnership between |consortium led by )?(?:the "
    rf")?(?P<name>{NAME})(?!’s)"
)
_LIST_ENDS = re.compile(r"[.;]|, (?:which|who|whose|with|as)\b| –")
_ORG = re.compile(NAME)
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
    if (
        lead is None
        or "Awards" in view.words((0, lead.end()))
        or MONEY in masked[lead.end() :]
        or HINDERED.search(masked)
        or QUALITY.search(masked)
        or not scene.is_framed
    ):
        return
    if masked.endswith(": ", 0, lead.end()) and "; " in masked[lead.end() :]:
        yield from _between_semicolons(view, lead)
        return
    end = _LIST_ENDS.search(masked, lead.end())
    names = [
        name
        for name in _ORG.finditer(masked, lead.end(), end.start() if end else len(masked))
        if _IN_A_ROW.search(masked, lead.end() - 1, name.start())
    ]
    if len(names) > 1 or (names and _ANOTHER.search(masked, 0, lead.end())):
        for name in names:
            yield Found("winners_are", "awarded", lead.start(), name.end(), name_text(view, name.span()))


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


def were_winners(view: View) -> Iterator[Found]:
    """The winners are the subject: "A, B and C were the successful bidders"."""
    masked = view.masked
    told = _WERE_WINNERS.search(masked)
    if told is None or HINDERED.search(masked) or QUALITY.search(masked):
        return
    start, names = told.start(), []
    at = start
    while item := _ITEM.match(masked, at, told.start("were")):
        names.append(name_text(view, item.span("name")))
        at = item.end()
    for name in names:
        yield Found("were_winners", "awarded", start, told.end(), name)
