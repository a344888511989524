"""The nouns that name happenings, their kinds, and what stands before those that mean other things too."""

import re
from dataclasses import dataclass

from stages.extract.phrases.words import word_set


def _by_noun(of_kinds: dict[str, str]) -> dict[str, str]:
    return {noun: kind for kind, nouns in of_kinds.items() for noun in nouns.split()}


STRONG = _by_noun(
    {
        "consultation": "consultation",
        "inquiry": "inquiry enquiry investigation",
        "vote": "ballot re-ballot referendum",
        "strike": "strike walkout walk-out stoppage",
        "protest": "rally rallie demonstration protest lobby vigil march",
        "meeting": """conference congress summit hearing meeting agm seminar gathering briefing webinar
            talk roundtable ceremony graduation exhibition showcase forum symposium""",
        "visit": "visit",
        "election": "election by-election",
        "merger": "merger",
        "reading": "reading",
        "announcement": "budget statement announcement speech address",
        "opening": "ribbon-cutting opening",
        "publication": "publication",
        "launch": "launch introduction",
        "closure": "closure",
        "sale": "takeover acquisition",
        "inspection": "inspection",
        "agreement": "signing",
        "ruling": "ruling inquest",
        "letter": "email",
        "resignation": "retirement resignation departure dismissal",
    }
)
"""Nouns that name nothing but happenings, and their kinds."""
OF_ACTS = word_set(
    "publication introduction announcement launch opening closure takeover acquisition signing"
    " retirement resignation departure dismissal"
)
"""Nouns of acts, which a time before them does not date: "this week’s announcement"."""
WEAK = _by_noun(
    {
        "review": "review",
        "consultation": "evidence",
        "survey": "survey",
        "meeting": """session event roadshow workshop lecture assembly webcast evening day night fair
            dinner debate question""",
        "exam": "exam examination",
        "launch": "pilot teaching rollout roll-out",
        "publication": "report paper response guidance strategy",
        "results": "result",
        "tender": "window bidding tender registration procurement competition application nomination",
        "deadline": "submission entrie",
        "legal challenge": "claim challenge appeal case trial",
        "selection": "selection",
        "visit": "assessment",
        "decision": "decision",
        "award": "award",
        "legislation": "bill law",
        "campaign": "festival week fortnight",
    }
)
"""Nouns that need a verb of happening, or what stands before them here, to name one."""
_NEEDS_BEFORE = {
    "review": re.compile(r"\b(?:[Ss]pending|(?:[Aa]|[Tt]he|[Ii]ts)(?: [a-z-]+)?) $"),
    "retirement": re.compile(r"(?:[’']s|\b(?:[Tt]he|[Hh]is|[Hh]er|early)) $"),
    "departure": re.compile(r"(?:[’']s|\b(?:[Tt]he|[Hh]is|[Hh]er|sudden)) $"),
    "reading": re.compile(r"\b(?:first|second|third) $"),
    "evening": re.compile(r"\b[Oo]pen $"),
    "paper": re.compile(r"\b(?:[Ww]hite|[Gg]reen|[Cc]onsultation|[Dd]iscussion|[Cc]ommand) $"),
    "visit": re.compile(
        r"(?:[’']s|\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Aa]nother)(?: (?!of )[\w’-]+){0,5}|first"
        r"|second|last|latest|official|royal) $"
    ),
    "inspection": re.compile(r"(?:[’']s|\b(?:[Tt]he|[Aa]n?|[Ii]ts|last|latest|Ofsted)(?: [\w’-]+){0,3}) $"),
    "day": re.compile(
        r"\b(?:[Oo]pen|[Rr]esults|[Tt]aster|[Ii]nduction|[Ee]nrolment|[Ww]elcome|[Aa]wareness|of) $"
    ),
    "night": re.compile(r"\b(?:[Aa]wards|[Pp]rize|[Gg]ala|[Oo]pening) $"),
    "fair": re.compile(r"\b(?:[Jj]obs?|[Cc]areers?|[Aa]pprenticeships?|[Ss]kills|[Rr]ecruitment) $"),
    "launch": re.compile(
        r"(?:\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|whose|an|for|official|formal)|[’']s?)(?: [a-z-]+){0,3} $"
    ),
    "opening": re.compile(r"\b(?:[Tt]he|[Aa]n|official|formal|[’']s) $"),
    "address": re.compile(r"\b(?:[Aa]n|his|her|keynote|opening) $"),
    "announcement": re.compile(r"\b(?:[Tt]he|[Aa]n|his|her|its|[’']s) $"),
    "march": re.compile(r"\b(?:[Aa]|[Tt]he|protest|\w+[’']s) $"),
    "survey": re.compile(r"\b(?:[Tt]he|[Oo]ur|[Ii]ts)(?: [“\w-]+){0,3} $"),
    "window": re.compile(r"\b(?:[Aa]pplication|[Bb]idding|[Tt]he) $"),
    "week": re.compile(r"(?:\b[A-Z][\w’-]* ){2}$"),
    "lobby": re.compile(r"\b(?:[Aa]|the|[Mm]ass|[Nn]ational) $"),
    "claim": re.compile(r"\b(?:[Aa]|the|legal|review|court) $"),
    "evidence": re.compile(r"\bcall for $"),
    "teaching": re.compile(r"\b[Ff]irst $"),
    "case": re.compile(r"\b(?:[Tt]he|court|[’']s) $"),
    "challenge": re.compile(r"\b(?:legal|court) $"),
    "budget": re.compile(r"[’']s $|\b(?:[Ss]pring|[Aa]utumn|[Ss]ummer|[Ee]mergency|[Oo]pposition) $"),
    "Budget": re.compile(
        r"[’']s $|\b(?:[Ss]pring|[Aa]utumn|[Ss]ummer|[Ee]mergency|[Tt]he|[Hh]er|[Hh]is|\d{4}) $"
    ),
    "assessment": re.compile(
        r"(?:[’']s|\b(?:[Tt]he|[Aa]n?|[Ii]ts)(?: (?:FE|Commissioner|Commissioner[’']s|ESFA|[a-z-]+)){0,3}) $"
    ),
    "decision": re.compile(r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|formal|final) $"),
    "award": re.compile(r"(?:^|\b(?:[Tt]he|that|when|[Ff]inal|[Cc]ontract|[Gg]rant) )$"),
    "question": re.compile(r"\b(?:[Ee]ducation|[Cc]ommons|[Mm]inister[’']s) $"),
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
    r"\b(?:no|any|every|each|if|unless|former|without|per|whether|could|(?-i:may)|might"
    r"|not)\s(?:\w+\s){0,3}$|\bas an? $",
    re.IGNORECASE,
)
_ONLY_SPECIAL = frozenset(_NEEDS_BEFORE) - frozenset(STRONG) - {"review"}
_NEVER_ALONE = word_set("survey window law bill paper")
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
    needed = _NEEDS_BEFORE.get(match["noun"], _NEEDS_BEFORE.get(noun))
    is_special = needed is not None and needed.search(before) is not None
    if not is_special and (noun in _ONLY_SPECIAL or (needed is not None and noun in STRONG)):
        return None
    if _NOT_NAMED.search(before):
        return None
    kind = STRONG.get(noun) or WEAK[noun]
    if noun == "review" and before.endswith("udicial "):
        kind = "legal challenge"
    return Noun(match, kind, noun in STRONG or (is_special and noun not in _NEVER_ALONE), before)
