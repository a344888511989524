"""Plan: what of the documents in scope still has to be done, and how it is cut into batches.

Partitions that are finished at the present version of their step are not done again.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from stages.extract.extractor import Extractor, extractors
from stages.ingest.scope import Scope
from stages.versions import clean_version, code_version, extractor_version
from warehouse.partitions import Partition, Partitions

BATCH_DOCUMENTS = 100
BATCH_BYTES = 16 << 20
"""A batch is what one task holds in memory: this many documents or bytes, whichever comes first."""


def clean_partitions(data_dir: Path) -> Partitions:
    """Partitions of cleaned documents at the present version."""
    return Partitions(data_dir / "stages", "clean", clean_version())


def extract_partitions(data_dir: Path, extractor: Extractor) -> Partitions:
    """Partitions of one extractor at its present version."""
    return Partitions(data_dir / "stages", f"extract-{extractor.name}", extractor_version(extractor.name))


def to_clean(in_scope: pa.Table, done: Iterable[Partition]) -> Iterator[pa.Table]:
    """Yield batches of the documents in scope that no finished partition holds."""
    known = {id_ for partition in done for id_ in partition.document_ids}
    pending = in_scope.filter(pc.invert(pc.is_in(in_scope["document_id"], pa.array(known, pa.string()))))
    yield from batches(pending)


def batches(documents: pa.Table) -> Iterator[pa.Table]:
    """Cut `documents` into batches of at most BATCH_DOCUMENTS and, past the first, BATCH_BYTES."""
    start, size = 0, 0
    for row, n_bytes in enumerate(documents["n_bytes"].to_pylist()):
        if row > start and (row - start == BATCH_DOCUMENTS or size + n_bytes > BATCH_BYTES):
            yield documents.slice(start, row - start)
            start, size = row, 0
        size += n_bytes
    if documents.num_rows > start:
        yield documents.slice(start)


def in_use(partitions: Iterable[Partition], in_scope: pa.Table) -> list[Partition]:
    """Return the partitions that hold a document in scope."""
    wanted = set(in_scope["document_id"].to_pylist())
    return [p for p in partitions if not wanted.isdisjoint(p.document_ids)]


def to_extract(data_dir: Path, partitions: Sequence[Partition]) -> list[tuple[Partition, list[str]]]:
    """Return the cleaned partitions that lack something, with the names of the extractors to run."""
    found = []
    for partition in partitions:
        due = [e.name for e in extractors() if not extract_partitions(data_dir, e).has(partition.batch_id)]
        if due:
            found.append((partition, due))
    return found


def fingerprint(scope: Scope, settings: Sequence[object]) -> str:
    """Hash of all that decides what a release holds: documents, what was held, code and settings."""
    rows = [
        [row["document_id"], row["source_id"], row["location"], row["gone_since"] is not None]
        for row in scope.in_scope.to_pylist()
    ]
    held = scope.held.select(["quarantine_id", "reason"]).to_pylist()
    text = json.dumps([rows, held, code_version(), [str(one) for one in settings]], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
