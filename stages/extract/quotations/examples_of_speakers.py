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
    "New recruit Steve led the march. Steve has worked here for two years. “We had no choice in "
    "it,” he said.": [{"speaker": "Steve"}],
    "Fell Council’s Cabinet Member for Sport and Culture, Councillor Ada Reed said: “We will keep them "
    "all.”": [
        {
            "speaker": "Ada Reed",
            "speaker_role": "cabinet member for sport and culture",
            "organisation": "Fell Council",
        }
    ],
    "Ken Reed, JP, chairman of Fell College, said: “We are glad of it.”": [{"speaker_role": "chairman"}],
    "Jo Lane met the board.\n\nAda Reed’s post is safe. She said: “We are glad of it.”": [
        {"speaker": "Ada Reed"}
    ],
    "Council leader Ada Reed said: “We are glad of it.”": [{"speaker_role": "leader", "organisation": None}],
    "In a statement on Monday Mrs Reed said: “We are glad of it.” Ada Reed is the head.": [
        {"speaker": "Ada Reed"}
    ],
    "Ada Reed, Deputy Vice-Chancellor (Civic Work) of the University of Fell, who ran the day said: “It was "
    "a good day.”": [{"speaker": "Ada Reed", "organisation": "University of Fell"}],
    "A spokeswoman for the Tutor Fund (TF), the BBC's successor, said: “We take it all very seriously.”": [
        {"speaker_role": "spokeswoman", "organisation": "Tutor Fund"}
    ],
    "Ada Reed, Workplace Trainer for Baking at Fell College, met us. Ada Reed said: “It was a good day.”": [
        {"speaker_role": "workplace trainer for baking", "organisation": "Fell College"}
    ],
    "Rod Fell-Lane, member of the trust board said: “It is a very sad day for us.”": [
        {"speaker": "Rod Fell-Lane"}
    ],
    "The DfE met Ada Reed. She said that the fund was late, and “we see no way out of it”. She added "
    "that the "
    "Treasury had noted it and “we hope it will go well”.": [
        {"speaker": "Ada Reed", "text": "we see no way out of it"},
        {"speaker": "Ada Reed", "text": "we hope it will go well"},
    ],
    "In a short statement, Colleges Scotland said the strike was off.\n\n“Both sides have come to see that "
    "there is more to gain from talks than from strikes.”": [{"organisation": "Colleges Scotland"}],
    "In its report, ‘What is it worth, and to whom?’, the union set out its plan. It will hold its yearly "
    "‘insights into work in towns’ event in May.": [],
}
