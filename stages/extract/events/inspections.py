"""Inspectors look: inspections and visits."""

import re

from stages.extract.events.form import AUX, Form
from stages.extract.phrases.words import word_set

COUNTED = re.compile(
    r"\b(?:half|most|all|many|some|several|few|none|per cent|number of|share of|\d[\d,.]*(?=%? [a-z])"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|dozens?)\b[^,.;:]{0,50}$",
    re.IGNORECASE,
)
"""What stands before a verb whose subject is a number of providers: a statistic, and no event."""

COUNTED_OR_THOSE = re.compile(
    rf"{COUNTED.pattern}|\b(?:that|who|which|those|providers|colleges|schools|[Tt]hey|I|we) $", re.IGNORECASE
)

FORMS = (
    Form(
        "inspected",
        "inspection",
        re.compile(rf"\b{AUX}(?:inspected|re-inspected)\b(?! (?:again|differently))"),
        word_set("inspected"),
        not_of=COUNTED_OR_THOSE,
    ),
    Form(
        "inspection",
        "inspection",
        re.compile(
            r"\b(?:full |short |monitoring |last |latest |previous |new |the |an? |Ofsted )*"
            r"(?:[Ii]nspection|monitoring visit|re-?inspection)(?:,? (?:which )?(?:was )?(?:carried out"
            r"|took place|takes place|held|conducted|due|will take place)|,? (?:is|was|is due))?"
            r"(?: of (?:the|its|their) (?:college|school|provider|firm|company|trust|group))?(?= (?:in|by"
            r"|on|between|from|last|this|next|of [A-Z][\w’'-]*) )"
            r"|\b[Ii]nspection dates?:(?= \d)|\b[Dd]ates? of (?:the )?inspection:(?= \d)"
        ),
        word_set("inspection visit"),
        by_subject=False,
        not_of=re.compile(
            r"\b(?:arrangements|plans?|preparations?|framework|rules|model|changes|reforms?|approach|regime)"
            r" (?:for|to|in|of) (?:[\w-]+ ){0,2}$"
        ),
    ),
    Form(
        "inspectors_came",
        "inspection",
        re.compile(
            r"\b(?:[Ii]nspectors|[Oo]fficials|[Cc]ommissioner(?:[’']s team)?) (?:who )?(?:had )?(?:spent"
            r"|came to|went to|went into|visited|were at|were in"
            r"|were there)\b|\b[Tt]eam (?:of inspectors )?(?:was|were) (?:there|at|sent)\b"
            r"|\bOfsted (?:first |last |then )?(?:came to|came back|returned|visited)\b"
        ),
        word_set("inspector official commissioner team Ofsted"),
        by_subject=False,
        is_told=True,
    ),
    Form(
        "had_visit",
        "visit",
        re.compile(
            r"(?:had|received|undergone|underwent) (?:an?|its|their|his|her) (?:(?:first|second|third|new"
            r"|early|full|follow-up|latest) )*(?:[Mm]onitoring visit|[Ii]nspection"
            r"|assurance visit)\b(?! (?:report|grade|framework|rating|result|outcome)|s\b|[’'])"
        ),
        word_set("visit inspection"),
        is_told=True,
        needs="either",
        not_of=COUNTED_OR_THOSE,
    ),
    Form(
        "notice",
        "intervention",
        re.compile(
            r"\b(?:issued|served|handed|hit|slapped|gave|given|received|sent|placed)\b[^.;:]{0,60}? (?:an?|"
            r"its|the|their|another|under) (?:[\w-]+ ){0,3}?notices? (?:of concern|to improve)\b|"
            r"\b[Nn]otices? (?:of (?:\w+ )?(?:concern|breach)|to improve) (?:from|(?:has|have|had|was|"
            r"were)(?: now| also| been)* (?:issued|served|sent|lifted|closed|withdrawn))\b|\b(?:slapped|"
            r"hit|given|handed|got|granted) (?:[^.;:]{2,60}? )?(?:with )?(?:administered|supervised) "
            r"(?:college )?status|\b(?:placed|put) (?:in|into|under) (?:[\w-]+ ){0,4}?(?:intervention|"
            r"supervised (?:college )?status|administered status|special measures)\b"
        ),
        word_set("notice intervention supervised administered measures"),
        "told",
        not_of=re.compile(
            r"\b(?:if|when|who|that|which|be|could|may|typically|usually|often) (?:[\w’-]+ ){0,4}$"
        ),
    ),
    Form(
        "inquired",
        "inquiry",
        re.compile(
            r"\b(?:under|subject (?:of|to)|following|follows|after|fac(?:es|ed|ing)|launch(?:ed|es|ing)|"
            r"began|begun|opened|amid|by) (?:(?:an?|the|its|their|another) )?(?:[\w’-]+ "
            r"){0,3}?(?:investigation|inquiry|probe|audit)s?(?= (?:by|from) (?:the )?[A-Z]| was| found| "
            r"into|,|\.|$)|\b(?:came|went|is|was|are|were) under (?:\w+ )?investigation(?= by)|"
            r"\b(?:commissioned|appointed|hired) (?:the |former )?(?:[\w.&’-]+ ){0,6}?to (?:carry out|"
            r"conduct|lead|chair|undertake|write|review|investigate|look into|examine)\b"
        ),
        word_set("investigation inquiry probe audit commissioned appointed hired"),
        "either",
        is_told=True,
        by_subject=False,
    ),
)
