"""Inspectors, buyers and pollsters look: inspections, tenders, surveys."""

import re

from stages.extract.events.form import AUX, Form

COUNTED = re.compile(
    r"\b(?:half|most|all|many|some|several|few|none|per cent|number of|share of|\d[\d,.]*(?=%? [a-z])"
    r"|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|dozens?)\b[^,.;:]{0,50}$",
    re.IGNORECASE,
)
"""What stands before a verb whose subject is a number of providers: a statistic, and no event."""

COUNTED_OR_THOSE = re.compile(
    rf"{COUNTED.pattern}|\b(?:that|who|which|providers|colleges|schools|[Tt]hey|I|we) $", re.IGNORECASE
)

FORMS = (
    Form(
        "inspected",
        "inspection",
        re.compile(rf"\b{AUX}(?:inspected|re-inspected)\b(?! (?:again|differently))"),
        ("inspected",),
        not_of=COUNTED_OR_THOSE,
    ),
    Form(
        "judged",
        "inspection",
        re.compile(
            r"\b(?:judged|rated|graded)\b[^.;]{2,40}?\bby [A-Z]\w+(?= in\b"
            r"| on\b| last\b| this\b)"
        ),
        ("judged", "rated", "graded"),
    ),
    Form(
        "inspection",
        "inspection",
        re.compile(
            r"\b(?:full |short |monitoring |last |latest |previous |new |the |an? |Ofsted )*"
            r"(?:[Ii]nspection|monitoring visit|re-?inspection)"
            r"(?:,? (?:which )?(?:was )?(?:carried out"
            r"|took place|takes place|held|conducted|due|will take place))?(?= (?:in"
            r"|on|between|from|last|this|next|of [A-Z][\w’'-]*) )"
        ),
        ("inspection", "visit"),
        by_subject=False,
        not_of=re.compile(
            r"\b(?:arrangements|plans?|preparations?|framework|rules|model|changes|reforms?|approach|regime)"
            r" (?:for|to|in|of) (?:[\w-]+ ){0,2}$"
        ),
    ),
    Form(
        "reviewed",
        "review",
        re.compile(
            r"\b(?:undert(?:ook|aken)|carried out|conducted|completed|led) (?:an?|its|their|the)"
            r" (?:[\w-]+ ){0,3}?review\b(?= (?:in|on|of|last|this|between|from)\b)"
            r"|\b(?:[Rr]eview|[Ii]nquiry|[Ii]nvestigation|[Rr]eport|[Ss]tudy)\b"
            r"(?: (?!has\b|have\b)[\w’]+){0,7},? (?:(?:was|were) )?commissioned(?: (?:by|from) [^.;]{3,80}?)?"
            r"(?= (?:in|on|last|this)\b)"
        ),
        (
            "undert",
            "carried out",
            "conducted",
            "completed",
            "led",
            "review",
            "inquiry",
            "investigation",
            "report",
            "study",
        ),
        by_subject=False,
    ),
    Form(
        "inspectors_came",
        "inspection",
        re.compile(
            r"\b[Ii]nspectors (?:who )?(?:had )?(?:spent|came to|went to|went into|visited|were at|were in"
            r"|were there)\b|\b[Tt]eam (?:of inspectors )?(?:was|were) (?:there|at|sent)\b"
            r"|\bOfsted (?:first |last |then )?(?:came to|came back|returned|visited)\b"
        ),
        (
            "inspector",
            " team ",
            "Ofsted first",
            "Ofsted last",
            "Ofsted then",
            "Ofsted came",
            "Ofsted ret",
            "Ofsted vis",
        ),
        "day",
        by_subject=False,
        is_told=True,
    ),
    Form(
        "assessed",
        "visit",
        re.compile(
            rf"\b{AUX}(?:undert(?:ook|ake[sn]?)|carried out|conducted|made|completed) (?:an?|its|his"
            rf"|her|the|their)"
            r" (?:[\w-]+ ){0,3}?(?:assessment|visit|health check|stocktake|audit)\b"
        ),
        ("undert", "carried out", "conducted", "made", "completed"),
        "day",
    ),
    Form(
        "had_visit",
        "visit",
        re.compile(
            rf"\b{AUX}(?:had|received|undergone|underwent) (?:an?|its|their|his|her) "
            r"(?:(?:first|second|third|new|early|full|follow-up|latest) )*"
            r"(?:[Mm]onitoring visit|[Ii]nspection|assurance visit)\b"
            r"(?! (?:report|grade|framework|rating|result|outcome)|s\b|[’'])"
        ),
        ("visit", "inspection"),
        is_told=True,
        needs="either",
        not_of=COUNTED_OR_THOSE,
    ),
    Form(
        "tendered",
        "tender",
        re.compile(
            rf"\b{AUX}(?:invited (?:tenders|bids)|(?:went|put) out to tender"
            rf"|(?:issued|published) an? (?:invitation to tender|contract notice|tender))\b"
        ),
        ("tender", "invited bids", "contract notice"),
    ),
    Form(
        "surveyed",
        "survey",
        re.compile(
            rf"\b{AUX}(?:put (?:its|their|the) questions to|surveyed|polled|interviewed|questioned)\b"
            r"(?= (?:[\d,]+|more than|about|over|nearly|some)\b)"
        ),
        ("questions to", "surveyed", "polled", "interviewed", "questioned"),
    ),
)
