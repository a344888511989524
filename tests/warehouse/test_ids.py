"""Ids follow from content alone: the same in every process, whatever its hash seed."""

import os
import subprocess
import sys

import duckdb
import pytest

from warehouse.ids import content_id, content_id_sql

READ = """
from stages.clean.batch import clean
from stages.extract.batch import extract
from stages.extract.extractor import extractors
from stages.ingest.scope import SCOPE, document_id
import hashlib, json, pyarrow as pa, datetime, pathlib, sys
texts = [path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).iterdir()) if path.suffix in (".md", ".txt", ".html")]
bytes_of = {hashlib.sha256(t).hexdigest(): t for t in texts}
now = datetime.datetime.fromisoformat("2024-06-01")
rows = [dict(document_id=document_id(h), source_id="s", location=h, sha256=h, n_bytes=len(t), retrieved_at=now) for h, t in bytes_of.items()]
tables = clean(pa.Table.from_pylist(rows, schema=SCOPE), bytes_of.get)
for found in extract(tables["articles"], extractors(), {}).values():
    tables |= {f"{name}/{len(tables)}": table for name, table in found.items()}
print(hashlib.sha256(json.dumps({n: t.to_pylist() for n, t in tables.items()}, default=str).encode()).hexdigest(),
      sum(t.num_rows for t in tables.values()))
"""


def test_rows_and_ids_do_not_depend_on_the_hash_seed():
    """Three samples read in two processes with different hash seeds give the same rows in the same order."""
    from pipelines.settings import SAMPLES

    running = [
        subprocess.Popen(
            [sys.executable, "-c", READ, str(SAMPLES)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "4242")
    ]
    first, second = (process.communicate(timeout=60)[0].split() for process in running)
    assert first == second
    assert int(first[1]) > 50


def test_id_is_fixed_for_all_time():
    """An id that analysts have noted stays what it is."""
    assert content_id("fig", "art-1", 3, 5, "money") == "fig-ad5a5d4f92ed6c0b"


def test_parts_do_not_run_together():
    """Where one part ends and the next begins counts; None and the empty text are one."""
    ids = {
        content_id("x", *parts)
        for parts in (("ab", "c"), ("a", "bc"), ("abc",), ("a", "b", "c"), ("abc", ""))
    }
    assert len(ids) == 5
    assert content_id("x", None) == content_id("x", "")


def test_any_text_has_an_id():
    """Even a lone surrogate, as the name of a file that is no UTF-8."""
    assert content_id("x", "\udcff") != content_id("x", "\udcfe")


@pytest.mark.parametrize("parts", [("figures", "fig-1", "added"), ("a", None), ("", "b"), ("’", "£"), ("x",)])
def test_sql_makes_the_same_id(parts):
    """DuckDB and Python agree, on missing parts and on letters beyond ASCII."""
    placeholders = ["?::VARCHAR"] * len(parts)
    with duckdb.connect() as connection:
        (made,) = connection.execute(f"SELECT {content_id_sql('chg', *placeholders)}", parts).fetchone()
    assert made == content_id("chg", *parts)
