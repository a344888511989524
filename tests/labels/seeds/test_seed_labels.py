"""The labels of the samples agree with the samples, with the guide and with arithmetic."""

from collections import Counter
from decimal import Decimal
from typing import Any

Labels = dict[str, list[dict[str, Any]]]
KINDS = {
    "money", "percentage", "percentage_points", "count", "duration", "multiple", "fraction", "age",
}  # fmt: skip
BOUNDS = {"exact", "about", "over", "under", "at_least", "at_most", "between"}
RELATIONS = {
    "total", "percent_change", "multiple", "difference", "share", "subset", "partition", "list_count",
    "scale_points", "implied_base", "ordering", "consistency",
}  # fmt: skip
RECORD_TABLES = {
    "contracts", "appointments", "recommendations", "commitments", "survey_results", "finances", "learners",
    "judgement_scales", "inspection_judgements", "timescales", "programmes", "events", "quotations",
}  # fmt: skip


def test_each_labelled_figure_stands_in_its_sample_in_reading_order(
    words: dict[str, str], labels: Labels
) -> None:
    """A label that nobody can find, or that is out of order, is a wrong label."""
    place = dict.fromkeys(words, 0)
    for figure in labels["figures"]:
        doc, surface = figure["doc"], figure["surface"]
        start = words[doc].find(surface, place[doc])
        assert start >= 0, f"{doc}: {surface!r} not found after character {place[doc]}"
        place[doc] = start + len(surface)


def test_each_labelled_figure_keeps_to_the_guide(labels: Labels) -> None:
    """Kinds, bounds and the form of ranges are those of the labelling guide."""
    for figure in labels["figures"]:
        assert figure["kind"] in KINDS, figure
        assert figure["bound"] in BOUNDS, figure
        assert len(figure["surface"].split()) <= 8, figure
        ends = (figure["low"] is not None, figure["high"] is not None)
        assert ends == ((figure["bound"] == "between"),) * 2, figure
        assert (figure["value"] is None) == ends[0], figure


def test_every_relation_and_one_contradiction_are_there(labels: Labels) -> None:
    """The samples show each relation, and hold exactly one contradicted claim."""
    assert {claim["type"] for claim in labels["claims"]} == RELATIONS
    verdicts = Counter(claim["verdict"] for claim in labels["claims"])
    assert verdicts["contradicted"] == 1
    assert verdicts["unverifiable"] >= 1


def test_stated_totals_equal_their_parts_but_for_the_contradiction(labels: Labels) -> None:
    """Each total is summed again from the labelled figures; only the contradicted one misses."""
    values = {
        (figure["doc"], figure["surface"]): Decimal(str(figure["value"]))
        for figure in labels["figures"]
        if figure["value"] is not None
    }
    for claim in labels["claims"]:
        if claim["type"] != "total":
            continue
        parts = sum((values[claim["doc"], part] for part in claim["operands"]), Decimal(0))
        stated = values[claim["doc"], claim["asserted"]]
        assert parts == Decimal(claim["recomputed"]), claim
        assert (parts == stated) == (claim["verdict"] == "reconciled"), claim


def test_each_claim_asserts_a_labelled_figure(labels: Labels) -> None:
    """A claim's asserted surface is one of the labelled figures of its document."""
    surfaces = {(figure["doc"], figure["surface"]) for figure in labels["figures"]}
    assert {(claim["doc"], claim["asserted"]) for claim in labels["claims"]} <= surfaces


def test_every_record_table_has_rows_that_stand_on_words(words: dict[str, str], records: Labels) -> None:
    """Each record table of the contract has rows, and each row's evidence is in its sample."""
    assert set(records) == RECORD_TABLES
    for table, rows in records.items():
        assert rows, table
        for row in rows:
            assert row["evidence"] in words[row["doc"]], (table, row)


def test_articles_are_numbered_and_titled_from_the_sample(words: dict[str, str], labels: Labels) -> None:
    """Positions count from 1 without a gap, titles are the sample's own, every sample has an article."""
    positions: dict[str, list[int]] = {doc: [] for doc in words}
    for article in labels["articles"]:
        assert article["title"] in words[article["doc"]], article
        positions[article["doc"]].append(article["position"])
    assert all(found == list(range(1, len(found) + 1)) and found for found in positions.values()), positions
