"""Articles with all that was read in them, read a batch at a time so that memory does not grow."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from stages.report.facts import Held, Readings
from stages.report.keys import NEIGHBOURS
from stages.report.marks import Span
from stages.report.release import SPANNED, Release, Row
from warehouse.ddl import identifier
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


def read_articles(release: Release, ids: Sequence[str]) -> Iterator[Article]:
    """Yield the articles called `ids`."""
    for start in range(0, len(ids), _AT_ONCE):
        yield from _read(release, ids[start : start + _AT_ONCE])


def _read(release: Release, ids: Sequence[str]) -> Iterator[Article]:
    def by_article(query: str) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in release.rows(query, [list(ids)]):
            found.setdefault(str(row["article_id"]), []).append(row)
        return found

    articles = by_article(f"FROM articles {_WHERE}")
    documents = {str(r["document_id"]): r for r in release.rows(_DOCUMENTS, [list(ids)])}
    others = by_article(f"FROM ({NEIGHBOURS}) {_WHERE} ORDER BY position")
    tables = {
        name: by_article(f"SELECT {_columns(name)} FROM {name} {_WHERE} {_order(name)}") for name in SPANNED
    }
    operands, checks = by_article(_OPERANDS), by_article(_CHECKS)
    names = by_article(_NAMES)
    held = by_article(f"FROM held_spans {_WHERE} ORDER BY quarantine_id")
    for article_id in ids:
        rows = {name: found[article_id] for name, found in tables.items() if article_id in found}
        held_here = held.get(article_id, [])
        readings = Readings(
            rows=_with_held(rows, held_here),
            operands=operands.get(article_id, []),
            checks=checks.get(article_id, []),
            held=_reasons(held_here),
            names={str(r["id"]): str(r["name"]) for r in names.get(article_id, ())},
        )
        row = articles[article_id][0]
        document = documents.get(str(row["document_id"]), {})
        yield Article(row, document, others.get(article_id, []), readings)


def _columns(table: str) -> str:
    """Return all columns but the sentence around a figure, which is in the article's text."""
    return ", ".join(identifier(c) for c in TABLES[table].column_names if c != "sentence")


def _order(table: str) -> str:
    return f"ORDER BY start_char, end_char, {TABLES[table].key}"


def _with_held(rows: Mapping[str, list[Row]], held: Sequence[Row]) -> dict[str, list[Row]]:
    """Return the rows with the held ones in their places."""
    found = {name: list(some) for name, some in rows.items()}
    ids = {name: {str(row[TABLES[name].key]) for row in some} for name, some in rows.items()} if held else {}
    for item in held:
        name, row_id = str(item["table_name"]), str(item["row_id"])
        if name in SPANNED and row_id not in ids.setdefault(name, set()):
            ids[name].add(row_id)
            found.setdefault(name, []).append(json.loads(str(item["held_row"]), parse_float=Decimal))
    return found


def _reasons(held: Sequence[Row]) -> dict[str, list[Held]]:
    found: dict[str, list[Held]] = {}
    for item in held:
        reason = Held(str(item["quarantine_id"]), str(item["reason"]))
        found.setdefault(str(item["row_id"]), []).append(reason)
    return found


_WHERE = "WHERE article_id IN (SELECT unnest($1))"
_DOCUMENTS = f"FROM documents WHERE document_id IN (SELECT document_id FROM articles {_WHERE})"
_NAMES = f"""
    SELECT DISTINCT m.article_id, o.organisation_id AS id, o.name
    FROM mentions m JOIN organisations o USING (organisation_id) {_WHERE}
    UNION ALL SELECT DISTINCT m.article_id, p.person_id, p.name
    FROM mentions m JOIN people p USING (person_id) {_WHERE}"""
_OPERANDS = """
    SELECT c.article_id, o.* FROM claim_operands o JOIN claims c USING (claim_id)
    WHERE c.article_id IN (SELECT unnest($1)) ORDER BY o.claim_id, o.position"""
_CHECKS = """
    SELECT c.article_id, k.* FROM checks k JOIN claims c USING (claim_id)
    WHERE c.article_id IN (SELECT unnest($1)) ORDER BY k.claim_id, k.check_id"""
