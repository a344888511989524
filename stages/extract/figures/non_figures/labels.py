"""A number behind a label is part of a name: level 3, wave 3, Section 117, Year 11, page 12, day one.

A list behind a label is names too (waves 1 and 2, grades 9 to 4). Left alone: "stage of 12", where
the label and the number are parted by another word, and numbers with a unit of their own behind
a label that also counts ("part 40 per cent").
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.words import word_set

EXAMPLES = {
    "level 3 and level two courses": [],
    "Key Stage 4 pupils in Year 11": [],
    "waves 1 and 2 of the roll-out": [],
    "grades 9 to 4 and Section 117(1)": [],
    "see pages four and five, Annex B and Figure 2": [],
    "from day one, in phase two": [],
    "No. 130012 and number 10": [],
    "a number of 12 colleges": ["12 colleges"],
    "in quarter 2 and in quarter four": [],
    "in the last quarter 30 colleges closed": ["30 colleges"],
}

LABELS = word_set(
    """
    level levels stage stages year years grade grades wave waves phase phases generation gen section
    sections s paragraph paragraphs para paras chapter chapters figure figures fig figs table tables chart
    charts annex annexe annexes appendix appendices page pages p pp part parts schedule article articles
    clause clauses regulation regulations rule rules recommendation recommendations no nos number numbers
    footnote note notes band bands category categories tier tiers unit module modules option question
    questions q day week round rounds room version channel radio class classes type types area zone lane
    junction flight route lots themes edition issue volume vol box form standard step item line group lot
    strand pillar
    tranche cohort priority objective aim goal principle mission building block platform gate ward district
    episode series season act scene verse track order formula entry set cluster point points theme criterion
    measure target test domain sheet slide column row key scenario model case ref reference urn ukprn id
    code extension ext tel telephone phone fax suite floor studio apartment flat bullet outcome indicator
    process ks apollo iphone windows opus nfl top-flight scotland's protocol convention resolution directive
    iso agenda proposal amendment bill quarter quarters
    """
)
# Labels that also stand before a count ("this year 12 colleges", "in part two-thirds"): only directly
# before a bare number, or when no plural noun follows.
WEAK = word_set(
    """
    year years week day group groups unit set point points series season class classes form standard
    standards order line target test number numbers figures measure area type types block building act
    question questions issue case part parts round rounds option process figure model bill proposal cohort
    tests theme note notes lot key room goal entry track row step code quarter quarters
    """
)
ENUMERATING = frozenset({"no", "nos", "ref", "urn", "ukprn", "reference", "tel", "telephone", "phone", "fax"})


NUMBERED = frozenset(
    {"figure", "figures", "standard", "step", "test", "theme"}
)  # also in decimals: Figure 4.3
ABBREVIATED = frozenset({"p", "pp", "fig", "para", "vol", "s"})
STAGE_AGES = frozenset({11, 14, 16, 18, 19, 21})
STAGE_BEFORE = word_set("after until till beyond post past before pre at")
MOST_NAMED = 20
RANKS = frozenset({"top", "bottom"})
SUM = word_set("add adds adding sum sums up total totals")


def is_stage(reading: Reading) -> bool:
    """Say whether a bare number is an age that names a stage ("after 16") or a whole ("add to 100")."""
    if reading.kind != "count" or reading.noun is not None or reading.form != "digits" or reading.hedge:
        return False
    if reading.value == 100 and reading.last_before == "to" and len(reading.before) > 1:
        return reading.before[-2] in SUM
    return reading.value in STAGE_AGES and reading.last_before in STAGE_BEFORE


NAME_BEFORE = re.compile(r"(?:[A-Z][\w'&]*[A-Z&]\w*|[a-z]+[A-Z]\w*|(?<=[a-z,] )[A-Z][a-z]+)[ ]$")
CAPITAL_BEFORE = re.compile(r"[A-Z][\w'&]*[ ]$")
LONGEST_NAME = 24


def is_named(page: Page, reading: Reading) -> bool:
    """Say whether a bare number ends a name: "S&P 500", "Windows 10", "the Six Nations"."""
    if reading.kind != "count" or reading.hedge or reading.is_scaled:
        return False
    first = page.text[reading.start]
    before = page.text[max(0, reading.start - LONGEST_NAME) : reading.start]
    if reading.form == "words":
        following = page.text[reading.number_end + 1 : reading.number_end + 2]
        if first.isupper() and reading.noun is None and CAPITAL_BEFORE.search(before):
            return True  # "BBC Two", "World War Two"
        is_name = first.isupper() and (following.isupper() or not reading.next_word)
        return (
            is_name
            and before[-1:] == " "
            and before[-2:-1].isalpha()
            and (before.endswith(("the ", "The ")) or not before.split()[-1][0].isupper())
        )
    if (
        reading.noun is None
        and reading.last_before == "the"
        and page.text[reading.end + 1 : reading.end + 2].isupper()
    ):
        return True  # "the 157 Group"
    if (
        reading.noun is not None
        or reading.next_word == "of"
        or not page.text[reading.start : reading.end].isdigit()
    ):
        return False
    return NAME_BEFORE.search(before) is not None


def _is_rank(reading: Reading) -> bool:
    """Say whether a bare number only ends a list of the best: "outside the top 10", "a top-four finish"."""
    is_bare = reading.kind == "count" and reading.noun is None and reading.next_word != "of"
    return is_bare and reading.last_before in RANKS


def is_labelled(page: Page, reading: Reading) -> bool:
    """Say whether the number belongs to the label before it."""
    last = reading.last_before.rstrip(".:")
    if is_stage(reading) or is_named(page, reading) or _is_rank(reading):
        return True
    if last not in LABELS or reading.currency:
        return False
    if not _is_label(page, reading, last, reading.before[-1]):
        return False
    return _is_name_with_weak_label(page, reading, last) if last in WEAK else True


def _is_label(page: Page, reading: Reading, label: str, raw: str) -> bool:
    """Say whether the word labels: "no. 12" but not "no two schools"; "part 2" but not "in part. 2"."""
    is_digits = page.low[reading.start].isdigit()
    if label in ("no", "s", "p") and not raw.endswith("."):
        return is_digits and label != "p"
    return not raw.endswith((":", ".")) or label in ENUMERATING or label in ABBREVIATED


def _is_capital_label(page: Page, reading: Reading, label: str) -> bool:
    """Say whether a capital begins the label and no name goes before: "Theme 1 learning points"."""
    place = reading.start - len(label) - 1
    if reading.form != "digits" or reading.value is None or reading.value > MOST_NAMED:
        return False
    before = page.text[max(0, place - LONGEST_NAME) : place]
    return page.text[place].isupper() and CAPITAL_BEFORE.search(before) is None


def _is_name_with_weak_label(page: Page, reading: Reading, label: str) -> bool:
    """Weak labels name only a small whole number that counts nothing itself."""
    if reading.form == "digits" and (
        reading.value is None or reading.value > 200 or (reading.value % 1 and label not in NUMBERED)
    ):
        return False
    if label in ("year", "years") and len(reading.before) > 1 and reading.before[-2].strip("([") in (
        "this", "last", "next", "each", "every", "a", "the", "academic", "financial", "per", "previous",
        "past"
    ):  # fmt: skip
        return False
    if reading.kind in ("percentage", "money", "percentage_points", "duration", "age", "multiple"):
        return False
    if _is_capital_label(page, reading, label):
        return True
    return reading.noun is None or label in ("year", "years", "class", "unit", "week", "form", "part")
