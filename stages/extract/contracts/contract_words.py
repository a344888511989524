"""The words of contracts that more than one of their readers looks for."""

import re

from stages.extract.contracts.parties import NAME
from stages.extract.contracts.vocabulary import DEAL
from stages.extract.phrases.masks import FIGURE_MASKS

MONEY = FIGURE_MASKS["money"]
ANY_DEAL = rf"(?:{DEAL})"
FILL = (
    r"(?:(?!for\b|from\b|in\b|at\b|by\b|after\b|praise\b|who\b|because\b|and\b|(?<!more )than\b|with\b|"
    r"awards?\b|but\b)[\w‘’'“”&()\ue010-\ue013-]+ )"
)
MENTION = re.compile(
    rf"\b(?P<noun>[Cc]ontracts?|[Aa]greements?|[Dd]eals?|framework agreement) with (?:the )?(?:charity |"
    rf"company |provider )?(?P<name>{NAME})"
)
FROM = re.compile(rf"\bfrom (?:the )?(?:current |previous )?(?:\w+ )?(?P<name>{NAME})")
OWNER = re.compile(rf"(?P<name>{NAME})(?:’s|'s|’|') ")
_BE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)(?: (?:\w+ly|also|since|now|today|just|already|each|both|"
    r"all|first|then|instead|(?:last|this) \w+))* $"
)
QUALITY = re.compile(
    r"\b(?:prizes?|medals?|trophy|title|accolade|honours?|grade|rating|of the Year|recognition|"
    r"Ofsted|competition for students)\b"
)
_PARTICIPLE = re.compile(
    r"awarded|given|handed|granted|allocated|chosen|selected|appointed|named|picked|hired|contracted"
    r"|commissioned"
)
_HAVE = re.compile(r"\b(?:has|have|had|having)(?: (?:\w+ly|also|now|since|already|just))* $")
_PLAIN_AFTER = re.compile(rf" (?:{MONEY}|(?!the\b|an?\b|its\b|out\b|over\b)[a-z])")
_GIVEN_TO = re.compile(rf" to (?:the )?{NAME}")


def is_passive(masked: str, verb: re.Match[str]) -> bool:
    """Whether a verb is told of whom it is done to; headlines leave "is" out: "College awarded £2m"."""
    before = max(0, verb.start() - 45)
    if verb.group().endswith("ing") or verb.group().startswith(("successful", "line")):
        return False
    if _BE.search(masked, before, verb.start()) or masked.endswith(" of those ", 0, verb.start()):
        return True
    if not _PARTICIPLE.fullmatch(verb.group()) or _HAVE.search(masked, before, verb.start()):
        return False
    is_headline = masked[-1] not in ".!?”:;,"
    return verb.group() in {"given", "chosen"} or (
        is_headline
        and _PLAIN_AFTER.match(masked, verb.end()) is not None
        and not _GIVEN_TO.search(masked, verb.end())
    )
