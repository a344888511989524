"""Table `people`: persons that the documents name, one row each however they are called."""

import pyarrow as pa

from warehouse.columns import key
from warehouse.declaration import TEXT, Column, Table

TABLE = Table(
    name="people",
    layer="evidence",
    row_is="one resolved person",
    key="person_id",
    columns=(
        key("people", "person_id", "per"),
        Column("name", TEXT, "Full name without titles, as in Martyn Oliver.", nullable=False),
        Column("kind", TEXT, "person.", nullable=False, values=("person",)),
        Column("honorific", TEXT, "Title before the name, as in Sir."),
        Column("aliases", pa.list_(TEXT), "Other names the person goes by.", nullable=False),
        Column("rule", TEXT, "Name and version of the rule that resolved it.", nullable=False),
    ),
)
