"""What is asked in one breath, cut into its parts: gerunds, infinitives or things in a row.

"recommendations include devolving budgets, widening the guarantee and creating a board" are three asks, "to
review funding and to pause the cuts" two. Left alone: rows that are no more than the words of one ask.
"""

import re
from collections.abc import Iterator

_GERUNDS = re.compile(
    r"(?:,(?: and)?|\sand|;(?: and)?)\s(?=(?!training|learning|funding|teaching|nursing|planning"
    r"|building)[a-z]{3,}ing\s(?!to\b|of\b|and\b)\w)"
)
_GERUND_FIRST = re.compile(r"(?:recommend\w*|include[sd]?|propos\w+|are|suggest\w*) [a-z]{3,}ing (?!of\b)\w")
_ALL_GERUNDS = re.compile(r"(?:,(?: and)?|\sand|;(?: and)?)\s(?=[a-z]{3,}ing\s(?!to\b|of\b|and\b)\w)")
"""After a gerund right behind the verb, any gerund goes on with the row."""
_INFINITIVES = re.compile(
    r"(?:,?\sand|,)\s(?=(?:to|for|that)\s(?!(?:their|its|his|help|ensure|make)\b)[a-z]+)"
)
_THINGS = re.compile(
    r"(?:,(?: and)?|;(?: and)?)\s(?=(?:an?|the|more|new|targeted|extra|better|greater|free|full|£)\s?[\w“‘])"
)
_TWO = re.compile(r"\sand\s(?=an?\s(?:\w+ )?\w+ (?:on|of|for|to|in)\b)")
_ONE = re.compile(r"(?:recommend\w* (?:include )?|call(?:s|ed|ing)? for )(?:an?|more|[a-z]+er)\s")
_ROW = re.compile(
    r"(?:[Rr]ecommend\w*|asks?|demands?|proposals?|include[sd]?|are)\b[^,;]{0,60}?\s(?:an?|the|more|new"
    r"|targeted|extra)\s|asks[^:.;]{0,90}: "
)
_CONNECTOR = re.compile(r"\b(?:to|for|that)\b")
_FOR_TO = re.compile(r"for (?:the|all|its|their|local|[A-Z]\w+) (?:[\w’-]+ ){0,3}?to\b")
"""For somebody to do it: the parts that follow open with "to"."""
_COLON = re.compile(r"\w+[^:.;]{0,90}(?:: |, including (?=(?:an?|the|more|new)\s))")
_ANY = re.compile(r"(?:,(?: and)?|;(?: and)?)\s(?!(?:including|both|which|who|as|where|all)\b)(?=\w+ \w+)")
_LEAST = 9  # code points of a part
_OF_GERUNDS = 2
_OF_THINGS = 3


def parts_of(text: str, start: int, verb: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the parts of what the verb at `verb` asks in `[start, end)`."""
    cuts: list[tuple[int, int]] = []
    for pattern, least in ((_INFINITIVES, 1), (_GERUNDS, _OF_GERUNDS), (_THINGS, _OF_THINGS - 1)):
        if pattern is _GERUNDS and _GERUND_FIRST.match(text, verb):
            pattern, least = _ALL_GERUNDS, 1  # noqa: PLW2901
        elif pattern is _GERUNDS and not re.search(r"^[^,;]{0,60}?\b[a-z]{3,}ing\b", text[verb + 4 : end]):
            continue
        if pattern is _THINGS and _ROW.match(text, verb, end) is None:
            continue
        if pattern is _THINGS and _COLON.match(text, verb, end):
            pattern = _ANY  # noqa: PLW2901
        cuts = [m.span() for m in pattern.finditer(text, verb + _LEAST, end)]
        if pattern is _INFINITIVES:  # only what goes on with the word that the first part began with
            opens = _CONNECTOR.search(text, verb, end)
            if opens is not None and opens[0] == "for" and (to := _FOR_TO.search(text, opens.start(), end)):
                opens = _CONNECTOR.search(text, to.end() - 3, end)
            cuts = [c for c in cuts if opens and opens.end() < c[0] and text.startswith(f"{opens[0]} ", c[1])]
        if len(cuts) >= least:
            break
        cuts = []
    if not cuts and _ONE.match(text, verb, end):
        cuts = [m.span() for m in _TWO.finditer(text, verb + _LEAST, end)][:1]
    low = start
    for cut, after in cuts:
        if cut - low >= _LEAST and end - after >= _LEAST:
            yield low, cut
            low = after
    words = text[low:end].rstrip()
    yield low, low + len(words.rstrip(" ,;"))
