"""Who of an article's people holds which post where, and the full name that a surname means."""

import re
from collections.abc import Container, Sequence

from stages.extract.appointments.people import full_name, is_person, surname
from stages.extract.appointments.post import Post
from stages.extract.appointments.topics import body_meant
from stages.extract.phrases.names import Name
from stages.extract.phrases.reference import body_kinds

_OF_A_PROVIDER = re.compile(r"\b(?:provider|college|school|academy|trust|charity|company|firm)[’']s $")
_OF_STATE = frozenset({"department", "agency", "regulator", "inspectorate", "committee"})


_LEAVES = re.compile(r"\b(?:current|outgoing|departing|retiring|former|previous|predecessor)\b")
_LEFT_TO = re.compile(r"\b(?:(?:takes?|took|taking|taken) over from|replac\w+|succe\w+|follow\w+) (?:to )?$")
_STEPS_DOWN = re.compile(
    r",? (?:is |has |will |who |to |announced )*(?:stepp?(?:s|ed|ing)? down|retir\w+|leav\w+|resign\w+)\b"
)
_SAME = {"chief executive officer": "chief executive", "ceo": "chief executive"}
_OLD_OR_NEW = re.compile(r"^(?:(?:new|newly appointed|current|interim|acting|incoming) )+")


def holders(found: Sequence[Post], office: str, but: Container[str] = ()) -> list[Post]:
    """The posts that are an office, or hold it with another; those of `but` are left out."""
    there = [p for p in found if p.person not in but]
    held = [p for p in there if p.role.lower() == office]
    return held or [p for p in there if _offices(office) <= _offices(p.role.lower())]


def _offices(role: str) -> frozenset[str]:
    """The offices of "CEO and principal", each by one name."""
    told = _OLD_OR_NEW.sub("", role).replace(" & ", " and ").split(" and ")
    return frozenset(_SAME.get(one, one) for one in told)


def leavers(found: Sequence[Post], text: str) -> frozenset[str]:
    """Who holds a post no longer or not for long: "takes over from X, the current principal"."""
    return frozenset(
        p.person
        for p in found
        if _LEAVES.search(text, p.start, p.end)
        or _STEPS_DOWN.match(text, p.end)
        or _LEFT_TO.search(text, max(0, p.start - 24), p.start)
    )


def is_of_state(body: str | None) -> bool:
    """Whether a body is of the state's: a department, a regulator, not a provider."""
    return body_kinds().get(body or "") in _OF_STATE


def roles(found: Sequence[Post], text: str, names: Sequence[Name]) -> dict[str, tuple[str, str | None]]:
    """Each person's first post that names a body, or else the first."""
    held: dict[str, tuple[str, str | None]] = {}
    for post in found:
        body = body_meant(text, post)
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
