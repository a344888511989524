"""Ingest: bring the bytes of each located document into the raw store.

In: located documents of one source. Out: one row a location (`RETRIEVED`), with the hash of its bytes or
the reason why there is none.
"""

from collections.abc import Iterable
from datetime import datetime

import pyarrow as pa

from stages.ingest.sources import Located, Source
from warehouse.declaration import INTEGER, TEXT, TIMESTAMP
from warehouse.raw_store import RawStore, TooLargeError

RETRIEVED = pa.schema(
    [
        pa.field("source_id", TEXT, nullable=False),
        pa.field("location", TEXT, nullable=False),
        pa.field("sha256", TEXT),
        pa.field("n_bytes", INTEGER),
        pa.field("retrieved_at", TIMESTAMP, nullable=False),
        pa.field("rule", TEXT),
        pa.field("reason", TEXT),
    ]
)

Row = dict[str, object]


def retrieve(
    source: Source, located: Iterable[Located], store: RawStore, now: datetime, max_bytes: int
) -> pa.Table:
    """Return one row of `RETRIEVED` for each of `located`; bytes already stored keep their first time."""
    rows = [_retrieved(source, one, store, now, max_bytes) for one in located]
    return pa.Table.from_pylist(rows, schema=RETRIEVED)


def _retrieved(source: Source, one: Located, store: RawStore, now: datetime, max_bytes: int) -> Row:
    # Printable in every table and log, whatever bytes the name is made of.
    location = one.location.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    row: Row = {"source_id": source.source_id, "location": location, "retrieved_at": now}
    if one.reason:
        return row | {"rule": one.rule, "reason": one.reason}
    try:
        with source.open(one.location) as stream:
            origin = store.put(stream, source.source_id, location, now, max_bytes)
    except TooLargeError:
        reason = (
            f"It holds more than {max_bytes:,} bytes, the limit for one document: split it, or raise "
            "--max-bytes."
        )
        return row | {"rule": "ingest.too_large", "reason": reason}
    except OSError as error:
        return row | {
            "rule": "ingest.unreadable",
            "reason": f"Its bytes cannot be read: {error.strerror or error}.",
        }
    return row | {
        "sha256": origin.sha256,
        "n_bytes": origin.n_bytes,
        "retrieved_at": origin.retrieved_at,
    }
