"""Texts and the learner rows that they hold; near misses hold none."""

EXAMPLES = {
    "When Tidewell College was inspected, there were 800 learners on vocational programmes, 200 adults, "
    "1,100 apprentices and 54 students "
    "with high needs.": [
        {"value": 800, "qualification": "vocational programmes", "organisation": "Tidewell College"},
        {"value": 200, "group": "adults"},
        {"value": 1100, "group": "apprentices"},
        {"value": 54, "group": "high needs"},
    ],
    "The report counts 1,405 apprentices at Tidewell College and 295 at Ashdown College.": [
        {"value": 1405, "organisation": "Tidewell College"},
        {"value": 295, "organisation": "Ashdown College", "evidence": "295 at Ashdown College"},
    ],
    "Tidewell University, which trains over 170 level 5 technician and laboratory apprentices, did well.": [
        {"value": 170, "evidence": "over 170 level 5 technician and laboratory apprentices"}
    ],
    "Tidewell College grew again.\n\nMore than 1,100 have enrolled so far.": [
        {"value": 1100, "bound": "over", "evidence": "More than 1,100 have enrolled"}
    ],
    "Northmoor Council offered over 88,500 enrolment opportunities.": [{"value": 88500, "bound": "over"}],
    "Ashdown Training, which recruits apprentices, had 2,500 on its books.": [
        {"value": 2500, "evidence": "2,500 on its books"}
    ],
    "Tidewell College gives courses to about 13,000 young people; its scheme had 336 people in paid "
    "placements.": [
        {"value": 13000},
        {"value": 336},
    ],
    "Its drive for 3 million starts and its pledge to create 900 apprenticeships go on. Learner numbers "
    "were above "
    "allocation by 85 students.": [],
    "Fees were paid. More than £1,100 has been enrolled; 40 have complained.": [],
    "16-18 apprenticeships have gone on growing, from 607 in 2011/12 to 1,524 in 2015/16.": [
        {"value": 607, "evidence": "607 in 2011/12"},
        {"value": 1524, "evidence": "1,524 in 2015/16"},
    ],
    "Some 2,400 students started one of the catering T Levels in September 2023, and 1,700 started the "
    "retail one.": [
        {"value": 2400, "qualification": "catering T Levels", "period": "September 2023", "unit": "student"},
        {"value": 1700, "qualification": "retail one", "period": "September 2023"},
    ],
    "It was 10 per cent below enrolment targets on the courses in 2023/24.": [
        {"value": 10, "unit": "percent", "period": "2023/24", "qualification": "courses"}
    ],
    "Tidewell College, a founding member of the National College of Nuclear, was judged good.\n\nThe college "
    "offers T Levels. It was 10 per cent below enrolment targets in 2023/24.": [
        {"value": 10, "unit": "percent", "organisation": "Tidewell College"}
    ],
    "At Tidewell College 3,000 learners were on roll: 1,900 young people, 700 adults and 400 apprentices.": [
        {"value": 3000},
        {"value": 1900, "organisation": "Tidewell College"},
        {"value": 700},
        {"value": 400},
    ],
    "Apprenticeship starts dropped from 1,200 to 900 over the year.": [
        {"value": 1200, "evidence": "Apprenticeship starts dropped from 1,200 to 900"},
        {"value": 900, "evidence": "Apprenticeship starts dropped from 1,200 to 900"},
    ],
    "Just under 2,500 students started the course.": [
        {"value": 2500, "evidence": "Just under 2,500 students"}
    ],
    "The depot hired 36 apprentices. Twenty of the 36 apprentices started the course early.": [
        {"value": 36},
        {"value": 20},
    ],
    "For this purpose a provider is large if it teaches more than 3,000 learners.": [],
    "The survey asked 900 learners.": [],
    "Enrolment fell at Tidewell College. There numbers dropped from 210 to 160.": [
        {"value": 210, "organisation": "Tidewell College"},
        {"value": 160},
    ],
    "Prices fell at Tidewell College. There numbers dropped from 210 to 160.": [],
    "Reporters asked 19 colleges. In the 15 that replied, the total of young students enrolled went up "
    "slightly, from 870 to 1,025.": [{"value": 870}, {"value": 1025}],
    "Reporters asked 19 colleges, up from 15.": [],
    "Young people will benefit from 90,000 new training opportunities.": [{"value": 90000}],
    "Young people will benefit from 90,000 new job opportunities.": [],
    "The board spoke in support of two million apprenticeships.": [],
    "The scheme had been expected to let 25,000 students go abroad.": [],
    "Principals of 455 colleges signed a letter about students.": [],
    "Of these, 966,299 (78%) were studying at level 3 and 189,715 (15%) at level 2. It paid 300 (12%).": [
        {"value": 966299},
        {"value": 189715},
    ],
    "It runs a 9,476 learner college. It runs a 9,476 acre college.": [{"value": 9476}],
}
