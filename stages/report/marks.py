"""Where marks open and close in a text, so that they nest as HTML must, however the spans overlap.

A span that crosses another is cut where the other ends and goes on after it. Text is never lost or
repeated: the text tokens of a stretch, joined, are that stretch.
"""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

LEAF_TABLES = ("figures", "dates", "mentions")
"""Marks of few words, which are themselves the link; the others hold sentences and bring a chip."""


@dataclass(frozen=True, slots=True)
class Span:
    """One row on its words: `start` to `end` in code points, half-open."""

    start: int
    end: int
    row_id: str
    table: str

    @property
    def is_leaf(self) -> bool:
        """Whether its words are the link to it."""
        return self.table in LEAF_TABLES


class Token(NamedTuple):
    """A stretch of text, or a mark that opens or closes.

    `is_first` tells the first piece of a span, which carries its id, and `is_last`, at a close, its last.
    A text token's span is the innermost leaf around it, or None.
    """

    what: Literal["text", "open", "close"]
    text: str = ""
    span: Span | None = None
    is_first: bool = False
    is_last: bool = False


class Marker:
    """Marks one article. Its stretches are asked for in reading order, each once."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.spans = sorted(
            (trimmed for s in spans if (trimmed := _trimmed(text, s))),
            key=lambda s: (s.start, -s.end, s.is_leaf, s.row_id),
        )
        self._begun: set[str] = set()
        self._next = 0
        self._standing: list[Span] = []

    def tokens(self, start: int, end: int) -> Iterator[Token]:
        """Yield the tokens of text[start:end]; every mark that opens in it closes in it."""
        inside = self._inside(start, end)
        cuts = {start, end}
        for span in inside:
            cuts.update((max(span.start, start), min(span.end, end)))
        places = sorted(cuts)
        opening: dict[int, list[Span]] = {}
        for span in inside:
            opening.setdefault(max(span.start, start), []).append(span)
        stack: list[tuple[Span, bool]] = []
        for here, there in zip(places, [*places[1:], end], strict=True):
            again = yield from self._close(stack, here)
            for span in (*again, *opening.get(here, ())):
                stack.append((span, span.row_id not in self._begun))
                self._begun.add(span.row_id)
                yield Token("open", span=span, is_first=stack[-1][1])
            if there > here:
                leaf = next((s for s, _ in reversed(stack) if s.is_leaf), None)
                yield Token("text", self.text[here:there], leaf)
        for span, is_first in reversed(stack):
            yield Token("close", span=span, is_first=is_first, is_last=span.end <= end)

    def _inside(self, start: int, end: int) -> list[Span]:
        """Return the spans that touch text[start:end], those that begin earlier first."""
        while self._next < len(self.spans) and self.spans[self._next].start < end:
            self._standing.append(self.spans[self._next])
            self._next += 1
        self._standing = [s for s in self._standing if s.end > start]
        return list(self._standing)

    @staticmethod
    def _close(stack: list[tuple[Span, bool]], here: int) -> Generator[Token, None, list[Span]]:
        """Close what ends `here` and what stands open inside it; return the latter, to be opened again."""
        ending = next((i for i, (span, _) in enumerate(stack) if span.end <= here), None)
        if ending is None:
            return []
        closed = stack[ending:]
        del stack[ending:]
        for span, is_first in reversed(closed):
            yield Token("close", span=span, is_first=is_first, is_last=span.end <= here)
        return [span for span, _ in closed if span.end > here]


def _trimmed(text: str, span: Span) -> Span | None:
    """Return the span without blanks at its end; None where it holds no word of the text."""
    if not 0 <= span.start < min(span.end, len(text)):
        return None
    end = span.start + len(text[span.start : span.end].rstrip())
    return Span(span.start, end, span.row_id, span.table) if end > span.start else None
