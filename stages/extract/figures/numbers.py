"""Digits and number words become decimals, with the place of the last digit that was written."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache


def _numbered(words: str, first: int, step: int = 1) -> dict[str, int]:
    return {word: first + step * index for index, word in enumerate(words.split())}


ONES = _numbered("one two three four five six seven eight nine", 1)
TEENS = _numbered("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10)
TENS = _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10) | {"fourty": 40}
SMALL = ONES | TEENS | TENS | {"zero": 0, "a": 1, "an": 1}
BIG = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}

PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
PARTS |= {f"{name}s": parts for name, parts in PARTS.items() if not name.endswith("s")}
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip

MULTIPLES = {
    "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twice": 2,
    "treble": 3, "trebled": 3, "trebles": 3, "trebling": 3,
    "triple": 3, "tripled": 3, "triples": 3, "tripling": 3,
    "quadruple": 4, "quadrupled": 4, "quadruples": 4, "quadrupling": 4, "quintupled": 5,
}  # fmt: skip
HALVINGS = frozenset({"halve", "halved", "halves", "halving"})

# A plural such as "hundreds" is said of one hundred and more; "dozens" and "scores" of two and more.
VAGUE = {
    "tens": 10, "dozens": 24, "scores": 40, "hundreds": 100, "thousands": 1000, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12,
}  # fmt: skip

SMALLEST_STEP = Decimal("0.00001")  # below it, half a step has more than six decimals
MILLIONTH = Decimal("0.000001")
ONE = Decimal(1)
LARGEST_EXPONENT = 20  # DECIMAL(28,6) holds 22 digits before the point; an interval may need one more
LONGEST = 30  # characters: a longer run of digits is a code


def fits(number: Decimal) -> bool:
    """Say whether the number can be stored as DECIMAL(28,6)."""
    return number.adjusted() <= LARGEST_EXPONENT


def stored(number: Decimal) -> Decimal:
    """Return the number with at most six decimals."""
    exponent = number.as_tuple().exponent
    return number.quantize(MILLIONTH) if isinstance(exponent, int) and exponent < -6 else number


def share(part: int | Decimal, whole: int | Decimal) -> Decimal:
    """Return part of whole with six decimals: 1 of 3 is 0.333333."""
    return (Decimal(part) / Decimal(whole)).quantize(MILLIONTH).normalize()


@lru_cache(maxsize=16384)
def digits_value(digits: str) -> tuple[Decimal, Decimal] | None:
    """Return (value, place of the last written digit) of digits as written, or None for no number.

    A comma must part groups of three; a lone comma group of another length is a list ("1,2").
    """
    whole, _, decimals = digits.partition(".")
    groups = whole.split(",")
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        return None
    if "." in decimals or len(digits) > LONGEST:
        return None
    value = Decimal("".join(groups) + ("." + decimals if decimals else ""))
    return (value, ONE.scaleb(-len(decimals))) if fits(value) else None


@lru_cache(maxsize=4096)
def words_value(words: str) -> Decimal:
    """Return the value of a number in words: "two hundred and fifty thousand" is 250000."""
    total = group = 0
    for word in words.replace("-", " ").split():
        if word in SMALL:
            group += SMALL[word]
        elif word in BIG and BIG[word] <= 100:
            group = max(group, 1) * BIG[word]
        elif word in BIG:
            total += max(group, 1) * BIG[word]
            group = 0
    return Decimal(total + group)
