"""Grades that no form ties to a provider, weighed by the words around the word of grading.

A place is a word of grading in a sentence, and its chance that it tells a grade of a provider that the text
names. On documents left out of the learning a chance of .5 is right 9 times in 10 over all places, and so is
what the reader (`weighed_verdicts`) adds to the forms from there on.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.extractor import ArticleContext, Row
from stages.extract.inspection_judgements import forms
from stages.extract.inspection_judgements.graded import Graded, canonical, graded_in, is_denied, is_left_out
from stages.extract.inspection_judgements.grades import UNSURE
from stages.extract.inspection_judgements.providers import known_in, told_of
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.kept import names_of, sentences_with
from stages.extract.phrases.masks import NAME_MASKS
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence
from stages.extract.weighing.places import Place

_PROVIDER = "\ue015"
_KINDS = {mask: f"<{kind}>" for kind, mask in NAME_MASKS.items()} | {_PROVIDER: "<provider>"}
_TOKEN = re.compile("[^\\W\\d_][\\w’'-]*|(?P<mask>[\ue010-\ue015])(?P=mask)*|\\d+|[,:;.()\\[|/–—“”‘’•%-]")
_NEAR, _PLACED = 8, 4
"""Words each side of a grade that count by side, and by their distance from it."""
_ENDS = (".", "”", "’", "!")
_MOST = 3
_WORD = re.compile(r"[a-z]{4,}")
_FEWEST_SHARED = 3


_NO_SENTENCE, _NO_GRADE = Sentence(0, 0, "", 0), Graded(0, 0, "", False, "", "")


@dataclass(frozen=True, slots=True)
class GradePlace(Place):
    """A word of grading in its sentence."""

    sentence: Sentence = _NO_SENTENCE
    graded: Graded = _NO_GRADE


def places(context: ArticleContext) -> Iterator[Place]:
    """Every word of grading in the sentences that speak of grades, where a provider is named."""
    text = context.text
    if not known_in(text):
        return
    for sentence in sentences_with(text, forms.CUE):
        if "|" not in sentence.text and has_any(sentence.text, forms.GRADING):
            for graded in graded_in(text, sentence):
                yield place(text, sentence, graded)


def named_in(names: Sequence[Name], sentence: Sentence) -> Sequence[Name]:
    """Those of the names, in reading order, that start in a sentence."""
    return names[bisect_left(names, (sentence.start,)) : bisect_left(names, (sentence.end,))]


@lru_cache(maxsize=ARTICLES_KEPT)
def sure_in(text: str) -> tuple[Name, ...]:
    """The names that surely are a provider's."""
    return tuple(told_of(known_in(text)))


@lru_cache(maxsize=4 * ARTICLES_KEPT)
def _masked(text: str, sentence: Sentence) -> str:
    masked = list(sentence.text)
    spans = [(n, NAME_MASKS[n.kind]) for n in named_in(names_of(text), sentence)]
    spans += [(n, _PROVIDER) for n in named_in(known_in(text), sentence)]
    for name, mask in spans:
        start, end = name.start - sentence.start, min(name.end, sentence.end) - sentence.start
        masked[start:end] = mask * (end - start)
    return "".join(masked)


def _tokens(masked: str) -> list[str]:
    found = (token.group() for token in _TOKEN.finditer(masked))
    return [_KINDS.get(t[0]) or ("<number>" if t[0].isdigit() else t.lower()) for t in found]


def place(text: str, sentence: Sentence, graded: Graded) -> GradePlace:
    """The place of one word of grading."""
    masked = _masked(text, sentence)
    before, after = _tokens(masked[: graded.start]), _tokens(masked[graded.end :])
    words = graded.words.lower()
    features = (
        *{f"before {word}" for word in before[-_NEAR:]},
        *{f"after {word}" for word in after[:_NEAR]},
        *{f"far {word}" for word in before[:-_NEAR]},
        *{f"later {word}" for word in after[_NEAR:]},
        *(f"before{n} {word}" for n, word in enumerate(before[-1 : -_PLACED - 1 : -1])),
        *(f"after{n} {word}" for n, word in enumerate(after[:_PLACED])),
        f"grade {canonical(words)}",
        f"word {words}",
        f"quoted {graded.quoted}",
        f"quoted {graded.quoted} unsure {words in UNSURE}",
        f"named {min(len(named_in(known_in(text), sentence)), _MOST)}",
        f"sure {min(len(named_in(sure_in(text), sentence)), _MOST)}",
        f"left out {is_left_out(graded, is_tef=False)}",
        f"denied {is_denied(sentence.text, graded.start, graded)}",
        f"inspection {forms.is_of_inspection(sentence.text)}",
        f"line {not sentence.text.endswith(_ENDS)}",
        f"providers {min(len({name.text for name in known_in(text)}), _MOST + 1)}",
        f"wished {forms.WISHED.search(graded.before) is not None}",
        f"several {forms.SEVERAL.search(sentence.text) is not None}",
    )
    at = sentence.start
    return GradePlace(0, at + graded.start, at + graded.end, features, None, sentence, graded)


def is_same(place: Place, context: ArticleContext, row: Row, _: str) -> bool:
    """Whether a labelled row tells this grade, of a provider that the text names."""
    if not isinstance(place, GradePlace):
        return False
    if canonical(str(row.get("judgement") or "")) != canonical(place.graded.words):
        return False
    provider = {*_WORD.findall(str(row.get("provider") or "").lower())}
    if not any(provider & {*_WORD.findall(name.text.lower())} for name in known_in(context.text)):
        return False
    one, other = (
        " ".join(re.findall(r"\w+", w.lower())) for w in (str(row["evidence"]), place.sentence.text)
    )
    words = one.split()
    size = max(min(len(words), len(other.split())) // 2, _FEWEST_SHARED)
    runs = (" ".join(words[at : at + size]) for at in range(len(words) - size + 1))
    return one in other or other in one or any(run in other for run in runs)


IS_SAME = is_same
