"""Table `contracts`: who buys what from whom, and for how much, with what became of it."""

from stages.extract.contracts.delivery import delivery_contracts
from stages.extract.contracts.funds.reader import fund_rows
from stages.extract.contracts.list_lines import body_rows, line_rows
from stages.extract.contracts.merged import merged
from stages.extract.contracts.notices import notice_rows
from stages.extract.contracts.portal_pages import portal_rows
from stages.extract.contracts.reader import CUES, contract_rows
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.programmes.naming import short_names

_KINDS = frozenset({"money", "percentage"})
_BODIES = ("buyer", "supplier", "previous_supplier")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `contracts` of one article, in reading order."""
    if "£" not in context.text and not has_any(context.text, CUES):
        return {"contracts": []}
    article = Article(context, _KINDS)
    rows = [*notice_rows(article), *line_rows(article), *body_rows(article)]
    portal = [*portal_rows(article)]
    used = {row.get("value_figure_id") for row in rows}
    rows += portal or contract_rows(article, used)  # a portal's page tells its one procurement over again
    if not portal:
        rows += fund_rows(article, {row.get("value_figure_id") for row in rows})
    rows += delivery_contracts(article, short_names(context.text), rows)
    return {"contracts": merged(with_full_names(rows, context.text, *_BODIES), context.text)}


EXTRACTOR = Extractor(
    name="contracts", version="1", tables=("contracts",), needs=("figures",), read=read_article
)
