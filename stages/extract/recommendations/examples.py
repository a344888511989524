"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Government response to the Arts and Crafts Committee’s report on kilns\n\n3. We recommend that the Kiln"
    " Agency print its costs each year, and that it name its suppliers. (Paragraph 9)\n\nThe Government"
    " accepts this recommendation. The Kiln Agency should print them in May.\n\n4. We urge the Department to"
    " fund more kilns. (Paragraph 12)\n\nWe agree in part. Funding will rise in 2031.\n\n5. We recommend that"
    " colleges share kilns. (Paragraph 14)\n\nThe Government has read the figures. We do not therefore accept"
    " that colleges should share them.": [
        {
            "author": "Arts and Crafts Committee",
            "number": "3",
            "response": "accepted",
            "responder": "Government",
        },
        {"number": "4", "response": "partly_accepted", "addressee": "the Department"},
        {"number": "5", "response": "rejected", "addressee": "colleges"},
    ],
    "Just over half (53%) of parents in Elmshire believe that most kilns should be free.": [],
    "Two dozen heads have written to Skills Minister Paul Dane, urging him to pause the kiln levy.": [
        {"addressee": "Paul Dane"}
    ],
    "The Elm Institute met ministers. The institute says the DfE should fund kilns.": [
        {"author": "Elm Institute", "addressee": "Department for Education"}
    ],
    "Marlow’s recommendations\n\n1. Write one plan\n\nOfsted should write a plan. Ofsted replied that it"
    " fully accepted the recommendation.\n\n2. Let others run surveys\n\nSurveys should be run by others."
    " Ofsted accepted that idea but said it needed longer to consider the cost.\n\n3. Say less\n\nOfsted must"
    " say less. The watchdog said it did “not accept” this.\n\n4. Debate it\n\nThe government should open a"
    " debate. Ofsted agreed with the “spirit” of it.\n\n5. Open up\n\nComplaints should be open.\n": [
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
    "Recommendation 1: The DfE should publish data each year.\nRecommendation 2: Colleges must get budgets"
    " for three years.": [
        {"number": "1", "addressee": "Department for Education", "rule": "numbered_line/2"},
        {"number": "2", "addressee": "Colleges"},
    ],
    "The committee recommends that ministers should publish a strategy.": [{"author": "The committee"}],
    "Dear Ada,\nWe recommend that the college’s plan should be shorter.\nA simple dashboard should show it.\n"
    "Yours sincerely\nJo Lane\nChair, Northmoor Council\n": [
        {"author": "Northmoor Council", "addressee": "the college"},
        {"author": "Northmoor Council", "addressee": None},
    ],
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
    "Ada Lane wrote: “I would ask that the board review its plan.”": [{"rule": "asks/3"}],
    "Jo Lane said: “It is good news for anyone who wants a job.”": [],
    "On tools, the committee calls for a new fund.": [{"author": "the committee"}],
    "Recommended in the paper are a levy on gyms, more grants for tools, and an end to fees.": [
        {"text": "Recommended in"},
        {"text": "more grants"},
        {"text": "an end to fees"},
    ],
    "Jo Lane said: “It is essential that the Labour Party fund it.”": [{"author": "Jo Lane"}],
    "Strategies that inspectors may recommend include:\n• a visit to a college\n• a talk with heads\n": [],
    "The Government makes these key proposals:\n• A new fund for colleges\n• A register of tutors\n": [],
    "A levy on agencies is called for in a report by the Severn Institute.": [{"rule": "passive/3"}],
    "A levy on agencies is proposed in the white paper.": [],
    "Members are asked to sign in.": [],
    "The paper tells of the fees. The Finance Committee is asked to approve the fees for the year.": [
        {
            "addressee": "Finance Committee",
            "text": "The Finance Committee is asked to approve the fees for the year.",
        }
    ],
    "Governors have been told by the Further Education Commissioner to write a plan.": [{"rule": "urged/3"}],
    "The system needs reform, the committee says.": [{"author": "committee", "rule": "said_should/3"}],
    "The review recommended an end to audits. The government has rejected this idea.": [
        {"response": "rejected", "responder": "The government"}
    ],
    "Law firms are advising colleges to sell land.": [{"author": "Law firms"}],
    "AoC calls for clearer rules and a cap on fees.": [{"text": "AoC calls"}, {"text": "a cap on fees"}],
    "Dear Ada,\nI write about the visit. The board should read the report. You must write a plan and I advise"
    " you to hire a clerk. I should be grateful if you would fund a clerk.\n": [
        {"text": "The board should"},
        {"text": "You must"},
        {"text": "advise you to"},
        {"text": "I should be grateful"},
    ],
    "You must write a plan. I advise you to hire a clerk.": [],
    "Ofsted said the college needed to set harder work.": [{"author": "Ofsted", "rule": "said_should/3"}],
    "The inspection team asked Northmoor College to set harder work.": [{"addressee": "Northmoor College"}],
    "It was recommended to Board that A. Lane be appointed.": [{"rule": "impersonal/3"}],
    "The chair RESOLVED to recommend to the Board the sale of the site.": [{"rule": "asks/3"}],
    "The Severn Institute suggests changes to the levy.": [{"author": "Severn Institute"}],
    "The data suggest changes to the levy.": [],
    "The union has set out three asks: a national kiln plan, a £9 levy, and 400 more tutors in art, craft"
    " and design.": [
        {"text": "The union has"},
        {"text": "a £9 levy"},
        {"text": "400 more tutors in art, craft and design."},
    ],
    "The review called for the fee to be cut and for new kilns, as well as for a levy.": [
        {"text": "The review called"},
        {"text": "for new kilns"},
        {"text": "for a levy."},
    ],
    "Recommendation 1\n\nThe council should ensure that:\n\n(a) all firms that it funds report their"
    " costs;\n\n"
    "(b) each of them has a plan.\n\nRecommendation 2\n\n(a) The council to set clear and fair targets.\n": [
        {"number": "1", "text": "all firms"},
        {"number": "1", "text": "each of them"},
        {"number": "2", "text": "The council to"},
    ],
    "What Ministers must do\n\nThe Government must:\n• fund colleges for three years\n": [
        {"rule": "bullets/2"}
    ],
    "2. RECOMMENDATIONS\n2.1 That Members note the report.\n3. BACKGROUND\n3.1 The plan was written"
    " in May.\n": [{"number": "2.1"}],
    "The union’s claim includes:\n• a rise of 9 per cent\n": [{"rule": "bullets/2"}],
    "The key recommendations are:\n• Skills in the trades are short. The Government must write a plan. It"
    " must fund it.\n": [
        {"text": "The Government must write a plan."},
        {"text": "It must fund it."},
    ],
    "Ada Lane, general secretary of the Northmoor Union, said: “It is time that the levy was scrapped.”": [
        {"rule": "spoken/3"}
    ],
    "Ada Lane, a spokesperson for the union, said: “We need to see far more kilns.”": [{"rule": "asks/3"}],
    "Ada Lane, a spokesperson for the union, said: “We need to see what comes of it.”": [],
    "The Sutton Trust wants a new levy on gyms.": [{"author": "Sutton Trust"}],
    "The Northmoor Trust wants a new levy on gyms.": [],
    "Policy recommendations\n\nFunding\nThe government should restore the grant for adults.\n": [
        {"rule": "under_heading/2"}
    ],
    "Jo Lane said it is “essential” that the government writes a plan for adults.": [{"author": "Jo Lane"}],
    "Firms should do more for adults, urged the union this week.": [{"author": "union"}],
    "60 per cent of employers said the government should do more.": [],
    "The report sets out two recommendations. The board should meet monthly.\n": [{"addressee": "The board"}],
    "Jo Lane, general secretary of the Northmoor Union, suggested that the Treasury look at the levy.": [
        {"rule": "asks/3"}
    ],
    "Members asked for more detail. The chair sought a date for a meeting.": [],
    "Dear Ada,\nYou must complete the form. You will need to sign it.\nYours"
    " sincerely\nJo Lane\nChair, Northmoor Union\n": [],
    "Jo Lane of the Northmoor Union has recommended that you hire a clerk.": [{"author": "Jo Lane"}],
    "The union recommends that you apply early. What the union wanted was to make better kilns.": [],
    "Heads’ leaders have today repeated calls for Ofsted to rethink its timetable.": [
        {"addressee": "Ofsted"}
    ],
    "Pressure is growing on the government to act.": [{"author": None, "addressee": "the government"}],
    "Ada Lane, general secretary of the Northmoor Union, said: “It’s about time the Government"
    " recognised colleges.”": [{"rule": "spoken/3"}],
    "Ada Lane, general secretary of the Northmoor Union, said: “We need the spending review to invest"
    " in them.”": [{"rule": "asks/3"}],
    "Ada Lane, general secretary of the Northmoor Union, said: “If the government wants growth, it"
    " needs to fund colleges.”": [{"rule": "spoken/3"}],
    "A new approach to adult skills is needed, according to a report by the Northmoor Institute.": [
        {"author": "Northmoor Institute"}
    ],
    "The Northmoor Union wants this loophole closed.": [{"rule": "asks/3"}],
    "The union said the sector needs sustained, realistic investment.": [{"rule": "said_should/3"}],
    "Dear Minister\nI am writing to you, as a principal, to ask that you fund places for adults.\nYours"
    " sincerely\nAda Lane\n": [{"rule": "asks/3"}],
    "Written evidence submitted by the Northmoor Institute\n\nA new strategy is urgently needed to set"
    " clear rules. Schools should be given more money for it.": [
        {"author": "Northmoor Institute"},
        {"addressee": None},
    ],
    "Funding rules say that the money must not be used for fees.": [],
    "Of course, schools must be accountable, said the union.": [],
    "We proposed to:\n\n• merge the groups of providers\n• publish the data each year\n\nThe Northmoor"
    " Inspectorate had 35 responses.": [],
    "Bosses at two colleges have been urged to “come clean” on their plans.": [{"rule": "urged/3"}],
    "The strike ended after college leaders agreed to the union’s demands over workload.": [],
    "The union’s demands include a rise of 5 per cent.": [{"rule": "asks/3"}],
    "“Managers would not accept that open days ought to count,” said Ada Lane of the Northmoor Union.": [],
    "The report will:\n\n• give recommendations on how to improve\n• use four grades\n": [],
    "The Skills Committee published a report on the levy. Recommendations included:\n\n• Scrap the levy.\n": [
        {"author": "Skills Committee"}
    ],
    "The Northmoor Union met today.\n\nThe union demands that colleges raise pay.": [
        {"author": "Northmoor Union"}
    ],
    "A new levy on large employers should be set, the Northmoor Union has urged\n\nThe Northmoor Union has"
    " called for a new levy on large employers, with its yield paid to colleges.\n\nIt also urged"
    " ministers to fund places for adults.": [
        {"author": "Northmoor Union"},
        {"addressee": "ministers"},
    ],
    "The education union called on external examiners to resign.": [{"addressee": "external examiners"}],
    "Rt Hon Ada Lane MP\n\nDear Ada,\n\nI urge you to fund kilns.\n\nYours sincerely\n\nMyles Ferris\n": [
        {"author": "Myles Ferris", "addressee": "Ada Lane"}
    ],
    "The Northmoor Union urged ministers to act. The levy should be scrapped, it said.": [
        {"addressee": "ministers"},
        {"addressee": "ministers"},
    ],
    "97 per cent of respondents backed calls for a pay rise.": [],
    "The Northmoor Union has made some recommendations, including that Ofsted should write a plan.": [
        {"author": "Northmoor Union", "addressee": "Ofsted"}
    ],
    "The Northmoor Union is to recommend that members reject the offer.": [{"author": "Northmoor Union"}],
    "The role of the Northmoor Union is to make recommendations for actions that heads should take.": [],
    "The Northmoor Union’s report suggests that the gap may be driven by subjects.": [],
    "The Northmoor Union said that it wanted a new levy for a long time.": [],
    "Better funding could help adults get the skills they need to progress.": [],
    "The Northmoor Union has been clear: the government needs to fund colleges, and the levy must be open to"
    " all.": [{"author": "Northmoor Union", "addressee": "the government", "rule": "weighed/1"}],
    "The trustees of the Northmoor Trust say that they want a driven leader as the next head of Dale.": [],
    "MPs are worried about Marlow Skills Board. They call for a review of it. The Weaving Committee’s report"
    " recommends a levy, safer looms, and the removal of fees.": [
        {"author": "Weaving Committee"},
        {"author": "Weaving Committee"},
        {"text": "safer looms"},
        {"text": "the removal of fees."},
    ],
    "An independent panel told the government, and its recommendation is that fees be cut.": [
        {"author": "independent panel"}
    ],
    "The Northmoor Union’s call is for better looms. Its appeal to the mayor is to buy them.": [
        {"author": "Northmoor Union"},
        {"author": "Northmoor Union", "addressee": "the mayor"},
    ],
    "The Northmoor Union urged firms – big and small – to train weavers.": [{"addressee": "firms"}],
    "The Northmoor Union demands that fees be scrapped by the government.": [{"addressee": "the government"}],
    "The Northmoor Union’s Ada Lane said schools should be funded. The Mill Union wants ministers to act.": [
        {"addressee": "ministers"},  # whom the page asks
        {"addressee": "ministers"},
    ],
    "The Northmoor Union urges changes to the rules of the loom.": [{"addressee": None}],
    "“What we urge on employers is to open talks,” said Ada Lane, chair of the Northmoor Union.": [
        {"author": "Northmoor Union"}
    ],
    "A recommendation on fees was put forward by the Northmoor Union. Dale College turned it down.": [
        {"author": "Northmoor Union", "response": "rejected", "responder": "Dale College"}
    ],
    "Principals have been told by the Department for Education to bring in more cash.": [],
    "Ada Lane, the Northmoor Union’s chair, said the union wanted a pause in the cuts.": [
        {"author": "Northmoor Union"}
    ],
    "“The Northmoor Fund wanted to make a difference, and it was a wake-up call,” said Ada Lane.": [],
    "The Northmoor Union advised that the levy should be delayed by a year.": [{"author": "Northmoor Union"}],
    "The Northmoor Union has set out its plans. More investment will be needed from the government.": [],
    "The Northmoor Union recommended a levy. By way of answer, the government will publish its plan,"
    " saying that"
    " all of the recommendations will be implemented.": [
        {"response": "accepted", "responder": "the government"}
    ],
}
