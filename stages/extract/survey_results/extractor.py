"""Table `survey_results`: who asked whom, and what share said what."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.survey_results.reader import settled, survey_rows
from stages.extract.survey_results.scope import OPINION_CUE, VOTE_CUES, told
from stages.extract.survey_results.surveys import CUES
from stages.extract.survey_results.tables import table_rows
from stages.extract.survey_results.weighed import likely_rows, weighed_rows

_KINDS = frozenset({"percentage", "fraction", "count"})


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `survey_results` of one article."""
    if not context.rows.get("figures"):
        return {"survey_results": []}
    if not (OPINION_CUE.search(context.text) or has_any(context.text, (*CUES, *VOTE_CUES))):
        return {"survey_results": []}
    article = Article(context, _KINDS)
    tabled = [*table_rows(article)] if "|" in context.text else []
    taken = {row["value_figure_id"] for row in tabled}
    sentences = [*told(article)]
    found = likely_rows(article, sentences, survey_rows(article, sentences))
    found = settled(article, [*found, *weighed_rows(article, sentences, found)])
    answers = (row for row in found if row["value_figure_id"] not in taken)
    rows = sorted([*answers, *tabled], key=lambda row: int(str(row["start_char"])))
    return {"survey_results": [*with_full_names(rows, context.text, "pollster", "commissioned_by")]}


EXTRACTOR = Extractor(
    name="survey_results",
    version="2",
    tables=("survey_results",),
    needs=("figures", "quotations"),
    read=read_article,
)
