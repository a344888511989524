"""What a sentence tells of a time where no construction joins the two: kind, title and people.

The clause of the time holds them. Its verb that is nearest to the time says the kind, or a noun of happening
that the time belongs to: "at a debate in December 2030". The title is the clause in its own words, or the
kind with what was launched, published, closed.

Left alone: what did not happen, what is asked, wished or supposed, and until when a state lasts.
"""

import re

from stages.extract.events.clause_at import Clause, clause_at
from stages.extract.events.clauses import participants_of
from stages.extract.events.done import Happening
from stages.extract.events.kinds_by_word import LIGHT, kind_of
from stages.extract.events.named import title_of_noun
from stages.extract.events.nouns import Noun
from stages.extract.events.tellers import SO, TELLS, Verb, is_linked, noun_near, verb_near
from stages.extract.events.times import is_of_other
from stages.extract.events.titles import clause_title
from stages.extract.events.told_titles import nominal
from stages.extract.events.verbs import OTHER
from stages.extract.events.whole import news_of
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set
from stages.extract.quotations.cast import Cast

_RULE = "weighed/1"
_DENIED = re.compile(
    r"\b(?:not|never|no longer|could|may|might|if|unless|whether|needs? to|wants? to|hopes? to|had planned to"
    r"|(?:intentions?|ability|chance|power|pressure|right) to|requires? [^,;:]{3,60} to)(?: (?:be|have|been|now|also|only|\w+ly)){0,3} $",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:would|did|does|do|has|have|had|is|are|was|were|could|will)(?: now| yet| also)? not\b"
    r"|\b\w+n[’']t\b|\b(?:has|have|had) (?:had )?no\b|\b[Nn]o [a-z]+ (?:[a-z]+ )?(?:has|have|had|is|are|was|were|will)\b"
)
_WISHED = re.compile(r"\b(?:must|ought to|should|called? (?:on|for)|calling for)\b")
_AS_A_RULE = re.compile(r"\b(?:that|who|which) (?:are|is) [a-z]+ed\b")
_SUPPOSES = ("If ", "Should ", "Were ")
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
_COUNTED = re.compile(
    r"\b(?:rates?|proportion|gap|average|numbers?|starts|share|percentage|per cent|enrolments?|registrations"
    r"|entries|learners|participants|staff|employed|stands?|stood|remained|numbered|lower|higher)\b|%"
)
_IN_NUMBERS = word_set("publication announcement results strike vote")
"""Kinds of events of which numbers tell."""
_OVER_A_TIME = re.compile(r"\b(?:between|during|inclusive|period) (?:the )?$")
_SINCE = re.compile(r"\b\d+ (?!\d)(?:[\w’-]+ ){1,4}(?:have|has) [a-z]+ since (?:the )?$")
"""So many opened since a year."""
_LONG = word_set("consultation review survey inspection strike visit meeting inquiry campaign selection")
"""Kinds of events that go on for a time."""
_THING = re.compile(
    r"(?<=[a-z,)] )(?P<what>(?:an?|the|its|their|new) (?:(?!(?:that|which|who|is|are|was|were|to|has|have|had|will)\b)"
    r"[\w’'-]+ ){1,8}?)(?:due|set|scheduled|planned|expected)(?: to| for)? (?:be )?$"
    r"|(?<=ahead of )(?P<other>the (?:[\w’'-]+ ){1,5})$"
)
"""What is due, behind the main clause: "followed by a visit due to end in May"."""
_RELATIVE = re.compile(r"\b(?:which|who|that|when|whose|as)\b")
_PRONOUN = re.compile(r"(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he)(?= )")
_AT = re.compile(r"\b(?:in|at|during|after|following) (?:[\w’'-]+ ){1,7}$")
_WHEN = re.compile(
    r",? (?:(?:is|was|were|will be|marks|marked) )?(?:when"
    r"|(?:is |was |will be )?the (?:date|day|month|year|week|deadline|point)"
    r"(?: (?:on|by|in|from|at|during) which| when| that)?) "
)
"""What joins a time to a clause that tells what happens then: "3 May is when", "in May 2030, when"."""
_WHEN_ENDS = re.compile(r",(?!\d)| because\b|$")
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
_TAKES = frozenset({"takes", "took", "take"})
_NO_NOUN = re.compile(r"(?:been|be|being|not|to|[a-z]+ing)\b")
_NO_NAME = re.compile(r"-(?:owned|based|led|backed|run)$")
_NEAR_BEFORE = 12  # code points between a noun that means other things too and its verb
_NEAR_NOUN = 40  # code points between a verb and the noun of happening that says more
_FAR = 60  # how far a verb stands from a time that is a noun's
_WHICH = 6  # code points of "which" before a clause that it opens
_SUBJECT = 30  # code points in which a clause names who it is about


def told_at(text: str, masked: str, sentence: Sentence, cast: Cast, date: Row) -> Happening | None:
    """The event that a sentence likely tells of a time; None where it tells none."""
    at, until = int(str(date["start_char"])), int(str(date["end_char"]))
    if masked[at:until] != text[at:until]:
        masked = text  # the time stands in speech
    if (
        "www." in sentence.text
        or _NO_TIME.search(text, at, until)
        or _AS_OF.search(masked, sentence.start, at)
    ):
        return None
    clause = clause_at(text, masked, sentence, at)
    when = _WHEN.match(masked, until, sentence.end)
    if when is not None:
        at = until = when.end() - 1
        clause = Clause(
            at, _WHEN_ENDS.search(masked, at, clause_at(text, masked, sentence, when.end()).end).start()
        )
    noun = noun_near(masked, sentence, clause, at, until)
    verb = verb_near(masked, clause, at, until)
    if verb is None and noun is None:
        clause = Clause(sentence.start, sentence.end)
        verb = verb_near(masked, clause, at, until)
        if verb is not None and (verb.word in TELLS or _RELATIVE.search(masked, *sorted((verb.start, at)))):
            verb = None
    if (verb is None and noun is None) or _is_no_event(masked, sentence, clause, at, verb, noun):
        return None
    if verb is not None and verb.word in TELLS and (that := masked.find(" that ", verb.end, at)) >= 0:
        clause = Clause(that + len(" that "), clause.end)  # the time is of what is told
        verb = verb_near(masked, clause, at, until)
        if verb is None:
            return None
    if verb is not None and (verb.word in TELLS or verb.kind in _TOLD):
        if noun is None and _NOW_SAID.match(text, at) and _QUOTED.match(text, max(until, verb.end)):
            return None
        clause = Clause(clause.start, max(clause.end, _said_until(text, sentence, clause)), clause.head)
    told: Row | None = date
    known: str | None = None
    whole: Clause | None = None
    aside = _ASIDE.search(masked, clause.start, verb.start) if verb is not None else None
    if verb is not None and aside is not None and aside.end() < at:
        whole, clause = (
            clause,
            Clause(aside.start("subject"), _WHEN_ENDS.search(masked, until, clause.end).start()),
        )
        known = nominal(text, masked, whole, verb, verb.kind)
    elif verb is not None and is_of_other(masked, clause.start, at, verb.end):
        told, (clause, verb) = None, _behind(text, masked, clause, at) or (clause, verb)
    if verb is not None and (thing := _THING.search(text, clause.start, verb.start)) is not None:
        whole, clause = clause, Clause(thing.start(thing.lastgroup or 0), max(until, verb.end))
    clause = _behind_opening(text, clause, verb, at if told is not None else clause.end)
    if verb is not None and verb.word in SO:
        clause = Clause(clause.start, max(until, verb.end), clause.head)
    words = " ".join(masked[start:end] for start, end in clause.spans)
    people = _people(masked, cast, clause) or (_people(masked, cast, whole) if whole is not None else ())
    linked = noun is not None and is_linked(masked, noun, at, until)
    if noun is not None and linked and _is_said_at(masked, clause, noun, verb, at):
        title = title_of_noun(text, noun, sentence, at)
        if (" " not in title and not people) or _NO_NOUN.match(title):
            title = clause_title(text, clause.spans, date)
        return Happening(sentence.start, sentence.end, noun.kind, title, date, people, _RULE)
    kind = OTHER if verb is None else verb.kind
    if noun is not None and _says_less(verb, noun, is_linked=linked):
        kind = noun.kind
    word, lemma = (verb.word, verb.lemma) if verb is not None else (None, None)
    kind = kind_of(words, kind, word, lemma, has_people=bool(people))
    if _is_statistic(masked, sentence, clause, at, text[at:until], verb, kind):
        return None
    kind, title = _of_people(cast, clause, kind, word, people)
    if not title:
        own = known or (nominal(text, masked, clause, verb, kind) if verb is not None else None)
        title = own or _with_name(
            cast, clause, news_of(clause_title(text, clause.spans, date), sentence.text)
        )
    is_told = told is not None or (bool(people) and word not in TELLS)
    return Happening(sentence.start, sentence.end, kind, title, told, people, _RULE) if is_told else None


def _with_name(cast: Cast, clause: Clause, title: str) -> str:
    """A title that opens with a pronoun, with the name that it stands for."""
    opening = _PRONOUN.match(title)
    if opening is None:
        return title
    start = clause.spans[0][0]
    first = next(iter(cast.between(start, start + _SUBJECT)), None)
    name = (
        (first.speaker.person or first.speaker.organisation) if first is not None and first.pronoun else None
    )
    return f"{name}{title[opening.end() :]}" if name else title


def _said_until(text: str, sentence: Sentence, clause: Clause) -> int:
    """Where what is said ends, if the clause of who says it ends before that."""
    goes_on = _THAT.match(text, clause.end, sentence.end)
    return sentence.end if goes_on is not None else clause.end


def _behind(text: str, masked: str, clause: Clause, at: int) -> tuple[Clause, Verb] | None:
    """The clause behind an adverbial that holds the time, with its verb."""
    opening = _OPENING.match(text, clause.start, clause.end)
    if opening is None or opening.end() <= at:
        return None
    rest = Clause(opening.end(), clause.end)
    verb = verb_near(masked, rest, rest.start, rest.start)
    return (rest, verb) if verb is not None else None


def _of_people(
    cast: Cast, clause: Clause, kind: str, word: str | None, people: tuple[str, ...]
) -> tuple[str, str]:
    """The kind and title of an appointment by who is named: several persons, or bodies that take over."""
    named = (m.speaker.person for m in cast.between(clause.start, clause.end))
    persons = list(dict.fromkeys(name for name in named if name in people))
    if word in _TAKES and people and not persons and kind == "appointment":
        return "transfer", ""
    is_appointed = word == "appointed" and len(persons) > 1
    return kind, f"appointment of {', '.join(filter(None, persons))}" if is_appointed else ""


def _is_no_event(
    masked: str, sentence: Sentence, clause: Clause, at: int, verb: Verb | None, noun: Noun | None
) -> bool:
    """Whether a clause denies, asks, wishes or supposes, or tells until when a state lasts."""
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


def _is_statistic(
    masked: str, sentence: Sentence, clause: Clause, at: int, when: str, verb: Verb | None, kind: str
) -> bool:
    """Whether a clause counts what there was at a time, or over a time, and tells no event."""
    if _SINCE.search(masked, clause.start, at):
        return True
    is_span = _OVER_A_TIME.search(masked, sentence.start, at) is not None
    if (is_span and kind not in _LONG) or (kind == OTHER and " to " in when):
        return True
    to = verb.end if verb is not None else clause.end
    return kind not in _IN_NUMBERS | _LONG and _COUNTED.search(masked, clause.start, to) is not None


def _behind_opening(text: str, clause: Clause, verb: Verb | None, at: int) -> Clause:
    """A clause without the adverbial that opens it, unless its time stands there."""
    if verb is None or clause.head is not None:
        return clause
    opening = _OPENING.match(text, clause.start, clause.end)
    is_led = opening is not None and opening.end() <= min(verb.start, at)
    return Clause(opening.end(), clause.end) if opening is not None and is_led else clause


def _is_said_at(masked: str, clause: Clause, noun: Noun, verb: Verb | None, at: int) -> bool:
    """Whether a time that belongs to a noun is no verb's: "said at a debate in May"."""
    if verb is None or verb.word in TELLS or verb.kind == OTHER:
        return True
    if noun.is_strong and noun.match.end() <= at < verb.start and verb.lemma not in LIGHT:
        return True
    return (
        noun.is_strong
        and verb.far > _FAR
        and _AT.search(masked, clause.start, noun.match.start()) is not None
    )


def _says_less(verb: Verb | None, noun: Noun, *, is_linked: bool) -> bool:
    """Whether a verb says less than the noun of happening beside it."""
    if verb is None:
        return noun.is_strong
    is_beside = max(noun.match.start() - verb.end, verb.start - noun.match.end()) <= _NEAR_NOUN
    if not noun.is_strong:
        return verb.lemma in LIGHT and 0 <= verb.start - noun.match.end() <= _NEAR_BEFORE
    return (verb.lemma in LIGHT and is_beside) or (verb.kind == OTHER and (is_beside or is_linked))


def _people(masked: str, cast: Cast, clause: Clause) -> tuple[str, ...]:
    """Who is named in a clause, and whom the pronoun that opens it means."""
    found: list[str] = []
    for start, end in clause.spans:
        opening = next(iter(cast.between(start, min(end, start + _SUBJECT))), None)
        if opening is not None and opening.pronoun and not found:
            name = opening.speaker.person or opening.speaker.organisation
            found += [name] if name else []
        found += participants_of(masked, cast, start, end)
    return tuple(dict.fromkeys(name for name in found if not _NO_NAME.search(name)))
