"""The clause that tells what happened at a time, with its verb or noun of happening.

Of a sentence about several things it is the part that the time belongs to: what a that-clause tells, what
stands behind "when" or "since", what is due behind the main clause.

Left alone: what did not happen, what is asked, wished or supposed, and until when a state lasts.
"""

import re
from dataclasses import dataclass, replace

from stages.extract.events.clause_at import Clause, clause_at
from stages.extract.events.nouns import Noun
from stages.extract.events.tellers import SO, TELLS, Verb, noun_near, verb_near
from stages.extract.events.times import is_of_other
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set

_DENIED = re.compile(
    r"\b(?:not|never|no longer|could|may|might|if|unless|whether|needs? to|wants? to|hopes? to|had planned to"
    r"|(?:intentions?|ability|chance|power|pressure|right) to|requires? [^,;:]{3,60} to)(?: (?:be|have"
    r"|been|now|also|only|\w+ly)){0,3} $",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:would|did|does|do|has|have|had|is|are|was|were|could|will)(?: now| yet| also)? not\b"
    r"|\b\w+n[’']t\b|\b(?:has|have|had) (?:had )?no\b|\b[Nn]o [a-z]+ (?:[a-z]+ )?(?:has|have|had|is|are"
    r"|was|were|will)\b"
)
_WISHED = re.compile(r"\b(?:must|ought to|should|called? (?:on|for)|calling for)\b")
_AS_A_RULE = re.compile(r"\b(?:that|who|which) (?:are|is) [a-z]+ed\b")
_SUPPOSES = ("If ", "Should ", "Were ", "Each ", "Every ")
_UNTIL = re.compile(r"\buntil (?:(?:at least|about|around|after|the|late|early|mid-?) ?)*$")
_STATES = word_set("continue continues continued remain remains remained mean means meant")
_LASTS = word_set("suspension decision consultation inspection strike")
"""Kinds of what goes on, or is put off, until a time; of others it is the end of a state."""
_OPENING = re.compile(
    r"(?:Also |But |And |Yet )?(?:Because of|With|While|When|As|Following|After|Despite|By|In|On|At|Under"
    r"|According to|For|From"
    r"|Of|Since|Now) (?:[^,]|,(?=\d)){2,160}, (?:(?:which|who) [^,]{2,80}, )?|(?:Also|But|And|Yet) "
)
"""An adverbial that opens a clause."""
_THING = re.compile(
    r"(?<=[a-z,)] )(?P<what>(?:an?|the|its|their|new) (?:(?!(?:that|which|who|is|are|was|were|to|has|have|"
    r"had|will)\b)[\w’'-]+ ){1,8}?)(?:due|set|scheduled|planned|expected)(?: to| for)? (?:be )?$|(?<=ahead "
    r"of )(?P<other>the (?:[\w’'-]+ ){1,5})$"
)
"""What is due, behind the main clause: "followed by a visit due to end in May"."""
_RELATIVE = re.compile(r"\b(?:which|who|that|when|whose|as)\b")
_WHEN = re.compile(
    r",? (?:(?:is|was|were|will be|marks|marked) )?(?:when|(?:is |was |will be )?the (?:date|day|month|"
    r"year|week|deadline|point)(?: (?:on|by|in|from|at|during) which| when| that)?) "
)
"""What joins a time to a clause that tells what happens then: "3 May is when", "in May 2030, when"."""
_WHEN_ENDS = re.compile(r",(?!\d)| because\b")
_ASIDE = re.compile(
    r" (?:(?:ever )?since|before|after|until|when) (?P<subject>(?:it|they|he|she) )(?=(?:\w+ ){0,3}$)"
)
"""What opens a clause told in passing: "since it began in May"."""
_TOLD = word_set("announcement statement report")
_NOW_SAID = re.compile(
    r"(?:today|yesterday|tonight|th(?:is|ese) \w+|earlier|last night|recent\w*|\w+day)\b", re.IGNORECASE
)
"""When what a page quotes is said."""
_THAT = re.compile(r",? ?(?:that\b|it\b|they\b|: ?[“\"‘'])")
_QUOTED = re.compile(r"[:,]? ?[“\"‘'(]|:")
_AS_OF = re.compile(r"\b(?:as (?:of|at|from)|compared (?:with|to)|than(?: in)?) (?:the )?(?:end of )?$")
"""What stands before a time for which a number is given."""
_NO_TIME = re.compile(r"\b(?:\d{3}0s|recent|past|coming (?:years|months|decades?)|next few|years to come)\b")
"""A time at which no one thing happens."""
_WHICH = 6  # code points of "which" before a clause that it opens


@dataclass(frozen=True, slots=True)
class Told:
    """A clause and what tells of the time in it, which stands from `at` to `until`.

    `around` is the clause that it is a part of, `is_aside` says that "since it began" opens it; `is_own`
    says that the time is that of its verb.
    """

    clause: Clause
    verb: Verb | None
    noun: Noun | None
    at: int
    until: int
    around: Clause | None = None
    is_aside: bool = False
    is_own: bool = True


def clause_told(text: str, masked: str, sentence: Sentence, date: Row) -> Told | None:
    """The clause of a sentence that tells what happens at a time; None where nothing does."""
    at, until = int(str(date["start_char"])), int(str(date["end_char"]))
    is_no_time = _NO_TIME.search(text, at, until) or _AS_OF.search(masked, sentence.start, at)
    if "www." in sentence.text or is_no_time:
        return None
    told = _found(text, masked, sentence, at, until)
    if told is None or _is_no_event(masked, sentence, told):
        return None
    content = _content(masked, told)
    if content is None or _is_quoted(text, content, at):
        return None
    return _fitted(text, masked, sentence, content)


def _found(text: str, masked: str, sentence: Sentence, at: int, until: int) -> Told | None:
    """The clause of a time, or the one that "when" joins to it, or the sentence if that is all one clause."""
    clause = clause_at(text, masked, sentence, at)
    when = _WHEN.match(masked, until, sentence.end)
    if when is not None:
        at = until = when.end() - 1
        clause = Clause(at, _pause(masked, at, clause_at(text, masked, sentence, when.end()).end))
    noun, verb = noun_near(masked, sentence, clause, at, until), verb_near(masked, clause, at, until)
    if verb is None and noun is None:
        clause = Clause(sentence.start, sentence.end)
        verb = verb_near(masked, clause, at, until)
        if verb is None or verb.word in TELLS or _RELATIVE.search(masked, *sorted((verb.start, at))):
            return None
    return Told(clause, verb, noun, at, until)


def _content(masked: str, told: Told) -> Told | None:
    """What is told, where the time stands behind "said that"."""
    verb, clause = told.verb, told.clause
    that = masked.find(" that ", verb.end, told.at) if verb is not None and verb.word in TELLS else -1
    if that < 0:
        return told
    clause = Clause(that + len(" that "), clause.end)
    inner = verb_near(masked, clause, told.at, told.until)
    return replace(told, clause=clause, verb=inner) if inner is not None else None


def _is_quoted(text: str, told: Told, at: int) -> bool:
    """Whether it is what the news quotes: "Ofsted said today: “..."."""
    if told.verb is None or told.noun is not None or not _says(told.verb):
        return False
    quoted = _QUOTED.match(text, max(told.until, told.verb.end))
    return quoted is not None and _NOW_SAID.match(text, at) is not None


def _says(verb: Verb) -> bool:
    return verb.word in TELLS or verb.kind in _TOLD


def _fitted(text: str, masked: str, sentence: Sentence, told: Told) -> Told:
    """The clause cut to, or widened to, what happened."""
    verb, clause, at = told.verb, told.clause, told.at
    if verb is None:
        return told
    if _says(verb) and _THAT.match(text, clause.end, sentence.end):
        clause = Clause(clause.start, sentence.end, clause.head)
    aside = _ASIDE.search(masked, clause.start, verb.start)
    if aside is not None and aside.end() < at:
        inner = Clause(aside.start("subject"), _pause(masked, told.until, clause.end))
        told = replace(told, around=clause, is_aside=True)
        clause = inner
    elif is_of_other(masked, clause.start, at, verb.end):
        clause, verb = _behind(text, masked, clause, at) or (clause, verb)
        told = replace(told, is_own=False, verb=verb)
    thing = _THING.search(text, clause.start, verb.start)
    if thing is not None:
        told = replace(told, around=clause)
        clause = Clause(thing.start(thing.lastgroup or 0), max(told.until, verb.end))
    clause = _behind_opening(text, clause, verb, at if told.is_own else clause.end)
    if verb.word in SO:
        clause = Clause(clause.start, max(told.until, verb.end), clause.head)
    return replace(told, clause=clause)


def _pause(masked: str, start: int, end: int) -> int:
    """Where a clause told in passing ends: at a comma, or before its reason."""
    pause = _WHEN_ENDS.search(masked, start, end)
    return pause.start() if pause is not None else end


def _behind(text: str, masked: str, clause: Clause, at: int) -> tuple[Clause, Verb] | None:
    """The clause behind an adverbial that holds the time, with its verb."""
    opening = _OPENING.match(text, clause.start, clause.end)
    if opening is None or opening.end() <= at:
        return None
    rest = Clause(opening.end(), clause.end)
    verb = verb_near(masked, rest, rest.start, rest.start)
    return (rest, verb) if verb is not None else None


def _is_no_event(masked: str, sentence: Sentence, told: Told) -> bool:
    """Whether a clause denies, asks, wishes or supposes, or tells until when a state lasts."""
    clause, verb, noun, at = told.clause, told.verb, told.noun, told.at
    to = max(at, verb.end) if verb is not None else at
    if (
        masked.endswith("?", sentence.start, sentence.end)
        or (verb is not None and verb.word in _STATES)
        or masked.startswith(_SUPPOSES, sentence.start)
        or _NOT.search(masked, clause.start, clause.end)
        or _WISHED.search(masked, clause.start, to)
        or _AS_A_RULE.search(masked, max(sentence.start, clause.start - _WHICH), clause.end)
        or (verb is not None and _DENIED.search(masked, clause.start, verb.start))
    ):
        return True
    is_end = _UNTIL.search(masked, sentence.start, at) is not None or masked.startswith("until ", at)
    return is_end and not any(teller is not None and teller.kind in _LASTS for teller in (verb, noun))


def _behind_opening(text: str, clause: Clause, verb: Verb | None, at: int) -> Clause:
    """A clause without the adverbial that opens it, unless its time stands there."""
    if verb is None or clause.head is not None:
        return clause
    opening = _OPENING.match(text, clause.start, clause.end)
    is_led = opening is not None and opening.end() <= min(verb.start, at)
    return Clause(opening.end(), clause.end) if opening is not None and is_led else clause
