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
    "Inspectors who spent five days at Marlpit College in June 2024 say it is good.": [
        {"kind": "inspection", "when_text": "June 2024", "rule": "inspectors_came/1"}
    ],
    "The Northmoor Council invited tenders on 13 January 2025.": [{"kind": "tender"}],
    "Larkfield Polling put its questions to 2,040 tutors in February 2025.": [{"kind": "survey"}],
    "Consultation with unions lasts 45 days and ends on 3 March 2025.": [{"kind": "deadline"}],
    "The contracts start on 1 August 2025 and end on 31 July 2028.": [],
    "Ada Fielding, a member of the Numeracy Fund, met leaders of NASUWT on 5 September 2024.": [
        {"participants": ["Ada Fielding", "NASUWT"]}
    ],
    "Inspectors found faults in June 2024.": [],
    "Inspection of Marlpit College, 4 to 7 February 2025\n\nSix of our inspectors came to Marlpit College "
    "for four days in February.": [{"kind": "inspection", "when_text": "4 to 7 February 2025"}],
    "Inspection of Marlpit College, 4 to 7 February 2025\n\nSix of our inspectors came to Tidewell College "
    "for four days in February.": [
        {"kind": "inspection", "participants": ["Marlpit College"]},
        {"kind": "inspection", "participants": ["Tidewell College"]},
    ],
}
