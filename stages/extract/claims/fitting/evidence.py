"""What speaks for and against a fit: how exact it is, how its figures stand, and the words about them."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from stages.extract.claims.article import LETTERS, Article, Figure
from stages.extract.claims.fitting.fits import Fit

_KINDS = {letter: kind for kind, letter in LETTERS.items()}
_LETTERS = "".join(_KINDS)
_ABOUT = 30  # letters before and behind a figure that are looked at
_BEFORE = re.compile(rf"([a-z’']+|[(|:;,]|[{_LETTERS}])[^a-z’'(|:;,{_LETTERS}]*$")
_BEHIND = re.compile(rf"[a-z’']+|[)|:;,.]|[{_LETTERS}]")
_MOVES = (
    r"rise|rose|risen|increas\w+|up|fell|fall\w*|drop\w*|down|declin\w+|decreas\w+|cut|reduc\w+|grew|grow\w*|"
    r"growth|more|fewer|less|higher|lower|from|to|compared|than|jump\w*"
)
_REST = r"remain\w*|rest|further|another|extra|additional|other\w*"
_CUES = {
    "share": re.compile(
        r"\b(?:of|equal to|represent\w*|account\w*|or|that is|means|equivalent|just|rate|proportion|share"
        r"|out of|a total|percentage)\b"
    ),
    "percent_change": re.compile(rf"\b(?:{_MOVES})\b"),
    "difference": re.compile(
        rf"\b(?:{_MOVES}|{_REST}|gap|difference|leaving|left|over|short\w*|los[st]\w*|gain\w*|ahead|behind)\b"
    ),
    "multiple": re.compile(rf"\b(?:{_MOVES}|times|doubl\w+|tripl\w+|as many|as much|twice|now)\b"),
    "partition": re.compile(rf"\b(?:{_REST}|while|and|both|against|with|only|said|split|by contrast)\b"),
    "total": re.compile(
        rf"\b(?:{_REST}|total\w*|all|overall|together|combined|sum|altogether|including|of|split|made up"
        r"|compris\w+|consist\w*|both|between|and|plus|with|while)\b"
    ),
}
_LISTED = ("total", "partition")
_FINEST, _COARSEST = 0.02, 9
_SPACE, _GAP, _LONG, _FAR = 50, 30, 5, 6


def features(article: Article, fit: Fit, taken: Iterable[str]) -> list[str]:
    """What is weighed, each a few words with their value; `taken` says what other claims hold of it."""
    figures = list(dict.fromkeys((fit.told, *fit.others)))
    told = [*_of_numbers(fit, figures), *_of_place(article, fit, figures), *taken]
    told += _of_words(article, fit, figures)
    return [f"{fit.relation}: {each}" for each in told] + [
        each for each in told if each.startswith(("span ", "width ", "digits ", "taken ", "between "))
    ]


def _of_numbers(fit: Fit, figures: Sequence[Figure]) -> Iterator[str]:
    """How exact they are and what they count."""
    others = figures[1:]
    yield f"width {min(int(math.log2(max(fit.width, _FINEST) / _FINEST)), _COARSEST)}"
    yield f"plain {fit.is_plain}"
    digits = [figure.digits for figure in figures]
    yield f"digits {min(*digits, 4)} {min(max(digits), 5)}"
    yield f"digits of result {min(digits[0], 4)}"
    moved = [figure.direction != "level" for figure in others]
    yield f"directions {fit.told.direction != 'level'} {all(moved)} {any(moved)}"
    yield f"hedged {fit.told.bound != 'exact'} {any(figure.bound != 'exact' for figure in others)}"
    yield f"kinds {fit.told.kind} {others[0].kind}"
    units = [(figure.unit or "").rsplit(" ", 1)[-1] for figure in figures]
    if fit.relation == "share":
        yield f"units {units[1] == units[2]}"
    else:
        yield f"units {len(set(units)) == 1} {units[0] in units[1:]}"
    yield f"parts {min(len(others), 5)}"


def _of_place(article: Article, fit: Fit, figures: Sequence[Figure]) -> Iterator[str]:
    """How far apart they stand, in which order, and what stands between them."""
    places = sorted(figure.place for figure in figures)
    sentences = [figure.sentence for figure in figures]
    yield f"span {max(sentences) - min(sentences)}"
    at = "first" if fit.told.place == places[0] else "last" if fit.told.place == places[-1] else "amid"
    yield f"result {at}"
    between = [f for f in article.figures_in(places[0], places[-1]) if f.place not in places]
    yield f"between {min(len(between), 4)}"
    yield f"kin between {min(sum(f.kind == figures[1].kind for f in between), 3)}"
    yield f"lines {min(article.masked.count(chr(10), places[0], places[-1]), 3)}"
    if fit.relation in _LISTED:
        start, end = article.sentences[min(sentences)].start, article.sentences[max(sentences)].end
        alike = [f for f in article.figures_in(start, end) if f.kind == figures[-1].kind]
        yield f"left out {min(sum(f.place not in places for f in alike), 3)}"
        yield f"gap {min(max(b - a for a, b in pairwise(places)) // _GAP, _LONG)}"
        parts = sorted(figure.place for figure in fit.others)
        among = [len(article.figures_in(a + 1, b)) for a, b in pairwise(parts)]
        yield f"among {min(max(among, default=0), 3)}"
    else:
        yield f"far {min((places[-1] - places[0]) // _SPACE, _FAR)}"


def _of_words(article: Article, fit: Fit, figures: Sequence[Figure]) -> Iterator[str]:
    """The cues of the relation, and the words beside each figure."""
    sentences = [figure.sentence for figure in figures]
    start, end = article.sentences[min(sentences)].start, article.sentences[max(sentences)].end
    first, last = min(f.place for f in figures), max(f.place for f in figures)
    whole = article.masked[start:end].lower()
    yield "row" if "|" in whole else "text"
    cues = _CUES[fit.relation]
    yield from sorted({f"word {word}" for word in cues.findall(whole)})
    yield from sorted({f"amid {word}" for word in cues.findall(article.masked[first + 1 : last].lower())})
    names = ("result",) if fit.relation in _LISTED else ("result", "first", "second")
    for name, figure in zip(names, figures, strict=False):
        before = _BEFORE.search(article.masked[max(0, figure.place - _ABOUT) : figure.place].lower())
        behind = _BEHIND.search(article.masked[figure.place + 1 : figure.place + _ABOUT].lower())
        if before:
            yield f"{name} after {_KINDS.get(before[1], before[1])}"
        if behind:
            yield f"{name} before {_KINDS.get(behind[0], behind[0])}"
