"""Two levels that one sentence holds against each other, or that the next one holds against what was told.

"More people took part: A, compared with B" tells the order first; "57 per cent of large firms train, against
31 per cent of small ones" tells no more than who does it more, and so does "A of these, while B of those".
"This compares with B for all" is of the level of the sentence before. None is sure, since which order is
meant may be open, and where no word tells one only what is so is told.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.levels_before import in_per_cent
from stages.extract.claims.changes.told_against import (
    is_of_one_size,
    may_stand_against,
    plain_levels,
    share_of,
)
from stages.extract.claims.operands import head, neighbour
from stages.extract.claims.orders.comparisons import NO_MORE_THAN, Comparison
from stages.extract.claims.orders.superlatives import Superlative
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import holding
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.phrases.cues import cues

_PAIR_CUES = cues("compared|compares|comparing|against|versus|_vs|_than ")
_COMPARES_CUES = cues("compare")
_WHILE_CUES = cues(" while | whereas ")
_WELL = r"(?:very |most |quite |more |less )*(?:well|badly|poorly|(?:un)?favourably|positively)"
_MORE = pattern(
    r"\b(?:(?P<high>(?<!or )more|{higher}|larger|bigger|greater|better|most|highest|largest|biggest|greatest"
    r"|best|above the|outperform\w*|outnumber\w*|outstrip\w*|outpac\w*|faster|costs? more|overtak\w+"
    r"|overtook|ahead|exceed\w*|leads?|rose|risen|rising|soared|surged|jumped|climbed|grew|grown|increased"
    r"|increasing|increase|rises?|growth|improved|improvement|likelier|surpass\w*)|(?P<low>fewer|below the"
    r"|(?<!or )less|{lower}|smaller|worse|least|lowest|smallest|fewest|worst|behind|lag\w*|falls|drops|below"
    r"|trail\w*|fell|fallen|falling|plunged|plummeted|slumped|tumbled|dropped|drop|declin\w+|decreased?|fall"
    r"|down|shrank|shrunk))\b"
)
_NOT_AN_ORDER = re.compile(
    r"\b(?:not|no|never|similar|same(?! (?:[a-z]+ )?(?:quarter|period|month|time|point|week|term|stage|day))"
    r"|gap|at least|at most|more or less|despite|once more)\b"
)
_HELD = pattern(
    r"(?P<figure>{LP}|{F})(?! (?:most|least|poorest|richest)\b)(?: of (?:the |its |their |all )*{C})?"
    r"(?P<mid>(?: \([^()\n\ue010]{0,30}\))?[^\n\ue010\ue000\ue001\ue003-\ue007;]{0,110}?)"
    rf"(?:,|; (?:this|that|which))? \(?(?:compar(?:ed|es|ing)(?P<well> {_WELL})? (?:with|to)|against"
    r"|versus|vs|(?P<than>than)) (?!(?:a|the|its|their) (?:[a-z]+ )?(?:target|goal|forecast|plan)\b)"
    r"(?:[^\n\ue010\ue000-\ue008;]{0,50}? )?\(?(?:just |only )?(?P<other>{LP}|{F})"
)


_HELD_PAST_A_COUNT = pattern(
    r"(?P<figure>{P})(?P<mid>[^\n\ue010\ue000\ue003-\ue007;]{0,110}?)(?P<than>(?!))?,? \(?"
    rf"compar(?:ed|es|ing)(?P<well> {_WELL})? (?:with|to) (?:[^\n\ue010\ue000-\ue008;]{{0,50}}? )?"
    r"\(?(?:just |only )?(?P<other>{P})"
)
"""'15 per cent have five good passes, compared with 60 per cent of others'."""
_OTHER_THAN = re.compile(r"\b(?:than|compared (?:with|to)) [^;]* and (?!\d)")
"""'58% say it is better than before, and 53% …': what follows the 'and' is no more what is compared."""
_OF_GROWTH = re.compile(r"\b(?:outstrip|outpac|faster|slower|quicker|sharper|steeper)")
_AFTER_COMPARED = pattern(r"\b(?:compared (?:with|to)|against) [^\n\ue010\ue000-\ue008;]{0,50}$")
_BELOW_A_LIMIT = re.compile(r"\b(?:below|above)\b")
_A_CHANGE_FROM = pattern(r"\b(?:{up_noun}|{down_noun})\b[^\n\ue010;]*\bfrom (?:just |only )?$")
_ALIKE = re.compile(r"\b(?:similar|same|alike|equal|unchanged|identical)\b")


def held_against(article: Article) -> Iterator[Comparison]:
    """Yield each two levels that words hold against each other."""
    for told, another in _held(article):
        yield told
        if another is not None and another.is_low != told.is_low:
            yield another
        yield from _joined_before(article, article.sentences[told.figure.sentence], told)
    for own in holding(article, _WHILE_CUES, 2):
        yield from _while_others(article, own)


def held_against_two(article: Article) -> Iterator[Superlative]:
    """Yield each level that is above, or below, both of two that it is held against."""
    for told, another in _held(article):
        if another is not None and another.is_low == told.is_low:
            rest = (told.other, another.other)
            yield Superlative(told.figure, rest, told.is_low, told.start, another.end, is_sure=False)


@lru_cache(maxsize=4)
def _held(article: Article) -> tuple[tuple[Comparison, Comparison | None], ...]:
    """Each two levels held against each other, and the first with a third that 'and' adds."""
    found: list[Comparison] = []
    for own in holding(article, _PAIR_CUES, 2):
        for words in (_HELD, _HELD_PAST_A_COUNT):
            matched = words.finditer(article.masked, *own)
            here = [told for match in matched if (told := _told_first(article, own, match))]
            found += here
            if here:
                break
    for own in holding(article, _COMPARES_CUES, 1):
        found += _this_compares(article, own)
    return tuple((told, _and_another(article, told)) for told in found)


def _told_first(article: Article, own: Span, match: re.Match[str]) -> Comparison | None:
    """'More people took part – A, compared with B', or no more than 'A, compared with B'."""
    figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
    if figure.kind == "percentage":
        other = in_per_cent(article, other)
    if not _may_be_held(article, own, match, figure, other):
        return None
    is_less = share_of(figure) < share_of(other)
    found = Comparison(figure, other, is_less, figure.place, match.end(), is_sure=False)
    told = _orders(article, own, found)
    words = article.masked[own.start : own.end]
    is_of_limit = _BELOW_A_LIMIT.search(match["mid"]) is not None
    ways = {each["high"] is None for each in told}
    is_open = not told or len(ways) > 1 or ways == {is_less}
    is_plain = is_open and not match["than"] and not is_of_limit and _are_compared(figure, other)
    if _NOT_AN_ORDER.search(words):
        return found if is_plain and not _ALIKE.search(words) else None
    just, other_just = figure.hedge in NO_MORE_THAN, other.hedge in NO_MORE_THAN
    if just != other_just:
        return found._replace(is_low=just)
    if match["well"] or is_plain:
        return found
    is_low = True in ways
    # "two thirds" may be as low as 60 per cent
    is_certain = figure.kind == other.kind != "fraction" or is_low == is_less
    return found._replace(is_low=is_low) if len(ways) == 1 and is_certain else None


def _may_be_held(article: Article, own: Span, match: re.Match[str], figure: Figure, other: Figure) -> bool:
    """Are both levels of one quantity, and the first not itself what another is held against?"""
    if not may_stand_against(figure, other, is_ordered=True) or _OTHER_THAN.search(match[0]):
        return False
    if _AFTER_COMPARED.search(article.masked, own.start, figure.place):
        return False  # "A in 2019, compared with B in 2018, compared with C": B is what A is held against
    if _A_CHANGE_FROM.search(article.masked, figure.place, other.place):
        return False  # "fell to 20 per cent, compared with an increase there from 14"
    is_changed = {figure.place, other.place} & changed_places(article)
    return not is_changed or _OF_GROWTH.search(article.masked, own.start, figure.place) is not None


def _orders(article: Article, own: Span, found: Comparison) -> list[re.Match[str]]:
    """The words of order before the two and between them, else right after."""
    first, last = found.figure.place, found.other.place
    told = list(_MORE.finditer(article.masked, own.start, first))
    between = _MORE.finditer(article.masked, first, last)
    told += [each for each in between if not each[0].startswith(("above", "below"))]
    return told or list(_MORE.finditer(article.masked, last, min(own.end, last + _AFTER)))


_AFTER = 40  # letters


def _are_compared(figure: Figure, other: Figure) -> bool:
    """'57 per cent of large firms train, compared with 31 per cent of small ones': who does more is told."""
    if figure.kind != other.kind or figure.number == other.number or "between" in (figure.bound, other.bound):
        return False
    if figure.kind == "money":
        return is_of_one_size(figure, other)
    return figure.kind == "percentage" or (figure.kind == "count" and head(figure.unit) == head(other.unit))


_AND_ANOTHER = pattern(
    r"(?:[^\n\ue010\ue000-\ue008;.]{2,60}?|\)),? and (?:an? |the )?(?:[^\n\ue010\ue000-\ue008;.,]{2,40}? "
    r"(?:of|at) )?(?P<other>{LP})(?= (?:of|in|at|for|among|from|across)\b|[.;\n\ue010]|$)"
)


def _and_another(article: Article, told: Comparison) -> Comparison | None:
    """'Compared with 20 per cent of one group and 40 per cent of another': what else it is held against."""
    match = _AND_ANOTHER.match(article.masked, told.other.place + 1)
    other = article.figure_at(match.start("other")) if match else None
    if match is None or other is None or other.place in changed_places(article):
        return None
    if other.kind != told.figure.kind or not _are_compared(told.figure, other):
        return None
    is_low = share_of(told.figure) < share_of(other)
    return told._replace(other=other, is_low=is_low, end=match.end(), is_listed=True)


_AND_IT = pattern(r"(?: of| in| at| for| among)? [^\n\ue010\ue000-\ue008;,]{2,40},? and ")


def _joined_before(article: Article, own: Span, told: Comparison) -> Iterator[Comparison]:
    """'7 per cent of men and 11 per cent of women, compared with 14 in all': so is the first."""
    before = article.figures_in(own.start, told.figure.place)
    first = before[-1] if before else None
    if first is None or not _AND_IT.fullmatch(article.masked, first.place + 1, told.figure.place):
        return
    is_level = first.kind == told.figure.kind == "percentage" and first.place not in changed_places(article)
    if is_level and _are_compared(first, told.other):
        is_low = share_of(first) < share_of(told.other)
        yield told._replace(figure=first, is_low=is_low, start=first.place, is_listed=True)


_COMPARES = pattern(
    r"[^a-z]*(?:(?:this|that|it|which)(?: (?:figure|rate|total|number|share|result|proportion))?"
    r"|the (?:[a-z'-]+ ){1,6}?)(?: also| still)? ?(?:is |was )?compare[sd]?"
    rf"(?: {_WELL})? (?:with|to) [^\n\ue010\ue000-\ue008;]{{0,90}}?(?P<other>{{LP}})"
)


def _this_compares(article: Article, own: Span) -> Iterator[Comparison]:
    """'61 per cent took part. This compares with 76 per cent of all adults.'"""
    match = _COMPARES.match(article.masked, *own)
    before = neighbour(article, article.sentence_at(own.start), -1) if match else None
    if match is None or before is None or not is_next(article, before, own):
        return
    other = article.figure_at(match.start("other"))
    told = plain_levels(article, before, other)
    if len(told) == 1 and _are_compared(told[0], other):
        is_low = share_of(told[0]) < share_of(other)
        yield Comparison(told[0], other, is_low, match.start(), match.end(), is_sure=False)


_WHILE = pattern(
    r"(?P<one>[^\n\ue010;]*?)(?P<figure>{P})(?P<of> of )?(?P<after>[^\n\ue010\ue000-\ue008;]{3,90}?),? "
    r"(?:while|whereas) (?P<two>[^\n\ue010\ue000-\ue008;]{0,80}?)(?P<other>{P})(?P<of_others> of )?"
)
_NAMES_A_GROUP = re.compile(r"\b(?:of|in|at|for|among)\b|\b[a-z]{4,}s\b|\b(?:women|men|people|children)\b")
_SMALL_WORDS = re.compile(r"(?:just |only |about |around |nearly |almost |over |some |a |another |further )*")


def _while_others(article: Article, own: Span) -> Iterator[Comparison]:
    """'Girls gained 69 per cent of the grades, while boys gained 66': levels of two groups, each named."""
    match = _WHILE.match(article.masked, *own)
    told = [f for f in article.figures_in(*own) if f.kind in ("percentage", "fraction")]
    if match is None or len(told) != _TWO or _NOT_OF_GROUPS.search(match[0]):
        return
    figure, other = article.figure_at(match.start("figure")), article.figure_at(match.start("other"))
    if {figure.place, other.place} & changed_places(article) or not _are_compared(figure, other):
        return
    is_group = match["of_others"] or (
        not _SMALL_WORDS.fullmatch(match["two"]) and _NAMES_A_GROUP.search(match["two"])
    )
    if is_group and (match["of"] or _NAMES_A_GROUP.search(match["one"])):
        is_low = share_of(figure) < share_of(other)
        yield Comparison(figure, other, is_low, figure.place, match.end(), is_sure=False)


_TWO = 2
_NOT_OF_GROUPS = re.compile(rf"{_ALIKE.pattern}|\b(?:grades?|levels?) (?:[a-z]\*?|\d) (?:or|and)\b")
