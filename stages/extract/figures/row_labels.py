"""What the label of a table's row says of its numbers where the heads are years or money.

"Average staff numbers | 320" under "£000" counts staff, "Achievement rate | 84.2" under "2022/23" is a
percentage. Left alone: rows whose column counts something.
"""

from __future__ import annotations

import re

from stages.extract.figures.captions import counted_in
from stages.extract.figures.grids import YEAR, Cell
from stages.extract.figures.page import Reading
from stages.extract.figures.rules import percentage

LABEL_COUNTS = re.compile(r"\b(?:numbers?|headcount|ftes?)\b(?! pay)")
FTE = re.compile(r"\bftes?\b")
SHARE_LABEL = re.compile(
    r"(?:[a-z0-9-]+ ){0,4}(?:rates?|attendance|retention|turnout|proportion|satisfaction|punctuality)"
)
OF_PEOPLE = re.compile(r"\b(staff|workforce|learner|student|pupil|apprentice) numbers$")
MOST_PERCENT = 100


def read_by_label(reading: Reading, cell: Cell) -> bool:
    """Take a number as its row's label says where the heads are years or money: "Staff numbers | 320".

    A label that names a rate makes a percentage of it: "Achievement rate | 84.2".
    """
    label = cell.row[0]
    if not cell.column or not label or any(counted_in(cell.beside(head, 0)) for head in cell.grid.heads):
        return False
    if LABEL_COUNTS.search(label):
        behind = OF_PEOPLE.search(label)
        unit = "FTE" if FTE.search(label) else behind[1] if behind else counted_in(label)
        reading.unit = unit
        return unit is not None
    is_of_years = any(YEAR.fullmatch(cell.beside(head, 0)) for head in cell.grid.heads)
    is_small = reading.value is not None and abs(reading.value) <= MOST_PERCENT
    if is_of_years and is_small and SHARE_LABEL.fullmatch(label):
        return reading.take("percentage", "percent", percentage.RULE, reading.end)
    return False
