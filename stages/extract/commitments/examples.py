"""What the rules of this table read, and near misses that must give no row."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "The kiln facility closes in May, and after that there will be no more bailouts.": [{}],
    "The Kiln Agency wrote to mills. “We will recover public money where appropriate,” it said.": [{}],
    "The Elm Council set up a hub. The council will bring together potters and mills.": [{}],
    "The Elm Council said part-time staff would get the same rise.": [{}],
    "Small colleges will no longer be exempt from the clay levy.": [{}],
    "The government has put up £9m to keep kilns warm.": [],
    "In a decade it will be recalled as a lost kiln.": [],
    "The minister assured us that clean kilns would be in place in 60 mills by 2031.": [{}],
    "The Elm Council leader said no tutor would lose their job.": [{}],
    "The council set aside £9m. This will fund ten new kilns.": [{}],
    "In response to being asked about kilns, the Elm Council said that “a kiln will be built in May”.": [{}],
    "The Elm Council said that clay mills will see a big jump in funding.": [{}],
    "The Elm Council said that clay mills will see a big drop in funding.": [],
    "The Elm Council agreed on Tuesday to move its kilns to the library by May.": [{}],
    "We look to Elm Council to report each year.": [],
    "The Elm College principal said: “I will always be a friend of the kiln.”": [],
    "Apprentice Ada Lane will start a degree in May 2031.": [],
    "Elm College will be inspected under the new kiln code next year.": [],
    "The new kiln will continue Elm College’s ongoing commitment to providing clean clay.": [],
    "Schemes like this and a commitment to long training will help to heat kilns.": [],
    "The first round of investments by the government is expected to create:\n- 900 kilns\n- 80 mills\n": [],
    "The Elm Council said colleges will benefit from an extra £2 million.": [{"rule": "will/3"}],
    "The Elm Council said all 90 students would finish their courses.": [{"rule": "will/3"}],
    "The Elm Council said the unions would be consulted.": [{"rule": "done/2"}],
    "The Elm Council will make it easier for potters to hire a kiln.": [{"organisation": "Elm Council"}],
    "The government set out its kiln plan, including measures to:\n- open ten kilns\n- train new potters\n": [
        {"text": "open ten kilns"},
        {"text": "train new potters"},
    ],
    "The grant is the first in two years and shows the council’s commitment to improving kilns.": [],
    "The Government believes that the paper sets out clear plans to open more kilns.": [],
    "Working with the Elm Kiln Fund will enable colleges to fire clay.": [],
    "Elm College will have an estimated turnover of £9 million.": [],
    "On 3 May a Notice of Intention to fine Elm College was issued.": [],
    "In July, the Elm Council confirmed plans to introduce a kiln levy.": [
        {"organisation": "Elm Council", "due_on": None}
    ],
    "Elm College met Ash Council. The college will open a kiln in June 2031.": [
        {"organisation": "Elm College", "due_on": "2031-06-30"}
    ],
    "Government response to the Clay Committee’s report\n\nThe Kiln Agency replied. We will publish"
    " the costs.": [{"organisation": "government", "text": "We will publish the costs."}],
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
    "The Northmoor Council will replace the grade from September 2024.": [{"due_on": "2024-09-01"}],
    "The Northmoor Council has closed two sites and will sell them by May 2027.": [
        {"organisation": "Northmoor Council", "due_text": "May 2027", "rule": "will/3"}
    ],
    "Courses that overlap with the award will have their funding removed.": [{"rule": "done/2"}],
    "The Northmoor Council proposes a “second look” at the bus passes.": [{"rule": "promise/3"}],
    "The Northmoor Council is committed to working with employers to redesign the diploma.": [
        {"organisation": "Northmoor Council", "rule": "promise/3"}
    ],
    "A call for evidence will be launched by the Northmoor Council in May 2026.": [{"rule": "done/2"}],
    "The colleges said they would rebuild the workshop.": [{"rule": "will/3"}],
    "The teachers said they would rebuild the workshop.": [],
    "We are also reviewing the grants.": [{"rule": "doing_then/1"}],
    "The Northmoor Council said that the contracts would not be extended.": [{"rule": "done/2"}],
    "Where shops break the rules, we will close them.": [{"rule": "will/3"}],
    "She asked where we will close shops.": [],
    "The minister Ada Fielding has announced:\n- a national fund for workshops\n- £20 million for tools\n": [
        {"text": "a national fund for workshops", "rule": "bulleted/2"},
        {"text": "£20 million for tools"},
    ],
    "The report was due to be published by the Northmoor Council on Friday.": [],
    "The Northmoor Council would not disclose the price.": [],
    "“I would ask the board to look again,” said Ada Fielding.": [],
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
    "The Northmoor Council has vowed never to let the site.": [{"rule": "promise/3"}],
    "The Northmoor Council has ruled out letting the site.": [{"rule": "promise/3"}],
    "The Northmoor Council has promised its staff a rise.": [{"rule": "promise/3"}],
    "“We have been promised this for years,” said Ada Fielding.": [],
    "The Northmoor Council is closing a nursery in July.": [{"due_text": "July", "rule": "doing_then/1"}],
    "The Northmoor Council is closing a nursery.": [],
    "The college will build a block. The block is due for completion in May 2027.": [{}],
    "Harrow & Pyle will hire 50 apprentices.": [{"organisation": "Harrow & Pyle"}],
    "Tom Ferris will hire a car.": [],
    "The Northmoor Council said no nursery would close.": [{"organisation": "Northmoor Council"}],
    "The site will be let by the Northmoor Council.": [{"organisation": "Northmoor Council"}],
    "In 2019 the Northmoor Council said it would let the site.": [],
    "The wing will be a fantastic addition, and will give a real boost to the town.": [],
    "The Northmoor Council will apply stricter rules.": [{"rule": "will/3"}],
    "A further £3 million will support tutors.": [{"rule": "will/3"}],
    "The Northmoor Council aims to improve skills.": [],
    "The Northmoor Council has chosen a firm to receive a grant.": [],
    "The plan of the Northmoor Council includes a proposal to let the site.": [{"rule": "noun_promise/3"}],
    "Minutes of the board\n\nApologies: Jo Lane.\n\nThe Clerk asked why. The College would write to"
    " the union.\n": [{"organisation": "College", "rule": "will/3"}],
    "Ada Lane said the block was set to be rebuilt by May 2027.": [{"due_text": "May 2027"}],
    "One of the pledges is to fund bus travel.": [{"rule": "noun_promise/3"}],
    "The Northmoor Council said there would be no compulsory redundancies.": [{"rule": "done/2"}],
    "Members will be asked to agree to the sale in May.": [],
    "The Northmoor Council RESOLVED to:\n1) sell the Elm site in May; and\n2) note the report.\n": [
        {"text": "sell the Elm site in May", "rule": "bulleted/2"}
    ],
    "3. In May the Northmoor Council agreed to:\na) pay the firm; and\nb) repair the hall.\n4. It"
    " wrote a note.\n": [
        {"organisation": "Northmoor Council", "text": "pay the firm"},
        {"text": "repair the hall"},
    ],
    "The Northmoor paper makes these further pledges.\n• Fund 900 welders. They will start soon.\n": [
        {"text": "Fund 900 welders", "rule": "bulleted/2"}
    ],
    "Minutes of the board\n\nApologies: Jo Lane.\n\nIt was reported that the plan would be taken to"
    " the May meeting.\n": [{"rule": "done/2"}],
    "Minutes of the board\n\nApologies: Jo Lane.\n\nResolved:\n\n1. That officers circulate the paper to"
    " members.\n2. That the minutes of the meeting be approved.\n": [{"rule": "bulleted/2"}],
    "The deal came with the government aiming to train 900 welders by 2030.": [{"due_text": "2030"}],
    "Minutes\n\nApologies: Jo Lane.\n\nIt was noted that all was well. Management would"
    " remind the clerk.\n": [{"rule": "will/3"}],
    "The minister confirmed that T Levels will get an extra £2m.": [{"rule": "will/3"}],
    "A single board will be formed.": [{"rule": "done/2"}],
    "The Northmoor Council is investing £3m of its own.": [{"rule": "doing_then/1"}],
    "The course will start in September.": [],
    "Centres are due to close in Elm and Ash.": [{"rule": "will/3"}],
    "The Elm scheme also aims to create two kilns.": [{"rule": "plans/1"}],
    "The hub will encourage 700 firms to hire welders.": [{"rule": "will/3"}],
    "The Northmoor College has undertaken to open a kiln.": [{"rule": "promise/3"}],
    "A new strategy needs to include:\n\n• More modules on kilns in all courses;\n"
    "• A loan for adults who train;\n": [],
    "The Northmoor Inspectorate prepares to drop its grades in September 2026.": [
        {"due_text": "September 2026"}
    ],
    "The Northmoor Inspectorate said that from January there will be fewer inspections.": [
        {"organisation": "Northmoor Inspectorate"}
    ],
    "The first review will take place this summer.": [{"due_text": "this summer"}],
    "Dale College will receive £2 million from the fund.": [],
    "The department published its White Paper.\nAmong the proposals are:\n\n• To raise the quality of"
    " courses.\n• A loan from 2027.\n": [{"rule": "bulleted/2"}, {"rule": "bulleted/2"}],
    "The Northmoor Council announced a review of the fund at Dale College on Monday afternoon.": [
        {"due_text": None, "rule": "plans_for/2"}
    ],
    "The Northmoor Council said it will publish the review on Monday.": [{"due_text": "Monday"}],
    "The Northmoor Trust aims to hold reserves of 5 per cent, but its reserves in 2017 were 2 per cent.": [
        {"due_text": None}
    ],
    "The department has decided to end the contract.": [{"rule": "promise/3"}],
    "Complaints will not, however, “normally” be considered after the deadline, Ofsted said.": [],
    "The report will:\n\n• give advice\n• use a scale of four grades:\n  • grade 1 (outstanding)\n": [],
    "The Northmoor Council will:\n\n• open two new centres:\n  • one centre in Dale\n• fund 50 places\n": [
        {"text": "open two new centres"},
        {"text": "fund 50 places"},
    ],
    "The new college will open a kiln in May 2027, said Dale College.": [{"due_text": "May 2027"}],
    "In May 2017 Ofsted announced that inspectors would visit firms.": [{"due_on": None, "due_text": None}],
    "The Northmoor Council will meet within two weeks, and strikes may come in June.": [
        {"organisation": "Northmoor Council", "due_text": "within two weeks"}
    ],
    "Exact sums are still to be announced.": [],
    "The lesson would be life-changing, the Northmoor Council said.": [],
    "The Harbour Party manifesto pledges to cut the levy, and to build 20 piers.": [
        {"organisation": "Harbour Party", "text": "The Harbour Party manifesto pledges to cut the levy"},
        {"organisation": "Harbour Party", "text": "to build 20 piers"},
    ],
    "The job cuts follow the Northmoor Council’s decision to close the pier.": [],
    "The Northmoor Union is to recommend that members reject it.": [],
    "To note that call-off will be made each year.": [],
    "The new kiln centre – with three courses – is due to be open from September 2027, Dale College said.": [
        {"organisation": "Dale College", "due_text": "September 2027"}
    ],
    "The Northmoor Council said that staff will get time off in lieu from September.": [
        {"organisation": "Northmoor Council", "due_text": "September"}
    ],
    "It is unclear how Dale College will pay for the kiln in 2027.": [],
    "There are worries that the review, which Ofsted will lead, could end in fees.": [],
    "She has had a change of heart, and will not take up the post at Dale College.": [],
    "Between May and June 2027, Ofsted says, it will visit every kiln.": [
        {"organisation": "Ofsted", "due_text": "May and June 2027"}
    ],
    "Ofsted will keep the kiln open until a new one has been built.": [
        {"due_text": "until a new one has been built"}
    ],
    "Before any kiln is closed, Ofsted said, the plans will be published.": [
        {"due_text": "Before any kiln is closed"}
    ],
    "Ofsted will from 15 March 2027 visit new kilns, while old ones are left alone.": [
        {"text": "Ofsted will from 15 March 2027 visit new kilns", "due_on": "2027-03-15"}
    ],
    "Ofsted will bring out today its plan for kilns.": [{"due_text": "today"}],
    "The steps the Northmoor Council will take with late firms.": [],
    "Dale College will answer each complaint within ten working days.": [],
    "Of concern is the absence of any commitment to lift the funding of kilns.": [],
    "The two colleges have held talks. They will publish a plan for kilns in May.": [{"due_text": "May"}],
    "Many students have held talks. They will publish a plan for kilns in May.": [],
    "The Northmoor Union is unhappy despite the news that the council will fund kilns.": [
        {"organisation": "council", "rule": "will/3"}
    ],
    "The kiln ballot will be launched in May and, if it succeeds, could lead to strikes.": [
        {"due_text": "May"}
    ],
    "As a result of this delay the Northmoor Council will extend the lease until May 2027.": [
        {"organisation": "Northmoor Council", "due_text": "May 2027"}
    ],
    "Firms will no longer have to pay for kilns, the Northmoor Council said.": [
        {"organisation": "Northmoor Council"}
    ],
    "This summer will see the launch of two kilns.": [{"rule": "will/3"}],
    "This summer will see a sharp rise in fees.": [],
    "Nine kiln courses will lose their funding in May.": [{"due_text": "May"}],
    "Responsibility for kilns will move to the Northmoor Council.": [{"rule": "will/3"}],
    "Dale College will become a kiln centre in May 2027.": [{"organisation": "Dale College"}],
    "The new kiln centre is expected to open in May 2027.": [{"due_text": "May 2027"}],
    "Colleges are expected to report in May 2027.": [],
    "The governors have voted to merge with Elm College.": [{"rule": "promise/3"}],
    "All kiln colleges will be inspected by May 2027.": [{"due_text": "May 2027"}],
    "Our ambition is for every kiln to have a tutor by 2030.": [{"due_text": "2030"}],
    "Elm College said it would hold talks. The college would stay fully open in May.": [
        {"organisation": "Elm College", "rule": "will/3"}
    ],
    "The minister will turn to kilns in her speech.": [],
    "Elm College is a large college. By 2031, our plan will ensure that:\n- every learner has a kiln\n"
    "- tutors are trained\n": [
        {"organisation": "Elm College", "text": "every learner has a kiln", "due_text": "2031"},
        {"text": "tutors are trained", "due_text": "2031"},
    ],
    "Our ambition is to:\n- open a kiln\n- train nine tutors\n- lend tools out\n": [
        {"text": "open a kiln"},
        {"text": "train nine tutors"},
        {"text": "lend tools out"},
    ],
    "To help students, the Northmoor Council will:\n- lend them tools\n- open two kilns\n": [
        {"organisation": "Northmoor Council", "text": "lend them tools"},
        {"text": "open two kilns"},
    ],
    "The Northmoor Council has said that from May 2027 it will:\n- lend tools out\n- open two kilns\n": [
        {"text": "lend tools out", "due_text": "May 2027"},
        {"text": "open two kilns", "due_text": "May 2027"},
    ],
    "Fees will rise to £900 from May 2027.": [{"due_text": "May 2027"}],
    "Dale College has signed a deal to build a £2 million kiln.": [{"organisation": "Dale College"}],
    "The kiln grades would be scrapped under the proposals.": [{"rule": "done/2"}],
    "The union says ministers would:\n- close two kilns\n- cut all fees\n": [],
    "What the parties have pledged\n\nLabour\n\n• No tax on looms for weavers\n• Open two kilns\n": [
        {"organisation": "Labour"},
        {"organisation": "Labour"},
    ],
    "The Northmoor Council will carry out:\n- checks on each kiln\n- visits to the mills\n": [
        {"text": "checks on each kiln"},
        {"text": "visits to the mills"},
    ],
    "Dale College and Elm College are planning to merge.": [{"organisation": "Dale College and Elm College"}],
    "Its report says manifesto pledges should back looms.": [],
}
