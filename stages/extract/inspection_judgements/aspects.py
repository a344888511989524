"""What a grade is for: the headline of the framework that stands after it, or as its subject."""

import re

from stages.extract.phrases.sentences import Sentence

_NAMES = (
    r"(?:the )?(?:quality of education(?: and training)?|overall effectiveness"
    r"|apprenticeships?(?: provision)?|adult learning(?: programmes| provision)?|adult programmes"
    r"|(?:effectiveness of )?leadership(?: and (?:management|governance))?|behaviours?(?: and attitudes)?"
    r"|attendance and behaviour|personal development(?:,? behaviour and welfare| and well-?being)?"
    r"|safeguarding|(?:(?:provision for )?(?:learners|students|those) with )?high needs(?: provision)?"
    r"|education programmes for young people|early years(?: provision)?|sixth form(?: provision)?"
    r"|outcomes(?: for (?:learners|pupils|students))?|traineeships|16[ -](?:to|-)[ -]?19 study programmes"
    r"|study programmes|quality of teaching(?:, learning and assessment)?|teaching,? learning and assessment"
    r"|financial (?:health|management)(?: and control)?|inclusion|achievement|curriculum(?: and teaching)?"
    r"|social inclusion|participation and development|contribution to meeting skills needs|(?:one|two|three"
    r"|four|five|all|both|every|each)(?: of (?:the|its))? ?(?:one |two |three |four |five |six |other |key "
    r"|headline )?(?:areas?|themes?|categor(?:y|ies)|judge?ments?|fields?|aspects?)(?: assessed"
    r"| under review)?)"
)
_FOR = re.compile(rf"\b(?:for|in|on|across|against)\s(?:its\s|their\s)?(?P<aspect>{_NAMES})\b", re.IGNORECASE)
_SUBJECT = re.compile(
    rf"(?:^|\b(?:that|its|their|but|and|while|the|rated|judged|graded|found|deemed)\s|[,;:’]s?\s)"
    rf"(?P<aspect>{_NAMES})\b"
    r"(?:\s(?:at|of)\s[^,;]{2,60})?(?:\s(?:is|was|were|are|has been|to be|as|to|remains|had|which|also"
    r"|judged|rated|graded|deemed|found|be|require))*[ ‘“'\"]*$",
    re.IGNORECASE,
)
_HEALTH = re.compile(
    r"^[’”'\"]?\s(?P<aspect>financial health|leadership|safeguarding)\b|(?P<before>financial"
    r" health)[^.;]{0,30}$"
)
_OVERALL = re.compile(r"\b(?:overall|across the board|all round)\b", re.IGNORECASE)
_REACH = 75  # code points after a grade in which its aspect stands


def aspect_of(text: str, sentence: Sentence, start: int, end: int) -> str | None:
    """The aspect that the grade at `[start, end)` is for, in the text's words; overall where that is said."""
    after = text[end : min(sentence.end, end + _REACH)]
    found = _FOR.search(re.split(r"[;,]| but | while ", after)[0])
    if found:
        return found["aspect"].removeprefix("the ")
    before = text[sentence.start : start]
    subject = _SUBJECT.search(before[-120:])
    if subject:
        return subject["aspect"]
    health = _HEALTH.search(after) or _HEALTH.search(before[-60:])
    if health:
        return health["aspect"] or health["before"]
    told = _OVERALL.search(before[-40:] + " . " + after[:25])
    return told[0].lower() if told and told[0].lower() == "overall" else None
