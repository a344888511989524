"""Plain text is decoded as its author wrote it."""

import pickle

import pytest

from stages.ingest.errors import DocumentError
from stages.ingest.readers import read_document
from stages.ingest.readers.source_text import MAX_CHARACTERS
from stages.ingest.readers.text import decode

WORDS = "Café – “£12.5 million” for the college’s 900 learners, or 1½ times as many."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_common_encodings_are_read(encoding: str) -> None:
    """Text in each encoding that office programs write comes out the same."""
    assert decode(WORDS.encode(encoding)) == WORDS


def test_a_file_glued_from_two_encodings_is_read_whole() -> None:
    """UTF-8 and Windows-1252 in one file are each read as what they are."""
    assert decode("£5 – ".encode() + "£6 – ’s".encode("cp1252")) == "£5 – £6 – ’s"


def test_a_text_cut_within_a_character_loses_only_that() -> None:
    """A file that ends in half a character does not turn into another encoding."""
    assert decode("a £".encode()[:-1]) == "a "


def test_other_single_byte_encodings_are_guessed() -> None:
    """Text mostly outside ASCII is not forced into Windows-1252."""
    russian = "Колледж получил двенадцать миллионов рублей на новый учебный корпус. " * 20
    assert "Колледж" in decode(russian.encode("cp1251"))


def test_control_characters_cannot_forge_marks() -> None:
    """A document cannot pretend to be a page end, heading or article of ours."""
    text = read_document(b"a\x01b\x03c\x00d\x0ee\r\nf\rg", "text/plain").text
    assert text == "abcde\nf\ng"


def test_too_long_a_text_is_refused_before_it_is_decoded() -> None:
    """A dump of hundreds of megabytes is refused with its size."""
    with pytest.raises(DocumentError, match="one document may hold") as caught:
        read_document(bytes(1) * (4 * MAX_CHARACTERS + 1), "text/plain")
    assert caught.value.rule == "ingest.too_much_text"
    with pytest.raises(DocumentError, match="one document may hold"):
        read_document(b"a" * (MAX_CHARACTERS + 1), "text/plain")


def test_a_text_without_letters_is_refused() -> None:
    """Nothing but marks and space is no document."""
    with pytest.raises(DocumentError) as caught:
        read_document(b"*** --- \n ...", "text/plain")
    assert caught.value.rule == "ingest.no_text"


def test_errors_survive_pickling() -> None:
    """An error raised in a worker process reaches the main one with its rule."""
    error = pickle.loads(pickle.dumps(DocumentError("ingest.x", "It is.")))  # noqa: S301
    assert (error.rule, str(error)) == ("ingest.x", "It is.")
