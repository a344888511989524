"""What a generator writes in words and figures is read back; the reader never breaks on any text."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stages.extract.figures import Figure, read_figures
from stages.extract.figures.numbers import words_value

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
ONES += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = [".", ".", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
HEDGES = {
    "": "exact",
    "more than ": "over",
    "just over ": "over",
    "at least ": "at_least",
    "almost ": "under",
    "fewer than ": "under",
    "up to ": "at_most",
    "no more than ": "at_most",
    "around ": "about",
    "an estimated ": "about",
}
UNITS = {
    "colleges": ("count", "college"),
    "further education students": ("count", "student"),
    "per cent": ("percentage", "percent"),
    "percentage points": ("percentage_points", "percentage point"),
    "working days": ("duration", "working day"),
    "months": ("duration", "month"),
    "-year-olds": ("age", "year"),
}
SCALES = {"": 1, "k": 10**3, "m": 10**6, " million": 10**6, "bn": 10**9, " billion": 10**9}


def in_words(number: int) -> str:
    """Write a whole number below a billion in British words."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            tie = " and " if rest and rest < 100 else " "
            return f"{in_words(number // size)} {name}" + (f"{tie}{in_words(rest)}" if rest else "")
    raise AssertionError(number)


def facts(figure: Figure) -> tuple[object, ...]:
    """Return what must not change with the surroundings."""
    return (figure.kind, figure.value, figure.low, figure.high, figure.unit, figure.bound, figure.hedge)


@given(st.integers(0, 10**9 - 1))
def test_words_are_read_back(number: int) -> None:
    """Every whole number below a billion, written in words, is that number again."""
    assert words_value(in_words(number)) == number


@given(
    number=st.integers(2, 10**8), form=st.sampled_from(["digits", "commas", "words"]),
    hedge=st.sampled_from(sorted(HEDGES)), unit=st.sampled_from(sorted(UNITS)),
)  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_quantities_are_read_back(number: int, form: str, hedge: str, unit: str) -> None:
    """Number, kind, unit and bound come back whichever way a quantity is written."""
    kind, name = UNITS[unit]
    if kind == "age":
        number = number % 90 + 2
    written = in_words(number) if form == "words" else f"{number:,}" if form == "commas" else str(number)
    if form == "digits" and 1800 <= number < 2100:
        written = f"{number:,}"  # without its comma it would be a year
    tie = "" if unit.startswith("-") else " "
    (figure,) = read_figures(f"There were {hedge}{written}{tie}{unit} in the report.")
    assert (figure.value, figure.kind, figure.unit, figure.bound) == (number, kind, name, HEDGES[hedge])
    assert figure.low is None or figure.low <= number
    assert figure.high is None or figure.high >= number


@given(
    whole=st.integers(1, 999), tenths=st.integers(0, 9), scale=st.sampled_from(sorted(SCALES)),
    sign=st.sampled_from(["£", "$", "€"]), hedge=st.sampled_from(sorted(HEDGES)),
)  # fmt: skip
@settings(deadline=None)
def test_money_is_read_back(whole: int, tenths: int, scale: str, sign: str, hedge: str) -> None:
    """Money comes back with its currency, scale and bound."""
    (figure,) = read_figures(f"They paid {hedge}{sign}{whole}.{tenths}{scale} for it.")
    assert figure.surface == f"{sign}{whole}.{tenths}{scale}"
    assert figure.value == Decimal(f"{whole}.{tenths}") * SCALES[scale]
    assert (figure.kind, figure.bound) == ("money", HEDGES[hedge])


@given(
    low=st.integers(26, 400),
    more=st.integers(1, 400),
    unit=st.sampled_from(["colleges", "months", "per cent"]),
    tie=st.sampled_from(["{} to {}", "between {} and {}", "{}-{}", "{}–{}"]),
)
@settings(deadline=None)
def test_ranges_are_read_back(low: int, more: int, unit: str, tie: str) -> None:
    """A range comes back with both ends and no value."""
    (figure,) = read_figures(f"It took {tie.format(low, low + more)} {unit}.")
    assert (figure.value, figure.low, figure.high, figure.bound) == (None, low, low + more, "between")


SENTENCES = (
    "Some 16,033 people answered, almost 3,700 of whom work in colleges.",
    "The loan of £1.5 million is up 12 per cent, to between 10 and 12 per cent of income.",
    "Two-thirds of the 44 careers hubs have more than 1 in 5 schools with 14- to 16-year-olds.",
    "The offer grew from three to two dozen firms, with boys aged 12, 14 and 15, within the next two weeks.",
    "Of the 90 bids, 12 of the last 30 failed; dozens more cost half a per cent, or 1.5m pounds, each.",
)


@given(st.sampled_from(SENTENCES), st.sampled_from(["Nothing was said. ", "\n\n", "(", "“", "– "]),
       st.sampled_from([" No more came.", "\n\nEnd", "”", ")", ""]))  # fmt: skip
def test_surroundings_do_not_matter(sentence: str, before: str, after: str) -> None:
    """Text around a sentence changes no figure in it."""
    found = read_figures(before + sentence + after)
    assert [facts(figure) for figure in found] == [facts(figure) for figure in read_figures(sentence)]


@given(st.sampled_from(SENTENCES), st.data())
def test_line_breaks_do_not_matter(sentence: str, data: st.DataObject) -> None:
    """A line break, or a non-breaking space, in the place of any space changes no figure."""
    places = [place for place, character in enumerate(sentence) if character == " "]
    place = data.draw(st.sampled_from(places))
    space = data.draw(st.sampled_from(["\n", "\u00a0", "\u2009"]))
    broken = sentence[:place] + space + sentence[place + 1 :]
    shorn = [(f.kind, f.value, f.low, f.high, f.unit, f.bound) for f in read_figures(broken)]
    assert shorn == [(f.kind, f.value, f.low, f.high, f.unit, f.bound) for f in read_figures(sentence)]


PIECES = [
    "£", "$", "%", " per cent", "-", "–", " to ", " and ", "1", "12", "1,234", "2023", ".", ",", " ",
    "\n", "one",
    "two ", "half ", "a third ", "hundreds ", "of ", "between ", "aged ", "over ", "(", ")", "/",
    "million", "m ",
    "½", "years ", "year-old", "-odd", "or more", "+", "colleges ", "A", "\u00ad", "\u00a0", "١", "İ",
    "ß", "\ud800",
    "x", "times ",
]  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
@settings(max_examples=500, deadline=None)
def test_any_text_is_read(text: str) -> None:
    """No text raises; figures are in order, apart, on their slices, and fit DECIMAL(28,6)."""
    end = 0
    for figure in read_figures(text):
        assert figure.start >= end
        assert figure.end > figure.start
        end = figure.end
        assert text[figure.start : figure.end] == figure.surface
        assert figure.sentence in text
        for number in (figure.value, figure.low, figure.high):
            assert number is None or (number.is_finite() and number.adjusted() < 22)
            assert number is None or int(number.as_tuple().exponent) >= -6
        assert figure.bound in {"exact", "about", "over", "under", "at_least", "at_most", "between"}
        assert (figure.value is None) == (figure.bound == "between")


HOSTILE = [
    "1", "£", "one and ", "one and one and ", ",", "1,", " ", "'", '"', "1 in ", ".", "\n",
    "between 1 and ", "1-",
    "half of ", "a third of a ", "up to about 1 ", "very large ", "@", "](", "½", "two hundred and ",
    "1%", "5 ", "| 1 ", "(1), b s (2), ", "aged 1, ", "of the a's ", "a hundred and ", "| £m | 1\n", "from 1 to ",
    "a | 3 | (4) | £5 | 12345 ", "paid £5 to 12 and (", "1 A 2 B 3 C 4 D ", "16\n", "at 3 of ", "£000\n(3)\n",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_costs_linear_time(piece: str) -> None:
    """Four times the text costs not much more than four times as long."""

    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            read_figures(text)
            best = min(best, time.process_time() - start)
        return best

    small, large = seconds(10_000), seconds(40_000)
    assert large < 10 * small + 0.05
