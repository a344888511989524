"""Publish: write the tables of a release from what was staged, without what is held back.

In: a DuckDB connection with the staged tables, suite results and held rows. Out: Parquet files of every
published table in a folder, and the numbers that the manifest and the summary tell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import cast

import duckdb
import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq

from stages.validate.gate import Counts
from warehouse.changes import changes_query, compared_tables
from warehouse.ddl import duckdb_type, identifier, quoted
from warehouse.declaration import Table
from warehouse.parquet import write_parquet
from warehouse.staging import copy_to_parquet
from warehouse.tables import TABLES

Row = dict[str, object]
_ACCURACY = Path(__file__).resolve().parent.parent / "seeds" / "accuracy.csv"


@dataclass(frozen=True, slots=True)
class Previous:
    """The release before this one: its id and where its tables lie."""

    release_id: str
    folder: Path

    def relation(self, table: str) -> str | None:
        """SQL relation of one of its tables; None where it had none."""
        path = self.folder / f"{table}.parquet"
        return f"read_parquet({quoted(str(path))})" if path.exists() else None


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """What names and dates a release."""

    release_id: str
    published_at: datetime
    code_version: str


def held_with_history(held: Sequence[Row], previous: Previous | None, release: str) -> list[Row]:
    """Return `held` with the first release that held each row back."""
    first: dict[str, str] = {}
    if previous and (relation := previous.relation("quarantine")):
        query = f"SELECT quarantine_id, first_release FROM {relation}"
        with duckdb.connect() as connection:
            first = dict(connection.execute(query).fetchall())
    return [row | {"first_release": first.get(str(row["quarantine_id"])) or release} for row in held]


def write_tables(
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    facts: ReleaseFacts,
    quarantine: pa.Table,
    amended: Sequence[Row],
    previous: Previous | None,
) -> None:
    """Write every table but `suite_results` and `releases` to `folder`.

    `amended` are the held rows that decisions let through, with their corrections (see stages.review).
    """
    connection.register("held", quarantine)
    connection.register("amended", _amended_table(amended))
    for table in TABLES.values():
        if table.layer != "release":
            query = _published_rows(table, [row for row in amended if row["table_name"] == table.name])
            copy_to_parquet(connection, query, folder / f"{table.name}.parquet")
    write_parquet(folder / "quarantine.parquet", quarantine)
    write_parquet(folder / "accuracy.parquet", _accuracy())
    copy_to_parquet(connection, _changes(connection, folder, facts, previous), folder / "changes.parquet")


def _amended_table(amended: Sequence[Row]) -> pa.Table:
    schema = pa.schema([("table_name", pa.string()), ("row_id", pa.string()), ("review", pa.string())])
    return pa.Table.from_pylist(
        [{name: row[name] for name in schema.names} for row in amended], schema=schema
    )


def _published_rows(table: Table, amended: Sequence[Row]) -> str:
    """SQL for the rows of a staged table without what is held, and with what decisions amend."""
    mine = f"m.table_name = '{table.name}' AND m.row_id = t.{table.key}"
    held = f"""EXISTS (SELECT 1 FROM held h WHERE h.table_name = '{table.name}' AND h.row_id = t.{table.key}
        AND h.stage = 'validate') AND NOT EXISTS (SELECT 1 FROM amended m WHERE {mine})"""
    review = f"coalesce((SELECT m.review FROM amended m WHERE {mine}), t.review)"
    return f"SELECT {_corrected(table, amended, review)} FROM {table.name} t WHERE NOT ({held})"


def corrected_rows(table: Table, amended: Sequence[Row]) -> str:
    """SQL for all rows of a staged table, with what decisions correct."""
    return f"SELECT {_corrected(table, amended, 't.review')} FROM {table.name} t"


def _corrected(table: Table, amended: Sequence[Row], review: str) -> str:
    """The columns of a staged table `t`, each with what decisions correct in it; `review` as given."""
    columns = []
    for column in table.columns:
        name = review if column.name == "review" else f"t.{identifier(column.name)}"
        changed = [
            f"WHEN t.{table.key} = {quoted(str(row['row_id']))} THEN {_literal(row, column.name)}"
            for row in amended
            if column.name in cast("dict[str, str]", row["corrections"])
        ]
        if changed:
            name = f"CASE {' '.join(changed)} ELSE {name} END::{duckdb_type(column.type)}"
        columns.append(f"{name} AS {identifier(column.name)}")
    return ", ".join(columns)


def _literal(row: Row, column: str) -> str:
    value = cast("dict[str, str]", row["corrections"])[column]
    return quoted(value) if value else "NULL"


def write_suite_results(folder: Path, facts: ReleaseFacts, suite_results: Sequence[Row]) -> None:
    """Write `suite_results`."""
    rows = [row | {"release_id": facts.release_id} for row in suite_results]
    write_parquet(folder / "suite_results.parquet", TABLES["suite_results"].from_rows(rows))


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a written release holds, in numbers."""

    rows: dict[str, int]
    verdicts: dict[str, int]
    quarantined_documents: int
    held_rows: int
    crashed_articles: int
    covered_share: Decimal | None
    checkable_share: Decimal | None

    @property
    def counts(self) -> Counts:
        """The numbers that the gate looks at."""
        return Counts(
            documents=self.rows["documents"],
            quarantined_documents=self.quarantined_documents,
            rows=sum(self.rows[t.name] for t in TABLES.values() if t.layer != "release"),
            held_rows=self.held_rows,
            figures=self.rows["figures"],
            reconciled=self.verdicts.get("reconciled", 0),
            contradicted=self.verdicts.get("contradicted", 0),
            checks=self.rows["checks"],
            articles=self.rows["articles"],
            crashed_articles=self.crashed_articles,
        )


def numbers(folder: Path) -> Numbers:
    """Count what the Parquet files in `folder` hold."""
    with duckdb.connect() as connection:
        names = [name for name in TABLES if (folder / f"{name}.parquet").exists()]
        for name in names:
            place = quoted(str(folder / f"{name}.parquet"))
            connection.execute(f"CREATE VIEW {name} AS FROM read_parquet({place})")
        verdicts = "SELECT verdict, count(*) FROM checks GROUP BY 1 ORDER BY 1"
        covered, checkable = connection.execute(_COVERAGE).fetchall()[0]
        return Numbers(
            rows={name: _one(connection, f"SELECT count(*) FROM {name}") for name in names},
            verdicts=dict(connection.execute(verdicts).fetchall()),
            quarantined_documents=_one(connection, _QUARANTINED_DOCUMENTS),
            held_rows=_one(connection, _HELD_ROWS),
            crashed_articles=_one(connection, _CRASHED_ARTICLES),
            covered_share=covered,
            checkable_share=checkable,
        )


def write_history(
    folder: Path, facts: ReleaseFacts, found: Numbers, suites: Mapping[str, str], previous: Previous | None
) -> None:
    """Write `releases`: the rows of the release before, and this one's."""
    row: Row = {
        "release_id": facts.release_id,
        "published_at": facts.published_at,
        "code_version": facts.code_version,
        "documents": found.rows["documents"],
        "rows_per_table": list(found.rows.items()),
        "checks_by_verdict": list(found.verdicts.items()),
        "suites_passed": sum(state == "passed" for state in suites.values()),
        "suites": len(suites),
        "quarantined_rows": found.rows["quarantine"],
        "figures_with_claim_share": found.covered_share,
        "claims_checkable_share": found.checkable_share,
        "is_current": True,
    }
    write_parquet(folder / "releases.parquet", TABLES["releases"].from_rows([*_earlier(previous), row]))


def suite_states(suite_results: Sequence[Row]) -> dict[str, str]:
    """Return passed or failed for each table's suite; a note at severity info fails nothing."""
    states: dict[str, str] = {}
    for row in suite_results:
        table = str(row["table_name"])
        fails = row["outcome"] == "broken" or (row["outcome"] == "failed" and row["severity"] != "info")
        states[table] = "failed" if fails or states.get(table) == "failed" else "passed"
    return states


_COVERAGE = """
    SELECT ((SELECT count(*) FROM figures f WHERE f.figure_id IN (SELECT asserted_figure_id FROM claims)
             OR f.figure_id IN (SELECT figure_id FROM claim_operands))
            / nullif((SELECT count(*) FROM figures), 0))::DECIMAL(28,6),
           ((SELECT count(DISTINCT claim_id) FROM checks WHERE verdict IN ('reconciled', 'contradicted'))
            / nullif((SELECT count(*) FROM claims), 0))::DECIMAL(28,6)"""


_QUARANTINED_DOCUMENTS = "SELECT count(*) FROM documents WHERE status = 'quarantined'"
_HELD_ROWS = "SELECT count(DISTINCT (table_name, row_id)) FROM quarantine WHERE stage = 'validate'"

_CRASHED_ARTICLES = """
    SELECT count(DISTINCT row_id) FROM quarantine WHERE stage = 'extract' AND table_name = 'articles'"""


def _one(connection: duckdb.DuckDBPyConnection, query: str) -> int:
    return int(connection.execute(query).fetchall()[0][0])


def _earlier(previous: Previous | None) -> list[Row]:
    if previous is None or not (path := previous.folder / "releases.parquet").exists():
        return []
    rows: list[Row] = pq.read_table(path).to_pylist()
    return [row | {"is_current": False} for row in rows]


def _changes(
    connection: duckdb.DuckDBPyConnection, folder: Path, facts: ReleaseFacts, previous: Previous | None
) -> str:
    """SQL for the rows of `changes`: never in Python's memory, where a first release has one for each row."""
    before_id = quoted(previous.release_id) if previous else "NULL::VARCHAR"
    queries = []
    for table in compared_tables():
        before = previous.relation(table.name) if previous else None
        after = f"read_parquet({quoted(str(folder / f'{table.name}.parquet'))})"
        queries.append(f"SELECT * FROM ({changes_query(connection, table, before, after)})")
    return f"""
        SELECT change_id, {quoted(facts.release_id)} AS release_id, {before_id} AS previous_release_id,
               * EXCLUDE (change_id) FROM ({" UNION ALL ".join(queries)})
        ORDER BY table_name, row_id"""


def _accuracy() -> pa.Table:
    table = TABLES["accuracy"]
    if not _ACCURACY.exists():
        return table.empty()
    options = pa_csv.ConvertOptions(
        column_types={c.name: c.type for c in table.columns}, strings_can_be_null=True
    )
    return pa_csv.read_csv(_ACCURACY, convert_options=options).select(table.column_names)
