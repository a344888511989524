"""Shares that a part and a whole in the text bear out, wherever the three stand.

"1,321 of them, or 31 per cent" two sentences after "4,229 apprentices", "(33,730 completed, equivalent to
23.3% of those completed)", "less than half of the £30 million" with £13.7 million paragraphs below, "73%
completed" after "16,081 began … 11,724 completed", "more than a quarter did not". One tie of words is asked
for (part beside share, whole behind "of the", or part and whole told as such), and that the three agree to
what was rounded; only a share that agrees with two digits the other way round is called contradicted.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.intervals import Interval, meets, percent, point, subtract
from stages.extract.claims.operands import fit, head, sentence_of
from stages.extract.claims.parts_told import PART
from stages.extract.claims.patterns import pattern
from stages.extract.claims.relations.subset import parts_and_wholes
from stages.extract.claims.retold import content, stems
from stages.extract.claims.share_words import as_told, is_of_another

_BACK, _ON = 14, 3  # sentences before and after a share that may tell the whole of a part beside it
_FAR_PART = 10  # sentences after "less than half of the £30 million" that may tell the part
_NEAR_PAIR = 3
_TOP, _BODY = 8, 20
_LONGEST_TOP = 280
_OFF, _OFF_HEDGED = 1.0, 8.0  # points that a share may lie from the quotient before it is worked out exactly


class Borne(NamedTuple):
    """A share with its part and whole; `is_rest` where it tells what the part leaves of the whole."""

    share: Figure
    part: Figure
    whole: Figure
    is_rest: bool = False


def borne_out(article: Article, taken: set[int]) -> Iterator[Borne]:
    """Yield each share that no other words explain with a part and a whole that agree with it."""
    shares = [f for f in article.figures if f.kind in ("percentage", "fraction") and _is_plain(article, f)]
    if not shares or len(shares) == len(article.figures):
        return
    for share in shares:
        if share.place in taken:
            continue
        found = _explained(article, share) or _told_with_a_slip(article, share)
        if found is not None:
            yield found


def _explained(article: Article, share: Figure) -> Borne | None:
    return (
        _beside_its_part(article, share)
        or _of_its_whole(article, share)
        or _of_a_pair(article, share)
        or _of_a_proportion(article, share)
        or _so_many(article, share)
    )


_OF_A_CHANGE = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:fewer|more|less|increase|rise|fall|drop|lower|higher|reduction|smaller"
    r"|larger|bigger|cut"
    r"|decrease|decline|growth|up|down|on|the size|as (?:many|much))\b"
)
_OF_IT = re.compile(r" of (?:it|this|which|that)\b(?! (?:amount|sum|total|number|target|money|figure))")
_TWIN = pattern(r"{F}[^\n\ue010\ue000-\ue008(]{0,40}[(,-] ?{P}")


def _is_plain(article: Article, share: Figure) -> bool:
    """Is it a level share, told in one form, of less than all?"""
    if share.value is None or share.bound == "between" or share.direction != "level":
        return False
    if article.masked.endswith(" by ", 0, share.place) or _OF_IT.match(article.masked, share.place + 1):
        return False  # "£80 million, half of it for buildings"; "missed by half"
    if share.value == (1 if share.kind == "fraction" else 100) or _TWIN.match(article.masked, share.place):
        return False
    return not _OF_A_CHANGE.match(article.masked, share.place + 1)


def _agrees(share: Figure, part: Figure, whole: Figure, *, is_rest: bool = False) -> bool:
    """Is the quotient what the share tells, and near it where a hedge leaves it open?"""
    one, all_of = part.number, whole.number
    if one is None or not all_of or one >= all_of or one <= 0:
        return False
    quotient = 100 * float(one) / float(all_of)
    quotient = 100 - quotient if is_rest else quotient
    told = float(share.number or 0) * (100 if share.kind == "fraction" else 1)
    if (share.bound in ("over", "at_least") and quotient < told - _OFF / 2) or (
        share.bound in ("under", "at_most") and quotient > told + _OFF / 2
    ):
        return False
    is_loose = share.kind == "fraction" or share.bound != "exact"
    if abs(quotient - told) > (_OFF_HEDGED if is_loose else _OFF):
        return False
    exact: Interval = percent(part.meant, whole.meant)
    return meets(as_told(share), subtract(point(100), exact) if is_rest else exact)


def _told_with_a_slip(article: Article, share: Figure) -> Borne | None:
    """'14,720 – 24 per cent of all loans' where 42 per cent of the loans told before would be right."""
    for meant in share.slips:
        if found := _explained(article, meant):
            return found._replace(share=share)
    return None


_BESIDE_BEFORE = pattern(
    r"[^\n\ue010\ue000-\ue008;]{0,50}?(?: ?\(|,| -|:|\bor\b|\bequivalent to\b|\brepresent\w*|\baccount\w* for"
    r"|\bequal to\b|\bmak\w+ up|\bjust\b|\bonly\b)[^\n\ue010\ue000-\ue008;]{0,30}$"
)
_BESIDE_AFTER = pattern(
    r"(?: of (?:them|these|those|which|whom|the total|all|[a-z-]+s))?(?: ?\(|, or |,? - |: | or |, )"
    r"(?:or |just |only |some )?$|[^\n\ue010\ue000-\ue008;(]{0,60} \($"
)


def _beside_its_part(article: Article, share: Figure) -> Borne | None:
    """A count or an amount in apposition to the share, and the nearest whole that both agree with."""
    own = sentence_of(article, share)
    figures = article.figures_in(*own)
    at = figures.index(article.figure_at(share.place))
    tied: list[Figure] = []
    if at and figures[at - 1].kind in ("count", "money") and figures[at - 1].direction == "level":
        words = article.masked[figures[at - 1].place + 1 : share.place]
        if _BESIDE_BEFORE.match(words) or _is_row(article, figures):
            tied.append(figures[at - 1])
    following = figures[at + 1] if at + 1 < len(figures) else share
    if following.kind in ("count", "money") and _BESIDE_AFTER.match(
        article.masked[share.place + 1 : following.place]
    ):
        tied.append(following)
    for part in tied:
        for whole in _wholes(article, share, part):
            if _agrees(share, part, whole) and _is_of_it(article, share, whole):
                return Borne(share, part, whole)
    return None


_OF_NOUN = re.compile(r" of (?P<words>(?:the |its |their |all |those |that )*[a-z'-]+(?: [a-z'-]+){0,2})")
_OF_ALL = re.compile(
    r"(?:the |its |their |all |those |that )*(?:total|target|whole|them|these|it|all|goal|sum|amount"
    r"|plan|number"
    r"|overall|sample|sector)\b"
)
_AROUND = 60


def _is_of_it(article: Article, share: Figure, whole: Figure) -> bool:
    """Is the share of nothing else: of all, of no noun, or of a noun that stands with the whole?"""
    match = _OF_NOUN.match(article.masked, share.place + 1)
    if match is None or _OF_ALL.match(match["words"]):
        return True
    if match["words"].startswith(("which", "whom")):
        return False  # "£3 million, 60 per cent of which"
    own = sentence_of(article, whole)
    before, after = article.figures_in(own.start, whole.place), article.figures_in(whole.place + 1, own.end)
    start = max(before[-1].place if before else own.start, whole.place - _AROUND)
    end = min(after[0].place if after else own.end, whole.place + _AROUND)
    if own.start <= share.place < whole.place:
        start = max(start, match.end())
    about = stems(f"{article.masked[start:end]} {whole.surface.lower()} {whole.unit or ''}".lower())
    return bool(stems(match["words"]) & about)


def _is_row(article: Article, figures: Sequence[Figure]) -> bool:
    """Is it a row of a flattened table: one number and one share behind a label?"""
    return len(figures) == 2 and figures[-1].place + 1 >= sentence_of(article, figures[-1]).end - 1


def _wholes(article: Article, share: Figure, part: Figure) -> Iterator[Figure]:
    """The larger figures of the part's kind: before it, the nearest first, then in what follows."""
    index = article.sentence_at(share.place)
    opening = next(f for f in article.figures_in(*sentence_of(article, share)) if f.kind == share.kind)
    # "53% of starts were by women (268,730) and 47% by men (240,630)"
    of_noun = _OF_NOUN.match(article.masked, opening.place + 1)
    about = (
        {word.removesuffix("s") for word in of_noun["words"].split() if len(word) > _FEW_LETTERS}
        if of_noun
        else set()
    )
    is_fine = share.kind == "percentage" and share.number is not None and share.number % 1 != 0
    # whatever the two are counted in
    is_of_all = is_fine or bool(_OF_TARGET.match(article.masked, share.place + 1))
    near = article.sentences[max(0, index - _NEAR_PAIR)].start
    first = article.sentences[max(0, index - _BACK)].start
    last = article.sentences[min(len(article.sentences) - 1, index + _ON)].end
    before = article.figures_in(first, part.place)
    after = article.figures_in(part.place + 1, last)
    for whole in (*reversed(before), *after):
        if whole.kind != part.kind or whole.bound == "between":
            continue
        is_same = (
            part.kind == "money" or None in (part.unit, whole.unit) or head(part.unit) == head(whole.unit)
        )
        if (is_same or is_of_all) and (fit(whole, part) or (is_of_all and whole.place > near)):
            yield whole
        elif about and part.kind == "count" and about & _nouns(whole):
            yield whole  # "53% of starts were by women (268,730)", of 509,400 starts


def _nouns(figure: Figure) -> set[str]:
    return {word.removesuffix("s") for word in (*figure.surface.lower().split()[1:], head(figure.unit) or "")}


_OF_TARGET = re.compile(
    r" of (?:the|its|their|that|this) (?:[a-z'-]+ )?(?:target|goal|total|whole|plan|aim)\b"
)
_OF = pattern(
    r" (?:of|out of) (?:the |its |their |all |a |an )*(?:total |overall |target |government's |"
    r"(?:[a-z'-]+ ){0,3}?)?(?:of )?(?P<whole>[\ue000\ue001])"
)


def _of_its_whole(article: Article, share: Figure) -> Borne | None:
    """'Less than half of the £30 million', and the part told before it or further on."""
    own = sentence_of(article, share)
    match = _OF.match(article.masked, share.place + 1, own.end)
    if match is None:
        return None
    whole = article.figure_at(match.start("whole"))
    index = article.sentence_at(share.place)
    last = article.sentences[min(len(article.sentences) - 1, index + _FAR_PART)].end
    about = content(article, own)
    is_not = _is_not(article, own)
    before = article.figures_in(own.start, share.place)
    for part in (*reversed(before), *article.figures_in(whole.place + 1, last)):
        if part.kind != whole.kind or not fit(part, whole):
            continue
        is_rest = not _agrees(share, part, whole)
        if is_rest and not (is_not and _agrees(share, part, whole, is_rest=True)):
            continue
        there = article.sentences[article.sentence_at(part.place)]
        is_told = (part.hedge or "").lower() in ("only", "just") or PART.search(article.masked, *there)
        shared = len(about & content(article, there))
        if there == own or shared > 1 or (shared and is_told):
            return Borne(share, part, whole, is_rest)
    return None


_NOT = re.compile(
    r"\b(?:not|left|leav\w+|dropp\w*|drop-?out|unspent|unused|fail\w*|without|miss\w*|lost|lose|quit"
    r"|withdr\w+"
    r"|remain\w*|rest|still|never|n't|non-\w+|incomplete|out of)\b|n't\b"
)


def _of_a_pair(article: Article, share: Figure) -> Borne | None:
    """A part and a whole that words tell as such near the share, or anywhere below where it is at the top."""
    index = article.sentence_at(share.place)
    own = article.sentences[index]
    line = article.lines[article.line_at(share.place)]
    is_top = index < _TOP and line.end - line.start < _LONGEST_TOP
    about = None
    for part, whole in parts_and_wholes(article):
        apart = article.sentence_at(part.place) - index
        if not (-_NEAR_PAIR <= apart <= (_BODY if is_top else _NEAR_PAIR)):
            continue
        is_rest = not _agrees(share, part, whole)
        if is_rest and not (_agrees(share, part, whole, is_rest=True) and _is_not(article, own)):
            continue
        if is_of_another(article, share, whole) and not is_top:
            continue
        about = content(article, own) if about is None else about
        if _is_of_one_thing(article, own, about, index + apart):
            return Borne(share, part, whole, is_rest)
    return None


_RATE = re.compile(
    r"\b(?:turnout|(?:response|return|take-up|completion|retention|pass|achievement|success) rate)\b"
)
_SO = re.compile(
    r"[ \"']*(?:it|this|that|these figures|so|thus|which) (?:\w+s|means that|some|around|only)? ?"
)
_LABEL = 40  # letters of a line that only names its rate


def _is_of_one_thing(article: Article, own: Span, about: frozenset[str], there: int) -> bool:
    """Do share and pair speak of one thing: in two words, the verb of the part, or line after line?"""
    index = article.sentence_at(own.start)
    is_beside = index == there or (abs(index - there) == 1 and own.end - own.start < _LABEL)
    if is_beside and _RATE.search(article.masked, *own):
        return True
    if index - there == 1 and _SO.match(article.masked, *own):
        return True
    words = content(article, article.sentences[there])
    undone = tuple(word[2:] for word in about if word.startswith("un"))  # what is unspent was not spent
    shared = (about & words) | {word for word in words if undone and word.startswith(undone)}
    return (
        len(shared) > 1
        or any(PART.match(word) for word in shared)
        or (bool(shared) and abs(index - there) < 2)
    )


def _is_not(article: Article, own: Span) -> bool:
    return bool(_NOT.search(article.masked, *own))


_SO_MANY = pattern(
    r"(?P<whole>{L})[^\n\ue010\ue000-\ue008;]{0,80}\b(?:means?|meaning|suggest(?:s|ing)|point(?:s|ing) to"
    r"|giving|gives|impl(?:y|ies|ying)|(?:equat|amount)(?:es|s|ing) to|equivalent to|represent(?:s|ing)"
    r"|leaving|is|puts?)\b[^\n\ue010\ue000-\ue008;]{0,50}$"
)
_NEAR_PART = 2  # sentences


def _so_many(article: Article, share: Figure) -> Borne | None:
    """'With 110,000 staff in all, that means 3 per cent of staff', of the 3,100 told just before."""
    own = sentence_of(article, share)
    match = _SO_MANY.search(article.masked, own.start, share.place)
    if match is None:
        return None
    whole = article.figure_at(match.start("whole"))
    first = article.sentences[max(0, article.sentence_at(share.place) - _NEAR_PART)].start
    for part in reversed(article.figures_in(first, own.start)):
        if fit(part, whole):
            if _agrees(share, part, whole):
                return Borne(share, part, whole)
            if _is_not(article, own) and _agrees(share, part, whole, is_rest=True):
                return Borne(share, part, whole, is_rest=True)
    return None


_PROPORTION = re.compile(r"\b(?:proportion|share|percentage)\b")
_FAR_COUNT = 6


def _of_a_proportion(article: Article, share: Figure) -> Borne | None:
    """'The evening share of enrolments is 84%', near counts of enrolments and of evening enrolments."""
    index = article.sentence_at(share.place)
    own = article.sentences[index]
    if share.kind != "percentage" or not _PROPORTION.search(article.masked, *own):
        return None
    first = article.sentences[max(0, index - _FAR_COUNT)].start
    last = article.sentences[min(len(article.sentences) - 1, index + _FAR_COUNT)].end
    words = article.masked[own.start : own.end]
    counts = [
        f for f in article.figures_in(first, last) if f.kind == "count" and f.unit and f.direction == "level"
    ]
    for part in counts:
        named = part.surface.lower().split()[1:-1]
        if not any(word in words for word in named if len(word) > _FEW_LETTERS):
            continue
        for whole in counts:
            if head(whole.unit) == head(part.unit) and _agrees(share, part, whole):
                return Borne(share, part, whole)
    return None


_FEW_LETTERS = 4
