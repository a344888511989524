"""E-mails: subject, sender, date, and the richer body."""

from datetime import date
from email.message import EmailMessage

import pytest

from stages.ingest.errors import DocumentError
from stages.ingest.readers import read_document
from stages.ingest.readers.marks import HEADING

PLAIN = "Two in five tutors think of leaving.\n\nThe survey asked 2,040 tutors in England in May."


def message(plain: str = PLAIN, page: str | None = None) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "FE Pulse <news@fepulse.example>"
    mail["Subject"] = "Workload: £2.1m for tutors’ health"
    mail["Date"] = "Fri, 07 Mar 2025 07:30:00 +0000"
    mail.set_content(plain)
    if page:
        mail.add_alternative(page, subtype="html")
    return mail


def test_headers_state_title_publisher_and_date() -> None:
    """The subject is the title and first line, the sender the publisher, the date the day of issue."""
    source = read_document(message().as_bytes(), "message/rfc822")
    assert (source.title, source.publisher) == ("Workload: £2.1m for tutors’ health", "FE Pulse")
    assert source.issued == date(2025, 3, 7)
    assert source.text.startswith(f"{HEADING}Workload: £2.1m for tutors’ health\n\nTwo in five")


def test_the_html_body_wins_where_it_says_as_much() -> None:
    """HTML keeps headings, unless it only says that there is a text part."""
    page = f"<html><body><h2>Tutors leave</h2><p>{PLAIN}</p></body></html>"
    assert f"{HEADING * 2}Tutors leave" in read_document(message(page=page).as_bytes(), "message/rfc822").text
    poor = "<html><body><p>Please read the text part.</p></body></html>"
    assert "2,040 tutors" in read_document(message(page=poor).as_bytes(), "message/rfc822").text


def test_attachments_are_left_alone() -> None:
    """A text file attached to a mail is not its text."""
    mail = message()
    mail.add_attachment("Secret 99", filename="notes.txt")
    assert "Secret" not in read_document(mail.as_bytes(), "message/rfc822").text


def test_a_mail_without_text_or_with_endless_parts_is_refused() -> None:
    """An empty body and parts within parts within parts are refused with reasons."""
    with pytest.raises(DocumentError) as caught:
        read_document(message("\n").as_bytes(), "message/rfc822")
    assert caught.value.rule == "ingest.email_without_text"
    nested = b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
    with pytest.raises(DocumentError) as caught:
        read_document(nested + b"--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 5000, "message/rfc822")
    assert caught.value.rule == "ingest.email_too_many_parts"
