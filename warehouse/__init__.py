"""Warehouse: what each table is, and where tables, raw bytes, releases and the DuckDB file are kept."""
