"""Table `inspection_judgements`: which provider was judged what, when and by whom."""

from warehouse.columns import evidence, key, reading
from warehouse.declaration import DAY, TEXT, Column, Table

TABLE = Table(
    name="inspection_judgements",
    layer="record",
    row_is="one judgement of one provider",
    key="inspection_judgement_id",
    columns=(
        key("inspection_judgements", "inspection_judgement_id", "jud"),
        *evidence(),
        Column("provider", TEXT, "Who was judged.", nullable=False),
        Column("judgement", TEXT, "The judgement.", nullable=False),
        Column("aspect", TEXT, "What was judged, as in overall effectiveness."),
        Column("inspected_on", DAY, "First day of the time stated for it."),
        Column("inspected_text", TEXT, "That time in the text's words."),
        Column("authority", TEXT, "Who judged."),
        *reading(),
    ),
)
