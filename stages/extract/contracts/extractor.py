"""Table `contracts`: who buys what from whom, and for how much, with what became of it."""

from stages.extract.contracts.reader import CUE, contract_rows
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.discourse import Article


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `contracts` of one article."""
    if not CUE.search(context.text):
        return {"contracts": []}
    return {"contracts": list(contract_rows(Article(context)))}


EXTRACTOR = Extractor(name="contracts", version="1", tables=("contracts",), needs=("figures",), read=read_article)
