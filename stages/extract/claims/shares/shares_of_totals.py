"""Shares of a total that is told sentences away, by the noun that both say.

"These make up 6.5 per cent of the total headcount", "2.5 per cent of all inspections, compared with 1.8 per
cent the year before".
"""

import re

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.shares.share_words import Borne, agrees
from stages.extract.claims.tellings.retold import content, stems
from stages.extract.phrases.words import word_set

_OF_ALL_THINGS = re.compile(
    r" (?:of|in) (?:all(?: the)?|the|its|their) (?:total |overall |whole |entire )?(?:number of )?"
    r"(?P<noun>[a-z]{4,})(?: (?P<after>[a-z]{4,}))?"
)
_NO_THINGS = word_set("that this same total number first last previous time year which whole people")
_FAR_WHOLE = 14  # sentences


def of_all_the_things(article: Article, share: Figure) -> Borne | None:
    """'These make up 6.5 per cent of the total headcount', of a headcount told at the head of the page.

    The part stands beside the share, or beside the whole and is named again with it.
    """
    own = sentence_of(article, share)
    match = _OF_ALL_THINGS.match(article.masked, share.place + 1)
    noun = match["noun"] if match else _things_of_another(article, share, own)
    if noun is None or noun in _NO_THINGS or share.kind != "percentage":
        return None
    about = content(article, own)
    near = article.sentences[max(0, share.sentence - 1)].start
    parts = [f for f in article.figures_in(near, share.place) if f.kind == "count" and f.direction == "level"]
    first = article.sentences[max(0, share.sentence - _FAR_WHOLE)].start
    for whole in reversed(article.figures_in(first, share.place)):
        there = sentence_of(article, whole)
        if whole.kind != "count" or not stems(noun) & content(article, there):
            continue
        if " " in whole.surface and not stems(noun) & stems((whole.unit or "").lower()):
            continue  # "of the colleges" is not of 30 staff
        beside = [f for f in article.figures_in(*there) if f.kind == "count" and stems(f.unit or "") & about]
        named = beside if stems(whole.unit or "") & stems(noun) else []
        for part in (*reversed(parts), *named):
            if part is not whole and agrees(share, part, whole):
                return Borne(share, part, whole)
    return None


COMPARED = re.compile(r"\b(?:compared (?:to|with)|against|up from|down from)(?: just| only)? $")


def _things_of_another(article: Article, share: Figure, own: Span) -> str | None:
    """'… 2.5 per cent of all inspections, compared with 1.8 per cent the year before': of the same things."""
    if not COMPARED.search(article.masked, own.start, share.place):
        return None
    for other in reversed(article.figures_in(own.start, share.place)):
        if other.kind == share.kind:
            match = _OF_ALL_THINGS.match(article.masked, other.place + 1)
            return match["noun"] if match else None
    return None


MISSED = re.compile(
    r"\b(?:short of|miss\w*|below|under|undershot|off)\b[^\n\ue010\ue000-\ue008]{0,60}"
    r"\b(?:target|goal|ambition|aim|plan|forecast)s? by (?:just |only )?$"
)
