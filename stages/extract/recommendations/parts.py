"""What is asked in one breath, cut into its parts: gerunds, infinitives or things in a row.

"recommendations include devolving budgets, widening the guarantee and creating a board" are three asks, "to
review funding and to pause the cuts" two. Left alone: rows that are no more than the words of one ask.
"""

import re
from collections.abc import Iterator

from stages.extract.recommendations.words import IMPERATIVES

_GERUNDS = re.compile(
    r"(?:,(?: and)?|\sand|;(?: and)?)\s(?=(?!training|learning|funding|teaching|nursing|planning"
    r"|building)[a-z]{3,}ing\s(?!to\b|of\b|and\b)\w)"
)
_GERUND_FIRST = re.compile(r"(?:recommend\w*|include[sd]?|propos\w+|are|suggest\w*) [a-z]{3,}ing (?!of\b)\w")
_ALL_GERUNDS = re.compile(r"(?:,(?: and)?|\sand|;(?: and)?)\s(?=[a-z]{3,}ing\s(?!to\b|of\b|and\b)\w)")
"""After a gerund right behind the verb, any gerund goes on with the row."""
_INFINITIVES = re.compile(
    r"(?:,?\sand|,? as well as|,(?! to be\b))\s(?=(?:to|for|that)\s(?!(?:their|its|his|help|ensure|make|"
    r"mean|allow|enable|fear|example|now)\b)[A-Za-z]+)"
)
_THINGS = re.compile(
    r"(?:;(?:,? and)?\s|,(?: and)?\s(?=(?:(?:an?|the|more|new|targeted|extra|free|full|better|greater|"
    r"stronger|clearer|fairer|wider|longer|simpler|higher|lower|safer)\s|£)"
    r"[\w“‘]))"
)
_LAST_THING = re.compile(r"\sand\s(?=(?:an?|more|new|better|greater|free|full)\s\w+ (?:\w+ )?(?:\w+))")
"""The last of a row: "a wage, a credit for firms and a right to time off"."""
_ENUMERATED = re.compile(r"[;,](?: and)?\s(?=(?:second|third|fourth|fifth|sixth|last|final)(?:ly)?,? )")
_LISTS = re.compile(r"\w+(?: for)?: [^:;.]+;")
_SEMICOLON = re.compile(r";(?:,? and)?\s")
"""It recommends: this; that; and the other."""
_TWO = re.compile(r"\sand\s(?=an?\s(?:\w+ )?\w+ (?:on|of|for|to|in)\b)")
_ONE = re.compile(r"(?:recommend\w* (?:include )?|call(?:s|ed|ing)? for )(?:an?|more|[a-z]+er)\s")
_ROW = re.compile(
    r"(?:[Rr]ecommend\w*|asks?|demands?|proposals?|include[sd]?|are)\b[^,;]{0,60}?\s(?:an?|the|more|new"
    r"|targeted|extra)\s|asks[^:.;]{0,90}: "
)
_CONNECTOR = re.compile(r"\b(?:to|for|that)\b")
_FOR_TO = re.compile(r"for (?:the|all|its|their|local|[A-Z]\w+) (?:[\w’-]+ ){0,6}?to\b")
"""For somebody to do it: the parts that follow open with "to"."""
_COLON = re.compile(r"\w+[^:.;]{0,90}(?:: |, including (?=(?:an?|the|more|new)\s))")
_ANY = re.compile(
    r"(?:,(?: and)?|;(?: and)?)\s(?!(?:including|both|which|who|as|where|all|targeting|with)\b)(?=\w+ \w+)"
)
_COUNTED = re.compile(r"(?:,(?: and)?|;(?: and)?)\s(?=(?:an?|the|more|new|all|free)\s[\w“‘£]|£|\d)")
"""In a row whose first thing has an article or a number, so have the others."""
_COUNTED_FIRST = re.compile(r"[^:]{0,99}: (?:an?\s|the\s|£|\d)")
_ORDERS = re.compile(
    rf", and (?=(?:also |then )?(?!to\b)(?:{IMPERATIVES}|Draw up|Carry out|Take)\b (?!to\b|of\b|is\b"
    rf"|are\b|and\b)\w)",
    re.IGNORECASE,
)
"""Ministers should guarantee it, and protect what is there."""
_UNFINISHED = re.compile(r"\b(?:that|which|who|whose|where) [\w’-]+$")
"""The skills that digital, health and transport need: the comma is not between parts."""
_PARTED = re.compile(r"[,;]| and | as well as ")
_LEAST = 9  # code points of a part
_OF_GERUNDS = 2


def parts_of(text: str, start: int, verb: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the parts of what the verb at `verb` asks in `[start, end)`."""
    low = start
    for cut, after in _cuts(text, verb, end):
        if _UNFINISHED.search(text, low, cut):
            continue
        if cut - low >= _LEAST and end - after >= _LEAST:
            yield low, cut
            low = after
    words = text[low:end].rstrip()
    yield low, low + len(words.rstrip(" ,;"))


def _cuts(  # noqa: PLR0911 -- a case a row
    text: str, verb: int, end: int
) -> list[tuple[int, int]]:
    """The spans of the words that stand between two parts."""
    low = verb + _LEAST
    if not _PARTED.search(text, low, end):
        return []
    if _LISTS.match(text, verb, end):
        return [m.span() for m in _SEMICOLON.finditer(text, low, end)]
    if cuts := [m.span() for m in _ENUMERATED.finditer(text, low, end)] or _connected(text, verb, end):
        return cuts
    if cuts := [m.span() for m in _ORDERS.finditer(text, low, end)]:
        return cuts[-1:]
    pattern = _ALL_GERUNDS if _GERUND_FIRST.match(text, verb) else _GERUNDS
    if pattern is _ALL_GERUNDS or re.search(r"^[^,;]{0,60}?(?<!by )\b[a-z]{3,}ing\b", text[verb + 4 : end]):
        until = text.find(" until ", low, end)
        cuts = [m.span() for m in pattern.finditer(text, low, end if until < 0 else until)]
        if len(cuts) >= (1 if pattern is _ALL_GERUNDS else _OF_GERUNDS):
            return cuts
    if _ROW.match(text, verb, end) is not None:
        pattern = _THINGS
        if _COLON.match(text, verb, end):
            pattern = _COUNTED if _COUNTED_FIRST.match(text, verb, end) else _ANY
        cuts = [m.span() for m in pattern.finditer(text, low, end)]
        if cuts and (last := _LAST_THING.search(text, cuts[-1][1], end)) is not None:
            cuts.append(last.span())
        if len(cuts) > 1:
            return cuts
    return [m.span() for m in _TWO.finditer(text, low, end)][:1] if _ONE.match(text, verb, end) else []


def _connected(text: str, verb: int, end: int) -> list[tuple[int, int]]:
    """The cuts before what goes on with the word that the first part began with: to, for, that."""
    opens = _CONNECTOR.search(text, verb, end)
    goes_on: tuple[str, ...] = (f"{opens[0]} ",) if opens is not None else ()
    if opens is not None and opens[0] == "for" and (to := _FOR_TO.search(text, opens.start(), end)):
        opens = _CONNECTOR.search(text, to.end() - 3, end)
        goes_on = ("to ", "for ")
    if opens is None:
        return []
    low = max(verb + _LEAST, opens.end())
    cuts = [m.span() for m in _INFINITIVES.finditer(text, low, end)]
    cuts = [cut for cut in cuts if text.startswith(goes_on, cut[1])]
    # commas alone make no row: "to step in, as it did last year, to solve this" is one ask
    return cuts if any(text[slice(*cut)].strip(" ,") for cut in cuts) else []
