"""What an article tells twice it tells alike: headline and body, sample and answer, forecast and date.

Taken: an amount in the title and the same amount of the same thing in the body; a number told again
in a later sentence of the same things, as stated or rounded; an age band of an
answer against the ages that the survey says it asked; a forecast for a year that was past when the
article was issued. Left alone: two figures of one kind that no words make the same quantity. A fraction
beside its percentage is a `share`.
"""

import re
from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.claim import Candidate, Examples, Operand, Outcome, Relation
from stages.extract.claims.intervals import interval, meets
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.shares.share_words import as_told
from stages.extract.claims.tellings.repeated import retellings
from stages.extract.claims.tellings.restated import (
    are_told_apart,
    corrected,
    in_two_forms,
    is_in_two_forms,
    mistyped,
    mistyped_changes,
    rounded_and_exact,
    turnouts,
    two_of,
)
from stages.extract.claims.tellings.retold import stems

RULE = "consistency/1"


def find(article: Article) -> Iterator[Candidate]:
    """Yield each thing told twice."""
    for found in (*retellings(article), *turnouts(article), *in_two_forms(article)):
        if _are_of_two_things(article, *two_of(found)):
            continue
        if not is_in_two_forms(found) or (
            are_told_apart(article, found) and _are_of_one_sort(article, found)
        ):
            yield found
    yield from rounded_and_exact(article)
    yield from corrected(article)
    yield from mistyped(article)
    yield from mistyped_changes(article)
    yield from _ages_outside_the_sample(article)
    yield from _forecasts_for_the_past(article)


_TAXED = re.compile(
    r"[^\n\ue010]{0,12}\b(?P<how>excluding|exclusive of|ex|including|inclusive of|inc|plus) vat\b"
)


_ALIKE = 2  # words beside the time itself that two tellings of one limit share


def _are_of_two_things(article: Article, first: Figure, second: Figure) -> bool:
    """A sum with and without VAT, or the time limits of two duties, "within 28 days" each?"""
    taxed = [_TAXED.match(article.masked, figure.place + 1) for figure in (first, second)]
    if taxed[0] and taxed[1]:
        return taxed[0]["how"][:2] != taxed[1]["how"][:2]
    if first.kind != "duration" or not all((f.hedge or "").lower() == "within" for f in (first, second)):
        return False
    about = [
        stems(article.masked[s.start : s.end]) for s in (sentence_of(article, f) for f in (first, second))
    ]
    return len((about[0] & about[1]) - stems(first.surface)) < _ALIKE


def _are_of_one_sort(article: Article, told: Candidate) -> bool:
    """Both levels or both changes, and not "entries rose by a third" and "35 per cent passed"?"""
    first, second = (figure.place in changed_places(article) for figure in two_of(told))
    return first == second


_SAMPLE = pattern(
    r"\b(?:survey(?:ed)?|poll(?:ed|sters?)?|questioned|asked|interviewed|sample"
    r"|respondents)\b[^\n\ue010]{0,60}?(?:of |aged |among )?(?P<ages>{A})"
)


_ANOTHER_SURVEY = re.compile(
    r"\b(?:another|separate|earlier|previous|different|official) (?:[a-z]+ )?(?:survey|poll|study"
    r"|research|data|figures|statistics)\b"
)


def _ages_outside_the_sample(article: Article) -> Iterator[Candidate]:
    if sum(f.kind == "age" and f.bound == "between" for f in article.figures) < 2:
        return
    places = {article.line_at(f.place) for f in article.figures if f.kind == "age"}
    for line in (article.lines[place] for place in sorted(places)):
        match = _SAMPLE.search(article.masked, *line)
        if match is None:
            continue
        sample = article.figure_at(match.start("ages"))
        if sample.bound != "between":
            continue
        for age in article.figures_in(sample.place + 1, line.end):
            if age.bound == "between" and age.kind == "age" and _is_answer(article, age):
                yield Candidate(
                    relation="consistency",
                    rule=RULE,
                    start=age.place,
                    end=age.place + 1,
                    operands=(Operand("limit", sample),),
                    asserted=age,
                    facts={"kind": "sample"},
                )


def _is_answer(article: Article, age: Figure) -> bool:
    own = sentence_of(article, age)
    if _ANOTHER_SURVEY.search(article.masked, *own) or _SAMPLE.search(
        article.masked, own.start, age.place + 1
    ):
        return False
    return any(f.kind in ("percentage", "fraction") for f in article.figures_in(*own))


_FORECAST = cued(
    r"\b(?:is|are) (?:now |still )?(?:expected|forecast|projected|predicted|set|due|likely|on course|on"
    r" track) to (?!fall short|miss|fail)[^\n\ue010]{0,60}?"
    r"(?P<figure>{N})[^\n\ue010\ue000-\ue008]{0,24}? (?:by|in) (?:the end of )?(?P<year>20\d\d)\b(?![-/])",
    "expected to | forecast to | projected to | predicted to | set to | due to | likely to | course to"
    " | track to",
)
_MONTH_NAMES = """
    january february march april may june july august september october november december
"""
_MONTHS = _MONTH_NAMES.split()
_MONTH = rf"(?:(?:early|mid|late)[ -])?(?P<month>{'|'.join(_MONTHS)})"
_PAST = re.compile(rf"\b(?:since|until|in|last) {_MONTH} (?P<year>20\d\d)\b")
_THIS_YEAR = re.compile(rf"\b{_MONTH} this year\b")
_TOLD_AS_PAST = re.compile(r"\b(?:was|were|had|has|have|suspended|rated|found|since)\b")


def _forecasts_for_the_past(article: Article) -> Iterator[Candidate]:
    for match in matches(article, _FORECAST, 1):
        written, is_known = _year_written(article, match.start())
        if written is None:
            continue
        yield Candidate(
            relation="consistency",
            rule=RULE,
            start=match.start(),
            end=match.end(),
            operands=(),
            asserted=article.figure_at(match.start("figure")),
            facts={"kind": "forecast", "year": int(match["year"]), "written": written, "is_known": is_known},
        )


def _year_written(article: Article, place: int) -> tuple[int | None, bool]:
    """The year of issue, else the latest year whose months the paragraph tells as past."""
    if article.issued is not None:
        return article.issued.year, True
    line = article.lines[article.line_at(place)]
    past = [
        (int(match["year"]), _MONTHS.index(match["month"]))
        for match in _PAST.finditer(article.masked, *line)
        if _TOLD_AS_PAST.search(article.masked, *article.sentences[article.sentence_at(match.start())])
    ]
    if not past:
        return None, False
    year, month = max(past)
    is_told = article.masked.find(" this year", *line) >= 0
    told = _THIS_YEAR.finditer(article.masked, *line) if is_told else ()
    this_year = [_MONTHS.index(match["month"]) for match in told]
    # "since November 2024 … before July this year": this year is the one after
    return (year + 1 if any(each < month for each in this_year) else year), False


def check(candidate: Candidate) -> Outcome:
    """Compare the two tellings."""
    kind, figure = candidate.facts["kind"], candidate.asserted
    if figure is None:
        raise ValueError("a consistency claim asserts a figure")
    if kind == "forecast":
        return _check_forecast(candidate, figure)
    other = candidate.figures()[0]
    if kind == "sample":
        return _check_sample(figure, other)
    in_forms = figure.kind != other.kind and is_in_two_forms(candidate)
    asserted, again = (as_told(f) if in_forms else f.interval for f in (figure, other))
    is_met = meets(asserted, again)
    return Outcome(
        f"{figure.words} and {other.words} are the same quantity.",
        f"The {candidate.facts.get('where', 'title')} says {figure.words} and the text says {other.words},"
        " which"
        f" {'agree' if is_met else 'do not agree'}"
        f"{'' if is_met or candidate.is_sure else '; ' + candidate.doubt}.",
        asserted,
        again,
    )


def _check_sample(band: Figure, sample: Figure) -> Outcome:
    """Compare the end of the band that lies outside the sample, where one does."""
    outside = [
        end
        for end in (band.interval.high, band.interval.low)
        if not meets(interval(end, end), sample.interval)
    ]
    asserted = interval(outside[0], outside[0]) if outside else band.interval
    return Outcome(
        f"The survey asked {sample.words} and has answers of {band.words}.",
        f"The survey asked {sample.words}; it reports on {band.words},"
        f" {'outside' if outside else 'inside'} them.",
        asserted,
        sample.interval,
    )


def _check_forecast(candidate: Candidate, figure: Figure) -> Outcome:
    year, written = candidate.facts["year"], candidate.facts["written"]
    if not isinstance(year, int) or not isinstance(written, int):
        raise TypeError("a forecast has a year and a year of writing")
    told = f"was issued in {written}" if candidate.facts["is_known"] else f"was written in {written} or later"
    end = "already past" if year < written else "not past"
    return Outcome(
        f"{figure.words} is forecast for {year}.",
        f"The text forecasts {figure.words} for {year}; the article {told}, so that year is {end}.",
        interval(year, year),
        interval(written, None),
    )


EXAMPLES: Examples = {
    "Over half (57 per cent) of tutors would leave.": [],
    "Two thirds of tutors would stay\n\nA poll was held in May.\n\nIn it 65% of tutors would stay.": [
        ("reconciled", "Two thirds")
    ],
    (
        "Moor College gets £2.5m emergency loan\n\nMoor College has been handed a £2.5 million emergency "
        "loan by the agency."
    ): [("reconciled", "£2.5m")],
    (
        "Moor College gets £2.5m emergency loan\n\nMoor College has been handed a £3.5 million emergency "
        "loan by the agency."
    ): [("contradicted", "£2.5m")],
    ("A survey of 18 to 45-year-olds found much doubt. Of those aged 60 to 70, 59 per cent had doubts."): [
        ("contradicted", "60 to 70")
    ],
    (
        "A survey of 18 to 45-year-olds found much doubt. Another survey of 60 to 70-year-olds found "
        "that 59 per cent had none."
    ): [],
    (
        "The centre has been rated inadequate since March 2023. Numbers are expected to more than double "
        "by 2021."
    ): [("contradicted", "double")],
    (
        "Moor College gets £2.5m loan\n\nTarn College, which has a turnover of £31 million, is not worried."
    ): [],
}

RELATION = Relation("consistency", 1, find, check, EXAMPLES)
