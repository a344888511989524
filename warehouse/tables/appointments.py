"""Table `appointments`: who holds which post (Popolo membership)."""

from warehouse.columns import evidence, key, reading
from warehouse.declaration import TEXT, Column, Table

TABLE = Table(
    name="appointments",
    layer="record",
    row_is="one person in one post or group",
    key="appointment_id",
    columns=(
        key("appointments", "appointment_id", "app"),
        *evidence(),
        Column("body", TEXT, "The group, board, panel or office."),
        Column(
            "role",
            TEXT,
            "Popolo membership role: chair, co-chair, member, principal and so on.",
            nullable=False,
        ),
        Column("person", TEXT, "The person's full name.", nullable=False),
        Column("organisation", TEXT, "Where the person comes from, where that is told apart from the body."),
        *reading(),
    ),
)
