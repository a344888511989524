"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Marlow’s recommendations\n\n1. Write one plan\n\nOfsted should write a plan. Ofsted replied that it"
    " fully accepted the recommendation.\n\n2. Let others run surveys\n\nSurveys should be run by others."
    " Ofsted accepted that idea but said it needed longer to consider the cost.\n\n3. Say less\n\nOfsted must"
    " say less. The watchdog said it did “not accept” this.\n\n4. Debate it\n\nThe government should open a"
    " debate. Ofsted agreed with the “spirit” of it.\n\n5. Open up\n\n"
    "Complaints should be open.\n": [
        {
            "number": "1",
            "title": "Write one plan",
            "author": "Marlow",
            "responder": "Ofsted",
            "response": "accepted",
        },
        {"number": "2", "response": "partly_accepted"},
        {"number": "3", "response": "rejected"},
        {"number": "4", "response": "agreed_in_spirit"},
        {"number": "5", "response": "none"},
    ],
    "The Severn Policy Institute has proposed a levy on vacancies.": [
        {"author": "Severn Policy Institute", "response": "none", "rule": "asks/3"}
    ],
    "Three teaching unions called on the Government to drop the change.": [{"addressee": "the Government"}],
    "Jo Lane said Ofsted should consult parents.": [
        {"author": "Jo Lane", "addressee": "Ofsted", "rule": "said_should/3"}
    ],
    "Dear Ada,\nOn behalf of the Northmoor Council.\nSchool inspection\nWe "
    "would like to see fewer visits.\nYours sincerely\n": [
        {"author": "Northmoor Council", "title": "School inspection", "rule": "asks/3"}
    ],
    "The union is calling for:\n• a pay rise of five per cent\n• shorter working weeks for all": [
        {"text": "a pay rise", "rule": "bullets/2", "response": "none"},
        {"text": "shorter working"},
    ],
    "Recommendation 1: The DfE should publish data each year.\nRecommendation "
    "2: Colleges must get budgets for "
    "three years.": [
        {"number": "1", "addressee": "DfE", "rule": "numbered_line/2"},
        {"number": "2", "addressee": "Colleges"},
    ],
    "The committee recommends that ministers should publish a strategy.": [{"author": "The committee"}],
    "Dear Ada,\nWe recommend that the college’s plan should be shorter.\nA simple dashboard should show it.\n"
    "Yours sincerely\nJo Lane\nChair, Northmoor Council\n": [
        {"author": "Northmoor Council", "addressee": "the college"},
        {"author": "Northmoor Council", "addressee": None},
    ],
    "The Severn Institute, known to influence Labour policy, recommends that ministers "
    "should publish a strategy.": [{"author": "Severn Institute", "addressee": "ministers"}],
    "The winners should be known by May.": [],
    "She made a series of recommendations.": [],
    "Ofsted wants the service to open in May.": [],
    "The committee told the college to sell the land.": [{"author": "The committee"}],
    "The bus firm told the college to expect delays.": [],
    "The Marlow review recommends introducing a levy, restoring grants and sharing data.": [
        {"text": "The Marlow review recommends introducing a levy"},
        {"text": "restoring grants"},
        {"text": "sharing data"},
    ],
    "The report made several recommendations, including for the council to write a plan and to meet heads.": [
        {"text": "The report made several"},
        {"text": "to meet heads"},
    ],
    "The Marlow report sets out a ten-point plan.\n\nThe council should pay for it.\n": [
        {"addressee": "The council", "rule": "bare_should/2"}
    ],
    "Recommendations\nThe Board is asked to approve the budget.\nOverview\n1. The summer went well.\n": [
        {"rule": "under_heading/2"}
    ],
    "The Government’s response came in May.\n\nRecommendation 1: Tutors should be trained each year.\n\n"
    "We accept this recommendation.\n": [{"number": "1", "response": "accepted", "responder": "Government"}],
    "Recommendation 1: Tutors should be trained each year.\n\nWe met the tutors.\n": [{"response": "none"}],
    "Ada Lane wrote: “I would ask that the board review its plan.”": [{"rule": "asks/3"}],
    "The union recommended that the council support calls for a ban.": [{"author": "The union"}],
    "Jo Lane said: “It is good news for anyone who wants a job.”": [],
    "The union wanted above all to be clear.": [],
    "On tools, the committee calls for a new fund.": [{"author": "the committee"}],
    "Recommended in the paper are a levy on gyms, more grants for tools, and an end to fees.": [
        {"text": "Recommended in"},
        {"text": "more grants"},
        {"text": "an end to fees"},
    ],
    "Jo Lane said: “It is essential that the Labour Party fund it.”": [{"author": "Jo Lane"}],
    "Jo Lane said that a loan was needed to pay the staff.": [],
    "Strategies that inspectors may recommend include:\n• a visit to a college\n• a talk with heads\n": [],
    "The Government makes these key proposals:\n• A new fund for colleges\n• A register of tutors\n": [],
    "A levy on agencies is called for in a report by the Severn Institute.": [{"rule": "passive/3"}],
    "A levy on agencies is proposed in the white paper.": [],
    "Members are asked to approve the budget.": [{"rule": "to_decide/3", "addressee": None}],
    "Members are asked to sign in.": [],
    "Governors have been told by the Further Education Commissioner to write a plan.": [{"rule": "urged/3"}],
    "Governors have been told by the firm of a chance to save.": [],
    "The union’s message to ministers is to fund colleges.": [{"author": "The union", "rule": "asks/3"}],
    "The system needs reform, the committee says.": [{"author": "committee", "rule": "said_should/3"}],
    "The committee says the hall needs paint.": [],
    "The review recommended an end to audits. The government has rejected this idea.": [
        {"response": "rejected", "responder": "The government"}
    ],
    "Law firms are advising colleges to sell land.": [{"author": "Law firms"}],
    "Firms are advising colleges to sell land.": [],
    "AoC calls for clearer rules and a cap on fees.": [{"text": "AoC calls"}, {"text": "a cap on fees"}],
    "Five steps to a fairer system\n\nScrap the levy for small firms.\n\nFund every college course.\n": [],
}
