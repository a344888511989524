"""Contracts told without a sum: "A won the contract", "the licence went to A", "A kept its contract".

The verb says what became of it; it must have a contract, licence, grant or bid as its object or subject.
Left alone: hopes and refusals, and awards to bodies that are not named.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.contracts.contract_ends import ended
from stages.extract.contracts.contract_keeps import carries_on, keeps
from stages.extract.contracts.contract_moves import moved_to, takes_over
from stages.extract.contracts.contract_words import QUALITY, is_passive
from stages.extract.contracts.deal_phrases import told_by_phrase
from stages.extract.contracts.deals import OBJECT, chooses, gives_deal, has_deal
from stages.extract.contracts.found import Found
from stages.extract.contracts.handed_over import bare_handed_over
from stages.extract.contracts.parties import clause_start
from stages.extract.contracts.procurements import procurements
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.shared_verb import counted_contracts, under_contracts
from stages.extract.contracts.vocabulary import CLASS, HINDERED
from stages.extract.contracts.winners import WINNER_CUES, were_winners, winners_are
from stages.extract.contracts.winners_named import winners_named
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_ONE_DEAL = frozenset(("chose", "was_chosen", "won", "was_awarded", "gave", "contract_with", "were_winners"))
_MERELY = re.compile(
    r"(?P<sure>\b(?:set|is|are|was|were|due|agree[sd]?|decided|resolve[sd]?|approve[sd]?|decision|voted|chose|opted|plans?|"
    rf"planned|intends?|proposed|recommend\w*|first|latest|those|(?:went|goes|gone|going) on|managed|"
    rf"{CLASS}) )?\b(?:to|can|find out) $"
)
"""An infinitive tells no deed, but after words that say that it is one, or will be."""
_DECIDED = re.compile(r"\b(?:decision|agreement) (?:from|by|of) [^.;,]{3,60}$")
_WINNERS = frozenset(("were_winners", "winners_are", "winners_named"))
"""Ways to list winners of which one sentence may fit more than one."""
_SAID_AGAIN = frozenset(
    ("holds", "won", "was_awarded", "was_chosen", "chose", "under_contract", "winners_named")
)


def bare_awards(
    article: Article, index: int, view: View, verbs: Sequence[re.Match[str]], scene: Scene, told: list[Found]
) -> Iterator[Found]:
    """The contracts that a sentence tells without a sum; `told` are those that its sums told."""
    masked = view.masked
    suppliers = {f.supplier for f in told}
    winners: set[str | None] = set()
    replaced: set[str | None] = set()
    for found in _all(article, index, view, verbs, scene):
        is_told = (
            any(f.start < found.end and found.start < f.end for f in told) and found.supplier in suppliers
        )
        if found.rule in _ONE_DEAL and any(
            f.supplier and f.figure and f.start < found.end and found.start < f.end for f in told
        ):
            continue
        if found.supplier in suppliers and (is_told or found.rule in _SAID_AGAIN):
            continue
        if found.supplier in replaced and found.rule == "holds":
            continue
        if found.supplier in winners and found.rule in _WINNERS:
            continue
        winners |= {found.supplier} if found.rule in _WINNERS else set()
        replaced.add(found.previous)
        is_ending = found.outcome == "awarded" and "’ notice" in masked[found.start : found.end]
        is_of_quality = QUALITY.search(masked, found.start, min(len(masked), found.end + 40)) is not None
        if not is_ending and (found.rule == "ended" or not is_of_quality):
            suppliers.add(found.supplier)
            yield found


def _all(
    article: Article, index: int, view: View, verbs: Sequence[re.Match[str]], scene: Scene
) -> Iterator[Found]:
    masked = view.masked
    yield from were_winners(view)
    if has_any(masked, WINNER_CUES):
        yield from winners_are(view, scene)
    yield from ended(article, index, view)
    yield from told_by_phrase(article, index, view)
    yield from bare_handed_over(view)
    yield from under_contracts(view)
    yield from counted_contracts(view, scene.text)
    yield from procurements(article, index, view)
    yield from carries_on(index, view, scene)
    for verb in verbs:
        is_held = verb.lastgroup == "hold"
        if verb.lastgroup == "promise" or (is_held and not OBJECT.match(masked, verb.end())):
            continue
        start = clause_start(masked, verb.start())
        if HINDERED.search(masked, start, verb.end() + 12) or _is_merely(masked, verb):
            continue
        yield from _of_verb(article, index, view, scene, verb, start)
    yield from winners_named(view, scene)


def _is_merely(masked: str, verb: re.Match[str]) -> bool:
    if not masked.endswith(("to ", "can ", "out "), 0, verb.start()):
        return False
    told = _MERELY.search(masked, max(0, verb.start() - 30), verb.start())
    return told is not None and not (told["sure"] or _DECIDED.search(masked, 0, told.start()))


def _of_verb(
    article: Article, index: int, view: View, scene: Scene, verb: re.Match[str], start: int
) -> Iterator[Found]:
    """What one verb tells, by its class."""
    masked, kind = view.masked, str(verb.lastgroup)
    passive = is_passive(masked, verb)
    if kind in {"give", "go", "take_over", "keep", "get"} and (
        moved := moved_to(article, index, view, scene, verb, start, passive)
    ):
        yield from moved
        return
    if (kind in {"get", "hold"} and not passive) or (kind == "give" and passive):
        yield from has_deal(article, index, view, verb, kind)
    elif kind == "give":
        yield from gives_deal(article, index, view, verb)
    elif kind == "choose":
        yield from chooses(article, index, view, verb, passive)
    elif kind == "keep":
        yield from keeps(article, index, view, scene, verb, passive)
    elif kind == "take_over":
        yield from takes_over(article, index, view, verb, passive)
