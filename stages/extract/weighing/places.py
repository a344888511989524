"""The places of an article that may tell a row: a figure, a name or a whole sentence, with its features."""

import re
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.extractor import Row
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS
from stages.extract.phrases.names import Name
from stages.extract.weighing.words import around, of_sentence, words_of

_FIGURES = "".join(FIGURE_MASKS.values())
_BESIDE = 80
"""Code points each side of a name that are looked at."""
_FAR_LEAD, _HEADING = 40, 70
"""Sentences below it over which a lead-in holds; the most code points of a heading."""
_TITLE_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in sentence `index` of an article: `start` and `end` in its text, and what is seen from it."""

    index: int
    start: int
    end: int
    features: tuple[str, ...]
    figure: Row | None = None


@lru_cache(maxsize=ARTICLES_KEPT)
def of_title(title: str) -> tuple[str, ...]:
    """The words of an article's title as features, which say what it is about."""
    return tuple(f"title {word}" for word in sorted({*_TITLE_WORD.findall(title.lower())}))


def figure_place(article: Article, index: int, figure: Row) -> Place:
    """The place of a figure in sentence `index`."""
    view = article.view(index)
    start = int(str(figure["start_char"])) - view.sentence.start
    end = int(str(figure["end_char"])) - view.sentence.start
    size = figure.get("value") or figure.get("high") or figure.get("low") or 0
    before = view.masked[:start].rstrip(_FIGURES)  # its hedge is masked with it
    features = [
        *of_sentence(words_of(view.masked)),
        *around(words_of(before), words_of(view.masked[end:])),
        *of_title(str(article.context.article.get("title") or "")),
        f"bound {figure.get('bound')}",
        f"per {figure.get('per')}",
        f"digits {len(str(abs(int(float(str(size))))))}",
    ]
    return Place(index, view.sentence.start + start, view.sentence.start + end, tuple(features), figure)


def around_name(article: Article, index: int) -> tuple[str, ...]:
    """What every name of sentence `index` has about it: its words, those before it, and what leads to it."""
    earlier = words_of(article.view(index - 1).masked) if index else ()
    return (
        *of_sentence(words_of(article.view(index).masked)),
        *of_title(str(article.context.article.get("title") or "")),
        *{f"lead {word}" for word in lead_words(article, index)},
        *{f"earlier {word}" for word in earlier},
    )


def of_name(article: Article, index: int, at: int, name: Name) -> tuple[str, ...]:
    """What one name, at an offset of sentence `index`, has of its own: its words and those beside it."""
    masked = article.view(index).masked
    end = at + name.end - name.start
    return (
        *around(words_of(masked[max(0, at - _BESIDE) : at]), words_of(masked[end : end + _BESIDE])),
        *{f"name {word}" for word in name.text.lower().split()},
        f"kind {name.kind}",
        f"opens {at == 0}",
    )


def lead_words(article: Article, index: int) -> tuple[str, ...]:
    """The words of the line that leads to a list or heads a section, for a sentence below it."""
    lead = lead_of(article, index)
    return () if lead is None else words_of(article.view(lead).masked)


def lead_of(article: Article, index: int) -> int | None:
    """The sentence that leads to a list or heads a section in which sentence `index` stands."""
    for back in range(index - 1, max(-1, index - _FAR_LEAD), -1):
        text = article.sentences[back].text.rstrip()
        if text.endswith(":") or (
            len(text) < _HEADING and text[-1:] not in '.!?;,”’"|' and text[:1].isupper()
        ):
            return back
    return None
