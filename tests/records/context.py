"""What the record readers read in a text, each after the readers whose rows it needs, as in the pipeline."""

from collections.abc import Mapping, Sequence

from stages.extract.extractor import ArticleContext, Row, extractors
from warehouse.tables import TABLES

FILLED_BY = {table: extractor for extractor in extractors() for table in extractor.tables}


def read(table: str, text: str, **columns: object) -> Sequence[Row]:
    """The rows of `table` read in an article of this text; `columns` adds others of the table `articles`."""
    article: Row = {"article_id": "art-test", "document_id": "doc-test", "title": "", "text": text}
    return _filled(table, article | columns)


def _filled(table: str, article: Row) -> Sequence[Row]:
    extractor = FILLED_BY[table]
    needed = {name: _filled(name, article) for name in extractor.needs}
    return extractor.read(ArticleContext(article, needed))[table]


def rows_of(table: str, text: str, **columns: object) -> list[Row]:
    """What is read into `table`, checked against the table's declaration and the text."""
    rows = [dict(row) for row in read(table, text, **columns)]
    check(table, text, rows)
    return rows


def check(table: str, text: str, rows: Sequence[Row]) -> None:
    """Fail where a row has an unknown column, an id twice, or evidence that is not the text's slice."""
    declared = TABLES[table]
    declared.from_rows([dict(row) for row in rows])
    for row in rows:
        assert row["evidence"] == text[int(str(row["start_char"])) : int(str(row["end_char"]))]
    ids = [row[declared.key] for row in rows]
    assert len(ids) == len(set(ids)), f"an id comes twice in {ids}"


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
