"""A share of people, and what they said: before it, after it, or in the clause that it closes.

`group` is who answered so; `statement` what they said. The first construction that takes a figure
keeps it.
"""

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import FIGURE_MASKS

PERCENT, FRACTION = FIGURE_MASKS["percentage"], FIGURE_MASKS["fraction"]

_SAID = (
    r"(?:said|say|says|saying|think|thinks|thought|thinking|believe|believed|believes|believing|felt|feel|"
    r"feeling|agree|agreed|agreeing|disagree|disagreed|"
    r"reported|report|reporting|want|wanted|would|will|could|plan|planned|are planning|trust|trusted|did "
    r"not|do not|don’t|don't|named|cited|told|expect|expected|"
    r"support|supported|oppose|opposed|rated|rate|described|admitted|admit|know|knew|were|are|have|had|has|"
    r"prefer|preferred|worry|worried|intend|intended|"
    r"consider|considered|find|found|see|saw|use|used|need|needed|cannot|can|can’t|could not|like|feared|"
    r"fear|claimed|answered|chose|give|gave|no longer|"
    r"blamed|blame|identified|ranked|listed|mentioned|highlighted|suggested|hoped|hope|worry|do|does|did|"
    r"wished|wish|attributed|pointed|called|"
    r"[a-z]+(?<!increas)(?<!decreas)(?<!decline)(?<!decreas)(?<!rais)(?<!bas)(?<!compar)(?<!reduc)(?<!fund)"
    r"ed|experienced|offer|provide|struggle|struggled|lack|lacked|recommend|back|backed|favour|favoured|"
    r"also)"
)
_ADVERB = r"(?: (?:also|now|either|still|strongly|even|only|simply|actually|already|even|fully))?"
_OF = r"(?: of (?:the |all |those |its |their |our )?(?P<group>[^,.;()\ue001\ue002\ue004-\ue009]{2,90}?))"
_PLAIN_OF = r"(?: of (?:the |all |those |its |their |our )?(?P<group>[^,.;()\ue001-\ue009]{2,90}?))?"
_NO_GROUP = (
    "(?:higher|lower|more|less|fewer|above|below|in|on|to|per|off|up|down|increase|rise|fall|drop|cut|by|"
    "from|at|or|and|over|under|for|than|this|last|between|likely)"
)
_STATEMENT = r"(?P<statement>[^.;]*)"

CONSTRUCTIONS = {
    "share_in_apposition": compiled(
        rf"(?:<skip:FRACTION>|<n:COUNT>)(?: (?P<of>[a-z][^,.;()\ue001-\ue009]{{1,60}}?))?, (?:or |that is )?"
        rf"<share:PERCENT>, (?:also )?(?P<verb>{_SAID})\b{_STATEMENT}"
    ),
    "fraction_in_brackets": compiled(
        rf"(?:<skip:FRACTION>|[Mm]ajority|[Mm]ost|[Mm]inority) ?(?:of (?P<of>[^,.;()]{{2,60}}?) )"
        rf"?\(<share:PERCENT>\){_PLAIN_OF}{_ADVERB} (?P<verb>{_SAID})\b{_STATEMENT}"
    ),
    "share_of_group_said": compiled(rf"<share:SHARE>{_OF}{_ADVERB} (?:who )?(?P<verb>{_SAID})\b{_STATEMENT}"),
    "share_said": compiled(rf"<share:SHARE>{_ADVERB} (?P<verb>{_SAID})\b{_STATEMENT}"),
    "share_group_said": compiled(
        rf"<share:SHARE> (?!{_SAID}\b|{_NO_GROUP}\b)(?P<group>[a-z][^,.;()\ue001-\ue009]{{1,40}}?)"
        rf"{_ADVERB} (?P<verb>{_SAID})\b{_STATEMENT}"
    ),
    "compared_group_in_brackets": compiled(
        r"(?:compared (?:to|with)|against|versus|than) (?P<group>[a-z][^,.;()]{2,60}?) \(<share:SHARE>\)"
    ),
    "compared_share_of_group": compiled(
        r"(?:compared (?:to|with)|against|versus|and) (?:just |only )?<share:SHARE> of (?P<group>[^,.;()"
        r"\ue001-\ue009]{2,60}?)(?=[.,;]|$)"
    ),
    "statement_in_brackets": compiled(
        r"(?P<statement>[^.;()–\ue002\ue004]{8,200}?) \(<share:SHARE>(?: of (?P<group>[^()]{2,60}))"
        r"?\)(?P<rest>[^.;]*)"
    ),
    "according_to_share": compiled(
        r"(?P<statement>[^.;()]{8,220}?),? according to <share:SHARE> of (?P<group>[^,.;()]{2,80}?)"
        r"(?=[.,;]|$)"
    ),
    "statement_by_share": compiled(
        r"(?P<statement>[^.;()]{8,200}?) (?:was|were|is|are) (?:named|cited|chosen|backed|supported|"
        r"opposed|mentioned|picked|given) by <share:SHARE> of (?P<group>[^,.;()]{2,80}?)(?=[.,;]|$)"
    ),
}
NEEDS: dict[str, tuple[str, ...]] = {
    "share_in_apposition": (f", {PERCENT}", f", or {PERCENT}", f", that is {PERCENT}"),
    "fraction_in_brackets": (f"({PERCENT}",),
    "compared_group_in_brackets": (f"({PERCENT}", f"({FRACTION}"),
    "compared_share_of_group": ("compared ", "against ", "versus ", "and "),
    "statement_in_brackets": (f" ({PERCENT}", f" ({FRACTION}"),
    "according_to_share": (f"according to {PERCENT}", f"according to {FRACTION}"),
    "statement_by_share": (f" by {PERCENT}", f" by {FRACTION}"),
}
"""For each construction words of which a masked sentence must hold one: a search too cheap to matter."""
EXAMPLES = {
    "A Larkfield survey, commissioned by Ofsted, of 2,300 parents and carers, found a quarter disagreed "
    "that the regulator could be trusted. "
    "Just 49 per cent said it could be.": [
        {
            "pollster": "Larkfield",
            "commissioned_by": "Ofsted",
            "sample_size": 2300,
            "population": "parents and carers",
            "kind": "fraction",
        },
        {"pollster": "Larkfield", "value": 49, "statement": "said it could be"},
    ],
    "And while over half (56 per cent) of FE providers said Ofsted could be trusted, 27 per cent thought "
    "the opposite, according to findings by "
    "IFF Research.": [
        {"value": 56, "population": "FE providers", "pollster": "IFF Research"},
        {"value": 27, "pollster": "IFF Research"},
    ],
    "The poll found more than 1 in 5 people said that they do not trust any party.": [
        {"kind": "fraction", "bound": "over", "population": "people"}
    ],
    "The Larkfield survey of 1,250 adults asked what stood in the way. Of the 1,250 adults, 475"
    " adults, or 38 "
    "per cent, named cost first.": [{"value": 38, "population": "adults", "statement": "named cost first"}],
    "Larkfield polled 900 tutors. More than one in five tutors, 22 per cent, did not know where to look.": [
        {"value": 22, "population": "tutors", "sample_size": 900}
    ],
    "Two in five tutors think of leaving, survey finds\n\nTwo in five tutors in England think of leaving, "
    "according to a survey by Larkfield.": [{"kind": "fraction", "statement": "think of leaving"}],
    "Results rose by 25 per cent this year, the survey found.": [],
    "Staff costs took 65 per cent of income.": [],
}
