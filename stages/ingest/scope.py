"""Ingest: decide which documents the ledger holds now.

In: what was retrieved in this run, and the `documents` of the release before. Out: one row a document in
scope (`SCOPE`), and the rows of `documents` and `quarantine` for places that gave no bytes.

A document that its source no longer holds stays, marked as gone. One whose place now holds other bytes
is replaced. One whose place, or a folder above it, cannot be read just now stays as it was read last.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

import pyarrow as pa

from warehouse.declaration import INTEGER, TEXT, TIMESTAMP
from warehouse.ids import content_id
from warehouse.tables import TABLES

SCOPE = pa.schema(
    [
        pa.field("document_id", TEXT, nullable=False),
        pa.field("source_id", TEXT, nullable=False),
        pa.field("location", TEXT, nullable=False),
        pa.field("sha256", TEXT, nullable=False),
        pa.field("n_bytes", INTEGER, nullable=False),
        pa.field("retrieved_at", TIMESTAMP, nullable=False),
        pa.field("gone_since", TIMESTAMP),
    ]
)

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Scope:
    """`in_scope`: SCOPE rows; `unreadable`: rows of `documents`; `held`: rows of `quarantine`."""

    in_scope: pa.Table
    unreadable: pa.Table
    held: pa.Table


def document_id(sha256: str) -> str:
    """Id of a document: its bytes alone decide, not its name or place."""
    return content_id("doc", sha256)


def scope(retrieved: pa.Table, source_id: str, previous: pa.Table, now: datetime) -> Scope:
    """Return what is in scope after retrieving everything that `source_id` holds.

    `previous` are the published `documents` of the release before, of all sources.
    """
    rows = sorted(retrieved.to_pylist(), key=lambda row: row["location"])
    current: dict[str, Row] = {}
    unreadable: list[Row] = []
    held: list[Row] = []
    kept = {row["location"]: row for row in previous.to_pylist() if row["source_id"] == source_id}
    for row in rows:
        if row["sha256"] is None:
            held.append(_held_place(row))
            if kept.get(row["location"], {}).get("sha256") is None:
                unreadable.append(_unreadable(row))
        elif (id_ := document_id(row["sha256"])) in current:
            held.append(_duplicate(row, current[id_]))
        else:
            current[id_] = {name: row[name] for name in SCOPE.names if name in row} | {"document_id": id_}
    for row in _carried_over(previous, rows, source_id, now):
        current.setdefault(str(row["document_id"]), row)
    in_scope = sorted(current.values(), key=lambda row: str(row["document_id"]))
    return Scope(
        pa.Table.from_pylist(in_scope, schema=SCOPE),
        TABLES["documents"].from_rows(unreadable),
        TABLES["quarantine"].from_rows(held),
    )


def _carried_over(previous: pa.Table, rows: list[Row], source_id: str, now: datetime) -> Iterator[Row]:
    reasons = {row["location"]: row["reason"] for row in rows}
    for row in previous.to_pylist():
        if row["sha256"] is None:
            continue
        kept = {name: row[name] for name in SCOPE.names}
        if row["source_id"] != source_id or _is_unreadable(row["location"], reasons):
            yield kept
        elif row["location"] not in reasons:
            yield kept | {"gone_since": row["gone_since"] or now}


def _is_unreadable(location: str, reasons: Mapping[object, object]) -> bool:
    """Whether the place, or a folder that holds it, gave a reason instead of bytes."""
    folders = (str(folder) for folder in PurePosixPath(location).parents)
    return any(reasons.get(place) is not None for place in (location, *folders))


def _place_id(row: Row) -> str:
    return content_id("doc", row["source_id"], row["location"])


def _unreadable(row: Row) -> Row:
    return {
        "document_id": _place_id(row),
        "source_id": row["source_id"],
        "location": row["location"],
        "retrieved_at": row["retrieved_at"],
        "n_articles": 0,
        "status": "quarantined",
        "reason": row["reason"],
    }


def _held_place(row: Row) -> Row:
    return {
        "quarantine_id": content_id("qua", "documents", _place_id(row), row["rule"]),
        "table_name": "documents",
        "row_id": _place_id(row),
        "document_id": _place_id(row),
        "stage": "ingest",
        "rule": row["rule"],
        "reason": f"{row['location']}: {row['reason']}",
    }


def _duplicate(row: Row, first: Row) -> Row:
    return {
        "quarantine_id": content_id("qua", "documents", _place_id(row), "ingest.duplicate"),
        "table_name": "documents",
        "row_id": _place_id(row),
        "document_id": first["document_id"],
        "stage": "ingest",
        "rule": "ingest.duplicate",
        "reason": f"{row['location']}: It holds the same bytes as {first['location']}, which is published; "
        "nothing is lost by leaving it out.",
    }
