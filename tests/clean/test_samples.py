"""The samples in `seeds/` come out as their labels say, whatever their format."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stages.clean import CleanArticle
from stages.ingest.errors import DocumentError

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted((ROOT / "seeds" / "documents").iterdir())
LABELS = ROOT / "tests" / "labels" / "seeds" / "articles.jsonl"


def labelled(name: str) -> list[dict[str, Any]]:
    labels = map(json.loads, LABELS.read_text("utf-8").splitlines())
    return [label for label in labels if label["doc"] == name]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_sample_is_segmented_as_labelled(
    path: Path, clean_bytes: Callable[[bytes], list[CleanArticle]]
) -> None:
    """Number, order, role, title, publisher and date of every article agree with the labels."""
    expected = labelled(path.name[:3])
    if not expected:
        with pytest.raises(DocumentError):
            clean_bytes(path.read_bytes())
        return
    found = [
        {
            "doc": path.name[:3],
            "position": article.position,
            "role": article.role,
            "title": article.title,
            "publisher": article.publisher,
            "issued": article.issued
            and article.issued.isoformat()[: 7 if article.issued_granularity == "month" else 10],
        }
        for article in clean_bytes(path.read_bytes())
    ]
    assert found == expected
