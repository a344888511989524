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
    "held_first": "Release {id} is held back; nothing is published yet.",
}
_HELD_SHOWN = 20
_DECIDED = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}


def headline(outcome: Outcome, data_dir: Path) -> str:
    """Return the run's end in one sentence."""
    is_first = outcome.state == "held" and not (data_dir / FILE_NAME).exists()
    return _WORDS["held_first" if is_first else outcome.state].format(id=outcome.release_id)


def show(outcome: Outcome, data_dir: Path, console: Console) -> None:
    """Print the summary."""
    style = "bold red" if outcome.state == "held" else "bold green"
    console.print(Text(headline(outcome, data_dir), style=style))
    for objection in outcome.objections:
        console.print(Text(f"  why: {objection}", style="red"))
    for note in outcome.notes:
        console.print(Text(note))
    folder = _folder(outcome, data_dir)
    if folder is None:
        return
    if outcome.state != "unchanged":
        summary = summarise(folder)
        _show_numbers(summary, console)
        _show_held(summary, data_dir, console)
        console.print()
    _show_places(data_dir, console)


def markdown(outcome: Outcome, data_dir: Path) -> str:
    """Return the summary as Markdown."""
    lines = [f"# {headline(outcome, data_dir)}", ""]
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
        ("besides", _parts(summary.mentioned) or "0"),
        ("claims", _listed(summary.verdicts)),
        ("changes", _listed(summary.changes)),
        ("suites", f"{summary.suites_passed} of {summary.suites} passed{_empty(summary)}"),
    ]


def _listed(numbers: dict[str, int]) -> str:
    parts = _parts(numbers)
    return f"{sum(numbers.values()):,}" + (f" ({parts})" if parts else "")


def _parts(numbers: dict[str, int]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {count:,}" for name, count in numbers.items() if count)


def _empty(summary: Summary) -> str:
    names = ", ".join(name.replace("_", " ") for name in summary.not_passed.empty)
    return f"; without a row, so that nothing is proved: {names}" if names else ""


def _show_numbers(summary: Summary, console: Console) -> None:
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in _numbers(summary):
        table.add_row(name, Text(value))
    console.print(table)
    for failure in summary.not_passed.failures[:_HELD_SHOWN]:
        console.print(Text(f"- not passed: {failure}"))


def _show_held(summary: Summary, data_dir: Path, console: Console) -> None:
    if summary.held:
        console.print(Text("\nHeld back, with the reason:", style="bold"))
        for held in summary.held[:_HELD_SHOWN]:
            rows = f" ({held.rows} rows)" if held.rows > 1 else ""
            console.print(Text(f"- {', '.join(held.tables)}: {held.reason}{rows}"))
        if (more := len(summary.held) - _HELD_SHOWN) > 0:
            console.print(Text(f"- and {more} more: skillsledger review list{_option(data_dir)}"))
    if summary.contradictions:
        console.print(Text("\nContradicted, with no figure to hold back:", style="bold"))
        for explanation in summary.contradictions[:_HELD_SHOWN]:
            console.print(Text(f"- {explanation}"))
        if (more := len(summary.contradictions) - _HELD_SHOWN) > 0:
            console.print(Text(f"- and {more} more: the view claims_checked"))
    if summary.decided:
        told = ", ".join(f"{count} {_DECIDED[name]}" for name, count in summary.decided.items())
        console.print(Text(f"\nDecided already: {told}."))


def _option(data_dir: Path) -> str:
    return "" if data_dir == Path("data") else f" --data-dir {data_dir}"


def _show_places(data_dir: Path, console: Console) -> None:
    places = Table(show_header=False, box=None, pad_edge=False)
    places.add_column(style="bold", no_wrap=True)
    places.add_column(overflow="fold")
    ledger, report = data_dir / FILE_NAME, data_dir / "report" / "index.html"
    if ledger.exists():
        places.add_row("ledger", escape(str(ledger)))
    if report.exists():
        places.add_row("report", escape(str(report)))
    if ledger.exists():
        places.add_row("try", escape(f'.venv/bin/skillsledger query{_option(data_dir)} "{FIRST_QUERY}"'))
    console.print(places)
