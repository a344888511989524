"""An act and its time: a verb of something done once, and a day, month or year that belongs to it.

"The board approved the plan on 3 May", "In May the plan, approved by the board, ..." Only where no word of
another clause stands between the two, and where the sentence tells nothing else of that time.

Left alone: what learners and staff begin and finish, statistics, how old a thing is ("the levy that was
introduced in April 2017"), contracts' terms, and what is said or decided today, whose news other tables hold.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from stages.extract.dates.words import word_set
from stages.extract.events.inspections import COUNTED
from stages.extract.events.verbs import ONLY_ACTIVE, ONLY_PASSIVE, Act, act_at
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence

_ADVERB = (
    r"(?:(?!only\b)\w+ly|also|then|now|first|later|today|already|just|since|all|both|again|thus|itself|duly"
    r"|soon)"
)
_BE = r"(?:is|are|was|were|be|been|being|gets?|got|has|have|had|will|shall)"
_AUX = re.compile(rf"(?:\b{_BE}(?:,? {_ADVERB}| to| be| been| due| set)* )?$")
_TO = re.compile(
    r"(?:[’']ll|\b(?:will|shall|did|(?:it|they|he|she|which) would|(?:is|are|was|were|due|set|expected"
    r"|planned"
    r"|scheduled|going|(?:is|are) meant|likely|agreed|decided|forced|(?<!its )(?<!their )(?<!the )(?<!a"
    r" )plans?) to"
    rf"|with (?!its |the |their |an? )(?:[\w’-]+ ){{1,3}}to))(?: be| {_ADVERB})* $"
)
_HEADLINE_TO = re.compile(r"(?:^|[\n•*-] ?)(?:[\w’'&-]+ ){1,7}to $")
_ITEM = re.compile(r"(?:^|\n)[ \t]*[•*·-] ?$")
_MANY = re.compile(r"(?<!\bwho )(?<!\bthat )\b(?!is |was |has |does |this |its |us )[a-z]{3,}s $")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)(?: \w+ly| first| now| then| also| again| today)* $"
)
_NO_VERB = re.compile(
    r"\b(?:the|an?|its|their|his|her|our|this|these|those|any|by|of|for|in|on|at|with|newly|recently|more"
    r"|most|every|each|from|under|new|such|previously|over|than|as|not|to)\s$",
    re.IGNORECASE,
)
"""What stands before a participle or noun that only looks like a verb."""
_DENIED = re.compile(
    r"\b(?:not|never|no|if|unless|whether|without|yet to|could|should|may|might"
    r"|(?<!it )(?<!they )(?<!he )(?<!she )(?<!which )would|must)\s(?:\w+\s){0,3}$"
    r"|(?:^|[:;,] )[Tt]o be $|\bhad (?:planned|hoped|meant|intended|wanted) to $"
    r"|\b(?:until|while|as)\s(?:\w+\s){0,3}$"
)
_AGE = re.compile(r"\bthat (?:was|were|has been|had been) $")
_BROUGHT_IN = word_set("introduce bring roll set create establish")
_LEARNERS = re.compile(
    r"\b(?:who|learners?|students?|apprentices?|pupils?|people|adults?|starters|starts|he|she|I)"
    r" (?:(?:have|had|has|first) )?$",
    re.IGNORECASE,
)
_OF_LEARNERS = word_set("launch completion closure transfer merger sale")
_OTHER_SENSE = re.compile(
    r" (?:his|her|my|your|(?:in |into )?(?:his|her|the) (?:role|post|job)|in (?:his|her)|wh\w+|how|as|back|up"
    r"|over|school|college|university|(?:the |its |an? )?(?:former|outgoing|retiring))\b"
)
_FIGURES = re.compile(
    r"\b(?:figures?|data|statistics|documents?|tables?|analysis|numbers?|results|research|findings"
    r"|papers|certificates|article) (?:\w+ )?$|\blast $|\bpage (?:was |is )|^(?:.*[\n|·] ?)?$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\b(?:figures|data|statistics|allocations|findings|analysis)\b[^.;]*$", re.IGNORECASE)
"""Before "published": what is quoted from, and the stamps of a page."""
_CONTRACT = re.compile(r"\b(?:[Cc]ontracts?|[Ff]ramework|[Aa]greements?|[Ii]t|[Tt]hey|[Ff]unding)\b")
_OF_CONTRACTS = word_set("start begin commence conclude finish")
_STATISTICS = word_set("launch completion award publication results transfer")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MANY_TIMES = re.compile(r" (?:\w+ (?:than )?)?\d")
_COUNTED_ASIDE = re.compile(
    r"\b(?:in|of|for|with|at|on|grade|level|phase|round|and|but) (?:the )?[\w,.]+ [^,.;:]{0,40}$"
)
_CLAUSE = re.compile(
    r"[;:(]|\.(?!\d)|\s[–—]\s|, (?:and|as|so|with)\b|\band [a-z]+(?:ed|es)\b|\b(?:that|which|who|whose"
    r"|where|when"
    r"|while|because|although|though|but|if|said|says|say|told"
    r"|is|are|was|were|has|have|had|will|would|could|should|can|may|might|must|fell|rose|grew|went|came"
    r"|became"
    r"|shows?|showed|found|since|after|before|until|than|despite|compared|following|(?<!-)ahead|due|up from"
    r"|down from)\b"
)
"""Words of another clause, or of a comparison, between an act and a time."""
_BRACKETS = re.compile(r"\([^()]{1,60}\) ?|\b(?:today|yesterday|tonight|this \w+) \($")
_ASIDE = re.compile(
    r"^,? when |^,(?: (?:however|meanwhile|too|though),)?(?: (?:after|following|amid|at) [^,.;:]{1,60},)?"
)
_LINK = re.compile(
    r"(?:\b(?:on|in|from|at|during|around|throughout|over|between)(?: the| early| late| mid)*"
    r"(?: (?:start|beginning|end|middle|week|morning|evening|afternoon) of(?: the)?)? ?|[,(–] ?)$",
    re.IGNORECASE,
)
_OWN_LINK = re.compile(
    r"(?:last|next|today|yesterday|tomorrow|earlier|later|this|[A-Z][a-z]+day)\b|.* ago$", re.IGNORECASE
)
_RELATED = re.compile(
    r"\b(?:as (?:at|of)|compared (?:with|to)|than(?: in)?|since|by|to|for|up to|of|until|after|before"
    r") (?:the )?$",
    re.IGNORECASE,
)
"""What makes a time the end of something, or the time of something else."""
_VAGUE = re.compile(
    r"by\b|this (?:year|term|quarter)|now\b|recently|.*\b(?:few|recent|coming|past)\b"
    r"|(?:the )?(?:last|previous) years?$"
    r"|(?:earlier|later) in the|the (?:last|next)\b|\d{4} (?:and|to) \d{4}",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"today|yesterday|this (?:morning|afternoon|evening|week|month)|tonight|earlier this|later this",
    re.IGNORECASE,
)
_TODAY = re.compile(r"today|this (?:morning|afternoon)", re.IGNORECASE)
_OF_POSTS = frozenset({"appointment", "resignation"})
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
_BARE = re.compile(r" (?:on|in|at|by|for|with|last|this|today|yesterday)\b|$")
_OBJECT = re.compile(r" (?:the|an?|its|their|new)\b| [A-Z]")
_SOON = re.compile(r" (?:next|tomorrow|on (?:\d|[A-Z][a-z]+day))\b")
_ITS_TIME = re.compile(r" (?:on|in|at|from|next|this|tomorrow|last)\b")
_IN_A_YEAR = word_set(
    "launch publication merger closure announcement award sale inquiry ruling survey intervention"
)
_OF_AGE = word_set("open start begin found cease reveal")
"""Verbs that with no more than a year tell how old something is."""
_NO_TIMES = frozenset({"academic_year", "financial_year", "term"})
_FARTHEST = 110  # code points between an act and its time
_TRIED = 8  # acts on either side of a time
_LEAD = 60  # code points before a time that opens its clause, or before an act


@dataclass(frozen=True, slots=True)
class Done:
    """An act with its time."""

    act: Act
    date: Row


def acts(masked: str, sentence: Sentence, verbs: Sequence[int], dates: Sequence[Row]) -> list[Done]:
    """The acts of a sentence, at most one for each time; `verbs` is where its verbs of doing stand."""
    if masked.endswith("?", sentence.start, sentence.end):
        return []
    known = [act for at in verbs if (act := act_at(masked, at)) is not None]
    found = [_act(masked, sentence, known, date) for date in dates] if known else []
    return [done for done in found if done is not None]


def _act(masked: str, sentence: Sentence, known: Sequence[Act], date: Row) -> Done | None:
    start, end, surface = int(str(date["start_char"])), int(str(date["end_char"])), str(date["surface"])
    lead = masked[max(sentence.start, start - _LEAD) : start]
    if (
        masked[start:end] != surface
        or date["granularity"] in _NO_TIMES
        or _VAGUE.match(surface)
        or _RELATED.search(lead)
        or (lead.endswith(" and ") and not _OWN_LINK.match(surface))
        or masked.startswith(("’s", "'s"), end)
    ):
        return None
    is_now = _NOW.match(surface) is not None or (lead.endswith("today (") and not surface[-1].isdecimal())
    index = bisect_left(known, start, key=lambda act: act.start)
    act = _before(masked, sentence, known[max(0, index - _TRIED) : index], start, lead, surface)
    act = act or _behind(masked, sentence, known[index : index + _TRIED], end, lead)
    if act is None or (is_now and (act.kind in _NO_NEWS or _is_passing(masked, act, surface))):
        return None
    is_age = date["granularity"] == "year" and (act.kind not in _IN_A_YEAR or act.verb in _OF_AGE)
    is_term = act.kind == "award" and lead.endswith("from ")
    is_month = act.kind == "appointment" and date["granularity"] != "day"
    return None if is_age or is_term or is_month else Done(act, date)


def _before(
    masked: str, sentence: Sentence, known: Sequence[Act], start: int, lead: str, surface: str
) -> Act | None:
    """The act before a time that starts at `start`: "approved the plan on 3 May"."""
    is_linked = _LINK.search(lead) is not None or _OWN_LINK.match(surface) is not None
    for act in reversed(known):
        gap = masked[act.end : start]
        is_beside = is_linked or (gap == " " and act.kind == "publication")
        if not is_beside or len(gap) > _FARTHEST or _CLAUSE.search(_BRACKETS.sub("", gap)):
            return None
        before = masked[max(sentence.start, act.start - _LEAD) : act.start]
        if _is_done(masked, sentence, act, before) and not _is_counted(before, act):
            return act
        if act.form == "past":
            return None
    return None


def _behind(masked: str, sentence: Sentence, known: Sequence[Act], end: int, lead: str) -> Act | None:
    """The act behind a time that ends at `end` and opens its clause: "On 3 May the board approved"."""
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
        before = f"{inside['aux']} " if inside else masked[max(sentence.start, act.start - _LEAD) : act.start]
        if _is_done(masked, sentence, act, before) and not _is_counted(gap, act):
            return act
    return None


def _is_counted(before: str, act: Act) -> bool:
    """Whether the act is a statistic: so many were inspected, started, awarded."""
    if act.kind not in _STATISTICS:
        return False
    before = _YEAR.sub("", before)
    return COUNTED.search(before) is not None and _COUNTED_ASIDE.search(before) is None


def is_passive(masked: str, act: Act) -> bool:
    """Whether an auxiliary before its verb says that it was done to the subject."""
    return _PASSIVE.search(masked, max(0, act.start - _LEAD), act.start) is not None


def _is_passing(masked: str, act: Act, surface: str) -> bool:
    """Whether a publication is told in passing: "a report published today says", "data out this week"."""
    before = masked[max(0, act.start - 2 * _LEAD) : act.start]
    is_bare = not is_passive(masked, act) and _BARE.match(masked[act.end : act.end + 12]) is not None
    is_today = (is_bare or before.endswith("being ")) and _TODAY.match(surface) is not None
    is_today = is_today or (is_bare and before.endswith((" that ", " which ")))
    return act.kind == "publication" and (is_today or _NUMBERS.search(before) is not None)


def _is_done(masked: str, sentence: Sentence, act: Act, before: str) -> bool:
    """Whether the word, with `before` before it, is a verb that says that something was or will be done."""
    after = masked[act.end : act.end + 24]
    if (
        (before.endswith(" ") and masked[act.start].isupper())  # a name
        or _DENIED.search(before)
        or (act.kind not in _OF_POSTS and _OTHER_SENSE.match(after))
        or (act.verb in _BROUGHT_IN and _AGE.search(before))
        or (act.verb == "award" and "£" in after)
        or (act.kind == "sale" and not _PASSIVE.search(before) and not _OBJECT.match(after))
        or (act.kind == "inquiry" and _MANY_TIMES.match(after))
        or (act.kind == "publication" and _FIGURES.search(before))
        or (act.kind in _OF_LEARNERS and _LEARNERS.search(before))
        or (act.verb in _OF_CONTRACTS and after.startswith(" to "))  # "began to fall"
        or (act.verb in _OF_CONTRACTS and act.form != "past" and _CONTRACT.search(before))
    ):
        return False
    if act.form == "plain":
        is_headline = not masked.startswith((".", "?"), sentence.end - 1) and _HEADLINE_TO.match(before)
        is_present = not act.is_noun_too and _MANY.search(before) and _ITS_TIME.match(after)
        return bool(_TO.search(before) or _ITEM.search(before) or is_headline or is_present)
    if act.form == "ing":
        return not before or before.endswith((", ", "\n"))
    return _NO_VERB.search(before) is None and _is_finite(act, before, after)


def _is_finite(act: Act, before: str, after: str) -> bool:
    """Whether a past form, or one in s, is a verb here."""
    is_done_to = _PASSIVE.search(before) is not None
    if is_done_to or act.is_passive_only:
        return is_done_to and act.form == "past" and act.verb not in ONLY_ACTIVE
    if act.form == "s":
        return not act.is_noun_too or _OBJECT.match(after) is not None or _SOON.match(after) is not None
    return act.verb not in ONLY_PASSIVE or _BARE.match(after) is None
