"""A bare number may be the age of somebody told of: "she is 23", "Sam Hill, now 31,", "a man of 60".

So are the ages by which learning is done ("a level 2 by 19"), from which it is open ("from 14 upwards"), and
what a rule of age sets ("the age limit is 25", "you must be at least 16"). Left alone: numbers of things
("they were 12"), unless schooling begins or ends at that age ("those who are 16").
"""

from __future__ import annotations

import re

from stages.extract.figures.page import Page, Reading
from stages.extract.figures.words import MONTHS
from stages.extract.phrases.words import word_set

EXAMPLES = {
    "She was 16 when it closed. She is 23 now.": ["16", "23"],
    "Sam Hill, now 31, left": ["31"],
    "a man of 60": ["60"],
    "no level 2 by 19": ["19"],
    "open to pupils from 14 upwards": ["14"],
    "The age limit is 25.": ["25"],
    "Learners must be at least 16.": ["16"],
    "a cut of 60 and a group of 14": [],
}
BEING = word_set(
    "also is was am i'm he's she's you're they're we're were are be be: turned now then only just still of by"
    " from to until till beyond past after"
)
STAGES = frozenset({11, 14, 15, 16, 17, 18, 19, 21, 24, 25})
YOUNGEST, OLDEST = 4, 99
ENDS_CLAUSE = re.compile(
    r"[.,;:)!?\n](?![0-9])|$|[ ](?:when|and|but|at|in|or|now|then|on|with|last|next|this"
    r"|before|as|are|is|were|was|will|-)\b"
)
PERSON = re.compile(
    r"(?:^|[ \"'(,.;—-])(?:(?:he|she|i|who|mr [a-z]+|ms [a-z]+|mrs [a-z]+|dr [a-z]+) (?:is|was|am|turned)"
    r"|i'm|he's|she's)(?: now| only| just| still| already| then| about)?[ ]$"
)
PERSONS = re.compile(
    r"\b(?:they|you|who|those|students|learners|pupils|apprentices|young people|we) ?(?:are|were|'re)"
    r"(?: now| only| just| still| already| then)?[ ]$"
)
NAMED = re.compile(r"[A-Z][a-z'-]+, (?:also|now|then|just|only|still) $")
OF_PERSON = re.compile(
    r"\b(?:man|woman|boy|girl|lad|lass|youth|teenager|student|pupil|child|son|daughter|men|women|boys|girls"
    r"|youngsters|teenagers|children|adults) of[ ]$"
)
ATTAINED = re.compile(
    r"\b(?:qualif|level|gcse|degree|learning|education|school|train|attain|participa|a-level|apprentice"
    r"|young people|college|universit)"
)
CHANGING = re.compile(
    r"\b(?:rose|rise|risen|rising|fell|fall|fallen|falling|grew|grow|grown|cut|up|down|increased?|increasing"
    r"|reduced?|reducing|dropped|drop|declined?|lead|led|won|win|beat|lost|majority|vote[ds]?)\b[^,;.]{0,24}$"
)
UPWARDS = re.compile(r"[ ](?:upwards?|onwards?|and up)\b")
AGE_RULE = re.compile(
    r"\bage[ ](?:limit|threshold|cap|cut-off|requirement|(?:has |have |had |will |would |should |could )?"
    r"(?:been |be |was |is |were )?(?:raised|lowered|increased|cut|reduced|set))\b[^,;.]{0,16}$"
)
UNTIL_THEY = re.compile(
    r"\b(?:till|until|when|before|after|once) (?:they|you|we|people|students|pupils|lecturers|teachers)"
    r" ?(?:are|were|'re|turn)[ ]$"
)
THE_AGE_OF = re.compile(r"\bage of [a-z -]{4,40} (?:to|from|at)[ ]$")
MUST_BE = re.compile(
    r"(?:^|\b(?:you|people|students?|learners?|pupils?|apprentices|applicants?|candidates?|they|he|she|anyone"
    r"|everyone|members|staff|workers|trainees?|drivers)[ ]|[.!?\n•-][ ]?)"
    r"(?:must|should|need to|have to|has to|needs to|had to)[ ]be "
    r"(?:at least|over|under|above|below|between)?[ ]?$"
)
SHARE_WERE = re.compile(  # "nearly 400 (24%) were over 25"
    r"(?:%\)?|per cent|[0-9]\)|\b(?:thirds?|half|quarters?|fifths?|majority|most|who|students|learners"
    r"|apprentices|participants|adults)) (?:were|are|is|was) (?:over|under|below|above)[ ]$"
)
OPEN_TO = re.compile(
    r"\b(?:anyone|everyone|everybody|all|people|adults|children|pupils|students|learners|youngsters|those)"
    r"(?:[ ]from| aged)?[ ]$"
)
STAYING_ON = re.compile(  # in education: "stay on to 18", "staying on beyond 16"
    r"\b(?:stay(?:s|ed|ing)? (?:on|in)|continu(?:e|es|ed|ing) (?:to study|in|with)|from birth)"
    r"(?: [a-z]+){0,4}? (?:to|until|till|beyond|past|after)[ ]$"
)
NO_AGES_BEFORE = MONTHS | word_set("per of percent")  # "by 19 December"
REACH, NEAR = 48, 160  # characters


def is_told_age(page: Page, reading: Reading) -> bool:
    """Say whether a bare number in digits is an age, by who or what stands before it."""
    value = reading.value
    if reading.noun is not None or value is None or not YOUNGEST <= value <= OLDEST:
        return False
    if reading.next_word in NO_AGES_BEFORE or page.low.startswith("-", reading.number_end):
        return False
    first = max(page.sentence(reading.start)[0], reading.start - REACH)
    left = page.low[first : reading.start]
    if reading.hedge is not None:
        is_rule = value in STAGES and MUST_BE.search(left) is not None
        is_split = ENDS_CLAUSE.match(page.low, reading.number_end) and SHARE_WERE.search(left)
        stays = value in STAGES and STAYING_ON.search(left) is not None
        return stays or (is_rule and not reading.next_word.endswith("s")) or bool(is_split)
    goes_up = (
        reading.last_before in ("from", "of") and UPWARDS.match(page.low, reading.number_end) is not None
    )
    if goes_up or AGE_RULE.search(left) or (value in STAGES and STAYING_ON.search(left)):
        return True
    if reading.last_before == "by":
        return value in STAGES and _is_reached_by(page, reading, left)
    return ENDS_CLAUSE.match(page.low, reading.number_end) is not None and bool(
        PERSON.search(left)
        or (value in STAGES and (PERSONS.search(left) or THE_AGE_OF.search(left)))
        or UNTIL_THEY.search(left)
        or OF_PERSON.search(left)
        or NAMED.search(page.text, max(0, reading.start - REACH), reading.start)
    )


def _is_reached_by(page: Page, reading: Reading, left: str) -> bool:
    """Say whether learning is reached by an age: "a level 2 by 19"; no change is told by the number."""
    if CHANGING.search(left.removesuffix("by ")) is not None:
        return False
    if reading.next_word in ("he", "she", "they"):
        return True
    first = max(page.sentence(reading.start)[0], reading.start - NEAR)
    return ATTAINED.search(page.low, first, reading.start) is not None and not reading.next_word[:1].isdigit()


def bounds_people(page: Page, first: Reading, second: Reading) -> bool:
    """Say whether two bare numbers tell which people may come: "anyone from 16 to 60 can join"."""
    low, high = first.value, second.value
    if low is None or high is None or not 10 <= low < high <= OLDEST or second.noun is not None:
        return False
    left = page.low[max(0, first.start - REACH) : first.start]
    return OPEN_TO.search(left) is not None and not page.low.startswith(("%", " per"), second.number_end)


def stands_in_brackets(page: Page, first: Reading, second: Reading) -> bool:
    """Say whether a band is all that brackets behind people hold: "young people (16-18)"."""
    low = page.low
    if low[first.start - 1 : first.start] != "(" or not low.startswith(")", second.number_end):
        return False
    return BAND_OF.search(page.low, max(0, first.start - REACH), first.start) is not None


BAND_OF = re.compile(
    r"\b(?:people|students|learners|pupils|apprentices|apprenticeships|teenagers|adults|young|starts|youngsters"
    r"|children|leavers|participants|cohort|provision|funding|learning|education|population|age|peers|workers|youth"
    r"|graduates|parents|women|men|males|females|boys|girls|employees|residents|[a-z]{3,}(?:ans|ese))[ ]\($"
)
