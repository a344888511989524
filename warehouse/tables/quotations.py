"""Table `quotations`: direct speech and who said it."""

from warehouse.columns import evidence, key, reading
from warehouse.declaration import TEXT, Column, Table

TABLE = Table(
    name="quotations",
    layer="evidence",
    row_is="one direct quotation",
    key="quotation_id",
    columns=(
        key("quotations", "quotation_id", "quo"),
        *evidence(),
        Column("speaker", TEXT, "Who said it, by the fullest name the article gives; NULL if not said."),
        Column("speaker_role", TEXT, "The speaker's post, in the article's words."),
        Column("organisation", TEXT, "The organisation that speaks, or that the speaker speaks for."),
        Column("text", TEXT, "The words inside the speech marks.", nullable=False),
        *reading(),
    ),
)
