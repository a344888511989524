"""A post of which the lead tells without the name, which opens the next sentence.

"A former banker has been appointed as principal of Lakes College. Jo Reed will start in May." Also "the
college has appointed a new principal" and "the principal of Lakes College has resigned". Left alone: leads
that name a person, and next sentences that quote whoever they name.
"""

import re

from stages.extract.appointments.people import PERSON, TITLED, person_in
from stages.extract.appointments.verb_forms import AUX, PUT, STEPS_DOWN
from stages.extract.phrases.kept import names_of

_PUT_INTO = re.compile(
    rf"\b(?:(?:has|have) (?:been )?{PUT}|(?:is|are) to be|will be|{PUT}s?|appoints|names|seeks|welcomes|"
    rf"confirms|announces|has|have|{AUX}*become|{STEPS_DOWN}(?= (?:as|from)))(?: as| to be| from)?(?: (?:the|"
    r"its|an?|their|his|her)(?: [\w’-]+[’']s?)?)?(?: new| next| first| interim| latest)* (?:[A-Z]\w+ )?$"
)
_OWNED = re.compile(r"\b(?:the|its|an?|their|his|her|new|next|first|interim|latest|[\w’-]+[’']s) $")
_GOING = re.compile(
    rf"(?: (?:of|at) (?:an?|the|one of) [a-z][^,.;:\n]{{2,50}}?)?(?:"
    rf" \([^()\n]{{2,20}}\))?(?:,[^,.;\n]{{2,60}},)? "
    rf"{AUX}*(?:{STEPS_DOWN}|(?<=been )(?:sacked|suspended|dismissed)|announced (?:his|her|their) [a-z]+)"
)
"""Words behind a post that tell of its holder's leaving."""
_SENTENCE_END = re.compile(r"[.!?][”’\"']?\s+|\n+")
_OPENING = re.compile(
    rf"(?:(?:During|After|In|At|Since|Before) [^.;\n]{{2,80}}?, )?(?:{TITLED}|(?P<person>{PERSON}))(?: "
    r"[CMODK]BE)?(?: \([^()\n]{2,40}\))?(?! (?:said|says|told|added)\b(?![^.;\n“”]{0,60} (?:he|she) (?:was|"
    r"is|would|will|had) (?:be )?(?:step|leav|resign|retir|quit|stand)))(?=,? (?:who|currently|formerly|"
    r"previously|once|has|had|is|was|will|told|said|[a-z]{2,}ed|joins|takes?|took|comes?|began|left|leaves|"
    r"moves|replaces|succeeds|steps|starts|became|quit)\b|, (?:\d\d\b|an? [a-z])|,? [–-] )"
)
_QUOTES = re.compile(
    r"[^.\n]{0,160}\b(?:said|told|added|says)\b(?![^.;\n“”]{0,60} (?:he|she) (?:was|is|would|will|had) )"
)
_SOMEBODY = re.compile(r"(?:An?|One) ")
"""How a sentence opens on somebody whom it does not name."""
_LONGEST_LEAD = 300


def unnamed(text: str, start: int, end: int) -> tuple[int, int, int, str] | None:
    """Where the sentence of the post at `text[start:end]` starts, where its person is named, and the name."""
    earliest = max(0, start - _LONGEST_LEAD)
    first = max((m.end() for m in _SENTENCE_END.finditer(text, earliest, start)), default=earliest)
    is_somebody = _SOMEBODY.match(text, first) is not None
    is_put = (is_somebody or _OWNED.search(text, max(0, start - 20), start) is not None) and (
        _PUT_INTO.search(text, max(0, start - 60), start) is not None
    )
    if not is_put and _GOING.match(text, end) is None:
        return None
    stop = _SENTENCE_END.search(text, end, end + _LONGEST_LEAD)
    match = _OPENING.match(text, stop.end()) if stop is not None else None
    person = person_in(match["person"]) if match is not None and match["person"] else None
    if stop is None or match is None or person is None or _QUOTES.match(text, match.end()):
        return None
    if not is_somebody and any(
        first <= n.start < stop.start() and n.kind == "person" for n in names_of(text)
    ):
        return None
    return first, match.end("person") - len(person), match.end(), person
