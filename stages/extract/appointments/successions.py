"""Who follows whom in a post that another sentence or word names: "X will take over from principal Y".

The post is the one told of the person who goes; else the successor's own, one step up from deputy.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.appointments.people import PERSON, SUBJECT, TITLED, full_name, holder, in_full, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import AUX
from stages.extract.phrases.word_cues import cue

_ROLE = (
    r"(?:(?:the |its |their |current |outgoing |former |acting |interim )*(?:[A-Z][\w’'-]*(?: "
    r"[\w-]+){0,4}?(?:[’']s | (?=[a-z])))?(?:(?!by\b)[a-z-]+ ){0,4})"
)
_AFTER = cue(
    re.compile(
        r"(?:(?:step(?:s|ped|ping)? up (?:to|and) )?(?:replac(?:e[sd]?|ing)|succeed(?:s|ed|ing)?|t(?:akes?|"
        r"ook|aking|aken) (?:over|the reins)(?: the (?:post|role|job|chair|reins))? from)) "
        rf"{_ROLE}(?P<previous>{PERSON}|{TITLED})(?![\w’'-]| as\b)"
    ),
    "step steps stepped stepping replac* succeed* take takes took taking taken",
)
_BEFORE = re.compile(
    rf"(?P<person>{SUBJECT})(?:, [^,.;\n]{{2,110}},)?,?(?: who)? {AUX}*(?:step up (?:to|and) )?$"
)
_BY = cue(
    re.compile(
        rf"(?:(?:replaced|succeeded)(?: [^.;,\n]{{2,25}}?)? by {_ROLE}|(?:[Hh]is|[Hh]er|[Tt]heir) "
        rf"(?:successor|replacement)(?: is| will be| is to be|,|:) {_ROLE}|replac(?:ed|ing) (?:him|her|them) "
        rf"with {_ROLE})(?P<person>{PERSON})(?! as\b)"
    ),
    "replaced replacing succeeded his her their",
)
_GOER = re.compile(rf"(?P<person>{SUBJECT})(?:, [^,.;\n]{{2,110}},)?[^.;\n]{{0,80}}$")
_LAST_GOER = re.compile(r"^[Hh]is|^[Hh]er|^[Tt]heir|^replac")
_DEPUTY = re.compile(r"^(?:deputy|vice|assistant|acting|interim)[ -]")
_FARTHEST = 200


def successions(text: str, posts: Sequence[Post]) -> Iterator[Post]:
    """The post of every successor in `text`, from the posts that the text tells."""
    known = {post.person: post for post in reversed(posts)}
    for match in _AFTER.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        before = holder(_BEFORE, text, max(line, match.start() - _FARTHEST), match.start())
        if before is not None:
            at = before[0].start("person")
            goer = _who(text, match["previous"])
            taken = _taken(known, full_name(before[1]), at, goer)
            if taken is not None:
                yield replace(taken, start=taken.person_at, end=match.end())
            own = known.get(full_name(before[1]))
            is_led_on = text.startswith(", who ", match.end()) and goer not in known
            if taken is None and is_led_on and own is not None and own.is_told and goer is not None:
                at = match.start("previous")
                yield Post(at, match.end(), goer, own.role, own.body, at, "succeeds/1", is_told=True)
    for match in _BY.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        leaver = holder(_GOER, text, max(line, match.start() - _FARTHEST), match.start())
        person = person_in(match["person"])
        held = known.get(full_name(leaver[1])) if leaver is not None else None
        if held is None and _LAST_GOER.match(match[0]):
            held = next((p for p in reversed(posts) if 0 <= match.start() - p.end < _FARTHEST), None)
        if person is not None and held is not None:
            at = match.end("person") - len(person)
            yield Post(
                match.start(), match.end(), full_name(person), held.role, held.body, at, "succeeded/1",
                is_told=True,
            )  # fmt: skip


def _who(text: str, words: str) -> str | None:
    """The full name of a person told in full or by title and surname."""
    if (full := in_full(text, words)) is not None:
        return full
    person = person_in(words)
    return full_name(person) if person is not None else None


def _taken(known: dict[str, Post], person: str, at: int, goer: str | None) -> Post | None:
    """The post that `person`, named at `at`, takes over from `goer`."""
    if goer is None or person == goer:
        return None
    held, own = known.get(goer), known.get(person)
    if held is not None:
        return Post(0, 0, person, held.role, held.body, at, "succeeds/1", is_told=True)
    if own is None or not _DEPUTY.search(own.role):
        return None
    return Post(0, 0, person, _DEPUTY.sub("", own.role), own.body, at, "succeeds/1", is_told=True)
