"""A hedge may stand before the name of an amount instead of before its number: "estimated total value: £5m".

Only where what is named is an amount (a value, a spend, a grant), or what a limit is set to with "of"
("a maximum contract value of"). Left alone: hedges before another clause, and names in quotation marks.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.words import STOPS

LIMITS = {
    "maximum": "at_most", "minimum": "at_least", "upper": "at_most", "lower": "at_least",
    "ceiling": "at_most", "cap": "at_most",
}  # fmt: skip
FAR = 5  # words: "a maximum total contract value of"
BOUNDS = {
    "approx": "about", "approx.": "about", "approximate": "about", "estimated": "about", "est": "about",
    "est.": "about", "indicative": "about", "maximum": "at_most", "max": "at_most", "max.": "at_most",
    "minimum": "at_least", "min": "at_least", "min.": "at_least",
}  # fmt: skip
CUES = frozenset(mark + word for word in BOUNDS for mark in ("", *OPENING))
ESTIMATED_TO = re.compile(
    r"(?:[^ ]+ )?estimated to (?:have )?(?:be worth|cost|total|save|raise|generate"
    r"|need|contribute|spend|lose|owe)"
)
NOT_EXCEEDING = re.compile(
    r"\b((?:not|never|without)(?: to)? exceed(?:ing)?)(?: (?:an?|the))?(?: [a-z]+){0,3}(?: of)?$"
)
HEADED = re.compile(r"\((estimated|approximate|approx|maximum|minimum)\)[ *:]*$")
BULLETS, LONGEST_BULLET, LONGEST_HEADING = " •*-_", 8, 120
MOST_WORDS = 11
AMOUNT = re.compile(
    r"(?:[a-z][a-z/-]*[ ](?<!and )(?<!or )(?<!to )){0,3}(?:value|spend|cost|price|budget|award|grant|total|"
    r"amount|fee|salary|sum|turnover|worth|bid|loan|expenditure|number|quantity|deficit|surplus|shortfall|"
    r"underspend|overspend|loss|saving|debt|gap)s?(?:[ ](?:of|for|in|to)(?:[ ](?:the|this|each|an?|"
    r"any))?(?:[ ][a-z][a-z/-]*){1,2}?)?(?:[ ](?:per|each|an?)[ ][a-z]+|[ ](?:pa|"
    r"p\.a\.?))?(?P<colon>:)?(?:[ ](?:is|was|of|at|will be|would be|-|=|\(gbp\):?))?"
)


def bind_to_heading(page: Page, reading: Reading) -> bool:
    """Take the hedge of a heading for the sums that open the lines below: "Total value (estimated)"."""
    line_start = page.low.rfind("\n", max(0, reading.start - LONGEST_BULLET), reading.start) + 1
    if page.low[line_start : reading.start].strip(BULLETS) or not line_start:
        return False
    above = page.low[max(0, line_start - LONGEST_HEADING) : line_start].split("\n")
    heading = next((line for line in reversed(above) if line.strip(BULLETS)[:1] not in ("", "£")), "")
    hedged = HEADED.search(heading)
    if hedged is None:
        return False
    reading.hedge, reading.bound = hedged[1], BOUNDS[hedged[1]]
    return True


def bind_to_limit(reading: Reading, words: list[str]) -> None:
    """Take "a maximum contract value of", where the limited thing stands between hedge and number."""
    exceeding = NOT_EXCEEDING.search(" ".join(words)) if "exceed" in "".join(words[-FAR - 1 :]) else None
    if exceeding:
        reading.hedge, reading.bound = exceeding[1], "at_most"
        return
    reach = min(FAR, len(words)) if words and words[-1] == "of" else 0
    for count in range(2, reach + 1):
        word = words[-count].lstrip(OPENING)
        if word.endswith('"'):
            return  # a "minimum viable number" of 173 is a name, and the number is exact
        if word in LIMITS:
            reading.hedge, reading.bound = " ".join(words[-count:]).lstrip(OPENING), LIMITS[word]
            return
        if word in STOPS:
            break
    bind_to_named_amount(reading, words)


def bind_to_named_amount(reading: Reading, words: list[str]) -> None:
    """Take "approx spend per annum" before money, and "estimated number of users:" before a count."""
    if "estimated" in words[-4:-2] and ESTIMATED_TO.fullmatch(" ".join(words[-4:])):
        reading.hedge, reading.bound = "estimated", "about"
        return
    if CUES.isdisjoint(words) or not (reading.currency or words[-1].endswith(":")):
        return
    for count in range(2, min(MOST_WORDS, len(words)) + 1):
        word = words[-count].lstrip(OPENING)
        if word in BOUNDS:
            match = AMOUNT.fullmatch(" ".join(words[1 - count :]))
            if match and (reading.currency or match["colon"]):
                reading.hedge, reading.bound = word, BOUNDS[word]
            return
