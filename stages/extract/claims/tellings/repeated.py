"""A number that the text tells again: the same things, the same number as stated or rounded.

"Over £1m" in the title and "almost £1.04 million" below, "nearly 6,000 apprentices … 5,964 apprentices let
go", a summary's bullet and the section under it, two thirds in the standfirst and 66 per cent in the text.
What speaks for one quantity told twice is weighed: how exact the number is, how it is rounded, where the
first telling stands (title, standfirst, heading), what is counted, and the words that both sentences share.
Two numbers that differ are two facts unless the words say otherwise, so nothing here is ever contradicted.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import change_sign
from stages.extract.claims.claim import Candidate
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.tellings.mistyped_bullets import mistyped_bullets
from stages.extract.claims.tellings.numbers_told import number_told, step_of
from stages.extract.claims.tellings.restated import has_twin
from stages.extract.claims.tellings.retold import (
    content,
    retold,
    stems,
    title_and_body,
    years_in,
)
from stages.extract.claims.tellings.same_number import digits, is_hedged, is_same_number
from stages.extract.claims.tellings.telling_points import (
    SMALL,
    STANDFIRST,
    TITLE,
    are_alike,
    are_cells,
    points_back,
    points_of_number,
    points_of_place,
)
from stages.extract.claims.tellings.two_things import (
    are_then_and_now,
    are_told_apart_below,
    are_totals_of_others,
)
from stages.extract.claims.tellings.weighed import TELLINGS, may_be_told_again, weighed

_FAR_OFF = 0.2  # of itself; two numbers farther apart are never one
_MOST_WORDS = 5
_NEEDED = 4
"""Points that make two tellings one quantity; one fewer for one amount or for a count of some size."""
_MODIFIES = re.compile(r"\b(?:the|a|an|its|their) $")
_OF_OTHERS = re.compile(r"(?<!\bthe )\b(?:another|further|additional|other|more|extra) $")


@lru_cache(maxsize=4)
def retellings(article: Article) -> tuple[Candidate, ...]:
    """Each figure of title or text that is told again; fractions told as percentages among them."""
    found = [*title_and_body(article), *mistyped_bullets(article)]
    found += (
        each
        for each in repeated(article, _told_in(found))
        if each.asserted and may_be_told_again(article, each.asserted, each.figures()[0])
    )
    return (*found, *weighed(article, _told_in(found)))


def _told_in(found: Sequence[Candidate]) -> list[tuple[Figure, Figure]]:
    """Each figure that the candidates assert, with its other telling."""
    return [(each.asserted, again) for each in found if each.asserted for again in each.figures()]


def repeated(article: Article, known: Sequence[tuple[Figure, Figure]]) -> Iterator[Candidate]:
    """Yield each figure with the first later sentence that tells it again; `known` are told already."""
    told: defaultdict[tuple[str, int], list[tuple[int, float, Figure]]] = defaultdict(list)
    roots: dict[int, Figure] = {}
    taken = {figure.place for pair in known for figure in pair}
    done = {(first.place, are_alike(first, again)) for first, again in known}
    done |= {(again.place, True) for first, again in known if are_alike(first, again)}
    for figure in article.figures:
        number = number_told(article, figure)
        if number is None:
            continue
        kind, step = step_of(figure, number)
        earlier = [each for near in (-1, 0, 1) for each in told.get((kind, step + near), ())]
        for _, before, first in sorted(earlier, key=_place):
            if abs(before - number) > _FAR_OFF * number or not _is_again(article, first, figure):
                continue
            root = roots.get(first.place, first)
            is_alike = are_alike(root, figure)
            roots[figure.place] = root
            is_told = (root.place, is_alike) in done
            if is_told and are_alike(first, figure):
                root, is_alike = first, True  # the body's own "89 per cent", told again below it
            if figure.place not in taken and (root.place, is_alike) in done and not are_alike(first, figure):
                continue  # the body may tell the finer number twice
            if (root.place, is_alike) in done or figure.place in taken:
                break
            is_first = root is first and (root.place, True) not in done
            # once as it stands, and once more exactly
            if is_alike or is_first or _is_more_exact(article, root, figure):
                done.add((root.place, is_alike))
                found = retold(root, figure, is_sure=False)
                yield replace(found, facts={"kind": "retold", "where": "text first"})
            break
        if len(told[kind, step]) < TELLINGS:
            told[kind, step].append((figure.place, number, figure))


def _is_more_exact(article: Article, first: Figure, second: Figure) -> bool:
    """Does a later sentence tell the number of a title, standfirst or heading with more digits?"""
    if not is_same_number(first, second) or points_of_place(article, first, second) < STANDFIRST:
        return False
    if first.kind == second.kind and digits(second) <= digits(first):
        return False
    is_share = first.kind in ("percentage", "fraction")
    return is_share or abs(1 - float(first.number or 1) / float(second.number or 1)) <= _FAR_OFF / 2


def _place(told: tuple[int, float, Figure]) -> int:
    return told[0]


@lru_cache(maxsize=256)
def _years(article: Article, sentence: int) -> frozenset[str]:
    return years_in(article, article.sentences[sentence])


def _is_again(article: Article, first: Figure, second: Figure) -> bool:  # noqa: PLR0911 - the cheap first
    """Is the second telling of the first: the same number, and enough that speaks for one quantity?"""
    one, other = first.sentence, second.sentence
    if (
        one == other
        or not is_same_number(first, second)
        or are_cells(article, map(article.line_at, (first.place, second.place)))
    ):
        return False
    if first.per != second.per and first.per and second.per:
        return False
    place = points_of_place(article, first, second)
    if first.kind == "duration":
        is_other = (first.number, first.unit) != (second.number, second.unit)
        if is_other or ("-" in first.surface and "-" in second.surface):
            return False  # "two-year colleges" are of a kind
    is_of_title = first.kind == "multiple"
    if place < (TITLE if is_of_title else STANDFIRST) and not _may_be_told_below(first, second):
        return False
    is_share = first.kind in ("percentage", "fraction", "multiple")
    needed = _NEEDED + (first.kind == "duration" and place < TITLE)  # "the last five years" are told of much
    needed -= are_alike(first, second) and not is_share and (first.number or 0) >= SMALL
    points = place + points_of_number(first, second) + points_back(article, first, second)
    is_lead = _is_in_the_lead(article, first, second)
    points += is_lead + _is_right_below(first, second)
    if points + _MOST_WORDS < needed:
        return False
    shared = content(article, article.sentences[one]) & content(article, article.sentences[other])
    if first.unit:
        shared -= stems(f"{first.surface} {second.surface} {first.unit}".lower())
    is_lone = not shared and is_share and not (is_lead and place == TITLE)
    if is_lone and not (are_alike(first, second) and _points_of_company(article, first, second) > 0):
        return False
    needed -= points + min(len(shared), _MOST_WORDS)
    if needed > 0 and not (are_alike(first, second) and needed <= _points_of_company(article, first, second)):
        return False
    return not _is_of_another(article, first, second, place)


def _is_in_the_lead(article: Article, first: Figure, second: Figure) -> bool:
    """'Four in five would leave' and '… by 80 per cent' in the lines under it: exactly the same share?"""
    is_equal = first.kind == "fraction" != second.kind and second.number == (first.number or 0) * 100
    return is_equal and article.line_at(second.place) <= _LEAD


_LEAD = 4  # lines of title, standfirst, lead and what it leads to


def _is_right_below(first: Figure, second: Figure) -> bool:
    """'Nearly two in five made a loss … 37 per cent' in the sentence after it: rounded, and then exactly?"""
    return second.sentence - first.sentence == 1 and first.kind != second.kind and is_hedged(first, second)


def _points_of_company(article: Article, first: Figure, second: Figure) -> int:
    """Do both sentences name one year, or tell another number as well: '5 per cent, against 6.7'?"""
    own = [sentence_of(article, figure) for figure in (first, second)]
    told = [{(f.kind, f.number) for f in article.figures_in(*span)} for span in own]
    years = [_years(article, figure.sentence) for figure in (first, second)]
    return len(told[0] & told[1]) - 1 + bool(years[0] & years[1])


def _may_be_told_below(first: Figure, second: Figure) -> bool:
    """In the body a length of time is one only where hedged alike, a share where it is no mere limit."""
    if first.kind == "multiple":
        return False
    if first.kind == "duration":
        return first.bound == second.bound != "exact"
    is_limit = first.kind == second.kind == "percentage" and first.number != second.number
    return not is_limit or min(digits(first), digits(second)) > 1


def _is_of_another(article: Article, first: Figure, second: Figure, place: int) -> bool:
    """Do words make the second another quantity: 'another', a rise against a level, another year?"""
    is_at_top = place >= STANDFIRST
    is_same = is_at_top and are_alike(first, second) and first.kind in ("count", "money")
    if not is_same and _OF_OTHERS.search(article.masked, max(0, second.place - 12), second.place):
        return True  # "another 17 per cent", but "plans to cut another 41 posts" under the headline's 41
    if first.direction != second.direction:
        moves = change_sign(article, first), change_sign(article, second)
        if moves[0] * moves[1] < 0 or (moves[0] != moves[1] and not is_at_top):
            return True
    is_hedged_apart = first.kind == "fraction" and first.bound != second.bound and has_twin(article, second)
    if is_hedged_apart or (first.kind != second.kind and any(_is_other(article, f) for f in (first, second))):
        return True  # "two-thirds … nearly two-thirds (64 per cent)"
    if are_told_apart_below(article, first, second, place):
        return True
    if is_at_top:
        return are_totals_of_others(article, first, second) or are_then_and_now(article, first, second)
    years = [_years(article, figure.sentence) for figure in (first, second)]
    return bool(years[0]) and bool(years[1]) and not years[0] & years[1]


def _is_other(article: Article, figure: Figure) -> bool:
    """Is it 'the 50 per cent threshold', or told in its other form already ('two-thirds (65 per cent)')?"""
    is_modifier = _MODIFIES.search(article.masked, max(0, figure.place - 8), figure.place)
    return bool(is_modifier) or has_twin(article, figure)
