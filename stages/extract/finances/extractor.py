"""Table `finances`: figures from accounts, plans and notices."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.finances.reader import CUES, finance_rows
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article

_KINDS = frozenset({"money", "percentage"})


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `finances` of one article."""
    if not context.rows.get("figures") or not has_any(context.text, CUES):
        return {"finances": []}
    return {"finances": list(finance_rows(Article(context, _KINDS)))}


EXTRACTOR = Extractor(
    name="finances", version="1", tables=("finances",), needs=("figures",), read=read_article
)
