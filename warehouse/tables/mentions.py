"""Table `mentions`: each place where an organisation or a person is named."""

from warehouse.columns import key, reading, span
from warehouse.declaration import TEXT, Column, Table

TABLE = Table(
    name="mentions",
    layer="evidence",
    row_is="one mention of an organisation or a person",
    key="mention_id",
    columns=(
        key("mentions", "mention_id", "men"),
        *span(),
        Column("surface", TEXT, "The words that name it, exactly as in `articles.text`.", nullable=False),
        Column(
            "entity_kind",
            TEXT,
            "Which table the entity is in.",
            nullable=False,
            values=("organisation", "person"),
        ),
        Column("organisation_id", TEXT, "The organisation; NULL for a person.", references="organisations"),
        Column("person_id", TEXT, "The person; NULL for an organisation.", references="people"),
        *reading(),
    ),
)
