"""What an article says twice of a programme is one row: the telling with more columns."""

from collections.abc import Iterable

from stages.extract.extractor import Row

_SAID = ("manager", "previous_manager", "delivered_by", "area", "value", "reach", "reach_unit", "per")
EXAMPLES = {
    "Ashdown Trust runs the Northmoor Skills programme. The Northmoor Skills programme is run by "
    "Ashdown Trust.": [{"name": "Northmoor Skills", "manager": "Ashdown Trust"}],
    "Ashdown Trust runs the Northmoor Skills programme. It also runs the Step Up programme.": [
        {"name": "Northmoor Skills"},
        {"name": "Step Up"},
    ],
}


def told_once(rows: Iterable[Row]) -> list[Row]:
    """The rows in their order, without those that say no more than another of the same programme."""
    kept: list[Row] = []
    for row in rows:
        if any(_says_no_more(row, other) for other in kept):
            continue
        kept = [other for other in kept if not _says_no_more(other, row)]
        kept.append(row)
    return kept


def _says_no_more(row: Row, other: Row) -> bool:
    said = {column: row[column] for column in _SAID if row.get(column) is not None}
    return row["name"] == other["name"] and all(other.get(c) == v for c, v in said.items())
