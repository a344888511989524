"""A duty with a time limit is a duration in a limiting phrase beside a duty.

Limits: "within 28 days", "between 10 and 30 working days after …", "no later than two weeks before",
"at least three days before", "two working days' notice", "every three years", "10 to 30 working days
after", "will come back in three months", "a call of up to 45 minutes", "a ten-day standstill period",
"6 yearly inspections", "more than three months after … will not be heard". Whether a sentence lays
the duty down is read in laid_down.py.
"""

import re
from dataclasses import dataclass

from stages.extract.timescales.laid_down import (
    IS_DONE,
    IS_PAST,
    REFUSED,
    STRONG,
    is_laid_down,
    is_procedure,
    is_seen,
)
from stages.extract.timescales.named_periods import OPTION, period_noun
from stages.extract.timescales.spells import GROWS, laid

_BEFORE = (
    ("for_at_least", "least", re.compile(r"\bfor (?:at least|a minimum of|not less than|no less than)\s$")),
    (
        "within",
        "most",
        re.compile(
            r"\b(?:[Ww]ithin|[Ii]nside)(?: (?:just|only|about|around|roughly|approximately))?(?: (?:an?|the"
            r"|one|every|each)(?: subsequent)?)?(?: (?:(?:maximum|period) of|calendar|working|further"
            r"|additional|next|first))*\s$"
        ),
    ),
    ("between", "range", re.compile(r"\b[Bb]etween\s$")),
    (
        "no_later",
        "most",
        re.compile(
            r"\b(?:(?:[Nn]o|[Nn]ot) (?:later|more|longer|greater) than|not (?:to )?exceed(?:ing)?)\s$"
        ),
    ),
    (
        "late",
        "most",
        re.compile(
            r"\b(?:(?:[Mm]ore|[Ll]ater|[Ll]onger|[Oo]lder) than|(?:made|received|submitted|sent) after)\s$"
        ),
    ),
    ("for_up_to", "most", re.compile(r"\bfor (?:up to|at most|a maximum of)\s$")),
    ("up_to", "most", re.compile(r"\b(?:[Ii]n )?(?:[Uu]p to|at most|a maximum of)\s$")),
    ("at_least", "least", re.compile(r"\b(?:[Aa]t least|a minimum of|[Nn]ot? (?:less|fewer) than)\s$")),
    ("every", "most", re.compile(r"\b(?:at least )?(?:once )?(?:[Ee]very|each)\s$")),
    ("in", "most", re.compile(r"\b[Ii]n\s$")),
    ("plain", "exact", re.compile(r"(?:^|\s|\()$")),
)
_SPANS = ("over the ", "during the ", "throughout the ")
_NOTICE = re.compile(r"(?:[’']s?)?\s(?:of )?(?:prior |advance |written )*notice\b")
_EVENT = re.compile(
    r"\s?,?\s?(?:(?:of|after|before|from|following|prior to|in advance of"
    r"|ahead of|beforehand)\s)(?P<event>[^,.;:()\n]+)"
)
_DIRECTION = re.compile(r"\s?(?:after|before|following|prior to|from|in advance|ahead of|beforehand|later)\b")
_RANGE_ABOVE = re.compile(r"\b\d+(?:\s(?:to|down to)\s|\s?[–-]\s?)$")
_AFTERWARDS = re.compile(r"\s?(?:later|afterwards|after|before|following|from|of)\b")
_LIMIT_IS = re.compile(
    r"\b(?:[Ll]imit|[Dd]eadline|[Ii]nterval|[Tt]ime allowed|[Nn]otice period|[Ss]tandstill"
    r"|[Pp]ayment terms)(?: [\w’'\"-]+){0,5}? (?:is|are|becomes?|will be|remains|rises to|falls to|was cut to"
    r"|was raised to)(?: (?:currently|now|normally|usually|the|an?|at least|period of))* $"
    r"|\b(?:[Tt]arget|[Tt]ime(?:scale| ?frame)|[Tt]urnaround(?: time)?) for (?:[\w’-]+ ){1,8}(?:is|are) $"
    r"|\b(?:[Tt]his|[Ii]t|[Pp]eriod|[Dd]eadline|[Ll]imit|[Nn]otice|[Ww]indow|[Mm](?:in|ax)imum (?:duration"
    r"|length))(?: of [^,.;]{3,60})? (?:is|was|will be) (?:extended|reduced|cut|shortened|lengthened"
    r"|raised) (?:from [^.;]{3,25} )?to $|\b(?:expires?|lapses?) (?:after )?$"
)
_HAS = re.compile(
    r"\b(?:has|have|had|gets?|receives?|offers? [\w ]{2,40}?|leaves? [\w ]{2,40}?|(?:is|are|was|were|be)"
    r" (?:given|allowed)|gives? [\w ]{2,40}?|allows? (?!up to )[\w ]{2,40}?) "
    r"(?:up to |only |just |another |a further |a period of )?$"
)
_FOR_THEM = re.compile(r"\sfor (?:[\w’-]+ ){1,4}to [a-z]+")
_SETS = re.compile(
    r"\b(?:fix(?:es|ed)?|sets?|allows?|agrees?|lays? down) (?:[\w’-]+ ){0,3}(?:a maximum of|up to) $"
)
_TO_DO = re.compile(
    r"\s(?:(?:(?:starting )?from|after|of) [^,.;]{3,60} )?(?:to|in which to)"
    r" (?!the\b|an?\b|\d|get there)[a-z]+"
)
_AFTER_KEPT = ("for ", "at least ", "up to ", "minimum of ", "period of ")
_KEPT = re.compile(
    r"\b(?:kept|retained|held|stored|hold|keep|retain|store)\b[^.;]{0,40}? for "
    r"(?:at least |up to |a minimum of |an? (?:minimum )?period of )?$",
    re.IGNORECASE,
)
_PROLONGED = re.compile(
    r"\b(?:extend|prolong|delay|postpone|defer|suspend)(?:ed|s|ing)?\b[^.;]{0,60}\b(?:(?:by|for)(?: up to| "
    r"a further| another| one further)?|up to|(?:up to )?a maximum of|by up to a further) $"
)
_COMES_BACK = re.compile(
    r"\b(?:(?:must|shall|will|should|(?:is|are) to)\b|(?:recommend|propose|ask|request|insist)(?:s"
    r"|ed)? that\b)(?P<what>[^.;:]*)$"
)
_GOES_ON = re.compile(rf"{GROWS.pattern}|\b(?:across|over|for) \w+ (?:days|weeks)", GROWS.flags)
_SEEING = r"(?:inspection|visit|review|audit|check-?up|appraisal|assessment|observation)s?"
_GETS_SEEN_AT = re.compile(
    r"\b(?:gets?|receives?|faces?|undergo(?:es)?|has|have|will be given) (?:an?|their|its|one) "
    rf"(?:[\w-]+ ){{0,5}}?{_SEEING} (?:just |only )?$"
)
_WINDOW = r"(?:window|(?:complaints?|appeals?|application|objection|notice|bidding) period|portal)"
_SHUTS = re.compile(
    rf"\b(?:{_WINDOW} (?:(?:will|may|would|could|must) (?:close|end|shut|expire)|closes|ends|shuts|expires)"
    rf"|(?:close|end|shut)s? (?:the|its|this) (?:[\w-]+ ){{0,3}}{_WINDOW}) (?:just |only )?$"
)
"""The window may close (they may close it) five days after the report is out."""
_LATER = re.compile(r"\s(?:after|following|from)\b")
_MAY = re.compile(r"\b(?:may|can|could|will|shall|should|must|is to)\b")
_TAKES = re.compile(
    r"\b(?:(?:inspect|visit|review|investig|hearing|appeal|complain|decision|call|panel|process|enquir|"
    r"inquir|outcome|reply|replies|respon|check|assess|audit|stage|payment|refund|consult|survey|ballot|"
    r"pause|status|notice|suspension|licence|registration|(?:it|this|these) (?:may|can|should|will|"
    r"must))[^.;:]{0,60}\b(?:(?<!\bthe )(?<!\bits )(?<!\btheir )(?:stay|last|take|run|spend)s?|(?:stay|"
    r"remain|be) (?:open|valid)|(?:be|is) applied)|(?:should|must|shall) (?:\w+ly )?(?:stay|last|take)|"
    r"(?:contract|framework|agreement|licence|cent(?:re|er)|placement|programme|course|training|scheme|"
    r"pilot|bootcamp|membership|term|it|they)s?\b[^.;:]{0,50}?\b(?:will|to|must|can|may) (?:run|last"
    r"|cover))\b",
    re.IGNORECASE,
)
_LASTS = re.compile(rf"{_TAKES.pattern}(?: for| about| around| roughly| up to)? ?$", re.IGNORECASE)
_LASTING = re.compile(r"stay|last|take|run|spend|open|valid|applied", re.IGNORECASE)
_NEVER_LASTS = re.compile(r"\b(?:not|never) (?:\w+ ){0,2}(?:stay|last|take|run) $")
_ASIDE = re.compile(r"\s(?:is|was|are|were)\b")
_NEEDS_NO_DUTY = frozenset(
    f"{name}/1"
    for name in (
        "stays", "period_of", "limit_is", "will_in", "yearly", "after", "given", "kept_for", "extended_by",
        "banned_for", "stage_line", "cycle", "waits", "first_period", "allow", "late",
    )
)  # fmt: skip
"""Forms that lay the duty down by themselves."""
_DAYS = ("hour", "day")
_USUAL = re.compile(r"\b(?:(?:aim|try|seek|promise|undertake)s? to|normally|usually|is|are)\b")
_STATE_OF_BEING = re.compile(
    r"\b(?:be (?:unemployed|resident|out of work|registered)|will (?:last|run|continue|stay"
    r"|remain)) (?:\w+ )*$"
)
"""Who must be out of work, and what will last: conditions and forecasts."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How a duration limits a duty: `bound` is most, least, exact or range; the phrase is `[start, end)`.

    `noun` names what lasts so long, where that is what the text lays down: a standstill period.
    """

    bound: str
    start: int
    end: int
    event: tuple[int, int] | None
    rule: str
    noun: str | None = None


def limit_at(  # noqa: PLR0911 -- a case each
    text: str, start: int, end: int, sentence_start: int, sentence_end: int, *, is_range: bool = False
) -> Limit | None:
    """The limit that the duration `text[start:end]` states in its sentence; None where it states none."""
    before = text[max(sentence_start, start - 40) : start]
    stated = _stated(text, start, end, sentence_start, sentence_end, is_range=is_range)
    lead = _lead(before) if stated is None else None
    if lead is None:
        return stated
    rule, bound, match = lead
    if rule == "plain" and before.endswith(_SPANS):
        return None  # "up to five visits over the 18 months following the inspection"
    phrase_start = start - (len(before) - match.start())
    event = event_after(text, end, sentence_end)
    notice = _NOTICE.match(text, end, sentence_end)
    if notice is not None:
        event = event_after(text, notice.end(), sentence_end)
        span = event[1] if event else notice.end()
        return Limit("least" if bound == "least" else "exact", start, span, event, "notice/1")
    if rule in {"up_to", "no_later"} and _TAKES.search(text, sentence_start, start):
        return Limit(bound, phrase_start, event[1] if event else end, event, "stays/1")
    lasts = _LASTS if rule in {"plain", "between"} else _NEVER_LASTS if rule == "late" else None
    nearest = max(sentence_start, phrase_start - 18)
    is_near = lasts is not None and _LASTING.search(text, nearest, phrase_start) is not None
    if lasts is not None and is_near and lasts.search(text, sentence_start, phrase_start):
        return Limit(bound, phrase_start, event[1] if event else end, event, "stays/1")
    has_direction = _DIRECTION.match(text, end, sentence_end) is not None
    if rule == "late":
        counted = has_direction or match[0].endswith("after ")
        refused = counted and REFUSED.search(text, sentence_start, sentence_end)
        return Limit(bound, phrase_start, event[1] if event else end, event, "late/1") if refused else None
    needs_direction = rule in {"plain", "up_to", "at_least", "between"} and match[0][:2].lower() != "in"
    if needs_direction and not has_direction:
        return None  # "between six and eight weeks" by itself
    if rule == "within" and _ASIDE.match(text, end, sentence_end):
        return None  # "within a year is not possible"
    return Limit(bound, phrase_start, event[1] if event else end, event, f"{rule}/1")


def _stated(
    text: str, start: int, end: int, sentence_start: int, sentence_end: int, *, is_range: bool
) -> Limit | None:
    """A limit that a noun or the duration's own form states, and not a word such as within."""
    told = text[max(sentence_start, start - 100) : start]
    event = event_after(text, end, sentence_end)
    noun = period_noun(text, start, end, sentence_start, sentence_end)
    if noun is not None:
        is_most = told.endswith(("up to ", "maximum of ")) or noun.re is OPTION
        rule, bound = "period_of", "most" if is_most else "exact"
    elif _LIMIT_IS.search(told):
        rule, bound = "limit_is", "exact"
    elif _TO_DO.match(text, end, sentence_end) and _HAS.search(told):
        return Limit("most", start, end, None, "given/1")
    elif _FOR_THEM.match(text, end, sentence_end) and _SETS.search(told):
        rule, bound = "allow", "most"
    elif told.endswith(_AFTER_KEPT) and _KEPT.search(told):
        rule, bound = "kept_for", "least" if "at least" in told[-10:] or "minimum" in told[-14:] else "exact"
    elif _LATER.match(text, end, sentence_end) and (_SHUTS.search(told) or _GETS_SEEN_AT.search(told)):
        rule, bound = "after", "most" if _SHUTS.search(told) else "exact"
    elif _PROLONGED.search(told):
        rule, bound = "extended_by", "most"
    elif (spell := laid(text, told, (start, end), (sentence_start, sentence_end))) is not None:
        rule, bound = spell
    elif text[start:end].endswith(("yearly", "weekly", "monthly")):
        rule, bound = "yearly", "most"
    elif told.endswith(" in ") and event is None and _comes_back(told[:-4]):
        rule, bound = "will_in", "exact"
    elif (
        is_range
        and not told.endswith(("etween ", "rom ", "ithin "))
        and _AFTERWARDS.match(text, end, sentence_end)
    ):
        rule, bound = "range_after", "exact"
    else:
        return None
    phrase = start - (3 if rule == "will_in" else 0)
    what = noun["noun"] if noun is not None and "noun" in noun.groupdict() else None
    return Limit(bound, phrase, event[1] if event else end, event, f"{rule}/1", what)


def half_a_range(text: str, start: int) -> bool:
    """Whether a duration is the lower end of a range told downwards: "20 to *10 days* before"."""
    return _RANGE_ABOVE.search(text, max(0, start - 12), start) is not None


def _comes_back(told: str) -> bool:
    """Inspectors will come back: a verb of procedure right after the modal."""
    found = _COMES_BACK.search(told)
    return found is not None and is_procedure(found["what"]) and not _GOES_ON.search(found["what"])


def _lead(before: str) -> tuple[str, str, re.Match[str]] | None:
    """The rule, its bound and the match of the words that lead to the duration."""
    for rule, bound, pattern in _BEFORE:
        if (match := pattern.search(before)) is not None:
            return rule, bound, match
    return None


def event_after(text: str, end: int, sentence_end: int) -> tuple[int, int] | None:
    """Where the event stands that a duration which ends at `end` counts from."""
    match = _EVENT.match(text, end, sentence_end)
    return match.span("event") if match else None


def is_duty(sentence: str, limit: Limit, span: tuple[int, int], unit: str) -> bool:
    """Whether the sentence lays a duty on somebody, and does not just tell what happened.

    `span` is where the limit stands in the sentence.
    """
    if limit.rule in _NEEDS_NO_DUTY:
        return limit.rule != "extended_by/1" or _MAY.search(sentence) is not None
    if limit.rule in {"for_at_least/1", "for_up_to/1"}:
        before = sentence[: span[0]]
        told = " have been " in before or _STATE_OF_BEING.search(before) is not None
        return not told and (STRONG.search(before) is not None or " ask " in before)
    before = sentence[: span[0]]
    if limit.rule == "every/1":
        return STRONG.search(sentence) is not None or is_seen(before)
    if limit.rule == "in/1":
        is_rule = STRONG.search(before) or (unit.endswith(_DAYS) and _USUAL.search(before))
        return (limit.event is not None or unit.endswith(_DAYS)) and bool(is_rule) and is_procedure(before)
    counted = limit.event is not None or limit.rule == "notice/1"
    if limit.rule == "plain/1" and not (is_procedure(before) and IS_DONE.search(before)):
        return False
    is_with = limit.rule == "notice/1" and before.endswith("with ") and not IS_PAST.search(before)
    return is_with or is_laid_down(sentence, *span, unit, has_event=counted)
