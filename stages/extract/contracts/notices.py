"""Procurement notices: lines such as "Supplier: X", and tables of lots with suppliers and values.

A block of labelled lines is one contract; a label that comes again starts the next. In a table with
a header, each line with a supplier and a value is one contract, and where tenders are invited each line
with a title and a value; totals are left to running text.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.periods import days_of
from stages.extract.phrases.rows import money_columns, record

_LABELS: tuple[tuple[str, str], ...] = (
    (
        "buyer",
        r"buyer|buying organisation|contracting authority|awarding authority|authority|purchaser|awarding "
        r"body|funder",
    ),
    (
        "supplier",
        r"supplier|(?:contract )?awarded to|awarded supplier|winning (?:bidder|supplier)|contractor"
        r"|recipient|grantee|successful (?:bidder|supplier)",
    ),
    (
        "value",
        r"(?:(?:total|estimated|award|awarded|maximum|lot) )*(?:contract |award |grant )?(?:value|amount|"
        r"price)(?: of (?:the )?(?:contract|award|procurement|grant))?(?: \(?(?:ex|inc)[^):]*\)?)?",
    ),
    ("starts_on", r"(?:contract |estimated )*start(?: date)?|(?:contract )?(?:commencement|from)(?: date)?"),
    ("ends_on", r"(?:contract |estimated )*end(?: date)?|(?:contract )?(?:expiry|to|until)(?: date)?"),
    ("awarded_on", r"(?:contract )?award(?:ed)? date|date (?:of award|awarded)|awarded on|date signed"),
    ("qualification", r"(?:notice |contract |tender )?title|description|lot title|contract name|service"),
    ("wave", r"lot(?: number)?"),
)
_LINE = re.compile(
    r"^[•\-* ]*(?P<label>[A-Za-z][A-Za-z ()/]{1,50}?)\s*:[ \t]*(?P<value>\S[^\n]{0,300})$", re.MULTILINE
)
_KNOWN = tuple((column, re.compile(words, re.IGNORECASE)) for column, words in _LABELS)
_ROW = re.compile(r"^[ \t]*\|?[^|\n]+\|[^\n]*$", re.MULTILINE)
_LONGEST_LABEL = 60
_APART = 3  # line ends between two rows of a table
_SUPPLIER_HEAD = re.compile(
    r"supplier|awarded to|recipient|winner|contractor|grantee|awarding (?:organisation|body)|"
    r"\bAO\b|provider|college|organisation|institution|university|bidder|applicant|partner|\bname$",
    re.IGNORECASE,
)
_VALUE_HEADS = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (r"grant(?! ?\(?%)|award(?:ed)?\b|allocat|funding", r"value|amount|£|sum|price")
)
_OTHER_HEAD = re.compile(
    r"turnover|deficit|surplus|salar|pay\b|income|debt|reserves|fee|grade|ofsted", re.IGNORECASE
)
_LOT_HEAD = re.compile(r"^(?:lot|wave|round)", re.IGNORECASE)
_FOR_HEAD = re.compile(r"title|qualification|service|for$|course|description|t level", re.IGNORECASE)
_OF_TENDERS = re.compile(r"\b(?:[Tt]ender(?:s|ed)?|ITTs?|[Bb]ids|[Ll]ots|[Pp]rocurement|[Ii]nvitations?)\b")
_NEAR = 500
_DATES = {"starts_on": 0, "ends_on": 1, "awarded_on": 0}
EXAMPLES = {
    "Buyer: Northmoor Combined Authority\nSupplier: Tidewell College\nContract value: £2.4 million\nStart "
    "date: 1 August 2025\n"
    "End date: 31 July 2027": [
        {
            "buyer": "Northmoor Combined Authority",
            "supplier": "Tidewell College",
            "value": 2400000,
            "starts_on": "2025-08-01",
            "ends_on": "2027-07-31",
            "outcome": "awarded",
        }
    ],
    "| Lot | Supplier | Value |\n| --- | --- | --- |\n| Lot 1 | Tidewell College | £5.2m |\n| Lot 2 | TR "
    "Training | £3.1m |\n"
    "| Total | | £8.3m |\nAll contracts start in May.": [
        {"supplier": "Tidewell College", "value": 5200000, "wave": "Lot 1", "outcome": "awarded"},
        {"supplier": "TR Training", "value": 3100000, "wave": "Lot 2"},
    ],
    "The Skills Agency has invited tenders for training.\n\n| ITT ref | Contract value | Contract title |\n"
    "| 29910 | £720k | Maths in Northmoor |\n| 29921 | £200k | Barley outreach |": [
        {"qualification": "Maths in Northmoor", "value": 720000, "outcome": "planned", "supplier": None},
        {"qualification": "Barley outreach", "value": 200000, "outcome": "planned"},
    ],
    "The shop has sold these.\n\n| Ref | Value | Title |\n| 29910 | £720k | Maths in Northmoor |": [],
    "Value: we like it. The supplier: who knows? Contract law.": [],
}


def notice_rows(article: Article) -> Iterator[Row]:
    """Yield the rows of labelled lines and of tables."""
    text = article.context.text
    has_table, lines = text.count("|") > 1, [*_labelled_lines(text)]
    if "£" not in text or not (has_table or lines):
        return
    figures = {
        int(str(f["start_char"])): f for sentence in article.figures for f in sentence if f["kind"] == "money"
    }
    yield from _labelled(article, lines, figures)
    if has_table:
        yield from _tables(article, text, figures)


def _labelled_lines(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The lines that begin with a known label and a colon, each with the column that it fills."""
    at = text.find(":")
    while at >= 0:
        start = text.rfind("\n", 0, at) + 1
        if at - start < _LONGEST_LABEL and (line := _LINE.match(text, start)):
            column = next((c for c, known in _KNOWN if known.fullmatch(line["label"].strip())), None)
            if column is not None:
                yield column, line
        at = text.find(":", max(at + 1, text.find("\n", at)))


def _labelled(
    article: Article, lines: list[tuple[str, re.Match[str]]], figures: dict[int, Row]
) -> Iterator[Row]:
    """One row for each block of labelled lines that names a buyer or supplier and a value."""
    block: dict[str, re.Match[str]] = {}
    for column, line in lines:
        if column in block and column in {"supplier", "value", "qualification", "wave"}:
            yield from _block_row(article, block, figures)
            block = {"buyer": block["buyer"]} if "buyer" in block and column != "qualification" else {}
        block.setdefault(column, line)
    yield from _block_row(article, block, figures)


def _block_row(article: Article, block: dict[str, re.Match[str]], figures: dict[int, Row]) -> Iterator[Row]:
    if "value" not in block or not {"buyer", "supplier"} & set(block):
        return
    figure = next(
        (f for at, f in figures.items() if block["value"].start("value") <= at < block["value"].end()), None
    )
    if figure is None:
        return
    columns: Row = {"outcome": "awarded" if "supplier" in block else "planned", "family": "contract"}
    for name, line in block.items():
        if name in _DATES:
            stated = days_of(line["value"])
            columns[name] = stated[_DATES[name]] if stated else None
        elif name != "value":
            columns[name] = line["value"].strip(" .").split(" (")[0]
    lines = sorted((line.start(), line.end()) for line in block.values())
    span = (lines[0][0], lines[-1][1])
    yield record(
        article.context,
        ("contract_id", "con"),
        span,
        "notice_lines/1",
        columns | money_columns(figure),
        figure["figure_id"],
    )


def _tables(article: Article, text: str, figures: dict[int, Row]) -> Iterator[Row]:
    """One row for each line of a table whose header names suppliers, or titles, and values."""
    columns: dict[str, int] = {}
    after = -1
    for line in _ROW.finditer(text):
        cells = [c.strip() for c in line.group().strip().strip("|").split("|")]
        if text[max(after, 0) : line.start()].strip() or line.start() - after > _APART:
            columns = {}
        after = line.end()
        header = _header(cells)
        if header:
            columns = header
        elif columns and len(cells) > max(columns.values()):
            yield from _table_row(article, line, cells, columns, figures)


def _header(cells: list[str]) -> dict[str, int]:
    """Where a header has suppliers, values, lots and services; empty where it is no such header."""
    found: dict[str, int] = {}
    if any(_OTHER_HEAD.search(cell) for cell in cells) or any(
        "£" in cell and any(c.isdigit() for c in cell) for cell in cells
    ):
        return found
    for value in _VALUE_HEADS:
        found |= next(
            ({"value": i} for i, cell in enumerate(cells) if value.search(cell) and "value" not in found), {}
        )
    for name, head in (("supplier", _SUPPLIER_HEAD), ("wave", _LOT_HEAD), ("qualification", _FOR_HEAD)):
        for index, cell in enumerate(cells):
            if head.search(cell) and index not in found.values():
                found[name] = index
                break
    is_table = {"supplier", "value"} <= found.keys() or {"qualification", "value"} <= found.keys()
    return found if is_table else {}


def _table_row(
    article: Article, line: re.Match[str], cells: list[str], columns: dict[str, int], figures: dict[int, Row]
) -> Iterator[Row]:
    bars = [line.start() - 1, *(line.start() + i for i, c in enumerate(line.group()) if c == "|"), line.end()]
    at = columns["value"] + (line.group().lstrip().startswith("|"))
    first, last = bars[min(at, len(bars) - 2)], bars[min(at + 1, len(bars) - 1)]
    figure = next((f for start, f in figures.items() if first < start < last), None)
    who, text = columns.get("supplier", columns.get("qualification", 0)), article.context.text
    if figure is None or not cells[who] or cells[0].lower().startswith("total"):
        return
    is_let = "supplier" in columns
    if not is_let and not _OF_TENDERS.search(text, max(0, line.start() - _NEAR), line.start()):
        return
    row: Row = {name: cells[index] for name, index in columns.items() if name != "value" and cells[index]}
    if str(row.get("wave")).isdigit():
        row["wave"] = f"Lot {row['wave']}"
    outcome = "awarded" if is_let else "planned"
    row |= {"outcome": outcome, "family": "contract"} | money_columns(figure)
    yield record(
        article.context, ("contract_id", "con"), line.span(), "notice_table/1", row, figure["figure_id"]
    )
