"""Table `judgement_scales`: the grades that an authority gives, in order."""

from warehouse.columns import evidence, figure, key, reading
from warehouse.declaration import INTEGER, TEXT, Column, Table

TABLE = Table(
    name="judgement_scales",
    layer="record",
    row_is="one label of one scale",
    key="judgement_scale_id",
    columns=(
        key("judgement_scales", "judgement_scale_id", "scl"),
        *evidence(),
        Column("scale", TEXT, "The scale's name.", nullable=False),
        Column("authority", TEXT, "Who judges by it."),
        figure("claimed_points_figure_id", "The figure that states how many points it has."),
        Column("claimed_points", INTEGER, "How many points the text says it has."),
        Column(
            "rank",
            INTEGER,
            "Place of the label in the order in which the text gives it, from 1.",
            nullable=False,
        ),
        Column("label", TEXT, "The label.", nullable=False),
        Column("colour", TEXT, "Its colour, where stated."),
        *reading(),
    ),
)
