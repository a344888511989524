"""Sums that a list gives body by body or creditor by creditor, of what its lead-in measures.

"Those helped were A College (£3m), B College (£2m)" after "emergency funding"; "• £2m to HMRC" after "owes:".
Left alone: winners of tenders and contracts, prices, prizes.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.finances.metrics import measures_in, metric_of
from stages.extract.finances.reading import Reading
from stages.extract.finances.readings import words_of_view
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_IN_BRACKETS = compiled(
    r"<who:ORG>(?:, (?:which|who|now|then|also|since|later|merged|formerly|based|part|"
    r"closed)\b[^().;\ue001-\ue009]{0,60}?|[’']s?)? \((?:just |only )?<value:MONEY>(?=[),;])"
)
_AFTER_DASH = compiled(
    r"(?:^|[•*:] ?|\d[.:)]? )(?:[^.;:\ue001-\ue009]{0,60} (?:at|of) (?:the )?)?<who:ORG> ?(?: [–—-]|:|,) "
    r"(?:just |only )?<value:MONEY>(?=$|[.;,(]| \()"
)
"""A line of a list of bodies, or of people and their bodies, and a sum."""
_RANKED = compiled(
    r"<who:ORG>(?: at the top(?: of [^,;\ue001-\ue013]{3,40})?| in [a-z]+(?: place)?)?,? "
    r"(?:on|with|at|paid|receiving|got|received) (?:an? [a-z]+ |just |only |about |around )?<value:MONEY>"
)
_GIVEN_TO = compiled(
    r"<who:ORG>(?:, [^,;\ue001-\ue009]{2,30},)? (?:also |then )?(?:received|got|was "
    r"(?:given|awarded|handed|lent)) <value:MONEY>(?=[.;,]|$| and )"
)
"""Each body with what it got, told in sentences of their own after "the grants"."""
_GIVEN = frozenset({"grants", "loan", "bailout", "emergency funding"})
LISTS = (
    "(",
    " top",
    "second",
    "third",
    "fifth",
    "followed by",
    " most",
    "largest",
    "biggest",
    "highest",
    "received",
    " given ",
    "awarded",
)
"""Words of which a sentence must hold one, where no row was told before it and it is no line."""
_RANK = re.compile(
    r"\b(?:top|second|third|fourth|fifth|next|followed by|most|largest|biggest|highest|smallest)\b"
)
_FUNDED = re.compile(r"\b(?:funding|funds|levy|paid)\b")
_TO_CREDITOR = compiled(
    r"(?:^(?:• |- |\* )?|(?:,| and| includ(?:ing|es?)| with| lists?| plus) )(?:a further |another "
    r")?<value:MONEY> (?:is |was |was also )?(?:owed )?to (?:the |its |[a-z]* ?)?(?:[\ue010\ue013\ue012]|"
    r"(?:[a-z]+ ){0,2}(?:creditors|suppliers|staff|bank|banks|lenders|companies|firms|scheme|funders|taxman|"
    r"employees|pension)\b|\d|around )"
)
_LISTED = frozenset(
    {
        "emergency funding",
        "bailout",
        "loan",
        "grants",
        "funding",
        "deficit",
        "operating deficit",
        "debt",
        "surplus",
    }
    | {"public money", "severance", "pay", "reserves", "borrowing", "cash", "turnover", "income", "clawback"}
    | {"balance", "shortfall", "liabilities", "operating surplus", "savings", "cuts", "profit", "overspend"}
)
_NO_LEAD = re.compile(
    r"\b(?:contracts?|tenders?|winners?|winning|bids?|bidders?|prizes?|prices?|fees|lots?|allocations?|"
    r"framework|projects?|starts|premium|fined?|fines)\b",
    re.IGNORECASE,
)
_PUBLIC = re.compile(r"\b(?:[Gg]overnment|[Pp]ublic|taxpayers?[’']?) (?:money|cash)\b")
_BALANCES = re.compile(r"\bbalances?\b")
_BACK, _LONGEST_LIST = 3, 25
_LEAST = 10_000
EXAMPLES = {
    "Emergency funding went to three colleges: Tidewell College (£2.1 million), Eskdale College (£1.4m) and "
    "Solway College, which has merged (£900,000).": [
        {"organisation": "Tidewell College", "metric": "emergency funding", "value": 2100000},
        {"organisation": "Eskdale College", "value": 1400000},
        {"organisation": "Solway College", "value": 900000},
    ],
    "Tidewell College owes £9 million. The list of its creditors says:\n\n• £5m to the Skills Agency\n• "
    "£1m to "
    "HMRC": [
        {"organisation": "Tidewell College", "metric": "debt", "value": 9000000},
        {"organisation": "Tidewell College", "metric": "debt", "value": 5000000},
        {"organisation": "Tidewell College", "metric": "debt", "value": 1000000},
    ],
    "By remuneration, the highest are:\n\nAnn Moss at Tidewell College – £322,000\nIda Reed at Eskdale "
    "College "
    "– £318,000": [
        {"organisation": "Tidewell College", "metric": "pay", "value": 322000},
        {"organisation": "Eskdale College", "metric": "pay", "value": 318000},
    ],
    "The data shows Ashdown Training at the top of levy funding, paid a whopping £51 million. Third was "
    "Eskdale "
    "College on £21 million, followed by Solway College on £20 million.": [
        {"organisation": "Ashdown Training", "metric": "funding", "value": 51000000},
        {"organisation": "Eskdale College", "metric": "funding", "value": 21000000},
        {"organisation": "Solway College", "metric": "funding", "value": 20000000},
    ],
    "The winners are Tidewell College (£2.1 million) and Eskdale College (£1.4m).": [],
    "Six schools received grants.\n\nTidewell College, Harwick, received £300k. Its accounts show a loss of "
    "£389,105."
    "\n\nEskdale College was given nearly £170k.": [
        {"organisation": "Tidewell College", "metric": "grants", "value": 300000},
        {"metric": "loss", "value": 389105},
        {"organisation": "Eskdale College", "metric": "grants", "value": 170000},
    ],
    "Six schools won contracts. Tidewell College received £300k.": [],
    "The pot is shared out. It includes:\n\n• Growth, from which grant-funded providers "
    "may ask – £6.4 million;\n\n• Management & Administration – £4.6m.": [],
    "The most popular was Tidewell College with £30 vouchers.": [],
    "Emergency funding is short. The winners are Tidewell College (£2.1 million) and Solway College (£1m)."
    "": [],
}


def listed(
    article: Article, index: int, view: View, taken: set[object], last: Row | None
) -> Iterator[tuple[Reading, str | None]]:
    """The sums of a list in one sentence, each with whose it is; `last` is the row told last."""
    if all(figure["figure_id"] in taken for figure in view.figures.values()):
        return
    brackets = list(_IN_BRACKETS.finditer(view.masked)) if "(" in view.masked else []
    brackets = brackets or list(_AFTER_DASH.finditer(view.masked))
    if not brackets and _RANK.search(view.sentence.text):
        brackets = list(_RANKED.finditer(view.masked))
    given = [] if brackets else list(_GIVEN_TO.finditer(view.masked))
    if brackets or given:
        start = (brackets or given)[0].start("value")
        lead = _lead(article, index, view, start) if brackets else _what_is_given(article, index)
        brackets = brackets or given
        for match in brackets if lead else ():
            reading = _reading(view, match, str(lead), taken, "in_brackets")
            if reading:
                yield reading, view.words(match.span("who")).split(" (")[0]
    elif last is not None and last["metric"] == "debt" and " to " in view.masked:
        for match in _TO_CREDITOR.finditer(view.masked):
            if reading := _reading(view, match, "debt", taken, "to_creditor"):
                yield reading, str(last["organisation"]) if last.get("organisation") else None


def _reading(view: View, match: re.Match[str], metric: str, taken: set[object], rule: str) -> Reading | None:
    at = match.start("value")
    figure = view.figures.get(at)
    if figure is None or figure["figure_id"] in taken:
        return None
    if float(str(figure.get("value") or figure.get("high") or figure.get("low") or 0)) < _LEAST:
        return None
    start = match.start("who") if rule == "in_brackets" else at
    end = match.end() + (view.masked[match.end() : match.end() + 1] == ")")
    return Reading(figure, at, metric, start, end, rule)


def _lead(article: Article, index: int, view: View, before: int) -> str | None:
    """What the list measures: named before it in its sentence, else in the sentences before."""
    metric = _measured(words_of_view(view)[:before])
    if metric or _NO_LEAD.search(view.sentence.text):
        return metric
    left = _BACK
    for back in range(index - 1, max(index - _LONGEST_LIST, -1), -1):
        words = article.sentences[back].text
        if "£" in words and (words.startswith("• ") or _AFTER_DASH.search(article.view(back).masked)):
            continue
        left -= 1
        if left < 0:
            return None
        if _NO_LEAD.search(words):
            return None
        if metric := _measured(words):
            return metric
    return None


def _what_is_given(article: Article, index: int) -> str | None:
    """What bodies get one after another: the grants or loans named last before the sentence."""
    for sentence in article.sentences[max(0, index - _LONGEST_LIST) : index][::-1]:
        if _NO_LEAD.search(sentence.text):
            return None
        named = [m for measure in measures_in(sentence.text) if (m := metric_of(measure)) in _GIVEN]
        if named:
            return named[-1]
    return None


def _measured(words: str) -> str | None:
    """The last measure that words name and that bodies can be listed by; None after words of contracts."""
    if _NO_LEAD.search(words):
        return None
    if _PUBLIC.search(words):
        return "public money"
    named = [metric for measure in measures_in(words) if (metric := metric_of(measure)) in _LISTED]
    if not named and _FUNDED.search(words):
        return "funding"
    return named[-1] if named else "balance" if _BALANCES.search(words) else None
