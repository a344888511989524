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
    "Principals of 455 colleges signed a letter about students.": [],
}
