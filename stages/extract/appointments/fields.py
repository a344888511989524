"""What a post in capital letters is for: "Head of Library, Heritage & Adult Education Service, Fell Council".

The field runs up to the body, an organisation by its own words behind a comma, "at", "of" or "for"; without a
body it is what words for fields of work make up. Left alone: posts at the top of a body, which have no field.
"""

import re

from stages.extract.appointments.roles import FIELDS, OFFICE_FIELDS
from stages.extract.entities.words import given_names
from stages.extract.phrases.name_words import COMMON_NOUNS, FIELDS_OF_WORK, FIRST_NAMES, NOT_ORGANISATIONS
from stages.extract.phrases.names import is_organisation
from stages.extract.phrases.reference import sector_bodies
from stages.extract.phrases.words import word_set

_HAS_FIELD = re.compile(
    r"(?:\b(?:director(?:[ -]general)?|head|manager|lead|officer|advis[eo]r|coordinator|dean|champion|fellow|"
    r"professor)|(?:deputy|vice|assistant|interim|associate|group)[ -](?:principal|president|chief"
    r" executive))$",
    re.IGNORECASE,
)
_WITH_OF = re.compile(r"\b(?:lead|head|champion|fellow|professor|dean)$", re.IGNORECASE)
"""Of "lead organisations" no post is told."""
_WEAK = word_set(
    "Education Learning Training Service Services Apprenticeships Research Recruitment Enterprise Commercial"
    " Partnership Partnerships Studio Works Programme Programmes Human Learner Market Labour Experience"
    " Infrastructure Curriculum Marketing Estates Admissions Safeguarding Inclusion Levels Offender Employer"
    " International"
)
"""Words for fields that bodies are named by too."""
_JOINERS = word_set("of for and & in the to at")
_WORDS = COMMON_NOUNS | FIELDS | OFFICE_FIELDS | FIELDS_OF_WORK | _WEAK | NOT_ORGANISATIONS | _JOINERS | {""}
_RUN = re.compile(
    r"(?: \([A-Z][^()\n]{3,60}\)|(?:,? (?:and|&|of|for|in|at|to|the)|,|:| [–-])*[ \xa0](?:[A-Z][\w’'&-]*|"
    r"\d{1,2}(?= [A-Za-z])))+"
)
_BODY_NEXT = re.compile(r"(?:,| at| of| for| in| [–-]) (?:the |The )?(?=[A-Z])")
_PART_END = re.compile(r",? (?:at|for) |, (?=[A-Z])")
_SECOND_POST = re.compile(
    r",? (?:and|&) (?=(?:Acting|Interim|Deputy|Vice|Company|Board|Clerk|Chief|Head|Director)\b)"
)
"""Between what a post is for and another post: "Vice Principal, Finance and Acting Clerk"."""
_TAIL = re.compile(r"(?:,? (?:and|&|of|for|in|at|to|the))+$|,+$")
_APART = re.compile(r"(?:, |\(|– |- |\n|: )(?=[^,(\n–:-]*$)")
_OPENS = (" of ", " for ", " in ", " (", ", ", ": ", " - ", " – ")
_LONGEST = 90
_LONGEST_OWN = 50  # code points of a role before its head


def field_end(text: str, start: int, end: int) -> int | None:
    """Where the field ends of the role at `text[start:end]`; None where it has none in capitals."""
    if not (text[end + 1 : end + 2].isupper() or text.startswith(_OPENS, end)):
        return None
    run = _RUN.match(text, end, end + _LONGEST) if _HAS_FIELD.search(text, max(0, start - 12), end) else None
    words = _SECOND_POST.split(run[0], maxsplit=1)[0] if run is not None else ""
    if (person := next((w for w in words.split()[1:] if w in given_names()), None)) is not None:
        words = words[: words.index(f" {person}")].rstrip(",")  # "Head of Engineering Mitch Scott"
    if not words or words.islower() or (words[1:2].isupper() and _WITH_OF.search(text, start, end)):
        return None
    named = [c for c in _BODY_NEXT.finditer(words) if _is_body(words[c.end() :].split(",")[0])]
    body = next((c for c in named if c[0].startswith((" at", ","))), named[0] if named else None)
    if body is not None:
        field = words[: body.start()]
        return end + len(field) if re.search(r"[A-Z]", field) and not _is_body(field.strip(" ,")) else None
    first = _PART_END.split(words.lstrip(" ,:"), maxsplit=1)[0]
    for field in (words, words[: words.index(first) + len(first)]):
        bare = _TAIL.sub("", field)
        if bare and is_field(bare):
            return end + len(bare)
    return None


def own_start(text: str, start: int) -> int:
    """Where a role in capitals opens whose words fill all from a comma, bracket, dash or line on."""
    opened = _APART.search(text, max(0, start - _LONGEST_OWN), start) if text[start].isupper() else None
    words = text[opened.end() : start].split() if opened is not None else []
    if (
        opened is None
        or not words
        or words[0] in FIRST_NAMES | _JOINERS
        or words[0].endswith("ing")
        or words[-1] in _JOINERS
        or not is_field(" ".join(words[1:] if words[0] == "Group" else words))
    ):
        return start
    is_own = all(word[:1].isupper() or word in _JOINERS for word in words) and not _is_body(" ".join(words))
    return opened.end() if is_own else start


def is_field(words: str) -> bool:
    """Whether every word is one for a field of work or joins two."""
    return all((bare := word.strip(",()–-:")) in _WORDS or bare.isdigit() for word in words.split())


def _is_body(name: str) -> bool:
    """Whether a name is an organisation's by more than words for a field."""
    words = name.split()
    if name in sector_bodies():
        return True
    while words and not is_organisation(words):
        words.pop()  # a longer run of capitals
    return bool(words) and words[-1] not in _WEAK and not (len(words) == 1 and words[0] in NOT_ORGANISATIONS)
