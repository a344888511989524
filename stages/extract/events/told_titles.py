"""The title of an event by its kind and what was launched, published or closed, where a clause names that."""

import re

from stages.extract.events.clause_at import SUBJECT, Clause
from stages.extract.events.tellers import Verb
from stages.extract.events.titles import clause_title
from stages.extract.events.verbs import WORDS
from stages.extract.phrases.periods import MONTHS
from stages.extract.phrases.words import word_set

_NAMED = word_set("launch publication closure completion sale announcement suspension appointment review")
_WITHOUT_OBJECT = word_set("appointment announcement")
_OF_THINGS = word_set("launch publication announcement")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being)(?: (?:\w+ly|first|also|now|then|again|due|set|expected|to|be|today"
    r"|yesterday))* $"
)
_SINCE_IT = re.compile(r"\b(?:since|when|after|before|until) (?:it|they) (?:was|were) (?:first )?$")
_LEAD = re.compile(r"^(?:According to|In|Since|For|At) [^,]{3,60}, ")
_DOERS = re.compile(
    r"\b(?:board|committee|watchdog|inspectorate|college|government|department|agency|union|ministers?|"
    r"officials|charity|group|company|regulator|secretary|council|trust|university|commissioner|spokes\w+|"
    r"it|he|she|they|we)$",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"(?<![\w’'&-])(?P<what>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|[Nn]ew|"
    r"[A-Z\d][\w’-]*) )?(?:(?!(?:the|an?|in|on|by|with|to|from|at|is|was|are|were|has|have|had|will|that|"
    r"which|who|said|says)\b)[\w’'&-]++ ?(?:\([A-Z]\w+\) ?)?){1,9}),? ?(?:(?:first|just|newly|recently) )?$"
)
"""What a participle says of a thing right before it: "documents released last Friday"."""
_HAS_OBJECT = re.compile(r" (?:the|an?|its|their|new|that|how|[A-Z£\d])")
_DOES = re.compile(r" [a-z]+ing\b")
_OBJECT = re.compile(
    r"(?: (?:today|yesterday|this (?:week|month|morning|afternoon)))? (?P<what>(?:(?:its|the|an?|their"
    r"|our|his|her|another|new|\d+) |(?=[A-Z£]))(?:(?!(?:is|are|was|were|"
    r"has|have|had|will|would|to|that|which|who)\b)(?:[^\s,.;:()“”]|(?<=\d)[.,](?=\d))+(?![^\s,.;:()“”]) "
    r"?){1,9}?)(?= (?:on|in|at|from|by|that|which|who|after|before|as|until|this|last|next|today|yesterday|"
    r"earlier|to|with|and|for)\b|[,.](?!\d)|[;:()“”\n]|$)"
)
_THING = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his|[A-Z]|\d|[a-z]+s\b)(?!.*\b(?:is|are|"
    r"was|were|has|have|had|will|would|should|could|can|must|to|that|which|who|whose|said|if|when|in|on|"
    r"from|as|because)\b)(?:[^,;:]|(?<=\d),(?=\d)){2,80}$"
)
_NO_THING = re.compile(
    rf"(?:[Ii]t|[Tt]his|[Tt]hey|[Tt]hese|[Ww]e|[Hh]e|[Ss]he)$|.*\b(?:{'|'.join(MONTHS)}|today)\b"
)
_DETERMINERS = word_set("the a an its their his her our this")
_TO_DO = re.compile(r"\bto (?:also |now |then )?$")
_LONGEST = 12  # words


def nominal(text: str, masked: str, clause: Clause, verb: Verb, kind: str) -> str | None:
    """The kind with what was launched, or what somebody launched: "launch of the fund"."""
    known = WORDS.get(verb.word)
    if kind not in _NAMED or known is None or known.form == "ing" or known.verb == "replace":
        return None
    what = _what(text, masked, clause, verb, kind, is_past=known.form == "past")
    if not _THING.match(what) or _NO_THING.match(what) or len(what.split()) > _LONGEST:
        return None
    first, space, rest = what.partition(" ")
    if what.lower().endswith(f" {kind}"):
        return rest if first.lower() in _DETERMINERS else what
    return f"{kind} of {first.lower() if first.lower() in _DETERMINERS else first}{space}{rest}"


def _what(text: str, masked: str, clause: Clause, verb: Verb, kind: str, *, is_past: bool) -> str:
    """What a verb was done to: a passive's subject, the noun before a participle, else the object."""
    passive = _PASSIVE.search(masked, clause.start, verb.start) if is_past else None
    passive = None if _TO_DO.search(masked, clause.start, verb.start) else passive
    if passive is not None and _SINCE_IT.search(masked, clause.start, verb.start):
        subject = SUBJECT.search(_LEAD.sub("", text[clause.start : verb.start]))
        return subject["head"].strip() if subject is not None else ""
    if passive is not None:
        lends = clause.head is not None and clause.start >= passive.start() - 1
        span = clause.head if clause.head is not None and lends else (clause.start, passive.start())
        return clause_title(text, (span,), None)
    before = _REDUCED.search(text[clause.start : verb.start]) if is_past and kind in _OF_THINGS else None
    if before is not None and _is_thing(before[0]) and not _HAS_OBJECT.match(text, verb.end):
        return before["what"].strip(" ,")
    if verb.kind in _WITHOUT_OBJECT or _DOES.match(text, verb.end):
        return ""
    thing = _OBJECT.match(text, verb.end, clause.end)
    return thing["what"].strip() if thing is not None else ""


def _is_thing(before: str) -> bool:
    """Whether words before a participle name what was published or launched, and nobody who did it."""
    what = before.strip(" ,")
    return _DOERS.search(what) is None and (what.split()[-1].islower() or before.endswith(", "))
