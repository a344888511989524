"""Shares that a part and a whole in the text bear out, wherever the three stand.

"1,321 of them, or 31 per cent" two sentences after "4,229 apprentices", "(33,730 completed, equivalent to
23.3% of those completed)", "less than half of the £30 million" with £13.7 million paragraphs below, "73%
completed" after "16,081 began … 11,724 completed", "more than a quarter did not". One tie of words is asked
for (part beside share, whole behind "of the", or part and whole told as such), and that the three agree to
what was rounded; only a share that agrees with two digits the other way round is called contradicted.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.counts.lists import table_cells
from stages.extract.claims.operands import fit, head, sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.relations.subset import parts_and_wholes
from stages.extract.claims.shares.parts_told import PART
from stages.extract.claims.shares.share_words import Borne, agrees, is_of_another
from stages.extract.claims.shares.shares_beside_parts import beside_its_part
from stages.extract.claims.shares.shares_of_totals import COMPARED, MISSED, of_all_the_things
from stages.extract.claims.tellings.retold import content

_FEW_LETTERS = 4
_FAR_PART = 10  # sentences after "less than half of the £30 million" that may tell the part
_NEAR_PAIR = 3
_TOP, _BODY = 8, 20
_LONGEST_TOP = 280


def borne_out(article: Article, taken: set[int]) -> Iterator[Borne]:
    """Yield each share that no other words explain with a part and a whole that agree with it."""
    shares = [f for f in article.figures if f.kind in ("percentage", "fraction") and _is_plain(article, f)]
    if not shares or len(shares) == len(article.figures):
        return
    for share in shares:
        if share.place not in taken:
            found = _explained(article, share) or _told_with_a_slip(article, share)
            if found is not None:
                yield found


def _explained(article: Article, share: Figure) -> Borne | None:
    return (
        beside_its_part(article, share)
        or _of_its_whole(article, share)
        or _of_a_pair(article, share)
        or _of_a_proportion(article, share)
        or of_all_the_things(article, share)
    )


_OF_A_CHANGE = re.compile(
    r"\) (?:fewer|more|less)\b"
    r"| (?:[a-z-]+ ){0,2}?(?:fewer|more|less|increase|rise|fall|drop|lower|higher|reduction|smaller|larger"
    r"|bigger|cut|decrease|decline|growth|up|down|on|the size|as (?:many|much))\b"
)
_OF_IT = re.compile(r" of (?:it|this|which|that)\b(?! (?:amount|sum|total|number|target|money|figure))")
_TWIN = pattern(r"{F}[^\n\ue010\ue000-\ue008(]{0,40}[(,-] ?{P}")


def _is_plain(article: Article, share: Figure) -> bool:
    """Is it a level share, told in one form, of less than all?"""
    if share.value is None or share.bound == "between" or share.direction != "level":
        return False
    is_by = article.masked.endswith((" by ", " by just ", " by only "), 0, share.place)
    own = sentence_of(article, share)
    is_by = is_by and not MISSED.search(article.masked, own.start, share.place)
    if is_by or _OF_IT.match(article.masked, share.place + 1):
        return False  # "£80 million, half of it for buildings"; "missed by half"
    if share.value == (1 if share.kind == "fraction" else 100) or _TWIN.match(article.masked, share.place):
        return False
    return not _OF_A_CHANGE.match(article.masked, share.place + 1)


def _told_with_a_slip(article: Article, share: Figure) -> Borne | None:
    """'14,720 – 24 per cent of all loans' where 42 per cent of the loans told before would be right."""
    if any(cell.start <= share.place < cell.end for cells in table_cells(article) for cell in cells):
        return None  # a column of them bears it out or not
    is_of_some = _OF_SOME.match(article.masked, share.place + 1) is not None
    is_then = COMPARED.search(article.masked, max(0, share.place - 24), share.place)
    if is_then or _THEN.match(article.masked, share.place + 1):
        return None  # the levels of then need not be told
    for meant in share.slips:
        found = _explained(article, meant)
        if found and not (is_of_some and found.whole.sentence != share.sentence):
            return found._replace(share=share)
    return None


_THEN = re.compile(
    r" (?:(?:in|for|during) (?:19|20)\d\d|(?:the |a )?(?:year|previous year|last year|year before)\b)"
)
# "19.7 per cent (31,411) of students aged 17 to 19" is of fewer than all that were told before
_OF_SOME = re.compile(
    r"(?: ?\([^()]{0,16}\))? of (?:the |all |those )?(?:[a-z'-]+ ){0,3}?"
    r"(?:aged|who|that|from|in|at|on|with|taking|studying|under|over|outside|other)\b"
)


_OF = pattern(
    r"\)? (?:of|out of) (?:the |its |their |all |a |an )*(?:total |overall |target |government's |"
    r"(?:[a-z'-]+ ){0,3}?)?(?:of )?(?P<whole>[\ue000\ue001])"
)


def _of_its_whole(article: Article, share: Figure) -> Borne | None:
    """'Less than half of the £30 million', and the part told before it or further on."""
    own = sentence_of(article, share)
    match = _OF.match(article.masked, share.place + 1, own.end)
    if match is None:
        return None
    whole = article.figure_at(match.start("whole"))
    index = share.sentence
    last = article.sentences[min(len(article.sentences) - 1, index + _FAR_PART)].end
    about = content(article, own)
    is_not = _is_not(article, own)
    start = article.sentences[max(0, index - 1)].start
    before = article.figures_in(start, share.place)
    for part in (*reversed(before), *article.figures_in(whole.place + 1, last)):
        if part.kind != whole.kind or not fit(part, whole) or " more " in part.surface:
            continue
        is_rest = not agrees(share, part, whole)
        if is_rest and not (is_not and agrees(share, part, whole, is_rest=True)):
            continue
        there = article.sentences[part.sentence]
        is_told = (part.hedge or "").lower() in ("only", "just") or PART.search(article.masked, *there)
        shared = len(about & content(article, there))
        if there == own or shared > 1 or (shared and is_told):
            return Borne(share, part, whole, is_rest)
    return None


_NOT = re.compile(
    r"\b(?:not|left|leav\w+|dropp\w*|drop-?out|unspent|unused|fail\w*|without|miss\w*|lost|lose|quit"
    r"|withdr\w+|remain\w*|rest|(?:hand(?:s|ed|ing)|gave|given|g[eo]ts?|return\w*|claw\w*|went|go|goes|gone|sent"
    r"|paid) back|returned to|unclaimed|vacant|empty|still|never|n't|non-\w+|incomplete"
    r"|out of(?= [a-z]))\b|n't\b"
)


def _of_a_pair(article: Article, share: Figure) -> Borne | None:
    """A part and a whole that words tell as such near the share, or anywhere below where it is at the top."""
    index = share.sentence
    own = article.sentences[index]
    line = article.lines[article.line_at(share.place)]
    is_top = index < _TOP and line.end - line.start < _LONGEST_TOP
    about = None
    for part, whole in parts_and_wholes(article):
        apart = part.sentence - index
        if not (-_NEAR_PAIR <= apart <= (_BODY if is_top else _NEAR_PAIR)):
            continue
        is_rest = not agrees(share, part, whole)
        if is_rest and not (agrees(share, part, whole, is_rest=True) and _is_not(article, own)):
            continue
        if is_of_another(article, share, whole) and not is_top:
            continue
        about = content(article, own) if about is None else about
        if _is_of_one_thing(article, own, about, index + apart):
            return Borne(share, part, whole, is_rest)
    return None


_RATE = re.compile(
    r"\b(?:turnout|(?:response|return|take-up|completion|retention|pass|achievement|success) rate)\b"
)
_SO = re.compile(
    r"[ \"']*(?:it|this|that|these figures|so|thus|which) (?:\w+s|means that|some|around|only)? ?"
)
_LABEL = 40  # letters of a line that only names its rate


def _is_of_one_thing(article: Article, own: Span, about: frozenset[str], there: int) -> bool:
    """Do share and pair speak of one thing: in two words, the verb of the part, or line after line?"""
    index = article.sentence_at(own.start)
    is_beside = index == there or (abs(index - there) == 1 and own.end - own.start < _LABEL)
    if is_beside and _RATE.search(article.masked, *own):
        return True
    if index - there == 1 and _SO.match(article.masked, *own):
        return True
    words = content(article, article.sentences[there])
    undone = tuple(word[2:] for word in about if word.startswith("un"))  # what is unspent was not spent
    shared = (about & words) | {word for word in words if undone and word.startswith(undone)}
    return (
        len(shared) > 1
        or any(PART.match(word) for word in shared)
        or (bool(shared) and abs(index - there) < 2)
    )


def _is_not(article: Article, own: Span) -> bool:
    return bool(_NOT.search(article.masked, *own))


_PROPORTION = re.compile(r"\b(?:proportion|share|percentage)\b")
_FAR_COUNT = 6


def _of_a_proportion(article: Article, share: Figure) -> Borne | None:
    """'The evening share of enrolments is 84%', near counts of enrolments and of evening enrolments."""
    index = share.sentence
    own = article.sentences[index]
    if share.kind != "percentage" or not _PROPORTION.search(article.masked, *own):
        return None
    first = article.sentences[max(0, index - _FAR_COUNT)].start
    last = article.sentences[min(len(article.sentences) - 1, index + _FAR_COUNT)].end
    words = article.masked[own.start : own.end]
    counts = [
        f for f in article.figures_in(first, last) if f.kind == "count" and f.unit and f.direction == "level"
    ]
    for part in counts:
        named = part.surface.lower().split()[1:-1]
        if not any(word in words for word in named if len(word) > _FEW_LETTERS):
            continue
        for whole in counts:
            if head(whole.unit) == head(part.unit) and agrees(share, part, whole):
                return Borne(share, part, whole)
    return None
