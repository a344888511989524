"""The data dictionary, generated from the declarations: tables, columns, views, macros and the ground rules.

`phrases` are examples of how words become an interval. They belong to the reader of figures, above this
layer; left out, they are looked up when the dictionary is asked for, and omitted where there are none.
"""

import importlib
import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from warehouse.ddl import duckdb_type
from warehouse.macros import MACROS
from warehouse.tables import TABLES
from warehouse.views import views

LAYERS = {
    "evidence": "What was read, word for word",
    "claims": "What the texts assert about their own figures, and whether it holds",
    "record": "What the documents tell of: one row a fact",
    "release": "What was published, checked, held back and changed",
}
_MACROS = {
    "cite": "Title, publisher, date and words of any row with a span, as in SELECT cite(f) FROM figures f.",
    "words": "The words that a row stands on, as in SELECT words(f) FROM figures f.",
    "about": "The columns of a table and what they mean, as in FROM about('figures').",
}
_READER = "stages.extract.figures.phrases"


class Phrase(Protocol):
    """A phrase, the words read as the figure, and what they become. Numbers as text; None is an open end."""

    @property
    def phrase(self) -> str:
        """Some words around the figure."""

    @property
    def surface(self) -> str:
        """The words of the figure."""

    @property
    def kind(self) -> str:
        """As in `figures.kind`."""

    @property
    def value(self) -> str | None:
        """The stated number."""

    @property
    def low(self) -> str | None:
        """Lower end of what the words allow."""

    @property
    def high(self) -> str | None:
        """Upper end of what the words allow."""

    @property
    def unit(self) -> str | None:
        """As in `figures.unit`."""

    @property
    def bound(self) -> str:
        """As in `figures.bound`."""

    @property
    def why(self) -> str:
        """The rule that gives these ends."""


def markdown(phrases: Sequence[Phrase] | None = None) -> str:
    """The dictionary as Markdown."""
    return _render("dictionary.md.j2", phrases)


def html(phrases: Sequence[Phrase] | None = None) -> str:
    """The dictionary as one HTML page that needs nothing else."""
    return _render("dictionary.html.j2", phrases)


def body(phrases: Sequence[Phrase] | None = None) -> str:
    """The dictionary as HTML to put into a page that has its own style."""
    return _render("dictionary_body.html.j2", phrases)


def macro_lines() -> list[tuple[str, str]]:
    """Each macro as it is called, and what it gives; KeyError for one without a meaning here."""
    calls = [re.search(r"CREATE MACRO (\w+)\(([^)]*)\)", sql) for sql in MACROS]
    return [(f"{m[1]}({m[2]})", _MACROS[m[1]]) for m in calls if m]


def code_marked(text: str) -> Markup:
    """Return words of ours in which `backticks` mark code, as HTML."""
    parts = [str(escape(part)) for part in text.split("`")]
    return Markup("".join(f"<code>{p}</code>" if n % 2 else p for n, p in enumerate(parts)))  # noqa: S704


def _render(template: str, phrases: Sequence[Phrase] | None) -> str:
    tables = {layer: [t for t in TABLES.values() if t.layer == layer] for layer in LAYERS}
    return (
        _environment()
        .get_template(template)
        .render(
            layers=LAYERS,
            tables=tables,
            views=views(),
            macros=macro_lines(),
            phrases=_phrases() if phrases is None else phrases,
        )
    )


def _phrases() -> Sequence[Phrase]:
    try:
        found: Sequence[Phrase] = importlib.import_module(_READER).EXAMPLES
    except (ImportError, AttributeError):
        return ()
    return found


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=select_autoescape(enabled_extensions=("html.j2",)),  # Markdown has nothing to escape
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"type": duckdb_type, "cell": _cell, "number": _number, "code_marked": code_marked}
    return made


def _cell(text: str) -> str:
    """Return `text` fit for a cell of a Markdown table."""
    return text.replace("|", "\\|").replace("\n", " ")


def _number(text: str | None) -> str:
    """Return a number with thousands separated; nothing for an open end or a range."""
    return "" if text is None else f"{Decimal(text):,}"
