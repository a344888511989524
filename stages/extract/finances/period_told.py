"""When a level is told to hold: the column of a table's line, or the time that the figure's words state."""

import re

from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD, loosely_told

COMPARED = re.compile(r"\b(?:compared|against|from|than|up|down)\b")
_REPAID = re.compile(
    r"\b(?:repaid(?: in full)?|repay(?: it| the \w+)?|pay(?: it)? back|paid back|until|(?:due|set|deadline) "
    r"(?:to \w+ )?by|complete by)(?: by)?(?: the end of)? $"
)
_BREAKS = re.compile(
    r"\b(?:which|who|but|because|after|since|now|so(?: that)?|and (?:aims?|aimed|was|is|has|had|will|met))\b"
)
_NAMED = re.compile(
    r" (?:[A-Z][a-z]+ )?(?:Review|Budget|Act|Statement|launch|manifesto|conference|survey|report)\b"
)
"""After a year that only names something: "in the 2015 Spending Review"."""
_MONTH = re.compile(
    r" in (?P<period>January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b(?! (?:19|20)\d\d)"
)
_YEAR = r"(?:[A-Z][a-z]+ )?(?:19|20)\d\d(?:[-/–]\d{2,4})?"
_SPAN = re.compile(rf"\b[Bb]etween (?P<since>{_YEAR}) and (?P<until>{_YEAR})")
_FAR = 60
_YEAR_TO = re.compile(
    r"(?:(?:financial |academic |accounting )?year|\w+ months) (?:(?:up )?to|ended|ending)(?: the end of)? "
    r"(?:\d{1,2}(?:st|nd|rd|th)? )?$"
)
"""Before the end of an accounting year: "the year to the end of July 2024"."""
_FROM_OR_TO = re.compile(r"\b(from|to)(?: an?| just| only| about| around| over)* $")
_TO_NEAR = 25
_ELSE = re.compile(
    r", (?:but|while|whereas|although|after (?:it|they|the \w+) )\b|, after (?:it|they) | [–—-] (?:more|"
    r"less|about|just|over|the)\b"
)
"""Between a figure and a time of another clause."""
_NEXT_TIME = re.compile(r"(?:,? and|;) (?:then )?(?:in|by|during|from|since|until) (?:[A-Z][a-z]+ )?$")
"""Before a time that opens the next clause, of a figure of its own."""
_OF_NEXT = re.compile(r"(?::|,| [–-]| was)? (?:restated |(?:an? )?(?:[a-z-]+ ){1,3}of )?")
"""Between a time in brackets and the figure that is its own: "£12.3m (2022: £11.8m)"."""
_DATED = re.compile(r"(?:\bAct|\b[Dd]ated|\bRegulations|\bOrder) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?$")
"""Before a time that only names or dates a paper."""
_SAME_YEAR = re.compile(r"\b(?:that|the same) (?:financial |academic )?year\b(?! (?:before|earlier))")
_NEAR = 40
_PAUSE = re.compile(r"[,;.] ")
_COLUMNS = re.compile("\ue001[ |]{1,5}\ue001")
_LONGEST_TABLE_LINE, _TABLE_LINES = 90, 15


def period_of(article: Article, view: View, at: int) -> str | None:
    """The time of the figure at `at` of a sentence."""
    if _SAME_YEAR.search(view.sentence.text, max(0, at - _NEAR), at + _NEAR):
        return None  # the year told before
    text, end = view.sentence.text, view.figure_end(at)
    return _column(article, view, at) or _period(view, at) or loosely_told(text, view.masked, at, end)


def _column(article: Article, view: View, at: int) -> str | None:
    """The year that heads the figure's column, where each figure of a table's line has one."""
    columns = sorted(view.figures)
    if _COLUMNS.search(view.masked) is None or PERIOD.search(view.sentence.text):
        return None
    index = article.sentences.index(view.sentence)
    for above in article.sentences[max(0, index - _TABLE_LINES) : index][::-1]:
        years = [m["period"] for m in PERIOD.finditer(above.text)]
        if len(years) == len(columns) and len(above.text) < _LONGEST_TABLE_LINE:
            return str(years[columns.index(at)])
    return None


def _whole(text: str, year: re.Match[str], at: int) -> str:
    """A year with the other end of its span: "between 2010/11 and 2015/16", "since 2014".

    Of "fell from £3m to £2m between 2010 and 2015" the sum at `at` has the end of the span that is its own.
    """
    both = next((s for s in _SPAN.finditer(text) if s.start() <= year.start() < s.end()), None)
    if both is not None:
        lead = _FROM_OR_TO.search(text, max(0, at - _TO_NEAR), at)
        end = both["until"] if lead is None or lead[1] == "to" else both["since"]
        whole = both.group()
        return str(end) if lead is not None else whole[0].lower() + whole[1:]
    if year_to := _YEAR_TO.search(text, max(0, year.start("period") - _FAR), year.start("period")):
        return text[year_to.start() : year.end("period")]
    is_since = text.endswith(("since ", "Since "), 0, year.start()) and year.start() == year.start("period")
    return f"since {year['period']}" if is_since else str(year["period"])


def _is_no_time(text: str, year: re.Match[str]) -> bool:
    """Whether a year names something, or is a sum: "the 2015 Spending Review", "£2000"."""
    return (
        text.endswith("£", 0, year.start())
        or _NAMED.match(text, year.end()) is not None
        or _DATED.search(text, max(0, year.start() - 40), year.start()) is not None
    )


def _period(view: View, at: int) -> str | None:
    """The time stated between the figure and the next one, else before it, else the sentence's only one."""
    text = view.sentence.text
    following = next((start for start in sorted(view.figures) if start > at), len(text))
    month = _MONTH.search(text, at, following)
    if month and month.start() - at < 45 and not _PAUSE.search(text, at, month.start()):
        return month["period"]
    after = PERIOD.search(text, at, following)
    if after and following < len(text):
        is_next = _NEXT_TIME.search(text, at, after.start()) or _OF_NEXT.fullmatch(
            text, after.end(), following
        )
        after = None if is_next else after
    if after and not _is_no_time(text, after):
        is_other = _REPAID.search(text[: after.start()]) or _ELSE.search(text, at, after.start())
        return None if is_other else _whole(text, after, at)
    others = [start for start in view.figures if start != at]
    times = [
        m
        for m in PERIOD.finditer(text)
        if not _is_no_time(text, m)
        and not any(m.end() <= start and _OF_NEXT.fullmatch(text, m.end(), start) for start in others)
    ]
    before = [m for m in times if m.end() <= at and not _REPAID.search(text[: m.start()])]
    if before and (
        before[-1].start() < 25 or _BREAKS.search(text, before[-1].end(), at + len("now ")) is None
    ):
        return _whole(text, before[-1], at)
    if before:
        return None
    stated = [
        m["period"]
        for m in times
        if not _REPAID.search(text[: m.start()]) and not _ELSE.search(text, at, max(at, m.start()))
    ]
    return stated[0] if len(stated) == 1 and not COMPARED.search(text) else None
