"""Posts that share their words: two people with one verb, two roles with one body, a body told before.

"A and B will chair", "A and B, the chair and vice chair of the board".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.appointments.people import PERSON, full_name, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import VERBS

ELSEWHERE = re.compile(r" (?:of|at|for) (?:the )?[A-Z]")
"""What follows a post in a body by a name that no list knows."""
_AND_BEFORE = re.compile(rf"(?P<person>{PERSON}) and $")
_FARTHEST = 150  # code points between a post and one that shares its verb
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
BY_VERB = frozenset(f"{name}/1" for name in (*VERBS, "chairs", "led_by", "pair", "fronted", "alongside"))
"""Rules that read a post by the verb that puts somebody into it."""


def partner(text: str, post: Post) -> Iterator[Post]:
    """A and B will serve as chair: the same post of the person named before a verb's subject."""
    if post.rule not in BY_VERB:
        return
    line = text.rfind("\n", 0, post.person_at) + 1
    other = _AND_BEFORE.search(text, max(line, post.person_at - 60), post.person_at)
    if other is not None and (person := person_in(other["person"])) is not None:
        at = other.end("person") - len(person)
        yield replace(post, start=at, person=full_name(person), person_at=at)


_ALONGSIDE = re.compile(
    rf"(?:,? and|,? with|,? while|,? plus|,|;) (?P<person>{PERSON})(?:, [^,.;\n]{{2,60}},)?(?: as| to be| "
    r"becomes?| becoming| serving as| acting as)? (?:the |its |a |an |their )?(?:new )?$"
)


def alongside(text: str, start: int, last: Post | None) -> tuple[int, str] | None:
    """Who holds the role at `start` by the verb of the post before: "A as principal and B as director"."""
    if last is None or last.rule not in BY_VERB or not last.end < start <= last.end + _FARTHEST:
        return None
    match = _ALONGSIDE.search(text, last.end, start)
    if match is None or _SENTENCE_END.search(text, last.end, match.start()):
        return None
    person = person_in(match["person"])
    return (match.end("person") - len(person), person) if person is not None else None


def first_of_two(text: str, post: Post, second: Post) -> Post | None:
    """A's post of "A and B, the chair and vice chair of the board", which was read as a post of B."""
    line = text.rfind("\n", 0, post.person_at) + 1
    other = _AND_BEFORE.search(text, max(line, post.person_at - 60), post.person_at)
    person = person_in(other["person"]) if other is not None else None
    if other is None or person is None or post.rule != "person_then_role/1":
        return None
    at = other.end("person") - len(person)
    name, body = full_name(person), post.body or second.body
    return replace(post, start=at, end=second.end, person=name, person_at=at, body=body)


def beside(text: str, found: Sequence[Post]) -> Iterator[Post]:
    """The posts, each without a body that a verb tells given the body told right before in its paragraph.

    "A will chair the board, with B serving as vice chair."
    """
    last: Post | None = None
    for post in found:
        if (
            post.body is None
            and post.rule in BY_VERB
            and last is not None
            and "\n" not in text[last.end : post.start]
            and not ELSEWHERE.match(text, post.end)
        ):
            yield replace(post, body=last.body)
            continue
        last = post if post.body is not None and post.rule in BY_VERB else last
        yield post
