"""What a mark's card says of its row: facts by the table's declaration, claims over it, rows that use it.

In: the rows read in one article. Out: a `Card` a row. Pure; links lead to ids on the article's own page.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple, cast

from stages.report.wording import day, interval, label, plain, quantity, shortened
from warehouse.declaration import DAY, NUMBER, Column, Table
from warehouse.tables import TABLES

Row = Mapping[str, object]
_NOT_TOLD = {"article_id", "start_char", "end_char", "evidence", "surface", "sentence", "rule", "review"}
_KINDS = {"figures": "kind", "mentions": "entity_kind"}
"""Columns that say what a mark is, where that is more than its table."""
_LONGEST = 500  # a card is no place for pages of text
_INTERVALS = {"low": "high", "value_low": "value_high", "asserted_low": "asserted_high"}
_INTERVALS["recomputed_low"] = "recomputed_high"
_NAMES = {"low": "interval", "value_low": "interval", "asserted_low": "asserted"}
_NAMES["recomputed_low"] = "recomputed"


class Fact(NamedTuple):
    """One thing known of a row; `row_id` is the row it leads to, if any."""

    label: str
    text: str
    row_id: str | None = None


class ClaimPart(NamedTuple):
    """A claim and its recomputation, as a figure in it sees them."""

    claim_id: str
    relation: str
    role: str
    verdict: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Card:
    """All that is told of one row. `sums` are a claim's own verdict, recomputation and operands."""

    row_id: str
    table: str
    kind: str
    surface: str
    facts: tuple[Fact, ...]
    sums: tuple[Fact, ...]
    claims: tuple[ClaimPart, ...]
    users: tuple[Fact, ...]
    held: tuple[Fact, ...]
    rule: str
    review: str | None
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Why a row is held back, and the item of the quarantine that says so."""

    quarantine_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Readings:
    """The rows read in one article, table by table, held ones among them; `names` of who is mentioned."""

    rows: Mapping[str, Sequence[Row]]
    operands: Sequence[Row]
    checks: Sequence[Row]
    held: Mapping[str, Sequence[Held]]
    names: Mapping[str, str]

    def surfaces(self) -> dict[str, str]:
        """Row id to its words, for every row that stands on some; to its name, for who is mentioned."""
        stated = {str(row[TABLES[name].key]): words(row) for name, rows in self.rows.items() for row in rows}
        return {**self.names, **stated}


def words(row: Row) -> str:
    """Return the words that a row stands on."""
    return plain(row.get("surface") or row.get("evidence"))


def cards(readings: Readings, wanted: Set[str]) -> dict[str, Card]:
    """Return the cards of the rows whose ids are `wanted`."""
    surfaces = readings.surfaces()
    claims = _claims_by_figure(readings)
    users = _users(readings)
    checks = {str(check["claim_id"]): check for check in readings.checks}
    operands: dict[str, list[Row]] = {}
    for operand in readings.operands:
        operands.setdefault(str(operand["claim_id"]), []).append(operand)
    found = {}
    for name, rows in readings.rows.items():
        table = TABLES[name]
        for row in rows:
            row_id = str(row[table.key])
            if row_id not in wanted:
                continue
            check = checks.get(row_id)
            found[row_id] = Card(
                row_id=row_id,
                table=name,
                kind=str(row.get(_KINDS[name]) or "") if name in _KINDS else "",
                surface=shortened(words(row), _LONGEST),
                facts=tuple(row_facts(table, row, surfaces)),
                sums=tuple(_claim_facts(operands.get(row_id, ()), check, surfaces)),
                claims=tuple(claims.get(row_id, ())),
                users=tuple(users.get(row_id, ())),
                held=tuple(
                    Fact("held back", shortened(h.reason, _LONGEST), h.quarantine_id)
                    for h in readings.held.get(row_id, ())
                ),
                rule=plain(row.get("rule")),
                review=cast("str | None", row.get("review")),
                verdict=str(check["verdict"]) if check else None,
            )
    return found


class _Told(NamedTuple):
    """How one column is told: its name, its label, and what kind of value it holds."""

    name: str
    label: str
    how: Literal["interval", "reference", "number", "choice", "day", "text"]
    high: str = ""
    unit: Literal["", "percent", "own"] = ""


@cache
def _told(table: str) -> tuple[_Told, ...]:
    """Return the columns of a table that are told, in declared order; two ends become one interval."""
    columns = [c for c in TABLES[table].columns if c.name not in _NOT_TOLD | {TABLES[table].key}]
    names = {c.name for c in columns}
    ends = {_INTERVALS[name] for name in _INTERVALS if name in names}
    return tuple(_column_told(c) for c in columns if c.name not in ends)


def _column_told(column: Column) -> _Told:
    name = column.name
    if name in _INTERVALS:
        return _Told(name, _NAMES[name], "interval", _INTERVALS[name])
    if column.references:
        return _Told(name, label(name.removesuffix("_id")), "reference")
    if column.type == NUMBER:
        unit: Literal["", "percent", "own"] = "own" if name == "value" else ""
        return _Told(name, label(name), "number", unit="percent" if name.endswith("_percent") else unit)
    return _Told(name, label(name), "choice" if column.values else "day" if column.type == DAY else "text")


def row_facts(table: Table, row: Row, surfaces: Mapping[str, str]) -> Iterator[Fact]:
    """Yield the facts of `row` in declared order; NULL is not told, two ends become one interval."""
    unit = cast("str | None", row.get("unit") or row.get("currency"))
    for told in _told(table.name):
        value = row.get(told.name)
        if told.how == "interval":
            high = row.get(told.high)
            if value is not None or high is not None:
                yield Fact(told.label, interval(cast(Decimal, value), cast(Decimal, high), unit))
        elif value is None or value == []:
            continue
        elif told.how == "reference":
            target = str(value)
            yield Fact(told.label, surfaces.get(target, target), target)
        elif told.how == "number":
            own = unit if told.unit == "own" else told.unit
            yield Fact(told.label, quantity(cast(Decimal, value), own))
        elif told.how == "choice":
            yield Fact(told.label, label(str(value)))
        else:
            text = day(value) if told.how == "day" else shortened(plain(value), _LONGEST)
            yield Fact(told.label, text)


def _claim_facts(operands: Sequence[Row], check: Row | None, surfaces: Mapping[str, str]) -> Iterator[Fact]:
    if check:
        yield Fact("verdict", str(check["verdict"]))
        yield Fact("recomputation", shortened(plain(check["explanation"]), _LONGEST))
        for fact in row_facts(TABLES["checks"], check, surfaces):
            if fact.label in ("asserted", "recomputed"):
                yield fact
    for operand in operands:
        target = operand.get("figure_id") or operand.get("record_id")
        row_id = str(target) if target else None
        text = surfaces.get(row_id or "") or plain(operand.get("item")) or row_id or ""
        yield Fact(str(operand["role"]), shortened(text, 120), row_id)


def _claims_by_figure(readings: Readings) -> dict[str, list[ClaimPart]]:
    """Return, for each figure or record, the claims it takes part in."""
    checks = {str(check["claim_id"]): check for check in readings.checks}
    claims = {str(claim["claim_id"]): claim for claim in readings.rows.get("claims", ())}
    roles: dict[tuple[str, str], str] = {}
    for claim_id, claim in claims.items():
        if claim["asserted_figure_id"]:
            roles[str(claim["asserted_figure_id"]), claim_id] = "asserted"
    for operand in readings.operands:
        target = operand.get("figure_id") or operand.get("record_id")
        if target:
            roles.setdefault((str(target), str(operand["claim_id"])), str(operand["role"]))
    found: dict[str, list[ClaimPart]] = {}
    for (figure_id, claim_id), role in roles.items():
        claim, check = claims.get(claim_id, {}), checks.get(claim_id, {})
        part = ClaimPart(
            claim_id,
            str(claim.get("relation", "claim")),
            role,
            str(check.get("verdict", "not checked")),
            shortened(plain(check.get("explanation") or claim.get("statement")), _LONGEST),
        )
        found.setdefault(figure_id, []).append(part)
    return found


def _users(readings: Readings) -> dict[str, list[Fact]]:
    """Return, for each figure, the records whose numbers come from it."""
    found: dict[str, list[Fact]] = {}
    for name, rows in readings.rows.items():
        table = TABLES[name]
        columns = [c for c in table.columns if c.references == "figures"] if table.layer == "record" else []
        for row in rows:
            for column in columns:
                if row.get(column.name):
                    what = f"{label(name)}, {label(column.name.removesuffix('_figure_id'))}"
                    fact = Fact(what, shortened(words(row), 120), str(row[table.key]))
                    found.setdefault(str(row[column.name]), []).append(fact)
    return found
