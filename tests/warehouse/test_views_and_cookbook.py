"""Every view and every query that is printed runs on a ledger of the samples.

The answers in COOKBOOK.md and README.md are what their queries give. After a change of a reader, write them anew with

    COOKBOOK=write .venv/bin/python -m pytest tests/warehouse/test_views_and_cookbook.py
"""

import os
import re
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from textwrap import dedent, indent
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from pipelines.query import run_query
from stages.clean.batch import clean
from stages.extract.batch import extract
from stages.extract.extractor import extractors
from stages.ingest.retrieve import retrieve
from stages.ingest.scope import scope
from stages.ingest.sources import FolderSource
from stages.publish import (
    ReleaseFacts,
    held_with_history,
    numbers,
    suite_states,
    write_history,
    write_suite_results,
    write_tables,
)
from stages.validate.staged import validate
from warehouse.database import FILE_NAME, build_database
from warehouse.parquet import write_parquet
from warehouse.raw_store import RawStore
from warehouse.staging import Staging
from warehouse.tables import TABLES
from warehouse.views import views

ROOT = Path(__file__).resolve().parents[2]
COOKBOOK, README = ROOT / "COOKBOOK.md", ROOT / "README.md"
WRITE = os.environ.get("COOKBOOK") == "write"
_RECIPE = re.compile(r"```sql\n(?P<sql>.*?)\n```\n(?:\n```text\n(?P<answer>.*?)\n```\n)?", re.DOTALL)
_TITLE = re.compile(r"^\*\*(\d+)\. ", re.MULTILINE)
RECIPES = list(_RECIPE.finditer(COOKBOOK.read_text(encoding="utf-8")))
_FIRST = re.compile(r'skillsledger query "(?P<sql>[^"…]+)"\n\n(?P<answer>(?: {4}.*\n)+)')
README_QUERIES = re.findall(r'skillsledger query "([^"…]+)"', README.read_text(encoding="utf-8"))
README_QUERIES += re.findall(r"`((?:FROM|SHOW|SELECT) [^`…]+)`", README.read_text(encoding="utf-8"))
FACTS = ReleaseFacts("20251101T000000000000Z-00000000", datetime.fromisoformat("2025-11-01"), "test")


# ---------------------------------------------------------------- a ledger of the samples, without Prefect


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with the ledger of the samples, made by the stages themselves."""
    folder = tmp_path_factory.mktemp("samples")
    source = FolderSource(ROOT / "seeds" / "documents")
    raw = RawStore(folder / "raw")
    retrieved = retrieve(source, source.discover(), raw, FACTS.published_at, 64 << 20)
    found = scope(retrieved, source.source_id, TABLES["documents"].empty(), FACTS.published_at)
    cleaned = clean(found.in_scope, raw.get)
    read = extract(cleaned["articles"], extractors(), {}).values()
    parts = _write_parts(folder / "parts", [cleaned, *read])
    release = folder / "release"
    release.mkdir()
    with Staging.empty(folder / "staging") as staging:
        staging.assemble(found.in_scope, found.unreadable, parts)
        results, held = validate(staging.connection, ("evidence", "claims", "record"))
        held += cleaned["quarantine"].to_pylist()
        waiting = held_with_history(held, None, FACTS.release_id)
        write_tables(staging.connection, release, FACTS, TABLES["quarantine"].from_rows(waiting), [], None)
    write_suite_results(release, FACTS, results)
    write_history(release, FACTS, numbers(release), suite_states(results), None)
    build_database(release, folder / FILE_NAME, FACTS.release_id)
    return folder


def _write_parts(folder: Path, steps: list[dict[str, pa.Table]]) -> dict[str, list[Path]]:
    """Write what each step found, and return the files of each table."""
    folder.mkdir()
    files: dict[str, list[Path]] = {}
    for number, tables in enumerate(steps):
        for name, table in tables.items():
            path = folder / f"{number}-{name}.parquet"
            write_parquet(path, table)
            files.setdefault("held_in_stages" if name == "quarantine" else name, []).append(path)
    return files


def ask(data_dir: Path, sql: str) -> list[dict[str, Any]]:
    """The rows that a ledger gives for `sql`."""
    with closing(duckdb.connect(str(data_dir / FILE_NAME), read_only=True)) as connection:
        cursor = connection.execute(sql)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


# ------------------------------------------------------------------------------- what is printed runs


def answer(data_dir: Path, sql: str, folder: Path) -> str:
    """What the command line prints for `sql`."""
    run_query(data_dir, sql, "table", folder / "answer.txt")
    lines = (folder / "answer.txt").read_text(encoding="utf-8").splitlines()
    return "\n".join(line.rstrip() for line in lines)


def test_cookbook_holds_twelve_numbered_queries() -> None:
    """The recipes are counted from 1 to 12, each with one query."""
    titles = _TITLE.findall(COOKBOOK.read_text(encoding="utf-8"))
    assert titles == [str(number) for number in range(1, 13)]
    assert len(RECIPES) == 12


@pytest.mark.parametrize("number", range(len(RECIPES)))
def test_recipe_gives_the_answer_printed_below_it(number: int, samples: Path, tmp_path: Path) -> None:
    """Every query of the cookbook runs, gives rows, and gives the rows that are printed."""
    recipe = RECIPES[number]
    assert ask(samples, recipe["sql"]), f"query {number + 1} of COOKBOOK.md gives no rows"
    if not WRITE:
        assert recipe["answer"] == answer(samples, recipe["sql"], tmp_path), (
            f"the answer to query {number + 1} of COOKBOOK.md has changed: "
            "COOKBOOK=write .venv/bin/python -m pytest tests/warehouse/test_views_and_cookbook.py"
        )


@pytest.mark.skipif(not WRITE, reason="COOKBOOK=write writes the answers")
def test_write_answers(samples: Path, tmp_path: Path) -> None:
    """Put under each query what it gives now."""

    def with_answer(recipe: re.Match[str]) -> str:
        shown = answer(samples, recipe["sql"], tmp_path)
        return f"```sql\n{recipe['sql']}\n```\n\n```text\n{shown}\n```\n"

    COOKBOOK.write_text(_RECIPE.sub(with_answer, COOKBOOK.read_text(encoding="utf-8")), encoding="utf-8")
    text = README.read_text(encoding="utf-8")
    first = _FIRST.search(text)
    assert first
    shown = indent(answer(samples, first["sql"], tmp_path), "    ") + "\n"
    README.write_text(text.replace(first["answer"], shown), encoding="utf-8")


def test_readme_has_queries_and_links_the_others() -> None:
    """The pattern that finds the README's queries finds some; the cookbook stands under its own heading."""
    assert any("claims_checked" in query for query in README_QUERIES)
    assert re.search(
        r"^## .+\n\n.*\[COOKBOOK\.md\]\(COOKBOOK\.md\)", README.read_text(encoding="utf-8"), re.M
    )


@pytest.mark.skipif(WRITE, reason="the answer is being written")
def test_readme_shows_the_answer_that_its_query_gives(samples: Path, tmp_path: Path) -> None:
    """The rows below the first query are those that come out."""
    first = _FIRST.search(README.read_text(encoding="utf-8"))
    assert first
    assert dedent(first["answer"]).strip() == answer(samples, first["sql"], tmp_path)


@pytest.mark.parametrize("query", README_QUERIES)
def test_readme_query_gives_rows(query: str, samples: Path) -> None:
    """Every query that the README prints runs and gives rows."""
    assert ask(samples, query)


@pytest.mark.parametrize("name", [view.name for view in views()])
def test_view_names_each_column_once(name: str, samples: Path) -> None:
    """No view has two columns of one name, and only two may be empty on the samples."""
    rows = ask(samples, f"SELECT * FROM (DESCRIBE {name})")
    columns = [row["column_name"] for row in rows]
    assert len(set(columns)) == len(columns)
    assert not [column for column in columns if re.search(r":\d|_1$", column)]
    assert name in {"disagreements", "doubtful_sums"} or ask(samples, f"SELECT 1 FROM {name} LIMIT 1")


@pytest.mark.parametrize("view", views(), ids=lambda view: view.name)
def test_view_needs_nothing_newer_than_duckdb_1_2(view: Any) -> None:
    """No lambda, old or new: clients differ in which of the two they read."""
    assert not re.search(r"->|\blambda\b", view.query)


def test_doubtful_sums_do_not_come_out() -> None:
    """Of claims left open only those whose intervals lie apart; what is held back or implied is not among them."""
    view = next(view for view in views() if view.name == "doubtful_sums")
    with closing(duckdb.connect()) as database:
        database.execute("CREATE TABLE documents AS SELECT 'd' AS document_id, 'x.txt' AS location")
        database.execute(
            "CREATE TABLE articles AS SELECT 'a' AS article_id, 'd' AS document_id, 'T' AS title, 1 AS position"
        )
        database.execute(
            "CREATE TABLE claims AS SELECT i AS claim_id, 'a' AS article_id, i AS start_char, '' AS evidence, "
            "'' AS statement, '' AS asserted_figure_id, "
            "CASE i WHEN 5 THEN 'implied_base' ELSE 'total' END AS relation FROM range(1, 6) t(i)"
        )
        database.execute(
            "CREATE TABLE checks(claim_id INT, verdict VARCHAR, explanation VARCHAR, asserted_low INT, "
            "asserted_high INT, recomputed_low INT, recomputed_high INT)"
        )
        rows = [
            ("unverifiable", 9),
            ("unverifiable", 1),
            ("contradicted", 9),
            ("unverifiable", None),
            ("unverifiable", 9),
        ]
        for number, (verdict, found) in enumerate(rows, start=1):
            database.execute(
                "INSERT INTO checks VALUES (?, ?, '', 1, 2, ?, ?)", [number, verdict, found, found]
            )
        assert [row[10] for row in database.sql(view.query).fetchall()] == [1]


def test_value_before_a_rise_is_stated_or_implied(samples: Path) -> None:
    """The samples state one value before the rise, and imply another by a rise of 96 per cent to £7.64 million."""
    rows = ask(samples, "FROM contracts_by_supplier WHERE value_before_low IS NOT NULL")
    before = {int(row["value"]): (row["value_before_low"], row["value_before_high"]) for row in rows}
    assert before[40_800_000] == (16_450_000, 16_550_000)
    low, high = before[7_640_000]
    assert low < Decimal(7_640_000) / Decimal("1.96") < high
