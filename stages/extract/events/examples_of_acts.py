"""What the rules for acts, posts, notices and papers of meetings read, and near misses."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "The Skills Board endorsed the plan last month. The Skills Board warned of it last month. Demand drifted "
    "on 4 May 2030. Lakes College registered 900 learners in May 2030.": [
        {"kind": "event", "title": "Skills Board endorsed the plan last month", "rule": "act/1"}
    ],
    "The Skills Board took charge of the devolved fund on 4 May 2030. The devolved fund was small on 4 May "
    "2030. It was Ada Reed when tutors first flagged faults in May 2030.": [
        {"kind": "event", "participants": ["Skills Board"]}
    ],
    "Search Committee – 4 May 2030\n\nMembers met.\n\nDate of decision: 05/05/2030\n\nBudget – 4 May 2030": [
        {"kind": "decision", "starts_on": "2030-05-05", "rule": "decided_on/1"},
        {"kind": "meeting", "title": "meeting: Search Committee", "starts_on": "2030-05-04"},
    ],
    "The principal of Lakes College has resigned. Many staff have resigned. If Ada Reed has resigned, so be "
    "it.": [{"kind": "resignation", "rule": "left_post/1"}],
    "Ada Reed will leave his post on 31 July 2030. Learners leave on 31 July 2030.": [
        {"kind": "resignation", "starts_on": "2030-07-31"}
    ],
    "Ofsted issued Lakes College with a notice to improve. Colleges that were issued with a notice to "
    "improve are few.": [{"kind": "intervention", "rule": "notice/1"}],
    "The matter was referred to the Skills Fund. The plan referred to the Skills Fund.": [
        {"kind": "referral", "participants": ["Skills Fund"]}
    ],
    "Ada Reed announced today (8 April) that a hub would open. She announced today that it would.": [
        {"kind": "announcement", "starts_on": None, "when_text": "8 April"}
    ],
    "Ofsted inspected the firm in May 2030 and published its report on 4 June 2030.": [
        {"kind": "inspection", "when_text": "May 2030"},
        {"kind": "publication", "starts_on": "2030-06-04"},
    ],
    "Under the plans, set out in May 2030, hubs will close. In a letter to Ada Reed, tutors warn of cuts.": [
        {"title": "announcement of the plans", "kind": "announcement"},
        {"title": "letter to Ada Reed", "kind": "letter"},
    ],
    "The college got a ‘good’ rating after a visit by inspectors in early May 2030. It got it by a visit.": [
        {"kind": "visit", "when_text": "early May 2030"}
    ],
    "It follows the retirement of Ada Reed this month. The retirement of tutors is near.": [
        {"kind": "resignation", "title": "retirement of Ada Reed"}
    ],
    "At a meeting of the council’s growth and skills scrutiny committee yesterday members spoke. The sum was "
    "the budget on 4 May 2030.": [{"kind": "meeting", "when_text": "yesterday"}],
    "Last May bidders were invited to bid. It opens, starting at noon and ending on 6 May.": [
        {"kind": "tender"}
    ],
    "The agency ended it. A committee has voted not to back the plan. The union called the ballot on pay.": [
        {"kind": "vote", "rule": "voted/1"},
        {"kind": "vote", "rule": "balloted/1"},
    ],
    "The fund, which closed to new applications in May 2030, was small. The gap closed in May 2030.": [
        {"kind": "deadline", "when_text": "May 2030", "rule": "closes_on/1"}
    ],
    "There was a reclassification review in May 2030. The minister announced a review on 4 May 2030.": [
        {"kind": "review", "when_text": "May 2030"},
        {"kind": "announcement", "starts_on": "2030-05-04"},
    ],
    "Ash Group will stop teaching at its Leeds site in May 2030. The service will run from May 2030. "
    "Learners will need help in May 2030.": [
        {"kind": "event", "title": "Ash Group will stop teaching at its Leeds site in May 2030"}
    ],
    "The college is set to close next year. The deficit is set to close next year. The financial year that "
    "started in May 2030 was dear. The Skills Board asked Lakes College to apply to deliver it from 4 May "
    "2030 to 4 June 2031.": [{"kind": "closure", "title": "closure of the college", "rule": "act/1"}],
    "Judge Ada Reed yesterday ordered the council to lift it. It was ordered to lift it if it could.": [
        {"kind": "event", "when_text": "yesterday"}
    ],
    "On 4 May 2030 the mayor published his strategy. In May 2030 she launched her career.": [
        {"kind": "publication", "starts_on": "2030-05-04"}
    ],
    "The draft is out for consultation until 4 May 2030. By letter dated 4 May 2030, the minister agreed. "
    "Lakes College wrote to point out what the Skills Board lost. Put it in writing to the Skills Fund.": [
        {"kind": "deadline", "rule": "until/1"},
        {"kind": "letter", "rule": "in_a_letter/1"},
    ],
    "UNISON have accepted the pay award. Members who teach in colleges have voted to end it. Few accepted "
    "the pay award.": [
        {"kind": "agreement", "participants": ["UNISON"]},
        {"kind": "vote"},
    ],
    "Lakes College has been placed in formal intervention. Colleges are typically placed in intervention.": [
        {"kind": "intervention", "participants": ["Lakes College"]}
    ],
    "Published on 4 May 2030 by the House of Commons\n\nPublished on 4 May 2030\n\nSkills Board, updated 4 "
    "May 2030\n\nThe report was at last published in May 2030.": [{"kind": "publication"}] * 2,
    "This month sees the opening of our new hub. The opening in the hedge sees little.": [
        {"kind": "opening", "title": "opening of our new hub"}
    ],
    "Four courses run, with three new ones launching from May 2030. Learners starting in May 2030 are few.": [
        {"kind": "launch", "when_text": "May 2030"}
    ],
    "These rules come into force on 4 May 2030. They are planning to remove the cap on 4 June 2030.": [
        {"kind": "launch", "starts_on": "2030-05-04"},
        {"kind": "event", "starts_on": "2030-06-04"},
    ],
    "It was told at this week’s Association of Awards (AA) autumn conference. It was told at a conference.": [
        {"kind": "meeting", "when_text": "this week"}
    ],
    "Tuesday, 21 June 2031 – 4.30pm – Virtual meeting\nTuesday, 13 September 2031 – 4.30pm – Prices rise": [
        {"title": "Virtual meeting", "starts_on": "2031-06-21"},
        {"starts_on": "2031-09-13"},
    ],
    "Six partnerships of ten colleges were finalised today. Six per cent were finalised on 4 May 2030.": [
        {"kind": "event", "when_text": "today"}
    ],
    "Ada Reed met staff on a visit to Lakes College. A visit to Lakes College costs £4.": [
        {"kind": "visit", "participants": ["Ada Reed", "Lakes College"]}
    ],
    "Lakes College faces an investigation by the Skills Board. Heads face an exam.": [{"kind": "inquiry"}],
    "Meeting: 04/05/2030 - Skills Committee\n\nA meeting: 4 of 9 came.": [
        {"kind": "meeting", "starts_on": "2030-05-04"}
    ],
    "4 May 2030\n\nDear Secretary of State,\n\nWe write on pay.\n\nYours sincerely,\n\nAda Reed\n"
    "Chair, Skills Board": [
        {
            "kind": "letter",
            "title": "letter to Secretary of State",
            "participants": ["Ada Reed", "Secretary of State"],
        }
    ],
    "Tests begin on 4 May 2030.\n\nDear reader,\n\nWe write on pay.\n\nYours sincerely,\n\nAda Reed": [],
    "Tutors do not know if the courses they want will be available to them in May 2030. The chief spoke as "
    "part of her response to the “Long View” consultation this week.": [],
}
