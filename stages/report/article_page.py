"""One article as its pages show it: the text with its marks, a card a mark, and every row in a list.

An article of very many rows has cards for MOST_TOLD of them, held and disputed ones first; all are marked.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from markupsafe import Markup

from stages.report.facts import Card, cards
from stages.report.marks import Marker, Span, Token
from stages.report.pages import page, render
from stages.report.parts import cuts, part_of, stretches
from stages.report.places import article_page
from stages.report.reading import Article
from stages.report.wording import label, shortened, singular
from warehouse.tables import TABLES

MOST_TOLD = 3_000
"""Rows of one article that have a card and a line in its lists: about 15 pages of them."""
_END = "<!--end of card-->"  # what a stranger writes cannot look like it, being escaped
_SIGNS = {"reconciled": "✓ ", "contradicted": "≠ ", "unverifiable": "? ", "broken": "✗ "}


class Piece(NamedTuple):
    """A token as the template prints it: text, words that are a link, a mark's open or end, a chip, a card.

    `value` is the text, the class of a mark or chip, or the card; `row_id` the id or the link, if any.
    """

    what: str
    value: str = ""
    row_id: str = ""
    spoken: str = ""


class Line(NamedTuple):
    """One row in the list of its table; without a place where its words are not in the text."""

    row_id: str
    words: str
    has_place: bool
    is_held: bool
    cells: tuple[str, ...]


class RowList(NamedTuple):
    """The rows of one table on one page."""

    table: str
    columns: tuple[str, ...]
    lines: list[Line]


class ArticlePages:
    """The pages of one article; `places` are where those after the first begin."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.spans = article.spans()
        self.told = _told_rows(article)
        self.places = cuts(article.text, self.spans, self.told)
        self.files = [article_page(article.article_id, n) for n in range(1, len(self.places) + 2)]

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield each page's file and its HTML."""
        article = self.article
        rows = article.readings.rows
        told = cards(article.readings, self.told)
        marker = Marker(article.text, self.spans)
        pieces = stretches(article.text, sorted(s.start for s in self.spans))
        homes = {s.row_id: self.files[part_of(self.places, s.start) - 1] for s in marker.spans}
        for number, file in enumerate(self.files, start=1):
            here = {row_id for row_id, home in homes.items() if home == file}
            shown = {r for r in told if r in here or (number == 1 and r not in homes)}
            drawn = _cards([c for r, c in told.items() if r in here], file, homes)
            paragraphs = [
                list(_pieces(marker.tokens(*piece), told, drawn, homes, file))
                for piece in pieces
                if part_of(self.places, piece[0]) == number
            ]
            yield (
                file,
                page(
                    "article.html.j2",
                    file,
                    article=article.row,
                    document=article.document,
                    others=article.others,
                    paragraphs=paragraphs,
                    lists=_lists(article, told, shown, homes),
                    counts={name: len(some) for name, some in rows.items()},
                    n_records=sum(len(some) for name, some in rows.items() if TABLES[name].layer == "record"),
                    n_rows=sum(map(len, rows.values())),
                    n_told=len(self.told),
                    part=number,
                    files=self.files,
                ),
            )


def _told_rows(article: Article) -> Set[str]:
    """Return the ids of the rows that have a card: all, or of very many what a maintainer looks for first."""
    readings = article.readings
    disputed = {str(check["claim_id"]) for check in readings.checks if check["verdict"] == "contradicted"}
    disputed |= {str(o["figure_id"]) for o in readings.operands if str(o["claim_id"]) in disputed}
    ranked = sorted(
        (row_id not in readings.held and row_id not in disputed, int(str(row.get("start_char") or 0)), row_id)
        for name, rows in readings.rows.items()
        for row in rows
        for row_id in (str(row[TABLES[name].key]),)
    )
    return {row_id for _, _, row_id in ranked[:MOST_TOLD]}


def link(row_id: str, here: str, homes: Mapping[str, str]) -> str:
    """Return the link from the page `here` to any row."""
    home = homes.get(row_id)
    if home == here:
        return f"#{row_id}"
    return f"../{home or 'index.html'}#{row_id}"


def _cards(some: Sequence[Card], here: str, homes: Mapping[str, str]) -> dict[str, Markup]:
    """Return row id to card. All are rendered at once, which is many times faster than one by one."""
    values = [
        (
            card,
            label(card.kind) if card.kind else singular(card.table),
            [(f.label, f.text, f.row_id and link(f.row_id, here, homes)) for f in (*card.facts, *card.sums)],
            [(part, link(part.claim_id, here, homes)) for part in card.claims],
            [(f.label, f.text, link(str(f.row_id), here, homes)) for f in card.users],
        )
        for card in some
    ]
    drawn = render("cards.html.j2", cards=values).split(_END)
    return {card.row_id: Markup(html) for card, html in zip(some, drawn, strict=False)}  # noqa: S704


def _pieces(
    tokens: Iterator[Token],
    told: Mapping[str, Card],
    drawn: Mapping[str, Markup],
    homes: Mapping[str, str],
    here: str,
) -> Iterator[Piece]:
    for token in tokens:
        span = token.span
        if token.what == "text":
            card = told.get(span.row_id) if span else None
            if span and card:
                yield Piece("words", token.text, span.row_id, label(card.kind) or singular(span.table))
            else:
                yield Piece("text", token.text)
        elif span is None:
            continue
        elif token.what == "open":
            yield Piece("open", _mark_class(span, told), span.row_id if token.is_first else "")
        else:
            card = told.get(span.row_id)
            if token.is_first and span.row_id in drawn:
                yield Piece("card", drawn[span.row_id])
            yield Piece("end")
            if card and token.is_last and (not span.is_leaf or card.held):
                yield Piece(
                    "chip", _chip_class(card), link(span.row_id, here, homes), _chip_words(card, span)
                )


def _mark_class(span: Span, told: Mapping[str, Card]) -> str:
    card = told.get(span.row_id)
    box = "" if span.is_leaf else " box" if span.table in ("claims", "quotations") else " box record"
    kind = f" k-{card.kind}" if card and card.kind else ""
    return f"m t-{span.table}{kind}{box}{' held' if card and card.held else ''}"


def _chip_class(card: Card) -> str:
    group = card.table if card.table in ("claims", "quotations") else "record"
    verdict = f" v-{card.verdict}" if card.verdict else ""
    return f"chip c-{group}{verdict}{' is-held' if card.held else ''}"


def _chip_words(card: Card, span: Span) -> str:
    if span.is_leaf:
        return "held back"
    name = singular(card.table)
    if card.table == "claims":
        checked = f" {card.verdict}" if card.verdict else "" if card.held else " not checked"
        name = f"{_SIGNS.get(card.verdict or '', '')}claim{checked}"
    return f"{name}, held back" if card.held else name


def _lists(
    article: Article, told: Mapping[str, Card], shown: Set[str], homes: Mapping[str, str]
) -> list[RowList]:
    """Return, table by table, the rows that are `shown`, and the columns in which one has a value."""
    found = []
    for name, rows in article.readings.rows.items():
        here = [told[row_id] for row in rows if (row_id := str(row[TABLES[name].key])) in shown]
        columns = tuple(dict.fromkeys(fact.label for card in here for fact in card.facts))
        lines = [_line(card, columns, card.row_id in homes) for card in here]
        if lines:
            found.append(RowList(name, columns, lines))
    return found


def _line(card: Card, columns: Sequence[str], has_place: bool) -> Line:
    values = {fact.label: fact.text for fact in card.facts}
    cells = tuple(shortened(values[name]) if name in values else "" for name in columns)
    return Line(card.row_id, shortened(card.surface, 80), has_place, bool(card.held), cells)
