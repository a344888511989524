"""A name is a run of capitalised words, joined by of, for, and where its words call for it.

What it names is read from its words: an organisation ends in a head (College, Trust) or starts with
one (Department for), is an acronym, or stands in the reference table; a person has a known first
name or an honorific; a place is a known place. What none of these decides stays `other`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from stages.extract.phrases.name_words import (
    COMMON_NOUNS,
    FIELDS_OF_WORK,
    FIRST_NAMES,
    HONORIFICS,
    LEADING_HEADS,
    NOT_ORGANISATIONS,
    OPENERS,
    ORGANISATION_HEADS,
    PLACES,
    QUALIFICATIONS,
    TIME_WORDS,
)
from stages.extract.phrases.named_bodies import (
    OF_MANY,
    OWNS,
    UPON,
    body_then_person,
    body_then_post,
    is_college_in,
    is_named_after,
    is_of_nation,
    is_part,
    is_sixth_form,
    of_many_fields,
    owned_by_many,
)
from stages.extract.phrases.periods import MONTHS
from stages.extract.phrases.reference import sector_bodies

Kind = Literal["organisation", "person", "place", "other"]
Found = tuple[int, int, str]

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_OWNED = ("Children", "People", "Women", "King", "Queen", "Prince", "Majesty", "Teachers")
_REST = r"\w*+(?:(?:[’'](?!s\b)|-)(?=\w)\w*+|&(?=[A-Z])\w*+)*"
_CAPITALISED = (
    rf"(?:(?:{'|'.join(_OWNED)}|(?<=St )[A-Z]\w+)[’']s(?= [A-Z])"
    rf"|[{_CAPITAL}]\w*{OF_MANY}|[{_CAPITAL}]{_REST})"
)
_JOIN = rf"(?:&|{UPON}|and the|and The|and|of the|of|for the|for|in|de|van|von|der)"
_OWNED_REST = "|".join(f"(?<={word[0]}){word[1:]}" for word in _OWNED)
_RUN = re.compile(
    # The capital comes first, for then it is searched for quickly; what stands before it is looked at behind.
    rf"[{_CAPITAL}](?<![\w@./#].)(?:(?:{_OWNED_REST})[’']s(?= [A-Z])|{_REST})"
    rf"(?:[ \xa0](?:{_JOIN}[ \xa0])?{_CAPITALISED}){{0,63}}"
)
_PART = re.compile(rf"(?P<join>{_JOIN})(?=[ \xa0][A-ZÀ-Þ])|(?P<word>{_CAPITALISED})")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,7}|[A-Z][a-z]{0,2}[A-Z][A-Za-z]*[A-Z]|[A-Z]\d[A-Z]")
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]\w+")
_NEVER_ALONE = OPENERS | TIME_WORDS | QUALIFICATIONS | COMMON_NOUNS
_SUBJECTS = frozenset({"Education", "Training", "Learning", "Skills", "Research", "Services", "Enterprise"})
_MAY_BEGIN = frozenset({"First", "Second", "Third", "New", "Every", "Next", "One"})
_REGIONS = frozenset({"North", "South", "East", "West", "Midlands", "London", "England", "Scotland", "Wales"})
_NEVER_BY_THEMSELVES = NOT_ORGANISATIONS | HONORIFICS
_OF = frozenset({"of", "for"})
_WEEKDAYS = frozenset(word for word in TIME_WORDS if word.endswith("day"))
_MONTHS = frozenset(MONTHS)
_IN_SURNAMES = frozenset({"de", "van", "von", "der"})
_IN_PLACES = PLACES | {"of", "and", "the", "in", "on"}
_SMALL_WORDS = frozenset({"of", "for", "and", "the", "&", "in"})
_ONLY_OPENERS = OPENERS - HONORIFICS
_BEFORE_SURNAMES = FIRST_NAMES | HONORIFICS
_ALL_HEADS = ORGANISATION_HEADS | LEADING_HEADS
_HEADS_WITH_FOR = LEADING_HEADS - {"Research", "School", "College", "University", "City", "House"}
_HEADS_WITH_OF = _ALL_HEADS | PLACES
_SECOND_POSTS = frozenset({"Board", "Chair", "Chief", "Director", "Head", "Member", "Principal", "Professor"})
"""What goes on after a body with another post: "Vice-Chancellor of Marlpit University and Board member"."""
_HEADS_NOT_SUBJECTS = ORGANISATION_HEADS - {"Education", "Learning", "Training", "Research"}
_AFTER_POST = re.compile(r"(?:[A-Z][\w-]+ ){1,4}?(?:of|for|at)(?: the)? (?=[A-Z])")
_LEGAL_FORMS = frozenset({"Ltd", "Limited", "plc", "PLC", "Plc", "LLP", "CIC", "Inc"})
_NO_COMPANIES = _NEVER_ALONE | ORGANISATION_HEADS | PLACES | FIELDS_OF_WORK
_FEWEST_OWN = 3  # words of a company's own name with its legal form
_LONGEST_KEPT = 200  # code points: longer runs are rare, and would fill the memory of hostile text
_ADVERB = re.compile(r"[A-Z][a-z]+(?:ly|ing)")
_ADJECTIVES = ("-based", "-born", "-wide")  # "Berkshire-based Marlpit College" is called Marlpit College


class Name(NamedTuple):
    """One name: its span, its words as they stand there, and what it names."""

    start: int
    end: int
    text: str
    kind: Kind


def organisation_names(text: str) -> list[Found]:
    """(start, end, name) of every organisation in `text`, in reading order."""
    return [(n.start, n.end, n.text) for n in proper_names(text) if n.kind == "organisation"]


def proper_names(text: str) -> list[Name]:
    """Every name in `text`, in reading order; spans never overlap."""
    found: list[Name] = []
    for run in _RUN.finditer(text):
        words = run[0]
        names = _names_in(words) if len(words) < _LONGEST_KEPT else _read_names(words)
        if names:
            at = run.start()
            names = _with_owners(text, at, found, names) if text[at - 2 : at] in OWNS else names
            found += [Name(at + start, at + end, name, kind) for start, end, name, kind in names]
    for start, end in of_many_fields(text):
        whole = Name(start, end, text[start:end], kind_of(text[start:end]))
        found = sorted([whole, *(name for name in found if name.end <= start or name.start >= end)])
    return found


def _with_owners(text: str, at: int, found: list[Name], names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names of a run, the first with its members before it: Police Chiefs' Council."""
    first, start = names[0], owned_by_many(text, at, names[0].text)
    if start is None or first.start or first.kind != "organisation":
        return names
    while found and found[-1].start >= start and found[-1].kind == "other":
        found.pop()
    if found and found[-1].end > start:
        return names
    return (Name(start - at, first.end, text[start : at + first.end], "organisation"), *names[1:])


def _read_names(run: str) -> tuple[Name, ...]:
    """The names in one run of capitals."""
    if " " not in run and "\xa0" not in run:
        return () if _is_no_name(run) else (Name(0, len(run), run, _kind(run, [run])),)
    if "&" not in run and run.istitle():  # every other joining word is in small letters
        return tuple(_name(run, 0, len(run)))
    return tuple([name for start, end in _parts(run) for name in _name(run, start, end)])


_names_in = lru_cache(maxsize=16_384)(_read_names)
"""Kept, for the same runs stand in many sentences and articles."""


def _name(text: str, start: int, end: int) -> Sequence[Name]:
    """The name at the span, if it is one: openers at its head and courses alone are none."""
    words = text[start:end].split()
    while (
        words
        and (words[0] in _ONLY_OPENERS or words[0] == "THE" or words[0].endswith(_ADJECTIVES))
        and not _begins_name(words)
    ):
        start += len(words[0]) + 1
        del words[0]
    while len(words) > 1 and (words[0] in _WEEKDAYS or _is_time_before_body(words)):
        start += len(words[0]) + 1
        del words[0]
    while (
        len(words) > 1 and words[-1] in TIME_WORDS and not (words[-1] == "May" and words[-2] in FIRST_NAMES)
    ):
        end -= len(words[-1]) + 1
        del words[-1]
    while words and words[-1] in _SMALL_WORDS:
        end -= len(words[-1]) + 1
        del words[-1]
    if not words:
        return ()
    if len(words) > 3 and (cut := body_then_person(words)) is not None:
        length = len(" ".join(words[:cut]))
        return (*_name(text, start, start + length), *_name(text, start + length + 1, end))
    if len(words) > 2 and (post := body_then_post(words)) is not None:
        length = len(" ".join(words[: post[0]]))
        rest = len(" ".join(words[: post[1]])) + 1
        person = _name(text, start + rest, end) if post[1] < len(words) else ()
        return (*_name(text, start, start + length), *person)
    name = text[start:end]
    if len(words) == 1:
        is_none = _is_no_name(name)
    else:
        is_none = _NEVER_ALONE.issuperset(words) and name not in sector_bodies()
    return () if is_none else (Name(start, end, name, _kind(name, words)),)


def _is_time_before_body(words: list[str]) -> bool:
    """Whether a month stands before a body: "in May Ofsted said"."""
    return words[0] in _MONTHS and kind_of(" ".join(words[1:])) == "organisation"


def _is_no_name(word: str) -> bool:
    """Whether one capitalised word is an opener, a course, a month, an adverb: none of them names."""
    if word in _ONLY_OPENERS or (word in _NEVER_ALONE and word not in sector_bodies()):
        return True
    if word in _NEVER_BY_THEMSELVES or (len(word) > 2 and word.isupper() and word.capitalize() in OPENERS):
        return True
    return word.endswith(("ly", "ing")) and _ADVERB.fullmatch(word) is not None


def _begins_name(words: list[str]) -> bool:
    """Whether the first word belongs to the name, as "New" does in "New College Durham"."""
    if words[:2] == ["Further", "Education"]:
        return len(words) > 2 and is_organisation(words[1:])
    begins_name = words[0] in _MAY_BEGIN and len(words) > 2
    begins_name = begins_name and (words[-1] in ORGANISATION_HEADS or words[:2] == ["New", "College"])
    return begins_name and " ".join(words[1:]) not in sector_bodies()


def kind_of(name: str) -> Kind:
    """What a capitalised `name` names, read from its words alone."""
    return _kind(name, name.split())


def _kind(name: str, words: list[str]) -> Kind:
    if name in sector_bodies():
        return "organisation"
    if words[0] in HONORIFICS and len(words) > 1:
        return "organisation" if is_named_after(words) else "person"
    if is_organisation(words):
        return "organisation"
    if words[0] in FIRST_NAMES and 1 < len(words) < 6:
        return "person"
    if _IN_PLACES.issuperset(words):
        return "place"
    return "other"


def is_organisation(words: list[str]) -> bool:
    """Whether the words of a name end in an organisation's head, start with one, or are an acronym."""
    if len(words) == 1:
        word = words[0]
        if word.isalpha() and word[1:].islower():
            return False
        acronym = bool(_ACRONYM.fullmatch(word)) and word not in NOT_ORGANISATIONS
        return acronym or bool(_CAMEL.fullmatch(word) and not word.startswith(("Mc", "Mac")))
    if is_part(words):
        return False
    if words[-1] in ORGANISATION_HEADS or is_sixth_form(words) or is_college_in(words) or is_of_nation(words):
        return True
    if words[0] in LEADING_HEADS and words[1] in {"of", "for", "in"}:
        return True
    has_preposition = "of" in words or "for" in words
    return has_preposition and any(w in ORGANISATION_HEADS and after in _OF for w, after in pairwise(words))


def _parts(run: str) -> Iterator[tuple[int, int]]:
    """Spans inside a run of capitals, cut at the joining words that do not join."""
    start = 0
    pieces = list(_PART.finditer(run))
    for index, piece in enumerate(pieces):
        if piece["join"] is None:
            continue
        left, right = run[start : piece.start()].rstrip(), _until_join(run, pieces, index)
        if not _joins(left, piece["join"], right):
            yield start, start + len(left)
            start = piece.end() + 1
    yield start, len(run)


def _until_join(run: str, pieces: list[re.Match[str]], index: int) -> str:
    """The words after the joining word at `index`, up to the next and."""
    end = len(run)
    for piece in pieces[index + 1 :]:
        if piece["join"] is not None and piece["join"].startswith(("and", "in")):
            end = piece.start()
            break
    return run[pieces[index].end() + 1 : end].strip()


def _joins(left: str, join: str, right: str) -> bool:
    """Whether `join` makes one name of what stands left and right of it."""
    if join in _IN_SURNAMES or join.endswith("on"):
        return True
    bodies = sector_bodies()
    while left.split(" ", 1)[0] in _ONLY_OPENERS and " " in left:
        left = left.split(" ", 1)[1]
    if f"{left} {join} {right}" in bodies:
        return True
    own = _AFTER_POST.match(left)  # "Chief Executive of the Association of Employment and Learning Providers"
    if own is not None and f"{left[own.end() :]} {join} {right}" in bodies:
        return True
    left_words, right_words = left.split(), right.split()
    if not left_words or not right_words:
        return False
    if join.startswith("and"):
        return _and_joins(left_words, right_words, left in bodies or right in bodies)
    return _preposition_joins(left_words, join, right_words)


def _preposition_joins(left: list[str], join: str, right: list[str]) -> bool:
    """Whether of, for or in stands inside one name: "Institute for Government", "Reed in Partnership"."""
    if left[0] in _BEFORE_SURNAMES and left[-1] not in ORGANISATION_HEADS:
        return False
    if join == "in":
        if left[-1] == "Excellence" and left[0] in LEADING_HEADS:
            return True
        return right[0] in {"Partnership", "Practice"} or (left[-1] in LEADING_HEADS and len(left) == 1)
    if join.startswith("for"):
        return left[-1] in _HEADS_WITH_FOR
    if join.startswith("of"):
        is_body = left[-1] not in _NEVER_ALONE and right[-1] in ORGANISATION_HEADS
        return is_body or left[-1] in _HEADS_WITH_OF
    return True


def _and_joins(left: list[str], right: list[str], is_known: bool) -> bool:
    """Whether `and` stands inside one name: "Careers and Enterprise Company", "Institute for A and B"."""
    if right[0] in _SECOND_POSTS or (right[0].isupper() and len(right[0]) > 2):
        return False
    if is_known or _REGIONS.issuperset(left) or left[0] in _BEFORE_SURNAMES or right[0] in _BEFORE_SURNAMES:
        return False
    has_leading_head = any(w in _ALL_HEADS and after in {"of", "for"} for w, after in pairwise(left))
    right_is_body = is_organisation(right)
    if has_leading_head:
        return not right_is_body or right[-1] in _SUBJECTS
    if len(left) == 1 and right[-1] in _LEGAL_FORMS and len(right) >= _FEWEST_OWN:
        # Two companies, the first by its name alone: "Corvane and Kestrel Training Ltd".
        return left[0] in _NO_COMPANIES
    left_is_body = left[-1] in _HEADS_NOT_SUBJECTS or (len(left) == 1 and is_organisation(left))
    return not left_is_body and right[-1] in ORGANISATION_HEADS
