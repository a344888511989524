"""A post in running text is a role beside a person's full name, with the body it is held in.

Forms: "X, chief executive of Y", "Y principal X", "Y's director of policy X", "schools minister X",
"X replaced Z as chief inspector", "X was appointed chair of Y", "X, who chairs Y", a signature.
Left alone: roles without a name ("the principal said"), surnames alone, bodies in general.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.people import PERSON, full_name, is_person, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import by_verb, chairs
from stages.extract.appointments.roles import (
    HEADS,
    MODIFIERS,
    NEVER_WITHOUT_BODY,
    NOUNS,
    OFFICE_HEADS,
    PASSING,
)
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.word_cues import cue, lower_of

_ALTERNATIVES = "|".join(sorted((re.escape(h) for h in HEADS), key=len, reverse=True))
_HEAD = cue(
    re.compile(rf"\b(?:{_ALTERNATIVES.lower()})(?![\w-])"),
    " ".join(re.split(r"\W", head)[0] for head in HEADS).lower(),
)
_LEFT_WORD = re.compile(r"([A-Za-z][\w’'-]*)[ \xa0]$")
_FIELD_STOPS = frozenset(
    [
        "the",
        "a",
        "an",
        "by",
        "from",
        "that",
        "and",
        "as",
        "with",
        "of",
        "for",
        "to",
        "in",
        "on",
        "at",
        "after",
        "before",
        "when",
        "while",
        "but",
        "said",
        "told",
        "new",
        "his",
        "her",
        "its",
        "their",
        "our",
        "former",
        "then",
        "current",
        "is",
        "was",
    ]
)
_FIELD_PAIRS = frozenset(
    {"social", "youth", "further", "higher", "shadow", "early", "first", "public", "adult"}
)
_OF_FIELD = re.compile(
    r"[ \xa0](?:of|for)(?: (?!the\b|an?\b|its\b|his\b|her\b|their\b"
    r"|our\b|this\b|that\b|one\b|all\b|at\b|for\b|who\b"
    r"|said\b|told\b|was\b|is\b|has\b|will\b)[a-z][\w’'-]*,?){1,5}(?<!,)"
)
_PERSON = re.compile(PERSON)
_PERSON_AFTER = re.compile(rf"(?:,? \(?|, Sir )(?P<person>{PERSON})")
_PERSON_BEFORE = re.compile(
    rf"(?P<person>{PERSON})(?:\s\(pictured[^)]*\))?"
    r"(?P<link>,? \(|,? ?[–—-] |, (?:who|now|currently|himself) (?:is|was) |,? (?:is|was|as) |, )"
    r"(?:(?:the|a|an|its|their|our|his|her)\s)?(?P<owner>[^,.;:()\n]{0,60}?[’']s?\s"
    r"|[A-Z][\w&’'-]*\s(?:[A-Z][\w&-]*\s){0,5})?$"
)
_JOINED = re.compile(r"(?:,? and |, | & )(?:the |also )?$")
_SIGNATURE = re.compile(rf"(?:\n|^)(?P<person>{PERSON})(?P<link>[ \xa0]*\n+)(?P<owner>)$")


@lru_cache(maxsize=ARTICLES_KEPT)
def posts(text: str) -> tuple[Post, ...]:
    """Every post told in `text`, in reading order; the same post told twice counts twice."""
    bodies = Bodies(text)
    found: list[Post] = []
    waiting: tuple[int, int, str, tuple[int, int]] | None = None
    for head in _HEAD.finditer(text, lower_of(text)):
        if text[head.start() - 1 : head.start()] in {"’", "'", "-"}:
            continue
        post = _read(text, bodies, head, found)
        if post is None:
            waiting = _waiting(text, bodies, head) or waiting
            continue
        if waiting is not None and _JOINED.fullmatch(text, waiting[1], post.start):
            start, _, role, body_at = waiting
            found.append(
                _post(text, start, post.end, post.person, post.person_at, role, body_at, "second_role/1")
            )
        found.append(post)
    return tuple(sorted([*found, *chairs(text, names_of(text))], key=lambda p: p.start))


def role_name(words: str) -> str:
    """A role in lower case, its acronyms kept: 'Chief Executive' and 'chief executive' are one."""
    kept = [w for w in words.split() if w.lower() not in PASSING]
    return " ".join(w if w.isupper() and len(w) > 1 else w.lower() for w in kept)


def _read(text: str, bodies: Bodies, head: re.Match[str], found: Sequence[Post]) -> Post | None:
    start = _role_start(text, head)
    field = _OF_FIELD.match(text, head.end())
    ends = [field.end(), head.end()] if field else [head.end()]
    for end in ends:
        post = _after(text, bodies, start, end, head) or _before(text, bodies, start, end, head, found)
        if post is not None:
            return post
    return None


def _waiting(text: str, bodies: Bodies, head: re.Match[str]) -> tuple[int, int, str, tuple[int, int]] | None:
    """A role with its body before it whose person may follow a second one: "Y principal and Z champion X"."""
    start = _role_start(text, head)
    body_at = bodies.before(start)
    return (body_at[0], head.end(), role_name(text[start : head.end()]), body_at) if body_at else None


def _role_start(text: str, head: re.Match[str]) -> int:
    """Where the post's name starts: modifiers, and the field of an office, belong to it."""
    start = head.start()
    is_office = head[0].lower() in OFFICE_HEADS
    fields = 0
    while match := _LEFT_WORD.search(text, max(0, start - 30), start):
        word = match[1]
        if word.lower() in MODIFIERS or word in NOUNS or word.lower().startswith("ex-"):
            start = match.start()
        elif is_office and _is_field(word, fields):
            fields += 1
            start = match.start()
        else:
            break
    return start


def _is_field(word: str, fields: int) -> bool:
    if word.lower() in _FIELD_STOPS or (
        word.endswith(("’s", "'s")) and not word.lower().startswith("children")
    ):
        return False
    return not fields or (fields == 1 and word.lower() in _FIELD_PAIRS)


def _after(text: str, bodies: Bodies, start: int, end: int, head: re.Match[str]) -> Post | None:
    """Role, then person: "Lakes College principal Chris Nattress", "its chief executive, David Hughes"."""
    match = _PERSON_AFTER.match(text, end)
    body_at: tuple[int, int] | None = None
    if match is None and (after := bodies.after(end)) is not None:
        # "the chief executive of the Association of Colleges, David Hughes"
        match = _PERSON_AFTER.match(text, after[1]) if text[after[1] : after[1] + 2] == ", " else None
        body_at = after if match else None
    if match is None or not is_person(match["person"]):
        return None
    body_at = body_at or bodies.before(start)
    role = role_name(text[start:end])
    if body_at is None and not _stands_alone(head[0], role):
        return None
    if "," in text[end : match.start("person")] and not _introduces(text, start, body_at):
        return None
    first = min(start, body_at[0]) if body_at else start
    return _post(
        text, first, match.end(), match["person"], match.start("person"), role, body_at, "role_then_person/1"
    )


def _introduces(text: str, start: int, body_at: tuple[int, int] | None) -> bool:
    """Before a comma the role needs its owner: "its principal, X", "the college's principal, X"."""
    before = text[max(0, start - 30) : start]
    return body_at is not None or bool(re.search(r"\b(?:its|their|the|our|[Ii]ts|The)\s$|[’']s?\s$", before))


def _before(
    text: str, bodies: Bodies, start: int, end: int, head: re.Match[str], found: Sequence[Post]
) -> Post | None:
    """Person, then role: "James Kewin, deputy chief executive of the association", "X (chair)"."""
    line_start = text.rfind("\n", 0, start) + 1
    window = max(line_start, start - 150)
    role = role_name(text[start:end])
    body_at = bodies.after(end)
    if (named := by_verb(text, window, start)) is not None:
        last = max(end, body_at[1]) if body_at else end
        return _post(text, named.start, last, named.person, named.start, role, body_at, named.rule)
    match = _PERSON_BEFORE.search(text, window, start)
    if match is None and start == line_start and body_at is not None:
        match = _SIGNATURE.search(text, max(0, start - 80), start)
    if match is not None and (person := person_in(match["person"])) is not None:
        owner = bodies.before(start) if match["owner"] else None
        if match["owner"] and owner is None and not _stands_alone(head[0], role):
            return None
        if match["link"].strip() in {"is", "was", "as"} and body_at is None and owner is None:
            return None
        body_at = owner or body_at
        if body_at is None and not (_stands_alone(head[0], role) or match["link"].endswith("(")):
            return None
        last = max(end, body_at[1]) if body_at else end
        person_at = match.end("person") - len(person)
        return _post(text, person_at, last, person, person_at, role, body_at, "person_then_role/1")
    return _second(text, start, end, role, body_at, found)


def _second(
    text: str, start: int, end: int, role: str, body_at: tuple[int, int] | None, found: Sequence[Post]
) -> Post | None:
    """A second role of the same person: "…adviser and principal of Tidewell College"."""
    if not found or not found[-1].end <= start <= found[-1].end + 8:
        return None
    if body_at is None and not _stands_alone(text[start:end].rsplit(maxsplit=1)[-1], role):
        return None
    if not _JOINED.fullmatch(text, found[-1].end, start):
        return None
    last = found[-1]
    return _post(
        text,
        last.start,
        body_at[1] if body_at else end,
        last.person,
        last.person_at,
        role,
        body_at,
        "second_role/1",
    )


def _post(
    text: str,
    start: int,
    end: int,
    person: str,
    person_at: int,
    role: str,
    body_at: tuple[int, int] | None,
    rule: str,
) -> Post:
    body = text[body_at[0] : body_at[1]].strip() if body_at else None
    return Post(start, end, full_name(person), role, body, person_at, rule)


def _stands_alone(head: str, role: str) -> bool:
    """Whether a role says enough without a body."""
    word = head.lower()
    if word in OFFICE_HEADS:
        return role.lower() != word
    return word not in NEVER_WITHOUT_BODY
