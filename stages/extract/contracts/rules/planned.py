"""Contracts still to be awarded, and what they are thought to be worth."""

from stages.extract.contracts.construction import Construction

FUTURE = (
    r"\b(?:estimated|notice|tender|procurement|will be|could be|set to|to be|planned|upcoming|market "
    r"engagement|bids?|invit|"
    r"up for grabs|opportunity)"
)
CONSTRUCTIONS = (
    Construction(
        "contracts_worth_estimated",
        r"{CONTRACT}\b(?P<service>[^.;]{0,220}?)\b(?:is|are|be|be collectively|being|at)(?: collectively| "
        r"together| jointly| now)? "
        r"(?:worth |valued at |estimated at |put at )?(?:a total of |up to )?(?:an )?<value:MONEY>"
        r"(?:[^.;]{0,30}? <change:PERCENT> (?:increase|rise|more|fall|cut)|[^.;]{0,30}? rise of "
        r"<change2:PERCENT>)?",
        outcome="planned",
        cue=("worth", "valued at", "estimated", "put at"),
        needs=FUTURE,
        forbids=r"\b(?:claimed|won|secured|winning|securing|landed|landing) [\w ]{0,30}?"
        r"(?:contract|lot|tender|licen)",
    ),
    Construction(
        "lot_worth",
        r"(?P<family>lots?|tenders?|contracts?|frameworks?)(?P<service>(?:(?!\blots?\b|\bcontracts?\b|"
        r"\btenders?\b)[^.;]){0,60}?),? (?:also )?(?:worth|valued at|with a value of) "
        r"(?:up to |a total of )?<value:MONEY>(?:,? (?:for|to (?:run|deliver|provide)) <service2:TEXT>)?",
        outcome="planned",
        cue=("worth", "valued at", "with a value of"),
        needs=r"\b(?:tender|procurement|will be|bids?|bidders|up for grabs|opportunity|invit)",
        forbids=r"\b(?:awarded to|won|went to|handed|claimed|secured|securing|winning)\b",
    ),
    Construction(
        "to_be_funded_with",
        r"\b(?:courses?|programmes?|schemes?|places|training|pilots?|bootcamps?|centres?|hubs?) "
        r"(?:in [\w ]{3,30} )?"
        r"(?:will|is to|are to) be (?:funded|backed|supported) (?:with|by) (?:up to )?<value:MONEY>",
        outcome="planned",
        cue=("be funded", "be backed", "be supported"),
        forbids=r"\b(?:fees|loans?|reserves|borrowing|profits?|savings)\b",
    ),
    Construction(
        "first_teaching",
        r"[Ff]irst (?:teaching|delivery) of (?:the )?(?P<service>[^.;]{3,120}?) (?:will (?:then )?(?:take "
        r"place|start|begin|be)|"
        r"(?:is )?(?:expected|planned|due|scheduled)(?: to (?:start|begin))?|starts|begins) (?:in|from) "
        r"(?P<starts>[^.,;]{4,20})",
        outcome="planned",
        family="contract",
        cue=("irst teaching", "irst delivery"),
        figure=None,
    ),
    Construction(
        "tender_for_value",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:launched|opened|published|issued|started|begun|launches) (?:an? |"
        r"its |the )?{ADJ}"
        r"<value:MONEY> {ADJ}(?P<family>tender|procurement|competition|contract|framework|bidding round)s?"
        r"(?: (?:to|for) <service:TEXT>)?",
        outcome="planned",
        cue=("tender", "procurement", "competition", "contract", "framework", "bidding round"),
    ),
    Construction(
        "up_for_grabs",
        r"(?:<buyer:WHO>{APPOSITION} {AUX}(?:launched|opened|published|issued|begun|"
        r"started)\b[^.;]{0,120}?)?"
        r"<value:MONEY> (?:of (?:funding|contracts) )?(?:that )?(?:(?:is|are|now|being|made) )*"
        r"(?:up for grabs|on offer)",
        outcome="planned",
        family="tender",
        cue=("up for grabs", "on offer"),
        forbids=r"\b(?:salary|prize|bursar|discount)",
    ),
    Construction(
        "value_is",
        r"\b(?:[Tt]heir|[Ii]ts|[Tt]he(?: [Cc]ontracts?[’']s?)?) (?:(?:anticipated|estimated|maximum"
        r"|expected) )"
        r"(?:(?:total|contract|annual|overall) )*(?:value|worth) (?:of [^.;]{3,60} )?(?:is|was)"
        r" (?:estimated at )?"
        r"<value:MONEY>",
        outcome="planned",
        family="contract",
        cue=("value", "worth"),
        needs=r"\b(?:anticipated|estimated|maximum|expected)\b",
    ),
    Construction(
        "seeking_supplier_for",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:seeking|seeks|looking|searching|inviting|invited"
        r"|wants)\b[^.;]{0,110}?"
        r"{CONTRACT}(?: for [^.;]{3,40}?)? (?:worth|valued at|of) (?:up to )?<value:MONEY>",
        outcome="planned",
        cue=("seek", "looking", "searching", "invit", "wants"),
    ),
    Construction(
        "tender_for_framework_of",
        r"(?:[Tt]ender|[Pp]rocurement|[Cc]ompetition|[Ii]nvitation to tender|[Bb]idding)(?: round|"
        r" process)? for "
        r"(?:the |an? |its )?{ADJ}<value:MONEY> {ADJ}{CONTRACT}(?:[^.;]{0,60}? (?:launched|opened"
        r"|published|run|"
        r"issued) by (?:the )?<buyer:ORG>)?",
        outcome="planned",
        cue=("ender", "rocurement", "ompetition", "idding"),
    ),
    Construction(
        "has_estimated_value",
        r"{CONTRACT}\b[^.;]{0,140}? (?:estimated|maximum|anticipated|potential|expected|total) (?:total"
        r" |contract )"
        r"?(?:value|worth) of (?:up to )?<value:MONEY>",
        outcome="planned",
        cue=("value of", "worth of"),
        forbids=r"\b(?:awarded to|won|went to|handed|claimed|secured|securing|winning)\b",
    ),
    Construction(
        "funding_available_is",
        r"(?P<family>funding) (?:that is |which is )?available (?:[a-z ]{0,30}? )?(?:is|will be|totals)"
        r" <value:MONEY>",
        outcome="planned",
        cue=("available",),
    ),
    Construction(
        "put_out_to_tender",
        r"<buyer:WHO>{APPOSITION} (?:[a-z]+ ){0,3}?put(?:s|ting)? (?:the |an? |its ){ADJ}<value:MONEY>"
        r" {ADJ}{CONTRACT} out "
        r"to (?:tender|bid)",
        outcome="planned",
        cue=("out to",),
    ),
)
EXAMPLES = {
    "The national catering courses will be funded with £10 million for 3,000 learners.": [
        {"value": 10000000, "outcome": "planned"}
    ],
    "The national catering courses will be funded with £10 million from its reserves.": [],
    "The notice states the so-called “Gen-2” contracts to run three T Levels in catering, as well as T "
    "Levels in "
    "retail, are collectively worth an estimated £20.5 million – a near 150 per cent increase on Gen-1.": [
        {
            "outcome": "planned",
            "value": 20500000,
            "value_bound": "about",
            "change_percent": 150,
            "generation": "Gen-2",
            "programme": "T Level",
        }
    ],
    "First teaching of the new Gen-2 wave-2 T Levels will then take place in September 2026.": [
        {
            "outcome": "planned",
            "programme": "T Level",
            "generation": "Gen-2",
            "wave": "wave 2",
            "starts_on": None,
        }
    ],
    "First teaching of the new Gen-2 wave-2 T Levels will take place from 1 September 2026.": [
        {"outcome": "planned", "starts_on": "2026-09-01"}
    ],
    "Northmoor Council has launched a £4 million tender for adult courses.": [
        {"buyer": "Northmoor Council", "outcome": "planned", "value": 4000000, "family": "tender"}
    ],
    "Northmoor Council has launched the largest round so far – with £60 million up for grabs.": [
        {"buyer": "Northmoor Council", "value": 60000000, "outcome": "planned"}
    ],
    "Tenders close in May. Their anticipated value is £15 million.": [
        {"value": 15000000, "outcome": "planned"}
    ],
    "Northmoor Council is seeking a supplier to run the scheme under a contract worth up to £30 million.": [
        {"buyer": "Northmoor Council", "value": 30000000}
    ],
    "A tender for the £120 million framework was launched by Northmoor Council this week.": [
        {"buyer": "Northmoor Council", "value": 120000000}
    ],
    "The contract will run from 1 April 2027 to 31 March 2030 and has an estimated value of £9.6 million.": [
        {"value": 9600000, "ends_on": "2030-03-31"}
    ],
    "The minimum funding that is available is £110 million.": [{"value": 110000000, "outcome": "planned"}],
    "The contract, signed in 2019, is worth keeping.": [],
}
