"""Table `figures`: every quantity in the text, as an interval."""

from warehouse.columns import bound, key, reading, span
from warehouse.declaration import NUMBER, TEXT, Column, Table

KINDS = (
    "money",
    "percentage",
    "percentage_points",
    "count",
    "duration",
    "multiple",
    "fraction",
    "age",
    "measure",
)

TABLE = Table(
    name="figures",
    layer="evidence",
    row_is="one quantity expression",
    key="figure_id",
    columns=(
        key("figures", "figure_id", "fig"),
        *span(),
        Column(
            "surface",
            TEXT,
            "The words of the figure, without its hedge, exactly as in `articles.text`.",
            nullable=False,
        ),
        Column("hedge", TEXT, "The words of its hedge, as in 'more than'; NULL where there is none."),
        Column("kind", TEXT, "What is measured.", nullable=False, values=KINDS),
        Column("value", NUMBER, "The stated number; NULL for a range. Money in whole currency units."),
        Column("low", NUMBER, "Lower end of what the words allow (closed); NULL where there is none."),
        Column("high", NUMBER, "Upper end of what the words allow (closed); NULL where there is none."),
        Column(
            "unit",
            TEXT,
            "ISO 4217 code for money, percent, the singular head noun of a count, the singular unit of a "
            "duration, times for a multiple, share for a fraction.",
        ),
        bound(meaning="What the hedge does to the number.", nullable=False),
        Column("per", TEXT, "The unit of a rate, as in year; NULL where it is none."),
        Column(
            "direction",
            TEXT,
            "level: an amount; increase or decrease: a change by it.",
            nullable=False,
            values=("level", "increase", "decrease"),
        ),
        Column("subject", TEXT, "The noun phrase that the figure is about, in the text's words."),
        Column("sentence", TEXT, "The sentence that holds it.", nullable=False),
        *reading(),
    ),
)
