"""Which whole a part is told of, and which part and whole a share is told of.

Two ties make a share: one from the part to its whole ("49 of the 140", "of these, 49", "140, 49 of
whom", "65 per cent of the £40 million"), one from the part to the share ("49 (35 per cent)", "35 per
cent, or 49"). A part and a share that only stand together are no claim.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import fit, fit_as_told, neighbour, sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.share_words import agrees, is_of_another
from stages.extract.phrases.cues import cues, has_any


class ShareOf(NamedTuple):
    """A share, its part and its whole; `is_sure` is false where another whole may be meant."""

    share: Figure
    part: Figure
    whole: Figure
    is_sure: bool = True


class _Whole(NamedTuple):
    figure: Figure
    is_sure: bool


_NO_MORE = r"(?! (?:with|on|who|whose|for|from|among|at|to|by|in (?!total\b|all\b))\b)"
"""After a share: '(40 per cent on free meals)' is of something else."""
_LINK = (
    r"(?: ?\((?:or |that is |some |just )?|,? or (?:just |only )?|,? - (?:or |that is,? |just )?|, (?:that"
    r" is,? |which (?:is|was|makes|represents|equals) |representing |equivalent to |equal to |just )|,"
    r"(?: -)? (?=[\ue004\ue006](?:[,.;)\n\ue010]|$| of (?:the (?:total|target|whole)|all)\b| of them[,.;)]))"
    r"|(?:,| -) (?:a|an) (?:[a-z]+ ){0,3}?(?:rate|share|proportion|turnout|ratio) of )"
)
_SHARE_NEXT = pattern(
    rf"(?: of (?:them|these|those|whom|which))?(?: [a-z'-]+){{0,3}}?(?: ?\)"
    rf"| -)?{_LINK}(?P<share>{{PF}}){_NO_MORE}"
)
_SHARE_OF_THEM = pattern(
    r"(?P<share>{PF})(?P<them> of (?:them|these|those))?(?: of (?:the total|the whole|all))?(?: ?\(|,? or "
    r"|,? - (?:or )?|, that is,? )(?:just |only )?(?P<part>{L})"
)
_ACCOUNTS = pattern(
    r"(?: [a-z'-]+){0,8}?(?:,? (?:which|that)(?: would| will| could| may| might)?)? (?:is|are|was|were|be"
    r"|makes? up|made up|accounts? for|accounted for|represents?|represented|covers?|covered|meets?|met"
    r"|pays? for|paid for|funds?|funded|equals?|amounts? to"
    r"|comes? to|equates? to|equivalent to|equal to|out of|or) (?P<share>{PF})"
)
_APPOSED = pattern(
    r"[^\n\ue010\ue000-\ue008;:]{0,60}?(?:,| -|,? or|,? which (?:is|was)|,? \(|,? (?:representing"
    r"|equivalent to|equal to|equating to|making up|accounting for|that is)) (?:just "
    r"|only )?(?P<share>{PF}) of"
)
_MAKING_UP = (", accounting for ", ", representing ", ", equivalent to ", ", equal to ", ", making up ")
_OF_AMOUNT = pattern(
    r" (?:of )?(?:the |its |their |his |her |our |all |a |last year's )*"
    r"(?:(?!(?:is|was|are|were|goes|went|to|for|in|on|at|from|by|with|and|or|that|who|which|whom|said|says"
    r"|them|it|those|than|had|has|have)\b)[a-z'\"-]+ ){0,4}?(?:of |\()?(?P<whole>{L})"
)
_PART_AFTER_WHOLE = pattern(
    r"(?: [a-z'-]+){0,3}?(?: ?\(|, (?P<or>or )?| - )(?P<part>{L})(?: (?!(?:from|in|on|at|of|among|with|by"
    r"|for)\b)[a-z'-]+){0,2}(?:[,)]| -)|(?: [a-z'-]+){0,6}?(?:, (?:or|that is) | - (?:or )?)(?:just "
    r"|only )?(?P<last>{L})(?: in (?:all|total))?(?=[.;\n\ue010]|$)"
)
_PART_BETWEEN = pattern(
    r"(?: \((?P<part>{L})[^\n\ue010\ue000-\ue008)]{0,24}\)|(?:, or| - (?:or )?|,) (?P<beside>{L})(?:,| -)) of"
)


def shares_of(article: Article) -> Iterator[ShareOf]:
    """Yield each share with the part and the whole that two ties of words give it."""
    for share in article.figures:
        if share.kind not in ("percentage", "fraction"):
            continue
        found = _of_an_amount(article, share) or _beside_a_part(article, share)
        if found is not None:
            yield found
    yield from _turnouts(article)
    yield from _so_much(article)


_TURNOUT_CUES = cues("turnout | response rate | return rate | take-up rate")
_TURNOUT = pattern(
    r"(?:,| -| \() ?(?:giving |making |with )?(?:a|an) (?P<before>{P} )?(?:[a-z]+ )?"
    r"(?:turnout|(?:response|return|take-up) rate)(?(before)| of (?P<share>{P}))"
)


def _turnouts(article: Article) -> Iterator[ShareOf]:
    """'Ballots went to 4,120 members and 2,381 came back, a turnout of …': the only two counts before it.

    The whole may stand in the sentence before: 'It asked 317 heads. … the 127 replies, a 40% response rate.'
    """
    for match in _TURNOUT.finditer(article.masked) if has_any(article.masked, _TURNOUT_CUES) else ():
        share = article.figure_at(match.start("share" if match["share"] else "before"))
        first = sentence_of(article, share).start
        counts = [f for f in article.figures_in(first, match.start()) if f.kind == "count"]
        if len(counts) == 1 and share.sentence:
            first = article.sentences[share.sentence - 1].start
            counts = [f for f in article.figures_in(first, match.start()) if f.kind == "count"]
        counts = [f for f in counts if "-" not in f.surface]  # "a 50-page report"
        if len(counts) > 2:  # "70,000 members of 143 bodies. Only 28,295 voted": those that bear it out
            counts = next(([f, counts[-1]] for f in counts[:-1] if agrees(share, counts[-1], f)), [])
        if len(counts) == 2 and all(f.value is not None for f in counts):
            part, whole = sorted(counts, key=lambda f: f.value or 0)
            if told := _told(share, part, whole):
                yield told


_SO_MUCH = cued(
    r"\b(?:which|that|this) (?:would |will )?(?:means?|meant|equates to|amounts? to|works out at|represents?"
    r"|is equivalent to|is equal to) (?:that )?(?:just |only |some )?(?P<share>{PF})"
    r"(?! (?:more|less|up|down|rise)\b)",
    "mean | equat | equiv | equal | amount | works out | represent",
)
_TOLD_AS_WHOLE = re.compile(
    r"\b(?:allocat\w+|budget\w*|total|overall|fund\w*|pot|income|turnover|available|spending|for providers)\b"
)
_MOVED = re.compile(
    r"\b(?:from|than|up|down|rose|risen|fell|fallen|more|less|increas\w+|decreas\w+|year before)\b"
)


def _so_much(article: Article) -> Iterator[ShareOf]:
    """'To put £9m in context, allocations come to £37m, which would mean about a quarter': the only two."""
    for match in matches(article, _SO_MUCH, _FEWEST):
        share = article.figure_at(match.start("share"))
        own = sentence_of(article, share)
        told = [f for f in article.figures_in(own.start, match.start()) if f.kind == "money"]
        if (
            len(told) != 2
            or _MOVED.search(article.masked, own.start, match.start())
            or share.direction != "level"
        ):
            continue
        part, whole = sorted(told, key=lambda f: f.value or 0)
        around = article.masked[max(own.start, whole.place - 60) : whole.place + 60]
        if _TOLD_AS_WHOLE.search(around) and (found := _told(share, part, whole)):
            yield found


_FEWEST = 3  # figures of a sentence


def _of_an_amount(article: Article, share: Figure) -> ShareOf | None:
    """'£26 million on staff, 65 per cent of its £40 million income'; 'half of the 50 councils, 24, …'."""
    own = sentence_of(article, share)
    between = _PART_BETWEEN.match(article.masked, share.place + 1, own.end)
    start = between.end() - 3 if between else share.place + 1
    match = _OF_AMOUNT.match(article.masked, start, own.end)
    if match is None or (share.kind == "percentage" and not article.masked.startswith(" of ", start)):
        return None
    whole = article.figure_at(match.start("whole"))
    if between:
        return _told(share, article.figure_at(between.start("part" if between["part"] else "beside")), whole)
    if after := _PART_AFTER_WHOLE.match(article.masked, match.end(), own.end):
        part = article.figure_at(after.start("part" if after["part"] else "last"))
        is_sure = bool(after["or"] or after["last"]) or article.masked[part.place - 1] == "("
        return _told(share, part, whole, is_sure=is_sure)
    before = [f for f in article.figures_in(own.start, share.place) if f.kind == whole.kind]
    if not before or article.masked[start : start + 4] != " of ":
        return None
    part = before[-1]
    is_made_up = len(before) == 1 and article.masked.endswith(_MAKING_UP, part.place, share.place)
    ties = (words.match(article.masked, part.place + 1, share.place + 4) for words in (_ACCOUNTS, _APPOSED))
    if is_made_up or any(tie and tie.start("share") == share.place for tie in ties):
        is_joined = len(before) > 1 and " and " in article.masked[before[-2].place : part.place]
        return _told(share, part, whole, is_sure=not is_joined)
    return None


def _told(share: Figure, part: Figure, whole: Figure, *, is_sure: bool = True) -> ShareOf | None:
    return ShareOf(share, part, whole, is_sure) if fit_as_told(part, whole) and part is not whole else None


def _beside_a_part(article: Article, share: Figure) -> ShareOf | None:
    """'49 of them (35 per cent)', '35 per cent, or 49 of the 140 colleges'."""
    own = sentence_of(article, share)
    before = [f for f in article.figures_in(own.start, share.place) if f.kind == "count"]
    if before:
        tie = _SHARE_NEXT.match(article.masked, before[-1].place + 1, share.place + 32)
        is_tied = tie and tie.start("share") == share.place
        told = is_tied and _with_whole(article, share, before[-1])
        if told:
            return told
    tie = _SHARE_OF_THEM.match(article.masked, share.place, own.end)
    if tie and not _SEVERAL.match(article.masked, tie.end()):
        part = article.figure_at(tie.start("part"))
        return _with_whole(article, share, part, of_them=tie["them"] is not None)
    return None


_SEVERAL = pattern(
    r"[^\n\ue010()]{0,30}{N}[^\n\ue010()]{0,40}{N}[^\n\ue010()]{0,60}\)"
)  # "(12 of the 60 boys and 24 of …)"


def _with_whole(article: Article, share: Figure, part: Figure, *, of_them: bool = False) -> ShareOf | None:
    whole = whole_of(article, part, min(share.place, part.place))
    if whole is None and of_them:
        whole = _told_before(article, part, Span(sentence_of(article, part).start, share.place))
    if whole is None or is_of_another(article, share, whole.figure):
        return None
    return _told(share, part, whole.figure, is_sure=whole.is_sure)


_DIRECTLY = pattern(
    r"(?: [a-z'-]+){0,3}?(?: (?:out )?of|,? (?:against|compared (?:with|to)) (?:a|the|its) (?:target|total)"
    r" of) (?:the |its |their |all |a total of |those |our )*(?P<whole>{L})"
)
_BACK = pattern(r"(?: [a-z-]+)? of (?:them|whom|which|these|those)\b")
_OF_THESE = pattern(r"(?:of|among) (?:these|those|them|whom|which)(?: [a-z]+)?,?(?: some| just| only)? $")
_OF_WHOLE = pattern(
    r"(?:^|[\n\ue010;\"] ?|, )(?:(?:out )?of|among|from) (?:the |its |their |those |all |a total of )*"
    r"(?P<whole>{L})[^\n\ue010\ue000-\ue008]{0,60}?,? $"
)


def whole_of(article: Article, part: Figure, start: int) -> _Whole | None:
    """The whole that words give a part: in its sentence, else the only fitting count of the one before.

    The part begins at `start`, or the share that stands before it.
    """
    own = sentence_of(article, part)
    if match := _DIRECTLY.match(article.masked, part.place + 1, own.end):
        whole = article.figure_at(match.start("whole"))
        return _Whole(whole, is_sure=True) if fit_as_told(part, whole) else None
    before = article.masked[own.start : start]
    if match := _OF_WHOLE.search(before):
        return _fitting(article.figure_at(own.start + match.start("whole")), part, is_sure=True)
    if _BACK.match(article.masked, part.place + 1) or _OF_THESE.search(before):
        return _told_before(article, part, own)
    if not before.strip() and part.surface.split()[-1:] == part.surface.split()[:1]:
        found = _only_before(article, part)  # "Twelve, or 15 per cent, …": the noun stands before
        return None if found is None else _Whole(found, is_sure=False)
    return None


def _told_before(article: Article, part: Figure, own: Span) -> _Whole | None:
    here = [f for f in article.figures_in(own.start, min(own.end, part.place)) if f.kind == part.kind]
    if here:
        return _fitting(here[0], part, is_sure=len(here) == 1)
    found = _only_before(article, part)
    return None if found is None else _Whole(found, is_sure=True)


def _only_before(article: Article, part: Figure) -> Figure | None:
    previous = neighbour(article, part.sentence, -1)
    if previous is None or article.line_at(previous.start) != article.line_at(part.place):
        return None
    counts = [f for f in article.figures_in(*previous) if f.kind == part.kind]
    return counts[0] if len(counts) == 1 and fit(counts[0], part) else None


def _fitting(whole: Figure, part: Figure, *, is_sure: bool) -> _Whole | None:
    return _Whole(whole, is_sure) if fit(whole, part) else None
