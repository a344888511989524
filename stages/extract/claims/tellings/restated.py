"""One thing told in two forms where it stands: "over half (56 per cent)", "by half, a 50% fall", a turnout.

A sentence may also set right what it tells: "speaks of 202 bids, though there were actually 336"; left
alone is what was planned, hoped or expected beside what came. A long number that is told again with two
neighbouring digits swapped is the same number, mistyped.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import all_changes
from stages.extract.claims.changes.evidence import are_set_apart, subject
from stages.extract.claims.claim import Candidate
from stages.extract.claims.intervals import meets
from stages.extract.claims.operands import fit, head, neighbour, sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.share_words import as_told
from stages.extract.claims.tellings.retold import are_of_other_years, content, retold, stems
from stages.extract.claims.tellings.same_number import digits, is_mistyped, is_same_number

_SAME_IN_BRACKETS = pattern(
    r"(?P<first>{F})(?P<mid>[^\n\ue010\ue000-\ue008(]{0,110}?) ?\((?P<second>{P})(?:\)|,? or {C})"
)
_SAME_IN_APPOSITION = pattern(
    r"(?P<first>{F})(?P<mid>[^\n\ue010\ue000-\ue008,]{0,60}?)(?:, or|,| or) (?P<second>{P})(?=[,.)]|\n"
    r"|\ue010| said| did| -|;)"
)
_SAME_AS_A_CHANGE = pattern(
    r"(?P<first>{F}),? (?:- |\()?(?:or )?an? (?P<second>{P}) (?:{up_noun}|{down_noun})\b"
)
_SAME_BETWEEN_DASHES = pattern(r"(?P<first>{F})(?: (?:of )?[a-z'-]+(?: [a-z'-]+){0,4}?)? - (?P<second>{P}) -")
_SAME_AFTER_IT = pattern(
    r"(?P<first>{F}) of [^\n\ue010\ue000-\ue008]{1,80}[\ue010] ?(?:the|that|this) (?:exact |actual )?"
    r"(?:figure|share|proportion|rate)(?:,| was| is| stood at) (?P<second>{P})"
)
_SAME_AFTER_A_COLON = pattern(
    r"(?P<first>{F}) (?:of|in) [^\n\ue010\ue000-\ue008:;]{1,110}: (?:of (?:them|these), )?(?P<second>{P})"
)
_SAME_IN_WORDS = pattern(
    r"(?P<second>{P})(?:,? or (?P<first>{F})(?=,|\.|\n|\ue010| -|\))|, (?P<apposed>{F})(?=,? of\b))"
)
_FORMS = {
    "fraction": (
        _SAME_IN_BRACKETS,
        _SAME_IN_APPOSITION,
        _SAME_AS_A_CHANGE,
        _SAME_BETWEEN_DASHES,
        _SAME_AFTER_A_COLON,
        _SAME_AFTER_IT,
    ),
    "percentage": (_SAME_IN_WORDS,),
}
_AS_MUCH = re.compile(r" (?:again )?as (?:much|many|[a-z]+ as)\b")
_CLOSE = 68  # letters within which the two forms are of one thing for certain
_WHO = pattern(r" (?:of|in) (?P<nouns>(?:[a-z-]+ ){0,5}[a-z-]+)")


class Restated(NamedTuple):
    """A share, the form in which it is told again, and where the words of both stand."""

    first: Figure
    second: Figure
    start: int
    end: int
    is_sure: bool


def told_twice(article: Article) -> Iterator[Restated]:
    """Yield each share that the text tells in two forms."""
    for figure in article.figures:
        if figure.kind not in _FORMS or _AS_MUCH.match(article.masked, figure.place + 1):
            continue  # "by half as much, or 23 per cent": a share of another's
        for words in _FORMS[figure.kind]:
            if match := words.match(article.masked, figure.place):
                names = (name for name in ("first", "apposed", "second") if match.groupdict().get(name))
                first, second = (article.figure_at(match.start(name)) for name in names)
                is_sure = match.end() - match.start() < _CLOSE and words is not _SAME_AFTER_A_COLON
                if is_sure or _is_near(first, second):
                    yield Restated(first, second, match.start(), match.end(), is_sure=is_sure)
                break
        if figure.kind == "fraction" and figure.bound in ("under", "over"):
            yield from _in_the_next_sentence(article, figure)


def _in_the_next_sentence(article: Article, figure: Figure) -> Iterator[Restated]:
    """'Nearly half of adults …' and then '… 44 per cent of adults …': the same people, once rounded."""
    who = _WHO.match(article.masked[figure.place + 1 : figure.place + 60])
    following = neighbour(article, figure.sentence, 1)
    if who is None or following is None:
        return
    shares = [f for f in article.figures_in(*following) if f.kind == "percentage"]
    if not shares:
        return
    also = _WHO.match(article.masked[shares[0].place + 1 : shares[0].place + 60])
    if also and _people(also["nouns"]) & _people(who["nouns"]) and _is_near(figure, shares[0]):
        yield Restated(figure, shares[0], figure.place, figure.place + 1, is_sure=False)


def _people(words: str) -> set[str]:
    return {word for word in words.split() if word.endswith("s")}


def _is_near(first: Figure, second: Figure) -> bool:
    """Can the two be one share, within ten points? Otherwise they tell of different things."""
    one, other = first.value, second.value
    return one is not None and other is not None and abs(one * 100 - other) <= 10


_TWIN = pattern(r"{F}[^\n\ue010\ue000-\ue008(]{0,60}\(\s?{P}|{P}[^\n\ue010\ue000-\ue008(]{0,40}\(\s?{F}")


def has_twin(article: Article, figure: Figure) -> bool:
    """Is the share told in two forms where it stands, as in 'two-thirds (65 per cent)'?"""
    if _TWIN.match(article.masked, figure.place):
        return True
    start = max(0, figure.place - 64)
    return any(m.end() == figure.place + 1 for m in _TWIN.finditer(article.masked, start, figure.place + 1))


_EXACTLY = {
    kind: pattern(
        rf"(?P<first>{mark})[^\n\ue010\ue000-\ue008(]{{0,{reach}}} ?"
        rf"(?:\((?P<second>{mark})\)|- (?P<dashed>{mark}) -)"
    )
    for kind, mark, reach in (("money", "\ue000", 40), ("count", "\ue001", 40), ("percentage", "{P}", 110))
}


def rounded_and_exact(article: Article) -> Iterator[Candidate]:
    """Yield each rounded number with the exact one in the brackets after it: 'almost a million (946,000)'."""
    for figure in article.figures:
        if figure.bound != "exact" and (exact := _told_exactly(article, figure)):
            yield replace(retold(figure, exact, is_sure=False), facts=_WHERE)


def is_told_exactly(article: Article, figure: Figure) -> bool:
    """Does the exact amount stand in the brackets right after a rounded one?"""
    return figure.kind != "percentage" and _told_exactly(article, figure) is not None


def _told_exactly(article: Article, figure: Figure) -> Figure | None:
    words = _EXACTLY.get(figure.kind)
    match = words.match(article.masked, figure.place) if words else None
    if match is None:
        return None
    exact = article.figure_at(match.start("second") if match["second"] else match.start("dashed"))
    if exact.bound != "exact" or exact.kind != figure.kind:
        return None
    if figure.kind == "percentage":  # "over 50% (52%)", but "up to 50% (12%) …"
        apart = abs(float(figure.value or 0) - float(exact.value or 0))
        return exact if apart <= _NEAR_POINTS and meets(figure.interval, exact.interval) else None
    return exact if is_same_number(figure, exact) else None


_NEAR_POINTS = 5
_TURNOUT = pattern(
    r"(?:turnout (?:of|was|at|is|reached|stood at) (?:just |only )?(?P<after>{P})|(?P<before>{P}) turnout)"
)
_VOTED = re.compile(
    r" of (?:(?:its|the|all|eligible|union|balloted|those) )*(?:voters|members|staff|those|people)(?:"
    r" [a-z]+){0,4}?"
    r" (?:had their say|took part|voted|turned out|cast|responded|returned|bothered|used their vote)\b"
)


def turnouts(article: Article) -> Iterator[Candidate]:
    """Yield the share that took part, told again as the turnout, where the text tells one turnout only."""
    if "turnout" not in article.masked:
        return
    told = [
        article.figure_at(match.start("after" if match["after"] else "before"))
        for match in _TURNOUT.finditer(article.masked)
    ]
    if len({figure.value for figure in told}) != 1 or any(f.bound not in ("exact", "about") for f in told):
        return
    for share in article.figures:
        is_share = share.kind in ("fraction", "percentage") and share not in told
        is_voted = is_share and _VOTED.match(article.masked, share.place + 1)
        if is_voted and meets(as_told(share), as_told(told[0])):
            yield replace(retold(share, told[0], is_sure=False), facts=_WHERE)


def in_two_forms(article: Article) -> Iterator[Candidate]:
    """Yield each share that stands beside its other form: 'over half (56 per cent)'."""
    for same in told_twice(article):
        found = retold(same.first, same.second, is_sure=same.is_sure)
        yield replace(found, start=same.start, end=same.end)


def is_in_two_forms(candidate: Candidate) -> bool:
    """Is it a fraction and a percentage that are told as one?"""
    return {figure.kind for figure in two_of(candidate)} == {"fraction", "percentage"}


def two_of(candidate: Candidate) -> list[Figure]:
    """The figure that is told twice, as it is told first and again."""
    return [figure for figure in (candidate.asserted, *candidate.figures()) if figure]


def are_told_apart(article: Article, candidate: Candidate) -> bool:
    """Do they stand in two paragraphs, or with a sentence between?"""
    first, second = two_of(candidate)
    is_one_line = article.line_at(first.place) == article.line_at(second.place)
    return not is_one_line or abs(first.sentence - second.sentence) > 1


_WHERE = {"kind": "retold", "where": "text first"}
_TRUTH = r"(?:actually|in fact|in reality|in truth)"
_CORRECTED = cued(
    r"(?P<told>[\ue000\ue001\ue004])(?P<mid>[^\n\ue010]{0,120}?)\b(?:but|though|although|while|whereas"
    r"|yet|when)\b"
    rf"(?P<truth>[^\n\ue010\ue000-\ue008]{{0,80}}?\b{_TRUTH} (?:[a-z'-]+"
    rf" ){{0,4}}?)(?P<true>[\ue000\ue001\ue004])(?! of\b)",
    "actually | in fact | in reality | in truth",
)
_STATED = re.compile(
    r"\b(?:sa(?:id|ys|ying)|claim(?:s|ed|ing)?|speaks? of|spoke of|talk(?:s|ed) of|report(?:s|ed)"
    r"|stat(?:es|ed)"
    r"|told|tells|announced|counts|counted|gave|gives|put|puts|according to|listed|lists|record(?:s|ed))\b"
)
_FORETOLD = re.compile(
    r"\b(?:expect\w*|plan\w*|hop(?:e|ed|es|ing)|target\w*|forecast\w*|predict\w*|project(?:ed|ion)s?|would"
    r"|will|should|could|may|might|aim\w*|budget\w*|promis\w*|pledg\w*|estimat\w*|intend\w*|want\w*)\b"
)


def corrected(article: Article) -> Iterator[Candidate]:
    """Yield each amount that its own sentence sets right."""
    for match in matches(article, _CORRECTED, 2):
        told, true = article.figure_at(match.start("told")), article.figure_at(match.start("true"))
        own = article.sentences[told.sentence]
        before = article.masked[own.start : match.start("truth")]
        after = article.masked[match.end() : match.end() + 60]
        if _FORETOLD.search(re.split("[\ue010\n]", after)[0]):
            continue
        if fit(told, true) and _STATED.search(before) and not _FORETOLD.search(before):
            found = retold(told, true, is_sure=True)
            yield replace(found, start=match.start(), end=match.end(), facts=_WHERE)


_LONG = 4  # digits that two numbers seldom share by chance
_SHORTEST = 3  # digits, where words point back
_THE = re.compile(r"\b(?:the|these|those|all) $")
_SET_APART = re.compile(r"\b(?:compared|against|previous|earlier|last year|another|versus|than)\b")


def mistyped(article: Article) -> Iterator[Candidate]:
    """Yield each long number that another sentence of the same things tells with two digits swapped."""
    alike: defaultdict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in article.figures:
        if figure.kind not in ("money", "count") or digits(figure) < _SHORTEST:
            continue
        if figure.number and "|" not in article.masked[slice(*sentence_of(article, figure))]:
            shape = sorted(figure.number.as_tuple().digits)
            alike[figure.kind, figure.number.adjusted(), *shape].append(figure)
    for figures in alike.values():
        for first, again in combinations(figures, 2):
            times = [sum(f.number == each.number for f in figures) for each in (first, again)]
            if 1 in times and is_mistyped(first, again) and _is_of_the_same(article, first, again, times[1]):
                yield replace(retold(first, again, is_sure=True), facts=_WHERE)
                break


def mistyped_changes(article: Article) -> Iterator[Candidate]:
    """Yield each percentage of change that another sentence of the same things tells with its digits swapped.

    'There were 15% more inspections. … This was a 51% increase on the number of inspections in 2014/15.'
    """
    told = [c for c in all_changes(article) if c.figure.kind == "percentage" and digits(c.figure) > 1]
    for first, again in combinations(told, 2):
        one, other = first.figure, again.figure
        if first.sign != again.sign or one.sentence == other.sentence or not is_mistyped(one, other):
            continue
        if are_of_other_years(article, sentence_of(article, one), sentence_of(article, other)):
            continue
        if are_set_apart(article, one.sentence, [other.sentence]):
            continue
        shared = subject(article, one.sentence) & subject(article, other.sentence)
        alone = [sum(c.figure.sentence == f.sentence for c in told) == 1 for f in (one, other)]
        if len(shared) >= _MANY_WORDS and all(alone):
            yield replace(retold(one, other, is_sure=True), facts=_WHERE)
            return


_MANY_WORDS = 4


def _is_of_the_same(article: Article, first: Figure, again: Figure, times: int) -> bool:
    """Do both sentences tell of one thing: the more words in common, the fewer digits the number has?"""
    one, other = sentence_of(article, first), sentence_of(article, again)
    is_apart = any(_SET_APART.search(article.masked, *own) for own in (one, other))
    if one == other or is_apart or not fit(first, again) or are_of_other_years(article, one, other):
        return False
    if None not in (first.unit, again.unit) and head(first.unit) != head(again.unit):
        return False  # 1,036 parents and 1,063 pupils were asked
    shared = content(article, one) & content(article, other) - stems(f"{first.surface} {first.unit}".lower())
    is_back = times == 1 and _THE.search(article.masked, max(0, again.place - 8), again.place)
    if digits(first) < _LONG and not (is_back and first.unit is not None):
        return False
    if digits(first) > _LONG:
        return len(shared) >= 2
    return len(shared) >= (0 if is_back and first.unit else 2 if is_back else 4)
