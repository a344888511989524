"""The gate: whether a release may go out, and if not, why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a release may show at most before a person must look at it.

    Shares lie in 0 to 1. They stop a broken rule or a changed page layout from emptying the ledger
    unseen; a few documents that contradict themselves are what the ledger is for, so shares of small
    numbers (below `small`) hold nothing back.
    """

    quarantined_documents_share: float = 0.5
    held_rows_share: float = 0.2
    contradicted_share: float = 0.3
    reconciled_drop_share: float = 0.3
    lost_figures_share: float = 0.3
    crashed_articles_share: float = 0.1
    small: int = 20


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of one release that the gate looks at."""

    documents: int
    quarantined_documents: int
    rows: int
    held_rows: int
    figures: int
    reconciled: int
    contradicted: int
    checks: int
    articles: int = 0
    crashed_articles: int = 0


def objections(suite_results: Sequence[Row], now: Counts, before: Counts | None, limits: Limits) -> list[str]:
    """Return why the release must be held back, each in one sentence; none: it may go out.

    `before` are the counts of the release before where both cover the same documents or more.
    """
    return [*_from_suites(suite_results), *_from_shares(now, limits), *_from_drops(now, before, limits)]


def _from_suites(suite_results: Sequence[Row]) -> list[str]:
    found = []
    for row in suite_results:
        if row["outcome"] == "broken":
            found.append(f"A check is broken: {row['expectation']} on {row['table_name']}. {row['detail']}")
        elif row["outcome"] == "failed" and row["severity"] == "critical":
            found.append(f"Table {row['table_name']}: {row['description']} {row['detail']}")
    return found


def _from_shares(now: Counts, limits: Limits) -> list[str]:
    shares = (
        (
            now.quarantined_documents,
            now.documents,
            limits.quarantined_documents_share,
            "documents are in quarantine",
        ),
        (now.held_rows, now.rows, limits.held_rows_share, "rows fail their suites"),
        (now.contradicted, now.checks, limits.contradicted_share, "claims are contradicted"),
        (
            now.crashed_articles,
            now.articles,
            limits.crashed_articles_share,
            "articles crashed a reader, so that rows of them are missing",
        ),
    )
    return [
        f"{part} of {whole} {what}, more than the limit of {limit:.0%}."
        for part, whole, limit, what in shares
        if whole >= limits.small and part > limit * whole
    ]


def _from_drops(now: Counts, before: Counts | None, limits: Limits) -> list[str]:
    if before is None or now.documents < before.documents:
        return []
    drops = (
        (before.reconciled, now.reconciled, limits.reconciled_drop_share, "reconciled claims"),
        (before.figures, now.figures, limits.lost_figures_share, "figures"),
    )
    return [
        f"The {what} fell from {was} to {is_} on no fewer documents, more than the limit of {limit:.0%}."
        for was, is_, limit, what in drops
        if was >= limits.small and was - is_ > limit * was
    ]
