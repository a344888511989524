"""A newsletter's articles become an e-mail with a plain and an HTML part, both quoted-printable."""

import html
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import yaml

BOUNDARY = "=_fepulse_issue_part"


def eml_bytes(source: Path) -> bytes:
    """Return the e-mail of the newsletter in `source`; the same source gives the same bytes."""
    letter = yaml.safe_load(source.read_text("utf-8"))
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = letter["from"], letter["to"], letter["subject"]
    message["Date"] = format_datetime(datetime.fromisoformat(str(letter["date"])))
    message["Message-ID"] = letter["message_id"]
    message.set_content(plain_part(letter), cte="quoted-printable")
    message.add_alternative(html_part(letter), subtype="html", cte="quoted-printable")
    message.set_boundary(BOUNDARY)
    return message.as_bytes()


def plain_part(letter: dict[str, Any]) -> str:
    """Return the newsletter as plain text, headlines underlined."""
    blocks = [letter["issue"], str(letter["issued"])]
    for article in letter["articles"]:
        blocks.append(article["title"] + "\n" + "-" * len(article["title"]))
        blocks += article["paragraphs"]
    return "\n\n".join([*blocks, "-- \n" + letter["footer"]]) + "\n"


def html_part(letter: dict[str, Any]) -> str:
    """Return the newsletter as HTML, laid out in a table as mail programs like it."""
    rows = [f"<tr><td><p>{html.escape(letter['issue'])}</p><p>{letter['issued']}</p></td></tr>"]
    for article in letter["articles"]:
        paragraphs = "\n".join(f"<p>{html.escape(text)}</p>" for text in article["paragraphs"])
        rows.append(f"<tr><td><h2>{html.escape(article['title'])}</h2>\n{paragraphs}</td></tr>")
    rows.append(f'<tr><td class="footer"><small>{html.escape(letter["footer"])}</small></td></tr>')
    return f"<html><body><table>\n{chr(10).join(rows)}\n</table></body></html>\n"
