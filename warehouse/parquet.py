"""Parquet files that are either whole or not there: zstd, declared schema, written beside and renamed."""

import os
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq


def write_parquet(path: Path, table: pa.Table, metadata: Mapping[str, str] | None = None) -> None:
    """Write `table` to `path` atomically; `metadata` becomes Parquet key-value metadata."""
    if metadata:
        merged = {**(table.schema.metadata or {}), **{k.encode(): v.encode() for k, v in metadata.items()}}
        table = table.replace_schema_metadata(merged)
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    pq.write_table(table, beside, compression="zstd")
    fsync_path(beside)
    beside.replace(path)


def fsync_path(path: Path) -> None:
    """Have the operating system write `path` (a file or a folder) to the disk before going on."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
