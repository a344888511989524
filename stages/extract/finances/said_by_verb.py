"""What a verb or set phrase says that a figure measures: "owes £3m", "overspent by £450,000"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.finances.changes import CHANGES, MOVED, is_told, way_of
from stages.extract.finances.construction import Construction
from stages.extract.finances.constructions import CONSTRUCTIONS
from stages.extract.finances.metrics import measures_in, metric_of
from stages.extract.finances.public_money import PUBLIC_MONEY
from stages.extract.finances.reading import Reading
from stages.extract.finances.state_money import STATE_MONEY
from stages.extract.phrases.masks import FIGURE_MASKS, View
from stages.extract.phrases.trie import trie

_ALL = (*STATE_MONEY, *CONSTRUCTIONS, *CHANGES, *PUBLIC_MONEY)
_NEEDED = {words: [i for i, c in enumerate(_ALL) if words in c.needs] for c in _ALL for words in c.needs}
"""Words of which a sentence must hold one for a construction to be tried, and the constructions' places."""
_ANY_NEEDED = re.compile(trie(_NEEDED))
_BY_START = {words[:2]: [w for w in _NEEDED if w[:2] == words[:2]] for words in _NEEDED}
_PHRASES = tuple((words, at) for words, at in _NEEDED.items() if " " in words)
_MASKS = {
    mask: (mask, rf"\u{ord(mask):x}")
    for kind in ("money", "percentage", "fraction")
    for mask in FIGURE_MASKS[kind]
}
_FIGURES = tuple(
    frozenset(mask for mask, told in _MASKS.items() if any(each in c.pattern.pattern for each in told))
    for c in _ALL
)
"""Of these masks a sentence must hold one for each construction."""
_FUNDS = re.compile(r"\b(?:Fund|Facility|Lottery)\b")
_NO_LEADER = re.compile(r", which (?:has )?")
"""Who is paid so is a body named after somebody: "the Ada Fielding Award, which has received £4m"."""
_BODY_GOT = re.compile(
    r"(?P<who>(?:[A-Z]\w+ )+(?:UTC|College|School|Academy|Trust|Foundation)),? (?:[A-Z]\w+, )?received\b"
)
_FAR_LEAD, _NEAR_LEAD = 60, 30
_RELATIVE = frozenset({"which", "that", "we"})
_PAYEES = frozenset({"Colleges", "Providers", "Schools", "Universities", "FE"})
_BODY_WORDS = frozenset({"college", "university", "trust", "school", "provider", "group"})


def by_verb(view: View) -> Iterator[tuple[int, Reading]]:
    """Each figure that a verb or set phrase measures, by where it stands."""
    taken: set[int] = set()
    for construction in _that_may_stand(view):
        for match in construction.pattern.finditer(view.masked):
            at = match.start("value") if match["value"] else match.start("also")
            if at not in taken and at in view.figures and _stands(construction, view, match):
                taken.add(at)
                yield at, _reading(construction, view, match, at)


def _that_may_stand(view: View) -> list[Construction]:
    """The constructions of which the sentence holds a word and a figure's mask."""
    found: set[int] = set()
    for token in view.masked.split():
        found.update(_needing(token))
    for words, places in _PHRASES:
        if words in view.masked:
            found.update(places)
    masks = {view.masked[at] for at in view.figures}
    return [_ALL[at] for at in sorted(found) if not masks.isdisjoint(_FIGURES[at])]


@lru_cache(maxsize=16_384)
def _needing(token: str) -> tuple[int, ...]:
    """The places of the constructions that may stand where a word does."""
    if _ANY_NEEDED.search(token) is None:
        return ()
    return tuple(
        {
            place
            for at in range(len(token) - 1)
            for words in _BY_START.get(token[at : at + 2], ())
            if token.startswith(words, at)
            for place in _NEEDED[words]
        }
    )


def _stands(construction: Construction, view: View, match: re.Match[str]) -> bool:
    """Whether the figure is a body's or the state's: no course's cost, no wish, a fund where one must be."""
    groups = match.groupdict()
    if construction.name == "makes_up_income" and view.masked.startswith(("This ", "That ", "It ")):
        return False
    if construction.name == "leader_paid" and _NO_LEADER.search(view.words(match.span())):
        return False
    if construction.name in MOVED and not is_told(view.sentence.text, match):
        return False
    if groups.get("payee") and view.words(match.span("payee")) not in _PAYEES:
        return False
    return not groups.get("fund") or _FUNDS.search(view.words(match.span("fund"))) is not None


def _reading(construction: Construction, view: View, match: re.Match[str], at: int) -> Reading:
    groups = match.groupdict()
    who = view.words(match.span("who")) if groups.get("who") else None
    metric = construction.metric.format(what=(groups.get("what") or "").lower())
    metric = _metric_given(view, match.end()) if construction.name == "was_given" else metric
    if metric.startswith("change in "):
        metric = way_of(view.words(match.span())) + metric.removeprefix("change")
    if construction.name == "leader_paid" and (got := _BODY_GOT.search(view.words(match.span()))):
        metric, who = "funding", got["who"]
    who = None if who and (who.lower() in _RELATIVE or who in _BODY_WORDS) else who
    lead = _NEAR_LEAD if construction.name in MOVED else _FAR_LEAD
    start = match.start() if at - match.start() < lead else at
    role = construction.role
    return Reading(view.figures[at], at, metric, start, match.end(), construction.name, role, who)


def _metric_given(view: View, end: int) -> str:
    """What was given: the measure right after the figure, or money that is not called anything."""
    named = measures_in(view.masked[end : end + 45])
    metric = metric_of(named[0]) if named else "funding"
    return metric if metric in {"loan", "grants", "bailout", "emergency funding"} else "funding"
