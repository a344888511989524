"""Which documents came, changed and went since the release before, by the places they were read from."""

from typing import NamedTuple

from stages.report.places import article_page, is_own_id
from stages.report.release import Release

MOST = 12
"""Documents named of each sort; the others are counted."""
_SORTS = ("new", "changed", "gone")


class Arrivals(NamedTuple):
    """What happened to some documents: `what`, how many, and the first of them as (place, link)."""

    what: str
    n: int
    named: list[tuple[str, str | None]]


def arrivals(release: Release) -> list[Arrivals]:
    """Return what came, changed and went; nothing of the first release, in which all is new."""
    if release.one("SELECT count(*) FROM releases WHERE NOT is_current") == 0:
        return []
    found: dict[str, list[tuple[str, str | None]]] = {}
    for row in release.rows(_QUERY):
        id_ = str(row["article_id"])
        link = article_page(id_) if row["article_id"] and is_own_id(id_) else None
        found.setdefault(str(row["what"]), []).append((str(row["location"]), link))
    return [Arrivals(what, len(found[what]), found[what][:MOST]) for what in _SORTS if what in found]


# A changed document has a new id, so its place is among the added and the removed ones.
# One that its source no longer holds stays, with the time when that was found.
_QUERY = """
    WITH moved AS (
        SELECT change, row_id, json_extract_string(before, '$.location') AS place
        FROM changes WHERE table_name = 'documents'),
    now AS (
        SELECT d.document_id, d.location, d.gone_since, arg_min(a.article_id, a.position) AS article_id
        FROM documents d LEFT JOIN articles a USING (document_id) GROUP BY ALL)
    SELECT if(m.change = 'changed' OR n.location IN (SELECT place FROM moved WHERE change = 'removed'),
              'changed', 'new') AS what, n.location, n.article_id
    FROM moved m JOIN now n ON n.document_id = m.row_id
    UNION ALL
    SELECT 'gone', location, article_id FROM now
    WHERE gone_since > (SELECT max(published_at) FROM releases WHERE NOT is_current)
    UNION ALL
    SELECT 'gone', place, NULL FROM moved
    WHERE change = 'removed' AND place IS NOT NULL AND place NOT IN (SELECT location FROM now)
    ORDER BY ALL"""
