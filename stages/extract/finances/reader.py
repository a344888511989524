"""Rows of `finances` out of one article: every construction over every sentence that names a metric."""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.finances.constructions import CONSTRUCTIONS, FOLLOWING, NEEDS
from stages.extract.finances.metrics import ANY, METRICS
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.rows import record

CUES = cues(
    """
    urnover | EBITDA | mortisation | eficit | urplus | oss | rofit | hortfall | ash | eserve |
    orrowing | ebt | udget | lent | lends | grants | verdraft | oan |
    ncome | evenue | xpenditure | utgoing | sset | taff cost | ay
    bill | ay cost | lost | owe | overspent | bank | in the red | ension
    """
)
_CUE = re.compile(
    rf"\b(?:{ANY}|lost £|overspent|in the red|owe[sd]? |in the bank|[Bb]udget|lent |lends |grants)"
)
_PERIODIC = re.compile(r"\b(?:accounts|year|in|for|by|July|over)\b")
_PROVIDER = re.compile(
    r"College|University|Academy|School|Trust|Group|Training|Council|Company|Ltd|Limited|Education|Authority"
)
_KINDS = tuple((name, re.compile(rf"(?:{words})")) for name, words in METRICS)
_FORECAST = re.compile(
    r"\b(?:budget(?:ed|s)? (?:for|to)|forecasts?|forecasting|expects?|expected to|projected|projects|"
    r"plans? (?:for|to)|aims? (?:for|to))\b"
)
_COMPARED = re.compile(r"\b(?:compared|against|from|than|up|down)\b")
_DEFINITE = re.compile(
    r"\b[Tt]he (?:college|university|trust|group|school|council|company|provider|charity)\b"
)
_BY_ITSELF = re.compile(r"[Bb]udget|grants?(?: funding| income)?")
_LENT = re.compile(r"\b(?:loans?|lent|lends|borrow\w*|owe[sd]?)\b")
_CARRY = 1
"""Sentences over which a stated period still holds."""
_LENDERS = {"agency", "department", "regulator", "funder"}


def finance_rows(article: Article) -> Iterator[Row]:
    """Yield the rows of one article in reading order."""
    used: set[object] = set()
    last: Row | None = None
    last_index = -2
    for index, sentence in enumerate(article.sentences):
        figures = article.figures[index]
        if not figures:
            continue
        is_cued = has_any(sentence.text, CUES) and _CUE.search(sentence.text) is not None
        if not is_cued and last_index != index - 1:
            continue
        view = article.view(index)
        found: list[tuple[int, Row]] = []
        for rule, pattern in CONSTRUCTIONS.items() if is_cued else ():
            if rule in NEEDS and not has_any(view.masked, NEEDS[rule]):
                continue
            for match in pattern.finditer(view.masked):
                found += _rows(article, index, view, rule, match, used)
        if last is not None and not found and last_index == index - 1:
            found += _following(article, index, view, used, last)
        found.sort(key=lambda pair: pair[0])
        for _, row in found:
            _carry_period(row, last, is_near=index - last_index <= _CARRY, words=sentence.text)
            last, last_index = row, index
            yield row


def _following(
    article: Article, index: int, view: View, used: set[object], last: Row
) -> Iterator[tuple[int, Row]]:
    """The share that a sentence right after a measure's gives without naming the measure again."""
    for rule, pattern in FOLLOWING.items():
        match = pattern.search(view.masked)
        is_level = rule.startswith("stands") and last["role"] == "actual"
        if match is None or last["unit"] != "percent" or is_level:
            continue
        for at, row in _rows(article, index, view, rule, match, used, str(last["metric"])):
            if match.groupdict().get("target"):
                row["role"] = "benchmark"
                row.pop("organisation", None)
            yield at, row


def _carry_period(row: Row, last: Row | None, *, is_near: bool, words: str) -> None:
    """The period of the sentence before holds for the same body's accounts that go on without one."""
    if last is None or not is_near or row.get("period") or row["role"] == "benchmark":
        return
    is_same = last.get("organisation") == row.get("organisation") and last["role"] == "actual"
    if is_same and last.get("period") and not _COMPARED.search(words) and not _LENT.search(words):
        row["period"] = last["period"]


def _rows(
    article: Article,
    index: int,
    view: View,
    rule: str,
    match: re.Match[str],
    used: set[object],
    carried: str | None = None,
) -> Iterator[tuple[int, Row]]:
    """One row for each figure slot of the match that is filled and not yet taken."""
    groups = match.groupdict()
    metric = carried or _metric(groups)
    for slot in ("before", "value", "target"):
        figure = view.figures.get(match.start(slot)) if groups.get(slot) else None
        if figure is None or figure["figure_id"] in used or not _fits(metric, figure):
            continue
        used.add(figure["figure_id"])
        columns: Row = {
            "organisation": _organisation(article, index, view, match, slot),
            "metric": metric,
            "value_figure_id": figure["figure_id"],
            "value": figure.get("value"),
            "unit": figure.get("unit"),
            "bound": figure.get("bound"),
            "period": _period(view, match.start(slot)) if slot != "target" else None,
            "role": _role(groups, slot, view.sentence.text[: match.start(slot)].rpartition(", ")[2]),
        }
        start = _told_from(view, columns["organisation"], match.start())
        span = view.absolute((start, _told_to(match, slot)))
        row = record(article.context, ("finance_id", "fin"), span, f"{rule}/1", columns, figure["figure_id"])
        yield match.start(slot), row


def _told_to(match: re.Match[str], slot: str) -> int:
    """Where the row's words end: with the figure, what it is a share of, or the metric."""
    ends = [match.end(slot), match.end("metric") if match.groupdict().get("metric") else 0]
    if match.groupdict().get("of") and match.start("of") == match.end(slot):
        ends.append(match.end("of"))
    return max(ends)


def _told_from(view: View, organisation: object, start: int) -> int:
    """Where the row's words begin: at the organisation, where the sentence has it before."""
    text = view.sentence.text
    named = text.rfind(str(organisation), 0, start) if organisation else -1
    if named >= 0:
        return named
    definite = _DEFINITE.search(text, 0, start) if organisation else None
    return definite.start() if definite else start


def _metric(groups: dict[str, str | None]) -> str:
    """The table's name for the measure that the match names."""
    for name in ("cash", "borrowing", "loan"):
        if groups.get(name):
            return name
    words = groups.get("metric")
    if not words:
        return "deficit"
    if _BY_ITSELF.fullmatch(words):
        return "budget" if words[0] in "Bb" else "grants"
    return next(name for name, pattern in _KINDS if pattern.fullmatch(words))


def _fits(metric: str, figure: Row) -> bool:
    """Whether the figure can measure it: a level, not a change by; shares only where accounts give them."""
    if figure.get("direction") in {"increase", "decrease"} and figure["kind"] != "money":
        return False
    return figure["kind"] == "money" or metric in {
        "EBITDA",
        "staff costs",
        "borrowing",
        "surplus",
        "operating surplus",
    }


def _role(groups: dict[str, str | None], slot: str, before: str) -> str:
    """Target or benchmark where the words say so or look ahead, else actual."""
    if slot == "target":
        return "benchmark" if (groups.get("role") or "").lower() == "benchmark" else "target"
    return "target" if _FORECAST.search(before) else "actual"


def _organisation(article: Article, index: int, view: View, match: re.Match[str], slot: str) -> str | None:
    """Whose money: the subject, the last provider named before in the sentence, or "the college"."""
    groups = match.groupdict()
    if slot == "target" and (groups.get("role") or "").lower() == "benchmark":
        return None
    if groups.get("who"):
        return article.who(view.words(match.span("who")), index, match.start("who"))
    before = [
        n.text for at, n in sorted(view.names.items()) if at < match.start(slot) and _is_provider(n.text)
    ]
    if before:
        return before[-1]
    text = view.sentence.text
    definite = re.search(
        r"\b[Tt]he (?:college|university|trust|group|school|council|company|provider|charity)\b", text
    )
    if definite:
        return article.who(definite.group(), index, definite.start())
    later = [n.text for _, n in sorted(view.names.items()) if _is_provider(n.text)]
    return later[0] if later else _last_provider(article, index)


def _last_provider(article: Article, index: int) -> str | None:
    """The provider named last in the five sentences before, or in the title."""
    for back in range(index - 1, max(index - 6, -1), -1):
        for name in reversed(article.organisations(back)):
            if _is_provider(name):
                return name
    return None


def _is_provider(name: str) -> bool:
    """Whether a name can be whose accounts are told: no agency that funds or inspects others."""
    return _PROVIDER.search(name) is not None and body_kinds().get(name) not in _LENDERS


def _period(view: View, at: int) -> str | None:
    """The time stated between the figure and the next one, else before it, else the sentence's only one."""
    text = view.sentence.text
    following = next((start for start in sorted(view.figures) if start > at), len(text))
    if after := PERIOD.search(text, at, following):
        return (
            None
            if text[: after.start()].endswith(("repaid by ", "repaid in full by ", "until "))
            else after["period"]
        )
    before = [m["period"] for m in PERIOD.finditer(text, 0, at)]
    if before:
        return before[-1]
    times = [m["period"] for m in PERIOD.finditer(text)]
    return times[0] if len(times) == 1 and not _COMPARED.search(text) else None
