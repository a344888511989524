"""Row dictionaries for record tables: evidence, id, rule, and the columns that copy a figure."""

from stages.extract.extractor import ArticleContext, Row
from warehouse.ids import content_id


def record(
    context: ArticleContext,
    key: tuple[str, str],
    span: tuple[int, int],
    rule: str,
    columns: Row,
    *identity: object,
) -> Row:
    """One record row: `key` is its key column and id prefix, `span` the words it stands on.

    Columns that are None are left out. `identity` tells apart rows that stand on the same words.
    """
    start, end = span
    row: Row = {name: value for name, value in columns.items() if value is not None}
    row |= {
        key[0]: content_id(key[1], context.article_id, start, end, *identity),
        "article_id": context.article_id,
        "start_char": start,
        "end_char": end,
        "evidence": context.text[start:end],
        "rule": rule,
    }
    return row


def around(*spans: tuple[int, int]) -> tuple[int, int]:
    """The smallest span that holds all of `spans`."""
    return min(s[0] for s in spans), max(s[1] for s in spans)


def money_columns(figure: Row | None) -> Row:
    """The columns of a money value that copy the figure, as `contracts` names them."""
    if figure is None:
        return {}
    return {
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "value_low": figure.get("low"),
        "value_high": figure.get("high"),
        "currency": figure.get("unit"),
        "value_bound": figure.get("bound"),
        "per": figure.get("per"),
    }
