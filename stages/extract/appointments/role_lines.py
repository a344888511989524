"""Lines that each read "Name, Role, Organisation" tell posts: appointments of a week, members, winners.

Two such lines make a list, one does beside the card of a new post. Left alone: lines under which a
letter is signed, and bylines.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, full_name, is_person
from stages.extract.appointments.post import Post
from stages.extract.appointments.roles import HEADS
from stages.extract.phrases import ARTICLES_KEPT
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
_SIGNED = re.compile(r"\b(?:[Ss]ign(?:ed|atories)|[Yy]ours|[Rr]egards|[Ss]incerely|[Bb]y)\b")
_CARD = re.compile(rf"^{_ABOUT_POST}:?", re.M | re.I)
"""What a card about somebody's new post says of it; one line beside a card tells a post."""
_POST = cue(
    re.compile(rf"\b(?:{_HEADS})\b", re.IGNORECASE),
    " ".join(re.split(r"\W", head)[0] for head in (*HEADS, "member", "clerk")).lower(),
)
"""Where a line's post may stand, or that of the line below it."""
_LEAST = 2
_ABOVE = 160  # code points above a line in which a letter's close stands


def role_lines(text: str) -> Iterator[Post]:
    """The posts of every list of such lines."""
    found = _found(text)
    has_card = bool(found) and _CARD.search(text) is not None
    if not found or (len(found) < _LEAST and not has_card):
        return
    for match in found:
        if not has_card and _SIGNED.search(text, max(0, found[0].start() - _ABOVE), found[0].start()):
            return
        yield Post(
            match.start(), match.end(), full_name(match["person"]), role_name(match["role"]),
            match["body"], match.start("person"), "role_line/1", is_told=True,
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
    found = (_LINE.match(text, start) for start in sorted(starts))
    return tuple(m for m in found if m is not None and is_person(m["person"]))
