"""Ingest: find documents, keep their bytes, and read the text out of them."""
