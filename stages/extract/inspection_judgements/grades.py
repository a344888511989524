"""Words of judgement, and the verbs and nouns that give them to a provider."""

from stages.extract.phrases.alternatives import by_letter

WORDS = by_letter(
    "outstanding|very good|good|requires improvement to be good|requires improvement|required improvement|"
    "requiring improvement|require improvement|requires? special measures|special measures|serious "
    "weaknesses|inadequate|satisfactory|unsatisfactory|excellent|adequate|significant progress|reasonable "
    "progress|insufficient progress|exemplary|causing concern|attention needed|exceptional|strong standard|"
    "expected standard|needs attention|urgent improvement|not met|met|strong|secure|ineffective|effective|"
    "significant|reasonable|insufficient|limited confidence|limited|no confidence|gold|silver|bronze"
)
"""Judgements of the inspectorates, old and new; longest first where one starts another."""

NUMBER = r"(?:one|two|three|four|1|2|3|4)"
NUMBERED_GRADE = rf"grades?(?:[ -]| of )?{NUMBER}s?"
SUPERLATIVE = (
    r"(?<!second )(?<!third )(?<!next )(?:top|highest|lowest|bottom|worst)"
    r"(?: possible| available| overall| Ofsted){0,3}"
    r" (?:grades?|gradings?|ratings?|marks|judge?ments?|verdict)(?: (?:possible|available))?"
    r"(?: (?:that )?(?:it|the (?:[a-z]+ )?(?:watchdog|inspectorate)|an Ofsted inspection|Ofsted|inspectors) "
    r"(?:can (?:give|award|hand out)|gives?|awards?))?"
)
"""The end of a scale, without its word: only beside talk of inspection a grade."""
SCALE_ENDS = {"top": "outstanding", "highest": "outstanding"} | dict.fromkeys(
    ("lowest", "bottom", "worst"), "inadequate"
)
"""The word at which a scale ends."""
GRADES = rf"{WORDS}|{NUMBERED_GRADE}|{SUPERLATIVE}"
UNSURE = frozenset(
    [
        "excellent",
        "adequate",
        "met",
        "strong",
        "secure",
        "effective",
        "significant",
        "reasonable",
        "insufficient",
        "gold",
        "silver",
        "bronze",
        "exceptional",
    ]
) | {"not met", "no confidence", "very good"}
"""Words that are judgements only in speech marks or as the object of a verb of judging."""

MARK = "[‘’'“”\"]"

JUDGED = (
    "(?:re-?)?(?:"
    + by_letter(
        r"judged|rated|graded|found|deemed|classed|considered|declared|ranked|named|branded|labelled|marked"
        r"|assessed|described|dubbed|adjudged|scored|put|placed|classified|evaluated|confirmed|regraded"
        r"|downgraded|upgraded|demoted|promoted|lowered|raised|relegated|reclassified|assigned|recognised"
    )
    + ")"
)
"""A participle that gives a grade."""

GIVING = (
    "(?:"
    + by_letter(
        r"judg(?:ed|es|e|ing)|rat(?:ed|es|e)|rating(?= (?:it|them)\b)|grad(?:ed|es)|found|finds|deemed|deems"
        r"|declared|branded|labelled|classed|marked|considered|assessed|gave|gives|given|giving|award(?:ed|s"
        r"|ing)|hand(?:ed|s|ing)|branding|declaring|hit|slapped|dealt|placed|places|put|puts|left|upgraded"
        r"|downgraded|moved|raised|lowered|demoted|promoted|makes|made|described|confirmed|scored"
    )
    + ")"
)
"""A verb whose subject judges and whose object is judged: "Ofsted rated X good", "gave X a grade two"."""

HELD = (
    "(?:"
    + by_letter(
        r"receiv(?:ed|es|ing|e)|awarded|given|handed|hit|slapped|dealt|got|gets|getting|get|earn(?:ed|ing|s)"
        r"|achiev(?:ed|ing|es|e)|secur(?:ed|ing|es)|gain(?:ed|ing|s)|retain(?:ed|ing|s)|regain(?:ed|ing|s)"
        r"|kept|keeping|keeps|keep|maintain(?:ed|ing|s)|holds|held|holding|hold|won|winning|wins|scor(?:ed"
        r"|ing|es)|scoop(?:ed|ing|s)|made|makes|making|make|shown|showing|shows|demonstrat(?:ed|es|ing)|has"
        r"|had|have|having|with|landed|landing|notched|bagged|clinched|attained|obtained|collected"
        r"|celebrated|celebrating|celebrates|posted|picked up|ended up with|came away with|came out with"
        r"|emerged with|saw|earning|seen|hailed|issued|granted|accorded|graded|rated|overturned|escaped|met"
        r"|meets|meeting|reach(?:ed|es)|result(?:ed|ing|s) in|led to|leading to|ended (?:in|with)"
        r"|culminated in|brought|celebrate|following|after"
    )
    + ")"
)
"""A verb with a grade as its object: "received a 'good' rating", "made insufficient progress"."""

MOVED = (
    "(?:"
    + by_letter(
        r"(?:down|up)grad(?:ed|es|ing)|demot(?:ed|ion)|promot(?:ed|ion)|fell|fallen|falls|fall|falling"
        r"|dropped|drops|drop|dropping|slipped|slips|slip|slipping|slid|sliding|improved|improves|improve"
        r"|improving|improvement|went|gone|goes|go|going|moved|moves|move|moving|plummet(?:ed|s)|plung(?:ed"
        r"|es)|nosedived?s?|rose|risen|rises|rise|rising|climbed|climbs|climb|climbing|jumped|jumps|jump"
        r"|jumping|lift(?:ed|s)|relegated|sank|sinks?|sunk|sinking|hop(?:ped|s)|slump(?:ed|s)|crash(?:ed|es)"
        r"|upp(?:ed|ing|s)|tumbl(?:ed|es)|leapt|leaps|leaped|surged|rocketed|catapulted|propelled|boosted"
        r"|hauled|shoots|slides?|shot|bounces?|bounced|bouncing|stepped|step|steps|stepping|dipped|declined"
        r"|declines|deteriorated|progressed|turned|came|come|coming|advanced|elevated|raised|lowered|reduced"
        r"|cut|down|up|back|return(?:ed|s)?|recovered|soared|swung|transformed|journey|swing|increase"
        r"|decrease|decline|uplift|upgrade|downgrade"
        + "".join(
            rf"|{verb}(?=\s[^.;:]{{3,60}}?\sfrom\b)"
            for verb in ("took", "takes", "taken", "taking", "led", "leading", "steered", "guided", "helped")
        )
    )
    + ")"
)
"""A verb or noun that moves a provider from one grade to another."""

GRADE_NOUNS = by_letter(
    "ratings?|grades?|gradings?|judge?ments?|verdicts?|outcomes?|results?|marks?|reports?|status|scores?"
    "|assessments?|evaluations?|standards?|inspections?|accolades?|crowns?|awards?"
)
PROVIDER_NOUNS = by_letter(
    "college|school|provider|university|academy|trust|council|centre|company|firm|charity|nursery|group"
    "|institution|institute|organisation|prison|sixth form|training provider|business|utc|pre-school"
    "|UTC|SFC|childminder|service|authority|employer|primary|secondary|setting|association"
)
"""What a later sentence calls a provider by: "the college was judged good"."""

NUMBERED = {"one": 1, "two": 2, "three": 3, "four": 4, "1": 1, "2": 2, "3": 3, "4": 4}
LABELS = {1: "outstanding", 2: "good", 3: "requires improvement", 4: "inadequate"}
"""Ofsted's four grades as numbered since September 2012; earlier ones keep their numbers."""
