"""The clause that tells what happened at a time, with its verb or noun of happening.

Of a sentence about several things it is the part that the time belongs to: what a that-clause tells, what
stands behind "when" or "since", what is due behind the main clause.

Left alone: what did not happen, what is asked, wished or supposed, and until when a state lasts.
"""

import re
from dataclasses import replace

from stages.extract.events.clause_at import Clause, clause_at
from stages.extract.events.no_events import Told, is_no_event
from stages.extract.events.tellers import SO, TELLS, Verb, noun_near, verb_near
from stages.extract.events.times import is_of_other
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set

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
_NO_TIME = re.compile(
    r"\b(?:\d{3}0s|recent (?:years|decades|times)|past|coming (?:years|months|decades?)|next few|years to "
    r"come)\b"
)
"""A time at which no one thing happens."""


def clause_told(text: str, masked: str, sentence: Sentence, date: Row) -> Told | None:
    """The clause of a sentence that tells what happens at a time; None where nothing does."""
    at, until = int(str(date["start_char"])), int(str(date["end_char"]))
    is_no_time = _NO_TIME.search(text, at, until) or _AS_OF.search(masked, sentence.start, at)
    if "www." in sentence.text or is_no_time:
        return None
    told = _found(text, masked, sentence, at, until)
    if told is None or is_no_event(masked, sentence, told):
        return None
    content = _content(masked, told)
    if content is None or _is_quoted(text, content, at):
        return None
    return _fitted(text, masked, sentence, content)


def is_found(text: str, masked: str, sentence: Sentence, date: Row) -> bool:
    """Whether a verb or noun stands in the clause of a time, or it is no time of any event."""
    at, until = int(str(date["start_char"])), int(str(date["end_char"]))
    if (
        "www." in sentence.text
        or _NO_TIME.search(text, at, until)
        or _AS_OF.search(masked, sentence.start, at)
    ):
        return True
    return _found(text, masked, sentence, at, until) is not None


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


def _behind_opening(text: str, clause: Clause, verb: Verb | None, at: int) -> Clause:
    """A clause without the adverbial that opens it, unless its time stands there."""
    if verb is None or clause.head is not None:
        return clause
    opening = _OPENING.match(text, clause.start, clause.end)
    is_led = opening is not None and opening.end() <= min(verb.start, at)
    return Clause(opening.end(), clause.end) if opening is not None and is_led else clause
