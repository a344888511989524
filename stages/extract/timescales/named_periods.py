"""What a duration is said of by its noun: "a pause of up to five days", "a ten-day standstill period"."""

import re

_PERIOD = (
    r"(?:standstill|notice|consultation|cooling[- ]off|waiting|grace|review|appeals?|objection|complaints?"
    r"|probation(?:ary)?|retention|response)"
)
_ADJECTIVE = r"(?:(?!(?:an?|the|its|of|to|for|has|have|with|their|and|or|in|is|on)\b)[a-z-]+ )?"
_NOUN_OF = re.compile(
    rf"\b(?P<noun>{_ADJECTIVE}(?:(?:time )?limit|call|pause|suspension|interview|meeting|hearing|extension"
    rf"|visit|standstill|(?:initial|fixed|contract|licence|maximum) (?:term|period)|{_PERIOD} period))"
    r" of (?:up to |at least |at most |no more than |a maximum of |a further )?$"
    r"|\b(?P<term>term) of (?:up to |at least |no more than )$"
)
OPTION = re.compile(
    r"\b(?:option|possibility|right)s? (?:to|of) (?P<noun>(?:extend|prolong)(?:ing)?(?: [^.;,]{1,40}?)?)"
    r" (?:by|for)(?: up to| a further| another| one further)* $"
)
_PERIOD_AFTER = re.compile(
    rf"\s[“‘'\"]?(?P<noun>{_ADJECTIVE}(?:standstill period\b|standstill\b|(?:time )?limit on"
    rf"|{_PERIOD}[”’'\"]? (?:period|window"
    rf"|limit|deadline)\b|extension\b|(?:contract|licence) (?:term|period)\b))"
)
_MAY = re.compile(r"\b(?:may|can|could|will|shall|should|must|is to)\b")
_REACH = 100  # code points before a duration in which its noun stands


def period_noun(
    text: str, start: int, end: int, sentence_start: int, sentence_end: int
) -> re.Match[str] | None:
    """The noun that the duration `text[start:end]` is said of, before or behind it."""
    told = text[max(sentence_start, start - _REACH) : start]
    found = _NOUN_OF.search(told) or OPTION.search(told)
    return found or _period_after(text, end, sentence_start, sentence_end)


def _period_after(text: str, end: int, sentence_start: int, sentence_end: int) -> re.Match[str] | None:
    """The period or window behind a duration; an extension only where one may be made."""
    found = _PERIOD_AFTER.match(text, end, sentence_end)
    is_made = found is not None and found["noun"].endswith("extension")
    return None if is_made and not _MAY.search(text, sentence_start, sentence_end) else found
