"""Bare proposals: "Y should …" and "Z could be trained", where an article tells whose proposals it tells.

Left alone: a should inside a clause of result, relation or question, what is likely, and advice to readers.
"""

import re

from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Speaker
from stages.extract.quotations.subjects import MASK
from stages.extract.recommendations.addressees import addressee_of
from stages.extract.recommendations.authors import Author
from stages.extract.recommendations.words import EPISTEMIC, PERSONAL

_SHOULD = re.compile(
    r"\b(?:should|must|ought to|needs? to)\b(?! have (?:been|had|done"
    r"|known|seen|taken))"
    r"(?:\s(?:also|now|not|never|always|therefore))*\s(?P<what>see to|\w+)"
)
_COULD = re.compile(
    r"\bcould (?:also )?be (?:provided|trained|created|introduced|used"
    r"|given|asked|required|set up|established|extended|developed"
    r"|published|commissioned|replaced|offered|funded|shared|supported|allowed|paid|made)\b"
)
_POSTPOSED = re.compile(r",\s(?:says|said|argues|argued|warns|warned|believes)\s(?P<who>[^,.]+)")
_OWN_NEED = re.compile(r"(?:^|\b(?:and|but|so) )(?:we|i)\s(?:\w+ )?$", re.IGNORECASE)
_CONTEXT = re.compile(
    r"\b(?:guidance|must be (?:received|submitted)|deadline|must [^.]*\bwithin [\w-]+ (?:working )?days)\b"
)
_IN_CLAUSE = re.compile(
    r"\b(?:such|so)\b[^.;]{0,80}\bthat\b|\b(?:who|whose|which|if|whether|when|where|how|why|what)\b[^,;.]*$"
)
"""A should inside a clause of result, of relation or of question proposes nothing."""
_DONE = re.compile(
    rf"should (?:also |all |instead )?be (?:{MASK}|[‘'\"]?(?:\w+(?:ed|en)|given|made|paid|put"
    rf"|set|cut)\b)"
)
_FOR_THEM = re.compile(
    r"\w+(?: to)? (?:also |all )?(?:have (?:a|the|more|better|free)|get|be (?:given|offered|allowed|paid"
    r"|supported|able"
    r"|entitled|guaranteed|helped|taught|cut|raised|reduced|scrapped|reversed|reformed|replaced))\b"
)
_WITHOUT_CLAUSES = re.compile(r"\s(?:which|who|that|of|in|at|for|with)\s")


def bare(
    masked: str, sentence: Sentence, proposer: Speaker | None, writer: Speaker | None
) -> tuple[Author, str, str | None] | None:
    """Y should …, where the article tells somebody's proposals or is somebody's letter."""
    author = writer or proposer
    if author is None or sentence.text[-1].isalnum():  # a heading asks for nothing
        return None
    if _CONTEXT.search(sentence.text) or _POSTPOSED.search(sentence.text):
        return None
    words = masked[sentence.start : sentence.end]
    should = _SHOULD.search(words)
    if (
        should is not None
        and should["what"].lower() not in EPISTEMIC
        and (writer is not None or not _OWN_NEED.search(words[: should.start()]))
        and (writer is not None or addressee_of(sentence.text) is not None or _is_done(words, should))
        and not _IN_CLAUSE.search(words[: should.start()])
        and (writer is not None or not _is_advice(words, should))
    ):
        return as_author(author), "bare_should/1", None
    if writer is None and _COULD.search(words):
        return as_author(author), "could_be/1", None
    return None


def _is_done(words: str, should: re.Match[str]) -> bool:
    """Colleges should be merged: what is to be done with something, whoever does it."""
    return _DONE.match(words, should.start()) is not None


def _is_advice(words: str, should: re.Match[str]) -> bool:
    """Students should arrive by nine: what people are to do, unless something is to be done for them."""
    head = _WITHOUT_CLAUSES.split(words[: should.start()], maxsplit=1)[0].rpartition(",")[2]
    return PERSONAL.search(head) is not None and _FOR_THEM.match(words, should.start()) is None


def as_author(speaker: Speaker) -> Author:
    """A person or body of the article as the author of what it asks."""
    return Author(speaker.person or speaker.organisation, True, False)
