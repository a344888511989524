"""Shares whose whole a pronoun or rate names: "500 votes, 64% of which (320)", "two thirds of it (£20m)".

Also "640 replies from 2,560 members, a response rate of 25 per cent", and with the part a sentence before
"560 have been accepted. This fills 57% of the target of 990" or "524 of the 1,360. That is 38%", told only
where they come out.
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.told_against import plain_levels
from stages.extract.claims.intervals import meets, percent
from stages.extract.claims.operands import LEVELS, is_less, is_of_one_rate, neighbour
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.share_words import in_per_cent

Told = tuple[Figure, Figure, Figure, bool]
"""Share, part, whole and whether the words leave no doubt."""

_OF_WHICH = cued(
    r"(?P<whole>{L})[^\n\ue010\ue000-\ue008;()]{0,70}?,? (?P<share>{PF}) of"
    r" (?:which|whom|them|it|these|those)\b[^\n\ue010\ue000-\ue008()]{0,40}? ?"
    r"\((?:just |only |some )?(?P<part>{L})\)",
    " of which | of whom | of them | of it | of these | of those",
)
_RATE = cued(
    r"(?P<part>{C})[^\n\ue010\ue000-\ue008;,]{0,40}? (?:from|out of|by|of) "
    r"(?:the |its |their |all |a total of )*(?P<whole>{C})[^\n\ue010\ue000-\ue008;]{0,40}?,?"
    r" (?:giving |which is |with |making |or )?(?:a|an)"
    r" (?:[a-z-]+ ){0,2}?(?:rate|turnout|take-up|share) of (?:just |only |about )?(?P<share>{P})",
    " rate of | turnout of | take-up of | share of ",
)
_THIS_IS = cued(
    r"(?:this|that|it|which|they) (?:fills?|is|was|represents?|represented|makes? up|covers?|meets?"
    r"|accounts? for|equals?|equates? to|amounts? to) (?:just |only |about |some )?(?P<share>{PF}) of"
    r" (?:the |its |their |all )*(?:[a-z-]+ ){0,3}?(?:of )?(?P<whole>{L})",
    "fill | is | was | represent | make | cover | meet | account | equal | equate | amount ",
)


_THAT_IS = cued(
    r"[^a-z]*(?:that|this|it|which) ?(?:'s|is|was|equals|means|makes|represents|equates to|amounts to"
    r"|comes to) (?:just |only |about |some |around )?(?P<share>{PF})(?! (?:of|more|less|fewer|higher|lower"
    r"|up|down|points|increase|rise|fall|drop|growth)\b)",
    "that | this | it | which",
)


_OF_THOSE_IN_BRACKETS = cued(
    r"(?P<share>{P}) of (?:all |the |its |their |every )*[^\n\ue010\ue000-\ue005(]{3,60}"
    r" \((?:some |about |around )?(?P<whole>{C})\)",
    " of ",
)
_OF_THIS = cued(
    r"(?P<share>{PF}) of (?:this|that|it|the (?:money|sum|total|funding|amount|cash|pot|budget))"
    r"(?: ?\(|,? or |, | - )(?:just |only |some |about |around |nearly |almost )?(?P<part>{L})",
    "of th | of it",
)
_AT_A_RATE = cued(
    r"\b(?:a|an|giving an?|this) (?:overall |final |total |good |high |low )*(?:response|completion|return"
    r"|take-up|success|conversion|pass|acceptance)(?: rate)? of (?:just |only |about |around |over |nearly )?"
    r"(?P<share>{P})",
    " rate of | response of | return of | take-up of",
)
_BACK = 2  # sentences before a share that may tell what it is of


def shares_of_it(article: Article) -> Iterator[Told]:
    """Yield each such share with its part and whole."""
    for words in (_OF_WHICH, _RATE):
        for match in matches(article, words, 3):
            share, part, whole = (article.figure_at(match.start(name)) for name in ("share", "part", "whole"))
            is_sure = words is _OF_WHICH
            if _may_be(part, whole) and (is_sure or _is_met(share, part, whole)):
                yield share, part, whole, is_sure
    yield from _of_the_pair_before(article)
    yield from _with_one_untold(article)
    for match in matches(article, _THIS_IS, 2):
        share, whole = article.figure_at(match.start("share")), article.figure_at(match.start("whole"))
        before = neighbour(article, share.sentence, -1)
        told = plain_levels(article, before, whole) if before else []
        parts = [part for part in told if _may_be(part, whole) and _is_met(share, part, whole)]
        if len(parts) == 1:
            yield share, parts[0], whole, False


def _with_one_untold(article: Article) -> Iterator[Told]:
    """'It met 922,000 …. That is 12.7% of all (7,258,000)'; '… 46% of this (£197m)'; '… a rate of 89%'.

    Part, whole or both stand before the share; only one pair of numbers may come out.
    """
    for words in (_OF_THOSE_IN_BRACKETS, _OF_THIS, _AT_A_RATE):
        for match in matches(article, words, 1 if words is _AT_A_RATE else 2):
            share = article.figure_at(match.start("share"))
            own = {
                name: article.figure_at(match.start(name)) for name in match.groupdict() if name != "share"
            }
            start = article.sentences[max(0, share.sentence - _BACK)].start
            told = [f for f in article.figures_in(start, share.place) if f.kind in LEVELS]
            changed = changed_places(article)
            told = [f for f in told if f.place not in changed and f.bound != "between"]
            pairs = [
                (part, whole)
                for part in ([own["part"]] if "part" in own else told)
                for whole in ([own["whole"]] if "whole" in own else told)
                if _may_be(part, whole) and _is_met(share, part, whole)
            ]
            if pairs and len({(part.number, whole.number) for part, whole in pairs}) == 1:
                yield share, *pairs[-1], False


def _of_the_pair_before(article: Article) -> Iterator[Told]:
    """'They make up 524,000 of the 1.36 million. That is 38 per cent.'"""
    for match in matches(article, _THAT_IS, 1):
        share = article.figure_at(match.start("share"))
        before = neighbour(article, share.sentence, -1)
        if before is None or match.start() > article.sentences[share.sentence].start:
            continue
        for pair in _PART_OF_IT.finditer(article.masked, *before):
            part, whole = article.figure_at(pair.start("part")), article.figure_at(pair.start("whole"))
            if _may_be(part, whole) and _is_met(share, part, whole):
                yield share, part, whole, False


_PART_OF_IT = pattern(
    r"(?P<part>{L})(?: [a-z'-]+){0,3},? (?:out )?of (?:the |its |their |all |a total of )*(?P<whole>{L})"
)


def _may_be(part: Figure, whole: Figure) -> bool:
    is_one = part.kind == whole.kind == "count" or is_of_one_rate(part, whole)
    return is_one and part.per == whole.per and is_less(part, whole)


def _is_met(share: Figure, part: Figure, whole: Figure) -> bool:
    return meets(in_per_cent(share), percent(part.meant, whole.meant))
