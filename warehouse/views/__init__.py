"""Views for analysts: one SQL file each, named as the view; its first line says what it answers."""

from pathlib import Path

from warehouse.declaration import View


def views() -> list[View]:
    """Every view, by name."""
    found = []
    for path in sorted(Path(__file__).parent.glob("*.sql")):
        first, query = path.read_text(encoding="utf-8").split("\n", 1)
        found.append(View(path.stem, first.removeprefix("--").strip(), query.strip()))
    return found
