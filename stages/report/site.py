"""Write the site of a release to a folder."""

from html import escape
from pathlib import Path


def write_report(folder: Path, to: Path, objections: tuple[str, ...]) -> Path:
    """Write the site of the release in `folder` to `to`; return its first page."""
    to.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"<li>{escape(one)}</li>" for one in objections)
    page = to / "index.html"
    page.write_text(f"<!doctype html><title>Skills Ledger</title><h1>{escape(folder.name)}</h1><ul>{lines}</ul>")
    return page
