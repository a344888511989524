"""Where a role stands and where it ends: its head, the words before it that belong to it, its field.

"Deputy chief executive", "education secretary", "director of policy", "chair of the board of
governors", and two roles at the top of one body that one person holds together ("principal and chief
executive") are one role each.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stages.extract.appointments.fields import field_end, own_start
from stages.extract.appointments.roles import (
    FIELDS,
    HEADS,
    MODIFIERS,
    NEVER_WITHOUT_BODY,
    NOUNS,
    OFFICE_FIELDS,
    OFFICE_HEADS,
    PASSING,
    TOGETHER,
)
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.name_words import PLACES
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue, lower_of
from stages.extract.phrases.words import word_set

_ALTERNATIVES = trie(head.lower() for head in HEADS)
_HEAD = cue(
    re.compile(rf"\b(?:{_ALTERNATIVES})(?![\w-])"),
    " ".join(re.split(r"\W", head)[0] for head in HEADS).lower(),
)
_LEFT_WORD = re.compile(r"([A-Za-z][\w’'-]*)[ \xa0]$")
_OWNED = re.compile(r"\bthe (?:college|school|university|trust|academy|group)[’']s ")
_PLACES = PLACES - {"North", "South", "East", "West", "City", "Central"}
_BEFORE_FIELDS = frozenset({"national", "regional", "general", "parliamentary"})
_CAPITAL_FIELDS = FIELDS | {"Group", "Schools", "College", "Executive"}
_FIRST = re.compile(r"^(?:first (?!minister|secretary)|(?:[Hh]is|[Hh]er) [Mm]ajesty[’']s )")
"""Tells when, as new does; the first minister and the first secretary are offices."""
_FIELD_STOPS = word_set(
    """
    the a an by from that and as with of for to in on at after before when while but said told new his her
    once its their our former previous then current is was
    """
)
_FIELD_PAIRS = word_set("social youth further higher shadow early first public adult cabinet northern")
_AND_FIELD = re.compile(r"\b([a-z]+|[A-Z][a-z]+) and $")
"""The first half of an office's field: "work and pensions secretary"."""
_NO_FIELD = (
    r"(?:the|an?|its|his|her|their|our|this|that|one|all|both|at|by|to|for|who|said|told|was|is|has|will|today|now|but|"
    r"which|when|where|while|became|becomes|joined|moved|left|rose|took|served|then|after|before|with|as|"
    r"from|since|until|because|he|she|they|in|many|several|more|over|nearly|almost|just|two|three|four|five|"
    r"six|seven|eight|nine|ten)\b"
)
_FIELD_WORD = rf"(?: (?!{_NO_FIELD})[a-z][\w’'-]*)"
_NO_JOINER = r"(?<! and)(?<! of)(?<! at)(?<! for)(?<! in)"
_OF_FIELD = re.compile(
    rf"[ \xa0](?:of|for){_FIELD_WORD}{{1,2}}(?:,{_FIELD_WORD}{{1,2}}){{1,3}},? and{_FIELD_WORD}{{1,2}}|[ "
    rf"\xa0](?:of|for){_FIELD_WORD}{{1,5}}{_NO_JOINER}(?!\w)|"
    r"[ \xa0]of (?:the )?(?:(?:college|university|school|"
    r"trust|academy)[’']s )?(?:board of )?(?:[Gg]overnors|[Tt]rustees|[Dd]irectors)\b|[ \xa0]of the "
    r"(?:[a-z-]+ ){1,6}?(?:unit|team|division|directorate|secretariat|corporation)\b|[ \xa0]of the "
    r"(?:corporation|governing body)\b|[ \xa0]\([A-Z][\w &,’'-]{2,40}\)(?= (?:of|at|for)\b)"
    r"|[ \xa0]to the (?:[Cc]orporation|[Bb]oard|[Gg]overnors|[Gg]overning [Bb]ody|[Tt]rustees)\b"
)
_FIELD_RUN = rf"{trie(OFFICE_FIELDS)}\b(?:(?:,? and| &|,)? (?:the )?{trie(OFFICE_FIELDS)}\b){{0,8}}"
_OFFICE_FIELD = re.compile(rf"[ \xa0](?:for|of) (?:the )?{_FIELD_RUN}")
"""What a minister's office is for: it names no body, and the person may follow without a comma."""
_TOWN = re.compile(
    r" (?:of|for) (?:the )?(?!(?:the )?[A-Z]\w+ (?:Council|Combined))[A-Z][\w-]+(?:"
    r" (?:and )?(?:the )?[A-Z][\w-]+){0,3}"
)
"""Whose mayor somebody is."""
_CAPITAL_FIELD = re.compile(rf"[ \xa0](?:of|for|in) {_FIELD_RUN}(?! (?:(?:and|&|of|for|in) )?[A-Z]|[’'])")
"""What another post is for, where no body's name goes on from it."""
OFFICE_ENDS = ("minister", "of state", "secretary", "commissioner")
_TOGETHER_WORDS = trie(TOGETHER)
_HEAD_NEXT = re.compile(rf" (?:{_ALTERNATIVES})(?![\w-])| executives\b")
_ADJECTIVE = re.compile(
    r" (?:speaker|reason|aim|purpose|source|cause|concern|focus|objective|contractor|sponsor|component|"
    r"element|factor|means|point|author|challenge|partner|role|duties|responsibilit)"
)
_ADJECTIVES = frozenset({"principal", "chief", "lead"})
_ALSO_VERBS = frozenset({"head", "lead", "chair", "champion", "partner"})
_VERB = re.compile(r"\b(?:to|will|would|can|must|should|who|and) $")
_OBJECT = re.compile(r" (?:the|its|an?|this|that|their|our|his|her|on|by|with|[A-Z]\w+) ")
_KIND_OF_BODY = re.compile(
    r"\b(?:exams? board|provider|charity|firm|company|union|tank|network|group|giant"
    r"|consultancy|publisher|body|organisation|regulator|watchdog|college|school|trust)$"
)
_OPENED = re.compile(r"(?:\b(?:an?|the|its|his|her|their)|,|^|[’']s) $")
_TRADES = word_set(
    "lecturer manager officer director adviser advisor lead researcher consultant editor head teacher"
)
"""Heads before which one noun in small letters tells the field: "a maths lecturer"."""
_DESIGNATE = re.compile(r"[ -](?:designate|elect)\b")
_PAST = re.compile(r"^(?:(?:former|then|ex|previous)[ -])+")
_AND_ALSO = re.compile(rf"(?: and | & |/)(?:(?:{trie(MODIFIERS)}) )?(?:{_TOGETHER_WORDS})(?![\w-])")


class Role(NamedTuple):
    """A role's words: `text[start:end]` without its field, which ends at `field_end` if it has one."""

    start: int
    end: int
    head: str
    field_end: int | None

    @property
    def ends(self) -> tuple[int, ...]:
        """Where the role may end: with its field, then without."""
        return (self.field_end, self.end) if self.field_end else (self.end,)


@lru_cache(maxsize=ARTICLES_KEPT)
def roles(text: str) -> tuple[Role, ...]:
    """Every role in `text` by its head, in reading order."""
    return tuple(_roles(text))


def _roles(text: str) -> Iterator[Role]:
    done = 0
    lower = lower_of(text)
    for head in _HEAD.finditer(text, lower):
        if text.startswith(("’s ", "'s "), head.end()):
            continue  # "the prime minister's adviser"
        if head.start() < done or text[head.start() - 1 : head.start()] in {"’", "'", "-"}:
            continue
        end = head.end()
        if head[0] in MODIFIERS and _HEAD_NEXT.match(lower, end):
            continue  # the chief of "chief regulator"
        is_verb = head[0] in _ALSO_VERBS and _VERB.search(text, max(0, head.start() - 8), head.start())
        if head[0] in _ADJECTIVES and _ADJECTIVE.match(text, end):
            continue  # "the principal speaker"
        if is_verb and _OBJECT.match(text, end):
            continue  # "to lead the way"
        if (later := _DESIGNATE.match(lower, end)) is not None:
            end = later.end()
        elif head[0] in TOGETHER and (also := _AND_ALSO.match(lower, end)) is not None:
            end = also.end()
        field = (
            _OFFICE_FIELD.match(text, end)
            if head[0].endswith(("minister", "of state", "inspector"))
            else None
        )
        is_office = field is not None
        field = field or (_TOWN if head[0] == "mayor" else _OF_FIELD).match(text, end)
        start = _start(text, head)
        capital = field_end(text, start, end) if field is None else None
        if capital is None and field is None:
            field = _CAPITAL_FIELD.match(text, end)
        if is_office and field is not None:
            yield Role(_start(text, head), field.end(), head[0], None)
            done = field.end()
            continue
        if (
            field is not None
            and _KIND_OF_BODY.search(text, end, field.end())
            and text[field.end() + 1 : field.end() + 2].isupper()
        ):
            field = None  # "chief executive of training provider X"
        yield Role(own_start(text, start), capital or end, head[0], field.end() if field else None)
        done = end


def role_name(words: str) -> str:
    """A role in lower case, its acronyms kept: 'Chief Executive' and 'chief executive' are one."""
    kept = [w for w in _OWNED.sub("the ", _FIRST.sub("", words)).split() if w.lower() not in PASSING]
    return " ".join(w if (w.isupper() and len(w) > 1) or w.strip(",") in _PLACES else w.lower() for w in kept)


def is_office(head: str) -> bool:
    """Whether the head is that of a minister's or another public office."""
    return head.endswith(OFFICE_ENDS) and head not in {"general secretary", "company secretary"}


def stands_alone(head: str, role: str) -> bool:
    """Whether a role says enough without a body."""
    if is_office(head):
        return _PAST.sub("", role.lower()) != head
    return head not in NEVER_WITHOUT_BODY


def _start(text: str, head: re.Match[str]) -> int:
    """Where the post's name starts: modifiers, and the field of an office, belong to it."""
    start = head.start()
    is_office = head[0] in OFFICE_HEADS
    fields = 0
    while match := _left_word(text, start):
        word = match[1]
        is_field = word in _CAPITAL_FIELDS and _before_field(text, match.start(), word)
        is_trades = head[0] in _TRADES and not fields and _is_trade(text, match)
        if is_field or word.lower() in MODIFIERS or word in NOUNS or word.lower().startswith("ex-"):
            start = match.start()
            fields += word in NOUNS
            is_office = is_office and (word in NOUNS or word.lower() in _BEFORE_FIELDS)
        elif is_trades or (is_office and _is_field(word, fields)):
            fields += 1
            start = match.start()
        else:
            break
    if fields and is_office and (half := _AND_FIELD.search(text, max(0, start - 30), start)) is not None:
        is_opening = text[half.start() - 1 : half.start()] in {"", "\n"} or text.endswith(
            (". ", "“"), 0, half.start()
        )
        is_alike = half[1].islower() == text[start].islower() or is_opening
        if not half[1].islower() and half[1] not in OFFICE_FIELDS:
            return start
        return half.start() if is_alike and _is_field(half[1], 0) and half[1].lower() not in HEADS else start
    return start


def _is_trade(text: str, match: re.Match[str]) -> bool:
    """Whether a word in small letters tells what a post is in: "a maths lecturer"."""
    word = match[1]
    is_noun = (
        word.islower() and not word.endswith(("ing", "ed", "ly", "al", "ive", "ent")) and _is_field(word, 0)
    )
    return is_noun and _OPENED.search(text, max(0, match.start() - 6), match.start()) is not None


def _before_field(text: str, start: int, word: str) -> bool:
    """Whether a capitalised word before a head is the post's, not a body's: Chief Education Adviser."""
    before = _left_word(text, start)
    if word == "Group":
        return before is None or before[1].islower()
    return before is not None and before[1].istitle() and before[1].lower() in MODIFIERS


def _left_word(text: str, start: int) -> re.Match[str] | None:
    """The word right before a place, and the space behind it."""
    first = max(0, start - 30)
    return _LEFT_WORD.search(text, max(first, text.rfind(" ", first, max(0, start - 1)) + 1), start)


def _is_field(word: str, fields: int) -> bool:
    if word.lower() in _FIELD_STOPS or (
        word.endswith(("’s", "'s")) and not word.lower().startswith("children")
    ):
        return False
    return not fields or (fields == 1 and word.lower() in _FIELD_PAIRS)
