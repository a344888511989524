"""What the views find in small ledgers made by hand: each rule of a view with its near misses."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.warehouse.ledgers import write_ledger
from tests.warehouse.test_views_and_cookbook import ask
from warehouse.database import FILE_NAME, build_database
from warehouse.tables import TABLES

Rows = list[dict[str, Any]]
Paper = dict[str, Rows]
Build = Callable[..., Path]
WORDS = "Some words."


def paper(number: int, issued: str = "2025-01-01", **tables: Rows) -> Paper:
    """One document with one article, whose record rows stand on its first word; ids tell the paper."""
    document = {
        "document_id": f"doc-{number}",
        "source_id": "folder:/in",
        "location": f"{number}.txt",
        "retrieved_at": datetime.fromisoformat("2025-11-01"),
        "sha256": f"{number}" * 64,
        "n_articles": 1,
        "status": "published",
    }
    article = {
        "article_id": f"art-{number}",
        "document_id": f"doc-{number}",
        "position": 1,
        "role": "main",
        "title": f"Paper {number}",
        "issued": date.fromisoformat(issued),
        "issued_basis": "stated",
        "issued_granularity": "day",
        "text": WORDS,
    }
    place = {
        "article_id": f"art-{number}",
        "start_char": 0,
        "end_char": 4,
        "evidence": "Some",
        "rule": "hand/1",
    }
    ledger = {"documents": [document], "articles": [article]}
    for name, rows in tables.items():
        key, columns = TABLES[name].key, TABLES[name].column_names
        here = {column: value for column, value in place.items() if column in columns}
        ledger[name] = [here | {key: f"{name}-{number}-{at}"} | row for at, row in enumerate(rows)]
    return ledger


def figure(key: str, low: object, high: object, *, kind: str = "money", unit: str = "GBP") -> dict[str, Any]:
    """A figure between two ends."""
    ends = {name: None if end is None else Decimal(str(end)) for name, end in (("low", low), ("high", high))}
    return ends | {
        "figure_id": key,
        "surface": "Some",
        "kind": kind,
        "unit": unit,
        "bound": "exact",
        "direction": "level",
        "sentence": WORDS,
    }


def organisation(key: str, name: str, *aliases: str) -> dict[str, Any]:
    """An organisation with other names."""
    return {"organisation_id": key, "name": name, "aliases": list(aliases), "rule": "hand/1"}


@pytest.fixture
def ledger_of(tmp_path: Path) -> Build:
    """A way to make a data directory of papers, and of organisations and people."""

    def build(*papers: Paper, **more: Rows) -> Path:
        rows: Paper = {name: list(added) for name, added in more.items()}
        for one in papers:
            for name, told in one.items():
                rows.setdefault(name, []).extend(told)
        build_database(write_ledger(tmp_path / "release", rows, "r"), tmp_path / FILE_NAME, "r")
        return tmp_path

    return build


TURNOVER = {
    "organisation": "Hartwell College",
    "metric": "turnover",
    "role": "actual",
    "unit": "GBP",
    "bound": "exact",
}


def turnover(number: int, low: object, high: object, period: str | None = "2023/24", **more: Any) -> Any:
    """A paper that tells the turnover of Hartwell College."""
    row = TURNOVER | {"period": period, "value_figure_id": f"fig-{number}"} | more
    return paper(number, finances=[row], figures=[figure(f"fig-{number}", low, high)])


DISAGREEMENTS = [
    ("intervals that do not meet", turnover(1, 45, 46), turnover(2, 47, 48), True),
    ("the other way round", turnover(1, 47, 48), turnover(2, 45, 46), True),
    ("another way to write the year", turnover(1, 45, 46, "2023-24"), turnover(2, 47, 48, "2023/2024"), True),
    ("a name and its acronym", turnover(1, 45, 46, organisation="HC"), turnover(2, 47, 48), True),
    ("rounding", turnover(1, 45, 46), turnover(2, 46, 47), False),
    ("an open end", turnover(1, 45, None), turnover(2, 47, 48), False),
    ("another year", turnover(1, 45, 46, "2022/23"), turnover(2, 47, 48), False),
    (
        "years that depend on the paper",
        turnover(1, 45, 46, "last year"),
        turnover(2, 47, 48, "last year"),
        False,
    ),
    ("no year", turnover(1, 45, 46, None), turnover(2, 47, 48, None), False),
    (
        "nobody in particular",
        turnover(1, 45, 46, organisation=None),
        turnover(2, 47, 48, organisation=None),
        False,
    ),
    ("a target", turnover(1, 45, 46, role="target"), turnover(2, 47, 48), False),
    ("another unit", turnover(1, 45, 46, unit="percent"), turnover(2, 47, 48), False),
]


@pytest.mark.parametrize("case", DISAGREEMENTS, ids=lambda case: case[0])
def test_disagreement_between_two_papers(case: Any, ledger_of: Build) -> None:
    """Two papers disagree where one subject, period and unit has intervals that do not meet, once a pair."""
    _, one, other, disagrees = case
    ledger = ledger_of(one, other, organisations=[organisation("org-1", "Hartwell College", "HC")])
    assert len(ask(ledger, "FROM disagreements")) == disagrees


def test_one_paper_does_not_disagree_with_itself(ledger_of: Build) -> None:
    """Two turnovers in one paper are for its own checks, not for this view."""
    rows = [TURNOVER | {"period": "2023/24", "value_figure_id": key} for key in ("fig-1", "fig-2")]
    alone = paper(1, finances=rows, figures=[figure("fig-1", 45, 46), figure("fig-2", 47, 48)])
    assert not ask(ledger_of(alone), "FROM disagreements")


def test_an_estimate_does_not_disagree_with_the_award(ledger_of: Build) -> None:
    """A planned value and an awarded one differ by right; two awards do not."""

    def licence(number: int, outcome: str, value: int) -> Any:
        row = {"programme": "T Level", "qualification": "Health", "generation": "Gen-2", "supplier": "NCFE"}
        ends = {"value_low": Decimal(value), "value_high": Decimal(value), "currency": "GBP"}
        return paper(number, contracts=[row | ends | {"outcome": outcome}])

    ledger = ledger_of(licence(1, "planned", 9), licence(2, "awarded", 7), licence(3, "retained", 8))
    found = ask(ledger, "FROM disagreements")
    assert [(row["location"], row["other_location"], row["period"]) for row in found] == [
        ("2.txt", "3.txt", "gen-2")
    ]


def test_undated_contracts_disagree_only_in_papers_of_one_year(ledger_of: Build) -> None:
    """What names neither year nor generation is told of the year of its paper, where it says what it is for."""

    def training(number: int, value: int, issued: str, service: str | None) -> Any:
        ends = {"value_low": Decimal(value), "value_high": Decimal(value), "currency": "GBP"}
        row = {"supplier": "Hartwell College", "buyer": "DfE", "qualification": service, "outcome": "awarded"}
        return paper(number, issued, contracts=[row | ends])

    said = [
        training(1, 7, "2025-01-01", "training"),
        training(2, 8, "2025-06-01", "training"),
        training(3, 9, "2024-06-01", "training"),
        training(4, 5, "2025-01-01", None),
        training(5, 6, "2025-01-01", None),
    ]
    found = ask(ledger_of(*said), "FROM disagreements")
    assert [(row["location"], row["other_location"]) for row in found] == [("1.txt", "2.txt")]


@pytest.mark.parametrize(
    ("one", "other", "disagrees"),
    [("2026-07-31", "2028-07-31", True), ("2026-07-31", "2026-08-31", False), ("2026-07-31", None, False)],
)
def test_contracts_disagree_about_the_year_they_end(
    one: str, other: str | None, disagrees: bool, ledger_of: Build
) -> None:
    """The months may be those of a season, so that only years are held against each other."""

    def licence(number: int, ends: str | None) -> Any:
        row = {"programme": "T Level", "qualification": "Health", "supplier": "NCFE", "outcome": "awarded"}
        return paper(number, contracts=[row | {"ends_on": ends and date.fromisoformat(ends)}])

    found = ask(ledger_of(licence(1, one), licence(2, other)), "FROM disagreements")
    assert [(row["unit"], row["subject"]) for row in found] == [
        ("year", "t level / health / ncfe / end")
    ] * disagrees


@pytest.mark.parametrize(("day", "disagrees"), [(4, True), (3, False)])
def test_events_disagree_about_their_day(day: int, disagrees: bool, ledger_of: Build) -> None:
    """One strike of one union, told of two days; a day inside a told month is no disagreement."""

    def strike(number: int, first: date, last: date) -> Any:
        told = {"kind": "strike", "title": "Strike over pay", "participants": ["UCU"], "when_text": "then"}
        return paper(number, events=[told | {"starts_on": first, "ends_on": last}])

    papers = strike(1, date(2024, 3, 1), date(2024, 3, 3)), strike(2, date(2024, 3, day), date(2024, 3, 31))
    assert len(ask(ledger_of(*papers), "FROM disagreements")) == disagrees


def test_rises_and_bodies_without_a_name_do_not_disagree(ledger_of: Build) -> None:
    """'Colleges' are not one body, and "500 more pupils" are no count that another can deny."""

    def pupils(number: int, count: int, organisation: str, group: str) -> Any:
        row = {"organisation": organisation, "group": group, "unit": "pupil", "bound": "exact"}
        row |= {"period": "January 2018", "value_figure_id": f"fig-{number}"}
        return paper(number, learners=[row], figures=[figure(f"fig-{number}", count, count)])

    for organisation, group in (("schools", "pupils"), ("Hartwell College", "more pupils")):
        told = pupils(1, 500, organisation, group), pupils(2, 900, organisation, group)
        assert not ask(ledger_of(*told), "FROM disagreements")


def test_also_known_as_leaves_out_what_fits_two(ledger_of: Build) -> None:
    """Brackets, article, case and apostrophe do not matter; an acronym of two bodies is neither."""
    told = ("the Hartwell College (HC)", "St Ann’s Trust", "CDC", "Nobody Ltd")
    ledger = ledger_of(
        paper(1, contracts=[{"supplier": name, "outcome": "awarded"} for name in told]),
        organisations=[
            organisation("org-1", "Hartwell College", "HC"),
            organisation("org-2", "St Ann's Trust"),
            organisation("org-3", "Council for Disabled Children", "CDC"),
            organisation("org-4", "Cumbria Development Company", "CDC"),
        ],
    )
    found = {row["told_as"]: row["name"] for row in ask(ledger, "FROM also_known_as")}
    assert found == {told[0]: "Hartwell College", told[1]: "St Ann's Trust"}
    suppliers = {row["supplier"] for row in ask(ledger, "FROM contracts_by_supplier")}
    assert suppliers == {"Hartwell College", "St Ann's Trust", "CDC", "Nobody Ltd"}


def test_commitment_without_a_day_is_neither_due_nor_overdue(ledger_of: Build) -> None:
    """What fell due in 2001 is overdue, what falls due in 2999 is not, and without a day nobody knows."""
    days = (date(2001, 1, 1), date(2999, 1, 1), None)
    ledger = ledger_of(paper(1, commitments=[{"text": "We will.", "due_on": day} for day in days]))
    assert [row["is_overdue"] for row in ask(ledger, "FROM commitments_due")] == [True, False, None]


def test_survey_shares_are_per_cent(ledger_of: Build) -> None:
    """A third and 33 per cent stand side by side, each with its ends."""
    answers = [
        {"value_figure_id": "fig-1", "value": Decimal("0.333333"), "kind": "fraction", "statement": "yes"},
        {"value_figure_id": "fig-2", "value": Decimal(33), "kind": "percentage", "statement": "no"},
    ]
    figures = [
        figure("fig-1", "0.283333", None, kind="fraction", unit="share"),
        figure("fig-2", "32.5", "33.5", kind="percentage", unit="percent"),
    ]
    ledger = ledger_of(
        paper(1, survey_results=[row | {"bound": "exact"} for row in answers], figures=figures)
    )
    rows = ask(
        ledger, "SELECT share_percent, share_low, share_high FROM survey_answers ORDER BY statement DESC"
    )
    assert [tuple(str(end) for end in row.values()) for row in rows] == [
        ("33.33", "28.33", "None"),
        ("33.00", "32.50", "33.50"),
    ]


def test_timeline_tells_one_thing_once(ledger_of: Build) -> None:
    """An event in the words of a commitment of that day is told once; another day's is told too."""
    day, other = date(2025, 6, 30), date(2025, 7, 1)
    event = {"kind": "publication", "title": "A costing", "participants": []}
    ledger = ledger_of(
        paper(
            1,
            commitments=[{"text": "We will publish a costing.", "due_on": day}],
            events=[event | {"starts_on": when, "ends_on": when} for when in (day, other)],
        )
    )
    told = ask(ledger, "SELECT on_day, what FROM timeline")
    assert [(row["on_day"], row["what"]) for row in told] == [(day, "commitment due"), (other, "publication")]


def test_posts_of_one_person_stand_together(ledger_of: Build) -> None:
    """Titles and apostrophes do not make two people of one; a post told twice is one post."""
    posts: Rows = [
        {"person": "Dame June O’Hara", "role": "chair", "body": "Skills panel", "organisation": "HC"},
        {"person": "June O'Hara", "role": "principal", "body": "Hartwell College", "organisation": None},
        {"person": "June O'Hara", "role": "principal", "body": "Hartwell College", "organisation": None},
    ]
    person = {
        "person_id": "per-1",
        "name": "June O'Hara",
        "kind": "person",
        "honorific": "Dame",
        "aliases": [],
    }
    ledger = ledger_of(
        paper(1, appointments=posts),
        organisations=[organisation("org-1", "Hartwell College", "HC")],
        people=[person | {"rule": "hand/1"}],
    )
    (row,) = ask(ledger, "FROM appointments_by_person")
    assert (row["person"], row["posts"]) == ("June O'Hara", 2)
    assert row["roles"] == ["chair, Skills panel", "principal, Hartwell College"]
    assert row["organisations"] == ["Hartwell College"]


def test_column_accuracy_is_of_columns_on_unseen_sets_weighed_by_rows(ledger_of: Build) -> None:
    """Shares of several sets are weighed by their rows; sets that rules were written from do not count."""
    measured = [
        ("unseen_a", "column supplier", 10, 20, "0.5", "1"),
        ("unseen_b", "column supplier", 30, 10, "0.9", "0.1"),
        ("pages_a", "column supplier", 50, 50, "1", "1"),
        ("unseen_a", "evidence+key", 50, 50, "1", "1"),
        ("unseen_a", "column buyer", 0, 5, None, None),
    ]
    rows = [
        {
            "accuracy_id": f"acc-{number}",
            "table_name": "contracts",
            "kind": "all",
            "measure": measure,
            "label_set": label_set,
            "labelled": labelled,
            "found": found,
            "precision": Decimal(precision) if precision else None,
            "recall": Decimal(recall) if recall else None,
            "rule_versions": "contracts 1",
            "measured_on": date(2026, 11, 23),
        }
        for number, (label_set, measure, labelled, found, precision, recall) in enumerate(measured)
    ]
    told = ask(ledger_of(accuracy=rows), "SELECT * FROM column_accuracy")
    assert [tuple(row.values()) for row in told] == [("contracts", "supplier", 30, 40, 0.63, 0.33)]
