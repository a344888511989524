"""The text being read, and one reading on it while the rules fill it in."""

from __future__ import annotations

import re
from decimal import Decimal

from stages.extract.figures.grids import Cell, Grid, cell_at, grids_of, row_around
from stages.extract.figures.non_figures.outline import outline_marks
from stages.extract.figures.sentences import boundaries, sentence_at

LOOK_BACK = 56  # characters left of a number that hold its hedge, direction and label
NEXT = re.compile(r"([ \n-]{0,2}(?<!\n\n))[\"'*_\[]?(%|\+|[a-z°][a-z'²³°]*)")
MANGLED_SPACE = re.compile(r"(?<=[a-z])\?(?=[a-z])")  # what converters make of an odd space
LONGEST_ROW = 1000  # characters of a table's row that are read
MOST_HEADS = 5  # rows
NUMBER_CELL = re.compile(
    r"[|][ ]*\(?[£$€]?(?!(?:19|20)[0-9]{2}[ ]*(?:[|]|$))[0-9][0-9,.]*[%)]{0,2}(?=[ ]*(?:[|]|$|\())"
)
# A line that ends in the units of its columns: "Income £ %", "£000 £000".
UNIT_HEAD = re.compile(
    r"(?:^|[ \n])([£$€](?:m|k|'?000s?)?(?:[ ]{1,9}(?:[£$€](?:m|k|'?000s?)?|%)){0,11})[ ]{0,9}(?=\n)"
)
UNIT_CUES = ("£ %", "£\n", "£m\n", "£k\n", "000\n", "000s\n", "£ £")
NUMBER = re.compile(r"[(-]?[0-9][0-9,.]*%?\)?|-")
MOST_ROWS = 200
OPENING = "([\"'*_|>•-"


class Column:
    """The last number alone on its line: where it ends, what it counts, and whether labels stand above."""

    __slots__ = ("end", "is_labelled_above", "is_titled", "unit")

    def __init__(self) -> None:
        self.end = 0
        self.unit: str | None = None
        self.is_labelled_above = False
        self.is_titled = False


class Page:
    """One text: as written, in plain lower case of the same length, and where its sentences start."""

    __slots__ = (
        "_grids",
        "_outline",
        "_sentence",
        "_starts",
        "_table_heads",
        "_unit_heads",
        "column",
        "low",
        "text",
    )

    def __init__(self, text: str, low: str) -> None:
        self.text = text
        self.low = low
        self._starts: list[int] | None = None
        self.column = Column()
        self._sentence = (0, 0, "")  # the last one asked for
        self._table_heads: dict[int, list[list[str]]] | None = None
        self._unit_heads: dict[int, list[str]] | None = None
        self._outline: frozenset[int] | None = None
        self._grids: dict[int, Grid] | None = None

    def words_before(self, place: int) -> list[str]:
        """Return the lower-case words left of a place, in the same block, the nearest last."""
        left = self.low[max(0, place - LOOK_BACK) : place]
        if "—" in self.text[place - len(left) : place]:  # glued to words: "since 2010—nearly four million"
            raw = self.text[place - len(left) : place]
            left = "".join(" " if mark == "—" else low for mark, low in zip(raw, left, strict=True))
        if "?" in left:
            left = MANGLED_SPACE.sub(" ", left)
        if "\n\n" in left:
            return left.rpartition("\n\n")[2].split()
        words = left.split()
        if len(left) == LOOK_BACK and words and not left[0].isspace():
            words[0] = ""  # it may be cut in the middle
        return words

    def sentence(self, place: int) -> tuple[int, int, str]:
        """Return start, end and text of the sentence around a place; places are asked for in order."""
        known = self._sentence
        if known[0] <= place < known[1]:
            return known
        if self._starts is None:
            self._starts = boundaries(self.text)
        start, end = sentence_at(self.text, self._starts, place)
        self._sentence = (start, end, self.text[start:end])
        return self._sentence

    def words_around(self, start: int, end: int) -> str:
        """Return the sentence around a figure, with the next where a blank line cuts the figure in two."""
        first, last, words = self.sentence(start)
        if end > last and self._starts is not None:
            return self.text[first : sentence_at(self.text, self._starts, end - 1)[1]]
        return words

    def units_of_row(self, place: int) -> list[str]:
        """Return the units of the last columns of the row around a place, where spaces part the cells."""
        if self._unit_heads is None:
            self._unit_heads = _unit_heads(self.low)
        return self._unit_heads.get(self.low.rfind("\n", 0, place) + 1, []) if self._unit_heads else []

    @property
    def grids(self) -> dict[int, Grid]:
        """Return the table of each row, by where the row starts."""
        if self._grids is None:
            self._grids = grids_of(self.low)
        return self._grids

    def cell(self, place: int) -> Cell | None:
        """Return the cell of a table that a number at a place stands in, None outside tables."""
        row = row_around(self.low, place)
        return cell_at(self.low, self.grids, *row, place) if row else None

    def is_of_outline(self, place: int) -> bool:
        """Say whether a number that starts at a place numbers a heading or a paragraph."""
        if self._outline is None:
            self._outline = outline_marks(self.text)
        return place in self._outline

    def is_same_sentence(self, one: int, other: int) -> bool:
        """Say whether two places stand in one sentence."""
        start, end, _ = self.sentence(one)
        return start <= other < end

    def column_heads(self, place: int) -> list[str]:
        """Return what the heads of the table say above the cell of a place, the nearest first."""
        line_start = self.low.rfind("\n", max(0, place - LONGEST_ROW), place) + 1
        if not line_start:
            return []
        column = self.low.count("|", line_start, place)
        return [row[column] for row in self.table_heads(place) if column < len(row)]

    def table_heads(self, place: int) -> list[list[str]]:
        """Return the cells of the rows that head the table around a place, the nearest first.

        Empty outside tables, in the rows that head one, and far on in a row.
        """
        if self._table_heads is None:
            self._table_heads = _table_heads(self.low)
        first = max(0, place - LONGEST_ROW)
        line_end = self.low.rfind("\n", first, place)
        return [] if line_end < 0 < first else self._table_heads.get(line_end + 1, [])


def _ends_in_numbers(line: str, count: int) -> bool:
    """Say whether the last words of a line are numbers, behind a label."""
    words = line.split()
    return len(words) > count and all(NUMBER.fullmatch(word) for word in words[-count:])


def _unit_heads(low: str) -> dict[int, list[str]]:
    """Return the units in which a line's last columns are, by where the line starts."""
    heads: dict[int, list[str]] = {}
    if not any(cue in low for cue in UNIT_CUES):
        return heads
    for head in UNIT_HEAD.finditer(low):
        units = head[1].split()
        start = head.end() + 1
        rows: dict[int, list[str]] = {}
        while len(rows) < MOST_ROWS:
            start += low.startswith("\n", start)  # rows may be parted by one blank line
            end = low.find("\n", start)
            end = end if end >= 0 else len(low)
            if end - start > LONGEST_ROW or not _ends_in_numbers(low[start:end], len(units)):
                break
            rows[start] = units
            start = end + 1
        if len(rows) > 1:
            heads.update(rows)
    return heads


def _table_heads(low: str) -> dict[int, list[list[str]]]:
    """Return the cells of the rows without numbers that head each row's table, by where the row starts."""
    heads: dict[int, list[list[str]]] = {}
    above: list[list[str]] = []
    start, is_heading = 0, True
    for line in low.split("\n"):
        if "|" not in line:
            above, is_heading = [], True
        elif is_heading and len(above) < MOST_HEADS and not (above and NUMBER_CELL.search(line)):
            above = [line[:LONGEST_ROW].split("|"), *above]
            is_heading = NUMBER_CELL.search(line) is None
        else:
            is_heading = False
        if above and not is_heading:
            heads[start] = above
        start += len(line) + 1
    return heads


class Reading:
    """A candidate: its place, its number, and what the rules have said of it so far.

    `step` is the place of the last written digit, scale included (100000 for 12.5 million);
    None where a number is not rounded by its digits (words, fractions, multiples).
    """

    # Defaults live on the class: most readings change few of them, and making one is on the hot path.
    currency: str | None = None
    is_scaled = False
    scale = Decimal(1)
    next_gap = ""
    next_word = ""
    kind = ""
    unit: str | None = None
    rule = ""
    noun: tuple[int, int] | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    per: str | None = None
    hedge: str | None = None
    bound = "exact"
    close = False
    direction = "level"
    is_dashed = False
    rule_from_list = False  # an age only because the number before it in a list is one
    hedge_end = 0  # where a hedge behind the number ends

    def __init__(self, start: int, end: int, value: Decimal | None, step: Decimal | None, form: str) -> None:
        self.start = start
        self.end = end
        self.number_end = end
        self.value = value
        self.step = step
        self.form = form  # digits, words, article, part, multiple, halving, vague, year
        self.before: list[str] = []
        self.last_before = ""  # the word directly before the number, without opening marks

    def stand_behind(self, words: list[str]) -> None:
        """Note the words before the number, or before its hedge."""
        self.before = words
        self.last_before = words[-1].lstrip(OPENING) if words else ""

    @property
    def is_range(self) -> bool:
        """Say whether this reading has two stated ends."""
        return self.bound == "between"

    def look_ahead(self, page: Page) -> None:
        """Note the word behind the number and what parts them."""
        match = NEXT.match(page.low, self.number_end)
        if match and "\n" in match[1] and page.cell(self.start) is not None:
            self.next_word = self.next_gap = ""  # the next row of a table opens with words of its own
        elif match:
            gap, word = match.groups()
            self.next_gap, self.next_word = gap, word.removesuffix("'s").rstrip("'") if "'" in word else word
        else:
            self.next_word = ""
            self.next_gap = " " if page.low[self.number_end : self.number_end + 1] in (" ", "\n") else ""

    def take(self, kind: str, unit: str | None, rule: str, end: int) -> bool:
        """Note what a rule has read; return True for the dispatcher."""
        self.kind, self.unit, self.rule = kind, unit, rule
        self.end = max(self.end, end)
        return True


def is_bare(reading: Reading) -> bool:
    """Say whether the number has no unit of its own."""
    return reading.kind == "count" and reading.noun is None and not reading.currency and not reading.is_range
