"""What stages hand each other: Parquet partitions, one folder a batch of documents.

A partition is `<root>/<step>/<version>/<batch_id>/<table>.parquet` beside `batch.json`, which names its
documents. It is written beside and renamed, so one that is there is whole. The version of the step is
part of the path: a changed step finds nothing of its own and does its work again, others do not.
"""

import json
import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from warehouse.ids import content_id
from warehouse.parquet import write_parquet


@dataclass(frozen=True, slots=True)
class Partition:
    """One finished batch of one step."""

    folder: Path
    batch_id: str
    document_ids: tuple[str, ...]

    def read(self, table: str) -> pa.Table:
        """Read one of its tables, in the schema it was written with."""
        return pq.read_table(self.path(table))

    def path(self, table: str) -> Path:
        """Where that table lies."""
        return self.folder / f"{table}.parquet"


class Partitions:
    """All partitions of one step at one version."""

    def __init__(self, root: Path, step: str, version: str) -> None:
        self.folder = root / step / version

    def all(self) -> list[Partition]:
        """Every finished partition, in the order of their ids."""
        found = []
        for note in sorted(self.folder.glob("[!.]*/batch.json")):
            held = json.loads(note.read_text(encoding="utf-8"))
            found.append(Partition(note.parent, held["batch_id"], tuple(held["document_ids"])))
        return found

    def has(self, batch_id: str) -> bool:
        """Whether that batch is finished."""
        return (self.folder / batch_id / "batch.json").exists()

    def write(self, batch_id: str, document_ids: Iterable[str], tables: Mapping[str, pa.Table]) -> Partition:
        """Write a batch; one that is there already is left as it is (same id, same content)."""
        ids = tuple(document_ids)
        final = self.folder / batch_id
        if not self.has(batch_id):
            beside = self.folder / f".{batch_id}.{os.getpid()}.tmp"
            shutil.rmtree(beside, ignore_errors=True)
            beside.mkdir(parents=True)
            for name, table in tables.items():
                write_parquet(beside / f"{name}.parquet", table)
            note = {"batch_id": batch_id, "document_ids": ids}
            (beside / "batch.json").write_text(json.dumps(note), encoding="utf-8")
            shutil.rmtree(final, ignore_errors=True)
            beside.replace(final)
        return Partition(final, batch_id, ids)


def remove_half_written(root: Path) -> None:
    """Remove what killed writers left below `root`; only while no other run writes there."""
    for left in root.glob("*/*/.*.tmp"):
        shutil.rmtree(left, ignore_errors=True)


def batch_id(document_ids: Iterable[str]) -> str:
    """Id of a batch: the same documents in the same order make the same batch."""
    return content_id("batch", *document_ids)
