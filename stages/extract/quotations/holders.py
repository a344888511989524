"""Who of an article's people holds which post where, and the full name that a surname means."""

import re
from collections.abc import Sequence

from stages.extract.appointments.people import full_name, is_person, surname
from stages.extract.appointments.post import Post
from stages.extract.phrases.names import Name
from stages.extract.phrases.reference import body_kinds

_OF_A_PROVIDER = re.compile(r"\b(?:provider|college|school|academy|trust|charity|company|firm)[’']s $")
_OF_STATE = frozenset({"department", "agency", "regulator", "inspectorate", "committee"})


def is_of_state(body: str | None) -> bool:
    """Whether a body is of the state's: a department, a regulator, not a provider."""
    return body_kinds().get(body or "") in _OF_STATE


def roles(found: Sequence[Post], text: str, names: Sequence[Name]) -> dict[str, tuple[str, str | None]]:
    """Each person's first post that names a body, or else the first."""
    held: dict[str, tuple[str, str | None]] = {}
    for post in found:
        body = post.body
        if _OF_A_PROVIDER.search(text, max(0, post.start - 24), post.start) and is_of_state(body):
            bodies = [n.text for n in names if n.kind == "organisation" and n.end < post.start]
            body = next((name for name in reversed(bodies) if not is_of_state(name)), None)
        if post.person not in held or (held[post.person][1] is None and body is not None):
            held[post.person] = (post.role, body)
    return held


def surnames(names: Sequence[Name], found: Sequence[Post]) -> dict[str, str]:
    """The full name that each surname means: the first, and fullest, that the article gives."""
    full: dict[str, str] = {}
    people = [(p.person_at, p.person) for p in found]
    people += [(n.start, full_name(n.text)) for n in names if n.kind == "person" and is_person(n.text)]
    for _, name in sorted(people):
        last = surname(name)
        known = full.get(last)
        if known is None or (known in name and len(name) > len(known)):
            full[last] = name
    return full
