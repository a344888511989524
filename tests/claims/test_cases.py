"""What careful readers say of a text is found with its verdict, and what is like it is left alone."""

import pytest

from bench.labels import claim_cases
from stages.extract.claims.checking import Checked
from tests.claims.reading import claims_of
from warehouse.tables.claims import RELATIONS

NO_LINES = "nothing_contradicted"
"""The file of texts that tempt and of which no line says anything."""
FEWEST = 600


CASES = claim_cases()
NONE = {f"none {relation}" for relation in RELATIONS}


def _is_met(line: str, found: list[Checked]) -> bool:
    """Is the line's claim found: relation, verdict, asserted figure and (by figures' words) its operands?"""
    relation, verdict, asserted, operands = (part.strip() for part in line.split("|"))
    for each in found:
        figure = each.candidate.asserted
        if (each.candidate.relation, each.verdict) != (relation, verdict) or figure is None:
            continue
        words = [f.surface for f in each.candidate.figures()] + [figure.surface]
        wanted = [] if operands == "*" else operands.split("; ")
        if (asserted in figure.surface or figure.surface in asserted) and all(
            any(part in word or word in part for word in words) for part in wanted
        ):
            return True
    return False


def is_weighed(checked: Checked) -> bool:
    """Is it no rule's claim, but a fit of numbers that is likely told as such?"""
    return bool(checked.candidate.facts.get("is_weighed"))


def failures(text: str, expected: list[str]) -> list[str]:
    """What is expected and not found, and what is found against expectation."""
    found = claims_of(text)
    told = []
    for line in expected:
        if line.startswith("none "):
            surplus = [c for c in found if c.candidate.relation == line[5:] and not is_weighed(c)]
            told += [
                f"not to be claimed: {c.outcome.explanation}"
                for c in surplus
                if c.verdict in ("reconciled", "contradicted")
            ]
        elif not _is_met(line, found):
            told.append(f"not found: {line}")
    relations = {line.split("|")[0].strip() for line in expected if "| contradicted |" in line}
    told += [
        f"false alarm: {c.candidate.relation}: {c.outcome.explanation}"
        for c in found
        if c.verdict == "contradicted" and c.candidate.relation not in relations
    ]
    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{name}: {text[:50]}")
        for name, cases in CASES.items()
        for text, expected in cases
    ],
)
def test_text_holds_what_its_lines_say(text: str, expected: list[str]) -> None:
    """A text holds the claims that its lines name, none that they forbid, and no contradiction besides."""
    assert failures(text, expected) == []


@pytest.mark.parametrize(("name", "cases"), CASES.items(), ids=list(CASES))
def test_each_case_stands_in_the_file_of_its_relation(name: str, cases: list[tuple[str, list[str]]]) -> None:
    """A file is named after the relation that the first line of each of its cases names, and no text comes twice."""
    assert name in RELATIONS or name == NO_LINES
    first = {expected[0] if expected else NO_LINES for _, expected in cases}
    assert {line.removeprefix("none ").split("|")[0].strip() for line in first} == {name}
    assert len({text for text, _ in cases}) == len(cases)


def test_cases_are_many_with_near_misses() -> None:
    """Of hundreds of texts a quarter or more only tempts, without a claim to be found."""
    expectations = [expected for cases in CASES.values() for _, expected in cases]
    assert len(expectations) >= FEWEST
    tempting = [lines for lines in expectations if not any("|" in line for line in lines)]
    assert len(tempting) * 4 >= len(expectations)


def test_near_misses_are_seldom_weighed_in() -> None:
    """Numbers that meet by chance, put so as to tempt: the weights take at most one in fifty of such texts."""
    tempting = [
        (text, told) for of_file in CASES.values() for text, told in of_file if NONE.intersection(told)
    ]
    taken = [
        text
        for text, told in tempting
        if any(is_weighed(c) and f"none {c.candidate.relation}" in told for c in claims_of(text))
    ]
    assert len(taken) * 50 <= len(tempting), taken
