"""Table `contracts`: who buys what from whom, and for how much."""

from warehouse.columns import bound, evidence, figure, key, reading
from warehouse.declaration import DAY, NUMBER, TEXT, Column, Table

TABLE = Table(
    name="contracts",
    layer="record",
    row_is="one contract, licence, grant, loan or lot, or one fact told about it",
    key="contract_id",
    columns=(
        key("contracts", "contract_id", "con"),
        *evidence(),
        Column("programme", TEXT, "The programme it belongs to, as in T Level."),
        Column(
            "family", TEXT, "What kind of agreement it is, as in licence, grant, loan, allocation, framework."
        ),
        Column("qualification", TEXT, "The qualification or service it is for."),
        Column("generation", TEXT, "Its generation, as in Gen-2."),
        Column("wave", TEXT, "Its wave, round or lot, as in wave 3."),
        Column("buyer", TEXT, "Open Contracting buyer: who pays or grants."),
        Column("supplier", TEXT, "Open Contracting supplier: who holds or won it."),
        Column("previous_supplier", TEXT, "Who held it before."),
        figure("value_figure_id", "The figure that states its value."),
        Column(
            "value", NUMBER, "Its value, in whole currency units; NULL where it is not stated or a range."
        ),
        Column("value_low", NUMBER, "Lower end of what the words allow."),
        Column("value_high", NUMBER, "Upper end of what the words allow."),
        Column("currency", TEXT, "ISO 4217 code."),
        bound("value_bound", "What the hedge does to the value."),
        Column("per", TEXT, "Unit of a rate, as in year."),
        figure("change_figure_id", "The figure that states the change in value."),
        Column(
            "change_percent", NUMBER, "Stated change against the one before, in per cent; a fall is negative."
        ),
        Column(
            "outcome",
            TEXT,
            "What happened to it.",
            nullable=False,
            values=(
                "awarded",
                "retained",
                "transferred",
                "not_rebid",
                "planned",
                "novated",
                "total",
            ),
        ),
        Column("awarded_on", DAY, "Day of the award, where stated to the day or resolved."),
        Column("starts_on", DAY, "First day it runs or first teaching."),
        Column("ends_on", DAY, "Last day it runs, or falls due."),
        *reading(),
    ),
)
