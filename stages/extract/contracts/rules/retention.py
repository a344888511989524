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
    "Ashdown Awards did not keep its contract for catering courses.": [],
    "Tidewell College has retained its good grade.": [],
}
