"""What the reader of `programmes` reads in a sentence, and sentences like them of which it reads nothing."""

from stages.extract.extractor import Row

EXAMPLES: dict[str, list[Row]] = {
    "Contracts for the £3.5 million per year Careers Help for Young People scheme, known as CHYP, are now "
    "overseen by the Northmoor Careers Company, rather than Northmoor Council.": [
        {
            "name": "Careers Help for Young People (CHYP)",
            "manager": "Northmoor Careers Company",
            "previous_manager": "Northmoor Council",
            "value": 3500000,
            "per": "year",
        }
    ],
    "The Northmoor Skills programme is run by the Careers Trust and has a board.": [
        {"name": "Northmoor Skills", "manager": "Careers Trust"}
    ],
    "Careers Hubs are coordinated by the government-funded Careers Trust.": [
        {"name": "Careers Hubs", "manager": "Careers Trust"}
    ],
    "Responsibility for the Travel scheme passed from the Ashdown Trust to Harbour Services in 2021.": [
        {"name": "Travel", "manager": "Harbour Services", "previous_manager": "Ashdown Trust"}
    ],
    "Ashdown Trust runs the Northmoor Skills programme.": [
        {"name": "Northmoor Skills", "manager": "Ashdown Trust"}
    ],
    "The Northmoor Skills programme is delivered by Ashdown Training.": [
        {"name": "Northmoor Skills", "delivered_by": "Ashdown Training"}
    ],
    "The Northmoor Tutoring Programme, which is run by Ashdown Services, has reached 300,000 pupils in 40 "
    "towns.": [{"manager": "Ashdown Services", "reach": 300000, "reach_unit": "pupil"}],
    "More than 45,000 adults have taken part in the Northmoor Skills scheme.": [
        {"name": "Northmoor Skills", "reach": 45000, "reach_unit": "adult"}
    ],
    "The Careers Help (CH) scheme has reached nearly 200,000 parents, along with 4,000 teachers.": [
        {"reach": 200000, "reach_unit": "parent"},
        {"reach": 4000, "reach_unit": "teacher"},
    ],
    "Courses are part of the Northmoor Skills Fund, a £2.5 billion initiative to help adults.": [],
    "Ministers praised the £12 million Pathways scheme.": [],
    "Ministers praised the £12 million Pathways scheme, which is led by Tidewell College.": [
        {"name": "Pathways", "manager": "Tidewell College", "value": 12000000}
    ],
    "Up to now the National Guidance Service, with a budget of £5 million, has been managed by Northmoor "
    "Council, through a network of nine local providers.": [
        {"manager": "Northmoor Council", "delivered_by": "nine local providers"}
    ],
    "Ashdown Awards and Harbour Awards are the awarding bodies that will deliver the first T Levels.": [
        {"name": "T Levels", "delivered_by": "Ashdown Awards and Harbour Awards"}
    ],
    "Ashdown Awards won the contract to deliver T Levels in catering.": [],
    "Since the Step Up project began it has helped 70 young people into work.": [
        {"name": "Step Up", "reach": 70}
    ],
    "Northmoor Council, which pays for skills programmes, is managed by four directors.": [],
    "Workwise, a scheme for care leavers, opened in May. Workwise has helped 600 young people.": [
        {"name": "Workwise", "reach": 600}
    ],
    "The Pathways scheme opened in May. It is managed by the Harbour Trust.": [
        {"name": "Pathways", "manager": "Harbour Trust"}
    ],
    "The Pathways scheme was launched in Leeds. The college has helped 3,000 students.": [
        {"name": "Pathways", "area": "Leeds"}
    ],
    "The Step Forward programme opened in May. It is a programme that the Harbour Trust has already been "
    "delivering with others.": [{"name": "Step Forward", "delivered_by": "Harbour Trust"}],
    "Places are open on the Step Forward programme, which Ashdown Training is delivering on behalf of the "
    "Harbour Trust.": [{"manager": "Harbour Trust", "delivered_by": "Ashdown Training"}],
    "Places are open on the Step Forward programme, which Ashdown Training has criticised on behalf of the "
    "Harbour Trust.": [],
    "Ministers will set up 20 careers hubs, and each hub will work with up to 40 schools.": [
        {"name": "careers hubs", "reach": 40, "per": "hub"}
    ],
    "Northmoor Council is to take over the Step Up programme in May, and Ashdown Trust gets ready to run the "
    "Pathways scheme.": [
        {"name": "Step Up", "manager": "Northmoor Council"},
        {"name": "Pathways", "manager": "Ashdown Trust"},
    ],
    "Northmoor Council refused to take over the Step Up programme.": [],
    "Readers told Skills Post that Lorne Ltd had outbid the Harbour Trust, which ran the Step Up programme "
    "at first.": [{"name": "Step Up", "manager": "Harbour Trust"}],
    "The Harbour Trust ran Step Up’s forerunner, the Ladder scheme, for years.": [
        {"name": "Ladder", "manager": "Harbour Trust"}
    ],
    "The group took responsibility for the Step Up programme in the North West and Kent.": [
        {"name": "Step Up", "area": "North West and Kent"}
    ],
    "The group took responsibility for the Step Up programme in the spring.": [],
    "The Step Up programme paid out large grants in its first year, with 1,250 participants.": [
        {"name": "Step Up", "reach": 1250}
    ],
    "The Step Up programme paid out large grants in its first year, with 1,250 pounds left.": [],
    "Figures show a decline of almost 2,000 in the people taking part in the Step Up programme.": [],
    "A grant went to expand its GCSE programme, run by Harbour Trust.": [],
    "So far 60 schools and over 150 employers have been engaged by the Northmoor Careers Hub.": [
        {"reach": 60},
        {"reach": 150},
    ],
    "Now that the Step Up programme is growing we will support over 900 adults.": [
        {"name": "Step Up", "reach": 900}
    ],
    "The Harbour Trust has got the go-ahead to support one of the 20 careers hubs around England.": [
        {"name": "careers hubs", "manager": "Harbour Trust"}
    ],
    "The Harbour Trust has got the report on one of the 20 careers hubs.": [],
    "The digital technical excellence colleges will train 3,000 people.": [
        {"name": "digital technical excellence colleges", "reach": 3000}
    ],
    "Ministers praised the Harbour Trust, which has launched digital technical excellence colleges.": [],
    "The excellent technical colleges will train 3,000 people.": [],
    "Ashdown Awards is an awarding body for some courses, which form part of T Levels.": [],
    "Ministers will set up 20 careers hubs, and each hub will cost 40 schools dear.": [],
    "Ministers praised the £12 million Tidewell College.": [],
    "The college has reached 3,000 students.": [],
    "The college is now run by Ashdown Trust, rather than Northmoor Council.": [],
    "The pension scheme is run by Northmoor Council.": [],
    "The degree programme is delivered by Tidewell University.": [],
    "Ashdown Trust heads up the Step Up programme, which is on offer in Cumbria.": [
        {"name": "Step Up", "manager": "Ashdown Trust"}
    ],
    "The Step Up programme is steered by Ashdown Trust. Ashdown Trust looks after its staff.": [
        {"name": "Step Up", "manager": "Ashdown Trust"}
    ],
    "Ashdown Trust looks after people whom the Step Up programme left out.": [],
    "The Step Up programme was created by the Harbour Trust in 2019.": [{"manager": "Harbour Trust"}],
    "The Harbour Trust is the supplier of the Step Up programme.": [{"delivered_by": "Harbour Trust"}],
    "The Harbour Trust is the supplier of food to the Step Up programme.": [],
    "The Harbour Trust plays a central part in delivering the Step Up programme.": [
        {"delivered_by": "Harbour Trust"}
    ],
    "The Harbour Trust plays a central part in opposing the Step Up programme.": [],
    "The Step Up programme, delivered with Ashdown Training, has grown.": [
        {"delivered_by": "Ashdown Training"}
    ],
    "Grants for the Step Up programme are managed by the Harbour Trust.": [{"manager": "Harbour Trust"}],
    "Grants for the Step Up programme are criticised by the Harbour Trust.": [],
    "The mayor is responsible for commissioning, delivering and managing the Step Up programme.": [
        {"manager": "mayor"}
    ],
}
