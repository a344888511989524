"""Who got how much, by a verb of getting, a sum and a noun of funding or a purpose.

Tried last, for what no closer construction took: only lower-case words stand between the verb and the sum.
"""

from stages.extract.contracts.construction import Construction
from stages.extract.contracts.rules.frame_words import BETWEEN, FUNDING, NEEDS, NOT, PART, WIN

CONSTRUCTIONS = (
    Construction(
        "frame_given_to_supplier",
        rf"<supplier:WHO>{{APPOSITION}} (?:(?:has|have|had|was|were|is|been|also|now|already) )+{PART}"
        rf" {BETWEEN}<value:MONEY>"
        rf"(?: {BETWEEN}(?P<family>{FUNDING})\b)?{{FROM}}{{FOR}}",
        outcome="awarded",
        cue=(
            "awarded",
            "handed",
            "given",
            "granted",
            "allocated",
            "lent",
            "loaned",
            "offered",
            "promised",
            "chosen",
            "selected",
            "appointed",
            "picked",
            "contracted",
            "commissioned",
        ),
        needs=NEEDS,
        forbids=NOT,
    ),
    Construction(
        "frame_supplier_gets",
        rf"<supplier:WHO>{{APPOSITION}} (?:(?:has|have|had|also|now|already|just) )*{WIN}"
        rf" {BETWEEN}<value:MONEY> (?!less|more|fewer){BETWEEN}"
        rf"(?P<family>{FUNDING})\b{{FROM}}{{FOR}}",
        outcome="awarded",
        cue=(
            "won",
            "wins",
            "winning",
            "secur",
            "land",
            "clinch",
            "bag",
            "scoop",
            "net",
            "gain",
            "obtain",
            "receiv",
            "get",
            "got",
            "picked up",
            "attract",
            "drew",
            "borrow",
        ),
        forbids=NOT,
        needs=rf"£[^.;]{{0,60}}?\b{FUNDING}\b",
    ),
    Construction(
        "frame_got_contract_worth",
        rf"<supplier:WHO>{{APPOSITION}} (?:(?:has|have|had|was|were|is|been|also|now|already|just)"
        rf" )*(?:{PART}|{WIN})"
        rf" {BETWEEN}(?P<family>{FUNDING})\b (?:to|for) (?P<service>[^.;,\ue001]{{3,90}}),? (?:worth|valued"
        rf" at) <value:MONEY>",
        outcome="awarded",
        cue=("worth", "valued at"),
        forbids=NOT,
    ),
    Construction(
        "frame_receiving",
        rf"<supplier:ORG>[^.;:\ue001\ue010\ue013]{{0,70}}?, (?:receiving|winning|securing|taking"
        rf"|getting) {BETWEEN}<value:MONEY>",
        outcome="awarded",
        cue=("receiving", "winning", "securing", "taking", "getting"),
        needs=NEEDS,
        forbids=NOT,
    ),
    Construction(
        "frame_gets_for",
        rf"<supplier:WHO>{{APPOSITION}} (?:(?:has|have|had|also|now|already|just) )*(?:wins?|won"
        rf"|secures?|secured|lands|landed|"
        rf"bags|bagged|clinch(?:es|ed)|nets|netted|scoops|scooped|receives|received|gets|got)"
        rf" {BETWEEN}<value:MONEY> (?:for|"
        r"towards|to (?:run|build|open|deliver|train|provide|create|expand|develop|teach|launch|upgrade"
        r"|buy|support|help)) "
        r"<service:TEXT>",
        outcome="awarded",
        cue=("win", "won", "secure", "land", "bag", "clinch", "net", "scoop", "receive", "get", "got"),
        forbids=NOT,
    ),
    Construction(
        "frame_share_of_pot",
        r"<supplier:WHO>{APPOSITION} (?:(?:has|have|had|was|were|been|is) )*(?:given|awarded|handed"
        r"|won|secured|granted|received) "
        r"an? (?:share|slice|cut) of (?:the |an? )(?:[a-z]+ )?<pot:MONEY>",
        outcome="awarded",
        cue=("share of", "slice of", "cut of"),
    ),
    Construction(
        "frame_among_those_awarded",
        rf"<supplier:ORG> (?:was|is|were|are) (?:one of|among) [^.;]{{0,50}}?\b(?:awarded|given|granted"
        rf"|win|won|winning|secure|"
        rf"receive|receiving) {BETWEEN}(?P<family>{FUNDING})\b",
        outcome="awarded",
        cue=("one of", "among"),
        figure=None,
    ),
)
EXAMPLES = {
    "Funding of £1.75 million has been secured by Tidewell College to open a hub.": [
        {"supplier": "Tidewell College", "value": 1750000}
    ],
    "Ashdown Training has been handed the contract to run the scheme, worth £62 million over three years.": [
        {"supplier": "Ashdown Training", "value": 62000000}
    ],
    "Tidewell College secures £3.3m for its labs": [{"supplier": "Tidewell College", "value": 3300000}],
    "Tidewell College was one of 12 colleges to be awarded funding.": [{"supplier": "Tidewell College"}],
    "Tidewell College failed to win the £3 million contract.": [],
    "Union members at Ashdown Learning won a £500 pay rise.": [],
}
