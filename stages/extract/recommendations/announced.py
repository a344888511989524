"""Where an article announces proposals, a bare heading that asks is one: "Colleges should be merged".

An announcement is a heading or sentence such as "the key recommendations for FE" or "Here are its main
proposals"; a bare heading stands on its own line, short and without a stop. One such heading proves
nothing. Left alone: headings that question ("Why colleges should care"), and advice to readers.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.word_cues import cue, places, word_cue
from stages.extract.recommendations.words import IMPERATIVES, word_set

_NOUN = (
    r"(?:recommendations?|proposals?|demands?|asks|suggestions?|calls for action|policy ideas"
    r"|reforms? (?:it|they) (?:want|propose)s?)"
)
ANNOUNCES = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?:\w+ ){{0,2}}?(?:key|main|headline|top|big|chief"
    rf"|most important|central|core|principal|five|six|seven|eight|nine|ten"
    rf"|\d+) (?:[\w-]+ ){{0,3}}?{_NOUN}\b|\b(?:[Kk]ey|[Mm]ain|[Hh]eadline|[Tt]op|[Ff]ull|\d+"
    rf"|[Tt]he \w+) {_NOUN}\b|\b[Hh]ere (?:are|is) [^.\n]{{0,60}}?\b{_NOUN}\b|\b{_NOUN} (?:at a glance"
    rf"|in full|in brief|summarised|explained)|\b(?:a number|a (?:series|set|list|raft|range"
    rf"|string)) of (?:[\w-]+ ){{0,3}}?{_NOUN}\b|\b(?:\w+|\d+) (?:[\w-]+ )?{_NOUN} (?:to|for|from|by)\b"
    r"|\b[Ww]hat (?:it|they|(?:the |its )?[\w’ ]{3,40}?) (?:recommends?|recommended|proposes?|is calling"
    r" for|wants?)\b"
)
_CUES = cues("ecommend|roposals|roposes|emands|uggestions|calls for action")
_NOUNS = cue(
    re.compile(
        r"\b(?:recommend\w*|propos\w*|demands?|asks|suggestions?|calls|policy|reforms|wants?|calling)\b",
        re.IGNORECASE,
    ),
    "recommend* propos* demand demands asks suggestion suggestions calls policy reforms want wants calling",
)
_LINE = re.compile(r"^[ \t\xa0]*(?P<words>[A-ZÀ-Þ‘“£\d][^\n]{12,170}?)[ \t\xa0]*$", re.MULTILINE)
_MODALS = word_cue("should must ought need needs has have")
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
_NEAR = 110  # code points around its noun in which an announcement stands
_LEAST, _LONGEST = 2, 30  # headings that make a list; words of one


class Heading(NamedTuple):
    """One heading that proposes, and where the announcement of its list stands."""

    start: int
    end: int
    lead: int
    lead_end: int


def announced(text: str) -> Iterator[Heading]:
    """The bare headings that propose, under an announcement of proposals."""
    if not has_any(text, _CUES):
        return
    lead = _announcement(text)
    if lead is None:
        return
    after = text.find("\n", lead.end()) + 1 or len(text)
    lines = dict.fromkeys(text.rfind("\n", 0, at) + 1 for at in places(_MODALS, text) if at > after)
    found = [m for start in lines if (m := _LINE.match(text, start)) is not None and proposes(m["words"])]
    if len(found) < _LEAST:
        return
    for match in found:
        yield Heading(match.start("words"), match.end("words"), lead.start(), lead.end())


def _announcement(text: str) -> re.Match[str] | None:
    """The first line that says whose proposals follow."""
    for at in places(_NOUNS, text):
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        near = max(start, at - _NEAR), min(len(text) if end < 0 else end, at + _NEAR)
        if (lead := ANNOUNCES.search(text, *near)) is not None:
            return lead
    return None


def proposes(words: str) -> bool:
    """Whether a line is a bare heading that says what somebody should do."""
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
