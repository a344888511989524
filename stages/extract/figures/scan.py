"""Every place where a quantity may start, found without a look at each word.

One pass finds digits: its pattern begins with one character class, so that all else is skipped at the
speed of the class. Number words are tried, as a trie, where the article's index has a word that one
starts with. Every repeat is bounded or eats a class of its own: reading is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stages.extract.figures.numbers import HALVINGS, MULTIPLES, ONES, PARTS, TEENS, TENS, VAGUE, VULGAR
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import words_of

SIGNS = "£$€¥₹"
EDGES = " \n([\"'*_|/>:;,—~"  # what may stand directly before a number word

ARTICLE_TIMES = ["minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"]
ARTICLE_NUMBERS = ["hundred", "thousand", "million", "billion", "trillion", "dozen"]
ARTICLE_PARTS = [part for part in PARTS if not part.endswith("s") and part not in ("half", "second")]


END = r"(?![a-z0-9])"
BIG_WORDS = "(?:hundred|thousand|million|billion|trillion|dozen)"
SMALL_NUMBER = rf"(?:{trie(TENS)}(?:[- \n]{trie(ONES)}{END})?|{trie([*TEENS, *ONES, 'zero'])})"
# "and" or a space joins a smaller number only after a big word: "two hundred and fifty thousand"
MORE = rf"(?:[ -]{BIG_WORDS}{END}(?:(?:[ -]and)?[ -]{SMALL_NUMBER}{END}(?![ -](?:third|quarter|half)))?)"
# "a hundred and one", but neither "a hundred and two thirds" nor "a thousand and two hundred"
AND_SMALL = rf"(?:[ -]and[ -]{SMALL_NUMBER}{END}(?![ -](?:thirds?|quarters?|half|{BIG_WORDS})))"
ARTICLE = (
    rf"(?:an?[ \n](?:{trie(ARTICLE_NUMBERS)}{END}(?:{MORE}|{AND_SMALL})?|(?:further[ ])?{trie(ARTICLE_PARTS)}"
    rf"|{trie(ARTICLE_TIMES)}|half|percentage[ -]point)|another[ ]{trie(ARTICLE_PARTS)})"
    r"(?![a-z])"
)
ALONE = trie([*MULTIPLES, *HALVINGS, *VAGUE, "half", "dozen"])
FOLD = rf"{trie([*ONES, 'ten', 'hundred'])}fold"
BARE_PART = r"quarter(?=[ ]of[ ]a[ ](?:million|billion)(?![a-z]))"  # "over quarter of a billion pounds"
WORDS = rf"(?:{ARTICLE}|(?:{FOLD}|{BARE_PART}|{ALONE}|{SMALL_NUMBER}{END}{MORE}{{0,7}}){END})"

DIGITS = r"[0-9]*(?:,[0-9]+)*(?:\.[0-9]+)*"
NUMBER = re.compile(
    rf"[0-9{SIGNS}{''.join(VULGAR)}](?:(?<=[0-9]){DIGITS}|(?<=[{SIGNS}])[ ]?[-(]?[ ]?(?:\.[0-9]+|"
    rf"[0-9]{DIGITS})|(?<=[{''.join(VULGAR)}]))"
)
IN_WORDS = re.compile(WORDS)
_MORE_ARTICLES = ("a further", "another")  # "a further quarter", "another third"
_BEHIND_ARTICLES = frozenset([*ARTICLE_NUMBERS, *ARTICLE_PARTS, *ARTICLE_TIMES, "half", "percentage"])
_FOLDS = [f"{word}fold" for word in (*ONES, "ten", "hundred")]
_ALONE = frozenset(
    re.split(r"\W", words)[0]
    for words in (
        *TENS,
        *TEENS,
        *ONES,
        "zero",
        *MULTIPLES,
        *HALVINGS,
        *VAGUE,
        "half",
        "dozen",
        "quarter",
        *_FOLDS,
    )
)
Candidate = tuple[int, int, str | None]
"""Where a quantity starts and ends, and its words if it is in words."""


def candidates(text: str, low: str) -> list[Candidate]:
    """Each place where a quantity may stand in `text`, whose plain lower case `low` is, in reading order."""
    digits: list[Candidate] = [(*match.span(), None) for match in NUMBER.finditer(low)]
    return sorted([*digits, *_in_words(text, low)])


def _in_words(text: str, low: str) -> Iterator[Candidate]:
    words = words_of(text)
    behind = (_article_before(low, at) for at in words.starting(_BEHIND_ARTICLES))
    floor = 0
    for at in sorted([*words.starting(_ALONE), *(at for at in behind if at >= 0)]):
        if at < floor or (at and low[at - 1] not in EDGES):
            continue
        match = IN_WORDS.match(low, at)
        if match is not None:
            floor = match.end()
            yield at, floor, match[0]


def _article_before(low: str, at: int) -> int:
    """Where the "a" or "an" right before a word stands, or "a further", "another"; -1 for none."""
    for more in _MORE_ARTICLES:
        if low.endswith(more, 0, at - 1):
            return at - 1 - len(more)
    length = 2 if low.endswith("a", 0, at - 1) else 3 if low.endswith("an", 0, at - 1) else 0
    return at - length if length and at >= length else -1
