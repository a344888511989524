"""What a web page's own data says about it: title, publisher, date. Nothing is guessed from its text."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lxml import html

from stages.ingest.readers.marks import one_line

PUBLISHER_NAMES = ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher")
DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "datepublished",
    "citation_publication_date",
    "govuk:first-published-at",
    "publish-date",
    "pubdate",
    "date",
)
ARTICLE_TYPES = re.compile(r"article|posting|report", re.I)
_DAY = re.compile(r"(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """`title` is the browser's, `headline` the only first-level heading."""

    title: str | None
    headline: str | None
    publisher: str | None
    issued: date | None
    issued_text: str | None


def page_facts(page: html.HtmlElement) -> PageFacts:
    """Return what the page states in its head, its meta elements and its linked data."""
    meta = _meta(page)
    linked = list(_linked_data(page))
    issued_text = _first(meta, DATE_NAMES) or next(
        (str(item["datePublished"]) for item in linked if "datePublished" in item), None
    )
    issued = _day(issued_text)
    headings = [one_line(h1.text_content()) for h1 in page.iter("h1")]
    titles = [one_line(title.text_content()) for title in page.iter("title")]
    return PageFacts(
        title=next(filter(None, titles), None),
        headline=headings[0] if len(headings) == 1 and headings[0] else None,
        publisher=_first(meta, PUBLISHER_NAMES) or next(filter(None, map(_publisher, linked)), None),
        issued=issued,
        issued_text=issued_text if issued else None,
    )


def _meta(page: html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in page.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = one_line(element.get("content") or "")
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _linked_data(page: html.HtmlElement) -> Iterator[dict[str, object]]:
    """Yield the JSON-LD objects that describe an article."""
    for script in page.iter("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            loaded = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        items = loaded.get("@graph", [loaded]) if isinstance(loaded, dict) else loaded
        for item in items if isinstance(items, list) else ():
            if isinstance(item, dict) and ARTICLE_TYPES.search(str(item.get("@type", ""))):
                yield item


def _publisher(item: dict[str, object]) -> str | None:
    publisher = item.get("publisher")
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    return one_line(name) if isinstance(name, str) else None


def _day(stated: str | None) -> date | None:
    if stated is None or (match := _DAY.match(stated)) is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
