"""What the rules' own forms make of a sentence, as features of its weight: verbs of asking, should, orders.

The rules take a form only where nothing speaks against it; here each finding counts for what it weighs.
"""

import re
from collections.abc import Iterator

from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations import asks, powers, shoulds
from stages.extract.recommendations.authors import asker_of
from stages.extract.recommendations.words import IMPERATIVES
from stages.extract.weighing.statements import ITEM

ORDER = re.compile(rf"{IMPERATIVES}\b")
_WORD = re.compile(r"\w+")
_SELDOM = frozenset({"critical", "had", "important"})
"""What stands in many sentences that ask for nothing says nothing where its form does not fit."""
_VERB = re.compile(r"\w+(?: (?:to|not|also|now|be|that|on|for|\w+ly|then|it|have))* (?P<verb>\w+)")


def of_forms(sentence: Sentence, asked: list[int], should: list[int], cast: Cast) -> Iterator[str]:
    """What the forms of a sentence say, at the places of its cue words: who asks, and who should what."""
    for at in asked:
        yield from _of_ask(sentence, at - sentence.start, cast)
    for at in should:
        yield from _of_should(sentence.text, at - sentence.start)
    item = ITEM.match(sentence.text)
    if ORDER.match(sentence.text, item.end() if item is not None else 0):
        yield f"order {'item' if item is not None else ''}"


def _of_ask(sentence: Sentence, at: int, cast: Cast) -> Iterator[str]:
    """Of a verb or noun of asking: whether the form fits, and what sort of asker its subject is."""
    text = sentence.text
    word = _WORD.match(text, at)
    verb = word[0].lower() if word is not None else ""
    found = asks.ask_at(text, at, to_you=False)
    if found is None:
        yield f"no ask {verb}"
        return
    match, asker = found
    author = asker_of(cast, sentence, match)
    sort = author.sort if author is not None else None
    yield f"ask {verb}"
    yield f"ask of {asker}"
    yield f"asker {sort}"
    yield f"ask of {asker} by {sort}{' own' if author is not None and author.own else ''}"


def _of_should(text: str, at: int) -> Iterator[str]:
    """Of a should, a must, a need: who should, and whether the form fits."""
    word = _WORD.match(text, at)
    modal = word[0].lower() if word is not None else ""
    subject = subject_of(text, at)
    kind = _kind_of(subject)
    found = shoulds.should_at(text, at, to_you=False)
    if found is None and modal in _SELDOM:
        return
    fits = found is not None
    verb = _VERB.match(text, at)
    yield f"{modal} {fits}"
    yield f"{modal} of {kind}"
    yield f"should {fits} of {kind}"
    yield f"{modal} verb {verb['verb'].lower() if verb is not None else ''}"
    yield f"head {subject.head.lower() if subject is not None else ''}"
    if found is not None:
        yield f"said before {found.said is not None} behind {found.said_by is not None}"


def _kind_of(subject: Subject | None) -> str:
    if subject is None:
        return "none"
    if subject.is_pronoun:
        return subject.words.lower()
    if powers.is_people(subject.words):
        return "people"
    return "power" if powers.has_power(subject) else "thing"
