"""Years that a table tells one by one: "in each of the last ten years", and ten in its head or its rows."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate
from stages.extract.claims.counts.counted import LARGEST_LIST, counted
from stages.extract.claims.operands import head
from stages.extract.phrases.cues import cues, has_any

_YEARS = re.compile(r"(?:last|past|previous|latest|recent) (?:full )?$")
_BELOW_CUES = cues("table | below | each of | following | figures for")
_YEAR = r"(?:19|20)\d\d(?:[/-]\d{2,4})?"
_ONE = re.compile(rf"(?<![\d/-]){_YEAR}(?![\d/-])")
_HEAD = re.compile(
    rf"[^\d\n]{{0,60}}(?:{_YEAR}[^\d\n]{{1,24}}){{2,}}{_YEAR}[^\d\n]{{0,24}}$|[^\d\n]{{0,60}}{_YEAR}"
    rf"[ |]+{_YEAR}[ |]*$"
)
_ROW = re.compile(rf"[ |]*(?P<year>{_YEAR})(?![\d/-])")


def years_of_table(article: Article) -> Iterator[Candidate]:
    """Yield each number of years that the table after it names one by one, the nearest to the table first."""
    seen: set[tuple[str, ...]] = set()
    for figure in reversed(article.figures):
        if head(figure.unit) != "year" or not 1 < (figure.number or 0) <= LARGEST_LIST:
            continue
        own = article.sentences[figure.sentence]
        is_last = _YEARS.search(article.masked, own.start, figure.place)
        if not is_last or not has_any(article.masked[own.start : own.end], _BELOW_CUES):
            continue
        for years in _told(article, article.line_at(figure.place) + 1):
            if len(set(years)) == figure.number == len(years) and tuple(years) not in seen:
                seen.add(tuple(years))
                yield counted(figure, tuple(years), is_sure=False, facts={"kind": "years", "is_open": False})
                break


def _told(article: Article, first: int) -> Iterator[Sequence[str]]:
    """The years of each head of a table, and of each run of rows that begin with one."""
    run: list[str] = []
    for line in article.lines[first:]:
        words = article.masked[line.start : line.end]
        if _HEAD.match(words):
            yield _ONE.findall(words)
        if row := _ROW.match(words):
            run.append(row["year"])
        elif run:
            yield run
            run = []
    if run:
        yield run
