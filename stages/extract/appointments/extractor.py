"""Table `appointments`: members of lists, and posts told in running text.

A post in running text is a row where the text tells of it: somebody takes it up, leaves, fills or holds
it. Left alone: posts that only say who a speaker is. An organisation's own post has that organisation
both as its body and as where the person comes from. A person's post is one row however often it is told.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.appointments.changes import has_left, is_changing, leavers
from stages.extract.appointments.member_lists import members
from stages.extract.appointments.memberships import memberships
from stages.extract.appointments.offices import body_of
from stages.extract.appointments.people import surname
from stages.extract.appointments.post import CAREER, Post
from stages.extract.appointments.posts import posts
from stages.extract.appointments.role_lines import role_lines
from stages.extract.appointments.roles import TOGETHER
from stages.extract.appointments.seat_lists import group_meant
from stages.extract.appointments.shared_words import ELSEWHERE
from stages.extract.appointments.successions import successions
from stages.extract.appointments.topics import topic
from stages.extract.entities.acronyms import in_full
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.name_words import HONORIFICS
from stages.extract.phrases.rows import record

_KEY = ("appointment_id", "app")
_HEADLINE_ROLES = frozenset({"chief", "boss"})
"""What a headline calls whoever holds a post that the text names."""
_OF_A_CAREER = frozenset({"is/1", CAREER})
_TOP = re.compile(
    rf"\b(?:{'|'.join(TOGETHER)}|parent governor|clerk|permanent secretary|director general(?: (?:for|of) "
    r"[a-z ]+)?)(?: to the corporation| of (?:the )?(?:corporation|governors|trustees))?$"
)
_ONE_ROLE = re.compile(r"^group |(?<=chair)(?:man|woman|person)$|^college (?=principal)")
"""What may be left out of a role that is told twice."""
_ANYBODYS = re.compile(
    r"(?:(?:the|our|its) )?(?:(?:new|full|current|board|panel|committee|commission|review|expert) )?"
    r"(?:group )?(?:members|membership|group|team|panel)(?: (?:are|is|"
    r"include))?",
    re.I,
)
"""A heading that does not say whose members stand below it."""
_GROUPS = re.compile(
    r"\b(?:[Cc]ommittee|[Bb]oard|[Pp]anel|group|(?:Reference|Working|Advisory|Steering|Expert) Group|"
    r"[Cc]ommission|[Tt]askforce|[Ff]orum|[Rr]eview|[Ii]nquiry)(?=$| on )"
)


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `appointments` of one article."""
    listed = list(_listed(context))
    rows = [*listed, *(row for row in _told(context) if not _is_listed(row, listed))]
    return {"appointments": sorted(rows, key=lambda row: int(str(row["start_char"])))}


def _is_listed(row: Row, listed: Sequence[Row]) -> bool:
    """Whether a row tells again, in fewer words, of somebody in a list."""
    start, end = int(str(row["start_char"])), int(str(row["end_char"]))
    return any(int(str(r["start_char"])) <= start and end <= int(str(r["end_char"])) for r in listed)


def _listed(context: ArticleContext) -> Iterator[Row]:
    groups: dict[str, str | None] = {}
    for member in members(context.text):
        body = member.body
        if body is not None and _ANYBODYS.fullmatch(body):
            if body not in groups:
                groups[body] = group_meant(context.text, member.start) or (None if " are" in body else body)
            body = groups[body]
        columns: Row = {
            "body": body,
            "role": member.role,
            "person": member.person,
            "organisation": member.organisation,
        }
        yield record(context, _KEY, (member.start, member.end), "member_list/1", columns, member.person)


def _told(context: ArticleContext) -> Iterator[Row]:
    for post in _each_once(context.text):
        body = post.body or body_of(post.role, context.text)
        if body is None and _is_top(context.text, post):
            body = topic(context.text)
            body = None if body and _GROUPS.search(body) else body
        body = in_full(context.text, body) if body else None
        columns: Row = {
            "body": body,
            "role": post.role,
            "person": post.person,
            "organisation": None if body and _GROUPS.search(body) else body,
        }
        yield record(context, _KEY, (post.start, post.end), post.rule, columns, post.person, post.role)


def _is_top(text: str, post: Post) -> bool:
    """Whether a post is told for its own sake and such as a body has but one of."""
    return (
        post.rule not in _OF_A_CAREER
        and _TOP.search(post.role) is not None
        and not ELSEWHERE.match(text, post.end)
    )


def _each_once(text: str) -> Iterator[Post]:
    """The posts told, each by its fullest telling: with its holder's name in full, and its body."""
    best: defaultdict[tuple[str, str], list[Post]] = defaultdict(list)
    for post in _posts_told(text):
        told = best[(_bare(post.person), _ONE_ROLE.sub("", post.role))]
        at = next((i for i, known in enumerate(told) if _is_one(text, known.body, post.body)), None)
        if at is None:
            told.append(post)
        else:
            known, other = sorted((told[at], post), key=lambda one: _fullness(text, one), reverse=True)
            told[at] = replace(known, body=known.body or other.body)
    roles = defaultdict(set)
    for person, role in best:
        roles[person].add(role)
    for (person, role), told in best.items():
        if role in _HEADLINE_ROLES and not _HEADLINE_ROLES.issuperset(roles[person]):
            continue
        wholes = [
            one for other in roles[person] if role in other.split(" and ")[:-1] for one in best[person, other]
        ]
        if role == "member":  # who chairs a group is among its members
            wholes += [chair for chair in best.get((person, "chair"), ()) if chair.body is not None]
        yield from (one for one in told if not any(_is_one(text, one.body, whole.body) for whole in wholes))


def _is_one(text: str, body: str | None, other: str | None) -> bool:
    """Whether two bodies may be one: unknown, the same, or the same in fewer words."""
    if body is None or other is None or body == other:
        return True
    one, two = (in_full(text, name).lower() for name in (body, other))
    return one in two or two in one


def _fullness(text: str, post: Post) -> tuple[bool, bool, bool]:
    is_whole = post.rule != "unnamed/1" and _bare(post.person) in text[post.start : post.end]
    return is_whole, post.body is not None, not _is_headline(text, post.end)


def _is_headline(text: str, end: int) -> bool:
    """Whether the words end a line that is no sentence."""
    line = text.find("\n", end)
    return line > 0 and text[line - 1].isalnum()


def _posts_told(text: str) -> Iterator[Post]:
    """The posts that the text tells; one without a body has the body that the text gives it elsewhere."""
    named = posts(text)
    bodies = {(_bare(p.person), p.role): p.body for p in reversed(named) if p.body is not None}
    held: defaultdict[tuple[str, str], set[str | None]] = defaultdict(set)
    for post in named:
        if post.is_told:
            held[_bare(post.person), post.role.rsplit(" ", 1)[-1]].add(post.body)
    found = tuple(_with_changes(text, named))
    for post in found:
        if post.is_told:
            yield replace(post, body=post.body or bodies.get((_bare(post.person), post.role)))
    for post in successions(text, found):
        told = held.get((_bare(post.person), post.role.rsplit(" ", 1)[-1]), ())
        if not any(_is_one(text, post.body, body) for body in told):
            yield post  # else told already, and in more words: "interim principal"
    yield from memberships(text)
    yield from role_lines(text)


def _with_changes(text: str, named: Sequence[Post]) -> Iterator[Post]:
    """The posts; one that only says who a person is becomes told where the words tell of a change in it."""
    gone = leavers(text) if named else frozenset()
    movers = {_bare(post.person) for post in named if post.is_told}
    for post in named:
        if post.is_told:
            yield post
        elif post.rule == CAREER and _bare(post.person) in movers:
            yield replace(post, is_told=True)
        elif not post.role.startswith(("former ", "ex-")):
            is_told = surname(post.person) in gone or is_changing(text, post)
            yield replace(post, is_told=True) if is_told else post
        elif post.body is not None and has_left(text, post.end):
            yield replace(post, role=post.role.removeprefix("former "), is_told=True)
        else:
            yield post


def _bare(person: str) -> str:
    """The name by which one person told twice is known: without "Dr" or "Sir"."""
    first, _, rest = person.partition(" ")
    return rest if first in HONORIFICS else person


EXTRACTOR = Extractor(name="appointments", version="1", tables=("appointments",), read=read_article)
