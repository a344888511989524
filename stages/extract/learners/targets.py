"""A share by which enrolment misses or passes its target: "10 per cent below enrolment targets"."""

import re

from stages.extract.extractor import Row
from stages.extract.learners.asides import beside
from stages.extract.learners.when import period_of
from stages.extract.learners.whose import organisation_of
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import record

_SHORT_OF = re.compile(
    r"(?:below|above|short of|under|over|behind|ahead of|off) (?:its |their |the )?(?P<what>(?:[\w-]+ "
    r"){0,3}?)(?:targets?|plans?)(?: on (?P<on>[^.,;]+?))?(?= in |[.,;]|$)"
)
_ENROLMENT = re.compile(r"\b(?:enrolment|recruitment|starts?|learner)")
_REACH = 160


def short_of(view: View, at: int) -> re.Match[str] | None:
    """The words that say of the share at `at` that it is one of a target for learners."""
    found = _SHORT_OF.search(view.sentence.text, at, min(len(view.sentence.text), at + _REACH))
    return found if found is not None and _ENROLMENT.search(view.sentence.text) else None


def target_row(article: Article, index: int, view: View, at: int, figure: Row, found: re.Match[str]) -> Row:
    """The row of a share of the enrolment target."""
    organisation = organisation_of(article, index, view, at)
    if re.match(r"(?:It|The college)\b", view.sentence.text) and not any(start < at for start in view.names):
        organisation = article.who("the college", index, 0) or organisation or article.who("It", index, 0)
    organisation = beside(article, index).get(organisation or "", organisation)
    columns: Row = {
        "organisation": organisation,
        "qualification": re.sub(r"^(?:the|its) ", "", found["on"]) if found["on"] else None,
        "group": "against target",
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "unit": "percent",
        "bound": figure.get("bound"),
        "period": period_of(view, at, found.end()),
    }
    span = view.absolute((at, found.end()))
    return record(
        article.context, ("learner_id", "lrn"), span, "share_of_target/1", columns, figure["figure_id"]
    )
