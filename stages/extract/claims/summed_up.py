"""Totals in a sentence of their own: 'Together that is £270 million', 'That makes 100 places in all'."""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import pattern
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


def in_a_sentence_of_its_own(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each whole that a sentence of its own states, with the parts before it."""
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
        if len(parts) > 1:
            yield whole, parts


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
