"""A number alone in a cell is money where the lines above its table, or the noun that heads it, say so.

"£ million" over a table, "Funding for boroughs, £m", "The table shows spending in £000" and a row of heads
with nothing but "£ million" say it of every cell; "Budget", "Salary" or "Allocation" over a column say it on
a page that tells sums in pounds. Left alone: columns and rows that count, or are in per cent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stages.extract.figures.captions import counted_in, lines_above
from stages.extract.figures.grids import Cell
from stages.extract.figures.page import Page

MONEY_HEAD = re.compile(
    r"(?<![a-z0-9])([£$€])[ ]?(m|mn|million|bn|billion|k|thousands?|'?000s?)?(?![a-z0-9])(?![ ][0-9])"
)
NOUN = re.compile(
    r"(?:(?:total|gross|net|annual|basic|average|overall|planned|actual|final|indicative) )*"
    r"(?:[a-z-]+ )?(?:amounts?|allocations?|budgets?|expenditure|income|grants?|funding|costs?|payments?"
    r"|turnover|surplus|deficit|salary|salaries|fees?|prices?|spend(?:ing)?|awards?|remuneration|reserves|value)"
    r"(?: (?:paid|awarded|allocated|received|in|for|of|per) .{1,40})?"
)
ACCOUNTS = re.compile(
    r"\b(?:grants|fees|contracts|loans|investments|donations|endowments|payments|awards|creditors|debtors|costs|"
    r"debts|deposits|provisions)\b(?: (?:received|payable|receivable|and [a-z]+|from [a-z ]{1,30}))?[ ]*$"
)
NO_MONEY = re.compile(
    r"%|per ?cent|\brates?\b|\bratio|\bdays?\b|\bfte|\bnumber|\bno\.|\bheadcount|\bstaff\b|\byear$"
)
MONEY_ALONE = re.compile(r"[ ]*(?:notes?[ ])?[£$€](?:m|k|'?000s?)?[ ]*")
FEWEST_SIGNS = 2  # of columns that say "£"
LONGEST_LINE = 300


def money_head(page: Page, cell: Cell) -> str | None:
    """Return the words that say in what money a cell is, None where nothing says so."""
    heads = [said for head in cell.grid.heads if (said := cell.beside(head, 0))]
    label = cell.row[0]
    counts = [*heads, *(() if is_of_accounts(label) else (label,))]
    if any(counted_in(said) for said in counts) or any(NO_MONEY.search(said) for said in (*heads, label)):
        return None
    for line in (*_over_all(cell), *lines_above(page, cell.grid.start)):
        if len(line) > LONGEST_LINE:
            break
        if MONEY_HEAD.search(line):
            return line
    return "£" if any(NOUN.fullmatch(head) for head in heads) and "£" in page.low else None


def is_of_accounts(label: str) -> bool:
    """Whether a row's label tells a line of accounts: "Other grants", "Fees and education contracts"."""
    return ACCOUNTS.search(label) is not None


def _over_all(cell: Cell) -> Iterator[str]:
    """Return the heads that hold for all columns: alone in their row, money in the corner or over most."""
    for head in cell.grid.heads:
        told = [one for one in head if one]
        if len(told) == 1 or (told and MONEY_HEAD.fullmatch(head[0])):
            yield told[0]
    signs = [one for head in cell.grid.heads for one in head if MONEY_ALONE.fullmatch(one)]
    if len(signs) >= FEWEST_SIGNS:
        yield signs[0]
