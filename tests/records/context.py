"""An article as the record readers see it: text, and the figures that the figure reader finds in it."""

from collections.abc import Mapping, Sequence

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.figures.extractor import EXTRACTOR as FIGURES
from warehouse.tables import TABLES


def context_of(text: str, title: str = "", **columns: object) -> ArticleContext:
    """The context of an article with this text; `columns` adds others of the table `articles`."""
    article: Row = {
        "article_id": "art-test",
        "document_id": "doc-test",
        "title": title,
        "text": text,
    } | columns
    return ArticleContext(article, FIGURES.read(ArticleContext(article, {})))


def rows_of(extractor: Extractor, table: str, text: str, title: str = "") -> list[Row]:
    """What the extractor reads into `table`, checked against the table's declaration and the text.

    Fails where a row has an unknown column, an id twice, or evidence that is not the text's slice.
    """
    context = context_of(text, title)
    rows = [dict(row) for row in extractor.read(context)[table]]
    declared = TABLES[table]
    declared.from_rows(rows)
    for row in rows:
        assert row["evidence"] == text[int(str(row["start_char"])) : int(str(row["end_char"]))]
    ids = [row[declared.key] for row in rows]
    assert len(ids) == len(set(ids)), f"an id comes twice in {ids}"
    return rows


def misses(rows: Sequence[Mapping[str, object]], wanted: Sequence[Mapping[str, object]]) -> list[str]:
    """What is wrong with `rows`, in words: they must match `wanted` one by one, in order."""
    problems = (
        [f"{len(wanted)} rows wanted, {len(rows)} read: {[_short(r) for r in rows]}"]
        if len(rows) != len(wanted)
        else []
    )
    for row, want in zip(rows, wanted, strict=False):
        for column, value in want.items():
            if not _agrees(row.get(column), value):
                problems.append(f"{column}: wanted {value!r}, read {row.get(column)!r} in {_short(row)}")
    return problems


def _agrees(read: object, wanted: object) -> bool:
    """Whether a read value is the wanted one; days are written as text, numbers as they come."""
    if isinstance(wanted, str):
        return str(read).startswith(wanted)
    return read == wanted


def _short(row: Mapping[str, object]) -> dict[str, object]:
    return {
        k: v for k, v in row.items() if v is not None and not k.endswith(("_id", "_char", "_low", "_high"))
    }
