"""A post of which the lead tells without the name, which opens the next sentence.

"A former banker has been appointed as principal of Lakes College. Jo Reed will start in May." Also "the
college has appointed a new principal" and "the principal of Lakes College has resigned". Left alone: leads
that name a person, and next sentences that quote whoever they name.
"""

import re

from stages.extract.appointments.changes import tells_leaving
from stages.extract.appointments.people import PERSON, TITLED, person_in
from stages.extract.appointments.post_verbs import AUX, PUT
from stages.extract.phrases.kept import names_of

_PUT_INTO = re.compile(
    rf"\b(?:(?:has|have) {PUT}|{PUT}s?|appoints|names|seeks|welcomes|confirms|announces|has|have"
    rf"|{AUX}*become)"
    r"(?: as| to be)? (?:the|its|an?|their|his|her)(?: [\w’-]+[’']s?)?"
    r"(?: new| next| first| interim| latest)* (?:[A-Z]\w+ )?$"
)
_OWNED = re.compile(r"\b(?:the|its|an?|their|his|her|new|next|first|interim|latest|[\w’-]+[’']s) $")
_APPOINTED = re.compile(
    r"(?: \([^()\n]{2,20}\))?(?: (?:of|at) [^.;:\n]{2,60}?)? (?:has|have) been (?:appointed|named|elected)\b"
)
_SENTENCE_END = re.compile(r"[.!?][”’\"']?\s+|\n+")
_OPENING = re.compile(
    rf"(?:{TITLED}|(?P<person>{PERSON}))(?! (?:said|says|told|added)\b)"
    r"(?=,? (?:who|currently|formerly|previously|has|had|is|was|will|joins?|joined|takes?|took|comes?|began"
    r"|left"
    r"|leaves|moves|replaces|succeeds|steps|stepped|started|starts|became|retired|quit|served|worked)\b"
    r"|, \d\d\b|,? [–-] )"
)
_QUOTES = re.compile(r"[^.\n]{0,160}\b(?:said|told|added|says)\b")
_LONGEST_LEAD = 300


def unnamed(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """Where the person of the post at `text[start:end]` is named behind its sentence, and the name."""
    is_put = _OWNED.search(text, max(0, start - 20), start) is not None and (
        _PUT_INTO.search(text, max(0, start - 60), start) is not None
    )
    if not is_put and not _APPOINTED.match(text, end) and not tells_leaving(text, end):
        return None
    stop = _SENTENCE_END.search(text, end, end + _LONGEST_LEAD)
    match = _OPENING.match(text, stop.end()) if stop is not None else None
    person = person_in(match["person"]) if match is not None and match["person"] else None
    if stop is None or match is None or person is None or _QUOTES.match(text, match.end()):
        return None
    first = max(
        (m.end() for m in _SENTENCE_END.finditer(text, max(0, start - _LONGEST_LEAD), start)), default=0
    )
    if any(first <= n.start < stop.start() and n.kind == "person" for n in names_of(text)):
        return None
    return match.end() - len(person), match.end(), person
