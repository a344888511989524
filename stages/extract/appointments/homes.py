"""Where somebody comes from who is told to take a post: the body of the post that they are called by there.

"Lakes College principal Ada Reed has been made chair of the Fell Trust": she comes from Lakes College. Left
alone: posts that the person held before, and posts told side by side.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from stages.extract.extractor import Row

_CALLED_BY = frozenset({"person_then_role/1", "role_then_person/1"})
"""Rules that read who somebody is; the others read what somebody becomes or does."""
_NEVER_FROM = _CALLED_BY | {"second_role/1", "member_list/1", "role_line/1"}
_NOT_NOW = (", also ", "formerly ", "previously ", "until ")
_NEAR = 300  # code points from the one telling to the other, so that both tell of one time


def with_homes(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, each that tells what somebody becomes with the body of the post they are called by."""
    called: defaultdict[object, list[Row]] = defaultdict(list)
    for row in rows:
        if row["rule"] in _CALLED_BY and _is_of_now(row):
            called[row["person"]].append(row)
    for row in rows:
        home = None
        if row["rule"] not in _NEVER_FROM and row.get("organisation") is None and _is_of_now(row):
            near = (one["body"] for one in called[row["person"]] if _is_beside(one, row))
            home = next((body for body in near if str(body) not in str(row["body"])), None)
        yield row if home is None else {**row, "organisation": home}


def _is_of_now(row: Row) -> bool:
    """Whether the words tell a post held by itself, neither once nor beside another ("also chair of")."""
    told = str(row["evidence"])
    is_of_then = str(row["role"]).startswith("former ") or any(word in told for word in _NOT_NOW)
    return row.get("body") is not None and not is_of_then


def _is_beside(called: Row, told: Row) -> bool:
    start, end = (int(str(called[side])) for side in ("start_char", "end_char"))
    return int(str(told["start_char"])) - _NEAR < start and end < int(str(told["end_char"])) + _NEAR
