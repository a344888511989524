"""Which counts are counts of learners, and what the words around them say of group and course."""

import re

LEARNER_UNITS = frozenset(
    [
        "learner",
        "student",
        "apprentice",
        "trainee",
        "pupil",
        "start",
        "starter",
        "enrolment",
        "place",
        "apprenticeship_start",
        "adult",
        "graduate",
        "entrant",
        "apprenticeship",
        "enrolee",
        "recruit",
        "undergraduate",
        "returner",
        "entry",
        "leaver",
    ]
)
"""Singular head nouns that count learners by themselves, or beside others that do."""

WEAK_UNITS = frozenset(
    {
        "adult",
        "entry",
        "place",
        "graduate",
        "recruit",
        "entrant",
        "leaver",
        "apprenticeship",
        "people",
        "person",
        "woman",
        "young person",
        "man",
        "teenager",
        "worker",
        "programme",
    }
)
STARTED = re.compile(
    r"^(?: aged [\w -]{2,20}?| over the age of \d\d)?(?: a year)? (?:(?:have|had|has|were|are|who|now) )*"
    r"(?:start(?:ed|ing)?|began|enrolled|participat(?:ed|ing) in|(?:took|take|taken|taking) part in|"
    r"learn(?:ed|t|ing)? |enrolling|stud(?:y|ying|ied)|undertak(?:e|ing)|train(?:ed|ing)?\b|on "
    r"(?:apprenticeship|"
    r"traineeship|study programme|course)|in (?:further|higher) education|complet(?:ed|ing) (?:an? |the "
    r"|their )|on (?:a|an|the) )"
)
TRAINED = re.compile(
    r"\b(?:train|trains|trained|training|teach|teaches|taught|educate|upskill|recruit)(?: up to| about| "
    r"around)? $"
)
"""Units that count learners only where the sentence is about learning."""

LEARNING = re.compile(
    r"\b(?:start(?:s|ed|ing)?|enrol|enrolled|enrolments?|enrols|enrolling|course|courses|programmes?|"
    r"apprentices?(?:hips?)?|study|studying|studied|"
    r"studies|taught|teach(?:es)?|learners?|students?|training|trained|trainees?|recruit(?:ed|s)?|"
    r"qualification|T[ -]Levels?|A-levels?|BTECs?|bootcamps?|"
    r"on roll|sixth form|places?|degree|provision|caters?|pass(?:ed)?|complet(?:ed|ions?))\b",
    re.IGNORECASE,
)
NOT_LEARNERS = re.compile(
    r"\b(?:survey(?:ed)?|poll(?:ed)?|respondents?|petition|vot(?:e|es|ed|ing)|ballot(?:ed)?|members|signed|"
    r"signatories|readers|delegates|"
    r"jobs?|redundanc(?:y|ies)|asked|told (?:us|researchers)|attended|parents|"
    r"march(?:ed|ing)|protest\w*|demonstrat(?:ed|ing|ors?)|injured|arrested|evacuated|walked out"
    r"|crash(?:ed)?|"
    r"bus(?:es)?|coach(?:es)?|class(?:es)? (?:of|has|have|had|with)|class sizes?|per (?:class|teacher|tutor)|"
    r"complain(?:ed|ts)|suspended|expelled|spoke (?:to|with)|talked (?:to|with)|interview(?:s|ed)"
    r"|(?:gave|handed) [^,;]{2,20} to|offered places at|[Ee]ach (?:tutor|teacher|class)"
    r"|sued|gathered|rall(?:y|ied)|scholarships?|bursar(?:y|ies))\b",
    re.IGNORECASE,
)
"""Clauses about people who answer, vote, sign or are told: their counts are not learner numbers."""
REACHED = re.compile(r"\b(?:reach(?:ed|es)|petition|ballot(?:ed)?|respondents?|surveyed|polled)\b")
"""Sentences that count those whom a programme reached, or who voted or answered."""

COURSE = re.compile(
    r"^(?:,? (?:who|that))?(?: (?:were|are|was|had|have|has|all|been|also|now))*,? ?"
    r"(?:start(?:ed|ing|s)?|beg[au]n|enrolled|enrolling|studying|studied|study|taking|took|tak(?:es?|en)|"
    r"doing|did|joined|on|onto|in|"
    r"undertaking|completed|complet(?:e|ing)|passed|signed up|sat|sitting|pursuing|following|working "
    r"towards)(?: (?:on|onto|for|in|to|up))? (?!not\b|at\b|whom\b|which\b|by\b|the college|\ue003)"
    r"(?P<course>[^,.;:()–—]{2,140}?)(?= and \ue003|,|\.|;|$| in (?:20|Sep|Aug|Oct|Jul|Jan|the \d)| last | "
    r"this | at \ue010| at the | between | by | from | since | during "
    r"| while | which | who | – | \(| compared| against| were | was | are | is | to \ue003| over )"
)
GROUP = re.compile(
    r"^ (?:(?:who are |are |were )?(?P<aged>aged [\w –-]{2,20}?(?: and (?:under|over|above|below))?)|with "
    r"(?P<with>[^,.;()]{3,60}?)|from (?P<origin>(?:a |an )?[a-z][^,.;()]{3,60}?)"
    r"|out of (?P<out>work))(?=,|:|\.|;|$| and | in | who | on | at | this | last | start| enrol)|^ (?:are "
    r"|reserved )?for (?P<for>(?:people|adults|learners|students|young)"
    r"[^,.;()]{0,60}?)(?=,|\.|;|$| and )"
)
PREFIX = re.compile(
    r"^(?P<words>(?:(?:full|part)-time|adult|disadvantaged|young|female|male|disabled|vocational|academic|"
    r"apprenticeship|international|overseas|"
    r"new|extra|additional|higher|advanced|intermediate|degree|level \d|16[- ]to[- ]1[89][\w-]*|"
    r"1[4-9]-1[6-9]|supported|high[- ]needs|"
    r"T[ -]Level|A-level|adult education|sixth[- ]form|FE|undergraduate|postgraduate|funded|learner|SEND|"
    r"SEN)[ -])+"
)
COURSE_WORDS = re.compile(
    r"apprenticeship|T[ -]Level|A-level|degree|level \d|vocational|academic|adult education|BTEC|bootcamp|"
    r"sixth",
    re.IGNORECASE,
)
PEOPLE = {
    "adult": "adults",
    "apprentice": "apprentices",
    "pupil": "pupils",
    "trainee": "trainees",
    "graduate": "graduates",
}
"""Units that are themselves a group of learners."""
