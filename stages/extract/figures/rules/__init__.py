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
RULES_BY_FORM: dict[str, Rule] = {
    "part": fraction.read_part,
    "multiple": multiple.read_word,
    "halving": multiple.read_word,
}
LABELLING = measure.LABELS | {"of"}  # may stand before a factor or a magnitude
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
    by_form = RULES_BY_FORM.get(reading.form)
    if by_form is not None:
        return by_form(page, reading)
    if reading.currency:
        return fraction.read_money_share(page, reading) or money.read(page, reading)
    for rule in RULES_BY_WORD.get(reading.next_word, ()):
        if rule(page, reading):
            return True
    if reading.next_gap == "" and reading.next_word not in ("", "+") and reading.form == "digits":
        return age.read_bare(page, reading)  # letters glued to the digits, and no unit: a code
    if reading.last_before in LABELLING and (multiple.read_factor(reading) or measure.read_labelled(reading)):
        return True
    count.read(page, reading)
    return age.read_bare(page, reading) or True
