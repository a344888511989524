"""Pages that tell how things are always done: guidance and handbooks, whose "will" commits nobody anew.

Such a page speaks in rules (must, you, normally, "where a provider …") and tells no news. Of it only
what is said once for all counts: a day, a month or a year, or "we are introducing".
"""

import re
from functools import lru_cache

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.word_cues import cue, words_of

_RULE_WORDS = ("must", "shall", "normally", "usually")
_RULES = cue(
    re.compile(
        r"(?:if|where|when|whenever|once|unless) (?:an?|the|any|you|your|it|they|its)\b", re.IGNORECASE
    ),
    "if where when whenever once unless",
)
_NEWS = (
    "said says told added adding announced today yesterday dear yours pledge pledged pledges promise promised"
    " ministers minister paper reforms statement committee budget debate"
)
_NEWS_WORDS = tuple(_NEWS.split())
_PURPOSE = cue(
    re.compile(
        r"\b(?:(?<![“\"]This )(?<=[Tt]his )(?:guidance|handbook|policy|document|guide) (?:explains|sets"
        r"|describes|is for"
        r"|applies|helps)|(?<=[Tt]he )(?:rule|policy) says|(?<=[Ww]ith this )guide)"
    ),
    "guidance handbook policy document guide* rule",
)
_DECISIONS = re.compile(r"\b(?:Decisions|(?:has|have) decided|[Cc]onsultation (?:outcome|response))\b")
"""What was decided, in the manner of rules."""
_OPENING = 900  # code points in which a page says so
_OF_MINUTES = (
    "minutes of", "apologies", "in attendance", "matters arising", "resolved", "present:",
    "declarations of interest",
    "it was noted", "it was agreed", "members were", "members noted", "governors noted", "governors asked",
    "committee noted", "board noted", "board received", "committee received", "received a report",
)  # fmt: skip
_MINUTED = ("minutes", "apologies", "resolved", "noted", "received")
_HEAD = 4000  # code points in which minutes name themselves
_SELDOM = 450  # characters to a word of rule, above which a page is no guidance
_ENOUGH, _STRICT = 4, 2  # words of rule, those among them that do not merely speak to a reader
_ONCE = re.compile(
    r"\b(?:(?:January|February|March|April|June|July|August|September|October|November|December|May)"
    r" (?:19|20)\d\d|(?:from|in|by|until|before|since) (?:the )?(?:(?:end of|spring|summer|autumn|winter"
    r"|early|late) )*(?:(?:19|20)\d\d\b|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)|(?:next|this) (?:year|month|week|spring|summer|autumn|term)|[Ww]e will"
    r" shortly|in the coming|[Ww]e are introducing)\b"
)
_GENERAL = re.compile(
    r"^\W*\d+\.\d[\d.]*\s[^.;]{2,90}\bshall\b|(?:^|[,;] (?:and|but) )\W*(?:[Ww]here|[Ii]f|[Oo]nce|[Ww]hen"
    r"|[Ww]henever|[Uu]nless) (?:an?|any|you|your|each|every|either|one of|existing|[a-z]+s (?:do|are"
    r"|have))\b|\bif (?:an?|any(?!,)|its|their|your|one|you|necessary|needed|required|appropriate|other)\b|,"
    r" as (?:any|all|every|each) [^.;]{3,40} (?:must|do|does|are|is)\b|\byou will\b|\b(?:[Bb]efore|[Dd]uring"
    r"|[Aa]fter|[Aa]t) an? [a-z]+,? (?:the|we|it)\b|\bnot,? (?:however, )?[“‘]?(?:normally|usually)\b"
    r"|\bwill be (?:updated|reviewed|revised) (?:continually|regularly|daily|weekly|monthly|annually|each"
    r"|every)\b|\bwhere (?:necessary"
    r"|appropriate|needed|possible)\b|\bwithin (?:\w+ ){1,3}?(?:working|calendar|school) days\b"
)
_WE_WILL = re.compile(r"\W*We (?:will|shall)\b")
"""We will recover public money where appropriate: a promise for all that."""
_AS_A_RULE = re.compile(r"\b(?:normally|usually|typically|generally)\b")
_GENERAL_CUES = cues(
    "within_|not_|not,|be updated|be reviewed|be revised|_shall_|f_|here_|hen|nce_|nless_|as_a|as_e|you "
    "will|fore_a|uring_a"
    "|fter_a|t_a"
)
"""What a sentence must hold before it is looked at more closely."""


@lru_cache(maxsize=ARTICLES_KEPT)
def is_guidance(text: str) -> bool:
    """Whether a page tells rules and no news."""
    words = words_of(text)
    if "Yours sincerely" in text or "Dear " in text or _DECISIONS.search(text, 0, _OPENING) is not None:
        return False
    if _PURPOSE.search(text) is not None:
        return True
    told = sum(len(words.at(word)) for word in ("you", "your"))
    strict = sum(len(words.at(word)) for word in _RULE_WORDS) + sum(1 for _ in _RULES.finditer(text))
    rules = strict + told
    if strict < _STRICT or rules < _ENOUGH or rules * _SELDOM < len(text):
        return False
    news = sum(len(words.at(word)) for word in _NEWS_WORDS) + text.count("“")
    return news * 2 < rules


@lru_cache(maxsize=ARTICLES_KEPT)
def is_minutes(text: str) -> bool:
    """Whether a page is the minutes of a meeting, where "would" tells what somebody said he will do."""
    head = text[:_HEAD].lower()
    if not any(word in head for word in _MINUTED):
        return False
    return sum(words in head for words in _OF_MINUTES) > 1


def is_once(sentence: str) -> bool:
    """Whether a sentence of guidance tells something that happens once."""
    return _ONCE.search(sentence) is not None and not (
        _AS_A_RULE.search(sentence) or _GENERAL.search(sentence)
    )


def is_general(sentence: str) -> bool:
    """Whether a sentence tells what is done each time: "where a college is late, the agency will …"."""
    found = _GENERAL.search(sentence) if has_any(sentence, _GENERAL_CUES) else None
    return found is not None and not (found[0].startswith("where ") and _WE_WILL.match(sentence))
