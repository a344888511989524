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
    "The total value of the three contracts is £10.5 million.": [{"outcome": "total", "value": 10500000}],
    "Its bills totalled £10.5 million.": [],
}
