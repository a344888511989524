"""The words of contracts that every reader of contracts without a sum looks for."""

import re

from stages.extract.contracts.parties import (
    NAME,
)
from stages.extract.contracts.vocabulary import DEAL
from stages.extract.phrases.masks import FIGURE_MASKS

MONEY = FIGURE_MASKS["money"]
ANY_DEAL = rf"(?:{DEAL})"
FILL = (
    r"(?:(?!for\b|from\b|at\b|by\b|after\b|praise\b|who\b|because\b|and\b|than\b|with\b|"
    r"awards?\b|but\b)[\w’'“”&\ue010-\ue013-]+ )"
)
MENTION = re.compile(
    rf"\b(?P<noun>[Cc]ontract|[Aa]greement|[Dd]eal|framework agreement) with (?:the )?(?:charity |"
    rf"company |provider )?(?P<name>{NAME})"
)
FROM = re.compile(rf"\bfrom (?:the )?(?:current |previous )?(?:\w+ )?(?P<name>{NAME})")
OWNER = re.compile(rf"(?P<name>{NAME})(?:’s|'s|’|') ")
PUBLIC = re.compile(
    r"\b(?:Department|Agency|Council|Authority|Ministry|Government|Commission|Office|DfE|ESFA|IfATE|Army)\b"
)
QUALITY = re.compile(
    r"\b(?:prizes?|medals?|trophy|title|accolade|honours?|grade|rating|of the Year|recognition|"
    r"Ofsted|competition for students)\b"
)
