"""One family of contract constructions a module; `ALL` in the order in which they are tried."""

from functools import cache

from stages.extract.contracts.construction import Construction
from stages.extract.contracts.rules import (
    award,
    change,
    fine,
    frames_getting,
    frames_giving,
    frames_nouns,
    funding,
    giving,
    listed,
    not_rebid,
    novation,
    planned,
    receiving,
    retention,
    total,
    transfer,
    winners,
    winning,
)
from stages.extract.phrases.masks import FIGURE_MASKS

MODULES = (
    listed,
    novation,
    winning,
    planned,
    total,
    change,
    retention,
    not_rebid,
    transfer,
    fine,
    receiving,
    giving,
    award,
    funding,
    winners,
    frames_getting,
    frames_nouns,
    frames_giving,
)
ALL: tuple[Construction, ...] = tuple(c for module in MODULES for c in module.CONSTRUCTIONS)


@cache
def _by_cue(figures: frozenset[str]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The numbers of the constructions by cue, of those that need no figure but those masked by `figures`."""
    found: dict[str, list[int]] = {}
    for number, construction in enumerate(ALL):
        if construction.figure is None or FIGURE_MASKS[construction.figure] in figures:
            for cue in construction.cue:
                found.setdefault(cue, []).append(number)
    return tuple((cue, tuple(numbers)) for cue, numbers in found.items())


def cued_in(sentence: str, figures: frozenset[str]) -> list[Construction]:
    """The constructions that a sentence with those figures can hold: each cue is looked for once."""
    numbers = {number for cue, numbers in _by_cue(figures) if cue in sentence for number in numbers}
    return [ALL[number] for number in sorted(numbers)]
