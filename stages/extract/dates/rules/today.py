"""Today, yesterday, tomorrow and tonight count from the day of issue."""

import re
from datetime import timedelta

from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Reading

RULE = "today/1"
_OFFSET = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
CUES = tuple(form for word in _OFFSET for form in (word, word.capitalize()))
PATTERN = re.compile(rf"(?P<word>{'|'.join(CUES)})\b(?!-)")
EXAMPLES = {
    "The union today met with": [("today", "2024-09-05", "2024-09-05", "day")],
    "notice published yesterday, the": [("yesterday", "2024-09-04", "2024-09-04", "day")],
    "Tomorrow’s vote": [("Tomorrow", "2024-09-06", "2024-09-06", "day")],
    "a parent in the UK today than": [("today", "2024-09-05", "2024-09-05", "day")],
    "FE Today": [],
}
_NAME_BEFORE = re.compile(r"[A-Z]\w*[ \u00a0]$")


def read(context: Context, match: re.Match[str]) -> Reading | None:
    """The day before, of or after the issue."""
    word = match["word"]
    start = match.start()
    if word[0].isupper() and _NAME_BEFORE.search(context.text[max(0, start - 16) : start]):
        return None
    issued = context.issue.day if context.issue else None
    days = UNRESOLVED
    if issued:
        day = issued + timedelta(days=_OFFSET[word.lower()])
        days = Days(day, day)
    return Reading(*match.span(), days, "day", is_anchored=issued is not None)
