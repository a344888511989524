"""Table `quarantine`: what is held back, and why."""

from warehouse.declaration import DAY, TEXT, Column, Table

TABLE = Table(
    name="quarantine",
    layer="release",
    row_is="one row or document that is held back for one reason",
    key="quarantine_id",
    columns=(
        Column("quarantine_id", TEXT, "Identifies the held row and the rule.", nullable=False),
        Column("table_name", TEXT, "The table that the row would be in.", nullable=False),
        Column("row_id", TEXT, "Its key in that table.", nullable=False),
        Column("held_row", TEXT, "The whole row as JSON."),
        Column("document_id", TEXT, "The document it comes from.", references="documents"),
        Column(
            "stage",
            TEXT,
            "The stage that held it back.",
            nullable=False,
            values=("ingest", "clean", "extract", "validate"),
        ),
        Column("rule", TEXT, "The rule that it broke.", nullable=False),
        Column("reason", TEXT, "Why, in plain words.", nullable=False),
        Column("first_release", TEXT, "The first release that held it back.", is_volatile=True),
        Column(
            "decision",
            TEXT,
            "What a maintainer decided; NULL while nobody has.",
            values=("accept", "reject", "correct"),
        ),
        Column("decided_by", TEXT, "Who decided."),
        Column("decided_on", DAY, "When."),
        Column("decision_reason", TEXT, "Why the maintainer decided so."),
    ),
)
