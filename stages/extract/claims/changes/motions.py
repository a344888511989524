"""Two levels that words of motion put in order: what was, what became of it, and which way it went.

One grammar for all of them: a word of motion ("fell", "rising", "a drop in …", "improved") governs a pair
that stands as "from A to B", "to B, from A", "B, up from A", "to B, compared with A", or as A in one clause
and "had fallen to B" in the next. Where the words near it tell both a rise and a fall, or an improvement,
the direction is open, and a pair that goes the other way is not called contradicted.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.levels_before import (
    TURN,
    base_before,
    changes_told,
    in_per_cent,
    may_follow,
)
from stages.extract.claims.changes.motion_words import tells_motion
from stages.extract.claims.changes.pairs import split_range
from stages.extract.claims.changes.told_against import is_wanted, is_whole
from stages.extract.claims.operands import LEVELS
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.cues import has_any

_ADVERB = (
    r"(?:(?:just|only|around|the|its|their|a|an|as|low|high|record|new|peak|current|all-time|of|previous"
    r"|average|median|mean|total"
    r"|last year's|earlier|year-earlier|original|initial|planned|expected|estimated?|projected"
    r"|forecast(?:ed)?|still|already|mere|modest|significant|startling|staggering|massive|whopping"
    r"|figure|level|rate|(?:19|20)\d\d) ){0,4}"
)
_GAP = r"(?:[^\n\ue010\ue000-\ue008(;]|\([^()\n\ue010]{0,40}\)){0,120}?"
_MOTION = pattern(
    r"\b(?:(?P<up>{up_verb}|{up_noun}|{higher})|(?P<down>{down_verb}|{down_noun}|{lower})"
    r"|(?P<open>improv(?:e[sd]?|ing|ements?)|chang(?:e[sd]?|ing)|mov(?:e[sd]?|ing)|went|gone|going))\b"
)
_FROM_TO = pattern(rf"\bfrom {_ADVERB}(?P<base>{{LPFQ}}){_GAP}\bto {_ADVERB}(?P<result>{{LPFQ}})")
_TO_FROM = pattern(
    rf"\b(?:to|at|of|was|were|is|are|reach(?:ed|es|ing)?|hit) {_ADVERB}(?P<result>{{LPFQ}}){_GAP}[, (-]"
    rf"(?P<link>from|compared (?:with|to)|against|versus) {_ADVERB}(?:[a-z]+ ){{0,2}}?(?P<base>{{LPFQ}})"
)
_MOVED_FROM = pattern(
    rf"(?P<result>{{LPFQ}}){_GAP}[, (-](?:an? |the )?(?:[a-z]+ ){{0,2}}?(?:up|down|risen|fallen"
    r"|(?:ris|fall|dropp|dipp|slipp|climb|increas|decreas|grow|jump|declin)ing"
    r"|{up_noun}|{down_noun}|(?P<open>improv(?:ements?|ing))) "
    rf"(?P<link>from|on|against|compared (?:with|to)) {_ADVERB}(?P<base>{{LPFQ}})"
)
_YEAR_IN_BRACKETS = pattern(
    rf"\b(?:to|at) {_ADVERB}(?P<result>{{LP}}) \((?:in )?(?:(?:19|20)\d\d(?:[/-]\d{{2,4}})?|last year"
    r"|(?:the )?previous year)(?: was)?:? (?P<base>{LP})\)"
)
_BOTH_IN_BRACKETS = pattern(r"\((?P<base>{LPF}) to (?P<result>{LPF})\)")
_PAIRS = (
    (_YEAR_IN_BRACKETS, (" (",)),
    (_BOTH_IN_BRACKETS, (" (",)),
    (_FROM_TO, ("from ",)),
    (_MOVED_FROM, (" from ", " on ", " against ", " compared ")),
    (_TO_FROM, (" from ", "(from ", "compared", "against", "versus")),
)
_KINDS = frozenset((*LEVELS, "percentage", "fraction", "percentage_points"))
_MOVED_TO = pattern(
    r"\b(?:(?P<up>{up_verb})|(?P<down>{down_verb})|improv(?:ed|ing))(?: (?!from\b)[a-z]+){0,3}? to "
    rf"{_ADVERB}(?P<result>{{LPF}})(?!{_GAP}[, (]from )"
)
_TO_A_LEVEL = pattern(r" to (?:[a-z'-]+ ){0,6}{LPF}")
_AND_MOVED = pattern(
    r"\band (?:[a-z'-]+ ){0,4}?(?:{up_verb}|{down_verb}|an? (?:[a-z]+ )?(?:increase|rise|jump|reduction|fall"
    r"|drop|decrease|cut|decline)) "
)  # "cut A from … and raised B from …", "a reduction in A from … and an increase in B from …"
_WHILE_MOVED = pattern(r"\b(?:while|whereas|but|with)\b[^;]{0,60}? (?:{up_verb}|{down_verb}) ")


def _has_its_own_way(article: Article, start: int, end: int) -> bool:
    """Does the pair that goes on from another have a word of motion: "up from A to B, while C fell from"?"""
    return any(words.search(article.masked, start, end) for words in (_AND_MOVED, _WHILE_MOVED))


_AND = re.compile(r"[^;]{0,60}\band\b[^;]{0,40}|, [^;,()]{2,50} ")
_OTHER = re.compile(r"[;:]|\b(?:but|as|after|because|when|if|unless|so that|which|who)\b")
_REACH = 110  # letters of masked text before a pair that may hold its word of motion


class Motion(NamedTuple):
    """What was and what it became; `is_sure` is false where the words leave the direction open."""

    base: Figure
    result: Figure
    sign: int
    start: int
    end: int
    is_sure: bool


@lru_cache(maxsize=4)
def told_motions(article: Article) -> tuple[Motion, ...]:
    """Every pair of levels that words of motion put in order."""
    return tuple(motions(article))


def motions(article: Article) -> Iterator[Motion]:
    """Yield each two levels that a word of motion puts in order, in reading order of the sentences."""
    last = -1
    for figure in article.figures:
        index = figure.sentence
        if index == last or figure.kind == "age":
            continue
        last = index
        own = article.sentences[index]
        words = article.masked[own.start : own.end]
        is_paired = " to " in words or "from " in words or " on " in words or "compared" in words
        if (is_paired or words.startswith(_OPENINGS)) and tells_motion(words):
            yield from _in_sentence(article, own)


def _in_sentence(article: Article, own: Span) -> Iterator[Motion]:
    taken: set[int] = set()
    words_of = article.masked[own.start : own.end]
    is_pair = sum(f.kind in _KINDS for f in article.figures_in(*own)) > 1
    changed, preceded = changes_told(article)
    carried: tuple[int, int] | None = None
    for words, needed in _PAIRS if is_pair else ():
        if not has_any(words_of, needed):
            continue
        for match in words.finditer(article.masked, *own):
            base, result = article.figure_at(match.start("base")), article.figure_at(match.start("result"))
            places = {base.place, result.place}
            # "62% down from 73%", "from 93 to 54 - a fall of 39": the words after a level make it no change
            is_from = words is _FROM_TO or (words is _MOVED_FROM and match["link"] == "from")
            is_turned = words is _FROM_TO and TURN.search(article.masked, base.place, result.place)
            is_turned = is_turned or (
                words is _FROM_TO and _ANOTHER_MOVES.search(article.masked, base.place, result.place)
            )
            is_turned = is_turned or _RANGING.search(article.masked, own.start, match.start())
            is_taken = is_turned or places & taken or places & (preceded if is_from else changed)
            if is_taken or not may_follow(base, result) or is_whole(article, result):
                continue
            sign, is_sure = _direction(article, own, match)
            own_way = _UP_OR_DOWN_TO.fullmatch(article.masked, base.place + 1, result.place)
            if (
                carried
                and words is not _MOVED_FROM
                and not own_way
                and _AND.fullmatch(article.masked, carried[1], match.start())
            ):
                is_own = _has_its_own_way(article, carried[1], match.start())
                sign, is_sure = (sign if is_own and sign else carried[0]), False
            if sign == 0:
                continue
            is_sure = is_sure and (words is _FROM_TO or not _has_a_rival(article, own, base, result))
            is_sure = is_sure and not (
                is_wanted(article, base) or _OF_AN_END.match(article.masked, result.place + 1)
            )
            taken |= places
            carried = (sign, match.end())
            yield Motion(base, result, sign, match.start(), match.end(), is_sure)
    for figure in article.figures_in(*own):
        if motion := _of_a_range(article, own, figure, carried):
            yield motion
            carried = (motion.sign, motion.end)
    is_to = _TO_A_LEVEL.search(article.masked, *own) is not None
    for match in _MOVED_TO.finditer(article.masked, *own) if is_to else ():
        result = in_per_cent(article, article.figure_at(match.start("result")))
        is_other = result.place in taken or _WISH.search(article.masked, own.start, match.start())
        earlier = None if is_other else base_before(article, own, match.start(), result)
        if earlier is not None:
            sign = 1 if match["up"] else -1 if match["down"] else _way(earlier, result)
            yield Motion(earlier, result, sign, match.start(), match.end(), is_sure=False)


_ANOTHER_MOVES = pattern(
    r"\b(?:and|as|with|while|because|owing|due|cover|led) (?:[^;]{0,50} )?(?:{up_verb}|{down_verb}|{up_noun}"
    r"|{down_noun})\b"
)
"""'Starts fell to 410 from 455 and leavers rose to 131': what moves on is another thing."""
_RANGING = re.compile(r"\b(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying)|anywhere|anything) $")
"""'Cuts vary from 3 per cent in one place to 11 in another' tells no motion."""
_WISH = re.compile(
    r"\b(?:should|must|ought to|call(?:s|ed|ing)? (?:for|on)|want(?:s|ed)?|urg(?:es?|ed|ing)|needs? to)\b"
)
_OF_AN_END = re.compile(r" of (?:surplus|deficit|profit|loss)\b")
"""What makes two levels of two things: "from £4 million to £5 million of surplus"."""


def _has_a_rival(article: Article, own: Span, base: Figure, result: Figure) -> bool:
    """'A surplus of £1.1m on income of £61m, down from £2.4m': may another level before it be meant?"""
    told = article.figures_in(own.start, result.place)
    return any(f is not base and may_follow(f, result) for f in told)


_FROM_RANGE = pattern(rf"\bfrom {_ADVERB}$")


def _of_a_range(
    article: Article, own: Span, figure: Figure, carried: tuple[int, int] | None
) -> Motion | None:
    """'Rose from 65 to 79 per cent' is read as one range: its ends are the before and after.

    `carried` is the way and the end of the pair before it, which goes on in 'and from 12 to 20'.
    """
    if figure.bound != "between" or " to " not in figure.surface or figure.kind == "age":
        return None
    source = _FROM_RANGE.search(article.masked, max(own.start, figure.place - 40), figure.place)
    pair = split_range(figure)
    if source is None or pair is None or _RANGING.search(article.masked, own.start, source.start()):
        return None
    start = figure.place
    sign, is_sure = _governing(article, own, source.start(), start)
    inside = figure.surface.lower()
    if " up to " in inside or " down to " in inside:
        sign, is_sure = (1 if " up to " in inside else -1), False
    elif carried and carried[1] < start and _AND.fullmatch(article.masked, carried[1], source.start()):
        is_own = _has_its_own_way(article, carried[1], source.start())
        sign, is_sure = (sign if is_own and sign else carried[0]), False
    return Motion(pair.base, pair.result, sign, start, start + 1, is_sure) if sign else None


_OPENINGS = ("this ", "that ", "it ", "which ", "the ", "these ", "those ")


def _way(base: Figure, result: Figure) -> int:
    return 1 if (result.value or 0) >= (base.value or 0) else -1


_VERB_AFTER = pattern(
    r"[^()\n\ue010]{0,20}\)(?:[^\n\ue010;(]|\([^()\n\ue010]{0,40}\)){0,120}?\b(?:has|have|had|was|were|is"
    r"|are|also) (?:(?:also|both|all|been|being) )?(?:(?P<up>{up_verb})|(?P<down>{down_verb}))\b"
)
"""'Awards at level 1 (from 310 to 290) and level 2 (from 571 to 502) have declined': the verb comes last."""


_MORE_OR_FEWER = re.compile(r"\b(?:more|fewer)\b(?! (?:than|or|likely|and)\b)")


_UP_OR_DOWN_TO = re.compile(r" (?P<way>up|down) to ")


def _direction(article: Article, own: Span, match: re.Match[str]) -> tuple[int, bool]:
    """The way that a pair went (0 where no word says), and whether the words leave no doubt of it."""
    first, last = sorted((match.start("base"), match.start("result")))
    if told := _UP_OR_DOWN_TO.fullmatch(article.masked, first + 1, last):
        return (1 if told["way"] == "up" else -1), False
    sign, is_sure = _governing(article, own, match.start(), last)
    if sign == 0 and (later := _VERB_AFTER.match(article.masked, last + 1, own.end)):
        return (1 if later["up"] else -1), False
    if sign == 0 and article.masked[match.start() - 1] == "(":
        counted = list(_MORE_OR_FEWER.finditer(article.masked, own.start, match.start()))
        return ((1 if counted[-1][0] == "more" else -1) if counted else 0), False
    if (
        sign is None
        and match.groupdict().get("link", "from") != "from"
        and not _IMPROVED.search(article.masked, own.start, match.start())
    ):
        return 0, False  # "grants went to 36 per cent, against 44 per cent last year": no motion at all
    if sign is None:
        base, result = article.figure_at(match.start("base")), article.figure_at(match.start("result"))
        return _way(base, result), False
    is_held = match.groupdict().get("link", "from") == "from" or _is_told_as_then(article, match, last)
    return sign, is_sure and is_held


_IMPROVED = re.compile(r"\b(?:improv|chang|mov)")
_THEN = re.compile(
    r"(?: [a-z]+){0,3}? (?:(?:19|20)\d\d|last (?:year|time)|the (?:previous year|year before)"
    r"|a year (?:ago|earlier|before))\b"
)


def _is_told_as_then(article: Article, match: re.Match[str], last: int) -> bool:
    """'Up on last year's 88', 'compared with 88 in 2021': does the base stand with its time?"""
    if match[0].startswith(("of ", "was ", "were ", "is ", "are ")):
        return False  # "the share with a fall in sign-ups was 60 per cent, compared with 45 last year"
    is_named = article.masked.endswith(("last year's ", "the previous year's "), match.start(), last)
    return is_named or _THEN.match(article.masked, last + 1) is not None


def _governing(article: Article, own: Span, first: int, last: int) -> tuple[int | None, bool]:
    """The sign of the last word of motion that can govern a pair: 0 for none, None for an open one."""
    start = max(own.start, first - _REACH)
    found = list(_MOTION.finditer(article.masked, start, last))
    turns = [turn.end() for turn in TURN.finditer(article.masked, start, first)]
    found = [each for each in found if not turns or each.start() >= turns[-1]]
    if not found:
        return 0, False
    signs = [1 if each["up"] else -1 if each["down"] else 0 for each in found]
    plain = [sign for sign in signs if sign]
    word = found[-1].end()
    # no other level and no other clause between them
    is_next = not article.figures_in(word, first) and not _OTHER.search(article.masked, word, first)
    if not plain or signs[-1] == 0:  # "the share who hold that fees have grown has moved to 27 per cent"
        return None, False
    is_own = first - word <= 1  # "numbers fell, yet the share grew from"
    return plain[-1], is_own or (is_next and len(set(plain)) == 1)
