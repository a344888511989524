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
    "The survey asked 900 learners.": [],
    "Principals of 455 colleges signed a letter about students.": [],
}
