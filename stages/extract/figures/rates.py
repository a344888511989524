"""A rate names what the figure holds for each of: "per year", "a week", "an hour", "/month", "annually"."""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.word_forms import singular
from stages.extract.phrases.words import word_set

TIME = r"(?:second|minute|hour|day|night|week|month|term|quarter|year)"
THING = (
    r"(?:share|barrel|pupil|student|learner|head|person|child|tonne|ton|ticket|place|visit|session|shift"
    r"|ounce|gallon|litre|kilo|acre|mile|unit|game|match|season|race|ride|dose|patient|household|employee|worker|apprentice|member)"
)
RATE = re.compile(
    rf"[ \n-](?:per|a|an|each|every|-a-)[ \n-](?P<unit>{TIME}|annum)\b"
    r"(?![ ](?:ago|earlier|later|before|after|on)\b)|[ ](?P<adverb>annually|yearly"
    rf"|monthly|weekly|daily|p\.?a\b|pcm)"
    rf"|[ ]?/[ ]?(?P<slash>{TIME}|hr|yr|pupil|student|learner)\b|-a-(?P<tied>{TIME}|head|pupil|student)\b"
    r"|[ \n]per[ \n](?P<many>(?:[0-9]+,)?[0-9]+,?000?(?:[ ][a-z]+)?)\b"
    r"|[ \n]per[ \n](?:(?:young|full-time|part-time|eligible|new|adult)[ ](?=[a-z]))?"
    r"(?P<head>(?!cent)[a-z]+(?:[ ](?:pupil|student|learner|head|apprentice|member|place"
    r"|employee))?)\b"
    rf"|[ ](?:a|an|each|every)[ ](?P<thing>{THING})\b"
    rf"|[ ]of(?:[ ][a-z-]+){{1,3}}[ ](?:per|a|each|every)[ ](?P<far>{TIME})\b"
)
# "Each year the college trains 400 nurses": the first number behind
FRONTED = re.compile(
    rf"(?:^|[.!?:\n\"] ?)(?:each|every) (?P<unit>{TIME}),? (?!(?:of|since|for|from|in|until) )"
    r"(?:[a-z'-]+ ){0,5}$"
)
FRONTED_CUE, LONGEST_FRONT = ("each ", "every "), 64
FRONTED_KINDS = frozenset({"money", "count"})
# What the second and third characters of a rate may be: most figures have none, and this tells so cheaply.
SECONDS = word_set("pe an ea ev ye mo we da p. pa pc of -a /l a-") | frozenset({"a ", "a\n"})
SECONDS |= {f"/{letter}" for letter in " smhdnwtqyp"}
ADVERBS = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "pa": "year",
           "p.a": "year", "pcm": "month"}  # fmt: skip
NAMES = {"annum": "year", "hr": "hour", "yr": "year"}
RATED = frozenset({"money", "count", "duration", "percentage", "measure", "percentage_points"})


def rate(page: Page, reading: Reading) -> str | None:
    """Return the unit of the rate directly behind the figure, or None."""
    if reading.kind not in RATED:
        return None
    low, end = page.low, reading.end
    match = RATE.match(low, end) if low[end + 1 : end + 3] in SECONDS or low[end : end + 1] == "/" else None
    if match is None and reading.hedge_end:
        match = RATE.match(page.low, reading.hedge_end)  # "£12 or less a week"
    if match is None:
        return _fronted(low, reading)
    if match["adverb"]:
        return ADVERBS[match["adverb"]]
    name = match["unit"] or match["slash"] or match["tied"] or match["far"] or match["thing"]
    if name:
        return NAMES.get(name, name)
    if match["many"]:
        return singular(match["many"])
    return singular(match["head"])


def _fronted(low: str, reading: Reading) -> str | None:
    """The time that begins the sentence: "Every week some 30 learners come"."""
    if reading.kind not in FRONTED_KINDS:
        return None
    before = low[max(0, reading.start - LONGEST_FRONT) : reading.start]
    if not any(cue in before for cue in FRONTED_CUE):
        return None
    match = FRONTED.search(before)
    return match["unit"] if match else None
