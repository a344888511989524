"""Spells that a rule lays down by themselves: a ban, a wait, a first period, a cycle, time allowed."""

import re

from stages.extract.timescales.laid_down import is_procedure

_BANNED = re.compile(
    r"\b(?:cannot|can ?not|can[’']t|may not|must not|(?:will|shall) not(?: be (?:able|allowed|permitted"
    r"|eligible))?"
    r"|(?:is|are|be) (?:not (?:able|allowed|permitted|eligible)|unable|barred|banned|excluded|suspended"
    r"|prevented|blocked))\b[^.;]{0,80} for (?P<least>(?:a further |the next |at least |a minimum of )*)$"
)
"""What may not be done for a time: at least that long for who waits, that long for who is barred."""
_IS_BARRED = re.compile(r"\b(?:barred|banned|excluded|suspended|blocked)\b(?!.*at least)")
GROWS = re.compile(
    r"\b(?:rise|fall|grow|reach|cost|save|see|double|increase|become|need|lose|mean|expects?|create|benefit"
    r"|support|help|receive|invest|spend|train|hire|build|open|recruit|run|pilot)s?\b"
)
_WAITS = re.compile(
    r"(?:\b(?:must|shall|will|should|ha(?:s|ve) to|needs? to) (?:then |also )?w|(?:^|\n)[ \t•*–-]*W)ait "
    r"(?:at least |for )?$"
)
_FIRST = re.compile(r"\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver) the (?:first|initial|(?P<next>next)) $")
_FUTURE = re.compile(r"\b(?:will|shall|must|should|may|can|cannot)\b")
_MUST_LAST = re.compile(
    r"\b(?:must|shall|ha(?:s|ve) to|needs? to|(?:is|are) required to) (?:\w+ly )?(?:spend|last|take|run|serve"
    r"|train|study|work|stay|remain|be employed|be) (?:for |on [\w ]{3,30} for )?(?:at least|a minimum of) $"
)
_MUST_STAY = re.compile(
    r"\b(?:must|shall|ha(?:s|ve) to|needs? to|(?:is|are) required to) (?:\w+ly )?(?:spend|serve|train|study"
    r"|work|stay|remain|be employed|hold)\b[^.;:,]{0,40} for $"
)
_BEFORE_MORE = re.compile(r"\s(?:before|prior to) \w+ing\b")
"""Who must stay so long before going on: "must work in it for a year before applying"."""
_DELIVERS = re.compile(r"\b(?:deliver|provid|mak|giv|hold|transform)\w*\b")
_RATE = re.compile(r"\s(?:a|per|each|every|old|ahead|long|of work)\b")
_ALLOW = re.compile(
    r"\b(?:should|must|please|[Pp]lease|^)\s?[Aa]llow (?:up to |at least )?$"
    r"|, (?:and )?allowing (?:them |it )?(?:up to |at least )?$"
)
_UP_TO_LINE = re.compile(
    r"(?:^|\n)[ \t]*(?:[•*-] |\d[.)] )?[A-Z][\w ’'-]{2,40}: (?:normally )?(?:(?:within"
    r"|in) [^:\n]{3,30}, but )?(?:can be |may be |takes )?up to $"
)
"""A line of a procedure: "Second stage: up to ten days"."""
_LINE_ENDS = re.compile(r"[.;]?[ \t]*(?:\n|$)")
_ONCE_IN = re.compile(r"\bonce (?:in|within|during) (?:an?|each|every|the) $")
_SHORTEST = re.compile(
    r"\b(?:[Tt]he |[Aa] |[Tt]heir |[Ii]ts )(?:new |current |legal |statutory )?"
    r"(?:(?P<least>minimum)|maximum) (?:\w+ )?(?:duration|length|period|stay|term|wait|delay)"
    r"(?: (?:of|for) (?:[\w’-]+ ){1,6}?)? ?"
    r"(?:is|are|becomes?|remains?|falls to|rises to)(?: (?:now|currently|still))? $"
)
"""The shortest or longest time that something may take: "the minimum duration is eight months"."""
_CYCLE = re.compile(r"\s(?:[a-z-]+ )?cycle\b")


def laid(
    text: str, told: str, duration: tuple[int, int], sentence: tuple[int, int]
) -> tuple[str, str] | None:
    """The rule and bound of a ban, a wait, a first period or time allowed that ends in the duration."""
    first = max(0, sentence[0] - 40)
    if told.endswith("up to ") and _UP_TO_LINE.search(text, first, duration[0]):
        return ("stage_line", "most") if _LINE_ENDS.match(text, duration[1]) else None
    if _CYCLE.match(text, duration[1], sentence[1]) and _ONCE_IN.search(told):
        return "cycle", "most"
    if (banned := _BANNED.search(told)) is not None:
        return "banned_for", "exact" if _IS_BARRED.search(banned[0]) else "least"
    if (
        _WAITS.search(told)
        or (_MUST_LAST.search(told) and not _RATE.match(text, duration[1]))
        or (_BEFORE_MORE.match(text, duration[1], sentence[1]) and _MUST_STAY.search(told))
    ):
        return "waits", "least"
    first_of = _FIRST.search(told)
    if first_of is not None and _lasts(text, sentence, duration[0], is_next=first_of["next"] is not None):
        return "first_period", "most"
    return _ended(told)


def _ended(told: str) -> tuple[str, str] | None:
    """What the words right before a duration make of it: the shortest time, or time to allow."""
    if (bound := _SHORTEST.search(told)) is not None:
        return "limit_is", "least" if bound["least"] else "most"
    return ("allow", "exact") if _ALLOW.search(told) else None


def _lasts(text: str, sentence: tuple[int, int], at: int, *, is_next: bool) -> bool:
    """Whether something is laid down for a first or the next time: where things grow, that is a forecast."""
    if GROWS.search(text, *sentence):
        return False
    if not is_next:
        return _FUTURE.search(text, *sentence) is not None
    will = _FUTURE.search(text, sentence[0], at)
    return (
        will is not None
        and _DELIVERS.search(text, will.end(), at) is None
        and is_procedure(text[will.end() : at])
    )
