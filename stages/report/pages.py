"""Templates and what every page shares: one style, one script, and a policy that admits nothing else.

Style and script lie in the page itself and are named in its Content-Security-Policy by their hash, so
that a page asks for nothing, opens from the file system in any browser, and runs nothing that it quotes.
"""

import base64
import hashlib
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from stages.report import wording
from warehouse.dictionary import code_marked
from warehouse.tables import TABLES

_HERE = Path(__file__).parent
_SOURCES = {".py", ".j2", ".css", ".js", ".json"}
SECTIONS = (
    ("index.html", "Overview"),
    ("held.html", "Held back"),
    ("documents.html", "Documents"),
    ("tables/index.html", "Tables"),
    ("suites.html", "Suites"),
    ("dictionary.html", "Dictionary"),
)


@cache
def environment() -> Environment:
    """Jinja's environment: everything that a template prints is escaped, an unknown name is an error."""
    made = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    for name in (
        "shortened",
        "number",
        "quantity",
        "interval",
        "label",
        "plain",
        "day",
        "time",
        "release_time",
    ):
        made.filters[name] = getattr(wording, name)
    made.filters["code_marked"] = code_marked
    made.globals["singular"] = {name: wording.singular(name) for name in TABLES}
    style, script = _static("style.css"), _static("site.js")
    made.globals |= {"style": Markup(style), "script": Markup(script), "sections": SECTIONS}  # noqa: S704
    made.globals["policy"] = "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        )
    )
    return made


def page(template: str, here: str, **values: object) -> str:
    """Return the page `here` (a path below the site's folder), made of a template.

    Control and text-reordering characters, which only strangers' texts hold, are shown as signs.
    """
    root = "../" * here.count("/")
    return wording.visible(render(template, here=here, root=root, **values))


def render(template: str, **values: object) -> str:
    """Return a template with its values."""
    return environment().get_template(template).render(**values)


@cache
def site_version() -> str:
    """Hash of the code, templates and style that make pages, and of the declarations they tell of."""
    digest = hashlib.sha256()
    folders = (_HERE, _HERE.parent.parent / "warehouse" / "tables")
    for path in sorted(p for folder in folders for p in folder.rglob("*") if p.suffix in _SOURCES):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _static(name: str) -> str:
    return (_HERE / "static" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
