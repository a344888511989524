"""The claim that one figure, or each of a list, is part of a whole; which whole "of them" or a bare number
looks back to: "30 colleges were asked, and 12 said …".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.claim import Candidate, Operand
from stages.extract.claims.operands import LEVELS, fit, head, is_less, is_set_apart, sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.totals.sums import is_one_list

RULE = "subset/1"
OF_THEM = cued(
    r"(?P<part>[\ue000\ue001])(?: \([\ue004\ue006]\))?(?: [a-z-]+){0,1}? of (?:them|whom|which|it(?! all)"
    r"|(?:these|those)(?P<noun> [a-z-]+s\b)?(?! ?[\ue000-\ue008\d])"
    r"|(?:this|that)(?= (?:money|sum|total|amount|funding|figure|number|cash|budget|pot|group|is|was|will|has"
    r"|had|would|goes|going|went|being|to|for|comes?|came|set|earmarked|reserved|allocated|spent|used|paid|due"
    r"|from|in|by|on|at)\b|[,.;)]))\b",
    "of them | of whom | of which | of these | of those | of it | of this | of that",
)


def one_or_several(
    article: Article, part: Figure, whole: Figure, match: re.Match[str], *, is_sure: bool
) -> Candidate:
    """The claim of the one part, or of all that its list names."""
    if several := listed_with(article, part, whole):
        return of_several(several, whole)
    return part_of(part, whole, part.place, match.end(), is_sure=is_sure)


def listed_with(article: Article, first: Figure, whole: Figure) -> list[Figure]:
    """'Including 15 colleges, one university and one school': the parts that one list names, if several."""
    own = sentence_of(article, first)
    end = article.masked.find(";", first.place, own.end)
    parts = [f for f in article.figures_in(first.place, end if end > 0 else own.end) if f.kind == first.kind]
    is_list = len(parts) > 1 and is_one_list(article, parts) and all(may_be_part(p, whole) for p in parts)
    return parts if is_list else []


def of_several(parts: Sequence[Figure], whole: Figure) -> Candidate:
    """The parts of one list, which may overlap, against the whole that holds them."""
    found = part_of(parts[0], whole, min(parts[0].place, whole.place), parts[-1].place + 1, is_sure=False)
    operands = (*(Operand("part", part) for part in parts), Operand("whole", whole))
    return replace(found, operands=operands, asserted=whole, doubt="the parts may overlap")


_OUTER = pattern(
    r"(?:^|[\n\ue010;,] ?)(?:out )?of (?:the |all |its |these |those )*{C}"
    r"[^\n\ue010;]{0,40}?, ?(?:just |only )?$"
)
"""The whole of a part that stands right behind: "Of the 88 winners, 44 …"."""


def wholes_before(article: Article, part: Figure) -> list[Figure]:
    """The fitting figures before 'of them': in the sentence, else the only one of the sentence before."""
    index = part.sentence
    own = article.sentences[index]
    here = [f for f in article.figures_in(own.start, part.place) if f.kind == part.kind]
    if here:
        wholes = [f for f in here if may_be_part(part, f)]
        # "30 staff, 23 of them, 16 of them": parts of one whole, which is the first that is no part itself
        wholes = [f for f in wholes if not OF_THEM.words.match(article.masked, f.place)]
        return wholes if any(not is_less(f, part) for f in wholes) else [with_room(article, part, here[-1])]
    if index == 0:
        return []
    before = article.sentences[index - 1]
    wholes = [f for f in article.figures_in(*before) if may_be_part(part, f)]
    wholes = [f for f in wholes if not is_less(f, part)] or wholes  # "70,000 members of 143 bodies"
    wholes = [f for f in wholes if not is_set_apart(article, f)] or wholes  # "5,500 entrants, up from 4,700"
    inner = [f for f in wholes if _OUTER.search(article.masked, before.start, f.place)]
    if len(wholes) == 2 and len(inner) == 1 and wholes[-1] is inner[0]:
        return inner  # "of the 88, 44 had none. Of these, 14 …": the part told last
    named = [f for f in wholes if " " in f.surface and f.kind == "count"]
    return wholes if len(wholes) == 1 else named if len(named) == 1 else []


def with_room(article: Article, part: Figure, whole: Figure) -> Figure:
    """The whole, or the nearest figure before it that has room where it has none or is of another kind.

    "£2 million to 40 firms, including £600,000"; "54 centres in nine regions, 12 of which …".
    """
    is_aside = is_set_apart(article, whole)  # "3,000, compared with 3,400 in May, including 600 adults"
    if whole.kind == part.kind and not is_less(whole, part) and not is_aside:
        return whole
    is_bare = " " not in part.surface
    before = article.figures_in(sentence_of(article, whole).start, whole.place)
    larger = [f for f in before if f.kind == part.kind and is_less(part, f) and (is_bare or fit(part, f))]
    return larger[-1] if larger else whole


def may_be_part(part: Figure, whole: Figure) -> bool:
    """Are the two of one quantity, and none a length of time?"""
    # "three million people a year … of these students", "£250 a head, £100 of which"
    is_yearly = part.per is None
    is_fit = fit(part, replace(whole, per=None) if is_yearly else whole)
    return part.kind in LEVELS and is_fit and part.kind != "duration"


def part_of(part: Figure, whole: Figure, start: int, end: int, *, is_sure: bool = True) -> Candidate:
    """The claim that a part is not greater than its whole."""
    return Candidate(
        relation="subset",
        rule=RULE,
        start=start,
        end=end,
        operands=(Operand("part", part), Operand("whole", whole)),
        asserted=part,
        is_sure=is_sure,
        doubt="another figure may be the whole",
    )


_OPENS = re.compile(
    r"(?:^|[,;:-]|\b(?:and|while|but|whereas|with|only|just|showing|meaning|finding|that|leaving)) ?$"
)
VERB = pattern(
    r"(?: \((?:or )?{P}\))? (?:have|has|had|were|was|are|is|did|got|gained|achieved|passed|failed"
    r"|said|responded|returned|chose|took|came|went|found"
    r"|remain|still|also|never|said|told|reported|replied|answered|received|closed|stayed|secured|won|voted|agreed|backed|refused"
    r"|rejected|opted|applied|joined|missed|met|expect|expected|plan|planned|merged|took|declined)\b"
)
_NOT_A_WHOLE = pattern(
    r"\b(?:from|than|against|to|by|(?:of|among) (?:these|those|them|whom|which),?(?: just| only)?) $"
)
_BESIDE = ("while ", "whereas ")
_OF_THESE = 18  # letters


def bare_parts(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield each bare number with the group before it that it is part of."""
    figures = article.figures
    for index, part in enumerate(figures):
        if not index or part.kind != "count" or part.unit is None or " " in part.surface:
            continue
        if not (match := VERB.match(article.masked, part.place + 1)):
            continue
        own = article.sentences[part.sentence]
        words = article.masked[own.start : part.place]
        if words.strip() and not _OPENS.search(words):
            continue
        whole = _group_before(article, part, index)
        # "6,200 trainees passed the first, while 4,100 passed the second": each is told by its own
        is_its_own = whole is not None and words.endswith(_BESIDE) and whole.sentence == part.sentence
        if whole is not None and not is_its_own and not _does_the_same(article, whole, part, match):
            yield part, whole


_WHO_DOES = re.compile(r" (?:who|that|which)? ?(?P<verb>[a-z]+)\b")


def _does_the_same(article: Article, whole: Figure, part: Figure, verb: re.Match[str]) -> bool:
    """'900 people who joined short courses, 700 joined long ones': two groups side by side."""
    match = _WHO_DOES.match(article.masked, whole.place + 1, part.place)
    return match is not None and match["verb"] not in _AUXILIARY and verb[0].endswith(f" {match['verb']}")


_AUXILIARY = frozenset(("have", "has", "had", "were", "was", "are", "is", "did"))


def _group_before(article: Article, part: Figure, index: int) -> Figure | None:
    sentence = part.sentence
    for whole in reversed(article.figures[max(0, index - 6) : index]):
        if whole.sentence < sentence - 1:
            return None
        if article.line_at(whole.place) != article.line_at(part.place):
            return None
        if whole.kind != "count" or head(whole.unit) != head(part.unit) or " " not in whole.surface:
            continue
        is_larger = is_less(part, whole)
        is_open = _NOT_A_WHOLE.search(article.masked, max(0, whole.place - _OF_THESE), whole.place)
        return whole if is_larger and not is_open and whole.direction == "level" else None
    return None
