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
    ),
    Construction(
        "lot_worth",
        r"(?P<family>lots?|tenders?|contracts?|frameworks?)(?P<service>(?:(?!\blots?\b|\bcontracts?\b|"
        r"\btenders?\b)[^.;]){0,60}?),? (?:also )?(?:worth|valued at|with a value of) "
        r"(?:up to |a total of )?<value:MONEY>(?:,? (?:for|to (?:run|deliver|provide)) <service2:TEXT>)?",
        outcome="planned",
        cue=("worth", "valued at", "with a value of"),
        needs=r"\b(?:tender|procurement|will be|bids?|bidders|up for grabs|opportunity|invit)",
        forbids=r"\b(?:awarded to|won|went to|handed)\b",
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
)
EXAMPLES = {
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
    "The contract, signed in 2019, is worth keeping.": [],
}
