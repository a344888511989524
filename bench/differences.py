"""What readers wrote down and we did not read, what we read and they did not, and columns that differ.

    python -m bench.differences SET TABLE [misses|surplus|columns]

SET is a labelled set with its texts beside it; TABLE a record table, `figures` or `claims`. Sets whose names
begin with "unseen" serve for measuring only and are refused: who reads their misses writes rules from them.
"""

import argparse
from collections.abc import Iterator
from functools import partial
from typing import Any

from bench.accuracy import (
    CHECKABLE,
    RECORD_KEYS,
    agrees,
    claims_told,
    is_same_claim,
    is_same_record,
    told_together,
)
from bench.figures_accuracy import KINDS, MEASURES, match, number_key
from bench.labels import (
    LABELS,
    UNSEEN,
    lines,
    read_folder,
    record_labels,
)

Row = dict[str, Any]
_HIDDEN = frozenset({"doc", "evidence", "article_id", "start_char", "end_char", "review", "optional"})


def records(label_set: str, table: str, what: str) -> Iterator[str]:
    """The differences of a record table, a line each."""
    _, read = read_folder(LABELS / label_set / "texts")
    every = record_labels(label_set)
    labels, found = every.get(table, []), read.get(table, [])
    if what == "columns":
        for label, row in told_together(labels, found):
            for column in (c for c in label if c in row and c not in _HIDDEN):
                if not agrees(label[column], row[column]):
                    words = f"{label['doc']} [{row['rule']}] {row['evidence'][:80]!r}"
                    yield f"{words} {column}: label {label[column]!r}, read {row[column]!r}"
        return
    same = partial(is_same_record, table)
    for doc in sorted({row["doc"] for gold in every.values() for row in gold}):
        own = [row for row in labels if row["doc"] == doc]
        _, missed, surplus = match(own, [row for row in found if row["doc"].startswith(doc)], same)
        for row in missed if what == "misses" else surplus:
            if not row.get("optional"):
                yield f"{doc} [{row.get('rule', 'label')}] {row['evidence'][:160]!r} {_told(row)}"


def figures(label_set: str, what: str) -> Iterator[str]:
    """Figures that differ in kind, number or unit, a line each."""
    _, read = read_folder(LABELS / label_set / "texts")
    labels, found = lines(label_set, "figures.jsonl"), [r for r in read["figures"] if r["kind"] in KINDS]
    for row in labels:
        row["key"] = number_key(row.get("value"), row.get("low"), row.get("high"))
    for row in found:
        ends = (row["low"], row["high"]) if row["bound"] == "between" else (None, None)
        row["key"] = number_key(row["value"], *ends)
    for doc in sorted({row["doc"] for row in labels}):
        own = [row for row in labels if row["doc"] == doc]
        near = [row for row in found if row["doc"].startswith(doc)]
        _, missed, surplus = match(own, near, MEASURES["value+unit"])
        for row in missed if what == "misses" else surplus:
            if not row.get("optional"):
                yield f"{doc} {row['kind']} {row['surface']!r} {row['unit']} {row['bound']}"


def claims(label_set: str, what: str) -> Iterator[str]:
    """Checkable claims whose relation, asserted figure and verdict nobody else has, a line each."""
    _, read = read_folder(LABELS / label_set / "texts")
    labels = [row for row in lines(label_set, "claims.jsonl") if row["verdict"] in CHECKABLE]
    found = [row for row in claims_told(read) if row["verdict"] in CHECKABLE]
    for doc in sorted({row["doc"] for row in lines(label_set, "figures.jsonl")}):
        own = [row for row in labels if row["doc"] == doc]
        near = [row for row in found if row["doc"].startswith(doc)]
        _, missed, surplus = match(own, near, is_same_claim)
        for row in missed if what == "misses" else surplus:
            if not row.get("optional"):
                told = row.get("relation") or row["type"], row["verdict"], repr(row["asserted"])
                yield " ".join((doc, *told, str(row.get("note") or row.get("explanation") or "")))


def _told(row: Row) -> str:
    """The filled columns of a row."""
    filled = ((c, v) for c, v in row.items() if v not in (None, "", []) and c not in _HIDDEN)
    return ", ".join(f"{column}={value}" for column, value in filled if not column.endswith("_id"))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("label_set", metavar="SET")
    parser.add_argument("table", metavar="TABLE", choices=[*RECORD_KEYS, "figures", "claims"])
    parser.add_argument("what", nargs="?", default="misses", choices=["misses", "surplus", "columns"])
    arguments = parser.parse_args()
    if arguments.label_set.startswith(UNSEEN):
        parser.error(f"{arguments.label_set} serves for measuring only")
    if not (LABELS / arguments.label_set / "texts").is_dir():
        parser.error(f"{arguments.label_set} has no texts beside it")
    if arguments.table in RECORD_KEYS:
        told = records(arguments.label_set, arguments.table, arguments.what)
    else:
        told = (figures if arguments.table == "figures" else claims)(arguments.label_set, arguments.what)
    for line in told:
        print(line)


if __name__ == "__main__":
    main()
