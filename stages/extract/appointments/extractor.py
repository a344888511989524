"""Table `appointments`: members of lists, and posts told in running text.

A post told in running text is a row when its body is named or the role is an office of state; an
organisation's own post has that organisation both as its body and as where the person comes from.
A person's post is one row however often an article tells it.
"""

import re
from collections.abc import Iterator

from stages.extract.appointments.member_lists import members
from stages.extract.appointments.offices import body_of
from stages.extract.appointments.post import Post
from stages.extract.appointments.posts import posts
from stages.extract.appointments.roles import OFFICE_HEADS
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.rows import record

_KEY = ("appointment_id", "app")
_GROUPS = re.compile(r"\b(?:committee|board|panel|group|commission|taskforce|forum)$", re.IGNORECASE)
_OFFICES = OFFICE_HEADS | {"inspector", "state"}


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `appointments` of one article."""
    rows = [*_listed(context), *_told(context)]
    return {"appointments": sorted(rows, key=lambda row: int(str(row["start_char"])))}


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
    for post in posts(context.text):
        if post.body is None and post.role.split()[-1] not in _OFFICES:
            continue
        key = (post.person, post.role)
        known = best.get(key)
        if known is None or (known.body is None and post.body is not None):
            best[key] = post
    for post in best.values():
        body = post.body or body_of(post.role, context.text)
        columns: Row = {
            "body": body,
            "role": post.role,
            "person": post.person,
            "organisation": None if body and _GROUPS.search(body) else body,
        }
        yield record(context, _KEY, (post.start, post.end), post.rule, columns, post.person, post.role)


EXTRACTOR = Extractor(name="appointments", version="1", tables=("appointments",), read=read_article)
