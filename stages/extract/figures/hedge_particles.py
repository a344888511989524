"""Words that look like hedges and are none: verb particles ("handed over 12"), periods, topics, levels."""

from __future__ import annotations

import re

from stages.extract.figures.directions import RISE
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.phrases.words import word_set

COMPARISONS = frozenset(
    {"higher than", "lower than", "no higher than", "no lower than", "better than", "worse than"}
)
EARLIER = re.compile(r" (?:ago|earlier|before|previously)\b")
NO_HEDGE_AFTER = {
    "about": word_set(
    """
    talk talks talked talking think thinking thought know known say says said asked ask concern concerns
    concerned worried worry information questions question complaints complaint warned heard hear learn told
    tell bring brought brings come came comes speaks spoke speak something complained clear data reports
    report evidence debate claims
    """
),
    "around": word_set(
    """
    built centred centered based organised organized structured revolves revolve revolved focused turned
    turn concerns questions issues debate shaped wrapped
    """
),
    "over": word_set(
    """
    turn turns turning consultation consultations
    take takes taking took taken hand hands handed handing turned row rows dispute disputes debate
    control power questions concerns concern fears anger argument deal talks strike action fight win won
    lead victory carried spread staggered phased allegations differences clean silence uncertainty warning
    criticism controversy protest protests agreement confusion
    """
),
    "above": frozenset({"the"}),
    "below": frozenset({"the"}),
    "up to": word_set(
    """
    add adds adding added sign signed own owned owning live lived lives wake lead leading face facing stand
    go goes going gone went shot back crept edged inched ticked bumped creep creeping
    """
),
    "some": frozenset({"for", "with", "and"}) - {"for", "with", "and"},
    "near": frozenset({"the"}) - {"the"},
    "minimum": frozenset(),
    "just": frozenset({"not"}),
    "only": frozenset({"not"}) - {"not"},
    **dict.fromkeys(
        ("as many as", "as much as", "as high as", "as long as"), frozenset({"times", "twice", "half"})
    ),
}  # fmt: skip
SPREADS = word_set(
    """
    instalment phase stage term semester session round sitting page season meeting evening weekend site
    campus chapter part series floor storey building location region county country continent venue centre
    page volume match game innings hole lap leg
    """
)
LENGTH_BEFORE_OVER = word_set(
    """
    for after lasting lasted lasts takes took taking take of is was were are with aged well just spent wait
    waited waiting to at only slightly far by spanning has in brings bring brought offers served
    """
)
AGO = re.compile(
    r"[ ](?:ago|old|long|late|earlier|later|behind|away|older|younger|in (?:prison|jail)|of (?:experience|"
    r"service)|extra|overtime|(?:more|longer) than(?= (?:the|they|their|it|its|he|she|we|I|those|an?)\b))\b"
)
HEADINGS = word_set("heading stream category strand theme scheme programme pillar banner act umbrella title")
# "Up to £3m from £2m" tells the level that was reached.
FROM_LEVEL = re.compile(r",?[ ](?:up[ ])?from[ ](?:(?:just|only|around|about|almost|nearly)[ ])?[£$€0-9]")


def is_a_hedge(page: Page, reading: Reading, words: list[str], count: int, skipped: int) -> bool:
    """Say whether the phrase bounds the number, and is no period, topic or verb particle."""
    end = len(words) - skipped
    phrase = " ".join(words[end - count : end]).lstrip(OPENING)
    previous = words[end - count - 1].lstrip(OPENING) if end > count else ""
    is_length = phrase == "over" and reading.kind == "duration" and previous in LENGTH_BEFORE_OVER
    is_time = phrase == "past" and (previous not in RISE or reading.kind == "duration")
    if is_time or (previous in NO_HEDGE_AFTER.get(phrase, ()) and not is_length):
        return False  # but "pay rises past £200k"
    if phrase == "over" and reading.kind == "duration":
        return previous in LENGTH_BEFORE_OVER or AGO.match(page.low, reading.end) is not None
    is_spread = phrase == "over" and reading.unit in SPREADS and reading.form == "words"
    is_of_a_term = reading.kind == "duration" and skipped > 0 and words[-1] in ("a", "an")
    is_earlier = phrase in COMPARISONS and EARLIER.match(page.low, reading.end)  # "higher than a year ago"
    if is_earlier or is_spread or (phrase == "under" and (reading.unit in HEADINGS or is_of_a_term)):
        return False  # "a framework under three headings", "under a two year framework"
    if phrase == "up to" and (
        FROM_LEVEL.match(page.low, reading.end)
        or words[end - count - 2 : end - count - 1] in (["from"], ["(from"])
    ):
        return False  # "up to £3m from £2m", "rose from 65% up to 79%"
    if phrase in ("c", "~", "max", "min", "maximum", "minimum") and reading.form != "digits":
        return phrase in ("maximum", "minimum")
    return not (phrase == "some" and skipped)
