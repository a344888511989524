"""Table `appointments`: who is told with which post in which body.

Read in this order: lists of members (`member_lists`); a role beside a name or linked to it by its clause
(`posts`); who follows whom in such a post (`successions`); seats on panels and boards (`memberships`); lines
and tables of names and posts (`role_lines`). A person's post is one row however often it is told, by its
fullest telling. Where the person comes from is told apart from the body, or not at all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from stages.extract.appointments.homes import with_homes
from stages.extract.appointments.member_lists import members
from stages.extract.appointments.memberships import memberships
from stages.extract.appointments.minuted import in_one_body, plain, seated, whose_group
from stages.extract.appointments.post import Post
from stages.extract.appointments.posts import OWN_POST, posts
from stages.extract.appointments.role_lines import role_lines
from stages.extract.appointments.several import several
from stages.extract.appointments.successions import successions
from stages.extract.appointments.topics import GROUPS, body_meant
from stages.extract.appointments.weighed_posts import weighed_posts
from stages.extract.appointments.whose import longer_name
from stages.extract.entities.acronyms import in_full
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.name_words import HONORIFICS
from stages.extract.phrases.rows import record

_KEY = ("appointment_id", "app")
_TITLE_OF = re.compile(r"\b(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Revd?)\.? $")
_ONLY_NAMED = frozenset({"person_then_role/1", "role_then_person/1", "second_role/1"})
"""Rules that read who somebody is."""
_HEADLINE_ROLES = frozenset({"chief", "boss"})
"""What a headline calls whoever holds a post that the text names."""
_ONE_ROLE = re.compile(
    r"^former |^group |^board (?=member)|(?<=chair)(?:man|woman|person)$|^college (?=principal)"
)
"""What may be left out of a role that is told twice."""
_OPENING = frozenset({"Joining", "Replacing", "Succeeding", "Following"})
"""Participles that open a sentence about whoever holds a body's post."""
_SHORT = re.compile(r"\bCEO\b|\bchief executive officer\b")
_MAYOR = re.compile(r"\b[Mm]ayor (?:of|for) (?P<town>(?:the )?[A-Z][\w-]+(?: (?:and )?[A-Z][\w-]+)*)")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `appointments` of one article."""
    listed = list(_listed(context))
    rows = [*listed, *(row for row in _told(context, listed) if not _is_listed(row, listed))]
    full = with_full_names(rows, context.text, "body", "organisation")
    ordered = sorted(full, key=lambda row: int(str(row["start_char"])))
    whole = [_titled(row) for row in in_one_body(context.text, ordered)]
    return {"appointments": list(with_homes(whole))}


def _titled(row: Row) -> Row:
    """The row with the title kept before a bare surname: "Councillor Hale" says more than "Hale"."""
    person = str(row["person"])
    title = None if " " in person else _TITLE_OF.search(str(row["evidence"]).partition(person)[0])
    return row | {"person": f"{title[0]}{person}"} if title else row


def _is_listed(row: Row, listed: Sequence[Row]) -> bool:
    """Whether a row tells again of somebody in a list; "chair of Y" there is another post."""
    start, end = int(str(row["start_char"])), int(str(row["end_char"]))
    around = [r for r in listed if int(str(r["start_char"])) <= start and end <= int(str(r["end_char"]))]
    return any(r["role"] == row["role"] or row.get("body") in {None, r.get("body")} for r in around)


def _listed(context: ArticleContext) -> Iterator[Row]:
    told: set[tuple[object, ...]] = set()
    for member in members(context.text):
        body, organisation = seated(context.text, member)
        columns: Row = {
            "body": body,
            "role": member.role,
            "person": member.person,
            "organisation": organisation if organisation != body else None,
        }
        if (once := tuple(columns.values())) not in told:
            told.add(once)
            yield record(context, _KEY, (member.start, member.end), "member_list/1", columns, member.person)


def _told(context: ArticleContext, listed: Sequence[Row]) -> Iterator[Row]:
    text = context.text
    known: set[tuple[str, str, str | None]] = set()
    for post in _each_once(
        text, [(int(str(row["start_char"])), int(str(row["end_char"]))) for row in listed]
    ):
        body = body_meant(text, post)
        if body is None and " " not in post.role:
            continue  # "chair" says too little alone
        body = plain(longer_name(text, in_full(text, _own_name(text, body)))) if body else None
        role = post.role
        if (town := _MAYOR.search(text, post.start, post.end)) and role.startswith("mayor"):
            role, body = f"mayor of {town['town']}", body or town["town"].removeprefix("the ")
        if (once := (_bare(post.person), role, body)) in known:
            continue
        known.add(once)
        columns: Row = {
            "body": body,
            "role": role,
            "person": post.person,
            "organisation": whose_group(text, body) if body and GROUPS.search(body) else None,
        }
        yield record(context, _KEY, (post.start, post.end), post.rule, columns, post.person, post.role)


def _own_name(text: str, body: str) -> str:
    """A body's name without a post, or a participle that opens its sentence, read together with it."""
    bare = OWN_POST.sub("", body)
    first, _, rest = bare.partition(" ")
    is_known = first in _OPENING or (
        first.endswith("ing") and any(name.text == rest for name in names_of(text))
    )
    return rest if is_known else bare


def _each_once(text: str, listed: Sequence[tuple[int, int]]) -> Iterator[Post]:
    """The posts told, each by its fullest telling: with its holder's name in full, and its body."""
    named = posts(text)
    best: defaultdict[tuple[str, str], list[Post]] = defaultdict(list)
    read = (*named, *successions(text, named), *memberships(text), *role_lines(text), *several(text, named))
    told_of = (*read, *weighed_posts(text, read, listed))
    for post in sorted(told_of, key=lambda post: post.body is None):
        told = best[_bare(post.person), _ONE_ROLE.sub("", _SHORT.sub("chief executive", post.role))]
        alike = [i for i, known in enumerate(told) if _is_one(text, known.body, post.body)]
        if len(alike) > 1 and post.body is None:  # in one of several bodies
            told += () if post.rule in _ONLY_NAMED else (post,)
            continue
        at = next(iter(alike), None)
        if at is None:
            told.append(post)
        else:
            known, other = sorted((told[at], post), key=lambda one: _fullness(text, one), reverse=True)
            told[at] = replace(known, body=known.body or other.body)
    roles = defaultdict(set)
    for person, role in best:
        roles[person].add(role)
    for (person, role), told in best.items():
        if told[0].role in _HEADLINE_ROLES and not _HEADLINE_ROLES.issuperset(roles[person]):
            continue
        wholes = [
            one for other in roles[person] if role in other.split(" and ")[:-1] for one in best[person, other]
        ]
        if role == "member":  # who chairs a group is among its members
            wholes += [one for one in best.get((person, "chair"), ()) if one.body is not None]
        others = [post for other in roles[person] - {role} for post in best[person, other]]
        yield from (
            one
            for one in told
            if not _is_named_with_post(one, others)
            and not any(_is_one(text, one.body, whole.body) for whole in wholes)
        )


def _is_named_with_post(member: Post, others: Iterable[Post]) -> bool:
    """Whether the name of a member in a list stands right behind a post: "including chair X"."""
    return member.rule == "included/1" and any(p.start < member.start == p.person_at for p in others)


def _is_one(text: str, body: str | None, other: str | None) -> bool:
    """Whether two bodies may be one: unknown, the same, or the same in fewer words."""
    if body is None or other is None or body == other:
        return True
    one, two = (in_full(text, name).lower() for name in (body, other))
    return one in two or two in one


def _fullness(text: str, post: Post) -> tuple[bool, bool, bool, bool]:
    is_whole = post.rule != "unnamed/1" and _bare(post.person) in text[post.start : post.end]
    is_plain = not post.role.startswith("former ")
    return is_whole, post.body is not None, not _is_headline(text, post.end), is_plain


def _is_headline(text: str, end: int) -> bool:
    """Whether the words end a line that is no sentence."""
    line = text.find("\n", end)
    return line > 0 and text[line - 1].isalnum()


def _bare(person: str) -> str:
    """The name by which one person told twice is known: without "Dr" or "Sir"."""
    first, _, rest = person.partition(" ")
    return rest if first in HONORIFICS else person


EXTRACTOR = Extractor(name="appointments", version="1", tables=("appointments",), read=read_article)
