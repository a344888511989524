"""Who learners are and what they did, as the masked words around a share of them say."""

import re

NOUN = (
    r"(?:starts|learners|apprentices|students|enrolments|starters|trainees|apprenticeships|participants|"
    r"pupils|entries|leavers|completers|cohort|entrants|undergraduates|achievements|learner participation)"
)
PERSONS = (
    r"(?:females?|males?|women|men|girls|boys|adults|young people|people|candidates|those|them|whom|olds)"
)
WHOM = (
    r"(?:(?:all|the|its|these|their|this|our|last|first|total|approximate|\ue003+) )*"
    r"(?P<whom>(?!(?:[a-z]+ )*(?:term|year|day|week|month|time|lessons) and )"
    rf"(?:[^\s,.;:()\ue001-\ue009]+ ){{0,4}}?(?:{NOUN}|{PERSONS})\b(?! of\b| {NOUN}\b)(?:[’'])?)"
)
WHO = (
    rf"{WHOM}(?P<later> (?:started|starting|due to|eligible|"
    r"aged|at|in|on|from|for|during|across|taking|taken|"
    r"studying|who|that|with|we|they) "
    r"[^,.;()–—\ue001-\ue007\ue009]{2,60}?(?<! not)(?<! to)(?<! can)(?<! will)(?<! did)(?<! do))??"
)
BE = r"(?:were|are|was|is|had been|have been|came from|come from|coming from|made up of)"
DID = (
    r"(?:identif(?:y|ied)|disclos(?:ed?|ing)|declar(?:ed?|ing)|quit|ha(?:[sd]|ve)(?= an?\b| no\b)|do not "
    r"have|did not (?:have|return|start|finish|take)|held|hold|claim(?:ed)?|liv(?:ed?|ing)|work(?:ed|ing)?|"
    r"return(?:ed)?|participat(?:ed?|ing)|join(?:ed)?|attend(?:ed)?|qualif(?:y|ied)|finish(?:ed)?|study|"
    r"studied|studying|t[ao]ke|took|taking|went|go|moved?|moving|progress(?:ed|ing)?|achiev(?:ed?|ing)|"
    r"pass(?:ed|ing)?|reach(?:ed|ing)?|got|get|gain(?:ed|ing)?|receiv(?:ed?|ing)|complet(?:ed?|ing)|"
    r"drop(?:ped)?|left|leave|withdr[ae]w|resided?|lived?|start(?:ed|ing)?|began|enroll?(?:ed)?|stayed|"
    r"continued?|sat|earned|obtained|scored|(?:came|walked) away with|come away with|secured|attained|"
    r"attaining|met|found|entered|undertook|undertaking|resulted|do not (?:achieve|complete|pass|finish)|"
    r"did not (?:achieve|complete|pass|finish)|failed)"
)
HAVE = r"(?:(?:also|have|had|has|now|all|successfully|either|then|currently|already|still|only) )*?"
SAYS = (
    rf"(?<! who)(?<! that){HAVE}(?:(?P<be>{BE})|(?P<did>{DID})) (?:by )?(?!in [\d/–-]+ w|expected|"
    rf"estimated|likely|able\b|satisfied|happy|aware|"
    r"confident|concerned|worried|more\b|less\b|higher|lower|below|above|up\b|down\b|a (?:rise|fall|"
    r"drop)|(?:(?!that |which |who )[\w-]+ ){1,4}(?:were|was|are) )"
    r"(?P<group>[^,.;:()\ue001\ue002\ue004-\ue007\ue009]{2,90}?)(?=[,:.;)]|$| – | — | - | and "
    r"[\ue002-\ue004]| with [\ue002-\ue004]| who make up | while | compared | against | \()"
)
"""What they were or did, up to the end of the clause; what may be, or was said of them, is none."""
TAKING = (
    r",? ?(?:account(?:ed|s|ing)? for|cater(?:ed|s|ing)? for|taught|teach(?:es|ing)?|train(?:s|ed|ing)?|"
    r"educat(?:es?|ed|ing)|ma(?:de|kes?|king) up|supported|represent(?:s|ed|ing)?|compris(?:ed?|"
    r"es|ing)|constitut(?:ed?|es|ing)|form(?:ed|s|ing)?|(?:was|were) (?:awarded to|achieved by|taken by|"
    r"given to)|(?:rose|fell|grew|dropped|climbed|increased|declined|shrank)(?: from \ue002+)? to)"
)
GROUP = (
    r"(?:^|[,;:•] |\b(?:and|that|while|whilst|as|but) )(?P<group>(?!which\b|that\b|this\b|it\b|they\b|"
    r"these\b)[^,.;()\ue001-\ue009]{2,60}?(?: \([^()\ue001-\ue009]{2,20}\))?)"
)
MOVES = (
    r"(?:ris(?:en|es|ing)|rose|fallen|fell|falls|falling|gone (?:up|down)|went (?:up|down)|edged (?:up|"
    r"down)|increased|decreased|dropped|grown|grew|dipped|climbed|declined)"
)
LEARNS = re.compile(
    rf"\b(?:{NOUN}|NEET|learning|(?:further|higher) education|university|sixth[- ]forms?|"
    rf"grades?|pass(?:e[sd])?|qualif\w+|level \d|apprenticeships?|courses?|T[ -]Levels?|"
    rf"A[- ]levels?|"
    r"GCSEs?|college|study|studying|training|distinctions?|merits?|programme)\b",
    re.IGNORECASE,
)
"""Words that make people learners."""
SAID = re.compile(
    r"\b(?:good(?! pass| grade| GCSE)|outstanding|inadequate|grade (?:one|two|three|four)|Ofsted|sa(?:y|id|"
    r"ying)|thinks?|feels?|felt|agree\w*|wants?|believ\w+|would|satisf\w+|plan\w*|could)\b"
)
ASKED = re.compile(
    r"\b(?:survey\w*|poll|polled|respondents|satisfied|asked|agreed|questionnaire|staff|teachers|employers|"
    r"think|thought|felt|vot(?:ed|ers))\b"
)
"""What learners are only said to be, and who were asked."""

EXAMPLES = {
    "Last year we taught 3,710 adults:\n\n• 15% declared a disability\n• 14% declared a difficulty\n"
    "• 77% were women": [{"value": 3710}, {"value": 15}, {"value": 14}, {"value": 77, "group": "women"}],
    "8,000 students said they were interested in a place. Only 1,430 apprenticeships were published on the "
    "site. It shut for 40 per cent of the autumn term and pupils were taught at home.": [],
    "The number of people who started apprenticeships has gone up and now stands at 2,145. 1,200 (60%) "
    "learners passed their course.": [{"value": 2145}, {"value": 60}, {"value": 1200}],
    "The school has 215 pupils on roll, but a capacity of 600, and under-recruited by 40 pupils.": [
        {"value": 215}
    ],
    "There were 900 apprenticeship starts in this period, down 6.9% from the same period in 2019/20.": [
        {"value": 900, "period": None}
    ],
    "General colleges catered for about half of FE learners, and firms for 21 per cent.": [
        {"group": "General colleges", "bound": "about"},
        {"value": 21, "group": "firms"},
    ],
    "Ninety per cent of the students due to finish in 2013/14 passed all the parts.": [{"value": 90}],
    "More than half of the learners (57%) identify as Welsh, and a third of the 2,400 students have a car.": [
        {"value": 57, "group": "identify as Welsh"},
        {"group": "have a car"},
        {"value": 2400},
    ],
    "Larkfield College has 4,200 students. 46 per cent are part-time and 12 per cent come from abroad.": [
        {"value": 4200},
        {"value": 46, "group": "part-time"},
        {"value": 12, "group": "abroad"},
    ],
    "Just over 6 in 10 learners were female and more than half (57%) were from the north.": [
        {"group": "female", "bound": "over"},
        {"value": 57, "group": "from the north"},
    ],
    "The proportion of female learners rose to 70%, and one in three students left the course early.": [
        {"value": 70, "group": "female learners"},
        {"group": "left the course early"},
    ],
    "Level 2 starts fell to 26% of the total. 44% of starts for that year were at level 3.": [
        {"value": 26, "group": "Level 2 starts"},
        {"value": 44, "group": "at level 3"},
    ],
    "People aged 25 and over accounted for 46% of starts in 2016/17. People aged 19-24 accounted for 29% "
    "(90).": [
        {"value": 46, "group": "People aged 25 and over"},
        {"value": 29, "group": "People aged 19-24"},
        {"value": 90, "group": "People aged 19-24"},
    ],
    "1,275 (27.4%) of the learners we support have a disability. Starts rose by 2% (900) to 41,800 starts.": [
        {"group": "learners we support have a disability", "unit": "percent"},
        {"value": 1275, "group": "learners we support have a disability"},
        {"value": 41800},
    ],
    "There were 900 starts. Women made up 10% of them, although they account for 51% of all starts.": [
        {"value": 900},
        {"value": 10, "group": "Women"},
        {"value": 51, "group": "Women"},
    ],
    "Some 87% of people starting an apprenticeship were White.": [{"value": 87, "group": "White"}],
    "It has 900 apprentices, half of them women.": [
        {"group": "women", "unit": "share"},
        {"value": 900},
    ],
    "The firm has 90 staff. 46 per cent are part-time. Of the learners asked, 80 per cent were happy.": [],
}
