"""The first page: the verdict, the numbers, what does not add up, and this release against the last."""

from collections.abc import Sequence

from stages.report import charts
from stages.report.accuracy import accuracy
from stages.report.arrivals import arrivals
from stages.report.comparison import Change, comparison
from stages.report.places import Places
from stages.report.release import Release
from stages.report.verdict import verdict
from stages.report.wording import number
from warehouse.tables import TABLES

_SUMS = 6  # contradicted claims told on the first page


def overview(
    release: Release, objections: Sequence[str], places: Places, published: str | None
) -> dict[str, object]:
    """Return the values of the first page's template; `published` is the release that the ledger holds."""
    lines = comparison(release)
    contradicted = release.rows(_CONTRADICTED)
    links = places.links(r["claim_id"] for r in contradicted[:_SUMS])
    ids = release.rows(
        """SELECT release_id, published_at, code_version FROM releases
           ORDER BY is_current DESC, release_id DESC LIMIT 2"""
    )
    example = release.rows("SELECT figure_id FROM figures ORDER BY 1 LIMIT 1")
    is_other = published is not None and published != ids[0]["release_id"] and not objections
    return {
        "release": ids[0],
        "published": published if is_other else None,
        "previous": ids[1]["release_id"] if len(ids) > 1 else None,
        "verdict": verdict(release, objections),
        "tiles": _tiles(lines, release),
        "comparison": [
            [c for c in lines if TABLES[c.table].layer in ("evidence", "claims")],
            [c for c in lines if TABLES[c.table].layer in ("record", "release")],
        ],
        "arrivals": arrivals(release),
        "contradictions": [
            r | {"href": links.get(str(r["claim_id"]), "held.html")} for r in contradicted[:_SUMS]
        ],
        "n_contradictions": len(contradicted),
        "trends": charts.trends(release),
        "kinds": charts.kinds(release),
        "accuracy": accuracy(release),
        "example": example[0]["figure_id"] if example else None,
    }


def _tiles(lines: Sequence[Change], release: Release) -> list[dict[str, object]]:
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
    waiting = release.one("SELECT count(*) FROM quarantine WHERE decision IS NULL")
    decided = by_table["quarantine"].now - waiting
    note = f"and {number(decided)} decided" if decided else ""
    before_held = by_table["quarantine"].before
    tiles.append(
        {"name": "held back", "now": waiting, "before": before_held, "href": "held.html", "note": note}
    )
    return tiles


_CONTRADICTED = """
    WITH decisions AS (
        SELECT row_id, min(decision || 'ed by ' || coalesce(decided_by, '?')) AS decided
        FROM quarantine WHERE decision IS NOT NULL GROUP BY 1)
    SELECT c.claim_id, c.relation, k.explanation, coalesce(a.title, d.title, d.location, '') AS title,
           q.decided
    FROM checks k JOIN claims c USING (claim_id) LEFT JOIN articles a USING (article_id)
    LEFT JOIN documents d USING (document_id) LEFT JOIN decisions q ON q.row_id = c.asserted_figure_id
    WHERE k.verdict = 'contradicted' ORDER BY q.decided IS NOT NULL, c.claim_id"""
