"""A sentence ends at a full stop, question or exclamation mark before a capital, or at the end of a block.

A line break ends it too, unless the text runs on in lower case (a wrapped line). Abbreviations,
initials and decimals do not end it.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from stages.extract.phrases.words import word_set

ABBREVIATIONS = word_set(
    """
    mr mrs ms dr prof rev hon st sir no nos vs v cc c ca e.g i.e eg ie etc approx fig figs para paras p pp
    ed eds al inc ltd co jan feb mar apr jun jul aug sept sep oct nov dec dept gov col gen lt sgt est u.s
    u.k ref
    """
)
# It begins with one class of characters, so that all other text is skipped at the speed of the class.
END = re.compile(
    r"[.!?…\n](?:(?<=\n)[ ]*(?:(?=\n)[\n ]*)?"
    r"|(?<=[.!?…])(?P<more>[.!?…]{0,5})[\"')\]*_”’]{0,4}[ ]{1,3}(?![a-z ]))"
)
LINE_RUNS_ON = re.compile(r"[a-z0-9£$€(%&]")
LIST_NUMBER = re.compile(r"\(?[0-9]{1,2}[.)][ ]")
LAST_WORD = 16  # characters looked back for an abbreviation


def boundaries(text: str) -> list[int]:
    """Return the places where sentences start, in order; the first is 0."""
    starts = [0]
    for match in END.finditer(text):
        more = match["more"]
        if more is None:
            if not _line_runs_on(text, match):
                starts.append(match.end())
        elif more or text[match.start()] != "." or not _is_abbreviation(text, match.start()):
            starts.append(match.end())
    return starts


def _line_runs_on(text: str, match: re.Match[str]) -> bool:
    if text.find("\n", match.start() + 1, match.end()) >= 0:
        return False  # a blank line always ends a block
    before = text[match.start() - 1 : match.start()]
    if before in ("", ".", "!", "?", ":", ";"):
        return False
    end = match.end()
    return LINE_RUNS_ON.match(text, end) is not None and LIST_NUMBER.match(text, end) is None


def _is_abbreviation(text: str, dot: int) -> bool:
    word = text[max(0, dot - LAST_WORD) : dot].rpartition(" ")[2].rpartition("\n")[2].lstrip("([\"'“‘")
    return word.lower() in ABBREVIATIONS or (
        len(word) == 1 and word.isalpha() and word.isupper() and word != "I"
    )


def sentence_at(text: str, starts: list[int], place: int) -> tuple[int, int]:
    """Return where the sentence around `place` starts and ends, without the white space around it."""
    index = bisect_right(starts, place)
    start, end = starts[index - 1], starts[index] if index < len(starts) else len(text)
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
