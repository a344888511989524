"""DuckDB DDL derived from the declarations: CREATE TABLE and COMMENT ON for each table and column."""

from collections.abc import Iterator

import pyarrow as pa

from warehouse.declaration import Table

_TYPES = {
    pa.string(): "VARCHAR",
    pa.int64(): "BIGINT",
    pa.bool_(): "BOOLEAN",
    pa.date32(): "DATE",
    pa.timestamp("us"): "TIMESTAMP",
}


def duckdb_type(type_: pa.DataType) -> str:
    """Name of the DuckDB type of an Arrow type; TypeError for one that no table uses yet."""
    if pa.types.is_decimal(type_):
        return f"DECIMAL({type_.precision},{type_.scale})"
    if pa.types.is_list(type_):
        return f"{duckdb_type(type_.value_type)}[]"
    if pa.types.is_map(type_):
        return f"MAP({duckdb_type(type_.key_type)}, {duckdb_type(type_.item_type)})"
    try:
        return _TYPES[type_]
    except KeyError:
        raise TypeError(f"no DuckDB type is known for Arrow {type_}: add it to warehouse/ddl.py") from None


def ddl(table: Table) -> Iterator[str]:
    """Yield the statements that make an empty, commented table."""
    columns = ", ".join(
        f"{identifier(c.name)} {duckdb_type(c.type)}{'' if c.nullable else ' NOT NULL'}"
        for c in table.columns
    )
    yield f"CREATE TABLE {table.name} ({columns})"
    yield f"COMMENT ON TABLE {table.name} IS {quoted(f'A row is {table.row_is}. Key: {table.key}.')}"
    for c in table.columns:
        meaning = c.meaning + (f" One of: {', '.join(c.values)}." if c.values else "")
        yield f"COMMENT ON COLUMN {table.name}.{identifier(c.name)} IS {quoted(meaning)}"


def quoted(text: str) -> str:
    """`text` as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def identifier(name: str) -> str:
    """`name` as an SQL identifier: quoted, since `group` is a column of `learners`."""
    return '"' + name.replace('"', '""') + '"'
