"""Which of two levels words put above the other, wherever the two stand.

"Up on last year when 71% did", "this is higher than in 2019, when …", "an increase from the baseline
(20,576)": a word of order with the level that it is held against (`told_against`). "A against a target of
B … the target was surpassed". "The majority (eight) of the 11".
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.motion_words import tells_motion
from stages.extract.claims.changes.motions import told_motions
from stages.extract.claims.changes.told_against import (
    base_after,
    may_stand_against,
    plain_levels,
    result_before,
    share_of,
)
from stages.extract.claims.operands import is_of_one_rate, year_of
from stages.extract.claims.orders.against_a_target import against_a_target
from stages.extract.claims.orders.comparisons import NO_MORE_THAN, Comparison
from stages.extract.claims.orders.passed_limits import LIMIT_CUES, with_limits
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.phrases.cues import cues, has_any

_HIGH = (
    r"(?<!follow )(?<!follow-)up|{higher}|(?<!or )more|greater|larger|bigger|longer|above|improvements?"
    r"|{up_noun}|grown|risen|increased|improved|climbed|jumped|(?:gone|went|come) up"
)
_LOW = (
    r"down|{lower}|fewer|(?<!or )less|smaller|shorter|{down_noun}|fallen|dropped|declined|slipped|dipped"
    r"|(?:gone|went|come) down"
)
_ORDER = pattern(
    rf"\b(?<!-)(?:(?P<high>{_HIGH})|(?P<low>{_LOW}))(?: (?!(?:by|of|to)\b)[a-z]+){{0,2}}?"
    r" (?=(?:on|than|from|compared (?:with|to)|over|since) )"
)
_HELD_CUES = cues("_than | on_|from_|compared|_over | since ")
_PAIR_CUES = cues("compared|compares|comparing|against|versus|_vs|_than ")
_FAR = 100
_ASIDE = re.compile(r" \([^()\n\ue010]*\)")
_FEWEST = 3


def orders(article: Article) -> Iterator[Comparison]:
    """Yield each two levels that words put in order, the surer constructions first."""
    held = set(holding(article, _HELD_CUES, 1))
    in_rows, paired = (set(holding(article, each, 2)) for each in (_ROW_CUES, _PAIR_CUES))
    just = {article.sentences[f.sentence] for f in article.figures if f.hedge in NO_MORE_THAN}
    limited = with_limits(article)
    for own in sorted(held | in_rows | paired | just):
        words = article.masked[own.start : own.end]
        if own in held and tells_motion(words):
            for told in _held_against(article, own):
                yield told
                yield from _and_others(article, told)
        if own in just:
            yield from _and_just(article, own, is_limited=own in limited)
        if own in in_rows and " (" in words:
            yield from _in_a_row(article, own)
        if own in paired and (own in limited or " of " in words):
            yield from against_a_target(article, own)


def _held_against(article: Article, own: Span) -> Iterator[Comparison]:
    """'Up on last year when 71% did', of the level before it in the sentence or in the one before."""
    to_come = (each for each in told_motions(article) if each.base.place < each.result.place)
    moved = {each.base.place for each in to_come}  # "10 per cent or more rose from 13 to 24"
    for match in _ORDER.finditer(article.masked, *own):
        base = base_after(article, match.end(), own.end, gap=1)
        if base is None:
            continue
        held = result_before(article, match.start(), base, own)
        if held is None or held.figure.place in changed_places(article) or base.figure.place in moved:
            continue
        result = held.figure
        is_own = own.start <= result.place
        if not is_own and result.kind == "count" and match[0].startswith("improve"):
            continue  # "this is an improvement on last year, when 13 failed": which way is the better?
        between = _ASIDE.sub("", article.masked[result.place + 1 : match.start()]) if is_own else ""
        between = between.removesuffix(", which is ").removesuffix(", which was ")
        if is_own and not _FEWEST <= len(between) + 1 <= _FAR:
            continue  # "8 per cent more top grades" tells how many more
        is_close = between == ", " or not _TURN.search(between)  # "97.5%, up on last year (97.2%)"
        is_sure = is_own and held.is_alone and is_close and base.figure.kind == result.kind
        start = result.place if is_own else match.start()
        yield Comparison(result, base.figure, match["low"] is not None, start, base.end, is_sure=is_sure)


_AND_ANOTHER = pattern(r"\),? (?:and|or)(?: also)? [^\n\ue010\ue000-\ue008();]{2,70} \((?P<other>{LP})\)")


def _and_others(article: Article, told: Comparison) -> Iterator[Comparison]:
    """'Up on last year (97.2%) and the year before the pandemic (97.6%)': what else it is held against."""
    at = told.other.place + 1
    while match := _AND_ANOTHER.match(article.masked, at):
        other = article.figure_at(match.start("other"))
        if not is_of_one_rate(told.figure, other):
            return
        yield told._replace(other=other, end=match.end(), is_listed=True)
        at = other.place + 1


_TURN = re.compile(r"[;,:]|\b(?:and|or|but|while|whereas|which|who|whose|that|with|of which|including)\b")

_ROW_CUES = cues("up | up, | up: | down | down, | down: | higher | lower | better | worse | unchanged")
_ROW = pattern(
    r"(?:^[^a-z]{0,4}|: |[^ ] - |\| ?)(?:(?:slightly|sharply|well) )?(?:(?P<high>up|higher|better)|"
    r"(?P<low>down|lower|worse))(?P<mark>[,:])? (?:to |at )?(?P<figure>{LP})(?:,? (?:in "
    r"|for )?[a-z]* ?[\d/-]+)? ?[(\[](?:(?:was|from|in)? ?(?:[\d/-]+|last year)?[:,]? ?)(?P<other>{LP})"
)
_FAR_APART = 3  # times


def _in_a_row(article: Article, own: Span) -> Iterator[Comparison]:
    """'Vacancies: up, 23 per cent in 2022 (20 per cent in 2017)'; without the comma of amounts alone."""
    for match in _ROW.finditer(article.masked, *own):
        figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
        if not may_stand_against(figure, other):
            continue
        is_told = match["mark"] is not None  # else "up 23 per cent" may be by so much
        is_near = 0 < (figure.number or 0) < _FAR_APART * (other.number or 0)
        if is_told or (figure.kind != "percentage" and is_near):
            yield Comparison(figure, other, bool(match["low"]), figure.place, match.end(), is_sure=is_told)


_AND_JUST = re.compile(
    r"[^;\ue010]{0,120}(?P<year>(?:19|20)\d\d)\b[^;\ue010]{0,60},? (?:and|but|yet) (?:by )?"
)


_AND_NOW = re.compile(
    r"[^\ue010]{0,80}[,;] (?:(?:but|and|while|yet) )?(?:now|today|this year|currently|by now)\b"
    r"[^,;\ue010]{0,30}"
)
_BUT_JUST = re.compile(r"[^;\ue010]{0,80}?(?:,|;| -|\b(?:but|yet|however|with|and|while))[^,;\ue010]{0,60}")


def _and_just(article: Article, own: Span, *, is_limited: bool) -> Iterator[Comparison]:
    """'A in 2016, and just B in 2022'; 'the target was A, but only B came': the second falls short."""
    for figure in article.figures_in(*own):
        if figure.hedge not in NO_MORE_THAN or figure.place in changed_places(article):
            continue
        if is_limited and figure.bound == "exact":
            wanted = [f for f in article.figures_in(own.start, figure.place) if may_stand_against(f, figure)]
            is_but = wanted and _BUT_JUST.fullmatch(article.masked, wanted[0].place + 1, figure.place)
            if (
                is_but
                and len(wanted) == 1
                and has_any(article.masked[own.start : wanted[0].place + 1], LIMIT_CUES)
            ):
                yield Comparison(figure, wanted[0], True, wanted[0].place, figure.place + 1, is_sure=False)
                continue
        if other := _told_beside(article, own, figure):
            start, end = sorted((figure.place, other.place))
            yield Comparison(figure, other, True, start, end + 1, is_sure=False)
            continue
        told = plain_levels(article, Span(own.start, figure.place), figure)
        between = _AND_JUST.fullmatch(article.masked, told[-1].place + 1, figure.place) if told else None
        if told and _AND_NOW.fullmatch(article.masked, told[-1].place + 1, figure.place):
            yield Comparison(figure, told[-1], True, told[-1].place, figure.place + 1, is_sure=False)
            continue
        year = year_of(article, figure) if between else None
        if between and year and year != int(between["year"]) and told[-1].hedge not in NO_MORE_THAN:
            yield Comparison(figure, told[-1], True, told[-1].place, figure.place + 1, is_sure=False)


_TWO = 2
_BUT_ONLY = re.compile(r"[^;\ue010]{0,100}[, ](?:and|but|yet|while|whereas|though)(?: [a-z-]+){0,4} ")
_WHILE = re.compile(r"[^a-z]*(?:while|although|though|whereas|yet)\b")
_COMMA = re.compile(r"[^;\ue010]{0,100}, (?:[a-z-]+ ){0,4}")
_WHILE_OTHERS = pattern(
    r"[^;\ue010\ue000-\ue008]{0,90}?,? (?:while|whereas|but) (?:[a-z-]+ ){0,4}?(?P<other>{P})"
)
_AVERAGE = pattern(
    r"[^;\ue010\ue000-\ue008]{0,60}?\b(?:average|mean|norm|median)\b[^;\ue010\ue000-\ue008]{0,30}?"
    r" (?:being|is|was|of|at) (?P<other>{P})"
)


def _told_beside(article: Article, own: Span, figure: Figure) -> Figure | None:
    """'9 per cent of entries but just 7 of passes', 'a mere 31 per cent, the average being 57'."""
    if figure.kind != "percentage":
        return None
    before = [f for f in article.figures_in(own.start, figure.place) if f.kind in ("percentage", "fraction")]
    other = before[-1] if before else None
    if len(before) > _TWO and article.masked.endswith(" and ", 0, figure.place):
        return None  # "11 per cent said so, 60 did in part, 28 were not sure and just one did not"
    link = _COMMA if _WHILE.match(article.masked, own.start) else _BUT_ONLY
    if other is None or not link.fullmatch(article.masked, other.place + 1, figure.place):
        match = _AVERAGE.match(article.masked, figure.place + 1, own.end)
        match = match or (None if before else _WHILE_OTHERS.match(article.masked, figure.place + 1, own.end))
        other = article.figure_at(match.start("other")) if match else None
    if other is None or other.kind not in ("percentage", "fraction") or other.hedge in NO_MORE_THAN:
        return None
    is_changed = {figure.place, other.place} & changed_places(article)
    return None if is_changed or share_of(figure) >= share_of(other) else other
