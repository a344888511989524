"""Sentences that may say what somebody will do or asks for, by their words and their list.

Words stand as themselves, names too ("DfE" says who acts); figures do not. A sentence has the words of the
line that brings its list in, or of the heading over it. Headlines, questions and such lines are no places.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import Cue, places

_WORD = re.compile(r"[a-zà-ÿ][\w’'-]*|[£%:“”]")
ITEM = re.compile(r"[•*·–-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ")
"""The mark of a list's line."""
_STOPS = (".", "!", "?", "”", '"')
_LONGEST_HEADING = 110
_REACH = 14  # sentences for which a lead or heading holds
_JOINS = re.compile(r"[;,.]*(?: (?:and|or))?$")
_LAST_OF_LEAD = 3
_LEAD_WORDS = 16


@lru_cache(maxsize=64 * ARTICLES_KEPT)
def plain_words(sentence: str) -> tuple[str, ...]:
    """The words of a sentence in lower case, names among them, and no numbers."""
    return tuple(_WORD.findall(sentence.lower()))


def is_statement(words: str) -> bool:
    """Whether a sentence says something: no question, no headline, no line that only brings a list in."""
    if words[-1] in "?:":
        return False
    return len(words) >= _LONGEST_HEADING or words.endswith((*_STOPS, ";", "’", ")", "'")) or is_item(words)


def is_item(words: str) -> bool:
    """Whether a sentence opens with the mark of a list's line."""
    return ITEM.match(words) is not None


@lru_cache(maxsize=ARTICLES_KEPT)
def lead_by_sentence(text: str) -> tuple[int | None, ...]:
    """For each sentence of an article the line with a colon, or the heading, that it is under, by index."""
    found: list[int | None] = []
    last = None
    for index, sentence in enumerate(sentences_of(text)):
        found.append(last if last is not None and index - last <= _REACH else None)
        words = sentence.text
        is_heading = not words.endswith(_STOPS) and len(words) < _LONGEST_HEADING and not is_item(words)
        if words.endswith(":") or is_heading:
            last = index
    return tuple(found)


def of_statement(text: str, index: int) -> list[str]:
    """The features of a sentence of an article: its words, and those of its lead or heading."""
    found = sentences_of(text)
    words = plain_words(found[index].text)
    features = [f"has {word}" for word in {*words}]
    features += [f"begins {word}" for word in words[:3]]
    item = is_item(found[index].text)
    if item:
        features.append("item")
    lead = lead_by_sentence(text)[index]
    if lead is None:
        return features
    if item or found[lead].text.endswith(":"):
        return [*features, *_of_lead(found[lead].text), *_opening(found[index].text)]
    return [*features, *_of_heading(found[lead].text)]


@lru_cache(maxsize=4 * ARTICLES_KEPT)
def _of_heading(heading: str) -> tuple[str, ...]:
    """The words of the heading over a sentence."""
    return tuple(f"heading {word}" for word in {*plain_words(heading)})


@lru_cache(maxsize=4 * ARTICLES_KEPT)
def _of_lead(lead: str) -> tuple[str, ...]:
    """The words of the line that brings a list in."""
    words = plain_words(lead)
    return (
        *(f"lead {word}" for word in {*words[-_LEAD_WORDS:]}),
        *(f"lead ends {word}" for word in words[-_LAST_OF_LEAD:]),
    )


def _opening(line: str) -> Iterator[str]:
    """How a line of a list opens: a verb, an -ing form, a noun."""
    words = plain_words(ITEM.sub("", line, count=1))
    if words:
        yield f"opens {words[0]}"
        yield f"opens with -{'ing' if words[0].endswith('ing') else 's' if words[0].endswith('s') else ''}"


@lru_cache(maxsize=8 * ARTICLES_KEPT)
def cues_by_sentence(text: str, cue: Cue) -> dict[int, list[int]]:
    """The places of a cue's words in an article by the sentence that they stand in."""
    found = sentences_of(text)
    by_sentence: dict[int, list[int]] = {}
    index = 0
    for at in places(cue, text):
        while index < len(found) and found[index].end <= at:
            index += 1
        if index < len(found) and found[index].start <= at:
            by_sentence.setdefault(index, []).append(at)
    return by_sentence


def item_words(sentence: Sentence) -> tuple[int, int]:
    """Where the words of a list's line start and end, without its mark and what joins it to the next."""
    mark = ITEM.match(sentence.text)
    tail = _JOINS.search(sentence.text)
    return mark.end() if mark is not None else 0, tail.start() if tail is not None else len(sentence.text)
