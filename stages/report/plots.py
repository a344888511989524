"""Plots: Vega-Lite drawings in `plots/`, filled with rows and rendered to static SVG.

The SVG is cleaned before it goes into a page: no style, no script, and no link but to our own pages. Where
the library that draws is missing, a page shows the numbers as a table alone.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree
from markupsafe import Markup

_HERE = Path(__file__).parent / "plots"
_VEGA_LITE = "5.21"
_BASE = "https://vega.github.io/vega-datasets/"
"""What the renderer puts before a relative link; it is taken off again."""
_SVG = "{http://www.w3.org/2000/svg}"
_ELEMENTS = {_SVG + name for name in ("svg", "g", "path", "rect", "line", "text", "a", "circle", "title")}
_LINK = "{http://www.w3.org/1999/xlink}href"
_GENERIC = {"role", "aria-roledescription", "aria-hidden", "pointer-events", "class"}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table under a plot, and the page that it leads to."""

    cells: tuple[str, ...]
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A plot and its numbers. `numeric` are the places of the columns that hold numbers."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[Line, ...]
    svg: Markup | None
    numeric: frozenset[int] = frozenset()


def draw(name: str, values: Sequence[dict[str, Any]], root: str = "", *, log: bool = False) -> Markup | None:
    """Return the drawing `plots/<name>.vl.json` of `values` as SVG; None without the library.

    `href` in a value is a path below the site's folder; `root` leads from the page to that folder.
    `log` draws sizes that differ a thousandfold on a scale of powers of ten.
    """
    renderer = _renderer()
    if renderer is None or not values:
        return None
    drawing = json.loads((_HERE / f"{name}.vl.json").read_text(encoding="utf-8"))
    config = json.loads((_HERE / "config.json").read_text(encoding="utf-8"))
    drawing |= {"data": {"values": list(values)}, "config": config}
    if log:
        drawing["encoding"]["x"]["scale"] = {"type": "log"}
    return _clean(renderer.vegalite_to_svg(drawing, vl_version=_VEGA_LITE), root)


@cache
def _renderer() -> Any:
    try:
        import vl_convert
    except ImportError:
        return None
    return vl_convert


def _clean(svg: str, root: str) -> Markup:
    """Return `svg` with only the elements of a drawing, and links only below the site's folder."""
    tree = etree.fromstring(svg.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    for element in list(tree.iter()):
        if element.tag not in _ELEMENTS:
            element.getparent().remove(element)
            continue
        for name in list(element.attrib):
            if name == "style" or name in _GENERIC or name.lower().startswith("on"):
                del element.attrib[name]
        target = element.attrib.pop(_LINK, None)
        if target is not None and target.startswith(_BASE):
            element.set("href", root + target.removeprefix(_BASE))
            _name_link(element)
        elif element.tag != _SVG + "a":
            element.attrib.pop("aria-label", None)  # the words in the drawing and the table tell the same
    if tree.find(f".//{_SVG}a") is None:
        tree.set("aria-hidden", "true")
    return Markup(etree.tostring(tree, encoding="unicode"))  # noqa: S704


def _name_link(link: Any) -> None:
    """Give the link the name that the renderer gave to the mark inside it."""
    for mark in link.iter():
        label = mark.attrib.pop("aria-label", None)
        if label:
            link.set("aria-label", label)
