"""What a release holds, in the few numbers that a person wants first.

In: the folder of a release. Out: `Summary`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.ddl import quoted
from warehouse.tables import TABLES


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Rows of one table that are held back, and the reason of one of them."""

    table: str
    rows: int
    reason: str


@dataclass(frozen=True, slots=True)
class Summary:
    """Numbers of one release."""

    release_id: str
    documents: int
    quarantined_documents: int
    gone_documents: int
    articles: int
    figures: dict[str, int]
    records: dict[str, int]
    verdicts: dict[str, int]
    changes: dict[str, int]
    held: list[HeldBack]
    contradictions: list[str]
    suites_passed: int
    suites: int


def summarise(folder: Path) -> Summary:
    """Return the summary of the release whose Parquet files lie in `folder`."""
    with duckdb.connect() as connection:
        for name in TABLES:
            place = quoted(str(folder / f"{name}.parquet"))
            connection.execute(f"CREATE VIEW {name} AS FROM read_parquet({place})")

        def pairs(query: str) -> dict[str, int]:
            return {str(name): int(count) for name, count in connection.execute(query).fetchall()}

        release, passed, suites = connection.execute(
            "SELECT release_id, suites_passed, suites FROM releases WHERE is_current"
        ).fetchall()[0]
        documents, quarantined, gone = connection.execute(
            "SELECT count(*), count(*) FILTER (status = 'quarantined'), count(gone_since) FROM documents"
        ).fetchall()[0]
        return Summary(
            release_id=release,
            documents=documents,
            quarantined_documents=quarantined,
            gone_documents=gone,
            articles=pairs("SELECT 'articles', count(*) FROM articles")["articles"],
            figures=pairs("SELECT kind, count(*) FROM figures GROUP BY 1 ORDER BY 2 DESC, 1"),
            records=_records(pairs),
            verdicts=pairs("SELECT verdict, count(*) FROM checks GROUP BY 1 ORDER BY 2 DESC, 1"),
            changes=pairs("SELECT change, count(*) FROM changes GROUP BY 1 ORDER BY 1"),
            held=[HeldBack(*row) for row in connection.execute(_HELD).fetchall()],
            contradictions=[
                row[0]
                for row in connection.execute(
                    "SELECT explanation FROM checks WHERE verdict = 'contradicted' ORDER BY check_id"
                ).fetchall()
            ],
            suites_passed=passed,
            suites=suites,
        )


def _records(pairs: Callable[[str], dict[str, int]]) -> dict[str, int]:
    names = [
        name
        for name, table in TABLES.items()
        if table.layer == "record" or name in ("dates", "quotations", "organisations", "people")
    ]
    union = " UNION ALL ".join(f"SELECT '{name}', count(*) FROM {name}" for name in names)
    return pairs(union)


_HELD = """
    SELECT table_name, count(*), min(reason) FROM quarantine
    GROUP BY table_name, rule ORDER BY table_name, 2 DESC, 3"""
