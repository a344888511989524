"""Cash told in days of spending: "cash in hand was enough for just 19 days", "19 cash days in hand"."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.kept import rows_between, sentences_of
from stages.extract.phrases.names import organisation_names
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import Sentence

_CASH = re.compile(
    r"\b[Cc]ash\b(?:(?! and [a-z]+ing\b)(?:[^.;%]|\.(?=\d))){0,90}?\b(?:enough|sufficient|equal|"
    r"equivalent|equated|equates|worth|last|lasting|covers?|covering|amounts?|amounted|days)\b:? "
    r"(?:(?:to|for|of|at|in|hand|"
    r"only|just|about|around|was|were|stood) )*(?:just |only |about )?(?P<days>\d[\d,.]*|[a-z]+)\b(?= "
    r"(?:days?|months?|weeks?)\b|[.,;]|$)"
)
_CASH_DAYS = re.compile(
    r"\b(?P<days>\d[\d,.]*)(?: or (?:more|fewer|less|above))? (?:cash days|days(?:[’']| of) cash)\b|"
    r"\b[Cc]ash days(?: in hand| held)? ?(?:[a-z]+ ){0,4}?(?:to|of|at|were|was|are|is|:|\|) "
    r"(?:just |only |about )?(?P<level>\d[\d,.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty)(?:-[a-z]+)?)\b"
)
_NEXT_CELL = re.compile(r" ?\| ?(?P<level>\d[\d,.]*)(?P<days>)(?= ?(?:\||$|\n))")
"""Of a line "Cash days in hand | 14 | 27"."""
_BENCHMARK = re.compile(
    r"\b(?:[Bb]enchmark|[Mm]inimum|[Tt]hreshold|[Tt]arget) (?:of|is|was) (?P<days>\d[\d,.]*)(?P<level>)(?= "
    r"days|[.,;)]|$)"
)
"""What the days are held against in the same sentence: "21 cash days, below the benchmark of 25"."""
_HELD_TO = re.compile(
    r"\b(?:[Bb]enchmark|[Tt]hreshold|[Mm]inimum)s?(?: (?:for [a-z ]{3,20} )?(?:of|is|was|at|remains))?(?: at "
    r"least| over| above)? $|\b(?:should|must|ought to|expect(?:s|ed)?)\b[^.;]{0,60} $"
)
EXAMPLES = {
    "Tidewell College held 12 cash days at year end.": [
        {"metric": "cash", "value": 12, "unit": "day", "organisation": "Tidewell College"}
    ],
    "Cash stood at £3.85m, equivalent to 31 days.": [{"value": 3850000}, {"value": 31, "unit": "day"}],
    "Cash days had dropped to nine at Tidewell College.": [{"metric": "cash", "value": 9}],
    "Cash days in hand | 14 | 27": [{"value": 14}, {"value": 27}],
    "Cash is short and the talks lasted 19 days.": [],
    "The college paid in cash. Its open day lasts for 3 days.": [],
}


def cash_rows(context: ArticleContext) -> Iterator[Row]:
    """One row for each stated number of days for which the cash lasts."""
    if "ash" not in context.text:
        return
    sentences = sentences_of(context.text)
    for index, sentence in enumerate(sentences):
        if "ash" not in sentence.text:
            continue
        told = _CASH_DAYS.search(sentence.text) or _CASH.search(sentence.text)
        if told is None:
            continue
        more = _BENCHMARK.search(sentence.text, told.end())
        for found in (told, more) if more else (told, *_next_cells(sentence.text, told)):
            yield from _rows(context, sentences, index, found)


def _next_cells(line: str, told: re.Match[str]) -> Iterator[re.Match[str]]:
    """The other numbers of days of a table's line."""
    if "|" not in told.group():
        return
    at = told.end()
    while cell := _NEXT_CELL.match(line, at):
        yield cell
        at = cell.end()


def _rows(
    context: ArticleContext, sentences: Sequence[Sentence], index: int, found: re.Match[str]
) -> Iterator[Row]:
    """The row of one number of days of a sentence."""
    sentence = sentences[index]
    days = "days" if found["days"] else "level"
    at = sentence.start + found.start(days)
    for figure in rows_between(context.rows.get("figures", ()), at, sentence.end):
        if figure["kind"] not in {"duration", "count"} or int(str(figure["start_char"])) != at:
            continue
        held = _HELD_TO.search(sentence.text[: found.start(days)])
        columns: Row = {
            "organisation": None if held else _college_before(sentences, index),
            "metric": "cash",
            "value_figure_id": figure["figure_id"],
            "value": figure.get("value"),
            "unit": "day" if figure["kind"] == "count" else figure.get("unit"),
            "bound": figure.get("bound"),
            "role": "benchmark" if held else "actual",
        }
        is_named = held is not None and held.group()[0] in "Bb"
        first = held.start() if held and is_named else found.start()
        first = sentence.text.lower().rindex("cash", 0, first) if found.re is _NEXT_CELL else first
        last_word = sentence.start + found.end() if found.re is _CASH_DAYS else 0
        span = (sentence.start + first, max(int(str(figure["end_char"])), last_word))
        yield record(context, ("finance_id", "fin"), span, "cash_lasts_days/1", columns, figure["figure_id"])


def _college_before(sentences: Sequence[Sentence], index: int) -> str | None:
    """The college named last, in the sentence or before it."""
    for sentence in sentences[index::-1]:
        for _, _, name in organisation_names(sentence.text) if "College" in sentence.text else ():
            if "College" in name:
                return name
    return None
