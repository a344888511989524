"""Who proposes: the subject of the verb of asking or saying, as the article names it, and what it is.

A petitioner's business is asking (unions, committees, reports, think tanks, those who write letters); a state
body, a college or a firm proposes what it will do itself; people at large want what they want.
"""

import re
from typing import Literal, NamedTuple

from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import NOBODY, Cast, Speaker
from stages.extract.recommendations.words import ASKERS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


Sort = Literal["petitioner", "state", "people"]
_STATE = re.compile(
    r"\b(?:government|ministers?|ministry|department|dfe|bis|college|provider|company|firm|treasury|esfa|sfa"
    r"|university|academy|school"
    r"|trust|secretary|chancellor|minister|prime minister|ofqual|ofsted|agency|college group|officials"
    r"|ifate)\b(?! (?:unions?|leaders))",
    re.IGNORECASE,
)
_STATE_NOT = re.compile(
    r"\b(?:association|federation|union|committee|alliance|foundation|institute|watchdog|inspectors|general"
    r" secretary|coalition"
    r"|campaign|shadow|former|groups|leaders|principals|heads|bosses|chiefs|members|report|review|unions"
    r"|associations|institute for (?!apprent))\b",
    re.IGNORECASE,
)
_PETITIONER = re.compile(
    rf"\b(?:{ASKERS}|HMIs?|senior \w+|manifesto|claim|blueprint|amendment|petition|motion)\b", re.IGNORECASE
)
_PEOPLE = _words(
    "business many most some few third half quarter others"
    " employers students parents staff learners businesses firms people apprentices pupils adults customers"
    " workers you"
    " candidates applicants who visitors teachers tutors police court"
)
_DOCUMENT = re.compile(
    r"^(?:the|an?|its|their|this|today’s|new|\w+) ?(?:\w+ ){0,3}(?:report|review|paper|letter|study"
    r"|submission|manifesto|briefing"
    r"|research|analysis|inquiry|response|document|statement|claim)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\bby (?P<who>(?:the |an? )?(?:[A-Z][\w’&-]+(?: (?:of|for|and|the|&) (?=[A-Z]| )| )?){1,7}|(?:the |an?"
    r" )?(?:[\w’-]+ ){0,4}" + ASKERS + r"\b)"
)
_ARTICLE = re.compile(r"^(?:an?|its|their|this|his|her)\s", re.IGNORECASE)
_ANYONE = re.compile(r"\b(?:anyone|everyone|someone|those|people|anybody|everybody|all|[a-z]{3,}s) $")
"""Before "who": people at large."""
_FAR = 1200  # code points back in which a pronoun's body was named
_LONGEST = 90  # code points of a name given in words


class Author(NamedTuple):
    """Who asks, in words, and what sort of asker it is."""

    name: str | None
    sort: Sort
    own: bool = False
    """Whether the words are "we" or "I"."""


def author_of(cast: Cast, sentence: Sentence, verb: int) -> Author | None:
    """The subject of the verb at `verb` of the sentence; None where none that can ask stands before it."""
    subject = subject_of(sentence.text, verb)
    return None if subject is None else author_in(cast, sentence, subject)


def author_in(  # noqa: PLR0911 -- a case a subject
    cast: Cast, sentence: Sentence, subject: Subject
) -> Author | None:
    """The asker that a subject names."""
    words = subject.words.strip(" ‘’'\"")
    start = sentence.start + subject.start
    low = words.lower()
    if low in {"we", "i"}:
        return Author(None, "petitioner", own=True)
    if subject.is_pronoun:
        if low not in {"it", "they", "he", "she", "who", "which"} or (
            low == "who" and _ANYONE.search(sentence.text, 0, subject.start)
        ):
            return None
        speaker = _meant(cast, start, person=low in {"he", "she", "who"})
        name = speaker.person or speaker.organisation
        if low == "they" and name is None:
            return Author(None, "petitioner")
        return Author(name, _sort(name, name)) if name else Author(None, "petitioner")
    named = [m.speaker for m in cast.between(start, start + len(subject.words)) if not m.pronoun]
    named = [who for who in named if who.person or who.organisation]
    if named and (named[0].person or not _DOCUMENT.match(words) or named[0].organisation):
        who = next((w for w in named if w.person), None)
        if who is not None:
            role = f"{who.role or ''} {who.organisation or ''}"
            return Author(who.person, "state" if _is_state(role + " " + words) else "petitioner")
        name = str(named[0].organisation)
        return Author(name, _sort(name, words))
    if subject.head.lower() in _PEOPLE:
        return Author(_ARTICLE.sub("", words), "people")
    if _PETITIONER.search(words) or _is_state(words) or subject.head[:1].isupper():
        return Author(_ARTICLE.sub("", words)[:_LONGEST], "state" if _is_state(words) else "petitioner")
    return None


def _sort(name: str | None, words: str) -> Sort:
    return "state" if _is_state(f"{name} {words}") else "petitioner"


def _is_state(words: str) -> bool:
    return _STATE.search(words) is not None and _STATE_NOT.search(words) is None


def is_petitioner(words: str) -> bool:
    """Whether words name one whose business is asking."""
    return _PETITIONER.search(words) is not None


def passive_author(words: str) -> str | None:
    """Who is named by "by" after a passive."""
    found = _BY.search(words)
    return found["who"].strip().removeprefix("the ") if found else None


def _meant(cast: Cast, start: int, *, person: bool) -> Speaker:
    """Whom he, she, it or they stand for: the last such named before."""
    for before in reversed(cast.between(max(0, start - _FAR), start)):
        speaker = before.speaker
        if person and speaker.person:
            return speaker
        if not person and not speaker.person and speaker.organisation and not before.pronoun:
            return speaker
    return NOBODY
