"""Words between a person and a role by which somebody else holds the post, or nobody is told to.

They are rarer than the weights can learn: "the principal told Ada Reed", "hopes to become", "to replace".
"""

import re

from stages.extract.appointments.heads import is_office
from stages.extract.appointments.posts import DOES, TO_WHOM
from stages.extract.appointments.roles import NEVER_WITHOUT_BODY
from stages.extract.appointments.weighed import Held

_GOES = re.compile(r"\b(?:replac|succe)[a-z]+")
"""Words between two of whom one follows the other in the post."""
_SAYS = re.compile(r" (?:said|says|told|tells|added|explained|wrote|warned|hopes?)\b")
_OWNED = re.compile(r"(?:[’']s?|(?<!to )\b(?:its|their|our|the|[A-Z]\w+)) (?:(?:new|interim|acting) )?$")
_OBJECT = re.compile(
    r"(?<!was )(?<!is )(?<!been )(?<!be )(?<!were )\b(?:appointed|elected|named|met|asked|thanked|told|"
    r"visited|chose|hired|warned|urged|praised|suspended|sacked|wants?|seeks?) (?:the|an?|its|his|her|their) "
    r"(?:[\w-]+ ){0,3}$|\b(?:by|with|from|under|where|while|when) (?:(?:the|its|an?|his|her|their|"
    r"[A-Z]\w*(?: [A-Z]\w+)*[’']s) (?:\w+ )?)?$|\b(?:his|her|their|whose) [a-z]+ (?:became|is|was|will be) $"
    r"|\b(?:by|with|from|under) (?:[A-Z][\w’'-]* ){1,4}$"
    r"|\b(?:met|asked|told|thanked|joined) (?:[A-Z][\w’'-]* ?){1,4}[’']s? $|[.!?”]\s+(?:An?|The) $"
)
"""What somebody does to whoever holds the post, or who else is told to hold it."""
_WISHED = re.compile(
    r"\b(?:hop(?:es?|ed|ing)|wants?|wanted|asked who|appl(?:y|ied|ies)|that the|I (?:was|am|have|had"
    r"|became|joined))\b|[|]"
)
_WHILE = re.compile(r" (?!(?:of|at|for|in|on|and|from|to|until|after|when|with|by)\b)[a-z]")
_KNOWS = re.compile(
    r"\b(?:knows?|said|says|noted|told|warned|left|resigned|retired|sees|explained), $"
    r"|\b(?:will|once|when|while|has|have|had|said|left|told)\b"
)
_CUT = re.compile(r"\b(?!(?:the|an?|as|its|his|her|their|and|or|new|is|was|be|been|of|to)\b)[a-z]+ $")
"""A word of the post's own that no list of words for posts knows: "chief customer officer"."""
_STOPS, _LABEL = re.compile(r"\n|[a-z)”]{2}[.!?] "), re.compile(r"[\s:–-]*")
_TAKES = re.compile(r"\b(?:t(?:akes?|ook|aking) over|joins?|joined|met|praised|thanked|welcomed)\b")
"""What whoever holds the post does to somebody: "the former principal took over from X"."""
_DOES_TO = re.compile(r" (?!called|named)(?:[a-z]+ed|said|says|told)(?: that)? ")
"""A spokesperson confirmed Reed would go."""
_QUOTED = re.compile(r"[:,] [“\"‘]As (?:the |an? )?$")
"""Who is quoted tells of somebody else: said: “As chief executive, Ben has"."""
_TO = re.compile(r" to (?:the |Mr |Mrs |Ms |Dr )?[A-Z]")


def is_anothers(text: str, held: Held) -> bool:
    """Whether the words tell that somebody else holds the post, or that nobody is told to."""
    start = held.role.start
    if _GOES.search(text, held.start, held.end) or _WISHED.search(text, held.start, held.end):
        return True
    is_cut_easily = held.role.head in NEVER_WITHOUT_BODY or is_office(held.role.head)
    if is_cut_easily and _CUT.search(text, max(0, start - 20), start):
        return True
    return _is_of_another_behind(text, held) if held.person.start > start else _is_of_another(text, held)


def _is_of_another_behind(text: str, held: Held) -> bool:
    """Whether the name behind the role is another's: "as the principal knows, X", "to the chair, X said"."""
    start, end = held.role.start, held.role.end
    if (
        _TO.match(text, end)
        or _KNOWS.search(text, end, held.person.start)
        or _TAKES.search(text, end, held.person.start)
        or _DOES_TO.fullmatch(text, end, held.person.start)
    ):
        return True
    if TO_WHOM.search(text, max(0, start - 30), start) and DOES.match(text, held.person.end):
        return text.startswith(",", end)
    is_apart = _STOPS.search(text, end, held.person.start) is not None
    if is_apart and held.person.form != "pronoun" and not _LABEL.fullmatch(text, end, held.person.start):
        return True
    is_owned = _OWNED.search(text, max(0, start - 30), start) is not None
    is_said = _SAYS.match(text, held.person.end) is not None
    return is_said and text.startswith(",", end) and not is_owned


def _is_of_another(text: str, held: Held) -> bool:
    """Whether the role behind a name is another's: an object, whoever is minister, who looked on."""
    start, end = held.role.start, held.role.end
    if text.endswith(" as the ", 0, start) and _WHILE.match(text, end):
        return True
    if _QUOTED.search(text, held.person.end, start) and not text.startswith(" I ", text.find(",", end) + 1):
        return True
    if is_office(held.role.head) and text.endswith(" the ", 0, start):
        return not text.startswith(",", held.person.end)
    return _OBJECT.search(text, held.person.end, start) is not None
