"""Who held a licence and did not bid for it again."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "did_not_bid_again",
        r"<previous:WHO>{APPOSITION} {AUX}(?:did not|didn’t|didn't|chose not to|opted not to|decided not "
        r"to|declined to|"
        r"elected not to|chose to not|will not|has not) (?:re-?bid|bid|re-?tender|tender|compete|re-?apply)"
        r"(?: again)?"
        r"(?: (?:to (?:keep|retain|run|hold)|for)) <service:TEXT>",
        outcome="not_rebid",
        cue=("bid", "tender", "compete", "apply"),
        figure=None,
        needs=r"\b(?:not|n’t|n't|declined)\b",
    ),
    Construction(
        "gave_up",
        r"<previous:WHO>{APPOSITION} {AUX}(?:gave up|given up|let go of|handed back|relinquished|let) "
        r"(?P<service>[^.,;]*?\b{CONTRACT})(?: go)?\b",
        outcome="not_rebid",
        cue=("gave up", "given up", "let ", "handed back", "relinquished"),
        figure=None,
    ),
)
EXAMPLES = {
    "Ashdown Awards did not bid to keep two licences for digital T Levels, which went to Northmoor Awards.": [
        {"previous_supplier": "Ashdown Awards", "outcome": "not_rebid", "qualification": "digital"},
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"},
    ],
    "Ashdown Awards chose not to re-tender for the two catering T Level licences it held. "
    "These were awarded to Northmoor Awards.": [
        {"previous_supplier": "Ashdown Awards", "outcome": "not_rebid", "qualification": "catering"},
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"},
    ],
    "Ashdown Awards did not bid farewell to its chief executive.": [],
}
