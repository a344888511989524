"""A seat on a board, panel or commission: "X sits on the panel", "X has joined the board of Y".

Also "the panel includes A, B and C". Left alone: staff who join an organisation, groups of companies,
and what a review or a group has in it that is no person.
"""

import re
from collections.abc import Iterator

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
    ),
    "sits sat sit serve serves served serving sitting join joins joined joining appointed re reappointed"
    " named"
    " elected reelected co nominated invited added selected member members",
)
_HOLDER = re.compile(
    rf"(?P<person>{PERSON})(?: (?:[CMODK]BE|MP|BEM))*(?: \([^)\n]{{2,80}}\))?(?:, [^,.;\n]{{2,110}},)?"
    rf"(?:,? who)?,? {AUX}*(?:(?:an?|one of) (?:[a-z-]+ ){{0,2}})?$"
)
_AND = re.compile(rf"(?P<person>{PERSON}),? and $")
_INCLUDES = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts|[Aa]n?) (?P<body>(?:[\w&’'-]+ ){{0,6}}?{_KIND})(?:[’']s)?(?: members?)?(?: will)?"
    r"(?: also)? (?:includes?|included|comprises?|comprised|consist(?:s|ed) of|(?:is|was) made up of"
    r"|are|were)(?= )"
    rf"|\bmembers of (?:the |its |their )(?P<seated>(?:[\w&’'-]+ ){{0,6}}?{_KIND}),? including(?= )"
)
_MEMBERS_ARE = re.compile(r"members?$|(?:includ|compris|consist|made up)")
_CUE = ("includ", "compris", "consist", "made up of", "members are", "members were")
_TAIL_END = re.compile(r"[.;:](?=\s|$)|\n|\bas well as its\b")
_NOT_A_MEMBER = re.compile(r"\b(?:by|of|from|to|about|with) (?:the )?$|[’']s $")
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
    if any(word in text for word in _CUE):
        yield from _included(text)


def _member(end: int, person: str, at: int, body: str, rule: str) -> Post:
    return Post(at, end, full_name(person), "member", body, at, rule, is_told=True)


def _body_name(text: str, seat: re.Match[str]) -> str:
    """The body by the name that says most: the owner of a board, else the panel with what it is on."""
    words = seat["body"]
    bare = _OWNER.sub("", words)
    if seat["of"] and " " not in bare:
        return str(seat["of"])
    if " " not in bare and bare != words:
        return re.sub(r"[’']s?$", "", words[: -len(bare)].strip())
    return f"{bare} of {seat['of']}" if seat["of"] else f"{bare}{seat['about'] or ''}"


def _included(text: str) -> Iterator[Post]:
    """The panel includes A, B and C: each person named before the sentence ends is a member."""
    for match in _INCLUDES.finditer(text):
        if not _MEMBERS_ARE.search(match[0].rsplit(" ", 2)[-2] + " " + match[0].rsplit(" ", 1)[-1]) and (
            "member" not in match[0]
        ):
            continue
        stop = _TAIL_END.search(text, match.end(), match.end() + _LONGEST_TAIL)
        end = stop.start() if stop else min(len(text), match.end() + _LONGEST_TAIL)
        body = _OWNER.sub("", match["body"] or match["seated"])
        named = [
            n
            for n in names_of(text)
            if match.end() <= n.start and n.end <= end and _is_member(text, n.start, n.end)
        ]
        if not any(n.kind == "person" for n in named):
            continue
        for name in named:
            person = person_in(name.text) if name.kind in {"person", "other"} else None
            if person is not None:
                yield _member(name.end, person, name.end - len(person), body, "included/1")


def _is_member(text: str, start: int, end: int) -> bool:
    return not _NOT_A_MEMBER.search(text, max(0, start - 14), start) and not text.startswith(
        ("’s", "'s"), end
    )
