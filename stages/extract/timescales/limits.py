"""A duty with a time limit is a duration in a limiting phrase beside a duty.

Limits: "within 28 days", "between 10 and 30 working days after …", "no later than two weeks before",
"at least three days before", "two working days' notice", "every three years", "10 to 30 working days
after", "will come back in three months", "a call of up to 45 minutes", "a standstill period of eight
days", "6 yearly inspections". Left alone: durations that tell what was ("within two years it had
doubled", "in the last 12 months"), what grows or costs with time, and ages.
"""

import re
from dataclasses import dataclass

_BEFORE = (
    (
        "for_at_least",
        "least",
        re.compile(r"\bfor (?:at least|a minimum of|not less than|no less than)\s$"),
    ),
    (
        "within",
        "most",
        re.compile(
            r"\b[Ww]ithin(?: (?:a|the|one)?(?: ?(?:maximum|period) of| calendar| working| further))?\s$"
        ),
    ),
    ("between", "range", re.compile(r"\b[Bb]etween\s$")),
    ("no_later", "most", re.compile(r"\b(?:[Nn]o|[Nn]ot) (?:later|more) than\s$")),
    ("up_to", "most", re.compile(r"\b(?:[Ii]n )?(?:up to|at most|a maximum of)\s$")),
    (
        "at_least",
        "least",
        re.compile(r"\b(?:[Aa]t least|a minimum of|[Nn]o (?:less|fewer) than|[Nn]ot less than)\s$"),
    ),
    ("every", "most", re.compile(r"\b(?:at least )?(?:once )?(?:[Ee]very|each)\s$")),
    ("in", "most", re.compile(r"\b[Ii]n\s$")),
    ("plain", "exact", re.compile(r"(?:^|\s|\()$")),
)
_NOTICE = re.compile(r"[’']?\s(?:of )?(?:prior |advance |written )?notice\b")
_EVENT = re.compile(
    r"\s?,?\s?(?:(?:of|after|before|from|following|prior to|in advance of"
    r"|ahead of|beforehand)\s)(?P<event>[^,.;:()\n]+)"
)
_DIRECTION = re.compile(r"\s?(?:after|before|following|prior to|from|in advance|ahead of)\b")
_AFTERWARDS = re.compile(r"\s?(?:later|afterwards|after|before|following|from|of)\b")
_NOUN_OF = re.compile(
    r"\b(?:(?:time )?limit|call|pause|suspension|interview|meeting|hearing|extension|visit"
    r"|(?:standstill|notice|consultation|cooling-off|waiting|grace|review|appeal|objection"
    r"|probation(?:ary)?|retention|response) period) of "
    r"(?:up to |at least |at most |no more than |a maximum of )?$"
)
_LIMIT_IS = re.compile(
    r"\b(?:[Ll]imit|[Dd]eadline|[Ii]nterval|[Tt]ime allowed|[Nn]otice period|[Ss]tandstill)(?: [\w-]+){0,5}? "
    r"(?:is|becomes?|will be|remains|rises to|falls to|was cut to|was raised to) $"
)
_HAS = re.compile(
    r"\b(?:has|have|had|offers? [\w ]{2,40}?|leaves? [\w ]{2,40}?|(?:is|are|was|were|be) (?:given"
    r"|allowed)|gives? [\w ]{2,40}?|allows? [\w ]{2,40}?) "
    r"(?:up to |only |just |another |a further )?$"
)
_TO_DO = re.compile(r"\s(?:from [^,.;]{3,40} )?(?:to|in which to) (?!the\b|an?\b|\d)[a-z]+")
_AFTER_KEPT = ("for ", "at least ", "up to ", "minimum of ")
_KEPT = re.compile(
    r"\b(?:kept|retained|held|stored|hold|keep|retain|store)\b[^.;]{0,40}? for "
    r"(?:at least |up to |a minimum of )?$",
    re.IGNORECASE,
)
_BANNED = re.compile(
    r"\b(?:cannot|can ?not|can[’']t|may not|must not|(?:will|shall) not(?: be (?:able|allowed|permitted"
    r"|eligible))?"
    r"|(?:is|are|be) (?:not (?:able|allowed|permitted|eligible)|unable|barred|banned|excluded|suspended"
    r"|prevented|blocked))\b[^.;]{0,80} for (?P<least>(?:a further |the next |at least |a minimum of )*)$"
)
"""What may not be done for a time: at least that long for who waits, that long for who is barred."""
_IS_BARRED = re.compile(r"\b(?:barred|banned|excluded|suspended|blocked)\b(?!.*at least)")
_GROWS = re.compile(
    r"\b(?:rise|fall|grow|reach|cost|save|see|double|increase|become|need|lose|mean|expects?|create|benefit"
    r"|support|help|receive|invest|spend|train)s?\b"
)
_WAITS = re.compile(
    r"\b(?:must|shall|will|should|ha(?:s|ve) to|needs? to) (?:then |also )?wait (?:at least |for )?$"
)
_FIRST = re.compile(r"\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver) the (?:first|next|initial) $")
_FUTURE = re.compile(r"\b(?:will|shall|must|should|may|can|cannot)\b")
_MUST_LAST = re.compile(
    r"\b(?:must|shall|ha(?:s|ve) to|needs? to|(?:is|are) required to) (?:\w+ly )?(?:spend|last|take|run|serve"
    r"|train|study|work|stay|remain|be employed|be) (?:for )?at least $"
)
_ALLOW = re.compile(r"\b(?:should|must|please|[Pp]lease) allow (?:up to |at least )?$")
_PROLONGED = re.compile(
    r"\b(?:extend|prolong|delay|postpone|defer|suspend)(?:ed|s)?\b[^.;]{0,60}\bby up to $"
)
_RETURNS = re.compile(
    r"\b(?:must|shall|will|should) (?:then |also |normally )?"
    r"(?!be\b|have\b|rise|fall|grow|reach|cost|save|see\b|double|halve|increase|become|take\b|last\b|need\b|lose\b|run\b|mean\b|not\b)[a-z]+\b[^.;]*$"
)
_OFTEN_SEEN = re.compile(
    r"\b(?:is|are|be) (?:re-?)?(?:inspected|visited|reviewed|assessed|audited|observed|checked|monitored"
    r"|appraised|renewed)\b"
)
_SEEING = r"(?:inspection|visit|review|audit|check-?up|appraisal|assessment|observation)s?"
_GETS_SEEN = re.compile(
    r"\b(?:gets?|receives?|faces?|undergo(?:es)?|has|have|will be given) (?:an?|their|its|one) "
    rf"(?:[\w-]+ ){{0,5}}?{_SEEING}\b"
)
"""They get a short inspection every four years; they will have a review two years after the last one."""
_GETS_SEEN_AT = re.compile(rf"{_GETS_SEEN.pattern} (?:just |only )?$")
_WINDOW = r"(?:window|(?:complaints?|appeals?|application|objection|notice|bidding) period|portal)"
_SHUTS = re.compile(
    rf"\b(?:{_WINDOW} (?:(?:will|may|would|could|must) (?:close|end|shut|expire)|closes|ends|shuts|expires)"
    rf"|(?:close|end|shut)s? (?:the|its|this) (?:[\w-]+ ){{0,3}}{_WINDOW}) (?:just |only )?$"
)
"""The window may close (they may close it) five days after the report is out."""
_CAN_BE_LODGED = re.compile(
    r"\b(?:can|may) (?:only )?be (?:lodged|submitted|made|brought|filed|raised|appealed|challenged|withdrawn"
    r"|cancelled|returned|claimed|sent in)\b"
)
_OWN_FORMS = {
    "every/1": re.compile(f"{_OFTEN_SEEN.pattern}|{_GETS_SEEN.pattern}"),
    "within/1": re.compile(
        rf"(?:{_OFTEN_SEEN.pattern}|{_GETS_SEEN.pattern})(?: by(?: (?!and\b)\w+){{1,5}}?)? within\b"
    ),
    "up_to/1": re.compile(rf"{_CAN_BE_LODGED.pattern}[^;:]* up to [^;:]* (?:after|before|following)\b"),
}
"""What makes a duty of one kind of limit without a word such as must."""
_AHEAD = re.compile(r"\s?(?:before|prior to|in advance of|ahead of)\b")
_LATER = re.compile(r"\s(?:after|following|from)\b")
_STRONG = re.compile(r"\b(?:must|shall|will|should|required to|has to|have to|needs? to)\b")
_MAY = re.compile(r"\b(?:may|can|could|will|shall|should|must|is to)\b")
_STAYS = re.compile(r"\b(?:stays?|lasts?|takes?)\b")
_PROCEDURE = (
    r"appeal|apply|ask|request|complain|submit|withdraw|cancel|object|challenge|respond|reply|claim|return"
)
_ASIDE = re.compile(r"\s(?:is|was|are|were)\b")
_WITHIN_TOLD = re.compile(
    r"\b(?:is|are) (?:\w+ly )?(?!to\b)\w+(?:ed|en|wn|nt|ld|id|de|ne|pt|ght)\b"
    r"|\bto have (?:an? )?|\bagreed on\b|\b(?:this|that|which|it) means within\b"
)
_DUTY = re.compile(
    r"\b(?:must|shall|will|should|would|is to|are to|has to"
    r"|have to|had to|need to|needs to|required to|requires?"
    r"|require|expected to|due to|normally|usually|obliged to|allowed"
    r"|entitled|expects?|aims? to|promised? to|pledged? to"
    rf"|told to|asked to|ordered to|given|the right to|at the latest|deadline|(?:may|can) (?:{_PROCEDURE})"
    r"|(?:recommend|propose|ask|request|insist)(?:s|ed)? that)\b"
)
_ORDER = re.compile(
    r"(?:[Pp]lease )?(?:Inform|Tell|Notify|Send|Submit|Return|Contact|Reply|Respond|Lodge|Report|Complete|Pay"
    r"|Apply|Register|Make|Provide|Let|Appeal)\b",
    re.IGNORECASE,
)
"""A duty laid on the reader: Tell us within 10 days."""
_NEEDS_NO_DUTY = frozenset(
    {
        "notice/1",
        "stays/1",
        "period_of/1",
        "limit_is/1",
        "will_in/1",
        "yearly/1",
        "after/1",
        "given/1",
        "kept_for/1",
        "extended_by/1",
        "banned_for/1",
        "waits/1",
        "first_period/1",
        "allow/1",
    }
)
"""Forms that lay the duty down by themselves."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How a duration limits a duty: `bound` is most, least, exact or range; the phrase is `[start, end)`."""

    bound: str
    start: int
    end: int
    event: tuple[int, int] | None
    rule: str


def limit_at(
    text: str, start: int, end: int, sentence_start: int, sentence_end: int, *, is_range: bool = False
) -> Limit | None:
    """The limit that the duration `text[start:end]` states in its sentence; None where it states none."""
    before = text[max(sentence_start, start - 40) : start]
    stated = _stated(text, start, end, sentence_start, sentence_end, is_range=is_range)
    lead = _lead(before) if stated is None else None
    if lead is None:
        return stated
    rule, bound, match = lead
    phrase_start = start - (len(before) - match.start())
    notice = _NOTICE.match(text, end, sentence_end)
    stays = rule in {"up_to", "no_later"} and _STAYS.search(text, sentence_start, start)
    if (
        rule in {"plain", "in", "up_to"}
        and not stays
        and notice is None
        and not ((_AHEAD if rule == "plain" else _DIRECTION).match(text, end, sentence_end) or rule == "in")
    ):
        return None
    if notice is not None:
        bound = bound if bound == "least" else "exact"
        event = _event(text, notice.end(), sentence_end)
        return Limit(bound, start, event[1] if event else notice.end(), event, "notice/1")
    is_led = rule not in {"at_least", "between"} or _DIRECTION.match(text, end, sentence_end)
    if not is_led or (rule == "within" and _ASIDE.match(text, end, sentence_end)):
        return None  # "between six and eight weeks" by itself; "within a year is not possible"
    name = "stays/1" if stays else f"{rule}/1"
    event = _event(text, end, sentence_end)
    return Limit(bound, phrase_start, event[1] if event else end, event, name)


def _stated(
    text: str, start: int, end: int, sentence_start: int, sentence_end: int, *, is_range: bool
) -> Limit | None:
    """A limit that a noun or the duration's own form states, and not a word such as within."""
    told = text[max(sentence_start, start - 100) : start]
    event = _event(text, end, sentence_end)
    if _NOUN_OF.search(told):
        rule, bound = "period_of", "most" if told.endswith(("up to ", "maximum of ")) else "exact"
    elif _LIMIT_IS.search(told):
        rule, bound = "limit_is", "exact"
    elif _TO_DO.match(text, end, sentence_end) and _HAS.search(told):
        rule, bound = "given", "most"
    elif told.endswith(_AFTER_KEPT) and _KEPT.search(told):
        rule, bound = "kept_for", "least" if "at least" in told[-10:] or "minimum" in told[-14:] else "exact"
    elif _LATER.match(text, end, sentence_end) and (_SHUTS.search(told) or _GETS_SEEN_AT.search(told)):
        rule, bound = "after", "most" if _SHUTS.search(told) else "exact"
    elif _PROLONGED.search(told):
        rule, bound = "extended_by", "most"
    elif (laid := _laid(text, told, (start, end), (sentence_start, sentence_end))) is not None:
        rule, bound = laid
    elif text[start:end].endswith("yearly"):
        rule, bound = "yearly", "most"
    elif told.endswith(" in ") and event is None and _RETURNS.search(told):
        rule, bound = "will_in", "exact"
    elif is_range and not told.endswith(("etween ", "rom ")) and _AFTERWARDS.match(text, end, sentence_end):
        rule, bound = "range_after", "exact"
    else:
        return None
    phrase = start - (3 if rule == "will_in" else 0)
    return Limit(bound, phrase, event[1] if event else end, event, f"{rule}/1")


def _laid(
    text: str, told: str, duration: tuple[int, int], sentence: tuple[int, int]
) -> tuple[str, str] | None:
    """The rule and bound of a ban, a wait, a first period or time allowed that ends in the duration."""
    if (banned := _BANNED.search(told)) is not None:
        return "banned_for", "exact" if _IS_BARRED.search(banned[0]) else "least"
    if _WAITS.search(told) or (
        _MUST_LAST.search(told) and not text.startswith((" old", " ahead"), duration[1])
    ):
        return "waits", "least"
    if _FIRST.search(told) and _FUTURE.search(text, *sentence) and not _GROWS.search(text, *sentence):
        return "first_period", "most"  # where nothing grows: that would be a forecast
    return ("allow", "exact") if _ALLOW.search(told) else None


def _lead(before: str) -> tuple[str, str, re.Match[str]] | None:
    """The rule, its bound and the match of the words that lead to the duration."""
    for rule, bound, pattern in _BEFORE:
        if (match := pattern.search(before)) is not None:
            return rule, bound, match
    return None


def _event(text: str, end: int, sentence_end: int) -> tuple[int, int] | None:
    match = _EVENT.match(text, end, sentence_end)
    return match.span("event") if match else None


def is_duty(sentence: str, limit: Limit, unit: str) -> bool:
    """Whether the sentence lays a duty on somebody, and does not just tell what happened.

    "Payment is made within 30 days" does by itself, for a time of hours, days or weeks.
    """
    if (form := _OWN_FORMS.get(limit.rule)) is not None and form.search(sentence):
        return True
    if limit.rule in {"plain/1", "in/1", "every/1", "up_to/1"}:
        strong = _STRONG.search(sentence)
        return strong is not None and (limit.rule == "every/1" or limit.event is not None)
    if limit.rule in _NEEDS_NO_DUTY:
        return limit.rule != "extended_by/1" or _MAY.search(sentence) is not None
    if limit.rule == "for_at_least/1":
        return _STRONG.search(sentence) is not None
    if _DUTY.search(sentence) is not None or _ORDER.match(sentence):
        return True
    is_short = limit.rule == "within/1" and unit.endswith(("hour", "day", "week"))
    return (limit.event is not None or is_short) and _WITHIN_TOLD.search(sentence) is not None
