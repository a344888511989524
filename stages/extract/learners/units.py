"""Which counts are counts of learners, and what the words around them say of group and course."""

import re

from stages.extract.phrases.cues import cues

LEARNER_UNITS = frozenset(
    cues(
        "learner|student|apprentice|trainee|pupil|start|starter|enrolment|place|adult|graduate|entrant|"
        "apprenticeship|enrolee|recruit|undergraduate|returner|entry|leaver|achievement"
    )
) | {"apprenticeship_start"}
"""Singular head nouns that count learners by themselves, or beside others that do."""

WEAK_UNITS = frozenset(
    cues(
        "adult|entry|place|graduate|recruit|entrant|leaver|achievement|apprenticeship|people|person|woman|"
        "applicant|candidate|under-19|under-25|young person|man|teenager|worker|programme"
    )
)
STARTED = re.compile(
    r"^[”\"]?(?: aged [\w -]{2,20}?| over the age of \d\d)?(?: a year)? (?:(?:have|had|has|were|are|who|"
    r"now|been|already|also|all|managed to|helped to|able to) )*(?:start(?:ed|ing)?|began|(?:accepted|"
    r"placed|admitted|registered)(?: on| onto| to| in| into| at| through)\b|t(?:ook|ake|aken|aking) up "
    r"(?:an? |the )?(?:[a-z]+ )?(?:place|apprenticeship|traineeship|course|training|learning|offer)|"
    r"(?:secured?|won|win|got|get|gained) (?:an? )?(?:[a-z]+ )?(?:place|apprenticeship|traineeship)|"
    r"f[io]u?nd (?:an? )?apprenticeship|access(?:ed)? (?:[a-z]+ )?(?:learning|training|education|courses)|"
    r"not in (?:education|employment)|NEET\b|in(?:to)? (?:learning|training|education|apprenticeships)|"
    r"enrolled|participat(?:ed|ing) in|(?:took|take|taken|taking) part in|learn(?:ed|t|ing)? |to (?:access|"
    r"get|take|start|do) (?:[a-z]+ )?(?:education|training|learning|courses?)|enrolling|stud(?:y|ying|ied)|"
    r"undertak(?:e|ing)|train(?:ed|ing)?\b|on (?:apprenticeship|traineeship|study programme|course)|in "
    r"(?:further|higher) education|in (?:an )?apprenticeships?\b|in (?:[a-z]+ )?placements?\b|(?:already |"
    r"currently |now )?(?:educated|taught|supported|upskilled) by |complet(?:ed|ing) (?:an? |the |their )|"
    r"on (?:a|an|the) )"
)
TRAINED = re.compile(
    r"\b(?:(?:train|trains|trained|training|teach|teaches|taught|educat(?:es?|ed|ing)|upskill"
    r"|recruit)(?: (?:up to|about|around|some|nearly|almost|over|just|only|under|(?:more|less|fewer) than"
    r"|an estimated))*|(?:qualifications|courses|training|education|learning|tuition|classes"
    r"|provision) (?:to|for)(?: a total of| up to| about| around| approximately)?) $"
)
"""Units that count learners only where the sentence is about learning."""

LEARNING = re.compile(
    r"\b(?:start(?:s|ed|ing)?|enrol|enrolled|enrolments?|enrols|enrolling|course|courses|programmes?|"
    r"apprentices?(?:hips?)?|study|studying|studied|studies|taught|teach(?:es)?|learners?|students?|"
    r"training|trained|trainees?|recruit(?:ed|s)?|qualification|T[ -]Levels?|A-levels?|BTECs?|bootcamps?|"
    r"on roll|sixth form|places?|degree|level \d|qualifications?|leavers|provision|caters?|pass(?:ed)?|"
    r"complet(?:ed|ions?))\b",
    re.IGNORECASE,
)
NOT_LEARNERS = re.compile(
    r"\b(?:survey(?:ed)?|poll(?:ed)?|respondents?|petition|vot(?:e|es|ed|ing)|ballot(?:ed)?|members|signed|"
    r"signatories|readers|delegates|jobs?|redundanc(?:y|ies)|asked|told (?:us|researchers)|attended|"
    r"parents|march(?:ed|ing)|protest\w*|demonstrat(?:ed|ing|ors?)|injured|arrested|evacuated|walked out|"
    r"crash(?:ed)?|bus(?:es)?|coach(?:es)?|class(?:es)? (?:of|has|have|had|with)|class sizes?|per (?:class|"
    r"teacher|tutor)|complain(?:ed|ts)|suspended|expelled|spoke (?:to|with)|talked (?:to|with)|"
    r"interview(?:s|ed)|(?:gave|handed) [^,;]{2,20} to|offered places at|[Ee]ach (?:tutor|teacher|class)|"
    r"said (?:that )?they|interested in|advertised|were (?:published|listed)|sued|gathered|"
    r"rall(?:y|ied)|scholarships?|bursar(?:y|ies))\b",
    re.IGNORECASE,
)
"""Clauses about people who answer, vote, sign or are told: their counts are not learner numbers."""
COURSE = re.compile(
    r"^[”\"]?(?:,? (?:who|that))?(?: (?:were|are|was|had|have|has|all|been|also|now))*,? ?(?:start(?:ed|"
    r"ing|s)?|beg[au]n|enrolled|enrolling|studying|studied|study|taking|took|tak(?:es?|en)|doing|did|"
    r"joined|on|onto|in|undertaking|participat(?:ing|ed)|taking part|completed|complet(?:e|ing)|passed|"
    r"signed up|sat|sitting|pursuing|following|working towards)(?: (?:on|onto|for|in|to|up))? (?!not\b|"
    r"at\b|whom\b|which\b|by\b|the college|\ue003)(?P<course>[^,.;:()–—]{2,140}?)(?= and \ue003| (?:and "
    r")?of (?:whom|these|them)\b|,|\.|;|$| in (?:England|(?:the )?(?:first|last|second|final) |20|Sep|Aug|"
    r"Oct|Jul|Jan|the \d)| last | this | every | each | than | with the | at \ue010| at the | between | "
    r"by | from "
    r"| since | during | while | which | who | – | \(| compared| with \ue003| across | against| were | was "
    r"| are | is | to \ue003| over )"
)
GROUP = re.compile(
    r"^ (?:(?:who are |are |were )?(?P<aged>aged [\w –-]{2,20}?(?: and (?:under|over|above|below))?)|with "
    r"(?P<with>[^,.;()]{3,60}?)|from (?P<origin>(?:a |an )?[a-z][^,.;()]{3,60}?)|out of (?P<out>work))(?=,|"
    r":|\.|;|$| and | in | who | on | at | this | last | start| enrol| were | are | was | have | had | "
    r"t[oa]ok)|^ (?:are |reserved )?for (?P<for>(?:people|adults|learners|students|"
    r"young)[^,.;()–—]{0,60}?)(?=,|\.|;|$| and | [–—-] )"
)
PREFIX = re.compile(
    r"^(?P<words>(?:(?:full|part)-time|adult|disadvantaged|young|female|male|disabled|vocational|academic|"
    r"[Aa]pprenticeship|[Tt]raineeship|[Bb]ootcamp|international|overseas|new|extra|additional|higher|"
    r"advanced|intermediate|degree|[Ll]evel \d(?:(?: and |/| to |-)\d)?|16[- ]to[- ]1[89][\w-]*|"
    r"1[4-9]-1[6-9]|supported|high[- ]needs|T[ -]Level|A-level|adult education|sixth[- ]form|FE|"
    r"undergraduate|postgraduate|funded|learner|SEND|SEN)[ -])+"
)
COURSE_WORDS = re.compile(
    r"apprenticeship|traineeship|T[ -]Level|A-level|degree|level \d|vocational|academic|adult education|"
    r"BTEC|bootcamp|sixth",
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
