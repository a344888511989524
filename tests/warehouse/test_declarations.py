"""Every declared table means the same in Arrow, Parquet and DuckDB, and says what each column means."""

import importlib
from decimal import Decimal

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.expectations.good_ledger import good_ledger
from warehouse.ddl import ddl, duckdb_type, quoted
from warehouse.declaration import INTEGER, TEXT, Column, Table
from warehouse.parquet import write_parquet
from warehouse.tables import TABLES

by_table = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)


def described(connection, relation):
    rows = connection.execute(f"DESCRIBE {relation}").fetchall()
    return [(name, type_) for name, type_, *_ in rows]


@by_table
def test_table_is_the_same_in_arrow_parquet_and_duckdb(table, tmp_path):
    """Names, order and types agree after a way through Parquet and through the DDL, rows or none."""
    path = tmp_path / "table.parquet"
    write_parquet(path, table.from_rows(good_ledger().get(table.name, [])))
    assert pq.read_schema(path).equals(table.lenient_schema)
    with duckdb.connect() as connection:
        for statement in ddl(table):
            connection.execute(statement)
        wanted = [(c.name, duckdb_type(c.type)) for c in table.columns]
        assert described(connection, table.name) == wanted
        assert described(connection, f"(FROM read_parquet({quoted(str(path))}))") == wanted
        connection.execute(f"INSERT INTO {table.name} FROM read_parquet({quoted(str(path))})")
        back = connection.execute(f"FROM {table.name}").to_arrow_table()
    assert back.schema.names == list(table.column_names)
    assert back.to_pylist() == pq.read_table(path).to_pylist()


@by_table
def test_table_and_columns_carry_their_meaning(table):
    """COMMENT ON stands on the table and on each column, closed sets are listed, and NOT NULL is kept."""
    with duckdb.connect() as connection:
        for statement in ddl(table):
            connection.execute(statement)
        (about,) = connection.execute("SELECT comment FROM duckdb_tables()").fetchone()
        columns = connection.execute(
            "SELECT column_name, comment, is_nullable FROM duckdb_columns() WHERE NOT internal"
        ).fetchall()
    assert table.row_is in about
    assert table.key in about
    assert [name for name, *_ in columns] == list(table.column_names)
    for (_, comment, is_nullable), column in zip(columns, table.columns, strict=True):
        assert column.meaning in comment
        assert all(value in comment for value in column.values)
        assert is_nullable == column.nullable


@by_table
def test_declaration_is_sound(table):
    """The key is a column that is never NULL, references name tables, spans come whole, names differ."""
    assert not table.column(table.key).nullable
    assert len(set(table.column_names)) == len(table.columns)
    assert {c.references for c in table.columns if c.references} <= set(TABLES)
    has_span = {"article_id", "start_char", "end_char"} & set(table.column_names)
    assert "start_char" not in has_span or len(has_span) == 3
    if table.layer == "record" or table.name == "claims":
        assert {"evidence", "rule", "review"} <= set(table.column_names)
    assert importlib.import_module(f"warehouse.tables.{table.name}").TABLE is table


@by_table
def test_no_number_is_a_float(table):
    """A stated or computed number is DECIMAL or a whole number, never a float."""
    assert not [c.name for c in table.columns if pa.types.is_floating(c.type)]


def test_contract_columns_are_there():
    """The columns that analysts were promised for the tables at the heart of the ledger."""
    promised = {
        "figures": "figure_id surface hedge kind value low high unit bound per direction subject sentence",
        "articles": "article_id document_id position role title publisher issued issued_basis text",
        "claims": "claim_id relation asserted_figure_id statement",
        "claim_operands": "claim_id figure_id role",
        "checks": "check_id claim_id rule asserted_low asserted_high recomputed_low recomputed_high verdict explanation",
        "quarantine": "table_name row_id held_row document_id stage rule reason first_release decision decided_by "
        "decided_on",
        "documents": "document_id source_id location media_type title publisher issued retrieved_at sha256 n_bytes "
        "n_articles status reason",
        "contracts": "programme family qualification generation wave buyer supplier previous_supplier value "
        "value_low value_high currency value_bound per change_percent outcome awarded_on starts_on ends_on",
    }
    for name, columns in promised.items():
        assert set(columns.split()) <= set(TABLES[name].column_names), name


def test_row_that_fits_no_column_is_refused_by_name():
    """A key that is no column raises KeyError with its name; a missing one becomes NULL."""
    table = Table(
        "things", "record", "a thing", "id", (Column("id", TEXT, "Key."), Column("n", INTEGER, "Size."))
    )
    assert table.from_rows([{"id": "a"}]).to_pylist() == [{"id": "a", "n": None}]
    with pytest.raises(KeyError, match="nn"):
        table.from_rows([{"id": "a", "nn": 1}])
    with pytest.raises((pa.ArrowInvalid, pa.ArrowTypeError)):
        table.from_rows([{"id": "a", "n": "many"}])
    with pytest.raises(KeyError, match="nowhere"):
        table.column("nowhere")


def test_numbers_keep_six_places_and_refuse_more():
    """0.25 per cent stays 0.250000, a number of 22 digits stays exact, and a seventh place is an error."""
    table = TABLES["figures"]
    for text in ("0.25", "9999999999999999999999.999999", "-0.000001"):
        (row,) = table.from_rows([{"value": Decimal(text)}]).to_pylist()
        assert row["value"] == Decimal(text)
    with pytest.raises(pa.ArrowInvalid):
        table.from_rows([{"value": Decimal("0.0000001")}])


def test_type_without_duckdb_name_is_refused():
    """A type that no table uses yet raises TypeError that says where to add it."""
    with pytest.raises(TypeError, match=r"ddl\.py"):
        duckdb_type(pa.float64())


def test_comment_with_a_quote_is_kept():
    """A meaning with a quote mark and a column called `group` survive the DDL."""
    column = Column("group", TEXT, "The body's own word; it's kept.")
    table = Table("things", "record", "a thing", "group", (column,))
    with duckdb.connect() as connection:
        for statement in ddl(table):
            connection.execute(statement)
        assert connection.execute("SELECT comment FROM duckdb_columns() WHERE NOT internal").fetchall() == [
            (column.meaning,)
        ]
