"""How a run ends for the person at the terminal, and in Prefect's Markdown artifact."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from pipelines.outcome import Outcome
from stages.summary import Summary, summarise
from warehouse.database import FILE_NAME
from warehouse.releases import Releases

FIRST_QUERY = "SELECT surface, bound, low, high, subject FROM figures_in_context WHERE kind = 'money' LIMIT 5"
_WORDS = {
    "published": "Release {id} is published.",
    "unchanged": "Nothing changed: release {id} stays published.",
    "held": "Release {id} is held back; the last release stays published.",
}
_HELD_SHOWN = 12


def headline(outcome: Outcome) -> str:
    """Return the run's end in one sentence."""
    return _WORDS[outcome.state].format(id=outcome.release_id)


def show(outcome: Outcome, data_dir: Path, console: Console) -> None:
    """Print the summary."""
    style = "bold red" if outcome.state == "held" else "bold green"
    console.print(Text(headline(outcome), style=style))
    for objection in outcome.objections:
        console.print(Text(f"  why: {objection}", style="red"))
    for note in outcome.notes:
        console.print(Text(note))
    folder = _folder(outcome, data_dir)
    if folder is None:
        return
    if outcome.state != "unchanged":
        _show_numbers(summarise(folder), console)
    _show_places(data_dir, console)


def markdown(outcome: Outcome, data_dir: Path) -> str:
    """Return the summary as Markdown."""
    lines = [f"# {headline(outcome)}", ""]
    lines += [f"- **Held back because:** {objection}" for objection in outcome.objections]
    folder = _folder(outcome, data_dir)
    if folder is not None:
        lines += ["", "| what | how many |", "|---|---|"]
        lines += [f"| {name} | {value} |" for name, value in _numbers(summarise(folder))]
    return "\n".join(lines)


def _folder(outcome: Outcome, data_dir: Path) -> Path | None:
    if outcome.folder:
        return Path(outcome.folder)
    releases = Releases(data_dir)
    current = releases.current()
    return releases.folder / current if current in releases.kept() and current else None


def _numbers(summary: Summary) -> list[tuple[str, str]]:
    held_documents = (
        f", {summary.quarantined_documents} in quarantine" if summary.quarantined_documents else ""
    )
    gone = f", {summary.gone_documents} gone from the source" if summary.gone_documents else ""
    return [
        ("documents", f"{summary.documents}{held_documents}{gone}"),
        ("articles", str(summary.articles)),
        ("figures", _listed(summary.figures)),
        ("records", _listed(summary.records)),
        ("claims", _listed(summary.verdicts)),
        ("changes", _listed(summary.changes)),
        ("suites", f"{summary.suites_passed} of {summary.suites} passed"),
    ]


def _listed(numbers: dict[str, int]) -> str:
    total = sum(numbers.values())
    parts = ", ".join(f"{name.replace('_', ' ')} {count:,}" for name, count in numbers.items() if count)
    return f"{total:,}" + (f" ({parts})" if parts else "")


def _show_numbers(summary: Summary, console: Console) -> None:
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in _numbers(summary):
        table.add_row(name, Text(value))
    console.print(table)
    if summary.held:
        console.print(Text("\nHeld back, with the reason:", style="bold"))
        for held in summary.held[:_HELD_SHOWN]:
            more = f" (and {held.rows - 1} more like it)" if held.rows > 1 else ""
            console.print(Text(f"- {held.table}: {held.reason}{more}"))
        if len(summary.held) > _HELD_SHOWN:
            console.print(f"- and {len(summary.held) - _HELD_SHOWN} more kinds: SELECT * FROM held_back")
    console.print()


def _show_places(data_dir: Path, console: Console) -> None:
    shown = "" if data_dir == Path("data") else f" --data-dir {data_dir}"
    places = Table(show_header=False, box=None, pad_edge=False)
    places.add_column(style="bold", no_wrap=True)
    places.add_column(overflow="fold")
    places.add_row("ledger", escape(str(data_dir / FILE_NAME)))
    places.add_row("report", escape(str(data_dir / "report" / "index.html")))
    places.add_row("try", escape(f'.venv/bin/skillsledger query{shown} "{FIRST_QUERY}"'))
    console.print(places)
