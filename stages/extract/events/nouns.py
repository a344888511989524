"""The nouns that name happenings, their kinds, and what stands before those that mean other things too."""

import re
from dataclasses import dataclass

STRONG = {
    "consultation": "consultation",
    "inquiry": "inquiry",
    "enquiry": "inquiry",
    "ballot": "vote",
    "re-ballot": "vote",
    "referendum": "vote",
    "strike": "strike",
    "walkout": "strike",
    "walk-out": "strike",
    "stoppage": "strike",
    "rally": "protest",
    "rallie": "protest",
    "demonstration": "protest",
    "protest": "protest",
    "lobby": "protest",
    "vigil": "protest",
    "conference": "meeting",
    "congress": "meeting",
    "summit": "meeting",
    "hearing": "meeting",
    "meeting": "meeting",
    "agm": "meeting",
    "seminar": "meeting",
    "gathering": "meeting",
    "march": "protest",
    "webinar": "meeting",
    "roundtable": "meeting",
    "ceremony": "meeting",
    "election": "election",
    "by-election": "election",
    "merger": "merger",
    "reading": "reading",
    "budget": "announcement",
    "statement": "announcement",
    "inquest": "inquiry",
    "ribbon-cutting": "opening",
}
"""Nouns that name nothing but happenings, and their kinds."""
WEAK = {
    "review": "review",
    "evidence": "consultation",
    "investigation": "inquiry",
    "session": "meeting",
    "event": "meeting",
    "roadshow": "meeting",
    "talk": "meeting",
    "workshop": "meeting",
    "lecture": "meeting",
    "assembly": "meeting",
    "webcast": "meeting",
    "evening": "meeting",
    "day": "meeting",
    "survey": "consultation",
    "window": "tender",
    "submission": "deadline",
    "entrie": "deadline",
    "debate": "meeting",
    "claim": "legal challenge",
    "challenge": "legal challenge",
    "appeal": "legal challenge",
    "case": "legal challenge",
    "trial": "legal challenge",
    "bidding": "tender",
    "tender": "tender",
    "procurement": "tender",
    "competition": "tender",
    "application": "tender",
    "nomination": "tender",
    "teaching": "launch",
    "rollout": "launch",
    "roll-out": "launch",
    "selection": "selection",
    "bill": "legislation",
    "law": "legislation",
    "festival": "campaign",
    "week": "campaign",
    "fortnight": "campaign",
}
"""Nouns that need a verb of happening, or what stands before them here, to name one."""
_NEEDS_BEFORE = {
    "review": re.compile(r"\b[Ss]pending $"),
    "reading": re.compile(r"\b(?:first|second|third) $"),
    "evening": re.compile(r"\b[Oo]pen $"),
    "day": re.compile(r"\b[Oo]pen $"),
    "march": re.compile(r"\b(?:[Aa]|[Tt]he|protest|\w+[’']s) $"),
    "survey": re.compile(r"\b(?:[Tt]he|[Oo]ur|[Ii]ts) $"),
    "window": re.compile(r"\b(?:[Aa]pplication|[Bb]idding|[Tt]he) $"),
    "week": re.compile(r"(?:\b[A-Z][\w’-]* ){2}$"),
    "lobby": re.compile(r"\b(?:[Aa]|the|[Mm]ass|[Nn]ational) $"),
    "claim": re.compile(r"\b(?:[Aa]|the|legal|review|court) $"),
    "evidence": re.compile(r"\bcall for $"),
    "teaching": re.compile(r"\b[Ff]irst $"),
    "case": re.compile(r"\b(?:[Tt]he|court|[’']s) $"),
    "challenge": re.compile(r"\b(?:legal|court) $"),
    "budget": re.compile(r"\b(?:[Ss]pring|[Aa]utumn|[Ss]ummer|[Ee]mergency|[Tt]he) $"),
    "statement": re.compile(r"\b(?:[Aa]utumn|[Ss]pring|[Ww]ritten|[Mm]inisterial) $"),
    "trial": re.compile(r"\b(?:[Tt]he|a) $"),
}
"""What must stand right before a noun that means other things too."""
WORDS = frozenset(
    form for noun in (*STRONG, *WEAK) for form in (noun.split("-")[0], noun.split("-")[0] + "s")
) | {"inquiries", "ceremonies", "rallies", "entries", "assemblies"}
_NOUN = re.compile(
    rf"(?P<noun>{'|'.join(sorted((*STRONG, *WEAK), key=len, reverse=True))})(?P<plural>s|ies)?\b"
    r"(?![-’'](?!s\b))",
    re.IGNORECASE,
)
_NOT_NAMED = re.compile(
    r"\b(?:no|any|every|each|if|unless|former|without|per|whether|could|may|might|not)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
_ONLY_SPECIAL = frozenset(_NEEDS_BEFORE) - frozenset(STRONG) - {"review"}
_NEVER_ALONE = frozenset({"survey", "window", "law", "bill"})
"""Nouns that need a verb of happening whatever stands before them."""


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that names a happening; `is_strong` says that it is nothing but one."""

    match: re.Match[str]
    kind: str
    is_strong: bool
    before: str


def noun_at(text: str, at: int, start: int, end: int) -> Noun | None:
    """The noun of happening at `at` in the sentence `text[start:end]`."""
    match = _NOUN.match(text, at, end)
    if match is None:
        return None
    noun = match["noun"].lower()
    before = text[max(start, at - 40) : at]
    needed = _NEEDS_BEFORE.get(noun)
    is_special = needed is not None and needed.search(before) is not None
    if not is_special and (noun in _ONLY_SPECIAL or (needed is not None and noun in STRONG)):
        return None
    if _NOT_NAMED.search(before):
        return None
    kind = STRONG.get(noun) or WEAK[noun]
    if noun == "review" and before.endswith("udicial "):
        kind = "legal challenge"
    return Noun(match, kind, noun in STRONG or (is_special and noun not in _NEVER_ALONE), before)
