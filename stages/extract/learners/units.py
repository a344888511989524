"""Which counts are counts of learners, and what the words around them say of group and course."""

import re

LEARNER_UNITS = frozenset(
    "learner student apprentice trainee pupil start starter enrolment place apprenticeship_start adult graduate entrant "
    "apprenticeship enrolee recruit undergraduate placement returner leaver".split()
)
"""Singular head nouns that count learners by themselves, or beside others that do."""

WEAK_UNITS = frozenset({"adult", "place", "graduate", "recruit", "entrant", "leaver", "apprenticeship", "people", "person", "woman", "young person"})
"""Units that count learners only where the sentence is about learning."""

LEARNING = re.compile(
    r"\b(?:start(?:s|ed|ing)?|enrol|enrolled|enrolments?|enrols|enrolling|course|courses|programmes?|apprentices?(?:hips?)?|study|studying|studied|"
    r"studies|taught|teach(?:es)?|learners?|students?|training|trained|trainees?|recruit(?:ed|s)?|qualification|T[ -]Levels?|A-levels?|BTECs?|bootcamps?|"
    r"on roll|sixth form|places?|degree|provision|caters?|pass(?:ed)?|complet(?:ed|ions?))\b",
    re.IGNORECASE,
)
NOT_LEARNERS = re.compile(
    r"\b(?:survey(?:ed)?|poll(?:ed)?|respondents?|petition|vot(?:e|es|ed|ing)|ballot(?:ed)?|members|signed|signatories|readers|delegates|"
    r"jobs?|redundanc(?:y|ies)|asked|said they|told (?:us|researchers)|reached|attended|parents)\b",
    re.IGNORECASE,
)
"""Sentences about people who answer, vote, sign or are told: their counts are not learner numbers."""

COURSE = re.compile(
    r"^(?:,? (?:who|that))?(?: (?:were|are|was|had|have|has|all|been|also|now))*,? ?"
    r"(?:start(?:ed|ing|s)?|beg[au]n|enrolled|enrolling|studying|studied|study|taking|took|tak(?:es?|en)|doing|did|joined|on|onto|in|of|for|"
    r"undertaking|completed|complet(?:e|ing)|passed|signed up|sat|sitting|pursuing|following|working towards)(?: (?:on|onto|for|in|to|up))? "
    r"(?P<course>[^,.;()–—]{2,140}?)(?= and \ue003|,|\.|;|$| in (?:20|Sep|Aug|Oct|Jul|Jan|the \d)| last | this | at \ue010| at the | between | by | from | since | during "
    r"| while | which | who | – | \(| compared| against| were | was | are | is | to \ue003| over )"
)
GROUP = re.compile(
    r"^ (?:(?:who are |are |were )?(?P<aged>aged [\w –-]{2,20}?)|with (?P<with>[^,.;()]{3,60}?)|from (?P<origin>(?:a |an )?[a-z][^,.;()]{3,60}?)"
    r"|out of (?P<out>work))(?=,|\.|;|$| and | in | who | on | at | this | last )"
)
PREFIX = re.compile(
    r"^(?P<words>(?:(?:full|part)-time|adult|disadvantaged|young|female|male|disabled|vocational|academic|apprenticeship|international|overseas|"
    r"new|extra|additional|higher|advanced|intermediate|degree|level \d|16[- ]to[- ]1[89][\w-]*|1[4-9]-1[6-9]|supported|high[- ]needs|"
    r"T[ -]Level|A-level|adult education|sixth[- ]form|FE|undergraduate|postgraduate|funded|learner|SEND|SEN)[ -])+"
)
COURSE_WORDS = re.compile(r"apprenticeship|T[ -]Level|A-level|degree|level \d|vocational|academic|adult education|BTEC|bootcamp|sixth", re.IGNORECASE)
PEOPLE = {"adult": "adults", "apprentice": "apprentices", "pupil": "pupils", "trainee": "trainees", "graduate": "graduates"}
"""Units that are themselves a group of learners."""
