"""Table `commitments`: what an organisation says it will do, and by when."""

from warehouse.columns import evidence, key, reading
from warehouse.declaration import DAY, TEXT, Column, Table

TABLE = Table(
    name="commitments",
    layer="record",
    row_is="one commitment",
    key="commitment_id",
    columns=(
        key("commitments", "commitment_id", "cmt"),
        *evidence(),
        Column("organisation", TEXT, "Who commits."),
        Column("number", TEXT, "Its number in the list, in the text's words."),
        Column("title", TEXT, "Its heading."),
        Column("text", TEXT, "The commitment in the text's words.", nullable=False),
        Column("due_on", DAY, "Last day of the time stated for it."),
        Column("due_text", TEXT, "That time in the text's words."),
        *reading(),
    ),
)
