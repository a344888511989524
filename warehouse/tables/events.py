"""Table `events`: meetings, letters, votes, deadlines, launches and inspections."""

import pyarrow as pa

from warehouse.columns import evidence, key, reading
from warehouse.declaration import DAY, TEXT, Column, Table

TABLE = Table(
    name="events",
    layer="record",
    row_is="one event",
    key="event_id",
    columns=(
        key("events", "event_id", "evt"),
        *evidence(),
        Column("title", TEXT, "What happens, in few words.", nullable=False),
        Column(
            "kind",
            TEXT,
            "As in meeting, letter, vote, deadline, launch, inspection, announcement.",
            nullable=False,
        ),
        Column("starts_on", DAY, "First day."),
        Column("ends_on", DAY, "Last day (closed)."),
        Column("when_text", TEXT, "Its time in the text's words."),
        Column("participants", pa.list_(TEXT), "Who takes part or signs.", nullable=False),
        *reading(),
    ),
)
