"""The nouns that name happenings, their kinds, and what stands before those that mean other things too."""

import re
from dataclasses import dataclass

from stages.extract.dates.words import word_set

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
    "briefing": "meeting",
    "visit": "visit",
    "march": "protest",
    "webinar": "meeting",
    "talk": "meeting",
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
    "publication": "publication",
    "announcement": "announcement",
    "launch": "launch",
    "opening": "opening",
    "closure": "closure",
    "takeover": "sale",
    "acquisition": "sale",
    "signing": "agreement",
    "speech": "announcement",
    "address": "announcement",
    "email": "letter",
    "graduation": "meeting",
    "exhibition": "meeting",
    "showcase": "meeting",
    "forum": "meeting",
    "symposium": "meeting",
}
"""Nouns that name nothing but happenings, and their kinds."""
OF_ACTS = word_set("publication announcement launch opening closure takeover acquisition signing")
"""Nouns of acts, which a time before them does not date: "this week’s announcement"."""
WEAK = {
    "review": "review",
    "evidence": "consultation",
    "investigation": "inquiry",
    "session": "meeting",
    "event": "meeting",
    "roadshow": "meeting",
    "workshop": "meeting",
    "lecture": "meeting",
    "assembly": "meeting",
    "webcast": "meeting",
    "evening": "meeting",
    "day": "meeting",
    "night": "meeting",
    "fair": "meeting",
    "dinner": "meeting",
    "survey": "consultation",
    "exam": "exam",
    "examination": "exam",
    "judgment": "ruling",
    "judgement": "ruling",
    "pilot": "launch",
    "report": "publication",
    "paper": "publication",
    "response": "publication",
    "guidance": "publication",
    "strategy": "publication",
    "result": "results",
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
    "registration": "tender",
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
    "paper": re.compile(r"\b(?:[Ww]hite|[Gg]reen|[Cc]onsultation|[Dd]iscussion|[Cc]ommand) $"),
    "visit": re.compile(r"(?:[’']s|\b(?:[Tt]he|[Aa]|first|second|last|latest|official|royal|ministerial)) $"),
    "day": re.compile(
        r"\b(?:[Oo]pen|[Rr]esults|[Tt]aster|[Ii]nduction|[Ee]nrolment|[Ww]elcome|[Aa]wareness|of) $"
    ),
    "night": re.compile(r"\b(?:[Aa]wards|[Pp]rize|[Gg]ala|[Oo]pening) $"),
    "fair": re.compile(r"\b(?:[Jj]obs?|[Cc]areers?|[Aa]pprenticeships?|[Ss]kills|[Rr]ecruitment) $"),
    "launch": re.compile(r"\b(?:[Tt]he|[Aa]|official|formal|[’']s|[’']) $"),
    "opening": re.compile(r"\b(?:[Tt]he|[Aa]n|official|formal|[’']s) $"),
    "address": re.compile(r"\b(?:[Aa]n|his|her|keynote|opening) $"),
    "announcement": re.compile(r"\b(?:[Tt]he|[Aa]n|his|her|its|[’']s) $"),
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
    "budget": re.compile(r"\b(?:[Ss]pring|[Aa]utumn|[Ss]ummer|[Ee]mergency|[Tt]he|[Hh]er|[Hh]is) $"),
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
_NEVER_ALONE = frozenset({"survey", "window", "law", "bill", "paper"})
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
