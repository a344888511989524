"""Stages: what ingest, clean, extract and validate do. Arrow tables in, Arrow tables out; no Prefect."""
