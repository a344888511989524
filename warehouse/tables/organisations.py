"""Table `organisations`: bodies that the documents name, one row each however they are called."""

import pyarrow as pa

from warehouse.columns import key
from warehouse.declaration import TEXT, Column, Table

TABLE = Table(
    name="organisations",
    layer="evidence",
    row_is="one resolved organisation",
    key="organisation_id",
    columns=(
        key("organisations", "organisation_id", "org"),
        Column("name", TEXT, "Its fullest name.", nullable=False),
        Column("kind", TEXT, "As in government department, college, union, awarding body."),
        Column("aliases", pa.list_(TEXT), "Other names it goes by, acronyms included.", nullable=False),
        Column("identifier_scheme", TEXT, "Register of its official identifier, as in UKPRN."),
        Column("identifier", TEXT, "Official identifier, where it is known for certain."),
        Column("rule", TEXT, "Name and version of the rule that resolved it.", nullable=False),
    ),
)
