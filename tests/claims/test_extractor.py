"""The rows of claims, operands and checks agree with the text, with each other and with their tables."""

from datetime import date
from fractions import Fraction

import pytest

from stages.extract.claims.checking import check
from stages.extract.claims.claim import Candidate, Outcome, Relation
from stages.extract.claims.extractor import EXTRACTOR
from stages.extract.claims.intervals import interval, meets
from stages.extract.claims.relations import relations
from stages.extract.extractor import Row
from tests.claims.reading import article_of, claims_of, context_of
from warehouse.tables import TABLES

TEXTS = [text for relation in relations() for text in relation.examples]
ALL = "\n\n".join(TEXTS)


def rows_of(text: str) -> dict[str, list[Row]]:
    """The rows of an article of this text."""
    return {name: list(rows) for name, rows in EXTRACTOR.read(context_of(text)).items()}


def test_rows_fit_their_tables() -> None:
    """Every row has only declared columns, of declared types and values."""
    for name, rows in rows_of(ALL).items():
        table = TABLES[name].from_rows(rows)
        assert table.num_rows == len(rows) > 0
        assert table.column(TABLES[name].key).null_count == 0
        for column in TABLES[name].columns:
            if column.values:
                assert set(table.column(column.name).to_pylist()) <= {*column.values, None}


@pytest.mark.parametrize("text", TEXTS)
def test_evidence_is_the_text_on_its_place(text: str) -> None:
    """A claim's evidence is what stands at its span, within one line, and its figures lie where they say."""
    for claim in rows_of(text)["claims"]:
        start, end = claim["start_char"], claim["end_char"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert claim["evidence"] == text[start:end] != ""
        assert "\n" not in str(claim["evidence"])


def test_ids_are_unique_and_stable() -> None:
    """The same article gives the same ids, and no two rows share one."""
    first, second = rows_of(ALL), rows_of(ALL)
    assert first == second
    for name, key in (("claims", "claim_id"), ("claim_operands", "operand_id"), ("checks", "check_id")):
        ids = [row[key] for row in first[name]]
        assert len(ids) == len(set(ids))


def test_operands_and_checks_belong_to_claims() -> None:
    """Every operand and every check names a claim, every claim has one check, and operands count from 1."""
    rows = rows_of(ALL)
    claims = [claim["claim_id"] for claim in rows["claims"]]
    assert [row["claim_id"] for row in rows["checks"]] == claims
    positions: dict[object, list[object]] = {}
    for operand in rows["claim_operands"]:
        positions.setdefault(operand["claim_id"], []).append(operand["position"])
    assert set(positions) <= set(claims)
    assert all(found == list(range(1, len(found) + 1)) for found in positions.values())


def test_verdicts_follow_from_the_published_intervals() -> None:
    """Reconciled intervals meet and contradicted ones do not, as they stand in the columns."""
    checks = [check for text in TEXTS for check in rows_of(text)["checks"]]
    assert {check["verdict"] for check in checks} == {"reconciled", "contradicted", "unverifiable"}
    for row in checks:
        ends = [row[name] for name in ("asserted_low", "asserted_high", "recomputed_low", "recomputed_high")]
        low, high, found_low, found_high = (None if end is None else Fraction(str(end)) for end in ends)
        do_meet = meets(interval(low, high), interval(found_low, found_high))
        if row["verdict"] in ("reconciled", "contradicted"):
            assert do_meet == (row["verdict"] == "reconciled"), row["explanation"]


def test_crashed_check_is_broken_and_says_why() -> None:
    """A check that raises is neither a pass nor a contradiction, and the others go on."""

    def crash(candidate: Candidate) -> Outcome:
        raise ZeroDivisionError(f"no base in {candidate.relation}")

    text = "The centre suspended 40 staff, 25 of them since May."
    candidate = claims_of(text, "subset")[0].candidate
    relation = Relation("subset", 1, lambda article: iter(()), crash, {})
    broken = check(article_of(text), candidate, relation)
    assert broken.verdict == "broken"
    assert "ZeroDivisionError: no base in subset" in broken.outcome.explanation


def test_forecast_is_held_against_the_day_of_issue() -> None:
    """A forecast for a year before the issue is contradicted; one for a year to come is not."""
    text = "Numbers are expected to more than double by 2024."
    assert [c.verdict for c in claims_of(text, "consistency", issued=date(2025, 7, 1))] == ["contradicted"]
    assert [c.verdict for c in claims_of(text, "consistency", issued=date(2023, 7, 1))] == ["reconciled"]
    assert claims_of(text, "consistency") == []


def test_implied_base_is_computed_and_never_asserted() -> None:
    """The base that a rise implies stands in the check alone, near what dividing gives."""
    rows = rows_of("The roofing contract went up by 60 per cent to £8 million.")
    found = [r for r in rows["checks"] if r["rule"] == "implied_base/1"]
    assert len(found) == 1
    low, high = (Fraction(str(found[0][name])) for name in ("recomputed_low", "recomputed_high"))
    assert low < 5_000_000 < high
    assert "£5" in str(found[0]["explanation"])
    assert all(operand["role"] != "base" for operand in rows["claim_operands"])


def test_explanation_holds_the_sum_and_both_numbers() -> None:
    """A contradicted count of groups says each group's size, their sum and what the text says."""
    text = (
        "The forum has two panels. Of the 9 appointments made across the panels, one is new.\n\n"
        "North panel\n\n• Ann Lee, Moor\n• Tom Day, Ashdale\n\n"
        "South panel\n\n• Bea Roy, Fern\n• Col Fox, Tarn\n• Dee Low, Leigh\n\nThey meet in May."
    )
    found = [c for c in claims_of(text, "list_count") if c.verdict == "contradicted"]
    assert [c.outcome.explanation for c in found] == [
        "The text says 9 appointments; its 2 lists hold 2 + 3 = 5."
    ]
