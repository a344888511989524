"""One pass over the plain text finds every place where a quantity may start.

The pattern begins with one character class (a digit, a currency sign, a vulgar fraction or what may
stand before a word), so that everything else is skipped at the speed of the class; the number words
hang on it as a trie. Every repeat is bounded or eats a class of its own: the pass is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from stages.extract.figures.numbers import HALVINGS, MULTIPLES, ONES, PARTS, TEENS, TENS, VAGUE, VULGAR

SIGNS = "£$€¥₹"
EDGES = " \n([\"'*_|/>:;,—~"  # what may stand directly before a number word

ARTICLE_TIMES = ["minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"]
ARTICLE_NUMBERS = ["hundred", "thousand", "million", "billion", "trillion", "dozen"]
ARTICLE_PARTS = [part for part in PARTS if not part.endswith("s") and part not in ("half", "second")]


def trie(words: Iterable[str]) -> str:
    """Return a pattern that matches the words by their first letters, longest first."""
    by_first: dict[str, set[str]] = {}
    for word in words:
        by_first.setdefault(word[0], set()).add(word[1:])
    parts = []
    for first, rests in sorted(by_first.items()):
        longer = sorted(rest for rest in rests if rest)
        if not longer:
            parts.append(re.escape(first))
            continue
        tail = trie(longer) if len(longer) > 1 else re.escape(longer[0])
        parts.append(re.escape(first) + (f"(?:{tail})?" if "" in rests else tail))
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


END = r"(?![a-z0-9])"
BIG_WORDS = "(?:hundred|thousand|million|billion|trillion|dozen)"
SMALL_NUMBER = rf"(?:{trie(TENS)}(?:[- \n]{trie(ONES)}{END})?|{trie([*TEENS, *ONES, 'zero'])})"
# "and" or a space joins a smaller number only after a big word: "two hundred and fifty thousand"
MORE = rf"(?:[ -]{BIG_WORDS}{END}(?:(?:[ -]and)?[ -]{SMALL_NUMBER}{END}(?![ -](?:third|quarter|half)))?)"
# "a hundred and one", but neither "a hundred and two thirds" nor "a thousand and two hundred"
AND_SMALL = rf"(?:[ -]and[ -]{SMALL_NUMBER}{END}(?![ -](?:thirds?|quarters?|half|{BIG_WORDS})))"
ARTICLE = (
    rf"an?[ \n](?:{trie(ARTICLE_NUMBERS)}{END}(?:{MORE}|{AND_SMALL})?|{trie(ARTICLE_PARTS)}"
    rf"|{trie(ARTICLE_TIMES)}|half|percentage[ -]point)"
    r"(?![a-z])"
)
ALONE = trie([*MULTIPLES, *HALVINGS, *VAGUE, "half", "dozen"])
FOLD = rf"{trie([*ONES, 'ten', 'hundred'])}fold"
BARE_PART = r"quarter(?=[ ]of[ ]a[ ](?:million|billion)(?![a-z]))"  # "over quarter of a billion pounds"
WORDS = rf"(?:{ARTICLE}|(?:{FOLD}|{BARE_PART}|{ALONE}|{SMALL_NUMBER}{END}{MORE}{{0,7}}){END})"

DIGITS = r"[0-9]*(?:,[0-9]+)*(?:\.[0-9]+)*"
PATTERN = re.compile(
    rf"[0-9{SIGNS}{''.join(VULGAR)}{re.escape(EDGES)}](?:"
    rf"(?<=[{re.escape(EDGES)}])(?P<words>{WORDS})"
    rf"|(?<=[0-9]){DIGITS}"
    rf"|(?<=[{SIGNS}])[ ]?[-(]?[ ]?(?:\.[0-9]+|[0-9]{DIGITS})"
    rf"|(?<=[{''.join(VULGAR)}]))"
)
AT_START = re.compile(rf"(?P<words>{WORDS})")


def candidates(low: str) -> Iterator[re.Match[str]]:
    """Yield each place where a quantity may stand; group `words` is set for a number in words."""
    first = AT_START.match(low)
    if first:
        yield first
    yield from PATTERN.finditer(low)
