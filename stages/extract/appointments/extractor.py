"""Table `appointments`: members of lists, and posts told in running text.

A post in running text is a row where the text tells of it: somebody takes it up, leaves, fills or holds
it. Left alone: posts that only say who a speaker is. An organisation's own post has that organisation
both as its body and as where the person comes from. A person's post is one row however often it is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.appointments.changes import is_changing, leavers
from stages.extract.appointments.member_lists import members
from stages.extract.appointments.memberships import memberships
from stages.extract.appointments.offices import body_of
from stages.extract.appointments.people import surname
from stages.extract.appointments.post import Post
from stages.extract.appointments.posts import posts
from stages.extract.appointments.role_lines import role_lines
from stages.extract.appointments.successions import successions
from stages.extract.entities.acronyms import in_full
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.name_words import HONORIFICS
from stages.extract.phrases.rows import record

_KEY = ("appointment_id", "app")
_GROUPS = re.compile(
    r"\b(?:[Cc]ommittee|[Bb]oard|[Pp]anel|group|(?:Reference|Working|Advisory|Steering|Expert) Group|"
    r"[Cc]ommission|[Tt]askforce|[Ff]orum|[Rr]eview|[Ii]nquiry)$"
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
    for member in members(context.text):
        columns: Row = {
            "body": member.body,
            "role": member.role,
            "person": member.person,
            "organisation": member.organisation,
        }
        yield record(context, _KEY, (member.start, member.end), "member_list/1", columns, member.person)


def _told(context: ArticleContext) -> Iterator[Row]:
    best: dict[tuple[str, str], Post] = {}
    for post in _posts_told(context.text):
        key = (_bare(post.person), post.role)
        known = best.get(key)
        if known is None or (known.body is None and post.body is not None):
            best[key] = post
    for post in best.values():
        body = post.body or body_of(post.role, context.text)
        body = in_full(context.text, body) if body else None
        columns: Row = {
            "body": body,
            "role": post.role,
            "person": post.person,
            "organisation": None if body and _GROUPS.search(body) else body,
        }
        yield record(context, _KEY, (post.start, post.end), post.rule, columns, post.person, post.role)


def _posts_told(text: str) -> Iterator[Post]:
    """The posts that the text tells; one without a body has the body that the text gives it elsewhere."""
    found = posts(text)
    bodies = {(_bare(p.person), p.role): p.body for p in reversed(found) if p.body is not None}
    gone = leavers(text) if found else frozenset()
    held: set[tuple[str, str]] = set()
    for post in found:
        is_past = post.role.startswith(("former ", "ex-"))
        if post.is_told or (not is_past and (surname(post.person) in gone or is_changing(text, post))):
            if post.is_told:
                held.add((_bare(post.person), post.role.rsplit(" ", 1)[-1]))
            yield replace(post, body=post.body or bodies.get((_bare(post.person), post.role)))
    for post in successions(text, found):
        if (_bare(post.person), post.role.rsplit(" ", 1)[-1]) not in held:
            yield post  # else told already, and in more words: "interim principal"
    yield from memberships(text)
    yield from role_lines(text)


def _bare(person: str) -> str:
    """The name by which one person told twice is known: without "Dr" or "Sir"."""
    first, _, rest = person.partition(" ")
    return rest if first in HONORIFICS else person


EXTRACTOR = Extractor(name="appointments", version="1", tables=("appointments",), read=read_article)
