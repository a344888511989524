"""One row a contract: what is told twice (title, text, table) is kept once, in the fuller telling.

Rows of one supplier and one value are one contract unless their lots or services differ; a holder who is
replaced ("A takes over from B, which held it") is the previous supplier of the award told just before.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from stages.extract.contracts.vocabulary import CLASS
from stages.extract.extractor import Row

_OWN = frozenset(("start_char", "end_char", "evidence", "rule", "contract_id"))
_ROUNDED = 0.05
_MORE = re.compile(r"\b(?:also|another|though|further(?! education)|second|plus)\b")
_ENDS_IN_CLASS = re.compile(rf"(?:^| )(?=[a-z]|\w+$){CLASS}$")
_NEAR = 200  # characters between an award and the sentence that says whom it replaces
EXAMPLES = {
    "Tidewell College borrows £1.5m\n\nThe Skills Agency has lent Tidewell College £1.5 million.": [
        {"supplier": "Tidewell College", "buyer": "Skills Agency", "value": 1500000}
    ],
    "Tidewell Met gets £1.5m\n\nTidewell Metropolitan College will be given £1.5 million by agencies.": [
        {"supplier": "Tidewell Metropolitan College", "value": 1500000}
    ],
    "The nine areas splitting £2.5m of grants\n\nGrants of £2.5 million will go to nine councils.": [
        {"value": 2500000, "evidence": "Grants of £2.5 million will go to nine councils"}
    ],
    "Lot 1, maths, was awarded to Tidewell College for £2 million. Lot 2, English, was awarded to Tidewell "
    "College for £2 million.": [{"wave": "Lot 1"}, {"wave": "Lot 2"}],
    "Northmoor Council handed its helpdesk contract to Ashdown Training for two years, at a cost of £750,000 "
    "a year.": [{"supplier": "Ashdown Training", "value": 750000, "per": "year", "outcome": "awarded"}],
    "Contracts were let. The combined value over the first four years will be around £350 million.": [
        {"value": 350000000}
    ],
    "The pension scheme is to run until 31 March 2032, encompassing a potential total value of £2.6 "
    "billion.": [],
}


def merged(rows: Iterable[Row], text: str) -> list[Row]:
    """The rows in reading order, each contract once; `text` is the article's."""
    kept: list[Row] = []
    for row in sorted(rows, key=lambda row: int(str(row["start_char"]))):
        same = next((i for i, other in enumerate(kept) if _is_same(other, row)), None)
        if same is None:
            kept.append(row)
        elif _is_first_line(kept[same], text) or _size(row) > _size(kept[same]):
            kept[same] = {k: v for k, v in kept[same].items() if k not in _OWN and v is not None} | row
    kept = [row for row in kept if not _is_headline_of(row, kept, text)]
    kept = _with_cost(kept, text)
    kept = [
        row for row in _with_worth(kept, text) if not (_is_echo_of(row, kept) or _is_tender_of(row, kept))
    ]
    kept.sort(key=lambda row: int(str(row["start_char"])))
    return [row for row in _without_retold(kept) if _says_something(row)]


def _with_worth(rows: list[Row], text: str) -> list[Row]:
    """The rows, with a contract's worth told by itself joined to the award just before it."""
    joined, told = [], []
    for row in rows:
        award = next((o for o in rows if _is_award_of(row, o)), None) if _tells_worth(row) else None
        joined.append(row if award is None else _joined(award, row, text))
        told += [id(award)] if award is not None else []
    return [row for row, old in zip(joined, rows, strict=True) if id(old) not in told]


def _joined(award: Row, worth: Row, text: str) -> Row:
    """An award with the worth that is told right after it, on the words of both."""
    start, end = int(str(award["start_char"])), int(str(worth["end_char"]))
    own = {k: v for k, v in award.items() if k not in _OWN}
    is_over = award.get("outcome") in {"not_rebid", "retained"}  # what its worth leaves untold
    outcome = {"outcome": award["outcome"]} if is_over else {}
    return own | worth | outcome | {"start_char": start, "evidence": text[start:end]}


def _with_cost(rows: list[Row], text: str) -> list[Row]:
    """The rows, with a cost that is nobody's joined to the one award that its clause tells without a sum."""
    done = {id(row): row for row in rows}
    for cost in rows:
        if cost.get("value") is None or cost.get("supplier") or not str(cost["rule"]).startswith(_NOBODYS):
            continue
        near = [row for row in rows if row is not cost and _is_in_clause(cost, row, text)]
        if len(near) == 1 and near[0].get("value") is None and near[0].get("supplier"):
            end = max(int(str(cost["end_char"])), int(str(near[0]["end_char"])))
            told = {k: v for k, v in cost.items() if k.startswith("value") or k in {"currency", "per"}}
            words = text[int(str(near[0]["start_char"])) : end]
            done[id(near[0])] = near[0] | told | {"end_char": end, "evidence": words}
            del done[id(cost)]
    return [*done.values()]


def _is_in_clause(cost: Row, row: Row, text: str) -> bool:
    """Whether the words of a row lead on to those of a cost: "to A, at a cost of £2m"."""
    start, end = int(str(row["start_char"])), int(str(cost["end_char"]))
    is_before = start < int(str(cost["start_char"])) <= int(str(row["end_char"])) + _NEXT
    words = text[start:end]
    return is_before and _COST.search(words) is not None and _CLOSED.search(words) is None


_NOBODYS = ("in_total", "contract_worth", "any_sum")
_NEXT = 60
_COST = re.compile(
    r"\b(?:at an? (?:annual |total )?cost of|in an? (?:[\w-]+ ){0,3}?(?:deal|contract) worth) .{0,30}$"
)
_CLOSED = re.compile(r"[.!?] |[;\n]")


def _tells_worth(row: Row) -> bool:
    return str(row.get("rule")).startswith("contract_worth") and row.get("supplier") is not None


def _is_award_of(worth: Row, award: Row) -> bool:
    """Whether a row tells, without a sum and a little before, who has the contract of that worth."""
    return (
        award.get("value") is None
        and award.get("supplier") == worth.get("supplier")
        and 0 < int(str(worth["start_char"])) - int(str(award["end_char"])) < _NEAR
    )


def _is_first_line(row: Row, text: str) -> bool:
    return "\n" not in text[: int(str(row["end_char"]))].lstrip()


def _is_echo_of(row: Row, rows: list[Row]) -> bool:
    """Whether the row only says again that a body has a contract, which another row tells in full."""
    if row.get("outcome") == "novated" and row.get("supplier") is None and row.get("value") is None:
        return any(
            o is not row
            and o.get("outcome") == "novated"
            and o.get("programme") == row.get("programme")
            and o.get("value")
            for o in rows
        )
    return (
        row.get("value") is None
        and row.get("outcome") in {"awarded", "planned"}
        and not any(row.get(k) for k in ("qualification", "wave", "previous_supplier", "ends_on"))
        and not (row.get("supplier") is None and str(row["rule"]).startswith("portal_page"))
        and any(
            other is not row
            and other.get("supplier") == row.get("supplier")
            and other.get("outcome") in {"awarded", "transferred", "retained", "planned"}
            and not any(_MORE.search(str(told["evidence"])) for told in (row, other))
            and (_size(other), -int(str(other["start_char"]))) > (_size(row), -int(str(row["start_char"])))
            for other in rows
        )
    )


def _is_tender_of(row: Row, rows: list[Row]) -> bool:
    """Whether the row tells without a sum a tender whose sum, or an earlier such row, the article tells."""
    return (
        str(row["rule"]).startswith("tenders_for")
        and row.get("family") is None
        and any(
            other["outcome"] in {"planned", "total"} and other.get("value_figure_id")
            for other in rows
            if other is not row
        )
    )


def _says_something(row: Row) -> bool:
    """Whether the row names a holder, a service, a programme or a sum, and not a bare contract."""
    is_same = row.get("supplier") is not None and row.get("supplier") == row.get("previous_supplier")
    is_buyers = row.get("buyer") is not None and row["outcome"] in {"retained", "not_rebid"}
    return not is_same and (
        is_buyers
        or any(
            row.get(k)
            for k in ("supplier", "previous_supplier", "qualification", "programme", "value_figure_id")
        )
    )


def _is_same(one: Row, other: Row) -> bool:
    """Whether two rows tell one contract: same supplier and value, no other lot or service."""
    return (
        one.get("supplier") is not None
        and one.get("value") is not None
        and all(one.get(k) == other.get(k) for k in ("supplier", "value", "currency", "outcome"))
        and all(
            None in (one.get(k), other.get(k)) or one[k] == other[k]
            for k in ("wave", "qualification", "generation", "buyer", "previous_supplier", "per")
        )
    )


def _is_headline_of(row: Row, rows: list[Row], text: str) -> bool:
    """Whether the first line tells, without a supplier's full name, a sum that the text tells again."""
    is_nobodys = row.get("supplier") is None or _ENDS_IN_CLASS.search(str(row["supplier"])) is not None
    return (
        row.get("value") is not None
        and "\n" not in text[: int(str(row["end_char"]))].lstrip()
        and not text.lstrip().partition("\n")[0].endswith(".")
        and any(
            "\n" in text[: int(str(other["start_char"]))].lstrip()
            and other.get("currency") == row.get("currency")
            and _is_about(other.get("value"), row)
            and (is_nobodys or _is_short_for(str(row["supplier"]), str(other.get("supplier"))))
            for other in rows
            if other is not row
        )
    )


def _is_short_for(name: str, whole: str) -> bool:
    """Whether a headline's name is cut from another: "Tidewell Met" from "Tidewell Metropolitan College"."""
    words, others = name.split(), whole.removeprefix("The ").split()
    return len(others) > len(words) > 1 and all(o.startswith(w) for w, o in zip(words, others, strict=False))


def _is_about(value: object, row: Row) -> bool:
    """Whether a value is about the row's: £57.6m in the text is £60m in its headline."""
    told = row.get("value")
    return value is not None and abs(float(str(value)) / float(str(told)) - 1) <= _ROUNDED


def _size(row: Row) -> int:
    return sum(value is not None for value in row.values())


def _without_retold(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows but for "A let it go" where the same words go on to say who took it."""
    found = list(rows)
    for row, after in pairwise([*found, {}]):
        is_retold = (
            row["rule"] == "gave_up/2"
            and after.get("outcome") == "transferred"
            and row["start_char"] == after.get("start_char")
            and row.get("qualification") == after.get("qualification")
        )
        if not is_retold:
            yield row
