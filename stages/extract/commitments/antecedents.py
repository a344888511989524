"""What "They" at the head of a sentence stands for: the subject that the sentence before opens with."""

import re

from stages.extract.commitments.stated import CONDITION, SAYS
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.quotations.cast import Cast

_FIRST_VERB = re.compile(
    r"(?<=[\w),”]) (?:will|would|has|have|had|is|are|was|were|can|could|plans?|aims?|says?|said"
    r"|(?!need|seed|feed)[a-z]{2,}ed|restates?|sets? out|promises?|pledges?|propose[sd]?)\b"
)
_SAYS_SO = re.compile(rf"{SAYS.pattern}|\b(?:says|vowed|promises|pledges)\b")
_TO_COME = re.compile(r"\b(?:would|will|plans?|to be|planned|going to|intends?)\b")


def subject_before(sentence: Sentence, cast: Cast) -> tuple[Subject, Sentence] | None:
    """The subject that the sentence before opens with, which "They" at the head of this one goes on about."""
    found = sentences_of(cast.text)
    index = sentence_at(found, sentence.start)
    before = found[index - 1] if index else None
    verb = _FIRST_VERB.search(before.text) if before is not None else None
    if before is None or verb is None or SAYS.search(sentence.text, 0, 60):
        return None
    subject = subject_of(before.text, verb.start() + 1)
    return (subject, before) if subject is not None and not subject.is_pronoun else None


def is_told_on(sentence: Sentence, cast: Cast) -> bool:
    """Whether the sentence before reports what somebody will do, and this one goes on in its "would"."""
    found = sentences_of(cast.text)
    index = sentence_at(found, sentence.start)
    before = found[index - 1].text if index else ""
    return (
        _SAYS_SO.search(before) is not None
        and _TO_COME.search(before) is not None
        and CONDITION.search(before) is None
        and CONDITION.search(sentence.text) is None
    )
