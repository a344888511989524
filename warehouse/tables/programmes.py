"""Table `programmes`: programmes, who runs them and where."""

from warehouse.columns import evidence, figure, key, reading
from warehouse.declaration import NUMBER, TEXT, Column, Table

TABLE = Table(
    name="programmes",
    layer="record",
    row_is="one programme, or one delivery area of it",
    key="programme_id",
    columns=(
        key("programmes", "programme_id", "prg"),
        *evidence(),
        Column("name", TEXT, "The programme.", nullable=False),
        Column("manager", TEXT, "Who manages it."),
        Column("previous_manager", TEXT, "Who managed it before."),
        Column("delivered_by", TEXT, "Who delivers it."),
        Column("area", TEXT, "Where."),
        figure("value_figure_id", "The figure that states its cost."),
        Column("value", NUMBER, "Its cost in whole currency units."),
        Column("currency", TEXT, "ISO 4217 code."),
        figure("reach_figure_id", "The figure that states whom it reached."),
        Column("reach", NUMBER, "How many it reached."),
        Column("reach_unit", TEXT, "Singular noun of whom it reached."),
        Column("per", TEXT, "Unit of a rate, as in year."),
        *reading(),
    ),
)
