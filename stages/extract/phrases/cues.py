"""Cues: plain substrings that must stand in a text before a slower pattern is tried on it.

A cue leaves out the first letter of a word that may open a sentence ("ontract" finds Contracts).
"""


def cues(words: str) -> tuple[str, ...]:
    """The cues that `words` list with bars between them; the spaces around a bar do not count."""
    return tuple(
        cue.strip(" \n") if not cue.endswith("_") else cue.strip(" \n_") + " " for cue in words.split("|")
    )


def has_any(text: str, found: tuple[str, ...]) -> bool:
    """Whether one of the cues stands in the text."""
    return any(cue in text for cue in found)
