"""Who kept a licence or contract it held."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "supplier_retained",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:successful in |able to |managed to )?(?:retaining|retained|"
        r"retains?|kept|keeps?|keeping|"
        r"held on to|hung on to|won back|renewed|has renewed|secured again) (?:the |its |their |all |both |"
        r"two |three )?{ADJ}"
        r"{CONTRACT}(?: (?:to (?:run|deliver|develop|offer|operate|provide)|for|in|covering) "
        r"<service:TEXT>)?",
        outcome="retained",
        cue=("retain", "kept", "keep", "held on to", "hung on to", "won back", "renewed", "secured again"),
        figure=None,
        forbids=(
            r"\b(?:not|n’t|n't|failed to|bid to|hoping to|hopes to|fighting to) (?:\w+ ){0,2}?(?:retain|"
            r"keep|kept|renew)"
        ),
    ),
    Construction(
        "contract_extended",
        r"<supplier:ORG>[’']s? (?P<service>{ADJ}){CONTRACT} {AUX}(?:extended|renewed|rolled over)\b"
        r"(?:[^.;]{0,60}? (?:at a cost of|for|worth) <value:MONEY>)?",
        outcome="retained",
        cue=("extended", "renewed", "rolled over"),
        figure=None,
        forbids=r"\b(?:not|never|n[’']t|could|may|might) (?:\w+ ){0,2}?(?:extended|renewed)",
    ),
    Construction(
        "buyer_extends_with",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:extended|renewed|extends|renews) (?:its|the|their)"
        r" {ADJ}{CONTRACT} with "
        r"(?:the )?<supplier:ORG>",
        outcome="retained",
        cue=("extend", "renew"),
        figure=None,
    ),
)
EXAMPLES = {
    "Ashdown Awards was successful in retaining the licence to run the T Level in education and early "
    "years.": [
        {
            "supplier": "Ashdown Awards",
            "outcome": "retained",
            "family": "licence",
            "programme": "T Level",
            "qualification": "education and early years",
        }
    ],
    "Ashdown Awards kept its contract for catering courses.": [
        {"supplier": "Ashdown Awards", "outcome": "retained", "qualification": "catering courses"}
    ],
    "Ashdown Learning’s contract was extended for a year at a cost of £11 million.": [
        {"supplier": "Ashdown Learning", "value": 11000000, "outcome": "retained"}
    ],
    "Northmoor Council has extended its contract with Ashdown Learning by two years.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "outcome": "retained"}
    ],
    "Ashdown Learning’s contract has not been extended.": [],
    "Ashdown Awards did not keep its contract for catering courses.": [],
    "Tidewell College has retained its good grade.": [],
}
