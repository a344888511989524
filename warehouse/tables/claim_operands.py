"""Table `claim_operands`: what a claim relates."""

from warehouse.columns import figure, key
from warehouse.declaration import INTEGER, TEXT, Column, Table

TABLE = Table(
    name="claim_operands",
    layer="claims",
    row_is="one operand of a claim",
    key="operand_id",
    columns=(
        key("claim_operands", "operand_id", "opd"),
        Column("claim_id", TEXT, "The claim.", nullable=False, references="claims"),
        Column("position", INTEGER, "Its place among the claim's operands, from 1.", nullable=False),
        figure("figure_id", "The figure; NULL where the operand is a record or an item of a list."),
        Column("record_table", TEXT, "The table of the record, where the operand is one."),
        Column("record_id", TEXT, "Its key in that table."),
        Column("item", TEXT, "The words of a counted item, where the operand is one."),
        Column(
            "role",
            TEXT,
            "What it does in the relation.",
            nullable=False,
            values=("part", "whole", "base", "result", "item", "limit"),
        ),
    ),
)
