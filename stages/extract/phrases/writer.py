"""Who "we" are in an article: for whom the quoted speaks, else the body whose page it is."""

from stages.extract.phrases.discourse import Article
from stages.extract.phrases.reference import body_kinds

_PRESS = "publisher"
"""The kind of bodies that write of others."""


def writer(article: Article, at: int) -> str | None:
    """Who "we" are at a place of the text: for whom the quoted speaks, else the body whose page it is."""
    for row in article.context.rows.get("quotations", ()):
        if int(str(row["start_char"])) <= at < int(str(row["end_char"])):
            return str(row["organisation"]) if row.get("organisation") else None
    publisher = str(article.context.article.get("publisher") or "")
    return publisher if body_kinds().get(publisher, _PRESS) != _PRESS else None
