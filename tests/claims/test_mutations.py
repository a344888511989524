"""Planted errors are caught, and changes within rounding raise nothing."""

from random import Random

from bench.mutations import judge, mutations, run
from stages.extract.claims.relations import relations

OWN = [
    text
    for relation in relations()
    for text, told in relation.examples.items()
    if all(verdict != "contradicted" for verdict, _ in told)  # a table's second error takes its anchor away
]


def test_planted_errors_in_our_examples_are_caught() -> None:
    """At least 95 in 100 figures changed beyond what the operands allow are called contradicted."""
    report = run(((text, None) for text in OWN), Random(1))
    planted = sum(n for (_, kind, _), n in report.counts.items() if kind == "beyond")
    share = report.caught_share()
    assert planted > 30
    assert share is not None
    assert share >= 0.95, report.missed
    assert report.false_alarms() == 0, report.missed


def test_change_within_the_interval_is_written_and_stays_quiet() -> None:
    """The harness does change figures within their intervals, and the check lets them pass."""
    text = "Ashdale got £5.2 million, Moor £3.1 million and Fern £2.2 million, making £10.5 million."
    within = [m for m in mutations(text, Random(3)) if m.kind == "within"]
    assert [m.was for m in within] == ["£10.5 million"]
    assert within[0].now != within[0].was
    assert judge(within[0]) == "quiet"


def test_judge_sees_an_error_that_nothing_catches() -> None:
    """A mutation whose claim is gone is reported as lost, not as caught."""
    text = "The centre suspended 40 staff, 25 of them since May."
    planted = next(m for m in mutations(text, Random(1)) if m.kind == "beyond" and m.relation == "subset")
    gone = planted.__class__(
        text=planted.text.replace("of them", "more"),
        kind=planted.kind,
        relation=planted.relation,
        start=planted.start,
        was=planted.was,
        now=planted.now,
        is_doubtful=False,
    )
    assert judge(planted) == "contradicted"
    assert judge(gone) == "lost"
