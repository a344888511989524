"""The year whose accounts a text tells of, for the levels that it states without a time of their own."""

import re
from functools import lru_cache

from stages.extract.finances.metrics import piped
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.discourse import Article

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_YEAR = re.compile(
    r"\b(?P<year>(?:(?:(?:financial|academic|accounting) )?(?:year|period)|\w+[- ]months?(?: period)?) "
    r"(?:ended|ending|(?:up )?to)(?: the end of)? (?:\d{1,2}(?:st|nd|rd|th)? )?"
    rf"{_MONTH}(?: \d{{1,2}},)? (?:19|20)\d\d)\b|"
    r"\b(?:[Aa]ccounts|[Ff]inancial statements) (?:for|of) (?:the )?(?P<for>(?:19|20)\d\d[-/–]\d{2,4})\b|"
    r"\b(?P<of>(?:19|20)\d\d[-/–]\d{2,4}) (?:annual )?(?:accounts|financial statements)\b"
)
_BY_MONTH = re.compile(r".*\b(?:to|ended|ending) [A-Z][a-z]+ (?:19|20)\d\d")
"""A month alone ends other years too: "the year to October 2022"."""
_TOLD_OF = re.compile(r"\b(?:[Aa]ccounts|[Ff]inancial statements|[Rr]esults|[Oo]utturn)\b")
_OTHER_TIME = re.compile(
    r"\b(?:year before|previous|prior|last|next|this|since|ago|now|currently|forecast\w*|budget\w*|expect\w*|"
    r"earlier|until|will|would|(?:19|20)\d\d)\b"
)
_OF_ACCOUNTS = piped(
    "deficit|operating deficit|surplus|operating surplus|profit|income|turnover|expenditure|reserves|cash|"
    "costs|staff costs|EBITDA|lost income|assets|liabilities|provision"
)


def accounts_year(article: Article, sentence: str, metric: str) -> str | None:
    """The one year whose accounts the text tells of, where the sentence states no other time."""
    if metric not in _OF_ACCOUNTS or _OTHER_TIME.search(sentence):
        return None
    return _only_year(article)


@lru_cache(maxsize=ARTICLES_KEPT)
def _only_year(article: Article) -> str | None:
    text = article.context.text
    if _TOLD_OF.search(text) is None:
        return None
    years = {found["year"] or found["for"] or found["of"] for found in _YEAR.finditer(text)}
    year = years.pop() if len(years) == 1 else None
    return year if year is None or _BY_MONTH.fullmatch(year) is None else None
