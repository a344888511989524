"""Table `learners`: starts, enrolments and places."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.learners.reader import CUE, learner_rows
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.discourse import Article

_KINDS = frozenset({"count", "percentage"})


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `learners` of one article."""
    if not context.rows.get("figures") or not CUE.search(context.text):
        return {"learners": []}
    return {
        "learners": [*with_full_names(learner_rows(Article(context, _KINDS)), context.text, "organisation")]
    }


EXTRACTOR = Extractor(
    name="learners", version="1", tables=("learners",), needs=("figures",), read=read_article
)
