"""Sentences with the contracts that are read in them, and sentences like them of which nothing is read."""

from stages.extract.extractor import Row

EXAMPLES: dict[str, list[Row]] = {
    "Northmoor Council intends to award a contract for adult maths courses to Tidewell College.": [
        {"supplier": "Tidewell College", "buyer": "Northmoor Council", "outcome": "planned"}
    ],
    "Lots 1 and 2 of the framework were awarded to Novamark Ltd and lot 3 to Ashdown Training Ltd.": [
        {"supplier": "Novamark Ltd"},
        {"supplier": "Ashdown Training Ltd"},
    ],
    "Tidewell College has been awarded the contract for adult courses by Northmoor Council. The contract "
    "will run from 1 August 2025 to 31 July 2027.": [
        {
            "supplier": "Tidewell College",
            "buyer": "Northmoor Council",
            "qualification": "adult courses",
            "starts_on": "2025-08-01",
            "ends_on": "2027-07-31",
        }
    ],
    "Ashdown Training won the £17m prison education contract in May.": [
        {"supplier": "Ashdown Training", "programme": "prison education", "value": 17000000}
    ],
    "Tidewell College has an annual £15m allocation for apprenticeships.": [
        {"supplier": "Tidewell College", "value": 15000000, "per": "year"}
    ],
    "Northmoor Council has a deal. Ashdown Training has agreed to extend its contract with the council.": [
        {"supplier": "Ashdown Training", "buyer": "Northmoor Council", "outcome": "retained"}
    ],
    "The prison contract was taken over by Ashdown Training, a division of Tidewell College, from Barley "
    "Learning.": [{"supplier": "Ashdown Training", "previous_supplier": "Barley Learning"}],
    "Ashdown Training has been named as preferred bidder for the £2m contract.": [
        {"supplier": "Ashdown Training", "outcome": "planned"}
    ],
    "The college wrote to the Skills Agency, seeking capital grant funding of £6.67m to build a hall.": [],
    "The tender leaves £60 million up for grabs.": [{"outcome": "planned", "value": 60000000}],
    "The Skills Agency has once again awarded its testing (EQA) contract to Tidewell Trust.": [
        {"outcome": "retained", "supplier": "Tidewell Trust", "buyer": "Skills Agency"}
    ],
    "Tidewell College will hold the testing contract next year.": [
        {"outcome": "planned", "supplier": "Tidewell College", "value": None}
    ],
    "The courses are worth £2.5 million of its total skills budget, and funding is short.": [],
    "The winning bidder made a loss of £29.5 million.": [],
    "Tidewell College asked the fund for £4 million.": [],
    "The grants go with the £90 million pension fund deficit.": [],
    "Notice Title\n\nNotice Description\n\nHow to award a contract.": [],
    "Northmoor Council awarded Tidewell College and Ashdown College grants of £1 million and £2 million.": [
        {"supplier": "Tidewell College", "value": 1000000},
        {"supplier": "Ashdown College", "value": 2000000},
    ],
    "Tidewell College and Ashdown College will receive £4 million and £2.5 million respectively.": [
        {"supplier": "Tidewell College", "value": 4000000, "outcome": "planned"},
        {"supplier": "Ashdown College", "value": 2500000, "outcome": "planned"},
    ],
    "The second contract that the Skills Agency announced today, however, has been awarded to "
    "Tidewell College.": [{"supplier": "Tidewell College", "outcome": "awarded", "value": None}],
    "The second contract that the Skills Agency announced today, however, will not be awarded "
    "to Tidewell College.": [],
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
    "Similarly, inflation rose by 65 per cent.": [],
    "Ashdown Awards could be fined by Ofqual.": [],
    "Tidewell College was one of 12 colleges to be awarded funding.": [{"supplier": "Tidewell College"}],
    "Tidewell College failed to win the £3 million contract.": [],
    "Union members at Ashdown Learning won a £500 pay rise.": [],
    "Two providers have been selected to deliver the pilot: Ashdown Awards and Tidewell College.": [
        {"supplier": "Ashdown Awards"},
        {"supplier": "Tidewell College"},
    ],
    "The boss of Tidewell College was paid £250,000 last year.": [],
    "Tidewell College’s £5 million bailout came with conditions.": [
        {"supplier": "Tidewell College", "value": 5000000, "family": "bailout"}
    ],
    "The council’s contract with Ashdown Learning is worth £300,000 a year.": [
        {"supplier": "Ashdown Learning", "value": 300000, "per": "year"}
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
    "Students received £5 million in fines from the council.": [],
    "Northmoor Council has picked Ashdown Learning to deliver its £600,000 numeracy scheme.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "value": 600000}
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
    "Ashdown Awards did not bid farewell to its chief executive.": [],
    "Contracts for the £3.5 million per year Careers Help for schools scheme, known as CHS, "
    "are now overseen by Northmoor Careers Company, rather than Northmoor Council.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company", "value": 3500000, "per": "year"}
    ],
    "The training contract was novated from Northmoor Council to Northmoor Careers Company.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company"}
    ],
    "The careers programme, worth £3.2 million a year, has been novated from Ashdown Learning to Kendal "
    "Training with effect from 1 April 2024.": [
        {
            "outcome": "novated",
            "supplier": "Kendal Training",
            "previous_supplier": "Ashdown Learning",
            "value": 3200000,
            "per": "year",
        }
    ],
    "The £2 million contract was novated from Northmoor Council to Northmoor Careers Company.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company", "value": 2000000}
    ],
    "The council approved the largest chunk for Tidewell College and 19 other providers, which were awarded "
    "£10.3 million.": [{"supplier": "Tidewell College", "value": 10300000}],
    "The ministry awarded contracts for advice in prisons; suppliers include Ashdown Limited and Kendal "
    "Training.": [{"supplier": "Ashdown Limited"}, {"supplier": "Kendal Training"}],
    "The suppliers of gifted pupils include no college.": [],
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
    "First teaching of the new Gen-2 wave-2 T Levels will then take place in September 2026.": [
        {
            "outcome": "planned",
            "programme": "T Level",
            "generation": "Gen-2",
            "wave": "wave 2",
            "starts_on": None,
        }
    ],
    "The contract, signed in 2019, is worth keeping.": [],
    "Tidewell College will teach in 19 prisons after successfully bidding for three major contracts.": [
        {"supplier": "Tidewell College"}
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
    "Its bills totalled £10.5 million.": [],
    "Northmoor Awards took over two construction licences that Ashdown Awards no longer wanted.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"}
    ],
    "Northmoor Awards replaces Ashdown Awards as the awarding body for the catering T Level.": [
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
    "The winners at the Skills Awards, which a fund pays for, were Tidewell College and Ashdown College.": [],
    "Deficits were highest at Ashdown Group with £3 million and Tidewell College with £2 million.": [],
    "Ashdown Awards hoped that it would be awarded the contract for catering.": [],
    "Tidewell College won the cup in a £3 million stadium.": [],
    "Tidewell College’s deficit grew after it received £2 million less than the year before.": [],
    "The Skills Agency fined Ashdown Awards £350,000 for errors in its papers.": [],
    "Tidewell College hopes to win a £3 million grant from the fund.": [
        {"supplier": "Tidewell College", "value": 3000000, "outcome": "planned"}
    ],
    "The winners of the Skills Awards were: the Ashdown Trust; Harbour Skills, a firm; and Tidewell "
    "College.": [],
    "Six colleges owe money. Among these debts are £4 million to Tidewell Bank and £1 million to "
    "Ashdown.": [],
    "The grants are for colleges such as Harbour College, whose bids may be selected in May.": [],
    "T Level licences were let again. Ashdown Awards retained a keen interest in the matter.": [],
    "New funding has been promised to the Northmoor Careers Hub.": [],
    "Ashdown Training runs the helpline, though its licence expires in May.": [
        {"supplier": "Ashdown Training", "outcome": "awarded"}
    ],
    "Ashdown Training said that his contract runs out in May.": [],
    "Ashdown Training took most of the lots, with nine contracts worth £6 million.": [
        {"supplier": "Ashdown Training", "value": 6000000}
    ],
    "New funding was announced:\n\n- £90 million for Skills Bootcamps in the regions.\n\n- £900 for each "
    "learner.": [{"outcome": "planned", "value": 90000000}],
    "The council ended a tender round for part of its skills money – about £28m – for adults.": [
        {"outcome": "planned", "value": 28000000}
    ],
    "Colleges won grants. About £26 million will go into the fund.": [{"value": 26000000, "supplier": None}],
    "Colleges won grants. About £26 million will go into the building.": [],
    "The grants budget goes above £3 billion for the first time, as new courses are announced.": [],
    "Ashdown Training was the winner of the Green Business contract photo prize.": [],
    "The council might delay the award of the contract to Ashdown Training.": [],
    "Tidewell College’s labs were paid for with a £3 million donation.": [],
    "Bids were invited for grants. Northmoor Council applied for £9 million of its £20 million budget.": [],
    "Ashdown Training was handed the prize in May. It also won a £2.8m lottery draw.": [],
    "Ashdown Training has closed. Its 16-19 allocation for 2022/23 was worth £4.2 million.": [
        {"supplier": "Ashdown Training", "value": 4200000}
    ],
    "Ashdown Training has closed. Its main building in Tidewell was worth £4.2 million.": [],
    "Grants were awarded today. The angry marches were led by Tidewell College and Brackley College.": [],
    "A cash-strapped college has rejected £3 million of bailout funding. Tidewell College will close.": [],
    "Ashdown Training has lost a £6 million lawsuit to the Harbour Trust.": [],
    "Ashdown Training has had its £2m contract with the council extended until March 2026.": [
        {"supplier": "Ashdown Training", "value": 2000000, "outcome": "retained"}
    ],
    "The Department for Education has awarded ten contracts. The other six went to court.": [],
    "Grants were awarded today. Totalling £5 million, these losses will hurt ten colleges.": [],
    "The department gave millions of pounds to Ashdown Training.": [],
    "Ashdown Training must hand back a £2 million grant.": [],
    "Ashdown Training went on to win a £2 million lottery.": [],
    "The Dutch firm Ashdown Training won the race to test pupils.": [],
    "Ashdown Training had its apprenticeship adverts pulled.": [],
    "The agency gave Ashdown Training three months’ notice that its contract would be terminated.": [],
}
