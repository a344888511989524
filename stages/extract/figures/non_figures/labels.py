"""A number behind a label is part of a name: level 3, wave 3, Section 117, Year 11, page 12, day one.

A list behind a label is names too (waves 1 and 2, grades 9 to 4). Left alone: "stage of 12", where
the label and the number are parted by another word, and numbers with a unit of their own behind
a label that also counts ("part 40 per cent").
"""

from __future__ import annotations

import re

from stages.extract.figures.non_figures.grades import (
    GRADED,
    HIGHEST_GRADE,
    is_article_grade,
    is_given_grade,
    is_told_grade,
)
from stages.extract.figures.non_figures.names import CAPITAL_BEFORE, LONGEST_NAME, is_named
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.school_ages import LEVELS
from stages.extract.phrases.words import word_set

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
    "a written outcome within 10 working days": ["10 working days"],
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
    junction flight route lots themes edition issue volume vol box form standard step item line lines
    group lot
    strand pillar strands pillars rows columns scenarios sheets domains tranches
    tranche cohort priority objective aim goal principle mission building block platform gate ward district
    episode series season act scene verse track order formula entry set cluster point points theme criterion
    measure target test domain sheet slide column row key scenario model case ref reference urn ukprn id
    options volumes amendments minute map application benchmark benchmarks
    code extension ext tel telephone phone fax suite floor studio apartment flat bullet outcome indicator
    process ks apollo iphone windows opus nfl top-flight rank ranks protocol convention resolution directive
    dial
    condition conditions requirement requirements action actions commitment
    lesson quintile quintiles quartile quartiles decile deciles tercile terciles doc term terms
    iso hc hl cm activity activities agenda proposal amendment bill quarter quarters period periods
    """
)
# Labels that also stand before a count ("this year 12 colleges", "in part two-thirds"): only directly
# before a bare number, or when no plural noun follows.
WEAK = word_set(
    """
    year years week day group groups unit set point points series season class classes form standard
    standards order line lines target test number numbers figures measure area type types block building act
    question questions issue case part parts round rounds option process figure model bill proposal cohort
    condition conditions requirement requirements action actions commitment
    term terms
    minute map application
    tests theme note notes lot key room goal entry track row step code quarter quarters
    period periods activity activities
    """
)
# Words before a time that say which it is, so that no number names it
TIMED = word_set("this last next each every per previous past any")
YEAR_TIMED = TIMED | word_set(
    "a the academic financial first second third final new coming current"
)  # but "the week 5 review"
UNLABELLED = (
    dict.fromkeys(("year", "years"), YEAR_TIMED)
    | dict.fromkeys(("week", "day", "term", "quarter", "period"), TIMED)
    | {"form": frozenset({"sixth"})}
)
ENUMERATING = frozenset({"no", "nos", "ref", "urn", "ukprn", "reference", "tel", "telephone", "phone", "fax"})


NUMBERED = frozenset(
    {"figure", "figures", "standard", "step", "test", "theme"}
)  # also in decimals: Figure 4.3
ABBREVIATED = frozenset({"p", "pp", "fig", "para", "vol", "s"})
ANSWERS = frozenset({"yes", "no", "for", "against"})
STAGE_AGES = frozenset({11, 14, 16, 18, 19, 21})
STAGE_BEFORE = word_set("after until till beyond post past before pre at")
SCHOOLING = word_set("maths mathematics english education training teaching learning schooling study studies")
MOST_NAMED = 20
LETTERED = re.compile(r"\([a-z]\) $")
FIRST_LETTER = re.compile(r"([a-z]+) \(a\) [0-9]")
HANSARD = re.compile(r"[0-9]{3,4} c[0-9]{1,4}\b")  # volume and column: "488 c86"
HIGHEST_NATIONAL = 5
COLUMN, LONGEST_VOLUME = re.compile(r"[0-9]{3,4} c$"), 7
HIGHEST_LEVEL = 9
HIGHEST = {
    "day": 366,
    "number": 9999,
    "question": 9999,
    "questions": 9999,
}  # that a weak label goes with, others to 200
GRADE_LABELS = frozenset({"grade", "level", "stage", "tier", "band"})  # "Previous grade: 3"
RANKS = frozenset({"top", "bottom"})
SUM = word_set("add adds adding sum sums up total totals")


def is_stage(page: Page, reading: Reading) -> bool:
    """Say whether a bare number is an age that names a stage ("after 16") or a whole ("add to 100")."""
    names_a_phase = reading.last_before in ("post", "pre")  # "the Post 16 Skills White Paper"
    is_open = reading.noun is None or names_a_phase
    is_bare_number = reading.kind == "count" and is_open and reading.form == "digits"
    if not is_bare_number or reading.hedge or page.low.startswith("-", reading.number_end):
        return False  # as in "at 16-17%"
    if reading.value == 100 and reading.last_before == "to" and len(reading.before) > 1:
        return reading.before[-2] in SUM
    if reading.last_before == "to":  # "to teach maths to 18", but "rose to 18"
        return len(reading.before) > 1 and reading.before[-2] in SCHOOLING and reading.value in STAGE_AGES
    if reading.last_before not in STAGE_BEFORE or reading.next_word == "of":
        return False
    if reading.last_before == "at" and len(reading.before) > 1 and reading.before[-2] in LEVELS:
        return False  # "remained at 18"
    return reading.value in STAGE_AGES


def _is_rank(reading: Reading) -> bool:
    """Say whether a bare number only ends a list of the best: "outside the top 10", "a top-four finish"."""
    is_bare = reading.kind == "count" and reading.noun is None and reading.next_word != "of"
    return is_bare and reading.last_before in RANKS


STAGE_CUES = STAGE_BEFORE | RANKS | GRADED | {"to"}  # stand before a stage, a rank or a grade


def _is_lettered(page: Page, reading: Reading) -> bool:
    """Say whether a number is one of those that a label before a letter names: "at level (a) 2, (b) 3"."""
    if page.low[reading.start - 2 : reading.start] != ") " or reading.form != "digits":
        return False
    if LETTERED.search(page.low, max(0, reading.start - 4), reading.start) is None:
        return False
    first = page.sentence(reading.start)[0]
    labels = FIRST_LETTER.findall(page.low, first, reading.number_end)
    return bool(labels) and labels[-1] in LABELS and reading.noun is None


def _is_national(page: Page, reading: Reading) -> bool:
    """Say whether a digit ends the name of a Scottish qualification: "National 5", but not "National 62%"."""
    is_small = reading.kind == "count" and reading.value is not None and reading.value <= HIGHEST_NATIONAL
    return is_small and page.text.startswith("National ", reading.start - len("National "))


def _is_of_hansard(page: Page, reading: Reading) -> bool:
    """Say whether a number is the volume or the column of a debate: "488 c86"."""
    column = COLUMN.search(page.low, max(0, reading.start - LONGEST_VOLUME), reading.start)
    return column is not None or HANSARD.match(page.low, reading.start) is not None


def is_labelled(page: Page, reading: Reading) -> bool:
    """Say whether the number belongs to the label before it."""
    last = reading.last_before.rstrip(".:").rpartition("/")[2]  # "Level 1/Level 2"
    if last in ANSWERS and "voting" in reading.before[-3:]:
        return False  # "Number voting NO 372"
    is_staged = last in STAGE_CUES and (
        is_stage(page, reading) or _is_rank(reading) or is_given_grade(reading)
    )
    if is_staged or _is_of_levels(reading):
        return True
    if (
        is_article_grade(page, reading)
        or is_told_grade(page, reading)
        or _is_lettered(page, reading)
        or _is_of_hansard(page, reading)
        or _is_national(page, reading)
        or (reading.kind == "count" and is_named(page, reading))
    ):
        return True
    is_within = page.low.startswith("within ", reading.start - 7)  # "an outcome within 10 days"
    if (
        last not in LABELS
        or reading.currency
        or is_within
        or (reading.hedge and reading.kind == "duration")  # "the June grades just two weeks before"
        or reading.form in ("multiple", "halving", "vague")
    ):
        return False  # "those with the bottom grade doubled"
    if not _is_label(page, reading, last, reading.before[-1]):
        return False
    return _is_name_with_weak_label(page, reading, last) if last in WEAK else True


def _is_of_levels(reading: Reading) -> bool:
    """Say whether levels or grades are told as "of" a number: "the degree levels of 6 and 7"."""
    is_level = (
        reading.last_before == "of"
        and reading.before[-2:-1] in (["levels"], ["grades"])
        and reading.noun is None
    )
    return (
        is_level and reading.form == "digits" and reading.value is not None and reading.value <= HIGHEST_LEVEL
    )


def _is_label(page: Page, reading: Reading, label: str, raw: str) -> bool:
    """Say whether the word labels: "no. 12" but not "no two schools"; "part 2" but not "in part. 2"."""
    is_digits = page.low[reading.start].isdigit()
    if "," in page.low[reading.start : reading.number_end] and label not in ENUMERATING:
        return False  # "Entry Level 11,334"
    if label in ("no", "s", "p") and not raw.endswith("."):
        return is_digits and label != "p"
    if raw.endswith(":") and label in GRADE_LABELS:
        is_bare = reading.kind == "count" and reading.noun is None  # but "Last stage: within 9 days"
        return is_bare and reading.value is not None and reading.value <= HIGHEST_GRADE
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
        reading.value is None
        or reading.value > (200 if reading.hedge else HIGHEST.get(label, 200))
        or (reading.value % 1 and label not in NUMBERED)
    ):
        return False
    if label == "year" and page.text[reading.start - 5] == "Y" and _is_capital_label(page, reading, label):
        return True  # "the Year 11 cohort"
    if len(reading.before) > 1 and reading.before[-2].strip("([") in UNLABELLED.get(label, frozenset()):
        return False  # "each week 30 learners come", "School Sixth Form 11"
    if reading.kind in (
        "percentage",
        "money",
        "percentage_points",
        "duration",
        "age",
        "multiple",
        "measure",
        "fraction",
    ):
        return False
    if _is_capital_label(page, reading, label):
        return True
    return reading.noun is None or label in ("year", "years", "class", "unit", "week", "form", "part")
