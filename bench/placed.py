"""Labels of places: which sentences and figures of a text tell a row, without the row's columns.

A set that has them holds `places.csv` beside its `texts/`: `doc` (a file's name), `start_char` and `end_char`
of the sentence or figure, `table`, `words` (who is appointed, which grade, who is given the sum; else empty)
and `optional` (1 where two careful readers could differ). A text that no line names tells nothing. They are
made ten times as fast as rows, and say all that the weights of `bench/weights.py` learn from.
"""

import csv
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from stages.extract.weighing.places import Place

FILE = "places.csv"
TABLES = frozenset(
    {
        "commitments",
        "contracts",
        "finances",
        "inspection_judgements",
        "learners",
        "programmes",
        "recommendations",
        "survey_results",
        "timescales",
    }
)
"""The tables that learn from them; appointed persons are labelled too."""
_WORD_OF = 2
_MOST_OF = 0.5
"""The share of the shorter of two sentences that both must hold to be one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One labelled place of a text."""

    start: int
    end: int
    words: str
    is_optional: bool


@lru_cache(maxsize=8)
def placed_in(folder: Path) -> dict[str, dict[str, list[Placed]]]:
    """The labelled places of a set by document and table; `folder` is that of its texts."""
    found: defaultdict[str, dict[str, list[Placed]]] = defaultdict(dict)
    with (folder.parent / FILE).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            one = Placed(int(row["start_char"]), int(row["end_char"]), row["words"], row["optional"] == "1")
            found[row["doc"]].setdefault(row["table"], []).append(one)
    return dict(found)


def has_places(folder: Path) -> bool:
    """Whether a set has labelled places."""
    return (folder.parent / FILE).is_file()


def told_at(place: Place, text: str, labelled: list[Placed], optional: float) -> float:
    """1 where a label stands on a place, `optional` where only one that readers could differ on, else 0.

    A place that is a word of its sentence (a grade) has the label that names the word.
    """
    words = text[place.start : place.end].lower()
    return max(
        (optional if one.is_optional else 1.0 for one in labelled if _is_on(one, place, words)), default=0.0
    )


def _is_on(label: Placed, place: Place, words: str) -> bool:
    shared = min(label.end, place.end) - max(label.start, place.start)
    if place.figure is not None:
        return shared > 0
    if shared == place.end - place.start and shared * _WORD_OF < label.end - label.start:
        return words in label.words.lower() or label.words.lower() in words
    return shared > _MOST_OF * min(label.end - label.start, place.end - place.start)
