"""Hostile and odd input: nothing but DocumentError is raised, no article is empty, time grows with length."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stages.clean import CleanArticle, clean_document
from stages.ingest.errors import DocumentError
from stages.ingest.media_type import MEDIA_TYPES, media_type
from stages.ingest.readers import read_document

SIZE = 200_000
UNITS = {
    "spaces": " ", "newlines": "\n", "less than": "<", "hashes": "#", "heading lines": "# a\n",
    "quotes": '"', "brackets": "[", "links": "[a](", "stars": "*", "bold": "**a ", "emphasis": "_a ",
    "ticks": "`", "pipes": "|", "cells": "a | b | c\n", "rules": "---\n", "entities": "&amp;",
    "names": "Aa Bb ", "one line": "word ", "dates": "5 May 2024\n", "ages": "2 days ago\nThe Post\n",
    "tags": "<p><b><i>", "mojibake": "â€™ Â£", "form feeds": "a\f", "by": "By ", "labels": "Published: ",
    "headlines": "Minister vows to cut costs\n\nA minister has said it. He will cut it in every town.\n\n",
}  # fmt: skip
HOSTILE = {name: (unit * (SIZE // len(unit) + 1))[:SIZE] + "x" for name, unit in UNITS.items()}
LINES = """# Head|Minister vows to cut costs of colleges|2 days ago|The Post|- The Post|5 May 2024|• a|1. b
|The college has said that it will open three new centres this year.|Related Articles|Comments||By Ann Lee
|Dear Sir|“Quoted,” he said.|More from this theme|---|<sup>1</sup> note|In|and so on""".replace(
    "\n", ""
).split("|")


def outcome(data: bytes, kind: str | None = None) -> list[CleanArticle]:
    try:
        kind = kind or media_type(data)
        return clean_document(read_document(data, kind), kind)
    except DocumentError as error:
        refused = error
    assert refused.rule.startswith(("ingest.", "clean."))
    assert str(refused).endswith(".")
    return []


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("kind", ["text/plain", "text/markdown", "text/html"])
def test_time_grows_with_length(name: str, kind: str) -> None:
    """A fifth of a megabyte of one thing takes a few seconds at most, in every text format."""
    started = time.process_time()
    articles = outcome(HOSTILE[name].encode(), kind)
    assert time.process_time() - started < 6
    assert all(article.text.strip() for article in articles)


def test_a_line_of_five_megabytes_is_read() -> None:
    """One line without an end is one article, whole, in a few seconds."""
    words = "The college has 900 learners and £5 million. " * 110_000
    started = time.process_time()
    (article,) = outcome(words.encode())
    assert article.text == words.strip()
    assert time.process_time() - started < 20


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Whatever the bytes, there are articles with text or a DocumentError."""
    assert all(article.text.strip() for article in outcome(data))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(MEDIA_TYPES), st.text(max_size=400))
def test_any_text_passed_off_as_any_kind(kind: str, text: str) -> None:
    """Text that claims to be PDF, Word or mail is read or refused as well."""
    assert all(article.text.strip() for article in outcome(text.encode("utf-8", "replace"), kind))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=40), st.sampled_from(["text/plain", "text/markdown"]))
def test_any_order_of_lines(lines: list[str], kind: str) -> None:
    """Headlines, stamps, heads and prose in any order give numbered articles that hold text."""
    articles = outcome("\n\n".join(lines).encode(), kind)
    assert [article.position for article in articles] == list(range(1, len(articles) + 1))
    assert all(article.text.strip() for article in articles)


def test_the_same_bytes_give_the_same_articles(clean_bytes: Callable[[bytes], list[CleanArticle]]) -> None:
    """Reading twice gives equal results."""
    page = HOSTILE["headlines"].encode()
    assert clean_bytes(page) == clean_bytes(page)
