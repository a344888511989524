"""Table `timescales`: duties with a time limit."""

from warehouse.columns import evidence, figure, key, reading
from warehouse.declaration import NUMBER, TEXT, Column, Table

TABLE = Table(
    name="timescales",
    layer="record",
    row_is="one duty with a time limit",
    key="timescale_id",
    columns=(
        key("timescales", "timescale_id", "tim"),
        *evidence(),
        Column("actor", TEXT, "Who must act."),
        Column("action", TEXT, "What must be done.", nullable=False),
        Column("condition", TEXT, "When the duty applies."),
        figure("limit_figure_id", "The figure that states the time."),
        Column("minimum", NUMBER, "Shortest time; NULL where there is none."),
        Column("maximum", NUMBER, "Longest time; NULL where there is none."),
        Column("unit", TEXT, "Singular unit, as in working day.", nullable=False),
        Column("from_event", TEXT, "What the time counts from."),
        *reading(),
    ),
)
