"""A fine that one body sets another."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "fined",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:was|were|been|is|being) fined {ADJ}<value:MONEY>{FROM}",
        outcome="awarded",
        family="fine",
        cue=("fined",),
    ),
    Construction(
        "fines",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:fined|fines) <supplier:WHO> {ADJ}<value:MONEY>",
        outcome="awarded",
        family="fine",
        cue=("fines", "fined"),
    ),
    Construction(
        "handed_a_fine",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:hit with|handed|given|issued with|served with|faces|facing"
        r"|received|"
        r"slapped with|landed with) (?:an? |the )?{ADJ}<value:MONEY> {ADJ}(?:fine|penalty){FROM}",
        outcome="awarded",
        family="fine",
        cue=(" fine", "penalty"),
    ),
)
EXAMPLES = {
    "Ashdown Awards was fined £250,000 by Ofqual for late results.": [
        {"supplier": "Ashdown Awards", "buyer": "Ofqual", "family": "fine", "value": 250000}
    ],
    "Ashdown Awards was hit with a £350,000 fine by Ofqual.": [
        {"supplier": "Ashdown Awards", "buyer": "Ofqual", "family": "fine", "value": 350000}
    ],
    "Ashdown Awards could be fined by Ofqual.": [],
}
