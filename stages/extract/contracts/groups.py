"""Whom a sum is for where no name says so: "colleges will get £53m", "£60m for training providers"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.vocabulary import NUMBER
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.masks import FIGURE_MASKS, View

_CLASS = (
    r"(?:[Cc]olleges|[Pp]roviders|[Uu]niversities|[Ss]chools|[Ii]nstitutions|[Cc]harities|[Ee]mployers|"
    r"[Cc]ouncils|[Oo]rganisations|[Bb]usinesses|[Ff]irms|[Pp]artnerships|[Aa]uthorities|[Aa]gencies)"
)
"""Bodies alone: of vocabulary.CLASS, projects and bidders say too little of who gets a sum."""
_CLASSES = cues(
    "olleges|roviders|niversities|chools|nstitutions|harities|mployers|ouncils|rganisations|"
    "usinesses|irms|artnerships|uthorities|gencies"
)
_GROUP = (
    rf"(?P<group>(?:(?:(?:all|more than|over|some|up to) )?(?:{NUMBER}) |all )?(?:(?!(?:the|that|which|"
    rf"hiring|find)\b)[A-Za-z-]+ ){{0,2}}?{_CLASS}(?:(?:, (?:[a-z]+ )?{_CLASS})? and "
    rf"(?:[A-Za-z]+ ){{0,2}}?{_CLASS})?)"
    r"\b(?![’']|-)"
)
_MONEY = FIGURE_MASKS["money"]
_GETS = re.compile(
    rf"(?:^|[.;:,“] |\bthat )[“‘]?(?:[Tt]he )?{_GROUP}(?: (?:in|across) [^.;,£]{{2,25}}?)?(?: (?:will|would|"
    r"have|has|had|are|were|to|can|also|each|now|all|be|been|set|due|today))* (?:gets?|got|"
    r"receiv(?:e|ed|ing)|shar(?:e|ed|ing)|given|awarded|allocated|handed|offered|granted|won|secured?)\b[^.;:£]{0,60}$"
)
"""Before the sum: who gets it."""
_IS_FOR = re.compile(
    rf"{_MONEY}++(?: (?:up for grabs|on offer))?(?: "
    rf"(?!(?:to|for|bids?|budgets?|competition|tenders?|contracts?|a|per)\b)[\w’-]+){{0,6}}?"
    rf"(?:,? (?:which|that) will (?:support|help|fund|pay for) [^.;\ue001]{{3,90}}?)? (?:for|among|between) "
    rf"{_GROUP}(?! (?:to|scheme|programme|that|which|who|hiring)\b)"
)
"""After it: whom it is for."""


def group_told(view: View, found: Found) -> str | None:
    """The class of bodies that a sum without a named receiver goes to."""
    if found.figure is None or found.outcome == "novated" or not has_any(view.sentence.text, _CLASSES):
        return None
    key = found.figure["figure_id"]
    at = next((at for at, figure in view.figures.items() if figure["figure_id"] == key), None)
    if at is None:
        return None
    told = _GETS.search(view.sentence.text, 0, at) or _IS_FOR.match(view.masked, at)
    return view.words(told.span("group")) if told else None


EXAMPLES: dict[str, list[Row]] = {
    "Colleges are set to receive a £53 million chunk of the Growth Fund.": [
        {"supplier": "Colleges", "value": 53000000}
    ],
    "Grants were let. The Growth Fund has £60 million up for grabs for training providers.": [
        {"supplier": "training providers", "value": 60000000}
    ],
    "Grants were let. The council put £60 million in the Growth Fund to find new providers.": [
        {"supplier": None, "value": 60000000}
    ],
}
