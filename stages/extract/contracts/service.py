"""What a contract is for: the words after "to run" or "for", cut where the clause ends.

Courses named after "T Levels in" are the qualification and T Level is the programme; "two digital
T Level licences" are for digital T Levels.
"""

import re
from dataclasses import dataclass

_CUT = re.compile(
    r"(?:,? (?:which|who|whose|while|whilst|although|though|but|because|having|following|rather than|instead of|"
    r"according to|subject to|as part of|in a bid|in order|on condition|under (?:the|a)|it held|they held|it holds|"
    r"that it held|between|from Gen|until|by the end|after|before|against|compared|over the (?:next|past|last|summer)|"
    r"no longer)\b| [–—] | \(|, (?:the|a|an|it|he|she|they|with|as|after|in|said|up|down) |[;,.]?$|[”\"] (?:said|from))"
)
_LEAD = re.compile(
    r"^(?:to )?(?:(?:the|its|their|a|an|all|both|each of|some of|any of|two|three|four|five|six|seven|eight|nine|ten|\d+|onsite(?!\s)|keep|retain|"
    r"run|running|deliver|delivering|develop|developing|provide|providing|offer|design)\s+)*",
)
_PROGRAMME = re.compile(
    r"\b(?P<known>T[ -]Level|Skills Bootcamp|Adult Education Budget|Adult Skills Fund|Multiply|Traineeship|National Careers "
    r"Service|Higher Technical Qualification|Apprenticeship)s?\b"
)
_NAMED = re.compile(r"\b(?:the )?(?P<name>(?:[A-Z][\w’'-]+ (?:(?:and|for|of|to) )?){2,7})(?:[a-z]+ ){0,4}(?:scheme|programme|fund)\b")
_COURSES = re.compile(r"^(?:(?:T[ -]Levels?|qualifications?|courses?|licen[cs]es?)(?: qualifications?)? (?:in|for|covering) (?:the )?)+")
_HOLDINGS = re.compile(
    r"\s*\b(?:T[ -]Levels?|contracts?|licen[cs]es?|concessions?|frameworks?|deals?|qualifications?|lots?)\b(?: it held)?\s*$"
)
_TRIM = " ,;:–—-“”‘’'\""


@dataclass(frozen=True, slots=True)
class Service:
    """`qualification` is the course or service; `length` how much of the words it took."""

    qualification: str | None
    length: int


def service_of(words: str) -> Service:
    """Read what a contract is for out of the words that follow "to run" or "for"."""
    cut = _CUT.search(words)
    kept = words[: cut.start()] if cut else words
    course = _LEAD.sub("", kept)
    course = _COURSES.sub("", course)
    course = _LEAD.sub("", course) if course[:1].islower() else course
    while (shorter := _HOLDINGS.sub("", course)) != course:
        course = shorter
    course = course.strip(_TRIM)
    return Service(course or None, len(kept.rstrip(_TRIM)))


def programme_of(words: str) -> str | None:
    """The programme named in `words`: a known one, or capitals before scheme, programme or fund."""
    if found := _PROGRAMME.search(words):
        return found["known"].replace("T-Level", "T Level")
    if found := _NAMED.search(words):
        return found["name"].strip()
    return None
