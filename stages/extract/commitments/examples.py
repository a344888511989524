"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Ofsted has pledged to consult on a new framework by July 2025.": [
        {"organisation": "Ofsted", "due_text": "July 2025", "due_on": "2025-07-31", "rule": "promise/3"}
    ],
    "The Department for Education said it will publish guidance in September 2025.": [
        {"organisation": "Department for Education", "due_text": "September 2025"}
    ],
    "Ofsted announced that headline grades would be scrapped.": [
        {"organisation": "Ofsted", "rule": "done/2"}
    ],
    "“We will publish a plan by 30 June 2025,” said Ada Fielding.": [
        {"organisation": None, "due_on": "2025-06-30", "rule": "will/3"}
    ],
    "Ofsted’s pledges: the three policies\n\n1. A new framework\n\nOfsted will "
    "consult on it.\n\n2. An academy\n\nOfsted plans "
    "to launch an academy in autumn 2025.\n\n3. Six hubs\n\nIt is setting up six hubs.\n": [
        {"number": "1", "title": "A new framework", "organisation": "Ofsted"},
        {"number": "2", "due_text": "autumn 2025"},
        {"number": "3", "organisation": "Ofsted"},
    ],
    "The Northmoor Council is committed to reviewing the levy by spring 2026.": [
        {"organisation": "Northmoor Council", "due_text": "spring 2026", "rule": "promise/3"}
    ],
    "The Northmoor Council has pledged that every school will have a nurse by July 2026.": [
        {"organisation": "Northmoor Council", "due_text": "July 2026"}
    ],
    "The letter promises £185 million in September 2026.": [{"rule": "promise/3"}],
    "The Northmoor Council is committed to working with colleges.": [],
    "The guidance explains how Ofsted will support colleges from July 2026.": [],
    "It sets out the contribution that Ofsted will make by July 2026.": [],
    "Ofsted has not promised to publish it.": [],
    "Prices will rise next year.": [],
    "If it wins, Labour will consult on it.": [],
    "Asked whether Ofsted will publish it, she smiled.": [],
    "Dear Ada,\nI will write again before 30 September 2024.\nYours sincerely\nJo Lane\nChair, Ofsted\n": [
        {"organisation": "Ofsted", "due_text": "30 September 2024", "rule": "will/3"}
    ],
    "The Northmoor Council, which has more than 38,000 members, will ballot them in April 2025.": [
        {"organisation": "Northmoor Council", "due_text": "April 2025"}
    ],
    "Northmoor Council announced yesterday that the grades would be scrapped.": [{"due_text": None}],
    "The Northmoor Council will inspect colleges differently from September 2024.": [{"due_text": None}],
    "The Northmoor Council will replace the grade from September 2024.": [{"due_on": "2024-09-01"}],
    "If asked, I will write again before 30 September 2024.": [],
    "The Northmoor Council has closed two sites and will sell them by May 2027.": [
        {"organisation": "Northmoor Council", "due_text": "May 2027", "rule": "will/3"}
    ],
    "Courses that overlap with the award will have their funding removed.": [{"rule": "done/2"}],
    "Students who pass will go on to university.": [],
    "The Northmoor Council proposes a “second look” at the bus passes.": [{"rule": "promise/3"}],
    "The Northmoor Council proposes talks.": [],
    "The Northmoor Council is committed to working with employers to redesign the diploma.": [
        {"organisation": "Northmoor Council", "rule": "promise/3"}
    ],
    "A call for evidence will be launched by the Northmoor Council in May 2026.": [{"rule": "done/2"}],
    "The colleges said they would rebuild the workshop.": [{"rule": "will/3"}],
    "The teachers said they would rebuild the workshop.": [],
    "We are also reviewing the grants.": [{"rule": "doing_then/1"}],
    "They are also reviewing the grants.": [],
    "The Northmoor Council said that the contracts would not be extended.": [{"rule": "done/2"}],
    "The Northmoor Council said that the contracts would not be understood.": [],
    "Where shops break the rules, we will close them.": [{"rule": "will/3"}],
    "She asked where we will close shops.": [],
    "When the fund opened in March, the Northmoor Council said it would run the shop.": [],
    "The minister Ada Fielding has announced:\n- a national fund for workshops\n- £20 million for tools\n": [
        {"text": "a national fund for workshops", "rule": "bulleted/2"},
        {"text": "£20 million for tools"},
    ],
    "The Northmoor Council told us it was pausing the agency’s plan to close the site.": [],
    "The report was due to be published by the Northmoor Council on Friday.": [],
    "It had been hoped – before the fire in March – that the site would be reopened in June 2026.": [],
    "The Northmoor Council is to run the scheme, it has been reported.": [],
    "The Northmoor Council would not disclose the price.": [],
    "The Northmoor Council has decided to appoint Jo Lane as its principal.": [],
    "“I would ask the board to look again,” said Ada Fielding.": [],
    "The panel will be asked what a good lesson is.": [],
    "Ofsted, which took over the site in May, will let it.": [{"organisation": "Ofsted", "rule": "will/3"}],
    "Plans by Ofsted to let the site were agreed.": [{"organisation": "Ofsted", "rule": "noun_promise/3"}],
    "The Northmoor Council has given an undertaking to repay the loan by 2027.": [
        {"organisation": "Northmoor Council", "due_text": "2027", "rule": "noun_promise/3"}
    ],
    "The Northmoor Council has set itself a target of training 900 welders by 2030.": [
        {"organisation": "Northmoor Council", "due_text": "2030", "rule": "noun_promise/3"}
    ],
    "The Northmoor Council missed its target of training 900 welders by 2025.": [],
    "The Northmoor Council kept its promise to let the site.": [],
    "The Northmoor Council won’t comment.": [],
    "The Northmoor Council won’t renew the lease.": [{"organisation": "Northmoor Council"}],
    "The Northmoor Council will, from May, let the site.": [{"organisation": "Northmoor Council"}],
    "The Northmoor Council has vowed never to let the site.": [{"rule": "promise/3"}],
    "The Northmoor Council has ruled out letting the site.": [{"rule": "promise/3"}],
    "The Northmoor Council has promised its staff a rise.": [{"rule": "promise/3"}],
    "£20 million has been pledged for kilns.": [{"rule": "promise/3"}],
    "“We have been promised this for years,” said Ada Fielding.": [],
    "Employers have agreed to look at the pay scale.": [{"rule": "promise/3"}],
    "Most employers have agreed to pay scales.": [],
    "The Northmoor Council is closing a nursery in July.": [{"due_text": "July", "rule": "doing_then/1"}],
    "The Northmoor Council is closing a nursery.": [],
    "The block is due for completion in May 2027.": [{"due_text": "May 2027", "rule": "doing_then/1"}],
    "Harrow & Pyle will hire 50 apprentices.": [{"organisation": "Harrow & Pyle"}],
    "Tom Ferris will hire a car.": [],
    "The Northmoor Council said no nursery would close.": [{"organisation": "Northmoor Council"}],
    "Neighbours said it would block out the light.": [],
    "A spokesperson for Ofsted told the Standard it would let the site.": [{"organisation": "Ofsted"}],
    "The site will be let by the Northmoor Council.": [{"organisation": "Northmoor Council"}],
    "In 2019 the Northmoor Council said it would let the site.": [],
    "The wing will be a fantastic addition, and will give a real boost to the town.": [],
    "The Northmoor Council will remain in debt.": [],
    "The minimum wage for apprentices will rise to £7 in April.": [{"due_text": "April"}],
    "The price of kilns will rise to £7 in April.": [],
    "The Northmoor Council will apply stricter rules.": [{"rule": "will/3"}],
    "Firms will apply for the site in May.": [],
    "A further £3 million will support tutors.": [{"rule": "will/3"}],
    "The £3 million will support tutors.": [],
    "The Northmoor Council aims to improve skills.": [],
    "The Northmoor Council has chosen a firm to receive a grant.": [],
    "The plan of the Northmoor Council includes a proposal to let the site.": [{"rule": "noun_promise/3"}],
    "The chosen firms will build it.": [{"rule": "will/3"}],
    "9.1 The provider shall keep records.": [],
    "The paper set out that Ofsted would let the site.": [{"organisation": "Ofsted"}],
    "The Northmoor Council will fund the following firms to train tutors:\n": [{"rule": "will/3"}],
    "Minutes of the board\n\nApologies: Jo Lane.\n\nThe Clerk asked why. The College would write to"
    " the union.\n": [{"organisation": "College", "rule": "will/3"}],
    "The College would write to the union.\n": [],
    "Ada Lane said the block was set to be rebuilt by May 2027.": [{"due_text": "May 2027"}],
    "The block was set to be finished by May 2027.": [],
    "One of the pledges is to fund bus travel.": [{"rule": "noun_promise/3"}],
    "The Northmoor Council will only fund the first year.": [{"organisation": "Northmoor Council"}],
    "The page will only contain old news.": [],
    "The Northmoor Council said there would be no compulsory redundancies.": [{"rule": "done/2"}],
    "There would be no point.": [],
    "The Northmoor Council would demonstrate its commitment to training welders.": [],
    "The paper restates the commitment to a number of old plans.": [],
    "Members will be asked to agree to the sale in May.": [],
    "Ada Lane will not take up the post.": [],
    "From May adults without a job will be offered a course.": [{"due_text": "May", "rule": "done/2"}],
    "A panel will establish which, if any, of the awards will be open to adults.": [{"rule": "will/3"}],
    "The Northmoor Council RESOLVED to:\n1) sell the Elm site in May; and\n2) note the report.\n": [
        {"text": "sell the Elm site in May", "rule": "bulleted/2"}
    ],
    "The Northmoor Council agreed that:-\n(1) A plan is written each year.\n": [{"rule": "bulleted/2"}],
    "3. In May the Northmoor Council agreed to:\na) pay the firm; and\nb) repair the hall.\n4. It"
    " wrote a note.\n": [
        {"organisation": "Northmoor Council", "text": "pay the firm"},
        {"text": "repair the hall"},
    ],
    "The Northmoor paper makes these further pledges.\n• Fund 900 welders. They will start soon.\n": [
        {"text": "Fund 900 welders", "rule": "bulleted/2"}
    ],
    "The Northmoor paper is about pledges.\n• Fund 900 welders.\n": [],
    "Minutes of the board\n\nApologies: Jo Lane.\n\nIt was reported that the plan would be taken to"
    " the May meeting.\n": [{"rule": "done/2"}],
    "Minutes of the board\n\nApologies: Jo Lane.\n\nResolved:\n\n1. That officers circulate the paper to"
    " members.\n2. That the minutes of the meeting be approved.\n": [{"rule": "bulleted/2"}],
    "It was reported that the plan would be taken to the May meeting.": [],
    "Fifteen new colleges will open.": [{"rule": "will/3"}],
    "Fifteen colleges will open.": [],
    "Adults who have not passed maths will receive at least 100 hours of lessons.": [{"rule": "will/3"}],
    "Schools will be tasked with finding each pupil a place.": [{"rule": "done/2"}],
    "The deal came with the government aiming to train 900 welders by 2030.": [{"due_text": "2030"}],
    "The deal came with the government aiming to train more welders.": [],
    "The sixth form, which is part of the Northmoor group, has committed to teaching maths.": [
        {"rule": "promise/3"}
    ],
    "The merger will offer a chance to hire welders.": [],
    "It is a decision to recommend that members accept the offer.": [],
    "Minutes\n\nApologies: Jo Lane.\n\nIt was noted that all was well. Management would"
    " remind the clerk.\n": [{"rule": "will/3"}],
    "The minister confirmed that T Levels will get an extra £2m.": [{"rule": "will/3"}],
    "T Levels will get better.": [],
    "We pledge £2m for kilns.": [{"rule": "promise/3"}],
    "The first pledge £2m would not cover.": [],
    "A single board will be formed.": [{"rule": "done/2"}],
    "A board will be blamed.": [],
    "The Northmoor Council is investing £3m of its own.": [{"rule": "doing_then/1"}],
    "The contract will be awarded on price and quality.": [],
    "The day will end with a prize draw.": [],
    "The course will start in September.": [],
    "Centres are due to close in Elm and Ash.": [{"rule": "will/3"}],
    "Membership shall not include the chair.": [],
    "The Elm scheme also aims to create two kilns.": [{"rule": "plans/1"}],
    "The Elm scheme also aims to create better kilns.": [],
    "The hub will encourage 700 firms to hire welders.": [{"rule": "will/3"}],
    "The hub will encourage firms to hire welders.": [],
    "The college aims to meet its target of 300 welders.": [{"rule": "plans/1"}],
    "The college aims to meet the rush.": [],
    "The Northmoor College has undertaken to open a kiln.": [{"rule": "promise/3"}],
    "The Northmoor College has undertaken a review.": [],
    "The council’s decision to give Elm College £3m has been called foolish.": [],
    "A new strategy needs to include:\n\n• More modules on kilns in all courses;\n"
    "• A loan for adults who train;\n": [],
    "The kiln scheme was meant to run until 2025 but is to be extended to May 2028.": [
        {"due_text": "May 2028"}
    ],
    "The mayor promised that ‘the council will train more welders’.": [
        {"text": "The mayor promised that ‘the council will train more welders’."}
    ],
    "It is hard to square with the minister’s recent commitment to fund courses.": [],
    "A cross-party group of peers led by Lord Lane has vowed to question the minister.": [
        {"rule": "promise/3"}
    ],
    "Teachers represented by the Northmoor Union will be re-balloted on strike action.": [{"rule": "done/2"}],
    "The Northmoor Council has announced a skills boost worth £2m to train builders.": [
        {"organisation": "Northmoor Council"}
    ],
    "The new fund, which will be phased in from 2027, was needed, the department said.": [
        {"due_text": "2027", "rule": "done/2"}
    ],
    "From next month colleges will be able to claim the new premium.": [{"due_text": "next month"}],
    "The Northmoor Inspectorate prepares to drop its grades in September 2026.": [
        {"due_text": "September 2026"}
    ],
    "The Northmoor Inspectorate said that from January there will be fewer inspections.": [
        {"organisation": "Northmoor Inspectorate"}
    ],
    "The Northmoor Inspectorate said inspection reports will name each leader.": [{"rule": "will/3"}],
    "The outcomes of the review will be published in the New Year.": [{"rule": "done/2"}],
    "The first review will take place this summer.": [{"due_text": "this summer"}],
    "Dale College will receive £2 million from the fund.": [],
    "Officials say it will cut the need for foreign workers.": [],
    "I am pleased that the minister has pledged her personal commitment to that.": [],
    "It asks at which level learners will be taught.": [],
    "As my officials will tell you, we are listening.": [],
    "She has not said that the budget will be kept.": [],
    "The new centres will break down barriers to work.": [],
    "On each we are working with officials and will continue to do so.": [],
    "We will make no further comment.": [],
    "The minister will write to providers and warn that poor courses must close.": [{"rule": "will/3"}],
    "The department published its White Paper.\nAmong the proposals are:\n\n• To raise the quality of"
    " courses.\n• A loan from 2027.\n": [{"rule": "bulleted/2"}, {"rule": "bulleted/2"}],
    "We will be calling on the colleges to talk.": [],
    "The Northmoor Council announced a review of the fund at Dale College on Monday afternoon.": [
        {"due_text": None, "rule": "plans_for/2"}
    ],
    "The Northmoor Council said it will publish the review on Monday.": [{"due_text": "Monday"}],
    "The Northmoor Trust aims to hold reserves of 5 per cent, but its reserves in 2017 were 2 per cent.": [
        {"due_text": None}
    ],
    "Dale College was expecting to join the Northmoor Trust in June 2026.": [],
    "Ada Lane said Dale College was hoping to open a campus in June 2026.": [{"rule": "plans/1"}],
    "The department had finally decided to end the contract.": [],
    "The department has decided to end the contract.": [{"rule": "promise/3"}],
    "Dale College agreed as well to honour the old contracts.": [{"rule": "promise/3"}],
    "Complaints will not, however, “normally” be considered after the deadline, Ofsted said.": [],
    "The page of the Northmoor Union will be updated continually, and will hold only new pledges.": [],
    "The Northmoor Council set out its plans for a new fund last summer.": [],
    "Ofsted’s plans to roll out a new scale in November will only cause panic.": [],
    "The rate of funding will stand at 22 per cent.": [],
    "The report will:\n\n• give advice\n• use a scale of four grades:\n  • grade 1 (outstanding)\n": [],
    "The Northmoor Council will:\n\n• open two new centres:\n  • one centre in Dale\n• fund 50 places\n": [
        {"text": "open two new centres"},
        {"text": "fund 50 places"},
    ],
    "The Dale Campus will show how serious we are, and will aim to enhance the town.": [],
}
