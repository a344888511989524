"""A sum by the year and for all years: "£1.5 million a year, or £6 million over its four years".

The whole is as many times the yearly sum as there are years; years may be told of something else, so a
sum that does not come out is not claimed to be wrong.
"""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.patterns import pattern

_OVER = r"(?:over|for|across|in|during) (?:the |its |their |all |those |these )?(?:next |first |coming )?"
_YEARLY = r"(?: a year| per year| each year| annually| per annum)?"
_OR = (
    r"(?:,? or|,? -| \(|, equivalent to|, that is,?|;|, totalling|, a total of|,)(?: or)?"
    r"(?: the equivalent of)? ?"
)
_YEAR_FIRST = pattern(
    rf"(?P<rate>{{M}}){_YEARLY}{_OR}(?P<whole>{{M}})(?: in (?:all|total))? {_OVER}(?P<years>[\ue002])"
)
_WHOLE_FIRST = pattern(
    rf"(?P<whole>{{M}})(?: in (?:all|total))? {_OVER}(?P<years>[\ue002]){_OR}(?P<rate>{{M}}){_YEARLY}"
)
_YEARS_AFTER = pattern(
    rf"(?P<whole>{{M}})(?: [a-z'-]+){{0,5}}?{_OR}(?P<rate>{{M}}){_YEARLY} {_OVER}(?P<years>[\ue002])"
)
_MOST = 10


def yearly_sums(article: Article) -> Iterator[tuple[Figure, list[Figure]]]:
    """Yield each whole with the yearly sum as often as there are years."""
    if not any(f.kind == "money" and f.per == "year" for f in article.figures):
        return
    for words in (_YEAR_FIRST, _WHOLE_FIRST, _YEARS_AFTER):
        for match in words.finditer(article.masked):
            rate, whole, years = (article.figure_at(match.start(n)) for n in ("rate", "whole", "years"))
            number = years.value
            if number is None or not (years.unit or "").endswith("year") or number.denominator != 1:
                continue
            if rate.per == "year" and whole.per is None and 2 <= number <= _MOST and rate.unit == whole.unit:
                yield whole, [rate] * int(number)
