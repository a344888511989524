"""A share follows from its part and its whole; a share told twice is told alike.

Taken: "310 of 2,000 places, or 15.5 per cent", "62 per cent of places (310 of 500)", "of the 1,250
adults, 475 adults, or 38 per cent", "£270 million, less than half of the £600 million", and the same
share in two forms: "over half (56 per cent)", "nearly half of adults … 44 per cent of adults".
Left alone: a share beside a part and a whole that no words tie to it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import plain, verdict_end
from stages.extract.claims.headline_shares import headline_shares
from stages.extract.claims.intervals import Interval, meets, percent, point, scale, subtract, widen
from stages.extract.claims.operands import fit
from stages.extract.claims.part_and_whole import is_of_another, shares_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.rates_lost import rates_lost
from stages.extract.claims.restated import told_twice
from stages.extract.claims.shares_apposed import shares_apposed

RULE = "share/1"

_PART_OF_WHOLE = pattern(
    r"(?P<part>{L})(?P<noun>(?: [a-z'-]+){0,3}?) (?:out )?of (?:the |its |their |all |a total of |those"
    r" )*(?P<whole>{L})"
)
_OF_WHOLE_PART = pattern(
    r"(?:^|[\n\ue010;] ?|, )(?:out )?of (?:the |its |their |those |all"
    r" )*(?P<whole>{L})(?P<mid>[^\n\ue010\ue000-\ue008]{0,60}?),? (?:just |only )?(?P<part>{L})"
)
_SHARE_AFTER = pattern(
    r"^(?P<mid>[^\n\ue010\ue000-\ue008]{0,90}?)(?:, or| or|,? ?\(|, equivalent to|, that is| - or|,"
    r" which is|, representing"
    r"|(?: accounts? for| stands? for| makes? up)(?= ?[\ue004\ue006](?! of\b))"
    r"|,(?= ?[\ue004\ue006],)|, (?:a|an) share of| - that is"
    r"|(?:,| -) (?:a|an) (?:[a-z]+ ){0,3}?(?:rate|share|proportion|turnout) of)"
    r" ?(?:just |only |about |or )?(?P<share>{PF})(?![^\n\ue010\ue000-\ue008]{0,30}(?:increase|rise"
    r"|fall|drop|more|fewer|up|down|higher|lower)\b)"
)
_SHARE_BEFORE = pattern(
    r"(?P<share>{PF})(?P<mid>[^\n\ue010\ue000-\ue008]{0,60}?)(?: ?\(|,? or |, that is,? | - |: ?"
    r"|, (?:with )?)$"
)
_IN_A_BRACKET = pattern(r"[^\n\ue010\ue000-\ue008()]{0,40}{N}[^\n\ue010()]{0,60}\)")
_SO_THE_REST = cued(
    r"(?P<first>{P})[^\n\ue010\ue000-\ue008]{0,60}?,? (?:so|meaning|leaving|which (?:means|leaves)"
    r"|with the (?:other|remaining)|the (?:other|remaining))"
    r"(?: (?:that|the other|the remaining|a|just|only))* (?P<rest>{P})(?! points)",
    "_so_ | meaning | leaving | which means | which leaves | the other | the remaining",
)
_FRACTION_OF_AMOUNT = pattern(
    r"(?P<part>{L})(?:(?: [a-z'-]+){0,4}?,|(?: [a-z'-]+){0,6}?,? (?:is|was|are|were|which is|that is))"
    r" (?:or )?(?P<share>{PF}) of"
    r" (?:the |its |their |all )*(?:[a-z'-]+ ){0,2}?(?P<whole>{L})"
)
_PART_IN_BRACKETS = pattern(
    r"(?P<part>{C})(?P<noun>(?: [a-z'-]+){0,3}?)(?: ?\((?P<share>{P})\)|,? or (?P<other>{P})|, (?:that"
    r" is|which is|or) (?P<third>{P}))"
)
_ASKED = pattern(
    r"(?:out of|of|among)(?: all| the| its| those)* (?P<of>{C})|(?P<asked>{C})(?: (?:were|who were))?"
    r" (?:asked|surveyed|questioned|interviewed|polled|in all|in total)\b"
)
_OF_BEFORE = re.compile(r"\b(?:from|against|than|compared (?:with|to)|on) (?:the |just |only )?$")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each share that can be recomputed, or that is told in two forms."""
    if not any(f.kind in ("percentage", "fraction") for f in article.figures):
        return
    yield from _of_a_part_and_whole(article)
    for told in shares_of(article):
        places = sorted((told.share.place, told.part.place, told.whole.place))
        yield _candidate(told.share, told.part, told.whole, places[0], places[2] + 1, is_sure=told.is_sure)
    yield from _of_those_asked(article)
    for told in shares_apposed(article):
        places = sorted((told.share.place, told.part.place))
        yield _candidate(told.share, told.part, told.whole, places[0], places[1] + 1, is_sure=told.is_sure)
    for lost in rates_lost(article):
        if not lost.is_told_as_fall:
            yield replace(
                _candidate(lost.share, lost.finished, lost.began, lost.start, lost.end),
                operands=(Operand("part", lost.finished), Operand("base", lost.began)),
            )
    for same in told_twice(article):
        yield _restated(same.first, same.second, same.start, same.end, is_sure=same.is_sure)
    for borne in headline_shares(article):
        place = borne.share.place
        yield _candidate(borne.share, borne.part, borne.whole, place, place + 1, is_sure=False)
    yield from _complements(article)


def _of_a_part_and_whole(article: Article) -> Iterator[Candidate]:
    """'62 per cent of places (310 of 500)'; '£270 million, less than half of the £600 million'."""
    for words in (_PART_OF_WHOLE, _OF_WHOLE_PART):
        for match in words.finditer(article.masked):
            part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
            if part.kind == "money" and words is _PART_OF_WHOLE and match["noun"]:
                continue  # "a turnover of £45m and staff costs of £31m"
            share = _share_beside(article, match.start(), max(part.place, whole.place) + 1)
            if share is not None and fit(part, whole) and not is_of_another(article, share, whole):
                yield _candidate(share, part, whole, min(match.start(), share.place), match.end())
    for match in _FRACTION_OF_AMOUNT.finditer(article.masked):
        part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
        if fit(part, whole) or (part.kind == whole.kind == "money"):
            yield _candidate(article.figure_at(match.start("share")), part, whole, match.start(), match.end())


def _of_those_asked(article: Article) -> Iterator[Candidate]:
    """'When 1,991 adults were asked, 896 (45 per cent) answered': the whole is who was asked."""
    for match in _PART_IN_BRACKETS.finditer(article.masked):
        part = article.figure_at(match.start("part"))
        sentence = article.sentences[article.sentence_at(part.place)]
        wholes = [
            article.figure_at(asked.start("of") if asked["of"] else asked.start("asked"))
            for asked in _ASKED.finditer(article.masked, sentence.start, part.place)
        ]
        if _OF_BEFORE.search(article.masked, max(sentence.start, part.place - 24), part.place):
            continue  # "of 206 colleges 45 …, down from 64 (30 per cent)"
        name = "share" if match["share"] else "other" if match["other"] else "third"
        if len(wholes) == 1 and fit(part, wholes[0]):
            yield _candidate(
                article.figure_at(match.start(name)), part, wholes[0], wholes[0].place, match.end()
            )


def _share_beside(article: Article, start: int, end: int) -> Figure | None:
    """The share that a bracket, a comma or an 'or' ties to a part and a whole."""
    if match := _SHARE_AFTER.match(article.masked[end : end + 140]):
        return article.figure_at(end + match.start("share"))
    begin = max(0, start - 100)
    if _IN_A_BRACKET.match(article.masked, end):
        return None  # "three in ten (12 of the 60 boys and 24 of the 60 girls)"
    if match := _SHARE_BEFORE.search(article.masked[begin:start]):
        return article.figure_at(begin + match.start("share"))
    return None


def _complements(article: Article) -> Iterator[Candidate]:
    """'Keep 95 per cent, so 5 per cent drop out': what is left of all."""
    for match in _SO_THE_REST.finditer(article.masked):
        first, rest = article.figure_at(match.start("first")), article.figure_at(match.start("rest"))
        is_rest = meets(in_per_cent(rest), subtract(point(100), in_per_cent(first)))
        if is_rest and first.direction == "level":
            yield replace(
                _candidate(rest, first, first, match.start(), match.end(), is_sure=False),
                operands=(Operand("base", first),),
                doubt="the two may be shares of different things",
            )


def _candidate(
    share: Figure, part: Figure, whole: Figure, start: int, end: int, *, is_sure: bool = True
) -> Candidate:
    return Candidate(
        relation="share",
        rule=RULE,
        start=start,
        end=end,
        operands=(Operand("part", part), Operand("whole", whole)),
        asserted=share,
        is_sure=is_sure,
        doubt="another figure may be the whole",
    )


def _restated(first: Figure, second: Figure, start: int, end: int, *, is_sure: bool = True) -> Candidate:
    return Candidate(
        relation="share",
        rule=RULE,
        start=start,
        end=end,
        operands=(Operand("result", second),),
        asserted=first,
        is_sure=is_sure,
        doubt="the two may tell of different things",
    )


def check(candidate: Candidate) -> Outcome:
    """Divide the part by the whole, or compare the two forms of the share."""
    share = candidate.asserted
    if share is None:
        raise ValueError("a share asserts a figure")
    asserted = as_told(share)
    if told := candidate.figures("result"):
        recomputed = as_told(told[0])
        is_met = meets(asserted, recomputed)
        end = "agree" if is_met else "do not agree"
        explanation = f"The same share is told as {share.words} and as {told[0].words}, which {end}."
        return Outcome(f"{share.words} is {told[0].words}.", explanation, asserted, recomputed)
    if rest := candidate.figures("base"):
        kept = candidate.figures("part")
        return _check_lost(share, rest[0], kept[0]) if kept else _check_complement(share, rest[0])
    part, whole = candidate.figures("part")[0], candidate.figures("whole")[0]
    recomputed = percent(part.interval, whole.interval)
    is_met = meets(asserted, recomputed)
    if part.value is not None and whole.value:
        found = f"{plain(part.value / whole.value * 100, 1)} per cent"
    else:
        found = _range(recomputed)
    return Outcome(
        f"{part.words} of {whole.words} is {share.words}.",
        f"{part.words} of {whole.words} is {found}, {verdict_end(share, is_met)}.",
        asserted,
        recomputed,
    )


def _check_complement(share: Figure, other: Figure) -> Outcome:
    recomputed = subtract(point(100), in_per_cent(other))
    is_met = meets(as_told(share), recomputed)
    left = "" if other.value is None else f"{plain(100 - other.value)} per cent"
    return Outcome(
        f"{share.words} is what {other.words} leaves of all.",
        f"{other.words} leaves {left or _range(recomputed)}, {verdict_end(share, is_met)}.",
        as_told(share),
        recomputed,
    )


def _check_lost(share: Figure, began: Figure, finished: Figure) -> Outcome:
    recomputed = subtract(point(100), percent(finished.interval, began.interval))
    is_met = meets(as_told(share), recomputed)
    lost = _range(recomputed)
    if began.value and finished.value is not None:
        lost = f"{plain(100 - finished.value / began.value * 100, 1)} per cent"
    return Outcome(
        f"{share.words} of {began.words} are not among {finished.words}.",
        f"{finished.words} of {began.words} leaves {lost}, {verdict_end(share, is_met)}.",
        as_told(share),
        recomputed,
    )


def in_per_cent(share: Figure) -> Interval:
    """The interval of a percentage or a fraction, in per cent."""
    return scale(share.interval, 100) if share.kind == "fraction" else share.interval


_LOOSE = Fraction(2)  # points: 65 or 68 per cent are both told as two thirds


def as_told(share: Figure) -> Interval:
    """The interval of a share in per cent; a bare fraction in words stands for what is near it."""
    told = in_per_cent(share)
    return widen(told, _LOOSE) if share.kind == "fraction" and share.bound in ("exact", "about") else told


def _range(value: Interval) -> str:
    low = "less" if value.low is None else plain(value.low, 1)
    high = "more" if value.high is None else plain(value.high, 1)
    return f"between {low} and {high} per cent"


EXAMPLES: Examples = {
    "Of the 800 adults, 304 adults, or 38 per cent, named cost first.": [("reconciled", "38 per cent")],
    ("Moor College was the largest, with 480 of 2,000 places, or 29 per cent."): [
        ("contradicted", "29 per cent")
    ],
    "And 62 per cent of places (310 of 500) were filled.": [("reconciled", "62 per cent")],
    ("When 1,600 adults were asked, 720 (45 per cent) said that fees are too high."): [
        ("reconciled", "45 per cent")
    ],
    "Over half (57 per cent) of tutors would leave.": [("reconciled", "half")],
    "Over half (47 per cent) of tutors would leave.": [("contradicted", "half")],
    "Two thirds (65%) of tutors would stay.": [("reconciled", "Two thirds")],
    "A third (41%) of tutors would stay.": [("contradicted", "A third")],
    ("Nearly half of adults would like a course. A poll shows that 44 per cent of adults had put one off."): [
        ("reconciled", "half")
    ],
    ("Together that is £240 million, less than half of the £600 million that was cut."): [
        ("reconciled", "half")
    ],
    "In two of the 30 colleges the share is 100 per cent.": [],
    "The college has 300 adults, and 45 per cent of staff are part-time.": [],
}

RELATION = Relation("share", 1, find, check, EXAMPLES)
