"""Shares of the labels of one scale exclude each other: "5% outstanding, 57% good, 29% … and 8% inadequate".

Taken where each share stands in one clause with one label, no label twice. Left alone: shares of a label
or more ("good or outstanding", "a pass or above"), earlier years' shares, and shares of the people who
hold a label ("40 per cent of women").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.cues import has_any

_SCALES = (
    ("outstanding", "good", "requir(?:es?|ed|ing) improvement", "inadequate"),
    ("distinction", "merit", "pass", "partial achievement", "ungraded"),
    ("intermediate", "advanced", "higher"),
    ("strongly agreed", "agreed", "strongly disagreed", "disagreed", "neither"),
    ("significant", "reasonable", "insufficient"),
)
_HINTS = tuple(tuple(label.split()[-1] for label in scale) for scale in _SCALES)
_EVERY_HINT = tuple(dict.fromkeys(hint for hints in _HINTS for hint in hints))
_LABEL = tuple(
    re.compile(rf"(?<![\w*-])(?:{'|'.join(f'{label}(?:s|es)?' for label in scale)})(?![\w-])")
    for scale in _SCALES
)
_CUMULATIVE = re.compile(
    r"\b(?:or (?:above|better|higher|more|below|worse)|at least|or outstanding|or inadequate|or good|and"
    r" above|good and outstanding|not)\b"
)
_EARLIER = pattern(
    r"\b(?:compared (?:to|with)|against|from|down from|up from|than|had|year before|last year|previously)"
    r"(?: the| just| only| {P} and)*\s*$"
)
_CLAUSE = pattern(r"[,;:.\ue010\n]|{N}|\band\b|\bwhile\b|\bbut\b")
_FEWEST = 3
_SENTENCES = 4


@dataclass(frozen=True, slots=True)
class _Labelled:
    share: Figure
    scale: int
    label: str
    sentence: int
    has_base: bool


def scale_answers(article: Article) -> Iterator[tuple[list[Figure], bool]]:
    """Yield the shares of one scale's labels, and whether one sentence tells them all."""
    if sum(f.kind == "percentage" for f in article.figures) < _FEWEST:
        return
    run: list[_Labelled] = []
    for each in _labelled(article):
        follows = run and each.scale == run[0].scale and each.sentence - run[0].sentence < _SENTENCES
        if not follows or each.has_base or each.label in {told.label for told in run}:
            yield from _as_shares(run)
            run = []
        run.append(each)
    yield from _as_shares(run)


def _as_shares(run: list[_Labelled]) -> Iterator[tuple[list[Figure], bool]]:
    if len(run) >= _FEWEST:
        yield [each.share for each in run], len({each.sentence for each in run}) == 1


def _labelled(article: Article) -> Iterator[_Labelled]:
    for share in article.figures:
        if share.kind != "percentage" or share.value is None:
            continue
        index = share.sentence
        own = article.sentences[index]
        if _EARLIER.search(article.masked, max(own.start, share.place - 40), share.place):
            continue
        for words in (_after(article, share, own), _before(article, share, own)):
            found = _only_label(words)
            if found:
                has_base = article.masked.startswith(" of ", share.place + 1)  # "30 per cent of prisons"
                yield _Labelled(share, *found, index, has_base)
                break


def _only_label(words: str) -> tuple[int, str] | None:
    if not has_any(words, _EVERY_HINT) or _CUMULATIVE.search(words):
        return None
    for scale, labels in enumerate(_LABEL):
        told = {match[0].rstrip("s") for match in labels.finditer(words)}
        if len(told) == 1:
            return scale, told.pop()
    return None


def _after(article: Article, share: Figure, own: Span) -> str:
    match = _CLAUSE.search(article.masked, share.place + 1, own.end)
    return article.masked[share.place + 1 : match.start() if match else own.end]


def _before(article: Article, share: Figure, own: Span) -> str:
    """The words back to the figure before, for 'a merit went to 40 per cent'."""
    earlier = article.figures_in(own.start, share.place)
    return article.masked[earlier[-1].place + 1 if earlier else own.start : share.place]
