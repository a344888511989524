"""The gate says no for each of its reasons alone, says which, and excuses small numbers."""

from dataclasses import fields, replace

import pytest

from stages.validate.gate import Counts, Limits, objections

FINE = Counts(
    documents=100,
    quarantined_documents=0,
    rows=1000,
    held_rows=0,
    figures=500,
    reconciled=50,
    contradicted=0,
    checks=100,
    articles=100,
)
BAD = replace(
    FINE,
    quarantined_documents=100,
    held_rows=1000,
    contradicted=100,
    crashed_articles=100,
    reconciled=0,
    figures=0,
)
LIMITS = Limits()


def against(now=FINE, before=None, results=(), limits=LIMITS):
    return objections(results, now, before, limits)


def result(outcome, severity):
    return {
        "outcome": outcome,
        "severity": severity,
        "table_name": "figures",
        "expectation": "ExpectX",
        "description": "It holds.",
        "detail": "Fails for fig-1.",
    }


def test_nothing_speaks_against_a_fine_release():
    """With or without a release before."""
    assert against() == []
    assert against(before=FINE) == []


@pytest.mark.parametrize(
    ("outcome", "severity", "speaks"),
    [
        ("failed", "critical", True),
        ("failed", "warning", False),
        ("failed", "info", False),
        ("broken", "critical", True),
        ("broken", "warning", True),
        ("broken", "info", True),
        ("passed", "critical", False),
        ("not_applicable", "critical", False),
    ],
)
def test_critical_failures_and_broken_checks_speak_against_it(outcome, severity, speaks):
    """A failing row is held back by itself; a check that crashed proves nothing, however minor."""
    said = against(results=[result(outcome, severity)])
    assert len(said) == int(speaks)
    assert all("figures" in one and "Fails for fig-1." in one for one in said)


SHARES = [
    ("quarantined_documents", "documents", "quarantined_documents_share", "in quarantine"),
    ("held_rows", "rows", "held_rows_share", "fail their suites"),
    ("contradicted", "checks", "contradicted_share", "contradicted"),
]


@pytest.mark.parametrize(("part", "whole", "limit", "words"), SHARES)
def test_share_past_its_limit_speaks_against_it_alone(part, whole, limit, words):
    """At the limit nothing is said; one more, and just this is said with its numbers."""
    allowed = int(getattr(LIMITS, limit) * getattr(FINE, whole))
    assert against(replace(FINE, **{part: allowed})) == []
    (said,) = against(replace(FINE, **{part: allowed + 1}))
    assert words in said
    assert f"{allowed + 1} of {getattr(FINE, whole)}" in said
    assert f"{getattr(LIMITS, limit):.0%}" in said


@pytest.mark.parametrize(("part", "whole", "limit", "words"), SHARES)
def test_shares_of_small_numbers_are_excused(part, whole, limit, words):
    """Of one fewer than `small` all may fail; of `small` they may not."""
    few = LIMITS.small - 1
    assert against(replace(FINE, **{whole: few, part: few})) == []
    assert len(against(replace(FINE, **{whole: few + 1, part: few + 1}))) == 1


DROPS = [("reconciled", "reconciled_drop_share"), ("figures", "lost_figures_share")]


@pytest.mark.parametrize(("name", "limit"), DROPS)
def test_drop_past_its_limit_speaks_against_it_alone(name, limit):
    """A fall by the limit passes; by one more it is told with both numbers."""
    was = getattr(FINE, name)
    kept = was - int(getattr(LIMITS, limit) * was)
    assert against(replace(FINE, **{name: kept}), FINE) == []
    (said,) = against(replace(FINE, **{name: kept - 1}), FINE)
    assert f"from {was} to {kept - 1}" in said


@pytest.mark.parametrize(("name", "limit"), DROPS)
def test_drop_is_excused_by_fewer_documents_or_small_numbers(name, limit):
    """With fewer documents there is less to read; a fall from a small number proves nothing."""
    none = replace(FINE, **{name: 0})
    assert len(against(none, FINE)) == 1
    assert against(replace(none, documents=FINE.documents - 1), FINE) == []
    assert against(none, replace(FINE, **{name: LIMITS.small - 1})) == []
    assert against(none, None) == []


def test_rise_is_never_a_drop():
    """Twice as much of everything is welcome."""
    twice = Counts(**{f.name: 2 * getattr(FINE, f.name) for f in fields(Counts)})
    assert against(twice, FINE) == []


def test_every_reason_is_told_at_once():
    """A maintainer sees all that is wrong, not the first."""
    assert len(against(BAD, FINE, [result("failed", "critical"), result("broken", "info")])) == 8


@pytest.mark.parametrize("limit", [f.name for f in fields(Limits) if f.name.endswith("_share")])
def test_each_limit_can_be_lifted(limit):
    """At 1 a limit stops nothing by itself, so each is what its objection hangs on."""
    strict, lifted = against(BAD, FINE), against(BAD, FINE, limits=replace(LIMITS, **{limit: 1.0}))
    assert len(strict) == len(lifted) + 1
