"""Two people hold one post together, or the same post each: "A and B, co-chairs of the panel".

Also "co-chairs A and B of the panel" and "joint chief executives A and B". The body stands behind of or at,
or right before the role. Left alone: pairs whose bodies are told apart ("respectively", "of X and Y").
"""

import re
from collections.abc import Iterator

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, full_name, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.roles import MODIFIERS
from stages.extract.phrases.word_cues import cue

_PLURALS = {
    "chief executives": "chief executive",
    "co-chairs": "co-chair",
    "co-directors": "co-director",
    "co-founders": "co-founder",
    "co-leaders": "co-leader",
    "co-presidents": "co-president",
    "directors": "director",
    "founders": "founder",
    "general secretaries": "general secretary",
    "leaders": "leader",
    "principals": "principal",
    "vice-chairs": "vice-chair",
}
_NOUN = "|".join(sorted(map(re.escape, _PLURALS), key=len, reverse=True))
_ROLES = cue(
    re.compile(
        rf"(?P<before>(?:(?:{'|'.join(sorted(MODIFIERS))}) )*)(?P<noun>{_NOUN})\b(?! respectively)",
        re.IGNORECASE,
    ),
    " ".join(
        sorted({re.split(r"[ -]", noun)[0] for noun in _PLURALS} | {"joint", "interim", "former", "acting"})
    ),
)
_AND = rf"(?P<first>{PERSON}) and (?P<second>{PERSON})"
_BEFORE = re.compile(rf"{_AND}(?:,|(?P<told> as| are| become| became| will be)) (?:the |both |its |their )?$")
_AFTER = re.compile(rf",? {_AND}")
_LONGEST = 90  # code points of two names with "and" between them


def pairs(text: str, bodies: Bodies) -> Iterator[Post]:
    """Both posts of every pair in `text`."""
    for role in _ROLES.finditer(text):
        line = text.rfind("\n", 0, role.start()) + 1
        people = _BEFORE.search(text, max(line, role.start() - _LONGEST), role.start())
        people = people or _AFTER.match(text, role.end())
        body_at = bodies.after(max(role.end(), people.end())) if people else None
        body_at = body_at or bodies.before(role.start())
        is_told = people is not None and bool(people.groupdict().get("told"))
        if people is None or (body_at is None and not is_told):
            continue
        if body_at is not None and text.startswith((" respectively", " and "), body_at[1]):
            continue
        start = min(people.start(), role.start(), body_at[0] if body_at else role.start())
        end = max(people.end(), role.end(), body_at[1] if body_at else 0)
        name = role_name(role["before"] + _PLURALS[role["noun"].lower()])
        for group in ("first", "second"):
            if (person := person_in(people[group])) is not None:
                at = people.end(group) - len(person)
                body = text[body_at[0] : body_at[1]].strip() if body_at else None
                yield Post(start, end, full_name(person), name, body, at, "pair/1", is_told)
