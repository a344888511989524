"""Who writes a column, or for whom a page says "we": "By Ada Lane", "writes Ada Lane", "at Fell Trust, we".

A column is known by its "I": without one, a name under a headline is a reporter's.
"""

import re
from functools import lru_cache

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of

_OPENING = 900  # code points of a headline, a standfirst and a byline
_CLOSING = 400  # code points of the line that says who wrote it
_I = re.compile(r"^[^“\"‘\n]*?(?<![\w’])(?:I(?:[’']m|[’']ve|[’']d)?|[Mm]y)\s[a-z]", re.MULTILINE)
_NAME = r"(?P<name>(?:(?:Dr|Professor|Sir|Dame|Lord|Baroness) )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){1,2})"
_TELLS = (
    r"(?:argues|asks|calls|considers|examines|explains|explores|highlights|looks|makes the case|offers"
    r"|outlines|reflects|says|sets out|shares|suggests|tells|thinks|urges|warns|wonders|writes)"
)
_BYLINES = (
    re.compile(
        rf"^(?:By|Written by|Words by|Author:?|Opinion by|Guest blog by|Blog by) {_NAME}\b", re.MULTILINE
    ),
    re.compile(rf"\b(?:writes|argues|says|explains|warns|asks|suggests) {_NAME}(?=[,.]?\s*(?:\n|$)|, )"),
    re.compile(rf"(?:^|, |\. ){_NAME}(?:, [^,.\n]{{4,90}},)? {_TELLS}\b", re.MULTILINE),
    re.compile(rf"^{_NAME}(?:,| is (?:the )?)[^\n]{{4,120}}$", re.MULTILINE),
)
_WE_AT = re.compile(
    r"\b(?:(?:Here )?[Aa]t (?:the )?(?P<at>[A-Z][\w&’-]*(?: (?:(?:of|for|and) )?[A-Z][\w&’-]*){0,5}), we\b"
    r"|[Ww]e at (?:the )?(?P<we>[A-Z][\w&’-]*(?: (?:(?:of|for|and) )?[A-Z][\w&’-]*){0,5}))"
)


@lru_cache(maxsize=ARTICLES_KEPT)
def columnist(text: str) -> str | None:
    """Who writes "I" or "we" on a page that is no letter; None where no name tells it."""
    told = _WE_AT.search(text) if " we " in text or "e at " in text else None
    if told is not None:
        return told["at"] or told["we"]
    if _I.search(text) is None:
        return None
    people = {n.text for n in names_of(text) if n.kind != "organisation"}
    for pattern in _BYLINES:
        spans = (
            [(0, _OPENING)]
            if pattern is not _BYLINES[-1]
            else [(max(0, len(text) - _CLOSING), len(text)), (0, _OPENING)]
        )
        for low, high in spans:
            for found in pattern.finditer(text, low, high):
                if "“" not in text[text.rfind("\n", 0, found.start()) + 1 : found.start()] and any(
                    found["name"].endswith(p) or p.endswith(found["name"]) for p in people
                ):
                    return found["name"]
    return None
