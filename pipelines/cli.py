"""The command line: `skillsledger run|query|releases|rollback|review|serve|dictionary|report`.

Prefect and Great Expectations are imported only by the commands that run the flow.
"""

import logging
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.logging import RichHandler

from pipelines.review_cli import app as review_app
from pipelines.settings import SAMPLES, Settings
from stages.review import DecisionError, read_decisions

app = typer.Typer(
    name="skillsledger",
    help="Read documents about further education and skills; publish every figure in them, checked, as a "
    "DuckDB ledger.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(review_app, name="review")
DataDir = Annotated[Path, typer.Option("--data-dir", help="Where the ledger and all that a run makes lie.")]
Documents = Annotated[Path, typer.Option("--documents", help="Folder with the documents.")]

PUBLISHED, HELD, WRONG_CALL, DISK_REFUSED = 0, 1, 2, 3


def main() -> None:
    """Run the command line; a wrong call ends with status 2, a full or read-only disk with status 3."""
    try:
        app()
    except Exception as error:
        from pipelines.disk import refusal

        told = refusal(error)
        if told is None:
            raise
        raise SystemExit(fail(told, DISK_REFUSED).exit_code) from None


def fail(message: str, status: int = WRONG_CALL) -> typer.Exit:
    """Print in one line why a command ends here, and return the exit."""
    Console(stderr=True, soft_wrap=True).print(message, markup=False, style="red")
    return typer.Exit(status)


@app.command(epilog="Example: skillsledger run --documents ~/clippings --data-dir ~/ledger")
def run(
    documents: Documents = SAMPLES,
    data_dir: DataDir = Path("data"),
    keep: Annotated[int, typer.Option(min=1, help="How many releases to keep.")] = 10,
    max_bytes: Annotated[int, typer.Option(min=1, help="Largest document that is read.")] = 64 << 20,
    workers: Annotated[int, typer.Option(min=1, help="Batches worked on at once.")] = 2,
    data_docs: Annotated[
        bool, typer.Option("--data-docs", help="Also build Great Expectations' Data Docs.")
    ] = False,
    decisions: Annotated[
        Path | None,
        typer.Option("--decisions", help="Maintainers' decisions [default: DATA_DIR/decisions.csv]."),
    ] = None,
    contradicted_limit: Annotated[
        float, typer.Option(min=0, max=1, help="Largest share of contradicted claims that may go out.")
    ] = 0.3,
    reconciled_drop_limit: Annotated[
        float, typer.Option(min=0, max=1, help="Largest share of reconciled claims that may be lost.")
    ] = 0.3,
    wait: Annotated[int, typer.Option(min=0, help="Seconds to wait for another run to end.")] = 3600,
) -> None:
    """Run every stage on a folder of documents and publish a release.

    Exit status: 0 published or nothing changed, 1 the gate held the release back, 2 the call was wrong,
    3 a disk or folder is full, read-only or missing.
    """
    settings = Settings(
        documents,
        data_dir,
        keep,
        max_bytes,
        workers,
        data_docs,
        wait,
        decisions,
        contradicted_limit,
        reconciled_drop_limit,
    )
    _check(settings)
    _log_to_terminal()
    from pipelines.lock import BusyError
    from pipelines.run import run_ledger

    try:
        outcome = run_ledger(settings)
    except BusyError as error:
        raise fail(str(error)) from None
    from pipelines.summary import show

    show(outcome, data_dir, Console(soft_wrap=False))
    raise typer.Exit(HELD if outcome.state == "held" else PUBLISHED)


@app.command(epilog='Example: skillsledger query "SELECT kind, count(*) FROM figures GROUP BY kind"')
def query(
    sql: Annotated[str, typer.Argument(help="The query; SHOW ALL TABLES lists what there is.")],
    data_dir: DataDir = Path("data"),
    format_: Annotated[
        str, typer.Option("--format", help="table, csv, json or parquet.", metavar="FORMAT")
    ] = "table",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="File to write to.")] = None,
    wide: Annotated[bool, typer.Option("--wide", help="Long values whole, rows as wide as need be.")] = False,
) -> None:
    """Query the published ledger."""
    from pipelines.query import FORMATS, QueryError, run_query

    if format_ not in FORMATS:
        raise fail(f"--format takes one of {', '.join(FORMATS)}; it was {format_!r}.")
    try:
        run_query(data_dir, sql, format_, output, wide)
    except QueryError as error:
        raise fail(str(error)) from None


@app.command(epilog="Example: skillsledger releases --data-dir ~/ledger")
def releases(data_dir: DataDir = Path("data")) -> None:
    """List the releases that are kept, newest first."""
    from stages.summary import waiting_and_decided
    from warehouse.releases import Releases

    kept = Releases(data_dir)
    if not kept.kept():
        raise fail(f"There is no release in {data_dir} yet: skillsledger run --data-dir {data_dir}")
    current = kept.current()
    console = Console(highlight=False)
    for release in reversed(kept.kept()):
        m = kept.manifest(release)
        passed = sum(state == "passed" for state in m.suites.values())
        waiting, decided = waiting_and_decided(kept.table(release, "quarantine"))
        told = f" and {decided} decided" if decided else ""
        console.print(release + (" (published)" if release == current else ""), style="bold", soft_wrap=True)
        console.print(
            f"  {m.published_at[:16]} UTC, {m.counts['documents']} documents, {m.counts['figures']} figures, "
            f"{m.counts['claims']} claims, {waiting} held back{told}, "
            f"{passed} of {len(m.suites)} suites passed"
        )


@app.command(epilog="Example: skillsledger rollback 20261122T060000000000Z-1a2b3c4d")
def rollback(
    release: Annotated[str, typer.Argument(help="Id of a kept release: see skillsledger releases.")],
    data_dir: DataDir = Path("data"),
) -> None:
    """Put an earlier release back in place, by one atomic rename, and its report with it.

    A run that finds nothing new leaves it there; one that finds something publishes a new release.
    """
    from pipelines.lock import BusyError, only_run
    from pipelines.run import complete_report
    from warehouse.releases import Releases, UnknownReleaseError

    if not data_dir.is_dir():
        raise fail(f"There is no data directory {data_dir}.")
    try:
        with only_run(data_dir, wait_seconds=600):
            published = Releases(data_dir).rollback(release)
            complete_report(Releases(data_dir), data_dir)
    except (UnknownReleaseError, BusyError) as error:
        raise fail(str(error)) from None
    Console().print(f"Release {release} is published: {published}", markup=False)


@app.command(epilog='Example: skillsledger serve --cron "0 6 * * *" --documents ~/clippings')
def serve(
    cron: Annotated[str, typer.Option(help="When to run, in cron's five fields.")],
    documents: Documents = SAMPLES,
    data_dir: DataDir = Path("data"),
    keep: Annotated[int, typer.Option(min=1, help="How many releases to keep.")] = 10,
) -> None:
    """Run on a schedule, on a Prefect server of its own, until it is stopped."""
    settings = Settings(documents.resolve(), data_dir.resolve(), keep)
    _check(settings)
    _log_to_terminal()
    from pipelines.schedule import serve_ledger, valid_cron
    from pipelines.server import ServerError

    if not valid_cron(cron):
        raise fail(f'--cron takes five fields, as in "0 6 * * *"; it was {cron!r}.')
    try:
        serve_ledger(settings, cron)
    except ServerError as error:
        raise fail(str(error)) from None


@app.command(epilog="Example: skillsledger dictionary --format html --output dictionary.html")
def dictionary(
    format_: Annotated[
        str, typer.Option("--format", help="markdown or html.", metavar="FORMAT")
    ] = "markdown",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="File to write to.")] = None,
) -> None:
    """Print the data dictionary: every table and column with its meaning."""
    from warehouse.dictionary import html, markdown

    writers = {"markdown": markdown, "html": html}
    if format_ not in writers:
        raise fail(f"--format takes markdown or html; it was {format_!r}.")
    text = writers[format_]()
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


@app.command(epilog="Example: skillsledger report --release 20261122T060000000000Z-1a2b3c4d")
def report(
    data_dir: DataDir = Path("data"),
    release: Annotated[
        str | None, typer.Option(help="A kept release; the published one if left out.")
    ] = None,
) -> None:
    """Build the quality report anew."""
    from pipelines.lock import BusyError, only_run
    from pipelines.run import note_report
    from stages.report import write_report
    from warehouse.releases import Releases, UnknownReleaseError

    kept = Releases(data_dir)
    chosen = release or kept.current()
    if chosen is None:
        raise fail(f"There is no release in {data_dir} yet: skillsledger run --data-dir {data_dir}")
    try:
        kept.manifest(chosen)
    except UnknownReleaseError as error:
        raise fail(str(error)) from None
    try:
        with only_run(data_dir, wait_seconds=600):
            page = write_report(kept.folder / chosen, data_dir / "report", ())
            note_report(data_dir, chosen)
    except BusyError as error:
        raise fail(str(error)) from None
    Console().print(str(page), markup=False)


def _check(settings: Settings) -> None:
    if not settings.documents.is_dir():
        raise fail(f"{settings.documents} is not a folder: --documents names one that holds documents.")
    if settings.data_dir.exists() and not settings.data_dir.is_dir():
        raise fail(f"{settings.data_dir} is a file: --data-dir names a folder.")
    try:
        read_decisions(settings.decision_text)
    except (DecisionError, OSError, UnicodeDecodeError) as error:
        raise fail(f"The decision file cannot be used. {error}") from None
    documents, data = settings.documents.resolve(), settings.data_dir.resolve()
    if data == documents or documents in data.parents:
        raise fail(f"{settings.data_dir} lies inside the documents; a run would read what it writes.")
    data.mkdir(parents=True, exist_ok=True)


def _log_to_terminal() -> None:
    handler = RichHandler(
        console=Console(stderr=True),
        show_path=False,
        show_level=False,
        markup=False,
        log_time_format="%H:%M:%S",
    )
    logger = logging.getLogger("skillsledger")
    logger.setLevel(logging.INFO)
    logger.handlers = [handler]
    logger.propagate = False
