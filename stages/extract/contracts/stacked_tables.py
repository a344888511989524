"""Tables of awards told a cell a line: a body's name, maybe its area, then its sum, and so on down the page.

Three rows or more of one shape make a table; what it is of is told above it. The name is the cell that most
often is a body's. Of several sums in a row the last counts where its heading says that it is their total.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.list_awards import ALLOCATIONS, AWARDS, FAMILY, NEAR, OTHER, TOTAL
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.rows import money_columns, record

_SUM = re.compile(r"£\d[\d,.]*(?: ?(?:million|billion|m|bn|k))?")
_CELL = re.compile(r"[^\n]+")
_ROWS = re.compile(r"(?P<row>(?P<cells>T{1,4})S{1,5})(?:(?P=row)){2,}")
_LONGEST_CELL = 90
_FEWEST = 3
EXAMPLES: dict[str, list[Row]] = {
    "Grants from the Growth Fund were awarded.\n\nLead\nRegion\nFunding\nTidewell "
    "College\nNorth\n£400,000\nAshdown "
    "College\nSouth\n£250,000\nBarley Group\nWest\n£90,000\nThey start in May.": [
        {"supplier": "Tidewell College", "value": 400000},
        {"supplier": "Ashdown College", "value": 250000},
        {"supplier": "Barley Group", "value": 90000},
    ],
    "Grants were awarded last year. College deficits:\n\nTidewell College\n£400,000\nAshdown "
    "College\n£250,000\n"
    "Barley College\n£90,000": [],
}


def stacked_rows(article: Article) -> Iterator[Row]:
    """One row for each row of a table that is told a cell a line."""
    text = article.context.text
    if text.count("\n£") < _FEWEST:
        return
    cells = [cell for cell in _CELL.finditer(text) if cell.group().strip()]
    kinds = "".join(_kind(cell.group().strip()) for cell in cells)
    sums = (f for found in article.figures for f in found if f["kind"] == "money")
    figures = {int(str(f["start_char"])): f for f in sums}
    for table in _ROWS.finditer(kinds):
        width, texts = len(table["row"]), len(table["cells"])
        first = cells[table.start()].start()
        heads = [cell.group() for cell in cells[max(0, table.start() - width) : table.start()]]
        above = text[max(0, first - NEAR - sum(map(len, heads))) : first]
        if not AWARDS.search(above) or OTHER.search(above):
            continue
        rows = [cells[at : at + width] for at in range(table.start(), table.end(), width)]
        bodies = [sum(_is_body(row[column]) for row in rows) for column in range(texts)]
        if max(bodies) * 2 < len(rows) and not ALLOCATIONS.search(above):
            continue
        family, is_summed = FAMILY.search(above), bool(heads) and TOTAL.search(heads[-1]) is not None
        for row in rows:
            name = row[bodies.index(max(bodies))].group().strip()
            for cell in row[-1:] if is_summed else row[texts:]:
                if figure := figures.get(cell.start() + len(cell.group()) - len(cell.group().lstrip())):
                    is_total = TOTAL.match(name) is not None
                    columns: Row = {
                        "supplier": None if is_total else name,
                        "family": family[1].lower() if family else None,
                        "outcome": "total" if is_total else "awarded",
                    }
                    yield record(
                        article.context,
                        ("contract_id", "con"),
                        (row[0].start(), cell.end()),
                        "stacked_table/1",
                        columns | money_columns(figure),
                        figure["figure_id"],
                    )


def _kind(cell: str) -> str:
    """S for a sum, T for a few words, - for a sentence."""
    return "S" if _SUM.fullmatch(cell) else "T" if len(cell) < _LONGEST_CELL else "-"


def _is_body(cell: re.Match[str]) -> bool:
    return kind_of(cell.group().strip()) == "organisation"
