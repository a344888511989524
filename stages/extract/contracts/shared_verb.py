"""Holders whose verb is told once: "Under contracts signed in May A will run courses in Kent, B in Essex".

The clause must say that it is under contracts; each name after the first has an area or a share of its own.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, PUBLIC_BODY, named_at
from stages.extract.contracts.vocabulary import HINDERED
from stages.extract.extractor import Row
from stages.extract.phrases.masks import View

_UNDER = re.compile(
    r"\b(?:[Uu]nder|[Tt]hrough|[Uu]sing) (?:the |these |its |those )?(?:[a-z-]+ )?(?:contracts?|"
    r"agreements?|deals|"
    rf"licen[cs]es)(?: [a-z][^.;,]{{2,50}}?)?,? (?:the )?(?P<name>{NAME}) (?:will |is to |are to |is |has )?"
    r"(?:now )?(?:runs?|delivers?|provides?|operates?|manages?|teach(?:es)?|offers?|running|delivering|"
    r"providing) "
    r"[^.;,]{2,80}? (?:in|for|across|at) [^.;,]{2,40}?(?=, |,? and [\ue010\ue013]|[.;]|$)"
)
_NEXT = re.compile(
    rf"(?:, (?:and |while )?|,? and |; )(?:the )?(?P<name>{NAME}) (?:will |is to )?(?:\w+ )??(?:in|for|"
    rf"across|at) "
    r"[^.;,]{1,40}?(?=, |,? and [\ue010\ue013]|[.;]|$)"
)


def under_contracts(view: View) -> Iterator[Found]:
    """The bodies that one verb says work under contracts."""
    masked = view.masked
    if "nder " not in masked and "hrough " not in masked:
        return
    told = _UNDER.search(masked)
    if told is None or HINDERED.search(masked, 0, told.end()):
        return
    start, at = told.start(), told.end()
    spans = [(told.start("name"), at)]
    while more := _NEXT.match(masked, at):
        at = more.end()
        spans.append((more.start("name"), at))
    if len(spans) == 1:
        return
    for name_at, end in spans:
        party = named_at(view, name_at)
        if party and not PUBLIC_BODY.search(party.names[0]):
            yield Found("under_contracts", "awarded", start, end, party.names[0])


_COUNT = (
    r"(?:the other |another |the remaining )?"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|\ue003++)"
)
_WON = re.compile(
    rf"(?P<name>{NAME}) (?:has |have |had )?(?:w[oi]ns?|took|takes|secured|landed|picked up|(?:was|were|"
    rf"been) (?:awarded|"
    rf"given)|holds?|held|got|gets) {_COUNT}(?: of (?:them|these|those|the \w+))?(?: (?:of the "
    rf")?(?:contracts|lots|"
    r"licen[cs]es))?(?=, | and )"
)
_NEXT_COUNT = re.compile(
    rf"(?:, (?:and |while )?|,? and |; )(?:the )?(?P<name>{NAME}) {_COUNT}(?=, |,? and |[.;]|$)"
)
_OF_DEALS = re.compile(r"\b(?:contracts|lots|licen[cs]es|frameworks?|tender)\b")
_SAID_NEAR = 300


def counted_contracts(view: View, text: str) -> Iterator[Found]:
    """Bodies each told with how many contracts it won: "A won four of them, B three and C two"."""
    masked = view.masked
    told = _WON.search(masked)
    if told is None or HINDERED.search(masked, 0, told.end()):
        return
    spans, at = [(told.start(), told.end())], told.end()
    while more := _NEXT_COUNT.match(masked, at):
        at = more.end()
        spans.append((more.start("name"), at))
    said = text[max(0, view.sentence.start - _SAID_NEAR) : view.sentence.start] + view.sentence.text
    if len(spans) == 1 or _OF_DEALS.search(said) is None:
        return
    for name_at, end in spans:
        party = named_at(view, name_at)
        if party and not PUBLIC_BODY.search(party.names[0]):
            yield Found("counted_contracts", "awarded", told.start(), end, party.names[0])


EXAMPLES: dict[str, list[Row]] = {
    "The service was let in nine lots. Novamark Ltd won four of them, Ashdown Training three and the "
    "Harbour Trust "
    "two.": [{"supplier": "Novamark Ltd"}, {"supplier": "Ashdown Training"}, {"supplier": "Harbour Trust"}],
    "The contracts were let. At the games Novamark Ltd won four medals, Ashdown Training three and Harbour "
    "Trust "
    "two.": [],
    "Under contracts signed this month Novamark Ltd will run education in three prisons, Ashdown Training "
    "in two "
    "and Harbour Trust in one.": [
        {"supplier": "Novamark Ltd", "outcome": "awarded"},
        {"supplier": "Ashdown Training"},
        {"supplier": "Harbour Trust"},
    ],
    "Under the new contracts, Novamark Ltd will deliver courses in two towns and Ashdown Training in "
    "three.": [
        {"supplier": "Novamark Ltd"},
        {"supplier": "Ashdown Training"},
    ],
    "Under the new rules, Novamark Ltd will deliver courses in two towns and Ashdown Training in three.": [],
    "Under contracts that were never signed, Novamark Ltd would run courses in Kent, Ashdown Training in "
    "Essex.": [],
}
