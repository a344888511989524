"""The grammar: one kind of quantity a file, asked by the first word behind the number."""

from __future__ import annotations

from collections.abc import Callable

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.rules import (
    age,
    count,
    duration,
    fraction,
    measure,
    money,
    multiple,
    percentage,
    percentage_points,
)

Rule = Callable[[Page, Reading], bool]

# In this order where one word may start several: "per cent" before "per pupil", ages before durations.
BY_FOLLOWING = (percentage_points, percentage, age, duration, multiple, fraction, money, measure)
ALL = (*BY_FOLLOWING, count)


def _dispatch() -> dict[str, tuple[Rule, ...]]:
    table: dict[str, tuple[Rule, ...]] = {}
    for module in BY_FOLLOWING:
        for word in module.STARTS:
            table[word] = (*table.get(word, ()), module.read)
    return table


RULES_BY_WORD = _dispatch()


def read(page: Page, reading: Reading) -> bool:
    """Let the first rule that fits take the reading; False where the words make it no quantity."""
    if reading.form == "part":
        return fraction.read_part(page, reading)
    if reading.form in ("multiple", "halving"):
        return multiple.read_word(page, reading)
    if reading.currency:
        return money.read(page, reading)
    if any(rule(page, reading) for rule in RULES_BY_WORD.get(reading.next_word, ())):
        return True
    if reading.next_gap == "" and reading.next_word not in ("", "+") and reading.form == "digits":
        return age.read_bare(page, reading)  # letters glued to the digits, and no unit: a code
    return multiple.read_factor(reading) or (
        count.read(page, reading) and (age.read_bare(page, reading) or True)
    )
