"""Table `checks`: each claim recomputed with interval arithmetic."""

from warehouse.columns import key
from warehouse.declaration import NUMBER, TEXT, Column, Table

TABLE = Table(
    name="checks",
    layer="claims",
    row_is="one recomputation of a claim",
    key="check_id",
    columns=(
        key("checks", "check_id", "chk"),
        Column("claim_id", TEXT, "The claim.", nullable=False, references="claims"),
        Column("rule", TEXT, "Name and version of the check.", nullable=False),
        Column("asserted_low", NUMBER, "Lower end of what the text asserts; NULL where open."),
        Column("asserted_high", NUMBER, "Upper end of what the text asserts; NULL where open."),
        Column("recomputed_low", NUMBER, "Lower end of what its operands give; NULL where open."),
        Column("recomputed_high", NUMBER, "Upper end of what its operands give; NULL where open."),
        Column(
            "verdict",
            TEXT,
            "reconciled: the intervals meet; contradicted: they miss each other; unverifiable: an operand "
            "is missing, or the words leave open which figures are meant; broken: the check crashed.",
            nullable=False,
            values=("reconciled", "contradicted", "unverifiable", "broken"),
        ),
        Column(
            "explanation",
            TEXT,
            "The sum in one sentence: the figures in it and the difference.",
            nullable=False,
        ),
    ),
)
