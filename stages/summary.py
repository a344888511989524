"""What a release holds, in the few numbers that a person wants first.

In: the folder of a release. Out: `Summary`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.ddl import quoted
from warehouse.tables import TABLES


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Rows that wait for a maintainer for one and the same reason, and the tables they would be in."""

    tables: list[str]
    rows: int
    reason: str


@dataclass(frozen=True, slots=True)
class NotPassed:
    """Suites that did not pass: the tables without rows, and what fails in the others."""

    empty: list[str]
    failures: list[str]


@dataclass(frozen=True, slots=True)
class Summary:
    """Numbers of one release.

    `held` waits for a decision, `decided` counts what has one, by decision; `contradictions` tells of the
    contradicted claims that hold no figure back.
    """

    release_id: str
    documents: int
    quarantined_documents: int
    gone_documents: int
    articles: int
    figures: dict[str, int]
    records: dict[str, int]
    mentioned: dict[str, int]
    verdicts: dict[str, int]
    changes: dict[str, int]
    held: list[HeldBack]
    decided: dict[str, int]
    contradictions: list[str]
    suites_passed: int
    suites: int
    not_passed: NotPassed


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
            records=_rows(pairs, [name for name, table in TABLES.items() if table.layer == "record"]),
            mentioned=_rows(pairs, ["dates", "quotations", "organisations", "people"]),
            verdicts=pairs("SELECT verdict, count(*) FROM checks GROUP BY 1 ORDER BY 2 DESC, 1"),
            changes=pairs("SELECT change, count(*) FROM changes GROUP BY 1 ORDER BY 1"),
            held=[HeldBack(*row) for row in connection.execute(_HELD).fetchall()],
            decided=pairs(
                "SELECT decision, count(*) FROM quarantine WHERE decision IS NOT NULL GROUP BY 1 ORDER BY 1"
            ),
            contradictions=[row[0] for row in connection.execute(_CONTRADICTED_ALONE).fetchall()],
            suites_passed=passed,
            suites=suites,
            not_passed=NotPassed(*connection.execute(_NOT_PASSED).fetchall()[0]),
        )


def waiting_and_decided(quarantine: Path) -> tuple[int, int]:
    """Count the held rows and documents in a release's `quarantine` file: those that wait, those decided."""
    with duckdb.connect() as connection:
        place = quoted(str(quarantine))
        query = f"SELECT count(*) - count(decision), count(decision) FROM read_parquet({place})"
        waiting, decided = connection.execute(query).fetchall()[0]
        return int(waiting), int(decided)


def _rows(pairs: Callable[[str], dict[str, int]], names: Sequence[str]) -> dict[str, int]:
    union = " UNION ALL ".join(f"SELECT '{name}', count(*) FROM {name}" for name in names)
    return pairs(union)


# Sums before documents: a folder with a hundred unreadable files must not hide what does not add up.
_HELD = """
    SELECT list(DISTINCT table_name ORDER BY table_name) AS tables, count(*) AS n, reason
    FROM quarantine WHERE decision IS NULL
    GROUP BY reason, stage ORDER BY stage = 'validate' DESC, tables, n DESC, reason"""

_CONTRADICTED_ALONE = """
    SELECT DISTINCT k.explanation FROM checks k JOIN claims c USING (claim_id)
    WHERE k.verdict = 'contradicted' AND c.asserted_figure_id IS NULL ORDER BY 1"""

# The results of a table without rows prove nothing; that it has none is told apart from what fails.
_NOT_PASSED = """
    WITH fails AS (
        SELECT table_name, table_name || ': ' || description AS told,
               expectation = 'ExpectRowCountToProveSomething' AS is_empty
        FROM suite_results
        WHERE outcome = 'broken' OR (outcome = 'failed' AND severity <> 'info'))
    SELECT coalesce(list(DISTINCT table_name ORDER BY table_name) FILTER (is_empty), []),
           coalesce(list(DISTINCT told ORDER BY told) FILTER (NOT is_empty), [])
    FROM fails"""
