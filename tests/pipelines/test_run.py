"""A run publishes a whole ledger; a second does nothing; a changed document costs only itself."""

from pathlib import Path

from tests.pipelines.conftest import ARTICLES, ask, partitions


def test_first_run_publishes_and_second_says_nothing_changed(skillsledger, documents, tmp_path):
    """Status 0 both times, one release, and the second run never starts Prefect."""
    data = tmp_path / "data"
    first = skillsledger("run", "--documents", str(documents), "--data-dir", str(data))
    assert first.status == 0, first.out
    assert "is published" in first.out
    assert ask(data, "SELECT count(*) FROM documents WHERE status = 'published'") == [(len(ARTICLES),)]
    second = skillsledger("run", "--documents", str(documents), "--data-dir", str(data))
    assert second.status == 0, second.out
    assert "Nothing changed" in second.out
    assert "starting Prefect" not in second.out
    assert ask(data, "SELECT count(*) FROM releases") == [(1,)]


def test_every_row_is_grounded_and_commented(published):
    """Each figure is its slice of the text, and every column of every table carries its meaning."""
    data = published
    wrong = """SELECT count(*) FROM figures f JOIN articles a USING (article_id)
               WHERE substr(a.text, f.start_char + 1, f.end_char - f.start_char) <> f.surface"""
    assert ask(data, wrong) == [(0,)]
    assert ask(data, "SELECT count(*) > 5 FROM figures") == [(True,)]
    bare = "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL"
    views = "SELECT view_name FROM duckdb_views() WHERE NOT internal"
    assert [r for r in ask(data, bare) if (r[0],) not in ask(data, views)] == []


def test_one_changed_document_is_worked_on_alone(skillsledger, published, documents):
    """After one of three documents changes, only its new version is cleaned and extracted."""
    data = published
    before = partitions(data, "clean")
    (documents / "loan.txt").write_text(ARTICLES["loan.txt"].replace("2.4", "2.9"), encoding="utf-8")
    again = skillsledger("run", "--documents", str(documents), "--data-dir", str(data))
    assert "1 of 3 documents are new or changed" in again.out
    new = {k: v for k, v in partitions(data, "clean").items() if k not in before}
    assert [len(ids) for ids in new.values()] == [1]
    assert set(partitions(data, "extract-figures")) == set(partitions(data, "clean"))
    assert ask(data, "SELECT count(*) FROM documents") == [(3,)]
    assert ask(data, "SELECT value FROM figures WHERE kind = 'money' AND surface LIKE '%million' ORDER BY 1")[
        0
    ] == (2900000,)
    changed = dict(
        ask(data, "SELECT change, count(*) FROM changes WHERE table_name = 'documents' GROUP BY 1")
    )
    assert changed == {"added": 1, "removed": 1}


def test_document_that_disappears_is_kept_as_gone(skillsledger, published, documents):
    """Its figures stay published and it carries the time it went."""
    data = published
    (documents / "survey.txt").unlink()
    assert skillsledger("run", "--documents", str(documents), "--data-dir", str(data)).status == 0
    assert ask(data, "SELECT location FROM documents WHERE gone_since IS NOT NULL") == [("survey.txt",)]
    assert ask(data, "SELECT count(*) FROM figures WHERE surface = '52 per cent'") == [(1,)]
    third = skillsledger("run", "--documents", str(documents), "--data-dir", str(data))
    assert "Nothing changed" in third.out


def test_changed_extractor_redoes_extraction_only(skillsledger, published, documents):
    """With a new version of the figure extractor no document is cleaned again."""
    data = published
    driver = (
        "import dataclasses, stages.extract.extractor as x\n"
        "real = x._found\n"
        "x._found = lambda: (dataclasses.replace(e, version='next') if e.name == 'figures' else e "
        "for e in real())\n"
        "import stages.versions as v\n"
        "v.code_version = lambda: 'next'\n"
    )
    again = skillsledger("run", "--documents", str(documents), "--data-dir", str(data), driver=driver)
    assert again.status == 0, again.out
    assert "0 of 3 documents are new or changed" in again.out
    assert len(list((data / "stages" / "clean").iterdir())) == 1
    assert len(list((data / "stages" / "extract-figures").iterdir())) == 2


def test_rollback_puts_the_earlier_release_back(skillsledger, published, documents):
    """The published file is the earlier release, and a run that finds nothing new leaves it there."""
    data = published
    run = ("run", "--documents", str(documents), "--data-dir", str(data))
    (first,) = ask(data, "SELECT release_id FROM releases WHERE is_current")[0]
    (documents / "loan.txt").write_text("Nothing here\n\nThe college has 3 sites.\n", encoding="utf-8")
    assert skillsledger(*run).status == 0
    back = skillsledger("rollback", first, "--data-dir", str(data))
    assert back.status == 0, back.out
    assert ask(data, "SELECT release_id FROM releases WHERE is_current") == [(first,)]
    assert "Nothing changed" in skillsledger(*run).out
    assert ask(data, "SELECT release_id FROM releases WHERE is_current") == [(first,)]
    unknown = skillsledger("rollback", "nonsense", "--data-dir", str(data))
    assert unknown.status == 2
    assert first in unknown.out


def test_gate_holds_the_release_back_with_status_1(skillsledger, published, documents):
    """A critical failure leaves the last release published and says why."""
    data = published
    run = ("run", "--documents", str(documents), "--data-dir", str(data))
    (first,) = ask(data, "SELECT release_id FROM releases WHERE is_current")[0]
    for name in ("more", "others"):
        text = f"{name.title()}\n\nThere are 12 colleges and 40 schools.\n"
        (documents / f"{name}.txt").write_text(text, encoding="utf-8")
    driver = (
        "import stages.extract.figures.extractor as f\n"
        "f.content_id = lambda *parts: 'fig-same'\n"  # every figure gets one id, in two articles
    )
    held = skillsledger(*run, driver=driver)
    assert held.status == 1, held.out
    assert "held back" in held.out
    assert "No two rows share a figure_id" in held.out
    assert ask(data, "SELECT release_id FROM releases WHERE is_current") == [(first,)]


def test_full_disk_ends_a_run_with_status_3(skillsledger, documents, tmp_path):
    """Whichever task meets it, the last line names the place and the reason; no traceback is shown."""
    driver = (
        "import errno, pipelines.tasks as t\n"
        "def full(*a, **k): raise OSError(errno.ENOSPC, 'No space left on device', '/data/stages')\n"
        "t.clean = full"
    )
    run = ("run", "--documents", str(documents), "--data-dir", str(tmp_path / "data"))
    done = skillsledger(*run, driver=driver)
    assert done.status == 3
    assert "/data/stages: No space left on device." in done.out.splitlines()
    assert "Traceback" not in done.out
    assert skillsledger(*run).status == 0


def test_wrong_calls_end_with_status_2(skillsledger, tmp_path):
    """A missing folder, an unknown option, a query before any release and bad SQL each say what is wrong."""
    assert skillsledger("run", "--documents", str(tmp_path / "none")).status == 2
    assert skillsledger("run", "--nonsense").status == 2
    early = skillsledger("query", "SELECT 1", "--data-dir", str(tmp_path))
    assert (early.status, "skillsledger run" in early.out) == (2, True)
    inside = skillsledger("run", "--documents", str(tmp_path), "--data-dir", str(tmp_path / "data"))
    assert (inside.status, "inside the documents" in inside.out) == (2, True)


def test_query_formats(skillsledger, published, tmp_path):
    """The same rows as table, CSV, JSON and Parquet."""
    data = published
    sql = "SELECT location FROM documents ORDER BY 1"
    for format_, expected in (
        ("table", "loan.txt"),
        ("csv", "loan.txt\n"),
        ("json", '"location":"loan.txt"'),
    ):
        got = skillsledger("query", sql, "--format", format_, "--data-dir", str(data))
        assert got.status == 0, got.out
        assert expected in got.out
    path = tmp_path / "answer.parquet"
    got = skillsledger("query", sql, "--format", "parquet", "-o", str(path), "--data-dir", str(data))
    assert got.status == 0
    import pyarrow.parquet as pq

    assert pq.read_table(path)["location"].to_pylist() == sorted(ARTICLES)
    assert skillsledger("query", "SELEC", "--data-dir", str(data)).status == 2
    assert skillsledger("query", "DROP TABLE figures", "--data-dir", str(data)).status == 2


def test_second_run_on_a_busy_data_directory_says_so(skillsledger, documents, tmp_path):
    """While another process holds the data directory, a run that may not wait ends with status 2."""
    from filelock import FileLock

    data = tmp_path / "data"
    data.mkdir()
    with FileLock(data / ".run.lock"):
        busy = skillsledger("run", "--documents", str(documents), "--data-dir", str(data), "--wait", "0")
    assert busy.status == 2
    assert "Another run" in busy.out
    assert "Traceback" not in busy.out
    assert "starting Prefect" not in busy.out
    assert not Path(data / "skills_ledger.duckdb").exists()
