"""One release against the last: what there is now, what there was, what was added, removed and changed.

What there was is counted back from the changes, since the last release's tables need not be kept.
"""

from dataclasses import dataclass

from stages.report.release import Release
from stages.report.wording import label
from warehouse.changes import compared_tables
from warehouse.tables import TABLES

_PARTS = {"figures": ("figures", "kind"), "claims": ("checks", "verdict")}
_PARTS["recommendations"] = ("recommendations", "response")
"""Tables that are also told by the values of one column, of theirs or of another table."""
_FIRST = {"documents": 0, "articles": 1, "figures": 2}
"""What a reader looks for first; the others follow in the order of the dictionary."""
_LEFT_OUT = {"checks", "claim_operands"}
"""Tables whose rows come and go with those of another that is told."""


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the comparison. `before` is None in the first release; `part` tells a value of a column."""

    name: str
    table: str
    now: int
    before: int | None
    added: int
    removed: int
    changed: int
    part: bool = False

    @property
    def is_moved(self) -> bool:
        """Whether anything is different."""
        return bool(self.added or self.removed or self.changed)


def comparison(release: Release) -> list[Change]:
    """Return the lines, table by table in the order of the dictionary; empty parts are left out."""
    is_first = release.one("SELECT count(*) FROM releases WHERE NOT is_current") == 0
    counts: dict[tuple[str, str], int] = {
        (str(r["table_name"]), str(r["change"])): int(str(r["n"]))
        for r in release.rows("SELECT table_name, change, count(*) AS n FROM changes GROUP BY ALL")
    }
    found: list[Change] = []
    for table in sorted(compared_tables(), key=lambda table: _FIRST.get(table.name, len(_FIRST))):
        if table.name in _LEFT_OUT:
            continue
        now = release.one(f"SELECT count(*) FROM {table.name}")
        added, removed, changed = (counts.get((table.name, c), 0) for c in ("added", "removed", "changed"))
        before = None if is_first else now - added + removed
        name = "held back" if table.name == "quarantine" else label(table.name)
        found.append(Change(name, table.name, now, before, added, removed, changed))
        if table.name in _PARTS:
            found += _by_value(release, table.name, *_PARTS[table.name], is_first)
    return found


def _by_value(release: Release, of: str, table: str, column: str, is_first: bool) -> list[Change]:
    key = TABLES[table].key
    now = release.pairs(f"SELECT {column}, count(*) FROM {table} GROUP BY 1")
    added = release.pairs(
        f"""SELECT t.{column}, count(*) FROM changes c JOIN {table} t ON t.{key} = c.row_id
            WHERE c.table_name = '{table}' AND c.change = 'added' GROUP BY 1"""
    )
    removed, left, entered = (
        release.pairs(
            f"""SELECT json_extract_string({side}, '$.{column}') AS value, count(*) FROM changes
                WHERE table_name = '{table}' AND change = '{change}' GROUP BY 1 HAVING value IS NOT NULL"""
        )
        for side, change in (("before", "removed"), ("before", "changed"), ("after", "changed"))
    )
    names = [v for v in TABLES[table].column(column).values if now.get(v) or removed.get(v) or left.get(v)]
    return [
        Change(
            name=label(value),
            table=of,
            now=now.get(value, 0),
            before=None
            if is_first
            else now.get(value, 0)
            - added.get(value, 0)
            + removed.get(value, 0)
            + left.get(value, 0)
            - entered.get(value, 0),
            added=added.get(value, 0),
            removed=removed.get(value, 0),
            changed=entered.get(value, 0),
            part=True,
        )
        for value in names
    ]
