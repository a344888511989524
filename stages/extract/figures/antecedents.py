"""A bare number may count what other words of its sentence, or of the sentence before, have named.

"Their number fell to 12" counts those whom the sentence before was about; "113, or 68 per cent of all
167 colleges" counts colleges; "ours is one of the 16" counts the likes of the subject; "to double places
to 9,000" counts the object of the verb of change. Left alone: a name in the singular behind "of".
"""

from __future__ import annotations

import re

from stages.extract.figures.nouns import head_noun, is_plural, singular
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.words import STOPS, word_set

THEIR_NUMBER = re.compile(r"\b(?:their|its|these|those|such)[ ](?:total[ ]|overall[ ])?numbers?\b")
MEASURED = re.compile(
    r"\b(?:proportion|percentage|share|number|rate|majority|group|half|most|many|per[ ]cent|%|population)s?"
    r"[ ]of(?:[ ](?:the|all|its|our))?(?=[ ])"
)
OPENS = re.compile(r"[\"'•-]?[ ]?of[ ](?:the|these|those|its|their|our|all)(?:[ ]the)?(?=[ ][a-z])")
NEAR, FAR = 140, 320  # characters of the sentence, and of the one before
TIED = re.compile(r",?[ ](?:or|-|which is|or just|or about|or around|or nearly|or over)[ ]$|[ ]\($")
LONGEST_TIE = 24
OF_ALL = re.compile(
    r"[,)]?[ ]of[ ](?:all[ ](?:the[ ])?|the[ ]|its[ ]|their[ ]|these[ ]|our[ ]|those[ ])?"
    r"(?:(?:[0-9][0-9,]*)[ ])?(?=[a-z])"
)
ONE_OF = re.compile(
    r"([a-z][a-z-]+)[ ](?:is|was|are|were|became|remains)(?:[ ](?:not|also|now|only|still|just))?"
    r"[ ](?:one|two|three|four|five|six|among|amongst|[0-9]+)(?:[ ]of)?(?:[ ](?:only|just))?(?:[ ]the)?$"
)
NO_THINGS = word_set("it this that which who they he she there one what here these those")
OBJECT_VERBS = word_set(
    """
    increase increased increasing raise raised raising boost boosted boosting cut cuts cutting reduce reduced
    reducing double doubled doubling treble trebled triple tripled tripling quadruple quadrupled expand
    expanded expanding bring bringing brings brought take takes taking took grow growing lower lowered
    slash slashed slashing halve halved halving push pushing lift lifted lifting extend extended
    """
)
REACHING = frozenset({"to", "from"})
CLAUSES = frozenset({"and", "but", "or", "while", "that", "which", "who"})
YEAR_DIGITS = 4
MOST_OBJECT_WORDS = 8


def antecedent(page: Page, reading: Reading, later: Reading | None) -> str | None:
    """Return the noun that other words of the sentence give a bare number, None where none does."""
    return (
        _of_share(page, reading, later)
        or _of_their_number(page, reading)
        or _of_those_that_open(page, reading)
        or _of_the_like(page, reading)
        or _object_of_change(page, reading)
    )


def _of_share(page: Page, reading: Reading, later: Reading | None) -> str | None:
    """Return what the share behind is of: "113, or 68 per cent of all 167 general colleges"."""
    if later is None or later.kind not in ("percentage", "fraction"):
        return None
    gap = page.low[reading.end : later.start]
    if len(gap) > LONGEST_TIE or TIED.search(gap) is None:
        return None
    match = OF_ALL.match(page.low, later.end)
    noun = head_noun(page.text, page.low, match.end() - 1, is_one=False) if match else None
    return noun.singular if noun else None


def _of_their_number(page: Page, reading: Reading) -> str | None:
    """Return whom the sentence before was about: "their number dropped from 831 to 691"."""
    first = max(page.sentence(reading.start)[0], reading.start - NEAR)
    left = page.low[first : reading.start]
    match = THEIR_NUMBER.search(left) if "number" in left else None
    if match is None:
        return None
    before = page.low[max(0, first - FAR) : first + match.start()].rpartition("\n\n")[2]
    named = list(MEASURED.finditer(before))
    noun = head_noun(before, before, named[-1].end(), is_one=False) if named else None
    return noun.singular if noun else None


def _of_those_that_open(page: Page, reading: Reading) -> str | None:
    """Return what the sentence opens with: "Of the proposed redundancies, 46 will be in offices"."""
    match = OPENS.match(page.low, page.sentence(reading.start)[0])
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    if noun is None or noun.end > reading.start or page.low[noun.end : noun.end + 1] != ",":
        return None
    return noun.singular


def _of_the_like(page: Page, reading: Reading) -> str | None:
    """Return the subject of "is one of the 16", in the singular as it stands there."""
    if reading.last_before not in ("the", "of", "only", "just"):
        return None
    words = [word.lstrip(OPENING) for word in reading.before]
    match = ONE_OF.search(" ".join(words))
    if match is None or match[1] in NO_THINGS or match[1] in STOPS:
        return None
    return singular(match[1]) if is_plural(match[1]) else match[1]


def _object_of_change(page: Page, reading: Reading) -> str | None:
    """Return what is raised, cut or doubled to the number: "to triple starts this year to over 40,000"."""
    if reading.last_before not in REACHING:
        return None
    words = [word.strip(OPENING + ",") for word in reading.before[-MOST_OBJECT_WORDS:-1]]
    for index in range(len(words) - 1, -1, -1):
        if words[index] in OBJECT_VERBS:
            phrase = " " + " ".join(words[index + 1 :])
            skipped = phrase.removeprefix(" the").removeprefix(" its").removeprefix(" their")
            skipped = skipped.removeprefix(" number of").removeprefix(" the")
            noun = head_noun(skipped, skipped, 0, is_one=False) if skipped else None
            return noun.singular if noun else None
        if (words[index].isdigit() and len(words[index]) != YEAR_DIGITS) or words[index] in CLAUSES:
            return None
    return None
