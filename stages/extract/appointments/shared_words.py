"""Posts that share their words: two people with one verb, two roles with one body, a body told before.

"A and B will chair", "A and B, the chair and vice chair of the board".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.heads import Role, role_name
from stages.extract.appointments.people import PERSON, full_name, person_in
from stages.extract.appointments.post import Post
from stages.extract.phrases.kept import names_by_edge
from stages.extract.phrases.names import is_organisation

ELSEWHERE = re.compile(r" (?:of|at|for) (?:the )?(?:[a-z]+[’']s )?[A-Z]")
"""What follows a post in a body by a name that no list knows."""
_AND_BEFORE = re.compile(rf"(?P<person>{PERSON}) and $")
_OFFICE = re.compile(r"(?:minister|secretary|of state|mayor|commissioner)\b")
_AND_BODY = re.compile(r" and (?:of )?(?P<the>the |The )?(?=[A-Z])")
_POST_THEN = re.compile(
    r"(?:[A-Z][\w-]+ ){1,3}of (?:the )?(?=[A-Z])(?<!University of )(?<!Institute of )(?<!College of )"
)
"""A post read together with its body: "chair of X and Principal of Y"."""
_BODY_ENDS = re.compile(r"[.,;)\n]|$| and (?:was|is|has|will|the|an?|its)\b")
_COLLEGES = re.compile(r" (?P<kind>college|school|academie|trust|universitie|council)s\b")
"""What two names share: "principal of Fell and Tees colleges"."""
_OF_BOTH = re.compile(r"\bboth (?:the )?$")
_OF_ONE_BODY = re.compile(r"chair|trustee|governor|director|president|patron|member|ambassador|fellow")
"""Posts that one person holds in several bodies."""
_PROMOTED = re.compile(r"\b(?:promot|elevat)ed\b|\bsteps? up\b|\bstepp(?:ed|ing) up\b")
"""Words of a rise within one body."""
BY_VERB = frozenset({"clause/1", "chairs/1", "led_by/1", "pair/1"})
"""Rules that read a post by the words that put somebody into it."""


def _named_before(text: str, post: Post) -> tuple[int, str] | None:
    """Who is named right before the post's holder: "A and B"."""
    line = text.rfind("\n", 0, post.person_at) + 1
    other = _AND_BEFORE.search(text, max(line, post.person_at - 60), post.person_at)
    person = person_in(other["person"]) if other is not None else None
    return (other.end("person") - len(person), full_name(person)) if other and person else None


def partner(text: str, post: Post) -> Iterator[Post]:
    """A and B will serve as chair: the same post of the person named before a verb's subject."""
    if post.rule in BY_VERB and (other := _named_before(text, post)) is not None:
        yield replace(post, start=other[0], person=other[1], person_at=other[0])


def in_each_body(text: str, post: Post) -> tuple[Post, ...]:
    """The post, and the same one in a body named next: "chair of the Fell Trust and the Lakes Foundation"."""
    joint = _AND_BODY.match(text, post.end)
    if joint is None or post.body is None or not text.endswith(post.body, 0, post.end):
        return (post,)
    name = names_by_edge(text)[0].get(joint.end()) or names_by_edge(text)[0].get(joint.start("the"))
    if name is None or _POST_THEN.match(name.text):
        return (post,)
    if (shared := _COLLEGES.match(text, name.end)) is not None and " " not in post.body:
        kind = shared["kind"].replace("ie", "y").capitalize()
        named = ((post.end, post.body), (shared.end(), name.text))
        return tuple(replace(post, end=end, body=f"{body} {kind}") for end, body in named)
    first = post.end - len(post.body)
    is_two = joint["the"] or is_organisation(post.body.split())
    is_of_both = _OF_BOTH.search(text, first - len("both the "), first) or _OF_ONE_BODY.search(post.role)
    if name.kind == "organisation" and is_two and is_of_both and _BODY_ENDS.match(text, name.end):
        return (post, replace(post, end=name.end, body=name.text))
    return (post,)


def in_two_bodies(text: str, bodies: Bodies, role: Role, post: Post) -> tuple[Post, ...]:
    """Two roles, the first's body before both: "Fell's president and principal of Tees College"."""
    words = text[role.start : role.end]
    first, _, second = words.partition(" and ")
    owner, after = bodies.before(role.start), bodies.after(role.end)
    if not second or owner is None or after is None or role_name(words) != post.role:
        return ()
    one, other = (text[slice(*span)].strip() for span in (owner, after))
    return (
        replace(post, role=role_name(first), body=one),
        replace(post, start=role.start, end=max(post.end, after[1]), role=role_name(second), body=other),
    )


def first_of_two(text: str, post: Post, second: Post) -> Post | None:
    """A's post of "A and B, the chair and vice chair of the board", which was read as a post of B."""
    other = _named_before(text, post) if post.rule == "person_then_role/1" else None
    if other is None:
        return None
    at, name = other
    body = post.body or second.body
    return replace(post, start=at, end=second.end, person=name, person_at=at, body=body)


def beside(text: str, found: Sequence[Post]) -> Iterator[Post]:
    """The posts, each without a body that a verb tells given the body told right before in its paragraph.

    "A will chair the board, with B serving as vice chair."
    """
    last: Post | None = None
    for post in found:
        if last is not None and _is_its(text, last, post):
            yield replace(post, body=last.body)
            continue
        if (
            post.body is None
            and last is not None
            and not ELSEWHERE.match(text, post.end)
            and (
                (post.rule in BY_VERB and last.rule in BY_VERB and "\n" not in text[last.end : post.start])
                or (text[last.end : post.start] == " and " and not _OFFICE.search(post.role))
                or (post.person == last.person and _PROMOTED.search(text, post.start, post.end) is not None)
            )
        ):
            yield replace(post, body=last.body)
            continue
        last = post if post.body is not None else last
        yield post


_ENDS = re.compile(r"[.!?;:]|\n")


def _is_its(text: str, last: Post, post: Post) -> bool:
    """Whether "its" is the body of the post told right before: "X, the college's head, and Y, its chair"."""
    at = text.find(post.role, post.start, post.end)
    if (
        at < 0
        or not text.endswith(" its ", 0, at)
        or not 0 <= post.start - last.end < len(", and the former ")
    ):
        return False
    return last.body is not None and _ENDS.search(text, last.end, at) is None


def in_told_bodies(text: str, found: Sequence[Post]) -> Iterator[Post]:
    """The posts, one without its body in words in the body that other words tell of the same post."""
    told = {(p.person, p.role): p.body for p in found if _tells_body(text, p) and not _is_past(text, p)}
    for post in found:
        is_told = _tells_body(text, post) or (post.body and _OWNED.search(text, post.start, post.end))
        yield post if is_told else replace(post, body=told.get((post.person, post.role), post.body))


_OWNED = re.compile(r"\b(?:[Ii]ts|[Tt]heir) ")
_PAST = re.compile(r"\b(?:was|were|had been|former|formerly|previously|until|ex-)\b")


def _is_past(text: str, post: Post) -> bool:
    """Whether the words tell a post held once, so that the same role now is in another body."""
    return _PAST.search(text, post.start, post.end) is not None


def _tells_body(text: str, post: Post) -> bool:
    return post.body is not None and post.body in text[post.start : post.end]
