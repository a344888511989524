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
}
