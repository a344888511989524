"""Awards listed with each sum in brackets: "Recipients include: A (£2 million) and B (£1 million)"."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "listed_in_brackets",
        r"<supplier:ORG> \(<value:MONEY>\)",
        outcome="awarded",
        cue=(" (£",),
        needs=(
            r"\b(?:[Rr]ecipients?|[Gg]rants?|[Bb]ailouts?|[Ll]oans?|[Cc]ontracts?|[Aa]llocat\w+"
            r"|[Aa]ward(?:s|ed)|"
            r"[Ff]unding (?:given|went|goes)|[Ww]inners?|[Bb]idders|received)\b"
        ),
        forbids=r"\b(?:turnover|deficits?|surplus|incomes?|revenue|salar\w+|paid|pay|budgets?|owe[sd]?"
        r"|debts?)\b",
    ),
)
EXAMPLES = {
    "Recipients of grants include: Tidewell College (£21.3 million), Ashdown College (£12.1 million) and "
    "Brackenfold College (£1.4 million).": [
        {"supplier": "Tidewell College", "value": 21300000},
        {"supplier": "Ashdown College", "value": 12100000},
        {"supplier": "Brackenfold College", "value": 1400000},
    ],
    "The deficits of those awarded grants are at Tidewell College (£3 million) and Ashdown College (£1 "
    "million).": [],
}
