"""What the rules for acts, posts, notices and papers of meetings read, and near misses."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Round two asks for full or outline proposals by 28 February 2030. He asked for tea by 28 February "
    "2030.": [{"kind": "deadline", "starts_on": "2030-02-28", "rule": "by_then/1"}],
    "Papers\n\nThe minutes were agreed. Date of next meeting: 7 December 2030, 2pm.\n\nDate of birth: 7 "
    "May 2030": [{"kind": "meeting", "title": "next meeting", "starts_on": "2030-12-07"}],
    "Northmoor Council, Executive, 15 July 2030\n\nA grant was approved.": [
        {"kind": "meeting", "starts_on": "2030-07-15"}
    ],
    "Tidewell College held a small ribbon-cutting for its new hall. Ribbon is sold here. Ada Reed would "
    "like to cut "
    "the ribbon.": [{"kind": "opening", "participants": ["Tidewell College"]}],
    "Guests came to the school for the launch of a careers hub by the Northmoor Trust. Staff prepare for "
    "the launch "
    "of a hub by the Northmoor Trust.": [{"kind": "launch", "participants": ["Northmoor Trust"]}],
    "Ashdown Training has agreed to carry on until the end of June 2030. Tidewell College has received £2 "
    "million "
    "since 2027.": [],
    "Tidewell College told staff that it would shut in May 2030. No one says when it will shut.": [
        {"kind": "closure", "when_text": "May 2030"}
    ],
    "Staff at Tidewell College are due to strike in January. Stoppages are set for 14, 15 and 16 January "
    "2030.": [{"kind": "strike", "when_text": "14, 15 and 16 January 2030"}],
    "The Skills Board noticed the plan last month. The Skills Board warned of it last month. Demand drifted "
    "on 4 May 2030. Lakes College registered 900 learners in May 2030.": [
        {"kind": "event", "title": "Skills Board noticed the plan last month", "rule": "act/1"},
        {"kind": "announcement", "rule": "weighed/1"},
    ],
    "The Skills Board took charge of the devolved fund on 4 May 2030. The devolved fund was small on 4 May "
    "2030.": [{"kind": "event", "participants": ["Skills Board"]}],
    "The principal of Lakes College has resigned. Many staff have resigned. If Ada Reed has resigned, so be "
    "it.": [{"kind": "resignation", "rule": "left_post/1"}],
    "Ada Reed will leave his post on 31 July 2030. Learners leave on 31 July 2030.": [
        {"kind": "departure", "starts_on": "2030-07-31"}
    ],
    "Ofsted issued Lakes College with a notice to improve. Colleges that were issued with a notice to "
    "improve are few.": [{"kind": "intervention", "rule": "notice/1"}],
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
        {"kind": "retirement", "title": "retirement of Ada Reed"}
    ],
    "At a meeting of the council’s growth and skills scrutiny committee yesterday members spoke. The sum was "
    "the budget on 4 May 2030.": [{"kind": "meeting", "when_text": "yesterday"}],
    "Last May bidders were invited to bid. It opens, starting at noon and ending on 6 May.": [
        {"kind": "tender"},
        {"when_text": "6 May", "rule": "weighed/1"},
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
        {"kind": "event", "title": "Ash Group will stop teaching at its Leeds site in May 2030"},
        {"title": "The service will run", "rule": "weighed/1"},
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
    "Lakes College has been placed in formal intervention. Colleges are typically placed in intervention.": [
        {"kind": "intervention", "participants": ["Lakes College"]}
    ],
    "Published on 4 May 2030 by the House of Commons\n\nPublished on 4 May 2030\n\nSkills Board, updated 4 "
    "May 2030\n\nThe report was at last published in May 2030.": [{"kind": "publication"}] * 4,
    "From May 2030, the fee will be reduced. It is small in June 2030.": [{"when_text": "May 2030"}],
    "The minister delayed it on 4 May 2030. Few were hit by results delays last summer.": [
        {"kind": "suspension", "when_text": "4 May 2030"}
    ],
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
    "The wage for apprentices will be boosted in May 2030. The number of apprentices will be boosted in June "
    "2030. The rate rises will kick in from 4 June 2030.": [
        {"kind": "event", "when_text": "May 2030"},
        {"kind": "launch", "starts_on": "2030-06-04"},
    ],
    "The plan, which starts on 26 September 2030, is new. There were 30 starts on 24 September 2030. In"
    " June, "
    "the Skills Board made a pay offer.": [
        {"kind": "launch", "starts_on": "2030-09-26"},
        {"kind": "announcement", "when_text": "June"},
    ],
    "The new courses start on 14 May 2030. These rules apply from 1 June 2030. Few review it next week.": [
        {"kind": "launch", "starts_on": "2030-05-14"},
        {"kind": "launch", "starts_on": "2030-06-01"},
    ],
    "It was told at this week’s Association of Awards (AA) autumn conference. It was told at a conference.": [
        {"kind": "meeting", "when_text": "this week"}
    ],
    "Tuesday, 21 June 2031 – 4.30pm – Virtual meeting\nTuesday, 13 September 2031 – 4.30pm – Prices rise": [
        {"title": "Virtual meeting", "starts_on": "2031-06-21"},
        {"starts_on": "2031-09-13"},
    ],
    "Ada Reed met staff on a visit to Lakes College. A visit to Lakes College costs £4.": [
        {"kind": "visit", "participants": ["Ada Reed", "Lakes College"]}
    ],
    "Lakes College faces an investigation by the Skills Board.": [{"kind": "investigation"}],
    "4 May 2030\n\nDear Secretary of State,\n\nWe write on pay.\n\nYours sincerely,\n\nAda Reed\n"
    "Chair, Skills Board": [
        {
            "kind": "letter",
            "title": "letter to Secretary of State",
            "participants": ["Ada Reed", "Secretary of State"],
        }
    ],
    "Tests begin on 4 May 2030.\n\nDear reader,\n\nWe write on pay.\n\nYours sincerely,\n\nAda Reed": [
        {"kind": "launch"}
    ],
    "Tutors do not know if the courses they want will be available to them in May 2030. The chief spoke as "
    "part of her response to the “Long View” consultation this week.": [
        {"when_text": "this week", "rule": "weighed/1"}
    ],
    "Payments will be made in two rounds, in May 2030. The money must be spent by March 31, 2031. Pay was "
    "made in two rounds. It must be spent by hand.": [
        {"kind": "event", "when_text": "May 2030"},
        {"kind": "deadline", "when_text": "March 31, 2031"},
    ],
    "She said that the plan would go to the board on 12 July 2030. It would cost us a lot in July 2030.": [
        {"kind": "announcement", "starts_on": "2030-07-12"}
    ],
    "Old courses, which will stop being taught from May 2030, went well. We will be piloting a hub in June "
    "2030. Providers were only let teach courses introduced in 2020.": [
        {"kind": "event", "when_text": "May 2030"},
        {"kind": "launch", "when_text": "June 2030"},
    ],
    "Forty of the colleges were shortlisted in May 2030. Bids were shortlisted in May 2030.": [
        {"title": "Bids were shortlisted in May 2030"}
    ],
    "I wrote to you on 21 May 2030. You told me in your letter of 24 May 2030. I wrote to you often.": [
        {"kind": "letter", "starts_on": "2030-05-21"},
        {"kind": "letter", "starts_on": "2030-05-24"},
    ],
    "The change process is open until Friday 8 May 2030. The bar is open until late.": [{"kind": "deadline"}],
    "The first contract was for boats. It was awarded to Fell Ltd on 9 June 2031.": [
        {"title": "The first contract was awarded to Fell Ltd on 9 June 2031"}
    ],
    "In contrast, Lakes Skills Project, in Fell, was told to do better, in a report based on a visit in "
    "early May 2030.": [{"kind": "visit", "participants": ["Lakes Skills Project"]}],
    "This letter on boats was sent to the Fell Trust on 3 April 2031 and published on 9 May 2031.": [
        {"when_text": "3 April 2031"},
        {"title": "This letter on boats was published on 9 May 2031", "when_text": "9 May 2031"},
    ],
    "The board will decide when colleges reopen in September.": [],
    "This has risen from 50% of firms polled in August 2030.": [],
    "Read more: the mergers planned for May 2031": [],
    "Fell Trust and Dale Trust were closed in May 2030 and June 2031 respectively.": [],
}
