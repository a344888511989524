"""Learners in a table that was flattened to lines: a label, then a number for each year, shares beside them.

The lines around it must say that learners are counted. Its years stand in a line above it.
"""

import re
from collections import Counter
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.learners.described import programme_above
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record

_KEY = ("learner_id", "lrn")
_CELL = r"[-–]?[\d,]*\d(?:\.\d+)?%?"
_LINE = re.compile(
    rf"(?P<label>(?:[^\d\n£$]{{0,60}}?(?:\b(?:[Ll]evel|[Yy]ear|[Uu]nder|[Oo]ver|[Aa]ged?|[Ww]ave|[Tt]ier) "
    r"\d\d?\+?|\d\d?\+|\d\d (?:and|or) (?:over|above|under|older|younger)|"
    rf"\d\d[-–]\d\d))?[^\d\n£$%:.]{{0,60}}?)[ |:]*(?P<cells>(?:{_CELL}[ |]+)*{_CELL})[ |]*"
)
_NUMBER = re.compile(_CELL)
LEARNERS = re.compile(
    r"\b(?:learners?|students?|starts|enrolments?|apprentic(?:es?|eships?)|participation|trainees|pupils)\b",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"£|\b(?:vot(?:es?|ing)|ballot|poll|staff|survey|respondents|rates?|per cent of|grades?|schools|members|"
    r"turnout|percentage|results|pay)\b",
    re.IGNORECASE,
)
_ABOVE, _BELOW = 4, 2
_NEARLY_ALL = 98.5  # per cent
_LEAST_LINES = 2
_LONGEST_HEADING = 100
EXAMPLES = {
    "Adult participation in the county\n\nType | 2017/18 | 2021/22 | Fall | % fall\nEvening | 379,530 | "
    "299,740 | "
    "79,790 | -21%\nCommunity | 199,840 | 116,230 | 83,610 | -42%": [
        {"value": 379530, "group": "Evening", "period": "2017/18"},
        {"value": 299740, "group": "Evening", "period": "2021/22"},
        {"value": 199840, "group": "Community", "period": "2017/18"},
        {"value": 116230, "group": "Community", "period": "2021/22"},
    ],
    "Adult learners at the college\n\nLevel 2020/21 2021/22\nEntry 4,210 21.0% 3,980 19.5%\nFirst 6,120 "
    "30.5% 6,455 "
    "31.6%": [
        {"value": 4210, "group": "Entry", "period": "2020/21", "evidence": "Entry 4,210 21.0%"},
        {"value": 3980, "group": "Entry", "period": "2021/22", "evidence": "3,980 19.5%"},
        {"value": 6120, "group": "First", "period": "2020/21"},
        {"value": 6455, "group": "First", "period": "2021/22"},
    ],
    "Starts by college\n\nCollege | Starts |  | Change | % change\n| 2022/23 | 2023/24 |  |\nMoor | 1,592 | "
    "1,763 | 171 | 10.7%\nVale | 1,646 | 1,703 | 57 | 3.5%": [
        {"value": 1592, "group": "Moor", "period": "2022/23"},
        {"value": 1763, "group": "Moor", "period": "2023/24"},
        {"value": 1646, "group": "Vale", "period": "2022/23"},
        {"value": 1703, "group": "Vale", "period": "2023/24"},
    ],
    "Members who voted\n\nRegion 2020/21 2021/22\nNorth 4,210 21.0% 3,980 19.5%\nSouth 6,120 30.5% 6,455 "
    "31.6%": [],
}


def table_rows(article: Article) -> Iterator[Row]:
    """One row for each number of learners in the article's flattened tables."""
    lines = {i: m for i, s in enumerate(article.sentences) if article.figures[i] and (m := _line(s.text))}
    block: list[int] = []
    for index in sorted(lines):
        if block and index != block[-1] + 1:
            yield from _block_rows(article, block, lines)
            block = []
        block.append(index)
    yield from _block_rows(article, block, lines)


def _line(text: str) -> re.Match[str] | None:
    """A line that is a label and numbers."""
    return _LINE.fullmatch(text) if text[-1:] in "0123456789%" else None


def _block_rows(article: Article, block: list[int], lines: dict[int, re.Match[str]]) -> Iterator[Row]:
    """The rows of lines that follow each other, if the lines around them tell of learners."""
    if len(block) < _LEAST_LINES:
        return
    above = [article.sentences[i].text for i in range(max(0, block[0] - _ABOVE), block[0])]
    below = [s.text for s in article.sentences[block[-1] + 1 : block[-1] + 1 + _BELOW]]
    around = [words for words in (*above[::-1], *below) if len(words) < _LONGEST_HEADING]
    told = next((words for words in around if LEARNERS.search(words)), None)
    if told is None or any(OTHERS.search(words) for words in around):
        return
    years = next(filter(None, map(_years, _headings(above[::-1]))), [])
    size = len(years) if len(years) > 1 else _usual(lines[i] for i in block)
    tells_shares = _is_parts([_shares(lines[i])[-size:] for i in block])
    for index in block:
        yield from _line_rows(article, index, lines[index], years, size, tells_shares=tells_shares)


def _headings(above: list[str]) -> Iterator[str]:
    """The lines above, the nearest first, each read together with one above it that has as many cells."""
    for line, over in zip(above, [*above[1:], ""], strict=True):
        is_of_one = line.count("|") > 1 and line.count("|") == over.count("|")
        cells = zip(over.split("|"), line.split("|"), strict=True) if is_of_one else ()
        yield "|".join(map(" ".join, cells)) if is_of_one else line


def _years(heading: str) -> list[str | None]:
    """The years in a heading; of cells between bars one for each that is no share, None for other columns."""
    if heading.count("|") > 1:
        cells = [PERIOD.search(cell) for cell in heading.split("|")[1:] if "%" not in cell]
        return [cell and cell["period"] for cell in cells] if any(cells) else []
    return [m["period"] for m in PERIOD.finditer(heading)]


def _is_parts(lines: list[list[re.Match[str]]]) -> bool:
    """Whether the shares of each column add up to the whole."""
    if any(len(line) != len(lines[0]) or not line for line in lines):
        return False
    sums = [
        sum(float(cell.group()[:-1].replace("–", "-")) for cell in column)
        for column in zip(*lines, strict=True)
    ]
    return all(_NEARLY_ALL < total < 2 * 100 - _NEARLY_ALL for total in sums)


def _usual(lines: Iterator[re.Match[str]]) -> int:
    """How many numbers most lines hold, shares apart."""
    return Counter(len(_counts(line)) for line in lines).most_common(1)[0][0]


def _counts(line: re.Match[str]) -> list[re.Match[str]]:
    cells = _NUMBER.finditer(line.string, line.start("cells"), line.end("cells"))
    return [cell for cell in cells if not cell.group().endswith("%") and "." not in cell.group()]


def _shares(line: re.Match[str]) -> list[re.Match[str]]:
    cells = _NUMBER.finditer(line.string, line.start("cells"), line.end("cells"))
    return [cell for cell in cells if cell.group().endswith("%")]


def _line_rows(
    article: Article,
    index: int,
    line: re.Match[str],
    years: list[str | None],
    size: int,
    *,
    tells_shares: bool,
) -> Iterator[Row]:
    """The rows of one line; a number's words run on to its share."""
    counts = _counts(line)[-size:]
    shares = _shares(line)[-size:] if tells_shares else []
    figures = {int(str(f["start_char"])): f for f in article.figures[index]}
    first = article.sentences[index].start
    label = line.string[: counts[0].start()].strip(" |:•–-") if counts else ""
    course = programme_above(article, index)
    for place, cell in enumerate(counts):
        year = years[place] if len(years) == len(counts) else years[0] if len(years) == 1 else None
        if year is None and len(years) == len(counts):
            continue  # a column of rises or falls
        following = counts[place + 1].start() if place + 1 < len(counts) else line.end()
        columns: Row = {
            "qualification": label if label.lower().startswith(("level", "entry level")) else course,
            "group": None if not label or label.lower().startswith(("level", "entry level")) else label,
            "period": year,
        }
        start = line.start() if place == 0 else cell.start()
        end = start + len(line.string[start:following].rstrip(" |"))
        span = (first + start, first + end)
        for stated in (cell, *shares[place : place + 1]):
            if figure := figures.get(first + stated.start()):
                number = {
                    "value_figure_id": figure["figure_id"],
                    "value": figure.get("value"),
                    "unit": None if "|" in line.string and stated is cell else figure.get("unit"),
                    "bound": figure.get("bound"),
                }
                yield record(
                    article.context, _KEY, span, "table_cell/1", columns | number, figure["figure_id"]
                )
