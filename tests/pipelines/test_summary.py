"""How a run ends for the person at the terminal."""

import io

import pytest
from rich.console import Console

import pipelines.summary
from pipelines.outcome import Outcome
from stages.summary import HeldBack, NotPassed, Summary
from warehouse.database import FILE_NAME


@pytest.fixture
def told(monkeypatch, tmp_path):
    """What is printed for a release with these numbers, on one line each."""

    def tell(state="published", **numbers):
        none = {name: {} for name in ("figures", "records", "mentioned", "verdicts", "changes", "decided")}
        given = none | {"held": [], "contradictions": [], "not_passed": NotPassed([], [])} | numbers
        documents = {"documents": 3, "quarantined_documents": 0, "gone_documents": 0, "articles": 3}
        suites = {"suites_passed": 24, "suites": 26}
        summary = Summary(release_id="r1", **documents, **suites, **given)
        monkeypatch.setattr(pipelines.summary, "summarise", lambda _: summary)
        console = Console(file=io.StringIO(), width=400)
        pipelines.summary.show(Outcome(state, "r1", str(tmp_path)), tmp_path, console)
        return [line.rstrip() for line in console.file.getvalue().splitlines()]

    return tell


def test_each_reason_stands_on_a_line_of_its_own(told):
    """Rows that share a reason are one line, with how many and of which tables."""
    lines = told(
        held=[HeldBack(["figures", "learners"], 2, "1 is not 2."), HeldBack(["figures"], 1, "Past.")]
    )
    assert "- figures, learners: 1 is not 2. (2 rows)" in lines
    assert "- figures: Past." in lines


def test_many_reasons_end_with_how_to_see_the_rest(told, tmp_path):
    """Twenty are told, and the command that lists all of them on this data directory."""
    lines = told(held=[HeldBack(["figures"], 1, f"{i} is wrong.") for i in range(23)])
    assert sum(line.endswith("is wrong.") for line in lines) == 20
    assert f"- and 3 more: skillsledger review list --data-dir {tmp_path}" in lines


def test_contradiction_that_holds_no_figure_back_is_told_too(told):
    """It stands under a heading of its own, for there is nothing to decide on."""
    lines = told(contradictions=["The text says three bodies; it names 4."])
    assert lines.index("- The text says three bodies; it names 4.") == 1 + lines.index(
        "Contradicted, with no figure to hold back:"
    )


def test_what_is_decided_does_not_stand_as_held_back(told):
    """Decisions are counted by what they were, below what waits."""
    lines = told(decided={"accept": 2, "correct": 1})
    assert "Decided already: 2 accepted, 1 corrected." in lines
    assert not [line for line in lines if "Held back" in line]


def test_suites_that_did_not_pass_are_named(told):
    """Tables without a row with what that means, failures in a line each."""
    lines = told(not_passed=NotPassed(["people", "claim_operands"], ["figures: No value is lost."]))
    assert any(
        "24 of 26 passed; without a row, so that nothing is proved: people, claim o" in s for s in lines
    )
    assert "- not passed: figures: No value is lost." in lines


def test_records_and_what_is_mentioned_are_counted_apart(told):
    """Records are the rows of record tables, as in the report; dates, names and quotations stand beside."""
    lines = told(records={"contracts": 3, "events": 1}, mentioned={"dates": 9, "people": 2})
    assert "records    4 (contracts 3, events 1)" in lines
    assert "besides    dates 9, people 2" in lines


def test_first_run_that_is_held_back_names_no_file_that_is_not_there(told, tmp_path):
    """Neither ledger nor a query is offered before a release; with one, both are."""
    lines = told("held")
    assert lines[0] == "Release r1 is held back; nothing is published yet."
    assert not [line for line in lines if line.startswith(("ledger", "report", "try"))]
    (tmp_path / FILE_NAME).touch()
    lines = told("held")
    assert lines[0] == "Release r1 is held back; the last release stays published."
    assert [line.split()[0] for line in lines[-2:]] == ["ledger", "try"]
