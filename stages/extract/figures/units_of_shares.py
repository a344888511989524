"""A bare number beside a share counts what the share is of: "a fifth of all cars, about 6m", "half (46)"."""

from __future__ import annotations

import re

from stages.extract.figures.antecedents import OF_ALL
from stages.extract.figures.lending import FAR, size
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading

SHARED = re.compile(r"[ ]of[ ](?:all[ ]|the[ ]|its[ ]|their[ ]|these[ ])?(?=[a-z])")
NEAR_SHARE = 20
SHARE_BRACKET = re.compile(r"[0-9](?:%|[ ]?per[ ]?cent)?[ ]\($")
SHARE_OF = re.compile(r"(?:%|per[ ]?cent)[ ]of[ ](?:(?:all|the|its|their|those|these)[ ])*(?=[a-z])")


def behind_share(
    page: Page, counted: Reading | None, earlier: Reading | None, reading: Reading
) -> str | None:
    """Return what was counted, where a bracket behind a share gives its number: "half (46) closed"."""
    is_share = earlier is not None and earlier.kind in ("fraction", "percentage")
    if not is_share or counted is None or earlier is None or page.low[earlier.end : reading.start] != " (":
        return None
    is_part = size(reading) < size(counted) and reading.start - counted.end <= FAR
    return counted.unit if is_part else None


def shared(page: Page, earlier: Reading | None, reading: Reading) -> str | None:
    """Return what the share before is of: "a fifth of all cars, about 6m"."""
    if earlier is None or earlier.kind not in ("fraction", "percentage"):
        return None
    if not page.is_same_sentence(earlier.start, reading.start):
        return None
    match = SHARED.match(page.low, earlier.end)
    noun = head_noun(page.text, page.low, match.end() - 1, is_one=False) if match else None
    return noun.singular if noun and noun.end <= reading.start else None


def of_share_before(page: Page, reading: Reading) -> str | None:
    """Return what shares told in a row are of: "5 per cent of starts, against 3 per cent (40)"."""
    if (
        reading.before[-1:] != ["("]
        or SHARE_BRACKET.search(page.low, reading.start - NEAR_SHARE, reading.start) is None
    ):
        return None
    match = OF_ALL.match(page.low, reading.number_end)
    if match is None:
        told = [*SHARE_OF.finditer(page.low, max(0, page.sentence(reading.start)[0]), reading.start)]
        match = told[-1] if told else None
    noun = head_noun(page.text, page.low, match.end() - 1, is_one=False) if match else None
    return noun.singular if noun else None
