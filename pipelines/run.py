"""Run the flow once, in this process; when nothing changed, without starting Prefect at all."""

import logging
import shutil
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from pipelines.disk import NoDiskTraceback, check_after_failure, check_before_start
from pipelines.environment import prepare
from pipelines.lock import only_run
from pipelines.outcome import Outcome
from pipelines.settings import Settings
from stages.ingest.retrieve import retrieve
from stages.ingest.scope import scope
from stages.ingest.sources import FolderSource
from stages.plan import fingerprint
from warehouse.partitions import remove_half_written
from warehouse.raw_store import RawStore
from warehouse.releases import Releases
from warehouse.tables import TABLES

logger = logging.getLogger("skillsledger")
_REPORT_OF = ".release"
_MANY = 300  # documents; starting worker processes costs a few seconds


def run_ledger(settings: Settings) -> Outcome:
    """Run every stage and return how it ended; a run that must wait does so before Prefect starts."""
    with only_run(settings.data_dir, settings.wait_seconds):
        return _unchanged(settings) or _run_flow(settings)


def _run_flow(settings: Settings) -> Outcome:
    check_before_start(settings.data_dir)
    logger.info("starting Prefect (longest on a new data directory)")
    prepare(settings.data_dir)
    from pipelines.flow import ledger

    parameters: dict[str, Any] = settings.parameters()
    flow = ledger.with_options(task_runner=_task_runner(settings))
    for name in ("prefect.flow_runs", "prefect.task_runs"):
        logging.getLogger(name).addFilter(NoDiskTraceback())
    try:
        outcome: Outcome = flow(**parameters)
    except Exception:
        check_after_failure(settings.data_dir)
        raise
    return outcome


def _task_runner(settings: Settings) -> Any:
    """Processes where there is much to read, since reading is Python's work; threads for little."""
    from prefect.task_runners import ProcessPoolTaskRunner, ThreadPoolTaskRunner

    places = sum(1 for _ in islice(FolderSource(settings.documents).discover(), _MANY))
    if settings.workers > 1 and places == _MANY:
        return ProcessPoolTaskRunner(max_workers=settings.workers)
    return ThreadPoolTaskRunner(max_workers=settings.workers)


def fingerprinted(settings: Settings) -> list[object]:
    """Settings that decide what a release holds."""
    return [
        settings.max_bytes,
        settings.contradicted_limit,
        settings.reconciled_drop_limit,
        settings.decision_text,
    ]


def newest_documents(releases: Releases) -> pa.Table:
    """Table `documents` of the newest release, empty where there is none."""
    kept = releases.kept()
    return pq.read_table(releases.table(kept[-1], "documents")) if kept else TABLES["documents"].empty()


def fresh_work(data_dir: Path) -> Path:
    """Make the folder for what lives only as long as a run, removing what a stopped run left."""
    remove_half_written(data_dir / "stages")
    work = data_dir / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    return work


def note_report(data_dir: Path, release: str | None) -> None:
    """Note which release the report is of, now that it is whole."""
    (data_dir / "report" / _REPORT_OF).write_text(str(release), encoding="utf-8")


def complete_report(releases: Releases, data_dir: Path) -> None:
    """Build the report of the published release where there is none of it, as after a crash or a rollback."""
    current = releases.current()
    noted = data_dir / "report" / _REPORT_OF
    if current not in releases.kept() or (noted.exists() and noted.read_text(encoding="utf-8") == current):
        return
    from stages.report import write_report

    write_report(releases.folder / str(current), data_dir / "report", ())
    note_report(data_dir, current)


def _unchanged(settings: Settings) -> Outcome | None:
    """Return the outcome of a run that has nothing to do; None where there is something."""
    releases = Releases(settings.data_dir)
    if not releases.kept():
        return None
    notes = []
    if completed := releases.complete():
        notes.append(f"An earlier run was stopped before it put release {completed} in place; it is now.")
    source = FolderSource(settings.documents)
    now = datetime.now(UTC).replace(tzinfo=None)
    store = RawStore(settings.data_dir / "raw")
    retrieved = retrieve(source, source.discover(), store, now, settings.max_bytes)
    found = scope(retrieved, source.source_id, newest_documents(releases), now)
    if not releases.newest_was_made_of(fingerprint(found, fingerprinted(settings))):
        return None
    complete_report(releases, settings.data_dir)
    if before := releases.rolled_back_from():
        notes.append(f"Release {before} was made of the same documents, and was rolled back from.")
    return Outcome("unchanged", releases.current(), notes=tuple(notes))
