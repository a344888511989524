"""Rows that break the tables' own expectations, one an expectation."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tests.expectations.good_ledger import Row, at, good_ledger
from warehouse.tables import TABLES

IN_SET = "ExpectColumnValuesToBeInSet"


@dataclass(frozen=True, slots=True)
class Broken:
    """A row of `table` that breaks `rule`, as quarantine writes it.

    `also` are rules that it cannot help breaking too, `how` tells it from another that breaks the same,
    `beside` is what must stand beside it, and `with_it` the keys of those rows that fail the rule with it.
    """

    table: str
    rule: str
    changes: Row
    also: tuple[str, ...] = ()
    how: str = ""
    beside: tuple[tuple[str, Row], ...] = ()
    with_it: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Key of the row: it says what it breaks."""
        return f"breaks {self.table}.{self.rule}{self.how}"

    @property
    def row(self) -> Row:
        """The last good row of the table, or the first where the last is not plain, spoilt."""
        base = good_ledger()[self.table][-1 if self.table == "documents" else 0]
        return base | {TABLES[self.table].key: self.key} | self.changes


def _own(table: str, name: str, changes: Row, expectation: str = IN_SET, **more: object) -> Broken:
    return Broken(table, f"{expectation}({name})", changes, **more)  # type: ignore[arg-type]


def _of(table: str, **changes: object) -> tuple[str, Row]:
    """A neighbour: the first good row of `table` with changes."""
    return table, good_ledger()[table][0] | changes


_VALUE = f"{IN_SET}(value_is_its_figure)"
_FIGURE = "ExpectReferencesToBeKnown(value_figure_id_is_known)"
_HERE = f"{IN_SET}(evidence_holds_figure)"
ALSO = {
    ("claims", "ExpectColumnValuesToNotBeNull(article_id)"): _HERE,
    ("claims", "ExpectReferencesToBeKnown(article_id_is_known)"): _HERE,
    ("claims", "ExpectReferencesToBeKnown(asserted_figure_id_is_known)"): _HERE,
    ("contracts", _FIGURE): _VALUE,
    ("finances", _FIGURE): _VALUE,
    ("learners", _FIGURE): _VALUE,
    ("survey_results", _FIGURE): _VALUE,
    ("programmes", _FIGURE): _VALUE,
    ("mentions", f"{IN_SET}(entity_kind)"): f"{IN_SET}(names_one_entity)",
    ("mentions", "ExpectReferencesToBeKnown(person_id_is_known)"): f"{IN_SET}(names_one_entity)",
    ("recommendations", f"{IN_SET}(response)"): f"{IN_SET}(response_has_responder)",
}
"""What a row that breaks a rule of the declaration cannot help breaking of the table's own."""

_OTHER_FIGURE = {"value": Decimal(7)}
_OVERLAP = "art-overlap"

_TOTAL = {"relation": "total", "claim_id": "clm-total"}
_PRODUCT = {"relation": "total", "claim_id": "clm-product"}
_PEERS = {"relation": "ordering", "claim_id": "clm-peers", "asserted_figure_id": None}
WARNING = [
    _own("accuracy", "shares_are_shares", {"precision": Decimal("1.5")}),
    _own("appointments", "person_is_a_name", {"person": "Lee"}),
    _own("appointments", "role_is_told", {"role": " "}),
    _own("articles", "text_is_not_blank", {"text": " "}),
    _own("articles", "has_no_mojibake", {"text": "caf\ufffd"}),
    _own("articles", "stated_date_is_there", {"issued": None}),
    Broken("articles", "ExpectColumnValuesToBeBetween(position)", {"position": 0}),
    _own(
        "checks",
        "reconciled_intervals_meet",
        {"recomputed_high": Decimal(29)},
        "ExpectReconciledIntervalsToMeet",
    ),
    _own(
        "checks",
        "contradicted_intervals_miss",
        {"claim_id": "clm-peers", "verdict": "contradicted"},
        "ExpectContradictedIntervalsToMiss",
        beside=(
            _of("claims", **_PEERS),
            _of("claim_operands", operand_id="opd-peers", claim_id="clm-peers"),
        ),
    ),
    _own(
        "checks",
        "totals_add_up",
        {"claim_id": "clm-total", "asserted_high": Decimal(31)},
        "ExpectContractTotalsToAddUp",
        beside=(
            _of("claims", **_TOTAL),
            _of("claim_operands", operand_id="opd-total-1", claim_id="clm-total", role="part"),
            _of("claim_operands", operand_id="opd-total-2", claim_id="clm-total", role="part", position=2),
        ),
    ),
    _own(
        "checks",
        "products_come_out",
        {"claim_id": "clm-product", "asserted_high": Decimal(31)},
        "ExpectContractTotalsToAddUp",
        beside=(
            _of("claims", **_PRODUCT),
            _of("claim_operands", operand_id="opd-each", claim_id="clm-product", role="part"),
            _of("claim_operands", operand_id="opd-often", claim_id="clm-product", role="base", position=2),
        ),
    ),
    _own("checks", "verdict_has_numbers", {"recomputed_low": None, "recomputed_high": None}),
    _own("checks", "explanation_is_not_blank", {"explanation": ""}),
    _own("claim_operands", "is_something", {"figure_id": None}),
    _own(
        "claim_operands",
        "position_is_its_own",
        {"claim_id": "clm-1", "position": 9},
        beside=(_of("claim_operands", operand_id="opd-same-place", position=9),),
        with_it=("opd-same-place",),
    ),
    _own(
        "claims",
        "has_operands",
        {},
        beside=(_of("checks", check_id="chk-no-operand", claim_id=f"breaks claims.{IN_SET}(has_operands)"),),
    ),
    _own(
        "claims",
        "is_checked",
        {},
        beside=(
            _of("claim_operands", operand_id="opd-no-check", claim_id=f"breaks claims.{IN_SET}(is_checked)"),
        ),
    ),
    _own(
        "claims",
        "evidence_holds_figure",
        {"asserted_figure_id": "fig-elsewhere"},
        beside=(
            _of("articles", article_id="art-elsewhere"),
            _of("figures", figure_id="fig-elsewhere", article_id="art-elsewhere"),
            _of("checks", check_id="chk-far", claim_id=f"breaks claims.{IN_SET}(evidence_holds_figure)"),
            _of(
                "claim_operands",
                operand_id="opd-far",
                claim_id=f"breaks claims.{IN_SET}(evidence_holds_figure)",
            ),
        ),
    ),
    _own("commitments", "due_text_is_there", {"due_on": date(2025, 5, 1)}),
    _own("commitments", "text_is_in_evidence", {"text": "close two sites"}),
    _own("contracts", "value_is_its_figure", _OTHER_FIGURE),
    _own("contracts", "transfer_has_other_supplier", {"outcome": "transferred"}),
    _own("contracts", "ends_after_start", {"starts_on": date(2025, 1, 1), "ends_on": date(2024, 1, 1)}),
    _own("contracts", "value_has_currency", {"currency": None}),
    _own("contracts", "says_something", {"supplier": None, "value_figure_id": None}),
    _own("dates", "starts_before_it_ends", {"ends_on": date(2024, 1, 1)}),
    _own("dates", "year_is_plausible", {"starts_on": date(24, 5, 1)}),
    _own("documents", "quarantine_has_reason", {"reason": "  "}),
    _own("documents", "published_has_articles", {"status": "published"}),
    _own("documents", "articles_are_counted", {"n_articles": 3}),
    _own("documents", "hash_is_sha256", {"sha256": "A" * 64}),
    _own("documents", "issued_is_plausible", {"issued": date(2031, 1, 1)}),
    _own("events", "starts_before_it_ends", {"starts_on": date(2025, 1, 2), "ends_on": date(2025, 1, 1)}),
    _own("figures", "interval_holds_value", {"low": Decimal(2500000)}, "ExpectIntervalToHoldItsValue"),
    _own("figures", "range_has_both_ends", {"bound": "between"}),
    _own("figures", "unit_fits_kind", {"unit": "pound"}),
    _own("figures", "unit_fits_kind", {"unit": None}, how=" by having none"),
    _own(
        "figures",
        "percentage_is_plausible",
        {"kind": "percentage", "unit": "percent"},
        "ExpectPercentagesToBePlausible",
    ),
    _own("figures", "fraction_is_a_share", {"kind": "fraction", "unit": "share"}),
    _own("figures", "sentence_holds_surface", {"sentence": "Another sentence."}),
    _own(
        "figures",
        "does_not_overlap",
        at("million licence", _OVERLAP, "surface"),
        beside=(
            _of("articles", article_id=_OVERLAP),
            _of("figures", figure_id="fig-under", article_id=_OVERLAP),
        ),
    ),
    _own("finances", "value_is_its_figure", _OTHER_FIGURE),
    _own("finances", "value_has_unit", {"unit": None}),
    _own("inspection_judgements", "judgement_is_not_blank", {"judgement": " "}),
    _own("judgement_scales", "ranks_have_no_gap", {"rank": 2}),
    _own(
        "judgement_scales",
        "label_is_its_own",
        {"scale": "doubled", "label": "YES", "rank": 2},
        beside=(_of("judgement_scales", judgement_scale_id="scl-yes", scale="doubled"),),
        with_it=("scl-yes",),
    ),
    _own("learners", "value_is_its_figure", _OTHER_FIGURE),
    _own("learners", "count_is_not_negative", {"value_figure_id": None, "value": Decimal(-1)}),
    _own("mentions", "names_one_entity", {"person_id": "per-1"}),
    _own("organisations", "name_is_not_blank", {"name": ""}),
    _own("organisations", "identifier_has_scheme", {"identifier": "10001234"}),
    _own("people", "name_is_not_blank", {"name": " "}),
    _own("programmes", "value_is_its_figure", _OTHER_FIGURE),
    _own("programmes", "reach_is_its_figure", {"reach_figure_id": "fig-count", "reach": Decimal(7)}),
    _own("programmes", "manager_changed", {"previous_manager": "Hartwell College"}),
    _own("programmes", "name_is_told", {"name": " "}),
    _own("quarantine", "reason_is_not_blank", {"reason": ""}),
    _own("quarantine", "decision_has_a_name", {"decided_by": None}),
    _own("quotations", "text_is_in_evidence", {"text": "We will close"}),
    _own("recommendations", "response_has_responder", {"response": "accepted"}),
    _own("recommendations", "text_is_in_evidence", {"text": "close two sites"}),
    _own("survey_results", "value_is_its_figure", {"value": Decimal("0.5")}),
    _own(
        "survey_results",
        "sample_size_is_its_figure",
        {"sample_size_figure_id": "fig-count", "sample_size": Decimal(7)},
    ),
    _own(
        "survey_results",
        "share_is_a_share",
        {"value_figure_id": None, "value": Decimal(25)},
        "ExpectPercentagesToBePlausible",
    ),
    _own("timescales", "has_a_limit", {"minimum": None, "maximum": None}),
    _own("timescales", "minimum_is_least", {"minimum": Decimal(31)}),
]
"""Rows that are held back; the rest is published."""
