"""`skillsledger review list|show|accept|reject|correct`: decide on what was held back."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import pyarrow.parquet as pq
import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from stages.review import (
    Decision,
    DecisionError,
    decide,
    decision_key,
    read_decisions,
    replay,
    stale,
    write_decisions,
)
from warehouse.releases import Releases

app = typer.Typer(
    help="Decide on what was held back. Decisions are a CSV file that belongs in Git; the next run "
    "applies them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
WRONG_CALL = 2
DataDir = Annotated[Path, typer.Option("--data-dir", help="Where the ledger lies.")]
File = Annotated[
    Path | None, typer.Option("--decisions", help="The decision file [default: DATA_DIR/decisions.csv].")
]
Item = Annotated[str, typer.Argument(help="Id of the held item, or the first characters of it.")]
By = Annotated[str, typer.Option("--by", help="Who decides.")]
Reason = Annotated[str, typer.Option("--reason", help="Why.")]
Row = dict[str, object]


def decision_file(data_dir: Path, named: Path | None) -> Path:
    """The file that decisions are read from and written to."""
    return named or data_dir / "decisions.csv"


@app.command("list", epilog="Example: skillsledger review list --data-dir ~/ledger")
def list_(
    data_dir: DataDir = Path("data"),
    decisions: File = None,
    everything: Annotated[bool, typer.Option("--all", help="Also what is decided already.")] = False,
) -> None:
    """List what waits for a decision."""
    known = _decisions(data_dir, decisions)
    rows = replay(_held(data_dir), known)
    shown = [row for row in rows if row["stage"] == "validate" and (everything or row["decision"] is None)]
    console = Console(highlight=False)
    for row in shown:
        decision = f" ({row['decision']})" if row["decision"] else ""
        console.print(Text(f"{row['quarantine_id']}  {row['table_name']}{decision}", style="bold"))
        console.print(Text(f"  {row['reason']}"))
    console.print(f"{len(shown)} items. See one: skillsledger review show ITEM")
    for one in stale(rows, known):
        console.print(Text(f"The decision of {one.decided_by} on {one.words!r} applies to nothing held now."))


@app.command(epilog="Example: skillsledger review show qua-1a2b3c")
def show(item: Item, data_dir: DataDir = Path("data"), decisions: File = None) -> None:
    """Show one held item: its words, the recomputation, the whole row."""
    row = replay([_one(data_dir, item)], _decisions(data_dir, decisions))[0]
    console = Console()
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name in ("quarantine_id", "table_name", "rule", "reason", "first_release", "decision", "decided_by"):
        if row[name] is not None:
            table.add_row(name, Text(str(row[name])))
    for name, value in json.loads(str(row["held_row"] or "{}")).items():
        if value is not None:
            table.add_row(f"  {name}", Text(str(value)))
    console.print(table)


@app.command(
    epilog='Example: skillsledger review accept qua-1a2b --by "A. Reader" --reason "The page says so"'
)
def accept(
    item: Item, by: By, reason: Reason, data_dir: DataDir = Path("data"), decisions: File = None
) -> None:
    """Publish the row as the text states it: the source is wrong, and the ledger says so."""
    _decide(item, "accept", by, reason, {}, data_dir, decisions)


@app.command(epilog='Example: skillsledger review reject qua-1a2b --by "A. Reader" --reason "Misread"')
def reject(
    item: Item, by: By, reason: Reason, data_dir: DataDir = Path("data"), decisions: File = None
) -> None:
    """Keep the row out of the ledger for good."""
    _decide(item, "reject", by, reason, {}, data_dir, decisions)


@app.command(
    epilog="Example: skillsledger review correct qua-1a2b --set value=2500000 --by 'A. Reader' "
    "--reason 'The publisher printed a correction'"
)
def correct(
    item: Item,
    by: By,
    reason: Reason,
    set_: Annotated[list[str], typer.Option("--set", help="COLUMN=VALUE, the right reading; may repeat.")],
    data_dir: DataDir = Path("data"),
    decisions: File = None,
) -> None:
    """Publish the row with the right reading."""
    if any("=" not in one for one in set_):
        raise _fail("--set takes COLUMN=VALUE.")
    _decide(item, "correct", by, reason, dict(one.split("=", 1) for one in set_), data_dir, decisions)


def _decide(
    item: str,
    decision: str,
    by: str,
    reason: str,
    corrections: dict[str, str],
    data_dir: Path,
    named: Path | None,
) -> None:
    row = _one(data_dir, item)
    known = _decisions(data_dir, named)
    try:
        made = decide(row, decision, by, datetime.now(UTC).date(), reason, corrections)
    except DecisionError as error:
        raise _fail(str(error)) from None
    known.pop(decision_key(row), None)
    known[made.decision_key] = made
    path = decision_file(data_dir, named)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.tmp")
    beside.write_text(write_decisions(known.values()), encoding="utf-8")
    beside.replace(path)
    Console(soft_wrap=True).print(
        f"{row['quarantine_id']}: {decision}, noted in {path}. The next run applies it.", markup=False
    )


def _decisions(data_dir: Path, named: Path | None) -> dict[str, Decision]:
    path = decision_file(data_dir, named)
    if not path.exists():
        return {}
    try:
        return read_decisions(path.read_text(encoding="utf-8"))
    except DecisionError as error:
        raise _fail(f"{path}: {error}") from None


def _held(data_dir: Path) -> list[Row]:
    releases = Releases(data_dir)
    current = releases.current()
    held_back = data_dir / "held_release" / "quarantine.parquet"
    if held_back.exists():
        path = held_back
    elif current in releases.kept():
        path = releases.table(str(current), "quarantine")
    else:
        raise _fail(f"There is no release in {data_dir} yet: skillsledger run --data-dir {data_dir}")
    rows: list[Row] = pq.read_table(path).to_pylist()
    return rows


def _one(data_dir: Path, item: str) -> Row:
    rows = [row for row in _held(data_dir) if str(row["quarantine_id"]).startswith(item)]
    if len(rows) != 1:
        raise _fail(f"{len(rows)} held items start with {item!r}: see skillsledger review list --all.")
    return rows[0]


def _fail(message: str) -> typer.Exit:
    Console(stderr=True, soft_wrap=True).print(message, markup=False, style="red")
    return typer.Exit(WRONG_CALL)
