"""The list of documents with their articles, and what was read and held back in each."""

from collections.abc import Iterator

from stages.report.places import article_page, is_own_id
from stages.report.release import SPANNED, Release, Row
from warehouse.tables import TABLES

ON_PAGE = 400
"""Articles on one page, so that it stays under a megabyte."""


def n_pages(release: Release) -> int:
    """Return how many pages the list takes."""
    lines = release.one("SELECT count(*) FROM documents LEFT JOIN articles USING (document_id)")
    return max(1, -(-lines // ON_PAGE))


def document_lines(release: Release) -> Iterator[list[Row]]:
    """Yield the lines of each page: documents without an article first, then in the order of places."""
    release.connection.execute(_counts())
    for number in range(n_pages(release)):
        lines = release.rows(_LINES + f" LIMIT {ON_PAGE} OFFSET {number * ON_PAGE}")
        for line in lines:
            id_ = str(line["article_id"])
            line["href"] = article_page(id_) if line["article_id"] and is_own_id(id_) else None
        yield lines


def _counts() -> str:
    """SQL for the numbers of rows an article, by what they are."""
    records = [name for name in SPANNED if TABLES[name].layer == "record"]
    record = " UNION ALL ".join(f"SELECT article_id FROM {name}" for name in records)
    return f"""CREATE OR REPLACE TEMP TABLE article_counts AS
        SELECT a.article_id, f.n AS figures, r.n AS records, c.reconciled, c.contradicted, h.n AS held
        FROM articles a
        LEFT JOIN (SELECT article_id, count(*) AS n FROM figures GROUP BY 1) f USING (article_id)
        LEFT JOIN (SELECT article_id, count(*) AS n FROM ({record}) GROUP BY 1) r USING (article_id)
        LEFT JOIN (SELECT article_id, count(*) FILTER (verdict = 'reconciled') AS reconciled,
                          count(*) FILTER (verdict = 'contradicted') AS contradicted
                   FROM claims JOIN checks USING (claim_id) GROUP BY 1) c USING (article_id)
        LEFT JOIN (SELECT article_id, count(DISTINCT row_id) AS n FROM held_spans GROUP BY 1) h
            USING (article_id)"""


_LINES = """
    SELECT d.document_id, d.location, d.media_type, d.status, d.reason, d.gone_since, d.n_bytes,
           coalesce(a.title, if(a.position = 1, d.title, NULL)) AS title,
           coalesce(a.publisher, d.publisher) AS publisher, coalesce(a.issued, d.issued) AS issued,
           a.article_id, a.role, a.position, substr(a.text, 1, 200) AS opening,
           row_number() OVER (PARTITION BY d.document_id ORDER BY a.position) = 1 AS is_first,
           n.figures, n.records, n.reconciled, n.contradicted, n.held
    FROM documents d LEFT JOIN articles a USING (document_id) LEFT JOIN article_counts n USING (article_id)
    ORDER BY a.article_id IS NOT NULL, d.location, d.document_id, a.position"""
