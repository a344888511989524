"""Table `releases`: what was published when."""

import pyarrow as pa

from warehouse.declaration import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Column, Table

TABLE = Table(
    name="releases",
    layer="release",
    row_is="one release",
    key="release_id",
    columns=(
        Column("release_id", TEXT, "UTC time of the release and a hash of what it holds.", nullable=False),
        Column("published_at", TIMESTAMP, "When it was published.", nullable=False, is_volatile=True),
        Column("code_version", TEXT, "Version and fingerprint of the code that made it.", nullable=False),
        Column("documents", INTEGER, "How many documents it holds.", nullable=False),
        Column("rows_per_table", pa.map_(TEXT, INTEGER), "Rows a table.", nullable=False),
        Column("checks_by_verdict", pa.map_(TEXT, INTEGER), "Checks a verdict.", nullable=False),
        Column("suites_passed", INTEGER, "How many suites passed.", nullable=False),
        Column("suites", INTEGER, "How many suites there are.", nullable=False),
        Column("quarantined_rows", INTEGER, "How many rows were held back.", nullable=False),
        Column("figures_with_claim_share", NUMBER, "Share of figures with a claim over them, 0 to 1."),
        Column("claims_checkable_share", NUMBER, "Share of claims with all their operands, 0 to 1."),
        Column("is_current", BOOLEAN, "Whether this file is that release.", nullable=False, is_volatile=True),
    ),
)
