"""Whether a bare heading asks: "Colleges should be merged", "Scrap the levy".

Left alone: headings that question ("Why colleges should care"), and advice to readers.
"""

import re

from stages.extract.phrases.words import word_set
from stages.extract.recommendations.words import IMPERATIVES

_MODAL = re.compile(
    r"(?P<who>[^.:;!?]{2,110}?) (?:also |now )?(?:should|must|ought to|needs? to|has to|have"
    r" to)\b(?P<rest>.*)$"
)
_ORDER = re.compile(rf"{IMPERATIVES}\b(?! (?:up to|by)\b)")
_IN_CASE = re.compile(r"(?:If|Where|When) [^,.]{3,60}, (?=[a-z])")
_ADVICE = word_set(
    "apply arrive bring check contact email expect hear know note read register remember visit wait watch"
    " worry care"
)
"""Verbs of headings that advise readers."""
_READERS = re.compile(
    r"\b(?:you|applicants?|readers?|delegates|visitors|bidders|entrants|candidates|guests|attendees)\b", re.I
)
_STOPS = re.compile(r"[.;:,?!…]$|\.[”’]$")
_NO_HEADING = re.compile(
    r"^(?:Why|What|How|When|Who|Where|Whether|Should|Must|Read|More|Here|If|You|We|I|It|Advice|Tips|Opinion"
    r"|Comment|Analysis|Watch|Listen|Sign|Click|Share)\b|^\d+[.):]?\s|\|"
)
_PARAGRAPH = re.compile(r"\s*\((?:[Pp]aragraphs?|[Pp]aras?\.?) [\d, and–-]+\)$")
"""Where a report gives its reasons for a conclusion."""
_LONGEST = 30  # words of a heading


def proposes(words: str) -> bool:
    """Whether a line is a bare heading that says what somebody should do."""
    words = _PARAGRAPH.sub("", words)
    if _STOPS.search(words) or _NO_HEADING.search(words) or len(words.split()) > _LONGEST:
        return False
    if words.count("“") != words.count("”"):
        return False
    modal = _MODAL.match(words)
    if modal is None:
        return False
    rest = re.sub(r"[‘’“”'\"]", "", modal["rest"])
    verb = rest.split(None, 1)[0].lower() if rest.split() else ""
    return verb != "" and verb not in _ADVICE and not _READERS.search(modal["who"])


def is_order(words: str) -> bool:
    """Whether a heading opens with a verb that asks: "Scrap the levy", "Give colleges a protected title"."""
    words = _IN_CASE.sub("", words.lstrip("‘“'\""))
    return _ORDER.match(words[:1].upper() + words[1:]) is not None
