"""Pipelines: the Prefect flow, its schedule and the command line. Order and retries; no data logic."""
