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
_KIND_OF_BODY = (
    r"(?:(?:[Ll]ocal|[Ee]xisting|[Nn]ew|[Oo]ther|[Pp]rivate|[Tt]raining|[Ff]urther|[Hh]igher|[Ee]ducation|"
    r"[Ii]ndependent|[Mm]ayoral|[Mm]etro|[Ss]pecialist|[Aa]dult|[Gg]eneral|[Ss]mall(?:er)?|[Ll]arger?|"
    r"[Ss]ixth[ -][Ff]orm|[Cc]ombined|[Uu]nitary|[Uu]pper[ -]tier|[Ss]uccessful|[Ee]ligible|[Aa]pproved|"
    r"[Rr]egional|[Vv]oluntary|[Cc]ommunity|[Ss]kills|[Ll]earning|[Tt]echnical|[Rr]ural|[Ss]truggling|"
    r"[Pp]ublic|[Ss]tate|[Pp]rimary|[Ss]econdary|[Aa]warding|[Nn]ational|[Ee]nglish|[A-Z]{2,4}|[a-z]+-funded|"
    r"[a-z]+-led|non-levy) ){0,4}"
)
"""The words that say what bodies of a class are: "mayoral combined authorities"."""
_CLASSED = rf"{_KIND_OF_BODY}{_CLASS}(?:(?:, {_KIND_OF_BODY}{_CLASS})?,? and {_KIND_OF_BODY}{_CLASS})?"
_GROUP = (
    rf"(?P<group>(?:(?:(?:all|more than|over|some|up to) )?(?:{NUMBER}) |all )?(?:(?:(?!(?:the|that|which|"
    rf"hiring|find|in|at|of|for|to|with|across|by|from|and|all)\b)[A-Za-z-]+ ){{0,2}}?{_CLASS}(?:(?:, "
    rf"(?:[a-z]+ )?{_CLASS})? and "
    rf"(?:[A-Za-z]+ ){{0,2}}?{_CLASS})?|{_CLASSED}))"
    r"\b(?![’']|-)"
)
_MONEY = FIGURE_MASKS["money"]
_GETS = re.compile(
    rf"(?:^|[.;:,–“] |\b(?:that|as|while|and|of|which) )[“‘]?(?:[Aa] total of |[Tt]he names of )?(?:[Tt]he |"
    rf"[Tt]hese |[Oo]ur )?{_GROUP}(?: (?:in|across|around|from|led by) [^.;,£]{{2,35}}?)?(?:,? (?:who|which|"
    r"that))?(?: (?:will|would|have|has|had|are|were|to|can|also|each|now|all|be|been|being|set|due|today|"
    r"then|already|expected|could|between them|invited))* (?:gets?|got|receiv(?:e|ed|ing)|shar(?:e|ed|ing)|"
    r"split(?:ting)?|given|awarded|allocated|handed|offered|granted|won|win|secured?|benefit(?:ed|ing|s)?|"
    r"bid|apply)\b[^.;:£]{0,60}$"
)
"""Before the sum: who gets it."""
_IS_FOR = re.compile(
    rf"{_MONEY}++(?: (?:up for grabs|on offer))?(?: "
    rf"(?!(?:to|for|bids?|budgets?|competition|tenders?|contracts?|a|per)\b)[\w’-]+){{0,6}}?"
    rf"(?:,? (?:which|that) will (?:support|help|fund|pay for) [^.;\ue001]{{3,90}}?)? (?:(?:for|among|"
    rf"between) "
    rf"{_GROUP}(?! (?:to|scheme|programme|that|which|who|hiring)\b)|to (?:the |all |some )?"
    rf"(?P<to>(?:(?:more than |over |up to )?{NUMBER} )?{_CLASSED})\b(?![’'-]))"
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
    if told is None:
        return None
    return view.words(told.span("to" if told.groupdict().get("to") else "group"))


EXAMPLES: dict[str, list[Row]] = {
    "Colleges are set to receive a £53 million chunk of the Growth Fund.": [
        {"supplier": "Colleges", "value": 53000000}
    ],
    "Grants were let. The Growth Fund has £60 million up for grabs for training providers.": [
        {"supplier": "training providers", "value": 60000000}
    ],
    "Grants were let. £70 million is being dished out to mayoral combined authorities and local councils in "
    "England.": [{"supplier": "mayoral combined authorities and local councils", "value": 70000000}],
    "A total of 14 training providers have won contracts in the £65 million tender.": [
        {"supplier": "14 training providers", "value": 65000000}
    ],
    "Grants were let. Colleges in Ashdown and Northmoor will also benefit from a £20m boost to funding.": [
        {"supplier": "Colleges", "value": 20000000}
    ],
    "Grants were let. The council put £60 million in the Growth Fund to find new providers.": [
        {"supplier": None, "value": 60000000}
    ],
}
