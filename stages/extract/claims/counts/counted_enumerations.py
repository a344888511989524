"""Counts of what a sentence enumerates: "four unions, A, B, C and D", "three aims: …", "A and B are the two".

The enumeration is set off by a mark behind the count (a colon, a dash, a bracket, a comma, "are"), fills the
sentence after ("These are …"), or stands before the count. Where it holds as many items as are counted, any
of these will do. Where it does not, the count is called wrong only if words and marks leave no doubt that the
enumeration is of the things counted, and whole: items that can be counted in one way, names for what has
names, and, but for a colon or commas on both sides, one item too few or too many.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate
from stages.extract.claims.counts.alike import HAVE_NAMES, are_alike, may_be_things
from stages.extract.claims.counts.countables import LISTED, MEMBERS, NAMED, SCALES, names_a_scale
from stages.extract.claims.counts.counted import (
    COUNTED,
    INCLUDING,
    are_plain,
    countable_figures,
    counted,
    items_of,
)
from stages.extract.claims.counts.enumerations import Enumeration, read_enumeration
from stages.extract.claims.operands import head, neighbour
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.words import word_set

_ATTAINED = re.compile(r"\b[A-E]\*? ")  # "five A* grades in biology, …"
_REACH = 90  # letters between a count and the mark before its items
_LONGEST, _LONGEST_LIST = 400, 2500  # letters of an enumeration between commas, and between semicolons
_RUNGS = word_set("grade level place rung band point rank step notch")
_STANDING = word_set(
    "campus site office centre branch location hub course level qualification diploma subject"
    " grade pass a-level gcse distinction degree apprenticeship"
)
_MARK = re.compile(
    r":(?=[ \n])| [-\u2013\u2014] | \(| \[|,? (?:namely|that is|from|(?:divided|split|shared) between),? |, "
    r"| (?:in|at|across) |^ (?=[A-Z])| (?:are|were):? (?!(?:[a-z]+ly )?[a-z]+(?:ed|ing)\b)"
)
_DEFINITE = re.compile(r"\b(?:the|its|our|their|these|those|all)(?: [a-z-]+)? $")
_OF_THESE = pattern(r"\b(?:of|among) (?:the |its |these |those |their |all )+(?:[a-z-]+'s )?$")
_CLOSES = {":": (".", "\n"), "(": (")", "]"), "-": (" - ", " \u2013 ", " \u2014 ", ".", "\n")}
_SET_OFF_BY = {"-": re.compile(r" [-\u2013\u2014] "), "(": re.compile(r"\)")}
_PLURAL = re.compile(r"\b(?!across|this|was|has|its)[a-z]{3,}s\b")
_DONE = re.compile(r"(?:held|led|run|set|made|built|given|taken|put|sold|[a-z]+ed) ")
_ENDED = (".", "!", "?", ")", '"', "'")


class _SetOff(NamedTuple):
    """What stands behind a count: the words before the mark, the mark, and the words after it."""

    between: str
    sign: str
    words: str


def enumerated(article: Article) -> Iterator[Candidate]:
    """Yield each count with the enumeration that tells what it counts."""
    for count in countable_figures(article):
        is_scale = names_a_scale(count.unit) and count.number != 2 and not _ATTAINED.search(count.surface)
        before = article.masked[max(0, count.place - 24) : count.place]
        index = count.sentence
        own = article.sentences[index]
        if INCLUDING.search(before) or (head(count.unit) in _RUNGS and _STEPS.search(before)):
            told = None if is_scale else _behind(article, count, own)
            if told and told.facts.get("sign") == ":":  # "the plan includes four measures: a, b, c and d"
                yield told
            continue
        found = (
            (None if is_scale else _behind(article, count, own))  # a scale's labels are `scale_points`
            or _in_the_next_sentence(article, count, index)
            or _before(article, count, own)
        )
        if found:
            yield found


def _behind(article: Article, count: Figure, own: Span) -> Candidate | None:
    """The enumeration after one of the marks behind the count: as many as counted, else as words compel."""
    words = article.words(count.place + 1, min(own.end, count.place + _reach(article, own)))
    is_definite = bool(_DEFINITE.search(article.masked, max(0, count.place - 24), count.place))
    at_odds = None
    if count.bound in ("over", "at_least"):
        return None  # "three or more passes": no list holds them
    for mark in _MARK.finditer(words[:_REACH]):
        between, sign = words[: mark.start()], _sign(mark[0])
        if INCLUDING.search(between) or _NOT_WHAT.search(between):
            return None
        if _SAID.search(between):
            break  # what follows is quoted
        if not _may_open(count, between, sign, is_definite=is_definite):
            continue
        told = _SetOff(between, sign, words[mark.end() :])
        if items := _as_many(count, told):
            return counted(count, items, is_sure=False, facts={"kind": "items", "sign": sign})
        at_odds = at_odds or _at_odds(article, count, own, told)
        if sign in _STRONG and read_enumeration(told.words.split("\n")[0]):
            break  # the commas behind it part the items
    return at_odds


def _reach(article: Article, own: Span) -> int:
    """How far behind a count its items may run."""
    return _LONGEST_LIST if article.masked.count(";", *own) > 1 else _LONGEST


_STRONG = ":-(n"


def _sign(mark: str) -> str:
    """The mark in one letter: its sign, or the first letter of its word."""
    word = mark.strip(" ,:") or mark.strip()
    if word in ("in", "at", "across"):
        return "i"
    if word in ("[", ""):
        return "(" if word else "^"
    return "-" if word in "\u2013\u2014" else word[0]


_NOT_WHAT = re.compile(r"\bthe same\b")
_SAID = re.compile(r"\b(?:said|says|say|added|adds)$")
_STEPS = re.compile(
    r"\b(?:(?:went|gone|mov(?:ed|es?|ing)|drop(?:s|ped)?|fell|fallen|risen|rose|slipped|climbed|jumped)"
    r"(?: up| down| by)?|down)(?: just)? $"
)


def _may_open(count: Figure, between: str, sign: str, *, is_definite: bool) -> bool:
    noun = head(count.unit)
    if sign == "^":  # "the three colleges Moor College, Tarn College and …"
        return noun in COUNTED and not between
    if sign in "aw":  # "three colleges are …" need not be all
        return is_definite
    if sign == "i":
        return noun in _STANDING and not between
    if sign == ",":  # "three colleges in Kent, Essex and Surrey"
        return is_definite or not _HAS_A_NAME.search(between)
    return True


def _as_many(count: Figure, told: _SetOff) -> list[str]:
    """The items of the longest stretch after the mark that holds as many as are counted."""
    noun, number = head(count.unit), int(count.number or 0)
    is_set_off = told.sign in _STRONG
    if noun not in COUNTED and not (told.sign == "i" or (is_set_off and told.sign != "(")):
        return []
    ends = _ends(told.words, _CLOSES.get(told.sign, (".", ",", "\n")))
    if told.sign in "-(" and (close := _SET_OFF_BY[told.sign].search(told.words)):
        ends = [close.start(), *ends]
    for end in ends:
        is_whole = (is_set_off or told.sign in ",^aw") and noun in COUNTED
        items = items_of(told.words[:end], number, is_set_off=is_whole)
        is_named = all(item[:1].isupper() or item[:4] == "the " for item in items)
        if told.sign != ":" and any(": " in item for item in items):
            continue  # "four winners - announced on Tuesday - are: A, B, C and D"
        if told.sign == "," and _HAS_A_NAME.search(told.between) and not _all_say(items, noun):
            continue  # "the two colleges in Kent, Moor College and Tarn College, …"
        if items and told.sign in ":-" and told.between and noun in HAVE_NAMES and not is_named:
            continue  # "three colleges have closed courses: art, dance and drama"
        if items and (is_set_off or told.sign == "i" or is_named):
            return items
        if items and noun in LISTED | SCALES and not _DONE.match(items[0]):
            return items
    return []


_HAS_A_NAME = re.compile(r"[A-Z]")


def _all_say(items: list[str], noun: str | None) -> bool:
    return noun is not None and all(noun in item.lower() for item in items)


def _ends(words: str, closes: tuple[str, ...]) -> list[int]:
    """Where the enumeration may end, farthest first: the whole rest, and each closing mark."""
    found = {len(words)}
    for close in closes:
        at = words.find(close)
        while at > 0 and len(found) < 9:
            found.add(at)
            at = words.find(close, at + 1)
    return sorted(found, reverse=True)


def _at_odds(article: Article, count: Figure, own: Span, told: _SetOff) -> Candidate | None:
    """The candidate of an enumeration that is surely of what is counted, and holds fewer or more."""
    stretch = told.words
    if told.sign == ",":
        names = _NAMES_THEN.match(told.words)
        is_apart = head(count.unit) in NAMED | MEMBERS and names is not None and not told.between
        stretch = names["items"] if names and is_apart else ""
    elif told.sign in "-(":
        stretch = told.words[: min(_ends(told.words, _CLOSES[told.sign]))]
    after = count.place + 1
    end = min(own.end, after + len(told.between) + len(stretch) + 2) if stretch != told.words else own.end
    opened = after + len(told.between) if told.sign == ":" else after  # "26 subjects had a 100% pass rate: …"
    is_long = own.end - count.place > _reach(article, own)
    alike = (head(figure.unit) for figure in article.figures_in(after, after + len(told.between)))
    is_another = head(count.unit) in alike  # "in five districts, and three districts get it now: …"
    if is_long or is_another or article.figures_in(opened, end) or _are_some(article, count, own):
        return None  # amounts are parts of a sum
    enumeration = read_enumeration(stretch)
    if enumeration is None or told.sign in "i^" or "?" in told.words:
        return None
    is_told_of = any(map(_TELLS.match, enumeration.items))  # "three heads: Ann Lee left in March and …"
    if not are_plain(enumeration.items) or is_told_of:
        return None  # "two sorts: one for rent, travel and food"
    is_ended = article.masked[own.start : own.end].rstrip().endswith(_ENDED)
    is_strong = told.sign == "," or (told.sign == ":" and not _PLURAL.search(told.between))
    is_near = abs(len(enumeration.items) - int(count.number or 0)) == 1
    is_sure = enumeration.is_certain and is_ended and are_alike(count, enumeration)
    is_far = told.sign not in ":,n" and len(told.between) > _ASIDE
    is_said_of = told.sign in "aw" and not (enumeration.are_names or may_be_things(count, enumeration))
    if is_far or is_said_of:
        return None
    if (is_sure and (is_strong or is_near)) or (told.sign == ":" and head(count.unit) in COUNTED):
        is_sure = is_sure and (is_near or enumeration.are_names)  # "five aims: a, b and c" may name some
        is_sure = is_sure and not _may_hold_places(count, enumeration, stretch)
        return counted(count, enumeration.items, is_sure=is_sure, facts={"kind": "items", "sign": told.sign})
    return None


def _may_hold_places(count: Figure, enumeration: Enumeration, words: str) -> bool:
    """'Two schools (St Anne, Hove and Fairlight Primary)': one name more than counted may be a place."""
    is_more = len(enumeration.items) == int(count.number or 0) + 1
    return enumeration.are_names and is_more and ";" not in words


_ASIDE = 30
_TELLS = re.compile(
    r"(?:[A-Z][\w'\u2019-]*\.? ){1,4}(?:[a-z]+ed|is|was|were|will|has|had|left|took|came|went|became)\b"
)
_NAME = r"(?:the )?[A-Z][^,;:.()\n–—]{0,70}?"
_NAMES_THEN = re.compile(rf"(?P<items>{_NAME}(?:, {_NAME})+,? and (?:the )?[A-Z][^,;:.()\n–—]{{0,60}}?),")
_FIRST = re.compile(r"\b(?:first|last|next|top|other|further|another|more|only|just) $")


def _are_some(article: Article, count: Figure, own: Span) -> bool:
    """Does another count stand before it in the sentence, or is it some of these: "two of the seven"?"""
    before = article.masked[max(0, count.place - 24) : count.place]
    others = [f for f in article.figures_in(own.start, count.place) if f.kind == "count"]
    is_bare = article.masked.startswith(" of ", count.place + 1) and " " not in count.surface
    is_some = is_bare or _OF_THESE.search(before)
    return bool(others or is_some or _FIRST.search(before))


_THESE_ARE = (
    r"\s*(?:(?:they|these|those)(?: are| were|:)|the {noun} (?:are|were))(?: [a-z]+ as)?(?P<colon>:?) "
)
_DONE_BY = re.compile(r"(?:[a-z]+ly )?[a-z]+(?:ed|wn|en) (?:by|in|on|with|to|from|at|for|as)\b")
_THEY = re.compile(r"\s*(?:they|these|those|the )")


def _in_the_next_sentence(article: Article, count: Figure, index: int) -> Candidate | None:
    """'… in just three subjects. They were English, biology and history.'"""
    following = neighbour(article, index, 1)
    if following is None or not _THEY.match(article.masked, *following):
        return None
    noun = head(count.unit) or "-"
    words = _THESE_ARE.replace("{noun}", rf"{re.escape(noun[:-1])}[a-z]{{1,4}}")
    match = re.compile(words).match(article.masked, *following)
    if match is None or article.figures_in(match.end(), following.end):
        return None
    enumeration = read_enumeration(article.words(match.end(), following.end))
    if enumeration is None or not enumeration.is_certain or not are_plain(enumeration.items):
        return None
    off = abs(len(enumeration.items) - int(count.number or 0))
    if _DONE_BY.match(enumeration.items[0]):
        return None  # "the two are linked. They are supported by our work on pay, on pensions and on rules"
    is_said = enumeration.are_names or match["colon"] or may_be_things(count, enumeration)
    if off == 0 or (off == 1 and is_said and noun in COUNTED and are_alike(count, enumeration)):
        return counted(count, enumeration.items, facts={"kind": "items"})
    return None


_ARE_THE = re.compile(
    r"(?P<items>.{5,240}?)(?:(?: [–—-]|,)? (?:(?:are|were|make up|form) (?:the|its|all|our)(?: only)?|are"
    r"|were)|: (?:these|those|all)) $"
)
_IS_SAID = re.compile(r"\b(?:(?:are|were|up|form)(?: the| its| all| our)?(?: only)?|: (?:these|those|all)) $")


def _before(article: Article, count: Figure, own: Span) -> Candidate | None:
    """'Moor College, Tarn College and Leigh College are the three colleges that …'."""
    if not _IS_SAID.search(article.masked, max(0, count.place - 20), count.place):
        return None
    match = _ARE_THE.match(article.words(own.start, count.place).lstrip())
    if match is None or article.figures_in(own.start, count.place):
        return None
    enumeration = read_enumeration(re.split(r" [–—-] ", match["items"])[-1])
    if enumeration is None or not are_plain(enumeration.items):
        return None
    is_phrase = enumeration.is_certain and head(count.unit) in LISTED
    if not is_phrase and not enumeration.are_names:
        return None
    off = abs(len(enumeration.items) - int(count.number or 0))
    is_all = (
        re.search(r"\b(?:the|these) ", match[0][-14:])
        and enumeration.is_certain
        and head(count.unit) in COUNTED
    )
    if off == 0 or (off == 1 and is_all and are_alike(count, enumeration)):
        return counted(count, enumeration.items, facts={"kind": "items"})
    return None
