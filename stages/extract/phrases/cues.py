"""Cues: plain substrings that must stand in a text before a slower pattern is tried on it.

A cue leaves out the first letter of a word that may open a sentence ("ontract" finds Contracts).
"""


def cues(words: str) -> tuple[str, ...]:
    """The cues that `words` list with bars between them; an underscore is a space."""
    return tuple(cue.strip().replace("_", " ") for cue in words.split("|"))


def has_any(text: str, found: tuple[str, ...]) -> bool:
    """Whether one of the cues stands in the text."""
    for cue in found:  # noqa: SIM110 -- a generator would cost more than the searches
        if cue in text:
            return True
    return False
