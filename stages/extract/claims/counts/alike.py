"""Are the items of an enumeration of the sort counted: names for what has names, else things listed?"""

import re

from stages.extract.claims.article import Figure
from stages.extract.claims.counts.countables import LISTED, MEMBERS, NAMED, SCALES
from stages.extract.claims.counts.enumerations import Enumeration
from stages.extract.claims.operands import head
from stages.extract.phrases.words import word_set

_KIND = re.compile(rf"\b(?:{'|'.join(sorted(NAMED))})\b", re.IGNORECASE)
_EITHER = word_set("course qualification level")  # told by name or not
HAVE_NAMES = (NAMED | MEMBERS) - LISTED - _EITHER
_GRADED = re.compile(r"(?:very|well|highly|too|so|more|less|quite) ")


def are_alike(count: Figure, enumeration: Enumeration) -> bool:
    """Names where what is counted has names, all with the noun of their kind or all without."""
    noun = head(count.unit)
    if noun in LISTED | SCALES | _EITHER:
        return True
    with_noun = sum(bool(_KIND.search(item)) for item in enumeration.items)
    is_named = enumeration.are_names and with_noun in (0, len(enumeration.items))
    return is_named if noun in NAMED | MEMBERS else False


def may_be_things(count: Figure, enumeration: Enumeration) -> bool:
    """Are they what a text lists, and not said of it: "the two areas are well led, small and rural"?"""
    return head(count.unit) in LISTED and not any(_GRADED.match(item) for item in enumeration.items)
