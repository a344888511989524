"""Who held a post until then, told beside whoever takes it up.

"A new principal following the retirement of X", "Y has replaced X as chief inspector".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.heads import Role, role_name
from stages.extract.appointments.named_after import is_news
from stages.extract.appointments.people import PERSON, TITLED, full_name, meant, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import AUX
from stages.extract.appointments.verb_forms import LEFT, STEPS_DOWN
from stages.extract.appointments.whose import whose
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue

_BEFORE_THEM = cue(
    re.compile(
        rf"(?:(?P<noun>{trie(LEFT.split())}) of|(?:replac|succeed)(?:e|ing)?|(?:place of|succession to)) "
        rf"(?P<person>{PERSON})|(?:after|when) (?P<leaver>{PERSON})(?:, [^,.;\n]{{2,80}},)? "
        rf"{AUX}*(?:{STEPS_DOWN}|left|leaves)\b"
    ),
    f"{LEFT} replace replacing succeed succeeding place succession after when",
)
"""Who held a post until then, behind its name: "a new principal following the retirement of X"."""
_ON = re.compile(r"\b(?:following|after|ahead of|before|on|upon|amid) (?:the |its )?(?:[a-z]+ )?$")
_FILLED = re.compile(r"\b(?:new|next|permanent|interim|acting|its|the|a|an|as)\s$")
_REPLACED = re.compile(rf"\b(?:replac|succe|follow|from)\w* (?P<person>{PERSON}|{TITLED})")
_FOR_A_TIME = re.compile(r"^(?:interim|acting|permanent) ")
_SENTENCE_END = re.compile(r"[.!?][”’\"']?\s+|\n+")
_LONGEST_BETWEEN = 150  # code points between a post and who held it before


def held_before(text: str, bodies: Bodies, role: Role, post: Post | None) -> Post | None:
    """The same post of whoever held it before: "has a new principal following the retirement of X"."""
    gone = _predecessor(text, role.start, role.end)
    if gone is None or (post is not None and (post.person == full_name(gone[2]) or not post.is_told)):
        return None
    name = _FOR_A_TIME.sub("", role_name(text[role.start : role.end]))
    if name.startswith(("former ", "ex-")) or role.head == "boss":
        return None
    body_at = bodies.after(role.end) or bodies.before(role.start)
    body = text[slice(*body_at)] if body_at else whose(text, role.start, role.end, name)
    return Post(role.start, gone[1], full_name(gone[2]), name, body, gone[0], "gone/1", is_told=True)


def replaced(text: str, post: Post) -> Iterator[Post]:
    """The same post of whom somebody replaces in it: "X has replaced Z as chief inspector"."""
    match = _REPLACED.search(text, post.start, post.end) if post.rule == "replaced/1" else None
    person = meant(text, match["person"], match.start()) if match is not None else None
    if match is not None and person is not None and full_name(person) != post.person:
        at, name = match.start("person"), _FOR_A_TIME.sub("", post.role)
        yield replace(post, start=match.start(), person=full_name(person), role=name, person_at=at)


def _predecessor(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """Who held the post at `text[start:end]` before, if its sentence says so: where, and the name."""
    match = _BEFORE_THEM.search_between(text, end, end + _LONGEST_BETWEEN)
    if match is None or _SENTENCE_END.search(text, end, match.start()):
        return None
    if not _FILLED.search(text, max(0, start - 12), start) and not is_news(text, start):
        return None
    if match["noun"] and not _ON.search(text, end, match.start()):
        return None
    words = match["person"] or match["leaver"]
    person = person_in(words)
    at = match.start("person" if match["person"] else "leaver")
    return (at + len(words) - len(person), match.end(), person) if person is not None else None
