"""The verbs and nouns of happening in a clause, each with how far it stands from a time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.events.clause_at import Clause
from stages.extract.events.kinds_by_word import BY_WORD
from stages.extract.events.nouns import WORDS as NOUNS
from stages.extract.events.nouns import Noun, noun_at
from stages.extract.events.verbs import OTHER, WORDS, act_at
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set

_WORD = re.compile(r"[A-Za-z][a-z]+")
_PASTS = word_set(
    "said ran met led saw spoke sent held built lost chose left taught won rang fed fled bid swept swore rode"
    " sank stole told made given seen drawn heard spent understood run had"
)
"""Past forms that do not show themselves to be one, besides those of verbs of doing."""
_NO_VERB_AHEAD = ("-", " back on ", " back by ")
_RUN = {"ran": "run", "running": "run", "runs": "run"}
_BE_DONE = ("to be ", "been ", "being ")
_PARTICIPLE = ("en", "wn", "id", "ld", "nt", "ght", "pt", "ut", "ost")
_GOES_ON = re.compile(r"\b(?:is|are|was|were|be|been)(?: (?:already|now|also|then|still|\w+ly))* $")
"""What stands before a form in -ing that is the verb of its clause: "was already reporting"."""
_NO_VERB_BEHIND = re.compile(
    r"\b(?:the|an?|its|their|his|her|our|this|these|those|of|for|in|on|at|newly|recently|more|most|new|"
    r"than|as|not|never|by|with|(?:the|an?|its) (?:first|second|third|final|next|last)) $",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"(?:\b(?:will|shall|would|did)|[’']ll|\b(?:due|set|expected|planned|scheduled|going|is|are|was|were|"
    r"plans?|agreed|decided|likely|about|hopes?) to)(?: (?:be|also|now|then|\w+ly))* $"
)
"""What stands before a plain form that tells what is to come."""
_OF_NOUN = re.compile(
    r"(?: (?:of|on|in|into|at|with|for|to|by|over|between|from|about|held|called)(?: (?!(?:was|were|is|are|"
    r"has|have|had|will|would|which|that|who|said)\b)[\w’'&%()-]++){1,14}?)?,? (?:(?:dated|held) "
    r")?(?:(?:on|in|from|for|of|at|during|between|by|until|this|last|next|earlier|later|back|early|late|"
    r"only|[(–]) ?)*(?:the )?\(?"
)
_BESIDE = re.compile(
    r"(?:[’']s)?(?: (?!(?:was|were|is|are|has|have|had|will|the|a|an|its|of|in)\b)[\w’'-]+){0,3} "
)
_NO_NOUN_BEHIND = re.compile(r"\b(?:which|who|that|to|will|it|they|he|she|FE|Schools) $")
"""What stands before a verb that looks like a noun, "which reports today", or before a paper's name."""
_IS_SO = re.compile(
    r"(?:(?P<before>[\w’'-]+),? |^)(?P<as>(?:due )?out|(?:in|into) (?:force|effect|operation)|under way|"
    r"underway|open|live|operational|[Dd]ue) (?:(?:on|in|from|at|since|later|early|late|back) )*(?:the )?$"
)
"""What is said to be so right before its time: "the report, out today", "the regime in force since May"."""
_ADVERBS = frozenset({"now", "first"})
SO = {"out": "publication"} | dict.fromkeys(
    ("force", "effect", "operation", "way", "underway", "open", "live", "operational"), "launch"
)
_STARTS = frozenset({"starts", "entries", "results", "releases", "awards", "exams"})
"""Nouns of what is counted; verbs only right before their time."""
TELLS = word_set(
    "said says tell tells told according expected planned reported warned added argued claimed noted stated"
    " showed shows named called based"
)
"""Verbs of what is said of a happening, which another verb or a noun tells."""
_OF_TELLING, _OF_UNLISTED, _OF_PRESENT, _OF_PLAIN, _OF_BEHIND = 60, 20, 30, 70, 30
_OF_UNLINKED, _OF_WEAK = 80, 40
"""What verbs and nouns of these sorts cost, in code points of distance."""
_RIGHT_BEFORE = 12  # code points between a verb and the time right behind it
_BEFORE = 40  # code points before a word that show its form
_OPENING = 25  # code points before a time that opens its clause


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb that may tell what happened; `far`: how far off the time it stands, and how little it tells."""

    start: int
    end: int
    word: str
    kind: str
    far: int

    @property
    def lemma(self) -> str:
        """Its plain form, where it is a verb of doing."""
        known = WORDS.get(self.word)
        return known.verb if known is not None else _RUN.get(self.word, self.word)


def verb_near(masked: str, clause: Clause, at: int, until: int) -> Verb | None:
    """The verb of a clause that is nearest to the time at `at`, or what is said to be due then."""
    is_so = _IS_SO.search(masked, clause.start, at)
    before = is_so["before"] or "" if is_so is not None else ""
    if (
        is_so is not None
        and not before.endswith("ed")
        and (before not in WORDS or before in NOUNS | _ADVERBS)
    ):
        start, word = is_so.start("as"), is_so["as"].split()[-1].lower()
        return Verb(start, is_so.end("as"), word, SO.get(word, OTHER), _OF_UNLISTED)
    return min(_verbs(masked, clause, at, until), key=lambda verb: verb.far, default=None)


def _verbs(masked: str, clause: Clause, at: int, until: int) -> Iterator[Verb]:
    opens = clause.start >= at - _OPENING
    for word in _WORD.finditer(masked, clause.start, clause.end):
        is_part = masked.startswith(_NO_VERB_AHEAD, word.end()) or masked.endswith(
            "-", clause.start, word.start()
        )
        is_counted = word[0] in _STARTS and not 0 <= at - word.end() <= _RIGHT_BEFORE
        is_counted = is_counted and not masked.startswith(" to ", word.end())
        if at <= word.start() < until or not word[0].islower() or is_part or is_counted:
            continue
        before = masked[max(clause.start, word.start() - _BEFORE) : word.start()]
        act = act_at(masked, word.start()) if word[0] in WORDS else None
        known = WORDS.get(word[0])
        is_past = word[0].endswith("ed") or word[0] in _PASTS or (known is not None and known.form == "past")
        is_past = is_past or (word[0].endswith("ing") and _GOES_ON.search(before) is not None)
        is_past = is_past or (
            act is not None
            and act.form == "ing"
            and 0 <= at - act.end <= _RIGHT_BEFORE
            and before[-2:-1].isalpha()
        )
        is_past = is_past or (before.endswith(_BE_DONE) and word[0].endswith(_PARTICIPLE))
        is_plain = (act is not None and act.form in {"plain", "s"}) or (
            word[0] in BY_WORD and word[0].endswith("s")
        )
        is_to_do = _TO_DO.search(before) is not None
        if not (is_past or is_to_do or (is_plain and word[0] not in NOUNS)) or _NO_VERB_BEHIND.search(before):
            continue
        far = min(abs(word.start() - until), abs(at - word.end())) + (0 if act is not None else _OF_UNLISTED)
        far += _OF_TELLING if word[0] in TELLS or word[0] == "had" else 0
        if act is not None and not is_past and not is_to_do:
            far += _OF_PRESENT if act.form == "s" else _OF_PLAIN
        far += _OF_BEHIND if word.start() > at and not opens else 0
        kind = act.kind if act is not None else BY_WORD.get(word[0], OTHER)
        yield Verb(word.start(), act.end if act is not None else word.end(), word[0], kind, far)


def noun_near(masked: str, sentence: Sentence, clause: Clause, at: int, until: int) -> Noun | None:
    """The noun of happening of a clause that is nearest to the time that stands at `at`."""
    found: list[tuple[int, Noun]] = []
    for word in _WORD.finditer(masked, clause.start, clause.end):
        if word[0].lower() not in NOUNS or at <= word.start() < until:
            continue
        noun = noun_at(masked, word.start(), sentence.start, sentence.end)
        if noun is not None and not _NO_NOUN_BEHIND.search(noun.before):
            far = min(abs(word.start() - until), abs(at - noun.match.end()))
            far += 0 if is_linked(masked, noun, at, until) else _OF_UNLINKED
            found.append((far + (0 if noun.is_strong else _OF_WEAK), noun))
    return min(found, key=lambda one: one[0])[1] if found else None


def is_linked(masked: str, noun: Noun, at: int, until: int) -> bool:
    """Whether a time belongs to a noun: "debate in the Lords in May", "May’s debate", "the 2030 election"."""
    start, end = noun.match.span()
    if end <= at:
        return _OF_NOUN.fullmatch(masked, end, at) is not None
    return masked[until:start] in {" ", "’s "} or _BESIDE.fullmatch(masked, until, start) is not None
