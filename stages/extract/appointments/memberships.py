"""A seat on a board, panel or commission: "X sits on the panel", "X has joined the board of Y".

Left alone: staff who join an organisation, and groups of companies.
"""

import re
from collections.abc import Iterator

from stages.extract.appointments.people import PERSON, SUBJECT, holder, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.seat_lists import KIND, OWNER, group_meant, listed, member
from stages.extract.appointments.verb_forms import AUX, BESIDES, PUT, STEPS_DOWN
from stages.extract.appointments.whose import group_owner, owner_meant
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.word_cues import cue

CALLED_BY = r"(?:[a-z]+ )?(?:regulator|provider|charity|union|company|firm|think tank|watchdog|body|group)"
"""What a body is called by before its name: on the board of exams regulator X."""
_NAME = r"[A-Z][\w&’'-]*(?: (?:(?:of|for|and|the) ){0,2}[A-Z][\w&’'-]*){0,5}"
_BODY = (
    r"(?P<body>(?!(?:chair|lead|head|join|run|be|sit)\b)(?:(?!(?:and|or) (?:the|an?|its)\b|"
    rf"(?:from|after|as)\b)[\w&’'-]+ ){{0,7}}?{KIND})\b(?![’'])(?:(?: of "
    rf"(?i:governors|trustees|directors|management)\b)?(?: (?:of|for|at|on) (?:the )?"
    rf"(?:{CALLED_BY} )?(?P<of>{_NAME}))?"
    r"(?P<about> on [a-z]+(?: [a-z]+)?)?)"
)
_SEAT = cue(
    re.compile(
        r"(?P<verb>(?:sits?|sat|serv(?:es?|ed|ing)|sitting|sit|(?:seat|place)s?) on|(?:(?<=is )|(?<=was )|"
        r"(?<=are )|(?<=were )|(?<=been )|(?<=also )|(?<=now )|(?<=both ))on|welcomed (?:on)?to|"
        rf"join(?:s|ed|ing)?|(?:{STEPS_DOWN}|removed) from|"
        r"(?:quits?|leaves|left)(?= (?:the|its)\b)|(?:(?:re-?)?appointed|named|(?:re-?)?elected|co-opted|"
        r"nominated|invited|added|selected|brought|drafted|voted) (?:on ?)?to(?: join| serve on| sit on)?|"
        rf"members? of) (?:the |an? |its |their |his |her )?{_BODY}|(?:sits?|sat|serv(?:es?|ed|ing)|sitting) "
        r"on the (?P<group>group)\b|one of (?:the |an? |its |their )?(?:[a-z\d]+ ){0,3}?(?:(?:team|group|"
        r"panel|board) of (?:[a-z\d]+)|members|recruits|appointees|appointments|governors|trustees|"
        r"commissioners|non-executives|panellists)\b(?:(?: appointed| named| recruited)? (?:to|of|on) (?:the "
        rf"|its |their )?(?P<seat>(?:[\w&’'-]+ ){{0,7}}?{KIND}))?"
    ),
    "on welcomed sit* sat seat* place* serve* serving join* appointed re reappointed one"
    " brought drafted voted named elected reelected co nominated invited added selected member members"
    " resign* step* stand* stood bow* depart* retir* removed quit* leaves left",
)
_ACTIVE = cue(
    re.compile(
        r"(?:(?:re-?)?appoint(?:s|ed|ing)|elect(?:s|ed)|co-opted|welcom(?:es|ed|ing)|nominate[sd]|recruit(?:s|ed)"
        rf"|brought|added|named) (?P<people>{PERSON}(?:(?:, and|,| and) {PERSON}){{0,6}}) (?:on ?)?to "
        rf"(?:join |serve on |sit on )?(?:the |an? |its |their )?{_BODY}"
    ),
    "re reappoint* appoint* elect* co welcom* nominate* recruit* brought added named",
)
"""Whom somebody puts on a board: "the minister has reappointed Ada Reed and Tom Hale to the board of"."""
_HOLDER = re.compile(
    rf"(?P<person>{SUBJECT})(?: (?:[CMODK]BE|MP|BEM))*(?: \([^)\n]{{2,80}}\))?(?:, [^,.;\n]{{2,110}},)?(?:,? "
    rf"who)?(?: be {PUT}[^.;\n]{{3,110}}? and)?{BESIDES},? {AUX}*(?:{PUT} (?:as |to )?)?(?:(?:an?|the|one "
    r"of) (?:[a-z-]+ ){0,2}|(?:t(?:akes?|ook|aking)|ha(?:s|ve|d)|w[io]ns?|gain(?:s|ed)|given|offered|"
    r"fill(?:s|ed)) (?:up )?(?:an?|his|her|their) )?$"
)
_ARE = re.compile(r"\b(?:are|were|as|be|been|being|become|became|remain) (?:the |both |also |all )?$")
_EACH = re.compile(PERSON)
_OWNED = ("board", "corporation")
_OWNED_TOO = frozenset(word.title() for word in _OWNED)
_BESIDE = re.compile(r"(?:,| and | MP| [CMODK]BE| \()")
_SENTENCE_END = re.compile(r"[.!?;:][”’\"']?\s|\n")
_PLURAL = re.compile(r"\b(?:have|are|were|be)\b|^(?:join|sit|serve|members)\b")
_OF = re.compile(r"(?:\b(?:of|by|from|at|for|with|to|in)|[’']s) (?:the )?$")
_LONGEST_ROW = 500  # code points before the last of several people
_FARTHEST = 190  # code points between a person's name and the seat


def memberships(text: str) -> Iterator[Post]:
    """Every seat told in `text`."""
    for seat in _SEAT.finditer(text):
        line = text.rfind("\n", 0, seat.start()) + 1
        found = holder(_HOLDER, text, max(line, seat.start() - _FARTHEST), seat.start())
        if found is None:
            continue
        if seat[0].startswith("members ") and not _ARE.search(text, line, seat.start()):
            continue  # "has revealed the members of the panel"
        person, at = found[1], found[0].start("person")
        body = _body_name(text, seat)
        if body is None and " " not in found[0]["person"]:
            continue  # he was one of the members of anything
        yield member(seat.end(), person, at, body, "seat/1")
        if _PLURAL.search(text[found[0].end("person") : seat.start()]) or _PLURAL.match(seat[0]):
            for first, other in _named_beside(text, at):
                yield member(seat.end(), other, first, body, "seat/1")
    for seat in _ACTIVE.finditer(text):
        for each in _EACH.finditer(text, *seat.span("people")):
            if (one := person_in(each[0])) is not None:
                yield member(seat.end(), one, each.start(), _body_name(text, seat), "seat/1")
    yield from listed(text)


def _named_beside(text: str, at: int) -> Iterator[tuple[int, str]]:
    """Who is named in the sentence before the person at `at`, in a row: "A, principal of X, and B"."""
    first = max(0, at - _LONGEST_ROW)
    start = max((m.end() for m in _SENTENCE_END.finditer(text, first, at)), default=first)
    for name in names_of(text):
        if start <= name.start and name.end < at and _BESIDE.match(text, name.end):
            person = person_in(name.text) if name.kind in {"person", "other"} else None
            if person is not None and not _OF.search(text, start, name.start):
                yield name.end - len(person), person


def _body_name(text: str, seat: re.Match[str]) -> str | None:
    """The body by the name that says most: the owner of a board, else the panel with what it is on."""
    words = seat["body"] or (seat.re is _SEAT.pattern and seat["group"])
    if not words:
        return OWNER.sub("", seat["seat"]) if seat["seat"] else None
    words = words.lower() if words in _OWNED_TOO else words
    its = owner_meant(text, seat.start("body")) if words in _OWNED and " its " in seat[0] else None
    bare = OWNER.sub("", words)
    if bare == words == words.lower() and " " not in bare and not seat["of"]:
        return (
            its or group_owner(text, words, seat.start())
            if words in _OWNED
            else group_meant(text, seat.start()) or words
        )
    if bare == words and not seat["of"] and (whole := group_owner(text, words, seat.start())) != words:
        return whole
    if seat["of"] and " " not in bare:
        return str(seat["of"])
    if " " not in bare and bare != words and not seat["about"]:
        return re.sub(r"[’']s?$", "", words[: -len(bare)].strip())
    return f"{bare} of {seat['of']}" if seat["of"] else f"{bare}{seat['about'] or ''}"
