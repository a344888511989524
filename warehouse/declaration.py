"""The words in which a table is declared: columns with types and meanings, keys, references.

Everything else that must agree with a table (Arrow schema, DuckDB DDL, the schema part of its
Great Expectations suite, its page in the data dictionary) is derived from its declaration.
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

import pyarrow as pa

Layer = Literal["evidence", "claims", "record", "release"]

TEXT = pa.string()
INTEGER = pa.int64()
BOOLEAN = pa.bool_()
DAY = pa.date32()
TIMESTAMP = pa.timestamp("us")
"""UTC. Without a zone in the type, since clients need extra libraries to show one."""
NUMBER = pa.decimal128(28, 6)
"""Every stated or computed number: exact, never a float."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its Arrow type and what a value in it means.

    `values` closes the set of allowed values; `references` names the table whose key a value is;
    `is_volatile` columns differ between two runs on the same documents and are not compared
    between releases.
    """

    name: str
    type: pa.DataType
    meaning: str
    nullable: bool = True
    values: tuple[str, ...] = ()
    references: str | None = None
    is_volatile: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One published table: what a row is, its columns in order, and the column that identifies a row."""

    name: str
    layer: Layer
    row_is: str
    key: str
    columns: tuple[Column, ...]
    notes: str = ""

    @property
    def schema(self) -> pa.Schema:
        """Arrow schema with each column's meaning as field metadata."""
        fields = [
            pa.field(c.name, c.type, nullable=c.nullable, metadata={"meaning": c.meaning})
            for c in self.columns
        ]
        return pa.schema(fields, metadata={"table": self.name, "row_is": self.row_is})

    @property
    def lenient_schema(self) -> pa.Schema:
        """The schema before validation: the same columns and types, NULL allowed everywhere."""
        return _lenient_schema(self)

    @property
    def column_names(self) -> tuple[str, ...]:
        """Names in published order."""
        return tuple(c.name for c in self.columns)

    def column(self, name: str) -> Column:
        """The column called `name`; KeyError where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"table {self.name} has no column {name}")

    def empty(self) -> pa.Table:
        """No rows, in the declared schema."""
        return self.lenient_schema.empty_table()

    def from_rows(self, rows: list[dict[str, object]]) -> pa.Table:
        """Arrow table of `rows`; a key that is no column is an error, a missing one is NULL.

        NULL is let through where the declaration forbids it: the table's suite finds the row and holds
        it back, where Arrow could only fail as a whole. Raises KeyError, pa.ArrowInvalid or
        pa.ArrowTypeError for what fits no column or type.
        """
        known = set(self.column_names)
        for row in rows:
            if not known.issuperset(row):
                raise KeyError(f"table {self.name} has no column {sorted(set(row) - known)}")
        return pa.Table.from_pylist(rows, schema=self.lenient_schema)


@cache
def _lenient_schema(table: Table) -> pa.Schema:
    return pa.schema([field.with_nullable(True) for field in table.schema])


@dataclass(frozen=True, slots=True)
class View:
    """One SQL view for analysts: a question it answers, and the query."""

    name: str
    meaning: str
    query: str
