"""The flow: ingest, clean, extract, validate, publish. It says in which order, and tells what happens."""

import logging
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from prefect import flow
from prefect.futures import PrefectFuture
from prefect.task_runners import ThreadPoolTaskRunner

from pipelines.artifacts import make_artifacts
from pipelines.disk import refusal
from pipelines.lock import only_run
from pipelines.outcome import Outcome
from pipelines.release_steps import build_report, publish_release, validate_all
from pipelines.run import fingerprinted, fresh_work, newest_documents, note_report
from pipelines.settings import Settings
from pipelines.tasks import clean_batch, extract_batch, retrieve_batch
from stages.ingest.retrieve import RETRIEVED
from stages.ingest.scope import Scope, scope
from stages.ingest.sources import FolderSource, Located
from stages.plan import clean_partitions, fingerprint, in_use, to_clean, to_extract
from stages.publish import ReleaseFacts
from stages.validate.gate import Limits
from stages.versions import code_version
from warehouse.parquet import write_parquet
from warehouse.releases import Releases, release_id

logger = logging.getLogger("skillsledger")
_RETRIEVE_AT_ONCE = 500
_RUNNER: Any = ThreadPoolTaskRunner(max_workers=2)


@flow(
    name="skills-ledger",
    flow_run_name="ledger of {documents}",
    task_runner=_RUNNER,
    validate_parameters=False,
)
def ledger(
    documents: str,
    data_dir: str,
    keep: int = 10,
    max_bytes: int = 64 << 20,
    workers: int = 2,
    data_docs: bool = False,
    wait_seconds: int = 3600,
    decisions: str | None = None,
    contradicted_limit: float = 0.3,
    reconciled_drop_limit: float = 0.3,
) -> Outcome:
    """Read the documents in one folder and publish what they say as a checked DuckDB release."""
    settings = Settings.from_parameters(
        {
            "documents": documents,
            "data_dir": data_dir,
            "keep": keep,
            "max_bytes": max_bytes,
            "workers": workers,
            "data_docs": data_docs,
            "wait_seconds": wait_seconds,
            "decisions": decisions,
            "contradicted_limit": contradicted_limit,
            "reconciled_drop_limit": reconciled_drop_limit,
        }
    )
    with only_run(settings.data_dir, settings.wait_seconds):
        outcome = _run(settings)
        make_artifacts(outcome, settings.data_dir)
    return outcome


def _run(settings: Settings) -> Outcome:
    work = fresh_work(settings.data_dir)
    releases = Releases(settings.data_dir)
    if completed := releases.complete():
        logger.info("An earlier run was stopped before it put release %s in place; it is now.", completed)
    now = datetime.now(UTC).replace(tzinfo=None)
    found = _retrieve(settings, releases, work, now)
    inputs = fingerprint(found, fingerprinted(settings))
    if releases.newest_was_made_of(inputs):
        return Outcome("unchanged", releases.current())
    cleaned = _clean(settings, found.in_scope)
    extracted = _extract(settings, found.in_scope)
    logger.info("validate  every table against its suite")
    validate_all(str(settings.data_dir))
    logger.info("publish   writing the release and its report")
    facts = ReleaseFacts(release_id(now, inputs), now, code_version())
    limits = Limits(
        contradicted_share=settings.contradicted_limit, reconciled_drop_share=settings.reconciled_drop_limit
    )
    outcome = publish_release(
        str(settings.data_dir), facts, inputs, settings.decision_text, limits, settings.keep
    )
    notes = _report(settings, outcome)
    shutil.rmtree(work)
    return replace(outcome, notes=notes, cleaned=cleaned, extracted=extracted)


def _report(settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Build the pages for people; their failing is told, and undoes no release."""
    try:
        build_report(str(outcome.folder), str(settings.data_dir), outcome.objections, settings.data_docs)
    except Exception as error:
        told = refusal(error)
        if told is None:
            logger.exception("The report could not be built")
        return (f"The report could not be built ({told or error}); skillsledger report tries again.",)
    note_report(settings.data_dir, outcome.release_id)
    return ()


def _retrieve(settings: Settings, releases: Releases, work: Path, now: datetime) -> Scope:
    source = FolderSource(settings.documents)
    located = list(source.discover())
    logger.info("ingest    %d places in %s", len(located), settings.documents)
    futures = [
        retrieve_batch.submit(
            str(settings.documents), batch, str(settings.data_dir), settings.max_bytes, now, number
        )
        for number, batch in enumerate(_cut(located, _RETRIEVE_AT_ONCE), start=1)
    ]
    tables = [pq.read_table(path) for path in _progress("ingest", futures)]
    retrieved = pa.concat_tables(tables) if tables else RETRIEVED.empty_table()
    found = scope(retrieved, source.source_id, newest_documents(releases), now)
    write_parquet(work / "scope.parquet", found.in_scope)
    write_parquet(work / "unreadable.parquet", found.unreadable)
    write_parquet(work / "held_places.parquet", found.held)
    return found


def _clean(settings: Settings, in_scope: pa.Table) -> int:
    pending = list(to_clean(in_scope, clean_partitions(settings.data_dir).all()))
    count = sum(int(batch.num_rows) for batch in pending)
    logger.info("clean     %d of %d documents are new or changed", count, in_scope.num_rows)
    futures = []
    for number, batch in enumerate(pending, start=1):
        path = settings.data_dir / "work" / f"clean-{number:06}.parquet"
        write_parquet(path, batch)
        futures.append(clean_batch.submit(str(path), str(settings.data_dir), number))
    list(_progress("clean", futures))
    return count


def _extract(settings: Settings, in_scope: pa.Table) -> int:
    partitions = in_use(clean_partitions(settings.data_dir).all(), in_scope)
    pending = to_extract(settings.data_dir, partitions)
    count = sum(len(partition.document_ids) for partition, _ in pending)
    names = sorted({name for _, due in pending for name in due})
    logger.info("extract   %d documents%s", count, f": {', '.join(names)}" if names else "")
    futures = [
        extract_batch.submit(str(partition.folder), due, str(settings.data_dir), number)
        for number, (partition, due) in enumerate(pending, start=1)
    ]
    list(_progress("extract", futures))
    return count


def _progress(stage: str, futures: list[PrefectFuture[str]]) -> Iterator[str]:
    for number, future in enumerate(futures, start=1):
        yield future.result()
        if len(futures) > 1:
            logger.info("%-9s batch %d of %d done", stage, number, len(futures))


def _cut(items: Iterable[Located], size: int) -> Iterator[list[Located]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
