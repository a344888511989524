"""A bare number may count what other words of its sentence, or of the sentence before, have named.

"Their number fell to 12" counts those whom the sentence before was about; "113, or 68 per cent of all
167 colleges" counts colleges; "ours is one of the 16" counts the likes of the subject; "to double places
to 9,000" counts the object of the verb of change. Left alone: a name in the singular behind "of".
"""

from __future__ import annotations

import re

from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import OPENING, Page, Reading
from stages.extract.figures.people_told import age_name
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.figures.words import AUXILIARIES, STOPS, VERBS
from stages.extract.phrases.words import word_set

THEIR_NUMBER = re.compile(r"\b(?:their|its|these|those|such)[ ](?:total[ ]|overall[ ])?numbers?\b")
MEASURED = re.compile(
    r"\b(?:proportion|percentage|share|number|rate|majority|group|half|most|many|per[ ]cent|%|population)s?"
    r"[ ]of(?:[ ](?:the|all|its|our))?(?=[ ])"
)
OPENS = re.compile(r"[\"'•-]?[ ]?of[ ](?:the|these|those|its|their|our|all)(?:[ ]the)?(?=[ ][a-z])")
OPENED = re.compile(
    r"(?:[ ](?:of|in|from|at|on|with|for)(?:[ ][a-z0-9'/-]+){1,4})?(?:,|[ ]\()|[ ]there[ ](?:are|were)[ ]"
)
COMPARED = re.compile(
    r"[ ](?:fewer|more|less|lower|higher)[ ]than[ ]the[ ](?:[a-z]+[ ])?numbers?[ ]of(?=[ ])"
)
COMPARING = word_set("fewer more less lower higher")
REACHED_FROM = re.compile(r"\)[ ]to[ ](?:[a-z]+[ ]){0,2}")
WHICH = word_set("which whom")
BEHIND_COMMA = (" of whom", " of which")
BESIDE_WHICH = word_set("there were are was about around only just some over nearly almost")
OF_GROUP = re.compile(
    r"\b(?:some|several|many|most|none|few|all|any|each|both|number)[ ]of[ ]"
    r"(?:the|these|those|its|their)(?:[ ]other)?(?=[ ][a-z])"
)
OPENS_WITH = re.compile(
    r"[\"'•*-]{0,3}[ ]?(?:(?:a further|another|the other|the remaining|a total of|in total,?|in all,?"
    r"|the majority|most|a majority|only|just|some|about|around|more than|over|nearly|almost|at least"
    r"|(?:of|among) (?:these|those|them),?)[ ]?\(?)*"
)
THAT_CHANGE = re.compile(
    r"(?:the|this|that|it is the|it was the)[ ](?:[a-z]+[ ])?(?:drop|rise|fall|increase|decrease|decline|cut"
    r"|jump|growth|reduction|total|figure|number),?[ ](?:to|from|of|was|is|stood at|stands at)[ ]"
    r"(?:[a-z]+[ ]){0,2}"
)
LONGEST_OPENING = 48
SUBJECT = re.compile(
    r"[\"'•*-]{0,3}[ ]?(?:the|these|those|its|their|our|all|some|many|most|both|other)(?=[ ])"
)
NO_SUBJECTS = word_set("figure number statistic result datum data total finding rate level report")
NEAR, FAR = 140, 320  # characters of the sentence, and of the one before
TIED = re.compile(r",?[ ](?:or|-|which is|or just|or about|or around|or nearly|or over)[ ]$|[ ]\($")
LONGEST_TIE = 24
OF_ALL = re.compile(
    r"[,)]?[ ]of[ ](?:all[ ](?:the[ ])?|the[ ]|its[ ]|their[ ]|these[ ]|our[ ]|those[ ])?"
    r"(?:(?:[0-9][0-9,]*)[ ])?(?=[a-z])"
)
ONE_OF = re.compile(
    r"([a-z][a-z-]+)[ ](?:is|was|are|were|became|remains)(?:[ ](?:not|also|now|only|still|just))?"
    r"[ ](?:one|two|three|four|five|six|among|amongst|[0-9]+)(?:[ ]of)?(?:[ ](?:only|just))?(?:[ ]the)?$"
)
NO_THINGS = word_set("it this that which who they he she there one what here these those")
OBJECT_VERBS = word_set(
    """
    increase increased increasing raise raised raising boost boosted boosting cut cuts cutting reduce reduced
    reducing double doubled doubling treble trebled triple tripled tripling quadruple quadrupled expand
    expanded expanding bring bringing brings brought take takes taking took grow growing lower lowered
    slash slashed slashing halve halved halving push pushing lift lifted lifting extend extended
    """
)
MOVES = word_set("up down of by")
BY_AGE = re.compile(r"[0-9]{2}(?:(?:-to-|-| to | - |-? and |- to )[0-9]{2})?[- ]year[- ]olds")
COUNTED_SINCE = re.compile(
    r"\b(?:in|of|for|on|their|its|more|fewer) (?:[a-z-]+ )?(?!olds)[a-z-]{3,}s (?:rose|fell|was|were)"
)
NEAR_BRACKET = 48
FRONTED = re.compile(r",? the (?:total )?number of(?: the)?(?=[ ])")
NUMBERING = word_set("number numbers numbered")
OPENING_PLURAL = re.compile(r"[\"'•*-]{0,3}[ ]?(?:the |these |its |all )?([a-z]+)(?=[ ,])")
REACHING = frozenset({"to", "from", "by"})
CLAUSES = frozenset({"and", "but", "or", "while", "that", "which", "who"})
YEAR_DIGITS = 4
MOST_OBJECT_WORDS = 8


CHANGES = word_set(
    "rise fall drop increase decrease decline reduction cut growth jump surge slump dip loss gain"
)
IN_WHAT = re.compile(
    r"[ ]in(?:[ ](?:the|its|their|our))?(?:[ ](?:total|overall))?(?:[ ]numbers?[ ]of(?:[ ]the)?)?(?=[ ][a-z])"
)
TIME_AHEAD = re.compile(r"[ ](?:one|two|three|four|five|six|ten|recent|just)\b")


def antecedent(page: Page, reading: Reading, later: Reading | None) -> str | None:
    """Return the noun that other words of the sentence give a bare number, None where none does."""
    return (
        _compared(page, reading)
        or _of_what_changed(page, reading)
        or _of_level_reached(page, reading, later)
        or _of_which(page, reading)
        or _of_share(page, reading, later)
        or _of_their_number(page, reading)
        or _of_fronted(page, reading)
        or _that_number(page, reading)
        or _of_those_that_open(page, reading)
        or _of_the_like(reading)
        or _object_of_change(reading)
    )


def _compared(page: Page, reading: Reading) -> str | None:
    """Return what the number is set against: "70,000 fewer than the number of starts in 2010"."""
    match = COMPARED.match(page.low, reading.number_end) if reading.next_word in COMPARING else None
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    return noun.singular if noun else None


def _of_what_changed(page: Page, reading: Reading) -> str | None:
    """Return what rose or fell by the number: "a fall of 300 in starts", "a rise of 40 in the number of"."""
    if reading.last_before != "of" or reading.next_word != "in" or CHANGES.isdisjoint(reading.before[-4:-1]):
        return None
    match = IN_WHAT.match(page.low, reading.number_end)
    if match is None or TIME_AHEAD.match(page.low, match.end()):  # "a rise of 12 in recent years"
        return None
    noun = head_noun(page.text, page.low, match.end(), is_one=False)
    return noun.singular if noun else None


def _of_level_reached(page: Page, reading: Reading, later: Reading | None) -> str | None:
    """Return what the level reached counts: "up by 1 per cent (2,900) to 255,800 achievements"."""
    if later is None or later.kind != "count" or reading.before[-1:] != ["("]:
        return None
    gap = page.low[reading.number_end : later.start] if later.start - reading.number_end < LONGEST_TIE else ""
    return later.unit if REACHED_FROM.fullmatch(gap) else None


def _of_which(page: Page, reading: Reading) -> str | None:
    """Return the plural before "of which": "levy payers, of which there were 94", "heads, 12 of whom"."""
    words = list(reading.before)
    if page.low.startswith(BEHIND_COMMA, reading.number_end) and words and words[-1][-1] == ",":
        words += ["of", "which"]
        words[-3] = words[-3].rstrip(",")
    while words and words[-1] in BESIDE_WHICH:
        words.pop()
    if len(words) < 3 or words[-1] not in WHICH or words[-2] != "of":
        return None
    plural = words[-3].rstrip(",")
    return singular(plural) if is_plural(plural) and plural.isalpha() else None


def group_before(page: Page, reading: Reading) -> tuple[str | None, int]:
    """Return whom the number is a part of, and where they are named: "some of the firms, after four were"."""
    if not _is_subject(reading):
        return None, -1
    first = max(page.sentence(reading.start)[0], reading.start - NEAR)
    if (
        page.low.find(" of t", first, reading.start) < 0
        and page.low.find(" of its ", first, reading.start) < 0
    ):
        return None, -1
    named = list(OF_GROUP.finditer(page.low, first, reading.start))
    noun = head_noun(page.text, page.low, named[-1].end(), is_one=False) if named else None
    return (noun.singular, noun.start) if noun and noun.end <= reading.start else (None, -1)


def _is_subject(reading: Reading) -> bool:
    """Say whether a verb stands right behind the bare number."""
    word = reading.next_word
    return word in AUXILIARIES or word in VERBS or (word.endswith("ed") and reading.next_gap == " ")


def opens_its_sentence(page: Page, reading: Reading) -> bool:
    """Say whether the number is the subject that its sentence opens with, and its noun is left out."""
    if reading.last_before in ("further", "another"):
        return page.low[reading.number_end : reading.number_end + 1] in (".", ",", ";")
    if not _is_subject(reading) and not page.low.startswith(") of the ", reading.number_end):
        return False
    first = page.sentence(reading.start)[0]
    if reading.start - first > LONGEST_OPENING:
        return False
    return OPENS_WITH.fullmatch(page.low, first, reading.start) is not None


def tells_that_change(page: Page, reading: Reading) -> bool:
    """Say whether the sentence opens with the change just told: "The drop, to 510,200, was the first"."""
    first = page.sentence(reading.start)[0]
    return (
        reading.start - first <= LONGEST_OPENING
        and THAT_CHANGE.fullmatch(page.low, first, reading.start) is not None
    )


def subject_before(page: Page, reading: Reading) -> str | None:
    """Return the subject of the sentence before: "The first reports came out. A total of 18 are public"."""
    if not opens_its_sentence(page, reading):
        return None
    first = page.sentence(reading.start)[0]
    if first < 2 or page.low.count("\n\n", max(0, first - 3), first) > 1:
        return None
    before = page.sentence(first - 2)[0]
    match = SUBJECT.match(page.low, before) if before < first else None
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    if noun is None or noun.end > first or noun.singular in NO_SUBJECTS - {"report"}:
        return None
    return noun.singular


def _of_share(page: Page, reading: Reading, later: Reading | None) -> str | None:
    """Return what the share behind is of: "113, or 68 per cent of all 167 general colleges"."""
    if later is None or later.kind not in ("percentage", "fraction"):
        return None
    gap = page.low[reading.end : later.start]
    if len(gap) > LONGEST_TIE or TIED.search(gap) is None:
        return None
    match = OF_ALL.match(page.low, later.end)
    noun = head_noun(page.text, page.low, match.end() - 1, is_one=False) if match else None
    return noun.singular if noun else None


def _of_their_number(page: Page, reading: Reading) -> str | None:
    """Return whom the sentence before was about: "their number dropped from 831 to 691"."""
    first = max(page.sentence(reading.start)[0], reading.start - NEAR)
    left = page.low[first : reading.start]
    match = THEIR_NUMBER.search(left) if "number" in left else None
    if match is None:
        return None
    before = page.low[max(0, first - FAR) : first + match.start()].rpartition("\n\n")[2]
    named = list(MEASURED.finditer(before))
    noun = head_noun(before, before, named[-1].end(), is_one=False) if named else None
    return noun.singular if noun else None


def of_ages_that_changed(page: Page, reading: Reading) -> str | None:
    """Return the people by whose age a change is told: "18-year-olds won places, up to 228,470"."""
    if reading.last_before not in REACHING and reading.last_before not in MOVES:
        return None
    first = max(page.sentence(reading.start)[0], reading.start - FAR)
    left = page.low[first : reading.start]
    named = list(BY_AGE.finditer(left)) if "year" in left and "old" in left else []
    if not named or COUNTED_SINCE.search(left, named[-1].end()):
        return None
    return age_name(named[-1][0])


def _of_fronted(page: Page, reading: Reading) -> str | None:
    """Return what stands behind the number told first: "At 473,000, the number of borrowers is"."""
    if reading.last_before != "at" or reading.start - page.sentence(reading.start)[0] > LONGEST_TIE:
        return None
    match = FRONTED.match(page.low, reading.number_end)
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    return noun.singular if noun else None


def of_ages_before_bracket(page: Page, reading: Reading) -> str | None:
    """Return those by whose age a bracket tells how many: "16-17 year olds (144,900)"."""
    if not page.low.startswith("(", reading.start - 1):
        return None
    named = list(BY_AGE.finditer(page.low, max(0, reading.start - NEAR_BRACKET), reading.start))
    if not named:
        return None
    is_directly = named[-1].end() == reading.start - 2
    is_share = page.low.endswith(("% of ", "per cent of ", "% of all "), 0, named[-1].start())
    return age_name(named[-1][0]) if is_directly or is_share else None


def _that_number(page: Page, reading: Reading) -> str | None:
    """Return the plural that opens the sentence and numbers so many: "Tutors, they say, number 600"."""
    if reading.last_before not in NUMBERING:
        return None
    match = OPENING_PLURAL.match(page.low, page.sentence(reading.start)[0])
    return singular(match[1]) if match and is_plural(match[1]) and match[1] not in STOPS else None


def _of_those_that_open(page: Page, reading: Reading) -> str | None:
    """Return what the sentence opens with: "Of the proposed redundancies, 46 will be in offices"."""
    match = OPENS.match(page.low, page.sentence(reading.start)[0])
    noun = head_noun(page.text, page.low, match.end(), is_one=False) if match else None
    if noun is None or noun.end > reading.start or OPENED.match(page.low, noun.end) is None:
        return None
    return noun.singular


def _of_the_like(reading: Reading) -> str | None:
    """Return the subject of "is one of the 16", in the singular as it stands there."""
    if reading.last_before not in ("the", "of", "only", "just"):
        return None
    words = [word.lstrip(OPENING) for word in reading.before]
    match = ONE_OF.search(" ".join(words))
    if match is None or match[1] in NO_THINGS or match[1] in STOPS:
        return None
    return singular(match[1]) if is_plural(match[1]) else match[1]


def _object_of_change(reading: Reading) -> str | None:
    """Return what is raised, cut or doubled to the number: "to triple starts this year to over 40,000"."""
    if reading.last_before not in REACHING:
        return None
    words = [word.strip(OPENING + ",") for word in reading.before[-MOST_OBJECT_WORDS:-1]]
    for index in range(len(words) - 1, -1, -1):
        if words[index] in OBJECT_VERBS:
            phrase = " " + " ".join(words[index + 1 :])
            skipped = phrase.removeprefix(" the").removeprefix(" its").removeprefix(" their")
            skipped = skipped.removeprefix(" number of").removeprefix(" the")
            noun = head_noun(skipped, skipped, 0, is_one=False) if skipped else None
            return noun.singular if noun else None
        if (words[index].isdigit() and len(words[index]) != YEAR_DIGITS) or words[index] in CLAUSES:
            return None
    return None
