"""One commitment as the rules find it, and who makes it."""

import re
from dataclasses import dataclass

from stages.extract.phrases.clause_subject import Subject
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import NOBODY, Cast, Speaker

_ARTICLE = re.compile(r"^(?:the|an?|its|this|our|his|her|their)\s", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:said|says|announced|announces|confirmed|confirms|revealed|promised|pledged|vowed|told|added"
    r"|insisted|stated"
    r"|outlined|unveiled|declared|decided)\b"
)
_FAR = 600  # code points back in which the body was named that "it" means


Found = tuple[int, int, str]
"""Of a promise in its sentence: start of the subject, place of the verb, rule."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """One commitment; `at` is where its verb stands, by which its time is looked for."""

    start: int
    end: int
    at: int
    name: str | None
    rule: str


def name_of(cast: Cast, sentence: Sentence, subject: Subject | None) -> str | None:
    """Who commits, as a row names it: the body that the subject names, means or speaks for."""
    if subject is None:
        return None
    start, end = sentence.start + subject.start, sentence.start + subject.end
    if subject.words.lower() in {"it", "they"}:
        return _named_before(cast, start, person=False).organisation
    if subject.is_pronoun:
        return _named_before(cast, start, person=True).organisation
    named = [m.speaker for m in cast.between(start, end) if m.speaker.organisation or m.speaker.person]
    if named:
        return named[0].organisation
    return _ARTICLE.sub("", subject.words) if len(subject.words) < 60 else None


def _named_before(cast: Cast, at: int, *, person: bool) -> Speaker:
    for before in reversed(cast.between(max(0, at - _FAR), at)):
        who = before.speaker
        if not before.pronoun and (who.person is not None) is person and (who.person or who.organisation):
            return who
    return NOBODY


def teller(cast: Cast, sentence: Sentence) -> str | None:
    """The body that says what the sentence tells: "the department said that the fund will open"."""
    said = _SAYS.search(sentence.text)
    if said is None:
        return None
    bodies = [
        m for m in cast.between(sentence.start, sentence.end) if m.speaker.organisation and not m.pronoun
    ]
    before = [m for m in bodies if m.start < sentence.start + said.start()]
    after = [m for m in bodies if m.start >= sentence.start + said.start()]
    found = before[-1] if before else after[0] if after else None
    return found.speaker.organisation if found is not None else None
