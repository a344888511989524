"""Posts told in another sentence than their holder's name, as news varies what it calls somebody.

"Ada Browning has set out a plan. The education secretary told …"; "Fewer fail, the FE commissioner has said.
Sir David Lane told …". Left alone: posts that the article gives to somebody, sentences with several people,
people whose post is told.
"""

import re
from collections.abc import Container, Iterator, Sequence

from stages.extract.appointments.heads import is_office, role_name, roles, stands_alone
from stages.extract.appointments.post import Post
from stages.extract.appointments.whose import whose
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import sentence_at

_OPENS = re.compile(
    r"[“‘\"]?The (?:[a-z]+[’']s )?|[A-Z][^.,;:“”\n]{0,40} (?:his|her) [^.,;:“”\n]{2,60}, the "
)
"""What opens a sentence on whom the last one named: "In her speech to the union, the"."""
_GOES_ON = re.compile(r" (?!of\b|at\b|for\b|in\b|and\b)[a-z]")
_BARE = re.compile(r"(?P<name>[A-Z][^,.;:\n]{2,50}), the $")
_LAST = re.compile(r" (?:has |have |had )?[a-z]+\.(?=\s|$)")
"""A verb that ends its sentence: "…, the commissioner has said."."""


def told_apart(
    text: str, people: Sequence[tuple[int, str]], posts: Sequence[Post], known: Container[str]
) -> Iterator[tuple[str, str, str | None]]:
    """Person, role and body of each post whose holder the sentence beside it names; `known` have one."""
    sentences = sentences_of(text)
    given = {post.role for post in posts}
    yield from _in_short(text, people)
    for role in roles(text):
        end = role.ends[0]
        index = sentence_at(sentences, role.start) if _GOES_ON.match(text, end) else None
        if index is None:
            continue
        opens = _OPENS.fullmatch(text, sentences[index].start, role.start) is not None
        if not opens and not (_LAST.match(text, end) and text.endswith(", the ", 0, role.start)):
            continue
        name = role_name(text[role.start : end])
        is_owned = text.endswith(("’s ", "'s "), 0, role.start)
        if name in given or not (is_owned or (is_office(role.head) and stands_alone(role.head, name))):
            continue
        before = set()
        if index and opens:
            before = _named(people, sentences[index - 1].start, sentences[index].start)
        after = set()
        if is_office(role.head) and index + 1 < len(sentences):
            first = sentences[index + 1].start
            after = _named(people, first, first + 1) - _named(people, 0, first)
        for named in (before, after):
            if len(named) == 1 and (person := named.pop()) not in known:
                yield person, name, whose(text, role.start, end, name)
                break


def _in_short(text: str, people: Sequence[tuple[int, str]]) -> Iterator[tuple[str, str, str | None]]:
    """Who is "X, the minister," where the article elsewhere has one minister by a whole title."""
    told = [role for role in roles(text) if is_office(role.head)]
    for role in told:
        before = _BARE.search(text, max(0, role.start - 60), role.start)
        if before is None or role.end != role.ends[0] or text[role.start : role.end].lower() != role.head:
            continue
        whole = {role_name(text[r.start : r.ends[0]]) for r in told if r.head == role.head} - {role.head}
        near = {person for at, person in people if role.start - 60 < at < role.start}
        holder = next((person for person in near if before["name"].endswith(person)), None)
        if len(whole) == 1 and holder is not None:
            yield holder, whole.pop(), None


def _named(people: Sequence[tuple[int, str]], start: int, end: int) -> set[str]:
    """Who is named from `start` to `end`."""
    return {person for at, person in people if start <= at < end}
