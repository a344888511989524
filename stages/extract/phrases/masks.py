"""A sentence with every figure and name replaced by a run of one mask character of its kind.

Masks keep every offset, so a construction such as "SUPPLIER won MONEY to SERVICE" is one short
regular expression over the masked sentence, and its groups are spans of the text itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from stages.extract.extractor import Row
from stages.extract.phrases.names import Name, proper_names
from stages.extract.phrases.sentences import Sentence

FIGURE_MASKS = {
    "money": "\ue001",
    "percentage": "\ue002",
    "count": "\ue003",
    "fraction": "\ue004",
    "multiple": "\ue005",
    "duration": "\ue006",
    "percentage_points": "\ue007",
    "age": "\ue008",
    "measure": "\ue009",
}
NAME_MASKS = {"organisation": "\ue010", "person": "\ue011", "place": "\ue012", "other": "\ue013"}


@dataclass(frozen=True, slots=True)
class View:
    """One sentence, masked. `figures` and `names` are found by the offset at which their mask starts."""

    sentence: Sentence
    masked: str
    figures: dict[int, Row] = field(default_factory=dict)
    names: dict[int, Name] = field(default_factory=dict)

    def words(self, span: tuple[int, int]) -> str:
        """The sentence's own words at a span of the masked sentence."""
        return self.sentence.text[span[0] : span[1]]

    def figure_end(self, at: int) -> int:
        """Where the mask of the figure at an offset ends."""
        return len(self.masked) - len(self.masked[at:].lstrip(self.masked[at]))

    def place_of(self, figure: Row | None) -> int | None:
        """Where the mask of one of the sentence's figures starts; None for any other."""
        return next((at for at, one in self.figures.items() if one is figure), None)

    def absolute(self, span: tuple[int, int]) -> tuple[int, int]:
        """A span of the masked sentence as a span of the article's text."""
        return self.sentence.start + span[0], self.sentence.start + span[1]


def view_of(sentence: Sentence, figures: Iterable[Row], known: Iterable[Name] | None = None) -> View:
    """Mask `sentence`; `figures` are the article's rows that start inside it, in reading order.

    `known` are its names, by their places in it, if they have been read.
    """
    masked = list(sentence.text)
    by_start: dict[int, Row] = {}
    for figure in figures:
        start, end = _figure_span(sentence, figure)
        if 0 <= start < end <= len(masked):
            masked[start:end] = FIGURE_MASKS[str(figure["kind"])] * (end - start)
            by_start[start] = figure
    names: dict[int, Name] = {}
    for name in proper_names(sentence.text) if known is None else known:
        if not by_start or not any(is_figure_mask(c) for c in masked[name.start : name.end]):
            masked[name.start : name.end] = NAME_MASKS[name.kind] * (name.end - name.start)
            names[name.start] = name
    return View(sentence, "".join(masked), by_start, names)


def is_figure_mask(character: str) -> bool:
    """Whether the character masks a figure."""
    return "\ue001" <= character <= "\ue009"


def _figure_span(sentence: Sentence, figure: Row) -> tuple[int, int]:
    """Span of a figure in its sentence, with the hedge that stands right before it."""
    start, end = int(str(figure["start_char"])), int(str(figure["end_char"]))
    start, end = start - sentence.start, end - sentence.start
    hedge = figure.get("hedge")
    if hedge:
        before = sentence.text[:start].rstrip()
        if before.endswith(str(hedge)):
            start = len(before) - len(str(hedge))
    return start, end


def figures_by_sentence(found: Sequence[Sentence], figures: Sequence[Row]) -> list[list[Row]]:
    """The figures that start inside each sentence, in one pass over both."""
    grouped: list[list[Row]] = [[] for _ in found]
    index = 0
    for figure in figures:
        start = int(str(figure["start_char"]))
        while index < len(found) and found[index].end <= start:
            index += 1
        if index == len(found):
            break
        if found[index].start <= start:
            grouped[index].append(figure)
    return grouped
