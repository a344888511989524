"""Reads Markdown: its text as written, with what its front matter says about it."""

import re
from datetime import date, datetime

import yaml

from stages.ingest.readers.marks import one_line, without_controls
from stages.ingest.readers.source_text import SourceText
from stages.ingest.readers.text import decode, refuse_long

_FRONT = re.compile(r"\A\s*---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
PUBLISHER_KEYS = ("publisher", "site_name", "site", "organisation", "organization")
DATE_KEYS = ("date", "published", "issued", "pubdate", "publish_date")


def read_markdown(data: bytes) -> SourceText:
    """Return the Markdown below the front matter; cleaning takes its syntax away."""
    refuse_long(data)
    text = without_controls(decode(data))
    front = _FRONT.match(text)
    fields = _fields(front[1]) if front else {}
    if not front or not fields:
        return SourceText(text=text)
    issued_text, issued = _issued(fields)
    return SourceText(
        text=text[front.end() :],
        title=_text_of(fields, ("title",)),
        publisher=_text_of(fields, PUBLISHER_KEYS),
        issued=issued,
        issued_granularity="day" if issued else None,
        issued_text=issued_text,
    )


def _fields(front: str) -> dict[str, object]:
    """Return the front matter's fields, or none where it is no plain mapping (aliases could explode)."""
    if re.search(r"(?m)(?:^|[\s:\[{,-])[&*][\w-]", front):
        return {}
    try:
        # BaseLoader keeps every value as the text that stands there.
        loaded = yaml.load(front, yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    return {str(key).lower(): value for key, value in loaded.items()} if isinstance(loaded, dict) else {}


def _text_of(fields: dict[str, object], keys: tuple[str, ...]) -> str | None:
    for key in keys:
        if isinstance(value := fields.get(key), str) and value.strip():
            return one_line(value)
    return None


def _issued(fields: dict[str, object]) -> tuple[str | None, date | None]:
    stated = _text_of(fields, DATE_KEYS)
    try:
        return stated, datetime.fromisoformat(stated or "").date()
    except ValueError:
        return None, None
