"""Reads an e-mail: subject, sender, date, and the richer of its two bodies. Attachments are left alone."""

from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from stages.ingest.errors import DocumentError, NoTextError, TooLargeError
from stages.ingest.readers.html import read_html
from stages.ingest.readers.marks import HEADING, one_line, without_controls
from stages.ingest.readers.source_text import SourceText
from stages.ingest.readers.text import decode, refuse_long

MAX_PARTS = 200
"""Newsletters have ten parts; reading parts inside parts takes time that grows with their square."""
RICHER = 0.8
"""The HTML body wins where it holds this share of the plain body's words: it knows headings and tables."""


def read_eml(data: bytes) -> SourceText:
    """Return the body under its subject; the sender is the publisher."""
    refuse_long(data)
    if data.lower().count(b"multipart/") > MAX_PARTS:
        raise TooLargeError(
            "ingest.email_too_many_parts",
            f"The e-mail nests more than {MAX_PARTS} parts. It is damaged or hostile: ask its sender.",
        )
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)  # noqa: S101 - what the policy makes
    subject = one_line(without_controls(_header(message, "subject"))) or None
    body = _body(message)
    if not body.strip():
        raise NoTextError(
            "ingest.email_without_text",
            "The e-mail has no text of its own. If its words are in an attachment, supply that.",
        )
    issued_text, issued = _issued(message)
    return SourceText(
        text=f"{HEADING}{subject}\n\n{body}" if subject else body,
        title=subject,
        publisher=_sender(message),
        issued=issued,
        issued_granularity="day" if issued else None,
        issued_text=issued_text,
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        return ""  # the standard library trips over some malformed headers


def _sender(message: EmailMessage) -> str | None:
    try:
        addresses = message["from"].addresses if message["from"] else ()
        return next((one_line(a.display_name) for a in addresses if a.display_name), None)
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        return None


def _issued(message: EmailMessage) -> tuple[str | None, date | None]:
    stated = _header(message, "date")
    try:
        return stated, parsedate_to_datetime(stated).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, None


def _body(message: EmailMessage) -> str:
    plain: list[str] = []
    pages: list[str] = []
    for place, part in enumerate(message.walk()):
        if place > MAX_PARTS:
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        if part.get_content_type() == "text/plain":
            plain.append(without_controls(_decoded(part)))
        elif part.get_content_type() == "text/html":
            pages.append(_page(_decoded(part)))
    page_text, plain_text = "\n\n".join(filter(None, pages)), "\n\n".join(plain)
    return page_text if len(page_text.split()) > RICHER * len(plain_text.split()) else plain_text


def _decoded(part: EmailMessage) -> str:
    content = part.get_payload(decode=True)
    return decode(content, part.get_content_charset()) if isinstance(content, bytes) else ""


def _page(page: str) -> str:
    try:
        return read_html(page.encode("utf-8", "replace")).text
    except DocumentError:
        return ""
