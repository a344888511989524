"""We will publish an action plan: in speech, these words commits the body that the speaker speaks for."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.commitments.pledges import Pledge
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.marks import Quoted
from stages.extract.quotations.speakers import Reader
from stages.extract.quotations.subjects import masked_of
from stages.extract.recommendations.letters import writer

_IF = re.compile(r"\b(?:if|whether|unless|hope)\b", re.IGNORECASE)

_WE_WILL = cue(
    re.compile(
        r"\b(?:[Ww]e|I) (?:will|shall|are going to|promise to|pledge to"
        r"|commit to)(?: also| now| therefore| immediately)? "
        r"(?!not\b|be\b|have\b|see\b|need\b|know\b|never\b|hesitate\b|find\b"
        r"|get\b|always\b|miss\b|lose\b|remain\b|still\b|only\b)(?P<deed>[a-z]+)"
    ),
    "we i",
)


def spoken(
    text: str, quotes: Sequence[Quoted], sentences: Sequence[Sentence], cast: Cast
) -> Iterator[Pledge]:
    """Every "we will" in the speech of a person or body that the article names."""
    if not _WE_WILL.search(text):
        return
    reader = Reader(text, cast, sentences, quotes)
    for quote in quotes:
        found = reader.attribute(quote)
        if not found.speaker.person and not found.speaker.organisation:
            continue
        for match in _WE_WILL.pattern.finditer(text, quote.start, quote.end):
            start, end = _said(text, match.start(), quote, sentences)
            yield Pledge(start, end, match.start(), found.speaker, "we_will/1")


def written(text: str, sentences: Sequence[Sentence], cast: Cast) -> Iterator[Pledge]:
    """Every "I will write again" of a letter outside speech marks: the promise of its writer."""
    who = writer(text, names_of(text), cast)
    if who is None:
        return
    masked = masked_of(text)
    for match in _WE_WILL.pattern.finditer(masked):
        sentence = next((s for s in sentences if s.start <= match.start() < s.end), None)
        if sentence is not None and not _IF.search(masked, sentence.start, match.start()):
            yield Pledge(sentence.start, sentence.end, match.start(), who, "letter_will/1")


def _said(text: str, at: int, quote: Quoted, sentences: Sequence[Sentence]) -> tuple[int, int]:
    """The sentence at `at`, without what stands outside the speech marks."""
    sentence = sentences[sentence_at(sentences, at) or 0]
    start, end = max(sentence.start, quote.start + 1), min(sentence.end, quote.end - 1)
    words = text[start:end]
    start += len(words) - len(words.lstrip(" “‘'\""))
    return start, start + len(text[start:end].rstrip(" ,”’'\""))
