"""Table `programmes`: programmes, who runs them, where, at what cost, and whom they reach."""

import re
from collections.abc import Iterable, Iterator, Sequence

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.reference import standing_programmes
from stages.extract.phrases.word_cues import places
from stages.extract.programmes.by_area import area_rows
from stages.extract.programmes.delivery import delivery_rows, partner_rows
from stages.extract.programmes.naming import short_names
from stages.extract.programmes.reader import CUE, KINDS, known_names, mentioned, programme_rows
from stages.extract.programmes.retold import told_once
from stages.extract.programmes.weighed import programmes
from stages.extract.programmes.weighed_rows import weighed_rows, without_unlikely

OWNING = frozenset({"owned/2", "its_own/2", "of_body/2", "pays_for/2", "paid_by/2", "announces/2"})
"""The rules by which a body owns, pays for or announces a programme."""
_BODIES = ("manager", "previous_manager", "delivered_by")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `programmes` of one article, in reading order."""
    if not places(CUE, context.text) and not has_any(context.text, tuple(standing_programmes())):
        return {"programmes": []}
    article = Article(context, KINDS)
    heads = list(article.with_cue(CUE))
    known = known_names(article, heads)
    named = list(mentioned(article, known, heads))
    told = list(_run_first([*with_full_names(programme_rows(article, named), context.text, *_BODIES)]))
    short = short_names(context.text)
    listed = [*with_full_names(delivery_rows(article, short, told), context.text, *_BODIES)]
    listed += area_rows(article, known)
    listed += with_full_names(partner_rows(article, told), context.text, *_BODIES)
    told = [*_not_listed(told, listed)]
    rows = [*told, *told_with(told, listed)]
    every = list(programmes(article, named))
    rows = [*without_unlikely(every, rows)]
    rows += weighed_rows(article, every, rows)
    own = [row for row in rows if not _is_bodys(row)]
    return {
        "programmes": told_once(
            sorted(own, key=lambda row: (int(str(row["start_char"])), int(str(row["end_char"]))))
        )
    }


def _is_bodys(row: Row) -> bool:
    """Whether what is called a programme is a body that gives money to others' programmes."""
    name = str(row["name"])
    return _GIVER.search(name) is not None or name == row.get("manager")


_GIVER = re.compile(r"\bLottery\b|\b(?:Foundation|Trust)$")


def _run_first(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows without an owner as manager where the article tells who else runs the programme."""
    run = {row["name"] for row in rows if row.get("manager") and row["rule"] not in OWNING}
    for row in rows:
        if row["rule"] not in OWNING or row["name"] not in run or "manager" not in row:
            yield row
        elif row.keys() & {"area", "reach", "delivered_by"}:
            yield {column: value for column, value in row.items() if column != "manager"}


def told_with(told: Iterable[Row], listed: Iterable[Row]) -> Iterator[Row]:
    """The rows of delivery area by area, with who manages the programme where the article tells it once."""
    managed = [row for row in told if row.get("manager")]
    for row in listed:
        own = [other for other in managed if other["name"] == row["name"]]
        manager = max(own, key=len) if len({other["manager"] for other in own}) == 1 else {}
        yield row | {k: manager[k] for k in ("manager", "previous_manager") if k in manager}


def _not_listed(told: Iterable[Row], listed: Iterable[Row]) -> Iterator[Row]:
    """The rows that the delivery area by area does not say better: "by A in the North"."""
    areas = {row["delivered_by"] for row in listed}
    for row in told:
        who = {row.get("manager"), row.get("delivered_by")} - {None}
        if not (who and who <= areas and row.get("value") is None and row.get("reach") is None):
            yield row


EXTRACTOR = Extractor(
    name="programmes",
    version="4",
    tables=("programmes",),
    needs=("figures", "quotations", "contracts"),
    read=read_article,
)
