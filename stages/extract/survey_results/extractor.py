"""Table `survey_results`: who asked whom, and what share said what."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.survey_results.reader import survey_rows
from stages.extract.survey_results.scope import OPINION_CUE
from stages.extract.survey_results.surveys import CUES

_KINDS = frozenset({"percentage", "fraction", "count"})


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `survey_results` of one article."""
    if not context.rows.get("figures"):
        return {"survey_results": []}
    if not (OPINION_CUE.search(context.text) or has_any(context.text, CUES)):
        return {"survey_results": []}
    rows = sorted(survey_rows(Article(context, _KINDS)), key=lambda row: int(str(row["start_char"])))
    return {"survey_results": [*with_full_names(rows, context.text, "pollster", "commissioned_by")]}


EXTRACTOR = Extractor(
    name="survey_results", version="2", tables=("survey_results",), needs=("figures",), read=read_article
)
