"""All texts of the labelled sets go through the whole pipeline: what readers find passes the suites."""

import shutil

import duckdb

from bench.labels import LABELS


def test_labelled_texts_are_published_with_no_row_held_by_a_suite(skillsledger, tmp_path):
    """Real pages' forms, some 700 texts: the gate lets them out, and only contradictions are held back."""
    documents = tmp_path / "documents"
    documents.mkdir()
    for text in LABELS.glob("*/texts/*.txt"):
        shutil.copy(text, documents / f"{text.parent.parent.name}_{text.name}")
    data = tmp_path / "data"
    done = skillsledger("run", "--documents", str(documents), "--data-dir", str(data))
    assert done.status == 0, done.out
    with duckdb.connect(str(data / "skills_ledger.duckdb"), read_only=True) as ledger:
        held = ledger.sql(
            "SELECT table_name, reason, held_row FROM quarantine WHERE reason LIKE '%must hold%'"
        ).fetchall()
    assert held == []
