"""Shares beside their part while the whole was told before: "This year 316 students, 9.2 per cent".

The apposition says that the share is the part's; which group it is a share of, the sentence leaves to what
was told before. So a whole is taken from the sentences before only where it is counted in the same noun,
or the sentence looks back ("of those with results"), and only "(36% of the cohort)" right after the one
whole is ever called contradicted.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.intervals import meets, percent, scale, total
from stages.extract.claims.operands import fit, head, is_less, neighbour, sentence_of
from stages.extract.claims.patterns import F, P, cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.part_and_whole import ShareOf
from stages.extract.claims.shares.share_words import agrees, is_of_another
from stages.extract.claims.totals.sums import labelled_lines

_NO_CHANGE = (
    r"(?!(?:(?! (?:while|whilst|and|but) )[^\n\ue010\ue000-\ue008]){0,24}\b(?:increase|rise|fall|drop"
    r"|decrease|more|fewer|up|down|higher|lower|less)\b)"
)
_PART_THEN_SHARE = cued(
    r"(?P<part>[\ue000\ue001])(?: ?\((?P<bracket>{P})\)|(?:,?| -) or (?P<either>{P})(?=,|\.|\n|\ue010| of\b"
    r"| -)|, (?P<comma>{P}),|[^\n\ue010\ue000-\ue007(]{1,40} \((?P<group>{P})(?= of the (?:cohort|total"
    r"|whole|sample)\))|[^\n\ue010\ue000-\ue008]{1,60}?(?: -|,)(?: that is| which is| or| representing|"
    r" equivalent to)? (?P<all>{P}) of (?:the (?:sector|total|whole|cohort|sample|group|membership|workforce"
    r"|network|entries)|all|those)\b)" + _NO_CHANGE,
    P,
)
_SHARE_THEN_PART = cued(
    r"(?P<share>{PF})(?: of (?:which|whom|them|(?:these|those)(?: [a-z-]{4,}(?= \())?)"
    r"| of (?:the |all )*(?P<noun>[a-z-]{4,})(?= \())?"
    r"(?:, (?:or )?(?P<part>[\ue000\ue001])(?=[,.;]| of them)| or (?P<either>[\ue000\ue001])(?= of\b)"
    r"| ?\((?P<bracket>[\ue000\ue001])\))" + _NO_CHANGE,
    f"{P}|{F}",
)
_OF_WHICH = re.compile(r"\bof (?:which|that|this|it|the total|the sum)\b")
_LOOKS_BACK = re.compile(r"(?:\d+\. |[\"'] ?)?(?:of|among|out of) (?:those|these|them|the|all|this)\b")
_PART_OF_WHOLE = cued(
    r"(?P<part>{L})(?: \((?:or |about |around )?|, or )(?P<share>{P})(?:\)|,)? of (?:the |its |their |all"
    r" )+(?:[a-z]+ )?(?P<whole>{L})",
    P,
)
_HAS_A_SHARE = pattern(r"{C}(?:,? or|,| \() ?{P}")
_OF_THE_GROUP = (" of the cohort)", " of the total)", " of the whole)", " of the sample)")
_BACK = 14  # sentences before that may tell the whole
_OF_AMOUNT = cued(
    r"(?P<share>{PF}) of (?:that|this|the) (?:total |overall |whole )?(?:amount|sum|figure|total"
    r"|number|money|request|bill|target|cost|increase|rise|growth|fall|drop|reduction)"
    r"(?:, or|,| -| \(|, that is,?|, which is|:) (?:or )?(?:just |only )?(?P<part>{L})",
    f"{P}|{F}",
)


def shares_apposed(article: Article) -> Iterator[ShareOf]:
    """Yield each share beside a part, with the whole that stands before."""
    for match in matches(article, _PART_THEN_SHARE, 2):
        name = next(name for name in ("bracket", "either", "comma", "group", "all") if match[name])
        yield from _of_a_whole_before(article, match.start(name), match.start("part"))
    by_noun: dict[tuple[int, str | None], Figure] = {}
    for match in matches(article, _SHARE_THEN_PART, 2):
        name = next(each for each in ("part", "either", "bracket") if match[each])
        share_at, part_at = match.start("share"), match.start(name)
        whole = by_noun.get((article.sentence_at(share_at), match["noun"])) if match["noun"] else None
        if whole is not None:  # "43% of starts (1,290) and 34% of starts (990)": of the same starts
            yield ShareOf(article.figure_at(share_at), article.figure_at(part_at), whole)
            continue
        for told in _of_a_whole_before(article, share_at, part_at, match["noun"]):
            by_noun[(article.sentence_at(share_at), match["noun"])] = told.whole
            yield told
    for match in matches(article, _PART_OF_WHOLE, 2):
        part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
        if fit(part, whole):
            yield ShareOf(article.figure_at(match.start("share")), part, whole)
    yield from _of_that_amount(article)
    yield from _in_lines_of_a_total(article)


def _in_lines_of_a_total(article: Article) -> Iterator[ShareOf]:
    """'Fees 1,572,599 88%' over 'Total 1,781,395 100%': a share a line, where the lines make up the total."""
    if "total" not in article.masked:
        return
    for whole, parts, _ in labelled_lines(article):
        all_of = _share_behind(article, whole)
        is_all = all_of is not None and all_of.number == _ALL
        if not meets(total(part.interval for part in parts), whole.interval):
            continue
        for part in parts:
            share = _share_behind(article, part)
            if share and (is_all or (all_of is None and agrees(share, part, whole))):
                yield ShareOf(share, part, whole, is_all)


_ALL = 100


def _share_behind(article: Article, figure: Figure) -> Figure | None:
    """The percentage that stands right behind a number in its line, alone or in brackets."""
    after = article.figures_in(figure.place + 1, figure.place + 4)
    return after[0] if after and after[0].kind == "percentage" else None


def _of_a_whole_before(
    article: Article, share_at: int, part_at: int, noun: str | None = None
) -> Iterator[ShareOf]:
    share, part = article.figure_at(share_at), article.figure_at(part_at)
    if share.direction != "level" or part.value is None or share.bound == "between":
        return
    is_bracket = share_at == part_at + _BRACKET and part.direction == "level"
    own = sentence_of(article, part)
    here = [f for f in article.figures_in(own.start, min(share_at, part_at)) if _may_hold(f, part)]
    here = [f for f in here if not _HAS_A_SHARE.match(article.masked, f.place)]
    wholes = here or _told_before(article, part, own, _BACK if part.kind == "count" else 1)
    is_of_group = article.masked.startswith(_OF_THE_GROUP, share_at + 1)
    looks_back = is_of_group or bool(_LOOKS_BACK.match(article.masked, own.start))
    if not here and (is_of_group or not looks_back):
        wholes = [f for f in wholes if part.unit is None or head(f.unit) == head(part.unit)]
    for whole in wholes:
        if noun is not None and not noun.startswith(head(whole.unit) or noun):
            continue  # "43% of starts (1,290)" is of starts
        between = article.masked[whole.place + 1 : part.place]
        if part.kind == "money" and not _OF_WHICH.search(between):
            continue
        told = scale(share.interval, 100) if share.kind == "fraction" else share.interval
        is_met = meets(told, percent(part.meant, whole.meant))
        if not is_met and len(here) == 1 and is_bracket and _is_mistyped(share, part, whole):
            yield ShareOf(share, part, whole)
            return
        if (is_met or (looks_back and len(wholes) == 1)) and not is_of_another(article, share, whole):
            apart = article.sentence_at(part_at) - whole.sentence
            yield ShareOf(share, part, whole, is_of_group and apart == 1 == len(wholes))
            return


_BRACKET = 3  # letters from a number to the share in the brackets behind it
_LEAST_SWAPPED = 100


def _is_mistyped(share: Figure, part: Figure, whole: Figure) -> bool:
    """'Of the 202 colleges 81 (37 per cent)', which is of 220: would two digits, swapped, fit?"""
    if share.kind != "percentage" or (whole.number or 0) < _LEAST_SWAPPED:
        return False
    parts = part.swapped() if (part.number or 0) >= _LEAST_SWAPPED else ()
    pairs = [*((part, each) for each in whole.swapped()), *((each, whole) for each in parts)]
    return any(agrees(share, *pair) for pair in pairs)


def _told_before(article: Article, part: Figure, own: Span, back: int) -> Sequence[Figure]:
    """The levels of the sentences before that may hold the part, the nearest first."""
    index = part.sentence
    first = neighbour(article, max(0, index - back), 0)
    figures = article.figures_in(first.start, own.start) if first else ()
    return [f for f in reversed(figures) if _may_hold(f, part)]


def _may_hold(whole: Figure, part: Figure) -> bool:
    is_larger = is_less(part, whole)
    return whole.kind == part.kind and whole.unit is not None and is_larger and fit(whole, part)


def _of_that_amount(article: Article) -> Iterator[ShareOf]:
    """'It asked for £2.7 million. It is to have two-thirds of that amount, or £1.8 million.'"""
    for match in matches(article, _OF_AMOUNT, 2):
        share, part = article.figure_at(match.start("share")), article.figure_at(match.start("part"))
        own = sentence_of(article, part)
        before = neighbour(article, part.sentence, -1)
        start = before.start if before else own.start
        told = [f for f in article.figures_in(start, share.place) if fit(f, part)]
        if len(told) == 1:
            yield ShareOf(share, part, told[0], is_sure=True)
