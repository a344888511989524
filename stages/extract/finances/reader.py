"""Rows of `finances` out of one article: what each figure measures, whose it is, when, and what for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.extractor import Row
from stages.extract.finances.accounts_year import accounts_year
from stages.extract.finances.changes import MOVED
from stages.extract.finances.constructions import FOLLOWING
from stages.extract.finances.fitting import is_announced
from stages.extract.finances.listed import LISTS, listed
from stages.extract.finances.metrics import IN_PERCENT, measures_in, metric_of
from stages.extract.finances.nearest import nearest_body
from stages.extract.finances.owners import owner_of
from stages.extract.finances.period_told import COMPARED, period_of
from stages.extract.finances.reading import CALLED, Reading
from stages.extract.finances.readings import readings
from stages.extract.finances.sector import SECTORS
from stages.extract.finances.told_of import body_told_of
from stages.extract.finances.weighed import is_bid, is_contracts, is_unlikely, weighed_readings
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record

_SHARE_CUES = cues(
    """
    EBIT | mortisation | eficit | urplus | eserve | orrow | ebt | ncome | evenue | urnover | udget | unding |
    fund | Fund | pend | spen | nvest | rant | alar | wage | Wage | pay | Pay | ost | cut | Cut |
    evolve | esource | taff | alaries | ash | fee | nflation | op-up | rice | bill | harge | ontribution |
    iabilit | oss | rofit | evy
    """
)
"""Of these a sentence must hold one that states shares only."""
_FORECAST = re.compile(
    r"\b(?:budget(?:ed|s) (?:for|to)|budgeting for|forecasts?|forecasting|foresees?|foreseeing|expects?|"
    r"expecting|expected to|projected|projects|plans? (?:for|to)|aims? (?:for|to)|predict(?:s|ed|ing)?|"
    r"anticipat(?:es|ed|ing)|set to|would(?! mean)|intention to|wants?|proposes? to|going to|seek(?:s|ing)?|"
    r"pledg\w+|vow(?:s|ed)?|promis\w+|commitment|(?:the|two|three|four|five|six|our|its|their) asks|"
    r"needs?|hopes? to|ha(?:s|ve) to|must|should|(?:told|asked|ordered|"
    r"instructed|required) (?:[\w’-]+ ){1,6}to (?:find|save|make|cut|secure))\b"
)
_WILL = re.compile(
    r"\bwill (?:then |also |now |thereby |as a result )*(?:be(?! required)|have|cost|save|release|total|"
    r"reach|rise|grow|fall|amount|come|need|provide)\b[^.;,]{0,40}$"
)
_PLANNED = re.compile(
    r"(?<!than )\b(?:budgeted|planned|forecast|projected|predicted|expected|anticipated|target|potential|"
    r"likely) (?:[a-z-]+ )?$"
)
_ASKS = re.compile(
    r"\b(?:asks|demands|calls|wants|pledges|proposals|recommendations|aims|targets|priorities)\b[^.:]{0,60}: "
)
"""Before a list of what is wanted."""
_TO_BE = re.compile(r"\b(?:will|would|could|to) be\b")
_ASKED = re.compile(r"\b(?:claims?|call(?:s|ed|ing)? for|demand\w*|wants?|recommend\w*|propos\w+)\b")
_PROGRAMME = re.compile(r"\b(?:programme|plan|target|drive)$")
_PAST = re.compile(r"\b(?:after|following|blamed|despite|last year)\b[^,]{0,40}$")
_RELATIVE = re.compile(r"\b(?:before|earlier|last|previous|next|this)\b")
_LENT = re.compile(r"\b(?:loans?|lent|lends|borrow\w*|owe[sd]?)\b")
_NOW = re.compile(r"\b(?:now|still|currently|today|so far)\b")
_OF_THAT = re.compile(r" of (?:that|this|it|these|which)\b")
"""After a part of the sum told before it."""
_AGAIN = re.compile(r"\b(?:equivalent|corresponding|comparable|recorded|reported|posted)\b")
_DECIDES = re.compile(r"\b(?:[Aa]pproves?|to approve|[Rr]eceipt of)\b")
"""Resolutions on money to come, no accounts."""
_GIVEN = frozenset({"loan", "grants", "funding", "bailout", "emergency funding"})
_GIVEN_BY = re.compile(r" from (?:the )?[\ue010\ue013]+")
_IN = re.compile(r"(?: (?:(?:in|for|on|at|by|during) (?:the )?)?)?")
_AWARDED = re.compile(
    r"\b(?:w[io]ns?|bags?|bagged|scoops?|award(?:ed|s)|hand(?:ed|s)|given|shar(?:es?|ing)|slice)\b"
)
_BOOST = re.compile(r"grants?|(?:cash|funding) boost")
_OF_PROGRAMME = re.compile(
    r"\b(?:[Ss]chemes?|[Pp]rogrammes?|Fund|projects|placements|jobs)\b[^.;]{0,120}? at (?:an?|the) (?:[a-z]+ "
    r")?cost of (?:[a-z]+ ){0,3}$"
)
_OF_CONTRACTS = frozenset({"cash", "funding", "grants", "budget", "public money", "emergency funding"})
"""Measures of accounts that contracts, grants and funds are told by too."""
_OF_ACCOUNTS = re.compile(
    r"\b(?:[Aa]ccounts|[Ii]ncome|[Rr]estructuring|[Ll]oans?|[Bb]ail|[Dd]eficit|[Tt]urnover|[Ee]xceptional|"
    r"[Ss]pent)"
)
_YEARLY = re.compile(r" (?:a|per|each) year\b| annually")
_LIST_GOES_ON = 6
_LINE_OF_LIST = re.compile(r"(?: [–—-]|:|,) £[\d.,]+ ?(?:m|million|bn)?[.;,]?$")
_NEAR_OWNER = 30
_OF_LAST = frozenset({"it_moved", "it_is_share"})
_FAR = 90
_CARRY = 1
"""Sentences over which a stated period still holds."""


def finance_rows(article: Article) -> Iterator[Row]:
    """Yield the rows of one article in reading order."""
    last: Row | None = None
    last_index = -2
    for index, sentence in enumerate(article.sentences):
        if not article.figures[index]:
            continue
        is_next = last_index == index - 1
        recent = (
            str(last["organisation"])
            if last and last.get("organisation") and index - last_index < 4
            else None
        )
        resolved = _DECIDES.search(sentence.text)
        told_until = sentence.start + resolved.start() if resolved else sentence.end
        has_money = any(figure["kind"] == "money" for figure in article.figures[index])
        is_cued = has_money or has_any(sentence.text, _SHARE_CUES)
        found = list(_own_rows(article, index, recent)) if is_cued else []
        if "£" in sentence.text and (
            last is not None or has_any(sentence.text, LISTS) or _LINE_OF_LIST.search(sentence.text)
        ):
            near = last if index - last_index <= _LIST_GOES_ON else None
            taken = {row["value_figure_id"] for row in found}
            view = article.view(index)
            found += [_row(article, view, *one) for one in listed(article, index, view, taken, near)]
        if not found and last is not None and is_next:
            found = list(_following(article, index, article.view(index), last))
        if has_money:
            found += _weighed_rows(article, index, found, recent)
        for row in found:
            if int(str(row["end_char"])) > told_until:
                continue
            is_first = not str(row["rule"]).startswith(("weighed", "goes_on"))
            if is_first and row["role"] == "actual" and not row.get("period"):
                row["period"] = accounts_year(article, sentence.text, str(row["metric"]))
            _carry_period(row, last, is_near=index - last_index <= _CARRY, words=sentence.text)
            if is_announced(row):
                continue
            if row["role"] != "benchmark" and not row.get("organisation"):
                row["organisation"] = nearest_body(article, index, row)
            last, last_index = row, index
            yield row


def _own_rows(article: Article, index: int, recent: str | None) -> Iterator[Row]:
    """The rows of the figures that the sentence itself gives a measure."""
    view = article.view(index)
    owner: str | None = None
    kept: set[str] = set()
    for reading in readings(view):
        if reading.rule == "listed_on":  # the next creditor of the same debtor
            yield _row(article, view, reading, owner)
            continue
        if (reading.metric == "grants" and _is_given(view, reading)) or _is_won(view, reading):
            continue
        if is_bid(view, reading.at) or _is_programmes(view, reading):
            continue
        if reading.metric not in kept and _is_no_row(article, index, reading):
            continue  # of one measure told twice, the first says what both are
        kept.add(reading.metric)
        before, (owner, stands) = owner, owner_of(article, index, view, reading, recent)
        if stands:
            if owner is None and _OF_THAT.match(view.sentence.text, view.figure_end(reading.at)):
                owner = before
            if owner is None and reading.role != "benchmark":
                owner = body_told_of(article, index, view, reading, recent)
            yield _row(article, view, reading, owner)


def _is_no_row(article: Article, index: int, reading: Reading) -> bool:
    """Whether the words around a sum speak against it, or make it a contract's."""
    is_deals = reading.metric in _OF_CONTRACTS and is_contracts(article, index, reading.figure)
    return is_deals or is_unlikely(article, index, reading)


def _weighed_rows(article: Article, index: int, found: list[Row], recent: str | None) -> list[Row]:
    """The rows of the sums that no construction reads and whose words make them likely."""
    view = article.view(index)
    rows = []
    for reading in weighed_readings(article, index, view, found):
        if _is_programmes(view, reading) or (_BOOST.fullmatch(reading.metric) and _is_given(view, reading)):
            continue
        owner = reading.who or owner_of(article, index, view, reading, recent)[0]
        named = recent if recent and recent not in SECTORS and not recent[0].islower() else None
        owner = owner or body_told_of(article, index, view, reading, recent) or named
        rows.append(_row(article, view, replace(reading, rule="weighed"), owner))
    return rows


def _is_programmes(view: View, reading: Reading) -> bool:
    """Whether a cost is that of a programme: "30 unions ran 34 projects at a total cost of £12m"."""
    return reading.metric == "cost" and _OF_PROGRAMME.search(view.sentence.text, 0, reading.at) is not None


def _is_won(view: View, reading: Reading) -> bool:
    """Whether the sum is a share of somebody's pot, and no cash that a body holds: "wins £2m in cash"."""
    if reading.metric != "cash" or reading.rule != "measure_after":
        return False
    return _AWARDED.search(view.sentence.text, 0, reading.at) is not None


def _is_given(view: View, reading: Reading) -> bool:
    """Whether the sum is a grant, a contract's row, and no part of accounts: of a year, or of a rescue."""
    text = view.sentence.text
    is_of_year = PERIOD.match(text, _IN.match(text, reading.end).end())  # type: ignore[union-attr]
    return _OF_ACCOUNTS.search(text) is None and is_of_year is None


def _row(article: Article, view: View, reading: Reading, owner: str | None) -> Row:
    figure = reading.figure
    role = reading.role or _role(view, reading)
    columns: Row = {
        "organisation": owner,
        "metric": reading.metric,
        "value_figure_id": figure["figure_id"],
        "value": figure.get("value"),
        "unit": figure.get("unit"),
        "bound": figure.get("bound"),
        "period": period_of(article, view, reading.at) if role != "benchmark" else None,
        "role": role,
    }
    end = max(reading.end, reading.at + len(str(figure["surface"])))
    if given := _GIVEN_BY.match(view.masked, end) if reading.metric in _GIVEN else None:
        end = given.end()
    if yearly := _YEARLY.match(view.sentence.text, end):
        end = yearly.end()
    lead = _IN.match(view.sentence.text, end)
    if columns["period"] and lead and (period := PERIOD.match(view.sentence.text, lead.end())):
        end = period.end()
    start = _told_from(view, owner, reading)
    if (
        owner
        and (owner in SECTORS or owner[0].islower())
        and any(start < at < reading.at for at in view.figures)
    ):
        start = reading.at
    span = view.absolute((start, end))
    return record(
        article.context, ("finance_id", "fin"), span, f"{reading.rule}/2", columns, figure["figure_id"]
    )


def _following(article: Article, index: int, view: View, last: Row) -> Iterator[Row]:
    """The share that a sentence right after a measure's gives without naming the measure again."""
    for rule, pattern in FOLLOWING.items():
        match = pattern.search(view.masked)
        is_own = rule.startswith("stands") and last["role"] == "actual"
        is_level = is_own and _AGAIN.search(view.sentence.text) is None
        if match is None or is_level or _is_other(rule, view, last):
            continue
        slot = "target" if match.groupdict().get("target") else "value"
        figure = view.figures.get(match.start(slot))
        if figure is None or figure.get("direction") != "level":
            continue
        role = "benchmark" if slot == "target" else None if rule == "it_moved" else "actual"
        who = view.words(match.span("who")) if match.groupdict().get("who") else None
        reading = Reading(
            figure, match.start(slot), str(last["metric"]), match.start(), match.end(), rule, role, who
        )
        owner = article.who(who, index, match.start("who")) if who and role == "actual" else None
        owner = str(last.get("organisation") or "") or None if rule in _OF_LAST else owner
        yield _row(article, view, reading, owner)


def _is_other(rule: str, view: View, last: Row) -> bool:
    """Whether the figure is of another kind than the one before, or the sentence names its own measure."""
    if rule == "it_is_share":
        return last["unit"] != "GBP"
    if rule == "it_moved":
        return last["unit"] != "GBP" or bool(measures_in(view.masked))
    named = measures_in(view.sentence.text)
    return last["unit"] != "percent" or any(metric_of(measure) in IN_PERCENT for measure in named)


def _carry_period(row: Row, last: Row | None, *, is_near: bool, words: str) -> None:
    """The period of the sentence before holds for the same body's accounts that go on without one."""
    if last is None or not is_near or row.get("period") or row["role"] == "benchmark":
        return
    if _RELATIVE.search(str(last.get("period") or "")) or _NOW.search(str(row["evidence"])):
        return
    is_same = last.get("organisation") == row.get("organisation") and last["role"] == "actual"
    if is_same and last.get("period") and not COMPARED.search(words) and not _LENT.search(words):
        row["period"] = last["period"]


def _told_from(view: View, owner: str | None, reading: Reading) -> int:
    """Where the row's words begin: at the organisation, where the sentence has it before."""
    start = min(reading.start, reading.at)
    named = view.sentence.text.rfind(owner, 0, start) if owner and reading.rule != "moved_on" else -1
    return named if named >= 0 and start - named < _NEAR_OWNER else start


def _role(view: View, reading: Reading) -> str:
    """Target where the words look ahead or say that it was planned, else actual."""
    text = view.sentence.text
    before = text[: reading.at]
    clause = before if reading.rule == "and_so_on" else before.rpartition(", ")[2]
    at = reading.at if reading.measure is None else min(reading.at, reading.measure)
    is_programme = reading.metric == "savings" and _PROGRAMME.search(text, reading.at, reading.end)
    if is_programme or _ASKS.search(before):
        return "target"
    if text.endswith("from ", 0, reading.at):  # what it is to move away from holds already
        return "actual"
    if _PLANNED.search(text[:at]) or _PLANNED.search(text[: reading.at]):
        return "target"
    is_asked = _TO_BE.search(text, reading.at, reading.end) or _ASKED.search(text, 0, reading.at)
    if reading.rule in {CALLED, "weighed"} and is_asked and "inflation" not in reading.metric:
        return "target"
    if reading.rule not in MOVED and _WILL.search(text, max(0, reading.at - _FAR), reading.at):
        return "target"
    return "target" if _FORECAST.search(clause) and not _PAST.search(clause) else "actual"
