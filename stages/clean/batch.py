"""Clean: turn a batch of documents into articles.

In: documents in scope (`SCOPE`) and a way to their bytes. Out: their rows of `documents`, `articles` and
`quarantine`. A document that cannot be read costs no other document anything.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import cast

import pyarrow as pa

from stages.clean import CleanArticle, clean_document
from stages.ingest.errors import DocumentError
from stages.ingest.media_type import media_type
from stages.ingest.readers import SourceText, read_document
from warehouse.ids import content_id
from warehouse.tables import TABLES

Row = dict[str, object]
_EARLIEST = date(1945, 1, 1)
_FROM_SCOPE = ("document_id", "source_id", "location", "retrieved_at", "sha256", "n_bytes", "gone_since")


def clean(in_scope: pa.Table, read_bytes: Callable[[str], bytes]) -> dict[str, pa.Table]:
    """Return the tables `documents`, `articles` and `quarantine` of the documents in `in_scope`.

    `read_bytes` takes a SHA-256. The same bytes give the same rows, ids and order.
    """
    documents: list[Row] = []
    articles: list[Row] = []
    held: list[Row] = []
    for scoped in in_scope.to_pylist():
        row: Row = {name: scoped[name] for name in _FROM_SCOPE}
        stage = "ingest"
        try:
            data = read_bytes(scoped["sha256"])
            row["media_type"] = media_type(data)
            source = read_document(data, str(row["media_type"]))
            stage = "clean"
            found = clean_document(source, str(row["media_type"]))
            if not found:
                raise DocumentError("clean.no_article", "No article was left when boilerplate was dropped.")
        except Exception as error:  # whatever one document does, the others go on
            rule, reason = _why(error, stage)
            documents.append(row | {"n_articles": 0, "status": "quarantined", "reason": reason})
            held.append(_held(row, stage, rule, reason))
            continue
        latest = cast(datetime, row["retrieved_at"]).date() + timedelta(days=1)
        found = [_with_plausible_date(article, latest) for article in found]
        documents.append(row | _described(source, found, latest))
        articles += [_article(str(row["document_id"]), article) for article in found]
    return {
        "documents": TABLES["documents"].from_rows(documents),
        "articles": TABLES["articles"].from_rows(articles),
        "quarantine": TABLES["quarantine"].from_rows(held),
    }


def _why(error: Exception, stage: str) -> tuple[str, str]:
    if isinstance(error, DocumentError):
        return error.rule, str(error)
    return f"{stage}.crashed", f"Reading it crashed: {type(error).__name__}: {error}."


def _with_plausible_date(article: CleanArticle, latest: date) -> CleanArticle:
    """Leave out a date that cannot be the day of issue: before there was print to keep, or yet to come."""
    if article.issued is None or _EARLIEST <= article.issued <= latest:
        return article
    return replace(article, issued=None, issued_basis="unknown", issued_granularity=None, issued_text=None)


def _described(source: SourceText, found: list[CleanArticle], latest: date) -> Row:
    first = found[0]
    issued = source.issued if source.issued and _EARLIEST <= source.issued <= latest else first.issued
    return {
        "title": source.title or first.title,
        "publisher": source.publisher or first.publisher,
        "issued": issued,
        "n_articles": len(found),
        "status": "published",
    }


def _article(document_id: str, article: CleanArticle) -> Row:
    return {
        "article_id": content_id("art", document_id, article.position),
        "document_id": document_id,
        "position": article.position,
        "role": article.role,
        "title": article.title,
        "publisher": article.publisher,
        "issued": article.issued,
        "issued_basis": article.issued_basis,
        "issued_granularity": article.issued_granularity,
        "issued_text": article.issued_text,
        "text": article.text,
    }


def _held(row: Row, stage: str, rule: str, reason: str) -> Row:
    return {
        "quarantine_id": content_id("qua", "documents", row["document_id"], rule),
        "table_name": "documents",
        "row_id": row["document_id"],
        "held_row": json.dumps(row, default=str, ensure_ascii=False),
        "document_id": row["document_id"],
        "stage": stage,
        "rule": rule,
        "reason": f"{row['location']}: {reason}",
    }
