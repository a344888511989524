"""Run extractors over a batch of articles.

In: articles, and tables already read by extractors that need not run again.
Out: for each extractor the tables it fills, and the rows of `quarantine` for what crashed.
"""

import gc
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import pyarrow as pa

from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases import ARTICLES_KEPT
from warehouse.ids import content_id
from warehouse.tables import TABLES

_AT_ONCE = ARTICLES_KEPT // 4  # articles that all extractors pass over before the next ones
ByArticle = Mapping[str, Sequence[Row]]


def extract(
    articles: pa.Table, run: Sequence[Extractor], ready: Mapping[str, pa.Table]
) -> dict[str, dict[str, pa.Table]]:
    """Return, for each extractor of `run` in order, its tables and its `quarantine`.

    `ready` holds the tables that `run` needs but does not fill itself. The same articles give the
    same rows, ids and order.
    """
    rows: dict[str, ByArticle] = {name: _by_article(table.to_pylist()) for name, table in ready.items()}
    parts: dict[str, list[dict[str, pa.Table]]] = {extractor.name: [] for extractor in run}
    with few_collections():
        for start in range(0, max(articles.num_rows, 1), _AT_ONCE):
            some = articles.slice(start, _AT_ONCE).to_pylist()
            for extractor in run:
                parts[extractor.name].append(_read(extractor, some, rows))
    return {
        name: {table: pa.concat_tables(part[table] for part in found).combine_chunks() for table in found[0]}
        for name, found in parts.items()
    }


@contextmanager
def few_collections() -> Iterator[None]:
    """Let rows pile up before Python looks for cycles among them, of which there are none.

    Looking after every 700 objects, as it does by itself, takes a tenth of the time of an extraction.
    """
    before = gc.get_threshold()
    gc.set_threshold(100_000, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _read(extractor: Extractor, articles: Sequence[Row], rows: dict[str, ByArticle]) -> dict[str, pa.Table]:
    """The extractor's tables and `quarantine` of some articles; what it filled is added to `rows`."""
    held: list[Row] = []
    tables: dict[str, pa.Table] = {}
    filled: dict[str, list[Row]] = {name: [] for name in extractor.tables}
    documents = {str(article["article_id"]): article["document_id"] for article in articles}
    for article in articles:
        context = ArticleContext(
            article, {name: rows[name].get(str(article["article_id"]), ()) for name in extractor.needs}
        )
        try:
            found = _found(extractor, context)
        except Exception as error:  # one extractor's fault costs no other article or extractor a row
            held.append(_crashed(extractor, article, error))
            continue
        for name, new in found.items():
            kept, twice = _told_apart(TABLES[name].key, new)
            filled[name].extend(kept)
            held += [
                _misfit(extractor, name, row, "another row of the article has its id")
                | {"document_id": article["document_id"]}
                for row in twice
            ]
    for name, new in filled.items():
        tables[name], kept, misfits = _as_table(extractor, name, new)
        rows[name] = _by_article(kept)
        held += [row | {"document_id": documents.get(article_id)} for article_id, row in misfits]
    return tables | {"quarantine": TABLES["quarantine"].from_rows(held)}


def _found(extractor: Extractor, context: ArticleContext) -> dict[str, list[Row]]:
    """Return all that the extractor reads in one article; KeyError for a table that it does not declare."""
    found = {name: list(rows) for name, rows in extractor.read(context).items()}
    if unknown := set(found).difference(extractor.tables):
        raise KeyError(f"it does not declare table {', '.join(sorted(unknown))}")
    return found


def _told_apart(key: str, rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """The rows of one article, each once, and those that differ from an earlier one of the same id."""
    kept: dict[object, Row] = {}
    twice = []
    for row in rows:
        first = kept.setdefault(row.get(key), row)
        if first is not row and first != row:
            twice.append(row)
    return list(kept.values()), twice


def _as_table(
    extractor: Extractor, name: str, rows: list[Row]
) -> tuple[pa.Table, list[Row], list[tuple[str, Row]]]:
    """Return (table, its rows, held rows by article): what does not fit the declaration costs only itself."""
    table = TABLES[name]
    try:
        return table.from_rows(rows), rows, []
    except (KeyError, TypeError, ValueError, OverflowError, pa.ArrowException):
        kept: list[Row] = []
        held: list[tuple[str, Row]] = []
        for row in rows:
            try:
                table.from_rows([row])
                kept.append(row)
            except (KeyError, TypeError, ValueError, OverflowError, pa.ArrowException) as error:
                held.append((str(row.get("article_id")), _misfit(extractor, name, row, error)))
        return table.from_rows(kept), kept, held


def _misfit(extractor: Extractor, name: str, row: Row, error: Exception | str) -> Row:
    rule = f"{extractor.name}/{extractor.version}"
    row_id = str(row.get(TABLES[name].key))
    return {
        "quarantine_id": content_id("qua", name, row_id, rule),
        "table_name": name,
        "row_id": row_id,
        "held_row": _storable(json.dumps(row, default=str, ensure_ascii=False)),
        "stage": "extract",
        "rule": rule,
        "reason": _storable(f"The row does not fit table {name}: {error}."),
    }


def _storable(text: str) -> str:
    """Return `text` with half characters escaped: no table can hold them."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _by_article(rows: Iterable[Row]) -> ByArticle:
    grouped: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[str(row.get("article_id"))].append(row)
    return grouped


def _crashed(extractor: Extractor, article: Row, error: Exception) -> Row:
    rule = f"{extractor.name}/{extractor.version}"
    return {
        "quarantine_id": content_id("qua", "articles", article["article_id"], rule),
        "table_name": "articles",
        "row_id": article["article_id"],
        "held_row": json.dumps({"extractor": extractor.name, "tables": extractor.tables}),
        "document_id": article["document_id"],
        "stage": "extract",
        "rule": rule,
        "reason": f"The extractor {extractor.name} crashed on article {article['position']} "
        f"({article['title']!r}): {type(error).__name__}: {error}. "
        f"Its rows of this article are missing; the rest is published.",
    }
