"""Table `accuracy`: how well a table is read, measured on documents labelled by hand."""

from warehouse.declaration import DAY, INTEGER, NUMBER, TEXT, Column, Table

TABLE = Table(
    name="accuracy",
    layer="release",
    row_is="one measurement of one table or kind",
    key="accuracy_id",
    columns=(
        Column("accuracy_id", TEXT, "Identifies the measurement.", nullable=False),
        Column("table_name", TEXT, "The table measured.", nullable=False),
        Column("kind", TEXT, "The kind of row, or all.", nullable=False),
        Column(
            "measure",
            TEXT,
            "What had to agree, as in value+unit; with `column NAME`, how that column is filled in rows "
            "that are found.",
            nullable=False,
        ),
        Column(
            "label_set",
            TEXT,
            "The labelled documents; the sets whose name begins with unseen serve for measuring only.",
            nullable=False,
        ),
        Column("labelled", INTEGER, "How many rows the labels hold.", nullable=False),
        Column("found", INTEGER, "How many of our rows were compared with them.", nullable=False),
        Column("precision", NUMBER, "Share of our rows that the labels hold, 0 to 1."),
        Column("recall", NUMBER, "Share of the labels' rows that we found, 0 to 1."),
        Column("rule_versions", TEXT, "Versions of the rules that were measured.", nullable=False),
        Column("measured_on", DAY, "When.", nullable=False),
    ),
)
