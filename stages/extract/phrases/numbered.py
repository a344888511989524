"""Numbered headings cut an article into sections: "1. Title" on a line of its own, text below it.

A run of headings counts up by one from 1 and has at least two; paragraphs that merely start with a
number (guidance paragraphs, lists) are no headings, being long or ending like sentences.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.word_cues import words_of

_HEADING = re.compile(
    r"^[ \t\xa0]*(?:(?:Recommendation|Proposal|Policy|Pledge|Commitment|Priority|Action)s? "
    r")?(?P<number>\d{1,2})[.):]?[ \t\xa0]+(?P<title>[A-ZÀ-Þ‘“\"'][^\n]{2,150}?)[ \t\xa0]*$",
    re.MULTILINE,
)
_NEAR = 30  # characters of its line in front of a heading's number
_SENTENCE_END = re.compile(r"[.;,:]$")


@dataclass(frozen=True, slots=True)
class Section:
    """One numbered section; its text is `text[start:end]`, its heading starts at `heading`."""

    number: str
    title: str
    heading: int
    start: int
    end: int


@lru_cache(maxsize=ARTICLES_KEPT)
def numbered_runs(text: str) -> tuple[tuple[Section, ...], ...]:
    """Every run of numbered sections in `text`."""
    return tuple(run for run in _runs(text) if len(run) > 1)


def _runs(text: str) -> Iterator[tuple[Section, ...]]:
    lines = ((at, text.rfind("\n", 0, at) + 1) for at in sorted(words_of(text).numbers()))
    starts = dict.fromkeys(start for at, start in lines if at - start < _NEAR)
    found = (match for start in starts if (match := _HEADING.match(text, start)) is not None)
    headings = [m for m in found if not _SENTENCE_END.search(m["title"])]
    run: list[re.Match[str]] = []
    for match in headings:
        if run and int(match["number"]) == int(run[-1]["number"]) + 1:
            run.append(match)
            continue
        if run:
            yield _sections(text, run, match.start())
        run = [match] if int(match["number"]) == 1 else []
    if run:
        yield _sections(text, run, len(text))


def _sections(text: str, run: list[re.Match[str]], after: int) -> tuple[Section, ...]:
    ends = [m.start() for m in run[1:]] + [min(after, _last_end(text, run))]
    return tuple(
        Section(m["number"], m["title"].strip(), m.start(), m.end(), end)
        for m, end in zip(run, ends, strict=True)
    )


def _last_end(text: str, run: list[re.Match[str]]) -> int:
    """The last section ends like the others: with as many paragraphs as the longest of them, or the text."""
    if len(run) < 2:
        return len(text)
    most = max(_paragraphs(text, a.end(), b.start()) for a, b in pairwise(run))
    at = run[-1].end()
    for _ in range(max(most, 1)):
        following = re.compile(r"\n\s*\S[^\n]*").match(text, at)
        if following is None:
            return len(text)
        at = following.end()
    return at


def _paragraphs(text: str, start: int, end: int) -> int:
    return sum(1 for line in text[start:end].split("\n") if line.strip())
