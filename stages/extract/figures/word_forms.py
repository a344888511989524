"""Plural and singular of a noun, by its letters and by the irregular ones that the texts use."""

from __future__ import annotations

from functools import lru_cache

from stages.extract.figures.words import IRREGULAR, NOT_PLURAL

CACHED_WORDS = 8192
ENDINGS_IN_SS = ("ss", "us", "is")


@lru_cache(maxsize=CACHED_WORDS)
def is_plural(word: str) -> bool:
    """Say whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR:
        return True
    if word.endswith("s'"):
        return not word.endswith("ss'")  # "three 'little progress' grades"
    return (
        word.endswith("s")
        and len(word) > 2
        and not word.endswith(ENDINGS_IN_SS)
        and (word not in NOT_PLURAL and not word.endswith("'s"))
    )


@lru_cache(maxsize=CACHED_WORDS)
def singular(word: str) -> str:
    """Return the singular of a plural noun; a hyphenated word turns its last part."""
    word = word.removesuffix("'")
    head, hyphen, last = word.rpartition("-")
    if last in IRREGULAR:
        last = IRREGULAR[last]
    elif last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif last.endswith(("sses", "shes", "ches", "xes", "zzes")):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith(ENDINGS_IN_SS):
        last = last[:-1]
    return head + hyphen + last
