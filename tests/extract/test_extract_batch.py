"""Extractors run over a batch: what one of them does wrong costs only its own rows."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from stages.extract.batch import extract
from stages.extract.extractor import Extractor
from tests.expectations.good_ledger import TEXT, good_ledger
from warehouse.tables import TABLES

FIGURE = good_ledger()["figures"][0]


def articles(*ids):
    rows = [
        good_ledger()["articles"][0] | {"article_id": one, "title": one, "text": f"{one} {TEXT}"}
        for one in ids
    ]
    return TABLES["articles"].from_rows(rows)


def figures(context, **more):
    """One figure an article, under an id of its own."""
    row = FIGURE | {"article_id": context.article_id, "figure_id": f"fig-{context.article_id}"}
    return {"figures": [row | more]}


def extractor(read=figures, name="figures", tables=("figures",), needs=()):
    return Extractor(name, "7", tables, read, needs)


def ids(tables, table="figures"):
    return tables[table][TABLES[table].key].to_pylist()


def test_rows_come_in_the_order_of_articles():
    """Each extractor gives its tables and an empty quarantine."""
    found = extract(articles("a", "b"), [extractor()], {})
    assert list(found) == ["figures"]
    assert ids(found["figures"]) == ["fig-a", "fig-b"]
    assert found["figures"]["quarantine"].num_rows == 0


def test_crash_costs_only_its_rows_of_that_article():
    """The other articles' and the other extractors' rows are all there; the crash is told in plain words."""

    def crashes(context):
        if context.article_id == "b":
            raise ZeroDivisionError("by nought")
        return figures(context)

    def people(context):
        row = good_ledger()["people"][0]
        return {"people": [row | {"person_id": f"per-{context.article_id}"}]}

    run = [extractor(crashes), extractor(people, "people", ("people",))]
    found = extract(articles("a", "b", "c"), run, {})
    assert ids(found["figures"]) == ["fig-a", "fig-c"]
    assert ids(found["people"], "people") == ["per-a", "per-b", "per-c"]
    (held,) = found["figures"]["quarantine"].to_pylist()
    assert (held["table_name"], held["row_id"], held["stage"], held["rule"]) == (
        "articles",
        "b",
        "extract",
        "figures/7",
    )
    assert held["document_id"] == "doc-1"
    assert "ZeroDivisionError: by nought" in held["reason"]
    assert found["people"]["quarantine"].num_rows == 0


@pytest.mark.parametrize("ending", ["crash", "unknown table", "nothing"])
def test_reader_that_goes_wrong_late_costs_only_its_article(ending):
    """A generator that crashes half-way, a table that was not declared, or None is a crash like any other."""

    def rows(context):
        yield figures(context)["figures"][0]
        raise RuntimeError("late")

    def late(context):
        if context.article_id == "a":
            return figures(context)
        return {
            "crash": {"figures": rows(context)},
            "unknown table": {"figures": [], "people": []},
            "nothing": None,
        }[ending]

    found = extract(articles("a", "b"), [extractor(late)], {})
    assert ids(found["figures"]) == ["fig-a"]
    (held,) = found["figures"]["quarantine"].to_pylist()
    assert held["row_id"] == "b"


@pytest.mark.parametrize(
    "misfit",
    [
        {"no_such_column": 1},
        {"start_char": "three"},
        {"start_char": 1 << 70},
        {"value": Decimal("0.0000001")},
        {"value": Decimal("1e40")},
        {"value": "many"},
        {"surface": 5},
        {"surface": "half \ud800"},
        {"subject": object()},
    ],
    ids=lambda misfit: str(misfit)[:30].encode("ascii", "backslashreplace").decode(),
)
def test_row_that_does_not_fit_costs_only_itself(misfit):
    """It is held with its words, its document and the reason; the rows around it are kept."""

    def read(context):
        return figures(context, **misfit) if context.article_id == "b" else figures(context)

    found = extract(articles("a", "b", "c"), [extractor(read)], {})
    assert ids(found["figures"]) == ["fig-a", "fig-c"]
    (held,) = found["figures"]["quarantine"].to_pylist()
    assert (held["table_name"], held["row_id"], held["stage"]) == ("figures", "fig-b", "extract")
    assert held["document_id"] == "doc-1"
    assert "does not fit table figures" in held["reason"]
    assert json.loads(held["held_row"])["figure_id"] == "fig-b"


def test_missing_value_is_left_to_the_suite():
    """NULL where the declaration forbids it is not lost here: the suite finds and holds the row."""
    found = extract(articles("a"), [extractor(lambda c: figures(c, sentence=None))], {})
    assert found["figures"]["figures"]["sentence"].to_pylist() == [None]


def test_needed_rows_are_those_of_the_article_in_reading_order():
    """An extractor sees the rows of its own article, from this run or ready from before, and no misfits."""
    seen = {}

    def needs(context):
        seen[context.article_id] = [row["figure_id"] for row in context.rows["figures"]]
        return {"people": []}

    def two(context):
        first = figures(context)["figures"][0]
        misfit = first | {"figure_id": "misfit", "start_char": "x"}
        return {"figures": [first | {"figure_id": f"z-{context.article_id}"}, misfit, first]}

    reader = extractor(needs, "people", ("people",), needs=("figures",))
    found = extract(articles("a", "b"), [extractor(two), reader], {})
    assert seen == {"a": ["z-a", "fig-a"], "b": ["z-b", "fig-b"]}
    ready = {"figures": found["figures"]["figures"]}
    before, again = dict(seen), extract(articles("a", "b", "c"), [reader], ready)
    assert seen == before | {"c": []}
    assert list(again) == ["people"]


def test_many_articles_lose_and_mix_no_rows():
    """However many articles are passed over at once, each is read once and sees its own needed rows."""
    names = [f"art-{number:03}" for number in range(200)]

    def needs(context):
        (row,) = context.rows["figures"]
        return {"people": [good_ledger()["people"][0] | {"person_id": f"per-{row['figure_id']}"}]}

    run = [extractor(), extractor(needs, "people", ("people",), needs=("figures",))]
    found = extract(articles(*names), run, {})
    assert ids(found["people"], "people") == [f"per-fig-{name}" for name in names]
    assert found["figures"]["figures"].schema.equals(TABLES["figures"].lenient_schema)


def test_no_articles_give_empty_tables():
    """Every declared table is there with its schema."""
    found = extract(articles(), [extractor()], {})
    assert found["figures"]["figures"].schema.equals(TABLES["figures"].lenient_schema)
    assert found["figures"]["quarantine"].num_rows == 0


def test_same_articles_give_the_same_tables_twice():
    """Nothing is kept from one batch to the next."""
    run = [extractor()]
    one, two = (extract(articles("a", "b"), run, {})["figures"] for _ in range(2))
    assert all(one[name].equals(two[name]) for name in one)


def test_crash_of_two_extractors_on_one_article_are_two_rows():
    """Each has its own id, so that neither hides the other."""

    def crashes(_):
        raise ValueError("no")

    run = [extractor(crashes), replace(extractor(crashes, "people", ("people",)))]
    found = extract(articles("a"), run, {})
    keys = [found[name]["quarantine"]["quarantine_id"].to_pylist() for name in ("figures", "people")]
    assert keys[0] != keys[1]


def test_a_row_told_twice_is_one_row():
    """The same row read by two rules stands once, and nothing is held back."""
    found = extract(articles("a"), [extractor(lambda c: {"figures": figures(c)["figures"] * 2})], {})
    assert ids(found["figures"]) == ["fig-a"]
    assert found["figures"]["quarantine"].num_rows == 0


def test_two_rows_of_one_id_do_not_stop_the_release():
    """The first is kept, the other is in quarantine with its reason; other articles lose nothing."""

    def twice(context):
        return {"figures": figures(context)["figures"] + figures(context, subject="another")["figures"]}

    found = extract(articles("a", "b"), [extractor(twice)], {})
    assert ids(found["figures"]) == ["fig-a", "fig-b"]
    held = found["figures"]["quarantine"].to_pylist()
    assert [row["row_id"] for row in held] == ["fig-a", "fig-b"]
    assert {row["document_id"] for row in held} == {"doc-1"}
    assert "has its id" in held[0]["reason"]
    assert json.loads(held[0]["held_row"])["subject"] == "another"
