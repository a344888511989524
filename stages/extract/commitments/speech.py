"""We will publish an action plan: in speech, these words commit the body that the speaker speaks for."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.commitments.deeds import ACTIVE, GERUNDS, PERSONAL
from stages.extract.commitments.guidance import is_general, is_once
from stages.extract.commitments.scene import Pledge
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.phrases.word_cues import cue
from stages.extract.quotations.cast import NOBODY, Cast
from stages.extract.quotations.marks import Quoted
from stages.extract.quotations.speakers import Reader
from stages.extract.quotations.subjects import masked_of
from stages.extract.recommendations.letters import writer

_IF = re.compile(r"\b(?:if|whether|unless|hope|how|what|(?<!is )why|where)\b", re.IGNORECASE)
_DEEDS = "|".join(sorted(ACTIVE, key=len, reverse=True))
_OWN = "|".join(sorted(set(ACTIVE) - PERSONAL, key=len, reverse=True))
_ADVERBS = (
    r"(?: (?:also|now|therefore|immediately|soon|shortly|then|absolutely|continue to|work to"
    r"|look to|[a-z]+ly))*"
)
_WE_WILL = cue(
    re.compile(
        rf"\b(?:[Ww]e(?: will| shall|[’']ll| are going to|[’']re going to|(?: also)? (?:promise|pledge"
        rf"|commit|plan|intend|aim) to| are committed to)"
        rf"{_ADVERBS} (?:(?:{_DEEDS})\b|be (?:{'|'.join(GERUNDS)})\b|(?:{'|'.join(GERUNDS)})\b)"
        rf"|I(?: will| shall|[’']ll| am going to| promise to| pledge to){_ADVERBS} (?:{_OWN})\b)"
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
        speaker = found.speaker
        for match in _WE_WILL.pattern.finditer(text, quote.start, quote.end):
            if match[0].startswith("I") and not (speaker.organisation or speaker.role):
                continue
            start, end = _said(text, match.start(), quote, sentences)
            if not _IF.search(text, start, match.start()):
                yield Pledge(start, end, match.start(), speaker, "we_will/2", speaker.organisation)


def written(text: str, sentences: Sequence[Sentence], cast: Cast, guides: bool = False) -> Iterator[Pledge]:
    """Every "we will" outside speech marks: the promise of a letter's writer or of the page's publisher."""
    if not _WE_WILL.search(text):
        return
    who = writer(text, names_of(text), cast)
    masked = masked_of(text)
    for match in _WE_WILL.pattern.finditer(masked):
        if who is None and match[0].startswith("I"):
            continue
        sentence = next((s for s in sentences if s.start <= match.start() < s.end), None)
        if sentence is None or is_general(sentence.text) or (guides and not is_once(sentence.text)):
            continue
        if not _IF.search(masked, sentence.start, match.start()):
            rule = "letter_will/2" if who else "page_will/1"
            name = who.organisation if who else None
            yield Pledge(sentence.start, sentence.end, match.start(), who or NOBODY, rule, name)


def _said(text: str, at: int, quote: Quoted, sentences: Sequence[Sentence]) -> tuple[int, int]:
    """The sentence at `at`, without what stands outside the speech marks."""
    sentence = sentences[sentence_at(sentences, at) or 0]
    start, end = max(sentence.start, quote.start + 1), min(sentence.end, quote.end - 1)
    words = text[start:end]
    start += len(words) - len(words.lstrip(" “‘'\""))
    return start, start + len(text[start:end].rstrip(" ,”’'\""))
