"""A bare number between commas behind a person is an age: "Ms Hill, 46, said", "the winner, 37, left".

Left alone: numbers behind names of things, which no word for a person ends.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.phrases.words import word_set

NAME = re.compile(r"(?:[a-z.,] [A-Z][a-z]+(?:[ -][A-Z][a-z]+)*|\b[Ss]?[Hh]e)$")
FULL_NAME = re.compile(r"(?:^|[a-z,:(] |\n)[A-Z][a-z]+ (?:[A-Z][a-z]+[ -])?[A-Z][a-z']+$")
RELATION = re.compile(
    r"\b(?:boy|girl|man|woman|son|daughter|brother|sister|mother|father|wife|husband|teenager|pensioner|driver"
    r"|student|pupil|apprentice)$"
)
RELATIONS = re.compile(r"\b(?:boys|girls|sons|daughters|sisters|brothers|children|siblings|kids|teenagers)$")
AGENT = re.compile(
    r"\b(?:[Tt]he|[Aa]|an|his|her|their|its|[Ff]ormer|[Ff]ellow|[a-z]+-[a-z]+)[ ](?:[a-z-]+[ ])?"
    r"([a-z]+(?:er|or|ist|ian|ant|man))$"
)
NO_AGENTS = word_set(
    """
    however number other quarter sector factor summer winter paper order former latter another answer centre
    letter matter register tower power offer cover border corner river cluster tier career error colour floor
    door color behavior restaurant grant merger transfer calendar tender chapter newsletter
    """
)
LONGEST_NAME = 40
ADULTS = range(16, 100)


def stands_behind_a_name(page: Page, reading: Reading) -> bool:
    """Say whether the number stands between commas behind a name or a pronoun: "Ms Hill, 46, said"."""
    start, end = reading.start, reading.number_end
    if page.low[start - 2 : start] != ", " or end - start > 2:
        return False
    after = page.low[end : end + 2].rstrip()
    left = page.text[max(0, start - LONGEST_NAME) : start - 2]
    if after == "," and (RELATION.search(left) or _is_agent(left)):
        return True
    if RELATIONS.search(left) and (after == "," or page.low.startswith(" and ", end)):
        return True  # "two sisters, 5 and 3"
    if after in (".", ";", "") and FULL_NAME.search(left):
        return reading.value in ADULTS
    if after[:1] != "," or end - start != 2:
        return False
    name = NAME.search(page.text, max(0, start - LONGEST_NAME), start - 2)
    return name is not None and reading.value in ADULTS


def _is_agent(left: str) -> bool:
    """Say whether a word for a person who does something ends the text: "the winner, 37, said"."""
    match = AGENT.search(left)
    return match is not None and match[1] not in NO_AGENTS
