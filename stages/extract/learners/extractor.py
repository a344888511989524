"""Table `learners`: starts, enrolments and places."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.learners.columned import columned_rows
from stages.extract.learners.reader import CUE, RATED, learner_rows
from stages.extract.learners.tables import table_rows
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.discourse import Article

_KINDS = frozenset({"count", "percentage", "fraction"})


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `learners` of one article."""
    if not context.rows.get("figures") or not (CUE.search(context.text) or RATED.search(context.text)):
        return {"learners": []}
    article = Article(context, _KINDS)
    tabled = list(columned_rows(article))
    lines = {row["start_char"] for row in tabled}
    taken = {row["value_figure_id"] for row in tabled}
    tabled += [row for row in table_rows(article) if row["value_figure_id"] not in taken]
    taken |= {row["value_figure_id"] for row in tabled}
    told = (
        row
        for row in learner_rows(article)
        if row["value_figure_id"] not in taken and row["start_char"] not in lines
    )
    rows = [*with_full_names(told, context.text, "organisation"), *tabled]
    return {"learners": [row for row in rows if not _is_change(row)]}


def _is_change(row: Row) -> bool:
    """Whether a number is below nought, a table's "variance": nobody's count."""
    return row.get("value") is not None and float(str(row["value"])) < 0


EXTRACTOR = Extractor(
    name="learners", version="2", tables=("learners",), needs=("figures",), read=read_article
)
