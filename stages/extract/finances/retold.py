"""A level told in the title and again in the text is one row: the telling with more columns, else words."""

from collections.abc import Iterable

from stages.extract.extractor import Row
from stages.extract.finances.metrics import is_same_family

EXAMPLES = {
    "Tidewell College plans savings after £3.4m deficit\n\nTidewell College lost £3.4 million in the 2023/24 "
    "financial year.": [{"metric": "deficit", "value": 3400000, "period": "2023/24 financial year"}],
    "Tidewell College’s deficit was £2 million in 2022/23. Its deficit was £2 million in 2023/24.": [
        {"period": "2022/23"},
        {"period": "2023/24"},
    ],
}
_CARRIED = frozenset({"organisation", "period"})
_SAME = ("value", "unit")


def told_once(rows: Iterable[Row], title_end: int = 0) -> list[Row]:
    """The rows in their order, each level of one body and period once, in the text before the title."""
    rows = [*rows]
    told = {(row.get("value"), row.get("unit")) for row in rows if not str(row["rule"]).startswith("weighed")}
    kept: list[Row] = []
    for row in rows:
        if str(row["rule"]).startswith("weighed") and (row.get("value"), row.get("unit")) in told:
            continue
        same = next((i for i, other in enumerate(kept) if _is_same(other, row)), None)
        if same is None:
            kept.append(row)
        elif int(str(kept[same]["start_char"])) < title_end <= int(str(row["start_char"])):
            kept[same] = {k: v for k, v in kept[same].items() if k in _CARRIED} | row
        elif (len(row), len(str(row["evidence"]))) > (len(kept[same]), len(str(kept[same]["evidence"]))):
            kept[same] = row
    return kept


def _is_same(one: Row, other: Row) -> bool:
    """Whether two rows tell one level: none of what both state differs."""
    return (
        one.get("value") is not None
        and all(one.get(k) == other.get(k) for k in _SAME)
        and is_same_family(one["metric"], other["metric"])
        and all(None in (one.get(k), other.get(k)) or one[k] == other[k] for k in ("organisation", "period"))
    )
