"""What the words around a place weigh: features as they are named, weights as they lie beside the tables."""

import csv
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import stages.extract
from stages.extract.extractor import ArticleContext
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS, NAME_MASKS
from stages.extract.weighing.places import figure_place, lead_of
from stages.extract.weighing.weights import BIAS, Weights, odds_of, weights_of
from stages.extract.weighing.words import words_of
from tests.records.context import read

FOLDER = Path(stages.extract.__path__[0])
WEIGHTS = sorted(FOLDER.glob("*/weights*.csv"))


def test_figures_and_names_are_words_of_their_kind() -> None:
    masked = f"{NAME_MASKS['organisation'] * 8} won {FIGURE_MASKS['money'] * 5}, or {FIGURE_MASKS['percentage'] * 3}"
    assert words_of(masked) == ("<organisation>", "won", "<money>", "or", "<percentage>")


def test_a_figure_sees_its_sides_its_sentence_and_its_size() -> None:
    text = "Tidewell College won nearly £25,000 a year."
    context = ArticleContext(
        {"article_id": "art-test", "title": "A win", "text": text}, {"figures": read("figures", text)}
    )
    article = Article(context, frozenset({"money"}))
    place = figure_place(article, 0, article.figures[0][0])
    assert text[place.start : place.end] == "£25,000"
    assert {"before1 <organisation>", "before0 won", "after0 a", "has year", "title win", "digits 5"} <= {
        *place.features
    }


def test_a_list_is_led_by_the_line_with_a_colon_above_it() -> None:
    text = "The winners are:\n\n• Tidewell College\n\n• Ashdown Training"
    article = Article(ArticleContext({"article_id": "art-test", "text": text}, {}), frozenset())
    assert [lead_of(article, index) for index in range(3)] == [None, 0, 0]


@pytest.mark.parametrize("file", WEIGHTS, ids=[f"{f.parent.name}/{f.name}" for f in WEIGHTS])
def test_each_feature_has_one_weight_and_nothing_is_known_before_the_words(file: Path) -> None:
    rows = list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
    features = [row["feature"] for row in rows]
    assert BIAS in features
    assert len(features) == len(set(features)) > 100
    assert features == sorted(features)
    weights = weights_of(f"stages.extract.{file.parent.name}", file.name)
    assert weights.chance([]) < 0.6  # with no word that speaks for it, no row


def test_weights_are_packaged_with_the_code() -> None:
    assert all(files(f"stages.extract.{f.parent.name}").joinpath(f.name).is_file() for f in WEIGHTS)


@given(
    st.dictionaries(st.text(min_size=1), st.floats(-3, 3), max_size=8), st.floats(-3, 3), st.floats(0.1, 3)
)
def test_a_word_that_speaks_for_a_row_makes_it_likelier(
    known: dict[str, float], bias: float, weight: float
) -> None:
    weights = Weights(known | {BIAS: bias, "for it": weight})
    assert weights.chance([*known, "for it"]) > weights.chance([*known, "never seen"])


@given(st.floats(0.01, 0.99))
def test_odds_and_chance_are_inverse(chance: float) -> None:
    assert Weights({BIAS: odds_of(chance)}).chance([]) == pytest.approx(chance)
