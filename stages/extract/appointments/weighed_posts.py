"""Reads the posts that only the weights tell: each role unread, with its likeliest holder."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.heads import role_name, roles
from stages.extract.appointments.mentions import Mention
from stages.extract.appointments.post import WEIGHED, Post
from stages.extract.appointments.posts import post_of
from stages.extract.appointments.weighed import Held, around
from stages.extract.appointments.weighed_guards import is_anothers
from stages.extract.phrases.names import is_organisation
from stages.extract.weighing.weights import weights_of

_LEAST, _LEAST_AFAR = 0.7, 0.88
"""The chance from which on a post is read; more where a line, a sentence or somebody else is between."""
_UP_TO_PERSON = re.compile(r" (?:of|for) (?:the )?(?P<field>[A-Z][^\n.;:()“”]{2,60}?),? ")
"""What a post is of, in capitals, up to its holder's name."""
_GROUP = re.compile(
    r" (?:(?:education|skills|public|select|joint|advisory) ){0,4}(?:committee|board|panel|commission)\b"
)
"""What goes on a body's name in small letters: "the Commons education committee"."""
_ROLES_AT = re.compile(r" (?:roles?|positions?|posts?|jobs?)(?= (?:at|in|with) )")
_OF = re.compile(r",? (?:of|at|from) (?:the )?")
_ENDS = re.compile(r"\n|[a-z)”]{2}[.!?] ")
_NEAR_BEFORE = 500  # code points
_JOINED = re.compile(r",? and |, ")


def weighed_posts(text: str, told: Sequence[Post], listed: Sequence[tuple[int, int]]) -> Iterator[Post]:
    """The posts of the roles that stand in none of the posts `told`, nor in a list's lines."""
    taken = sorted([*((post.start, post.end) for post in told), *listed])
    bodies: Bodies | None = None
    chance = weights_of(__package__).chance
    for role in roles(text):
        if any(start <= role.start < end for start, end in taken):
            continue
        weighed = [(chance(one.features), one) for one in around(text, role)]
        people = [one.person for _, one in weighed]
        likely = [
            (how, one)
            for how, one in weighed
            if how >= _least(text, one, people) and not is_anothers(text, one)
        ]
        for one in _holders(text, likely):
            bodies = bodies or Bodies(text)
            post = _post(text, bodies, one)
            if post is not None and not any(_is_told(post, known) for known in told):
                yield post if post.body or " " in post.role else replace(post, body=_held_before(post, told))


def _least(text: str, held: Held, people: Sequence[Mention]) -> float:
    """The chance from which on a place is read."""
    first, last = sorted((held.person[:2], held.role[:2]))
    is_afar = (
        held.person.form in {"pronoun", "unknown"}
        or _ENDS.search(text, held.start, held.end) is not None
        or any(first[1] <= one.start < last[0] and one.person != held.person.person for one in people)
    )
    return _LEAST_AFAR if is_afar else _LEAST


def _holders(text: str, likely: Sequence[tuple[float, Held]]) -> Iterator[Held]:
    """The likeliest, and whoever is joined to them by "and"."""
    if not likely:
        return
    best = max(likely, key=lambda one: one[0])[1]
    for _, one in likely:
        first, second = sorted((one.person, best.person))
        if one is best or _JOINED.fullmatch(text, first.end, second.start):
            yield one


def _post(text: str, bodies: Bodies, held: Held) -> Post | None:
    """The post, with the body that its words name or that is meant there."""
    person, role = held.person, held.role
    if text.count(")", role.start, role.end) != text.count("(", role.start, role.end):
        return None
    end = next((end for end in role.ends if bodies.after(end) is not None), role.ends[0])
    body_at = bodies.after(end)
    if body_at is None and (roles_at := _ROLES_AT.match(text, end)) is not None:
        body_at = bodies.after(roles_at.end())
    field = _UP_TO_PERSON.fullmatch(text, end, person.start) if body_at is None else None
    if field is not None:
        is_body = is_organisation(field["field"].split())
        end, body_at = (end, field.span("field")) if is_body else (field.end("field"), None)
    body_at = body_at or bodies.before(role.start)
    if body_at is not None and body_at[0] < person.end and person.start < body_at[1]:
        body_at = None
    if body_at is None and person.start >= end and (of := _OF.match(text, person.end)) is not None:
        body_at = bodies.starting(of.end())
    if body_at is None and text.endswith(", where ", 0, person.start):
        body_at = bodies.ending(person.start - len(", where "))
    if body_at is not None and text.endswith(" I", *body_at):
        body_at = body_at[0], body_at[1] - len(" I")  # "chair of the Fell Network I see"
    if body_at is not None and (group := _GROUP.match(text, body_at[1])) is not None:
        body_at = body_at[0], group.end()
    first = min(person.start, role.start, body_at[0] if body_at else role.start)
    last = max(person.end, end, body_at[1] if body_at else 0)
    return post_of(text, (first, last), person.person, person.start, role, end, body_at, WEIGHED)


def _held_before(post: Post, told: Sequence[Post]) -> str | None:
    """The body of the same post told of somebody else shortly before: "thanked X for his time as chair"."""
    before = (one for one in told if 0 < post.start - one.end < _NEAR_BEFORE and one.role == post.role)
    return max(((one.end, one.body) for one in before if one.body), default=(0, None))[1]


def _is_told(post: Post, known: Post) -> bool:
    """Whether a person's post is told again: the principal of "principal and chief executive"."""
    if post.person.split()[-1] != known.person.split()[-1]:
        return False
    one, other = set(role_name(post.role).split()), set(role_name(known.role).split())
    is_one_body = (
        post.body is None or known.body is None or post.body in known.body or known.body in post.body
    )
    return is_one_body and (one <= other or other <= one)
