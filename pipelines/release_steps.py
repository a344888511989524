"""Prefect tasks of a release: validate what is staged, and publish it or hold it back."""

import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from prefect import task
from prefect.cache_policies import NO_CACHE

from pipelines.outcome import Outcome
from stages.extract.extractor import extractors
from stages.plan import clean_partitions, extract_partitions, in_use
from stages.publish import (
    Previous,
    ReleaseFacts,
    held_with_history,
    numbers,
    suite_states,
    write_history,
    write_suite_results,
    write_tables,
)
from stages.report import write_report
from stages.review import amendments, read_decisions, replay
from stages.validate.corrections import wrongly_corrected
from stages.validate.gate import Counts, Limits, objections
from stages.validate.staged import validate
from stages.versions import clean_version, extractor_version
from warehouse.parquet import write_parquet
from warehouse.releases import Manifest, Releases
from warehouse.staging import Staging
from warehouse.tables import TABLES


@task(name="validate", task_run_name="validate all tables", cache_policy=NO_CACHE)
def validate_all(data_dir: str) -> None:
    """Put the partitions in scope together, run every suite on them, and note what is held back."""
    place = Path(data_dir)
    work = place / "work"
    in_scope = pq.read_table(work / "scope.parquet")
    with Staging.empty(work / "staging") as staging:
        staging.assemble(in_scope, pq.read_table(work / "unreadable.parquet"), _found(place, in_scope))
        results, held = validate(staging.connection, ("evidence", "claims", "record"))
    write_parquet(work / "suite_results.parquet", TABLES["suite_results"].from_rows(results))
    write_parquet(work / "held.parquet", TABLES["quarantine"].from_rows(held))


@task(name="publish", task_run_name="publish {facts.release_id}", cache_policy=NO_CACHE)
def publish_release(
    data_dir: str, facts: ReleaseFacts, inputs: str, decision_text: str, limits: Limits, keep: int
) -> Outcome:
    """Write the release, let the gate judge it, and put it in place or hold it back."""
    place = Path(data_dir)
    work = place / "work"
    releases = Releases(place)
    release, now = facts.release_id, facts.published_at
    previous = _previous(releases)
    building = releases.start(release)
    results = pq.read_table(work / "suite_results.parquet").to_pylist()
    decisions = read_decisions(decision_text)
    with Staging(work / "staging") as staging:
        held = _held(work, staging)
        quarantine = held_with_history(replay(held, decisions), previous, release)
        amended = amendments(held, decisions)
        table = TABLES["quarantine"].from_rows(quarantine)
        write_tables(staging.connection, building, facts, table, amended, previous)
        for name in ("quarantine", "accuracy", "changes"):
            staging.put(name, pq.read_table(building / f"{name}.parquet"))
        results += validate(staging.connection, ("release",))[0]
        wrong = wrongly_corrected(staging, amended)
    write_suite_results(building, facts, results)
    found = numbers(building)
    suites = suite_states(results)
    write_history(building, facts, found, suites, previous)
    against = [*wrong, *objections(results, found.counts, _counts_before(previous), limits)]
    if against:
        kept_for_review = place / "held_release"
        shutil.rmtree(kept_for_review, ignore_errors=True)
        building.rename(kept_for_review)
        return Outcome("held", release, str(kept_for_review), tuple(against))
    manifest = Manifest(
        release_id=release,
        published_at=now.isoformat(),
        code_version=facts.code_version,
        inputs=inputs,
        step_versions=_step_versions(),
        counts=found.rows,
        checks_by_verdict=found.verdicts,
        suites=suites,
    )
    releases.finish(building, manifest)
    releases.publish(release)
    releases.prune(keep)
    shutil.rmtree(place / "held_release", ignore_errors=True)
    return Outcome("published", release, str(releases.folder / release))


@task(name="report", task_run_name="build the report", cache_policy=NO_CACHE)
def build_report(folder: str, data_dir: str, objections: tuple[str, ...], data_docs: bool) -> str:
    """Build the quality report of a release, and Great Expectations' own pages where asked for."""
    place = Path(data_dir)
    if data_docs:
        from stages.validate.data_docs import build_data_docs

        build_data_docs(place, Path(folder))
    return str(write_report(Path(folder), place / "report", objections))


def _found(data_dir: Path, in_scope: pa.Table) -> dict[str, list[Path]]:
    cleaned = in_use(clean_partitions(data_dir).all(), in_scope)
    found = {name: [p.path(name) for p in cleaned] for name in ("documents", "articles")}
    found["held_in_stages"] = [p.path("quarantine") for p in cleaned]
    batches = {p.batch_id for p in cleaned}
    for extractor in extractors():
        partitions = [p for p in extract_partitions(data_dir, extractor).all() if p.batch_id in batches]
        for name in extractor.tables:
            found[name] = [p.path(name) for p in partitions]
        found["held_in_stages"] += [p.path("quarantine") for p in partitions]
    return found


def _held(work: Path, staging: Staging) -> list[dict[str, object]]:
    tables = [pq.read_table(work / "held_places.parquet"), pq.read_table(work / "held.parquet")]
    if staging.path("held_in_stages").exists():
        tables.append(pq.read_table(staging.path("held_in_stages")))
    rows = [row for table in tables for row in table.to_pylist()]
    return list({row["quarantine_id"]: row for row in rows}.values())


def _previous(releases: Releases) -> Previous | None:
    current = releases.current()
    if current is None or current not in releases.kept():
        return None
    return Previous(current, releases.folder / current)


def _counts_before(previous: Previous | None) -> Counts | None:
    return numbers(previous.folder).counts if previous else None


def _step_versions() -> dict[str, str]:
    return {"clean": clean_version()} | {e.name: extractor_version(e.name) for e in extractors()}
