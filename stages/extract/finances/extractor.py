"""Table `finances`: figures from accounts, plans and notices."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.finances.cash_days import cash_rows
from stages.extract.finances.metrics import metric_told
from stages.extract.finances.reader import finance_rows
from stages.extract.finances.retold import told_once
from stages.extract.finances.sector import count_rows, share_rows
from stages.extract.finances.statements import statement_rows
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import rows_between

_KINDS = frozenset({"money", "percentage", "fraction"})


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `finances` of one article."""
    if not context.rows.get("figures"):
        return {"finances": []}
    rows = with_full_names(_rows(context), context.text, "organisation")
    told = told_once(rows, max(0, context.text.find("\n")))
    return {
        "finances": [row | {"metric": metric_told(str(row["metric"]), str(row["evidence"]))} for row in told]
    }


def _rows(context: ArticleContext) -> list[Row]:
    article = Article(context, _KINDS)
    lines = list(statement_rows(context))
    apart = [*cash_rows(context), *share_rows(article), *count_rows(article), *lines]
    taken = {row.get("value_figure_id") for row in apart}
    for start, end in {(int(str(row["start_char"])), int(str(row["end_char"]))) for row in lines}:
        taken |= {row["figure_id"] for row in rows_between(context.rows["figures"], start, end)}  # variances
    told = [row for row in finance_rows(article) if row["value_figure_id"] not in taken]
    rows = [*told, *apart]
    return sorted(rows, key=lambda row: int(str(row["start_char"])))


EXTRACTOR = Extractor(
    name="finances", version="3", tables=("finances",), needs=("figures",), read=read_article
)
