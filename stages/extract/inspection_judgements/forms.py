"""Where a grade may stand, and what the words right before and after it say of it."""

import re
from functools import lru_cache

from stages.extract.inspection_judgements.grades import (
    GIVING,
    GRADE_NOUNS,
    GRADES,
    MARK,
    MOVED,
    NUMBER,
)
from stages.extract.phrases.cues import cues
from stages.extract.phrases.word_cues import cue

CUE = cue(
    re.compile(rf"\b(?:{GRADES}|(?:graded|rated) (?:as )?(?:an? )?{NUMBER})\b", re.IGNORECASE),
    "outstanding very good requires required requiring require special serious inadequate satisfactory "
    "unsatisfactory excellent adequate significant reasonable insufficient exemplary causing attention "
    "exceptional strong expected needs urgent not met secure effective ineffective limited no gold silver "
    "bronze grade grades graded rated top highest lowest bottom worst",
)
"""Where a judgement may stand."""
GRADING = cues(
    "‘|“|'|\"|fsted|nspect|ated|rade|udge|ISI|Estyn|atchdog|CQC|QAA|ESFA|TEF|eaching Excellence|rogress|"
    "easures|mprovement|nadequate|utstanding|eakness|eport card|ommissioner|ound the|ound to|eemed|randed|"
    "abelled|ating|confirmed|gold to|ilver to|ronze to|rovisional to"
)
"""Of these a sentence that grades holds one: a search too cheap to matter."""
GRADE = re.compile(
    rf"(?P<open>{MARK}?)(?<![\w-])(?P<grade>{GRADES})(?![\w])(?!-(?!rated|graded|judged|overall|report)\w)"
    rf"(?P<close>{MARK}?)",
    re.IGNORECASE,
)
BARE = re.compile(
    rf"(?:(?<=\bto )|(?<=\bfrom )|(?<=\bgraded )|(?<=\bgraded as )|(?<=\brated )|(?<=\brated as ))(?:an? )?"
    rf"(?P<grade>{NUMBER})\b(?! (?:per|years?|months?|weeks?|days?)\b)",
    re.IGNORECASE,
)
"""The bare number that a move ends in: "from a grade three to a two"."""
BARE_GIVEN = re.compile(
    r"(?:(?<=\bgot a )|(?<=\bgiven a )|(?<=\bawarded a )|(?<=\breceived a )|(?<=\bhanded a )|(?<=\bit a )"
    rf"|(?<=\band a ))(?P<grade>{NUMBER})(?= (?:for|overall|in|across|from|by|this|last)\b|[.,;])"
)
"""The bare number that was given, where inspection is spoken of: "a 4 for training and a 3 overall"."""

NOUN_AFTER = rf"\s(?:[\w’'-]+\s){{0,3}}?(?:{GRADE_NOUNS})\b"
EDGE = (
    r"\s(?:in|on|for|against|towards|across|with|at|from|by|after|overall|throughout|all round"
    r"|following|during|since"
    r"|as well|too|also|last|this|when|and|but|while|elsewhere|despite|again|grade|financial"
    r"|ofsted(?= ?[.,;\n]|$| for\b| after\b))\b|\s?[.,;:)|–—-]|\s?$"
)
IS_GRADE = re.compile(rf"{NOUN_AFTER}|{EDGE}|\s(?:to|or|nor)\b", re.IGNORECASE)
"""What follows a grade without speech marks that was given: its noun, or the end of the clause."""
ATTRIBUTE = re.compile(
    r"(?P<rated>(?:[- ](?:overall|rated|graded|judged|ofsted)){0,3})\s(?:(?:[a-z-]+\s){0,3}(?:provider"
    r"|college|firm|school|company|charity|nursery|university|utc|academy)\s)?(?=[A-Z](?!fsted\b))"
)
"""A grade before the provider's name: "the ‘inadequate’-rated X", "grade four X"."""
TO_NAME = re.compile(
    rf"(?:[- ]overall)?(?P<noun>\s(?:[\w’'-]+\s){{0,2}}?(?:{GRADE_NOUNS}|Ofsted))?"
    r"(?:\s(?:went|goes|go|came in|were handed|were given|was handed|were awarded))?\s(?:for|on|at|to|of)\s"
    r"(?:the )?(?=[A-Z])"
)
"""A grade before for, on, at or to and the provider's name: "a ‘good’ for X", "verdict on X"."""
NOUN_OF = re.compile(rf"\b(?:{GRADE_NOUNS})\sof(?:\san?)?\s$", re.IGNORECASE)
NOUN_OF_AFTER = re.compile(r"\s(?:for|at|to|on)\s(?:the )?(?=[A-Z])")
"""A grade between its noun and the provider's name: "a rating of ‘good’ for X"."""
RATING = re.compile(
    r"\b(?:ratings?|grad(?:e|ing)s?|judge?ments?|verdicts?|status|inspections?|reports?|Ofsted)\b"
)
"""Nouns that make a grade of a word of praise before them; an outstanding result may be of anything."""
OWNED = re.compile(
    r"(?:[’']s?|\b(?:its|their|our|whose))\s(?:(?:first|latest|last|own|own-ever|current|previous|recent"
    r"|second|ofsted|overall)\s){0,3}$",
    re.IGNORECASE,
)
"""X’s before the grade, where a noun of grading follows it."""
OBJECT = re.compile(
    rf"\b(?P<verb>{GIVING})\s(?P<object>(?:[^.;:‘“]|[’'](?=s\b)){{2,110}}?)"
    r"(?:\s(?:to|be|being|as|making|an?|was|were|had|have|is|made|with|at|in|into|its|from|the|another"
    r"|overall|her|it|are|now|only|receive|us|them|second|third|fourth|consecutive|new|first)\b){0,6}"
    r"(?:\s(?:full|damning|dreaded|overall|coveted|top|lowest|grade))?\s$",
    re.IGNORECASE,
)
"""Ofsted rated X good: a verb of judging, then its object, then the grade."""
SOURCE = re.compile(
    r"\b(?:from|lose|loses|losing|lost|shed|previous|prior|former|despite|after previously \w+|previously"
    r" \w+ing|shak(?:es|en|ing) off|shook off|shakes off|replac\w+|below|than|least)\s"
    r"(?:(?:an?|its|being|the|their|previously|prized|previous|rating|grade|of|earlier)\s){0,4}$",
    re.IGNORECASE,
)
"""What stands before a grade that is left behind, or that others are measured by."""
GOES_ON = re.compile(
    rf"{MARK}?(?:\s[\w’'-]+){{0,3}}?\s(?:up |down |back )?(?:in)?to (?:an? )?"
    rf"(?:(?:the|become|being) )?{MARK}?(?:{GRADES}|{NUMBER})\b",
    re.IGNORECASE,
)
"""A move goes on after the grade that it starts from."""
OTHERS = re.compile(
    rf"\s(?:or|to|and/or)\s(?:an? |to be )?{MARK}?(?:{GRADES}|better|above|below|worse|{NUMBER})\b"
    rf"|\sand (?:grade )?{MARK}?(?:{GRADES}|{NUMBER}(?!\s[a-z–—-])|above|better)\b{MARK}?"
    rf"(?!\s(?:for|in|across|overall))|\s(?:effect|practice|use|measure|time|value)\b",
    re.IGNORECASE,
)
"""Another grade that might be meant as well ("good or outstanding"), or no grade: "to good effect"."""
OTHER_BEFORE = re.compile(
    rf"{MARK}?(?:{GRADES}){MARK}?(?:,? or| or better or|/)\s(?:an? |to be )?$", re.IGNORECASE
)
AND_ALSO = re.compile(
    r"(?:[^.;]{0,110}?[\s,](?:and|but|while|with|though|although|plus|which|except|apart|yet|whereas"
    r"|also)\b)?[^.;]{0,60}?|[,;]\s(?:and )?",
    re.IGNORECASE,
)
UNQUOTED_ALSO_AFTER = re.compile(
    r"\s(?:for|in|on|across|elsewhere|overall|towards|with(?= safeguarding))\b|\s?[.;]?$", re.IGNORECASE
)
AND_ALSO_AFTER = re.compile(
    rf"\s(?:(?:{GRADE_NOUNS})\s)?(?:for|in|on|across|elsewhere|at|overall)\b|\s?[.,;]|\s?$|{NOUN_AFTER}",
    re.IGNORECASE,
)
"""What follows a second grade of the same provider: "… but ‘requires improvement’ for apprenticeships"."""
DENIED = re.compile(
    r"\b(?:not|never|no longer|n[’']t|if|would|could|should|might|(?-i:may)|must|whether|unless|until|"
    r"likely to|expect(?:s|ed)? to|will|can|cannot|rather than|either(?! after)|able to|deserv\w+|"
    r"hop(?:es?|ed|ing) to|aims? to|want(?:s|ed)? to|needs? to|has to|have to|journey (?:to|from)|"
    r"to become|to achieve|to reach|denied|denies|fear(?:s|ed)?|risks?|typically|challenged|disputed|"
    r"predict\w*|target\w*|aspir\w+ to|due to|without)\b(?:\s[\w’'-]+){0,4}\s?[‘“]?$",
    re.IGNORECASE,
)
"""What denies a verb that stands a few words later, or makes it a wish."""
CONDITION = re.compile(
    r",? (?:an?|the|any) (?:[a-z-]+ ){0,2}(?:providers?|college|school|firm|centre)s?"
    r" (?:will|must|would|may|can|should)\b"
)
"""What follows a grade that is a condition: "with a grade of ‘weak’ the firm must stop"."""
NEVER = re.compile(
    r"\b(?:not|never|no longer|nor|neither|either|could|would|should|might|may|(?:due|set|expected|likely) to"
    r" (?:be|get|receive)|another (?:[a-z-]+ ){0,2}(?:provider|college|school|firm|company))\b"
)
IN_GENERAL = re.compile(
    r"\b(?:any|those|each|every|an?|when) (?:[a-z-]+ ){0,2}(?:provider|college|school"
    r"|organisation)s? (?:that|which|who) (?:(?:is|are|gets?|receives?)\b[^,;:]*)?$|(?:^"
    r"|\) )(?:All )?(?:[Pp]roviders|[Cc]olleges|[Ss]chools) (?:that|which|who) (?:are|get|(?:Ofsted"
    r"|inspectors|it) (?:judges?|rates?|finds?|grades?))\b[^,;:]*$|\b(?:any|those|providers|colleges|schools"
    r"|settings|an? (?-i:[a-z-]+ )?(?:provider|college|school)) (?:(?:that|which|who|are|were) )*$|\b(?:if"
    r"|until|unless|where|once|whenever) (?:an?|some|any|the|their next) (?:[a-z-]+ ){0,3}(?:inspections?"
    r"|visits?|inspectors|providers?|colleges?|schools?|provision)(?:[’']s? [a-z -]{3,50}?)? (?:(?:has|have"
    r"|had|is|are|was|were|been|being|found|finds?|judges?|it|them|to|be) )*$|\b(?:parents|students|staff"
    r"|pupils|learners(?! with high needs)|employers|survey|moody)\b(?:(?!\b(?:after|that|as|when|since"
    r"|because|(?:(?:was|were|been|being|is|are)(?: also| all| both| now)*|for|of|with) $|"
    r"celebrat))[^,;:–—])*$",
    re.IGNORECASE,
)
"""Providers in general, and people who are no inspectors."""
ONE_OF_THEM = re.compile(r"\b(?:one of|among) [^,;:.]*$")
SEVERAL = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|most|some|more) (?:[\w-]+ ){0,3}"
    r"(?:colleges|providers|schools|firms|inspections)\b"
    r"|\b(?:some|many|most|several) (?:areas|aspects|lessons|seen|rated|judged|of (?:its|the)|were|was)\b"
)
"""Providers that are counted, not named."""
REST = re.compile(
    r"\b(?:while|whereas|and|but|with|as) (?:the )?(?:others|rest|remaining|remainder"
    r"|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r" (?:were|was|got|received|had)\b)|\b(?:while|whereas|and|but|when|as) (?:an?|one|another) (?:[a-z-]+ )"
    r"{0,3}(?:provider|college|school|firm|company) (?:was|is|got|received|has|had)\b"
)
"""Between two grades: the second is that of other providers, who are counted or not named."""
INSPECTION = re.compile(
    r"\b(?:Ofsted|Estyn|ISI|QAA|HMI|CQC|ESFA|[Ii]nspect\w*|watchdog|TEF|Teaching Excellence"
    r"|[Rr]at(?:es|ed|ing|ings)|(?:gold|silver|bronze|provisional) to (?:gold|silver|bronze)"
    r"|[Gg]rade[ds]?|[Jj]udge?d?m?e?n?t?s?|report cards?|[Cc]ommissioner|monitoring"
    r"|re-?inspect\w*)\b"
)
JUDGE = re.compile(
    r"\b(?:[Oo]fsted|[Ii]nspectors?|[Ww]atchdog|[Ii]nspectorate|Estyn|ISI|ESFA|[Rr]eport|they|[Vv]isit"
    r"|[Ii]nspection|agency|commissioner)(?: (?:has|have|had|also|then|that|were|was))*(?: [a-z]+ly)? $"
)
VISITED = re.compile(
    r"\b(?:[Vv]isit|[Ii]nspection|[Rr]eport|[Rr]einspection|[Rr]atings?|[Gg]rades?)s? (?:to|of|on|at"
    r"|into|for|by) (?:the )?"
)
OF_MANY = re.compile(
    r"(?:[- ](?:rated|graded))? (?:[a-z]+ )?(?:providers|colleges|schools|lessons|ratings|grades|councils"
    r"|category|categories|label|standard|teaching|teachers|staff|practice|benchmark)\b"
)
WISHED = re.compile(
    r"\b(?:if|would|could|might|should|had|hop(?:es?|ing)|typically|fear\w*|wants?|aims?|plans?|"
    r"predict\w*|no)\b"
)
FROM = re.compile(
    r"\b(?:[Ff]rom|the) (?:(?:an?|its|their|the|being|previous|previously|earlier|prior|rated|graded|last|of"
    r"|prized|rating|grade) )*$|\bfrom$"
)

MOVED_FROM = re.compile(
    rf"\b(?P<verb>{MOVED})\b(?:\s(?!to\b)[\w’'-]+){{0,6}}\sfrom (?:an? |its |being |the )?"
    r"(?:previous |earlier )?(?:rating of |grade of )?$"
)
"""A move away from a grade, whose end need not be told: "Ofsted downgraded X from a previous ‘good’"."""
UP_FROM = re.compile(
    r"\b(?:up|down|(?:dropp|fall|slipp|slid|sink|ris|climb|improv|jump|mov|declin|plung|go)ing|dropped|fallen"
    r"|risen) (?:[a-z]+ )?from (?:an? |its |being |the )?(?:previous |earlier )?$"
)
"""What joins the grade before a move to the one that was told first: "rated good, up from inadequate"."""


@lru_cache(maxsize=64)
def is_of_inspection(sentence: str) -> bool:
    """Whether a sentence speaks of inspection or of who inspects; kept for the grades of one sentence."""
    return INSPECTION.search(sentence) is not None
