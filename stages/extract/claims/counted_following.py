"""Counts that what follows tells, in any layout: after a colon, a dash, a bracket, in lines or sentences.

"Three courses Art, Dance and Drama", "3 instalments: 50% in August, 25% in January and 25% in April", "the
three best firms … Arden Ltd, Lyle (Building) Ltd and Corby Works are on the list", "three areas:" over three
plain lines. The layouts are many and the words between free, so only as many as counted is ever claimed.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import SENTENCE_END, Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.countables import LISTED, MEMBERS, NAMED, SCALES, names_a_scale
from stages.extract.claims.counted import counted, is_countable
from stages.extract.claims.enumerations import read_enumeration
from stages.extract.claims.operands import head
from stages.extract.claims.words import word_set

_NOUNS = (
    LISTED
    | NAMED
    | MEMBERS
    | SCALES
    | word_set("instalment firm contract programme trade project fund day date month")
)
_MARK = re.compile(r":| [-\u2013\u2014] | \(|, (?:namely|that is) |, | (?:are|were) (?=(?:the )?[A-Z])")
_DEFINITE = re.compile(r"\b(?:the|its|our|their|these|those|all)(?: [a-z-]+)? $")
_DASHES = (" - ", " \u2013 ", " \u2014 ")
_CLOSES = {":": (".", "\n"), "(": (")",), ",": (".", ",", "\n")}
_REACH = 60  # letters between a count and the mark before its items
_LONGEST = 400
_WORDS_OF_ITEM = 14
_NO_ITEM = re.compile(
    r"(?:which|who|whom|that|they|he|she|it|said|says|but|because|while|where|when|so|if|many|some"
    r"|others?|most"
    r"|few|all|both|each|this|these|those|then|is|are|was|were|has|have|had|etc|more)\b"
    r"|.*\b(?:so on|etc|among others)\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(
    r"\b(?:including|includes?|such as|like|among|for example|of (?:the|these|those|its))\b"
)
_WORD = r"[A-Z][\w’'&.*-]*"
_NAME = rf"(?:[Tt]he )?{_WORD}(?: (?:(?:of|for|the|in|and|on|&) )?(?:{_WORD}|\([A-Z][\w ]*\)))*?"
_NAMES = re.compile(
    rf"(?P<items>{_NAME}(?:, {_NAME})*(?:,? and {_NAME}))(?=,| (?:are|have|will|were|is|won|both|all)\b|\.)"
)
_AT_NAMES = re.compile(
    rf"At (?P<items>{_NAME}(?:, {_NAME})*(?:,? and {_NAME}))(?=,? (?!of|for|the|in|and|on)[a-z])"
)
_PAIR = 2
_SENTENCES = 3  # sentences after the count that may name what it counts
_SHORT_LINE = 90


def counted_following(article: Article) -> Iterator[Candidate]:
    """Yield each count with as many things as the words after it tell."""
    for count in article.figures:
        if not is_countable(count) or head(count.unit) not in _NOUNS:
            continue
        is_scale = names_a_scale(count.unit) and count.number != _PAIR
        if is_scale and "-" in count.surface:
            continue  # labels of a scale are `scale_points`
        before = article.masked[max(0, count.place - 24) : count.place]
        if _INCLUDING.search(before):
            continue
        items = [] if is_scale else _marked(article, count) or _in_lines(article, count)
        if not items and head(count.unit) in NAMED | MEMBERS:
            items = _named_later(article, count)
        if not items and int(count.number or 0) > _PAIR:
            items = _listed_nearby(article, count)
        if items:
            yield counted(article, count, items, is_sure=False, facts={"kind": "items"})


def _marked(article: Article, count: Figure) -> list[str]:
    """The items after the first mark behind the count, up to the mark that closes them."""
    own = article.sentences[article.sentence_at(count.place)]
    words = article.words(count.place + 1, min(own.end, count.place + _LONGEST))
    number = int(count.number or 0)
    for mark in _MARK.finditer(words[:_REACH]):
        between = words[: mark.start()]
        if _INCLUDING.search(between):
            return []
        sign = mark[0].strip()[:1]
        if sign == "," and re.search(r"[A-Z]", between):
            return []  # "three colleges in Kent, Essex and Surrey"
        is_said = sign in "aw"
        if is_said and not _DEFINITE.search(article.masked, max(0, count.place - 24), count.place):
            return []  # "three colleges are …" need not be all
        closes = _CLOSES.get("," if is_said else sign, (*_DASHES, ".", "\n"))
        for end in _ends(words, mark.end(), closes):
            items = _items(words[mark.end() : end], number, is_set_off=sign not in ",aw")
            is_named = items and all(item[:1].isupper() or item[:4] == "the " for item in items)
            if items and (sign not in ",aw" or is_named):
                return items
    return []


def _ends(words: str, start: int, closes: tuple[str, ...]) -> list[int]:
    """Where the enumeration may end, farthest first: the whole rest, and each closing mark."""
    found = {len(words)}
    for close in closes:
        at = words.find(close, start)
        while at > 0 and len(found) < 9:
            found.add(at)
            at = words.find(close, at + 1)
    return sorted(found, reverse=True)


def _items(words: str, number: int, *, is_set_off: bool = False) -> list[str]:
    """Exactly `number` items, none of them a clause of its own."""
    enumeration = read_enumeration(words)
    if enumeration is None or len(enumeration.items) != number:
        return []
    if enumeration.least != number and not is_set_off:
        return []
    is_plain = all(len(i.split()) <= _WORDS_OF_ITEM and not _NO_ITEM.match(i) for i in enumeration.items)
    return list(enumeration.items) if is_plain else []


def _in_lines(article: Article, count: Figure) -> list[str]:
    """The short lines after a line that ends in a colon, as many as counted, and then a long one."""
    index = article.line_at(count.place)
    line = article.lines[index]
    number = int(count.number or 0)
    if (
        not article.masked[line.start : line.end].rstrip().endswith(":")
        or len(article.lines) <= index + number
    ):
        return []
    following = article.lines[index + 1 : index + 2 + number]
    short = [each.end - each.start <= _SHORT_LINE for each in following]
    words = [article.words(*each).strip() for each in following[:number]]
    is_closed = len(short) == number or not short[-1]
    return words if all(short[:number]) and is_closed and not any(w.endswith(":") for w in words) else []


_BEFORE, _AFTER = 3, 7  # sentences around a count that may list its things


@lru_cache(maxsize=256)
def _noun_again(noun: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(noun)}\w*\b[^\n.]{{0,60}}?(?::| are| were) ")


def _listed_nearby(article: Article, count: Figure) -> list[str]:
    """'Ten colleges are the first … Winning colleges are A, B … and J': the noun again, and as many names."""
    noun = head(count.unit) or "-"
    index = article.sentence_at(count.place)
    again = _noun_again(noun)
    for sentence in article.sentences[max(0, index - _BEFORE) : index + _AFTER]:
        if sentence.start <= count.place < sentence.end:
            continue
        match = again.search(article.masked, *sentence) if noun in article.masked else None
        if match is None or _INCLUDING.search(match[0]):
            continue
        items = _items(article.words(match.end(), sentence.end), int(count.number or 0), is_set_off=True)
        if items:
            return items
    return []


def _named_later(article: Article, count: Figure) -> list[str]:
    """Names that open one of the next sentences, as many as are counted."""
    index = article.sentence_at(count.place)
    for sentence in article.sentences[index + 1 : index + 1 + _SENTENCES]:
        if article.line_at(sentence.start) > article.line_at(count.place) + 1:
            break
        words = article.words(*sentence).replace(SENTENCE_END, " ").strip()
        match = _NAMES.match(words[:_LONGEST]) or _AT_NAMES.match(words[:_LONGEST])
        names = match["items"] if match else ""
        is_many = "," in names  # an "&" in a name does not part it
        items = _items(names, int(count.number or 0), is_set_off=is_many) if match else []
        if items:
            return items
    return []
