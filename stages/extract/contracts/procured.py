"""Money that a body spends by contract: "the council procured £4m of courses", "£2m was contracted out".

Who buys is the subject of the verb; who is to get it stands after "to" or "from". Left alone: hopes.
"""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import Party
from stages.extract.contracts.receivers import receivers_at
from stages.extract.contracts.sum_sentence import SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import AHEAD
from stages.extract.extractor import Row

_PROCURED = re.compile(
    r"\b(?P<verb>procur(?:e[sd]?|ing)|commission(?:ed|s|ing)?|contract(?:ed|s|ing)? out|outsourc(?:e[sd]?|"
    r"ing)|"
    r"sub-?contract(?:ed|s|ing)?(?: out)?|tender(?:ed|s|ing)?(?: out)?|put(?:s|ting)? out to tender)"
    r"(?: (?:only|just|around|about|some|over|nearly|almost|up to|more than|less than|a total of|a further|"
    r"another))* $"
)
_OF_WHAT = re.compile(
    r"(?:,| (?:out )?(?:of|from|in|on|worth of|to|for|last|this|next|over|through|under|via|a year|each "
    r"year)\b|[.;]|$)"
)


def procured(sentence: SumSentence, told: Sum) -> list[Found]:
    """The sum that its subject lets by contract."""
    said = _PROCURED.search(sentence.masked, max(0, told.at - 70), told.at)
    if said is None or _OF_WHAT.match(sentence.masked, told.figure_end) is None:
        return []
    subject = sentence.subject(said.start("verb"))
    if subject is None or not subject.names:
        return []
    near = sentence.masked[max(0, said.start() - 30) : said.start()]
    outcome = "planned" if AHEAD.search(near) or _TO.search(near) else "awarded"
    to = receivers_at(sentence.view, told.end, sentence.clause_end(told.end))
    supplier = (next(iter(to.names), to.group)) if to else None
    source = _SOURCE.match(sentence.masked, told.figure_end)
    end = max(told.end, to.end if to else 0, source.end() if source else 0)
    span = Party((), min(subject.start, told.start), end)
    buyer = next(name for name in subject.names)
    if supplier is None and outcome == "awarded":
        outcome = "total"
    return [sentence.found("procured", told, None, span, supplier=supplier, buyer=buyer, outcome=outcome)]


_SOURCE = re.compile(
    r" (?:out )?(?:of|from) (?:its|their|the) [^.;,]{3,50}?\b(?:budgets?|allocations?|funds?|funding)\b"
)
"""Behind it: the money of which it is a part."""
_TO = re.compile(r"\bto $")

EXAMPLES: dict[str, list[Row]] = {
    "Northmoor Council, which procured £4 million out of its £20 million skills budget last year, met.": [
        {"buyer": "Northmoor Council", "supplier": None, "value": 4000000}
    ],
    "Northmoor Council plans to contract out only £3 million to independent providers.": [
        {
            "buyer": "Northmoor Council",
            "supplier": "independent providers",
            "value": 3000000,
            "outcome": "planned",
        }
    ],
    "Northmoor Council might procure £3 million of courses.": [],
    "Northmoor Council procured £3 million fines for its rivals.": [],
}
