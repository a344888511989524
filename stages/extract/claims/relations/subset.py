"""A part is not greater than its whole.

Taken where words say that one count is part of another: "30 staff, 23 of them", "of the 80
appointments, just four", "eight of the 19 councils", "£130 million of which". Left alone: counts of
different things ("nine of them" after two wholes), and parts with no whole before them.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate, Examples, Outcome, Relation
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.explanations import listed, plain, span_of, summed
from stages.extract.claims.intervals import Interval, meets, total
from stages.extract.claims.operands import PEOPLE, fit_as_told, head, is_less, sentence_of
from stages.extract.claims.patterns import cued
from stages.extract.claims.plain.pointed_parts import pointed_parts
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.parts_included import included
from stages.extract.claims.shares.parts_of_wholes import (
    OF_THEM,
    bare_parts,
    listed_with,
    may_be_part,
    one_or_several,
    part_of,
    wholes_before,
)
from stages.extract.claims.shares.parts_told import parts_in_turn, parts_told
from stages.extract.claims.tellings.retold import VAGUE
from stages.extract.claims.totals.columns import number_in
from stages.extract.claims.totals.sums import is_one_list

_OF_THOSE_X = cued(
    r"(?:^|[\n\ue010;:(\"-] ?|\band |, )(?:and |but )?(?:of|among|out of|within) (?:(?:these|those|them|this"
    r"|that)(?: [a-z-]+)?|the (?P<noun>[a-z-]+s|sum|total|money))(?:,? (?:the )?(?:vast |great |large )?"
    r"(?:majority|most|bulk)(?:,| -| \()|, (?:it|they) [a-z]+(?: [a-z]+)? that"
    r"|, there (?:are|were|is|was)|(?: [a-z'-]+){0,3}?,?) ?(?:{F} \()?(?P<part>[\ue000\ue001])",
    "of th | among th | within th",
)
_DOES = (
    r"(?:and|or|but|while|have|has|had|are|were|was|is|got|gained|won|took|run|ran|scored|an?|at|in|for|over"
    r"|under)\b"
)
_X_OF_THE_Y = cued(
    r"(?P<part>[\ue000\ue001])\)? (?:of|from) (?:(?:an? total (?:of )?|the |its |their |our |those |these "
    r"|all )+(?:[a-z-]+'s )?"
    rf"(?:(?!{_DOES})[a-z-]+ (?:(?!{_DOES}|[a-z]+ed )[a-z-]+ )?)?"
    r"|[a-z-]+'s (?:[a-z-]+ )?|an? (?=\ue000)|(?P<bare>))(?P<whole>[\ue000\ue001])",
    "_of_ | from",
)
_BEGINS = re.compile(r"(?:^|[\n\ue010;:\",] ?|\b(?:that|but|and|show|shows|while) )(?:out )?$")
_OUT_OF_A_Y = cued(
    r"(?P<part>[\ue000\ue001])[^\n\ue010\ue000-\ue007]{0,80}[ (](?:out of (?:an? |the )?(?:[a-z]+ )?"
    r"(?:total )?(?:of )?|from an? (?:[a-z]+ ){0,3}?{GROUP} of )(?P<whole>[\ue000\ue001])",
    "out of | from a",
)
_OF_THE_Y_X = cued(
    r"\b(?:of|among) (?:(?:all |the |its |their |those |these )*(?:[a-z-]+'s )?"
    r"(?:(?:total|overall|combined|original|initial|estimated|roughly) )?|(?:an?|the|its|their|our|this"
    r"|that) (?:[a-z-]+ ){1,3}of (?:more than |about )?)(?P<whole>[\ue000\ue001])"
    r"(?P<mid>[^\n\ue010]{0,120}?)(?:,| there (?:are|were)) (?:(?:[a-z'-]+ ){1,4}(?:found|identified|counted"
    r"|showed|shows?|had|has) (?:that )?|just |only |about |(?:the |its )?(?:[a-z-]+ ){1,3}(?:totall?ed|was"
    r"|were|is|came to|reached|stood at) )?(?P<part>[\ue000\ue001])",
    "of_ | among_",
)
_AMONG_THEM = cued(r"(?:^|[\n\ue010] ?)among (?:them|those|these)(?: are| is| were)? (?P<part>{C})", "among")
_X_AMONG_THE_Y = cued(
    r"(?P<part>{C})[^\n\ue010\ue000-\ue008]{0,40}? among (?:the |its |those |all )+(?P<whole>{C})", "among"
)
_IS_AMONG = cued(
    r"(?P<part>{C})[^\n\ue010\ue000-\ue008]{0,30}? (?:is|are|was|were) among (?:them|those)\b", "among"
)


_TAKEN_FROM_Y = cued(
    r"(?P<part>[\ue000\ue001])[^\n\ue010\ue000-\ue008;]{0,40} (?:taken|cut|removed|clawed|withdrawn|diverted"
    r"|drawn|deducted|transferred|withheld|lost|top-sliced|switched|borrowed|met|paid|funded|found)"
    r"(?: away| out| back)? from (?:the|its|their|an?|this|that)(?: [a-z-]+){0,2} (?P<whole>[\ue000\ue001])",
    "from the | from its | from their | from a | from this | from that",
)
_OUT_OF_A_TOTAL = cued(
    r"(?P<part>[\ue000\ue001])(?: [a-z'-]+){0,3} \((?:out of )?(?:(?:an?|the) )?(?:[a-z-]+ )?total "
    r"(?:[a-z-]+ ){0,2}?(?:(?:of|is|was) )?(?P<whole>[\ue000\ue001])",
    "total",
)
_OF_WHOM_X = cued(
    r"(?P<whole>[\ue000\ue001])[^\n\ue010\ue000-\ue008;]{0,70}?(?:,| \(| -)? ?of (?:whom|which)"
    r" (?:some |just |only )?(?P<part>[\ue000\ue001])",
    "of whom | of which",
)


def find(article: Article) -> Iterator[Candidate]:
    """Yield each part with the whole that the words give it."""
    found = _found(article)
    yield from found
    told = {part.place for each in found for part in each.figures("part")}
    for part, whole in pointed_parts(article):
        if part.place not in told:
            yield part_of(part, whole, part.place, part.place + 1)


@lru_cache(maxsize=4)
def _found(article: Article) -> tuple[Candidate, ...]:
    """The parts that are told; of hundreds or thousands nothing can be said."""
    return tuple(
        each
        for each in _told(article)
        if not any(whole.surface.lower().startswith(VAGUE) for whole in each.figures("whole"))
    )


_OF_WHICH = re.compile(r"\s*(?:[-–•] ?)?of (?:which|whom|these|those)\b")


def _of_which_rows(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """The numbers of a table's row "of which", each with that of its column in the row that it is of."""
    whole: Sequence[Span] = ()
    for cells in table_cells(article):
        if not _OF_WHICH.match(article.masked, *cells[0]):
            whole = cells
            continue
        for part, of in zip(cells[1:], whole[1:], strict=False) if len(cells) == len(whole) else ():
            numbers = number_in(article, part), number_in(article, of)
            if numbers[0] and numbers[1] and numbers[0].kind == numbers[1].kind:
                yield numbers[0], numbers[1]


_THE_REST = re.compile(r"\bthe (?:remaining|other|rest of the) $")


def _told(article: Article) -> Iterator[Candidate]:
    yield from _of_them(article)
    for part, whole in bare_parts(article):
        yield part_of(part, whole, part.place, part.place + 1, is_sure=False)
    for part, whole in _of_which_rows(article):
        yield part_of(part, whole, part.place, part.place + 1)
    for part, whole in parts_told(article):
        if _THE_REST.search(article.masked, max(0, part.place - 16), part.place):
            continue  # "£2m will come from the fund, while the remaining £1m …": of a third sum
        yield part_of(part, whole, part.place, part.place + 1, is_sure=False)
    yield from _of_the(article)
    yield from included(article)
    for match in (*matches(article, _AMONG_THEM, 1), *matches(article, _IS_AMONG, 1)):
        part = article.figure_at(match.start("part"))
        if wholes := wholes_before(article, part):
            is_sure = len(wholes) == 1 and wholes[-1].sentence == part.sentence
            yield one_or_several(article, part, wholes[-1], match, is_sure=is_sure)


def _of_the(article: Article) -> Iterator[Candidate]:
    """'Eight of the 19 councils', 'of the 19 councils, eight', 'eight among the 19', 'of whom eight'."""
    for words in _TIES:
        for match in matches(article, words, 2):
            before = article.masked[max(0, match.start() - 10) : match.start()]
            if words is _OF_THE_Y_X and not _BEGINS.search(before):
                continue
            if words is _X_OF_THE_Y and (_RANKED.search(before) or not _is_of(article, match)):
                continue  # "in the top 10 of all four tables"
            part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
            # a bare number behind "of whom" is counted in what stands before it
            is_bare = words is _OF_WHOM_X and part.kind == whole.kind and " " not in part.surface
            is_bare = is_bare or (words in (_X_OF_THE_Y, _OUT_OF_A_Y) and fit_as_told(part, whole))
            if not is_bare and not may_be_part(part, whole):
                continue
            is_told = words not in (_TAKEN_FROM_Y, _OUT_OF_A_TOTAL)
            if is_told or is_less(part, whole):
                yield part_of(part, whole, match.start(), match.end(), is_sure=is_told)
            if words is _OF_THE_Y_X:  # "out of 44, twelve colleges and four schools"
                for other in _joined_to(article, part, whole):
                    yield part_of(other, whole, other.place, other.place + 1, is_sure=False)


_TIES = (
    _X_OF_THE_Y,
    _OUT_OF_A_Y,
    _OF_THE_Y_X,
    _X_AMONG_THE_Y,
    _OF_WHOM_X,
    _TAKEN_FROM_Y,
    _OUT_OF_A_TOTAL,
)


def _is_of(article: Article, match: re.Match[str]) -> bool:
    """'From' joins a part to a total only; where no word stands between, a bare number or to a total."""
    part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
    is_total = "total" in match[0] or "total" in (whole.hedge or "")
    if match[0].lstrip("\ue000\ue001)").startswith(" from"):
        return is_total
    return match["bare"] is None or is_total or (" " not in part.surface and part.kind == "count")


def _joined_to(article: Article, first: Figure, whole: Figure) -> list[Figure]:
    """The smaller counts that 'and' joins to the first part, whatever they are counted in."""
    own = sentence_of(article, first)
    told = [f for f in article.figures_in(first.place + 1, own.end) if f.kind == first.kind][:1]
    # "12 million are to retire, and only 7 million come": those are others
    are_less = all(is_less(f, whole) and f.hedge not in ("only", "just") for f in told)
    return told if told and are_less and is_one_list(article, [first, *told]) else []


@lru_cache(maxsize=4)
def parts_and_wholes(article: Article) -> tuple[tuple[Figure, Figure], ...]:
    """Each part that the text tells with its whole."""
    pairs = ((c.figures("part"), c.figures("whole")[0]) for c in _found(article))
    told = tuple((parts[0], whole) for parts, whole in pairs if len(parts) == 1)
    return (*told, *parts_in_turn(article))


def _of_them(article: Article) -> Iterator[Candidate]:
    """'23 of them', 'four of these areas', 'of these, four': of the last whole that fits."""
    for match in matches(article, _OF_THOSE_X, 1):
        part = article.figure_at(match.start("part"))
        wholes = wholes_before(article, part)
        if wholes and wholes[-1].number == part.number:
            continue  # "four women began. Of those four, two …": the four are all of them
        if noun := match["noun"]:
            wholes = [f for f in wholes if f.kind == "money" or noun.startswith((head(f.unit) or "-")[:-1])]
        if wholes and not listed_with(article, part, wholes[-1]):
            yield part_of(part, wholes[-1], part.place, match.end(), is_sure=len(wholes) == 1)
    for match in matches(article, OF_THEM, 1):
        part = article.figure_at(match.start("part"))
        if _IS_A_WHOLE.search(article.masked, max(0, part.place - 24), part.place):
            continue  # "10 of the first 58 of these schools": the whole itself
        wholes = [whole for whole in wholes_before(article, part) if whole.number != 1]
        if noun := match["noun"]:
            wholes = [f for f in wholes if _is_noun_of(noun.strip(), f)]
        if wholes:
            start = min(wholes[-1].place, part.place)
            # sentences before, "them" may be others, as "six were barred. There are 23 of them in all"
            is_sure = len(wholes) == 1 and wholes[-1].sentence == part.sentence
            yield part_of(part, wholes[-1], start, match.end(), is_sure=is_sure)


_IS_A_WHOLE = re.compile(r"\b(?:of|among) (?:all )?(?:the )?(?:(?:first|last|top|other|remaining) )?$")
_RANKED = re.compile(r"\b(?:top|bottom|best|worst|number|no\.?) $")


def _is_noun_of(noun: str, whole: Figure) -> bool:
    """Do the words say again what is counted, or who: "three million people" and "of these students"?"""
    unit = head(whole.unit) or "-"
    return noun.startswith(unit[:-1]) or (unit in PEOPLE and noun.removesuffix("s") in PEOPLE)


def check(candidate: Candidate) -> Outcome:
    """Compare the part with its whole as the limit."""
    part, whole = candidate.figures("part")[0], candidate.figures("whole")[0]
    if len(candidate.figures("part")) > 1:
        return _check_several(candidate.figures("part"), whole)
    limit = Interval(None, whole.interval.high)
    if limit.high is None:
        limit = Interval(Fraction(0), None)  # "over 70,000 of over 110,000" is borne out by what is stated
    is_met = meets(part.interval, limit)
    comparison = "is not more than" if is_met else "is more than its whole,"
    return Outcome(
        f"{part.words} is part of {whole.words}.",
        f"The part, {part.words}, {comparison} {'its whole, ' if is_met else ''}{whole.words}.",
        part.interval,
        limit,
    )


def _check_several(parts: Sequence[Figure], whole: Figure) -> Outcome:
    """Compare the sum of parts with the whole: it must leave room for them all."""
    found = total(part.interval for part in parts)
    room = Interval(found.low, None)
    is_met = meets(whole.interval, room)
    values = [part.value for part in parts]
    told = span_of(found, whole) if None in values else plain(sum((v for v in values if v), Fraction(0)))
    words = [part.words for part in parts]
    return Outcome(
        f"{listed(words)} are parts of {whole.words}.",
        f"{summed(words)} = {told}, {'not more than' if is_met else 'more than'} the whole, {whole.words}.",
        whole.interval,
        room,
    )


EXAMPLES: Examples = {
    "The centre has suspended 40 staff, 25 of them since May.": [("reconciled", "25")],
    "The centre has suspended 40 staff, 52 of them since May.": [("contradicted", "52")],
    ("Of the 60 appointments made across the four groups, just five have links to colleges."): [
        ("reconciled", "five")
    ],
    "The centre has 40 staff, of whom 52 teach.": [("contradicted", "52")],
    "It has 40 staff and 52 rooms.": [],
    "A report shows that 10 of the first 58 of these schools have closed.": [("reconciled", "10")],
    "Tidewell College was one institution to beat its record, with three of them going to Oxford.": [],
    "It has a place in the top 10 of all four league tables.": [],
    "The agency had 2,300 pleas from 410 firms, including 900 about funds.": [("reconciled", "900")],
    "It took £1.4m back from 12 firms, including £600,000 from one.": [("reconciled", "£600,000")],
    "The budget was £11m, with £6m for adults.": [("reconciled", "£6m")],
    "About £1.7m is being taken from the £6.7m allocated to adults.": [("reconciled", "£1.7m")],
    "The college has 18,000 students (4,000 full-time) and 900 staff.": [("reconciled", "4,000")],
    "There are 3,000 learners, compared with 3,400 in 2018, including 600 apprentices.": [
        ("reconciled", "600 apprentices")
    ],
    "There were 38,340 starts in 2011/12 but only 19,700 starts last year.": [],
    "All of them came.": [],
}

RELATION = Relation("subset", 1, find, check, EXAMPLES)
