"""A construction is a pattern over masked sentences, written with typed slots and shared pieces.

`<supplier:ORG>` is a slot named supplier that a name fills; `{AUX}` is a shared piece. Slot types:
ORG a name; WHO a name, a pronoun or "the college"; MONEY, PERCENT, COUNT, FRACTION, SHARE figures;
NP up to a dozen words without a comma or figure; TEXT words up to the clause's end.
"""

import re
from functools import cache

from stages.extract.phrases.alternatives import grouped_by_letter
from stages.extract.phrases.masks import FIGURE_MASKS, NAME_MASKS

# A mask is taken whole (possessive ++): a name is never cut in two to make a pattern fit.
_NAME = f"[{NAME_MASKS['organisation']}{NAME_MASKS['other']}]++"
_HEADS = (
    "colleges?|university|agency|department|council|trust|company|charity|institute|provider|school|group|"
    "union|firm|authority|government|regulator|watchdog|inspectorate|body|organisation|academy|association|"
    "foundation|alliance"
)
_WORD = r"[\w’'/&“”‘\ue010-\ue013-]+"

SLOTS = {
    "ORG": rf"{_NAME}(?: \({_NAME}\))?",
    "PERSON": f"{NAME_MASKS['person']}++",
    "PLACE": f"[{NAME_MASKS['place']}{NAME_MASKS['other']}]++",
    "WHO": rf"(?:{_NAME}(?: \({_NAME}\))?|\b[Ii]t\b|\b[Tt]hey\b|\b[Tt]he (?:{_HEADS})\b)",
    "MONEY": f"{FIGURE_MASKS['money']}++",
    "PERCENT": f"{FIGURE_MASKS['percentage']}++",
    "COUNT": f"{FIGURE_MASKS['count']}++",
    "FRACTION": f"{FIGURE_MASKS['fraction']}++",
    "SHARE": f"(?:{FIGURE_MASKS['percentage']}++|{FIGURE_MASKS['fraction']}++)",
    "FIGURE": f"(?:{FIGURE_MASKS['money']}++|{FIGURE_MASKS['percentage']}++)",
    "NP": rf"{_WORD}(?: {_WORD}){{0,11}}?",
    "TEXT": r"[^.!?\n]+",
}
PIECES = {
    "AUX": (
        "(?:(?:has|have|had|is|are|was|were|will be|being|been|also|already|now|since|reportedly|again) )"
        "{0,4}"
    ),
    "APPOSITION": "(?:, [^,.;]{2,90},)?",
    "ADJ": r"(?:(?!(?:to|for|from|and|of|by|with|as|after|than|per)\b)[\w’“”‘-]+ ){0,4}?",
}
_SLOT = re.compile(r"<(\w+):([A-Z]+)>")
_PIECE = re.compile(r"\{([A-Z][A-Z_0-9]*)\}")


@cache
def compiled(pattern: str, pieces: tuple[tuple[str, str], ...] = ()) -> re.Pattern[str]:
    """The pattern as a regular expression over masked sentences; `pieces` adds a table's own pieces."""
    known = PIECES | dict(pieces)
    while _PIECE.search(pattern):
        pattern = _PIECE.sub(lambda m: known[m[1]], pattern)
    written = _SLOT.sub(lambda m: f"(?P<{m[1]}>{SLOTS[m[2]]})", pattern)
    return re.compile(grouped_by_letter(written))
