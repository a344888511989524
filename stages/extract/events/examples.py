"""What the rules of this table read, and near misses that must give no row."""

from stages.extract.events.examples_of_columns import EXAMPLES as OF_COLUMNS

EXAMPLES: dict[str, list[dict[str, object]]] = {
    **OF_COLUMNS,
    "Lakes College was rated inadequate in October 2030 by Ofsted. Was Ash College rated inadequate in "
    "October 2030? If it is rated inadequate in October 2030, it closes. The fund was not rated in 2030.": [
        {"kind": "inspection", "participants": ["Lakes College", "Ofsted"], "rule": "weighed/1"}
    ],
    "Starts in the six months between August 2030 and January 2031 stand at 9,800.": [],
    "The share of young people out of work stayed much the same between October and December 2030.": [],
    "Overall achievement rates dropped in 2030, which leaves the sector behind its target.": [],
    "Learners whose loans were paid to their college between August 2030 and July 2031 numbered 900.": [],
    "Between April 2030 and December 2031 the council employed 90 apprentices, or 2% of its staff.": [],
    "This release covers courses and the certificates issued during October to December 2030.": [],
    "The gap between rich and poor students opened further in 2030, and some fared worse.": [],
    "Exams sat in November are typically resits, although students can resit in the summer too.": [],
    "The plan counts on 40% more learners than the fund had estimated in November 2030.": [],
    "Entries for the summer series were lower than in November 2030, given the new standards.": [],
    "For this release the final data return for the 2030/31 academic year was used.": [],
    "The college had 900 learners in May 2030, most of them adults on short courses.": [],
    "Staff costs took 70 per cent of income, and cash at the end of July 2030 was enough for nine days.": [],
    "Ada Reed, who started at the Skills Fund in March 2030, is to lead it.": [
        {"kind": "appointment", "title": "Ada Reed started at the Skills Fund in March 2030"}
    ],
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
    "The contracts start on 1 August 2025 and end on 31 July 2028.": [
        {"kind": "launch", "rule": "weighed/1"}
    ],
    "Ada Fielding, a member of the Numeracy Fund, met leaders of NASUWT on 5 September 2024.": [
        {"participants": ["Ada Fielding", "NASUWT"]}
    ],
    "Inspectors found faults in June 2024. Inspectors find faults in June.": [{"kind": "inspection"}],
    "Inspection of Marlpit College, 4 to 7 February 2025\n\nSix of our inspectors came to Marlpit College "
    "for four days in February.": [{"kind": "inspection", "when_text": "4 to 7 February 2025"}],
    "Inspection of Marlpit College, 4 to 7 February 2025\n\nSix of our inspectors came to Tidewell College "
    "for four days in February.": [
        {"kind": "inspection", "participants": ["Marlpit College"]},
        {"kind": "inspection", "participants": ["Tidewell College"]},
    ],
    "It was announced last year that grades would go. The levy that was introduced in April 2017 stays.": [
        {"kind": "launch", "title": "launch of the levy", "when_text": "April 2017"}
    ],
    "Ada Fielding will meet with the Association of Colleges next month.": [
        {"kind": "meeting", "when_text": "next month"}
    ],
    "The ballot closed on Friday 3 November 2023.": [{"kind": "vote", "when_text": "Friday 3 November 2023"}],
    "UCU members will walk out on 14 November 2024 over pay.": [{"kind": "strike", "participants": ["UCU"]}],
    "Bids must be submitted by 5pm on 1 November 2022.": [{"kind": "deadline", "rule": "due_by/1"}],
    "The consultation runs until 12 September 2025.": [{"kind": "deadline", "rule": "named/1"}],
    "The minister visited Marlpit College last week.": [
        {"kind": "visit", "participants": ["Marlpit College"]}
    ],
    "The council resolved on 20 June 2025 to do the same.": [{"kind": "vote", "rule": "act/1"}],
    "Figures published yesterday show a fall. It had planned to publish its report in May.": [],
    "Numbers have been published each year since 2010. We met our target in June.": [],
    "Ofsted published its annual report on 5 December 2023.": [
        {"kind": "publication", "participants": ["Ofsted"], "starts_on": "2023-12-05"}
    ],
    "The Skills Board’s last meeting, held on 2 July 2025, was short.": [
        {
            "kind": "meeting",
            "starts_on": "2025-07-02",
            "title": "Skills Board’s last meeting",
            "rule": "named/1",
        }
    ],
    "The last meeting was short. It was held back on 2 July 2025.": [],
    "The union’s anti-bullying week, which runs from 7 November 2011, is back.": [
        {"kind": "campaign", "rule": "campaign_week/1"}
    ],
    "The course runs from 7 November 2011.": [],
    "Heads fear the new inspection regime, which begins next week.": [
        {"kind": "launch", "when_text": "next week", "rule": "act/1"}
    ],
    "The alliance has launched a petition to save the courses.": [{"kind": "launch", "rule": "petition/1"}],
    "A firm that started a fund has gone. She launched her career in 2010.": [],
    "A rally will be held in Leeds on 28 February 2024.": [{"kind": "protest"}],
    "The rally in share prices ended.": [],
    "Colleges met the Skills Fund’s benchmark of 25 days in June 2024. The target was met in May 2024.": [],
    "The agency announced today which bidders have succeeded.": [],
    "The agency announced on 3 March 2020 that the fund would go.": [{"kind": "announcement"}],
    "Harlow Training went into administration in May 2019.": [{"kind": "closure", "rule": "ceased/1"}],
    "The college went into debt in May 2019. The gap will close in May 2026.": [],
    "The Skills Act received royal assent on 28 April 2022.": [{"kind": "ruling"}],
    "Marlpit College signed a deal with Ashdown Awards on 2 June 2025.": [
        {"kind": "agreement", "participants": ["Marlpit College", "Ashdown Awards"]}
    ],
    "Ada Fielding gave evidence to MPs on 2 June 2025.": [{"kind": "meeting", "rule": "heard/1"}],
    "The DfE has opened a public consultation on short courses.": [{"kind": "launch"}],
    "The college opened a new canteen. It opened a fund manager’s door.": [],
    "Centres have until 9 May 2025 to ask for an extension.": [
        {"kind": "deadline", "starts_on": "2025-05-09", "rule": "until/1"}
    ],
    "The centre was open until 9 May 2025. They have until Ada Reed returns.": [],
    "Nine unions have written today to Education Secretary Ada Reed about pay.": [{"kind": "letter"}],
    "Heads have written one open letter to the Chancellor.": [{"kind": "letter"}],
    "Heads have written one chapter of the book. The open letter is short.": [],
    "The DfE has signed a two-year deal with Ashdown Awards to train tutors.": [],
    "The University of Marlpit had its first monitoring visit since it joined the register.": [
        {"kind": "inspection", "rule": "had_visit/1"}
    ],
    "Six of the colleges had a monitoring visit. The University of Marlpit had its inspection report.": [],
    "At Marlpit College 91% of those who voted said yes to strike action.": [
        {"kind": "vote", "rule": "voted/1"}
    ],
    "Some 91% of parents said yes to shorter days.": [],
    "Every centre must pass the refresh of the Register, which begins in May 2031.": [
        {"kind": "launch", "rule": "act/1"}
    ],
    "Every centre must pass the test of the book, which begins in chapter two.": [],
    "A second consultation on grading will open in autumn 2031. No consultation on it ran in May 2030.": [
        {"kind": "consultation", "title": "second consultation on grading", "when_text": "autumn 2031"}
    ],
    "Walkouts are planned for 14 and 15 January 2031. Strikes cost £4m in 2030.": [
        {"kind": "strike", "title": "Walkouts", "starts_on": "2031-01-14", "ends_on": "2031-01-15"}
    ],
    "The merger in 2030 of Lakes College and Fell College cost £4m. Since the merger in 2030 it has grown.": [
        {"kind": "merger"}
    ],
    "More was pledged at the spending review in November 2030.": [{"kind": "review"}],
    "The next review is in November 2030, the college said of its prices.": [{"kind": "review"}],
    "Roadshows will be held:\n\nLeeds: 17 July 2030, 10am to 1pm\nExeter: 19 July 2030": [
        {"kind": "meeting", "title": "roadshow: Leeds", "starts_on": "2030-07-17"},
        {"kind": "meeting", "title": "roadshow: Exeter", "starts_on": "2030-07-19"},
    ],
    "Prices:\n\nLeeds: 17 July 2030\nExeter: 19 July 2030": [],
    "Please register by noon on 13 July 2030.": [{"kind": "deadline", "rule": "by_then/1"}],
    "The two sides met after the holidays to discuss pay. Members meet to discuss pay each month.": [
        {"kind": "meeting", "rule": "met_to/1"}
    ],
    "A vote of no confidence in the principal was carried.": [{"kind": "vote", "rule": "voted/1"}],
    "In a letter to the chair, Ada Fielding said that the board should begin with data.": [],
    "Changes to the rules take effect today.": [],
    "The strike dates are:\n\n• Week 1: Tuesday 5 and Wednesday 6 March 2030\n"
    "• Week 2: Monday 11 March 2030": [
        {"kind": "strike", "title": "strike: Week 1", "starts_on": "2030-03-05", "ends_on": "2030-03-06"},
        {"kind": "strike", "title": "strike: Week 2", "starts_on": "2030-03-11"},
    ],
    "The dates of the walkouts are:\nMonday 4, Tuesday 5 and Friday 8 March 2030": [
        {"kind": "strike", "starts_on": "2030-03-04", "ends_on": "2030-03-08"}
    ],
    "The strike cost the bursar:\n\nMonday 4, Tuesday 5 and Friday 8 March 2030": [],
    "Parents sent angry letters to the trust in May 2030. The trust has letters to sort.": [
        {"kind": "letter", "when_text": "May 2030"}
    ],
    "Ada Reed backed the plan in a letter to the Skills Board. It said so in a letter to parents.": [
        {"kind": "letter", "participants": ["Ada Reed", "Skills Board"]}
    ],
    "Ada Reed met nobody on a visit to the depot on 4 May 2030. A visit to the depot costs £4.": [
        {"kind": "visit", "when_text": "4 May 2030"}
    ],
    "In May 2030 she attended the first bidders’ briefing. She attended school in June 2001.": [
        {"kind": "meeting", "when_text": "May 2030"}
    ],
    "Six new hubs were named, opening in May 2030. The opening in the hedge stays.": [
        {"kind": "launch", "when_text": "May 2030"}
    ],
    "The first units will be available from May 2030. Help is available from May to June.": [
        {"kind": "launch", "when_text": "May 2030"}
    ],
    "The award was accredited by Ofqual in May 2030. Awards accredited by Ofqual cost more.": [
        {"kind": "accreditation", "when_text": "May 2030"}
    ],
    "The Board’s response was received on 4 May 2030. The response was strong on costs.": [
        {"kind": "response", "when_text": "4 May 2030"}
    ],
    "The Board carried out a review in autumn 2030. Each carries out a review in autumn.": [
        {"kind": "review", "when_text": "autumn 2030"}
    ],
    "Heads fear new arrangements for school inspection in November.": [],
    "On 4 May 2030, Ashdown Awards issued results to learners. Ashdown Awards issued results late.": [
        {"kind": "publication", "when_text": "4 May 2030"}
    ],
    "On Friday the board approved the plan. The plan that the board may approve in May 2031 is long.": [
        {"kind": "decision", "when_text": "Friday", "rule": "act/1"}
    ],
    "The hub, opened by Ada Reed in May 2030, is full. Learners who began in May 2030 are few.": [
        {"kind": "launch", "participants": ["Ada Reed"], "rule": "act/1"}
    ],
    "The board will on 4 May 2031 sign off its accounts. It is to sign off its accounts by May 2031.": [
        {"kind": "decision", "starts_on": "2031-05-04"}
    ],
    "The college was placed in supervised status in May 2030. It has been in that status since May 2030.": [
        {"kind": "intervention", "when_text": "May 2030"}
    ],
    "Figures released in May 2030 fell. Certificates issued in May 2030 fell. Starts rose in May 2030.": [],
    "Lakes College bought a farm in May 2030. It bought more in May 2030 than in June 2029.": [
        {"kind": "sale", "when_text": "May 2030"}
    ],
    "Today the inquiry into grades was launched. An inquiry into grades would cost £4m.": [
        {"kind": "launch"}
    ],
    "It follows an investigation by the Skills Board. The plan follows an investigation that nobody saw.": [
        {"kind": "investigation", "participants": ["Skills Board"], "rule": "inquired/1"}
    ],
    "Ofsted commissioned Ada Fielding to lead a review. Ofsted commissioned a film.": [
        {"kind": "inquiry", "rule": "inquired/1"}
    ],
    "Lecturers began a three-day strike over pay. Lecturers might begin a strike over pay.": [
        {"kind": "strike", "rule": "action/1"}
    ],
    "Marlpit College obtained an injunction. Marlpit College may seek an injunction.": [
        {"kind": "legal challenge", "rule": "at_law/1"}
    ],
    "Lakes College merged with Fell College. Lakes College plans a merger with Fell College.": [
        {"kind": "merger", "participants": ["Lakes College", "Fell College"]}
    ],
    "Bidding is open for the next round. The course is open to all.": [
        {"kind": "tender", "rule": "open_for/1"}
    ],
    "Ada Fielding visited Marlpit College and met staff. Few had visited a college.": [
        {"kind": "visit", "participants": ["Ada Fielding", "Marlpit College"]}
    ],
    "It follows the May 2030 skills white paper. A white paper is due.": [
        {"kind": "publication", "when_text": "May 2030"}
    ],
    "Marlpit College won the £4m contract in 2030. Lakes College spent £4m on staff in 2030.": [
        {"kind": "award", "when_text": "2030"}
    ],
    "Ada Reed, who stood down as chair in May 2030, said no. Ada Reed stood up in May 2030.": [
        {"kind": "resignation", "when_text": "May 2030"}
    ],
    "To be told of it in May 2030 is too late. On 4 May 2030 bidders were told of the delay.": [
        {"kind": "announcement", "starts_on": "2030-05-04"}
    ],
    "In December 2030, however, after years of growth, the board suddenly froze its plans.": [
        {"kind": "suspension", "when_text": "December 2030"}
    ],
    "The scheme came to an end on 4 May 2030. Funds came to £4m on 4 May 2030.": [
        {"kind": "completion", "when_text": "4 May 2030"}
    ],
    "25 May: Ada Reed leaves Marlpit College\n\nShe quit.\n\n1 June: Lakes College closes": [
        {"kind": "event", "title": "Ada Reed leaves Marlpit College", "when_text": "25 May"},
        {"kind": "event", "title": "Lakes College closes", "when_text": "1 June"},
    ],
    "25 May: Ada Reed leaves Marlpit College.": [],
    "The hub was officially opened by Ada Reed. The hub officially opens to all.": [{"kind": "launch"}],
    "Members have backed strikes. Members wonder if staff have backed strikes.": [
        {"kind": "vote", "rule": "voted/1"}
    ],
    "It is likely that it stays until new report cards are due to be launched in May 2030. The board plans "
    "to launch a service called “Lakes Academy” in June. Ada Reed replaced the former head in May 2030.": [
        {"kind": "launch", "title": "launch of new report cards"},
        {"kind": "launch", "title": "launch of a service called “Lakes Academy”"},
        {"kind": "appointment", "participants": ["Ada Reed"], "rule": "weighed/1"},
    ],
    "UCU Conference – 3 December 2030\n\nThe college was hit with a notice to improve in May 2030.": [
        {"kind": "meeting", "title": "UCU Conference"},
        {"kind": "intervention"},
    ],
    "Northmoor Training Framework\nBuyer: Northmoor Council\n\nTender: 3 May 2030 at 10:15\n"
    "Updated: 4 May 2030\n": [
        {
            "kind": "tender",
            "title": "tender notice: Northmoor Training Framework",
            "participants": ["Northmoor Council"],
        }
    ],
    "Governors\nAda Reed (resigned 3 May 2030)\nJohn Lorne (born 4 May 1970)\n": [
        {"kind": "resignation", "title": "resignation of Ada Reed", "participants": ["Ada Reed"]}
    ],
    "The Harbour Trust has published its annual report. The Harbour Trust likes its annual report.": [
        {"kind": "publication", "rule": "published_its/1"}
    ],
    "Lakes College is to join forces with Fell College.": [
        {"kind": "merger", "participants": ["Lakes College", "Fell College"]}
    ],
    "Lakes College principal Ada Reed resigns": [{"kind": "resignation", "rule": "left_post/1"}],
    "The fund, announced last month by the Harbour Trust, is small.": [
        {"kind": "announcement", "title": "announcement of the fund"}
    ],
}
