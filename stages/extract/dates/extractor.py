"""The extractor of table `dates`."""

from collections.abc import Mapping, Sequence
from datetime import date

from stages.extract.dates.expression import TimeExpression
from stages.extract.dates.reader import read_dates
from stages.extract.extractor import ArticleContext, Extractor, Row
from warehouse.ids import content_id


def read_article(context: ArticleContext) -> Mapping[str, Sequence[Row]]:
    """Rows of `dates`, in reading order."""
    issued = context.article.get("issued")
    granularity = context.article.get("issued_granularity") or "day"
    found = read_dates(context.text, issued if isinstance(issued, date) else None, str(granularity))
    return {"dates": [_row(context.article_id, expression) for expression in found]}


def _row(article_id: str, expression: TimeExpression) -> Row:
    return {
        "date_id": content_id("date", article_id, expression.start_char, expression.end_char),
        "article_id": article_id,
        "start_char": expression.start_char,
        "end_char": expression.end_char,
        "surface": expression.surface,
        "starts_on": expression.starts_on,
        "ends_on": expression.ends_on,
        "granularity": expression.granularity,
        "anchor": expression.anchor,
        "rule": expression.rule,
    }


EXTRACTOR = Extractor(name="dates", version="1", tables=("dates",), read=read_article)
