"""Numbers in telephone numbers, references, postcodes, addresses, links, sizes and names are no figures.

Left alone: digits glued to a known unit ("12km", "£5m"), and numbers of at least five digits that
count something ("10000 students").
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.words import DETERMINERS
from stages.extract.phrases.words import word_set

EXAMPLES = {
    "call 0300 123 1231 or +44 20 7946 0991": [],
    "(reference 130012) and (120061)": [],
    "London SW1H 9EX, M1 2WD": [],
    "70 Petty France": [],
    "10 Downing Street": [],
    "at www.example.org/resources/130012 and a12@example.org": [],
    "an 800x600 picture, 1024 x 768": [],
    "G4S, Covid-19, Gen-2 and post-16": [],
    "open 24/7 since 9/11": [],
    "lost 10-0 at home": [],
    "version 2.0.1": [],
    "10000 students": ["10000 students"],
}

# It begins with one class of characters, so that all other text is skipped at the speed of the class.
LINK = re.compile(
    r"[hw\]@](?:(?:(?<=h)ttps?://|(?<=w)ww\.)[^\s)\]>\"]{1,2000}|(?<=\])\([^)\s]{1,2000}\)|(?<=@)[\w.-]{1,255})"
)
MAILBOX = re.compile(r"[\w.+-]{1,64}$")
LINK_CUES = ("://", "www.", "@", "](")
PHONE_GROUP = re.compile(r"[ -][0-9]{3,4}(?![0-9%]|[,.][0-9]|[ ]?(?:per|million|bn))")
INTERNATIONAL = re.compile(r"[0-9]{1,3}(?:[ -](?:\(0\)[ ]?)?[0-9]{2,4}){2,5}")
SHORTEST_PREFIX = 3  # digits: 0300
STREETS = word_set(
    """
    street road lane avenue square gate drive close place way terrace row crescent court gardens park house
    circus wharf quay parade estate
    grove hill mews embankment boulevard broadway highway parkway route turnpike st ave rd blvd
    """
)
ADDRESS = re.compile(r"[ ](?:[A-Z][a-z']+[ ]){0,3}([A-Z][a-z]+)")
TELLS_LEVEL = re.compile(  # behind which five digits without a comma are a count
    r"\b(?:rose|risen|fell|fallen|increased?|decreased?|dropped|grew|grown|totals?|totalled|numbers?"
    r"|numbered|cohort|population|starts|enrolments)\b[^.;:(]{0,40} (?:by|to|from|was|were|is|of|at)"
    r"(?: (?:about|around|nearly|almost|over))? $"
)
TELLS_CHANGE = re.compile(r" (?:increase|rise|fall|drop|decrease|reduction)\b")
REACH = 80  # characters
ADDRESS_LINE = re.compile(r"[ ][A-Z][a-z]+(?:[ ][A-Z][a-z]+){1,2}[ ]*(?:\n|$)")
SIZE = re.compile(r"[ ]?[x×][ ]?[0-9]")
GRADE = re.compile(r"[a-z*]/9[ ]?(?:to[ ]|-[ ]?)$")  # "A*-C/9 to 4"
CASE = re.compile(r"-(?!to-)[a-z]{1,4}-[0-9]")  # "22-cv-1043"
SHORT_NUMBERS = frozenset({"999", "911", "112", "101", "111", "988", "119"})  # of telephones
CALLS = ("call ", "dial ", "ring ", "phone ", "text ", "called ", "dialled ", "rang ")
SCORE = re.compile(r"[ ]/[ ][0-9]")
SAMPLE = re.compile(r"(?:^|[ (\[,])n=$")  # "(n=1,020)"
AGES = re.compile(r"[0-9]{1,2}/[0-9]{1,2}[ -]{1,2}(?:year|yr)s?[ -]olds?\b")
GLUED_BEFORE = re.compile(r"[a-z0-9_#@&=?^\\]")
BEHIND_CODES = frozenset({"x", "×", "-", " x", " ×", " /"})  # what SIZE, SCORE and CASE begin with
SHORTEST_REFERENCE = 5
LONGEST_COUNT = 7  # digits
COUNTED_HEAD = re.compile(r"[a-z]{3,}s\b|total|number|£")
CODE_HEAD = re.compile(r"code|\bid\b|ukprn|\burn\b|reference|year|period|postcode|phone")


def link_spans(low: str) -> list[tuple[int, int]]:
    """Return where web and mail addresses stand, in order."""
    if not any(cue in low for cue in LINK_CUES):
        return []
    spans = []
    for match in LINK.finditer(low):
        start, end = match.span()
        mailbox = MAILBOX.search(low, max(0, start - 64), start) if low[start] == "@" else match
        if mailbox is not None:
            spans.append((mailbox.start(), end))
    return spans


def is_code(page: Page, reading: Reading) -> bool:
    """Say whether the digits are a code: glued to a mark, too long, a size, a score or an address."""
    low, start, end = page.low, reading.start, reading.number_end
    digits = low[start:end]
    after = low[end : end + 2]
    is_minute = after[:1] == "+" and after[1:].isdigit()  # "45+2" of a match
    if is_minute or (digits[0] == "0" and len(digits) > 1 and digits[1] not in ".,"):
        return True
    is_of_ages = after[:1] == "/" and AGES.match(low, start) is not None  # "16/17-year-olds"
    if (
        not is_of_ages
        and after[:1] in ("/", ":", "_", "(", "[", "#", "@", "\\")
        and not (after[1:] and after[1:].isspace())
    ):
        return not (after[:1] == "/" and after[1:].isalpha())
    left = low[max(0, start - 9) : start]
    may_go_on = after in BEHIND_CODES or after[:1] in BEHIND_CODES
    if left.endswith(" / ") or (
        may_go_on and (SIZE.match(low, end) or SCORE.match(low, end) or CASE.match(low, end))
    ):
        return True
    if ("/9" in left and GRADE.search(left)) or (digits in SHORT_NUMBERS and left.endswith(CALLS)):
        return True
    if len(digits) >= SHORTEST_REFERENCE and digits.isdigit() and reading.kind == "count":
        is_told = reading.noun is not None or reading.is_scaled or _tells_how_many(page, reading)
        return not is_told and not _is_a_counted_cell(page, reading)
    return _is_address(page, reading)


def _tells_how_many(page: Page, reading: Reading) -> bool:
    """Say whether digits without a comma are the level or the size of a change: "rose by 70000"."""
    if reading.number_end - reading.start > LONGEST_COUNT:
        return False
    left = page.low[max(0, reading.start - REACH) : reading.start]
    return (
        TELLS_LEVEL.search(left) is not None or TELLS_CHANGE.match(page.low, reading.number_end) is not None
    )


def _is_a_counted_cell(page: Page, reading: Reading) -> bool:
    """Say whether the digits fill a table's cell below a head of more than one word that names no code."""
    if not page.low[max(0, reading.start - 2) : reading.start].endswith("| "):
        return False
    heads = [head.replace("_", " ") for head in page.column_heads(reading.start)]
    return any(COUNTED_HEAD.search(head) for head in heads) and not any(CODE_HEAD.search(h) for h in heads)


def is_glued_before(low: str, start: int) -> bool:
    """Say whether digits continue a word or a code to their left: "Gen-2", "G4S", "a/7", "Act.3"."""
    if start == 0:
        return False
    before = low[start - 1]
    if GLUED_BEFORE.match(before):
        return before != "=" or SAMPLE.search(low, max(0, start - 4), start) is None
    if start < 2:
        return False
    two = low[start - 2]
    if before in "-+":
        return two.isalnum()
    if before in ".:,;/":
        return not two.isspace() and two not in "(["
    return before in ")]}" and two not in "( ["


def _is_address(page: Page, reading: Reading) -> bool:
    if reading.kind != "count" or reading.next_gap != " ":
        return False
    text, end = page.text, reading.number_end
    if not text[end + 1 : end + 2].isupper():
        return False
    match = ADDRESS.match(text, end)
    if match and match[1].lower() in STREETS:
        return reading.last_before not in DETERMINERS  # "the 435 House seats"
    at_line_start = reading.start == 0 or text[reading.start - 1] in "\n,"
    line = ADDRESS_LINE.match(text, end) if at_line_start else None
    return line is not None and not line[0].rstrip().endswith("s")


def phone_end(low: str, start: int, end: int) -> int:
    """Return where a telephone number ends that begins at `start`; `end` for none."""
    if low[start - 1 : start] == "+":
        match = INTERNATIONAL.match(low, start)
        return match.end() if match else end
    if low[start] != "0" or end - start < SHORTEST_PREFIX:
        return end
    while match := PHONE_GROUP.match(low, end):
        end = match.end()
    return end
