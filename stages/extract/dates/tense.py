"""A date without its year means the next one or the last one only where the words before it say so.

They say the next one: "will … in", "due to … by", "until"; the last one: "ruled in", "since".
Nothing else decides, and in the month of issue itself "announced in September" may mean either year.
"""

import re
from datetime import date

from stages.extract.dates import periods
from stages.extract.dates.context import Context
from stages.extract.dates.expression import UNRESOLVED, Days, Issue
from stages.extract.dates.words import WEEKDAYS

_CLAUSE_WORDS = "who|which|that|said|after|when|since|told|announced"
_WORD = rf"(?!(?:{_CLAUSE_WORDS})\b)[\w’'%£-]+"
_PREPOSITION = "(?:in|on|by|from|until|at the end of|by the end of|the end of|of)"
_NEXT = re.compile(
    rf"\b(?:will|shall|won[’']t|due to|set to|expected to|scheduled to|to be|going to)(?: {_WORD}){{0,7}}? "
    rf"{_PREPOSITION}(?: early| late)? $|\b(?:agreed|asked|allowed|extended) to(?: {_WORD}){{1,6}}? until $",
)
_NEXT_AFTER = re.compile(r"^[^.;:]{0,70}\b(?:will|shall|is due to|are due to)\b")
_DEADLINE = re.compile(r"^(?:[“‘\"'(]?)(?:By|From|Until)(?: the (?:end|start|beginning) of)? $")
_TO_COME = "due|set|expected|planned|scheduled|needed|supposed|required|proposed|intended|promised|to"
_PAST = "was|were|came|began|ran|won|took|gave|met|rose|fell|wrote|held|found|told|sold|sent|spent|went"
_LAST = re.compile(
    r"(?:\bsince(?: the (?:end|start|beginning) of)?"
    rf"|(?<!be )(?<!being )(?<!to )(?<!are )(?<!is )\b(?!{_TO_COME})[a-z]{{2,}}(?<!e)ed"
    r"(?: it| them| him| her| us)?(?: back)? (?:in|on|between)"
    rf"|\b(?:{_PAST})(?: (?!{_TO_COME})\w+){{0,2}} (?:in|on|between))(?: early| late)? $"
)
_OPENS = re.compile(
    r"(?:^[“‘\"'(]?|[,;:–-] (?:but |and |when )?)(?:[Bb]ack )?(?:[Ii]n|[Oo]n)(?: early| late)? $"
)
_FIRST_VERB = re.compile(
    r"\b(?:(?P<past>was|were|had|said|told|wrote|became|began|won|took|gave|met|rose|fell|held|found|came|went"
    r"|made|saw|announced|published|launched|revealed|reported|signed|agreed|voted|warned|called|closed|opened"
    r"|merged|resigned|appointed|awarded|named|rejected|decided|started|received|visited|asked)"
    r"|will|would|should|could|may|might|must|can|shall|is|are|has|have|to|if|when|be)\b"
)
"""The verb of a sentence that a date opens: "In February, it was announced", "In March Ofsted said"."""
_IS_TODAY = re.compile(
    r"\b(?:[Tt]oday|[Yy]esterday|this (?:morning|afternoon|evening)),? ?\(?(?:[A-Z][a-z]+day,? )?$"
)


def direction(context: Context, start: int, end: int) -> int:
    """1 where the words say the next one, -1 where they say the last one, 0 where they do not decide."""
    before = context.before(start, 110)
    if _LAST.search(before):
        return -1
    if _NEXT.search(before) or (_DEADLINE.match(before) and _NEXT_AFTER.match(context.after(end, 90))):
        return 1
    if _OPENS.search(before):
        verb = _FIRST_VERB.search(context.after(end, 90))
        return -1 if verb is not None and verb["past"] else 0
    return 0


def yearless_month(context: Context, start: int, end: int, month: int) -> Days:
    """The month that "in October" means; unresolved where neither issue nor words decide the year."""
    issued = context.issue.month if context.issue else None
    way = direction(context, start, end) if issued else 0
    if issued is None or way == 0 or (way < 0 and issued[1] == month):
        return UNRESOLVED
    year = issued[0]
    if way > 0 and month < issued[1]:
        year += 1
    if way < 0 and month > issued[1]:
        year -= 1
    return periods.month(year, month)


def yearless_day(context: Context, start: int, end: int, month: int, number: int) -> Days:
    """The day that "on 1 August" means; unresolved where neither issue nor words decide the year."""
    issued = context.issue.day if context.issue else None
    way = direction(context, start, end) if issued else 0
    if issued and _IS_TODAY.search(context.before(start, 40)):
        return _around(issued, month, number)
    if issued is None or way == 0:
        return UNRESOLVED
    found = periods.day(issued.year, month, number)
    if found.first is not None and found.first != issued and (found.first > issued) != (way > 0):
        return periods.day(issued.year + way, month, number)
    return found


def day_in_words(context: Context, match: re.Match[str], month: int, number: int) -> Days:
    """The day of a `match` with the groups year, which ("this year") and weekday, one of which may decide."""
    if match["year"]:
        return periods.day(int(match["year"]), month, number)
    if match["which"]:
        return periods.day(year_named(context.issue, match["which"]), month, number)
    issued = context.issue.day if context.issue else None
    weekday = WEEKDAYS[match["weekday"]] if match["weekday"] else None
    if issued and weekday is not None:
        days = day_of_weekday(issued, weekday, month, number)
        if days.first is not None:
            return days
    days = yearless_day(context, *match.span(), month, number)
    if issued and weekday is not None and days.first and days.first.weekday() != weekday:
        return UNRESOLVED
    return days


def year_named(issue: Issue | None, which: str) -> int:
    """The year in "this year", "last year", "next year"; 0, which no calendar has, where none is known."""
    return issue.on.year + {"last": -1, "this": 0, "next": 1}[which] if issue else 0


def _around(issued: date, month: int, number: int) -> Days:
    """That day of the month within a week of the issue, which "today (14 June)" says it is."""
    for year in (issued.year - 1, issued.year, issued.year + 1):
        found = periods.day(year, month, number)
        if found.first and abs((found.first - issued).days) <= 7:
            return found
    return UNRESOLVED


def day_of_weekday(issued: date, weekday: int, month: int, number: int) -> Days:
    """The only year around the issue in which that day of the month falls on that weekday."""
    fitting = [
        found
        for year in (issued.year - 1, issued.year, issued.year + 1)
        if (found := periods.day(year, month, number)).first and found.first.weekday() == weekday
    ]
    return fitting[0] if len(fitting) == 1 else UNRESOLVED
