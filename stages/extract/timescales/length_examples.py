"""Shortest and longest times, and time to say when something will be done; and what lays down no time."""

EXAMPLES: dict[str, list[dict[str, object]]] = {
    "The minimum duration is eight months for starts from May 2031, down from 12 months before.": [
        {"action": "The minimum duration", "minimum": 8, "maximum": None, "unit": "month"}
    ],
    "The maximum stay for trainees is three weeks.": [{"minimum": None, "maximum": 3, "unit": "week"}],
    "The kiln board then has six weeks to tell the family when the plan will be reviewed.": [
        {"actor": "The kiln board", "maximum": 6, "unit": "week"}
    ],
    "The minimum period was two years in 1990.": [],
    "The maximum speed of the loom is nine hours old news.": [],
    "Two months to take it in will be too few.": [],
}
