"""Table `judgement_scales`: one row a label, in the order in which the text gives the labels."""

import re

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.inspection_judgements.authorities import sole_inspectorate
from stages.extract.judgement_scales.keyed import keyed_scales
from stages.extract.judgement_scales.scales import Scale, scales
from stages.extract.phrases.kept import names_of, rows_between, sentences_of
from stages.extract.phrases.rows import record

_PROPOSES = re.compile(r"\b(?:propos|recommend|suggest|call(?:s|ed|ing) for)")
_INSPECTED = re.compile(
    r"\b(?:[Ii]nspect\w*|watchdog|[Ss]afeguarding|report cards?|monitoring visit|[Hh]eadline (?:grades?"
    r"|judge?ments?)|[Ss]chools are graded|[Pp]roviders (?:will|are|get))\b"
)
"""Words of a scale by which providers are inspected."""
_ITS_LABEL = re.compile(
    r"(?:inadequate|requires improvement|urgent improvement|causing concern)\b", re.IGNORECASE
)
"""Labels of inspectorates alone, but for the grades of finances."""
_NO_BODY = re.compile(r"\d|^[A-Z]{2,3}$|\b(?:Table|Framework|Handbook|Report)\b")
_KEY = ("judgement_scale_id", "scl")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `judgement_scales` of one article."""
    sentences = sentences_of(context.text)
    told = list(scales(context.text, sentences))
    found = sorted([*told, *keyed_scales(context.text, sentences, told)], key=lambda scale: scale.start)
    return {"judgement_scales": [row for scale in found for row in _rows(context, scale)]}


def _rows(context: ArticleContext, scale: Scale) -> list[Row]:
    figure = next(rows_between(context.rows["figures"], *scale.claim), None) if scale.claim else None
    points = figure["value"] if figure is not None else None
    authority = _authority(context.text, scale)
    rows = []
    for rank, label in enumerate(scale.labels, start=1):
        columns: Row = {
            "scale": scale.name,
            "authority": authority,
            "claimed_points_figure_id": figure["figure_id"] if figure is not None else None,
            "claimed_points": int(str(points)) if points is not None and points == int(str(points)) else None,
            "rank": rank,
            "label": context.text[label.start : label.end],
            "colour": label.colour,
        }
        rows.append(
            record(context, _KEY, (scale.start, scale.end), scale.rule, columns, rank, columns["label"])
        )
    return rows


def _authority(text: str, scale: Scale) -> str | None:
    """The organisation that the scale's words name, if it does not just propose it; else the inspectorate."""
    if _PROPOSES.search(text, scale.start, scale.end):
        return None
    names = {
        n.text
        for n in names_of(text)
        if scale.start <= n.start < scale.end and n.kind == "organisation" and _NO_BODY.search(n.text) is None
    }
    if len(names) == 1:
        return names.pop()
    lead = text[scale.start : scale.labels[0].start]
    is_inspectors = _INSPECTED.search(lead) or (
        "financ" not in lead and any(_ITS_LABEL.match(text, label.start) for label in scale.labels)
    )
    return sole_inspectorate(text, names_of(text)) if not names and is_inspectors else None


EXTRACTOR = Extractor(
    name="judgement_scales", version="2", tables=("judgement_scales",), read=read_article, needs=("figures",)
)
