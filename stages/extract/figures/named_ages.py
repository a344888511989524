"""A bare number between commas behind a person is an age: "Ms Hill, 46, said", "the winner, 37, left".

Left alone: numbers behind names of things, which no word for a person ends.
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.phrases.words import word_set

NAME = re.compile(r"(?:[a-z.,] [A-Z][a-z]+(?:[ -][A-Z][a-z]+)*|\b[Ss]?[Hh]e)$")
OPENING_NAME = re.compile(  # with a surname: "Liam McCreavey", "Jo O'Neill-Hart"
    r"(?:^|[\n(\"]|[.!?:,;•-] |[a-z] )[A-Z][a-z]+(?:-[A-Z][a-z]+)?"
    r"(?: [A-Z]\.| de| van| al)?(?: [A-Z](?:[a-z]*[A-Z]|'[A-Z])?[a-z]+(?:-[A-Z][a-z]+)?){1,2}$"
)
FIRST_NAME = re.compile(r"(?:^|[\n\"]|[.!?] )[A-Z][a-z]+$")
TELLS_OF_ONE = re.compile(
    r",[ ](?:who|from|of|an?|is|was|has|had|said|told|says|whose|now|studied|studies|studying|took|joined"
    r"|works|worked|lives|lived|left|will|also|and)\b"
)
GOES_ON = re.compile(r"[ ](?:and[ ](?:from|an?|who|now)|from|who|of)\b")
NO_PERSONS = re.compile(
    r"\b(?:Colleges?|Schools?|Academy|Academies|University|Trust|Council|Group|Centre|Ltd|Limited|Institute"
    r"|Department|Union|Association|Levels?|North|South|East|West|Yorkshire|London|Midlands|England|Act|Bill"
    r"|Fund|Service|Services|Park|House|Street|Road|City|Town|Training|Education|Learning|Skills|January"
    r"|February|March|April|May|June|July|August|September|October|November|December|In|On|By|At|For|From|Of"
    r"|Since|Between|Overall|Meanwhile|However|But|And|Table|Figure|Grade|Year|Key|Stage)$"
)
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
LENGTH = 2  # digits


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
    if reading.value not in ADULTS or NO_PERSONS.search(left):
        return False
    if after in (".", ";", "") and FULL_NAME.search(left):
        return True
    is_apart = after[:1] == "," and end - start == LENGTH and NAME.search(left) is not None
    return is_apart or _is_told_of(page, reading, left)


def _is_told_of(page: Page, reading: Reading, left: str) -> bool:
    """Say whether somebody named is told of: "Jo McKay, 42, a former", "Emily, 18, who"."""
    tells = TELLS_OF_ONE.match(page.low, reading.number_end)
    if OPENING_NAME.search(left):
        return tells is not None or GOES_ON.match(page.low, reading.number_end) is not None
    return tells is not None and FIRST_NAME.search(left) is not None


def _is_agent(left: str) -> bool:
    """Say whether a word for a person who does something ends the text: "the winner, 37, said"."""
    match = AGENT.search(left)
    return match is not None and match[1] not in NO_AGENTS
