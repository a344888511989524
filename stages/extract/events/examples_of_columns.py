"""What titles, times and people of events are, and near misses."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "In June 2031 the mayor opened the £7.4 million Robotics Hall.": [
        {"title": "launch of the £7.4 million Robotics Hall"}
    ],
    "The trust launched a £1,250,000 bursary scheme in March 2031.": [
        {"title": "launch of a £1,250,000 bursary scheme"}
    ],
    "It does not say who must belong to the Lantern Mentors programme – also launched today – at all.": [
        {"title": "launch of the Lantern Mentors programme"}
    ],
    "The duty, to be introduced in May 2031, is expected to cost £3 billion.": [
        {"title": "launch of the duty"}
    ],
    "The bodies that will design, mark and award the nine certificates being rolled out from 2031 are Merton "
    "College and Oakley College.": [{"title": "launch of the nine certificates"}],
    "In July 2031 Ofqual had issued Merton & Oakley with a notice of its intention to fine it £40,000.": [
        {"title": "publication of a notice of its intention"}
    ],
    "Mouldy walls, leaking gutters and cold halls will be mended with a £90m grant announced today (3 May "
    "2031), ministers say.": [{"title": "announcement of a £90m grant"}],
    "In July 2031, the Department confirmed plans to bring in a single track of T levels.": [
        {"title": "the Department confirmed plans to bring in a single track of T levels"}
    ],
    "More than 180 colleges will get a share of the fund, the Education Secretary Ada Reed announced on "
    "3 May 2031.": [{"title": "More than 180 colleges will get a share of the fund"}],
    "Reports of the visits that Commissioner Ada Reed has made to colleges were published on 3 May 2031.": [
        {
            "title": "Reports of the visits that Commissioner Ada Reed has made to colleges were published "
            "on 3 May 2031"
        }
    ],
    "UCU members at Merton College will walk out on 11 September 2031.": [
        {"title": "strike by UCU members at Merton College", "participants": ["UCU", "Merton College"]}
    ],
    "The merger follows a consultation last year.": [{"kind": "consultation"}],
    "Ada Reed, who made the decision to step down from the role and retire in the summer of 2031, is 60.": [
        {"kind": "resignation", "title": "decision to step down", "participants": ["Ada Reed"]}
    ],
    "The survey was conducted in October and November 2031.": [
        {"when_text": "October and November 2031", "starts_on": "2031-10-01", "ends_on": "2031-11-30"}
    ],
    "It follows visits by Ofsted in November 2028 and December 2022.": [
        {"starts_on": "2028-11-01", "ends_on": "2028-11-30"}
    ],
    "Staff will walk out on January 14, 15 and 16. Staff will walk out on 14 January 2031, 20 colleges "
    "said.": [
        {"when_text": "January 14, 15 and 16"},
        {"when_text": "14 January 2031"},
    ],
    "A few colleges considered launching a judicial review but decided against it.": [],
    "At the end of May 2031 – four months after the filing deadline – sums for 300 colleges were known.": [],
    "The deadline for tenders is 17th July 2031.": [{"kind": "deadline"}],
    "Merton Sixth Form, like the Lantern Trust, was praised after a two-day visit in May 2031.": [
        {"participants": ["Merton Sixth Form", "Lantern Trust"]}
    ],
    "Merton Sixth Form, which is run by the Lantern Trust, was praised after a two-day visit in May 2031.": [
        {"participants": ["Merton Sixth Form"]}
    ],
    "Merton College welcomed the news. It opened a new centre in May 2031.": [
        {"title": "launch of a new centre", "participants": ["Merton College"]}
    ],
    "The Commission on Apprenticeships was launched in March 2031.": [
        {"participants": ["Commission on Apprenticeships"]}
    ],
    "Lakeland Combined County Authority, UK4: Tender notice, published 30 October 2031": [
        {"participants": ["Lakeland Combined County Authority"], "title": "publication of UK4: Tender notice"}
    ],
    "RESOLVED: That the Study be presented to the Corporation Board on 4 October 2031.": [
        {"kind": "event", "title": "the Study to be presented to the Corporation Board on 4 October 2031"}
    ],
    "Ofsted said today: “We shall look at what the colleges tell us.”": [],
    "All of those grants will continue under the hub until at least July 2031.": [],
    "From the guild, which as of April 2031 had 90 members, a speaker came.": [],
    "In Latin, which has had no set texts since 2031, the marks cannot be to blame.": [],
    "The leaders have both warned that the right to inspect in the autumn term is unwise.": [],
    "It means that learners won’t know in the coming months which courses will be there in May 2031.": [],
    "The courses are far cheaper in the 2030s than anybody thought they would be.": [],
    "Merton College gave the fund to Oakley College in May 2031.": [{"kind": "award"}],
    "Dates to note\n\nW/C 7 August: pack your bags\n\nW/C 14 August: week of hope": [
        {"title": "pack your bags", "when_text": "7 August"},
        {"title": "week of hope", "when_text": "14 August"},
    ],
    "Dates\n\n| Publication of the tender | 6 January 2031 |\n| Pilot | 5 February 2031 |": [
        {"kind": "publication", "title": "Publication of the tender"},
        {"title": "Pilot", "when_text": "5 February 2031"},
    ],
    "The strategy that the government brought out in May 2031 is thin.": [
        {"title": "publication of the strategy", "participants": ["government"]}
    ],
    "The tender, for that county alone, was opened in May 2031 by the Skills Fund.": [
        {"title": "launch of the tender"}
    ],
    "It was disclosed by Ada Reed last month that 90 posts would go at Merton College.": [
        {"title": "90 posts would go at Merton College"}
    ],
    "In Wales the offer will be open from April 2031.": [{"title": "launch of the offer"}],
    "They will take the new course in maths that will launch in May 2031.": [
        {"title": "the new course in maths will launch in May 2031"}
    ],
    "A response to the inquiry will be issued by Ofsted in May 2031.": [{"kind": "publication"}],
    "Merton College and Oakley College merged in May 2031.": [
        {"title": "merger of Merton College and Oakley College"}
    ],
    "Ada Reed joined Merton College in May 2031.": [{"kind": "appointment"}],
    "Applications close in March 2031.": [{"kind": "deadline"}],
    "UCU is in dispute. There will be strikes on 10 and 11 October 2031.": [{"participants": ["UCU"]}],
    "The government will bring out today its Skills Plan.": [{"title": "publication of its Skills Plan"}],
    "Every routine inspection was put on hold on 17 March 2031.": [{"kind": "suspension"}],
    "The Skills Board’s Lantern Strategy was published in May 2031.": [{"participants": ["Skills Board"]}],
    "According to the hub handbook, updated today, learners start in autumn.": [
        {"kind": "publication", "title": "publication of the hub handbook"}
    ],
    "Ada Reed will retire in May 2030. Members of the Tutors Union took action on 3 May 2031.": [
        {"kind": "retirement", "when_text": "May 2030"},
        {"kind": "strike", "when_text": "3 May 2031"},
    ],
    "Lakes College closed a site in May 2030.\n\nThe college was awarded a grade four in June 2030.": [
        {"kind": "closure"},
        {"kind": "inspection", "participants": ["Lakes College"]},
    ],
    "Lakes College said the study is due to be finished in July 2030.": [{"kind": "deadline"}],
    "Ada Reed is the skills minister. She wrote to Jo Lane on 3 May 2031.": [
        {"kind": "letter", "participants": ["Ada Reed", "Jo Lane"]}
    ],
    "PRIZES were given to apprentices at a ceremony on 3 May 2031.": [{"participants": []}],
    "Ada Reed is the head. Ms Reed first joined Fell College in May 2031.": [
        {"kind": "appointment", "title": "Ada Reed joined Fell College in May 2031"}
    ],
    "THE college met Ofsted on 3 May 2031.": [{"participants": ["Ofsted"]}],
    "Today Ada Reed, Jo Lane and Tom Hale were sentenced in the town.": [
        {"participants": ["Ada Reed", "Jo Lane", "Tom Hale"]}
    ],
    "Managers came into the room on 3 May 2031.": [
        {"kind": "event"},
    ],
    "The Skills Board endorsed the plan on 3 May 2031.": [{"kind": "decision"}],
}
