"""Review: what maintainers decided about held rows, replayed on every run.

Decisions are a plain CSV file that belongs in Git (`COLUMNS`), one row a decision. A decision is keyed by
what it is about, not by where that stands: the document, the table, the rule and the words. It survives
re-extraction while the words are the same, and expires when they change.

In: rows of `quarantine`, decisions. Out: the rows with their decisions, and what they do to published rows.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from warehouse.declaration import NUMBER
from warehouse.ids import content_id
from warehouse.tables import TABLES

Row = dict[str, object]
COLUMNS = (
    "decision_key",
    "decision",
    "corrections",
    "decided_by",
    "decided_on",
    "reason",
    "table_name",
    "words",
    "held_because",
)
DECISIONS = ("accept", "reject", "correct")
_PAST = {"accept": "accepted as stated", "reject": "rejected", "correct": "corrected"}
_STATES = {
    "value_figure_id": (
        ("value", "value"),
        ("low", "value_low"),
        ("high", "value_high"),
        ("bound", "value_bound"),
        ("bound", "bound"),
    ),
    "change_figure_id": (("value", "change_percent"),),
    "sample_size_figure_id": (("value", "sample_size"),),
    "reach_figure_id": (("value", "reach"),),
    "claimed_points_figure_id": (("value", "claimed_points"),),
    "limit_figure_id": (("low", "minimum"), ("high", "maximum")),
}
"""Which columns of a record hold what the figure in a column states: (of the figure, of the record)."""
_INTERVALS = (("low", "value", "high"), ("value_low", "value", "value_high"))
_BOUNDS = ("bound", "value_bound")


class DecisionError(Exception):
    """Raised for a decision file or a decision that cannot be used; says which line or column and why."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What one maintainer decided about one held row, and the words it was decided on."""

    decision_key: str
    decision: str
    decided_by: str
    decided_on: date
    reason: str
    corrections: Mapping[str, str]
    table_name: str = ""
    words: str = ""
    held_because: str = ""

    @property
    def review(self) -> str:
        """What the published row's `review` says."""
        return f"{_PAST[self.decision]} by {self.decided_by} on {self.decided_on}: {self.reason}"


def decision_key(row: Mapping[str, object]) -> str:
    """Key of the decision about a row of `quarantine`: document, table, rule without version, words."""
    held = _held_row(row)
    words = [held.get(name) for name in ("sentence", "surface", "evidence")]
    if not any(words):
        words = [row["row_id"]]
    rule = str(row["rule"]).split("/")[0]
    return content_id("dec", row["document_id"], row["table_name"], rule, *words)


def decide(
    row: Mapping[str, object],
    decision: str,
    by: str,
    on: date,
    reason: str,
    corrections: Mapping[str, str] | None = None,
) -> Decision:
    """Make a decision about a held row; DecisionError where it makes no sense for the row."""
    if not by.strip() or not reason.strip():
        raise DecisionError("A decision needs a name and a reason: --by NAME --reason TEXT.")
    if row["stage"] != "validate":
        raise DecisionError(
            f"This was held back by {row['stage']}, so there is no row to {decision}: mend the document, and "
            "the next run takes it up."
        )
    corrections = dict(corrections or {})
    if (decision == "correct") != bool(corrections):
        raise DecisionError("correct needs --set COLUMN=VALUE; accept and reject take none.")
    held = _held_row(row)
    _typed(str(row["table_name"]), corrections)
    return Decision(
        decision_key=decision_key(row),
        decision=decision,
        decided_by=by.strip(),
        decided_on=on,
        reason=reason.strip(),
        corrections=corrections,
        table_name=str(row["table_name"]),
        words=str(held.get("surface") or held.get("evidence") or row["row_id"]),
        held_because=str(row["reason"]),
    )


def read_decisions(text: str) -> dict[str, Decision]:
    """Parse a decision file; of several decisions about one row the last counts.

    Raises DecisionError naming the line that cannot be read.
    """
    found: dict[str, Decision] = {}
    reader = csv.DictReader(io.StringIO(text))
    if text.strip() and not {"decision_key", "decision"}.issubset(reader.fieldnames or ()):
        raise DecisionError(f"The decision file must start with the columns {','.join(COLUMNS)}.")
    for line, row in enumerate(reader, start=2):
        try:
            decision = Decision(
                decision_key=row["decision_key"],
                decision=row["decision"],
                decided_by=row["decided_by"],
                decided_on=date.fromisoformat(row["decided_on"]),
                reason=row["reason"],
                corrections=json.loads(row["corrections"] or "{}"),
                table_name=row["table_name"],
                words=row["words"],
                held_because=row["held_because"],
            )
            if decision.decision not in DECISIONS:
                raise ValueError(f"{decision.decision!r} is none of {', '.join(DECISIONS)}")
            _typed(decision.table_name, decision.corrections)
        except (KeyError, TypeError, ValueError, AttributeError, DecisionError) as error:
            raise DecisionError(f"Line {line} of the decision file cannot be used: {error}") from error
        found[decision.decision_key] = decision
    return found


def write_decisions(decisions: Iterable[Decision]) -> str:
    """Return the decision file's text, in the order of the decisions."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for one in decisions:
        row = {name: getattr(one, name) for name in COLUMNS}
        writer.writerow(row | {"corrections": json.dumps(dict(one.corrections)) if one.corrections else ""})
    return out.getvalue()


def replay(held: Sequence[Row], decisions: Mapping[str, Decision]) -> list[Row]:
    """Return `held` with the decision about each row, where there is one.

    A record that is held only because a figure in it is follows the decision about the figure.
    """
    own = {str(row["quarantine_id"]): decisions.get(decision_key(row)) for row in held}
    of_figure = {
        (str(row["row_id"]), str(row["rule"])): decision
        for row in held
        if row["table_name"] == "figures" and (decision := own[str(row["quarantine_id"])])
    }
    return [row | _decided(own[str(row["quarantine_id"])] or _inherited(row, of_figure)) for row in held]


def amendments(held: Sequence[Row], decisions: Mapping[str, Decision]) -> list[Row]:
    """Return what decisions do to published rows: `table_name`, `row_id`, `review` and `corrections`.

    A row that several rules hold back is published when all of them are decided for it.
    """
    replayed = replay(held, decisions)
    waiting = {(row["table_name"], row["row_id"]) for row in replayed if row["decision"] in (None, "reject")}
    found: dict[tuple[object, object], Row] = {}
    of_figure = _figure_decisions(held, decisions)
    for row in replayed:
        key = (row["table_name"], row["row_id"])
        if row["stage"] != "validate" or key in waiting:
            continue
        own = decisions.get(decision_key(row))
        followed = _followed(row, of_figure)
        decision = own or (followed[0][1] if followed else None)
        if decision is None:
            continue
        corrections = (
            _exact(str(row["table_name"]), decision.corrections) if own else _corrections_for(row, followed)
        )
        found[key] = {
            "table_name": row["table_name"],
            "row_id": row["row_id"],
            "review": decision.review,
            "corrections": corrections,
        }
    return list(found.values())


def stale(held: Sequence[Row], decisions: Mapping[str, Decision]) -> list[Decision]:
    """Return the decisions that apply to nothing that is held now: mended, gone, or their words changed."""
    keys = {decision_key(row) for row in held}
    return [decision for key, decision in decisions.items() if key not in keys]


def _figure_decisions(
    held: Sequence[Row], decisions: Mapping[str, Decision]
) -> dict[tuple[str, str], Decision]:
    return {
        (str(row["row_id"]), str(row["rule"])): decisions[decision_key(row)]
        for row in held
        if row["table_name"] == "figures" and decision_key(row) in decisions
    }


def _inherited(row: Row, of_figure: Mapping[tuple[str, str], Decision]) -> Decision | None:
    followed = _followed(row, of_figure)
    return followed[0][1] if followed else None


def _followed(row: Row, of_figure: Mapping[tuple[str, str], Decision]) -> list[tuple[str, Decision]]:
    """The columns of a held record whose figure is decided, each with the decision."""
    if row["table_name"] == "figures":
        return []
    held = _held_row(row)
    columns = [c.name for c in TABLES[str(row["table_name"])].columns if c.references == "figures"]
    decided = ((name, of_figure.get((str(held.get(name)), str(row["rule"])))) for name in columns)
    return [(name, decision) for name, decision in decided if decision is not None]


def _corrections_for(row: Row, followed: Sequence[tuple[str, Decision]]) -> dict[str, str]:
    """A record takes over the number of a corrected figure, in the columns that the figure states."""
    held, names = _held_row(row), set(TABLES[str(row["table_name"])].column_names)
    found = {}
    for column, decision in followed:
        corrected = _exact("figures", decision.corrections)
        for figure_column, record_column in _STATES.get(column, ()):
            is_open = column == "limit_figure_id" and held.get(record_column) is None  # "within 28 days"
            if figure_column in corrected and record_column in names and not is_open:
                is_fall = str(held.get(record_column) or "").startswith("-")  # a fall is stated as positive
                found[record_column] = f"{'-' if is_fall else ''}{corrected[figure_column]}"
    return found


def _exact(table: str, corrections: Mapping[str, str]) -> dict[str, str]:
    """A corrected number without an interval is exact: the interval of the wrong one would not hold it."""
    number = corrections.get("value")
    found = dict(corrections)
    for (low, _, high), bound in zip(_INTERVALS, _BOUNDS, strict=True):
        if number and low in TABLES[table].column_names and low not in found and high not in found:
            found = {bound: "exact", low: number, high: number} | found
    return found


def _decided(decision: Decision | None) -> Row:
    if decision is None:
        return {"decision": None, "decided_by": None, "decided_on": None, "decision_reason": None}
    return {
        "decision": decision.decision,
        "decided_by": decision.decided_by,
        "decided_on": decision.decided_on,
        "decision_reason": decision.reason,
    }


def _held_row(row: Mapping[str, object]) -> dict[str, object]:
    held = json.loads(str(row.get("held_row") or "{}"))
    return held if isinstance(held, dict) else {}


def _typed(table: str, corrections: Mapping[str, str]) -> None:
    """Check that each correction names a column of the table and fits it."""
    for name, value in corrections.items():
        if table not in TABLES or name not in TABLES[table].column_names:
            raise DecisionError(f"Table {table} has no column {name} to correct.")
        column = TABLES[table].column(name)
        if name in (TABLES[table].key, "article_id", "start_char", "end_char", "evidence", "surface"):
            raise DecisionError(f"{name} says where the row stands; it cannot be corrected.")
        if column.values and value not in column.values:
            raise DecisionError(f"{name} is one of {', '.join(column.values)}; it was {value!r}.")
        if column.type == NUMBER and value:
            try:
                Decimal(value)
            except InvalidOperation:
                raise DecisionError(f"{name} is a number; it was {value!r}.") from None
    for names in _INTERVALS:
        ends = [Decimal(corrections[name]) for name in names if corrections.get(name)]
        if ends != sorted(ends):
            raise DecisionError(f"{', '.join(names)} must not fall: they were {', '.join(map(str, ends))}.")
