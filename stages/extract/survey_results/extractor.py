"""Table `survey_results`: who asked whom, and what share said what."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.survey_results.reader import survey_rows
from stages.extract.survey_results.surveys import CUES

_KINDS = frozenset({"percentage", "fraction", "count"})


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `survey_results` of one article."""
    if not context.rows.get("figures") or not has_any(context.text, CUES):
        return {"survey_results": []}
    return {"survey_results": survey_rows(Article(context, _KINDS))}


EXTRACTOR = Extractor(
    name="survey_results", version="1", tables=("survey_results",), needs=("figures",), read=read_article
)
