"""What a set of awarded contracts is worth together."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "contracts_totalled",
        r"{CONTRACT}(?: (?:to|for|in) <service:NP>)?,? [^.;]{0,80}?\b(?:totalled|totalling|total|came to|"
        r"amounted to|worth a (?:total|combined)(?: of)?|(?:collectively |together )worth) <value:MONEY>",
        outcome="total",
        cue=("total", "came to", "amounted to", "combined", "collectively", "together"),
        forbids=r"\b(?:estimated|will be|could be|to be|planned|upcoming|tender notice)\b",
    ),
    Construction(
        "several_contracts_worth",
        r"(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|[Bb]oth) (?:two |three |four |five |six |seven |eight "
        r"|nine |ten |\d+ )?"
        r"(?:new )?(?P<family>contracts|licences|grants|loans|lots|awards),? (?:which are |are )?worth"
        r" <value:MONEY>",
        outcome="total",
        cue=("worth",),
        forbids=r"\b(?:will be|could be|to be awarded|planned|upcoming|up for grabs|tender notice|each)\b",
    ),
    Construction(
        "total_value_of_contracts",
        r"(?:total|combined|overall|aggregate) (?:\w+ )?(?:value|worth|cost) of (?:the |these |all )?{ADJ}"
        r"{CONTRACT}[^.;]{0,60}? (?:is|was|comes to|came to|totals|stands at|stood at) <value:MONEY>",
        outcome="total",
        cue=("otal", "ombined", "verall", "ggregate"),
        needs=r"\b(?:contract|licen[cs]e|lot|framework|award|concession|deal)s?\b",
    ),
)
EXAMPLES = {
    "Contracts to run wave-2 T Levels were first awarded in 2019 and totalled £10.5 million.": [
        {"outcome": "total", "value": 10500000, "programme": "T Level", "wave": "wave 2"}
    ],
    "The Gen-2 contracts for wave-2 T Levels are together worth £30 million. Contracts to run wave-2 T"
    " Levels were first "
    "awarded in 2019 and totalled £10.5 million. Ashdown Awards won £6 million to develop qualifications in "
    "catering.": [
        {"outcome": "total", "generation": "Gen-2"},
        {"outcome": "total", "generation": "Gen-1", "wave": "wave 2"},
        {"supplier": "Ashdown Awards", "generation": "Gen-1", "wave": "wave 2"},
    ],
    "The total value of the three contracts is £10.5 million.": [{"outcome": "total", "value": 10500000}],
    "The three contracts, worth £15.7 million per year, begin in April.": [
        {"outcome": "total", "value": 15700000, "per": "year"}
    ],
    "Its bills totalled £10.5 million.": [],
}
