"""Totals that a sentence states over parts told before it or elsewhere, and sums by the year or by payer.

"Together that is £270 million", "… adds £800,000, taking the total to £4 million", "that sum is made up
of …", "£1.5 million a year, or £6 million over its four years", "a £1.7 million centre … £1.2 million
from …". Yearly sums and payers need not be all there are: where they do not come out, nothing is claimed.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import ACTS, PEOPLE, fit, head, is_less, is_set_apart, neighbour
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.totals.sum_evidence import may_be_slip
from stages.extract.claims.totals.sums import is_one_list, parts_in

_TOGETHER = cued(
    r"(?:^|[\n\ue010;] ?)(?:(?:together|altogether|in total|in all|combined|overall|taken together"
    r"|all told)[, ]"
    r"|(?:the|this|that) (?:(?:grand |overall |combined )?total (?:is|was|comes to|came to|stands at)"
    r"|(?:total|combined|overall)(?: [a-z]+){1,2} (?:is|was|comes to|came to|stands at)"
    r"|[a-z]+ (?:comes|came|adds up|amounts) to(?= {L} (?:in|al))"
    r"|makes|gives|brings)"
    r"(?= (?:(?:a |the )?total (?:to|of) )?{L}(?: [a-z-]+){0,3}(?: in all| in total| altogether"
    r"| all told)?[.\n\ue010]) )"
    r"{plain}(?P<whole>{L})",
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
    r"\b(?:meaning|making|giving|bringing|which (?:means|makes|gives|brings)|so)"
    r" (?:it |us |them |that |there (?:were|are|is) )?"
    r"(?:a|the) (?:grand |overall |combined |running )?total (?:number )?(?:to |of )?"
    r"(?:about |around |some |nearly |almost |more than |over |just over |just under )?(?P<whole>{C})",
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


_TAKING = cued(
    r"(?:,| -)? (?:which |and )?(?:(?:taking|bringing|pushing|lifting|raising|putting|takes|brings|puts)"
    r"(?: (?:the|its|their)|(?= total| overall))(?: [a-z-]+){1,6}? (?:to|at)"
    r"|(?:total|overall) [a-z]+(?: [a-z-]+){0,4} (?:comes|came|rises|adds up) to) (?P<whole>{L})",
    "taking | bringing | pushing | lifting | raising | putting | takes | brings | puts | total | overall",
)


def brought_to(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each whole that an addition leads to: '… adds £800,000, taking the total to £4 million'."""
    for match in matches(article, _TAKING, 1):
        whole = article.figure_at(match.start("whole"))
        index = whole.sentence
        own, before = article.sentences[index], neighbour(article, index, -1)
        parts = _of_its_kind(article, whole, own.start, match.start())
        if len(parts) == 1 and before is not None:
            parts = [*_of_its_kind(article, whole, *before), *parts]
        if len(parts) == 2 and meets(total(part.interval for part in parts), whole.interval):
            yield whole, parts
        elif len(parts) > 1 and before is not None and is_one_list(article, parts):
            for told in reversed(_of_its_kind(article, whole, *before)):  # "it is £1.4bn. A, B and C take …"
                if meets(total(part.interval for part in (told, *parts)), whole.interval):
                    yield whole, [told, *parts]
                    break


def _of_its_kind(article: Article, whole: Figure, start: int, end: int) -> list[Figure]:
    """The figures of a stretch that fit the whole; a yearly salary may be told without its year."""
    found = []
    for figure in article.figures_in(start, end):
        is_rate = figure.kind == whole.kind == "money" and figure.unit == whole.unit and whole.per is None
        if not is_set_apart(article, figure) and (fit(figure, whole) or is_rate):
            found.append(figure)
    return found


_MADE_OF = cued(
    r"(?:^|[\n\ue010] ?)[^\n\ue010\ue000-\ue003]{0,90}? (?:compris(?:es|ed|ing)|(?:is|was|were|are"
    r"|be) made up of"
    r"|consist(?:s|ed|ing)? of|(?:is|was|were|are) split (?:into|between)) (?=[^\n\ue010]{0,40}{L})",
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


_OVER = r"(?:over|for|across|in|during) (?:the |its |their |all |those |these )?(?:next |first |coming )?"
_YEARLY = r"(?: a year| per year| each year| annually| per annum)?"
_OR = (
    r"(?:,? or|,? -| \(|, equivalent to|, that is,?|;|, totalling|, a total of|,)(?: or)?"
    r"(?: the equivalent of)? ?"
)
_YEAR_FIRST = pattern(
    rf"(?P<rate>{{M}}){_YEARLY}{_OR}(?P<whole>{{M}})(?: in (?:all|total))? {_OVER}(?P<years>[\ue002])"
)
_WHOLE_FIRST = pattern(
    rf"(?P<whole>{{M}})(?: in (?:all|total))? {_OVER}(?P<years>[\ue002]){_OR}(?P<rate>{{M}}){_YEARLY}"
)
_YEARS_AFTER = pattern(
    rf"(?P<whole>{{M}})(?: [a-z'-]+){{0,5}}?{_OR}(?P<rate>{{M}}){_YEARLY} {_OVER}(?P<years>[\ue002])"
)
_MOST = 10


def yearly_sums(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each whole with the yearly sum as often as there are years."""
    if not any(f.kind == "money" and f.per == "year" for f in article.figures):
        return
    for words in (_YEAR_FIRST, _WHOLE_FIRST, _YEARS_AFTER):
        for match in words.finditer(article.masked):
            rate, whole, years = (article.figure_at(match.start(n)) for n in ("rate", "whole", "years"))
            number = years.value
            if number is None or not (years.unit or "").endswith("year") or number.denominator != 1:
                continue
            if rate.per == "year" and whole.per is None and 2 <= number <= _MOST and rate.unit == whole.unit:
                yield whole, [rate] * int(number)


_FROM = pattern(r"{M}(?: of [a-z' ]{1,30}?|(?: [a-z'-]+){0,2})? (?:from|by)\b")
_PAYS = pattern(
    r"\b(?:contribut|provid|fund|financ|paid|pays?|paying|invest|grant|came from|comes from|put in|money"
    r"|gave|given"
    r"|secured)"
)
_TOP = 4  # sentences at the top that may tell the cost
_OF_WHICH = pattern(r"(?P<whole>{M}),? of which (?:just |only )?(?P<part>{M})")


def funded_from(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each cost with the payments that make it up."""
    for index in sorted({f.sentence for f in article.figures if f.kind == "money"}):
        own = article.sentences[index]
        parts = [f for f in article.figures_in(*own) if f.kind == "money"]
        if len(parts) > 1 and _is_paid(article, parts, own):
            for whole in _costs(article, index):
                if all(fit(whole, part) for part in parts) and _makes_up(whole, parts):
                    yield whole, parts
                    break
    for match in _OF_WHICH.finditer(article.masked):
        whole, part = article.figure_at(match.start("whole")), article.figure_at(match.start("part"))
        following = neighbour(article, whole.sentence, 1)
        rest = [f for f in article.figures_in(*following) if f.kind == "money"] if following else []
        if len(rest) == 1 and _makes_up(whole, [part, rest[0]]):
            yield whole, [part, rest[0]]


def _is_paid(article: Article, parts: Sequence[Figure], own: Span) -> bool:
    is_from = all(_FROM.match(article.masked, part.place) for part in parts)
    return is_one_list(article, parts) and (is_from or bool(_PAYS.search(article.masked, *own)))


def _costs(article: Article, sentence: int) -> list[Figure]:
    """The amounts that the sentences right before it or the top of the text tell, the nearest first."""
    near = article.sentences[max(0, sentence - 2)].start
    before = list(article.figures_in(near, article.sentences[sentence].start))[::-1]
    top = list(article.figures_in(0, min(near, article.sentences[min(_TOP, sentence)].start)))
    return [f for f in (*before, *top) if f.kind == "money"]


def _makes_up(whole: Figure, parts: Sequence[Figure]) -> bool:
    is_larger = all(is_less(part, whole) for part in parts)
    return is_larger and meets(total(part.interval for part in parts), whole.interval)
