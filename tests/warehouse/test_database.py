"""The published DuckDB file opens in old clients, explains itself, and is replaced whole."""

import subprocess
import sys
import textwrap

import duckdb
import pytest

from pipelines.query import run_query
from tests.expectations.good_ledger import good_ledger
from tests.warehouse.ledgers import write_ledger
from warehouse.database import FILE_NAME, build_database, install, published_release
from warehouse.macros import MACROS
from warehouse.tables import TABLES
from warehouse.views import views


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """An empty and a filled DuckDB file, by name."""
    folder = tmp_path_factory.mktemp("files")
    for name, ledger in (("empty", {}), ("filled", good_ledger())):
        build_database(write_ledger(folder / name, ledger, name), folder / f"{name}.duckdb", name)
    return {name: folder / f"{name}.duckdb" for name in ("empty", "filled")}


def ask(path, sql):
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(sql).fetchall()


HOLDER = """
    import sys, duckdb, time
    connection = duckdb.connect(sys.argv[1])
    connection.execute("CREATE TABLE mine AS SELECT 1 AS a")
    print("open", flush=True)
    sys.stdin.readline()
    import os
    os._exit(0)  # as if killed: what was written stays in the log beside the file
"""


@pytest.fixture
def held_open(files, tmp_path):
    """A published file that another process holds open for writing: (its folder, how to kill the holder)."""
    install(files["filled"], tmp_path)
    command = [sys.executable, "-c", textwrap.dedent(HOLDER), str(tmp_path / FILE_NAME)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout.readline() == "open\n"

    def kill():
        if holder.poll() is None:
            holder.communicate("\n")

    yield tmp_path, kill
    kill()


@pytest.mark.parametrize("name", ["empty", "filled"])
def test_file_opens_in_duckdb_1_2(files, name):
    """The file's storage version is 1.2's, so that every client from there on opens it."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{files[name]}' AS ledger (READ_ONLY)")
        tags = "SELECT tags FROM duckdb_databases() WHERE database_name = 'ledger'"
        assert connection.execute(tags).fetchone()[0]["storage_version"].startswith("v1.2.0")


@pytest.mark.parametrize("name", ["empty", "filled"])
@pytest.mark.parametrize("view", [view.name for view in views()])
def test_view_answers(files, name, view):
    """Each view runs on an empty and on a filled ledger, and carries a comment."""
    ask(files[name], f"FROM {view}")
    assert ask(files[name], f"SELECT comment <> '' FROM duckdb_views() WHERE view_name = '{view}'") == [
        (True,)
    ]


def test_views_show_the_rows_they_are_about(files):
    """On the filled ledger a view is empty only where the samples have nothing that it is about."""
    empty = [view.name for view in views() if not ask(files["filled"], f"FROM {view.name} LIMIT 1")]
    assert empty == ["disagreements", "doubtful_sums"]


def test_macros_answer(files):
    """cite, words and about give nothing on no rows, and the words that a row stands on otherwise."""
    for sql in ("SELECT cite(f) FROM figures f", "SELECT words(f) FROM figures f"):
        assert ask(files["empty"], sql) == []
    assert ask(
        files["filled"], "SELECT words(f) = f.surface, cite(f) LIKE '%\"' || surface || '\"' FROM figures f"
    ) == [(True, True)] * len(good_ledger()["figures"])
    assert ask(files["filled"], "SELECT words(c) = c.evidence FROM contracts c") == [(True,)]
    meanings = ask(files["empty"], "SELECT column_name, comment FROM about('figures')")
    assert [name for name, _ in meanings] == list(TABLES["figures"].column_names)
    assert all(comment for _, comment in meanings)
    assert len(MACROS) == 3, "a new macro needs a line here"


def test_file_holds_every_table_and_row(files):
    """All declared tables, each with the rows of its Parquet file, and a first hint on `releases`."""
    for name, table in TABLES.items():
        wanted = len(good_ledger().get(table.name, [])) if name != "releases" else 1
        assert ask(files["filled"], f"SELECT count(*) FROM {name}") == [(wanted,)], name
    (comment,) = ask(files["filled"], "SELECT comment FROM duckdb_tables() WHERE table_name = 'releases'")[0]
    assert "filled" in comment
    assert "SHOW ALL TABLES" in comment


def test_null_where_the_declaration_forbids_it_stops_the_file(tmp_path):
    """A row without its key cannot get into a file, whatever the suites said."""
    bad = good_ledger() | {"people": [{"name": "Ann Lee", "kind": "person", "aliases": [], "rule": "hand/1"}]}
    folder = write_ledger(tmp_path / "bad", bad, "bad")
    with pytest.raises(duckdb.ConstraintException):
        build_database(folder, tmp_path / "bad.duckdb", "bad")


def test_open_reader_keeps_the_release_it_opened(files, tmp_path):
    """Installing a release does not disturb a reader of the one before; a new reader has the new one."""
    assert published_release(tmp_path) is None
    install(files["empty"], tmp_path)
    with duckdb.connect(str(tmp_path / FILE_NAME), read_only=True) as reader:
        install(files["filled"], tmp_path)
        assert reader.execute("SELECT release_id FROM releases").fetchall() == [("empty",)]
    assert published_release(tmp_path) == "filled"
    assert [p.name for p in tmp_path.iterdir()] == [FILE_NAME]


def test_writing_to_the_published_file_does_not_change_the_release(files, tmp_path):
    """What an analyst writes into the published file stays out of the release that it is a copy of."""
    install(files["filled"], tmp_path)
    with duckdb.connect(str(tmp_path / FILE_NAME)) as analyst:
        analyst.execute("DELETE FROM figures")
    assert ask(files["filled"], "SELECT count(*) > 0 FROM figures") == [(True,)]


def test_file_that_is_held_open_for_writing_can_be_asked(held_open, capsys):
    """Which release is published, and a query, are answered while another process has it open for writing."""
    folder, _ = held_open
    assert published_release(folder) == "filled"
    run_query(folder, "SELECT count(*) AS n FROM figures", "csv", folder / "answer.csv")
    assert (folder / "answer.csv").read_text() == f"n\n{len(good_ledger()['figures'])}\n"
    run_query(folder, "SELECT release_id FROM releases", "table", None)
    assert "filled" in capsys.readouterr().out
    assert [p.name for p in folder.iterdir() if ".asked" in p.name] == []


def test_log_that_a_killed_writer_left_does_not_get_into_the_next_release(held_open, files):
    """DuckDB would replay the analyst's log on the file that has taken the place of the old one."""
    folder, kill = held_open
    kill()
    assert (folder / f"{FILE_NAME}.wal").exists()
    install(files["empty"], folder)
    assert published_release(folder) == "empty"
    assert ask(folder / FILE_NAME, "SELECT table_name FROM duckdb_tables() WHERE table_name = 'mine'") == []
