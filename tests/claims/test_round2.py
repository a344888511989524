"""What careful readers say the texts of the second round assert is found, with its verdict."""

from pathlib import Path

import pytest

from stages.extract.claims.checking import Checked
from tests.claims.reading import claims_of

FOLDER = Path(__file__).parent / "cases_round2"


def cases_in(folder: Path) -> list[tuple[str, list[str]]]:
    """Text and expectations of each block; `¶` stands for a blank line between paragraphs."""
    cases = []
    for file in sorted(folder.glob("*.txt")):
        for block in file.read_text(encoding="utf-8").strip().split("\n\n"):
            text, *expected = block.split("\n")
            cases.append((text.replace("¶", "\n\n"), [line.removeprefix("> ") for line in expected]))
    return cases


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


def failures(text: str, expected: list[str]) -> list[str]:
    """What is expected and not found, and what is found against expectation."""
    found = claims_of(text)
    told = []
    for line in expected:
        if line.startswith("none "):
            surplus = [c for c in found if c.candidate.relation == line[5:]]
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


@pytest.mark.parametrize(("text", "expected"), cases_in(FOLDER), ids=lambda value: str(value)[:50])
def test_case_of_the_second_round(text: str, expected: list[str]) -> None:
    """A text of the second round holds what its lines say, and no contradiction besides."""
    assert failures(text, expected) == []
