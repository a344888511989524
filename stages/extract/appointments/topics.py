"""What an article is about: the organisation that its head names."""

import re
from itertools import takewhile

from stages.extract.appointments.offices import body_of
from stages.extract.appointments.post import WEIGHED, Post
from stages.extract.appointments.roles import TOGETHER
from stages.extract.appointments.shared_words import ELSEWHERE
from stages.extract.appointments.whose import is_line, owner_meant
from stages.extract.entities.acronyms import in_full
from stages.extract.phrases.kept import names_by_edge, names_of
from stages.extract.phrases.names import is_organisation
from stages.extract.phrases.reference import body_kinds

_NEVER_TOPICS = frozenset({"publisher", "union", "regulator", "inspectorate", "department", "agency"})
"""Who tells the news, strikes, inspects or pays is seldom whom it is about."""
_TOP_POSTS = ("chief executive", "senior executive")
_POSTS = ("Chief Executive ", "Principal ", "Managing Director ", "Head of ", "Chair of ", "Director of ")
"""Before a body's name that has been read together with a post in capitals."""
_CALLED_BY = frozenset({"role_then_person/1", "person_then_role/1", "beside/1"})
"""Rules that read what somebody is called by, who is then of the body told of before."""
_OPENING = re.compile(r"(?:[^\n.]*\n+){0,4}[^\n]*?(?:\.(?=\s)|\n|$)")
"""Headline, publisher and date, each on its line, and the first sentence."""
_OWNERS = re.compile(r"\b[A-Z][a-z]+s[’'] $")
"""Before the name of an association that its members' possessive opens: Workers' Educational Association."""
_ON = re.compile(r"(?<=Commission|.Taskforce)(?: on (?:the )?[A-Z]\w+(?: (?:of |the |and )*[A-Z]\w+){0,4})")
"""What a commission is on, which belongs to its name."""
_TOP = re.compile(
    r"^(?:(?:new|interim|acting|deputy|vice|joint|former|outgoing|group|executive|college)[ -])*"
    rf"(?:{'|'.join(TOGETHER)}|parent governor|clerk|permanent secretary|director general(?: (?:for|of) "
    r"[a-z ]+)?)(?: to the corporation| of (?:the )?(?:corporation|governors|trustees))?$"
)
GROUPS = re.compile(
    r"\b(?:[Cc]ommittee|[Bb]oard|[Pp]anel|group|(?:Reference|Working|Advisory|Steering|Expert) Group|"
    r"[Cc]ommission|[Tt]askforce|[Ff]orum|[Rr]eview|[Ii]nquiry)(?=$| on )"
)
"""Bodies that have members of other bodies."""
LONGEST_HEAD = 300


def about(text: str, end: int = LONGEST_HEAD) -> str | None:
    """The organisation that the text's head names, before `end`."""
    head = takewhile(lambda n: n.start < min(end, LONGEST_HEAD), names_of(text))
    body = next((n for n in head if is_body(n.text.title()) and n.text[1:2] != " "), None)
    if body is None:
        return None
    owners = _OWNERS.search(text, 0, body.start)
    field = _ON.match(text, body.end)
    first = owners.start() if owners is not None else body.start
    name = text[first : field.end() if field is not None else body.end]
    bare = name.removeprefix("New ")
    return bare if f" the {bare}" in text else name  # news of a new commission


def topic(text: str) -> str | None:
    """The one organisation that headline and first sentence name, inspectors and who published it apart."""
    end = _OPENING.match(text, 0, LONGEST_HEAD)
    head = takewhile(lambda n: n.start < (end.end() if end else 0), names_of(text))
    named = {
        in_full(text, n.text)
        for n in head
        if n.kind == "organisation"
        and not _is_post(n.text)
        and not n.text.endswith(" Team")
        and not is_line(text, n)
        and text[n.end : n.end + 2] != "’ "
    }
    is_theirs = any(body_kinds().get(name) in _NEVER_TOPICS for name in named)
    return named.pop() if len(named) == 1 and not is_theirs else None


def only_body(text: str, end: int | None = None) -> str | None:
    """The one body in the text up to `end` that is no department, regulator or publisher; None of several."""
    named = {
        in_full(text, n.text)
        for n in names_of(text)
        if n.kind == "organisation"
        and (end is None or n.end <= end)
        and not _is_post(n.text)
        and not n.text.endswith(" Team")
        and not n.text.startswith(_POSTS)
        and n.text not in body_kinds()
    }
    longest = max(named, key=len, default=None)
    return longest if longest and " " in longest and all(name in longest for name in named) else None


def body_meant(text: str, post: Post) -> str | None:
    """The body of a post: the one told, its office's, for a top post the one that the article is about."""
    body = post.body or body_of(post.role, text)
    if body is not None or _TOP.search(post.role) is None or "teacher" in post.role:
        return body
    if ELSEWHERE.match(text, post.end):
        return None
    body = topic(text) or (only_body(text) if post.rule != WEIGHED else None) or told_of(text, post)
    if body is None and post.rule in _CALLED_BY:
        body = only_body(text, post.start)
    return None if body and GROUPS.search(body) else body


def told_of(text: str, post: Post) -> str | None:
    """The body that the sentence of "X, the chief executive," or the one before is about.

    "X, Chief Executive," in a body's own news is the body's with which its headline opens.
    """
    is_meant = text.startswith("the ", text.find(", ", post.person_at, post.end) + 2)
    opening = names_by_edge(text)[0].get(0)
    own = opening.text if opening is not None and opening.kind == "organisation" else None
    body = owner_meant(text, post.start) if is_meant else own
    return body if body is not None and body_kinds().get(body) not in _NEVER_TOPICS else None


def is_body(words: str) -> bool:
    """Whether the last words name an organisation: "Head of House Trust" is one."""
    return is_organisation(words.split()) and not _is_post(words)


def _is_post(words: str) -> bool:
    return words.lower().endswith(_TOP_POSTS)
