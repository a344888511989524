"""Each numbered heading of a list of policies, pledges or plans is one commitment.

A run of numbered sections is such a list where the article calls it policies, pledges, commitments
or promises, or where most of its sections say what somebody will do; not where it recommends.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.phrases.numbered import Section, numbered_runs
from stages.extract.phrases.sentences import Sentence

_LIST = re.compile(
    r"\b(?:policies|pledges|commitments|promises|vows|plans|changes|measures|reforms)\b", re.IGNORECASE
)
_NOT_LIST = re.compile(r"\b(?:recommendations?|proposals?|demands|asks of)\b", re.IGNORECASE)
PLEDGE = re.compile(
    r"\b(?:pledged|vowed|promised|committed|will|plans? to|wants? to"
    r"|is setting up|set up|intends? to|is to|are to|would|aims? to|launch(?:es|ed)?|willingness)\b"
)
_NEAR = 1500  # code points above the list in which the article says what it is


@dataclass(frozen=True, slots=True)
class Listed:
    """A commitment read from a section; its pledge is `text[pledge[0]:pledge[1]]`."""

    start: int
    end: int
    number: str
    title: str
    pledge: tuple[int, int]


def listed(text: str, title: str, sentences: Sequence[Sentence]) -> Iterator[Listed]:
    """Every commitment told as a numbered section."""
    for run in numbered_runs(text):
        if not _is_list(text, title, run):
            continue
        for section in run:
            inside = [s for s in sentences if section.start <= s.start and s.end <= section.end]
            if not inside:
                continue
            best = next((s for s in inside if PLEDGE.search(s.text)), inside[0])
            yield Listed(
                section.heading, inside[-1].end, section.number, section.title, (best.start, best.end)
            )


def _is_list(text: str, title: str, run: Sequence[Section]) -> bool:
    above = f"{title}\n{text[max(0, run[0].heading - _NEAR) : run[0].heading]}"
    if len(run) < 3 or _NOT_LIST.search(text[max(0, run[0].heading - 200) : run[0].heading]):
        return False
    pledging = sum(PLEDGE.search(text, s.start, s.end) is not None for s in run)
    return _LIST.search(above) is not None and pledging * 3 >= len(run) * 2
