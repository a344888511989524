"""Money of the state: what the levy raises, spent on training, left over, handed back, paid a learner."""

from stages.extract.finances.construction import ADVERBS, Construction, construction

_TEACHERS = r"(?:school ?teachers|teachers in schools|schools|their (?:school )?(?:counterparts|colleagues))"
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
        "not_spent",
        "underspend",
        "spent used located claimed touched left_over",
        r"<value:MONEY>,?(?: or [^,.;]{2,30},)?(?: (?:worth )?(?:of|in|from) (?:[\w’'\ue010-\ue013-]+ "
        r"){1,10}?)? ?(?:has |had |have |was |were |is )?(?:gone|going|went|goes|left|lay|been|remained|"
        r"remains|still)? ?(?:largely |been )?(?:unspent|unused|unallocated|untouched|left over|unclaimed|"
        r"not spent)\b|\b(?:unspent|unused|unallocated) (?:[a-z]+ ){0,4}?(?:of|worth|totalling) <also:MONEY>",
    ),
    construction(
        "kept_of_levy",
        "levy",
        "evy",
        r"[\ue010\ue013]++ (?:keeps?|kept|pocket(?:s|ed)?|retain(?:s|ed)?) <value:MONEY> (?:of|from|in)\b|"
        r"<also:MONEY> of (?:the )?(?:unspent )?levy (?:money|funds|receipts|cash)\b",
    ),
    construction(
        "handed_back",
        "returned funding",
        "back return surrender",
        r"\b(?:hand|hands|handed|handing|give|gave|pay|paid|return|returns|returned|returning|surrender|"
        rf"surrenders|surrendered)(?: back)? {ADVERBS}<value:MONEY>(?: (?:of|in) (?:[\w’'\ue010-\ue013-]+ "
        rf"){{1,5}}?)? ?(?:back )?to (?:the )?(?:Treasury|\ue010++|\ue013++|government|exchequer|taxpayer|"
        rf"state)|<also:MONEY>(?: (?:of|in) (?:[\w’'\ue010-\ue013-]+ ){{1,5}}?)? ?(?:has |have |had |was |"
        r"were |is |will )?(?:been |be |gone |went |going )?(?:handed back|given back|paid back|returned|"
        r"surrendered|back) to ",
    ),
    construction(
        "passed_to",
        "funding",
        "handed passed given allocated",
        r"<value:MONEY> (?:was|is|were|has been|had been|goes|went) (?:handed|passed|given|allocated)(?: "
        r"on)?(?: down)? to (?:the )?(?:Department|DfE|devolved|Treasury|[a-z]+ department|[\ue010\ue013])",
    ),
    construction(
        "below_schools",
        "pay gap",
        "teacher school colleagues counterparts",
        r"<value:MONEY>(?: (?:a|per) year)? (?:below|less than|lower than|behind|short of|under) (?:that "
        rf"of |those of |what )?{_TEACHERS}",
    ),
    construction(
        "state_spends",
        "spending",
        "spen",
        rf"\b(?:spen[dt]|spends|spending) {ADVERBS}<value:MONEY>(?: (?:a|per|each|every) year| annually)? "
        rf"on {TRAINING}|<also:MONEY>(?: (?:a|per|each) year)? (?:annual |yearly )?(?:spend|spending|goes|"
        rf"went) on {TRAINING}",
    ),
    construction(
        "share_of_budget",
        "share of budget",
        "budget fund levy spending expenditure",
        r"<value:PERCENT> of (?:the|its|their|this) (?:\ue001++ )?(?:[a-z’-]+ ){0,4}?(?:budget|fund|funding|"
        r"spending|expenditure|levy)\b(?=(?: pot)? (?:was|were|is|are|has|had|have|goes|went|will|to be)\b)",
    ),
    construction(
        "pay_gap",
        "pay gap",
        "gap",
        rf"\b[Pp]ay gap\b[^.;\ue001-\ue009]{{0,60}}? (?:at|is|was|of|to|–|—|:|currently|now) "
        rf"{ADVERBS}<value:MONEY>|<also:MONEY> (?:[a-z]+ )?pay gap\b",
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
    "The department is to hand back £60 million of apprenticeship funding to the Treasury.": [
        {"metric": "returned funding", "value": 60000000}
    ],
    "The finder handed back £60 to the owner. £200,000 was raised by the runners.": [],
    "Providers get £471 for an apprentice, against £724 for a classroom learner.": [
        {"metric": "funding rate", "value": 471},
        {"metric": "funding rate", "value": 724},
    ],
    "The government spends £7 billion a year on further education.": [
        {"metric": "spending", "value": 7000000000}
    ],
    "The pay gap between colleges and schools stands at £7,000.": [{"metric": "pay gap", "value": 7000}],
    "67% of the £1.4 billion skills fund was devolved. Some 30 per cent of budgets are set in March.": [
        {"metric": "share of budget", "value": 67}
    ],
    "Employers receive £1,000 for each apprentice. Students spend £900 a year on courses.": [],
}
