"""Maintainers' decisions: written by the command line, replayed by every run, gone when the words change."""

import shutil

import pytest

from tests.pipelines.conftest import ask, lay

WRONG = (
    "Three savings planned\n\nThe college will save £1.2 million on estates, £900,000 on agency staff "
    "and £400,000 on marketing, a total of £2.8 million.\n"
)


@pytest.fixture(scope="module")
def release_with_a_wrong_total(skillsledger, documents_folder, tmp_path_factory):
    """A data directory in which one total is contradicted; never written to again."""
    (lay(documents_folder) / "savings.txt").write_text(WRONG, encoding="utf-8")
    data = tmp_path_factory.mktemp("wrong") / "data"
    done = skillsledger("run", "--documents", str(documents_folder), "--data-dir", str(data))
    assert done.status == 0, done.out
    return data


@pytest.fixture
def held_back(skillsledger, release_with_a_wrong_total, documents, tmp_path):
    """A ledger in which one total is contradicted: (command line, data directory, arguments of a run, item)."""
    (documents / "savings.txt").write_text(WRONG, encoding="utf-8")
    data = shutil.copytree(release_with_a_wrong_total, tmp_path / "data", symlinks=True)
    run = ("run", "--documents", str(documents), "--data-dir", str(data))
    rows = ask(
        data, "SELECT quarantine_id FROM quarantine WHERE table_name = 'figures' AND reason LIKE '%2.5%'"
    )
    assert len(rows) == 1
    return skillsledger, data, run, str(rows[0][0])


def decide(skillsledger, data, verb, item, *more):
    return skillsledger(
        "review",
        verb,
        item,
        *more,
        "--by",
        "A. Reader",
        "--reason",
        "Asked the college",
        "--data-dir",
        str(data),
    )


def total(data):
    return ask(data, "SELECT value, review FROM figures WHERE surface = '£2.8 million'")


def test_accept_publishes_the_figure_as_stated(held_back):
    """The contradicted total is held, then published with the decision in `review`; a replay keeps it."""
    skillsledger, data, run, item = held_back
    assert total(data) == []
    listed = skillsledger("review", "list", "--data-dir", str(data))
    assert item in listed.out
    assert "£2.8 million" in skillsledger("review", "show", item, "--data-dir", str(data)).out
    assert decide(skillsledger, data, "accept", item).status == 0
    done = skillsledger(*run)
    assert "0 of 4 documents are new or changed" in done.out
    ((value, review),) = total(data)
    assert value == 2_800_000
    assert "A. Reader" in review
    assert ask(data, f"SELECT decision, decided_by FROM quarantine WHERE quarantine_id = '{item}'") == [
        ("accept", "A. Reader")
    ]
    assert item not in skillsledger("review", "list", "--data-dir", str(data)).out
    assert "Decided already: 1 accepted." in done.out
    assert "0 held back and 1 decided" in skillsledger("releases", "--data-dir", str(data)).out


def test_list_and_show_say_where_it_stands(held_back):
    """The list names document and article; one item also shows the claim and what it relates."""
    skillsledger, data, _, item = held_back
    listed = skillsledger("review", "list", "--data-dir", str(data)).out
    assert "in savings.txt: Three savings planned" in listed
    assert "1 to decide on, 0 decided." in listed
    shown = skillsledger("review", "show", item, "--data-dir", str(data)).out
    assert "Three savings planned" in shown
    assert "part £1.2 million, part £900,000, part £400,000, whole £2.8 million" in shown


def test_decision_takes_the_whole_id_and_tells_what_it_was_about(held_back):
    """The first characters decide nothing; the words and the reason of the row that is decided are told."""
    skillsledger, data, _, item = held_back
    refused = decide(skillsledger, data, "accept", item[:5])
    assert (refused.status, "give the whole id" in refused.out) == (2, True)
    assert not (data / "decisions.csv").exists()
    done = decide(skillsledger, data, "accept", item)
    assert "figures: £2.8 million" in done.out
    assert "held back because: £1.2 million + £900,000 + £400,000 = £2.5 million" in done.out
    assert "0 to decide on, 1 decided" in skillsledger("review", "list", "--data-dir", str(data)).out


def test_list_of_everything_counts_documents_too(skillsledger, documents, tmp_path):
    """What can only be mended at the source is counted, listed with --all, and cannot be decided on."""
    (documents / "empty.txt").touch()
    data = tmp_path / "data"
    assert skillsledger("run", "--documents", str(documents), "--data-dir", str(data)).status == 0
    ((item,),) = ask(data, "SELECT quarantine_id FROM quarantine")
    some, every = (
        skillsledger("review", "list", *more, "--data-dir", str(data)).out for more in ([], ["--all"])
    )
    assert "0 to decide on, 0 decided, 1 to mend at the source (--all" in some
    assert item not in some
    assert item in every
    refused = decide(skillsledger, data, "accept", item)
    assert (refused.status, "mend the document" in refused.out) == (2, True)


def test_correct_publishes_the_right_reading(held_back):
    """The corrected number is published; the words stay."""
    skillsledger, data, run, item = held_back
    numbers = ("--set", "value=2500000", "--set", "low=2500000", "--set", "high=2500000")
    assert decide(skillsledger, data, "correct", item, *numbers).status == 0
    assert skillsledger(*run).status == 0
    assert [value for value, _ in total(data)] == [2_500_000]


def test_reject_keeps_it_out_and_expires_with_the_words(held_back, documents):
    """A rejected figure stays out; when the sentence changes the decision no longer applies."""
    skillsledger, data, run, item = held_back
    assert decide(skillsledger, data, "reject", item).status == 0
    assert skillsledger(*run).status == 0
    assert total(data) == []
    (documents / "savings.txt").write_text(WRONG.replace("The college", "Our college"), encoding="utf-8")
    assert skillsledger(*run).status == 0
    undecided = ask(
        data, "SELECT decision FROM quarantine WHERE table_name = 'figures' AND reason LIKE '%2.5%'"
    )
    assert undecided == [(None,)]
    assert "applies to nothing held now" in skillsledger("review", "list", "--data-dir", str(data)).out


def test_wrong_decisions_say_what_is_wrong(held_back):
    """An unknown item, an unknown column, a number that is none and a spoilt file end with status 2."""
    skillsledger, data, run, item = held_back
    assert decide(skillsledger, data, "accept", "qua-nothing").status == 2
    for wrong in ("nonsense=1", "value=many", "surface=x"):
        refused = decide(skillsledger, data, "correct", item, "--set", wrong)
        assert refused.status == 2, refused.out
    (data / "decisions.csv").write_text("decision_key,decision\nx,maybe\n", encoding="utf-8")
    spoilt = skillsledger(*run)
    assert (spoilt.status, "Line 2" in spoilt.out) == (2, True)


def test_corrected_number_without_an_interval_is_exact(held_back):
    """The interval of the wrong number does not stay beside the right one; a falling interval is refused."""
    skillsledger, data, run, item = held_back
    crossed = ("--set", "value=2500000", "--set", "low=2600000", "--set", "high=2700000")
    assert decide(skillsledger, data, "correct", item, *crossed).status == 2
    assert decide(skillsledger, data, "correct", item, "--set", "value=2500000").status == 0
    assert skillsledger(*run).status == 0
    found = ask(data, "SELECT value, low, high, bound FROM figures WHERE surface = '£2.8 million'")
    assert found == [(2_500_000, 2_500_000, 2_500_000, "exact")]


def test_correction_that_fails_its_suite_goes_nowhere(held_back):
    """A corrected row is validated as corrected: a percentage is no kind for pounds."""
    skillsledger, data, run, item = held_back
    wrong = ("--set", "value=2500000", "--set", "kind=percentage")
    assert decide(skillsledger, data, "correct", item, *wrong).status == 0
    refused = skillsledger(*run)
    assert (refused.status, "as corrected" in refused.out) == (1, True), refused.out
    assert total(data) == []
