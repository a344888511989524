"""A post of which the lead tells without the name, which opens the next sentence.

"A former banker has been appointed as principal of Lakes College. Jo Reed will start in May." Also "the
college has appointed a new principal" and "the principal of Lakes College has resigned". Left alone: leads
that name a person, and next sentences that quote whoever they name.
"""

import re

from stages.extract.appointments.changes import tells_leaving
from stages.extract.appointments.named_after import is_news
from stages.extract.appointments.people import PERSON, TITLED, person_in
from stages.extract.appointments.post_verbs import AUX, PUT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.word_cues import cue

_PUT_INTO = re.compile(
    rf"\b(?:(?:has|have) {PUT}|{PUT}s?|appoints|names|seeks|welcomes|confirms|announces|has|have|"
    rf"{AUX}*become)(?: as| to be)? (?:the|its|an?|their|his|her)(?: [\w’-]+[’']s?)?(?: new| next| first| "
    r"interim| latest)* (?:[A-Z]\w+ )?$"
)
_OWNED = re.compile(r"\b(?:the|its|an?|their|his|her|new|next|first|interim|latest|[\w’-]+[’']s) $")
_APPOINTED = re.compile(
    r"(?: \([^()\n]{2,20}\))?(?: (?:of|at) [^.;:\n]{2,60}?)? (?:has|have) been (?:appointed|named|elected)\b"
)
_SENTENCE_END = re.compile(r"[.!?][”’\"']?\s+|\n+")
_OPENING = re.compile(
    rf"(?:(?:During|After|In|At|Since|Before) [^.;\n]{{2,80}}?, )?(?:{TITLED}|(?P<person>{PERSON}))(?! "
    r"(?:said|says|told|added)\b)(?=,? (?:who|currently|formerly|previously|has|had|is|was|will|"
    rf"[a-z]{{2,}}ed|joins|takes?|took|comes?|began|left|leaves|moves|replaces|succeeds|steps|starts|became|"
    r"quit)\b|, \d\d\b|,? [–-] )"
)
_QUOTES = re.compile(r"[^.\n]{0,160}\b(?:said|told|added|says)\b")
_LONGEST_LEAD = 300
_BEFORE_THEM = cue(
    re.compile(
        r"(?:(?P<noun>departure|retirement|resignation|death|removal|dismissal|suspension|exit) of|(?:replac|"
        rf"succeed)(?:e|ing)?|(?:place of|succession to)) (?P<person>{PERSON})|(?:after|when) "
        rf"(?P<leaver>{PERSON})(?:, [^,.;\n]{{2,80}},)? {AUX}*(?:step(?:s|ped|ping)? (?:down|aside)|"
        r"resign(?:s|ed)?|retire[sd]?|left|leaves|quit)\b"
    ),
    "departure retirement resignation death removal dismissal suspension exit replace replacing succeed"
    " succeeding place succession after when",
)
"""Who held a post until then, behind its name: "a new principal following the retirement of X"."""
_ON = re.compile(r"\b(?:following|after|ahead of|before|on|upon|amid) (?:the |its )?(?:[a-z]+ )?$")
_FILLED = re.compile(r"\b(?:new|next|permanent|interim|acting|its|the|a|an|as)\s$")


def predecessor(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """Who held the post at `text[start:end]` before, if its sentence says so: where, and the name."""
    match = _BEFORE_THEM.search_between(text, end, end + _LONGEST_BETWEEN)
    if match is None or _SENTENCE_END.search(text, end, match.start()):
        return None
    if not _FILLED.search(text, max(0, start - 12), start) and not is_news(text, start):
        return None
    if match["noun"] and not _ON.search(text, end, match.start()):
        return None
    words = match["person"] or match["leaver"]
    person = person_in(words)
    at = match.start("person" if match["person"] else "leaver")
    return (at + len(words) - len(person), match.end(), person) if person is not None else None


_LONGEST_BETWEEN = 150  # code points between a post and who held it before


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
