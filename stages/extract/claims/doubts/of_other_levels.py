"""Doubts of changes that other numbers explain: another level of the sentence, or rounded ones."""

from stages.extract.claims.article import Article
from stages.extract.claims.changes.changes import Change
from stages.extract.claims.changes.linked import agrees
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.claim import Candidate
from stages.extract.claims.operands import sentence_of


def another_level_agrees(article: Article, candidate: Candidate) -> str | None:
    """'81% do this, and 58% do that, up six points from 52%': 58 is what it became."""
    by, bases, results = candidate.asserted, candidate.figures("base"), candidate.figures("result")
    if by is None or len(bases) != 1 or len(results) != 1:
        return None
    base, result = bases[0], results[0]
    sign = candidate.facts.get("sign")
    change = Change(by, sign if isinstance(sign, int) else 0, candidate.start, candidate.end)
    others = [
        f
        for f in article.figures_in(*sentence_of(article, by))
        if f.kind == base.kind and f.place not in (by.place, base.place, result.place)
    ]
    pairs = (pair for f in others for pair in (Pair(base, f), Pair(f, result)))
    return "another level of the sentence agrees" if any(agrees(change, pair) for pair in pairs) else None


_TEN, _HALF_OF_IT = 10, 5  # per cent, and points


def rounded_to_ten(_article: Article, candidate: Candidate) -> str | None:
    """'Fell by 70%, from nearly 5.5 million to 1.5 million': levels and share are rough."""
    by, bases, results = candidate.asserted, candidate.figures("base"), candidate.figures("result")
    if by is None or by.kind != "percentage" or len(bases) != 1 or len(results) != 1:
        return None
    base, result = bases[0].value, results[0].value
    if not by.value or by.value % _TEN or not base or result is None:
        return None
    is_rough = any(f.bound != "exact" for f in (bases[0], results[0]))
    is_near = abs(abs(result / base - 1) * 100 - abs(by.value)) <= _HALF_OF_IT
    return "the share may be rounded to ten" if is_rough and is_near else None
