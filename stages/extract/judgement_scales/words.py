"""Words of scales: what a scale is called, what its labels are known to be, and how it is told."""

import re

from stages.extract.phrases.alternatives import by_letter

COLOURS = (
    "amber/green|amber/red|green/amber|red/amber|amber-green|amber-red|dark green|light green|bright green"
    "|red|orange|amber|yellow|green|blue|purple|grey|gray|black|white|pink"
)
_LABELS = (
    "outstanding|very good|good|requires improvement to be good|requires improvement|require improvement"
    "|inadequate|satisfactory|unsatisfactory|exceptional|exemplary|strong standard|strong|expected standard"
    "|secure|needs attention|needs improvement|attention needed|urgent improvement|causing concern|excellent"
    "|adequate|acceptable|unacceptable|not achieved|achieved|conditional pass|very low risk|very high risk"
    "|fair|very poor|poor|very weak|weak|limited confidence|limited|reasonable progress|reasonable"
    r"|significant progress|significant|insufficient progress|insufficient|distinction\*|distinction|merit"
    "|pass|fail|credit|unclassified|near pass|gold|silver|bronze|platinum|very high|high confidence"
    "|high risk|high|medium risk|moderate|medium|very low|low confidence|low risk|low|some confidence"
    "|no confidence|confidence|strongly agree|strongly disagree|tend to agree|tend to disagree"
    "|neither agree nor disagree|agree|disagree|neutral|very satisfied|very dissatisfied|fairly satisfied"
    "|fairly dissatisfied|satisfied|dissatisfied|never|rarely|sometimes|often|always|yes|don[’']t know"
    "|not sure|not very|not at all|very|fairly|very likely|somewhat likely|likely|unlikely|very unlikely"
    "|not likely|not met|met|first|upper second|lower second|third|emerging|developing|expected|exceeding"
    "|at risk|on track|n/a|beginner|intermediate|advanced|expert|effective|ineffective|compliant"
    "|non-compliant|commended|meets expectations|does not meet expectations|meets UK expectations"
    "|does not meet UK expectations|critical|urgent|completely|partly|fully|no|substantial assurance"
    "|reasonable assurance|limited assurance|no assurance|full assurance|moderate assurance|substantial"
    "|fully met|partly met|partially met|mostly met|limited effectiveness|not effective|highly effective"
    "|requires significant improvement|requires urgent improvement|significant improvement required"
    "|very high confidence|medium confidence|moderate confidence|important areas? for improvement"
    "|important area\\(s\\) for improvement|adequate and needs improvement"
    "|unsatisfactory and needs urgent improvement|requires improvement to meet UK expectations"
    rf"|requires improvement to meet expectations|{COLOURS}"
)
_OPINION = (
    "(?=[efnqv])(?:very|fairly|quite|extremely|not very) (?:confident|easy|difficult|important|useful"
    "|helpful|well|happy|unhappy|concerned|prepared|interested|familiar|likely|effective|satisfied)"
)
KNOWN = f"{_OPINION}|{by_letter('|'.join(sorted(_LABELS.split('|'), key=len, reverse=True)))}"
"""Words that scales use as labels; longest first where one starts another."""
_STARTS = {"quite", "extremely", *(re.split(r"\W", label)[0] for label in _LABELS.lower().split("|"))}
FIRST_WORDS = " ".join(sorted(_STARTS))
"""What a known label can start with."""
STRONG_NOUN = (
    "(?:"
    + by_letter(
        r"judge?ments?|grades?|gradings?|ratings?|scales?|tiers?|bands?|bandings?|classifications?"
        r"|categor(?:y|ies)"
        r"|levels?|statuses|priorit(?:y|ies)|stages?|evaluations?|scores?|opinions?|descriptors?"
    )
    + ")"
)
WEAK_NOUN = (
    "(?:"
    + by_letter(
        r"outcomes?|responses?|options?|answers?|results|decisions?|labels?|groups?|colours?"
        r"|conclusions?|contribution|model|status|awards"
    )
    + ")"
)
JUDGED = (
    "(?:"
    + by_letter(
        r"graded|rated|judged|classed|classified|assessed|marked|ranked|coded|scored|colour-coded|banded"
        r"|prioritised|grades|rates|placed|evaluated|categorised|award|awards|awarded|gets?|achieve"
    )
    + ")"
)
SURE = by_letter(
    "outstanding|requires? improvement(?: to be good)?|inadequate|satisfactory|exceptional|exemplary|merit"
    "|distinction\\*?|pass|unsatisfactory|attention needed|needs attention|causing concern"
    "|urgent improvement|insufficient progress|insufficient|(?:strongly |tend to )?(?:dis)?agree|(?:very "
    "|fairly )?(?:dis)?satisfied|no confidence|limited confidence|adequate|not at all|not very"
    "|(?:substantial|reasonable|limited|no) assurance|limited effectiveness|not effective|unsatisfactory"
    "|(?:fully|partly|partially|not) met|commended|(?:meets|does not meet) expectations|very good|very poor"
    "|weak"
)
"""Labels that hardly anything but a scale uses; colours, medals, high and low stand for much else."""
JUDGED_ONLY = (
    "(?:"
    + by_letter(
        r"graded|rated|judged|classed|classified|assessed|ranked|coded|scored|colour-coded"
        r"|banded|grades|rates|categorised|prioritised"
    )
    + ")"
)
PAST_OF_ONE = r"\b(?:was|were|has been|had been|got|received|fell|rose|went|moved|dropped|improved)\b"
NUMBERS = {
    word: value
    for value, word in enumerate(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], start=2
    )
}
PAIRS = frozenset(
    frozenset(pair)
    for pair in (
        ("met", "not met"), ("achieved", "not achieved"),
        ("pass", "fail"), ("yes", "no"), ("effective", "ineffective"),
        ("satisfactory", "unsatisfactory"), ("compliant", "non-compliant"), ("agree", "disagree"),
        ("confidence", "no confidence"), ("adequate", "inadequate"),
    )
)  # fmt: skip
"""Two labels that are a scale by themselves."""
