"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Ada Fielding met with leaders of NASUWT, Unison and GMB on 5 September 2024.": [
        {
            "kind": "meeting",
            "starts_on": "2024-09-05",
            "participants": ["Ada Fielding", "NASUWT", "Unison", "GMB"],
        }
    ],
    "In a letter to Ada Fielding, the NAHT said no.": [
        {"kind": "letter", "participants": ["Ada Fielding", "NAHT"]}
    ],
    "The scheme was launched in March 2015.": [{"kind": "launch", "when_text": "March 2015"}],
    "The deadline for bids is 30 May 2025.": [
        {"kind": "deadline", "starts_on": "2025-05-30", "ends_on": "2025-05-30"}
    ],
    "An inspection in June 2024 found faults.": [{"kind": "inspection", "when_text": "June 2024"}],
    "A coroner ruled in December 2023 that it was so.": [{"kind": "ruling", "when_text": "December 2023"}],
    "Colleges meet the needs of learners.": [],
    "It was not launched in 2024.": [],
    "The plan was announced.": [],
}
