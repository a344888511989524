"""The finished contract row, once for each fact of an article."""

import re

from stages.extract.contracts.state import State
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.rows import record

_LOOSE_END = re.compile(
    r"[ ,;]+(?:(?:in|of|for|to|by|from|and|with|at|on)[ ,;]*)?$|\b (?:in|of|for|to|by|from)$"
)
_KEY = ("contract_id", "con")
_FACT = ("outcome", "supplier", "previous_supplier", "qualification", "value_figure_id")


def finished_row(
    article: Article, span: tuple[int, int], rule: str, columns: Row, state: State
) -> Row | None:
    """The finished row, or None where the same fact was read before."""
    fact = tuple(columns.get(k) for k in _FACT)
    is_whole = columns["outcome"] == "novated" and columns.get("supplier") is None
    novated = ("novated", columns.get("programme") or columns.get("buyer")) if is_whole else fact
    if novated in state.seen:
        return None
    state.seen.add(novated)
    state.used.update({columns.get("value_figure_id")} - {None})
    start, end = span
    words = article.context.text[start:end]
    span = (start, start + len(_LOOSE_END.sub("", words)))
    return record(article.context, _KEY, span, f"{rule}/1", columns, *fact)
