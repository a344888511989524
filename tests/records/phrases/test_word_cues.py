"""Word cues: what they find is what their pattern finds, at a fraction of the looks."""

import importlib
import pkgutil
import re

import pytest

import stages.extract
from bench.article_generator import generate
from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.sentences import sentences
from stages.extract.phrases.word_cues import Cue, cue, lower_of, words_of

_LOWERED = {"stages.extract.appointments.heads._HEAD"}  # reads the text in lower case


def _cues() -> dict[str, Cue]:
    """Every cue of every extractor, by where it stands."""
    found = {}
    for info in pkgutil.walk_packages(stages.extract.__path__, "stages.extract."):
        for name, value in vars(importlib.import_module(info.name)).items():
            if isinstance(value, Cue):
                found[f"{info.name}.{name}"] = value
    return found


def _texts() -> list[str]:
    """Examples of all extractors, whose constructions are many, and some whole articles."""
    found = [article.text for article in generate(12, seed=3)]
    for info in pkgutil.walk_packages(stages.extract.__path__, "stages.extract."):
        examples = getattr(importlib.import_module(info.name), "EXAMPLES", None)
        if isinstance(examples, dict):
            found.append("\n".join(str(text) for text in examples))
    return found


TEXTS = _texts()
CUES = _cues()


@pytest.mark.parametrize("place", sorted(CUES))
def test_a_cue_finds_all_that_its_pattern_finds(place: str) -> None:
    """No match starts with a word that the cue does not name."""
    one = CUES[place]
    for text in TEXTS:
        within = lower_of(text) if place in _LOWERED else text
        assert [m.span() for m in one.finditer(text, within)] == [
            m.span() for m in one.pattern.finditer(within)
        ]


def test_examples_reach_the_cues() -> None:
    """The comparison is of something: most patterns are found somewhere in the texts."""
    found = [one for one in CUES.values() if any(one.pattern.search(text) for text in TEXTS)]
    assert len(found) > 0.8 * len(CUES)


@pytest.mark.parametrize(
    ("starts", "text", "expected"),
    [
        ("good", "Good, goods and no-good", ["Good", "good"]),
        ("rat*", "Rated, irate, ratings", ["Rated", "ratings"]),
        ("*special_measures", "in special measures", ["special measures"]),
        ("it", "İt was it", ["it"]),
    ],
)
def test_starts(starts: str, text: str, expected: list[str]) -> None:
    """A whole word, the start of a word, and a part that may stand anywhere."""
    word = cue(re.compile(r"\b(?:[Gg]ood|[Rr]at\w+|special measures|it)\b"), starts)
    assert [match[0] for match in word.finditer(text)] == expected


def test_search_between_stays_between() -> None:
    """A match outside the span, or running out of it, is none."""
    word = cue(re.compile(r"\btwo [a-z]+\b"), "two")
    text = "two bands, two tiers"
    assert word.search_between(text, 1, 10) is None
    found = word.search_between(text, 1, len(text))
    assert found is not None
    assert found.start() == 11


def test_lower_case_keeps_places() -> None:
    """A letter whose lower case is two letters moves nothing."""
    assert len(lower_of("İt is")) == len("İt is")
    assert words_of("A b a").starting(frozenset({"a"})) == [0, 4]


def test_sentences_with_a_cue() -> None:
    """Each sentence that holds the cue, once."""
    text = "It will be good. Nothing here. They will, and will again."
    will = cue(re.compile(r"\bwill\b"), "will")
    first, _, last = sentences(text)
    assert list(sentences_with(text, will)) == [first, last]
