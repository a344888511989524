"""Counts of the dated entries that a page lists, and of what 'all three' looks back to.

"This record has 8 releases" over lines that hold a day and an hour each; "at least a grade E in the core,
a pass in the rest, and the placement. Whoever lacks one of all three parts". A page may show some of its
entries only, so a count that does not agree with them is never called contradicted.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.counted import LARGEST_LIST, counted, is_countable
from stages.extract.claims.enumerations import read_enumeration
from stages.extract.claims.operands import head, neighbour
from stages.extract.claims.patterns import pattern
from stages.extract.claims.words import word_set

_ENTRIES = word_set("release version update entry notice revision edition event amendment")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_DATED = re.compile(rf"[ \t]*\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} (?:19|20)\d\d(?:,? at \d\d?[:.]\d\d)?[ \t]*")
_ALL = pattern(r"\ball (?:of )?(?:the |these |those )?$")


def of_dated_entries(article: Article) -> Iterator[Candidate]:
    """Yield each count of entries with the lines of dates below it."""
    counts = [f for f in article.figures if head(f.unit) in _ENTRIES and _is_whole(f)]
    if not counts:
        return
    lines = [line for line in article.lines if _DATED.fullmatch(article.masked, *line)]
    for count in counts:
        below = [article.words(*line).strip() for line in lines if line.start > count.place]
        if below:
            yield counted(article, count, below, is_sure=False, facts={"kind": "dated entries"})


def _is_whole(figure: Figure) -> bool:
    number = figure.number
    return figure.kind == "count" and number is not None and 1 <= number <= LARGEST_LIST and number % 1 == 0


def of_all_before(article: Article) -> Iterator[Candidate]:
    """Yield each 'all three parts' with as many parts as the sentence before it lists after a colon."""
    for count in article.figures:
        if not is_countable(count) or not _ALL.search(article.masked, max(0, count.place - 16), count.place):
            continue
        before = neighbour(article, article.sentence_at(count.place), -1)
        colon = article.masked.rfind(": ", *before) if before else -1
        if before is None or colon < 0 or article.figures_in(colon, before.end):
            continue
        enumeration = read_enumeration(article.words(colon + 2, before.end))
        if enumeration and len(enumeration.items) == count.number:
            yield counted(article, count, enumeration.items, is_sure=False, facts={"kind": "items"})


_NUMBERED_NOUNS = word_set(
    "lot phase stage strand theme wave part pillar step priority objective recommendation option"
    " workstream package tranche round"
)
_NUMBERED = re.compile(
    rf"\b(?P<noun>{'|'.join(sorted(_NUMBERED_NOUNS))}) (?:no\.? ?)?"
    r"(?P<number>\d{1,2}|one|two|three|four|five|six)\b"
)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def of_numbered_names(article: Article) -> Iterator[Candidate]:
    """Yield each count of lots or phases where the text tells of lot 1, lot 2 and so on, up to the count."""
    counts = [f for f in article.figures if head(f.unit) in _NUMBERED_NOUNS and is_countable(f)]
    told: dict[str, dict[int, str]] = {}
    for match in _NUMBERED.finditer(article.masked) if counts else ():
        number = _NUMBERS.get(match["number"]) or int(match["number"])
        told.setdefault(match["noun"], {}).setdefault(number, article.words(*match.span()))
    for count in counts:
        names = told.get(head(count.unit) or "", {})
        if count.number == len(names) and set(names) == set(range(1, len(names) + 1)):
            items = [names[number] for number in sorted(names)]
            yield counted(article, count, items, is_sure=False, facts={"kind": "items"})
