"""What a sentence tells of a time where no construction joins the two: kind, title and people.

The clause of the time holds them. Its verb that is nearest to the time says the kind, or a noun of happening
that the time belongs to: "at a debate in December 2030". The title is the clause in its own words, or the
kind with what was launched, published, closed.
"""

import re

from stages.extract.events.clause_at import Clause, clause_at
from stages.extract.events.clauses import participants_of
from stages.extract.events.done import Happening
from stages.extract.events.kinds_by_word import LIGHT, kind_of
from stages.extract.events.named import title_of_noun
from stages.extract.events.no_events import Told
from stages.extract.events.nouns import Noun
from stages.extract.events.tellers import TELLS, Verb, is_linked
from stages.extract.events.titles import clause_title
from stages.extract.events.told_clause import clause_told, is_found
from stages.extract.events.told_titles import nominal
from stages.extract.events.verbs import OTHER
from stages.extract.events.whole import news_of
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set
from stages.extract.quotations.cast import Cast

_RULE = "weighed/1"
_IS_SO = re.compile(r"\b(?:is|are|was|were|has|have|had|be)\b")
"""What tells a state, where no verb of doing stands beside it."""
_COUNTED = re.compile(
    r"\b(?:rates?|proportion|gap|average|numbers?|starts|share|percentage|per cent|enrolments?|registrations"
    r"|entries|learners|participants|staff|employed|stands?|stood|remained|numbered|lower|higher"
    r"|(?:more|fewer) (?:people|adults|students|pupils|women|men))\b|%"
)
_IN_NUMBERS = word_set("publication announcement results strike vote")
"""Kinds of events of which numbers tell."""
_SO_MANY = re.compile(r" (?:(?:more than|fewer than|about|around|over|some|nearly|almost) )?[\d,]+ [a-z]")
"""What is counted, behind the verb: "registered 900 learners"."""
_OVER_A_TIME = re.compile(r"\b(?:between|during|inclusive|period) (?:the )?$")
_SINCE = re.compile(r"\b\d+ (?!\d)(?:[\w’-]+ ){1,4}(?:have|has) [a-z]+ since (?:the )?$")
"""So many opened since a year."""
_LONG = word_set("consultation review survey inspection strike visit meeting inquiry campaign selection")
"""Kinds of events that go on for a time."""
_PRONOUN = re.compile(r"(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he)(?= )")
_AT = re.compile(r"\b(?:in|at|during|after|following) (?:[\w’'-]+ ){1,7}$")
_TAKES = frozenset({"takes", "took", "take"})
_NO_NOUN = re.compile(r"(?:been|be|being|not|to|[a-z]+ing)\b")
_NO_NAME = re.compile(r"-(?:owned|based|led|backed|run)$")
_OF_THINGS = word_set("launch publication announcement completion")
_THING = re.compile(
    r"(?:^|(?<=[\s,]))(?P<thing>(?:(?:the|its|their|an?|The|Its|A) )?"
    r"(?:(?!(?:in|to|by|on|from|as|with|at|under|the|its|an?)\b)[\w’'&-]+ ){0,7}[\w’'&-]+)$"
)
"""The thing that words before a comma end with."""
_NEAR_BEFORE = 12  # code points between a noun that means other things too and its verb
_NEAR_NOUN = 40  # code points between a verb and the noun of happening that says more
_FAR = 60  # how far a verb stands from a time that is a noun's
_SUBJECT = 30  # code points in which a clause names who it is about


def told_at(text: str, masked: str, sentence: Sentence, cast: Cast, date: Row) -> Happening | None:
    """The event that a sentence likely tells of a time; None where it tells none."""
    if masked[int(str(date["start_char"])) : int(str(date["end_char"]))] != str(date["surface"]):
        masked = text  # the time stands in speech
    told = clause_told(text, masked, sentence, date)
    if told is None:
        return None
    clause, verb, noun = told.clause, told.verb, told.noun
    people = _people(masked, cast, clause) or _people(masked, cast, told.around or clause)
    linked = noun is not None and is_linked(masked, noun, told.at, told.until)
    if noun is not None and linked and _is_said_at(masked, clause, noun, verb, told.at):
        title = title_of_noun(text, noun, sentence, told.at)
        if (" " not in title and not people) or _NO_NOUN.match(title):
            title = clause_title(text, clause.spans, date)
        return Happening(sentence.start, sentence.end, noun.kind, title, date, people, _RULE)
    says_less = noun is not None and _says_less(verb, noun, is_linked=linked)
    kind = noun.kind if noun is not None and says_less else OTHER if verb is None else verb.kind
    word, lemma = (verb.word, verb.lemma) if verb is not None else (None, None)
    words = " ".join(masked[start:end] for start, end in clause.spans)
    kind = kind_of(words, kind, word, lemma, has_people=bool(people))
    if _is_statistic(masked, sentence, told, str(date["surface"]), kind):
        return None
    kind, title = _of_people(cast, clause, kind, word, people)
    title = title or _title(text, masked, sentence, cast, told, kind, date)
    is_told = told.is_own or (bool(people) and word not in TELLS)
    when = date if told.is_own else None
    return Happening(sentence.start, sentence.end, kind, title, when, people, _RULE) if is_told else None


def told_bare(text: str, masked: str, sentence: Sentence, cast: Cast, date: Row) -> Happening | None:
    """The event of a time beside which no verb or noun on the lists tells one: the words of its clause."""
    at = int(str(date["start_char"]))
    if is_found(text, masked, sentence, date):
        return None
    clause = clause_at(text, masked, sentence, at)
    if _IS_SO.search(masked, clause.start, clause.end):
        return None
    title, people = clause_title(text, clause.spans, date), _people(masked, cast, clause)
    return Happening(sentence.start, sentence.end, OTHER, title, date, people, _RULE)


def _title(text: str, masked: str, sentence: Sentence, cast: Cast, told: Told, kind: str, date: Row) -> str:
    """The kind with what the clause is of, else the clause in its own words."""
    if (of := _said_of(text, sentence, told)) is not None and kind in _OF_THINGS:
        return f"{kind} of {of}"
    spans = (told.around, told.clause) if told.is_aside else (told.clause,)
    for clause in spans:
        if clause is not None and told.verb is not None:
            own = nominal(text, masked, clause, told.verb, kind)
            if own is not None:
                return own
    title = news_of(clause_title(text, told.clause.spans, date), sentence.text)
    return _with_name(cast, told.clause, title)


def _said_of(text: str, sentence: Sentence, told: Told) -> str | None:
    """What a participle between commas says something of: "the handbook, updated today, says"."""
    start = told.clause.start
    if told.verb is None or told.verb.start != start or not text.endswith(", ", sentence.start, start):
        return None
    thing = _THING.search(text, sentence.start, start - 2)
    return thing["thing"] if thing is not None and thing.end() == start - 2 else None


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


def _is_statistic(masked: str, sentence: Sentence, told: Told, when: str, kind: str) -> bool:
    """Whether a clause counts what there was at a time, or over a time, and tells no event."""
    clause, verb, at = told.clause, told.verb, told.at
    if _SINCE.search(masked, clause.start, at):
        return True
    is_span = _OVER_A_TIME.search(masked, sentence.start, at) is not None
    if (is_span and kind not in _LONG) or (kind == OTHER and " to " in when):
        return True
    if verb is not None and kind == OTHER and _SO_MANY.match(masked, verb.end):
        return True
    to = verb.end if verb is not None else clause.end
    return kind not in _IN_NUMBERS | _LONG and _COUNTED.search(masked, clause.start, to) is not None


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
