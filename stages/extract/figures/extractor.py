"""Table `figures`: what `read_figures` reads, as rows."""

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.figures import VERSION, read_figures
from warehouse.ids import content_id


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `figures` of one article."""
    article_id = context.article_id
    return {
        "figures": [
            {
                "figure_id": content_id("fig", article_id, f.start, f.end, f.kind),
                "article_id": article_id,
                "start_char": f.start,
                "end_char": f.end,
                "surface": f.surface,
                "hedge": f.hedge,
                "kind": f.kind,
                "value": f.value,
                "low": f.low,
                "high": f.high,
                "unit": f.unit,
                "bound": f.bound,
                "per": f.per,
                "direction": f.direction,
                "subject": f.subject,
                "sentence": f.sentence,
                "rule": f.rule,
            }
            for f in read_figures(context.text)
        ]
    }


EXTRACTOR = Extractor(name="figures", version=VERSION, tables=("figures",), read=read_article)
