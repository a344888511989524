"""Tables `claims`, `claim_operands` and `checks`: what an article asserts between its figures, recomputed."""

from collections.abc import Iterator

from stages.extract.claims.article import Article
from stages.extract.claims.checking import Checked, check_article
from stages.extract.claims.intervals import EVERYTHING, decimal_ends
from stages.extract.claims.reading import read_context
from stages.extract.claims.relations import relations
from stages.extract.extractor import ArticleContext, Extractor, Row
from warehouse.ids import content_id


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `claims`, `claim_operands` and `checks` of one article."""
    article = read_context(context)
    rows: dict[str, list[Row]] = {"claims": [], "claim_operands": [], "checks": []}
    for checked in check_article(article, relations()):
        claim = _claim_row(article, checked)
        rows["claims"].append(claim)
        rows["claim_operands"] += _operand_rows(checked, str(claim["claim_id"]))
        rows["checks"].append(_check_row(checked, str(claim["claim_id"])))
    return rows


def _claim_row(article: Article, checked: Checked) -> Row:
    candidate = checked.candidate
    start, end = _evidence_span(article, checked)
    asserted = candidate.asserted.figure_id if candidate.asserted else None
    operands = [o.figure.figure_id if o.figure else o.item for o in candidate.operands]
    return {
        "claim_id": content_id(
            "clm", article.article_id, candidate.relation, asserted, start, end, *operands
        ),
        "article_id": article.article_id,
        "start_char": start,
        "end_char": end,
        "evidence": article.text[start:end],
        "relation": candidate.relation,
        "asserted_figure_id": asserted,
        "statement": checked.outcome.statement,
        "rule": candidate.rule,
    }


def _evidence_span(article: Article, checked: Checked) -> tuple[int, int]:
    """From the first to the last word involved where one paragraph holds them, else the asserting sentence.

    `candidate.start` and `end` bound the cue and the asserted figure.
    """
    candidate = checked.candidate
    start, end = article.position(candidate.start), article.position(candidate.end)
    for figure in (candidate.asserted, *candidate.figures()):
        if figure is not None:
            start, end = min(start, figure.outer_start), max(end, figure.outer_end)
    if "\n" not in article.text[start:end]:
        return start, end
    place = candidate.asserted.place if candidate.asserted else candidate.start
    sentence = article.sentences[article.sentence_at(place)]
    words = article.words(sentence.start, sentence.end)
    start = article.position(sentence.start) + len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _operand_rows(checked: Checked, claim_id: str) -> Iterator[Row]:
    for position, operand in enumerate(checked.candidate.operands, 1):
        yield {
            "operand_id": content_id("opd", claim_id, position),
            "claim_id": claim_id,
            "position": position,
            "figure_id": operand.figure.figure_id if operand.figure else None,
            "item": operand.item,
            "role": operand.role,
        }


def _check_row(checked: Checked, claim_id: str) -> Row:
    outcome = checked.outcome
    asserted = decimal_ends(outcome.asserted or EVERYTHING)
    recomputed = decimal_ends(outcome.recomputed or EVERYTHING)
    return {
        "check_id": content_id("chk", claim_id, checked.rule),
        "claim_id": claim_id,
        "rule": checked.rule,
        "asserted_low": asserted[0],
        "asserted_high": asserted[1],
        "recomputed_low": recomputed[0],
        "recomputed_high": recomputed[1],
        "verdict": checked.verdict,
        "explanation": outcome.explanation,
    }


EXTRACTOR = Extractor(
    name="claims",
    version="1",
    tables=("claims", "claim_operands", "checks"),
    needs=("figures",),
    read=read_article,
)
