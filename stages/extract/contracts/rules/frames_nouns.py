"""Whose contract, grant or loan of how much: "A’s £5 million bailout", "its contract with A, worth …".

Tried last, for what no closer construction took: only lower-case words stand between the verb and the sum.
"""

from stages.extract.contracts.construction import Construction
from stages.extract.contracts.rules.frame_words import BETWEEN, NOT

CONSTRUCTIONS = (
    Construction(
        "frame_supplier_has",
        rf"<supplier:ORG>(?:,? which)? (?:had|has|held|holds|runs|ran) (?:an? |the"
        rf" ){BETWEEN}<value:MONEY> {BETWEEN}"
        rf"(?P<family>(?i:contract|licen[cs]e|grant|loan|allocation))\b(?: with (?:the )?<buyer:WHO>)?",
        outcome="awarded",
        cue=(
            "had a",
            "has a",
            "held a",
            "holds a",
            "runs a",
            "ran a",
            "had the",
            "has the",
            "held the",
            "holds the",
        ),
        forbids=NOT,
    ),
    Construction(
        "frame_suppliers_own",
        rf"<supplier:ORG>[’'](?:s )?{BETWEEN}<value:MONEY> {BETWEEN}(?P<family>(?i:contract|licen[cs]e"
        rf"|grant|loan"
        rf"|bail-?out|"
        rf"allocation))\b(?: (?:from|with|by) (?:the )?<buyer:ORG>)?",
        outcome="awarded",
        cue=("contract", "licence", "grant", "loan", "bailout", "bail-out", "allocation"),
        forbids=r"\b(?:terminat|cancel|scrap|tender|bid|plan to|would)\w*",
        needs=r"[’'](?:s )?(?:[a-z’'-]+ ){0,6}£",
    ),
    Construction(
        "frame_suppliers_own_worth",
        rf"<supplier:ORG>[’'](?:s )?{BETWEEN}(?P<family>(?i:contract|licen[cs]e|grant|loan|bail-?out"
        rf"|allocation))\b,? (?:is |was |"
        r"which is )?(?:worth|of|valued at) <value:MONEY>",
        outcome="awarded",
        cue=("worth", " of ", "valued at"),
        forbids=r"\b(?:terminat|cancel|scrap|tender|bid|plan to|would)\w*",
        needs=r"(?:ontract|icen[cs]e|rant|oan|ail-?out|llocation),? (?:is |was |which is )?(?:worth|of"
        r"|valued at) ",
    ),
    Construction(
        "signed_contract_with",
        rf"<supplier:ORG>[’'](?:s )?{BETWEEN}(?P<family>(?i:contract|deal|framework|licen[cs]e))\b with"
        rf" (?:the )?<buyer:ORG>,? "
        r"(?:(?:is|was|which is|that is) )?(?:worth|valued at) <value:MONEY>",
        outcome="awarded",
        cue=("worth", "valued at"),
    ),
    Construction(
        "frame_contract_with_is_worth",
        r"(?P<family>(?i:contract|deal|framework|licen[cs]e))\b with (?:the )?<supplier:ORG>,? (?:(?:is"
        r"|was|which is|that is) "
        r")?(?:worth|valued at) <value:MONEY>",
        outcome="awarded",
        cue=("worth", "valued at"),
    ),
    Construction(
        "frame_with_help_of",
        rf"<supplier:ORG>[^.;\ue001]{{0,100}}? (?:with|thanks to) (?:the help of |help from )?an?"
        rf" {BETWEEN}<value:MONEY> {BETWEEN}"
        rf"(?P<family>(?i:grant|loan|bail-?out|funding))\b from (?:the )?<buyer:ORG>",
        outcome="awarded",
        cue=("with ", "thanks to"),
        needs=r"(?:grant|loan|bail-?out|funding) from\b",
        forbids=NOT,
    ),
    Construction(
        "frame_spends_its",
        rf"<supplier:WHO> [a-z]+ (?:its|their|the) <value:MONEY> {BETWEEN}(?P<family>(?i:grant|loan"
        rf"|bail-?out|allocation))\b",
        outcome="awarded",
        cue=("grant", "loan", "bailout", "bail-out", "allocation"),
        forbids=NOT,
    ),
)
EXAMPLES = {
    "Ashdown Training, which had a £4 million contract with the Skills Agency, has closed.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "value": 4000000}
    ],
    "Tidewell College’s £5 million bailout came with conditions.": [
        {"supplier": "Tidewell College", "value": 5000000, "family": "bailout"}
    ],
    "The council’s contract with Ashdown Learning is worth £300,000 a year.": [
        {"supplier": "Ashdown Learning", "value": 300000, "per": "year"}
    ],
    "Ashdown Group took on Tidewell Sixth with the help of a £3 million bailout from the Skills Agency.": [
        {"supplier": "Ashdown Group", "buyer": "Skills Agency", "value": 3000000}
    ],
}
