"""Totals that a sentence states over parts told before it: "together that is £270 million".

Also "that sum is made up of …", and "…, meaning a total of" after the sentence before.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import ACTS, PEOPLE, fit, fit_as_told, head, is_set_apart, neighbour
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.totals.sum_evidence import may_be_slip
from stages.extract.claims.totals.sums import parts_in

_TOGETHER = cued(
    r"(?:^|[\n\ue010;] ?)(?:(?:together|altogether|in total|in all|combined|overall|taken together|all"
    r" told)[, ]|(?:the|this|that) (?:(?:grand |overall |combined )?total (?:is|was|comes to|came to|stands"
    r" at)|(?:total|combined|overall)(?: [a-z]+){1,2} (?:is|was|comes to|came to|stands at)|[a-z]+ (?:comes"
    r"|came|adds up|amounts) to(?= {L} (?:in|al))|makes|gives|brings)(?= (?:(?:a |the )?total (?:to"
    r"|of) )?{L}(?: [a-z-]+){0,3}(?: in all| in total| altogether| all told)?[.\n\ue010]) ){plain}"
    r"(?P<whole>{L})",
    "ogether | otal | n all | verall | ombined | ll told | makes | gives | brings",
)


_TOTAL_OF_WHAT = re.compile(
    r"\b(?:total|overall) (?!is|was|comes|came|stands)[a-z]+ (?:is|was|comes|came|stands)\b"
)
_SUMS_UP = re.compile(r"[\n\ue010 ]*(?:together|altogether|combined|taken together|the |this |that )")
_IS_PART_OF = pattern(r"{C}(?: [a-z'-]+){0,2} of (?:the |its |their |those )?(?:[a-z-]+'s )?{C}")


def in_a_sentence_of_its_own(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """Yield each whole that a sentence of its own states, with the parts before it.

    "In all" and "in total" may speak of a whole of which some parts stay untold: those are not sure.
    """
    for match in matches(article, _TOGETHER, 1):
        whole = article.figure_at(match.start("whole"))
        index = whole.sentence
        own = article.sentences[index]
        parts = _bullets_above(article, whole, index) or parts_in(
            article, whole, own.start, match.start("whole")
        )
        if article.masked.startswith(" of ", whole.place + 1):
            continue  # "altogether, 171 of the 551 adults" is a share
        before = neighbour(article, index, -1)
        is_all = True
        if not parts and before is not None:
            parts, is_all = _in_sentences_before(article, whole, index)
        if len(parts) == 1:
            parts, is_all = _one_a_sentence(article, whole, index), True
        if any(_IS_PART_OF.match(article.masked, part.place) for part in parts):
            continue  # "46 of the 110 colleges …. In total 64 colleges missed out"
        if len(parts) > 1:
            is_said = bool(_SUMS_UP.match(match[0]))
            if _TOTAL_OF_WHAT.search(match[0]):  # "the total cost is …" may be of more than these
                is_said = is_said and may_be_slip(whole, parts)
            yield whole, parts, is_all and is_said


def _in_sentences_before(article: Article, whole: Figure, sentence: int) -> tuple[list[Figure], bool]:
    """The fitting figures of the sentence before, or of more of the line where only these make the whole.

    With it, whether no fitting figure of the line stands before them.
    """
    line = article.line_at(article.sentences[sentence - 1].start)
    start = article.sentences[sentence].start
    first = parts_in(article, whole, *article.sentences[sentence - 1])
    for index in range(sentence - 1, max(-1, sentence - 5), -1):
        if article.line_at(article.sentences[index].start) != line:
            break
        parts = parts_in(article, whole, article.sentences[index].start, start)
        if len(parts) > 1 and meets(total(part.interval for part in parts), whole.interval):
            return parts, True
    return first, len(parts_in(article, whole, article.lines[line].start, start)) == len(first)


def _one_a_sentence(article: Article, whole: Figure, sentence: int) -> list[Figure]:
    """One fitting figure from each of the sentences before, back to one that has another number of them."""
    parts: list[Figure] = []
    line = article.line_at(whole.place)
    for index in range(sentence - 1, max(-1, sentence - 6), -1):
        here = article.sentences[index]
        if article.line_at(here.start) != line:
            break
        found = parts_in(article, whole, *here)
        if len(found) != 1 or len([f for f in article.figures_in(*here) if f.kind == whole.kind]) != 1:
            break
        parts.insert(0, found[0])
    return parts


def _bullets_above(article: Article, whole: Figure, sentence: int) -> list[Figure]:
    """One fitting figure from each line of the list that stands right above the sentence."""
    line = article.line_at(article.sentences[sentence].start) - 1
    parts: list[Figure] = []
    while (
        line >= 0
        and article.masked[article.lines[line].start : article.lines[line].end].lstrip()[:1] in "•*-"
    ):
        first = [
            f
            for f in article.figures_in(*article.lines[line])
            if f.kind == whole.kind and f.unit == whole.unit
        ]
        if not first:
            return []
        parts.insert(0, first[0])
        line -= 1
    return parts


_MEANING = cued(
    r"\b(?:meaning|making|giving|bringing|which (?:means|makes|gives|brings)|so) (?:it |us |them |that "
    r"|there (?:were|are|is) )?(?:a|the) (?:grand |overall |combined |running )?total (?:number )?(?:to "
    r"|of )?(?:about |around |some |nearly |almost |more than |over |just over |just under )?(?P<whole>{C})",
    "total",
)
_MANY = 10
_COUNTED = {None, *PEOPLE, *ACTS}


def meaning_in_all(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each '…, meaning a total of' with the figures of its sentence and the one before.

    People and what each of them does are counted together: starts one year, students the next.
    """
    for match in matches(article, _MEANING, 1):
        whole = article.figure_at(match.start("whole"))
        index = whole.sentence
        start = article.sentences[max(0, index - 1)].start
        parts = [
            f
            for f in article.figures_in(start, match.start())
            if f.kind == whole.kind and (f.number or 0) > _MANY and head(f.unit) in _COUNTED
        ]
        if len(parts) > 1 and meets(total(part.interval for part in parts), whole.interval):
            yield whole, parts


_BRINGS = cued(
    r"\b(?:bring(?:s|ing)?|tak(?:es|ing)|rais(?:es|ing)|mak(?:es|ing)) (?:the |its |their )?(?:[a-z-]+ )?"
    r"total\b[^\n\ue010\ue000-\ue008;]{0,80}? to {short}(?P<whole>{L})",
    "total",
)


def brought_to(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """'22,500 more jobs would go, which brings the total to 56,300': the other part stands further above."""
    for match in matches(article, _BRINGS, 2):
        whole = article.figure_at(match.start("whole"))
        own = article.sentences[whole.sentence]
        here = [f for f in article.figures_in(own.start, match.start()) if f.kind == whole.kind]
        before = article.figures_in(0, here[-1].place) if here else ()
        for earlier in reversed(before):
            parts = [earlier, here[-1]]
            if earlier.kind == whole.kind and meets(total(part.interval for part in parts), whole.interval):
                yield whole, parts
                break


_MADE_OF = cued(
    r"(?:^|[\n\ue010] ?)[^\n\ue010\ue000-\ue003]{0,90}? (?:compris(?:es|ed|ing)|(?:is|was|were|are|be) made"
    r" up of|consist(?:s|ed|ing)? of|(?:is|was|were|are) split (?:into|between)) (?=[^\n\ue010]{0,40}{L})",
    "compris | made up of | consist | split ",
)


_OF_THAT = re.compile(r"\s*(?:these|this|that|those|it|the (?:sum|total|figure|money)) ")


def made_up_of(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """Yield each whole of the sentences before with the parts that 'the sum was made up of …' lists."""
    for match in matches(article, _MADE_OF, 2):
        index = article.sentence_at(match.end())
        parts = list(article.figures_in(match.end(), article.sentences[index].end))
        parts = [part for part in parts if part.kind == parts[0].kind]
        if len(parts) < 2 or any(part.per != parts[0].per for part in parts):
            continue
        before = article.figures_in(article.sentences[max(0, index - 3)].start, match.start() + 1)
        for whole in reversed(before):
            is_larger = whole.value is not None and all(
                p.value is not None and p.value < whole.value for p in parts
            )
            is_fit = is_larger and all(fit(whole, part) for part in parts)
            is_sure = _is_that(article, whole, before, index)
            if is_fit and (is_sure or meets(total(part.interval for part in parts), whole.interval)):
                yield whole, parts, is_sure
                break


def _is_that(article: Article, whole: Figure, before: Sequence[Figure], sentence: int) -> bool:
    """Is the whole the only one of its kind in the sentence before one that opens with 'this' or 'these'?"""
    own = article.sentences[sentence]
    alike = [f for f in before if f.kind == whole.kind and f.sentence == sentence - 1]
    return alike == [whole] and bool(_OF_THAT.match(article.masked, *own))


_IN_ALL = cued(
    r"(?:^|[\n\ue010] ?)(?:[a-z']+,? ){0,4}(?P<whole>{L})(?: [a-z'-]+){0,4} (?:in all|in total|altogether"
    r"|all told|overall|combined|between them)\b",
    "in all | in total | altogether | all told | overall | combined | between them",
)
_OF_A_WHOLE = re.compile(r"\bof (?:the |its |their |those |these |all |our )*$")


def told_in_all(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each 'Almost 80 staff in all are told' with the parts of the sentence before that make it up."""
    for match in matches(article, _IN_ALL, 1):
        whole = article.figure_at(match.start("whole"))
        before = neighbour(article, whole.sentence, -1)
        told = article.figures_in(*before) if before is not None else ()
        parts = [
            f
            for f in told
            if f.number != 1
            and fit_as_told(f, whole)
            and not is_set_apart(article, f)
            and not _OF_A_WHOLE.search(article.masked, max(0, f.place - 24), f.place)
        ]
        if len(parts) > 1 and meets(total(part.meant for part in parts), whole.interval):
            yield whole, parts
