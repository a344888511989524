"""A post that several take up at once: told of them by number first, then by their names.

"Three heads have been appointed to the council's roster of careers leaders. ... A, B and C have been
appointed." Left alone: numbers of people whom no sentence soon after names together.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import full_name
from stages.extract.appointments.post import Post
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.word_cues import cue

_PUT = r"(?:appointed|named|chosen|selected|recruited|elected|picked|appoints|names|elects|recruits|enlisted)"
_HEADS = "leader governor ambassador adviser commissioner champion trustee director fellow envoy mentor"
_ROLE = cue(
    re.compile(
        rf"(?P<head>{'|'.join(_HEADS.split())})s(?P<field> (?:of|for) [a-z]+(?: (?!(?:in|at|by|to|from|on"
        r"|who|after|as|will|have|has)\b)[a-z]+)?)?\b",
        re.IGNORECASE,
    ),
    " ".join(f"{head}s" for head in _HEADS.split()),
)
_OWN = re.compile(
    r"(?:(?<![’'])\b(?!(?:as|of|to|the|new|its|two|three|four|five|six|seven|eight|nine|ten|several)\b)"
    r"[A-Za-z]+ ){1,2}$"
)
"""Words of the post's own before its head."""
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2})"
_PUT_BEFORE = re.compile(
    rf"\b{_NUMBER}\b[^.;\n]{{0,80}}?\b(?P<verb>{_PUT})\b[^.;\n]{{0,70}}?$"
    rf"|\b(?P<active>{_PUT}) {_NUMBER}(?: new)? $",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:^|(?<=[.\n ]))(?P<names>[A-Z][^.;\n“”]{10,300}?) (?:have|were|are)(?: all| both| now)?(?: been)? "
    rf"{_PUT}(?: to (?:the |these )?(?:roles?|posts?|positions?))?(?=[.;\n]|$)"
    r"|\b(?:They|The (?:new )?(?:[a-z]+ ){1,3}?)(?:are|will be|were):? (?P<listed>[A-Z][^.;\n“”]{10,300})"
)
_BY = re.compile(r" by (?:the )?")
_FARTHEST = 900  # code points between the number and the names
_LONGEST_LEAD = 170  # code points of a sentence before the post
_LONGEST = 600  # code points from the number to the names, all of which are then the row's words
_FEWEST = 2


def several(text: str, posts: Sequence[Post]) -> Iterator[Post]:
    """The posts of those who are named together, some with `posts` of theirs, after their number was told."""
    told: dict[tuple[int, int], list[Post]] = {}
    for match in _ROLE.finditer(text):
        first = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _LONGEST_LEAD)
        own = _OWN.search(text, max(first, match.start() - 40), match.start())
        start = own.start() if own is not None else match.start()
        put = _PUT_BEFORE.search(text, first, start)
        named = _NAMED.search(text, match.end(), match.end() + _FARTHEST) if put is not None else None
        if put is None or named is None:
            continue
        opens, closes = named.span("names" if named["names"] else "listed")
        people = {n.start: full_name(n.text) for n in names_of(text) if n.kind == "person"}
        people |= {post.person_at: post.person for post in posts}
        people = {at: person for at, person in sorted(people.items()) if opens <= at < closes}
        if len(people) < _FEWEST:
            continue
        role = role_name(f"{text[start : match.end('head')]}{match['field'] or ''}")
        body = _body(text, put, match)
        span = (put.start() if named.end() - put.start() <= _LONGEST else opens), named.end()
        new = [Post(*span, person, role, body, at, "several/1") for at, person in people.items()]
        known = told.setdefault(named.span(), new)
        if known[0].role.count(" ") < role.count(" "):
            told[named.span()] = new  # a headline tells less of the post
    for found in told.values():
        yield from found


def _body(text: str, put: re.Match[str], role: re.Match[str]) -> str | None:
    """Whose the post is: "to the council's roster of", "appointed by the council", "the council appoints"."""
    verb = "verb" if put["verb"] else "active"
    bodies = [n for n in names_of(text) if n.kind == "organisation" and put.start() - 60 <= n.start]
    inside = [n for n in bodies if put.end(verb) <= n.start and n.end <= role.start()]
    by = _BY.match(text, role.end())
    after = [n for n in bodies if by is not None and n.start == by.end()]
    acting = [n for n in bodies if verb == "active" and n.end + len(" have ") >= put.start(verb) >= n.end]
    found = inside or after or acting
    return found[0].text if found else None
