"""Orders told in two places: "short of the 50 per cent threshold", "men were more likely than women"."""

from collections.abc import Iterator

from stages.extract.claims.article import Article
from stages.extract.claims.comparisons import Comparison
from stages.extract.claims.patterns import cued, pattern

_LIKELY = pattern(
    r"\b(?P<one>[a-z]{3,}) (?:were|are|is|was) (?:[a-z]+ )?(?P<order>more|less) likely than"
    r" (?P<other>[a-z]{3,})\b"
)


def likelihoods(article: Article) -> Iterator[Comparison]:
    """'Men were more likely than women to agree – 64% of men agreed, while 53% of women did.'"""
    if "likely than" not in article.masked:
        return
    for match in _LIKELY.finditer(article.masked):
        own = article.sentences[article.sentence_at(match.start())]
        shares = [f for f in article.figures_in(match.end(), own.end) if f.kind == "percentage"]
        told = {
            name: [f for f in shares if article.masked.startswith(f" of {match[name]}", f.place + 1)]
            for name in ("one", "other")
        }
        if len(told["one"]) == len(told["other"]) == 1:
            one, other = told["one"][0], told["other"][0]
            yield Comparison(one, other, match["order"] == "less", match.start(), shares[-1].place + 1)


_RATE_OF = pattern(
    r"\b(?P<noun>turnout|rate|margin|score|share|proportion|level)\b(?: [a-z'-]+){0,3}?"
    r" (?P<rate>{P})(?![^\n\ue010]{0,40}"
    r"\b(?:threshold|target)\b)"
)
_THE_LIMIT = cued(
    r"\b(?P<noun>turnout|rate|margin|score|share|proportion|level) (?:is|was|were|remains|remained|stood"
    r"|had been)"
    r"(?: [a-z\"'-]+){0,3}? (?P<order>short of|below|under|above|over|beyond) (?:the|its|their|a)"
    r" (?:[a-z]+ ){0,2}?"
    r"(?P<limit>{P}) (?:[a-z]+ )?(?:threshold|target|limit|benchmark|cap|minimum|mark)\b",
    "threshold | target | limit | benchmark | _cap | minimum | _mark",
)
_LOOKED_BACK = 9
_BENEATH = ("short of", "below", "under")


def thresholds(article: Article) -> Iterator[Comparison]:
    """'The turnout was 41 per cent. … The turnout was short of the 50 per cent threshold.'"""
    for match in _THE_LIMIT.finditer(article.masked):
        index = article.sentence_at(match.start())
        start = article.sentences[max(0, index - _LOOKED_BACK)].start
        told = [
            article.figure_at(found.start("rate"))
            for found in _RATE_OF.finditer(article.masked, start, match.start())
            if found["noun"] == match["noun"]
        ]
        if len({figure.value for figure in told}) == 1:
            limit = article.figure_at(match.start("limit"))
            is_low = match["order"] in _BENEATH
            yield Comparison(told[-1], limit, is_low, match.start(), match.end(), is_sure=False)


_PAST_A_LIMIT = pattern(
    r"(?P<figure>{LP})[^\n\ue010\ue000-\ue008]{0,60}?[, ](?P<order>below|under|short of|above|over|beyond"
    r"|exceed(?:s|ed|ing)) (?:the |its |their |a )?(?P<limit>{LP})"
)
_LIMITS = ("ceiling", "minimum", "maximum", "limit", "cap", "threshold", "target")


def hedged_limits(article: Article) -> Iterator[Comparison]:
    """'£1.9 million, above the ceiling of £1.4 million', where the limit's name is read as its hedge."""
    if not any(f.hedge and f.hedge.lower().endswith(_HEDGES) for f in article.figures):
        return
    for match in _PAST_A_LIMIT.finditer(article.masked):
        figure, limit = article.figure_at(match.start("figure")), article.figure_at(match.start("limit"))
        if limit.hedge and limit.hedge.lower().endswith(_HEDGES):
            yield Comparison(
                figure, limit, match["order"] in _BENEATH, match.start(), match.end(), is_sure=False
            )


_HEDGES = tuple(f"{name} of" for name in _LIMITS)
