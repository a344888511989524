"""`skillsledger review list|show|accept|reject|correct`: decide on what was held back."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from stages.held import disputed, held_rows
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
Item = Annotated[str, typer.Argument(help="Id of the held item, as skillsledger review list shows it.")]
By = Annotated[str, typer.Option("--by", help="Who decides.")]
Reason = Annotated[str, typer.Option("--reason", help="Why.")]
Row = dict[str, object]
_SHOWN = (
    "quarantine_id",
    "table_name",
    "location",
    "title",
    "rule",
    "reason",
    "first_release",
    "decision",
    "decided_by",
)


def decision_file(data_dir: Path, named: Path | None) -> Path:
    """The file that decisions are read from and written to."""
    return named or data_dir / "decisions.csv"


@app.command("list", epilog="Example: skillsledger review list --data-dir ~/ledger")
def list_(
    data_dir: DataDir = Path("data"),
    decisions: File = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what is decided or can only be mended.")
    ] = False,
) -> None:
    """List what waits for a decision."""
    known = _decisions(data_dir, decisions)
    rows = replay(held_rows(_release(data_dir)), known)
    open_ = [row for row in rows if row["stage"] == "validate" and row["decision"] is None]
    to_mend = [row for row in rows if row["stage"] != "validate"]
    console = Console(highlight=False)
    for row in rows if everything else open_:
        decision = f" ({row['decision']})" if row["decision"] else ""
        console.print(Text(f"{row['quarantine_id']}  {row['table_name']}{decision}", style="bold"))
        place = [str(row[name]) for name in ("location", "title") if row[name]]
        if place and row["table_name"] != "documents":
            console.print(Text(f"  in {': '.join(place)}"))
        console.print(Text(f"  {row['reason']}"))
    told = [f"{len(open_)} to decide on", f"{len(rows) - len(open_) - len(to_mend)} decided"]
    told += [f"{len(to_mend)} to mend at the source"] if to_mend else []
    more = "" if everything or len(rows) == len(open_) else " (--all lists every one)"
    option = "" if data_dir == Path("data") else f" --data-dir {data_dir}"
    console.print(Text(f"{', '.join(told)}{more}. See one: skillsledger review show ITEM{option}"))
    for one in stale(rows, known):
        console.print(Text(f"The decision of {one.decided_by} on {one.words!r} applies to nothing held now."))


@app.command(epilog="Example: skillsledger review show ITEM")
def show(item: Item, data_dir: DataDir = Path("data"), decisions: File = None) -> None:
    """Show one held item: its words, the recomputation, the whole row."""
    _one(data_dir, item)
    folder = _release(data_dir)
    # All are replayed, for a record follows the decision about its figure.
    rows = replay(held_rows(folder), _decisions(data_dir, decisions))
    row = next(row for row in rows if row["quarantine_id"] == item)
    console = Console()
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name in _SHOWN:
        if row[name] is not None:
            table.add_row(name, Text(str(row[name])))
    for claim in disputed(folder, row):
        table.add_row("claim", Text(claim.statement))
        table.add_row("operands", Text(", ".join(claim.operands)))
    for name, value in json.loads(str(row["held_row"] or "{}")).items():
        if value is not None:
            table.add_row(f"  {name}", Text(str(value)))
    console.print(table)


@app.command(epilog='Example: skillsledger review accept ITEM --by "A. Reader" --reason "The page says so"')
def accept(
    item: Item, by: By, reason: Reason, data_dir: DataDir = Path("data"), decisions: File = None
) -> None:
    """Publish the row as the text states it: the source is wrong, and the ledger says so."""
    _decide(item, "accept", by, reason, {}, data_dir, decisions)


@app.command(epilog='Example: skillsledger review reject ITEM --by "A. Reader" --reason "Misread"')
def reject(
    item: Item, by: By, reason: Reason, data_dir: DataDir = Path("data"), decisions: File = None
) -> None:
    """Keep the row out of the ledger for good."""
    _decide(item, "reject", by, reason, {}, data_dir, decisions)


@app.command(
    epilog="Example: skillsledger review correct ITEM --set value=2500000 "
    "--by 'A. Reader' --reason 'The publisher printed a correction'"
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
    console = Console(soft_wrap=True, highlight=False)
    console.print(f"{item}: {decision}, noted in {path}. The next run applies it.", markup=False)
    console.print(f"  {made.table_name}: {made.words}", markup=False)
    console.print(f"  held back because: {made.held_because}", markup=False)


def _decisions(data_dir: Path, named: Path | None) -> dict[str, Decision]:
    path = decision_file(data_dir, named)
    if not path.exists():
        return {}
    try:
        return read_decisions(path.read_text(encoding="utf-8"))
    except DecisionError as error:
        raise _fail(f"{path}: {error}") from None


def _release(data_dir: Path) -> Path:
    """Return the folder of the release to decide on: what the gate held back, else what is published."""
    releases = Releases(data_dir)
    current = releases.current()
    held_back = data_dir / "held_release"
    if (held_back / "quarantine.parquet").exists():
        return held_back
    if current is None or current not in releases.kept():
        raise _fail(f"There is no release in {data_dir} yet: skillsledger run --data-dir {data_dir}")
    return releases.folder / current


def _one(data_dir: Path, item: str) -> Row:
    rows = [row for row in held_rows(_release(data_dir)) if row["quarantine_id"] == item]
    if not rows:
        raise _fail(
            f"No held item is {item!r}: give the whole id, as skillsledger review list --all --data-dir "
            f"{data_dir} shows it."
        )
    return rows[0]


def _fail(message: str) -> typer.Exit:
    Console(stderr=True, soft_wrap=True).print(message, markup=False, style="red")
    return typer.Exit(WRONG_CALL)
