"""What a peer answers arrives in our terms: the adapters on small made-up answers, no peer needed."""

from types import SimpleNamespace
from typing import Any

import pytest

from bench.peers import cqe, quantulum3, recognizers_text
from bench.peers.reading import Reading, paragraphs, sentences

CODES = {"pound sterling": "GBP", "united states dollar": "USD"}


def q3_quantity(
    text: str, surface: str, value: float, unit: str, spread: float | None = None, **of_unit: Any
) -> SimpleNamespace:
    start = text.index(surface)
    bases = of_unit.get("dimensions") or [{"base": unit, "power": 1}]
    named = SimpleNamespace(name=unit, currency_code=of_unit.get("code"), dimensions=bases)
    return SimpleNamespace(span=(start, start + len(surface)), value=value, uncertainty=spread, unit=named)


def entity(text: str, surface: str, type_name: str, **resolution: Any) -> SimpleNamespace:
    start = text.index(surface)
    return SimpleNamespace(
        start=start, end=start + len(surface) - 1, type_name=type_name, resolution=resolution
    )


def duration(text: str, surface: str, timex: str) -> SimpleNamespace:
    return entity(text, surface, "datetimeV2.duration", values=[{"timex": timex}])


def cqe_quantity(number: SimpleNamespace, unit: str, sign: str = "=", *hedge: str) -> SimpleNamespace:
    return SimpleNamespace(
        value=number,
        unit=SimpleNamespace(norm_unit=unit, scientific=unit in (*CODES, "percentage", "metre", "penny")),
        change=SimpleNamespace(change=sign, span=list(hedge)),
    )


def number(value: float, *words: str) -> SimpleNamespace:
    return SimpleNamespace(value=value, span=list(words))


def shape(reading: Reading) -> tuple[object, ...]:
    return reading.kind, reading.value, reading.unit, reading.bound


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit", "expected"),
    [
        ("a £5 fee", "£5", 5.0, "pound sterling", ("money", 5.0, "GBP")),
        ("a 50p fee", "50p", 50.0, "penny", ("money", 0.5, "GBP")),
        ("rose 3 per cent", "3 per cent", 3.0, "per cent", ("percentage", 3.0, "percent")),
        ("rose 3 percentage points", "3 percentage", 3.0, "percentage", ("percentage_points", 3.0, "percentage point")),
        ("for 9 years", "9 years", 9.0, "year", ("duration", 9.0, "year")),
        ("a 9-year-old", "9-year", 9.0, "year", ("age", 9.0, "year")),
        ("two working days", "two", 2.0, "dimensionless", ("duration", 2.0, "working day")),
        ("a third of it", "a third", 1 / 3, "dimensionless", ("fraction", 1 / 3, "share")),
        ("three times more", "three", 3.0, "dimensionless", ("multiple", 3.0, "times")),
        ("2,472 students", "2,472", 2472.0, "dimensionless", ("count", 2472.0, None)),
        ("8 metres", "8 metres", 8.0, "metre", ("measure", 8.0, "metre")),
    ],
)  # fmt: skip
def test_quantulum3_units_become_our_kinds(
    text: str, surface: str, value: float, unit: str, expected: tuple[object, ...]
) -> None:
    """Money by its code, per cent, times, ages, shares and multiples each get the kind of the labels."""
    (found,) = quantulum3.mapped([q3_quantity(text, surface, value, unit)], text, CODES)
    assert (found.kind, found.unit) == (expected[0], expected[2])
    assert found.value == pytest.approx(expected[1])
    assert text[found.start : found.end] == surface
    assert found.bound == "exact"


def test_quantulum3_ranges_rates_and_years() -> None:
    """An uncertainty is a range, a rate of money is money, a bare year is not held against it."""
    text = "In 2023 it paid US$3 per year for 10 to 30 days"
    rate = [{"base": "united states dollar", "power": 1}, {"base": "year", "power": -1}]
    found = quantulum3.mapped(
        [
            q3_quantity(text, "2023", 2023.0, "dimensionless"),
            q3_quantity(text, "US$3 per year", 3.0, "united states dollar per year", dimensions=rate),
            q3_quantity(text, "10 to 30 days", 20.0, "day", 10.0),
        ],
        text,
        CODES,
    )
    assert [shape(reading) for reading in found] == [
        ("money", 3.0, "USD", "exact"),
        ("duration", None, "day", "between"),
    ]
    assert (found[1].low, found[1].high) == (10.0, 30.0)


def test_recognizers_models_do_not_count_a_number_twice() -> None:
    """The number inside a currency, a percentage or a date is that, and is not handed out again as a count."""
    text = "£5 of 3 per cent in 2023 for 40 staff"
    found = recognizers_text.mapped(
        [
            entity(text, "£5", "currency", value="5", unit="Pound"),
            entity(text, "cent", "currency", value=None, unit="Cent"),
            entity(text, "3 per cent", "percentage", value="3%"),
            entity(text, "2023", "datetimeV2.daterange", values=[{"timex": "2023"}]),
            *(entity(text, words, "number", value=words) for words in ("5", "3", "2023", "40")),
        ],
        text,
    )
    assert [shape(reading) for reading in found] == [
        ("money", 5.0, "GBP", "exact"),
        ("percentage", 3.0, "percent", "exact"),
        ("count", 40.0, None, "exact"),
    ]


@pytest.mark.parametrize(
    ("timex", "expected"),
    [("P30D", (30.0, "day")), ("P1.5Y", (1.5, "year")), ("PT45M", (45.0, "minute")), ("P6M", (6.0, "month"))],
)
def test_recognizers_durations_come_from_iso_8601(timex: str, expected: tuple[float, str]) -> None:
    """M is months before the T and minutes after it."""
    (found,) = recognizers_text.mapped([duration("for long", "long", timex)], "for long")
    assert (found.kind, found.value, found.unit) == ("duration", *expected)


def test_recognizers_number_in_a_period_keeps_its_unit_of_time() -> None:
    """In "past 12 months" the number is a duration although the model calls the whole a date range."""
    text = "over the past 12 months"
    past = entity(text, "past 12 months", "datetimeV2.daterange", values=[{"timex": "(a,b,P12M)"}])
    (found,) = recognizers_text.mapped([past, entity(text, "12", "number", value="12")], text)
    assert shape(found) == ("duration", 12.0, "month", "exact")


def test_cqe_units_signs_and_ranges() -> None:
    """Its nouns are counts, its table units money or measures, the hedge's own words decide the bound."""
    text = "at least 40 colleges paid nearly £5 for 3 percent of 10-30 days"
    span = SimpleNamespace(lower=10.0, upper=30.0, span=["10", "30"])
    found = cqe.mapped(
        [
            cqe_quantity(number(40.0, "40"), "college", ">", "at", "least"),
            cqe_quantity(number(5.0, "5"), "pound sterling", "~", "nearly"),
            cqe_quantity(number(3.0, "3"), "percentage", "up", "rose"),
            cqe_quantity(span, "day"),
        ],
        text,
        {"pound sterling": "GBP", "percentage": None},
    )
    assert [shape(reading) for reading in found] == [
        ("count", 40.0, "college", "at_least"),
        ("money", 5.0, "GBP", "under"),
        ("percentage", 3.0, "percent", "exact"),
        ("duration", None, "day", "between"),
    ]
    assert [text[reading.start : reading.end] for reading in found] == ["40", "5", "3", "10-30"]


def test_texts_are_cut_without_losing_their_places() -> None:
    """A paragraph or sentence handed to a peer stands in the text where its offset says."""
    text = "One fell. Two rose by 1.5 per cent.\n\n  “Three held.” Four fell\n"
    for cut in (paragraphs, sentences):
        assert all(text[start : start + len(part)] == part for start, part in cut(text))
    assert [part for _, part in sentences(text)] == [
        "One fell.", "Two rose by 1.5 per cent.", "  “Three held.”", "Four fell",
    ]  # fmt: skip
