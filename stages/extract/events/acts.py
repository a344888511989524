"""An act and its time: a verb of something done once, and a day, month or year that belongs to it.

"The board approved the plan on 3 May", "In May the plan, approved by the board, ..." Only where no word of
another clause stands between the two, and where the sentence tells nothing else of that time.

Left alone: what learners and staff begin and finish, statistics, how old a thing is ("the levy that was
introduced in April 2017"), contracts' terms, and what is said or decided today, whose news other tables hold.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from stages.extract.events.doing import ADVERB, BARE, BE, LEAD, is_counted, is_done, is_no_verb, is_passive
from stages.extract.events.verbs import OTHER, Act, act_at, other_acts
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set

_AUX = re.compile(rf"(?:\b{BE}(?:,? {ADVERB}| to| be| been| due| set)* )?$")
_NUMBERS = re.compile(r"\b(?:figures|data|statistics|allocations|findings|analysis)\b[^.;]*$", re.IGNORECASE)
"""Before "published": what is quoted from, and the stamps of a page."""
_CLAUSE = re.compile(
    r"[;:(]|\.(?![\da-z])|\s[–—]\s"
    r"|, (?:and|as|so|with)\b|\band (?:[a-z]+(?:ed|es)|ending|closing)\b|\b(?:that"
    r"|which|who|whose|where|when|while|because|although|though|but|if|said|says|say|told|is|are|was|were"
    r"|has|have|had|will|would|could|should|can|may|might|must|fell|rose|grew|went|came|became|shows?|showed"
    r"|found|since|after|before|until|than|despite|compared|following|(?<!-)ahead|due|up from|down from)\b"
)
"""Words of another clause, or of a comparison, between an act and a time."""
_BRACKETS = re.compile(
    r"\([^()]{1,60}\) ?|, worth [^,]{2,12}(?:,\d{3})*(?: \w+)?,|\b(?:today|yesterday|tonight|this \w+) \($"
)
_ASIDE = re.compile(
    r"^,? when |^,(?: (?:however|meanwhile|too|though),)?(?: (?:after|following|amid|at) [^,.;:]{1,60},)?"
)
_LINK = re.compile(
    r"(?:\b(?:on|in|from|at|during|around|throughout|over|between)(?: the| early| late| mid)*"
    r"(?: (?:first |second |third |last |final )?(?:start|beginning|end|middle|week|half|morning|evening"
    r"|afternoon) of(?: the)?)? ?|[,(–] ?)$",
    re.IGNORECASE,
)
_OWN_LINK = re.compile(
    r"(?:last|next|today|tonight|yesterday|tomorrow|earlier|later|this|[A-Z][a-z]+day)\b|.* ago$",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"\b(?:as (?:at|of)|compared (?:with|to)|than(?: in)?|since|by|to|for|up to|of|until|after|before|within"
    r") (?:the )?$",
    re.IGNORECASE,
)
"""What makes a time the end of something, or the time of something else."""
_PUT_OFF = re.compile(
    r"\b(?:paus|suspend|postpon|delay|defer|put back|push(?:ed)? back|put off|mov)(?:e[ds]?|ed"
    r"|s)?\b[^.;,]{0,40}? (?:until|to)(?: after)?(?: the)? $"
)
"""What is put off until a time, or to it."""
_VAGUE = re.compile(
    r"by\b|this (?:year|term|quarter)|now\b|recently|.*\b(?:few|recent|coming|past)\b"
    r"|(?:the )?(?:last|previous) years?$"
    r"|(?:earlier|later) in the|the (?:last|next|months|weeks|years|coming)\b|\d{4} (?:and|to) \d{4}",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"today|yesterday|this (?:morning|afternoon|evening|week|month)|tonight|earlier this|later this",
    re.IGNORECASE,
)
_TO_DO = re.compile(r" to (?:deliver|run|provide|offer|apply|bid)\b")
"""What somebody is to do from a time on, which is not the time at which they were told."""
_DAY = re.compile(r"\d")
_TODAY = re.compile(r"today|this (?:morning|afternoon)", re.IGNORECASE)
_NO_NEWS = frozenset({"announcement", "decision", "request", "award"})
"""Kinds of acts of today that other tables hold."""
_OPENS = re.compile(
    r"(?:^|[.\n;:,]|\b(?:and|but|that|when|which|where)) ?(?:[-•*] ?)?(?:(?:But|And|Then|Back|Also|Earlier"
    r"|Later|Only|Late|Early) )?(?:(?:on|in|from|at|during|over|between) )?(?:the |early |late |mid-|(?:end"
    r"|start) of )*$",
    re.IGNORECASE,
)
"""What stands before a time that opens its clause."""
_INSIDE = re.compile(r"\b(?P<aux>will|has|have|had|was|were|is|are|to be),? (?:(?:on|in) )?$")
_IN_A_YEAR = word_set(
    "launch publication merger closure announcement award sale inquiry ruling survey intervention"
)
_OF_AGE = word_set("open start begin found cease reveal")
"""Verbs that with no more than a year tell how old something is."""
_NO_TIMES = frozenset({"academic_year", "financial_year", "term"})
_FARTHEST = 110  # code points between an act and its time
_LONGEST_LINK = 40  # code points
_BEFORE_TIME = 24  # code points before a time that say what of something it is
_TRIED = 8  # acts on either side of a time


@dataclass(frozen=True, slots=True)
class Done:
    """An act with its time."""

    act: Act
    date: Row
    is_loose: bool = False
    """Whether it counts only where it names who takes part: with no more than a year, or told in passing."""


def acts(
    masked: str,
    sentence: Sentence,
    verbs: Sequence[int],
    dates: Sequence[Row],
    has_doer: Callable[[Act], bool],
) -> list[Done]:
    """The acts of a sentence, at most one for each time; `verbs` is where its verbs of doing stand.

    An act whose verb is on no list counts where `has_doer` names who did it, or had it done to them.
    """
    timed = [date for date in dates if _is_of_an_act(masked, sentence, date)]
    if not timed or masked.endswith("?", sentence.start, sentence.end):
        return []
    known = [act for at in verbs if (act := act_at(masked, at)) is not None]
    known += other_acts(masked, sentence.start, sentence.end, {act.start for act in known})
    known.sort(key=_start_of)
    found = [_act(masked, sentence, known, date, has_doer) for date in timed] if known else []
    return [done for done in found if done is not None]


def _start_of(act: Act) -> int:
    return act.start


def _is_of_an_act(masked: str, sentence: Sentence, date: Row) -> bool:
    """Whether a time may be that of an act: none that is vague, in speech, or the end of something else."""
    start, end, surface = int(str(date["start_char"])), int(str(date["end_char"])), str(date["surface"])
    lead = masked[max(sentence.start, start - _BEFORE_TIME) : start]
    within = _LINK.search(lead) is not None
    return not (
        date["granularity"] in _NO_TIMES
        or (lead.endswith(" and ") and not _OWN_LINK.match(surface))
        or masked.startswith(("’s", "'s"), end)
        or masked[start:end] != surface
        or (not within and _RELATED.search(lead) and not _PUT_OFF.search(masked, sentence.start, start))
        or _VAGUE.match(surface)
    )


def _act(
    masked: str, sentence: Sentence, known: Sequence[Act], date: Row, has_doer: Callable[[Act], bool]
) -> Done | None:
    start, end, surface = int(str(date["start_char"])), int(str(date["end_char"])), str(date["surface"])
    lead = masked[max(sentence.start, start - LEAD) : start]
    is_now = _NOW.match(surface) is not None or (lead.endswith("today (") and not _DAY.search(surface))
    index = bisect_left(known, start, key=_start_of)
    act = _before(masked, sentence, known[max(0, index - _TRIED) : index], start, lead, surface, has_doer)
    act = act or _behind(masked, sentence, known[index : index + _TRIED], end, lead, has_doer)
    if act is None or (is_now and act.kind in _NO_NEWS):
        return None
    in_passing = is_now and _is_passing(masked, act, surface)
    is_age = (
        date["granularity"] == "year"
        and not (act.form == "plain" and (act.kind == OTHER or act.kind in _IN_A_YEAR))
        and (act.kind not in _IN_A_YEAR or act.verb in _OF_AGE or _is_of_a_thing(masked, act))
    )
    is_term = lead.endswith("from ") and (
        act.kind == "award" or _TO_DO.search(masked, act.end, max(start, act.end)) is not None
    )
    return None if is_term else Done(act, date, is_loose=is_age or in_passing)


def _before(
    masked: str,
    sentence: Sentence,
    known: Sequence[Act],
    start: int,
    lead: str,
    surface: str,
    has_doer: Callable[[Act], bool],
) -> Act | None:
    """The act before a time that starts at `start`: "approved the plan on 3 May"."""
    is_linked = _OWN_LINK.match(surface) is not None or _LINK.search(lead, max(0, len(lead) - _LONGEST_LINK))
    is_linked = is_linked or _PUT_OFF.search(lead)
    if not known or not (is_linked or known[-1].end + 1 == start):
        return None
    for act in reversed(known):
        gap = masked[act.end : start]
        is_beside = is_linked or (gap == " " and act.kind == "publication")
        if not is_beside or len(gap) > _FARTHEST or _CLAUSE.search(_BRACKETS.sub("", gap)):
            return None
        before = masked[max(sentence.start, act.start - LEAD) : act.start]
        if is_done(masked, sentence, act, before) and not is_counted(before, act) and has_doer(act):
            return act
        if act.form == "past" and act.kind != OTHER and not is_no_verb(before):
            return None
    return None


def _behind(
    masked: str,
    sentence: Sentence,
    known: Sequence[Act],
    end: int,
    lead: str,
    has_doer: Callable[[Act], bool],
) -> Act | None:
    """The act behind a time that ends at `end` and opens its clause: "On 3 May the board approved"."""
    if not known:
        return None
    inside = _INSIDE.search(lead)
    is_opening = inside is not None or _OPENS.search(lead) is not None
    for act in known:
        gap = _ASIDE.sub("", _BRACKETS.sub("", masked[end : act.start]))
        if (
            not (is_opening or gap == " " or masked.startswith(" when ", end))
            or len(gap) > _FARTHEST
            or _CLAUSE.search(_AUX.sub("", gap))
        ):
            return None
        before = f"{inside['aux']} " if inside else masked[max(sentence.start, act.start - LEAD) : act.start]
        if is_done(masked, sentence, act, before) and not is_counted(gap, act) and has_doer(act):
            return act
    return None


def _is_of_a_thing(masked: str, act: Act) -> bool:
    """Whether a participle only says what a thing is: "contracts first rolled out in 2020"."""
    is_bare = act.form == "past" and BARE.match(masked[act.end : act.end + 12]) is not None
    return is_bare and act.kind == "launch" and not is_passive(masked, act)


def _is_passing(masked: str, act: Act, surface: str) -> bool:
    """Whether a publication is told in passing: "a report published today says", "data out this week"."""
    before = masked[max(0, act.start - 2 * LEAD) : act.start]
    is_bare = not is_passive(masked, act) and BARE.match(masked[act.end : act.end + 12]) is not None
    is_today = (is_bare or before.endswith("being ")) and _TODAY.match(surface) is not None
    is_today = is_today or (is_bare and before.endswith((" that ", " which ")))
    if act.kind == OTHER and before.endswith((" is ", " are ")):
        return True  # meals that are served today
    return act.kind == "publication" and (is_today or _NUMBERS.search(before) is not None)
