"""What the reader of `programmes` reads in a sentence, and sentences like them of which it reads nothing."""

from stages.extract.extractor import Row

_NOTHING = (
    "Ministers praised the £12 million Pathways scheme.",
    "Northmoor Council, which pays for skills programmes, is managed by four directors.",
    "Northmoor Council refused to take over the Step Up programme.",
    "The excellent technical colleges will train 3,000 people.",
    "The pension scheme is run by Northmoor Council.",
    "The Harbour Trust is the supplier of food to the Step Up programme.",
    "Northmoor Council has criticised its own Adult Learning Service.",
)
EXAMPLES: dict[str, list[Row]] = {text: [] for text in _NOTHING} | {
    "Step Up is a scheme for adults. In Kent it is led by the Harbour Trust and will help 400 adults.": [
        {"name": "Step Up", "manager": "Harbour Trust", "area": "Kent"}
    ],
    "Step Up is a scheme for adults. In Kent it is thought by many that the Harbour Trust will help.": [],
    "Northmoor Council has £3 million available to fund 12 hubs in Kent through the Rural Skills Fund.": [
        {"name": "Rural Skills Fund", "manager": "Northmoor Council"}
    ],
    "The board awarded £300,000 to the Harbour Trust, a charity in Kent, to run a digital mentoring pilot.": [
        {"name": "digital mentoring pilot", "manager": "Harbour Trust"}
    ],
    "The Northmoor Fund opened. The project, based in Tidewell, runs courses.": [],
    "The Step Up scheme was a success. In 2014-15, it supported 6,000 adults.": [
        {"name": "Step Up", "reach": 6000}
    ],
    "Northmoor Council’s (NC) Step Up scheme was a success.": [
        {"name": "Step Up", "manager": "Northmoor Council"}
    ],
    "The Step Up scheme is the Harbour Trust’s new flagship programme.": [
        {"name": "Step Up", "manager": "Harbour Trust"}
    ],
    "The Step Up programme works with four organisations.": [],
    "Tidewell College is to help run the Step Up programme.": [
        {"name": "Step Up", "delivered_by": "Tidewell College", "manager": None}
    ],
    "The Learning 4 Work project in Leeds was launched by Ashdown Trust’s Women’s Way programme.": [
        {"name": "Learning 4 Work", "area": "Leeds"},
        {"name": "Women’s Way", "manager": "Ashdown Trust"},
    ],
    "Vision Training, which ran government-funded skills bootcamps, has closed.": [
        {"name": "skills bootcamps", "delivered_by": "Vision Training", "manager": None}
    ],
    "Ashdown Awards is the choice of the Skills Agency to deliver the Step Up programme.": [],
    "Tidewell College has been given £110,000 from the Big Lottery Fund. The Big Lottery Fund pays.": [],
    "The Step Up programme is run by the Harbour Trust in Kent and Essex.": [
        {"name": "Step Up", "manager": "Harbour Trust", "area": "Kent and Essex"}
    ],
    "The Harbour Trust runs the Step Up programme across the country.": [
        {"name": "Step Up", "manager": "Harbour Trust", "area": "across the country"}
    ],
    "Northmoor Council has announced a new Step Up Programme for up to 2,600 young people.": [
        {"name": "Step Up", "manager": "Northmoor Council", "reach": 2600}
    ],
    "There were 81,000 apprentices and 138,000 learners on other training programmes.": [],
    "Ashdown College, Barley Trust and Tidewell College deliver the Step Up programme.": [
        {"name": "Step Up", "delivered_by": "Ashdown College, Barley Trust and Tidewell College"}
    ],
    "A merger of Ashdown College and Tidewell College delivers the Step Up programme.": [
        {"name": "Step Up", "delivered_by": "Tidewell College"}
    ],
    "Ashdown Awards and Northmoor Awards are developing the six T Levels of wave three.": [
        {"name": "T Levels", "delivered_by": "Ashdown Awards and Northmoor Awards", "manager": None}
    ],
    "Colleges may apply to the Rural College Improvement Fund, which is run by the Skills Agency.": [
        {"name": "Rural College Improvement Fund", "manager": "Skills Agency"}
    ],
    "Contracts for the £3.5 million per year Careers Help for Young People scheme, known as CHYP, are now "
    "overseen by the Northmoor Careers Company, rather than Northmoor "
    "Council.": [
        {
            "name": "Careers Help for Young People (CHYP)",
            "manager": "Northmoor Careers Company",
            "previous_manager": "Northmoor Council",
            "value": 3500000,
            "per": "year",
        }
    ],
    "Responsibility for the Travel scheme passed from the Ashdown Trust to Harbour Services in 2021.": [
        {"name": "Travel", "manager": "Harbour Services", "previous_manager": "Ashdown Trust"}
    ],
    "The Northmoor Tutoring Programme, which is run by Ashdown Services, has reached 300,000 pupils in 40 "
    "towns.": [{"manager": "Ashdown Services", "reach": 300000, "reach_unit": "pupil"}],
    "The Careers Help (CH) scheme has reached nearly 200,000 parents, along with 4,000 teachers.": [
        {"reach": 200000, "reach_unit": "parent"},
        {"reach": 4000, "reach_unit": "teacher"},
    ],
    "Up to now the National Guidance Service, with a budget of £5 million, has been managed by Northmoor "
    "Council, through a network of nine local "
    "providers.": [{"manager": "Northmoor Council", "delivered_by": "nine local providers"}],
    "Ashdown Awards and Harbour Awards are the awarding bodies that will deliver the first T Levels.": [
        {"name": "T Levels", "delivered_by": "Ashdown Awards and Harbour Awards"}
    ],
    "The Pathways scheme opened in May. It is managed by the Harbour Trust.": [
        {"name": "Pathways", "manager": "Harbour Trust"}
    ],
    "The Step Forward programme opened in May. It is a programme that the Harbour Trust has already been "
    "delivering with others.": [{"name": "Step Forward", "delivered_by": "Harbour Trust"}],
    "Places are open on the Step Forward programme, which Ashdown Training is delivering on behalf of the "
    "Harbour Trust.": [{"manager": "Harbour Trust", "delivered_by": "Ashdown Training"}],
    "Readers told Skills Post that Lorne Ltd had outbid the Harbour Trust, which ran the Step Up programme "
    "at first.": [{"name": "Step Up", "manager": "Harbour Trust"}],
    "The group took responsibility for the Step Up programme in the North West and Kent.": [
        {"name": "Step Up", "area": "North West and Kent"}
    ],
    "So far 60 schools and over 150 employers have been engaged by the Northmoor Careers Hub.": [
        {"reach": 60},
        {"reach": 150},
    ],
    "The Harbour Trust plays a central part in delivering the Step Up programme.": [
        {"delivered_by": "Harbour Trust"}
    ],
    "The mayor is responsible for commissioning, delivering and managing the Step Up programme.": [
        {"manager": "mayor"}
    ],
    "The adult education budget, devolved in August 2019 to the Northmoor Authority, funds courses.": [
        {"manager": "Northmoor Authority"}
    ],
    "The Harbour Trust has been stripped of its role in running the Step Up programme.": [
        {"name": "Step Up", "previous_manager": "Harbour Trust"}
    ],
    "The Step Up scheme was at first handed over to the Harbour Trust and Ashdown Ltd to run.": [
        {"name": "Step Up", "manager": "Harbour Trust"}
    ],
    "The AEB programme has grown. The Northmoor Authority took control of the devolved AEB in 2020.": [
        {"name": "Adult Education Budget", "manager": "Northmoor Authority"}
    ],
    "The Step Up programme is a national scheme.": [{"name": "Step Up", "area": "national"}],
    "Ashdown Training Ltd, a Step Up programme provider in the south west, has closed.": [
        {"delivered_by": "Ashdown Training Ltd", "area": "south west"}
    ],
    "The running of the Step Up programme is being outsourced to Ashdown Training.": [
        {"name": "Step Up", "manager": "Ashdown Training"}
    ],
    "The Step Up programme is a three-year initiative from the Harbour Trust to help adults.": [
        {"name": "Step Up", "manager": "Harbour Trust"}
    ],
    "The Step Up programme is a partnership between Ashdown College and the Harbour Trust.": [
        {"name": "Step Up", "delivered_by": "Ashdown College and the Harbour Trust"}
    ],
    "The government devolved about 60 per cent of the Adult Education Budget to nine authorities.": [
        {"name": "Adult Education Budget", "manager": "nine authorities"}
    ],
    "Through the Step Up scheme, Ashdown College has trained 300 adults.": [
        {"name": "Step Up", "delivered_by": "Ashdown College", "reach": 300}
    ],
    "The Step Up programme is a result of Northmoor Council’s hard work.": [],
    "The council was given £2m by the Harbour Trust to deliver its Step Up programme.": [
        {"name": "Step Up", "manager": None, "delivered_by": "council"}
    ],
    "The Harbour Trust’s Step Up programme is popular.": [{"name": "Step Up", "manager": "Harbour Trust"}],
    "The Step Up programme, which is funded by Northmoor Council, is run by the Harbour Trust.": [
        {"manager": "Harbour Trust"}
    ],
    "Northmoor Council has set aside £3 million for the Step Up programme.": [
        {"manager": "Northmoor Council"}
    ],
    "It is delivered for young people. Northmoor Council’s skills bootcamps have helped 300 adults.": [
        {"name": "skills bootcamps", "manager": "Northmoor Council", "reach": 300}
    ],
    "Step Up is a programme for adults. Step Up is delivered on behalf of Northmoor Council by Ashdown "
    "Training.": [{"name": "Step Up", "manager": "Northmoor Council", "delivered_by": "Ashdown Training"}],
    "The Harbour Trust replaced Ashdown Services as manager of the Step Up programme.": [
        {"name": "Step Up", "manager": "Harbour Trust", "previous_manager": "Ashdown Services"}
    ],
    "The Harbour Trust will replace Ashdown Services as delivery partner of the Step Up programme.": [
        {"name": "Step Up", "delivered_by": "Harbour Trust", "previous_manager": None}
    ],
    "Northmoor Council pays for skills bootcamps. Independent training providers run most of the "
    "bootcamps.": [
        {"name": "skills bootcamps", "manager": None, "delivered_by": "Independent training providers"}
    ],
    "The Step Up programme is delivered by Ashdown College for the Harbour Trust.": [
        {"manager": "Harbour Trust", "delivered_by": "Ashdown College"}
    ],
    "Ashdown Services manages the Step Up programme on behalf of the Harbour Trust.": [
        {"manager": "Ashdown Services", "delivered_by": None}
    ],
    "The Step Up programme has trained more than 900 people and placed 300 adults.": [
        {"reach": 900},
        {"reach": 300},
    ],
    "Northmoor Council is launching the Step Up Hub.": [
        {"name": "Step Up Hub", "manager": "Northmoor Council"}
    ],
    "The Harbour Trust was the largest Step Up programme provider.": [
        {"name": "Step Up", "delivered_by": "Harbour Trust"}
    ],
    "The Step Up programme will be delivered in Kent, Essex and Surrey by the Harbour Trust.": [
        {"name": "Step Up", "delivered_by": "Harbour Trust", "area": "Kent, Essex and Surrey"}
    ],
}
