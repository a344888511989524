"""Each expectation of each suite passes on good rows, finds the row that breaks it, and proves nothing on none."""

import json
import pkgutil

import pytest

import expectations
from stages.validate.staged import _WRITTEN_LAST
from tests.expectations.broken_rows import broken_rows
from tests.expectations.good_ledger import good_ledger
from warehouse.tables import TABLES

SUITES = sorted({m.name for m in pkgutil.iter_modules(expectations.__path__)} - {"custom", "suite"})
GUARD = "ExpectRowCountToProveSomething"
by_table = pytest.mark.parametrize("table", SUITES)


def rule(result):
    return f"{result['expectation']}({result['column_name']})"


def failing(table):
    """Keys of the broken rows of `table` that each rule must find."""
    found: dict[str, set[str]] = {}
    for one in broken_rows():
        if one.table == table:
            for name in (one.rule, *one.also):
                found.setdefault(name, set()).add(one.key)
            found[one.rule].update(one.with_it)
    return found


def test_every_validated_table_has_a_suite():
    """A table has a module in expectations/ unless it tells of the validation itself; none is left over."""
    assert set(SUITES) == set(TABLES) - set(_WRITTEN_LAST)
    assert set(SUITES) == set(good_ledger()), "give the new table good rows in good_ledger.py"


@by_table
def test_good_rows_pass_every_expectation(validated, table):
    """On a good ledger each expectation applies to at least one row and passes, and no row is held back."""
    said = validated("good")
    assert [(rule(r), r["outcome"], r["detail"]) for r in said.of(table) if r["outcome"] != "passed"] == []
    assert [r for r in said.of(table) if r["rows_checked"] == 0] == []
    assert said.held == []


@by_table
def test_breaking_row_alone_is_held_back(validated, table):
    """For each expectation that quarantines, just the rows made to break it are held back by it."""
    said = validated("broken")
    notes = {rule(r) for r in said.of(table) if r["severity"] == "info"}
    expected = {name: keys for name, keys in failing(table).items() if name not in notes}
    rules = {h["rule"] for h in said.held if h["table_name"] == table}
    assert {r: said.held_by(table, r) for r in rules} == expected


@by_table
def test_result_of_broken_ledger_says_failed_and_how_many(validated, table):
    """`suite_results` says failed, the number of failing rows, and names one; what is critical passed."""
    said, keys = validated("broken"), failing(table)
    for result in said.of(table):
        if result["severity"] == "critical" or result["expectation"] == GUARD:
            assert result["outcome"] == "passed"
            continue
        assert result["outcome"] == "failed", f"{rule(result)}: no row of broken_rows() breaks it"
        assert result["rows_failed"] == len(keys[rule(result)])
        assert any(key in result["detail"] for key in keys[rule(result)])


@by_table
def test_held_row_comes_with_its_words_and_reason(validated, table):
    """A held row is whole JSON with its key, names its table, and gives the expectation's own sentence."""
    said = validated("broken")
    sentences = {rule(r): r["description"] for r in said.of(table)}
    for held in (h for h in said.held if h["table_name"] == table):
        assert json.loads(held["held_row"])[TABLES[table].key] == held["row_id"]
        assert sentences[held["rule"]] in held["reason"]
        assert held["stage"] == "validate"


@by_table
def test_critical_failure_holds_the_release_and_no_row(validated, table):
    """A column too many, a key twice and a key missing fail critically; none of their rows is quarantined."""
    said = validated("critical")
    key = TABLES[table].key
    wanted = {
        "ExpectTableColumnsToMatchOrderedList(None)",
        f"ExpectColumnValuesToBeUnique({key})",
        f"ExpectColumnValuesToNotBeNull({key})",
    }
    failed = {rule(r) for r in said.of(table) if (r["severity"], r["outcome"]) == ("critical", "failed")}
    assert failed == wanted
    known = {rule(r) for r in said.of(table) if r["severity"] == "critical" and r["expectation"] != GUARD}
    assert known == wanted, "what is wrong with one row is no reason to hold all of them back"
    assert {h["rule"] for h in said.held if h["table_name"] == table}.isdisjoint(wanted)


@by_table
def test_empty_table_proves_nothing(validated, table):
    """On no rows the row-count guard fails and every other expectation but the columns' is not applicable."""
    outcomes = {rule(r): r["outcome"] for r in validated("empty").of(table)}
    assert outcomes.pop(f"{GUARD}(None)") == "failed"
    outcomes.pop("ExpectTableColumnsToMatchOrderedList(None)")
    assert set(outcomes.values()) == {"not_applicable"}
    assert validated("empty").held == []


def test_empty_documents_articles_or_figures_hold_the_release_back(validated):
    """The guard is critical just where a ledger without such rows is of no use."""
    guards = {r["table_name"]: r["severity"] for r in validated("empty").results if r["expectation"] == GUARD}
    assert {t for t, severity in guards.items() if severity == "critical"} == {
        "documents",
        "articles",
        "figures",
    }


def test_each_expectation_has_its_own_result_id(validated):
    """No two results share an id, so that none replaces another in `suite_results`."""
    ids = [r["result_id"] for r in validated("good").results]
    assert len(ids) == len(set(ids))
