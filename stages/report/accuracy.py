"""How well the tables are read: one line a measurement, the sets of labelled documents side by side."""

from decimal import Decimal
from typing import NamedTuple

from stages.report.release import Release, Row
from stages.report.wording import label


class Measured(NamedTuple):
    """Precision and recall on one set, in per cent, and how many rows its labels hold."""

    precision: str
    recall: str
    labelled: int


class Line(NamedTuple):
    """One measurement on every set; None where it was not taken on a set."""

    table: str
    kind: str
    measure: str
    by_set: list[Measured | None]


class Accuracy(NamedTuple):
    """The sets, the lines of whole tables, the lines of their kinds, and when it was last measured."""

    sets: list[str]
    tables: list[Line]
    kinds: list[Line]
    measured_on: object


def accuracy(release: Release) -> Accuracy | None:
    """Return the published measurements; None where there are none."""
    rows = release.rows("FROM accuracy ORDER BY table_name, kind = 'all' DESC, kind, measure, label_set")
    if not rows:
        return None
    sets = sorted({str(row["label_set"]) for row in rows})
    found: dict[tuple[str, str, str], dict[str, Measured]] = {}
    for row in rows:
        key = (str(row["table_name"]), str(row["kind"]), str(row["measure"]))
        found.setdefault(key, {})[str(row["label_set"])] = _measured(row)
    lines = [
        Line(label(table), label(kind), measure, [by_set.get(one) for one in sets])
        for (table, kind, measure), by_set in found.items()
    ]
    of_tables = [line for line in lines if line.kind == "all"]
    of_kinds = [line for line in lines if line.kind != "all"]
    return Accuracy([label(one) for one in sets], of_tables, of_kinds, max(r["measured_on"] for r in rows))  # type: ignore[type-var]


def _measured(row: Row) -> Measured:
    return Measured(_percent(row["precision"]), _percent(row["recall"]), int(str(row["labelled"])))


def _percent(share: object) -> str:
    """Return a share as per cent with one digit; rounding never makes a fault disappear."""
    if share is None:
        return "–"
    percent = Decimal(str(share)) * 100
    rounded = percent.quantize(Decimal("0.1"))
    return "<100" if rounded == 100 and percent < 100 else f"{rounded:f}".removesuffix(".0")
