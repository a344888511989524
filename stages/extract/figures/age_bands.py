"""Two bare numbers that bound a phase of education are the ages of those whom it is for.

"16-18 starts", "the 16 to 18 NEET rate" and "19-24 traineeships" are of people, by the age they have or had
when something happened to them; "16-19 funding", "14 to 16 provision" and "16-19 academies" are for people of
these ages (careful readers write them down, if not all of them), "the 16-19 Bursary Fund" is a name. A band
that fills a table's cell or heads a list's item is of ages too. Left alone: counts ("3 to 4 places").
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.rules import age
from stages.extract.figures.words import AUXILIARIES
from stages.extract.phrases.words import word_set

# The ages between which phases of education run; "16-19 funding" is a name.
BANDS = frozenset({(0, 5), (0, 25), (2, 4), (3, 4), (4, 7), (4, 11), (5, 7), (5, 11), (5, 16), (7, 11),
                   (11, 14), (11, 16), (11, 18), (11, 19), (13, 18), (13, 19), (14, 16), (14, 18), (14, 19),
                   (16, 17), (16, 18), (16, 19), (16, 24), (16, 25),
                   (18, 24), (18, 25), (19, 24), (19, 25)})  # fmt: skip
YOUNGEST_BAND_WITH_NOUN = 11  # "3 to 4 places" are places
BAND_NOUNS = word_set(
    """
    provider institution programme place course college school academy qualification
    provision budget education funding study phase diploma reform agenda bursary fund strategy
    allocation sector offer pathway market partnership
    """
)
PROVISION = word_set("study funding education provision programme curriculum")
NAMING = PROVISION | {"bursary", "grant", "fund", "revenue", "capital", "tuition", "allocation"}
FOR_PEOPLE = frozenset({"for", "among", "amongst"})
BEHIND_PEOPLE = AUXILIARIES | word_set("across in from by on and or rose fell grew dropped increased")
THOSE_BETWEEN = re.compile(r"\b(?:those|people|adults|men|women|anyone|everyone)[ ]between[ ]$")
BEING_UNDER = frozenset({"were", "are", "was", "is"})
BY_AGE = re.compile(r"\b(?:aged?|ages|under|people|adults|learners|students|apprentices|olds)\b")
YOUNGEST_ADULT, OLDEST, LONGEST_BAND = 16, 80, 15
NEAR = 60  # characters
LISTING = frozenset({"and", "or", ""})
LISTED = re.compile(r"(?:,|,? and|,? or) [0-9]{2}(?:-[0-9]{2}(?![0-9])|\+)")  # "16-18 and 19-23 age groups"
LONGEST_BULLET = 6  # characters before what opens a list's item or a cell
DASHES = frozenset({"-", "—", " - ", "- to ", "-to-", " to "})
BULLETS = " \n-•*_|"
RATED = word_set("rate rates budget category cap entitlement offer rule")  # "the under 19 rate"
UNDER_OVER = frozenset({"under", "over"})
ITEM_END = re.compile(
    r"[ *_]{0,3}(?:[:;|]|\n|$|,? (?:or|and)\b|[ ][0-9][0-9,]*(?=[ ]*(?:\n|$)|[ ]\()"  # "16-18 738,000"
    r"|[ ]{2,40}[0-9])"
)
AGE_GROUP = re.compile(r"[ -]age[ -](?:group|bracket|range|band|cohort)")


def is_band(low: object, high: object) -> bool:
    """Say whether two ages bound a phase of education."""
    return (low, high) in BANDS


def are_ages(page: Page, made: Reading, start: int) -> bool:
    """Say whether a range of bare numbers that starts at a place is of ages, by what stands around it."""
    if AGE_GROUP.match(page.low, made.number_end):
        return True
    if made.next_word in ("group", "groups", "cohort") and _bounds_adults(made):
        return True  # "the 25 to 34 group"
    if not is_band(made.low, made.high):
        return False
    is_of_those = made.last_before in age.BEING and made.noun is None  # "if you are 16-18"
    return is_of_those or is_of_people(made) or fills_an_item(page, start, made.number_end)


def _bounds_adults(made: Reading) -> bool:
    """Say whether a range may be of the ages of adults, fifteen years of them at most."""
    if made.low is None or made.high is None or made.low < YOUNGEST_ADULT or made.high > OLDEST:
        return False
    return 1 <= made.high - made.low <= LONGEST_BAND


def is_of_people(made: Reading) -> bool:
    """Say whether people, or what happens to people, are the head of the phrase behind the band."""
    if made.low is None or made.low < YOUNGEST_BAND_WITH_NOUN:
        return False
    if made.next_word.removesuffix("s") in PROVISION:
        return False  # "16 to 19 study programme students"
    if made.unit is not None and made.unit.lower() in age.PEOPLE_AND_THEIR_STEPS:
        return True
    word = made.next_word.removesuffix("s")
    if word in age.PEOPLE and made.unit in age.GROUPS:
        return True  # "16-18 student numbers"
    if made.noun is None and made.last_before in FOR_PEOPLE and made.next_word in BEHIND_PEOPLE:
        return True  # "217,100 for 16-24 across all levels"
    return word in age.STEPS | age.GROUPS and made.unit not in BAND_NOUNS


def is_between_ages(page: Page, made: Reading, start: int) -> bool:
    """Say whether "between" and a band stand beside words for age: "people under 19 or between 19-24"."""
    if made.noun is not None or made.hedge != "between":
        return False
    if THOSE_BETWEEN.search(page.low, max(0, start - NEAR), start) and _bounds_adults(made):
        return True
    return is_band(made.low, made.high) and BY_AGE.search(page.low, max(0, start - NEAR), start) is not None


def stands_before_people(page: Page, first: Reading, second: Reading) -> bool:
    """Say whether a word for people or their steps follows a band: "16-18 participation"."""
    is_left_out = (
        first.last_before in FOR_PEOPLE and second.next_word in BEHIND_PEOPLE
    ) or first.last_before in age.BEING
    is_named = second.next_word in age.PEOPLE_AND_THEIR_STEPS
    is_listed = second.next_word in LISTING and LISTED.match(page.low, second.number_end) is not None
    return (is_named or is_left_out or is_listed) and is_band(first.value, second.value)


def stands_before_provision(page: Page, first: Reading, second: Reading) -> bool:
    """Say whether what is provided for people follows a band of their ages: "16-19 funding"."""
    word = second.next_word.removesuffix("s")
    is_provided = word in PROVISION | NAMING | BAND_NOUNS or second.next_word == "academies"
    return is_provided and is_band(first.value, second.value) and not _is_capital(page, second)


def _is_capital(page: Page, reading: Reading) -> bool:
    """Say whether a word in capitals follows, which makes a name of it: "the 16-19 Bursary Fund"."""
    return page.text[reading.number_end + 1 : reading.number_end + 2].isupper()


def fills_an_item(page: Page, start: int, end: int) -> bool:
    """Say whether a band is all of a table's cell, or the label of a list's item: "- 16-18: 40 per cent"."""
    if ITEM_END.match(page.low, end) is None:
        return False
    first = max(0, start - LONGEST_BULLET)
    opening = max(page.low.rfind("\n", first, start), page.low.rfind("|", first, start))
    return opening >= 0 and not page.low[opening:start].strip(BULLETS)


def read_hedged(page: Page, reading: Reading) -> None:
    """Take people under an age, and a cell or label that names them: "under 19 starts", "Under 19 | 15"."""
    if reading.hedge not in UNDER_OVER or reading.value not in age.FUNDED_AGES or reading.form != "digits":
        return
    is_of_people = reading.hedge == "under" and (
        reading.unit in age.PEOPLE_AND_THEIR_STEPS or reading.next_word in RATED
    )
    start = reading.start - len(reading.hedge or "") - 1
    is_item = reading.noun is None and fills_an_item(page, start, reading.number_end)
    is_of_aged = reading.noun is None and reading.last_before in BEING_UNDER and _tells_ages(page, start)
    if is_of_people or is_item or is_of_aged:
        reading.end, reading.noun = reading.number_end, None
        reading.take("age", "year", age.RULE, reading.number_end)


def _tells_ages(page: Page, start: int) -> bool:
    """Say whether the sentence has told an age: "46 per cent were aged 25 and over, and 25 were under 19"."""
    return page.low.find(" aged ", page.sentence(start)[0], start) >= 0


def bounds_a_phase(page: Page, made: Reading) -> bool:
    """Say whether a band of ages stands before what is provided for them: "14 to 16 provision"."""
    if not is_name(made) or made.low is None or made.low < YOUNGEST_BAND_WITH_NOUN:
        return False
    return not _is_capital(page, made)


def is_name(made: Reading) -> bool:
    """Say whether a range of bare ages names a phase of education: "16-19 funding", "14 to 16 provision"."""
    if made.kind != "count" or not made.is_range or made.low is None or made.high is None:
        return False
    if made.next_word == "age" or made.hedge or not is_band(made.low, made.high):
        return False  # "the 19-24 age group"
    if made.next_word.removesuffix("s") in NAMING and made.low >= YOUNGEST_BAND_WITH_NOUN:
        return True  # "16 to 19 Bursary Funding and free meals"
    if made.low < YOUNGEST_BAND_WITH_NOUN and made.noun is not None:
        return made.is_dashed and made.unit in BAND_NOUNS
    return made.noun is None or made.unit in BAND_NOUNS or made.is_dashed
