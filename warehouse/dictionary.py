"""The data dictionary, generated from the declarations."""

from html import escape

from warehouse.tables import TABLES


def markdown(phrases: str = "") -> str:
    """The dictionary as Markdown."""
    return "\n".join(f"## {t.name}\n\n{t.row_is}\n" for t in TABLES.values()) + phrases


def html(phrases: str = "") -> str:
    """The dictionary as one HTML page."""
    return f"<!doctype html><title>Data dictionary</title><pre>{escape(markdown(phrases))}</pre>"
