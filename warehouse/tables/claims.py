"""Table `claims`: relations that a text asserts between its own figures."""

from warehouse.columns import evidence, figure, key, reading
from warehouse.declaration import TEXT, Column, Table

RELATIONS = (
    "total",
    "percent_change",
    "multiple",
    "difference",
    "share",
    "subset",
    "partition",
    "list_count",
    "scale_points",
    "implied_base",
    "ordering",
    "consistency",
)

TABLE = Table(
    name="claims",
    layer="claims",
    row_is="one relation that the text asserts between figures, or between a figure and what it counts",
    key="claim_id",
    columns=(
        key("claims", "claim_id", "clm"),
        *evidence(),
        Column("relation", TEXT, "What is asserted.", nullable=False, values=RELATIONS),
        figure("asserted_figure_id", "The figure that is asserted and can be recomputed."),
        Column("statement", TEXT, "The claim in one plain sentence.", nullable=False),
        *reading(),
    ),
)
