"""Lines that each read "Name, Role, Organisation", or "Role: Name", tell posts, and so do a table's lines.

Two such lines make a list, one does beside the card of a new post. A table's headings say which column
holds the people, which their posts. Left alone: lines under which a letter is signed, bylines, and
tables of awards.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, full_name, is_person
from stages.extract.appointments.post import Post
from stages.extract.appointments.roles import HEADS
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.cells import cells_of
from stages.extract.phrases.word_cues import cue, places

_HEADS = "|".join(sorted((re.escape(h) for h in (*HEADS, "member", "clerk")), key=len, reverse=True))
_ABOUT_POST = (
    r"(?:(?:[Pp]revious|[Cc]urrent)(?:ly| job| role| post)|[Ss]tart(?:s| date|ing)|New job|Old job)\b"
)
_LINE = re.compile(
    rf"^(?P<person>{PERSON})(?: (?:[CMODK]BE|MP|BEM|FRSE))*"
    rf"(?: \((?i:co-|vice[- ])?[Cc]hair\))?(?:, | [–—-] "
    rf"|\n{{1,2}}(?=[^\n]{{3,120}}, [^\n]+\n+{_ABOUT_POST}))"
    rf"(?P<role>(?i:(?:[a-z&’'-]+ ){{0,4}}(?:{_HEADS}))(?: (?:of|for) [A-Za-z][A-Za-z& -]{{2,60}}?)?"
    rf"(?: \([A-Z][^()\n]{{3,70}}\))?)"
    r"(?:(?:, | at | of | [–—-] )(?:the )?(?P<body>[A-Z][^\n,.:;]{2,80}?)(?:,? (?:which|and"
    r" (?i:(?:[a-z]+ )?(?:chair|director|head|member))\b) [^\n]*)?)?\.?$",
    re.MULTILINE,
)
_LABELLED = re.compile(
    rf"^(?P<role>(?i:(?:[a-z&’'-]+ ){{0,3}}(?:{_HEADS}))(?: (?:of"
    rf"|for) [A-Za-z][A-Za-z& -]{{2,40}}?)?) ?[:–-] ?"
    rf"(?P<person>{PERSON})(?: (?:[CMODK]BE|MP|BEM|FRSE))*(?P<body>)\.?$",
    re.MULTILINE,
)
_LABEL = re.compile(r"[^:–\n-]{3,60}[:–-]")
_CARD_LINE = re.compile(
    rf"^(?:Name: ?)?(?P<person>{PERSON})\n{{1,2}}(?:(?:New |Current )?(?:[Jj]ob|[Rr]ole|[Pp]ost|[Pp]osition)"
    rf"(?: title)?|Appointed(?: as)?|To): ?(?P<role>(?i:(?:[a-z&’'-]+ ){{0,4}}(?:{_HEADS}))"
    r"(?: (?:of|for) [A-Za-z][A-Za-z& -]{2,60}?)?)(?:(?:, | at "
    r"| of )(?:the )?(?P<body>[A-Z][^\n,.:;]{2,80}))?$",
    re.MULTILINE,
)
_PERSON_HEAD = re.compile(r"(?:full )?names?|members?|governors?|trustees?|persons?|appointees?", re.I)
_ROLE_HEAD = re.compile(
    r"(?:current |new )?(?:roles?|positions?|posts?|offices?|job titles?|titles?|jobs?)", re.I
)
_BODY_HEAD = re.compile(
    r"organi[sz]ations?|employers?|institutions?|body|bodies|colleges?|compan(?:y|ies)", re.I
)
_SIGNED = re.compile(r"\b(?:[Ss]ign(?:ed|atories)|[Yy]ours|[Rr]egards|[Ss]incerely|[Bb]y)\b")
_CARD = re.compile(rf"^{_ABOUT_POST}:?", re.M | re.I)
"""What a card about somebody's new post says of it; one line beside a card tells a post."""
_POST = cue(
    re.compile(rf"\b(?:{_HEADS})\b", re.IGNORECASE),
    " ".join(re.split(r"\W", head)[0] for head in (*HEADS, "member", "clerk")).lower(),
)
"""Where a line's post may stand, or that of the line below it."""
_TABLE_LINE = re.compile(r"[^\n]+")
_OTHER_TABLE = re.compile(r"\b(?:award|grade|score|winner|prize|salary|pay|vote)", re.I)
_LEAST = 2
_ABOVE = 160  # code points above a line in which a letter's close stands


def role_lines(text: str) -> Iterator[Post]:
    """The posts of every list of such lines, and of every table."""
    yield from _in_tables(text)
    found = _found(text)
    has_card = bool(found) and (_CARD.search(text) is not None or any(m.re is _CARD_LINE for m in found))
    if not found or (len(found) < _LEAST and not has_card):
        return
    for match in found:
        if not has_card and _SIGNED.search(text, max(0, found[0].start() - _ABOVE), found[0].start()):
            return
        yield Post(
            match.start(), match.end(), full_name(match["person"]), role_name(match["role"]),
            match["body"] or None, match.start("person"), "role_line/1", is_told=True,
        )  # fmt: skip


def _in_tables(text: str) -> Iterator[Post]:
    """The posts of the tables whose headings name people and posts."""
    columns: dict[str, int] = {}
    size = 0
    for line in _TABLE_LINE.finditer(text) if "|" in text or "\t" in text else ():
        cells = cells_of(line[0].rstrip())
        heads = {
            what: next((i for i, (_, cell) in enumerate(cells) if head.fullmatch(cell)), -1)
            for what, head in (("person", _PERSON_HEAD), ("role", _ROLE_HEAD), ("body", _BODY_HEAD))
        }
        if heads["person"] >= 0 and heads["role"] >= 0:
            columns, size = heads, 0 if _OTHER_TABLE.search(line[0]) else len(cells)
        elif not cells or len(cells) != size:
            size = 0
        elif _POST.pattern.search(cells[columns["role"]][1]) and is_person(cells[columns["person"]][1]):
            at, person = cells[columns["person"]]
            role_at, role = cells[columns["role"]]
            body = cells[columns["body"]][1] if columns["body"] >= 0 else None
            start, end = sorted((at, role_at))
            last = end + len(person if end == at else role)
            first = line.start()
            yield Post(
                first + start, first + last, full_name(person), role_name(role), body or None, first + at,
                "role_line/1", is_told=True,
            )  # fmt: skip


@lru_cache(maxsize=ARTICLES_KEPT)
def _found(text: str) -> tuple[re.Match[str], ...]:
    """Every such line, tried where a post stands in it or below it."""
    starts: set[int] = set()
    for at in places(_POST, text):
        line = end = text.rfind("\n", 0, at) + 1
        while end and text[end - 1] == "\n":
            end -= 1
        starts |= {line, text.rfind("\n", 0, end) + 1}
    found = (
        _LINE.match(text, start)
        or (":" in text[start : start + _ABOVE] and _CARD_LINE.match(text, start))
        or (_LABEL.match(text, start) and _LABELLED.match(text, start))
        for start in sorted(starts)
    )
    return tuple(m for m in found if m and is_person(m["person"]))
