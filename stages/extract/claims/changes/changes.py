"""Which figures tell a change: "fell by 12 per cent", "900 fewer than", "up 4 points", "a 5 per cent rise".

Several relations stand on the same words: a percentage of change, a difference and an order. What it was
and what it became is sought elsewhere (`pairs`, `pair_of_change`, `linked`).
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.motion_words import tells_motion
from stages.extract.claims.operands import LEVELS, sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.phrases.cues import has_any


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that tells how much something rose (`sign` 1), fell (-1) or changed (0), with its words."""

    figure: Figure
    sign: int
    start: int
    end: int


SHARES = ("percentage", "fraction")
_SMALL = (
    r"(?:(?!(?:to|from|at|in|of|below|above|short|on|for|and|than|with|against|into|out|off"
    r"|back)\b)[a-z'-]+ ){0,3}"
)
_SINCE = (
    r"(?:[a-z]+ ){0,2}(?:between|in|since|from|over|during) (?:[a-z0-9/'-]+ ){1,6}"
    r"(?:(?:to|and) (?:[a-z0-9/'-]+ ){1,3})?"
)
_ASIDE = r"(?:, (?:[a-z' -]{1,30}, )?)?"
"""What commas set apart between verb and "by": "fell sharply, by"; "fell, in real terms, by"."""
_WORDS = (
    (
        1,
        "{up_noun}",
        "{up_verb}",
        "more|higher|larger|bigger|greater|longer|up|dearer|costlier|deeper|worse|wider",
    ),
    (-1, "{down_noun}", "{down_verb}", "fewer|less|lower|smaller|shorter|down|cheaper|narrower|better"),
)
_PLAN = r"(?:plan|target|budget|forecast|goal|expectation)s?"
_NO_LINK = r"(?!(?:in|of|and|or|for|on|at|with|to|by|age)\b)"
_IS = (
    r"(?:,? (?:which|that))? (?:was|is|equal(?:s|led)|(?:equat|amount)(?:e?s|ed|ing) to|equivalent to"
    r"|represent(?:s|ed|ing)|work(?:s|ed|ing) out (?:at|as))"
)
_BEFORE = tuple(
    (
        sign,
        pattern(
            rf"\b(?:{noun}(?: (?:(?:(?:in|for) [^\n\ue010\ue000-\ue008]{{1,40}} )?of|came to)"
            rf"|(?: in [a-z' -]{{1,30}} since [\d/]+)?{_IS}) {_SMALL}"
            rf"|(?<!-){verb}(?: |(?=,))(?:(?:[a-z' -]{{0,30}}{_ASIDE}|{_SINCE})?by )?{_SMALL}"
            rf"|(?:{more}) by )$"
        ),
    )
    for sign, noun, verb, more in _WORDS
)
_LAST_TIME = r"(?:last year|the (?:previous|prior) year|the year before|a year (?:ago|earlier|before))\b"
_AND_THE_PAIR = (
    r" (?!than\b)[^\n\ue010;,()]{3,120}?(?: - | \(|: )(?={LP}[^\n\ue010\ue000-\ue008]{0,40}? "
    r"(?:(?:up|down|compared) )?(?:from|with|to|against) (?:the )?{LP})"
)
"""'900 more people were in work - 4,100 this year, up from 3,200': more than what is told by the pair."""
_NO_NOUN = (
    r"(?:of|to|from|and|in|for|shows?|showed|expect(?:s|ed)?|fac(?:e|es|ed|ing)|saw|report(?:s|ed)?|with|after"
    r"|were|was|are|is|who|that|which|said|says?|will|would|may|could|plan(?:s|ned)?|propos(?:e|es|ed)|made)\b"
)  # "147 colleges showed cuts"
_AFTER = tuple(
    (
        sign,
        pattern(
            rf"(?:(?: or (?:[a-z]+ )?{{M}})? (?:(?!{_NO_NOUN})[a-z'][a-z'-]* ){{0,3}}{noun}\b(?!-"
            rf"| out\b| off\b)| (?:{more})(?: (?!(?:and|or|but|than|of|likely|often)\b)[a-z'-]+){{1,3}}"
            rf" than\b| {so_many} (?:(?!(?:or|but|of|likely|often|than)\b)[a-z'-]+ ){{1,12}}than"
            rf" (?:in|at|during|over|last|the same|a year)\b"
            rf"| (?:{more})(?: (?:(?:in|at|by|for) [a-z0-9 \ue002]{{1,24}} )?"
            rf"(?:than|on|from|over)\b(?! {{X}})"
            rf"|(?=[.,;:\n\ue010]|$))| of [a-z' -]{{1,30}} (?:{more}) than\b| {off} "
            rf"(?:{_NO_LINK}[a-z'-]+ ){{0,4}}?{_PLAN}\b(?! of\b)| {off} {_LAST_TIME}"
            rf"| {so_many}{_AND_THE_PAIR})"
        ),
    )
    for (sign, noun, _verb, more), off, so_many in zip(
        _WORDS,
        ("(?:above|over)", "(?:below|under|short of)"),
        ("more", "(?:fewer|less)"),
        strict=True,
    )
)
_COMPARED_MOTION = re.compile(
    r"\b(?:(?P<more>bigger|larger|greater|steeper|sharper|higher|deeper|faster)|smaller|lower|slower|lesser) "
)
_IMPROVED_BEFORE = pattern(
    rf"\b(?:improvements?|changes?|swings?|shifts?|differences?) (?:in [^\n\ue010\ue000-\ue008]{{0,40}} )?"
    rf"of {_SMALL}$|\b(?:improv(?:ed|es|ing)|changed|shifted) (?:[a-z' -]{{0,30}})?by {_SMALL}$"
)
_OPEN_CUES = ("mprov", "hange", "wing", "hift", "ifferen")
OFF_CUES = ("miss", "short", "shot", "exceed", "surpass", "beat")
_TAKEN_AFTER = pattern(
    r" (?:was|were|is|has been|have been|is being|will be|would be|is to be) (?:cut|slashed|lost|shaved|wiped"
    r"|trimmed|axed|stripped|removed|taken) "
)
_SIGNED = pattern(r"(?:{L}|\b{up_noun}|\b{down_noun}) \($")
_REACH = 80  # letters of masked text before a figure that may hold the words of its change
_KINDS = {"share": SHARES, "level": (*LEVELS, "percentage_points")}


@lru_cache(maxsize=8)
def changes(article: Article, kind: str) -> tuple[Change, ...]:
    """Each figure that tells a change: in per cent or a fraction (`share`), or in its unit (`level`)."""
    return tuple(each for each in all_changes(article) if each.figure.kind in _KINDS[kind])


@lru_cache(maxsize=4)
def all_changes(article: Article) -> tuple[Change, ...]:
    """Every figure that words of rise or fall stand with, in reading order."""
    found: list[Change] = []
    own = Span(0, 0)
    is_cued = False
    for figure in article.figures:
        if figure.place >= own.end:  # the next sentence that holds a figure
            own = sentence_of(article, figure)
            words = article.masked[own.start : own.end]
            is_cued = (
                has_any(words, ("(", " than ", " below ", " above "))
                or tells_motion(words)
                or has_any(words, OFF_CUES)
            )
        if not is_cued or figure.kind in ("age", "multiple"):
            continue
        change = _change(article, figure) or _so_many_more(article, figure)
        if change and found and change.sign == found[-1].sign and change.start == figure.place:
            change = _twin(article, found[-1], figure) or change  # "up 10.4 per cent - 43,190 more than"
        if change is None and found:
            change = _twin(article, found[-1], figure) or _another(article, found[-1], figure, own)
        if change is not None:
            found.append(change)
    return tuple(found)


_NO_PAIR = r"(?!{N}[^\n\ue010\ue000-\ue008()]{0,24} (?:to|-|versus|vs|against|compared (?:with|to)|from) {N})"
_TWIN = pattern(
    rf"(?: ?\({_NO_PAIR}| or (?:by )?|,? - (?:or )?|, (?:or|equivalent to|that is,?) (?:by )?){{N}}(?! of\b)"
)


def _twin(article: Article, first: Change, figure: Figure) -> Change | None:
    """The same change again: 'a fall of 118,600, or 24 per cent', 'down 12 per cent (1,900)'."""
    is_other = (first.figure.kind in _KINDS["share"]) != (figure.kind in _KINDS["share"])
    if not is_other or not 0 < figure.place - first.figure.place < 24:
        return None
    match = _TWIN.match(article.masked, first.figure.place + 1)
    if match is None or match.end() != figure.place + 1:
        return None
    return Change(figure, first.sign, first.start, figure.place + 1)


_ON_WHAT = r"(?:from|on|since|than|against|compared (?:with|to)) (?:in )?(?:the )?"
_AND_ANOTHER = re.compile(
    rf",? (?P<cue>{_ON_WHAT})[^;\n\ue010\ue000-\ue008]{{2,40}}?,? and (?:by |of |some )?"
)


def _another(article: Article, first: Change, figure: Figure, own: Span) -> Change | None:
    """What the same words go on to: 'a fall of 14% from 2016/17 and 20 from 2015/16', the sign left out."""
    if first.figure.place < own.start:
        return None
    between = _AND_ANOTHER.fullmatch(article.masked, first.figure.place + 1, figure.place)
    if between is None or not article.masked.startswith(f" {between['cue']}", figure.place + 1):
        return None
    if figure.kind != first.figure.kind:
        return None
    return Change(figure, first.sign, first.start, figure.place + 1)


def _change(article: Article, figure: Figure) -> Change | None:
    start = max(sentence_of(article, figure).start, figure.place - _REACH)
    before = article.masked[start : figure.place]
    is_moved = tells_motion(before)
    told = [(match, sign) for sign, words in _BEFORE if is_moved and (match := words.search(before))]
    if told:  # of two words the one nearer to the figure: "take-up has fallen 8 points"
        match, sign = max(told, key=lambda each: each[0].start())
        if not _is_no_change(article, match[0], figure, before):
            return Change(figure, sign, start + match.start(), figure.place + 1)
    after = _past_a_bracket(article, figure)
    if figure.kind == "percentage" and _FROM_ANOTHER.match(article.masked, after):
        return None  # "online 37 per cent, up from 36"
    for sign, words in _AFTER:
        if match := words.match(article.masked, after):
            compared = _COMPARED_MOTION.search(match[0])  # "an 11 point bigger fall than"
            way = sign if compared is None else 1 if compared["more"] else -1
            return Change(figure, way, figure.place, match.end())
    return _open_or_signed(article, figure, before, start)


_LEVEL_NAMED = (
    r"(?:(?:the|its|their|that|what|where|pre-[a-z]+) )?(?:(?!(?:in|of|and|or|for|on|at|with|to|by|age)\b)"
    r"[a-z0-9'/-]+ ){0,4}?(?:level|number|figure|total|peak|high|rate|average|position|value|sum|budget"
    r"|equivalent)s?\b(?! and\b)"
)
_OFF_A_LEVEL = pattern(
    rf" (?:(?P<low>below|under|beneath|down on|short of)|above|over|up on) "
    rf"(?:{_LEVEL_NAMED}|(?:the |its |their )?(?:[a-z]+ )?{{L}} (?:of|in|for|seen|reached|recorded|achieved"
    rf"|reported|set|last|a year)\b)"
)
"""'22.8 per cent below the number in 2015/16 (509,400)', '… below the 509,400 of 2015/16'."""


def _open_or_signed(article: Article, figure: Figure, before: str, start: int) -> Change | None:
    """'An improvement of 4 points', '£2 million was cut', '472,500 (-28%)'."""
    if has_any(before, _OPEN_CUES) and (match := _IMPROVED_BEFORE.search(before)):
        return Change(figure, 0, start + match.start(), figure.place + 1)
    if match := _TAKEN_AFTER.match(article.masked, figure.place + 1):
        return Change(figure, -1, figure.place, match.end())
    if figure.kind in SHARES and (off := _OFF_A_LEVEL.match(article.masked, figure.place + 1)):
        return Change(figure, -1 if off["low"] else 1, figure.place, figure.place + 1)
    is_signed = figure.kind in ("percentage", "percentage_points") and figure.surface[0] in "+-\u2212\u2013"
    if is_signed and figure.value is not None and _SIGNED.search(article.masked, start, figure.place):
        return Change(figure, 1, figure.place - 1, figure.place + 2)  # the figure has its own sign
    return None


_IN_BRACKETS = pattern(r"{F} \({P}\) ")
_FROM_ANOTHER = pattern(r",? (?:up|down) from (?:just |only |about )?{P}")


def _so_many_more(article: Article, figure: Figure) -> Change | None:
    """'200 more people than': the word stands in the figure itself."""
    counted = _MORE_OF_THEM.search(figure.surface.lower()) if figure.kind in LEVELS else None
    if counted is None or not _THAN_OR_THE_PAIR.match(article.masked, figure.place + 1):
        return None
    sign = 1 if counted and counted[0] == "more" else -1
    return Change(figure, sign, figure.place, figure.place + 6)


_THAN_OR_THE_PAIR = pattern(rf" than|{_AND_THE_PAIR}")
_MORE_OF_THEM = re.compile(r"\b(?:more|fewer)\b")
_BRACKET = pattern(r" \({N}\)(?= )")


def _past_a_bracket(article: Article, figure: Figure) -> int:
    """Where the words after a figure begin: '59,500 (14%) more than' says more of 59,500."""
    if figure.kind == "percentage" and _IN_BRACKETS.match(article.masked, max(0, figure.place - 3)):
        return figure.place + 2  # "a quarter (25.5 per cent) fewer"
    bracket = _BRACKET.match(article.masked, figure.place + 1) if figure.kind in LEVELS else None
    return bracket.end() if bracket else figure.place + 1


_MADE_UP = re.compile(r"\b(?:ma[dk]e?s?|making|taken?|takes|taking|took|set|sets|signed|sign) $")


def _is_no_change(article: Article, words: str, figure: Figure, before: str) -> bool:
    """Is it 'up 25 per cent to …', which is read with what it leads to, or 'made up 25 per cent'?"""
    if figure.hedge in ("below", "above", "under"):
        return True  # "dropped below a third"
    if words.startswith("rais") and " by " not in words and figure.kind in LEVELS:
        return True  # the fair raised £900
    if words.startswith("up ") and _MADE_UP.search(before[: len(before) - len(words)]):
        return True
    return (
        words.startswith("up ")
        and article.masked.startswith(" to", figure.place + 1)
        and figure.direction == "level"
    )


def change_sign(article: Article, figure: Figure) -> int:
    """1 where the figure tells a rise, -1 a fall, 0 neither."""
    return _signs(article).get(figure.place, 0)


@lru_cache(maxsize=4)
def _signs(article: Article) -> dict[int, int]:
    return {change.figure.place: change.sign for change in all_changes(article)}


@lru_cache(maxsize=4)
def changed_places(article: Article) -> frozenset[int]:
    """Where figures stand that tell a change."""
    return frozenset(change.figure.place for change in all_changes(article))


def levels(article: Article, span: Span) -> list[Figure]:
    """The amounts of a stretch that can have been changed: no shares, no ages."""
    twins = twins_of_changes(article)
    return [f for f in article.figures_in(*span) if f.kind in LEVELS and f.place not in twins]


@lru_cache(maxsize=4)
def twins_of_changes(article: Article) -> frozenset[int]:
    """Amounts that tell a percentage of change again, as 400 in 'down 12 per cent (400)'."""
    found = all_changes(article)
    return frozenset(
        second.figure.place
        for first, second in pairwise(found)
        if second.start == first.start and second.figure.kind in LEVELS
    )
