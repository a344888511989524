"""Sums and shares told of a whole sector: "colleges held £1.5bn in cash", "the share of colleges in deficit".

Their organisation is the plural: colleges, universities. Left alone: some of them ("four colleges").
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.finances.metrics import measures_in, metric_of
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import rows_between
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD
from stages.extract.phrases.rows import record

_WHO = r"(?:colleges|universities|schools|(?:academy )?trusts|academies|providers|councils)"
_SECTOR = re.compile(
    r"(?:^|(?<=[,;:\d] )|\b(?:across|at|by|of|on|in|for|that|how|while|and|but|when|as|cost) )(?:(?:all|"
    rf"(?<=deficit of )the|England’s|English|Scottish|Welsh|[FfHh](?:urther|igher) "
    rf"education|[FH]E|[Ss]ixth[- ]form|UK) )*(?P<who>{_WHO}|"
    r"(?:Colleges|Universities|Schools|Trusts|Providers|Councils))\b(?! (?:in (?!England|Scotland|Wales|the "
    r"(?:UK|country|sector)|cash|debt|deficit|20)|near|such|like|where))|\b(?P<sector>college|university|"
    r"school|further education|FE|higher education) sector\b"
)
_SECTORS = {
    "college": "colleges",
    "further education": "colleges",
    "FE": "colleges",
    "university": "universities",
    "higher education": "universities",
    "school": "schools",
}
SECTORS = frozenset(
    {"colleges", "universities", "schools", "trusts", "academy trusts", "providers", "councils"}
)
_TOLD = frozenset(
    """cash|deficit|surplus|operating deficit|operating surplus|debt|borrowing|income|lost income|turnover|
    energy costs|costs|staff costs|reserves|expenditure|shortfall|liabilities|pension deficit|
    overspend|capital spending|profit|cuts|savings|underspend|severance""".replace("\n    ", "").split("|")
)
"""Measures of accounts that are added up over a sector; what it is given is public spending."""
_SUPPORT = frozenset({"loan", "bailout", "emergency funding", "grants", "debt", "borrowing"})
"""What many bodies may be given or owe between them."""
_COUNTED = re.compile(
    r"\b(?P<who>(?:\d+|dozens of|(?:twe|thir|for|fif|six|seven|eigh|nine)[a-z-]*|ten|two|three|four|five|"
    r"eleven) (?:(?:[a-z]+|FE) ){0,3}?(?:[Cc]olleges|UTCs|universities|trusts|providers|"
    r"schools))\b(?=[^.;]{0,60}? (?:had|have|were|received|got|shared|owed?|ran|reported|posted|made|lost)\b)"
)
_LEAST, _LEAST_FAR = 10_000_000, 500_000_000
"""No household has as much; no one body has as much as the second, so that the sector is meant."""
_BACK = 2
_COLLECTIVE = re.compile(
    r"\b(?:[Cc]ollectively|[Tt]ogether|between them|as a whole|[Tt]he (?:\w+ )?sector(?:[’']s| (?:made|ran|"
    r"went|swung|moved|fell|slipped|reported|posted|recorded|had|has|lost|faced|faces)))\b"
)
_OF_ALL = re.compile(
    rf"\bof (?:their|(?:all )?{_WHO}[’']|the (?:\w+ )?sector[’']s) (?:total |overall )?(?:income|expenditure|"
    r"turnover|spending|costs)\b"
)
_LEAST_TOGETHER = 100_000
_VERB = (
    r"(?:(?:that |which |who )?(?:expected|forecast|projected) to be |that |which |who "
    r")?(?P<verb>met|meeting|meet|hit|hitting|missed|missing|running|racking up|ran|with|in|"
    r"reporting|posting|recording|holding|forecasting|facing|failing|below|above)\b"
)
_MOVED = (
    r"(?:fell|rose|grew|dropped|climbed|increased|decreased|declined|jumped|slipped|went up|went down|shrank|"
    r"doubled|(?:has|have) (?:more than )?\w+)(?: \w+ly| back)?(?: since (?:19|20)[\d/–-]+)?"
)
_SHARE = compiled(
    rf"\b(?:[Ss]hare|[Pp]roportion|[Pp]ercentage|[Nn]umber) (?:of (?:all )?(?P<who>{_WHO}) "
    rf")?{_VERB}(?P<what>[^.;]{{2,220}}?),? {_MOVED},? from <value:PERCENT>[^.;\ue001-\ue009]{{0,40}}? to "
    r"(?:just )?<after:PERCENT>"
)
_OF_THEM = compiled(
    rf"<value:PERCENT> of (?:all )?(?P<who>{_WHO}) (?:are |were |will be |had |have )?(?P<verb>ran|run|"
    r"reported|posted|recorded|forecast|met|missed|in|running|had|made|held|face|faced) "
    rf"(?P<what>[^.;,\ue001-\ue009]{{2,60}})(?:,? (?:up|down|compared (?:with|to)|against|and)(?: from)? "
    r"<after:PERCENT>)?"
)
EXAMPLES = {
    "Colleges held £1.1 billion in cash in 2020.": [
        {"organisation": "colleges", "metric": "cash", "value": 1100000000}
    ],
    "The share of colleges running a deficit rose from 20 per cent in 2019 to 30 per cent in 2021.": [
        {"organisation": "colleges", "value": 20, "period": "2019"},
        {"organisation": "colleges", "value": 30, "period": "2021"},
    ],
    "The proportion of trusts racking up deficits has more than trebled since 2021, from 19 per cent to 58 "
    "per "
    "cent.": [{"organisation": "trusts", "value": 19}, {"organisation": "trusts", "value": 58}],
    "The total income of higher education providers in 2019/20 was £36.1 billion.": [
        {"organisation": "providers", "metric": "income", "value": 36100000000}
    ],
    "17 academies – a quarter of them – reported deficits, and 15 academies with deficits had no plan.": [
        {"organisation": "academies", "value": 17},
        {"organisation": "academies", "value": 15},
    ],
    "The number of colleges with an operating deficit climbed to 110 in 2013/14, from 52 in 2010/11.": [
        {"organisation": "colleges", "value": 110, "period": "2013/14"},
        {"organisation": "colleges", "value": 52, "period": "2010/11"},
    ],
    "17 academies reported on the deficit in skills, and 15 academies in Kent did not.": [],
    "The share of colleges rated good rose from 20 per cent in 2019 to 30 per cent in 2021.": [],
    "The share of students in halls rose from 20 per cent in 2019 to 30 per cent in 2021.": [],
}


def sector_of(article: Article, index: int, metric: str, figure: Row) -> str | None:
    """The sector whose sum the figure is, or None where it is one body's or a household's."""
    size = float(str(figure.get("value") or figure.get("high") or figure.get("low") or 0))
    counted = _COUNTED.search(article.sentences[index].text) if metric in _SUPPORT | _TOLD else None
    if counted is not None and size >= _LEAST:
        return counted["who"]
    if figure["kind"] == "percentage" and _OF_ALL.search(article.sentences[index].text):
        return _named(article, index, 0)
    if metric not in _TOLD | _SUPPORT or figure["kind"] != "money" or figure.get("per") not in {None, "year"}:
        return None
    if metric in _TOLD and size >= _LEAST_TOGETHER and _COLLECTIVE.search(article.sentences[index].text):
        return _named(article, index, _BACK) or "sector"
    if size < _LEAST:
        return None
    return _named(article, index, _BACK if size >= _LEAST_FAR else 0)


def _named(article: Article, index: int, back: int) -> str | None:
    """The sector that the sentence names, or one of those before it."""
    for at in range(index, max(index - back - 1, -1), -1):
        found = _SECTOR.search(article.sentences[at].text)
        if found:
            return found["who"].lower() if found["who"] else _SECTORS[found["sector"]]
    return None


def share_rows(article: Article) -> Iterator[Row]:
    """The shares of a sector's bodies that meet a benchmark or run a deficit, each year's a row."""
    for index, sentence in enumerate(article.sentences):
        text = sentence.text
        if not article.figures[index] or not has_any(text, ("hare", "roportion", "ercent", "per cent", "%")):
            continue
        if not has_any(text, ("hare of", "hare ", "roportion", "ercentage", *_OF_WHOM)):
            continue
        view = article.view(index)
        for pattern in (_SHARE, _OF_THEM):
            for match in pattern.finditer(view.masked):
                who = match["who"] or _named(article, index, _BACK)
                metric = _metric(who, match, view.words(match.span("what"))) if who else None
                if metric:
                    yield from _rows(article, view, match, str(who), metric)


_OF_WHOM = tuple(
    f" of {who}" for who in ("colleges", "universities", "schools", "trusts", "providers", "all ")
)


def count_rows(article: Article) -> Iterator[Row]:
    """How many bodies run a deficit: "17 trusts reported deficits", "colleges with a deficit rose to 110"."""
    owner: str | None = None
    for index in article.cued(("eficit", "urplus", "in the red")):
        sentence = article.sentences[index]
        owner = _trust_of(article, index) or (owner if sentence.text.startswith("This compares") else None)
        for figure in rows_between(article.context.rows["figures"], sentence.start, sentence.end):
            who = _PLURALS.get(str(figure["unit"]).rpartition(" ")[2])
            if figure["kind"] != "count" or who is None:
                continue
            start, end = (int(str(figure[key])) - sentence.start for key in ("start_char", "end_char"))
            if _IN_SO_MANY.match(sentence.text, end) or _OUT_OF.search(sentence.text, 0, start):
                continue
            before, after = _NUMBER_WITH.search(sentence.text, 0, start), _RAN.match(sentence.text, end)
            if told := after or before:
                is_first = told is before and not any(c.isdigit() for c in told.group())
                words = (told.start() if is_first else start, told.end() if told is after else end)
                period = PERIOD.match(sentence.text, _IN.match(sentence.text, words[1]).end())  # type: ignore[union-attr]
                opening = PERIOD.match(sentence.text, len("In ")) if sentence.text.startswith("In ") else None
                span = (sentence.start + words[0], sentence.start + (period.end() if period else words[1]))
                columns: Row = {
                    "organisation": owner or who,
                    "metric": f"{who} with {told['what'].lower()}",
                    "value_figure_id": figure["figure_id"],
                    **{key: figure.get(key) for key in ("value", "unit", "bound")},
                    "period": told_at["period"] if (told_at := period or opening) else None,
                    "role": "actual",
                }
                yield record(
                    article.context,
                    ("finance_id", "fin"),
                    span,
                    "count_of_sector/1",
                    columns,
                    figure["figure_id"],
                )


def _trust_of(article: Article, index: int) -> str | None:
    """Whose schools are counted: "17 academies – a quarter of A’s schools – reported deficits"."""
    view = article.view(index)
    owned = _OF_ONE.search(view.masked)
    return view.words(owned.span("name")) if owned else None


_OF_ONE = re.compile(r"(?P<name>\ue010+)[’']s? (?:\d+ |[a-z]+ )?(?:schools|academies|colleges|campuses)\b")
_PLURALS = {
    "college": "colleges",
    "trust": "trusts",
    "academy": "academies",
    "school": "schools",
    "provider": "providers",
    "university": "universities",
    "institution": "institutions",
    "council": "councils",
}
_LOSS = (
    r"(?:an? )?(?:(?!(?:on|to|about|the|that|for|from|of|in)\b)[a-z-]+ ){0,3}?"
    r"(?P<what>(?:operating |in-year |cumulative |budget )*(?:deficits?|surplus(?:es)?)|the red)\b"
)
_IN_SO_MANY = re.compile(r" in (?:\d|two|three|four|five|six|seven|eight|nine|ten|every)\b")
_OUT_OF = re.compile(r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|\d+)(?: [a-z]+){0,2} in (?:every )?$")
"""A share told in small numbers, "one college in three": no number of bodies."""
_IN = re.compile(r"(?:,? (?:in|by|for|at|\()? ?(?:the )?)?")
_RAN = re.compile(
    rf"(?: (?:colleges|trusts|academies|schools|providers|universities|institutions|councils))?(?:,? "
    rf"[–(][^–)]{{3,60}}[–)])?,? (?:(?:that|which|have|has|are|were|now) )*(?:reported|posted|recorded|"
    rf"ran(?: up)?|run(?: up)?|running|had|with|in|forecast\w*|reporting|showed|show) {_LOSS}"
)
_NUMBER_WITH = re.compile(
    rf"\b[Nn]umber of (?:[a-z-]+ ){{1,3}}?(?:with|in|running|reporting|posting|that (?:ran|reported)) {_LOSS}"
    r"[^.;:]{0,70}? (?:to|from|at|was|were|is|stood at|of) (?:just |only |about )?$"
)


def _metric(who: str, match: re.Match[str], what: str) -> str | None:
    """What the share counts, in words; None where it is nothing of accounts."""
    measures = measures_in(what)
    named = metric_of(measures[0]) if measures else "cash days" if "cash days" in what else None
    if named is None:
        return None
    if "benchmark" in what:
        return f"{who} that {'missed' if match['verb'].startswith('mis') else 'met'} the {named} benchmark"
    return f"{who} {match['verb']} {' '.join(what.split()[:5])}"


def _rows(article: Article, view: View, match: re.Match[str], who: str, metric: str) -> Iterator[Row]:
    for slot in ("value", "after"):
        figure = view.figures.get(match.start(slot)) if match[slot] else None
        if figure is None:
            continue
        start, end = match.span(slot)
        if match.re is _OF_THEM and slot == "value":
            end = match.end("what")
        following = next((at for at in sorted(view.figures) if at >= end), len(view.masked))
        period = PERIOD.search(view.sentence.text, match.end(slot), min(match.end(slot) + 25, following))
        if period:
            end = max(end, period.end())
        columns: Row = {
            "organisation": who,
            "metric": metric,
            "value_figure_id": figure["figure_id"],
            "value": figure.get("value"),
            "unit": figure.get("unit"),
            "bound": figure.get("bound"),
            "period": period["period"] if period else None,
            "role": "actual",
        }
        span = view.absolute((start, end))
        key = ("finance_id", "fin")
        yield record(article.context, key, span, "share_of_sector/1", columns, figure["figure_id"])
