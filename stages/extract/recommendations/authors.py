"""Who proposes: the subject of the verb of asking or saying, as the article names it, and what it is.

A petitioner's business is asking (unions, committees, reports, think tanks, those who write letters); a state
body, a college or a firm proposes what it will do itself; people at large want what they want.
"""

import re
from collections.abc import Set
from typing import Literal, NamedTuple

from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations.antecedents import body_called, meant, owner_of_paper
from stages.extract.recommendations.before_verbs import (
    AND,
    ANYBODYS,
    CALLS,
    IN_ADVANCE,
    IS_DOING,
    MEANT,
    PART_OF_BODY,
    POSSESSOR,
    TABLED,
    THERE_IS,
    VOCAL,
    WE_WRITE,
    WHAT_NEEDS,
    WROTE,
)
from stages.extract.recommendations.words import (
    ASKERS,
    AT_LARGE,
    FACTS,
    PETITIONING,
    STATE_BODIES,
    names_of_kinds,
)

Sort = Literal["petitioner", "state", "people"]
_STATE = re.compile(
    r"\b(?:government|ministers?|ministry|department|dfe|bis|college|provider|company|firm|treasury|esfa|sfa"
    r"|university|academy|school|trust|secretary|chancellor|minister|prime minister|ofqual|ofsted|agency"
    r"|college group|officials"
    rf"|{STATE_BODIES}|ifate|white paper|green paper|consultation|budget|spending review)\b(?! (?:unions?"
    rf"|leaders))",
    re.IGNORECASE,
)
_STATE_NOT = re.compile(
    r"\b(?:association|federation|union|committee|alliance|foundation|institute|watchdog|inspectors|general"
    r" secretary|coalition|campaign|shadow|former|groups|leaders|principals|heads|bosses|chiefs|members"
    r"|report|review|unions|associations|institute for (?!apprent))\b",
    re.IGNORECASE,
)
_KNOWN = re.compile(rf"\b(?:{names_of_kinds(*PETITIONING, 'research_body', 'charity')})\b")
_PETITIONER = re.compile(
    rf"\b(?:{ASKERS}|(?:inspection|review|[Cc]ommissioner[’']s) team|HMIs?|senior \w+|manifesto|claim"
    rf"|campaigns?|blueprint|amendment|petition|motion)\b",
    re.IGNORECASE,
)
_DUTY = re.compile(
    r"to [a-z]|(?:the|its|their|our|his|her) (?:role|aim|purpose|remit|job|task|plan)\b", re.IGNORECASE
)
"""Whose role is to recommend."""
SHARE = re.compile(
    r"(?:(?:just|only|nearly|almost|over|under|around|about|some|roughly|well|more than|less than|fewer than)"
    r" )*(?:\d[\d.,]*(?:%| per cent)|half|(?:one|two)[- ]thirds?|three[- ]quarters|a (?:third|quarter|fifth"
    r"|majority)|(?:one|two|three|four|seven|eight|nine|\d+) (?:in|out of)|most (?:adults|parents|teachers"
    r"|employers|people|young)) ",
    re.IGNORECASE,
)
"""Those whom a survey asked."""
_WE = re.compile(r"\b(?:[Ww]e|I)(?:[’'](?:re|d|m|ve|ll))?\b[^,;.“”]{0,40}$")
_NO_NAMES = frozenset(
    {"Most", "Many", "Some", "Key", "Main", "All", "Other", "Others", "More", "These", "Those"}
)
_OWN = re.compile(r"\b(?:I|[Ww]e|[Pp]lease)\b|\b[Yy]ou |^(?:[Oo]ur|[Mm]y)\b")
"""Words of one who speaks for himself, whom no name tells."""
_MAIN = re.compile(
    r"\s(?:has|have|had|is|are|was|were|will|would|said|says|\w{3,}ed|wrote|sent|made|gave|put|told)\s"
)
_PRESENT = re.compile(r"\s(?:\w{3,}s)\s")
_PARTICIPLE = re.compile(r"\w+ing\b")
_NOUN = re.compile(r"\b(?:an?|the|its|their|his|her|own|this)(?: [\w-]+){0,2} $", re.IGNORECASE)
_POSSESSED = re.compile(r"[’']s?(?: [\w-]+){0,3}$")
_WHEN = re.compile(r"(?:On|In|At|By|From|Last|This|Next|Today|Yesterday)\b")
_OWNED_NOUNS = frozenset(
    {"call", "calls", "plea", "pleas", "appeal", "appeals", "message", "asks", "demands"}
)
_OWNER = re.compile(r"\b(?P<whose>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)(?: [\w-]+){0,3} $")
_TABLED_NOUNS = ("asks", "proposal", "recommendation", "claim", "case", "demand", "call", "plea", "need")
_ARTICLE = re.compile(r"^(?:an?|its|their|this|his|her)\s", re.IGNORECASE)
_ANYONE = re.compile(r"\b(?:anyone|everyone|someone|those|people|anybody|everybody|all|[a-z]{3,}s) $")
"""Before "who": people at large."""
_CALLED = re.compile(
    r"(?:the|this) (?P<noun>think[- ]?tank|committee|union|charity|association|federation|commission"
    r"|institute|foundation|confederation|alliance)",
    re.IGNORECASE,
)
"""What a body that was named before may be called."""
_THE_STATE = re.compile(
    r" (?:also |has |have |then |\w+ly )*\w+ (?:that )?the (?:department|government"
    r"|ministry)\b"
)
"""What somebody asks of the one that the article names by its whole name."""
_NEXT = 50  # code points around a pronoun in which it names nobody again
_VERBS, _WHAT_IS = ("is ", "are ", "was ", "were "), ("what is ", "what’s ", "what's ")  # what is needed is
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


def author_in(  # noqa: C901, PLR0911, PLR0912 -- a case a subject
    cast: Cast, sentence: Sentence, subject: Subject
) -> Author | None:
    """The asker that a subject names."""
    words = subject.words.strip(" ‘’'\"")
    start = sentence.start + subject.start
    low = words.lower()
    if low in {"we", "i"} or _OWN.search(words):
        return Author(None, "petitioner", own=True)
    if subject.is_pronoun:
        return _by_pronoun(cast, sentence, subject, low)
    words = re.sub(r"^(?:[Aa]ll|[Ww]hat|the one thing|with) ", "", words)
    if words.startswith(_VERBS):  # it is a step that the union has urged: who stands behind "that"
        whole, that, words = words.rpartition(" that ")
        start += len(whole) + len(that)
        if not that:
            return None
    if name := owner_of_paper(cast, start, words):
        return Author(name, _sort(name, name))
    if _DUTY.match(words) or subject.head.lower() in FACTS or SHARE.match(words.lstrip("• ")):
        return None
    named = [m.speaker for m in cast.between(start, start + len(subject.words)) if not m.pronoun]
    named = [who for who in named if who.person or who.organisation]
    part = PART_OF_BODY.match(words)
    is_whole = len(named) == 1 and part is not None and str(named[0].organisation).endswith(part["of"])
    if part is not None and named and not is_whole and not any(w.person for w in named):
        return Author(words[part.start("who") : _LONGEST], "petitioner")
    if named:
        who = next((w for w in named if w.person), None)
        if who is not None:
            role = f"{who.role or ''} {who.organisation or ''}"
            return Author(who.person, "state" if _is_state(role + " " + words) else "petitioner")
        body = str(named[0].organisation)
        return Author(body, _sort(body, words))
    if (called := _CALLED.fullmatch(words)) is not None and (
        name := body_called(cast, start, called["noun"])
    ):
        return Author(name, _sort(name, words))
    if subject.head.lower() in AT_LARGE and not words.lower().startswith(("law ", "audit ")):
        return Author(_ARTICLE.sub("", words), "people")
    if _PETITIONER.search(words) or _is_state(words) or subject.head[:1].isupper():
        if _WHEN.match(words) or words in _NO_NAMES:
            return Author(None, "petitioner")
        owner = _POSSESSED.sub("", _ARTICLE.sub("", words))
        return Author(owner[:_LONGEST], "state" if _is_state(words) else "petitioner")
    return None


def _by_pronoun(cast: Cast, sentence: Sentence, subject: Subject, word: str) -> Author | None:
    """The asker that a pronoun means; people at large ask for nothing."""
    if word not in {"it", "they", "he", "she", "who", "which"} or (
        word == "who" and _ANYONE.search(sentence.text, 0, subject.start)
    ):
        return None
    asked = sentence.text[subject.end : subject.end + _NEXT]
    start = sentence.start + subject.start
    speaker = meant(cast, start, person=word in {"he", "she", "who"}, other_than=asked)
    name = speaker.person or speaker.organisation
    if name is None or (_THE_STATE.match(asked) and _sort(name, name) == "state"):
        return Author(None, "petitioner")  # whoever recommends the department act, it is another
    return Author(name, _sort(name, name))


def _sort(name: str | None, words: str) -> Sort:
    return "state" if _is_state(f"{name} {words}") else "petitioner"


def _is_state(words: str) -> bool:
    return _STATE.search(words) is not None and _STATE_NOT.search(words) is None and not _KNOWN.search(words)


def asks_by_trade(name: str, kinds: Set[str]) -> bool:
    """Whether a body is of some `kinds`, or, where its kind is not known, named as one that asks."""
    kind = body_kinds().get(name)
    return kind in kinds if kind is not None else is_petitioner(name) and not _is_state(name)


def is_petitioner(words: str) -> bool:
    """Whether words name one whose business is asking."""
    return _PETITIONER.search(words) is not None


def author_named(cast: Cast, sentence: Sentence, span: tuple[int, int]) -> Author | None:
    """The asker that a phrase of the sentence names, such as the one after "by"."""
    words = sentence.text[slice(*span)]
    first = words.split(" and ", 1)[0].split()
    return author_in(cast, sentence, Subject(*span, words, first[-1])) if first else None


def _is_own(before: str) -> bool:
    """Whether the words before a verb of asking are those of one who speaks for himself."""
    says_we = _WE.search(before) and not re.search(r"\bthat (?:\w+ ){1,4}$", before[-20:])
    return bool(says_we or WE_WRITE.search(before) or before.lower().endswith(_WHAT_IS))


def _second_verb(before: str) -> bool:
    """Whether a verb behind a comma goes on from the first one: it proposes this, asks for that."""
    clause = before[: -len(", ")].rpartition(", ")[2]
    return _PRESENT.search(clause) is not None and not clause.startswith(("which ", "who ", "whose "))


def asker_of(  # noqa: C901, PLR0911, PLR0912 -- a case a form
    cast: Cast, sentence: Sentence, match: re.Match[str]
) -> Author | None:
    """Who asks by the word at `match`: its subject; of a participle or a noun, that of the first verb."""
    text, at = sentence.text, match.start()
    word = match[0].split(" ", 1)[0].lower()
    before = text[:at]
    is_told = "by" in match.re.groupindex and match["by"]
    if is_told:
        return author_named(cast, sentence, match.span("by"))
    if word == "positive" or _is_own(before) or (word.startswith("need") and WHAT_NEEDS.search(before)):
        return Author(None, "petitioner", own=True)
    if MEANT.search(before) is not None and WROTE.search(before) is None:
        return of_first_verb(cast, sentence, 0, at) or author_of(cast, sentence, at)
    if word.endswith("s") and before.endswith(", ") and _second_verb(before):
        return of_first_verb(cast, sentence, 0, at) or author_of(cast, sentence, at)
    if AND.search(before[-24:]):
        main = _MAIN.search(text, 0, at)
        found = author_of(cast, sentence, main.start() + 1) if main is not None else None
        return found or author_of(cast, sentence, at)
    if (tabled := TABLED.search(before)) is not None and word.startswith(_TABLED_NOUNS):
        return author_of(cast, sentence, tabled.start())
    if word == "case" and THERE_IS.search(before) is not None:
        return Author(None, "petitioner", own=True)
    if word in _OWNED_NOUNS and ANYBODYS.search(before) is not None:
        return Author(None, "petitioner")
    if word in _OWNED_NOUNS and (owner := POSSESSOR.search(before)) is not None:
        return author_named(cast, sentence, owner.span("who"))
    if (
        _NOUN.search(before[-30:])
        and word in _OWNED_NOUNS | {"case", "request"}
        and not (word.endswith("s") and CALLS.search(before) is None)
    ):
        found = of_first_verb(cast, sentence, 0, at)
        return found or _owner(cast, sentence, at)
    if word.startswith("recommendation") or (word == "recommended" and at == 0):
        return _owner(cast, sentence, at) or author_of(cast, sentence, at) or Author(None, "petitioner")
    is_bare = before.endswith((" to ", "ED to ")) and IN_ADVANCE.search(before) is None
    if (is_bare and word == "recommend") or " growing " in match[0]:
        return Author(None, "petitioner")
    if (first := VOCAL.search(before) or WROTE.search(before)) is not None:
        return author_of(cast, sentence, first.start()) or _in_words(text, first.start())
    if _PARTICIPLE.fullmatch(word) and not IS_DOING.search(before[-40:]):
        if not before.strip(" •“‘"):
            return of_first_verb(cast, sentence, text.find(", ", at), len(text))
        return of_first_verb(cast, sentence, 0, at) or author_of(cast, sentence, at)
    advance = IN_ADVANCE.search(before)
    return author_of(cast, sentence, advance.start() if advance is not None else at)


def _in_words(text: str, verb: int) -> Author | None:
    """Who writes, in the words of the sentence, where no name tells it."""
    subject = subject_of(text, verb)
    is_told = subject is not None and not subject.is_pronoun and len(subject.words) < _LONGEST
    return Author(_ARTICLE.sub("", subject.words), "petitioner") if subject and is_told else None


def _owner(cast: Cast, sentence: Sentence, at: int) -> Author | None:
    """Whom "its" or "her" means before the noun at `at`."""
    owner = _OWNER.search(sentence.text, max(0, at - 60), at)
    if owner is None:
        return None
    who = meant(cast, sentence.start + at, person=owner["whose"].lower() in {"his", "her"})
    return Author(who.person or who.organisation, "petitioner")


def of_first_verb(cast: Cast, sentence: Sentence, start: int, end: int) -> Author | None:
    """The subject of the first finite verb of the sentence between two places."""
    if start < 0:
        return None
    first = _MAIN.search(sentence.text, start, end) or _PRESENT.search(sentence.text, start, end)
    return author_of(cast, sentence, first.start() + 1) if first is not None else None
