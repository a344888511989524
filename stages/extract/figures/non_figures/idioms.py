"""Number words in idioms and as pronouns count nothing: "one another", "two-faced", "one-size-fits-all".

The pronoun "one" ("one of those", "the one that") is left out too: careful readers differ on it.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.words import AUXILIARIES, STOPS, VERBS
from stages.extract.phrases.words import word_set

EXAMPLES = {
    "a one-size-fits-all approach to one another": [],
    "one of those who left": [],
    "no one knew, and the one that did": [],
    "a two-faced, second-rate answer": [],
    "one-to-one support, one by one": [],
    "zero-hours contracts on the road to net zero": [],
    "one hub will deal with complaints": ["one hub"],
    "one 'reform' plan after another": [],
    "between one and three points": ["one and three points"],
}

TENS = word_set("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINAL = re.compile(r"-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])")
YEAR_OR_TWO = re.compile(r"\ba (?:day|week|month|year|term|decade) or $")
HYPHENED = re.compile(
    r"-(?:(?:and-)?(?:size|off|offs|to-|on-|by-|stop|sided|way|man|time|faced|edged|handed|hander|footed|"
    r"dimensional|track|liner|liners|piece|upmanship|hours?[ -]contract|tolerance|fifty|sum|carbon|"
    r"emission|rated|proper|fits|legged|seater|tone|some|horse|for-|nil|a-day|a-side|part-time|pager|"
    r"pronged))"
)
PAIRED = re.compile(
    r"[ ](?:by|to|on)[ ](?:one(?![a-z])|two by)|[ ][a-z]+[ ]to[ ](?:the[ ]next|another)(?![a-z])"
)
PRONOUN_BEFORE = word_set(
    """
    the this that no each any every which another not's's someone anyone first last next previous new big
    only single right wrong good bad number
    """
)
COUNTING_BEFORE = word_set(
    "just only least than most another nearly almost over about under one in for within after per"
)
NOT_COUNTED = word_set(
    """
    another thing things day such side hand way more or less time another's that who which to of we i you
    reason cause explanation must can cannot could should might hopes wonders
    """
)
DAY_GOES_ON = re.compile(
    r"[ ]day(?:'s)?[ ](?:after|before|earlier|later|a|per|of|each|every|in|notice|course|event|strike"
    r"|workshop|ahead|or)\b"
)
SAYS_SOMETHING = AUXILIARIES | VERBS | {"of"}
ONE_OR_OTHER = re.compile(r"[ ]or[ ](?:other|both)\b")
ONE_OR_MORE = re.compile(r"[ ]or[ ]more\b")
ONE_OR_TWO = frozenset({"one", "two"})
ONE_THEN = re.compile(  # "one was fined, four have been warned"
    r"[ ](?:was|has been)[ ][^.;\n]{1,90}?(?:,|[ ]and|[ ]while|[ ]but)[ ](?:(?:and|while|but)[ ])?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3})[ ](?:were|have|had)\b"
)
MORE_THAN_ONE = r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9])\b"
OR_TWO = re.compile(rf"[ ](?:or|to)[ ]{MORE_THAN_ONE}")
AND_TWO = re.compile(rf"[ ]and[ ]{MORE_THAN_ONE}")  # behind "between"
AFTER_ANOTHER = re.compile(r"(?:[ ][\"'a-z-]+){1,3}[ ]after[ ](?:another|the[ ]other)\b")
EARNING = word_set(
    """
    invest invests invested investing make makes made making earn earns earned earning cost costs costing
    save saves saved saving spend spends
    spent spending pay pays paid paying waste wastes wasted wasting worth lose loses losing
    hold holds holding owe owes owed
    """
)
THOSE = word_set("the these those")
MODIFIERS = word_set("that who which in at still now")
OF_PERSONS = (" of you", " of us")
ZERO_BEFORE = frozenset({"net", "carbon", "ground", "absolute", "patient", "to", "near"})
ZERO_BEHIND = frozenset({"tolerance", "hours", "hour", "carbon", "sum"})
ON_WORDS = word_set("in into")


def is_idiom(page: Page, reading: Reading) -> bool:
    """Say whether a number word stands in an idiom or as a pronoun."""
    low = page.low
    word = low[reading.start : reading.number_end]
    if reading.next_gap == "-" and HYPHENED.match(low, reading.number_end):
        return reading.next_word != "way" or word in ONE_OR_TWO  # a three-way merger has three sides
    is_ordinal = word in TENS and ORDINAL.match(low, reading.number_end)  # "the Forty-eighth Report"
    is_vague = word == "two" and YEAR_OR_TWO.search(low, max(0, reading.start - 12), reading.start)
    if is_ordinal or is_vague or PAIRED.match(low, reading.number_end):
        return True
    if word == "zero":
        is_glued = low[reading.number_end : reading.number_end + 1] == "/"  # "a zero/low carbon economy"
        return is_glued or reading.last_before in ZERO_BEFORE or reading.next_word in ZERO_BEHIND
    if reading.kind != "count" and not (word == "one" and reading.kind == "duration"):
        return False
    if word == "one":
        return _is_pronoun(page, reading)
    return _refers_back(page, reading)


def makes_money(reading: Reading) -> bool:
    """Say whether "millions" stands for much money: "how colleges make millions"."""
    return reading.noun is None and reading.unit is None and reading.last_before in EARNING


def _is_pronoun(page: Page, reading: Reading) -> bool:
    """Say whether "one" is a pronoun, or "one day" some day."""
    last = reading.last_before
    if ONE_OR_OTHER.match(page.low, reading.number_end):
        return True
    if ONE_OR_MORE.match(page.low, reading.number_end):
        return reading.noun is None
    if reading.kind == "duration":
        return (
            reading.next_word == "day"
            and reading.next_gap == " "
            and last not in COUNTING_BEFORE
            and (DAY_GOES_ON.match(page.low, reading.number_end) is None)
        )
    if AFTER_ANOTHER.match(page.low, reading.number_end):
        return True  # "one review after another"
    if (
        OR_TWO.match(page.low, reading.number_end)
        or (last == "between" and AND_TWO.match(page.low, reading.number_end))
        or (last not in PRONOUN_BEFORE and ONE_THEN.match(page.low, reading.number_end))
    ):
        return False
    return _stands_alone(reading, last)


def _stands_alone(reading: Reading, last: str) -> bool:
    """Say whether "one" counts no noun behind it."""
    if (
        last[-1:].isdigit()
        or last.endswith(("-", "'s"))
        or last in PRONOUN_BEFORE
        or reading.unit == "further"
    ):
        return True  # "go one further"
    if reading.next_word in NOT_COUNTED or reading.next_word in STOPS or reading.noun is None:
        if reading.next_word == "of":
            return reading.hedge is None or reading.bound == "exact"
        is_counted = reading.hedge is not None and (reading.noun is not None or reading.bound == "exact")
        return not is_counted or reading.next_word == "another"
    return False


def _refers_back(page: Page, reading: Reading) -> bool:
    """Say whether "the two", "these three" only point back, with no noun and no verb of counting."""
    if reading.noun is not None or reading.form != "words" or reading.hedge or reading.is_scaled:
        return False
    if reading.last_before in THOSE and reading.before[-2:-1] == ["of"]:
        return False  # "two of the eight"
    if reading.last_before == "a" or page.low.startswith(OF_PERSONS, reading.number_end):
        return True  # "from a grade three to a two"
    if reading.value != 1 and (reading.next_word in MODIFIERS or reading.next_word.endswith("ed")):
        return False  # "the four in the area", "the three that closed"
    return (reading.last_before in THOSE and reading.next_word not in SAYS_SOMETHING) or (
        reading.last_before in ON_WORDS
        and not reading.next_word
        and not page.low[
            reading.number_end + 1 : reading.number_end + 2
        ].isdigit()  # "in nine 16-19 colleges"
    )
