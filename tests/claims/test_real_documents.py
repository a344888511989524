"""On the real documents, where they are present, the facts that we know by hand are found.

The documents stand beside the repository; only figures and short surfaces of theirs are named here.
"""

from functools import cache
from pathlib import Path

import pytest

from stages.extract.claims.checking import Checked
from tests.claims.reading import claims_of

DOCUMENTS = Path(__file__).resolve().parents[3] / "shared" / "documents"
pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the real documents are not present")

# First words of each article of the listing page, by which it is split.
STARTS = (
    "Wave 3 T Level contracts",
    "Phillipson meets with unions",
    "Ofsted names new",
    "Cumbrian college gets",
    "Ministers ignore last-ditch",
    "Ofsted’s Big Listen: The 8",
    "Gilbert review:",
    "Ofsted vows to",
    "DfE hands over",
)
LISTING, TIERS, DIGEST = "000", "001", "004"

FACTS = [
    # document, relation, asserted surface, verdict, words that the explanation must hold
    (LISTING, "total", "£16.5 million", "reconciled", "£12.5 million + £4 million"),
    (LISTING, "percent_change", "150 per cent", "reconciled", "147.3 per cent"),
    (LISTING, "multiple", "double", "reconciled", "2.47 times"),
    (LISTING, "implied_base", "£7.64 million", "unverifiable", "£3.9 million"),
    (LISTING, "list_count", "80 appointments", "contradicted", "12 + 10 + 11 + 13 + 13 + 16 + 18 = 93"),
    (LISTING, "list_count", "seven new external reference groups", "reconciled", "7 lists"),
    (LISTING, "subset", "four", "reconciled", "80 appointments"),
    (LISTING, "list_count", "8 policies", "reconciled", "8 numbered headings"),
    (LISTING, "consistency", "£1.5m", "reconciled", "£1.5 million"),
    (LISTING, "subset", "3,700", "reconciled", "16,033 people"),
    (LISTING, "subset", "two", "reconciled", "30 colleges"),
    (LISTING, "partition", "a quarter", "reconciled", "74 per cent"),
    (LISTING, "partition", "56 per cent", "reconciled", "83 per cent"),
    (LISTING, "share", "half", "reconciled", "56 per cent"),
    (TIERS, "scale_points", "three-tier", "reconciled", "3 labels"),
    (DIGEST, "scale_points", "five-point", "reconciled", "5 labels"),
    (DIGEST, "scale_points", "four single-phrase inspection judgments", "reconciled", "4 labels"),
    (DIGEST, "subset", "23", "reconciled", "30 staff"),
    (DIGEST, "share", "half", "reconciled", "44 per cent"),
    (DIGEST, "ordering", "56 per cent", "reconciled", "above half"),
    (DIGEST, "consistency", "55 to 75-year-olds", "contradicted", "18 to 50-year-olds"),
    (DIGEST, "consistency", "double", "contradicted", "2024"),
]
CONTRADICTED = {
    ("list_count", "80 appointments"),
    ("consistency", "55 to 75-year-olds"),
    ("consistency", "double"),
}


@cache
def claims_in(document: str) -> list[Checked]:
    """The checked claims of a document; the listing page is split into its articles first."""
    text = next(DOCUMENTS.glob(f"{document}_*.txt")).read_text(encoding="utf-8")
    places = [text.index(start) for start in STARTS] if document == LISTING else [0]
    articles = [text[a:b] for a, b in zip(places, [*places[1:], len(text)], strict=True)]
    return [checked for article in articles for checked in claims_of(article.strip())]


def surface(checked: Checked) -> str:
    """The asserted surface, every space alike."""
    return " ".join(checked.candidate.asserted.surface.split()) if checked.candidate.asserted else ""


@pytest.mark.parametrize(("document", "relation", "asserted", "verdict", "words"), FACTS)
def test_known_fact_is_found(document: str, relation: str, asserted: str, verdict: str, words: str) -> None:
    """The claim is made of that figure, with that verdict and that sum."""
    found = [c for c in claims_in(document) if c.candidate.relation == relation and surface(c) == asserted]
    explanations = [" ".join(c.outcome.explanation.split()) for c in found if c.verdict == verdict]
    assert any(words in explanation for explanation in explanations), [c.outcome.explanation for c in found]


def test_nothing_else_is_called_contradicted() -> None:
    """No other claim of the real documents is contradicted, and no check crashes."""
    found = [c for document in ("000", "001", "002", "003", "004") for c in claims_in(document)]
    assert not [c.outcome.explanation for c in found if c.verdict == "broken"]
    contradicted = {(c.candidate.relation, surface(c)) for c in found if c.verdict == "contradicted"}
    assert contradicted <= CONTRADICTED
