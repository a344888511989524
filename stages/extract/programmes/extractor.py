"""Table `programmes`: programmes, who runs them, where, at what cost, and whom they reach."""

import re

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.word_cues import cue
from stages.extract.programmes.bodies import with_full_names
from stages.extract.programmes.delivery import delivery_rows
from stages.extract.programmes.management import management_rows, told_with
from stages.extract.programmes.naming import short_names
from stages.extract.programmes.reach import reach_rows

_KINDS = frozenset({"money", "count"})
_BODIES = ("manager", "previous_manager", "delivered_by")
_CUE = cue(
    re.compile(r"\b(?:programme|scheme|project|initiative|[Ff]und)\b"),
    "programme scheme project initiative fund",
)


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `programmes` of one article, in reading order."""
    if not _CUE.search(context.text):
        return {"programmes": []}
    article = Article(context, _KINDS)
    known = short_names(context.text)
    managed = [*with_full_names(management_rows(article, known), context.text, *_BODIES)]
    rows = [*managed, *told_with(managed, delivery_rows(article, known)), *reach_rows(article, known)]
    rows = [*with_full_names(rows, context.text, *_BODIES)]
    return {"programmes": sorted(rows, key=lambda row: int(str(row["start_char"])))}


EXTRACTOR = Extractor(
    name="programmes", version="1", tables=("programmes",), needs=("figures",), read=read_article
)
