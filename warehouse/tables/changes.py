"""Table `changes`: what this release added, removed or changed against the one before."""

import pyarrow as pa

from warehouse.declaration import TEXT, Column, Table

TABLE = Table(
    name="changes",
    layer="release",
    row_is="one changed row",
    key="change_id",
    columns=(
        Column("change_id", TEXT, "Identifies the change in this release.", nullable=False),
        Column("release_id", TEXT, "This release.", nullable=False, is_volatile=True),
        Column("previous_release_id", TEXT, "The release before it; NULL for the first.", is_volatile=True),
        Column("table_name", TEXT, "The table.", nullable=False),
        Column("row_id", TEXT, "The row's key.", nullable=False),
        Column(
            "change",
            TEXT,
            "What happened to the row.",
            nullable=False,
            values=("added", "removed", "changed"),
        ),
        Column("changed_columns", pa.list_(TEXT), "Which columns differ, for a changed row."),
        Column("before", TEXT, "The row as it was, as JSON; NULL for an added row."),
        Column("after", TEXT, "The row as it is, as JSON, for a changed row; an added one is in its table."),
    ),
)
