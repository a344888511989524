"""A figure is an increase or a decrease when its words say that something went up or down by it.

"To £7.64 million" states the level that was reached; only "by", "of" or nothing between the word of
change and the number makes it the change itself.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.words import word_set

RISE = word_set(
    """
    rose rise rises risen rising increase increased increases increasing up grew grow grows grown growing
    growth gained gain gains jumped jump jumps jumping climbed climb climbs surged surge surges soared soar
    soaring hike hiked boost boosted uplift uplifted raised raise raising added higher swelled swell
    rocketed expanded leapt leap spike spiked improved improvement upturn accelerated
    """
)
FALL = word_set(
    """
    fell fall falls fallen falling decrease decreased decreases decreasing down dropped drop drops dropping
    cut cuts cutting declined decline declines declining slumped slump plunged plunge plummeted plummet
    plummeting shrank shrunk shrink shrinking reduced reduce reduces reducing reduction reductions lost
    loses slashed slash slashing lowered lower sank tumbled tumble dipped dip contracted contraction saving
    savings saved slipped trimmed downturn halved
    """
)
LINKS = word_set(
    """
    by of a an the further another around about nearly almost overall total
    """
)
HIGHER = frozenset({"higher", "lower"})
AFTER = re.compile(
    r"[ \n-](?:(?:real[- ]terms|year[- ]on[- ]year|pay|price|annual|overall|average|cash|funding"
    r"|bigger|larger|sharp|"
    r"massive|further|net|percentage|budget|spending|fee|salary|wage|tax|cost|staff)[ ])?"
    r"(?P<word>increases?|rises?|growth|uplift|boost|hikes?|jump|surge|gain|drop|fall|decrease|cuts?"
    r"|decline|reductions?|"
    r"slump|dip|improvement|savings?|upturn)\b(?! of)"
)


def direction(page: Page, reading: Reading) -> str:
    """Return level, increase or decrease."""
    for links, word in enumerate(reversed(reading.before[-4:])):
        bare = word.lstrip(OPENING)
        if bare in RISE or bare in FALL:
            if bare in HIGHER and not links:
                break
            return "increase" if bare in RISE else "decrease"
        if bare not in LINKS:
            break
    match = AFTER.match(page.low, reading.end)
    if match is None:
        return "level"
    return "increase" if match["word"] in RISE or match["word"].rstrip("s") in RISE else "decrease"
