"""What is held back: each item with its words, the sum, the rule, and the command that decides it."""

import json
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from stages.report.commands import commands
from stages.report.facts import row_facts
from stages.report.marks import Marker, Span, Token
from stages.report.places import Places
from stages.report.release import Release, Row
from stages.report.wording import plain
from warehouse.declaration import NUMBER, Table
from warehouse.tables import TABLES

ON_PAGE = 100
"""Items on one page, so that it stays under a megabyte."""
_CONTEXT = 220  # code points before and after the words
_LONGEST_WORDS = 1_500


@dataclass(frozen=True, slots=True)
class Item:
    """One held row or document. `quote` are the tokens of its words with some text around them.

    `commands` decide on a row; a document that could not be read has none.
    """

    row: Row
    document: str | None
    says: str
    quote: tuple[Token, ...]
    is_cut_before: bool
    is_cut_after: bool
    facts: tuple[tuple[str, str], ...]
    href: str | None
    commands: list[tuple[str, str]]


def n_items(release: Release) -> int:
    """Return how many items there are, decided ones among them."""
    return release.one("SELECT count(*) FROM quarantine")


def held_items(release: Release, places: Places, data_dir: Path) -> Iterator[list[Item]]:
    """Yield the items a page at a time: what waits first, by table and rule; then what is decided."""
    ids = [str(r["quarantine_id"]) for r in release.rows(_ORDERED)]
    for start in range(0, max(len(ids), 1), ON_PAGE):
        rows = release.rows(_ITEMS, [ids[start : start + ON_PAGE]])
        by_id = {str(row["quarantine_id"]): row for row in rows}
        links = places.links(row["row_id"] for row in rows)
        claims = _claims(release, [str(row["row_id"]) for row in rows])
        figures = _figures(release, {str(row["article_id"]) for row in rows if row["article_id"]})
        quotes = _quotes(release, rows, figures)
        yield [
            _item(by_id[id_], links, claims, quotes.get(id_, _NO_QUOTE), data_dir)
            for id_ in ids[start : start + ON_PAGE]
        ]


def _item(
    row: Row,
    links: Mapping[str, str],
    claims: Mapping[str, str],
    quote: tuple[list[Token], bool, bool],
    data_dir: Path,
) -> Item:
    table = TABLES.get(str(row["table_name"]))
    held = _json(row["held_row"])
    told = row_facts(table, _numbered(table, held), {}) if table and held else ()
    facts = [(fact.label, fact.text) for fact in told]
    tokens, before, after = quote
    document = plain(row["location"]) or plain(held.get("location"))
    return Item(
        row=row,
        document=document or None,
        says=claims.get(str(row["row_id"])) or _says(held, bool(tokens)),
        quote=tuple(_whole_words(tokens, before, after)),
        is_cut_before=before,
        is_cut_after=after,
        facts=tuple(facts[:14]),
        href=links.get(str(row["row_id"])),
        commands=commands(table.name, str(row["quarantine_id"]), held, data_dir)
        if table and row["stage"] == "validate"
        else [],
    )


def _numbered(table: Table, held: Row) -> Row:
    """The row with numbers where its table has numbers: a row that did not fit may hold anything."""
    typed = dict(held)
    for column in table.columns:
        if column.type == NUMBER and held.get(column.name) is not None:
            try:
                typed[column.name] = Decimal(str(held[column.name]))
            except InvalidOperation:
                typed[column.name] = None
    return typed


def _says(held: Row, is_quoted: bool) -> str:
    """Return what the text says: the claim or the sentence; the row's words where they are not quoted."""
    words = "" if is_quoted else held.get("evidence") or held.get("surface")
    return plain(held.get("statement") or held.get("sentence") or words)


def _whole_words(quote: list[Token], is_cut_before: bool, is_cut_after: bool) -> Iterator[Token]:
    """Yield `quote` without the pieces of words that the cuts left at its ends."""
    for place, token in enumerate(quote):
        text = token.text
        if place == 0 and is_cut_before and token.what == "text":
            text = text.partition(" ")[2]
        if place == len(quote) - 1 and is_cut_after and token.what == "text":
            text = text.rpartition(" ")[0]
        yield token._replace(text=text)


def _quotes(
    release: Release, rows: Sequence[Row], figures: Mapping[str, Sequence[Span]]
) -> dict[str, tuple[list[Token], bool, bool]]:
    """Return the quoted words of each row. Texts may be megabytes: only what is quoted is fetched."""
    found = release.rows(_AROUND, [[row["quarantine_id"] for row in rows]])
    around = {str(row["quarantine_id"]): row for row in found}
    return {
        id_: _quote(around[id_], row, figures.get(str(row["article_id"]), ()))
        for row in rows
        if (id_ := str(row["quarantine_id"])) in around
    }


def _quote(around: Row, row: Row, figures: Sequence[Span]) -> tuple[list[Token], bool, bool]:
    text, length = str(around["around"]), int(str(around["length"]))
    start, end = int(str(row["start_char"])), int(str(row["end_char"]))
    if not 0 <= start < min(end, length):
        return _NO_QUOTE
    first = max(start - _CONTEXT, 0)
    span = Span(start - first, end - first, str(row["row_id"]), str(row["table_name"]))
    ends = (bisect_left(figures, at, key=lambda f: f.start) for at in (first, first + len(text)))
    near = [Span(f.start - first, f.end - first, f.row_id, f.table) for f in figures[slice(*ends)]]
    inside = [f for f in near if f.row_id != span.row_id and f.end <= len(text)]
    tokens = list(Marker(text, [span, *inside]).tokens(0, len(text)))
    return tokens, first > 0, first + len(text) < length


_NO_QUOTE: tuple[list[Token], bool, bool] = ([], False, False)


def _claims(release: Release, row_ids: Sequence[str]) -> dict[str, str]:
    """Return the statement of the contradicted claim that disputes a held figure."""
    return {
        str(r["asserted_figure_id"]): str(r["statement"])
        for r in release.rows(
            """SELECT c.asserted_figure_id, min(c.statement) AS statement
               FROM claims c JOIN checks k USING (claim_id)
               WHERE k.verdict = 'contradicted' AND c.asserted_figure_id IN (SELECT unnest($1))
               GROUP BY 1""",
            [list(row_ids)],
        )
    }


def _figures(release: Release, articles: set[str]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    query = """SELECT article_id, start_char, end_char, figure_id FROM figures
               WHERE article_id IN (SELECT unnest($1)) ORDER BY ALL"""
    for row in release.rows(query, [sorted(articles)]):
        span = Span(int(str(row["start_char"])), int(str(row["end_char"])), str(row["figure_id"]), "figures")
        found.setdefault(str(row["article_id"]), []).append(span)
    return found


def _json(text: object) -> Row:
    try:
        held = json.loads(str(text), parse_float=Decimal)
    except ValueError:
        return {}
    return held if isinstance(held, dict) else {}


_AROUND = f"""
    SELECT s.quarantine_id, length(a.text) AS length,
           substr(a.text, greatest(s.start_char - {_CONTEXT}, 0) + 1,
                  least(s.end_char, s.start_char + {_LONGEST_WORDS}) + {_CONTEXT}
                  - greatest(s.start_char - {_CONTEXT}, 0)) AS around
    FROM all_held_spans s JOIN articles a USING (article_id)
    WHERE s.quarantine_id IN (SELECT unnest($1)) AND s.start_char >= 0"""
_ORDERED = """
    SELECT quarantine_id FROM quarantine
    ORDER BY decision IS NOT NULL, stage = 'validate' DESC, rule NOT LIKE 'Expect%' DESC, table_name, rule,
             row_id"""
_ITEMS = """
    SELECT q.*, d.location, s.article_id, s.start_char, s.end_char
    FROM quarantine q
    LEFT JOIN documents d USING (document_id)
    LEFT JOIN (SELECT row_id, any_value(article_id) AS article_id, any_value(start_char) AS start_char,
                      any_value(end_char) AS end_char FROM all_held_spans GROUP BY row_id) s
        ON s.row_id = q.row_id
    WHERE q.quarantine_id IN (SELECT unnest($1))"""
