"""The noun that a bare number counts may be named before it: "the number of starts was 12", "jobs fell to 9".

It is the noun behind "number of", what a collective noun is made of ("a crowd of 300"), or the subject
of a verb of change. Left alone: a subject in the singular, and one that stands in another sentence.
"""

from __future__ import annotations

import re

from stages.extract.figures.directions import FALL, RISE
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.people_told import age_name
from stages.extract.figures.rules.age import PEOPLE_AND_THEIR_STEPS
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.figures.words import PREPOSITIONS, STOPS, VERBS
from stages.extract.phrases.words import word_set

PERIODS = frozenset({"last", "past", "same", "first", "previous"})
TIME_CLAUSES = frozenset({"after", "before", "since", "when"})  # "starts in May after it came in fell to"
RELATIVES = frozenset({"who", "that", "which", "whose"})
QUALIFIERS = RELATIVES | word_set(
    "in at for from with of among on by under aged taking since across studying sitting doing starting"
)
DONE = ("ed", "ing", "held", "sold", "made", "built", "won", "taken", "given", "set")
PEOPLE = frozenset({"those", "anyone", "everyone"})
COLLECTIVES = {
    "population": "person", "audience": "person", "crowd": "person", "workforce": "person",
    "staff": "staff", "staffing": "staff", "roll": "pupil", "class size": "student",
    "class sizes": "student", "membership": "member",
    "readership": "reader", "electorate": "voter", "toll": "person", "attendance": "person",
    "turnout": "person", "intake": "student", "headcount": "person", "congregation": "person",
}  # fmt: skip
NUMBER_OF = re.compile(
    r"(?:numbers?|no\.|stock|inventory|the total)[ ]of(?:[ ](?:the|its|their|new|all))?(?=[ ])"
)
# "the number of 24+ apprenticeships", "the number of 16 to 18-year-olds who started"
OF_AGES = re.compile(
    r"[ ]((?:(?:under|over)[ -])?[0-9]{2}(?:[ ]?\+|(?:-to-|-| to | - |-? and |- to )[0-9]{2}(?![0-9]))?"
    r"(?:([- ]year[- ]old)s)?)(?=[ ])"
)
# "there are fewer colleges than before - 178 now, against 189"
COMPARED = re.compile(r"[ ](?:fewer|more)(?=[ ][a-z0-9-]+[ ,])(?! than)(?! or less)")
NEAR_DASH = 60  # characters
DASH_BEHIND = re.compile(r"[ ][-–—][ ]|:[ ]|,[ ]$|, with (?:an? )?(?:additional|extra|further) ")
PARTICIPATION = re.compile(r"(?:\b([a-z]+)[ ])?\bparticipation\b(?![ ](?:rate|gap|age|target))")
BY_WHOM = re.compile(r"^[ ](?:by|of|among|for)[ ](?:[a-z-]+[ ]){0,2}[a-z-]+s(?=[ ,])")  # "by young adults"
ASIDE = re.compile(r"^[^,]{0,40},[^,]{1,60},(?=[ ])")
LEVELS = frozenset({"to", "from", "at"})
TAKING_PART = PEOPLE_AND_THEIR_STEPS - {"adult", "person", "population", "cohort"}
PUT = re.compile(r"[ ](?:put|puts|putting|estimates|estimated|reckons|sets|pegs)(?=[ ](?!the\b|at\b)[a-z])")
FIGURES_FOR = re.compile(r"\bfigures[ ]for(?=[ ])")
ATTRIBUTION = re.compile(
    r",[ ](?:it|he|she|they|the[ ][a-z ]{2,30})[ ](?:said|says|shows|showed|found|revealed|reports?),"
)
BRACKETED = re.compile(r" \([a-z][^()]*\)")  # "starts (level 4 and above) rose to"
LOOK_BACK, NEAR = 280, 140  # characters in which "the number of" may stand, and a verb of change
LONGEST_WORD = 24
# A new clause has a subject of its own.
CONTRAST = re.compile(r"[ ](?:while|whereas|whilst|although)[ ]|;[ ]|,[ ]but[ ]")
TURNS = frozenset({"but", "while", "whereas", "whilst", "although"})
MOVED = word_set("scaled ramped stepped whittled pared slimmed boosted lifted")  # up or down
CHANGES = RISE | FALL | MOVED | word_set("outnumbered doubled tripled trebled quadrupled halved")
CHANGES |= {f"{word}," for word in CHANGES}
COPULAS = word_set(
    """
    were are totalled numbered reached total hit hits reach reaches topped tops passed passes exceed exceeded
    """
)
STANDING = word_set("stood stands stand are were sit sat remain remained")
TELL_WHICH = word_set(
    "equivalent comparable corresponding latest official final provisional total overall previous earlier"
    " key main headline full actual raw recent"
)  # adjectives before "figures", of which none is what they count
QUANTITY_NOUNS = word_set("numbers figures totals volumes levels rates participation take-up uptake")
FOLLOW_SUBJECTS = (QUALIFIERS - RELATIVES) | word_set("made were are")
FEWEST_WITH_ASIDE = 3  # words
SUBJECT_VERBS = frozenset({"were", "are", "have", "had"})
YEAR = re.compile(r"(?:19|20)[0-9]{2}(?:[/-](?:20)?[0-9]{2})?")
GOING = word_set("go goes went gone come comes came on continued continues continue kept keep keeps")
# "The table shows that starts doubled": what follows is a clause of its own.
TELLING = word_set(
    "show shows showed says finds means suggests reveals indicates estimates reports notes claims out"
)
ALL_TOLD = word_set("overall alone combined together")
NO_SUBJECTS = STOPS | VERBS | word_set("expects hopes predicts wants plans")
SKIPPED = word_set(
    """
    has have had having been also then already only just will would could can must should may might since
    again further sharply slightly steadily overall by from to a an the per cent percent were was are is
    being be nearly almost more than well too first at now down up off back even further markedly
    dramatically significantly rapidly broadly largely quickly
    """
)


def unit_before(page: Page, reading: Reading) -> tuple[str | None, int]:
    """Return the noun a bare number counts, and where it was named: "the number of starts was 12"."""
    first = max(_clause_start(page, reading), reading.start - LOOK_BACK)
    left = page.low[first : reading.start]
    named = list(NUMBER_OF.finditer(left)) if " of" in left else []
    if named and CONTRAST.search(left, named[-1].end()) is None:
        return _behind_number_of(page.text[first : reading.start], left, named[-1].end(), first)
    compared = list(COMPARED.finditer(left)) if " fewer " in left or " more " in left else []
    if compared and DASH_BEHIND.search(left, max(compared[-1].end(), len(left) - NEAR_DASH)):
        return _behind_number_of(page.text[first : reading.start], left, compared[-1].end(), first)
    of_people = FIGURES_FOR.search(left) if "figures for" in left else None
    if of_people:
        noun, place = _behind_number_of(page.text[first : reading.start], left, of_people.end(), first)
        if noun in PEOPLE_AND_THEIR_STEPS:
            return noun, place
    if "participation" in left and reading.last_before in LEVELS:
        told = _of_participation(left, first)
        if told[0]:
            return told
    put = PUT.search(left) if reading.last_before == "at" else None
    noun_put = head_noun(left, left, put.end(), is_one=False) if put else None
    if noun_put:
        return noun_put.singular, first + noun_put.start  # "data puts starts this year at 432,400"
    if len(left) > NEAR:
        first, left = reading.start - NEAR, left[-NEAR:]
    return _before_verb(reading, first, left)


def _of_participation(left: str, first: int) -> tuple[str | None, int]:
    """Return who takes part, where participation has changed: "participation, at all levels, rose to"."""
    told = list(PARTICIPATION.finditer(left))
    behind = ASIDE.sub("", BY_WHOM.sub("", left[told[-1].end() :], count=1), count=1) if told else ""
    if CHANGES.isdisjoint(behind.split()) or any(is_plural(word) for word in behind.split()):
        return None, -1  # "participation fell, and part-time students were down to"
    who = told[-1][1]
    return who if who in TAKING_PART else "learner", first + told[-1].start()


def _behind_number_of(text: str, left: str, place: int, first: int) -> tuple[str | None, int]:
    """Return the noun behind "the number of", ages skipped, and where it is named."""
    ages = OF_AGES.match(left, place)
    if ages and ages[2]:
        return age_name(ages[1]), first + ages.start(1)
    noun = head_noun(text, left, ages.end() if ages else place, is_one=False)
    return (noun.singular, first + noun.start) if noun else (None, -1)


def _before_verb(reading: Reading, first: int, left: str) -> tuple[str | None, int]:
    """Return the subject of a verb of change or of counting, or what a collective noun is made of."""
    if "(" in left:
        left = BRACKETED.sub(lambda found: " " * len(found[0]), left)
    words = _without_hedge(ATTRIBUTION.sub("", left).split(), reading)
    collective = _counted_by_collective(words)
    if collective:
        return collective, reading.start
    is_at = words[-1:] == ["at"] and bool(STANDING.intersection(words[-2:-1]))
    if (
        is_at
        or words[-2:] == ["came", "to"]
        or (words[-1:] == ["from"] and not GOING.isdisjoint(words[-2:-1]))
    ):  # "entries have gone from"
        return _named(_plural_before(words[:-2]), first + left.rfind(words[-2]))
    for index in range(len(words) - 1, 0, -1):
        word = words[index]
        if word in CHANGES or (index == len(words) - 1 and word in COPULAS):
            is_in = words[index + 1 : index + 2] == ["in"] and words[index + 2 : index + 3] != ["number"]
            told = _plural_behind(words[index + 2 :]) if is_in else None
            told = told or _plural_before(words[:index]) or _that_opens(words[:index])
            if told is None and words[index + 1 : index + 2] == ["from"] and index > 1:
                continue  # "Firms have grown in number by 8 per cent, up from 40"
            return _named(told, first + left.rfind(word))
    if words[-1:] == ["(from"]:
        head = _head_of_subject(words[:-1])
        return _named(singular(head) if head else None, first + left.rfind("(from"))
    if len(words) > 2 and words[-1] == "(" and YEAR.fullmatch(words[-2]):
        return _subject_of_year(words, first, left)
    return None, -1


def _that_opens(words: list[str]) -> str | None:
    """Return the plural that opens the sentence, where an aside parts it from the verb: "Starts in May, …".

    Also before a participle: "Awards made the biggest jump, growing by 8 per cent to 128,290".
    """
    if len(words) < FEWEST_WITH_ASIDE or not any(word.endswith(",") for word in words):
        return None
    if any("," in word[:-1] for word in words):
        return None  # "Colleges ran 9,220 starts, down 400": starts have been counted
    head, following = words[:2]
    if not head.isalpha() or not is_plural(head) or head in STOPS or following not in FOLLOW_SUBJECTS:
        return None
    return singular(head)


def _plural_behind(words: list[str]) -> str | None:
    """Return the singular of what changed: "a 17 per cent increase in starts from 3,772"."""
    phrase = " " + " ".join(words)
    noun = head_noun(phrase, phrase, 0, is_one=False)
    if noun is None or noun.singular != "number":
        return noun.singular if noun else None
    kind = phrase[: noun.end].split()[-2:-1]  # "in student numbers"
    return kind[0] if kind and kind[0] in PEOPLE_AND_THEIR_STEPS else None


def _subject_of_year(words: list[str], first: int, left: str) -> tuple[str | None, int]:
    """Return what a number in brackets behind a year counts: "fewer awards were made in 2022/23 (8,965)"."""
    for index in range(len(words) - 3, 0, -1):
        if words[index] in SUBJECT_VERBS:
            return _named(_plural_before(words[:index]), first + left.rfind(words[index]))
    return None, -1


def _clause_start(page: Page, reading: Reading) -> int:
    """Return where the sentence starts, before a line break that tears it: "starts at / Level 4 rose"."""
    start = page.sentence(reading.start)[0]
    before = page.low[max(0, start - LONGEST_WORD) : start]
    last = before.split()[-1:] if before.endswith("\n") else []
    is_torn = bool(last) and last[0][-1].isalnum()
    if not is_torn or not (page.text[start].islower() or last[0] in STOPS):
        return start
    line = page.low.rfind("\n", max(0, start - LOOK_BACK), start - 2)
    return max(line + 1, start - LOOK_BACK)


def _without_hedge(words: list[str], reading: Reading) -> list[str]:
    """Return the words before the number and its hedge: "a workforce of just 600"."""
    hedge = reading.hedge.split() if reading.hedge else []
    if hedge and hedge[-1].lower() in COPULAS:
        return words  # "applications topped 14,000"
    return words[: -len(hedge)] if hedge and words[-len(hedge) :] == hedge else words


def _named(noun: str | None, place: int) -> tuple[str | None, int]:
    return (noun, place) if noun else (None, -1)


def _plural_before(words: list[str]) -> str | None:
    """Return the singular of the plural noun right before a verb of change."""
    while words and (words[-1] in SKIPPED or words[-1] in GOING or words[-1] in MOVED):
        words.pop()
    if words[-2:] == ["to", "date"]:
        del words[-2:]  # "applications to date stand at"
    if len(words) > 2 and words[-2] == "per":
        del words[-2:]  # "cases per 100,000 fell to 46"
    if len(words) > 2 and words[-2] == "in" and YEAR.fullmatch(words[-1]):
        del words[-2:]  # "places in 2010/11 stand at"
    if words and words[-1] in QUANTITY_NOUNS and words[-2:-1] not in (["these"], ["those"]):
        words.pop()
        noun = words[-1] if words else ""
        is_named = noun.isalpha() and noun not in NO_SUBJECTS and noun not in TELL_WHICH
        return COLLECTIVES.get(noun, noun) if is_named else None
    if words and words[-1] in COLLECTIVES:
        return COLLECTIVES[words[-1]]
    head = _head_of_subject(words)
    if head:
        return "person" if head in PEOPLE else COLLECTIVES.get(head) or singular(head)
    return singular(words[-1]) if words and is_plural(words[-1]) and words[-1].isalpha() else None


def _head_of_subject(words: list[str]) -> str | None:
    """Return the plural that a phrase behind it qualifies: "learners in schools" are learners."""
    told = [i for i in range(1, len(words)) if words[i] == "that" and words[i - 1] in TELLING]
    clause: list[str] = []
    for word in reversed(words[told[-1] + 1 :] if told else words):
        if word.endswith((",", ";", ":")) or word in TURNS:
            break
        clause.insert(0, word)
    for index, word in enumerate(clause):
        is_done = index and word.endswith("ed") and is_plural(clause[index - 1])
        following = clause[index + 1] if index + 1 < len(clause) else ""
        is_done = is_done and (following in PREPOSITIONS or not is_plural(clause[-1]))
        is_aside = word == "with" and is_plural("".join(clause[1:2]))
        if not index and (is_aside or (clause[1:2] == ["the"] and PERIODS.issuperset(clause[2:3]))):
            continue  # "In the last ten years starts for adults fell", ", with starts at Level 2 up"
        if word in QUALIFIERS or is_done:
            before = [one for one in clause[:index] if one not in ALL_TOLD]
            head = before[-1] if before else ""  # "enrolments overall at colleges"
            if index > 1 and not is_plural(head) and head.endswith(DONE) and is_plural(clause[index - 2]):
                head = clause[index - 2]  # "permits issued in the county"
            tail = clause[index + 1 :]
            kind = clause[index - 2] if index > 1 else ""
            if head == "numbers" and (kind in COLLECTIVES or kind in PEOPLE_AND_THEIR_STEPS):
                return kind  # "staffing numbers in colleges"
            if head in COLLECTIVES and kind in PEOPLE_AND_THEIR_STEPS:
                return kind  # "student headcount across all sites"
            if head in QUANTITY_NOUNS and word.endswith("ing"):
                return "people"  # "the numbers studying for GCSEs"
            if head in QUANTITY_NOUNS:  # "the numbers on courses have risen"
                return next((later for later in tail if later.isalpha() and is_plural(later)), None)
            main = next((i for i, later in enumerate(tail) if later in TIME_CLAUSES), len(tail))
            is_one_phrase = word in RELATIVES or not any(
                later in VERBS and clause[-1] != later for later in tail[:main]
            )
            return (
                head
                if head.isalpha()
                and (is_plural(head) or head in PEOPLE or head in COLLECTIVES)
                and (is_one_phrase or not RELATIVES.isdisjoint(tail))
                else None
            )
    return None


def _counted_by_collective(words: list[str]) -> str | None:
    """Return what a collective noun right before the number is made of: "a population of 65,000"."""
    if words and words[-1] in ("of", "is", "was", "at", "to", "from", "average", "averaged"):
        return (
            COLLECTIVES.get(words[-2]) or COLLECTIVES.get(" ".join(words[-3:-1])) if len(words) > 1 else None
        )
    return None
