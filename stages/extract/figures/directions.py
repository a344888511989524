"""A figure is an increase or a decrease when its words say that something went up or down by it.

"To £7.64 million" states the level that was reached; only "by", "of" or nothing between the word of
change and the number makes it the change itself.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.phrases.words import word_set

RISE = word_set(
    """
    rose rise rises risen rising increase increased increases increasing up grew grow grows grown growing
    growth gained gain gains jumped jump jumps jumping climbed climb climbs surged surge surges soared soar
    soaring climbing surging jumping hike hiked boost boosted uplift uplifted raised raise raising added
    higher swelled swell rocketed expanded leapt leap spike spiked improved improvement upturn accelerated
    widened widen strengthened
    """
)
FALL = word_set(
    """
    fell fall falls fallen falling decrease decreased decreases decreasing down dropped drop drops dropping
    cut cuts cutting declined decline declines declining slumped slump plunged plunge plummeted plummet
    plummeting shrank shrunk shrink shrinking reduced reduce reduces reducing reduction reductions lost
    loses slashed slash slashing lowered lower sank tumbled tumble dipped dip contracted contraction saving
    savings saved slipped trimmed downturn halved slid slide slides sliding plunging slumping declining
    shrinking tumbling narrowed narrow weakened eased shed sheds tumbles
    """
)
LINKS = word_set(
    """
    by of a an the further another around about nearly almost overall total
    """
)
RAISING = frozenset({"raise", "raised", "raising"})  # money is raised
CHANGED_BY = frozenset(
    {"percentage", "percentage_points", "money", "fraction", "multiple", "duration", "measure"}
)
PHRASAL = re.compile(
    r"(?:eat(?:s|en|ing)?|ate|clock(?:s|ed|ing)?|mak(?:es?|ing)|made|tak(?:es?|en|ing)|took|us(?:es?|ed|ing)|"
    r"rack(?:s|ed|ing)?|r[au]n(?:s|ning)?|notch(?:ed|es|ing)?|soak(?:s|ed|ing)?|add(?:s|ed|ing)?|pick(?:s|"
    r"ed)?|gobbl(?:es?|ed|ing)|swallow(?:s|ed|ing)?|set(?:s|ting)?|tot(?:s|ted)?|chalk(?:s|ed|ing)?)"
)
"""Verbs whose "up" or "down" moves nothing: "eats up 72%", "clocking up 4,700"."""
FAR = 8  # words: "raised the risk of an early death by 18 per cent"
NEAREST = RISE | FALL | LINKS
HIGHER = frozenset({"higher", "lower"})
AFTER = re.compile(
    r"[ \n-](?:(?:real[- ]terms|year[- ]on[- ]year|pay|price|annual|overall|average|cash|funding|bigger|"
    r"larger|sharp|massive|further|net|percentage|budget|spending|fee|salary|wage|tax|cost|staff)[ "
    r"])?(?P<word>increases?|rises?|growth|uplift|boost|hikes?|jump|surge|gain|drop|fall|decrease|cuts?|"
    r"decline|reductions?|slump|dip|improvement|savings?|upturn)\b(?! of)"
)
AFTER_STARTS = frozenset(
    word[:3]
    for word in word_set(
        """
        increase rise growth uplift boost hike jump surge gain drop fall decrease cut decline reduction slump
        dip improvement saving upturn real year pay price annual overall average cash funding bigger larger
        sharp massive further net percentage budget spending fee salary wage tax cost staff
        """
    )
)  # what AFTER begins with


def direction(page: Page, reading: Reading) -> str:
    """Return level, increase or decrease."""
    if reading.last_before == "by" and reading.kind in CHANGED_BY:
        changed = _changed_by(reading.before)
        if changed:
            return changed
    nearest = reading.before[-4:] if reading.last_before in NEAREST else ()
    for links, word in enumerate(reversed(nearest)):
        bare = word.lstrip(OPENING)
        if bare in RISE or bare in FALL:
            if (bare in HIGHER and not links) or (bare in RAISING and reading.last_before != "by"):
                break
            verb = "".join(reading.before[-2 - links : -1 - links]).lstrip(OPENING)
            if bare == "up" and (reading.kind == "duration" or PHRASAL.fullmatch(verb)):
                break
            return "increase" if bare in RISE else "decrease"
        if bare not in LINKS:
            break
    end = reading.end
    match = AFTER.match(page.low, end) if page.low[end + 1 : end + 4] in AFTER_STARTS else None
    if match is None:
        return "level"
    return "increase" if match["word"] in RISE or match["word"].rstrip("s") in RISE else "decrease"


def _changed_by(words: list[str]) -> str | None:
    """Return the change whose object stands before "by": "cut the cost of places by £300"."""
    for count, word in enumerate(reversed(words[-FAR:-1])):
        bare = word.lstrip(OPENING)
        if bare in RISE or bare in FALL:
            return "increase" if bare in RISE else "decrease"
        if not bare[-1:].isalnum() or (not count and bare.endswith("ed")):
            return None  # "a rise backed by £3m"
    return None
