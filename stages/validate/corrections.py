"""Validate what maintainers corrected, as corrected: a wrong correction must not go out.

In: the staged tables, and what decisions do to their rows (see `stages.review.amendments`). Out: why the
release must be held back, each in one sentence; the staged tables then hold the corrected rows.
"""

from collections.abc import Mapping, Sequence

from stages.publish import corrected_rows
from stages.validate.staged import validate
from warehouse.staging import Staging
from warehouse.tables import TABLES


def wrongly_corrected(staging: Staging, amended: Sequence[Mapping[str, object]]) -> list[str]:
    """Say which corrected rows fail the suites of their tables."""
    corrected = [dict(row) for row in amended if row["corrections"]]
    tables = {str(row["table_name"]) for row in corrected}
    if not tables:
        return []
    for name in tables:
        mine = [row for row in corrected if row["table_name"] == name]
        staging.change(name, corrected_rows(TABLES[name], mine))
    _, failing = validate(staging.connection, ("evidence", "record"), tables)
    changed = {(row["table_name"], row["row_id"]) for row in corrected}
    return [
        f"A row of {row['table_name']} fails its suite as corrected: {row['reason']}"
        for row in failing
        if (row["table_name"], row["row_id"]) in changed
    ]
