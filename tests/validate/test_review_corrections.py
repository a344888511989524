"""A corrected figure changes those columns of a record that it states, and no others."""

import json
from datetime import date

from stages.review import amendments, decide

FIGURE = {"figure_id": "fig-1", "surface": "90 per cent", "value": "90", "low": "89.5", "high": "90.5"}
CONTRACT = {"contract_id": "con-1", "value_figure_id": "fig-2", "change_figure_id": "fig-1", "value": "500"}


def held(table, row_id, row):
    return {
        "quarantine_id": f"qua-{row_id}",
        "document_id": "doc-1",
        "table_name": table,
        "row_id": row_id,
        "held_row": json.dumps(row | {"evidence": row.get("surface", "words")}),
        "stage": "validate",
        "rule": "percent_change/1",
        "reason": "It does not add up.",
    }


def corrections(record, **numbers):
    rows = [held("figures", "fig-1", FIGURE), record]
    made = decide(rows[0], "correct", "A. Reader", date(2026, 1, 2), "Asked", numbers)
    found = amendments(rows, {made.decision_key: made})
    return next(row["corrections"] for row in found if row["row_id"] == record["row_id"])


def test_change_is_corrected_and_the_value_left():
    """The contract's money is stated by another figure."""
    record = held("contracts", "con-1", CONTRACT)
    assert corrections(record, value="30", low="29.5", high="30.5") == {"change_percent": "30"}


def test_fall_stays_negative():
    """The figure says 30, the column of change says that it fell."""
    record = held("contracts", "con-1", CONTRACT | {"change_percent": "-90.000000"})
    assert corrections(record, value="30") == {"change_percent": "-30"}


def test_value_takes_its_interval_along():
    """A record with an interval has that of the corrected figure."""
    record = held("contracts", "con-1", {"contract_id": "con-1", "value_figure_id": "fig-1"})
    assert corrections(record, value="30") == {
        "value": "30",
        "value_low": "30",
        "value_high": "30",
        "value_bound": "exact",
    }


def test_open_limit_stays_open():
    """'Within 28 days' has no shortest time, whatever the longest is corrected to."""
    limit = {"timescale_id": "tim-1", "limit_figure_id": "fig-1", "minimum": None, "maximum": "90"}
    assert corrections(held("timescales", "tim-1", limit), value="30") == {"maximum": "30"}


def test_sample_is_corrected_and_the_share_left():
    """A survey's value is not its sample."""
    survey = {"survey_result_id": "svy-1", "value_figure_id": "fig-9", "sample_size_figure_id": "fig-1"}
    assert corrections(held("survey_results", "svy-1", survey), value="30") == {"sample_size": "30"}
