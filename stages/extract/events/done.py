"""The event of an act: its kind, what it is of, who takes part."""

import re
from dataclasses import dataclass

from stages.extract.events.acts import Done
from stages.extract.events.clause_at import Clause, clause_at
from stages.extract.events.clauses import clause_end, clause_start, participants_of
from stages.extract.events.doing import is_passive
from stages.extract.events.kinds_by_word import BY_WORD, kind_of
from stages.extract.events.titles import clause_title, title_of
from stages.extract.events.verbs import OTHER, Act
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.mentions import Mention
from stages.extract.quotations.subjects import subject_before

_WHO = re.compile(r"\bwh(?:o|ich)\b")
_ASIDE = re.compile(
    r"(?:, (?:was|were|has|have|had|is|are|will)|\b(?:has|have|had|is|are) [^,;:]{3,60}(?<!,) (?:was|were"
    r"|has been|have been|will be))(?: \w+)* $"
)
"""A verb behind an aside or a relative clause: its subject stands before that."""
_HEAD = re.compile(
    r"(?!(?:In|On|At|By|After|Before|When|While|As|If|Since|From|Following|With|But|And|Last|This) )"
    r"[A-Z](?:(?!\b(?:said|says|announced|told|was|were|is|are|has|have|had|will)\b)[^;:]){2,120}?"
    r"(?:, (?:(?:an?|the|its) )?(?:[\w’-]+ ){1,8}(?:of |and )*(?:the )?|\b(?:that|which|who) )$"
)
"""The opening of a sentence up to an aside to its subject, or to what it is of."""
_AFTER_OF = re.compile(r"\b(?:with|of|for|at|by|from|between|against|to) (?:the )?$")
_CARRIED_OUT = re.compile(
    r"\b(?P<what>visit|inspection|survey|consultation|inquiry|investigation|audit|review)s?\b"
)
_THAT_WILL = re.compile(r"\bthat (?:(?:will|would|is|are|was|were|has|had|have|be|been|to|due|now|also) )+$")
_BARE_VERB = re.compile(r" (?:on|in|at|last|this|earlier|next) ")
_THAT_IT = re.compile(r"\b(?:the|an?|its|their) (?:[a-z-]+ ){1,3}(?:that |which )?(?:the )?$")
_LOOSE_NEVER = word_set("event decision suspension meeting resignation")
"""Kinds of acts that tell no event with a year alone."""
_OF_ANOTHER = re.compile(r"\b(?:that|which|data|figures) [^,.;]*$")
_ROLE = re.compile(
    r" (?:as )?(?P<role>(?!to\b|in\b|on\b|by\b)[^.,;:(“”\n]{3,60}?)(?= (?:in|on|to|from|last|this"
    r"|after|who|with) |[.,;:(“\n]|$)"
)


@dataclass(frozen=True, slots=True)
class Happening:
    """One event; its words are the sentence `text[start:end]`; `gap` lies between its verb and its time."""

    start: int
    end: int
    kind: str
    title: str
    date: Row | None
    participants: tuple[str, ...]
    rule: str
    gap: int = 0


def is_whole(masked: str, happening: Happening, done: Done) -> bool:
    """Whether an act that is told loosely names who takes part and, of a publication, what is published."""
    kind, before = done.act.kind, masked[max(0, done.act.start - 40) : done.act.start]
    is_of = kind != "publication" or happening.title.startswith("publication of")
    is_of = is_of and kind not in _LOOSE_NEVER and not _OF_ANOTHER.search(before)
    what = happening.title.removeprefix("publication of ").removeprefix("the ")
    is_ours = kind == "launch" and before.endswith((" we ", "We "))
    return (
        is_of
        and (bool(happening.participants) or is_ours)
        and what not in {*happening.participants, "watchdog"}
    )


def doer_of(masked: str, sentence: Sentence, cast: Cast, act: Act) -> Mention | None:
    """Who did it, or had it done to them, if the sentence names them."""
    subject = subject_before(cast, masked, sentence.start, act.start, widest_gap=30)
    return None if subject is None or (subject.pronoun and not subject.speaker.organisation) else subject


def event_of(text: str, masked: str, sentence: Sentence, done: Done, cast: Cast) -> Happening:
    """The event of an act."""
    match = done.act.match
    doer = doer_of(masked, sentence, cast, done.act)
    is_doer = doer is not None and not doer.pronoun
    if (
        doer is not None
        and is_doer
        and _AFTER_OF.search(masked, sentence.start, doer.start)
        and not _WHO.search(masked, doer.end, match.start())
    ):
        is_doer = False  # the talks with the council ended
    begin = doer.start if doer is not None and is_doer else clause_start(masked, sentence, match.start())
    end = clause_end(masked, sentence, match.end())
    if _ASIDE.search(masked, begin, match.start()) and _HEAD.match(masked, sentence.start, begin):
        begin = sentence.start
    if doer is not None and is_doer:
        begin = _joined(masked, cast, sentence.start, begin, match.start())
    is_entry = _INTO.match(match[0]) and not _FORCE.match(masked, match.end())
    kind = OTHER if is_entry else done.act.kind  # who came into the room
    if kind == "merger":
        kind = kind_of(masked[begin:end], kind, match[0], done.act.verb, has_people=True)
    if kind == OTHER:
        words = masked[begin:end]
        kind = kind_of(words, OTHER, match[0], done.act.verb, has_people=False)
        kind = BY_WORD.get(match[0], OTHER) if kind == OTHER and match[0] != "took" else kind
    if kind == "award" and match[0].startswith("present") and masked.startswith(" to the ", match.end()):
        kind = OTHER  # a paper that a board is shown
    if kind == "inquiry" and match[0].endswith(" out"):
        what = _CARRIED_OUT.search(masked, match.end(), end)
        kind = what["what"] if what is not None else OTHER
    people = participants_of(masked, cast, begin, end)
    if _BARE_VERB.match(masked, match.end()) and (what := _THAT_IT.search(masked, sentence.start, begin)):
        begin = what.start()  # the claim the unions submitted
    form = OTHER if done.act.kind in {OTHER, "inquiry"} else kind
    title = title_of(text, form, match, (begin, end), done.date, is_passive(masked, done.act))
    told = _of_relative(text, masked, sentence, match.start())
    if told is not None and not title.startswith(f"{kind} of "):
        title = clause_title(text, told.spans, done.date)
        people = tuple(
            name for start, stop in told.spans for name in participants_of(masked, cast, start, stop)
        )
    if kind == "appointment" and is_passive(masked, done.act):
        before = [m.speaker.person for m in cast.between(sentence.start, match.start()) if m.speaker.person]
        role = _ROLE.match(text, match.end(), end)
        if before:
            title = f"appointment of {before[-1]}" + (f" as {role['role']}" if role is not None else "")
    return Happening(sentence.start, sentence.end, kind, title, done.date, people, "act/1")


_JOINS = re.compile(r",? (?:and|&) (?:the )?(?:(?:former|fellow|then|director|colleague|[A-Z][a-z-]+) ){0,4}")
_AND = re.compile(r" and ")
_INTO = re.compile(r"c[ao]m(?:e|es|ing) into\b")
_FORCE = re.compile(r" (?:force|effect|operation|being|use|law|play|existence|line)\b")


def _joined(masked: str, cast: Cast, start: int, begin: int, at: int) -> int:
    """Where the subject of a verb at `at` starts, its last name at `begin`: "Reed, Lane and Hale"."""
    for before in reversed(list(cast.between(start, begin))):
        gap = masked[before.end : begin]
        if not _JOINS.fullmatch(gap) and not (gap == ", " and _AND.search(masked, begin, at)):
            break
        begin = before.start
    return begin


def _of_relative(text: str, masked: str, sentence: Sentence, at: int) -> Clause | None:
    """The clause with what it is of, where a verb stands in one that "that will" opens."""
    if not _THAT_WILL.search(masked, sentence.start, at):
        return None
    clause = clause_at(text, masked, sentence, at)
    return clause if clause.head is not None else None
