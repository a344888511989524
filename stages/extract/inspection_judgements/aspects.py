"""What a grade is for: the work judged that stands behind it after "for" or "in", or as its subject."""

import re

from stages.extract.phrases.sentences import Sentence

_HEAD = (
    r"(?:education|training|teaching|learning|assessment|leadership|management|governance|behaviours?|"
    r"attitudes|attendance|development|welfare|well-?being|safeguarding|provision|apprenticeships?|"
    r"outcomes?|programmes?|traineeships?|health|control|inclusion|achievement|curriculum|participation|"
    r"contribution|effectiveness|high needs|(?:all|both|every|each|(?:[\w-]+ of (?:the|its) )?(?:one|two|"
    r"three|four|five|six|seven|eight|nine|[\w-]+teen))(?: [a-z]+){0,3}? (?:areas?|themes?|categor(?:y|"
    r"ies)|judge?ments?|fields?|aspects?)|sixth form|early years|standards|care|learners|students|pupils)"
)
_WORD = (
    r"(?:(?!(?:was|were|is|are|has|had|have|by|after|from|reports?|inspections?|which|that|who|while|but|as"
    r"|at|it|they|its|their|our|said|this|last|week|year|being|be|rated?|rating|graded?|judged|outstanding"
    r"|good|inadequate|board|requires?|securing|latest|overall|january|march|may|july|august|october|november)\b"
    r"|[\w-]+[’'])[a-z][\w&-]*,? )"
)
_NAMED = (
    rf"(?:the )?[‘“'\"]?(?P<aspect>(?:16[ -](?:to|-)[ -]?19 )?{_WORD}{{0,8}}?{_HEAD}(?: (?:provision"
    rf"|programmes?|learning|control))?(?:(?: under review| assessed)"
    rf"|(?:,| and|, and|,? as well as) {_WORD}{{0,4}}?{_HEAD}(?: provision)?){{0,3}})\b"
    r"(?! (?:providers?|college|report)\b)"
)
_FOR = re.compile(rf"\b(?:for|in|on|across|against)\s(?:its\s|their\s|our\s)?{_NAMED}", re.IGNORECASE)
_SUBJECT = re.compile(
    rf"(?:^|\b(?:that|its|their|but|and|while|the|rated|judged|graded|found|deemed|mak(?:e|es|ing))\s"
    rf"|[,;:]\s|[’']s?\s){_NAMED}"
    r"[’”'\"]?(?:\s(?:at|of)\s[^,;]{2,60})?(?:\s[–-]\s[^–;\n]{3,60}\s[–-])?,?(?:\s(?:is|was|were|are|has|have|been|to|be|as|remains?|had|which"
    r"|also|both|all|judged|rated|graded|deemed|found|now|again|still|considered|require))*[ ‘“'\"]*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^[’”'\"]?\s(?P<aspect>financial health|leadership|safeguarding)\b|(?P<before>financial"
    r" (?:health|plans?))\b[^.;]{0,90}$"
)
_ONE_AREA = re.compile(r"^(?:only |just )?(?:one|a single) area, ")
"""Before the one area that is named: "only one area, apprenticeships"."""
_OVERALL = re.compile(r"\boverall\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\b(?:is|was|are|were|has|had|have|will|must|to)\b")
"""A verb between the grade and what follows: the college graded three *is* fighting for its programme."""
_NEAR = 40  # code points between a grade and its "for"
_REACH = 160  # code points after a grade in which its aspect stands


def aspect_of(text: str, sentence: Sentence, start: int, end: int) -> str | None:
    """The aspect that the grade at `[start, end)` is for, in the text's words; overall where that is said."""
    after = re.split(r";|[.] | but | while |, with\b", text[end : min(sentence.end, end + _REACH)])[0]
    if (
        (told := _FOR.search(after)) is not None
        and told.start() < _NEAR
        and not _GOES_ON.search(after, 0, told.start())
    ):
        return told["aspect"]
    before = text[sentence.start : start]
    if (subject := _SUBJECT.search(before[-140:])) is not None:
        return _ONE_AREA.sub("", subject["aspect"])
    if (health := _BESIDE.search(after) or _BESIDE.search(before[-110:])) is not None:
        return health["aspect"] or health["before"]
    return "overall" if _OVERALL.search(f"{before[-40:]} . {after[:25]}") else None
