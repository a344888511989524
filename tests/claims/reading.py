"""Read a text through the real figure reader into what claims are sought in."""

from datetime import date

from stages.extract.claims.article import Article
from stages.extract.claims.checking import Checked, check_article
from stages.extract.claims.claim import Relation
from stages.extract.claims.reading import read_context
from stages.extract.claims.relations import relations
from stages.extract.extractor import ArticleContext, Row
from stages.extract.figures.extractor import EXTRACTOR as FIGURES


def context_of(text: str, issued: date | None = None) -> ArticleContext:
    """The context that the claims extractor gets for an article of this text."""
    article: Row = {"article_id": "art-test", "text": text, "issued": issued}
    rows = FIGURES.read(ArticleContext(article, {}))["figures"]
    return ArticleContext(article, {"figures": list(rows)})


def article_of(text: str, issued: date | None = None) -> Article:
    """The article ready for finders."""
    return read_context(context_of(text, issued))


def claims_of(text: str, *names: str, issued: date | None = None) -> list[Checked]:
    """The checked claims of a text, of the named relations or of all."""
    wanted: list[Relation] = [r for r in relations() if not names or r.name in names]
    return check_article(article_of(text, issued), wanted)
