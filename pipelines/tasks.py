"""Prefect tasks: one a stage and batch. Each reads files, calls a stage, and writes files.

Arguments and results are paths and short strings, so that any task runner can take them elsewhere.
Prefect's own caching is off: what is done is known from the partitions.
"""

from datetime import datetime
from pathlib import Path

import pyarrow.parquet as pq
from prefect import task
from prefect.cache_policies import NO_CACHE

from stages.clean.batch import clean
from stages.extract.batch import extract
from stages.extract.extractor import extractors
from stages.ingest.retrieve import retrieve
from stages.ingest.sources import FolderSource, Located
from stages.plan import clean_partitions, extract_partitions
from warehouse.parquet import write_parquet
from warehouse.partitions import Partition, batch_id
from warehouse.raw_store import RawStore


@task(
    name="retrieve",
    task_run_name="retrieve batch {number}",
    cache_policy=NO_CACHE,
    retries=2,
    retry_delay_seconds=2,
)
def retrieve_batch(
    folder: str, located: list[Located], data_dir: str, max_bytes: int, now: datetime, number: int
) -> str:
    """Bring one batch of documents into the raw store; return where its rows lie."""
    table = retrieve(FolderSource(Path(folder)), located, raw_store(Path(data_dir)), now, max_bytes)
    path = Path(data_dir) / "work" / "retrieved" / f"{number:06}.parquet"
    path.parent.mkdir(parents=True, exist_ok=True)
    write_parquet(path, table)
    return str(path)


@task(name="clean", task_run_name="clean batch {number}", cache_policy=NO_CACHE)
def clean_batch(scope_file: str, data_dir: str, number: int) -> str:
    """Clean one batch of documents, whose scope lies in `scope_file`; return its id."""
    in_scope = pq.read_table(scope_file)
    ids = in_scope["document_id"].to_pylist()
    tables = clean(in_scope, raw_store(Path(data_dir)).get)
    return clean_partitions(Path(data_dir)).write(batch_id(ids), ids, tables).batch_id


@task(name="extract", task_run_name="extract batch {number}", cache_policy=NO_CACHE)
def extract_batch(folder: str, due: list[str], data_dir: str, number: int) -> str:
    """Run the extractors called `due` over one cleaned partition; return its id."""
    place = Path(folder)
    partition = next(p for p in clean_partitions(Path(data_dir)).all() if p.folder == place)
    run = [e for e in extractors() if e.name in due]
    needed = {name for e in run for name in e.needs}
    ready = {
        table: _extracted(data_dir, e.name, partition.batch_id).read(table)
        for e in extractors()
        if e.name not in due
        for table in needed.intersection(e.tables)
    }
    for name, tables in extract(partition.read("articles"), run, ready).items():
        extractor = next(e for e in run if e.name == name)
        extract_partitions(Path(data_dir), extractor).write(
            partition.batch_id, partition.document_ids, tables
        )
    return partition.batch_id


def raw_store(data_dir: Path) -> RawStore:
    """The raw store of a data directory."""
    return RawStore(data_dir / "raw")


def _extracted(data_dir: str, extractor_name: str, batch: str) -> Partition:
    extractor = next(e for e in extractors() if e.name == extractor_name)
    folder = extract_partitions(Path(data_dir), extractor).folder / batch
    return Partition(folder, batch, ())
