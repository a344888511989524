"""Pages that tell how things are always done: guidance and handbooks, whose "will" commits nobody anew.

Such a page speaks in rules (must, you, normally, "where a provider …") and tells no news. Of it only
what is said once for all counts: a day, a month or a year, or "we are introducing".
"""

import re

_RULES = re.compile(
    r"\b(?:must|you|your|normally|usually|"
    r"(?:if|where|when|whenever|once|unless) (?:an?|the|any|you|your|it|they|its)|Applies to)\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\b(?:said|says|told|added|adding|announced|today|yesterday|last (?:week|month|night)|Dear|Yours"
    r"|pledged?|pledges|promised?)\b|[“”]"
)
_PURPOSE = re.compile(
    r"\b(?:[Tt]his (?:guidance|handbook|policy|document|guide) (?:explains|sets|describes|is for"
    r"|applies)|the rule says|[Tt]he policy says)\b"
)
_SELDOM = 450  # characters to a word of rule, above which a page is no guidance
_ENOUGH = 4
_ONCE = re.compile(
    r"\b(?:(?:January|February|March|April|June|July|August|September|October|November|December|May)"
    r" (?:19|20)\d\d|(?:from|in|by|until|before|since) (?:the )?(?:(?:end of|spring|summer|autumn|winter"
    r"|early|late) )*(?:(?:19|20)\d\d\b|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)|next (?:year|month|spring|summer|autumn|term)|[Ww]e are introducing)\b"
)
_GENERAL = re.compile(
    r"(?:^|[,;] (?:and|but) )\W*(?:[Ww]here|[Ii]f|[Oo]nce|[Ww]hen|[Ww]henever|[Uu]nless)"
    r" (?:an?|any|you|your|each|every|either|one of|existing|[a-z]+s (?:do|are|have))\b"
    r"|\bif (?:an?|any|its|their|your|one|you|necessary|needed|required|appropriate|other)\b"
    r"|, as (?:any|all|every|each) [^.;]{3,40} (?:must|do|does|are|is)\b"
    r"|\b(?:normally|usually|typically|generally)\b|\bwhere (?:necessary|appropriate|needed|possible)\b"
)


def is_guidance(text: str) -> bool:
    """Whether a page tells rules and no news."""
    if _PURPOSE.search(text, 0, 4000):
        return True
    rules = sum(1 for _ in _RULES.finditer(text))
    if rules < _ENOUGH or rules * _SELDOM < len(text):
        return False
    return sum(1 for _ in _NEWS.finditer(text)) * 2 < rules


def is_once(sentence: str) -> bool:
    """Whether a sentence of guidance tells something that happens once."""
    return _ONCE.search(sentence) is not None and _GENERAL.search(sentence) is None


def is_general(sentence: str) -> bool:
    """Whether a sentence tells what is done each time: "where a college is late, the agency will …"."""
    return _GENERAL.search(sentence) is not None
