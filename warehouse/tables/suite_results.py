"""Table `suite_results`: what was checked, on how many rows, and what failed."""

from warehouse.declaration import INTEGER, TEXT, Column, Table

TABLE = Table(
    name="suite_results",
    layer="release",
    row_is="one expectation of one suite",
    key="result_id",
    columns=(
        Column("result_id", TEXT, "Identifies the expectation in the release.", nullable=False),
        Column("release_id", TEXT, "The release it was run for.", nullable=False, is_volatile=True),
        Column("table_name", TEXT, "The table.", nullable=False),
        Column("expectation", TEXT, "The expectation's name.", nullable=False),
        Column("column_name", TEXT, "The column or columns it is about."),
        Column("description", TEXT, "What must hold, in one sentence.", nullable=False),
        Column(
            "severity",
            TEXT,
            "critical: its failure holds the release back; warning: failing rows are quarantined.",
            nullable=False,
            values=("critical", "warning", "info"),
        ),
        Column(
            "outcome",
            TEXT,
            "passed, failed, not_applicable (there was no row to check) or broken (it crashed).",
            nullable=False,
            values=("passed", "failed", "not_applicable", "broken"),
        ),
        Column("rows_checked", INTEGER, "How many rows it applied to.", nullable=False),
        Column("rows_failed", INTEGER, "How many rows failed it.", nullable=False),
        Column("detail", TEXT, "What was found, where it did not pass."),
    ),
)
