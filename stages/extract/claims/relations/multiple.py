"""So many times as much follows from the two figures: doubled, halved, three times as many.

Taken: "36 apprentices, three times as many as the 12", "halved from 3.2 million to 1.6 million",
"16 per cent, twice as much as the 8 per cent", and a "more than double in value" whose two amounts
the text tells as a change elsewhere in the article. Unverifiable: one that stands alone. A multiple in
words is told to the nearest whole, so an unhedged "double" is anything from 1.5 to 2.5.
Left alone: multiples of frequency ("three times a year") and forecasts.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import Change, changes
from stages.extract.claims.changes.contrasts import contrast
from stages.extract.claims.changes.levels_near import pair_of_times
from stages.extract.claims.changes.linked import borne_out, times_told
from stages.extract.claims.changes.pair_beside import moved_to
from stages.extract.claims.changes.pair_of_change import pair_of
from stages.extract.claims.changes.pairs import Pair, distance, pair_in_bracket, pairs, split_range
from stages.extract.claims.changes.told_against import is_base, plain_levels, told_just_before
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import span_in, verdict_end
from stages.extract.claims.intervals import Interval, meets, point, ratio
from stages.extract.claims.operands import fit, neighbour, sentence_of
from stages.extract.claims.patterns import X, cued, pattern
from stages.extract.claims.plain.pointed_changes import pointed_changes
from stages.extract.claims.sentences import matches
from stages.extract.claims.tellings.pointing_back import is_next
from stages.extract.claims.tellings.retold import content

RULE = "multiple/1"

_AS_MUCH_AS = cued(
    r"(?P<result>{LP}|{F})[^\n\ue010\ue000-\ue007]{0,90}?,? ?(?:or |that is |- ?)?(?P<times>{X})(?P<link>"
    r"(?: as (?:many|much|high|large|great|big|long)(?: [a-z-]+){0,3}? as| (?:that|those|the)"
    r"|[^\n\ue010\ue000-\ue008]{0,24}? (?:of|than)| what)?) (?:the |its |their |last year's |in |for |of "
    r"|just |only |a |was |it |were )*(?:[a-z-]+ ){0,4}?\(?(?P<base>{LP}|{F})",
    X,
)
_TIMES_FIRST = cued(
    r"(?P<times>{X})(?: as (?:many|much|high|large|great|big|long|likely)|"
    r" the)\b[^\n\ue010\ue000-\ue007;]{0,140}?(?P<result>{LP})[^\n\ue010\ue000-\ue008;]{0,50}?(?:against"
    r"|compared (?:with|to)|versus| vs|than| as| to)\b[^\n\ue010\ue000-\ue008;]{0,24}?(?P<base>{LP})",
    X,
)
_THIS_IS_TIMES = cued(
    r"(?P<base>{LP})[^\n\ue010\ue000-\ue008;]{0,100}?\b(?:this|that|the|it) (?:figure |share |rate "
    r"|proportion |number )?(?:is|was) (?P<times>{X})(?: as [a-z]+)?(?: [a-z]+){0,4}? \((?P<result>{LP})\)",
    X,
)
_BASE_IN_BRACKET = cued(
    r"(?P<result>{LP})(?:,| -| or)? (?P<times>{X}) (?:the|that|what|its)\b[^\n\ue010\ue000-\ue008;(]{0,80}? "
    r"\((?P<base>{LP})\)",
    X,
)
_OTHER_CLAUSE = re.compile(r"\b(?:when|where|which|after|before|while|though)\b")
_FAR = 40  # letters of masked text between "doubled" and the pair that it is told of
_VALUE = re.compile(r"\b(?:value|worth|price|cost|contracts?|licen[cs]es?|funding|budget)\b")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each multiple, with its two figures where the text states them."""
    yield from _found(article)
    for told in pointed_changes(article):
        if told.by.kind == "multiple" and _goes_the_way(told.by, told.pair):
            found = _candidate(told.by, told.pair, told.start, told.end)
            yield replace(found, facts={**found.facts, "is_pointed": True})


def _found(article: Article) -> Iterator[Candidate]:
    taken: set[int] = set()
    if not any(figure.kind == "multiple" for figure in article.figures):
        return
    for match in matches(article, _AS_MUCH_AS, _FEWEST):
        times = article.figure_at(match.start("times"))
        result, base = article.figure_at(match.start("result")), article.figure_at(match.start("base"))
        if _may_compare(result, base) and match["link"]:
            told = _of_the_subject(article, Pair(base, result))
            taken.add(times.place)
            yield _candidate(times, told, min(match.start(), told.result.place), match.end())
    for words in (_BASE_IN_BRACKET, _TIMES_FIRST, _THIS_IS_TIMES):
        for match in matches(article, words, _FEWEST):
            times = article.figure_at(match.start("times"))
            told = Pair(article.figure_at(match.start("base")), article.figure_at(match.start("result")))
            is_other = words is _TIMES_FIRST and (_OTHER_CLAUSE.search(match[0]) or times.per)
            if not is_other and _may_compare(told.result, told.base) and times.place not in taken:
                taken.add(times.place)
                told = replace(told, is_sure=words is not _THIS_IS_TIMES)
                yield _candidate(times, told, match.start(), match.end())
    known: list[Pair] | None = None
    for times in article.figures:
        if times.kind != "multiple" or times.place in taken:
            continue
        if known is None:
            known = _told_changes(article)
        pair = _beside(article, times) or _then_and_now(article, times) or _elsewhere(article, times, known)
        if not _OF_A_RATE.match(article.masked, times.place + 1):
            pair = borne_out(article, _as_change(times), pair) or _set_against(article, times)
            pair = pair or (pair_of_times(article, times) if (times.value or 0) > 1 else None)
        yield _candidate(times, pair, times.place, times.place + 1)  # headline and lead claim it each


_OF_A_RATE = re.compile(r" as (?:quick|fast|rapid|steep|slow)")
"""What is told of how fast something grows, of which levels say nothing."""
_AGAINST = pattern(
    r"(?P<first>{LP})[^\n\ue010\ue000-\ue005;]{0,80}?\b(?:against|compared (?:with|to)|versus|whereas)\b"
    r"[^\n\ue010\ue000-\ue005;]{0,60}?(?P<second>{LP})"
)


def _set_against(article: Article, times: Figure) -> Pair | None:
    """'Three times as many passed. … 31.4 per cent of A, against 10.6 per cent of B': the next pair."""
    below = neighbour(article, times.sentence, 1)
    own = sentence_of(article, times)
    match = _AGAINST.search(article.masked, *below) if below and is_next(article, own, below) else None
    if below is None or match is None or not content(article, own) & content(article, below):
        return None
    first, second = article.figure_at(match.start("first")), article.figure_at(match.start("second"))
    told = Pair(second, first, is_sure=False)
    is_borne = _may_compare(first, second) and meets(times_told(times), ratio(first.meant, second.meant))
    return told if is_borne and _goes_the_way(times, told) else None


def _of_the_subject(article: Article, pair: Pair) -> Pair:
    """'The rate was 4.13, up from 2.96 and almost double the 2.17 of 2019' is said of 4.13."""
    own = sentence_of(article, pair.result)
    if not is_base(article, pair.result, own.start):
        return pair
    told = plain_levels(article, Span(own.start, pair.result.place), pair.base)
    held = told[-1] if told else told_just_before(article, pair.base, own)
    return replace(pair, result=held or pair.result, is_sure=False)


_FEWEST = 3


def _as_change(times: Figure) -> Change:
    sign = 1 if (times.value or 0) > 1 else -1
    return Change(times, sign, times.place, times.place + 1)


def _may_compare(first: Figure, second: Figure) -> bool:
    return first.kind == second.kind and (fit(first, second) or first.kind == "percentage")


def _told_changes(article: Article) -> list[Pair]:
    found = [pair_of(article, change) for change in changes(article, "share")]
    return [pair for pair in found if pair is not None and pair.base.kind == "money"]


_FOLD_OF = pattern(r"{X} (?:{up_noun}|{down_noun}) (?:of|from) (?P<base>{N})(?: to (?P<result>{N}))?")


def _fold(article: Article, times: Figure) -> Pair | None:
    """'A five-fold increase of 7 to 36 per cent', which may be read as one range."""
    match = _FOLD_OF.match(article.masked, times.place)
    if match is None:
        return None
    base = article.figure_at(match.start("base"))
    if match["result"]:
        return Pair(base, article.figure_at(match.start("result")))
    return split_range(base)


def _beside(article: Article, times: Figure) -> Pair | None:
    """The pair that the words beside give, else the nearest of the sentence."""
    own = sentence_of(article, times)
    beside = _fold(article, times)
    if (
        beside := beside
        or pair_in_bracket(article, times.place + 1)
        or moved_to(article, _as_change(times), own)
    ):
        return beside
    here = [p for p in pairs(article, own) if times.place not in (p.base.place, p.result.place)]
    if here:
        nearest = min(here, key=lambda p: distance(p, times))
        first = min(nearest.base.place, nearest.result.place)
        if _OTHER_CLAUSE.search(article.masked, times.place, max(first, times.place)):
            return None
        return nearest if distance(nearest, times) <= _FAR else None
    return None


def _then_and_now(article: Article, times: Figure) -> Pair | None:
    found = contrast(article, times)
    return Pair(found.then, found.now) if found else None


def _elsewhere(article: Article, times: Figure, known: list[Pair]) -> Pair | None:
    """A headline's 'more than double in value': the one change of amounts that the article tells."""
    own = sentence_of(article, times)
    if len(known) != 1 or times.bound not in ("over", "at_least") or article.line_at(times.place) > 4:
        return None
    if [f for f in article.figures_in(*own) if f.kind == "money"] or not _VALUE.search(article.masked, *own):
        return None
    return known[0] if times.place < known[0].result.place else None


def _goes_the_way(times: Figure, pair: Pair) -> bool:
    """Do the figures rise where the words tell a rise, and fall where they tell a fall?"""
    if times.value is None or pair.base.value is None or pair.result.value is None:
        return True
    return (times.value >= 1) == (pair.result.value >= pair.base.value)


def _candidate(times: Figure, pair: Pair | None, start: int, end: int) -> Candidate:
    operands = () if pair is None else (Operand("base", pair.base), Operand("result", pair.result))
    return Candidate(
        relation="multiple",
        rule=RULE,
        start=start,
        end=end,
        operands=operands,
        asserted=times,
        is_sure=pair is None or (pair.is_sure and _goes_the_way(times, pair)),
        doubt="the figures may tell of something else",
        missing="the figures before and after are not both stated" if pair is None else None,
    )


def check(candidate: Candidate) -> Outcome:
    """Divide the result by the base and compare."""
    times = candidate.asserted
    if times is None:
        raise ValueError("a multiple asserts a figure")
    asserted = times_told(times)
    if not candidate.operands:
        return Outcome(
            f"The text tells a change: {times.words}.",
            f"The text says {times.words}, but {candidate.missing}.",
            asserted,
            None,
        )
    base, result = candidate.figures("base")[0], candidate.figures("result")[0]
    recomputed = ratio(result.meant, _stated(base))
    is_met = meets(asserted, recomputed)
    doubt = "" if is_met or candidate.is_sure else f"; {candidate.doubt}"
    shown = result.value / base.value if base.value and result.value is not None else None
    told = span_in(recomputed if shown is None else point(shown), "times", places=2)
    end = verdict_end(times, asserted, shown, recomputed, span_in(recomputed, "times", places=2))
    return Outcome(
        f"{result.words} is {times.words} what {base.words} is.",
        f"From {base.words} to {result.words} is {told}, {end}{doubt}.",
        asserted,
        recomputed,
    )


def _stated(base: Figure) -> Interval:
    return base.meant


EXAMPLES: Examples = {
    ("The depot hired 48 apprentices, three times as many as the 16 apprentices of last year."): [
        ("reconciled", "three times")
    ],
    ("The depot hired 48 apprentices, five times as many as the 16 apprentices of last year."): [
        ("contradicted", "five times")
    ],
    "The number of adults went from 2.4 million to 1.2 million: it halved.": [("reconciled", "halved")],
    (
        "Workshop deals set to more than double in value\n\nThe new deals are worth £30.4 million – a "
        "near 150 per cent increase on the first ones.\n\nThe first deals were let in 2019 and totalled "
        "£12.3 million."
    ): [("reconciled", "double")],
    "The number of adult learners has halved since 2010.": [("unverifiable", "halved")],
    "The panel meets three times a year.": [],
    (
        "Almost double last year's number had results, and the courses are taught at 162 schools, up "
        "from 101 in 2023."
    ): [("unverifiable", "double")],
}

RELATION = Relation("multiple", 1, find, check, EXAMPLES)
