"""Sentences with the contracts that are read in them, and sentences like them of which nothing is read."""

from stages.extract.extractor import Row

EXAMPLES: dict[str, list[Row]] = {
    "Tidewell College failed. The council had given it a contract worth £3 million.": [
        {"supplier": "Tidewell College", "value": 3000000}
    ],
    "Tidewell College will pay. The £5m is part of a £20m budget handed to the college by the government.": [
        {"supplier": "Tidewell College", "value": 20000000, "buyer": "government"}
    ],
    "A leader has called the Skills Agency’s decision to award Tidewell College £45 million a disgrace.": [
        {"supplier": "Tidewell College", "buyer": "Skills Agency", "value": 45000000}
    ],
    "Approve the Northmoor Council’s receipt and expenditure of £18.9m from the Skills Agency.": [
        {"supplier": "Northmoor Council", "value": 18900000}
    ],
    "The college wrote to the Skills Agency, seeking capital grant funding of £6.67m to build a hall.": [],
    "That includes £76 million of regular funding for the Music Hubs programme.": [{"supplier": None}],
    "The £38 million Skills Renewal Fund opened to bids in May.": [
        {"outcome": "total", "value": 38000000, "supplier": None, "programme": "Skills Renewal Fund"}
    ],
    "Tidewell College and 18 Northmoor partners won £8.5 million from the skills fund.": [
        {"outcome": "awarded", "supplier": "Tidewell College", "value": 8500000}
    ],
    "Of the fund, £22 million has been allocated to colleges.": [
        {"outcome": "awarded", "supplier": "colleges"}
    ],
    "Universities were given £67 million by the scheme, and schools £7.5m, the allocations show.": [
        {"supplier": "Universities", "value": 67000000},
        {"supplier": "schools", "value": 7500000},
    ],
    "Ashdown College, which won a grant, will use some of its £5 million to build workshops.": [
        {"supplier": "Ashdown College", "value": 5000000}
    ],
    "The tender leaves £60 million up for grabs.": [{"outcome": "planned", "value": 60000000}],
    "The first contract, worth £7 million, is for helplines. It was awarded to the charity Tidewell Trust.": [
        {"supplier": "Tidewell Trust", "value": 7000000}
    ],
    "The first contract, worth £7 million, is for helplines. It was awarded to Barley’s on 1 June 2020.": [
        {"supplier": "Barley’s", "value": 7000000}
    ],
    "Two contracts worth £9 million were awarded by the Skills Agency. The first contract, worth £7 million, "
    "is for helplines. It was awarded to the charity Tidewell Trust.": [
        {"buyer": "Skills Agency", "supplier": None},
        {"supplier": "Tidewell Trust", "value": 7000000, "buyer": "Skills Agency"},
    ],
    "The Skills Agency has once again awarded its testing (EQA) contract to Tidewell Trust.": [
        {"outcome": "retained", "supplier": "Tidewell Trust", "buyer": "Skills Agency"}
    ],
    "The agency announced today that Tidewell College will hold its new testing contract, which will run "
    "until March 2031 and could earn it at least £500,000.": [
        {"outcome": "awarded", "supplier": "Tidewell College", "value": 500000, "ends_on": "2031-03-31"}
    ],
    "Tidewell College will hold the testing contract next year.": [
        {"outcome": "planned", "supplier": "Tidewell College", "value": None}
    ],
    "Up to £43 million has been allocated for general FE colleges, including some partnerships.": [
        {"supplier": "general FE colleges", "value": 43000000, "qualification": None}
    ],
    "The £4 million tender was let ahead of a rollout through the Growth Skills Fund.": [{"programme": None}],
    "The charity Tidewell Trust has received the Skills Foundation's biggest ever grant of £2 million.": [
        {"supplier": "Tidewell Trust", "buyer": "Skills Foundation", "value": 2000000}
    ],
    "Funding rose. Sir John Ashdown UTC, Northmoor, received £255,000.": [
        {"supplier": "Sir John Ashdown UTC", "value": 255000}
    ],
    "The courses are worth £2.5 million of its total skills budget, and funding is short.": [],
    "The winning bidder made a loss of £29.5 million.": [],
    "Tidewell College asked the fund for £4 million.": [],
    "The grants go with the £90 million pension fund deficit.": [],
    "Tender\n\nAdult courses 2026\n\nNORTHMOOR COMBINED AUTHORITY\n\nThis public procurement record "
    "has 1 release in its history.\n\nTender\n\n05 Feb 2026 at 22:56\n\nSummary of the contracting "
    "process\n\nContracts are to begin on 1 August 2026 and end on 31 July 2027. Their "
    "anticipated value is £15 million.": [
        {
            "programme": "Adult courses 2026",
            "buyer": "Northmoor Combined Authority",
            "outcome": "planned",
            "value": 15000000,
            "starts_on": "2026-08-01",
            "ends_on": "2027-07-31",
        }
    ],
    "Partner Framework\n\nTIDEWELL COLLEGE\n\nThis public procurement record has 2 releases in its "
    "history.\n\nAward\n\n05 Feb 2026 at 22:56\n\nTHE HARBOUR ACADEMY LIMITED and ASHDOWN SKILLS "
    "LIMITED are among those awarded contracts.": [
        {"programme": "Partner Framework", "supplier": "THE HARBOUR ACADEMY LIMITED", "outcome": "awarded"},
        {"supplier": "ASHDOWN SKILLS LIMITED", "buyer": "Tidewell College"},
    ],
    "Lot 1 education\n\nMINISTRY OF SKILLS\n\nThis public procurement record has 1 release in its "
    "history.\n\nAward\n\n29 Jul 2025 at 15:45\n\nThe contract value amounts to £55 million, with "
    "Tidewell College named as the supplier.": [
        {"supplier": "Tidewell College", "value": 55000000, "buyer": "Ministry of Skills"}
    ],
    "Notice Title\n\nCatering Courses\n\nNotice Description\n\nThis award notice follows a tender notice.": [
        {"programme": "Catering Courses", "outcome": "awarded"}
    ],
    "Notice Title\n\nNotice Description\n\nHow to award a contract.": [],
    "Northmoor Council awarded Tidewell College and Ashdown College grants of £1 million and £2 million.": [
        {"supplier": "Tidewell College", "value": 1000000},
        {"supplier": "Ashdown College", "value": 2000000},
    ],
    "Tidewell College and Ashdown College will receive £4 million and £2.5 million respectively.": [
        {"supplier": "Tidewell College", "value": 4000000, "outcome": "planned"},
        {"supplier": "Ashdown College", "value": 2500000, "outcome": "planned"},
    ],
    "Ashdown Awards won £2.5 million to develop qualifications in nursing.": [
        {"supplier": "Ashdown Awards", "value": 2500000, "qualification": "nursing", "outcome": "awarded"}
    ],
    "Tidewell College was awarded £900,000, Brackenfold College £700,000 and Harbourside College £500,000.": [
        {"supplier": "Tidewell College", "value": 900000},
        {"supplier": "Brackenfold College", "value": 700000},
        {"supplier": "Harbourside College", "value": 500000},
    ],
    "Lot 1, English and maths for adults, was awarded on 22 April 2025 to Tidewell College for "
    "£5.2 million.": [
        {
            "supplier": "Tidewell College",
            "value": 5200000,
            "wave": "Lot 1",
            "qualification": "English and maths for adults",
        }
    ],
    "The second contract that the Skills Agency announced today, however, has been awarded to "
    "Tidewell College.": [{"supplier": "Tidewell College", "outcome": "awarded", "value": None}],
    "The second contract that the Skills Agency announced today, however, will not be awarded "
    "to Tidewell College.": [],
    "Northmoor Council awarded Tidewell College a £3 million contract to run adult courses.": [
        {"buyer": "Northmoor Council", "supplier": "Tidewell College", "family": "contract"}
    ],
    "The licences came to £16 million. Ashdown Awards took £12 million of that sum for its "
    "nursing courses, and Northmoor Awards £4 million for catering.": [
        {"outcome": "total", "value": 16000000},
        {"supplier": "Ashdown Awards", "value": 12000000},
        {"supplier": "Northmoor Awards", "value": 4000000, "qualification": "catering"},
    ],
    "Tidewell College won a £5,000 prize for its garden.": [],
    "Tidewell College won praise for its £5 million campus.": [],
    "For example, the onsite catering contract increased by 96 per cent to £7.5 million from "
    "Gen-1 to Gen-2. Similarly, health and beauty rose by 65 per cent and retail services was "
    "up by 58 per cent.": [
        {"qualification": "onsite catering", "change_percent": 96, "value": 7500000, "generation": "Gen-2"},
        {"qualification": "health and beauty", "change_percent": 65},
        {"qualification": "retail services", "change_percent": 58},
    ],
    "The price of the onsite catering licence was raised by 96 per cent to £7.5 million.": [
        {"qualification": "onsite catering", "change_percent": 96, "value": 7500000}
    ],
    "Similarly, inflation rose by 65 per cent.": [],
    "Ashdown Awards could be fined by Ofqual.": [],
    "Funding of £1.75 million has been secured by Tidewell College to open a hub.": [
        {"supplier": "Tidewell College", "value": 1750000}
    ],
    "Ashdown Training has been handed the contract to run the scheme, worth £62 million over three years.": [
        {"supplier": "Ashdown Training", "value": 62000000}
    ],
    "Tidewell College secures £3.3m for its labs": [{"supplier": "Tidewell College", "value": 3300000}],
    "Tidewell College was one of 12 colleges to be awarded funding.": [{"supplier": "Tidewell College"}],
    "Tidewell College failed to win the £3 million contract.": [],
    "Union members at Ashdown Learning won a £500 pay rise.": [],
    "The £14 million construction contract was won by Ashdown Construction.": [
        {"supplier": "Ashdown Construction", "value": 14000000, "family": "contract"}
    ],
    "The largest allocation, £9.8 million, went to Tidewell College.": [
        {"supplier": "Tidewell College", "value": 9800000, "family": "allocation"}
    ],
    "Ashdown Training was paid £1.9 million to run the helpline.": [
        {"supplier": "Ashdown Training", "value": 1900000}
    ],
    "The Skills Agency has approved a £20 million grant for Tidewell College’s new campus.": [
        {"supplier": "Tidewell College", "buyer": "Skills Agency", "value": 20000000, "family": "grant"}
    ],
    "Two providers have been selected to deliver the pilot: Ashdown Awards and Tidewell College.": [
        {"supplier": "Ashdown Awards"},
        {"supplier": "Tidewell College"},
    ],
    "Ministers have handed Ashdown Training an extra £2 million to keep the scheme going.": [
        {"supplier": "Ashdown Training", "value": 2000000}
    ],
    "The Skills Agency paid £5 million to Ashdown Training to run the helpline.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "value": 5000000}
    ],
    "The boss of Tidewell College was paid £250,000 last year.": [],
    "Ashdown Training, which had a £4 million contract with the Skills Agency, has closed.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "value": 4000000}
    ],
    "Tidewell College’s £5 million bailout came with conditions.": [
        {"supplier": "Tidewell College", "value": 5000000, "family": "bailout"}
    ],
    "The council’s contract with Ashdown Learning is worth £300,000 a year.": [
        {"supplier": "Ashdown Learning", "value": 300000, "per": "year"}
    ],
    "Tidewell College has been handed a £1.2 million emergency loan by the Learning and Skills Agency.": [
        {
            "supplier": "Tidewell College",
            "buyer": "Learning and Skills Agency",
            "family": "loan",
            "value": 1200000,
        }
    ],
    "The charity Second Chance Trust received grant funding totalling £3.5 million in the "
    "2022-23 financial year.": [{"supplier": "Second Chance Trust", "family": "grant", "value": 3500000}],
    "The Learning and Skills Agency has agreed a loan of up to £2 million with the college.": [
        {"buyer": "Learning and Skills Agency", "family": "loan", "value": 2000000, "value_bound": "at_most"}
    ],
    "Tidewell College has been given a £2 million loan. The loan from the DfE is expected to "
    "be repaid in full by autumn 2026.": [
        {"supplier": "Tidewell College", "value": 2000000},
        {
            "supplier": "Tidewell College",
            "buyer": "Department for Education",
            "family": "loan",
            "ends_on": "2026-11-30",
        },
    ],
    "Tidewell College received £25 million more in fees than it spent.": [],
    "Tidewell College expects a £2 million deficit.": [],
    "The Careers Trust had £3.5 million of grants in 2023.": [],
    "Northmoor Council has dished out £6.5 million in skills contracts.": [
        {"buyer": "Northmoor Council", "value": 6500000, "family": "contract"}
    ],
    "Students received £5 million in fines from the council.": [],
    "The Justice Agency has awarded Tidewell College a new prison contract worth £37 million.": [
        {"supplier": "Tidewell College", "buyer": "Justice Agency", "value": 37000000, "family": "contract"}
    ],
    "Northmoor Council has picked Ashdown Learning to deliver its £600,000 numeracy scheme.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "value": 600000}
    ],
    "The grant of £2 million to Tidewell College will pay for boilers.": [
        {"supplier": "Tidewell College", "value": 2000000, "family": "grant"}
    ],
    "Ministers signed a £9 million contract with Ashdown Learning.": [
        {"supplier": "Ashdown Learning", "value": 9000000, "family": "contract"}
    ],
    "Northmoor Council handed out £47 million in grants to nine colleges.": [
        {"supplier": "nine colleges", "buyer": "Northmoor Council", "value": 47000000}
    ],
    "Ashdown Learning was named preferred bidder for the £3 million contract.": [
        {"supplier": "Ashdown Learning", "outcome": "planned", "value": 3000000}
    ],
    "Northmoor Council wrote off a £6 million loan to Tidewell College.": [],
    "Recipients of grants include: Tidewell College (£21.3 million), Ashdown College (£12.1 "
    "million) and Brackenfold College (£1.4 million).": [
        {"supplier": "Tidewell College", "value": 21300000},
        {"supplier": "Ashdown College", "value": 12100000},
        {"supplier": "Brackenfold College", "value": 1400000},
    ],
    "The deficits of those awarded grants are at Tidewell College (£3 million) and Ashdown "
    "College (£1 million).": [],
    "Ashdown Awards did not bid to keep two licences for digital T Levels, which went to Northmoor Awards.": [
        {"previous_supplier": "Ashdown Awards", "outcome": "not_rebid", "qualification": "digital"},
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"},
    ],
    "Ashdown Awards chose not to re-tender for the two catering T Level licences it held. "
    "These were awarded to Northmoor Awards.": [
        {"previous_supplier": "Ashdown Awards", "outcome": "not_rebid", "qualification": "catering"},
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"},
    ],
    "Ashdown Awards did not bid farewell to its chief executive.": [],
    "Contracts for the £3.5 million per year Careers Help for schools scheme, known as CHS, "
    "are now overseen by Northmoor Careers Company, rather than Northmoor Council.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company", "value": 3500000, "per": "year"}
    ],
    "The training contract was novated from Northmoor Council to Northmoor Careers Company.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company"}
    ],
    "The Northmoor Careers Company has replaced Northmoor Council as manager of Careers Help, "
    "a scheme worth £3.5 million a year.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company", "value": 3500000, "per": "year"}
    ],
    "Northmoor Awards has replaced Northmoor Council as manager of the park.": [],
    "The novation of ideas is now overseen by Northmoor Council.": [],
    "The national catering courses will be funded with £10 million for 3,000 learners.": [
        {"value": 10000000, "outcome": "planned"}
    ],
    "The national catering courses will be funded with £10 million from its reserves.": [],
    "The notice states the so-called “Gen-2” contracts to run three T Levels in catering, as "
    "well as T Levels in retail, are collectively worth an estimated £20.5 million – a near "
    "150 per cent increase on Gen-1.": [
        {
            "outcome": "planned",
            "value": 20500000,
            "value_bound": "about",
            "change_percent": 150,
            "generation": "Gen-2",
            "programme": "T Level",
        }
    ],
    "First teaching of the new Gen-2 wave-2 T Levels will then take place in September 2026.": [
        {
            "outcome": "planned",
            "programme": "T Level",
            "generation": "Gen-2",
            "wave": "wave 2",
            "starts_on": None,
        }
    ],
    "First teaching of the new Gen-2 wave-2 T Levels will take place from 1 September 2026.": [
        {"outcome": "planned", "starts_on": "2026-09-01"}
    ],
    "Northmoor Council has launched a £4 million tender for adult courses.": [
        {"buyer": "Northmoor Council", "outcome": "planned", "value": 4000000, "family": "tender"}
    ],
    "Northmoor Council has launched the largest round so far – with £60 million up for grabs.": [
        {"buyer": "Northmoor Council", "value": 60000000, "outcome": "planned"}
    ],
    "Tenders close in May. Their anticipated value is £15 million.": [
        {"value": 15000000, "outcome": "planned"}
    ],
    "Northmoor Council is seeking a supplier to run the scheme under a contract worth up to £30 million.": [
        {"buyer": "Northmoor Council", "value": 30000000}
    ],
    "A tender for the £120 million framework was launched by Northmoor Council this week.": [
        {"buyer": "Northmoor Council", "value": 120000000}
    ],
    "The contract will run from 1 April 2027 to 31 March 2030 and has an estimated value of £9.6 million.": [
        {"value": 9600000, "ends_on": "2030-03-31"}
    ],
    "The contract, signed in 2019, is worth keeping.": [],
    "Ashdown Learning wins £24m prison contract": [{"supplier": "Ashdown Learning", "value": 24000000}],
    "Ashdown Learning has signed a five-year contract with Northmoor Council worth £8.5 million.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "value": 8500000}
    ],
    "Northmoor Council has signed a £3 million contract with Ashdown Learning.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "value": 3000000}
    ],
    "Ashdown Learning will receive £1.1 million from the Youth Fund to train mentors.": [
        {"supplier": "Ashdown Learning", "value": 1100000, "outcome": "planned"}
    ],
    "Tidewell College is set to provide education in prisons through a contract worth £37 million.": [
        {"supplier": "Tidewell College", "value": 37000000}
    ],
    "Tidewell College will teach in 19 prisons after successfully bidding for three major contracts.": [
        {"supplier": "Tidewell College"}
    ],
    "There are two: Ashdown Learning (who won four lots) and Tidewell College (who won three).": [
        {"supplier": "Ashdown Learning"},
        {"supplier": "Tidewell College"},
    ],
    "Northmoor Awards holds the licence for the T Level in catering.": [
        {"supplier": "Northmoor Awards", "qualification": "catering"}
    ],
    "Students will receive £500 from the college under the scheme.": [],
    "Tidewell College holds open days for parents under a new head.": [],
    "Ashdown Awards was successful in retaining the licence to run the T Level in education "
    "and early years.": [
        {
            "supplier": "Ashdown Awards",
            "outcome": "retained",
            "family": "licence",
            "programme": "T Level",
            "qualification": "education and early years",
        }
    ],
    "Ashdown Awards kept its contract for catering courses.": [
        {"supplier": "Ashdown Awards", "outcome": "retained", "qualification": "catering courses"}
    ],
    "Ashdown Learning’s contract was extended for a year at a cost of £11 million.": [
        {"supplier": "Ashdown Learning", "value": 11000000, "outcome": "retained"}
    ],
    "Northmoor Council has extended its contract with Ashdown Learning by two years.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "outcome": "retained"}
    ],
    "Ashdown Learning’s contract has not been extended.": [],
    "Northmoor Council may extend Ashdown Learning’s contract for a year.": [],
    "Ashdown Awards did not keep its contract for catering courses.": [],
    "Tidewell College has retained its good grade.": [],
    "Contracts to run wave-2 T Levels were first awarded in 2019 and totalled £10.5 million.": [
        {"outcome": "total", "value": 10500000, "programme": "T Level", "wave": "wave 2"}
    ],
    "The Gen-2 contracts for wave-2 T Levels are together worth £30 million. Contracts to run "
    "wave-2 T Levels were first awarded in 2019 and totalled £10.5 million. Ashdown Awards won "
    "£6 million to develop qualifications in catering.": [
        {"outcome": "total", "generation": "Gen-2"},
        {"outcome": "total", "generation": "Gen-1", "wave": "wave 2"},
        {"supplier": "Ashdown Awards", "generation": "Gen-1", "wave": "wave 2"},
    ],
    "The total value of the three contracts is £10.5 million.": [{"outcome": "total", "value": 10500000}],
    "The three contracts, worth £15.7 million per year, begin in April.": [
        {"outcome": "total", "value": 15700000, "per": "year"}
    ],
    "Its bills totalled £10.5 million.": [],
    "Northmoor Awards took over two construction licences that Ashdown Awards no longer wanted.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"}
    ],
    "Ashdown Awards’ two catering contracts have been switched to Northmoor Awards.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "qualification": "catering"}
    ],
    "Ashdown Awards decided not to bid for the two contracts it previously held – health and "
    "science. These contracts have now been taken over by Northmoor Awards.": [
        {"outcome": "not_rebid", "qualification": "health"},
        {"outcome": "not_rebid", "qualification": "science"},
        {"outcome": "transferred", "qualification": "health", "supplier": "Northmoor Awards"},
        {"outcome": "transferred", "qualification": "science", "supplier": "Northmoor Awards"},
    ],
    "The catering T Level, held by Ashdown Awards, will move to Northmoor Awards.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"}
    ],
    "Northmoor Awards replaces Ashdown Awards as the awarding body for the catering T Level.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "qualification": "catering"}
    ],
    "The catering contract passed from Ashdown Awards to Northmoor Awards.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "qualification": "catering"}
    ],
    "It let two digital licences go. Northmoor Awards took over from Ann Smith as chair.": [],
    "Students went to Tidewell College, which went to court.": [],
    "Among the biggest winners were £15 million for Ashdown Group, Tidewell College which "
    "secured £11 million, and Brackley College with £10 million.": [
        {"supplier": "Ashdown Group", "value": 15000000},
        {"supplier": "Tidewell College", "value": 11000000},
        {"supplier": "Brackley College", "value": 10000000},
    ],
    "Tidewell College’s share of the fund is £2.1 million.": [
        {"supplier": "Tidewell College", "value": 2100000}
    ],
    "The colleges awarded funding are Tidewell College, Ashdown College and Brackley College.": [
        {"supplier": "Tidewell College", "outcome": "awarded", "value": None},
        {"supplier": "Ashdown College"},
        {"supplier": "Brackley College"},
    ],
    "The winners at the Skills Awards, which a fund pays for, were Tidewell College and Ashdown College.": [],
    "Deficits were highest at Ashdown Group with £3 million and Tidewell College with £2 million.": [],
    "Ashdown Awards was awarded contracts to develop the qualifications for nursing and "
    "retail. Northmoor Awards was awarded the contract for onsite catering.": [
        {"supplier": "Ashdown Awards", "outcome": "awarded", "qualification": "nursing and retail"},
        {"supplier": "Northmoor Awards", "outcome": "awarded", "qualification": "onsite catering"},
    ],
    "Ashdown Awards has been handed contracts totalling almost £2.5 million to develop "
    "qualifications in catering. Northmoor Awards has been awarded contracts worth a combined "
    "total of £4 million for finance.": [
        {"supplier": "Ashdown Awards", "value": 2500000, "value_bound": "under", "qualification": "catering"},
        {"supplier": "Northmoor Awards", "value": 4000000, "qualification": "finance"},
    ],
    "Ashdown Services has been appointed to run the £12 million Pathways scheme in the North East.": [
        {"supplier": "Ashdown Services", "value": 12000000, "programme": "Pathways"}
    ],
    "Contracts have been awarded to Ashdown Training Ltd, Harbour Skills and Tidewell College.": [
        {"supplier": "Ashdown Training Ltd"},
        {"supplier": "Harbour Skills"},
        {"supplier": "Tidewell College"},
    ],
    "Ashdown Awards and Northmoor Awards have won contracts to develop qualifications in catering.": [
        {"supplier": "Ashdown Awards", "qualification": "catering"},
        {"supplier": "Northmoor Awards", "qualification": "catering"},
    ],
    "Ashdown Awards hoped that it would be awarded the contract for catering.": [],
    "Tidewell College won the cup in a £3 million stadium.": [],
    "The papers show that 34 colleges received £270 million in loans and grants.": [
        {"supplier": "34 colleges", "value": 270000000, "outcome": "awarded"}
    ],
    "Tidewell College’s deficit grew after it received £2 million less than the year before.": [],
    "The Skills Agency fined Ashdown Awards £350,000 for errors in its papers.": [],
    "Ashdown Training, Tidewell College and Brackley College were the successful bidders for the tender.": [
        {"supplier": "Ashdown Training"},
        {"supplier": "Tidewell College"},
        {"supplier": "Brackley College"},
    ],
    "The £5 million contract under which Ashdown Training runs the helpline ends soon.": [
        {"supplier": "Ashdown Training", "value": 5000000}
    ],
    "Tidewell College hopes to win a £3 million grant from the fund.": [],
    "The successful bidders for the lots, worth £20m in all, are: the Ashdown Trust; Harbour Skills, a "
    "firm based in Leeds; and the training charity Northmoor Council.": [
        {"supplier": "Ashdown Trust", "value": None},
        {"supplier": "Harbour Skills"},
        {"supplier": "Northmoor Council"},
        {"value": 20000000, "supplier": None},
    ],
    "The winners of the Skills Awards were: the Ashdown Trust; Harbour Skills, a firm; and Tidewell "
    "College.": [],
    "Six colleges were awarded grants. Among them are £4 million to Tidewell College, £1.5 million "
    "to Ashdown "
    "Academy and £600,000 to Northmoor College.": [
        {"supplier": "Tidewell College", "value": 4000000},
        {"supplier": "Ashdown Academy", "value": 1500000},
        {"supplier": "Northmoor College", "value": 600000},
    ],
    "Six colleges owe money. Among these debts are £4 million to Tidewell Bank and £1 million to "
    "Ashdown.": [],
    "Ten colleges won the status. Each of the winners gets a share of £70 million in capital.": [
        {"outcome": "total", "value": 70000000, "supplier": None}
    ],
    "Ten colleges won grants. Suppliers such as Ashdown Training Ltd and Harbour College were "
    "chosen in May.": [
        {"supplier": "Ashdown Training Ltd", "outcome": "awarded"},
        {"supplier": "Harbour College"},
    ],
    "The grants are for colleges such as Harbour College, whose bids may be selected in May.": [],
    "T Level licences were let again. Ashdown Awards kept digital business services.": [
        {"supplier": "Ashdown Awards", "outcome": "retained", "qualification": "digital business services"}
    ],
    "T Level licences were let again. Ashdown Awards retained a keen interest in the matter.": [],
    "New funding has been granted to Harbour College.": [
        {"supplier": "Harbour College", "outcome": "awarded", "value": None}
    ],
    "New funding has been promised to the Northmoor Careers Hub.": [],
    "Ashdown Awards was awarded a contract to deliver nursing, and Northmoor Awards one for catering.": [
        {"supplier": "Ashdown Awards", "qualification": "nursing"},
        {"supplier": "Northmoor Awards", "qualification": "catering"},
    ],
    "Ashdown Training runs the helpline, though its licence expires in May.": [
        {"supplier": "Ashdown Training", "outcome": "awarded"}
    ],
    "Ashdown Training said that his contract runs out in May.": [],
    "Bids were invited for grants. Total funding for round 2 was £18 million.": [
        {"outcome": "total", "value": 18000000}
    ],
    "Ashdown Training took most of the lots, with nine contracts worth £6 million.": [
        {"supplier": "Ashdown Training", "value": 6000000}
    ],
    "In Leeds, Harbour College has received funding through the Growth Fund to run courses.": [
        {"supplier": "Harbour College", "outcome": "awarded"}
    ],
    "Colleges shared the grants, and Kent has been allocated £2 million of the money.": [
        {"supplier": "Kent", "value": 2000000}
    ],
    "New funding was announced:\n\n- £90 million for Skills Bootcamps in the regions.\n\n- £900 for each "
    "learner.": [{"outcome": "planned", "value": 90000000}],
    "Ashdown Training secured 8 contracts worth £5 million for the North, plus a small catering contract.": [
        {"supplier": "Ashdown Training", "value": 5000000},
        {"supplier": "Ashdown Training", "value": None, "qualification": "small catering"},
    ],
    "Ashdown Training secured 8 contracts worth £5 million for the North, plus a large office.": [
        {"supplier": "Ashdown Training", "value": 5000000}
    ],
    "Nearly all the lots were taken by Ashdown Training: nine in all, worth £8 million.": [
        {"supplier": "Ashdown Training", "value": 8000000}
    ],
    "The council ended a tender round for part of its skills money – about £28m – for adults.": [
        {"outcome": "planned", "value": 28000000}
    ],
    "Colleges won grants. About £26 million will go into the fund.": [{"value": 26000000, "supplier": None}],
    "Colleges won grants. About £26 million will go into the building.": [],
    "The grants budget goes above £3 billion for the first time, as new courses are announced.": [],
    "The £34 million of catch-up cash will go directly to schools from May.": [
        {"outcome": "planned", "value": 34000000}
    ],
    "Ashdown Training was the winner of the Green Business contract photo prize.": [],
    "The council might delay the award of the contract to Ashdown Training.": [],
    "Tidewell College’s labs were paid for with a £3 million grant from Northmoor Council.": [
        {"supplier": "Tidewell College", "value": 3000000, "buyer": "Northmoor Council"}
    ],
    "Tidewell College’s labs were paid for with a £3 million donation.": [],
    "Tidewell College awarded £3m grant": [{"supplier": "Tidewell College", "value": 3000000}],
    "Northmoor Council awarded £3m grant to Tidewell College": [{"supplier": "Tidewell College"}],
    "Ashdown was founded in 1990. The firm has won the contract.": [{"supplier": "Ashdown"}],
    "Having won a £2 million contract, Ashdown Training will hire staff.": [{"supplier": "Ashdown Training"}],
    "Bids were invited for grants. Northmoor Council applied for £9 million of its £20 million budget.": [],
    "Ashdown Training was handed the deal in May. It also won a £2.8m contract for security software.": [
        {"supplier": "Ashdown Training", "value": None},
        {"supplier": "Ashdown Training", "value": 2800000},
    ],
    "Ashdown Training was handed the prize in May. It also won a £2.8m lottery draw.": [],
    "Ashdown Training has closed. Its 16-19 allocation for 2022/23 was worth £4.2 million.": [
        {"supplier": "Ashdown Training", "value": 4200000}
    ],
    "Ashdown Training has closed. Its contract with the Skills Agency was worth £4.2 million.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "value": 4200000}
    ],
    "Ashdown Training has closed. Its main building in Tidewell was worth £4.2 million.": [],
    "Derby-based Ashdown Training has won a £2m contract to train prisoners.": [
        {"supplier": "Ashdown Training", "value": 2000000}
    ],
    "Grants were awarded today. The successful bids were led by Tidewell College and Brackley College.": [
        {"supplier": "Tidewell College"},
        {"supplier": "Brackley College"},
    ],
    "Grants were awarded today. The angry marches were led by Tidewell College and Brackley College.": [],
    "The grants were shared between ten firms including Tidewell College, Kendal Learning and Premier "
    "Skills and Employment.": [
        {"supplier": "Tidewell College"},
        {"supplier": "Kendal Learning"},
        {"supplier": "Premier Skills and Employment"},
    ],
    "A cash-strapped college has received £3 million of bailout funding. Tidewell College will close.": [
        {"supplier": "Tidewell College", "value": 3000000}
    ],
    "A cash-strapped college has rejected £3 million of bailout funding. Tidewell College will close.": [],
    "Ashdown Training has lost a £6 million contract to the Harbour Trust.": [
        {"supplier": "Harbour Trust", "previous_supplier": "Ashdown Training", "value": 6000000}
    ],
    "Ashdown Training has lost a £6 million lawsuit to the Harbour Trust.": [],
    "According to a contract award notice, the deal with Ashdown Training is worth £2m.": [
        {"supplier": "Ashdown Training", "value": 2000000, "outcome": "awarded"}
    ],
    "Ashdown Training has had its £2m contract with the council extended until March 2026.": [
        {"supplier": "Ashdown Training", "value": 2000000, "outcome": "retained"}
    ],
    "The £5 million contract was awarded without competition to Ashdown Training.": [
        {"supplier": "Ashdown Training", "value": 5000000}
    ],
    "The Department for Education has awarded ten contracts. Four were won by schools, among them Tidewell "
    "Academy. The other six went to Ashdown Training and the Harbour Trust.": [
        {"supplier": "Tidewell Academy"},
        {"supplier": "Ashdown Training"},
        {"supplier": "Harbour Trust"},
    ],
    "The Department for Education has awarded ten contracts. The other six went to court.": [],
    "A £2.1m deal and a £1m contract were won by Ashdown Training.": [
        {"supplier": "Ashdown Training", "buyer": None, "value": 2100000},
        {"supplier": "Ashdown Training", "buyer": None, "value": 1000000},
    ],
    "Grants were awarded today. Totalling £5 million, these grants will help ten colleges.": [
        {"value": 5000000, "outcome": "total"}
    ],
    "Grants were awarded today. Totalling £5 million, these losses will hurt ten colleges.": [],
    "The department approved an ‘exceptional grant’ of £2 million for Tidewell College.": [
        {"supplier": "Tidewell College", "value": 2000000}
    ],
    "The department gave millions of pounds to Ashdown Training.": [],
    "Ashdown Training must hand back a £2 million grant.": [],
    "Ashdown Training went on to win a £2 million contract.": [{"supplier": "Ashdown Training"}],
    "Ashdown Training went on to win a £2 million lottery.": [],
    "Ashdown Training holds subcontracts worth £2 million.": [{"supplier": "Ashdown Training"}],
    "The Dutch firm Ashdown Training won the contract to test pupils.": [{"supplier": "Ashdown Training"}],
    "The Dutch firm Ashdown Training won the race to test pupils.": [],
    "The Department for Education has hired consultants Ashdown on a £2m contract to advise it.": [
        {"supplier": "Ashdown", "value": 2000000}
    ],
    "Tidewell College was the biggest winner, with £2m, followed by Brackley College (£1m).": [
        {"supplier": "Tidewell College", "value": 2000000},
        {"supplier": "Brackley College", "value": 1000000},
    ],
    "Ashdown Training had its apprenticeship contract pulled.": [{"outcome": "not_rebid"}],
    "Ashdown Training had its apprenticeship adverts pulled.": [],
    "The agency gave Ashdown Training three months’ notice that its contract would be terminated.": [],
    "Tidewell College has received a £2m grant from the agency’s capital fund.": [
        {"supplier": "Tidewell College", "programme": None}
    ],
}
