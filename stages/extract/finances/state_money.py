"""Rates that the state sets: what is paid for a learner, and how pay stands below that of schools."""

from stages.extract.finances.construction import Construction, construction

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
    "Firms pay some £3 billion into the training levy each year.": [],
    "£3.5 billion was raised by the levy last year but £400 million of it went unspent.": [],
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
