"""The thing that a verb of launching or publishing is of, where it stands before the verb as no subject.

A participle behind its noun ("the levy, to be introduced in May", "the scheme – also launched today",
"the awards being rolled out"), and what a relative clause is of ("a shortlist, which the trust published").
"""

import re

from stages.extract.phrases.periods import MONTHS

_ASIDE = re.compile(
    r"(?:,| [–—-])?(?: (?:also|just|first|newly|recently|now|then|due|set|expected|likely|only"
    r"|originally))*(?: (?:to be|being|now being))? $"
)
_WHICH = re.compile(
    r",? which (?:the |an? )?(?!(?:is|are|was|were|has|have|had|will|also|then)\b)[^,;:]{2,60} $"
)
_WHICH_ONE = re.compile(
    r",? (?:which|that) (?=(?:the|an?|its|we|they|he|she|it) |[A-Z])(?:(?!(?:that|which|who|was|were|is"
    r"|are|been) )[^,;:]){2,60} $"
)
"""A relative clause whose subject stands in it: "the strategy that the government brought out"."""
_NO_PARTICIPLE = re.compile(r"(?:came|went|got|get|began|took|open|clos|start|went|come|go)")
_NAMED = re.compile(
    r"(?<![\w’'&-])(?P<what>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Tt]his|[Nn]ew|(?:one|"
    r"two|three|four|five|six|seven|eight|nine|ten)|[£A-Z\d][\w.,’-]*) )?(?:(?!(?:the|an?|its|their|our|in|"
    r"on|by|with|to|from|at|is|was|are|were|be|been|being|it|they|has|have|had|will|would|that|which|who|"
    r"said|says|announced|confirmed|covers?|award|deliver)\b)(?:[\w’'&£-]|(?<=\d)[.,](?=\d))+(?: (?=\S)|"
    r"$)(?:\([A-Z]\w+\) ?)?){1,9})$"
)
_BEHIND = 120  # code points before a verb in which its thing stands
_SENTENCE_ENDS = re.compile(r"[.!?\n] ?(?=[A-Z“])|\n")
_ONLY = re.compile(
    rf"\b(?:{'|'.join(MONTHS)})(?: \d{{4}})?$|\w[’'] |^[a-z]+ly$"
    r"|(?:also|just|first|then|now|new|more|others?|years?|months?|weeks?|it|they|and|of)$"
)


_ANNOUNCED = re.compile(r"\b(?P<what>(?i:the|an?|its|their) (?!.* (?:the|an?|its|their) )[^,;:\n]{3,70}), $")
_ANNOUNCED_IN = re.compile(
    r"\b(?:of|for|with|to|from|by|in|about|under|on) (?P<what>(?:the|an?|its|their) (?![^,;:]* (?:the|an?|its"
    r"|their) )[^,;:\n]{3,70}?|£[^,;:\n]{3,70}?|(?<=with )[a-z][\w’-]*(?: [\w’-]+){0,4}s) $"
)
"""What a preposition governs, and a participle tells more of: "with the £6 million announced in March"."""
_WHO = re.compile(
    r"(?:.*\b)?(?:(?i:government|ministers?|department|secretary|chancellor|college|union|agency|council|"
    r"committee|board|commissioner|authority|regulator|watchdog)|[A-Z][\w’-]*)$"
)
_SAYS = re.compile(r"\b(?:said|says|announced|confirmed|told|revealed|is|are|was|were|so|know|\w+ed)$")
_SAYS_WHAT = re.compile(r" (?:that|the|an?|its|their|how|it|plans)\b")
_REDUCED = re.compile(r"\b(?:being|(?:,| [–—-]) (?:also|to be)) $")
_GIVEN = re.compile(
    r" [^.,;:()\n]{2,60}? with (?P<what>(?:an?|its|the) (?:[^.,;:()\n]|[.,](?=\d)){2,70}?)"
    r"(?= (?:on|in|after|before|as|when|which|that|to)\b|[.,](?!\d)|[;:()\n]|$)"
)


def announced_of(text: str, at: int, verb: str) -> str:
    """What was announced, where a participle at `at` follows it; empty where the verb has a subject."""
    if _SAYS_WHAT.match(text, at + len(verb)) or verb.startswith(("inform", "told", "notif")):
        return ""
    if text.startswith(", ", at - 2):
        announced = _ANNOUNCED.search(text, max(0, at - _BEHIND), at)
        return announced["what"] if announced is not None else ""
    if not verb.endswith("ed"):
        return ""
    inside = _ANNOUNCED_IN.search(_before(text, at))
    return inside["what"] if inside is not None and _named(inside["what"]) else ""


def _named(what: str) -> bool:
    return what[:1] == "£" or _WHO.match(what) is None


def given_with(text: str, match: re.Match[str]) -> str:
    """What somebody was issued with: "issued the college with a notice"."""
    given = _GIVEN.match(text, match.end()) if match[0].startswith("issue") else None
    return given["what"] if given is not None else ""


def is_reduced(text: str, match: re.Match[str]) -> bool:
    """Whether a participle stands right behind its noun: "the awards being rolled out"."""
    return _REDUCED.search(text, max(0, match.start() - _BEHIND), match.start()) is not None


def relative_of(text: str, match: re.Match[str]) -> str:
    """What somebody did something to, where that stands before its relative clause."""
    before = _before(text, match.start())
    which = _WHICH_ONE.search(before)
    return (
        _phrase(before[: which.start()])
        if which is not None and not _SAYS.search(before[: which.start()])
        else ""
    )


def thing_beside(text: str, match: re.Match[str]) -> str:
    """The noun phrase before a participle, or before the relative clause that its verb stands in."""
    before = _before(text, match.start())
    which = _WHICH.search(before)
    if which is not None:
        return _phrase(before[: which.start()])
    return "" if _NO_PARTICIPLE.match(match[0]) else _phrase(_ASIDE.sub("", before))


def _before(text: str, at: int) -> str:
    """The words before a place, in its sentence."""
    before = text[max(0, at - _BEHIND) : at]
    ends = [end.end() for end in _SENTENCE_ENDS.finditer(before)]
    return before[ends[-1] :] if ends else before


def _phrase(words: str) -> str:
    found = _NAMED.search(words.rstrip(" ,–—-"))
    what = found["what"].strip(" ,") if found is not None else ""
    return "" if _ONLY.search(what) else what
