"""The measures that accounts state, and the words that name them. The first that matches counts."""

import re
from functools import lru_cache


def piped(text: str) -> frozenset[str]:
    """The names that a text sets apart by bars."""
    return frozenset(name.strip() for name in text.split("|"))


_BEFORE = (
    r"(?: \(?(?:before|after|excluding|including|net of) (?:(?!(?:of|was|is|were|at|in|for)\b)[a-z’'(),/-]+ "
    r"){0,11}?"
    r"(?:(?!(?:of|was|is|were|at|in|for)\b)[a-z’'()/-]+)"
    r"(?= (?:(?:of|was|is|were|at|in|for|up|down) |\ue001)))?"
)
"""What a result is struck before or after: "operating deficit *after restructuring costs* of £2m"."""
METRICS: tuple[tuple[str, str], ...] = (
    (
        "EBITDA",
        r"(?:adjusted |education-specific )?ebit(?:da)?(?: margin)?|earnings before interest, tax(?:es)?,? "
        r"(?:\w+,? )*(?:and )?amortisation(?: \(ebitda\))?|earnings before interest(?:,? (?:and )?tax(?:es|"
        r"ation)?)?",
    ),
    ("repairs backlog", r"(?:maintenance |repairs? )*backlogs?(?: of repairs)?"),
    (
        "turnover",
        r"turnover|(?:annual |total )?sales(?! (?:of (?!\ue001)|team|staff|executive|manager|assistant|"
        r"pitch))",
    ),
    (
        "funding rate",
        r"(?:base |national |basic |core )*funding rates?|base rates? of funding|basic rates? of funding|"
        r"(?:national )?base rates?|(?:funding|spending)(?: rates?)? (?:per|for each|for every) "
        r"(?:[a-z0-9–-]+ ){0,3}?(?:students?|pupils?|learners?|head|place|apprentices?)|per-(?:student|"
        r"pupil|learner|head) (?:funding|spending)(?: rates?)?|rates?(?= (?:for|will|has|is|was|from)\b)",
    ),
    (
        "energy costs",
        r"(?:total |annual )?(?:energy|fuel|heating|electricity|gas|utility|utilities) (?:costs?|bills?)",
    ),
    (
        "costs",
        r"(?:total |annual )?(?:exam(?:ination)?(?: fees?)?|agency(?: staff)?|administrative|admin|delivery|"
        r"insurance|finance|maintenance|running|non-staff|non[- ]pay|premises|interest|restructuring|"
        r"legal|sunk|"
        r"consultancy|rationalisation|administration|building|repair|set-up|overall|operating|project|"
        r"capital|pension|employment|national insurance|wage|(?:additional|extra|further)(?: [a-z]+)?) "
        r"(?:costs?|bills?|expenses)|(?:transfer|legal|audit|professional|consultancy|management) fees|"
        r"costs(?= of (?:about |around |some |almost |nearly |over |more than |just over )?\ue001)",
    ),
    (
        "severance",
        r"(?:redundancy|severance|exit) (?:costs?|pay(?:ments?|outs?)?|packages?|bill)|severance|pay-?o(?:ff|"
        r"ut)s?|golden (?:handshakes?|goodbyes?)|(?:potentially )?(?:unusual|compensation) payments?|"
        r"compensation for loss of office|settlement agreements?",
    ),
    (
        "staff costs",
        r"(?:staff|(?<!to )pay|staffing|payroll|wage|salary)(?:ing)? (?:costs?|bill|expenditure)|payroll|"
        r"(?:staffing|staff|wages|salaries)(?= (?:now |currently |already )*(?:accounts?|takes?|took|"
        r"accounted|consum|absorb|must|should|has to|have to|needs? to|makes? up|made up)\w*\b)|(?:pay|"
        r"staff costs) as an? (?:share|percentage|proportion) of (?:income|turnover)",
    ),
    (
        "pension deficit",
        r"pensions? (?:scheme )?(?:liabilit(?:y|ies)|deficit|shortfall|provision)",
    ),
    (
        "operating deficit",
        rf"(?:underlying |operating |adjusted |historic cost )+(?:financial "
        rf")?(?:deficit|loss(?:es)?){_BEFORE}",
    ),
    (
        "operating surplus",
        rf"(?:underlying |operating |adjusted )+(?:financial )?(?:surplus|profits?){_BEFORE}",
    ),
    ("lost income", r"loss(?:es)? (?:of|in) income|lost income"),
    (
        "bailout",
        r"(?:government |emergency |taxpayer |state |taxpayer-funded )*bail[- ]?outs?|rescue(?= (?:of|for) "
        r")|rescue (?:package|deal|funding)",
    ),
    (
        "emergency funding",
        r"(?:emergency|exceptional|additional emergency|stop-?gap|short-term) (?:financial |cash |"
        r"government )?(?:funding|support|cash|aid|money|grant)(?: (?:cash|funding|money))?",
    ),
    ("liabilities", r"(?:net |current |contingent |total )*liabilit(?:y|ies)"),
    (
        "deficit",
        r"(?:financial |budget |annual |accounting |total |forecast |pre-tax |in-year |cumulative |trading |"
        r"cash |net |structural |pre-tax |projected )*(?:deficits?|loss(?:es)?(?: on the (?:sale|disposal) "
        rf"of (?:an? |its )?[a-z]+)?){_BEFORE}",
    ),
    (
        "shortfall",
        r"(?:financial |budget |annual |cash |funding |income )*(?:short-?falls?|black holes?|holes?|"
        r"(?:funding|budget|financial|income) gaps?|gaps?(?= in (?:its|the|their) (?:budgets?|finances|"
        r"funding|accounts)))(?: in (?:its|the|their) (?:budgets?|finances|funding))?",
    ),
    (
        "surplus",
        r"(?:financial |budget |annual |total |trading |in-year |accounting |cumulative )*surplus(?:es)?"
        rf"{_BEFORE}",
    ),
    ("profit", rf"(?:pre-tax |net |gross |annual |post-tax )*profits?{_BEFORE}"),
    (
        "cash",
        r"bank balances?|cash(?: pots?| piles?| and cash equivalents| balances?| in hand| at bank| "
        r"reserves?| holdings?| position)*(?! (?:days?|boost|flow|injection|cuts?|advance|crisis|"
        r"incentives?|bung|windfall|inflow|deficit)\b)",
    ),
    (
        "reserves",
        r"(?:unrestricted |free |general |total |financial |accumulated |revenue )*reserves|net funds",
    ),
    (
        "borrowing",
        r"(?:total |net |outstanding |bank |long-term |external )*(?:borrowings?|overdrafts?)",
    ),
    ("debt", r"(?:total |net |outstanding |bank |long-term |unsecured )*debts?|arrears|unsecured claims?"),
    (
        "loan",
        r"(?:emergency |bank |government |commercial |outstanding |interest-free |repayable |term |cash "
        r"?flow )*(?:loans?|mortgages?|(?:cash |repayable |funding )*advances?)",
    ),
    ("grants", r"(?:capital |government |teaching |core |block )*grants?(?: funding| income)?"),
    (
        "income",
        r"(?:total |annual |overall |funding |tuition |fee |combined |apprenticeship |research |grant |"
        r"other )*(?:incomes?|revenues?(?! (?:funding|budget|grant|account)))",
    ),
    (
        "capital spending",
        r"capital (?:expenditure|spend(?:ing)?|investment|programme|works|budget)",
    ),
    (
        "expenditure",
        r"(?:total |annual |full |overall )*(?:expenditure|outgoings|spending|operating costs)|(?:total|"
        r"annual|full|overall) spend",
    ),
    ("overspend", r"overspends?"),
    ("underspend", r"underspends?"),
    (
        "savings",
        r"(?:staff |cost |annual |efficiency |budget |recurrent |pay )*savings?(?! (?:accounts?|"
        r"banks?)\b)(?: programme| plan| target| drive)?|cost reductions?|cost-cutting (?:programme|plan|"
        r"drive|measures)",
    ),
    ("cuts", r"(?:budget|funding|spending|grant|cost) (?:cuts?|reductions?)|cuts|reductions(?= of \ue001)"),
    ("balance", r"(?:closing |outstanding |unpaid |bank )?balances?(?= of\b)"),
    ("assets", r"(?:net |total |fixed |current )*assets|net worth|(?:net )?book value"),
    ("clawback", r"claw-?backs?"),
    ("write-off", r"write-?(?:downs?|offs?)|impairments?"),
    (
        "pay",
        r"(?:highest|best)-paid (?:director|employee|executive|leader|principal)(?:[’']s (?:salary|pay|"
        r"remuneration))?|(?:basic |total |annual )*(?:salary|salaries(?= of\b)|pay packages?|pay packets?|"
        r"remuneration|bonus|(?:extra|one-off|termination|retention|bonus|exit) payments?|(?:chief executive|"
        r"principal|executive|vice-chancellor)(?:[’']s)? (?:total )?(?:pay|earnings))(?: and (?:benefits|"
        r"pensions?|bonus(?:es)?|perks)\b)?",
    ),
    ("provision", r"provisions?(?= of (?:about |around |some )?\ue001)"),
    ("contribution", r"(?:total |annual |own )*direct contributions?|contributions?(?= of \ue001)"),
    (
        "budget",
        r"(?:annual |total |overall |capital |devolved |skills |education |training |adult |apprenticeship |"
        r"apprenticeships )*budgets?|(?:funding |financial )*settlement",
    ),
)
_ANY = re.compile(
    r"(?:" + "|".join(f"(?P<m{i}>{words})" for i, (_, words) in enumerate(METRICS)) + r")"
    r"(?![\w’'])(?! (?:tax|schemes?|model|airline|book|thresholds?|protection|guarantee|levels?|"
    r"statements?)\b)"
)
_WORD = re.compile(r"(?<![\w’'-])[a-z]{2}[a-z-][a-z-]?")
_OPENINGS = frozenset(
    (word[:-1] if is_optional else word)[:4]
    for _, words in METRICS
    for word, is_optional in re.findall(r"(?<![a-z -])([a-z][a-z-]{2,})(\??)", re.sub(r"\\\w", "|", words))
)
"""First letters of the words that may open a measure: at no other is the long alternation tried."""
_SHORTEST = 3
IN_PERCENT = piped(
    """EBITDA|staff costs|borrowing|debt|surplus|operating surplus|deficit|operating deficit|reserves"""
)
"""Measures that accounts also state as a share of income."""
NEED_OWNER = piped("grants|income|budget|funding")
"""What is told of pots and programmes too: it needs one organisation that it is told of."""
FAMILIES = (
    frozenset({"deficit", "shortfall", "operating deficit", "lost income"}),
    frozenset({"loan", "emergency funding", "bailout", "funding", "grants"}),
    frozenset({"savings", "cuts"}),
    frozenset({"income", "turnover", "grants"}),
    frozenset({"debt", "borrowing", "loan", "liabilities", "repayment"}),
    frozenset({"surplus", "profit", "operating surplus"}),
    frozenset({"budget", "spending", "expenditure"}),
)
"""Names that one level may go by in the title and in the text."""


@lru_cache(maxsize=4096)
def is_measure_in_capitals(name: str) -> bool:
    """Whether a name is no name but a measure, in capitals as papers open with: "DEBTS of £2m"."""
    return len(name) > _SHORTEST and name.isupper() and bool(measures_in(name))


def measures_in(words: str) -> list[re.Match[str]]:
    """Every measure named in a sentence, left to right; `words` have figures and organisations masked."""
    lower = words.lower()
    if len(lower) != len(words):
        lower = words
    found: list[re.Match[str]] = []
    end = 0
    for word in _WORD.finditer(lower):
        opening = word[0]
        if (opening not in _OPENINGS and opening[:3] not in _OPENINGS) or word.start() < end:
            continue
        if (measure := _ANY.match(lower, word.start())) is not None:
            found.append(measure)
            end = measure.end()
    return found


def metric_of(found: re.Match[str]) -> str:
    """The table's name for the measure that a match of ANY names."""
    return METRICS[int(str(found.lastgroup)[1:])][0]


def is_same_family(one: object, other: object) -> bool:
    """Whether two measures may be one, told in other words."""
    one, other = (str(name).partition(" to ")[0] for name in (one, other))
    return one == other or any(one in family and other in family for family in FAMILIES)


def metric_told(metric: str, evidence: str) -> str:
    """The measure as the row's words call it, where they have another noun: "revenues" for income."""
    told = [found for found in measures_in(evidence) if metric_of(found) == metric != "EBITDA"]
    words = told[0].group().strip() if told else metric
    return metric if metric.rsplit(maxsplit=1)[-1].rstrip("s") in words else words
