"""What decides what an article's pages say, told in a short key: equal keys, equal pages.

DuckDB hashes the rows where they lie, so that an unchanged article is not even read.
"""

import hashlib

from stages.report.pages import site_version
from stages.report.release import SPANNED, Release
from warehouse.ddl import identifier
from warehouse.declaration import Table
from warehouse.tables import TABLES


def article_keys(release: Release) -> dict[str, str]:
    """Return article id to key, in the order of ids."""
    found = release.connection.execute(_query()).fetchall()
    return {str(id_): _key(f"{told} {n}") for id_, told, n in found}


def _key(told: str) -> str:
    return hashlib.sha256(f"{site_version()} {told}".encode()).hexdigest()


def _query() -> str:
    """SQL that adds up the hashes of all rows that an article's pages tell of."""
    parts = [f"SELECT article_id, {_hash('t', TABLES[name])} AS told FROM {name} t" for name in SPANNED]
    parts += [
        f"SELECT c.article_id, {_hash('t', TABLES[name])} FROM {name} t JOIN claims c USING (claim_id)"
        for name in ("claim_operands", "checks")
    ]
    parts += [
        f"SELECT article_id, {_hash('a', TABLES['articles'])} FROM articles a",
        """SELECT a.article_id, md5_number(row(d.title, d.publisher, d.location, d.media_type)::VARCHAR)
           FROM articles a JOIN documents d USING (document_id)""",
        f"SELECT article_id, md5_number(row(other_id, title)::VARCHAR) FROM ({NEIGHBOURS})",
        """SELECT DISTINCT m.article_id, md5_number(row(o.organisation_id, o.name)::VARCHAR)
           FROM mentions m JOIN organisations o USING (organisation_id)""",
        """SELECT DISTINCT m.article_id, md5_number(row(p.person_id, p.name)::VARCHAR)
           FROM mentions m JOIN people p USING (person_id)""",
        """SELECT article_id, md5_number(row(quarantine_id, reason, held_row)::VARCHAR)
           FROM held_spans WHERE article_id IS NOT NULL""",
    ]
    return f"""SELECT article_id, bit_xor(told), count(*) FROM ({" UNION ALL ".join(parts)})
               WHERE article_id IN (SELECT article_id FROM articles) GROUP BY 1 ORDER BY 1"""


def _hash(alias: str, table: Table) -> str:
    columns = ", ".join(f"{alias}.{identifier(c.name)}" for c in table.columns if not c.is_volatile)
    return f"md5_number(row('{table.name}', {columns})::VARCHAR)"


NEIGHBOURS = """
    SELECT a.article_id, o.article_id AS other_id, o.title, o.position FROM articles a
    JOIN articles o ON o.document_id = a.document_id AND o.article_id <> a.article_id
    WHERE abs(o.position - a.position) <= 8"""
"""SQL for the articles beside an article in its document, those that its page names."""
