"""Write the site of a release: every page beside the present site, then in its place."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from stages.report import charts
from stages.report.articles import write_articles
from stages.report.building import Building
from stages.report.documents import document_lines, n_pages
from stages.report.held import ON_PAGE, held_items, n_items
from stages.report.overview import overview
from stages.report.pages import page
from stages.report.places import OWN_ID, Places
from stages.report.release import Release
from stages.report.tables import RESULT_ORDER, column_type, sample, suite_lines
from warehouse import dictionary
from warehouse.database import published_release
from warehouse.tables import TABLES

DATA_DOCS = "data_docs/index.html"
"""Where Great Expectations' own pages lie, seen from the folder that holds the site."""


def write_report(folder: Path, to: Path, objections: tuple[str, ...]) -> Path:
    """Write the site of the release whose Parquet files lie in `folder` to `to`; return its first page.

    `objections` say why the gate held the release back; none: it was published. A crash leaves the site
    that was there, or the new one; an article's page that would be the same is taken over.
    """
    building = Building(to)
    with Release(folder, building.spill) as release:
        cuts = write_articles(release, building)
        release.find_homes()
        places = Places(release, cuts)
        site = _Site(release, building, places, _data_docs(to))
        site.held()
        site.documents()
        site.tables()
        site.suites()
        site.dictionary()
        site.overview(objections, site.rows())
    building.finish()
    return to / "index.html"


class DataDocs(NamedTuple):
    """Great Expectations' own pages, and when they were built: a later release may not have its own."""

    href: str
    built: datetime


def _data_docs(to: Path) -> DataDocs | None:
    first = to.parent / DATA_DOCS
    if not first.exists():
        return None
    return DataDocs(f"../{DATA_DOCS}", datetime.fromtimestamp(first.stat().st_mtime, UTC))


def _numbered(file: str, n: int) -> list[str]:
    """Return the files of a list of `n` pages: held.html, held-2.html, …"""
    return [file, *(file.replace(".html", f"-{number}.html") for number in range(2, n + 1))]


class _Site:
    """Writes the pages that tell of the whole release."""

    def __init__(
        self, release: Release, building: Building, places: Places, data_docs: DataDocs | None
    ) -> None:
        self.release = release
        self.building = building
        self.places = places
        self.data_docs = data_docs

    def write(self, template: str, file: str, **values: object) -> None:
        """Write one page."""
        self.building.write(file, page(template, file, **values))

    def held(self) -> None:
        """Write what is held back."""
        files = _numbered("held.html", max(1, -(-n_items(self.release) // ON_PAGE)))
        waiting = self.release.one("SELECT count(*) FROM quarantine WHERE decision IS NULL")
        groups = self.release.rows(_HELD_GROUPS)
        data_dir = self.building.to.parent.resolve()
        for number, items in enumerate(held_items(self.release, self.places, data_dir), start=1):
            self.write(
                "held.html.j2",
                files[number - 1],
                items=items,
                total=waiting,
                groups=groups,
                files=files,
                part=number,
            )

    def documents(self) -> None:
        """Write the list of documents and articles."""
        files = _numbered("documents.html", n_pages(self.release))
        for number, lines in enumerate(document_lines(self.release), start=1):
            self.write(
                "documents.html.j2",
                files[number - 1],
                lines=lines,
                n_documents=self.release.one("SELECT count(*) FROM documents"),
                n_articles=self.release.one("SELECT count(*) FROM articles"),
                files=files,
                part=number,
            )

    def tables(self) -> None:
        """Write the list of tables, and a page for each."""
        held = self.release.pairs(_HELD_BY_TABLE)
        states = {str(r["table_name"]): r["state"] for r in self.release.rows(_STATES)}
        drawn = {
            "contracts": charts.contracts(self.release, self.places, "../"),
            "recommendations": charts.responses(self.release, self.places, "../"),
            "events": charts.timeline(self.release, self.places, "../"),
        }
        drawn["commitments"] = drawn["events"]
        lines = []
        for name, table in TABLES.items():
            total = self.release.one(f"SELECT count(*) FROM {name}")
            lines.append(
                {
                    "name": name,
                    "row_is": table.row_is,
                    "rows": total,
                    "held": held.get(name),
                    "state": states.get(name),
                }
            )
            self.write(
                "table.html.j2",
                f"tables/{name}.html",
                table=table,
                total=total,
                n_held=held.get(name),
                types={c.name: column_type(c) for c in table.columns},
                sample=sample(self.release, table, self.places),
                results=suite_lines(self.release, name),
                charts=[drawn[name]] if name in drawn and drawn[name].rows else [],
                data_docs=self.data_docs,
            )
        shown = [drawn[name] for name in ("contracts", "recommendations", "events") if drawn[name].rows]
        self.write("tables.html.j2", "tables/index.html", tables=lines, charts=shown)

    def suites(self) -> None:
        """Write what was checked."""
        results = self.release.rows(f"FROM suite_results {RESULT_ORDER}")
        bad = [r for r in results if r["outcome"] in ("failed", "broken")]
        groups = [
            (
                "What failed",
                "A row that fails a warning is held back; what fails an info is told, and nothing more.",
                bad,
                True,
            ),
            *(
                (
                    f"Passed: {severity}",
                    note,
                    [r for r in results if r["outcome"] == "passed" and r["severity"] == severity],
                    False,
                )
                for severity, note in (
                    ("critical", "Its failure would have held the release back."),
                    ("warning", "A row that fails one is held back by itself."),
                    ("info", "Told, and nothing more."),
                )
            ),
            (
                "Not applicable",
                "There was no row that they speak of.",
                [r for r in results if r["outcome"] == "not_applicable"],
                False,
            ),
        ]
        self.write(
            "suites.html.j2",
            "suites.html",
            total=len(results),
            n_suites=len({r["table_name"] for r in results}),
            outcomes=("passed", "failed", "broken", "not_applicable"),
            severities=self.release.rows(_SEVERITIES),
            groups=groups,
            data_docs=self.data_docs,
        )

    def dictionary(self) -> None:
        """Write the data dictionary."""
        body = Markup(dictionary.body())  # noqa: S704
        self.write("dictionary.html.j2", "dictionary.html", body=body)

    def rows(self) -> list[str]:
        """Write the pages that lead from any row's id to its words; return their files."""
        query = f"""SELECT row_id, table_name, article_id, start_char, anchor FROM homes
                    WHERE article_id IN (SELECT article_id FROM articles)
                          AND regexp_full_match(row_id || '/' || article_id, '{OWN_ID}/{OWN_ID}')
                    ORDER BY regexp_extract(row_id, '[^-]*$'), row_id"""
        files = []
        link, shard = self.places.link_to, self.places.shard
        for file, homes in groupby(self.release.stream(query), key=lambda home: shard(str(home[0]))):
            lines = "\n".join(
                f'<li id="{row_id}" data-onward><a href="../{link(*place)}">{row_id}</a> {table}</li>'
                for row_id, table, *place in homes
            )
            # Nothing in them but ids and names of ours; printed one by one they would take most of the time.
            self.write("rows.html.j2", file, shard=file[5:-5], lines=Markup(lines))  # noqa: S704
            files.append(file)
        return files

    def overview(self, objections: Sequence[str], shards: Sequence[str]) -> None:
        """Write the first page."""
        published = published_release(self.building.to.parent)
        values = overview(self.release, objections, self.places, published)
        self.write("index.html.j2", "index.html", digits=self.places.n_digits, shards=shards, **values)


_HELD_GROUPS = """
    SELECT table_name, rule, count(*) FILTER (decision IS NULL) AS waiting, count(decision) AS decided
    FROM quarantine GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"""
_HELD_BY_TABLE = """
    SELECT table_name, count(DISTINCT row_id) FROM quarantine WHERE decision IS NULL GROUP BY 1"""
_STATES = """
    SELECT table_name, if(bool_or(outcome = 'broken' OR outcome = 'failed' AND severity <> 'info'),
                          'failed', 'passed') AS state
    FROM suite_results GROUP BY 1"""
_SEVERITIES = """
    SELECT severity, count(*) FILTER (outcome = 'passed') AS passed,
           count(*) FILTER (outcome = 'failed') AS failed,
           count(*) FILTER (outcome = 'broken') AS broken,
           count(*) FILTER (outcome = 'not_applicable') AS not_applicable,
           sum(rows_checked)::BIGINT AS rows_checked, sum(rows_failed)::BIGINT AS rows_failed
    FROM suite_results GROUP BY 1 ORDER BY list_position(['critical', 'warning', 'info'], severity)"""
