"""Parts that a whole includes, or holds "with" or "of which": the words name the part as one of several.

"22 firms, including four banks"; "there were 392 visits. This included 102 to colleges"; "£11 billion, with
£6 billion for adults"; "£12m, of which staff account for £9m". A number nearer than the whole may be of
other things ("2,300 complaints about 410 firms, including 900 …"): the whole is the nearest that has room.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate
from stages.extract.claims.operands import fit, head, is_less, is_set_apart
from stages.extract.claims.patterns import cued
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.parts_of_wholes import (
    listed_with,
    may_be_part,
    of_several,
    one_or_several,
    part_of,
    wholes_before,
    with_room,
)

_BACK = 2  # sentences before "this included" that may tell the whole
_INCLUDING = cued(
    r"(?P<whole>[\ue000\ue001])(?P<mid>[^\n\ue010\ue000-\ue008]{0,110}?)(?:,| -| \(?|)"
    r" ?(?:including|(?:(?:which|that|this|it|and)(?: will| would)?(?: also)? )?includ(?:es?|ed)"
    r"|among (?:them|these|those|which|whom)(?: are| were)?)"
    r" (?:just |only |(?:an? |the )?(?:(?:extra|additional|further|new|total of) )?)?"
    r"(?P<part>[\ue000\ue001])"
    r"(?:[^\n\ue010\ue000-\ue008]{0,80} and (?:a further|another) (?P<further>[\ue000\ue001]))?",
    " includ | among",
)
_THIS_INCLUDES = cued(
    r"(?:^|[\n\ue010] ?)(?:this|these|they|it|that|those|(?:this year's|the) [a-z]+s"
    r"|the (?:[a-z-]+ )?(?:package|fund|money|sum|deal|budget|total|figure|investment|settlement|award|plan"
    r"|scheme|grant|programme|pot|cash|funding|spending|amount|bill|number|list|group|cohort))"
    r" (?:will |would )?(?:also )?(?:includ(?:es?|ed)|took in|takes in) (?:{F} \()?(?:(?:an?|the) )?"
    r"(?:(?:extra|additional|further|total of|planned|new) )?(?P<part>[\ue000\ue001\ue004])",
    "includ | took in",
)
_WITH_SOME = cued(
    r"(?P<whole>{C})[^\n\ue010\ue000-\ue008;]{0,60}, with (?:just |only )?(?P<part>{C})"
    r"(?= (?:[a-z]+ing|on|in|at|still|also|who)\b)",
    ", with",
)
_FOR_SOME = cued(
    r"(?P<whole>{M})[^\n\ue010\ue000-\ue008;]{0,60}, (?:with|of which) (?:just |only |some )?(?P<part>{M})"
    r" (?:(?:going|allocated|earmarked|reserved|set aside|available|due|coming|spent) )?(?:to|for|from|on)\b",
    ", with | , of which",
)
_OF_WHICH_THEY = cued(
    r"(?P<whole>[\ue000\ue001])[^\n\ue010\ue000-\ue008;]{0,60},? of which (?:[a-z'-]+ ){1,5}?(?:accounts? for"
    r"|accounted for|makes? up|made up|is|are|was|were|comes? to|came to|costs?|takes?|took)"
    r" (?P<part>[\ue000\ue001])",
    "of which",
)


_IN_BRACKETS = cued(
    r"(?P<whole>{C})(?: [a-z'-]+){0,3} \((?:about |some |around )?(?P<part>{C})(?: of (?:them|whom))?"
    r" (?:(?:on|in|at|from|are|were) )?(?:full|part|women|female|men|male|adult|teach|apprentice|support|aged"
    r"|under|over|boys|girls|disabled|white|black|asian)[a-z-]*(?: (?:time|courses|students|learners))?\)",
    "(",
)


def included(article: Article) -> Iterator[Candidate]:
    """Yield each part, or list of parts, with the whole that includes it."""
    for match in matches(article, _INCLUDING, 2):
        yield from _including(article, match)
    for match in matches(article, _WITH_SOME, 2):  # "1,689 voted, with 1,453 backing it and 235 …"
        part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
        several = listed_with(article, part, whole)
        if several and sum(f.value or 0 for f in several) < (whole.value or 0):
            yield of_several(several, whole)
        elif not several and head(part.unit) == head(whole.unit) is not None and is_less(part, whole):
            yield part_of(part, whole, match.start(), match.end(), is_sure=False)
    for match in (*matches(article, _FOR_SOME, 2), *matches(article, _OF_WHICH_THEY, 2)):
        part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
        is_one = not listed_with(article, part, whole) and part.direction == "level"
        if is_one and is_less(part, whole) and may_be_part(part, whole):
            yield part_of(part, whole, match.start(), match.end(), is_sure=False)
    for match in matches(article, _IN_BRACKETS, 2):
        part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
        if " " not in part.surface and is_less(part, whole) and whole.direction == part.direction == "level":
            yield part_of(part, whole, match.start(), match.end(), is_sure=False)
    for match in matches(article, _THIS_INCLUDES, 1):
        part = article.figure_at(match.start("part"))
        index = part.sentence
        before = article.figures_in(article.sentences[max(0, index - _BACK)].start, match.start())
        is_share = part.kind == "percentage"
        wholes = [f for f in before if f.kind == part.kind and (is_share or may_be_part(part, f))]
        wholes = [f for f in wholes if f.value and part.value and f.value > part.value]
        wholes = [f for f in wholes if not is_set_apart(article, f)] or wholes  # "up from 4,790"
        if wholes and (len(wholes) == 1 or part.kind != "money"):
            yield one_or_several(article, part, wholes[-1], match, is_sure=False)


def _including(article: Article, match: re.Match[str]) -> Iterator[Candidate]:
    """'22 firms, including four banks'; 'there were 392 visits. This included 102 to colleges and …'."""
    part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
    further = article.figure_at(match.start("further")) if match["further"] else None
    roomy = with_room(article, part, whole)
    if roomy is not whole:
        yield part_of(part, roomy, match.start(), match.end(), is_sure=False)
    elif further and may_be_part(further, whole) and may_be_part(part, whole):
        yield from (part_of(f, whole, whole.place, f.place + 1, is_sure=False) for f in (part, further))
    elif several := listed_with(article, part, whole):
        yield of_several(several, whole)
    elif may_be_part(part, whole):
        is_same = part.unit is None or head(part.unit) == head(whole.unit)
        is_only = [f for f in wholes_before(article, part) if fit(f, whole)] == [whole]
        yield part_of(part, whole, match.start(), match.end(), is_sure=is_same or is_only)
    elif part.kind == whole.kind == "count" and not match["mid"] and is_less(part, whole):
        # "3,000 replies including 1,900 comments"
        yield part_of(part, whole, match.start(), match.end(), is_sure=False)
