"""The layers keep apart, and the small parts of the command line do what they say. No server is started."""

import ast
import contextlib
import io
import json
import logging
import os
import subprocess
import sys
import threading
from dataclasses import fields
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

import pipelines.run
from pipelines.environment import prepare
from pipelines.lock import BusyError, only_run
from pipelines.query import QueryError, run_query
from pipelines.schedule import valid_cron
from pipelines.settings import Settings
from warehouse.database import FILE_NAME

ROOT = Path(__file__).resolve().parents[2]
LAYERS = {  # a layer, and what it never imports
    "stages": {"prefect", "pipelines"},
    "warehouse": {"prefect", "pipelines", "great_expectations", "expectations", "stages"},
    "expectations": {"prefect", "pipelines"},
    "seeds": {"prefect", "pipelines", "expectations", "stages"},
}


def imports(path):
    """First names of all modules that a module imports, at its top or inside a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            yield str(node.module).split(".")[0]


@pytest.mark.parametrize("layer", LAYERS)
def test_layer_imports_nothing_from_above(layer):
    """stages/ never imports Prefect, warehouse/ knows neither stages nor suites, and none knows pipelines/."""
    modules = sorted((ROOT / layer).rglob("*.py"))
    assert modules
    wrong = {p.relative_to(ROOT).as_posix(): set(imports(p)) & LAYERS[layer] for p in modules}
    assert {path: names for path, names in wrong.items() if names} == {}


def loaded_after(code):
    """Names of the modules that a new process has loaded after `code`."""
    command = [sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return {name.split(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize(
    "code",
    [
        "import pipelines.cli",
        "import pipelines.query, pipelines.summary, warehouse.dictionary",
        "import pipelines.run, stages.validate.staged, stages.plan, stages.publish, expectations",
    ],
    ids=["command line", "query, summary and dictionary", "a run that finds nothing new"],
)
def test_neither_prefect_nor_great_expectations_is_loaded_before_it_is_needed(code):
    """Both take seconds to import: only a run that has work to do, and its validation, pays."""
    assert loaded_after(code) & {"prefect", "great_expectations", "fastapi", "pandas"} == set()


def texts(*parts):
    for part in parts:
        place = ROOT / part
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and "__pycache__" not in path.parts:
                yield path, path.read_bytes()


def test_no_file_names_a_registry():
    """Neither seeds nor locks, set-up or CI name a host that packages come from."""
    dot = b"."
    hosts = [dot.join(parts) for parts in ((b"pypi", b"org"), (b"pythonhosted", b"org"), (b"npmjs", b"org"))]
    hosts += [b"index" + b"-url", b"extra-index"]
    files = list(
        texts("seeds", "requirements", "pyproject.toml", "Makefile", ".ci", "README.md", "prefect.yaml")
    )
    assert len(files) > 10
    named = [(str(path.relative_to(ROOT)), host) for path, data in files for host in hosts if host in data]
    allowed = {("Makefile", b"index" + b"-url")}  # --no-emit-index-url keeps it out of the locks
    assert set(named) <= allowed


def test_locks_are_hash_checked():
    """Every requirement in a lock is pinned and has a hash."""
    for path, data in texts("requirements/run.lock", "requirements/dev.lock"):
        text = data.decode().replace("\\\n", " ")
        lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
        assert len(lines) > 50, path
        assert [line for line in lines if "==" not in line or "--hash=sha256:" not in line] == []


def test_settings_survive_the_way_through_json():
    """What a deployment stores gives the same settings back; an unknown name is refused."""
    settings = Settings(Path("/in"), Path("/out"), keep=3, workers=1, data_docs=True)
    assert Settings.from_parameters(json.loads(json.dumps(settings.parameters()))) == settings
    assert set(settings.parameters()) == {f.name for f in fields(Settings)}
    with pytest.raises(TypeError, match="keeep"):
        Settings.from_parameters({"keeep": 3})


@pytest.mark.parametrize(
    ("cron", "is_valid"),
    [
        ("0 6 * * *", True),
        ("*/15 8-18 * * MON-FRI", True),
        ("  0 6 * * *  ", True),
        ("", False),
        ("0 6 * *", False),
        ("0 6 * * * *", False),
        ("61 6 * * *", False),
        ("0 25 * * *", False),
        ("every day", False),
        ("a b c d e", False),
        ("0 0 30 2 *", False),
    ],
)
def test_cron_is_checked_before_a_server_starts(cron, is_valid):
    """Five fields that name a moment; the thirtieth of February never comes."""
    assert valid_cron(cron) is is_valid


@pytest.fixture
def environment(monkeypatch):
    """An environment without Prefect's and Great Expectations' settings, as it was afterwards."""
    monkeypatch.setattr(
        os, "environ", {k: v for k, v in os.environ.items() if not k.startswith(("PREFECT", "GX_"))}
    )
    return os.environ


def test_prefect_stays_in_the_data_directory_and_silent(environment, tmp_path):
    """Its home is below the data directory, its analytics and Great Expectations' are off, it may start slowly."""
    prepare(tmp_path / "data")
    assert environment["PREFECT_HOME"] == str(tmp_path / "data" / "prefect")
    assert environment["PREFECT_SERVER_ANALYTICS_ENABLED"] == environment["GX_ANALYTICS_ENABLED"] == "false"
    assert environment["DO_NOT_TRACK"] == "1"
    assert int(environment["PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS"]) >= 60


def test_what_a_user_has_set_is_left_alone(environment, tmp_path):
    """A Prefect server of the user's own stays the one that is used."""
    environment["PREFECT_HOME"] = "/mine"
    environment["PREFECT_LOGGING_LEVEL"] = "DEBUG"
    prepare(tmp_path)
    assert (environment["PREFECT_HOME"], environment["PREFECT_LOGGING_LEVEL"]) == ("/mine", "DEBUG")


def test_second_run_says_that_it_waits_and_goes_on(tmp_path, caplog):
    """It waits for the first to end, then has the data directory to itself."""
    caplog.set_level(logging.INFO, "skillsledger")
    logging.getLogger("skillsledger").propagate = True
    first_in, first_may_go, order = threading.Event(), threading.Event(), []

    def first():
        with only_run(tmp_path, 0):
            first_in.set()
            first_may_go.wait(10)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    first_in.wait(10)
    threading.Timer(0.3, first_may_go.set).start()
    with only_run(tmp_path, 30):
        order.append("second")
    thread.join()
    assert order == ["first", "second"]
    assert "waiting for it" in caplog.text


def refused(folder):
    """Whether another run, which may not wait, is told that the directory is busy."""
    told = []

    def other():
        try:
            with only_run(folder, 0):
                pass
        except BusyError as error:
            told.append(str(error))

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    return [one.startswith("Another run") for one in told] == [True]


def crash_while_another_tries(folder):
    with only_run(folder, 0):
        assert refused(folder)
        raise ZeroDivisionError


def test_run_that_may_not_wait_is_told_the_directory_is_busy(tmp_path):
    """While one run works the other is refused; once it ends, the directory is free, also after a crash."""
    with pytest.raises(ZeroDivisionError):
        crash_while_another_tries(tmp_path)
    with only_run(tmp_path, 0):
        pass


def test_run_holds_the_directory_while_prefect_starts(tmp_path, monkeypatch):
    """It is held from the first look until the flow, which takes it again, has ended; then it is free."""
    found = []

    def flow(settings):
        with only_run(settings.data_dir, 0):
            pass
        found.append(refused(tmp_path))

    monkeypatch.setattr(pipelines.run, "_unchanged", lambda _: None)
    monkeypatch.setattr(pipelines.run, "_run_flow", flow)
    pipelines.run.run_ledger(Settings(tmp_path, tmp_path))
    assert found == [True]
    assert not refused(tmp_path)


@pytest.fixture
def published(tmp_path):
    """A data directory, its name a trial, with a published file of 300 rows."""
    data = tmp_path / "o'neil [1]"
    data.mkdir()
    with duckdb.connect(str(data / FILE_NAME)) as connection:
        connection.execute(
            "CREATE TABLE figures AS SELECT i AS n, (i / 4)::DECIMAL(28,6) AS value, '[b]x[/b]' AS surface, "
            "CASE WHEN i = 0 THEN NULL ELSE 'a,\"b\"' END AS note FROM range(300) t(i)"
        )
    return data


def answer(published, sql, format_):
    path = published / f"answer.{format_}"
    run_query(published, sql, format_, path)
    return path


SQL = "SELECT n, value, note FROM figures WHERE n < 2 ORDER BY n"


def test_answer_is_the_same_in_every_format(published):
    """NULL, quotes and decimals come through as CSV, JSON and Parquet."""
    assert answer(published, SQL, "csv").read_text() == 'n,value,note\n0,0.000000,\n1,0.250000,"a,""b"""\n'
    rows = json.loads(answer(published, SQL, "json").read_text())
    assert rows == [{"n": 0, "value": 0.0, "note": None}, {"n": 1, "value": 0.25, "note": 'a,"b"'}]
    table = pq.read_table(answer(published, SQL, "parquet"))
    assert str(table.schema.field("value").type) == "decimal128(28, 6)"
    assert table["note"].to_pylist() == [None, 'a,"b"']


def test_table_shows_numbers_plainly_and_says_where_it_stops(published):
    """Decimals without padding, NULL as nothing, brackets as they are, and a note after 200 rows."""
    shown = answer(published, "SELECT * FROM figures ORDER BY n", "table").read_text()
    assert "0.25 " in shown
    assert "0.250000" not in shown
    assert "[b]x[/b]" in shown
    assert "None" not in shown
    assert "first 200 rows" in shown
    assert len(shown.splitlines()) == 202
    assert "first" not in answer(published, "SELECT n FROM figures LIMIT 200", "table").read_text()


def printed(published, monkeypatch, capsys, sql, **more):
    monkeypatch.setenv("COLUMNS", "80")
    run_query(published, sql, "table", None, **more)
    return capsys.readouterr().out.splitlines()


LONG = "repeat('word ', 200)"


def test_table_that_is_printed_fits_the_terminal(published, monkeypatch, capsys):
    """A long value wraps, and is cut with a note; --wide has it whole."""
    sql = f"SELECT n, {LONG} AS told FROM figures LIMIT 2"
    lines = printed(published, monkeypatch, capsys, sql)
    assert max(map(len, lines)) <= 80
    assert lines[0].split() == ["n", "told"]
    assert sum("…" in line for line in lines) == 2
    assert "--wide" in lines[-1]
    wide = printed(published, monkeypatch, capsys, sql, wide=True)
    assert [line.count("word") for line in wide] == [0, 200, 200]


def test_columns_that_do_not_fit_are_told_one_value_a_line(published, monkeypatch, capsys):
    """Twelve long columns in 80 characters: each with its name before it; what is NULL is left out."""
    columns = ", ".join(f"'value {i} and more words' AS c{i}" for i in range(12))
    lines = printed(published, monkeypatch, capsys, f"SELECT {columns}, NULL AS nothing FROM figures LIMIT 2")
    assert max(map(len, lines)) <= 80
    assert [line.rstrip() for line in lines[:2]] == ["row 1", "c0   value 0 and more words"]
    assert len(lines) == 2 * (1 + 12)


@pytest.mark.parametrize("format_", ["table", "csv", "json", "parquet"])
@pytest.mark.parametrize("sql", ["SHOW ALL TABLES", "DESCRIBE figures", "WITH a AS (SELECT 1 AS x) FROM a"])
def test_what_is_no_select_can_be_asked_too(published, format_, sql):
    """The first things that people type work in every format."""
    assert answer(published, sql, format_).stat().st_size > 0


@pytest.mark.parametrize("format_", ["table", "csv"])
@pytest.mark.parametrize(
    "sql",
    ["SELEC 1", "SELECT nope FROM figures", "DROP TABLE figures", "INSERT INTO figures DEFAULT VALUES", ""],
)
def test_wrong_query_is_refused_in_words(published, format_, sql):
    """Wrong SQL, an unknown column, a statement that writes and nothing at all each raise QueryError."""
    with pytest.raises(QueryError) as refused, contextlib.redirect_stdout(io.StringIO()):
        run_query(published, sql, format_, None)
    assert str(refused.value)
    with duckdb.connect(str(published / FILE_NAME), read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM figures").fetchall() == [(300,)]


def test_query_before_any_release_says_what_to_do(tmp_path):
    """The error names the command that makes a release."""
    with pytest.raises(QueryError, match="skillsledger run"):
        run_query(tmp_path, "SELECT 1", "table", None)
