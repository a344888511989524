"""A quotation runs from an opening speech mark to the closing mark of its family, over paragraphs
that each open with the mark again; each paragraph of it is a row.

Families: double (“ ” ") and single (‘ ’ '). A single mark between letters, or after a plural s with
a better closing mark to come, is an apostrophe. Marks of the same family nest; those of the other
are part of the words.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.word_cues import cue

_MARK = re.compile('[“”"‘’\'](?:(?<=[“”"])|(?<![^\\W_].)|(?![^\\W_]))')
"""Between two letters a single mark is an apostrophe."""
_DOUBLE = frozenset('“”"')
_OPENING = frozenset("“\"‘'")
_CLOSING = frozenset("”\"’'")
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u202f([{—–-/:;,“‘\"'")
_ELISION = re.compile(r"['’‘](?:\d0s\b|tis\b|twas\b|em\b|cause\b|n[’']|til\b)", re.IGNORECASE)
_NEXT_MARK = re.compile(r"(?<!\S)(?P<opens>['‘])(?=\S)|(?<=\S)['’](?!\w)")
_TWO_OPEN = re.compile(r"(?<![\w'‘’])(?:''|‘‘|’’)(?=\w)")
_TWO_CLOSE = re.compile(r"(?<=[\w.,!?])(?:''|’’)(?![\w'’])")
"""A double mark written as two single ones."""
_UNMARKED = cue(
    re.compile(
        r"(?<= )(?:said|says|added|adds|commented|explained)(?: on \w+| today| that)?:[ \t]*\n\s*"
        r"(?P<first>[A-Z][^\n“”\"‘|]{40,}[.!?])[ \t]*(?=\n|$)"
    ),
    "said says added adds commented explained",
)
_GOES_ON = re.compile(
    r"[ \t]*\n\s*(?P<more>(?!(?:Contact|Notes|Please|Read|Find|Visit|Email|For (?:more"
    r"|further))\b)(?:(?=[^\n]*\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us)\b)|(?=(?:This|That|These|It|So|But|And|Because)"
    r" (?:is|are|was|will|has|have|means|can|must)\b)(?![^\n]*(?:\d|\b(?:said|announced|published|says)\b)))"
    r"[A-Z][^\n“”\"‘|]{40,}[.!?])[ \t]*(?=\n|$)"
)
"""A further paragraph of the same speech: it says I or we, or goes on with "this is" and tells no news."""
_CAPTION = 60  # code points: a picture's caption may stand between two paragraphs of one speech
_CAPTIONS = 2


class Quoted(NamedTuple):
    """`text[start:end]` is a quotation with its marks; `pieces` are the words of each paragraph in it.

    `is_closed` is False where no mark closes it: the speech ends with its paragraph, or goes on in
    the next quotation.
    """

    start: int
    end: int
    pieces: tuple[tuple[int, int], ...]
    is_closed: bool


class _Open(NamedTuple):
    start: int
    is_double: bool
    pieces: tuple[tuple[int, int], ...]
    piece_start: int
    line_end: int
    depth: int = 0

    def closed(self, words_end: int, end: int, *, is_closed: bool = True) -> Quoted:
        return Quoted(self.start, end, (*self.pieces, (self.piece_start, words_end)), is_closed)


@lru_cache(maxsize=ARTICLES_KEPT)
def quoted(text: str) -> tuple[Quoted, ...]:
    """Every outermost quotation in reading order."""
    return tuple(_scan(_doubled(text)))


def paragraphs(text: str, quote: Quoted) -> Iterator[Quoted]:
    """Each paragraph of a quotation by itself, with the marks that it has."""
    first, start = 0, quote.start
    for index, (_, words_end) in enumerate(quote.pieces, 1):
        following = quote.pieces[index][0] if index < len(quote.pieces) else None
        if following is not None and "\n" not in text[words_end:following]:
            continue  # the mark resumes the speech in its paragraph
        end = words_end if following is not None else quote.end
        yield Quoted(start, end, quote.pieces[first:index], quote.is_closed)
        if following is not None:
            first, start = index, following - (text[following - 1] in _OPENING)


def _doubled(text: str) -> str:
    """`text` with a double mark for two single ones, in as many characters."""
    opened = _TWO_OPEN.sub('\xa0"', text) if "''" in text or "‘‘" in text or "’’" in text else text
    return _TWO_CLOSE.sub('"\xa0', opened) if opened != text else text


def words(text: str, quote: Quoted) -> str:
    """What stands inside the marks, paragraph by paragraph."""
    return "\n\n".join(text[start:end].strip() for start, end in quote.pieces)


def unmarked(text: str) -> Iterator[Quoted]:
    """Speech that a release prints without marks: the paragraphs under a line such as "X said:"."""
    for lead in _UNMARKED.finditer(text):
        pieces = [lead.span("first")]
        while (after := _GOES_ON.match(text, pieces[-1][1])) is not None:
            pieces.append(after.span("more"))
        yield Quoted(pieces[0][0], pieces[-1][1], tuple(pieces), is_closed=True)


def _scan(text: str) -> Iterator[Quoted]:
    now: _Open | None = None
    captions = 0
    line_start = 0
    while line_start <= len(text):
        if now is None:  # go on at the next line that has a mark
            mark = _MARK.search(text, line_start)
            if mark is None:
                return
            line_start = max(line_start, text.rfind("\n", line_start, mark.start()) + 1)
        line_end = text.find("\n", line_start)
        line_end = len(text) if line_end < 0 else line_end
        first = _first_word(text, line_start, line_end)
        if now is not None and first < line_end:
            if text[first] in _OPENING and (text[first] in _DOUBLE) is now.is_double:
                now = _continued(now, first, line_end)
                first += 1
                captions = 0
            elif (
                captions < _CAPTIONS and line_end - first < _CAPTION and text[line_end - 1] not in ".!?”’'\""
            ):
                captions += 1
                first = line_end
            else:
                yield from _given_up(text, now)
                now = None
        if first < line_end:
            found, now = _line(text, first, line_end, now)
            yield from found
            captions = 0 if now is not None and now.line_end == line_end else captions
        line_start = line_end + 1
    if now is not None:
        yield from _given_up(text, now)


def _first_word(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " \t\u00a0•>":
        start += 1
    return start


def _continued(now: _Open, mark: int, line_end: int) -> _Open:
    pieces = (*now.pieces, (now.piece_start, now.line_end))
    return now._replace(pieces=pieces, piece_start=mark + 1, line_end=line_end, depth=0)


def _given_up(text: str, now: _Open) -> Iterator[Quoted]:
    """Speech in double marks that never closes ends with its paragraph; a lone single mark is none."""
    if now.is_double or now.pieces:
        yield now.closed(now.line_end, now.line_end, is_closed=False)
    else:
        found, _ = _line(text, now.start + 1, now.line_end, None)
        yield from found


def _line(text: str, start: int, end: int, now: _Open | None) -> tuple[list[Quoted], _Open | None]:
    """The quotations that close on one line, and the one still open at its end."""
    found: list[Quoted] = []
    for match in _MARK.finditer(text, start, end):
        at, mark = match.start(), match[0]
        if now is None:
            if _may_open(text, at, mark):
                now = _Open(at, mark in _DOUBLE, (), at + 1, end)
        elif (mark in _DOUBLE) is not now.is_double:
            # A writer's slip: ‘ closed by ” with no “ since.
            if mark == "”" and text.rfind("“", now.piece_start, at) < 0 and not now.depth:
                found.append(now.closed(at, at + 1))
                now = None
        elif _closes(text, at, mark, end):
            if now.depth:
                now = now._replace(depth=now.depth - 1)
            else:
                found.append(now.closed(at, at + 1))
                now = None
        elif _may_open(text, at, mark):
            now = _opened_again(text, now, at)
    return found, now


def _opened_again(text: str, now: _Open, at: int) -> _Open:
    """After a full stop the mark resumes the speech in a paragraph run on; elsewhere it nests."""
    before = text[max(0, at - 20) : at].rstrip().rstrip("’'”\"")
    if before[-1:] in {".", "!", "?"} and not now.depth:
        words_end = len(text[now.piece_start : at].rstrip()) + now.piece_start
        return now._replace(pieces=(*now.pieces, (now.piece_start, words_end)), piece_start=at + 1)
    return now._replace(depth=now.depth + 1)


def _may_open(text: str, at: int, mark: str) -> bool:
    if mark not in _OPENING or at + 1 >= len(text) or text[at + 1].isspace():
        return False
    if at and text[at - 1] not in _BEFORE_OPENING:
        return False
    return not _ELISION.match(text, at)


def _closes(text: str, at: int, mark: str, line_end: int) -> bool:
    if mark not in _CLOSING or text[at - 1].isspace():
        return False
    if mark in _DOUBLE:
        return mark == "”" or not (at + 1 < len(text) and text[at + 1].isalnum())
    if at + 1 < len(text) and text[at + 1].isalnum():
        return False
    return not _is_plural_possessive(text, at, line_end)


def _is_plural_possessive(text: str, at: int, line_end: int) -> bool:
    """The unions' demands,' she said: another closing mark comes before the next opening one."""
    if text[at - 1] not in "sS" or not text[at + 1 : at + 3].strip()[:1].islower():
        return False
    following = _NEXT_MARK.search(text, at + 1, line_end)
    return following is not None and not following["opens"]
