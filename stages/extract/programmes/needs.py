"""What a masked sentence must hold before and behind a programme for a pattern to be tried on it.

Each need is told as the pattern is read: words before `P` stand before the programme, those behind it
behind; without a P they may stand anywhere. A bar parts words of which one will do, each with all that
starts with it, or whole where it ends in _.
"""

import re
from collections.abc import Iterable

_RUN = (
    "run|manag|led_|overseen|admin|co-ordinat|coordinat|host|operat|handled|governed|headed|driven|launch|"
    "set_|"
    "creat|establish|pilot|pioneer|commission|develop|organis|spearhead|champion|held_|staged|steer|supervis|"
    "looked"
)
_DELIVERED = "delivered|provided|offered|taught|fronted|staffed|rolled"
_RUNS = (
    "run|ran_|manag|lead|overs|admin|co-ordinat|coordinat|operat|host|launch|set_|sets_|creat|found|"
    "establish|organis|pilot|head|spearhead|steer|supervis|look|charge|led_|helped"
)
_DELIVERS = "deliver|provid|offer|teaches|rolling"
_BODY = (
    "\ue010|\ue013|government|combined|council|department|agency|charity|college|university|trust_|"
    "foundation|company|regulator|mayor"
)
_AGENT = (
    f"{_BODY}|\ue003|provider|contractor|partner|charities|councils|authorities|universities|organisation|"
    "enterprise|companies|employer|trusts"
)
_PLACE = "\ue012|\ue013|north|south|east|west|midlands"
_FAMILIES = {
    "RUN": _RUN,
    "RUNS": _RUNS,
    "DELIVERED": _DELIVERED,
    "DELIVERS": _DELIVERS,
    "DONE": f"{_RUN}|{_DELIVERED}",
    "WORKS": f"{_RUNS}|{_DELIVERS}",
    "BODY": _BODY,
    "WHO": f"{_BODY}|it_|they_",
    "AGENT": _AGENT,
    "PLACE": _PLACE,
    "AREA": f"{_PLACE}|\ue003",
    "MONEY": "\ue001",
    "COUNT": "\ue003",
    "BY": "by_|through|via_|with_",
    "IN": "in_|across|throughout",
    "AWARDED": "award|given|won_|win|secured|appointed|chose|selected|contracted|commissioned|asked|receive|"
    "named|tasked|handed|picked|got_|successful|hired",
    "TO_RUN": "run|manag|deliver|lead|overse|operat|admin|host|support|provider|take|pilot|test|trial",
    "HAND": "hand|transfer|pass|novated|move|switched|devolv",
    "LOST": "lost|lose|losing|stripped|withdr|pulled|stood|step",
    "SOUGHT": "procur|commission|tender|looking|search|seek|invit",
    "SPREAD": "roll|pilot|trial|test|launch|available|run|ran_|extend|expand|offer|introduced|live|in_|based|"
    "active|started|spread|deliver|tak|took|operat|work|covering|coming|open|grow|grew|announced",
    "ANNOUNCED": "announc|opened|launched|revealed|unveiled|confirmed|published",
    "PART": "partner|provider|supplier|operator|contractor|subcontractor|deliverer",
    "HEAD": "managing|manager|operator|administrator|accountable",
    "DELIVERY": "delivery|management|administration|running|oversight|control|responsib",
    "ENGAGED": "engage|support|train|work|help|reach|recruit|fund|mentor|placed|brought|upskilled",
}


def _terms(need: str) -> list[frozenset[str]]:
    return [frozenset(_FAMILIES.get(term, term).split("|")) for term in need.split() if term != "P"]


class Needs:
    """What the needs of some patterns are, as bits, and which of them a sentence meets."""

    def __init__(self, needs: Iterable[str]) -> None:
        self._terms = list(dict.fromkeys(term for need in needs for term in _terms(need)))
        self._side = len(self._terms)
        stems = sorted(frozenset[str]().union(*self._terms), reverse=True)  # the longer of two comes first
        by_letter: dict[str, list[str]] = {}
        for stem in stems:
            rest = re.escape(stem[1:].removesuffix("_")) + r"\b" * stem.endswith("_")
            by_letter.setdefault(stem[0], []).append(rest)
        masks = "".join(letter for letter in by_letter if not letter.isascii())
        words = "|".join(f"{letter}(?:{'|'.join(r)})" for letter, r in by_letter.items() if letter.isascii())
        self._words = re.compile(rf"\b(?:{words})|[{masks}]")
        self._bits = {word: self._bits_of(word) for word in (stem.removesuffix("_") for stem in stems)}

    def _bits_of(self, word: str) -> int:
        """Which terms a word, or a mask, meets that was found in a sentence."""
        met = (f"{word}_" in term or word.startswith(tuple(term)) for term in self._terms)
        return sum(1 << number for number, is_met in enumerate(met) if is_met)

    def of(self, need: str) -> int:
        """What a pattern needs, in the bits of `met`."""
        words, bits = need.split(), 0
        for at, term in enumerate(words):
            if term != "P":
                side = 2 if "P" not in words else int("P" in words[:at])
                bits |= 1 << (self._terms.index(_terms(term)[0]) + side * self._side)
        return bits

    def met(self, masked: str, start: int, end: int) -> int:
        """The needs that a sentence meets whose programme stands at `start` to `end`."""
        lower = masked.lower()
        before = behind = 0
        for word in set(self._words.findall(lower, 0, start)):
            before |= self._bits[word]
        for word in set(self._words.findall(lower, end)):
            behind |= self._bits[word]
        return before | behind << self._side | (before | behind) << 2 * self._side
