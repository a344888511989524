"""Exclusive answers to one question do not pass 100 per cent together, beyond rounding.

Taken where words make the answers exclusive: a breakdown "by level" or "by age", "accounted for",
"made up", an opposite ("trusted … thought the opposite"), "another", "a further", or a table row
under opposite headings. Left alone: reasons and other answers of which people may give several.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.answers import are_more_same_and_less, is_vote_after_turnout
from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.explanations import listed, plain, summed
from stages.extract.claims.intervals import interval, meets, total
from stages.extract.claims.lists import table_rows
from stages.extract.claims.paid_in_parts import paid_in_parts
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.relations.share import in_per_cent
from stages.extract.claims.scale_answers import scale_answers

RULE = "partition/1"

_RESTATED = pattern(r"{F}[^\n\ue010\ue000-\ue008]{0,60}?(?: ?\({P}| - {P} -|, (?:or )?{P}[,.])")
_OR_SO = pattern(r"{P},? or $")
_BREAKDOWN = re.compile(
    r"^by (?:level|age|sex|gender|type|region|sector|size|subject|ethnicity|income|status|route|grade)\b"
    r"|\baccount(?:s|ed|ing)? for\b|\bmade up\b|\bmakes? up\b|\bcount(?:s|ed)? for\b|\bsplit\b"
    r"|\b(?:lot|part|tranche|strand) (?:one|1)\b"
    r"|\bweight(?:ed|ing)s?\b"
    r"|\b(?:paid for|funded|financed|met) (?:[a-z]+ )?by\b|\b(?:divided|shared) (?:between|among)\b"
)
_EXCLUSIVE = re.compile(r"^by [a-z]+|\bcounted for\b|\bweight(?:ed|ing)s?\b")
_CONTRARY_FOLLOWS = re.compile(
    r" (?:thought|said|felt|believed?) (?:the opposite|otherwise)|,? (?:disagreed?|disapproved?|opposed)\b"
    r"|,? (?:did not|do not|don't|said no)(?=[.,;\n\ue010]|$)"
    r"|,? (?:(?:had|were|was|being|voted|came out|said they were) )?(?:against|opposed|voted no"
    r"|rejected it|were not)\b"
)
_CONTRARY = (
    re.compile(r"\b(?:disagreed?|distrust(?:ed)?)\b"),
    re.compile(r"\b(?:agreed?|it could|could be|trust(?:ed)?)\b"),
)
_FURTHER = pattern(r"(?:^|[\n\ue010] ?|, |; |and )(?:another|a further) (?P<share>{PF})")
_OPPOSITE_HEADINGS = re.compile(r"\b(?:disagree|don't know|oppose|no|neither|unsure)\b")


def find(article: Article) -> Iterator[Candidate]:
    """Yield each set of exclusive shares."""
    taken: set[int] = set()
    found = (
        *((shares, True) for each in (_bands, _opposites, _rows) for shares in each(article)),
        *_breakdowns(article),
        *scale_answers(article),
        *((shares, True) for shares in _margins(article)),
        *((shares, False) for shares in (*_further(article), *paid_in_parts(article))),
    )
    for shares, is_sure in found:
        if len(shares) > 1 and not any(s.place in taken for s in shares):
            taken.update(s.place for s in shares)
            yield _candidate(shares, is_sure=is_sure)


_MARGIN = cued(
    r"\b(?:by|margin of|majority of|vote of|votes? of|voted|split|won) (?:a [a-z]+ )?(?P<first>{P})(?:"
    r" [a-z]+){0,3}"
    r" (?:to|against|versus) (?P<second>{P})",
    "vote | voting | ballot | margin | poll | referendum | elect",
)
_VOTE = re.compile(r"\b(?:vot|ballot|margin|poll|referendum|elect)")


def _margins(article: Article) -> Iterator[list[Figure]]:
    """'Members voted by 53 per cent to 47 per cent.'"""
    for match in _MARGIN.finditer(article.masked):
        own = article.sentences[article.sentence_at(match.start())]
        if _VOTE.search(article.masked, *own):
            yield [article.figure_at(match.start("first")), article.figure_at(match.start("second"))]


def _breakdowns(article: Article) -> Iterator[tuple[list[Figure], bool]]:
    """'By level 44% were Intermediate, 45% Advanced …'; 'quality counted for 60 per cent, price …'."""
    for sentence in _with_shares(article):
        shares = _level_shares(article, sentence)
        if len(shares) < 2 or not _BREAKDOWN.search(article.masked[sentence.start : sentence.end]):
            continue
        if _are_listed(article, shares):
            words = article.masked[sentence.start : sentence.end]
            yield shares, bool(_EXCLUSIVE.search(words)) and _have_one_base(article, shares)


def _bands(article: Article) -> Iterator[list[Figure]]:
    """'41 per cent said more than 45 hours, 35 per cent 37 to 45 and 24 per cent fewer than 37 hours'."""
    for sentence in _with_shares(article):
        shares = _level_shares(article, sentence)
        bands = [
            f
            for f in article.figures_in(*sentence)
            if f.kind in ("duration", "age", "count", "money") and f.bound != "exact"
        ]
        if len(shares) < 3 or len(bands) != len(shares) or len({(f.kind, f.unit) for f in bands}) != 1:
            continue
        if {"over", "at_least"} & {f.bound for f in bands} and {"under", "at_most"} & {
            f.bound for f in bands
        }:
            yield shares


def _have_one_base(article: Article, shares: Sequence[Figure]) -> bool:
    """Does only the first share say of whom it is ('44% of starts were …, 45% …')?"""
    return not any(article.masked.startswith(" of ", share.place + 1) for share in shares[1:])


def _are_listed(article: Article, shares: Sequence[Figure]) -> bool:
    between = [article.masked[a.place + 1 : b.place] for a, b in pairwise(shares)]
    return all(len(words) < 90 and ("," in words or " and" in words or ";" in words) for words in between)


def _further(article: Article) -> Iterator[list[Figure]]:
    """'A quarter have … Another 17 per cent … A further 25 per cent …'."""
    run: list[Figure] = []
    if "another" not in article.masked and "a further" not in article.masked:
        return
    for match in _FURTHER.finditer(article.masked):
        share = article.figure_at(match.start("share"))
        index = article.sentence_at(share.place)
        start = article.sentences[max(0, index - 1)].start
        before = [f for f in article.figures_in(start, share.place) if f.kind in ("percentage", "fraction")]
        if not before or share.direction != "level":
            continue
        listed_after = _listed_after(article, share)
        if run and before[-1] is run[-1]:
            run += [share, *listed_after]
        else:
            if run:
                yield run
            run = [before[-1], share, *listed_after] if before[-1].direction == "level" else []
    if run:
        yield run


def _listed_after(article: Article, share: Figure) -> list[Figure]:
    """'A further 50% were good, 28% were fair and 2% were bad': what the same list goes on with."""
    own = article.sentences[article.sentence_at(share.place)]
    after = [f for f in article.figures_in(share.place, own.end) if f.kind in ("percentage", "fraction")]
    is_list = len(after) > 2 and _are_listed(article, after) and _have_one_base(article, after)
    return after[1:] if is_list and all(f.direction == "level" for f in after) else []


def _opposites(article: Article) -> Iterator[list[Figure]]:
    for sentence in _with_shares(article):
        sentence_index = article.sentence_at(sentence.start)
        shares = _level_shares(article, sentence)
        if len(shares) == 3 and _are_for_against_and_unsure(article, shares, sentence):
            yield shares
        if (len(shares) == 2 and _are_opposite(article, shares, sentence)) or (
            len(shares) == 3 and are_more_same_and_less(article, shares, sentence)
        ):
            yield shares
        elif is_vote_after_turnout(article, shares) and _are_opposite(article, shares[1:], sentence):
            yield shares[1:]
        if len(shares) == 1 and sentence_index + 1 < len(article.sentences):
            following = article.sentences[sentence_index + 1]
            after = _level_shares(article, following)
            same_line = article.line_at(sentence.start) == article.line_at(following.start)
            if (
                len(after) == 1
                and same_line
                and _are_opposite(article, [*shares, *after], Span(sentence.start, following.end))
            ):
                yield [*shares, *after]


_AGAINST = re.compile(
    r"\b(?:against|den(?:y|ied|ies)|disagree\w*|oppos\w+|reject\w*|not|don't|no|contrary|bad|worse"
    r"|unhappy|unlikely|dissatisfied|unfavourabl[ey]|negative)\b"
)
_UNSURE = re.compile(
    r"\b(?:unsure|not sure|undecided|don't know|did not (?:answer|know|say|mind)|could not say"
    r"|can(?:not|'t) say|passed|abstained|open|neither|no (?:view|opinion|answer)|neutral|rest|had"
    r" none)\b"
)


def _are_for_against_and_unsure(article: Article, shares: Sequence[Figure], span: Span) -> bool:
    """Three answers to one question: for, against, and neither."""
    ends = [shares[1].place, shares[2].place, span.end]
    before = article.masked[shares[0].place + 1 : shares[1].place]
    middle = article.masked[shares[1].place + 1 : ends[1]]
    last = article.masked[shares[2].place + 1 : ends[2]]
    is_against = bool(_AGAINST.search(middle) or _AGAINST.search(before[-30:]))
    if is_against and (_UNSURE.search(last) or _UNSURE.search(middle[-30:])):
        return True
    return bool(_UNSURE.search(middle) and _AGAINST.search(last))


def _are_opposite(article: Article, shares: Sequence[Figure], span: Span) -> bool:
    """Does the second share tell the contrary of the first, of the same people?"""
    first = article.masked[shares[0].place + 1 : shares[1].place]
    second = article.masked[shares[1].place + 1 : span.end]
    if (
        re.search(r"\b(?:against|compared with|compared to|whereas|men|women) ?$", first)
        or " of " in second[:8]
    ):
        return False
    if _CONTRARY_FOLLOWS.match(second):
        return True
    return bool(_CONTRARY[0].search(first) and _CONTRARY[1].search(second))


def _rows(article: Article) -> Iterator[list[Figure]]:
    """Rows of a table whose headings are opposite answers."""
    rows = table_rows(article)
    is_answers = False
    for cells in rows:
        words = " ".join(article.masked[cell.start : cell.end] for cell in cells)
        shares = [f for cell in cells for f in article.figures_in(*cell) if f.kind == "percentage"]
        if not shares:
            is_answers = "agree" in words and bool(_OPPOSITE_HEADINGS.search(words))
        elif is_answers and len(shares) == len(cells) - 1:
            yield shares


@lru_cache(maxsize=4)
def _with_shares(article: Article) -> tuple[Span, ...]:
    """The sentences that hold a share."""
    places = {article.sentence_at(f.place) for f in article.figures if f.kind in ("percentage", "fraction")}
    return tuple(article.sentences[place] for place in sorted(places))


def _level_shares(article: Article, span: Span) -> list[Figure]:
    shares = [
        f
        for f in article.figures_in(*span)
        if f.kind == "percentage"
        or (
            f.kind == "fraction"
            and not _RESTATED.match(article.masked, f.place)
            and not _OR_SO.search(article.masked, max(0, f.place - 8), f.place)
        )
    ]
    return [] if any(f.direction != "level" for f in shares) else shares


def _candidate(shares: Sequence[Figure], *, is_sure: bool) -> Candidate:
    return Candidate(
        relation="partition",
        rule=RULE,
        start=shares[0].place,
        end=shares[-1].place + 1,
        operands=tuple(Operand("part", share) for share in shares),
        asserted=shares[0],
        is_sure=is_sure,
        doubt="the answers may overlap",
    )


def check(candidate: Candidate) -> Outcome:
    """Add the shares up and compare the sum with 100 per cent."""
    shares = candidate.figures("part")
    recomputed = total(in_per_cent(share) for share in shares)
    limit = interval(0, 100)
    values = [_value(share) for share in shares]
    is_met = meets(recomputed, limit)
    if None in values:
        found = "more than 100" if not is_met else "no more than 100"
    else:
        found = plain(sum((v for v in values if v is not None), Fraction(0)))
    end = "which does not pass 100 per cent" if is_met else "which passes 100 per cent"
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
    "By level, 42% of starts were Intermediate, 47% Advanced and 11% Higher.": [("reconciled", "42%")],
    "By level, 52% of starts were Intermediate, 47% Advanced and 11% Higher.": [("contradicted", "52%")],
    (
        "A third of providers have turned firms away. Another 17 per cent take on no small firms. A "
        "further 25 per cent have cut back."
    ): [("reconciled", "A third")],
    ("In the poll 58 per cent said the board could be trusted, 31 per cent thought the opposite."): [
        ("reconciled", "58 per cent")
    ],
    ("In the poll 58 per cent said the board could be trusted, 51 per cent thought the opposite."): [
        ("contradicted", "58 per cent")
    ],
    (
        "Quality counted for 60 per cent of the marks, price for 30 per cent and social value for 10 per "
        "cent."
    ): [("reconciled", "60 per cent")],
    "Asked for reasons, 61 per cent named cost, 52 per cent named time and 40 per cent named travel.": [],
    "Some 61 per cent of women said so, compared to 52 per cent of men.": [],
}

RELATION = Relation("partition", 1, find, check, EXAMPLES)
