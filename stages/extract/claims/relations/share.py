"""A share follows from its part and its whole.

Taken: "310 of 2,000 places, or 15.5 per cent", "62 per cent of places (310 of 500)", "of the 1,250
adults, 475 adults, or 38 per cent", "£270 million, less than half of the £600 million"; and a fraction told
again as its percentage, "over half (56 per cent)". Left alone: a share beside a part and a whole that no
words tie to it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.rates_lost import rates_lost
from stages.extract.claims.changes.told_as_both import told_as_both
from stages.extract.claims.claim import Candidate, Examples, Operand, Relation
from stages.extract.claims.operands import fit, is_less
from stages.extract.claims.patterns import Cued, cued, pattern
from stages.extract.claims.plain.pointed_shares import pointed_shares
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.of_the_body import shares_of_the_body
from stages.extract.claims.shares.part_and_whole import shares_of
from stages.extract.claims.shares.products import products
from stages.extract.claims.shares.share_checks import check
from stages.extract.claims.shares.share_words import Borne, is_of_another
from stages.extract.claims.shares.shares_apposed import shares_apposed
from stages.extract.claims.shares.shares_borne_out import borne_out
from stages.extract.claims.shares.shares_in_lists import shares_in_lists
from stages.extract.claims.shares.shares_in_step import in_step
from stages.extract.claims.shares.shares_of_it import shares_of_it
from stages.extract.claims.shares.what_is_left import what_is_left
from stages.extract.claims.tellings.repeated import retellings
from stages.extract.claims.tellings.restated import (
    are_told_apart,
    in_two_forms,
    is_in_two_forms,
    turnouts,
    two_of,
)
from stages.extract.claims.tellings.worked_out_columns import worked_out_columns

RULE = "share/1"

_PART_OF_WHOLE = cued(
    r"(?P<part>{L})(?P<noun>(?: [a-z'-]+){0,3}?),? (?:(?:out )?of (?:the |its |their |all |those |an? "
    r"(?:possible |potential |maximum |{GROUP} of ))*"
    r"|from (?P<group>an? (?:[a-z]+ ){0,3}?{GROUP} of )?)(?P<whole>{L})",
    "of_",
)
_OF_WHOLE_PART = cued(
    r"(?:^|[\n\ue010;\"] ?|, )(?:(?:out )?of|among|from) (?:the |its |their |those |all"
    r" )*(?P<whole>{L})(?P<mid>[^\n\ue010\ue000-\ue008]{0,60}?),? (?:just |only )?(?P<part>{L})",
    "of_ | mong_ | rom_",
)
_WHEN_ASKED = cued(
    r"\b(?:when|after) (?P<whole>{C})(?P<mid>) (?:were|had been) (?:asked|surveyed|polled|questioned"
    r"|interviewed|consulted)\b[^\n\ue010\ue000-\ue008]{0,40}?, (?:just |only )?(?P<part>{C})",
    "hen_ | fter_",
)
_SHARE_AFTER = pattern(
    r"^(?P<mid>[^\n\ue010\ue000-\ue008]{0,90}?)(?:, or| or|,? ?\(|, equivalent to|, that is| - or|, which is"
    r"|, representing|(?: accounts? for| stands? for| makes? up)(?= ?[\ue004\ue006](?! of\b))"
    r"|,(?= ?[\ue004\ue006][,.;])|, (?:a|an) share of| - that is|, equating to|, which (?:equates to"
    r"|represents)|(?:,| -) (?:giving |making |for |meaning |which (?:is|gives) )?(?:a|an) "
    r"(?:[a-z]+ ){0,3}?(?:rate|share|proportion|turnout) of) ?(?:just |only |about |or )?"
    r"(?P<share>{PF})(?! (?:with|on|who|whose|for|from|among|at|to|by|in (?!total\b"
    r"|all\b))\b)(?![^\n\ue010\ue000-\ue008,]{0,30}(?:increase|rise|fall|drop|more|fewer|up|down|higher"
    r"|lower)\b)"
)
_SHARE_BEFORE = pattern(
    r"(?P<share>{PF})(?P<mid>[^\n\ue010\ue000-\ue008]{0,80}?)(?: ?\(|,? or |, that is,? | - |: ?"
    r"|, (?:with )?|[,;]? (?:equating|amounting|equivalent|equal|corresponding) to |, representing )"
    r"(?:just |only |about )?$"
)
_IN_A_BRACKET = pattern(r"[^\n\ue010\ue000-\ue008()]{0,40}{N}[^\n\ue010()]{0,60}\)")
_FRACTION_OF_AMOUNT = cued(
    r"(?P<part>{L})(?:(?: [a-z'-]+){0,4}?,|(?: [a-z'-]+){0,6}?,? (?:is|was|are|were|which is|that is)) "
    r"(?:or )?(?P<share>{PF}) of (?:the |its |their |all )*(?:[a-z'-]+ ){0,2}?(?P<whole>{L})",
    "of_",
)
_SHARE_OF_WHOLE_PART = cued(
    r"(?P<share>{PF})(?: of)? (?:the |its |their |all |those )+(?P<whole>{C}|{M})"
    r"[^\n\ue010\ue000-\ue008()]{0,50}? \((?:just |only |that is )?(?P<part>{L})\)",
    " (",
)


_OWN_SHARE = pattern(r"[^\n\ue010\ue000-\ue008(]{0,30}\((?:just |only |or )?{P}\)")
_FEWEST = 3  # a share, its part and its whole


def find(article: Article) -> Iterator[Candidate]:
    """Yield each share that can be recomputed or is told in two forms, and what is worked out from one."""
    parts: set[int] = set()
    for each in _shares(article):
        parts.update(part.place for part in each.figures("part"))
        yield each
    for told in products(article):
        at = told.product.place
        if at not in parts:  # "half of the 400 places, which means 200"
            found = _candidate(told.product, told.share, told.whole, at, at + 1, is_sure=False)
            yield replace(found, facts={"kind": "product"})
    for pointed in pointed_shares(article):
        at = pointed.share.place
        found = _candidate(pointed.share, pointed.part, pointed.whole, at, at + 1)
        yield replace(found, facts={"is_pointed": True})


def _has_its_own_share(article: Article, found: Candidate) -> bool:
    """Is what is taken for the whole smaller than the part, and has it its own share: "86 - … - 30 (35%)"?"""
    if len(operands := found.figures()) != _FEWEST - 1 or None in (operands[0].number, operands[1].number):
        return False
    part, whole = operands
    return not is_less(part, whole) and _OWN_SHARE.match(article.masked, whole.place + 1) is not None


def _shares(article: Article) -> Iterator[Candidate]:
    kinds = {figure.kind for figure in article.figures} & {"percentage", "fraction"}
    if len(kinds) > 1:
        yield from _in_two_forms(article)
    taken: set[int] = set()
    pairs: set[tuple[int, int]] = set()
    for cell in worked_out_columns(article):
        taken.add(cell.share.place)
        if cell.way == "share":
            places = sorted(figure.place for figure in cell.figures)
            found = _candidate(*cell.figures, places[0], places[2] + 1)
            yield replace(found, facts={**found.facts, "is_borne_out": True})
    if not kinds:
        return
    doubtful = []
    for candidate in _tied_by_words(article):
        share = candidate.asserted
        if share is None or share.place in taken or _has_its_own_share(article, candidate):
            continue
        if candidate.is_sure:
            taken.add(share.place)
            pairs.update(_pair_of(candidate))
            yield candidate
        elif told_as_both(article).get(share.place) not in candidate.figures("part"):
            doubtful.append(candidate)
    yield from _borne_out(article, taken, pairs)
    yield from doubtful


def _borne_out(article: Article, taken: set[int], pairs: set[tuple[int, int]]) -> Iterator[Candidate]:
    """The shares that no words tie to their part and whole, and that the two bear out."""
    told = [f for each in retellings(article) if is_in_two_forms(each) for f in two_of(each)]
    retold = {figure.place for figure in told if figure.kind == "fraction"}
    left = taken | retold
    found_so = [*borne_out(article, left), *shares_of_the_body(article, left)]
    for odd in in_step(article, found_so):
        yield replace(_beside(odd, is_sure=True), facts={"is_pointed": True})
    for borne in found_so:
        if borne.part is told_as_both(article).get(borne.share.place):
            continue  # "an increase of 900, or 3 per cent"
        is_plain = borne.share.kind == "percentage" and borne.share.bound == "exact"
        if is_plain and (borne.part.place, borne.whole.place) in pairs:
            continue  # the two have a share of their own, told beside them
        found = _beside(borne, is_sure=False)
        if borne.is_rest:
            found = replace(found, operands=(Operand("part", borne.part), Operand("base", borne.whole)))
        yield found


def _pair_of(candidate: Candidate) -> Iterator[tuple[int, int]]:
    for part in candidate.figures("part"):
        for whole in candidate.figures("whole"):
            yield part.place, whole.place


def _in_two_forms(article: Article) -> Iterator[Candidate]:
    """'Over half (56 per cent)'; farther apart the two are told again, which is `consistency`."""
    for told in (*in_two_forms(article), *turnouts(article), *retellings(article)):
        if not is_in_two_forms(told) or are_told_apart(article, told):
            continue
        first, second = two_of(told)
        if first.kind == "percentage":
            first, second = second, first
        yield replace(
            told,
            relation="share",
            rule=RULE,
            asserted=first,
            operands=(Operand("result", second),),
            facts={"kind": "restated"},
        )


def _tied_by_words(article: Article) -> Iterator[Candidate]:
    for borne, is_sure in shares_in_lists(article):
        yield _beside(borne, is_sure=is_sure)
    yield from _of_a_part_and_whole(article)
    for told in shares_of(article):
        places = sorted((told.share.place, told.part.place, told.whole.place))
        yield _candidate(told.share, told.part, told.whole, places[0], places[2] + 1, is_sure=told.is_sure)
    for share, part, whole, is_sure in shares_of_it(article):
        places = sorted((share.place, part.place, whole.place))
        yield _candidate(share, part, whole, places[0], places[2] + 1, is_sure=is_sure)
    for told in shares_apposed(article):
        yield _beside(Borne(told.share, told.part, told.whole), is_sure=told.is_sure)
    for lost in rates_lost(article):
        if not lost.is_told_as_fall:
            yield replace(
                _candidate(lost.share, lost.finished, lost.began, lost.start, lost.end),
                operands=(Operand("part", lost.finished), Operand("base", lost.began)),
            )
    for first, rest, start, end in what_is_left(article):
        yield replace(
            _candidate(rest, first, first, start, end, is_sure=False),
            operands=(Operand("base", first),),
            doubt="the two may be shares of different things",
        )


def _of_a_part_and_whole(article: Article) -> Iterator[Candidate]:
    """'62 per cent of places (310 of 500)'; '£270 million, less than half of the £600 million'."""
    for words in (_PART_OF_WHOLE, _OF_WHOLE_PART, _WHEN_ASKED):
        for match in matches(article, words, _FEWEST):
            part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
            if words is _PART_OF_WHOLE and not _is_part_of(article, match, part, whole):
                continue
            share = _share_beside(article, match.start(), max(part.place, whole.place) + 1)
            is_sure = share is not None
            if share is None and (rate := _RATE_AFTER.match(article.masked, match.end())):
                share = article.figure_at(rate.start("share"))
            if share is not None and fit(part, whole) and not is_of_another(article, share, whole):
                start = min(match.start(), share.place)
                yield _candidate(share, part, whole, start, match.end(), is_sure=is_sure)
    for words in (_FRACTION_OF_AMOUNT, _SHARE_OF_WHOLE_PART):
        yield from _fractions_of(article, words)


def _fractions_of(article: Article, words: Cued) -> Iterator[Candidate]:
    """'£30 million, a third of the £90 million'; 'a quarter of the 104 respondents (26)'."""
    for match in matches(article, words, _FEWEST):
        part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
        if fit(part, whole) or (part.kind == whole.kind == "money"):
            yield _candidate(article.figure_at(match.start("share")), part, whole, match.start(), match.end())


_RATE_AFTER = pattern(
    r"[^\n\ue010\ue000-\ue008;]{0,60}, [^\n\ue010\ue000-\ue008;]{0,40}\b(?:rate|share|proportion|turnout"
    r"|percentage) (?:was|is|stood at|came to|of|to) (?P<share>{P})"
)


def _is_part_of(article: Article, match: re.Match[str], part: Figure, whole: Figure) -> bool:
    """'310 of 500', and '310 from a cohort of 500', but not 'a turnover of £45m and staff costs of £31m'."""
    if article.masked.endswith(" from ", 0, whole.place):
        return (whole.hedge or "").endswith("total of")
    return part.kind != "money" or not match["noun"]


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


def _beside(told: Borne, *, is_sure: bool) -> Candidate:
    """A share whose words are those from it to its part, or from its part to it."""
    places = sorted((told.share.place, told.part.place))
    return _candidate(told.share, told.part, told.whole, places[0], places[1] + 1, is_sure=is_sure)


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


EXAMPLES: Examples = {
    "Of 86 colleges polled - close to one-fifth of the sector - 30 (35 per cent) have a new head.": [
        ("reconciled", "35 per cent")
    ],
    "Of the 800 adults, 304 adults, or 38 per cent, named cost first.": [("reconciled", "38 per cent")],
    ("Moor College was the largest, with 480 of 2,000 places, or 29 per cent."): [
        ("contradicted", "29 per cent")
    ],
    ("When 1,600 adults were asked, 720 (45 per cent) said that fees are too high."): [
        ("reconciled", "45 per cent")
    ],
    "In two of the 30 colleges the share is 100 per cent.": [],
    "The college has 300 adults, and 45 per cent of staff are part-time.": [],
    (
        "Fewer than one in three starters finished the course\n\nIn all 9,800 people began the course and "
        "3,100 completed it."
    ): [("reconciled", "one in three")],
    "Over half (57 per cent) of tutors would leave.": [("reconciled", "half")],
    "Over half (47 per cent) of tutors would leave.": [("contradicted", "half")],
    "Two thirds (65%) of tutors would stay.": [("reconciled", "Two thirds")],
    "A third (41%) of tutors would stay.": [("contradicted", "A third")],
}

RELATION = Relation("share", 1, find, check, EXAMPLES)
