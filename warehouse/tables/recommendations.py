"""Table `recommendations`: what somebody proposes, and how it was answered."""

from warehouse.columns import evidence, key, reading
from warehouse.declaration import TEXT, Column, Table

TABLE = Table(
    name="recommendations",
    layer="record",
    row_is="one recommendation, proposal or request",
    key="recommendation_id",
    columns=(
        key("recommendations", "recommendation_id", "rec"),
        *evidence(),
        Column("author", TEXT, "Who recommends."),
        Column("number", TEXT, "Its number or letter in the list, in the text's words."),
        Column("title", TEXT, "Its heading."),
        Column("addressee", TEXT, "Who should act."),
        Column("responder", TEXT, "Who answered."),
        Column(
            "response",
            TEXT,
            "How it was answered.",
            nullable=False,
            values=(
                "accepted",
                "partly_accepted",
                "deferred",
                "rejected",
                "agreed_in_spirit",
                "none",
            ),
        ),
        Column("text", TEXT, "The recommendation in the text's words.", nullable=False),
        *reading(),
    ),
)
