"""Totals in a sentence of their own: 'Together that is £270 million', 'That makes 100 places in all'."""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.intervals import meets, total
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sums import parts_in

_TOGETHER = pattern(
    r"(?:^|[\n\ue010;] ?)(?:(?:together|altogether|in total|in all|combined|overall|taken together"
    r"|all told)[, ]"
    r"|(?:the|this|that) (?:(?:grand |overall |combined )?total (?:is|was|comes to|came to|stands at)"
    r"|makes|gives|brings)"
    r"(?= (?:(?:a |the )?total (?:to|of) )?{L}(?: [a-z-]+){0,3}(?: in all| in total| altogether"
    r"| all told)?[.\n\ue010]) )"
    r"{plain}(?P<whole>{L})"
)


_SUMS_UP = re.compile(r"[\n\ue010 ]*(?:together|altogether|combined|taken together|the |this |that )")
_IS_PART_OF = pattern(r"{C}(?: [a-z'-]+){0,2} of (?:the |its |their |those )?(?:[a-z-]+'s )?{C}")


def in_a_sentence_of_its_own(article: Article) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """Yield each whole that a sentence of its own states, with the parts before it.

    "In all" and "in total" may speak of a whole of which some parts stay untold: those are not sure.
    """
    for match in _TOGETHER.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        index = article.sentence_at(whole.place)
        own = article.sentences[index]
        parts = _bullets_above(article, whole, index) or parts_in(
            article, whole, own.start, match.start("whole")
        )
        if article.masked.startswith(" of ", whole.place + 1):
            continue  # "altogether, 171 of the 551 adults" is a share
        before = neighbour(article, index, -1)
        if not parts and before is not None:
            parts = parts_in(article, whole, before.start, before.end)
        if len(parts) == 1:
            parts = _one_a_sentence(article, whole, index)
        if any(_IS_PART_OF.match(article.masked, part.place) for part in parts):
            continue  # "46 of the 110 colleges …. In total 64 colleges missed out"
        if len(parts) > 1:
            yield whole, parts, bool(_SUMS_UP.match(match[0]))


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


_TAKING = cued(
    r"(?:,| -)? (?:which )?(?:taking|bringing|pushing|lifting|raising|putting|takes|brings|puts)"
    r" (?:the|its|their)(?: [a-z-]+){1,4}? (?:to|at)"
    r" (?P<whole>{L})",
    "taking | bringing | pushing | lifting | raising | putting | takes | brings | puts",
)


def brought_to(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each whole that an addition leads to: '… adds £800,000, taking the total to £4 million'."""
    for match in _TAKING.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        index = article.sentence_at(whole.place)
        own, before = article.sentences[index], neighbour(article, index, -1)
        parts = parts_in(article, whole, own.start, match.start())
        if len(parts) == 1 and before is not None:
            parts = [*parts_in(article, whole, *before), *parts]
        if len(parts) == 2 and meets(total(part.interval for part in parts), whole.interval):
            yield whole, parts
