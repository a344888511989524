"""What the rules of this table read, and near misses that must give no row."""

from decimal import Decimal

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Within five working days of the hearing the panel will write to both sides.": [
        {"actor": "the panel", "action": "write to both sides", "maximum": Decimal(5), "minimum": None}
        | {"unit": "working day", "from_event": "the hearing", "rule": "within/1"}
    ],
    "Where a provider requires help, an inspector will visit it between 10 "
    "and 30 working days after the report.": [
        {"condition": "Where a provider requires help", "minimum": Decimal(10), "maximum": Decimal(30)}
        | {"from_event": "the report", "actor": "an inspector"}
    ],
    "Each bidder gets two working days' notice of the hearing.": [
        {"minimum": Decimal(2), "maximum": Decimal(2), "from_event": "the hearing", "rule": "notice/1"}
    ],
    "A bid must be sent no later than 10 days before the meeting.": [
        {"maximum": Decimal(10), "unit": "day", "from_event": "the meeting"}
    ],
    "The provider must send its plan at least three working days before the visit.": [
        {"minimum": Decimal(3), "maximum": None, "unit": "working day", "from_event": "the visit"}
    ],
    "The ministry said a plan would be published within 28 days.": [{"maximum": Decimal(28), "unit": "day"}],
    "Providers must keep their records for at least six years.": [
        {"actor": "Providers", "minimum": Decimal(6), "maximum": None, "unit": "year"}
    ],
    "The visit normally takes place 10 to 30 working days after the report is out.": [
        {"minimum": Decimal(10), "maximum": Decimal(30), "rule": "range_after/1"}
    ],
    "Inspectors will come back in three months.": [
        {"actor": "Inspectors", "action": "come back", "maximum": Decimal(3), "rule": "will_in/1"}
    ],
    "The two sides agree a first call of up to 45 minutes.": [
        {"maximum": Decimal(45), "unit": "minute", "rule": "period_of/1"}
    ],
    "For later cases the limit becomes 12 to 24 months.": [
        {"minimum": Decimal(12), "maximum": Decimal(24), "rule": "limit_is/1"}
    ],
    "The council may extend each of them by up to 12 months.": [
        {"actor": "The council", "maximum": Decimal(12), "rule": "extended_by/1"}
    ],
    "We recommend that Ofsted visits a new nursery within 12 months of its registration and tells "
    "the council within two working days.": [
        {"actor": "Ofsted", "action": "visits a new nursery", "maximum": Decimal(12)},
        {"actor": "Ofsted", "action": "tells the council", "maximum": Decimal(2)},
    ],
    "Nurseries are inspected every six years.": [{"maximum": Decimal(6), "unit": "year", "rule": "every/1"}],
    "The panel will write within six weeks of the vote, and unsuccessful bidders may appeal "
    "within 10 working days of that letter.": [
        {"actor": "The panel"},
        {"actor": "unsuccessful bidders", "action": "appeal"},
    ],
    "The groups will meet three times a year.": [
        {"actor": "The groups", "action": "meet", "minimum": Decimal(3), "unit": "times a year"}
    ],
    "Who | What | Limit\nInspector | letter after the visit | five working days": [
        {"actor": "Inspector", "action": "letter after the visit", "maximum": Decimal(5)}
    ],
    "Who | What | Age\nInspector | letter after the visit | five working days": [],
    "The groups met three times a year.": [],
    "Although the reasons differ, there are 6 yearly inspection visits.": [
        {"action": "inspection visits", "maximum": Decimal(6), "rule": "yearly/1"}
    ],
    "Prices will rise in three years.": [],
    "Costs doubled every six years.": [],
    "Spending fell over a period of eight years.": [],
    "It had three inspections in 10 to 12 months.": [],
    "She has worked there for at least six years.": [],
    "Within two years the number had doubled.": [],
    "Over the last 12 months staff left.": [],
    "The course lasts 16 weeks and the tutor is 25 years old.": [],
    "The provider is given five working days to submit its challenge.": [
        {"actor": "The provider", "action": "submit its challenge", "maximum": Decimal(5), "rule": "given/1"}
    ],
    "Ofsted has 30 working days to respond.": [
        {"actor": "Ofsted", "action": "respond", "maximum": Decimal(30)}
    ],
    "Complaint records are kept for three years.": [{"rule": "kept_for/1", "maximum": Decimal(3)}],
    "The deadline for a formal complaint remains 10 working days following the incident.": [
        {"maximum": Decimal(10), "from_event": "the incident"}
    ],
    "Colleges must notify the agency within 10 working days.": [
        {"actor": "Colleges", "action": "notify the agency", "maximum": Decimal(10)}
    ],
    "We will publish an action plan within the month.": [
        {"action": "publish an action plan", "maximum": Decimal(1), "unit": "month", "rule": "within_the/1"}
    ],
    "The draft report is issued within 18 working days of the inspection.": [
        {"maximum": Decimal(18), "from_event": "the inspection"}
    ],
    "It may be axed within two years.": [],
    "They can choose from short courses, lasting between six and eight weeks, and study well.": [],
    "We must recruit inspectors, so within a year is not possible for all.": [],
    "We have two years to get there.": [],
    "Removed assessors cannot re-apply to the register for at least 12 months.": [
        {"actor": "Removed assessors", "minimum": Decimal(12), "maximum": None, "rule": "banned_for/1"}
    ],
    "Suspended assessors are barred from the register for 12 months.": [
        {"minimum": Decimal(12), "maximum": Decimal(12), "rule": "banned_for/1"}
    ],
    "They could not apply for 12 months.": [],
    "We will formally give it 10 working days to confirm its plans.": [
        {"action": "confirm its plans", "maximum": Decimal(10), "rule": "given/1"}
    ],
    "The plan gave it 10 years to grow.": [],
    "The provider has the right to appeal within 10 working days of that letter.": [
        {"maximum": Decimal(10), "from_event": "that letter"}
    ],
    "Ofsted will not grade schools in the first 12 months of the new scheme.": [
        {"maximum": Decimal(12), "rule": "first_period/1"}
    ],
    "The centre will create 400 jobs in the first 12 months. Fees rose in the first two years.": [],
    "Apprentices must spend at least 12 months in training.": [
        {"minimum": Decimal(12), "maximum": None, "rule": "waits/1"}
    ],
    "Children must be at least 12 months old.": [],
    "Tell us of any change within 10 days.": [{"maximum": Decimal(10)}],
    "An appeal may be lodged up to 20 days after the grade is published.": [
        {"maximum": Decimal(20), "minimum": None, "from_event": "the grade is published"}
    ],
    "Sales may be up to 20 days after the launch.": [],
    "The agency may shut the appeals window just six days after the result.": [
        {"actor": "The agency", "maximum": Decimal(6), "from_event": "the result", "rule": "after/1"}
    ],
    "The college may shut the site six days after the flood.": [],
    "For appeals, this means within 12 working days of the letter.": [
        {"maximum": Decimal(12), "from_event": "the letter"}
    ],
    "They get one short visit every five years.": [{"maximum": Decimal(5), "rule": "every/1"}],
    "They get a short holiday every five years.": [],
    "Weak nurseries will have a new inspection three years after the last visit.": [
        {"actor": "Weak nurseries", "maximum": Decimal(3), "from_event": "the last visit"}
    ],
    "The centre had a full inspection three years after the last visit.": [],
    "The centre will have a new roof three years after the last storm.": [],
    "As a rule they are re-inspected within 18 months.": [{"maximum": Decimal(18), "rule": "within/1"}],
    "Centres are visited by a team and sales doubled within 18 months.": [],
    "How long it takes\n\n2. Second Stage: up to 12 working days\n\n3. Last Stage: within 9 days, but "
    "can be up to 40 days.\n\nThe hall: up to 12 days late": [
        {"maximum": Decimal(12), "rule": "stage_line/1"},
        {"maximum": Decimal(9)},
        {"maximum": Decimal(40), "rule": "stage_line/1"},
    ],
    "Halls are seen at least once in a 4-year inspection cycle. It is set in a 4-year business cycle.": [
        {"maximum": Decimal(4), "rule": "cycle/1"}
    ],
    "The agency will write to it and give it 14 days to appeal.": [
        {"action": "appeal", "maximum": Decimal(14), "rule": "given/1"}
    ],
    "A complaint should be made within 15 College working days.": [{"unit": "working day"}],
    "Marks will be sent within approximately two working days.": [{"maximum": Decimal(2)}],
    "The charter sets a maximum of 10 days for tutors to return work.": [{"maximum": Decimal(10)}],
    "The charter sets a maximum of 10 days for holidays.": [],
    "It is then re-inspected within 12 to 24 months.": [{"minimum": Decimal(12), "maximum": Decimal(24)}],
    "The courses will be delivered over the next three years.": [],
    "The task in the next three years will be to visit firms.": [],
    "Centres will be visited within a four-year time frame. She moved inside a four-year time frame.": [
        {"maximum": Decimal(4), "unit": "year"}
    ],
    "The firm must reply inside 30 days. Staff will meet you within first 5-10 working days.": [
        {"maximum": Decimal(30)},
        {"minimum": Decimal(5), "maximum": Decimal(10)},
    ],
    "Inspections take place at least once every three years. Prices change every three years.": [
        {"maximum": Decimal(3), "rule": "every/1"}
    ],
    "We re-inspect weak halls within 12 months. We lost weak halls within 12 months.": [
        {"maximum": Decimal(12)}
    ],
    "Full visits last between 2 and 5 days. A pause will not last more than 9 days. It grew over the last 9 "
    "days.": [{"minimum": Decimal(2), "maximum": Decimal(5)}, {"maximum": Decimal(9)}],
    "The survey will be open for 12 weeks. The shop was open for 12 weeks.": [{"maximum": Decimal(12)}],
    "From August 2030, the minimum length of a course will be reduced to 8 months. The length of the queue"
    " was "
    "cut to 9 months.": [{"maximum": Decimal(8)}],
    "The review will take place in 4 weeks. The walks will take place across 10 days in 5 weeks.": [
        {"maximum": Decimal(4)}
    ],
    "The standstill period is currently a ten-day calendar period. This is extended to 12 days.": [
        {"maximum": Decimal(10)},
        {"maximum": Decimal(12)},
    ],
    "The plan must be sent four weeks later. Sales rose four weeks later.": [{"maximum": Decimal(4)}],
    "They are given five days to reply. They are given five days to find work.": [{"action": "reply"}],
    "A deal is ended with three months’ notice. He left with three months’ notice.": [{"rule": "notice/1"}],
    "The loan must be repaid in up to three years. Prices rose in up to three years.": [
        {"maximum": Decimal(3)}
    ],
    "The guidance is that up to five visits can be made over the 18 months following the inspection. "
    "The deal will run until May, with a potential extension of one year.": [
        {"actor": None, "action": "potential extension", "maximum": Decimal(1), "rule": "period_of/1"}
    ],
    "A provider judged ‘good’ that wants to complain, however, must do so within five working days of the "
    "date on which it was told.": [
        {"actor": "A provider judged ‘good’ that wants to complain", "action": "do so"}
        | {"from_event": "the date on which it was told", "maximum": Decimal(5)}
    ],
    "The head will, within a month of the hearing, see the pupil and then write to the parents within two "
    "weeks.": [
        {"actor": "The head", "action": "see the pupil", "from_event": "the hearing"},
        {"actor": "The head", "action": "write to the parents"},
    ],
    "As set out in our code, the panel normally hears appeals within ten days. Half of all staff leave within"
    " ten days of an appeal.": [{"actor": "the panel", "action": "hears appeals", "maximum": Decimal(10)}],
    "We’ll tell you within ten days if your appeal is late. The firm has an option to extend the lease by up "
    "to two years.": [
        {"actor": None, "action": "tell you", "condition": "if your appeal is late"},
        {"actor": None, "action": "extend the lease", "maximum": Decimal(2), "minimum": None},
    ],
    "The local authority, the school’s proprietor or sponsor has to submit a plan within ten working days.": [
        {"actor": "The local authority, the school’s proprietor or sponsor", "maximum": 10}
    ],
    "The college will:\n\n• acknowledge your letter within five working days\n• reply within a month of "
    "it\n": [
        {"actor": "The college", "action": "acknowledge your letter", "maximum": Decimal(5)},
        {"actor": "The college", "action": "reply", "maximum": Decimal(1)},
    ],
    "How long it takes\n\nUp to 20 calendar days for a review of marking.\n\nThe job took up to 20 days.": [
        {"action": "a review of marking", "maximum": Decimal(20), "rule": "weighed/1"}
    ],
    "A student may be sent home for up to ten working days. If you hear nothing within ten days, ring us.": [
        {"action": "A student may be sent home", "maximum": Decimal(10), "rule": "weighed/1"}
    ],
    "The regulator will not use grades in the first 12 months of the scheme.": [
        {"actor": "The regulator", "action": "not use grades", "maximum": Decimal(12)}
    ],
    "Receipt will be confirmed within 5 working days by an independent reviewer.": [
        {"actor": "an independent reviewer", "action": "Receipt will be confirmed", "maximum": Decimal(5)}
    ],
    "Should you not be content, take it to the panel within 10 working days.": [
        {"condition": "Should you not be content", "action": "take it to the panel"}
    ],
    "Once a complaint has come in: Within 2 days: The clerk will confirm it in writing.": [
        {"actor": "The clerk", "action": "confirm it in writing", "from_event": "a complaint has come in"}
    ],
    "A panel will look at it, and within 15 working days a final decision is issued.": [
        {"actor": "A panel", "action": "a final decision is issued"}
    ],
    "According to Northmoor guidance, a reply is due within two working days.": [
        {"action": "a reply is due"}
    ],
    "The firm expects £9m to flow from the two-year extension of its contract.": [],
    "The aim is to settle it within 14 working days after it has been raised or as soon as can be.": [
        {"actor": None, "action": "settle it", "from_event": "it has been raised"}
    ],
    "A further visit by the FE Commissioner will then follow within six months.": [
        {"actor": "the FE Commissioner", "maximum": 6}
    ],
    "Any learner may appeal, and learners pay nothing.\n\nHand in your appeal within ten days.": [
        {"actor": "learner", "maximum": 10}
    ],
    "Staff may take on a case. Then, within two days, the head will write to both.": [
        {"actor": "the head", "action": "write to both"}
    ],
    "An appeal must reach the clerk not later than seven days after the letter.": [
        {"actor": None, "action": "An appeal must reach the clerk"}
    ],
    "Firms will receive five days' notice of the visit.": [{"actor": None, "rule": "notice/1"}],
    "The ruling will be sent within fourteen days of the panel coming to a view, and normally not later than "
    "three months after the form was handed in.": [
        {"action": "The ruling will be sent", "from_event": "the panel coming to a view", "maximum": 14},
        {"action": "The ruling will be sent", "from_event": "the form was handed in", "maximum": 3},
    ],
    "The tutor will then call the learner in, within a working week.": [{"unit": "working week"}],
    "Schemes are required to stay at a level for six months before moving up.": [
        {"action": "Schemes are required to stay at a level", "minimum": 6, "rule": "waits/1"}
    ],
    "The firm will pay it back without undue delay, and not later than 14 days after the day on which we "
    "hear.": [{"actor": "The firm", "action": "pay it back without undue delay", "maximum": 14}],
    "For places given up 20 to 10 days before the start, half of the fee will be paid back.": [],
    "Changes include the rule that colleges judged ‘Good’ at their most recent visit will be inspected "
    "within five years.": [
        {"action": "colleges judged ‘Good’ at their most recent visit will be inspected", "maximum": 5}
    ],
    "Within a further eight weeks the council should have sent the plan.": [
        {"actor": "the council", "action": "have sent the plan", "maximum": 8}
    ],
    "The council must then ask that school, allowing 15 days before it decides.": [
        {"actor": "The council", "action": "ask that school", "maximum": 15, "rule": "allow/1"}
    ],
    "The target for a full reply to a complaint is twenty working days. You can do this by writing to us "
    "within 40 working days from our reply.": [{"maximum": 20, "rule": "limit_is/1"}, {"maximum": 40}],
    "Stage 2: No later than three days before the vote, the employer must have had a copy of the paper.": [
        {"actor": "the employer", "action": "have had a copy of the paper", "maximum": 3}
    ],
    "Managers must also take part in 12-weekly reviews. All staff attend planned reviews every 8 to 12 "
    "weeks. Kits must be bought within 6 months of the date of joining and tests will be done in May.": [
        {"maximum": 12},
        {"action": "All staff attend planned reviews", "minimum": 8, "maximum": 12},
        {"maximum": 6, "from_event": "the date of joining"},
    ],
    "The grant is payable every 13 weeks. Please allow up to 14 days to get your kit. Notes will be kept "
    "throughout for a period of five years.": [
        {"maximum": 13},
        {"action": "get your kit", "maximum": 14},
        {"action": "Notes will be kept throughout"},
    ],
}
