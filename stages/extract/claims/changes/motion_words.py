"""Words that tell of rise, fall, change or more and less: most sentences have none and are passed over."""

import re
from functools import lru_cache

from stages.extract.claims.patterns import pattern, written_out

_MOVING_WORDS = (
    r"{up_noun}|{down_noun}|{up_verb}|{down_verb}|more|higher|larger|bigger|greater|longer|dearer|costlier"
    r"|deeper|worse|wider|fewer|less|lower|smaller|shorter|cheaper|narrower|better|went|gone|go(?:es|ing)?"
    r"|put|back|short|came|come|below|under|above|over|improv[a-z]*|chang[a-z]*|mov[a-z]*|swings?"
    r"|shift[a-z]*|differ[a-z]*|cut|slashed|lost|shaved|wiped|axed|stripped|removed|taken"
)
_MOVING = pattern(_MOVING_WORDS)
_LETTERS_ONLY = re.compile(r"[a-z]+")
_OPENINGS = frozenset(re.findall(r"(?:^|[|(:])([a-z]{2})", written_out(_MOVING_WORDS)))
"""The first two letters of its words, with some more: most words of a text can be passed over by them."""


@lru_cache(maxsize=16384)
def _moves(token: str) -> bool:
    if token.isalpha() and token.isascii():
        return token[:2] in _OPENINGS and _MOVING.fullmatch(token) is not None
    return any(word[:2] in _OPENINGS and _MOVING.fullmatch(word) for word in _LETTERS_ONLY.findall(token))


@lru_cache(maxsize=1024)
def tells_motion(words: str) -> bool:
    """Does any word of a stretch of masked text tell of rise, fall, change or more and less?"""
    return any(map(_moves, words.split()))
