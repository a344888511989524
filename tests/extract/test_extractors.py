"""Extractors are found by themselves, come after what they need, and never fill one table twice."""

import itertools
import re
from pathlib import Path

import pytest

import stages.extract
from stages.extract import extractor as module
from stages.extract.extractor import Extractor, extractors
from warehouse.tables import TABLES


def made(name, *tables, needs=()):
    return Extractor(name, "1", tables, lambda _: {}, needs)


@pytest.fixture
def order_of(monkeypatch):
    """Names in order for the extractors found."""

    def order(*found):
        monkeypatch.setattr(module, "_found", lambda: iter(found))
        return [e.name for e in extractors.__wrapped__()]

    return order


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_each_comes_after_those_it_needs(order_of, order):
    """In whatever order they are found."""
    four = [made("a", "x"), made("b", "y", needs=("x",)), made("c", "z", needs=("x", "y")), made("d", "w")]
    names = order_of(*(four[number] for number in order))
    assert sorted(names) == list("abcd")
    assert names.index("a") < names.index("b") < names.index("c")


@pytest.mark.parametrize(
    "found",
    [
        (made("a", "x", needs=("y",)), made("b", "y", needs=("x",))),
        (made("a", "x", needs=("x",)),),
        (made("a", "x", needs=("nothing_fills_it",)),),
    ],
    ids=["two in a circle", "itself", "a table that nothing fills"],
)
def test_needs_that_cannot_be_met_are_refused(order_of, found):
    """The error names the extractors that wait for one another."""
    with pytest.raises(ValueError, match="'a'"):
        order_of(*found)


@pytest.mark.parametrize("order", [0, 1])
def test_two_that_fill_one_table_are_refused(order_of, order):
    """The error names the table."""
    pair = [made("a", "x"), made("b", "y", "x")]
    with pytest.raises(ValueError, match=r"\['x'\]"):
        order_of(*pair[:: 1 if order else -1])


def test_every_table_that_is_read_has_one_extractor():
    """The real extractors fill all evidence, claim and record tables but those that cleaning fills."""
    filled = [table for e in extractors() for table in e.tables]
    read = {t.name for t in TABLES.values() if t.layer != "release"} - {"documents", "articles"}
    assert sorted(filled) == sorted(read)


def test_extractors_are_named_as_their_packages():
    """Versions are hashed from the folder of that name."""
    for e in extractors():
        assert e.read.__module__.startswith(f"stages.extract.{e.name}.")


def test_no_group_has_a_possessive_quantifier():
    """Python before 3.11.5 gives wrong matches for them, and runs without a word."""
    sources = Path(stages.extract.__path__[0]).rglob("*.py")
    possessive = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")
    assert not [path.name for path in sources if possessive.search(path.read_text(encoding="utf-8"))]
