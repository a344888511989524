"""A contract construction: a pattern over masked sentences and what a match says happened.

Slots: supplier, previous, buyer (WHO); value, change (figures); service (words); family (a noun).
"""

import re
from dataclasses import dataclass
from functools import cache

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import View

FAMILIES = (
    "contracts?|licen[cs]es?|grants?|loans?|bailouts?|bail-outs?|allocations?|frameworks?|concessions?|"
    "subsid(?:y|ies)|"
    "tenders?|deals?|awards?|lots?|bursar(?:y|ies)|advances?"
)
CONTRACT = "contracts?|licen[cs]es?|frameworks?|concessions?|deals?|lots?|franchises?"
PIECES = (
    ("FAMILY", f"(?P<family>(?i:{FAMILIES}))\\b"),
    ("CONTRACT", f"(?P<family>(?i:{CONTRACT}))\\b"),
    (
        "FUNDS",
        r"(?P<family>(?:grant |loan |capital |revenue |additional )?(?:grants?|loans?|funding|money|cash|"
        r"investment))",
    ),
    (
        "ROSE",
        r"(?:increased|risen|rose|grew|grown|went up|gone up|climbed|jumped|soared|was raised|were raised|"
        r"has been raised|was up|were up|is up|are up|up|has gone up)(?: in (?:value|price))?",
    ),
    (
        "FELL",
        r"(?:decreased|fallen|fell|dropped|went down|shrank|was cut|were cut|has been cut|was down|is down|"
        r"declined)(?: in (?:value|price))?",
    ),
    (
        "FOR",
        r"(?: (?:to (?:run|deliver|develop|provide|offer|operate|design|manage|support|help|build|pay for|"
        r"create|"
        r"teach|train|fund|expand|set up|improve|carry out|open|host)|towards|for) <service:TEXT>)?",
    ),
    ("FOR2", "(?: for <service2:TEXT>)?"),
    ("FROM", "(?: (?:from|by) (?:the )?<buyer:WHO>)?"),
    ("ON", r"(?:(?:on|in|last|this|earlier|today|yesterday|late)\b[\w ]{0,20}? )?"),
    ("IN", r"(?: in (?P<when>[^.;]+))?"),
    ("GENERATIONS", r"(?: (?:from|between) [Gg]en(?:eration)?[- ]?\d (?:to|and) [Gg]en(?:eration)?[- ]?\d)?"),
    ("UNTIL", r"(?:, to be repaid by [\w ]+)?"),
    ("ADJ2", r"(?: [\w’-]+){0,3}?"),
    (
        "FUNDING",
        "(?P<family>grants?|loans?|bail-?outs?(?: funding)?|allocations?|funding|investment|bursar(?:y|ies)|"
        "advances?|awards?|subsid(?:y|ies)|"
        "contracts?|overdrafts?|support|money|cash|boost)",
    ),
    (
        "FUNDED",
        r"(?P<family>(?i:contracts?|licen[cs]es?|frameworks?|concessions?|deals?|lots?|grants?|loans?"
        r"|bailouts?|"
        r"bail-outs?|allocations?|(?:grant |emergency |capital )?funding|subsid(?:y|ies)|advances?"
        r"|investment))\b",
    ),
    (
        "GROUP",
        r"(?P<group>(?:\d[\d,]*|[a-z]+) (?:[a-z-]+ ){0,3}?(?:colleges|providers|universities|schools"
        r"|councils|"
        r"authorities|charities|companies|employers|organisations|firms|bidders)(?: and (?:colleges"
        r"|providers|"
        r"universities|schools))?)\b",
    ),
    ("POT", r"(?P<pot>[^.,;]{0,50}?(?:[Ff]und|[Ff]acility|[Ss]cheme|[Pp]rogramme|[Pp]ot)\b)"),
    ("FUNDING2", "(?:grants?|loans?|bailouts?|allocations?|funding|bursaries|advances?)"),
)


_plain = cache(re.compile)


@dataclass(frozen=True, slots=True)
class Construction:
    """A pattern is tried where the sentence holds a word of `cue` and a `figure` of that kind.

    `needs` must also be found in it, and `forbids` must not. `family` holds where the words name none.
    """

    name: str
    pattern: str
    outcome: str
    cue: tuple[str, ...]
    figure: str | None = "money"
    family: str | None = None
    needs: str | None = None
    forbids: str | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return compiled(self.pattern, PIECES)

    def applies(self, view: View) -> bool:
        """Whether a sentence with a cue and the figure has what is needed, and nothing forbidden."""
        sentence = view.sentence.text
        return (self.needs is None or _plain(self.needs).search(sentence) is not None) and (
            self.forbids is None or _plain(self.forbids).search(sentence) is None
        )
