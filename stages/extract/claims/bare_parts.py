"""Parts told as bare numbers after their whole: "45 students sat it; five got distinctions while 32 …".

The number has no noun of its own and opens a clause with its verb, and the nearest counted group before
it, in its sentence or the one before, is counted in the same noun and is larger. Which group is meant is
read from the order alone, so nothing here is ever called contradicted.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import head
from stages.extract.claims.patterns import pattern

_OPENS = re.compile(r"(?:^|[,;:-]|\b(?:and|while|but|whereas|with|only|just)) ?$")
_VERB = re.compile(
    r" (?:have|has|had|were|was|are|is|did|got|gained|achieved|passed|failed|said|chose|took|came|went|found"
    r"|remain|still|also|never|said|told|reported|replied|answered|received|closed|stayed|secured|won)\b"
)
_OTHERS = re.compile(r"\b(?:another|more|further|other|additional|new)\b")
_NOT_A_WHOLE = pattern(r"\b(?:from|than|against|to|by) $")


def bare_parts(article: Article) -> Iterator[tuple[Figure, Figure]]:
    """Yield each bare number with the group before it that it is part of."""
    figures = article.figures
    for index, part in enumerate(figures):
        if not index or part.kind != "count" or part.unit is None or " " in part.surface:
            continue
        if not _VERB.match(article.masked, part.place + 1):
            continue
        own = article.sentences[article.sentence_at(part.place)]
        if not _OPENS.search(article.masked, own.start, part.place):
            continue
        whole = _group_before(article, part, index)
        if whole is not None:
            yield part, whole


def _group_before(article: Article, part: Figure, index: int) -> Figure | None:
    sentence = article.sentence_at(part.place)
    for whole in reversed(article.figures[max(0, index - 6) : index]):
        if article.sentence_at(whole.place) < sentence - 1:
            return None
        if article.line_at(whole.place) != article.line_at(part.place):
            return None
        if whole.kind != "count" or head(whole.unit) != head(part.unit) or " " not in whole.surface:
            continue
        if _OTHERS.search(article.masked, max(0, part.place - 20), part.place):
            return None
        is_larger = whole.value is not None and part.value is not None and whole.value > part.value
        is_open = _NOT_A_WHOLE.search(article.masked, max(0, whole.place - 8), whole.place)
        return whole if is_larger and not is_open and whole.direction == "level" else None
    return None
