"""A seat on a board, panel or commission: "X sits on the panel", "X has joined the board of Y".

Also "the panel includes A, B and C". Left alone: staff who join an organisation, groups of companies,
and what a review or a group has in it that is no person.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.appointments.people import PERSON, full_name, holder, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import AUX
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.word_cues import cue

_KIND = (
    r"(?i:panel|board|committee|commission|task ?force|forum|inquiry|governing body|corporation|senate"
    r"|(?:working|reference|advisory|steering|expert|focus|ministerial|implementation|delivery) group"
    r"|(?:advisory|governing|executive|national|general) council)"
)
_NAME = r"[A-Z][\w&’'-]*(?: (?:(?:of|for|and|the) ){0,2}[A-Z][\w&’'-]*){0,5}"
_BODY = (
    rf"(?P<body>(?:[\w&’'-]+ ){{0,7}}?{_KIND})\b"
    rf"(?:(?: of (?:governors|trustees|directors|management))?(?: (?:of|for|at|on) (?:the )?(?P<of>{_NAME}))?"
    r"(?P<about> on [a-z]+(?: [a-z]+)?)?)"
)
_SEAT = cue(
    re.compile(
        r"(?P<verb>(?:sits?|sat|serv(?:es?|ed|ing)|sitting|sit) on|join(?:s|ed|ing)?"
        r"|(?:(?:re-?)?appointed|named|(?:re-?)?elected|co-opted|nominated|invited|added|selected)"
        r" (?:on)?to(?: join| serve on| sit on)?|members? of)"
        rf" (?:the |an? |its |their |his |her )?{_BODY}"
        r"|one of (?:the |an? |its |their )?(?:[a-z\d]+ ){0,3}?(?:(?:team|group|panel|board) of (?:[a-z\d]+)"
        r"|members|recruits|appointees|appointments|governors|trustees|commissioners|non-executives"
        r"|panellists)\b"
        rf"(?:(?: appointed| named| recruited)? (?:to|of|on) (?:the |its |their )?"
        rf"(?P<seat>(?:[\w&’'-]+ ){{0,7}}?{_KIND}))?"
    ),
    "sits sat sit serve serves served serving sitting join joins joined joining appointed re reappointed"
    " one named"
    " elected reelected co nominated invited added selected member members",
)
_HOLDER = re.compile(
    rf"(?P<person>{PERSON})(?: (?:[CMODK]BE|MP|BEM))*(?: \([^)\n]{{2,80}}\))?(?:, [^,.;\n]{{2,110}},)?"
    rf"(?:,? who)?,? {AUX}*(?:(?:an?|one of) (?:[a-z-]+ ){{0,2}})?$"
)
_APPOINTED = cue(
    re.compile(
        r"(?:appointed|commissioned|recruited|chosen|hired)(?: (?:in|on|by|last|this) [^,.;\n]{2,40}?)? to "
        r"(?P<task>review|lead|run|oversee|investigate|conduct|carry out|advise|chair|head)\b"
        rf"|(?:appointment|election|nomination|arrival) of (?P<person>{PERSON})(?: (?:[CMODK]BE|MP))?"
        rf"(?:, [^,.;\n]{{2,80}},)? (?:on)?to (?:the |its |their )?{_BODY}"
    ),
    "appointed commissioned recruited chosen hired appointment election nomination arrival",
)
_TASKS = {
    "review": "reviewer",
    "lead": "leader",
    "run": "head",
    "oversee": "overseer",
    "investigate": "investigator",
    "conduct": "reviewer",
    "carry out": "reviewer",
    "advise": "adviser",
    "chair": "chair",
    "head": "head",
}
_AND = re.compile(rf"(?P<person>{PERSON}),? and $")
_INCLUDES = cue(
    re.compile(
        r"(?:includes?|included|comprises?|comprised|consist(?:s|ed)? of|made up of|features?)(?= )"
        r"|(?:board |committee |panel )?members"
        rf" (?:of (?:the |its |their )?(?P<seated>(?:[\w&’'-]+ ){{0,6}}?{_KIND}),? )?"
        r"(?:are|were|will be|includ(?:e|ed|ing)|comprise)(?= )"
        r"|(?:elected|appointed|named|co-opted) (?:on)?to (?:the |its )?(?P<elected>"
        rf"(?:[\w&’'-]+ ){{0,6}}?{_KIND}):(?= )"
        rf"|joined on (?:the |its )?(?P<joined>(?:[\w&’'-]+ ){{0,6}}?{_KIND}) by(?= )"
        r"|members:(?= [A-Z])|(?:serving|existing|current|fellow|other) (?:board |committee "
        r"|panel )?members(?= [A-Z])"
    ),
    "include includes included comprise comprises comprised consist consists consisted made feature features"
    " joined elected appointed named co members board committee panel serving existing current fellow other",
)
_WHOSE = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Aa]n?) (?P<body>(?:[\w&’'-]+ ){{0,6}}?{_KIND})(?:[’']s)?"
    r"(?:, [^,.;\n]{3,60},)?(?: will| is| was)?"
    r"(?: also)?(?: (?:new|other|current|serving))* $"
)
_LONGEST_BODY = 140  # code points before "includes"
_TAIL_END = re.compile(r"[.;:](?=\s|$)|\n|\bas well as its\b")
_NOT_A_MEMBER = re.compile(r"\b(?:by|of|from|to|about|with|at|for) (?:the )?$|[’']s $")
_OWNER = re.compile(r"^.*[’']s? (?=\S)")
_LONGEST_TAIL = 400
_FARTHEST = 190  # code points between a person's name and the seat


def memberships(text: str) -> Iterator[Post]:
    """Every seat told in `text`."""
    for seat in _SEAT.finditer(text):
        line = text.rfind("\n", 0, seat.start()) + 1
        found = holder(_HOLDER, text, max(line, seat.start() - _FARTHEST), seat.start())
        if found is None:
            continue
        person, at = found[1], found[0].start("person")
        body = _body_name(text, seat)
        yield _member(seat.end(), person, at, body, "seat/1")
        if (other := _AND.search(text, max(line, at - 60), at)) is not None and person_in(other["person"]):
            yield _member(seat.end(), other["person"], other.start("person"), body, "seat/1")
    for appointed in _APPOINTED.finditer(text):
        yield from _appointed(text, appointed)
    yield from _included(text)


def _member(end: int, person: str, at: int, body: str | None, rule: str) -> Post:
    return Post(at, end, full_name(person), "member", body, at, rule, is_told=True)


def _body_name(text: str, seat: re.Match[str]) -> str | None:
    """The body by the name that says most: the owner of a board, else the panel with what it is on."""
    words = seat["body"]
    if words is None:
        return _OWNER.sub("", seat["seat"]) if seat["seat"] else None
    bare = _OWNER.sub("", words)
    if seat["of"] and " " not in bare:
        return str(seat["of"])
    if " " not in bare and bare != words:
        return re.sub(r"[’']s?$", "", words[: -len(bare)].strip())
    return f"{bare} of {seat['of']}" if seat["of"] else f"{bare}{seat['about'] or ''}"


def _appointed(text: str, match: re.Match[str]) -> Iterator[Post]:
    """Appointed to review how colleges are run; the appointment of X to the board."""
    if match["task"]:
        line = text.rfind("\n", 0, match.start()) + 1
        found = holder(_HOLDER, text, max(line, match.start() - _FARTHEST), match.start())
        if found is not None:
            at = found[0].start("person")
            role = _TASKS[match["task"]]
            yield Post(at, match.end(), full_name(found[1]), role, None, at, "task/1", is_told=True)
    elif (person := person_in(match["person"])) is not None:
        at = match.end("person") - len(person)
        member = _member(match.end(), person, at, _body_name(text, match), "appointed_to/1")
        yield replace(member, start=match.start())


def _included(text: str) -> Iterator[Post]:
    """The panel includes A, B and C: each person named before the sentence ends is a member."""
    for match in _INCLUDES.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        owner = _WHOSE.search(text, max(line, match.start() - _LONGEST_BODY), match.start())
        if owner is None and "member" not in match[0] and not (match["joined"] or match["elected"]):
            continue
        stop = _TAIL_END.search(text, match.end(), match.end() + _LONGEST_TAIL)
        end = stop.start() if stop else min(len(text), match.end() + _LONGEST_TAIL)
        body = (
            match["seated"]
            or match["joined"]
            or match["elected"]
            or (owner["body"] if owner is not None else None)
        )
        body = _OWNER.sub("", body) if body else None
        named = [
            n
            for n in names_of(text)
            if match.end() <= n.start and n.end <= end and _is_member(text, match.end(), n.start, n.end)
        ]
        if not any(n.kind == "person" for n in named):
            continue
        for name in named:
            person = person_in(name.text) if name.kind in {"person", "other"} else None
            if person is not None:
                yield _member(name.end, person, name.end - len(person), body, "included/1")


def _is_member(text: str, first: int, start: int, end: int) -> bool:
    return not _NOT_A_MEMBER.search(text, max(first, start - 14), start) and not text.startswith(
        ("’s", "'s"), end
    )
