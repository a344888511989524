"""Pairs of figures near each other, and what is seen of them: the words between and beside, units, hedges."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.article import LETTERS, Article, Figure
from stages.extract.claims.masking import SENTENCE_END
from stages.extract.claims.operands import are_kin, sentence_of

_KINDS = {letter: f"<{kind}>" for kind, letter in LETTERS.items()} | {SENTENCE_END: "<stop>", "\n": "<line>"}
_WORD = re.compile(rf"[a-z][a-z'-]*|[{''.join(_KINDS)}£%:;,()|-]")
_NEAR_SENTENCES = 1
_BESIDE = 60
"""Code points before the first and after the second of a pair that are looked at."""
_NEAR, _MOST_BETWEEN = 5, 24
_SHARES = frozenset({"percentage", "fraction"})
_LEAST_TOLD_AGAIN = 3
"""One and two are told of everything."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of an article in reading order."""

    first: Figure
    second: Figure


def near_pairs(article: Article) -> Iterator[Pair]:
    """The pairs of one kind in one sentence or two that follow each other."""
    figures = article.figures
    for at, first in enumerate(figures):
        for second in figures[at + 1 :]:
            if second.sentence - first.sentence > _NEAR_SENTENCES:
                break
            if _may_be_compared(first, second):
                yield Pair(first, second)


def equal_pairs(article: Article) -> Iterator[Pair]:
    """The pairs of figures that may be one number told twice, wherever they stand."""
    for at, second in enumerate(article.figures):
        for first in reversed(article.figures[:at]):
            if _is_one_number(first, second):
                yield Pair(first, second)
                break


def _may_be_compared(first: Figure, second: Figure) -> bool:
    if first.kind != second.kind:
        return {first.kind, second.kind} == _SHARES
    return None not in (first.number, second.number) and first.kind not in ("multiple", "age")


def _is_one_number(first: Figure, second: Figure) -> bool:
    if first.kind != second.kind or first.number is None or second.number is None:
        return False
    if first.kind == "count" and (first.number < _LEAST_TOLD_AGAIN or not are_kin(first.unit, second.unit)):
        return False
    return first.unit == second.unit or first.kind == "count" if first.number == second.number else False


@lru_cache(maxsize=4096)
def _words(masked: str) -> tuple[str, ...]:
    return tuple(_KINDS.get(word) or word for word in _WORD.findall(masked))


def features_of(article: Article, pair: Pair) -> list[str]:
    """What is seen of a pair, as features."""
    first, second = pair.first, pair.second
    found = [*_of_figures(first, second)]
    before = _words(article.masked[max(0, first.place - _BESIDE) : first.place])[-_NEAR:]
    after = _words(article.masked[second.place + 1 : second.place + _BESIDE])[:_NEAR]
    found += (f"before{n} {word}" for n, word in enumerate(reversed(before)))
    found += (f"after{n} {word}" for n, word in enumerate(after))
    if second.sentence - first.sentence <= _NEAR_SENTENCES:
        found += _between(article.masked[first.place + 1 : second.place])
    else:
        found += _apart(article, first, second)
    return found


def _of_figures(first: Figure, second: Figure) -> Iterator[str]:
    yield f"kinds {first.kind} {second.kind}"
    yield f"bounds {first.bound} {second.bound}"
    yield f"directions {first.direction} {second.direction}"
    yield f"units {_units(first, second)}"
    yield f"rates {first.per == second.per}"
    yield f"sentences {min(second.sentence - first.sentence, 4)}"
    yield f"digits {min(first.digits, second.digits, 4)}"
    ratio = _ratio(first, second)
    yield f"ratio {ratio}"
    yield f"kind {first.kind} ratio {ratio}"
    yield f"unit {first.unit}"


def _units(first: Figure, second: Figure) -> str:
    if first.unit == second.unit:
        return "same"
    return "kin" if are_kin(first.unit, second.unit) else "other"


def _ratio(first: Figure, second: Figure) -> str:
    one, other = abs(float(first.number or 0)), abs(float(second.number or 0))
    small, large = sorted((one, other))
    times = large / small if small else 1e9
    return next((f"{most}" for most in (1, 1.1, 1.5, 3, 10, 100) if times <= most), "more")


def _between(masked: str) -> Iterator[str]:
    words = _words(masked)
    yield f"between {min(len(words) // 3, 8)}"
    yield f"figures between {min(sum(word[0] == '<' for word in words), 4)}"
    kept = (
        words if len(words) <= _MOST_BETWEEN else words[: _MOST_BETWEEN // 2] + words[-_MOST_BETWEEN // 2 :]
    )
    yield from {f"has {word}" for word in kept}
    yield from {f"pair {one} {other}" for one, other in pairwise(kept)}
    yield from (f"first{n} {word}" for n, word in enumerate(words[:_NEAR]))
    yield from (f"last{n} {word}" for n, word in enumerate(reversed(words[-_NEAR:])))


def _apart(article: Article, first: Figure, second: Figure) -> Iterator[str]:
    """What two sentences have in common, and where the first of them stands."""
    one, other = (frozenset(_words(article.masked[slice(*sentence_of(article, f))])) for f in (first, second))
    shared = {word for word in one & other if len(word) > 4}
    yield f"shared {min(len(shared), 6)}"
    yield f"in title {first.sentence == 0}"
    yield f"early {min(first.sentence, 4)}"
    yield from (f"both {word}" for word in shared)
