"""How far two careful readers agree who labelled the same texts without knowing of each other.

    python -m bench.agreement

The second reader's labels stand beside the first's, in `second_reader.json` (records) or
`second_reader.jsonl` (claims). What either calls optional is neither missed nor surplus. Our readers can be
asked for no more than what these agree on. Only numbers are printed: some sets serve for measuring only.
"""

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from bench.accuracy import CHECKABLE, Score, is_same_claim, is_same_record
from bench.figures_accuracy import match
from bench.labels import LABELS, lines, record_labels

Row = dict[str, Any]


def agreements(label_set: str) -> Iterator[Score]:
    """The second reader's rows against the first's, a table each."""
    folder = LABELS / label_set
    if (folder / "second_reader.jsonl").exists():
        first, second = (
            _checkable(lines(label_set, name)) for name in ("claims.jsonl", "second_reader.jsonl")
        )
        yield agreement("claims", first, [_as_read(row) for row in second], is_same_claim)
    if (folder / "second_reader.json").exists():
        told = record_labels(label_set)
        for table, rows in json.loads((folder / "second_reader.json").read_text(encoding="utf-8")).items():
            yield agreement(table, told.get(table, []), rows, partial(is_same_record, table))


def _checkable(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["verdict"] in CHECKABLE]


def _as_read(label: Row) -> Row:
    """A label in the shape of a claim that is read."""
    operands = [str(operand) for operand in label["operands"]]
    return label | {"relation": label["type"], "asserted": str(label["asserted"]), "operands": operands}


def agreement(table: str, first: list[Row], second: list[Row], same: Callable[[Row, Row], bool]) -> Score:
    """What both have, the second alone and the first alone; the optional counts only where both have it."""
    hits = surplus = missed = 0
    for doc in {row["doc"] for row in (*first, *second)}:
        found, lost, more = match(
            [row for row in first if row["doc"] == doc], [row for row in second if row["doc"] == doc], same
        )
        hits += len(found)
        missed += sum(not row.get("optional") for row in lost)
        surplus += sum(not row.get("optional") for row in more)
    return Score(table, "all", "two readers", hits, surplus, missed)


def main() -> None:
    for file in sorted(LABELS.glob("*/second_reader.json*")):
        for score in agreements(file.parent.name):
            shares = ["-" if s is None else f"{s:.2f}" for s in (score.precision, score.recall)]
            counts = f"both {score.hits}, second only {score.surplus}, first only {score.missed}"
            print(f"{file.parent.name:<28}{score.table:<24}P {shares[0]} R {shares[1]}  {counts}")


if __name__ == "__main__":
    main()
