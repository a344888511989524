"""A construction tells something of a programme by words around its name; it is tried only near that name."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from stages.extract.phrases.cues import cues, has_any
from stages.extract.programmes.grammar import made

AROUND, _LINK = 260, 140  # code points around the name in which a construction, and its link, stands


class Construction(NamedTuple):
    """A pattern over masked words by its rule's name; some of its `cues` stand near the programme."""

    name: str
    is_at: bool
    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    link: re.Pattern[str] | None = None
    """The end of the pattern, quick to look for: what leads from its verb to the programme."""

    def matches(self, masked: str, start: int, end: int, near: str) -> Iterator[re.Match[str]]:
        """Every match around the programme at `start` to `end` of a masked sentence; `near` stands there."""
        last = min(len(masked), end + AROUND)
        if self.is_at:
            if match := self.pattern.match(masked, start, last):
                yield match
            return
        if not has_any(near, self.cues) or (
            self.link is not None and self.link.search(masked, max(0, start - _LINK), end) is None
        ):
            return
        first = max(0, start - AROUND)
        while first <= start and (match := self.pattern.search(masked, first, last)):
            yield match
            first = _behind_first_body(match)


def constructions(
    told: Mapping[str, str], links: Mapping[str, str] | None = None
) -> tuple[Construction, ...]:
    """The constructions that `told` writes: "name @" begins with the programme, "name: cues" before it."""
    made_of = {name: made(link) for name, link in (links or {}).items()}
    heads = ((key.removesuffix(" @").partition(": "), pattern) for key, pattern in told.items())
    return tuple(
        Construction(name, not near, cues(near), made(pattern), made_of.get(name))
        for (name, _, near), pattern in heads
    )


def _behind_first_body(match: re.Match[str]) -> int:
    """Where to look on: behind the body with which the match began: "Skills Post that A, which runs X"."""
    groups = match.groupdict()
    first = next((s for s in ("who", "manager", "by", "owner") if groups.get(s)), None)
    is_first = first is not None and match.start(first) == match.start()
    return match.end(first) if first is not None and is_first else match.end()
