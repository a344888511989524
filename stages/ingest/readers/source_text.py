"""What a reader hands on: the text of a document and what the document says about itself."""

from dataclasses import dataclass
from datetime import date

from stages.ingest.errors import NoTextError, TooLargeError

MAX_CHARACTERS = 20_000_000
"""More text than this in one document is a dump, not a document: some 7,000 pages."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """Text with marks (see `marks.py`), and title, publisher and date where the document states them.

    `title` is what the document's own data calls it; headlines inside the text are found when cleaning.
    `issued_text` holds the document's words for the date, `issued_granularity` is day, month or year.
    """

    text: str
    title: str | None = None
    publisher: str | None = None
    issued: date | None = None
    issued_granularity: str | None = None
    issued_text: str | None = None


def checked(source: SourceText) -> SourceText:
    """Return `source`; raise where it has no text or too much."""
    if len(source.text) > MAX_CHARACTERS:
        raise TooLargeError(
            "ingest.too_much_text",
            f"It holds {len(source.text):,} characters of text, more than the {MAX_CHARACTERS:,} that one "
            "document may hold. Split it into its documents.",
        )
    if not any(character.isalnum() for character in source.text):
        raise NoTextError(
            "ingest.no_text", "No letter or figure was found in it. Check that it is the right file."
        )
    return source
