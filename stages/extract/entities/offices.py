"""An office alone ("the chief inspector") is the one person whom the article names beside it."""

import re
from bisect import bisect_left
from functools import cache
from pathlib import Path

from stages.extract.entities.article import Article
from stages.extract.entities.entity import Person
from stages.extract.entities.gazetteer import plain
from stages.extract.phrases.reference import rows_of
from stages.extract.phrases.word_cues import words_of

OFFICES = "office/1"


@cache
def _offices() -> tuple[tuple[str, str], ...]:
    """Every office in small letters, and its first word."""
    offices = [plain(row["office"]).lower() for row in rows_of(Path(__file__).with_name("offices.csv"))]
    return tuple((office, re.split(r"\W", office)[0]) for office in offices)


def resolve_offices(article: Article) -> None:
    """An office alone ("the chief inspector") is the one person named with it, former holders apart."""
    people = sorted((m.start_char, m.end_char, m.person.name) for m in article.mentions if m.person)
    lowered, words = article.plain.lower(), words_of(article.text)
    for office, first in _offices() if people else ():
        places = [at for at in words.at(first) if lowered.startswith(office, at)]
        if not any(lowered.endswith("the ", 0, at) for at in places):
            continue  # nothing to resolve
        holders = {
            name
            for at in places
            for start, end, name in people[
                bisect_left(people, (at - _FARTHEST_HOLDER,)) : bisect_left(people, (at + _FARTHEST_HOLDER,))
            ]
            if _has_office(lowered, start, end, office)
        }
        if len(holders) == 1:
            _mention_office(article, lowered, f"the {office}", article.people[holders.pop()])


def _mention_office(article: Article, lowered: str, phrase: str, person: Person) -> None:
    start = lowered.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        is_whole = not article.plain[max(0, start - 1) : start].isalnum() and not _GOES_ON.match(
            article.plain, end
        )
        if is_whole and article.plain[start] in "tT" and article.is_free(start, end):
            article.mention_person(start, end, person, OFFICES)
        start = lowered.find(phrase, end)


_FARTHEST_HOLDER = 160  # code points between the starts of a name and of the office beside it
_GOES_ON = re.compile(r"\w|-\w| of\b| for\b|,? [A-Z]")
_NOT_HELD = re.compile(
    r"(?:\bformer|\bthen|\bex|\bprevious|\blate|\bshadow|\bdeputy|\bassistant|\bnext|predecessor as)[ -]$"
)


def _has_office(lowered: str, start: int, end: int, office: str) -> bool:
    """Whether the office stands right before the name, or right after it behind a comma."""
    before = lowered[max(0, start - len(office) - 30) : start].rstrip(" ,")
    if before.endswith(office):
        return not _NOT_HELD.search(before[: -len(office)])
    after = lowered[end : end + len(office) + 40]
    if office not in after:
        return False
    apposed = re.match(
        r", (?P<words>(?:[\w&'-]+ ){0,3}?)" + re.escape(office) + r"(?!\w)(?! between| from| until)", after
    )
    return apposed is not None and not _NOT_HELD.search(apposed["words"])
