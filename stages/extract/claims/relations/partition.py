"""Exclusive answers to one question do not pass 100 per cent together, beyond rounding.

Taken where words make the answers exclusive: a breakdown "by level" or "by age", "accounted for",
"made up", an opposite ("trusted … thought the opposite"), "another", "a further", or a table row
under opposite headings. Left alone: reasons and other answers of which people may give several.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import listed, plain, summed
from stages.extract.claims.intervals import interval, meets, total
from stages.extract.claims.patterns import F, cued, pattern
from stages.extract.claims.plain.pointed_rest import with_the_rest
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.make_up_all import in_hundred, is_what_is_left, make_up_all
from stages.extract.claims.shares.opposite_answers import level_shares, of_age_bands, opposites, with_shares
from stages.extract.claims.shares.scale_answers import scale_answers
from stages.extract.claims.shares.share_words import in_per_cent
from stages.extract.claims.tellings.restated import has_twin
from stages.extract.claims.tellings.retold import stems
from stages.extract.claims.totals.sums import shares_of_all

RULE = "partition/1"

_BREAKDOWN = re.compile(
    r"^(?:broken down |split )?by (?:level|age|sex|gender|type|region|sector|size|subject|ethnicity|income"
    r"|status|route|grade)\b|\baccount(?:s|ed|ing)? for\b|\bmade up\b|\bmakes? up\b|\bcount(?:s|ed)? for\b"
    r"|\bsplit\b|\b(?:lot|part|tranche|strand) (?:one|1)\b|\bweight(?:ed|ing)s?\b|\bscored\b|\bof the"
    r" marks\b|\bshared?:|\b(?:came|comes) from\b|\bthe (?:rest|remainder|balance|others) (?:are|were|is|was"
    r"|being|go|went)\b|\b(?:paid for|funded|financed|met) (?:[a-z]+ )?by\b|\b(?:divided|shared) (?:between"
    r"|among)\b"
)
_TWO_TIMES = pattern(
    r"{X} (?:the|that|what)\b|\b(?:this|it|which|that) (?:was|were|had been) {P}|\b(?:compared (?:to|with)|"
    r"(?:up|down)(?: [a-z]+ly)? (?:on|from)|year before|last year|forecasts?|predict\w+|although)\b"
)
_EXCLUSIVE = re.compile(
    r"^(?:broken down |split )?by [a-z]+|\bcounted for\b|\bweight(?:ed|ing)s?\b|\bscored\b|\bof the marks\b"
    r"|\b(?:split|divided|shared)\b|\b(?:came|comes|made up|derived) (?:from|of)\b"
)
_FURTHER = cued(
    r"(?:^|[\n\ue010] ?|, |; |and |whil(?:e|st) |followed by |then )"
    r"(?:(?:another|a further) (?P<share>{PF})|(?P<rounded>{F}) ?\((?P<told>{P})\))",
    f"another | a further | {F} (",
)
_OF_ONE_KIND = cued(
    r"(?P<first>{P}) of (?:all |the |its |their |these )*(?P<noun>[a-z-]{4,}s)\b{plain} (?:were|are) "
    r"(?:[a-z-]+ ){1,3}(?P=noun)(?:,? (?:with|while|and|whereas)|;) (?:just |only |the (?:other"
    r"|remaining) )?(?P<second>{P})(?! of) (?:being |were |are )?(?!of )",
    "with | while | and | whereas | ;",
)
_OF_THE_LAST = re.compile(r"\bof (?:these|those|them|whom|which),? $")
_HALF = 50  # per cent; fewer told one after the other are some answers of many
_FAR_PAST_ALL = 130  # per cent; answers that exclude each other are never so far out by a slip


def find(article: Article) -> Iterator[Candidate]:
    """Yield each set of exclusive shares."""
    taken = {share.place for _, shares in shares_of_all(article) for share in shares}  # a `total`
    making = list(make_up_all(article))
    found = (
        *((shares, True) for shares in with_the_rest(article)),
        *((shares, True) for each in (opposites, of_age_bands) for shares in each(article)),
        *((shares, False) for shares in making if len(shares) > 2),
        *_breakdowns(article),
        *scale_answers(article),
        *((shares, True) for shares in _of_one_kind(article)),
        *((shares, False) for shares in making),
        *((shares, False) for shares in _further(article) if sum(map(in_hundred, shares)) > _HALF),
    )
    for shares, is_sure in found:
        if sum(_value(share) or 0 for share in shares) > _FAR_PAST_ALL:
            continue  # shares of several groups, not of one
        if any(_OF_THE_LAST.search(article.masked, max(0, s.place - 16), s.place) for s in shares[1:]):
            continue  # "over half of courses, and of those three quarters": a share of a share
        if _are_of_two_wholes(article, shares):
            continue  # "3.8% of engineering and 1.7% of construction starts", "26.6% boys, 26.1% girls"
        if _is_sum_of_others(shares):
            continue  # "12 per cent and 31 per cent, so 43 per cent in all"
        if len(shares) > 1 and not any(s.place in taken for s in shares):
            taken.update(s.place for s in shares)
            yield _candidate(article, shares, is_sure=is_sure)


_OF_WHAT = re.compile(
    r"\)? of (?:(?:all|the|its|their|total|overall|\ue001) )*(?P<what>[a-z-]{4,}(?: [a-z-]{4,})?)"
)
_ONE_SEX = re.compile(
    r"(?: (?:of|for|were|are|by|among))? (?:boys|girls|men|women|males|females|male|female)\b"
)
_FAR_OVER = 105  # per cent
_NEARLY_ALL = 90  # per cent; what both sexes come to where they are the two parts of one group


def _are_of_two_wholes(article: Article, shares: Sequence[Figure]) -> bool:
    """'They are 11 per cent of the workforce and 40 per cent of those on such contracts'?"""
    told = [_OF_WHAT.match(article.masked, share.place + 1) for share in shares]
    wholes = [stems(match["what"]) for match in told if match]
    if len(wholes) > 1 and not frozenset.intersection(*wholes):
        return True
    together = sum(map(in_hundred, shares))
    is_little = len(shares) == 2 and not _NEARLY_ALL <= together <= _FAR_OVER  # rates of boys and of girls
    return is_little and all(_ONE_SEX.match(article.masked, share.place + 1) for share in shares)


def _is_sum_of_others(shares: Sequence[Figure]) -> bool:
    """Is one of three or more shares what the others come to, and they not all of it?"""
    numbers = [in_hundred(share) for share in shares]
    return len(numbers) > 2 and max(numbers) * 2 == sum(numbers) != _ALL


_ALL = 100


def _breakdowns(article: Article) -> Iterator[tuple[list[Figure], bool]]:
    """'By level 44% were Intermediate, 45% Advanced …'; 'quality counted for 60 per cent, price …'."""
    for sentence in with_shares(article, 2):
        shares = level_shares(article, sentence)
        if len(shares) < 2 or not _BREAKDOWN.search(article.masked[sentence.start : sentence.end]):
            continue
        if _are_listed(article, shares) and not _TWO_TIMES.search(article.masked, *sentence):
            words = article.masked[sentence.start : sentence.end]
            yield shares, bool(_EXCLUSIVE.search(words)) and _have_one_base(article, shares)


def _have_one_base(article: Article, shares: Sequence[Figure]) -> bool:
    """Does only the first share say of whom it is ('44% of starts were …, 45% …')?"""
    return not any(article.masked.startswith(" of ", share.place + 1) for share in shares[1:])


def _are_listed(article: Article, shares: Sequence[Figure]) -> bool:
    between = [article.masked[a.place + 1 : b.place] for a, b in pairwise(shares)]
    return all(len(words) < 90 and ("," in words or " and" in words or ";" in words) for words in between)


def _of_one_kind(article: Article) -> Iterator[list[Figure]]:
    """'70% of all courses were technical courses, with 30% being A-levels': kinds exclude each other."""
    for match in matches(article, _OF_ONE_KIND, 2):
        yield [article.figure_at(match.start(name)) for name in ("first", "second")]


def _further(article: Article) -> Iterator[list[Figure]]:
    """'A quarter have … Another 17 per cent … A further 25 per cent …'."""
    run: list[Figure] = []
    for match in matches(article, _FURTHER, 1):
        if match["told"] and not _is_another(article.figure_at(match.start("rounded"))):
            continue
        share = article.figure_at(match.start("told" if match["told"] else "share"))
        index = share.sentence
        start = article.sentences[max(0, index - 1)].start
        before = [
            f
            for f in article.figures_in(start, match.start())
            if f.kind == "percentage" or (f.kind == "fraction" and not has_twin(article, f))
        ]  # "a third (32.9%)" is one share
        if not before or share.direction != "level":
            continue
        if run and before[-1] is run[-1]:
            run.append(share)
        else:
            if run:
                yield run
            run = [*before, share] if before[-1].direction == "level" else []
    if run:
        yield run


def _is_another(share: Figure) -> bool:
    """Is it 'another quarter', which the figure reader reads as one?"""
    return share.surface.lower().startswith(("another", "a further"))


def _candidate(article: Article, shares: Sequence[Figure], *, is_sure: bool) -> Candidate:
    last = shares[-1]
    return Candidate(
        relation="partition",
        rule=RULE,
        start=shares[0].place,
        end=last.place + 1,
        operands=tuple(Operand("part", share) for share in shares),
        asserted=last if is_what_is_left(article, last) else shares[0],
        is_sure=is_sure,
        doubt="the answers may overlap",
    )


def check(candidate: Candidate) -> Outcome:
    """Add the shares up and compare the sum with 100 per cent."""
    shares = candidate.figures("part")
    recomputed = total(in_per_cent(share) for share in shares)
    is_all = "is_all" in candidate.facts
    limit = interval(100 if is_all else 0, 100)
    values = [_value(share) for share in shares]
    is_met = meets(recomputed, limit)
    if None in values:
        found = "more than 100" if not is_met else "no more than 100"
    else:
        found = plain(sum((v for v in values if v is not None), Fraction(0)))
    end = "which does not pass 100 per cent" if is_met else "which passes 100 per cent"
    if is_all and not is_met:
        end = "which is not all of them"
    if is_met and recomputed.middle is not None and recomputed.middle > 100:
        end = "which passes 100 per cent by no more than rounding"
    doubt = "" if is_met or candidate.is_sure else f"; {candidate.doubt}"
    return Outcome(
        f"{listed([s.words for s in shares])} are exclusive answers to one question.",
        f"{summed([s.words for s in shares])} = {found} per cent, {end}{doubt}.",
        limit,
        recomputed,
    )


def _value(share: Figure) -> Fraction | None:
    if share.value is None:
        return None
    return share.value * 100 if share.kind == "fraction" else share.value


EXAMPLES: Examples = {
    "Colleges taught over half of the courses, and of those close to three quarters were full.": [],
    "By level, 42% of starts were Intermediate, 47% Advanced and 11% Higher.": [("reconciled", "42%")],
    "Of these, 4 per cent were cut, 66 per cent kept, 24 per cent moved and 6 per cent merged.": [
        ("reconciled", "4 per cent")
    ],
    "Just under half of colleges had seen a dip, while 42% said their rolls had gone up.": [
        ("reconciled", "half")
    ],
    "By level, 52% of starts were Intermediate, 47% Advanced and 11% Higher.": [("contradicted", "52%")],
    (
        "A third of providers have turned firms away. Another 17 per cent take on no small firms. A "
        "further 25 per cent have cut back."
    ): [("reconciled", "A third")],
    ("In the poll 58 per cent said the board could be trusted, 51 per cent thought the opposite."): [
        ("contradicted", "58 per cent")
    ],
    "Asked for reasons, 61 per cent named cost, 52 per cent named time and 40 per cent named travel.": [],
    "Some 61 per cent of women said so, compared to 52 per cent of men.": [],
}

RELATION = Relation("partition", 1, find, check, EXAMPLES)
