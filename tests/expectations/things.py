"""A table of two columns, for tests of suites that need no ledger."""

from warehouse.declaration import INTEGER, TEXT, Column, Table

THINGS = Table(
    "things",
    "record",
    "one thing",
    "thing_id",
    (Column("thing_id", TEXT, "Its key.", nullable=False), Column("size", INTEGER, "Its size.")),
)
