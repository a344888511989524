"""Money of the state: what the levy raises, spent on training, left over, handed back, paid a learner."""

from stages.extract.finances.construction import ADVERBS, Construction, construction

_TEACHERS = (
    r"(?:school ?teachers|(?:teachers|those|staff|people|colleagues) (?:(?:who )?(?:teach|work)(?:ing)? "
    r")?(?:in|at) schools|schools|their (?:school )?(?:counterparts|colleagues))"
)
TRAINING = (
    r"(?:[\w–-]+ ){0,4}?(?:apprenticeships?|further education|FE|skills|training|colleges?|adult|education|"
    r"learning|courses|bootcamps|sixth forms?|16[-–]19|16 to 19|16[-–]18|T.levels)\b"
)
_LEARNER = (
    r"(?:[\w–-]+ ){0,4}?(?:students?|learners?|pupils?|apprentices?|trainees?|place|head|"
    r"(?:\d\d-)?year-olds?)\b"
)
STATE_MONEY: tuple[Construction, ...] = (
    construction(
        "levy_raised",
        "levy",
        "levy",
        rf"\b(?:pay|pays|paid|paying|contribute[sd]?|put|puts) {ADVERBS}<value:MONEY>(?: (?:a|per|each) "
        rf"year)? (?:into|to|towards|through|via) (?:the |its |their )?(?:[a-z]+ ){{0,4}}?levy\b|"
        rf"\blevy\b(?:(?!\b(?:and|but|which|cut)\b)[^.;,\ue001-\ue009]){{0,40}}? (?:rais(?:es?|ed)|bring in|"
        rf"brings? in|brought in|generate[sd]?|takes? in|took in) {ADVERBS}<also:MONEY>",
    ),
    construction(
        "raised_by_levy",
        "levy",
        "levy",
        r"<value:MONEY> (?:that |which )?(?:(?:was|were|is|has been|had been|being|to be) )?(?:raised|"
        r"generated|collected|brought in|paid|taken)(?: [a-z]+)? (?:by|from|through|into|via) (?:the "
        r")?(?:[a-z]+ ){0,3}?levy\b|\b[Ll]evy receipts (?:of|were|reached|hit|rose to|came to|totalled) "
        r"<also:MONEY>",
    ),
    construction(
        "below_schools",
        "pay gap",
        "teacher school colleagues counterparts",
        r"<value:MONEY>(?: (?:a|per) year)? (?:below|(?:less|lower)(?:,? on average,?)? than|behind|short "
        r"of|under) (?:that "
        rf"of |those of |what )?{_TEACHERS}",
    ),
    construction(
        "rate_for_each",
        "funding rate",
        "_for_ _per_",
        r"(?:\b(?:[Cc]olleges|[Pp]roviders?|[Ss]chools|[Ss]ixth forms|[Uu]niversities|[Tt]hey)|"
        r"(?P<payee>[\ue010\ue013]++)) (?:(?:[a-z]+ly|will|would|can|are|now) )*(?:gets?|receives?|paid|"
        r"funded|given|earn|draw down)(?: only| just| at)? <value:MONEY>(?: (?:a|per) year)? (?:for|per) "
        rf"(?:each |every |an? )?{_LEARNER}",
    ),
)
STATE_STATED = frozenset(stated.name for stated in STATE_MONEY)
EXAMPLES = {
    "Firms pay some £3 billion into the training levy each year.": [{"metric": "levy", "value": 3000000000}],
    "Firms pay some £3 billion into the pension fund each year.": [],
    "£3.5 billion was raised by the levy last year but £400 million of it went unspent.": [
        {"metric": "levy", "value": 3500000000},
        {"metric": "underspend", "value": 400000000},
    ],
    "Providers get £471 for an apprentice, against £724 for a classroom learner.": [
        {"metric": "funding rate", "value": 471},
        {"metric": "funding rate", "value": 724},
    ],
    "The pay gap between colleges and schools stands at £7,000.": [{"metric": "pay gap", "value": 7000}],
    "67% of the £1.4 billion skills fund was devolved. Some 30 per cent of budgets are set in March.": [
        {"metric": "share of fund", "value": 67},
        {"metric": "share of budgets", "value": 30},
    ],
    "Employers receive £1,000 for each apprentice. Students spend £900 a year on courses.": [],
}
