"""Reads a web page: its article, or each article of a listing, without the page around it."""

import re

from lxml import etree, html

from stages.ingest.errors import NoTextError, TooLargeError
from stages.ingest.readers.html_blocks import blocks_of
from stages.ingest.readers.html_facts import PageFacts, page_facts
from stages.ingest.readers.html_parts import page_parts, without_furniture
from stages.ingest.readers.marks import ARTICLE, HEADING, without_controls
from stages.ingest.readers.source_text import SourceText
from stages.ingest.readers.text import decode, refuse_long

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)
_PROLOG = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")


def read_html(data: bytes) -> SourceText:
    """Return the text of a page; several articles each begin with an article mark."""
    refuse_long(data)
    charset = _CHARSET.search(data[:4096])
    page = parse(decode(data, charset[1].decode("ascii") if charset else None))
    facts = page_facts(page)
    text = _text(page)
    if not any(character.isalnum() for character in text):
        raise NoTextError(
            "ingest.html_without_content",
            "The web page holds no text once menus, forms and scripts are left out. It may need a browser to "
            "fill it: save the page as it shows there.",
        )
    return _source(text, facts)


def parse(text: str) -> html.HtmlElement:
    """Return the tree of a page; raise where it nests deeper than a parser can follow."""
    text = without_controls(_PROLOG.sub("", text))
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        page = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise NoTextError("ingest.html_without_content", "The web page is empty. Fetch it again.") from error
    if any("depth" in entry.message for entry in parser.error_log if entry.level_name == "FATAL"):
        raise TooLargeError(
            "ingest.html_too_deep",
            "The web page nests elements more than 2,000 deep, which no page made for readers does. "
            "Supply it as plain text.",
        )
    return page


def _text(page: html.HtmlElement) -> str:
    body = page.find("body")
    parts = page_parts(without_furniture(page if body is None else body))
    texts = [text for part in parts if (text := blocks_of(part))]
    return f"\n\n{ARTICLE}\n\n".join(["", *texts]) if len(texts) > 1 else "".join(texts)


def _source(text: str, facts: PageFacts) -> SourceText:
    if ARTICLE in text:  # what the page says of itself it does not say of each article
        return SourceText(text=text, title=facts.title, publisher=facts.publisher)
    if facts.headline and not text.startswith(HEADING) and facts.headline not in text[:2000]:
        text = f"{HEADING}{facts.headline}\n\n{text}"
    return SourceText(
        text=text,
        title=facts.headline or facts.title,
        publisher=facts.publisher,
        issued=facts.issued,
        issued_granularity="day" if facts.issued else None,
        issued_text=facts.issued_text,
    )
