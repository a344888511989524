"""The pages of articles: each text with every row that stands on it marked in place.

Articles are read a batch at a time, so that memory does not grow with the ledger. A page that would say
what it said before is taken over and not built again.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from stages.report.building import Building
from stages.report.facts import Card, Held, Readings, cards
from stages.report.marks import Marker, Span
from stages.report.pages import page, site_version
from stages.report.parts import cuts, part_of, stretches
from stages.report.places import article_page, is_own_id
from stages.report.release import SPANNED, Release, Row
from warehouse.tables import TABLES

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Article:
    """One article with all that is told of it. `others` are its neighbours in the same document."""

    row: Row
    document: Row
    others: Sequence[Row]
    readings: Readings

    @property
    def article_id(self) -> str:
        """Its key."""
        return str(self.row["article_id"])

    @property
    def text(self) -> str:
        """Its text."""
        return str(self.row["text"] or "")

    def spans(self) -> list[Span]:
        """The words of each row, those of rows without a place left out."""
        return [
            Span(int(str(row["start_char"])), int(str(row["end_char"])), str(row[TABLES[name].key]), name)
            for name, rows in self.readings.rows.items()
            for row in rows
            if row.get("start_char") is not None and row.get("end_char") is not None
        ]

    def key(self) -> str:
        """Hash of all that decides what its pages say."""
        told = [self.row, self.document, self.others, self.readings.rows, self.readings.operands]
        held = {k: [(h.quarantine_id, h.reason) for h in v] for k, v in self.readings.held.items()}
        text = json.dumps([told, self.readings.checks, held], default=str, sort_keys=True)
        return hashlib.sha256((site_version() + text).encode("utf-8", "surrogatepass")).hexdigest()


def write_articles(release: Release, building: Building) -> dict[str, list[int]]:
    """Write the pages of every article; return where those of several pages are cut."""
    found: dict[str, list[int]] = {}
    for article in read_articles(release):
        if not is_own_id(article.article_id):
            continue
        places = cuts(article.text, article.spans())
        if places:
            found[article.article_id] = places
        _write(article, places, building)
    return found


def read_articles(release: Release) -> Iterator[Article]:
    """Yield every article in the order of the release."""
    ids = [str(r["article_id"]) for r in release.rows("SELECT article_id FROM articles ORDER BY ALL")]
    for start in range(0, len(ids), _AT_ONCE):
        yield from _read(release, ids[start : start + _AT_ONCE])


def _read(release: Release, ids: Sequence[str]) -> Iterator[Article]:
    def by_article(query: str) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in release.rows(query, [list(ids)]):
            found.setdefault(str(row["article_id"]), []).append(row)
        return found

    articles = {k: v[0] for k, v in by_article(f"FROM articles {_WHERE}").items()}
    documents = {str(r["document_id"]): r for r in release.rows(_DOCUMENTS, [list(ids)])}
    others = by_article(_OTHERS)
    tables = {
        name: by_article(f"FROM {name} {_WHERE} ORDER BY start_char, end_char, {TABLES[name].key}")
        for name in SPANNED
    }
    operands, checks = by_article(_OPERANDS), by_article(_CHECKS)
    held = by_article(f"SELECT * FROM held_spans {_WHERE} ORDER BY quarantine_id")
    for article_id in ids:
        rows = {name: found[article_id] for name, found in tables.items() if article_id in found}
        held_here = held.get(article_id, [])
        readings = Readings(
            rows=_with_held(rows, held_here),
            operands=operands.get(article_id, []),
            checks=checks.get(article_id, []),
            held=_reasons(held_here),
        )
        row = articles[article_id]
        document = documents.get(str(row["document_id"]), {})
        yield Article(row, document, others.get(article_id, []), readings)


def _with_held(rows: Mapping[str, list[Row]], held: Sequence[Row]) -> dict[str, list[Row]]:
    """Return the rows with the held ones in their places."""
    found = {name: list(some) for name, some in rows.items()}
    for item in held:
        name = str(item["table_name"])
        if name not in SPANNED:
            continue
        row = json.loads(str(item["held_row"]), parse_float=Decimal)
        some = found.setdefault(name, [])
        if all(str(other[TABLES[name].key]) != item["row_id"] for other in some):
            some.append(row)
    return found


def _reasons(held: Sequence[Row]) -> dict[str, list[Held]]:
    found: dict[str, list[Held]] = {}
    for item in held:
        reason = Held(str(item["quarantine_id"]), str(item["reason"]))
        found.setdefault(str(item["row_id"]), []).append(reason)
    return found


def _write(article: Article, places: Sequence[int], building: Building) -> None:
    key = article.key()
    files = [article_page(article.article_id, n) for n in range(1, len(places) + 2)]
    if sum(building.take_over(file, key) for file in files) == len(files):
        return
    spans = article.spans()
    marker = Marker(article.text, spans)
    pieces = stretches(article.text, sorted(s.start for s in spans))
    told = cards(article.readings)
    homes = {s.row_id: files[part_of(places, s.start) - 1] for s in marker.spans}
    for number, file in enumerate(files, start=1):
        here = [piece for piece in pieces if part_of(places, piece[0]) == number]
        text = [list(marker.tokens(*piece)) for piece in here]
        lists = _lists(article, told, {r for r, f in homes.items() if f == file}, number == 1, homes)
        html = page(
            "article.html.j2",
            file,
            article=article.row,
            document=article.document,
            others=article.others,
            paragraphs=text,
            cards=told,
            lists=lists,
            counts={name: len(rows) for name, rows in article.readings.rows.items()},
            n_records=sum(
                len(rows) for name, rows in article.readings.rows.items() if TABLES[name].layer == "record"
            ),
            part=number,
            files=files,
            href=_Link(file, homes),
        )
        building.write(file, html, key)


class _Link:
    """Leads from one page of an article to any row."""

    def __init__(self, here: str, homes: Mapping[str, str]) -> None:
        self.here = here
        self.homes = homes

    def __call__(self, row_id: str) -> str:
        home = self.homes.get(row_id)
        if home == self.here:
            return f"#{row_id}"
        if home:
            return f"../{home}#{row_id}"
        return f"../index.html#{row_id}"


def _lists(
    article: Article, told: Mapping[str, Card], here: set[str], is_first: bool, homes: Mapping[str, str]
) -> list[tuple[str, list[str], list[tuple[Card, dict[str, str], bool]]]]:
    """Return, table by table, column labels and rows: those on this page, unplaced ones on the first."""
    found = []
    for name, rows in article.readings.rows.items():
        table = TABLES[name]
        lines: list[tuple[Card, dict[str, str], bool]] = []
        labels: dict[str, None] = {}
        for row in rows:
            row_id = str(row[table.key])
            if row_id in here or (is_first and row_id not in homes):
                values = {fact.label: fact.text for fact in told[row_id].facts}
                labels |= dict.fromkeys(values)
                lines.append((told[row_id], values, row_id in homes))
        if lines:
            found.append((name, list(labels), lines))
    return found


_WHERE = "WHERE article_id IN (SELECT unnest($1))"
_DOCUMENTS = f"FROM documents WHERE document_id IN (SELECT document_id FROM articles {_WHERE})"
_OTHERS = """
    SELECT a.article_id, o.article_id AS other_id, o.title, o.role FROM articles a
    JOIN articles o ON o.document_id = a.document_id AND o.article_id <> a.article_id
    WHERE a.article_id IN (SELECT unnest($1)) AND abs(o.position - a.position) <= 8
    ORDER BY a.article_id, o.position"""
_OPERANDS = """
    SELECT c.article_id, o.* FROM claim_operands o JOIN claims c USING (claim_id)
    WHERE c.article_id IN (SELECT unnest($1)) ORDER BY o.claim_id, o.position"""
_CHECKS = """
    SELECT c.article_id, k.* FROM checks k JOIN claims c USING (claim_id)
    WHERE c.article_id IN (SELECT unnest($1)) ORDER BY k.claim_id, k.check_id"""
