"""Run Great Expectations suites on staged tables.

In: a DuckDB connection that has each table as a view, and suites. Out: the rows of `suite_results` and of
`quarantine`. A row that fails at severity warning is held back by itself; only a critical failure speaks
against the release; at severity info a failure is told and holds nothing back.
"""

import contextlib
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import duckdb

from stages.validate.frames import frames
from warehouse.ddl import quoted
from warehouse.ids import content_id

if TYPE_CHECKING:
    from expectations.suite import Suite

Row = dict[str, object]
_SAMPLE = 3  # failing keys named in `detail`; all of them are in quarantine


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one expectation said, and the keys of the rows that failed it."""

    row: Row
    failed_keys: list[str]


def run_suites(
    connection: duckdb.DuckDBPyConnection, suites: Iterable["Suite"]
) -> tuple[list[Row], list[Row]]:
    """Return (suite_results, quarantine) rows, without the release's id."""
    results: list[Row] = []
    held: dict[str, Row] = {}
    with _context() as context:
        for suite in suites:
            for outcome in _run(context, connection, suite):
                results.append(outcome.row)
                if outcome.failed_keys and outcome.row["severity"] == "warning":
                    for row in _held(connection, suite, outcome):
                        held.setdefault(str(row["quarantine_id"]), row)
    return results, list(held.values())


@contextlib.contextmanager
def _context() -> Iterator[Any]:
    os.environ.setdefault("GX_ANALYTICS_ENABLED", "false")
    import great_expectations as gx
    from great_expectations.data_context.types.base import ProgressBarsConfig

    # This module sets its own level and tells of each temporary folder it makes.
    logging.getLogger("great_expectations.data_context.types.base").setLevel(logging.WARNING)
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    yield context


def _run(context: Any, connection: duckdb.DuckDBPyConnection, suite: "Suite") -> Iterator[Outcome]:
    import great_expectations as gx

    parts, crashed = frames(connection, suite)
    name = suite.table.name
    definition = (
        context.data_sources.add_pandas(name)
        .add_dataframe_asset(name)
        .add_batch_definition_whole_dataframe("all")
    )
    expectations = suite.all_expectations
    for number, expectation in enumerate(expectations):
        expectation.meta = {"number": number}
    built = gx.ExpectationSuite(name=name, expectations=list(expectations))
    found: list[list[Any]] = [[] for _ in expectations]
    n_rows = 0
    for frame in parts:
        n_rows += len(frame)
        validated = definition.get_batch({"dataframe": frame}).validate(
            built,
            result_format={"result_format": "COMPLETE", "unexpected_index_column_names": [suite.table.key]},
        )
        for result in validated.results:
            found[result.expectation_config.meta["number"]].append(result)
    for expectation, results in zip(expectations, found, strict=True):
        crash = crashed.get(getattr(expectation, "column", "")) or next(
            filter(None, map(_crash, results)), None
        )
        yield _outcome(suite, expectation, results, n_rows, crash)


def _outcome(suite: "Suite", expectation: Any, results: list[Any], n_rows: int, crash: str | None) -> Outcome:
    column = getattr(expectation, "column", None)
    checked = n_rows
    if "element_count" in results[0].result and "not_be_null" not in expectation.expectation_type:
        checked = sum(r.result["element_count"] - r.result.get("missing_count", 0) for r in results)
    keys = [
        str(item[suite.table.key]) for r in results for item in r.result.get("unexpected_index_list") or []
    ]
    outcome = "broken" if crash else _verdict(results, expectation, checked)
    failed = 0 if outcome in ("passed", "not_applicable") else max(len(keys), int(outcome == "failed"))
    row: Row = {
        "result_id": content_id("res", suite.table.name, expectation.expectation_type, column),
        "table_name": suite.table.name,
        "expectation": type(expectation).__name__,
        "column_name": column,
        "description": expectation.description,
        "severity": expectation.severity.value,
        "outcome": outcome,
        "rows_checked": checked,
        "rows_failed": failed,
        "detail": f"It crashed: {crash}" if crash else _detail(outcome, results, keys),
    }
    return Outcome(row, keys if outcome == "failed" else [])


def _verdict(results: list[Any], expectation: Any, checked: int) -> str:
    from expectations.custom import ExpectRowCountToProveSomething

    if checked == 0 and not isinstance(expectation, ExpectRowCountToProveSomething):
        return "not_applicable"
    return "passed" if all(result.success for result in results) else "failed"


def _crash(result: Any) -> str | None:
    """Message of the exception that stopped the expectation, if one did."""
    information = result.exception_info or {}
    reports = [information] if "raised_exception" in information else list(information.values())
    for report in reports:
        if report and report["raised_exception"]:
            return str(report["exception_message"])
    return None


def _detail(outcome: str, results: list[Any], keys: list[str]) -> str | None:
    if outcome != "failed":
        return None
    if keys:
        more = f" and {len(keys) - _SAMPLE} more" if len(keys) > _SAMPLE else ""
        return f"Fails for {', '.join(keys[:_SAMPLE])}{more}."
    observed = next(result.result.get("observed_value") for result in results if not result.success)
    return f"Found {observed}."


def _held(connection: duckdb.DuckDBPyConnection, suite: "Suite", outcome: Outcome) -> Iterator[Row]:
    table, key = suite.table.name, suite.table.key
    rule = f"{outcome.row['expectation']}({outcome.row['column_name']})"
    reason = f"It fails what must hold for {table}: {outcome.row['description']}"
    yield from held_rows(connection, table, key, outcome.failed_keys, rule, reason)


def held_rows(
    connection: duckdb.DuckDBPyConnection, table: str, key: str, keys: Iterable[str], rule: str, reason: str
) -> Iterator[Row]:
    """The rows of `quarantine` for the rows of `table` that have one of `keys`."""
    for row_id, held_row, document_id in rows_as_json(connection, table, key, keys):
        yield {
            "quarantine_id": content_id("qua", table, row_id, rule),
            "table_name": table,
            "row_id": row_id,
            "held_row": held_row,
            "document_id": document_id,
            "stage": "validate",
            "rule": rule,
            "reason": reason,
        }


def rows_as_json(
    connection: duckdb.DuckDBPyConnection, table: str, key: str, keys: Iterable[str]
) -> list[tuple[str, str, str | None]]:
    """Return (key, row as JSON, document_id) of the rows of `table` that have one of `keys`.

    An id that stands twice must not stop it: the suites tell of that.
    """
    columns = {name for name, *_ in connection.execute(f"DESCRIBE {table}").fetchall()}
    if "document_id" in columns:
        document = "t.document_id"
    elif "article_id" in columns:
        document = "(SELECT min(a.document_id) FROM articles a WHERE a.article_id = t.article_id)"
    elif "claim_id" in columns:
        claim_article = "SELECT min(c.article_id) FROM claims c WHERE c.claim_id = t.claim_id"
        document = f"(SELECT min(a.document_id) FROM articles a WHERE a.article_id = ({claim_article}))"
    else:
        document = "NULL"
    wanted = ", ".join(quoted(one) for one in dict.fromkeys(keys)) or "NULL"
    return connection.execute(
        f"""SELECT t.{key}, to_json(t)::VARCHAR, {document} FROM {table} t
            WHERE t.{key} IN ({wanted}) ORDER BY ALL"""
    ).fetchall()
