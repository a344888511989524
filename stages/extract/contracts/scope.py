"""Generation and wave of a contract, from the sentence or carried from the one that set the scene.

"Gen-2 contracts for waves 1 and 2" holds until another generation or wave is named.
"""

import re
from dataclasses import dataclass

_GENERATION = re.compile(
    r"\b(?P<short>Gen-?\s?\d)\b|\b[Gg]eneration (?P<long>\d)\b|\b(?P<word>first|second|third)-generation\b"
)
_TO = re.compile(r"from Gen-?\s?\d to (?P<to>Gen-?\s?\d)|between Gen-?\s?\d and (?P<and>Gen-?\s?\d)")
_AGAINST = re.compile(
    r"(?:\bon|than|from|against|over) (?:Gen-?\s?\d|generation \d|the (?:first|second) generation)\b",
    re.IGNORECASE,
)
_WAVE = re.compile(
    r"\b[Ww]aves?[ -](?P<wave>\d(?:(?:, \d)*(?:,? and|-|–| to) \d)?)|\b(?P<lot>Lot \w+|Round \w+|"
    r"[Tt]ranche \d)\b"
)
_AWARDING = re.compile(r"(?:award|contracts|licen[cs]es)[^.;]*?\b(?P<scope>Gen-?\d[^.;]*waves? [\d, and]+)")
_FIRST_WAVES = re.compile(r"\bfirst (?P<count>two|three) waves\b")
_FIRST_AWARDED = re.compile(r"\b(?:first|originally|initially) (?:awarded|let|won)\b")
_WORDS = ("Gen", "gen", "ave", "Lot ", "ound ", "ranche")
_NUMBERS = {"first": "Gen-1", "second": "Gen-2", "third": "Gen-3"}


@dataclass(frozen=True, slots=True)
class Scope:
    """The generation and wave that hold for the contracts of a passage."""

    generation: str | None = None
    wave: str | None = None


def scope_of(sentence: str) -> Scope:
    """Generation and wave that the sentence itself names; what it compares with is left out."""
    if not any(word in sentence for word in _WORDS):
        return Scope()
    if stated := _AWARDING.search(sentence):
        sentence = stated["scope"]
    return Scope(_generation(sentence), _wave(sentence))


def _generation(sentence: str) -> str | None:
    if changed := _TO.search(sentence):
        return (changed["to"] or changed["and"]).replace(" ", "-")
    found = _GENERATION.search(_AGAINST.sub("", sentence))
    if found is None:
        return None
    if found["word"]:
        return _NUMBERS[found["word"]]
    return "Gen-" + (found["long"] or found["short"][-1])


def is_first_award(sentence: str) -> bool:
    """Whether the sentence tells of the first awarding: of generation 1, where there are generations."""
    return _FIRST_AWARDED.search(sentence) is not None


def _wave(sentence: str) -> str | None:
    if several := _FIRST_WAVES.search(sentence):
        return {"two": "waves 1 and 2", "three": "waves 1 to 3"}[several["count"]]
    found = _WAVE.search(sentence)
    if found is None:
        return None
    if found["lot"]:
        return found["lot"]
    return ("wave " if len(found["wave"]) == 1 else "waves ") + found["wave"]
