"""Who delivers a programme in which area, told in a table or in lines: "Area | Provider", "A Ltd (Kent)".

The headings say which column is the area and which the body; lines of their own must be led in by words
of deliverers and of their choice. The programme is the one named last above them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from stages.extract.extractor import Row
from stages.extract.phrases.cells import cells_of
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.rows import record
from stages.extract.programmes.mentions import mentions
from stages.extract.programmes.naming import name_in

_AREA_HEAD = re.compile(
    r"(?:(?:contract |delivery |local |geographical |package )*(?:areas?|regions?|lots?|locations?|locality|"
    r"LEPs?(?: areas?)?|LSIP areas?|CPAs?|county|counties|area covered|region covered)(?: name)?)",
    re.IGNORECASE,
)
_BODY_HEAD = re.compile(
    r"(?:(?:name of |lead |main |prime |contracted |chosen |successful |training |delivery |programme "
    r")*(?:providers?|contractors?|suppliers?|delivery partners?|delivery bod(?:y|ies)|deliverers?|delivery "
    r"organisations?|bidders?|delivered by|provided by|run by|led by|lead (?:college|organisation|body)|"
    r"managing agents?|managed by)(?: names?)?)",
    re.IGNORECASE,
)
_MANAGES = re.compile(r"\b(?:manag|run by|led by|lead (?:college|organisation|body))", re.IGNORECASE)
_OTHER_TABLE = re.compile(
    r"\b(?:Ofsted|grades?|judgements?|inspect\w*|ratings?|outcomes?|debts?|closed|complaints?|score|rank)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:organisations|colleges|providers|partners|winners|bodies|charities|universities|institutions|"
    r"contractors|authorities|institutes)\b[^.;:]{0,140}:$"
)
_CHOSEN = re.compile(
    r"\b(?:winn|won|success|select|chos|deliver|run by|running|lead|partners|fund|picked|award|pilot|join|"
    r"tak|recipient|receiv|shar)"
)
_BULLET = re.compile(r"(?:[-•.*–]|\d+[.)]) *")
_ALONE = re.compile(
    r"(?P<who>[A-Z][\w’'&-]*(?:,? (?:[A-Z][\w’'&-]*|and|of|the|for|in|&)){0,9})(?: "
    r"\((?P<area>[A-Z][^()]{2,60})\))?[,;.]?"
)
"""A body alone in a line, with its area."""
_FEWEST = 3
_LOOK_BACK = 12
EXAMPLES = {
    "The Step Up programme begins. The providers chosen to deliver it are:\n\nAshdown Training Ltd (Kent)\n"
    "Harbour Trust (Leeds)\nNorthmoor College\n": [
        {"name": "Step Up", "delivered_by": "Ashdown Training Ltd", "area": "Kent"},
        {"name": "Step Up", "delivered_by": "Harbour Trust", "area": "Leeds"},
        {"name": "Step Up", "delivered_by": "Northmoor College"},
    ],
    "The Step Up programme begins. The colleges that signed a letter against it are:\n\nAshdown College\n"
    "Harbour College\nNorthmoor College\n": [],
    "The Step Up programme: who delivers it\n\nLot | Region | Contractor | Towns\n1 | North West | Ashdown "
    "Training Ltd | Lorne, Tidewell\n2 | East Midlands | Harbour Trust | Northmoor\n": [
        {"name": "Step Up", "delivered_by": "Ashdown Training Ltd", "area": "North West"},
        {"name": "Step Up", "delivered_by": "Harbour Trust", "area": "East Midlands"},
    ],
    "The Step Up programme was inspected.\n\nRegion | Provider | Grade\nNorth West | Ashdown Training Ltd | "
    "2\nEast Midlands | Harbour Trust | 3\n": [],
}


def area_rows(article: Article, known: dict[str, str]) -> Iterator[Row]:
    """One row for each area and body that a table or a list of lines puts side by side."""
    text = article.context.text
    if "|" in text or "\t" in text:
        yield from _table_rows(article, known)
    if ":\n" in text:
        yield from _listed_rows(article, known)


def _listed_rows(article: Article, known: dict[str, str]) -> Iterator[Row]:
    """A row for each body of a list that is led in as those who were chosen for a programme."""
    lines = _lines(article.context.text)
    for index, (start, line) in enumerate(lines):
        if not (line.endswith(":") and _LEAD.search(line) and _CHOSEN.search(line)) or _OTHER_TABLE.search(
            line
        ):
            continue
        found = list(_alone_in(islice(lines, index + 1, None)))
        name = _named_above(article, known, start + len(line)) if len(found) >= _FEWEST else None
        for at, match in found if name else ():
            span = at + match.start("who"), at + match.end()
            columns: Row = {"name": name, "delivered_by": match["who"], "area": match["area"]}
            yield record(article.context, ("programme_id", "prg"), span, "listed/1", columns, name)


def _alone_in(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines, from the first on, that hold a body alone."""
    for start, line in lines:
        bullet = _BULLET.match(line)
        skip = bullet.end() if bullet else 0
        match = _ALONE.fullmatch(line, skip)
        if match is None or kind_of(match["who"]) == "person":
            return
        yield start, match


def _lines(text: str) -> list[tuple[int, str]]:
    """The lines that hold something, and where each starts."""
    return [(m.start(), m.group().rstrip()) for m in re.finditer(r"\S[^\n]*", text)]


def _table_rows(article: Article, known: dict[str, str]) -> Iterator[Row]:
    """The rows of tables whose headings name an area and a body."""
    lines = _lines(article.context.text)
    for index, (start, line) in enumerate(lines):
        heads = cells_of(line)
        area = next((i for i, (_, cell) in enumerate(heads) if _AREA_HEAD.fullmatch(cell)), None)
        body = next((i for i, (_, cell) in enumerate(heads) if _BODY_HEAD.fullmatch(cell)), None)
        if area is None or body is None or _OTHER_TABLE.search(line):
            continue
        if heads[area][1].lower().startswith("lot") and (
            further := [i for i, (_, cell) in enumerate(heads) if i > area and _AREA_HEAD.fullmatch(cell)]
        ):
            area = further[0]
        name = _named_above(article, known, start)
        if name is None:
            continue
        column = "manager" if _MANAGES.search(heads[body][1]) else "delivered_by"
        for at, cells in _body_of(islice(lines, index + 1, None), len(heads)):
            where, who = cells[area][1], cells[body][1]
            if _is_name(where) and _is_name(who):
                span = _span(at, cells[area], cells[body])
                columns: Row = {"name": name, column: who, "area": where}
                yield record(article.context, ("programme_id", "prg"), span, "area_table/1", columns, name)


def _body_of(lines: Iterable[tuple[int, str]], size: int) -> Iterator[tuple[int, list[tuple[int, str]]]]:
    """The table's lines after its headings: so many cells each."""
    for at, line in lines:
        cells = cells_of(line)
        if len(cells) != size:
            return
        yield at, cells


def _span(at: int, *cells: tuple[int, str]) -> tuple[int, int]:
    """From the first to the last of the cells of a line that starts at `at`."""
    return at + min(start for start, _ in cells), at + max(start + len(cell) for start, cell in cells)


def _is_name(words: str) -> bool:
    """Whether the words name a place or a body."""
    return words[:1].isupper() and len(words) < 90


def _named_above(article: Article, known: dict[str, str], start: int) -> str | None:
    """The programme named last in the sentences before `start`."""
    end = bisect_left(article.sentences, start, key=lambda sentence: sentence.start)
    for words in (article.sentences[at].text for at in range(end - 1, max(end - 1 - _LOOK_BACK, -1), -1)):
        named = [m.name for m in mentions(words, known, None) if m.sureness == "named"]
        if named:
            return named[-1]
        if name := name_in(words, {}):
            return name
    return None
