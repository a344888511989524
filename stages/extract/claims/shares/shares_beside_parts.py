"""Shares in apposition to a part, "1,321 of them, or 31 per cent", whose whole stands sentences away."""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.operands import PEOPLE, are_kin, fit, head, sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.shares.share_words import Borne, agrees
from stages.extract.claims.tellings.retold import stems

_BACK, _ON = 14, 3  # sentences before and after a share that may tell the whole of a part beside it
_FAR_ON, _LONG = 9, 3  # sentences after one of so many digits, of long numbers
_NEAR, _CLOSE = 3, 5
_FEW_LETTERS = 4
_BESIDE_AFTER = pattern(
    r"(?: of (?:them|these|those|which|whom|the total|all|[a-z-]+s))?(?: ?\(|, or |,? - |: | or |, )"
    r"(?:or |just |only |some )?$|[^\n\ue010\ue000-\ue008;(]{0,60} \($"
)


def beside_its_part(article: Article, share: Figure) -> Borne | None:
    """A count or an amount in apposition to the share, and the nearest whole that both agree with."""
    own = sentence_of(article, share)
    figures = article.figures_in(*own)
    at = figures.index(article.figure_at(share.place))
    tied: list[Figure] = []
    if at and figures[at - 1].kind in ("count", "money") and figures[at - 1].direction == "level":
        tied.append(figures[at - 1])
    following = figures[at + 1] if at + 1 < len(figures) else share
    if following.kind in ("count", "money") and _is_beside(article, share, following):
        tied.append(following)
    changed = changed_places(article)
    for part in tied:
        if part.place in changed:
            continue  # "958 is 39 down on April, and a rate of 2.3 per cent"
        if part.bound in ("at_least", "at_most"):
            continue  # "100 heads on £150,000 or more, about 3 per cent": a limit is no part
        for whole in _wholes(article, share, part):
            if whole.place > share.place and part.bound != "exact":
                continue  # "17 per cent, nearly 8,000 people" is near a share of many that follow
            if agrees(share, part, whole) and _is_of_it(article, share, whole):
                return Borne(share, part, whole)
    return None


def _is_beside(article: Article, share: Figure, part: Figure) -> bool:
    """'27 per cent (30,005)'."""
    return _BESIDE_AFTER.match(article.masked[share.place + 1 : part.place]) is not None


_OF_NOUN = re.compile(r" of (?P<words>(?:the |its |their |all |those |that )*[a-z'-]+(?: [a-z'-]+){0,2})")
_OF_ALL = re.compile(
    r"(?:the |its |their |all |those |that )*(?:total|target|whole|them|these|it|all|goal|sum|amount|plan"
    r"|number|overall|sample|sector)\b"
)
_AROUND = 60


def _is_of_it(article: Article, share: Figure, whole: Figure) -> bool:
    """Is the share of nothing else: of all, of no noun, or of a noun that stands with the whole?"""
    match = _OF_NOUN.match(article.masked, share.place + 1)
    if match is None or _OF_ALL.match(match["words"]):
        return True
    if match["words"].startswith(("which", "whom")):
        return False  # "£3 million, 60 per cent of which"
    own = sentence_of(article, whole)
    before, after = article.figures_in(own.start, whole.place), article.figures_in(whole.place + 1, own.end)
    start = max(before[-1].place if before else own.start, whole.place - _AROUND)
    end = min(after[0].place if after else own.end, whole.place + _AROUND)
    if own.start <= share.place < whole.place:
        start = max(start, match.end())
    about = stems(f"{article.masked[start:end]} {whole.surface.lower()} {whole.unit or ''}".lower())
    return bool(stems(match["words"]) & about)


_TOTAL_ROW = re.compile(r"[ |]*(?:grand |overall )?(?:total|all|overall|sum)\b")


def _is_row_beside(article: Article, part: Figure, whole: Figure) -> bool:
    """Do the two stand in rows of one table, the whole's no total: then neither is part of the other?"""
    rows = (article.lines[article.line_at(figure.place)] for figure in (part, whole))
    words = {article.masked[row.start : row.end] for row in rows}
    return len(words) > 1 and all("|" in row and not _TOTAL_ROW.match(row) for row in words)


def _wholes(article: Article, share: Figure, part: Figure) -> Iterator[Figure]:
    """The larger figures of the part's kind: before it, the nearest first, then in what follows."""
    index = share.sentence
    opening = next(f for f in article.figures_in(*sentence_of(article, share)) if f.kind == share.kind)
    # "53% of starts were by women (268,730) and 47% by men (240,630)"
    of_noun = _OF_NOUN.match(article.masked, opening.place + 1)
    about = (
        {word.removesuffix("s") for word in of_noun["words"].split() if len(word) > _FEW_LETTERS}
        if of_noun
        else set()
    )
    is_fine = share.kind == "percentage" and share.number is not None and share.number % 1 != 0
    # whatever the two are counted in
    is_of_all = is_fine or bool(_OF_TARGET.match(article.masked, share.place + 1))
    first, close, near = (article.sentences[max(0, index - far)].start for far in (_BACK, _CLOSE, _NEAR))
    is_long = is_fine and min(share.digits, part.digits) >= _LONG
    on = _FAR_ON if is_long else _ON
    last = article.sentences[min(len(article.sentences) - 1, index + on)].end
    before = article.figures_in(first, part.place)
    after = article.figures_in(part.place + 1, last)
    for whole in (*reversed(before), *after):
        if whole.kind != part.kind or whole.bound == "between" or _is_row_beside(article, part, whole):
            continue
        if whole.place > part.place and part.bound != "exact" and whole.sentence != share.sentence:
            continue  # "17 per cent, nearly 8,000" meets many a number of other paragraphs
        is_same = (
            part.kind == "money" or None in (part.unit, whole.unit) or head(part.unit) == head(whole.unit)
        )
        is_kin = whole.place > close and are_kin(part.unit, whole.unit)
        is_same = is_same or (is_kin and head(part.unit) not in PEOPLE)  # staff are no share of learners
        if (is_same or is_of_all) and (fit(whole, part) or (is_of_all and whole.place > near)):
            yield whole
        elif about and part.kind == "count" and about & _nouns(whole):
            yield whole  # "53% of starts were by women (268,730)", of 509,400 starts


def _nouns(figure: Figure) -> set[str]:
    return {word.removesuffix("s") for word in (*figure.surface.lower().split()[1:], head(figure.unit) or "")}


_OF_TARGET = re.compile(
    r" of (?:the|its|their|that|this) (?:[a-z'-]+ )?(?:target|goal|total|whole|plan|aim)\b"
)
