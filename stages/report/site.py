"""Write the site of a release: every page beside the present site, then in its place."""

from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from stages.report import charts
from stages.report.articles import write_articles
from stages.report.building import Building
from stages.report.comparison import Change, comparison
from stages.report.documents import document_lines, n_pages
from stages.report.held import ON_PAGE, held_items
from stages.report.pages import page
from stages.report.places import Places, is_own_id
from stages.report.release import Release
from stages.report.tables import RESULT_ORDER, column_type, sample, suite_lines
from stages.report.verdict import verdict
from warehouse import dictionary
from warehouse.tables import TABLES

DATA_DOCS = "data_docs/index.html"
"""Where Great Expectations' own pages lie, seen from the folder that holds the site."""


def write_report(folder: Path, to: Path, objections: tuple[str, ...]) -> Path:
    """Write the site of the release whose Parquet files lie in `folder` to `to`; return its first page.

    `objections` say why the gate held the release back; none: it was published. A crash leaves the site
    that was there, or the new one; an article's page that would be the same is taken over.
    """
    building = Building(to)
    spill = building.folder / ".spill"
    with Release(folder, spill) as release:
        places = Places(release, write_articles(release, building))
        site = _Site(release, building, places, _data_docs(to))
        site.held()
        site.documents()
        site.tables()
        site.suites()
        site.dictionary()
        site.overview(objections, site.rows())
    building.finish()
    return to / "index.html"


def _data_docs(to: Path) -> str | None:
    return f"../{DATA_DOCS}" if (to.parent / DATA_DOCS).exists() else None


def _numbered(file: str, n: int) -> list[str]:
    """Return the files of a list of `n` pages: held.html, held-2.html, …"""
    return [file, *(file.replace(".html", f"-{number}.html") for number in range(2, n + 1))]


class _Site:
    """Writes the pages that tell of the whole release."""

    def __init__(self, release: Release, building: Building, places: Places, data_docs: str | None) -> None:
        self.release = release
        self.building = building
        self.places = places
        self.data_docs = data_docs

    def write(self, template: str, file: str, **values: object) -> None:
        """Write one page."""
        self.building.write(file, page(template, file, **values))

    def held(self) -> None:
        """Write what is held back."""
        items = list(held_items(self.release, self.places))
        files = _numbered("held.html", max(1, -(-len(items) // ON_PAGE)))
        groups = self.release.rows(_HELD_GROUPS)
        for number, file in enumerate(files, start=1):
            self.write(
                "held.html.j2",
                file,
                items=items[(number - 1) * ON_PAGE : number * ON_PAGE],
                total=sum(item.row["decision"] is None for item in items),
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
            ("What failed", "By outcome and severity; the rows themselves are held back.", bad),
            *(
                (
                    f"Passed: {severity}",
                    note,
                    [r for r in results if r["outcome"] == "passed" and r["severity"] == severity],
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
        shards: dict[str, list[tuple[str, str, str]]] = {}
        query = """SELECT row_id, table_name, article_id, start_char, anchor FROM homes
                   WHERE article_id IN (SELECT article_id FROM articles) ORDER BY row_id"""
        for home in self.release.rows(query):
            row_id = str(home["row_id"])
            if is_own_id(row_id) and is_own_id(str(home["article_id"])):
                line = (row_id, str(home["table_name"]), self.places.link(home))
                shards.setdefault(self.places.shard(row_id), []).append(line)
        for file, lines in sorted(shards.items()):
            self.write("rows.html.j2", file, shard=file[5:-5], lines=lines)
        return sorted(shards)

    def overview(self, objections: Sequence[str], shards: Sequence[str]) -> None:
        """Write the first page."""
        release = self.release
        lines = comparison(release)
        contradicted = release.rows(_CONTRADICTED)
        links = self.places.links(r["claim_id"] for r in contradicted)
        ids = release.rows(
            """SELECT release_id, published_at, code_version FROM releases
               ORDER BY is_current DESC, release_id DESC LIMIT 2"""
        )
        example = release.rows("SELECT figure_id FROM figures ORDER BY 1 LIMIT 1")
        self.write(
            "index.html.j2",
            "index.html",
            release=ids[0],
            previous=ids[1]["release_id"] if len(ids) > 1 else None,
            verdict=verdict(release, objections),
            tiles=_tiles(lines),
            comparison=[c for c in lines if c.table not in ("claim_operands", "claims") or c.is_moved],
            contradictions=[
                r | {"href": links.get(str(r["claim_id"]), "held.html")} for r in contradicted[:5]
            ],
            n_contradictions=len(contradicted),
            trends=charts.trends(release),
            kinds=charts.kinds(release),
            accuracy=release.rows("FROM accuracy ORDER BY table_name, kind, measure, label_set"),
            digits=self.places.n_digits,
            shards=shards,
            example=example[0]["figure_id"] if example else None,
        )


def _tiles(lines: Sequence[Change]) -> list[dict[str, object]]:
    """Return the numbers at the top of the first page."""
    by_table = {c.table: c for c in lines if not c.part}
    records = [c for c in lines if not c.part and TABLES[c.table].layer == "record"]
    before = [c.before for c in records]
    tiles: list[dict[str, object]] = [
        {"name": name, "now": by_table[table].now, "before": by_table[table].before, "href": href, "note": ""}
        for name, table, href in (
            ("documents", "documents", "documents.html"),
            ("articles", "articles", "documents.html"),
            ("figures", "figures", "tables/figures.html"),
            ("claims", "claims", "tables/claims.html"),
            ("held back", "quarantine", "held.html"),
        )
    ]
    tiles.insert(
        3,
        {
            "name": "records",
            "now": sum(c.now for c in records),
            "before": None if None in before else sum(n for n in before if n is not None),
            "href": "tables/index.html",
            "note": "",
        },
    )
    return tiles


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
_CONTRADICTED = """
    SELECT c.claim_id, c.relation, k.explanation, coalesce(a.title, d.title, d.location, '') AS title
    FROM checks k JOIN claims c USING (claim_id) LEFT JOIN articles a USING (article_id)
    LEFT JOIN documents d USING (document_id) WHERE k.verdict = 'contradicted' ORDER BY c.claim_id"""
