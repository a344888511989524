"""Counts whose things are told one by one: first … second …, one … the other, names before the count.

Taken only where as many are told as are counted: a text that tells fewer may just not tell them all,
and then nothing is claimed. So none of these can be called contradicted; nor can the dated entries of a
page, of which it may show some only, the lots or phases that it numbers, or what "all three" looks back to.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate
from stages.extract.claims.counts.countables import LISTED, MEMBERS, NAMED, names_a_scale
from stages.extract.claims.counts.counted import countable_figures, counted, items_of
from stages.extract.claims.counts.counted_nearby import NAMES, named_at_odds, named_nearby
from stages.extract.claims.operands import head, neighbour, sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.words import word_set

_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_ORDINAL = re.compile(
    rf"(?:^|[;:,.\n\ue010(-]\s?)(?:and |but |the )*(?P<word>{'|'.join(_ORDINALS)}|finally|lastly"
    rf"|last)(?:ly)?\b"
)
_FAR = 900  # letters of masked text over which "first … second …" may run


def counted_one_by_one(article: Article, taken: set[int]) -> Iterator[Candidate]:
    """Yield each count but those `taken` with the things that the words after it (or before it) tell."""
    for count in countable_figures(article):
        if count.place in taken or article.masked.endswith("other ", 0, count.place):
            continue
        noun = head(count.unit)
        items = _numbered(article, count, _ORDINAL) if noun in LISTED else []
        if not items and article.masked.find("the first", count.place, count.place + _FAR) > 0:
            items = _numbered(article, count, _OF_THESE)
        items = items or _one_and_one(article, count)
        items = items or ([] if names_a_scale(count.unit) else _in_lines(article, count))
        items = items or _quoted(article, count)
        items = items or named_nearby(article, count)
        if items and len(items) == count.number:
            yield counted(count, items, is_sure=False, facts={"kind": "items"})
        elif others := named_at_odds(article, count):
            yield counted(count, others, facts={"kind": "items"})


_OF_THESE = re.compile(
    rf"\bthe (?P<word>{'|'.join(_ORDINALS)})(?: of (?:these|them))?"
    r"(?=,| (?:is|was|were|will|would|has|had|came|opens?|covers?|concerns?|needs?|requires?|depends?)\b)"
)


def _numbered(article: Article, count: Figure, ordinals: re.Pattern[str]) -> list[str]:
    """'Two reasons: first, the grant was late; second, …', also over the sentences that follow."""
    found: list[int] = []
    number = int(count.number or 0)
    for match in ordinals.finditer(article.masked, count.place + 1, count.place + _FAR):
        word = match["word"]
        is_next = word == _ORDINALS[len(found)] if len(found) < len(_ORDINALS) else False
        if is_next:
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


_ONE_IN = re.compile(
    r"\b(?:one|another|a (?:second|third|fourth)|the (?:other|third|fourth)) (?:in|at|for|on|from|to|of|by"
    r"|near) [^,;.]{1,50}?(?=,|;|\.| and |$)"
)


def _one_and_one(article: Article, count: Figure) -> list[str]:
    """'Two campuses, one in Moorton and one in Tarnby'; 'two options. One was … The other was …'."""
    match = _ONE.match(article.masked, count.place + 1)
    if match is None:
        return []
    if count.number != _PAIR:
        own = sentence_of(article, count)
        return [each.strip() for each in _ONE_IN.findall(article.words(count.place + 1, own.end))]
    masked = [match.start(name) for name in ("one", "two") if article.masked[match.start(name)] not in "aot"]
    if any(article.figure_at(place).number != 1 for place in masked):
        return []
    return [_clause(article, match.start("one")), _clause(article, match.start("two"))]


_PAIR = 2
_SHORT_LINE = 90


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
    last = article.masked[following[-1].start : following[-1].end].rstrip()
    is_closed = len(short) == number or not short[-1] or (last.endswith(".") and words[-1][-1:].isalnum())
    is_closed = is_closed and (len(short) == number or not short[-1] or words[0][:1].isupper())
    return words if all(short[:number]) and is_closed and not any(w.endswith(":") for w in words) else []


_ENTRIES = word_set("release version update entry notice revision edition event amendment")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_DATED = re.compile(
    rf"[ \t]*(?:[a-z ]{{3,30}}: ?)?\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} (?:19|20)\d\d"
    r"(?:,? at \d\d?[:.]\d\d)?[ \t]*"
)
_ALL = pattern(r"(?:\ball (?:of )?(?:the |these |those )?|(?:\ue010|\n)(?:the|these|those) (?:new )?)$")


def of_dated_entries(article: Article) -> Iterator[Candidate]:
    """Yield each count of entries with the lines of dates below it."""
    counts = [f for f in article.figures if head(f.unit) in _ENTRIES]
    if not counts:
        return
    lines = [line for line in article.lines if _DATED.fullmatch(article.masked, *line)]
    for count in counts:
        below = [article.words(*line).strip() for line in lines if line.start > count.place]
        if below:
            yield counted(count, below, is_sure=False, facts={"kind": "dated entries"})


def of_all_before(article: Article) -> Iterator[Candidate]:
    """Yield each 'all three parts' with as many parts as the sentence before lists, or names at its start."""
    for count in countable_figures(article):
        if not _ALL.search(article.masked, max(0, count.place - 16), count.place):
            continue
        before = neighbour(article, count.sentence, -1)
        if before is None:
            continue
        colon = article.masked.rfind(": ", *before)
        items: list[str] = []
        if colon >= 0 and not article.figures_in(colon, before.end):
            items = items_of(article.words(colon + 2, before.end), int(count.number or 0), is_set_off=True)
        elif head(count.unit) in NAMED | MEMBERS and (names := NAMES.match(article.words(*before).strip())):
            items = items_of(names["items"], int(count.number or 0), is_set_off="," in names["items"])
        if items:
            yield counted(count, items, is_sure=False, facts={"kind": "items"})


_NUMBERED_NOUNS = word_set(
    "lot phase stage strand theme wave part pillar step priority objective recommendation option"
    " workstream package tranche round"
)
_NUMBERED = re.compile(
    rf"\b(?P<noun>{'|'.join(sorted(_NUMBERED_NOUNS))}) (?:no\.? ?)?"
    r"(?P<number>\d{1,2}|one|two|three|four|five|six)\b"
)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def of_numbered_names(article: Article) -> Iterator[Candidate]:
    """Yield each count of lots or phases where the text tells of lot 1, lot 2 and so on, up to the count."""
    counts = [f for f in countable_figures(article) if head(f.unit) in _NUMBERED_NOUNS]
    told: dict[str, dict[int, str]] = {}
    for match in _NUMBERED.finditer(article.masked) if counts else ():
        number = _NUMBERS.get(match["number"]) or int(match["number"])
        told.setdefault(match["noun"], {}).setdefault(number, article.words(*match.span()))
    for count in counts:
        names = told.get(head(count.unit) or "", {})
        if not names or set(names) != set(range(1, len(names) + 1)):
            continue
        is_over = len(names) - int(count.number or 0) == 1 and _is_made_of(article, count)
        if count.number == len(names) or is_over:  # "five lots", and a lot 6
            items = [names[number] for number in sorted(names)]
            yield counted(count, items, is_sure=is_over, facts={"kind": "items"})


_MADE_OF = re.compile(
    r"\b(?:split|divided|broken down|consist\w*|compris\w*|made up|separated|organised)"
    r"(?: (?:up|of|in|into|as|the))* (?:[a-z]+ )?$"
)


def _is_made_of(article: Article, count: Figure) -> bool:
    """Do words say that so many make up the whole: 'is divided into five lots'?"""
    return bool(_MADE_OF.search(article.masked, max(0, count.place - 40), count.place))


_QUOTE = r"[\"“‘'][^\"”’'\n]{1,40}[\"”’']"
_QUOTES = re.compile(rf"[^.;:\n\"“‘']{{0,40}}?(?P<items>{_QUOTE}(?:, {_QUOTE})*,? (?:and|or) {_QUOTE})")


def _quoted(article: Article, count: Figure) -> list[str]:
    """'Three shades of green for “secure”, “strong” and “exemplary”'."""
    own = sentence_of(article, count)
    match = _QUOTES.match(article.words(count.place + 1, own.end))
    return re.findall(_QUOTE, match["items"]) if match else []
