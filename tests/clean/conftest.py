"""What the tests of cleaning share: a document read and cleaned as the pipeline does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from stages.clean import CleanArticle, clean_document
from stages.ingest.media_type import media_type
from stages.ingest.readers import SourceText, read_document

Cleaned = Callable[..., list[CleanArticle]]


@pytest.fixture
def clean_bytes() -> Callable[[bytes], list[CleanArticle]]:
    """Read and clean bytes, their kind found from their content."""

    def run(data: bytes) -> list[CleanArticle]:
        kind = media_type(data)
        return clean_document(read_document(data, kind), kind)

    return run


@pytest.fixture
def clean_text() -> Cleaned:
    """Clean a text of a given kind."""

    def run(text: str, media_type: str = "text/plain") -> list[CleanArticle]:
        return clean_document(SourceText(text), media_type)

    return run


@pytest.fixture
def real_documents() -> Path:
    """The real documents, which lie beside the repository; without them the test is skipped."""
    for parent in Path(__file__).parents:
        if (folder := parent / "shared" / "documents").is_dir():
            return folder
    pytest.skip("the real documents are not beside this repository")
