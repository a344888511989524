"""What an article is about: the organisation that its head names."""

import re
from itertools import takewhile

from stages.extract.appointments.whose import is_line
from stages.extract.entities.acronyms import in_full
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.names import is_organisation
from stages.extract.phrases.reference import body_kinds

_NEVER_TOPICS = frozenset({"publisher", "union", "regulator", "inspectorate", "department", "agency"})
"""Who tells the news, strikes, inspects or pays is seldom whom it is about."""
_TOP_POSTS = ("chief executive", "senior executive")
_OPENING = re.compile(r"(?:[^\n.]*\n+){0,4}[^\n]*?(?:\.(?=\s)|\n|$)")
"""Headline, publisher and date, each on its line, and the first sentence."""
_OWNERS = re.compile(r"\b[A-Z][a-z]+s[’'] $")
"""Before the name of an association that its members' possessive opens: Workers' Educational Association."""
_ON = re.compile(r"(?<=Commission|.Taskforce)(?: on (?:the )?[A-Z]\w+(?: (?:of |the |and )*[A-Z]\w+){0,4})")
"""What a commission is on, which belongs to its name."""
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
        and not is_line(text, n)
        and text[n.end : n.end + 2] != "’ "
    }
    is_theirs = any(body_kinds().get(name) in _NEVER_TOPICS for name in named)
    return named.pop() if len(named) == 1 and not is_theirs else None


def only_body(text: str) -> str | None:
    """The one body in all the text that is no department, regulator or publisher; None of several."""
    named = {
        in_full(text, n.text)
        for n in names_of(text)
        if n.kind == "organisation" and not _is_post(n.text) and n.text not in body_kinds()
    }
    longest = max(named, key=len, default=None)
    return longest if longest and " " in longest and all(name in longest for name in named) else None


def is_body(words: str) -> bool:
    """Whether the last words name an organisation: "Head of House Trust" is one."""
    return is_organisation(words.split()) and not _is_post(words)


def _is_post(words: str) -> bool:
    return words.lower().endswith(_TOP_POSTS)
