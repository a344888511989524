"""Who speaks where more than one body or person may be meant, and marks that nobody speaks in."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "The Tutors’ Union backed the University and College Union (UCU). The UCU is large. With this in mind, "
    "the union added: “We can pay more than they say.”": [{"organisation": "University and College Union"}],
    "Interim principal Ada Reed has led Fell College since May. She met Jo Lane and said: “We start in "
    "June.”": [{"speaker": "Ada Reed"}],
    "Northam College and Ash College may merge. A spokesperson for the colleges said: “We will say more in "
    "June.”": [{"speaker_role": "spokesperson", "organisation": None}],
    "She won ‘large hotel of the year’, and ‘best young cook’s prize’ went to Jo Lane.": [],
    "Staff at City College Leeds spoke. Ada Reed, principal of City College, said: “We did it well.”": [
        {"speaker": "Ada Reed", "organisation": "City College Leeds"}
    ],
    "The Department for Trade, Skills and Work (TSW) is new. A TSW spokesperson said: “We are glad of it.”": [
        {"organisation": "Department for Trade, Skills and Work"}
    ],
}
