"""Quantities are put into words: money, percentages, counts, durations, ages, shares, and their hedges."""

from dataclasses import replace
from decimal import Decimal
from random import Random

from bench.article_generator.article import Figure

ONES = [
    "nought",
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
# Hedges by what they do to a number. Words on which careful readers differ ("close to") are left out.
BEFORE = {
    "about": ["about", "around", "roughly", "some", "an estimated", "approximately", "in the region of"],
    "over": ["more than", "over", "just over", "in excess of"],
    "under": ["nearly", "almost", "just under", "not quite"],
    "at_least": ["at least", "a minimum of", "no fewer than"],
    "at_most": ["up to", "at most", "no more than", "a maximum of"],
}
AFTER = {"about": ["or so"], "at_least": ["or more"], "at_most": ["or fewer"]}
# Hedges that English does not put before some kinds.
BARRED = {
    "percentage": {"some", "an estimated", "a minimum of", "a maximum of", "no fewer than"},
    "fraction": {"some", "an estimated", "in the region of", "in excess of"},
    "money": {"no fewer than"},
}
FRACTIONS = {
    "half": "0.5",
    "a third": "0.333333",
    "two-thirds": "0.666667",
    "a quarter": "0.25",
    "three-quarters": "0.75",
    "a fifth": "0.2",
    "one in three": "0.333333",
    "one in five": "0.2",
    "two in five": "0.4",
    "three in ten": "0.3",
    "one in eight": "0.125",
    "nine in ten": "0.9",
}


def digits(number: Decimal) -> str:
    """Return the number with thousands parted by commas and no idle noughts after the point."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def number_word(number: int, rng: Random) -> str:
    """Return one to twelve mostly in words, as newspapers do, and digits above."""
    return ONES[number] if number < len(ONES) and rng.random() < 0.85 else f"{number:,}"


def money(pounds: int | Decimal, rng: Random, per: str | None = None) -> Figure:
    """Put an amount into one of the styles in use; it is stated exactly."""
    value = Decimal(pounds)
    styles = [f"£{digits(value)}"] if value < 10_000_000 else []
    for scale, words in ((10**9, (" billion", "bn")), (10**6, (" million", "m"))):
        # No more than two places: £7.64 million, never £7.6412 million.
        if value >= scale and (value * 100) % scale == 0:
            styles = [f"£{digits(value / scale)}{word}" for word in (words[0], *words)]
            break
    if 10_000 <= value < 1_000_000 and value % 1000 == 0:
        styles.append(f"£{digits(value / 1000)}k")
    return with_rate(Figure(rng.choice(styles), "money", "GBP", value), per, rng)


def percentage(value: int | Decimal, rng: Random) -> Figure:
    """Put a share of a hundred into "per cent", "%" or "percent"."""
    mark = rng.choice([" per cent", " per cent", "%", " percent"])
    return Figure(f"{digits(Decimal(value))}{mark}", "percentage", "percent", Decimal(value))


def points(value: int | Decimal, rng: Random) -> Figure:
    """Put a difference of percentages into words."""
    number = number_word(int(value), rng) if value == int(value) else digits(Decimal(value))
    noun = "percentage point" if number in {"one", "1"} else "percentage points"
    return Figure(f"{number} {noun}", "percentage_points", "percentage point", Decimal(value))


def count(
    number: int, rng: Random, unit: str, plural: str | None = None, bare: bool = False, per: str | None = None
) -> Figure:
    """Put a count into words with its noun, or `bare` where the noun stands elsewhere in the sentence."""
    noun = unit if number == 1 else (plural or f"{unit}s")
    surface = number_word(number, rng)
    return with_rate(
        Figure(surface if bare else f"{surface} {noun}", "count", unit, Decimal(number)), per, rng
    )


def millions_of(tenths: int, unit: str, plural: str) -> Figure:
    """Put a count of millions, given in tenths, into words: 2.3 million students."""
    value = Decimal(tenths) * 100_000
    return Figure(f"{digits(value / 10**6)} million {plural}", "count", unit, value)


def duration(number: int, rng: Random, unit: str) -> Figure:
    """Put a length of time into words."""
    return replace(count(number, rng, unit), kind="duration")


def between(low: int, high: int, rng: Random, unit: str, kind: str = "duration") -> Figure:
    """Put a range into one of its forms; its hedge "between" is no part of the surface."""
    before, joint = rng.choice([("", " to "), ("between ", " and "), ("from ", " to ")])
    return Figure(
        f"{low:,}{joint}{high:,} {unit}s",
        kind,
        unit,
        low=Decimal(low),
        high=Decimal(high),
        bound="between",
        before=before,
    )


def ages(low: int, high: int, rng: Random) -> Figure:
    """Put an age band into words."""
    surface = rng.choice([f"{low} to {high}", f"{low} to {high}", f"{low}-{high}"])
    return Figure(surface, "age", "year", low=Decimal(low), high=Decimal(high), bound="between")


def fraction(words: str) -> Figure:
    """Return a share in words, such as "a quarter"."""
    return Figure(words, "fraction", "share", Decimal(FRACTIONS[words]))


def multiple(words: str, times: int) -> Figure:
    """Return a multiple in words, such as "three times"."""
    return Figure(words, "multiple", "times", Decimal(times))


def with_rate(figure: Figure, per: str | None, rng: Random) -> Figure:
    """Add the words of a rate after the figure."""
    if per is None:
        return figure
    return replace(figure, per=per, after=rng.choice([f" a {per}", f" per {per}", f" each {per}"]))


def hedged(
    figure: Figure, rng: Random, chance: float = 0.4, bounds: tuple[str, ...] = tuple(BEFORE)
) -> Figure:
    """Hedge the figure by one of `bounds` with the given chance."""
    if rng.random() >= chance:
        return figure
    bound = rng.choice(bounds)
    barred = BARRED.get(figure.kind, set())
    if figure.kind == "count" and bound in AFTER and not figure.after and rng.random() < 0.2:
        # "200 students or so": the noun stays with the number.
        return replace(figure, bound=bound, after=f" {rng.choice(AFTER[bound])}")
    words = rng.choice([word for word in BEFORE[bound] if word not in barred])
    return replace(figure, bound=bound, before=f"{words} ")
