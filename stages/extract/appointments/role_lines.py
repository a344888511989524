"""Lines that each read "Name, Role, Organisation", or "Role: Name", tell posts, and so do a table's lines.

A date may stand before, and name and role may share two lines. Two such lines make a list, one does
beside the card of a new post. A table's headings say which column holds the people, which their posts; a
column may be headed by the post itself ("Principal"), and one of dates of office makes governors. Left
alone: lines under which a letter is signed, bylines, and tables of awards.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, full_name, is_listed_person
from stages.extract.appointments.post import Post
from stages.extract.appointments.roles import FIELDS, HEADS
from stages.extract.appointments.topics import about, is_body
from stages.extract.entities.words import given_names
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.cells import cells_of
from stages.extract.phrases.names import is_organisation
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue, places

_HEADS = trie((*HEADS, "member", "clerk"))
_ABOUT_POST = (
    r"(?:(?:[Pp]revious|[Cc]urrent)(?:ly| job| role| post)|[Ss]tart(?:s| date|ing)|New job|Old job)\b"
)
_DATED = (
    r"(?:(?:[A-Z][a-z]+ )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*(?: "
    r"\d{1,2})?(?:,? \d{4})?(?::| [–—-]) )?"
)
_LINE = re.compile(
    rf"^(?:[•*-] )?{_DATED}(?P<person>{PERSON})(?: (?:[CMODK]BE|MP|BEM|FRSE))*(?: \((?i:co-"
    rf"|vice[- ])?[Cc]hair\))?(?:, |"
    r" [–—-] | as |\n{1,2}(?=[^\n.]{3,120}$))(?P<role>(?i:(?:[a-z&’'-]+ "
    rf"){{0,4}}(?:{_HEADS}))(?: (?:of |for )?[A-Za-z][A-Za-z& -]{{2,60}}?)?(?: \([A-Z][^()\n]{{3,70}}\))?)(?:"
    r" \([a-z][^()\n]{3,40}\)|; [^\n]{3,60})?(?:(?:, | at | of | in (?=the )| [–—-] )(?:the "
    r")?(?P<body>[A-Z][^\n,.:;]{2,80}?)(?:,? (?:which|and (?i:(?:[a-z]+ )?(?:chair|director|head|member))\b) "
    r"[^\n]*)?)?\.?$",
    re.MULTILINE,
)
_LABELLED = re.compile(
    rf"^(?P<role>(?i:(?:[a-z&’'-]+ ){{0,5}}(?:{_HEADS}))(?: (?:of|for|to) [A-Za-z][A-Za-z& -]{{2,40}}?)?)(?: "
    rf"?[:–-] ?|:?\n{{1,2}})(?P<person>{PERSON})(?: (?:[CMODK]BE|MP|BEM|FRSE))*(?P<body>)\.?$",
    re.MULTILINE,
)
_LABEL = re.compile(r"[^:–\n-]{3,60}[:–\n-]")
_PERSON_HEAD = re.compile(
    r"(?:full )?names?(?: of (?:member|governor|trustee|director)s?)?|(?:[a-z]+ )?(?:members?|governors?|"
    r"trustees?|directors?)|persons?|appointees?",
    re.I,
)
_ROLE_HEAD = re.compile(
    r"(?:current |new )?(?:roles?|positions?|posts?|offices?|job titles?|titles?|jobs?)|(?:status|category|"
    r"type|capacity)(?: of (?:appointment|member(?:ship)?|governor))?",
    re.I,
)
_BODY_HEAD = re.compile(
    r"(?:name of )?(?:[a-z]+ )?(?:organi[sz]ations?|employers?|institutions?|body|bodies|colleges?|"
    r"compan(?:y|ies)|academ(?:y|ies)|schools?|providers?|trusts?|universit(?:y|ies))(?: operated| name)?",
    re.I,
)
_TERM_HEAD = re.compile(
    r"party|constituency|political (?:group|party)|(?:date|term)s? (?:of )?(?:appoint|resign|office|elect|"
    r"ceas|left|end)\w*.*|(?:re-?)?appointed(?: on)?|resigned(?: on)?|committees? (?:served|member).*|terms? "
    r"?(?:of office)?|date of leaving|(?:board |corporation )?attendance.*",
    re.I,
)
"""A column that tells when somebody came, or how often: its table is one of members."""
_POST_HEAD = re.compile(rf"(?:(?:{_HEADS})(?: of governors| name)?)", re.I)
_SEATED = re.compile(r"\b(?:governor|trustee|director|member)", re.I)
_SIGNED = re.compile(r"\b(?:[Ss]ign(?:ed|atories)|[Yy]ours|[Rr]egards|[Ss]incerely)\b|^[Bb]y\b", re.MULTILINE)
_CARD = re.compile(rf"^{_ABOUT_POST}:?", re.M | re.I)
"""What a card about somebody's new post says of it; one line beside a card tells a post."""
_POST = cue(
    re.compile(rf"\b(?:{_HEADS})\b", re.IGNORECASE),
    " ".join(re.split(r"\W", head)[0] for head in (*HEADS, "member", "clerk")).lower(),
)
"""Where a line's post may stand, or that of the line below it."""
_IN_BRACKETS = re.compile(r" ?\((?P<role>(?i:(?:co-|vice[- ]|deputy |acting |interim )?chair\w*))\)")
_TABLE_LINE = re.compile(r"[^\n]+")
_ADDRESSED = re.compile(r"\n+(?:[^\n]{3,60}\n+){0,3}Dear [A-Z]")
"""A letter's opening behind the lines that say whom it is to."""
_FIELD_WORDS = FIELDS - {"Education", "Learning", "Skills", "Business", "Technology", "Communications"}
_NOTE = re.compile(r" \((?:left|appointed|resigned|retired|joined|from|until|to|since)\b[^()\n]*\)$")
_BODY_INSIDE = re.compile(r" \(([A-Z][^()]+)\)$")
_PROSE = re.compile(r" (?:is|are|was|were|has|have|had|will|said|says|who|which|that)\b")
_BODY_BELOW = re.compile(r"\n{1,2}(?!Board\b)([A-Z][^\n,.:;|]{2,60})(?=\n|$)")
"""A body on the line below its post, as letters are signed."""
_DASH = re.compile(r" [–—-] ")
_OTHER_TABLE = re.compile(r"\b(?:award|grade|score|winner|prize|salary|pay|vote)", re.I)
_LEAST = 2
_LONGEST_LINE = 240
_ABOVE = 160  # code points above a line in which a letter's close stands


def role_lines(text: str) -> Iterator[Post]:
    """The posts of every list of such lines, and of every table."""
    yield from _in_tables(text)
    found = _found(text)
    has_card = bool(found) and _CARD.search(text) is not None
    addressed = [m for m in found if m.re is _LINE and m["body"] and _ADDRESSED.match(text, m.end())]
    if addressed:
        found = tuple(addressed)
    has_card = has_card or bool(addressed) or any(_is_signed(text, m) for m in found)
    if not found or (len(found) < _LEAST and not has_card):
        return
    for match in found:
        role, _, of = match["role"].partition(" of ")
        role, body = (
            (role, of)
            if of and not match["body"] and is_organisation(of.split())
            else (match["role"], match["body"])
        )
        body = _IN_BRACKETS.sub("", _NOTE.sub("", body)) if body else None
        if role.lower() == "office" or _PROSE.search(f"{role} {body or ''}"):
            continue
        below = _BODY_BELOW.match(text, match.end()) if body is None else None
        if below is not None and is_body(below[1]) and _DASH.search(below[1]) is None:
            body = below[1]
        if (
            body is None
            and (inside := _BODY_INSIDE.search(role)) is not None
            and is_organisation(inside[1].split())
        ):
            role, body = role[: inside.start()], inside[1]
        if body and not _FIELD_WORDS.isdisjoint(body.split()) and not is_organisation(body.split()):
            role, body = (
                f"{role}, {body}",
                None,
            )  # "Vice Principal Curriculum, Quality and Learner Experience"
        start = match.start() if text[match.start()].isalnum() else match.start("person")
        yield Post(
            start, match.end(), full_name(match["person"]), role_name(role), body or None,
            match.start("person"), "role_line/1",
        )  # fmt: skip


def _is_signed(text: str, line: re.Match[str]) -> bool:
    """Whether a letter closes right above a line."""
    return _SIGNED.search(text, max(0, line.start() - _ABOVE), line.start()) is not None


def _in_tables(text: str) -> Iterator[Post]:
    """The posts of the tables whose headings name people and posts."""
    table: _Table | None = None
    for line in _TABLE_LINE.finditer(text) if "|" in text or "\t" in text else ():
        cells = cells_of(line[0].rstrip())
        if (headed := _table(cells, is_open=table is not None)) is not None:
            table = None if _OTHER_TABLE.search(line[0]) else headed
        elif table is None or len(cells) != table.size:
            table = None
        elif (role := table.role_of(cells)) and is_listed_person(_bare(cells[table.person][1])):
            at, person = cells[table.person]
            first, last = min(at, cells[0][0] if table.role < 0 else at), at + len(person)
            if table.role >= 0:
                role_at, words = cells[table.role]
                first, last = min(first, role_at), max(last, role_at + len(words))
            body = cells[table.body][1] if table.body >= 0 else about(text) if table.seat else None
            name = full_name(_bare(person))
            start = line.start()
            yield Post(
                start + first, start + last, name, role_name(role), body or None, start + at,
                "role_line/1",
            )  # fmt: skip


def _bare(name: str) -> str:
    """A name in a table without the marks and brackets behind it."""
    return _IN_BRACKETS.sub("", name).rstrip("*† ")


@dataclass(frozen=True, slots=True)
class _Table:
    """Which column holds what, -1 for none; `seat` is what everybody in the table is."""

    person: int
    role: int
    body: int
    seat: str | None
    size: int

    def role_of(self, cells: Sequence[tuple[int, str]]) -> str | None:
        """The post that a line tells; None where it tells none."""
        beside = _IN_BRACKETS.search(cells[self.person][1])
        if beside is not None:
            return beside["role"]
        told = cells[self.role][1] if self.role >= 0 else ""
        if self.role >= 0 and _POST.pattern.search(told):
            return told
        return self.seat


def _table(cells: Sequence[tuple[int, str]], *, is_open: bool) -> _Table | None:
    """What the columns of a table hold, if these are the headings of one that tells posts.

    `is_open`: they follow a table's lines, where "Chair" is what somebody is.
    """
    heads = [cell for _, cell in cells]

    def column(head: re.Pattern[str]) -> int:
        return next((i for i, cell in enumerate(heads) if head.fullmatch(cell)), -1)

    person, role, body, post = (column(h) for h in (_PERSON_HEAD, _ROLE_HEAD, _BODY_HEAD, _POST_HEAD))
    if post >= 0 and body >= 0 and post != body and role < 0 and not is_open:
        return _Table(post, -1, body, heads[post], len(cells))
    if person < 0 or (role < 0 and column(_TERM_HEAD) < 0):
        return None
    seated = _SEATED.search(heads[person])
    seat = (seated[0] if seated else "member") if column(_TERM_HEAD) >= 0 else None
    return _Table(person, role, body, seat, len(cells))


@lru_cache(maxsize=ARTICLES_KEPT)
def _found(text: str) -> tuple[re.Match[str], ...]:
    """Every such line, tried where a post stands in it or below it."""
    starts: set[int] = set()
    done = 0
    for at in places(_POST, text):
        if at < done:
            continue
        line = end = text.rfind("\n", 0, at) + 1
        done = text.find("\n", at) + 1 or len(text)
        if done - line > _LONGEST_LINE:
            continue
        while end and text[end - 1] == "\n":
            end -= 1
        starts |= {line, text.rfind("\n", 0, end) + 1}
    found: list[re.Match[str]] = []
    for start in sorted(starts):
        match = _LINE.match(text, start) or (_LABEL.match(text, start) and _LABELLED.match(text, start))
        if match is None or not given_names().isdisjoint(match["role"].split()):
            continue  # "Ada Reed⏎Tom Hale Chair" are two people
        if is_listed_person(match["person"]) and not (found and start < found[-1].end()):
            found.append(match)
    return tuple(found)
