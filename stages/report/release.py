"""The tables of one release, as DuckDB sees them."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

from warehouse.ddl import quoted
from warehouse.staging import connect
from warehouse.tables import TABLES

Row = dict[str, object]
_MEMORY = "256MB"  # beyond it DuckDB spills
SPANNED = tuple(name for name, t in TABLES.items() if "start_char" in t.column_names)
"""Tables whose rows stand on words of an article."""


class Release:
    """A folder with one Parquet file a table, read through DuckDB.

    `all_held_spans` are the held rows that stand on words, `held_spans` those that wait for a decision.
    """

    def __init__(self, folder: Path, spill: Path, threads: int | None = None) -> None:
        self.folder = folder
        self.spill = spill
        self.connection = connect(spill)
        self.connection.execute(f"SET memory_limit = '{_MEMORY}'")
        if threads:
            self.connection.execute(f"SET threads = {threads}")
        for name, table in TABLES.items():
            path = folder / f"{name}.parquet"
            if path.exists():
                self.connection.execute(f"CREATE VIEW {name} AS FROM read_parquet({quoted(str(path))})")
            else:  # a release from before the table was declared
                self.connection.register(name, table.empty())
        self.connection.execute(_HELD_SPANS)

    def find_homes(self) -> None:
        """Make the table `homes`: the article and place of every row, published or held."""
        self.connection.execute(_homes())

    def __enter__(self) -> "Release":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.close()

    def rows(self, query: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Rows that `query` gives, column name to value."""
        cursor = self.connection.execute(query, list(parameters))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]

    def pairs(self, query: str, parameters: Sequence[object] = ()) -> dict[str, int]:
        """Name to count, for a query that gives these two columns."""
        found = self.connection.execute(query, list(parameters)).fetchall()
        return {str(name): int(count) for name, count in found}

    def stream(self, query: str) -> Iterator[tuple[object, ...]]:
        """Yield the rows that `query` gives, some at a time; none other may run meanwhile."""
        cursor = self.connection.execute(query)
        while some := cursor.fetchmany(5_000):
            yield from some

    def one(self, query: str) -> int:
        """The one number that `query` gives."""
        return int(self.connection.execute(query).fetchall()[0][0])


_HELD_SPANS = """
    CREATE TEMP TABLE all_held_spans AS
    SELECT quarantine_id, decision, table_name, row_id, held_row, rule, reason,
           json_extract_string(held_row, '$.article_id') AS article_id,
           TRY_CAST(json_extract_string(held_row, '$.start_char') AS BIGINT) AS start_char,
           TRY_CAST(json_extract_string(held_row, '$.end_char') AS BIGINT) AS end_char
    FROM quarantine
    WHERE json_valid(held_row) AND json_extract_string(held_row, '$.start_char') IS NOT NULL;
    CREATE TEMP VIEW held_spans AS FROM all_held_spans WHERE decision IS NULL"""


def _homes() -> str:
    """SQL that finds for each row the article it stands in, and the id there that shows its words."""
    parts = [
        f"SELECT {TABLES[name].key} AS row_id, '{name}' AS table_name, article_id, start_char, "
        f"{TABLES[name].key} AS anchor FROM {name}"
        for name in SPANNED
    ]
    parts += [
        "SELECT article_id, 'articles', article_id, 0, 'article' FROM articles",
        """SELECT document_id, 'documents', arg_min(article_id, position), 0, 'document'
           FROM articles GROUP BY document_id""",
        "SELECT row_id, table_name, article_id, start_char, row_id FROM held_spans",
    ]
    parts += [
        f"""SELECT x.{TABLES[name].key}, '{name}', c.article_id, c.start_char, c.claim_id
            FROM {name} x JOIN claims c USING (claim_id)"""
        for name in ("checks", "claim_operands")
    ]
    parts += [
        f"""SELECT {key}, '{name}', arg_min(article_id, (article_id, start_char)),
            arg_min(start_char, (article_id, start_char)), arg_min(mention_id, (article_id, start_char))
            FROM mentions WHERE {key} IS NOT NULL GROUP BY {key}"""
        for name, key in (("organisations", "organisation_id"), ("people", "person_id"))
    ]
    union = " UNION ALL ".join(parts)
    # a row that is held for two reasons has one home
    return f"""CREATE TEMP TABLE homes AS
        SELECT row_id, any_value(table_name) AS table_name, any_value(article_id) AS article_id,
               any_value(start_char) AS start_char, any_value(anchor) AS anchor
        FROM ({union}) GROUP BY row_id"""
