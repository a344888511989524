"""Clean: from a document's text with marks to the texts of its articles.

Each concern has its file: characters (`encoding`), syntax (`markdown`, `pdf_lines`, `plain`), notes
(`footnotes`), site chrome (`boilerplate`), which article is which (`segments`), what its first lines state
(`mastheads`).
"""

from dataclasses import dataclass, replace
from datetime import date

from stages.clean import markdown, pdf_lines, plain
from stages.clean.blocks import Block, parse, rendered
from stages.clean.dates import StatedDate
from stages.clean.encoding import repaired
from stages.clean.footnotes import in_place, without_marks
from stages.clean.mastheads import masthead
from stages.clean.segments import Segment, segments
from stages.ingest.errors import NoTextError
from stages.ingest.readers.source_text import SourceText

__all__ = ["CleanArticle", "clean_document"]


@dataclass(frozen=True, slots=True)
class CleanArticle:
    """One article. All spans point into `text`, which begins with the headline where there is one.

    `issued_basis` is stated, relative (to when the page was read) or unknown. A relative date is resolved
    only against a day that the page states.
    """

    position: int
    role: str
    title: str | None
    publisher: str | None
    issued: date | None
    issued_basis: str
    issued_granularity: str | None
    issued_text: str | None
    text: str


def clean_document(source: SourceText, media_type: str) -> list[CleanArticle]:
    """Return the articles of a document in reading order; raise DocumentError where none is left."""
    blocks = in_place(_parsed(source.text, media_type))
    blocks = [block.with_text(without_marks(block.text)) for block in blocks]
    found = [_article(one, source) for one in segments(blocks, media_type)]
    found = [(article, stated) for article, stated in found if article.text.strip()]
    if not found:
        raise NoTextError(
            "clean.no_article",
            "Nothing is left of it once menus, forms and other page furniture are dropped. "
            "Check that it is the right page.",
        )
    now = next((a.issued for a, _ in found if a.issued_granularity == "day"), None)
    return [
        _resolved(replace(article, position=position), stated, now)
        for position, (article, stated) in enumerate(found, start=1)
    ]


def _parsed(text: str, media_type: str) -> list[Block]:
    is_plain = media_type in {"text/plain", "message/rfc822"}
    text = repaired(plain.with_cells(text) if is_plain else text)
    if media_type == "text/markdown":
        text = markdown.marked(text)
    elif media_type == "application/pdf":
        text = pdf_lines.marked(text)
    elif is_plain:
        text = plain.marked(text)
    return parse(text)


def _article(segment: Segment, source: SourceText) -> tuple[CleanArticle, StatedDate | None]:
    is_whole = segment.role == "main"
    head = masthead(segment.blocks, segment.title or (source.title if is_whole else None))
    stated = head.date or segment.date
    basis, day, granularity, words = _issued(stated, source)
    article = CleanArticle(
        position=0,
        role=segment.role,
        title=segment.title or head.title or (source.title if is_whole else None),
        publisher=segment.publisher
        or (head.publisher if segment.role != "related" else None)
        or source.publisher,
        issued=day,
        issued_basis=basis,
        issued_granularity=granularity,
        issued_text=words,
        text=rendered(head.blocks),
    )
    return article, stated


def _issued(stated: StatedDate | None, source: SourceText) -> tuple[str, date | None, str | None, str | None]:
    if stated is not None and not stated.is_relative:
        return "stated", stated.day, stated.granularity, stated.text
    if source.issued is not None:
        return "stated", source.issued, source.issued_granularity, source.issued_text
    if stated is not None:
        return "relative", None, None, stated.text
    return "unknown", None, None, None


def _resolved(article: CleanArticle, stated: StatedDate | None, now: date | None) -> CleanArticle:
    """Resolve a relative date against the day that the page states for itself; without one it stays open."""
    if article.issued_basis != "relative" or stated is None or now is None:
        return article
    day = stated.resolved(now)
    return replace(article, issued=day, issued_granularity="day" if day else None)
