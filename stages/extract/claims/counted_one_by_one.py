"""Counts whose things are told one by one: first … second …, one … the other, names before the count.

Taken only where as many are told as are counted: a text that tells fewer may just not tell them all,
and then nothing is claimed. So none of these can be called contradicted.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate
from stages.extract.claims.countables import LISTED, NAMED
from stages.extract.claims.counted import counted, is_countable
from stages.extract.claims.enumerations import read_enumeration
from stages.extract.claims.operands import head, neighbour, sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sums import is_one_list

_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_ORDINAL = re.compile(
    rf"(?:^|[;:,.\n\ue010(-]\s?)(?:and |but |the )*(?P<word>{'|'.join(_ORDINALS)}|finally|lastly"
    rf"|last)(?:ly)?\b"
)
_FAR = 900  # letters of masked text over which "first … second …" may run


def counted_one_by_one(article: Article) -> Iterator[Candidate]:
    """Yield each count with the things that the words after it (or before it) tell."""
    for count in article.figures:
        if not is_countable(count) or article.masked.endswith("other ", 0, count.place):
            continue
        noun = head(count.unit)
        items = _numbered(article, count) if noun in LISTED else []
        items = items or _one_and_one(article, count) or _in_the_next_sentence(article, count)
        items = items or _quoted(article, count)
        items = items or _named_before(article, count)
        if not items and noun in NAMED | LISTED:
            items = _each_with_in(article, count)
        if not items and noun in NAMED:
            items = _named_next(article, count)
        if not items and noun in LISTED:
            items = _amounts_next(article, count)
        if items and len(items) == count.number:
            yield counted(article, count, items, is_sure=False, facts={"kind": "items"})


def _numbered(article: Article, count: Figure) -> list[str]:
    """'Two reasons: first, the grant was late; second, …', also over the sentences that follow."""
    found: list[int] = []
    number = int(count.number or 0)
    for match in _ORDINAL.finditer(article.masked, count.place + 1, count.place + _FAR):
        word = match["word"]
        is_next = word == _ORDINALS[len(found)] if len(found) < len(_ORDINALS) else False
        if is_next or (found and word in ("finally", "lastly", "last") and len(found) == number - 1):
            found.append(match.start("word"))
        if len(found) == number:
            return [_clause(article, place) for place in found]
    return []


_CLAUSE = re.compile(r"[^.;\n\ue010]{1,60}")


def _clause(article: Article, place: int) -> str:
    match = _CLAUSE.match(article.masked, place)
    return article.words(place, match.end()).strip() if match else ""


_ONE = pattern(
    r"[^\n\ue010\ue000-\ue008]{0,60}?(?:,|:| -|[.!]?\ue010) ?(?P<one>{C}|one\b"
    r"|the first\b)[^\n\ue010\ue000-\ue008]{1,90}?"
    r"(?:,? and|,|;|[.]?\ue010) ?(?P<two>{C}|one\b|the other\b|another\b|the second\b)"
)


def _one_and_one(article: Article, count: Figure) -> list[str]:
    """'Two campuses, one in Moorton and one in Tarnby'; 'two options. One was … The other was …'."""
    match = _ONE.match(article.masked, count.place + 1)
    if match is None or count.number != 2:
        return []
    masked = [match.start(name) for name in ("one", "two") if article.masked[match.start(name)] not in "aot"]
    if any(article.figure_at(place).number != 1 for place in masked):
        return []
    return [_clause(article, match.start("one")), _clause(article, match.start("two"))]


_THESE_ARE = re.compile(r"\s*(?:they|these|those)(?: are| were|:)(?: [a-z]+ as)?:? ")


def _in_the_next_sentence(article: Article, count: Figure) -> list[str]:
    """'… in just three subjects. They were English, biology and history.'"""
    following = neighbour(article, article.sentence_at(count.place), 1)
    if following is None or not (match := _THESE_ARE.match(article.masked, *following)):
        return []
    own = sentence_of(article, count)
    if [f for f in article.figures_in(*own) if f is not count and f.kind == "count"]:
        return []
    return _items(article, Span(match.end(), following.end))


def _items(article: Article, span: Span) -> list[str]:
    if article.figures_in(*span):
        return []
    enumeration = read_enumeration(article.words(*span))
    return list(enumeration.items) if enumeration and enumeration.is_certain else []


_WORD = r"[A-Z][\w’'&-]*"
_NAME = rf"(?:[Tt]he )?{_WORD}(?: (?:of |for |the |in )*{_WORD})*"
_NAMES = re.compile(rf"\s*(?P<items>{_NAME}(?:, {_NAME})*,? and {_NAME})(?=[ ,.])")


def _named_next(article: Article, count: Figure) -> list[str]:
    """'Two unions for heads may act. ASCL and the NAHT, which …': names open the next sentence."""
    following = neighbour(article, article.sentence_at(count.place), 1)
    match = _NAMES.match(article.words(*following)) if following else None
    enumeration = read_enumeration(match["items"]) if match else None
    return list(enumeration.items) if enumeration and enumeration.is_certain else []


_QUOTE = r"[\"“‘'][^\"”’'\n]{1,40}[\"”’']"
_QUOTES = re.compile(rf"[^.;\n\"“‘']{{0,40}}?(?P<items>{_QUOTE}(?:, {_QUOTE})*,? (?:and|or) {_QUOTE})")


def _quoted(article: Article, count: Figure) -> list[str]:
    """'Three shades of green for “secure”, “strong” and “exemplary”'."""
    own = sentence_of(article, count)
    match = _QUOTES.match(article.words(count.place + 1, own.end))
    return re.findall(_QUOTE, match["items"]) if match else []


def _amounts_next(article: Article, count: Figure) -> list[str]:
    """'A plan in three parts. It would save £1.2 million on staff, £900,000 on … and £400,000 on …'."""
    following = neighbour(article, article.sentence_at(count.place), 1)
    own = sentence_of(article, count)
    if following is None or any(f.kind == "money" for f in article.figures_in(*own)):
        return []
    told = [f for f in article.figures_in(*following) if f.kind == "money"][: int(count.number or 0)]
    return [f.surface for f in told] if len(told) > 1 and is_one_list(article, told) else []


_ARE_THE = re.compile(
    r"(?P<items>.{5,240}?)(?: [–—-]|,)? (?:(?:are|were|make up|form) (?:the|its|all|our)"
    r"|are|were) $"
)


_IS_SAID = re.compile(r"\b(?:are|were|up|form)(?: the| its| all| our)? $")


def _named_before(article: Article, count: Figure) -> list[str]:
    """'Moor College, Tarn College and Leigh College are the three colleges that …'."""
    if not _IS_SAID.search(article.masked, max(0, count.place - 20), count.place):
        return []
    own = sentence_of(article, count)
    match = _ARE_THE.match(article.words(own.start, count.place).lstrip())
    if match is None or article.figures_in(own.start, count.place):
        return []
    words = re.split(r" [–—-] ", match["items"])[-1]
    enumeration = read_enumeration(words)
    return list(enumeration.items) if enumeration and enumeration.are_names else []


_IN = r"(?:in|at|for|from|on|with) (?:[\w’'-]+ ){0,3}?[\w’'-]+"
_EACH_IN = re.compile(rf"(?: [\w’'-]+){{0,2}}, (?P<items>{_IN}(?:, {_IN})*,? and {_IN})(?=[.,;\n]|$)")


def _each_with_in(article: Article, count: Figure) -> list[str]:
    """'Three new T Levels, in health, in digital and in building'."""
    own = sentence_of(article, count)
    match = _EACH_IN.match(article.words(count.place + 1, own.end))
    if match is None:
        return []
    enumeration = read_enumeration(match["items"])
    return list(enumeration.items) if enumeration else []
