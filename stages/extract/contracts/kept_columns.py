"""What a column of a contract may not hold: a word that opens its sentence, a course, an inspectorate.

A column that names nothing is emptied, so that what is told around the row may fill it; a row of a body
that is none, and a row of which neither fund, giver nor holder is told, is left out.
"""

import re
from collections.abc import Iterable, Iterator

from stages.extract.contracts.parties import BARE
from stages.extract.contracts.service import names_title
from stages.extract.contracts.vocabulary import CLASS
from stages.extract.extractor import Row
from stages.extract.phrases.reference import body_kinds, standing_programmes

_NO_SUPPLIER = frozenset({"regulator", "inspectorate", "media"})
_WORD = re.compile(r"[A-Z][a-z]+")
_CLASS = re.compile(CLASS)
_FUND = re.compile(r"(?:^| )(?:Fund|Scheme|Programme|Budget|Bootcamps?|Levy)$|^(?:IoT|UTC|NEET|SME)$")
"""What ends the name of no body, and letters that stand for a kind of one that gives nothing."""
_CUT = re.compile(r".*\b(?:an?|the|with|extra|of|for)")
NO_PROGRAMME = re.compile(
    r"[A-Z]\w+-wide|NEET|SEND|F?HE|FE|.*Lottery.*|VAT|GBP|Total|Another|Our|Their|Its|This|That|These|Both|"
    r"Each|All|Any|One|Two|New|Many|Most|Such|Every|(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December)(?: \d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ss]kills|"
    r"[Ee]ducation|[Tt]raining|[Cc]apital|[Rr]evenue|(?:[Pp]rocurement|[Ff]unding|[Bb]udget)|"
    r"(?:.* )?(?:Spring|Summer|Autumn|Winter|March|October|November|Following the|Chancellor’s)(?: \d{4})? "
    r"(?:Budget|Statement)|"
    r"(?i:the )?(?:period|year|term) .*|underspend .*|Main Phase Grant|Open Competition|"
    r"Closed Competition|(?:.* )?(?:Agency|Department|Council|Authority)(?:[’']s)?(?: \(\w+\))?"
)
_OWNED = re.compile(
    r"(?:[Tt]he )?[^’']*\b(?:Government|Mayor|Department|Council|Authority|Agency|Minister|Chancellor|"
    r"Treasury)(?: of [A-Z][\w ]+?)?[’']s (?=[A-Z]\w+ )"
)
"""Whose it is, before a programme's name: "the Government's Rural Skills Fund"."""
_BARE = ("weighed", "any_sum")
_DEAL = re.compile(
    r"\b(?:contracts?|tenders?|procur\w*|frameworks?|grants?|award\w*|allocat\w*|value|amounting to)\b"
)
_ONE = frozenset({"contract", "licence", "loan", "grant", "lot", "bailout", "concession", "allocation"})
_WHO = ("supplier", "buyer", "programme")


def with_kept_columns(rows: Iterable[Row], text: str) -> Iterator[Row]:
    """The rows without suppliers, givers and programmes that are none."""
    for row in rows:
        gone: Row = {}
        if (supplier := row.get("supplier")) and _is_no_supplier(str(supplier), text):
            if str(row["rule"]).startswith(("weighed_supplier", "list_of_awards")):
                continue
            gone["supplier"] = None
        if (buyer := row.get("buyer")) and (_is_word(str(buyer), text) or _is_fund(str(buyer))):
            gone["buyer"] = None
        if (owned := _OWNED.match(str(row.get("programme")))) is not None:
            gone["programme"] = str(row["programme"])[owned.end() :]
        if (programme := (row | gone).get("programme")) and (
            programme == row.get("buyer") or _is_no_programme(str(programme), text)
        ):
            gone["programme"] = None
        if row.get("outcome") == "awarded" and _is_nobodys(row | gone):
            gone["outcome"] = "total"
        yield row | gone


def _is_nobodys(row: Row) -> bool:
    """Whether a sum is told that nobody in particular is said to have got, and that is no one deal's."""
    return (
        row.get("value_figure_id") is not None
        and not (row.get("supplier") or row.get("previous_supplier"))
        and row.get("family") not in _ONE
    )


def told_of_somebody(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows but for sums of no deal of which no fund, giver or holder is told; nobody gives to itself."""
    for row in rows:
        if row.get("supplier") and row.get("supplier") == row.get("buyer"):
            yield from told_of_somebody([row | {"supplier": None, "outcome": "total"}])
            continue
        is_bare = str(row["rule"]).startswith(_BARE) and not any(row.get(column) for column in _WHO)
        if (not is_bare or _DEAL.search(str(row["evidence"]))) and any(row.get(c) for c in _WHAT):
            yield row


_WHAT = ("supplier", "qualification", "programme", "value_figure_id")
"""A deal of which none of these is told is only mentioned."""


def _is_fund(name: str) -> bool:
    """Whether a name is a fund's, and no lottery's, which gives by itself."""
    return (_FUND.search(name) is not None or name in standing_programmes()) and "Lottery" not in name


def _is_no_supplier(name: str, text: str) -> bool:
    return (
        body_kinds().get(name) in _NO_SUPPLIER
        or _CUT.fullmatch(name) is not None
        or (names_title(name) and not name.endswith(("College", "Ltd", "Limited")))
        or name in standing_programmes()
        or (BARE.fullmatch(name) is not None and not name.endswith("s"))
        or _FUND.search(name) is not None
        or _is_word(name, text)
    )


def _is_no_programme(name: str, text: str) -> bool:
    return NO_PROGRAMME.fullmatch(name) is not None or (
        name not in standing_programmes() and _is_word(name, text)
    )


def _is_word(name: str, text: str) -> bool:
    """Whether a name is one word with a capital only because it opens a sentence: "Additional £2m"."""
    if len(name) == 1:
        return True
    if _WORD.fullmatch(name) is None or _CLASS.fullmatch(name):
        return False
    small = re.search(rf"(?<![\w/.@-]){name.lower()}(?![\w/@-]|\.\w)", text)
    return small is not None and re.search(rf"[a-z,] {name}\b", text) is None
