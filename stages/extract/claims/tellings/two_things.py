"""Two tellings of one number that are of two things: changes from levels of their own, items of lists."""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.told_against import is_base
from stages.extract.claims.operands import sentence_of, year_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.restated import is_told_exactly
from stages.extract.claims.tellings.retold import BULLETS
from stages.extract.claims.totals.told_one_by_one import how_many

_FROM_TO = pattern(r"\b(?:from|compared (?:to|with)) [^\n\ue010\ue000-\ue008]{0,40}(?P<base>[\ue000\ue001])")


def _are_told_of_two(article: Article, first: Figure, second: Figure) -> bool:
    """Has each change levels of its own: 'up 16 per cent from 900 … up 16 per cent from 710'?"""
    if first.kind != "percentage":
        return False
    own = (article.sentences[figure.sentence] for figure in (first, second))
    found = [_FROM_TO.search(article.masked, *span) for span in own]
    bases = [article.figure_at(match.start("base")).number for match in found if match]
    return len(bases) == 2 and bases[0] != bases[1]


def _are_items(article: Article, first: Figure, second: Figure) -> bool:
    """Are they shares in items of lists, which tell of one thing each?"""
    if first.kind not in ("percentage", "fraction"):
        return False
    lines = (article.lines[article.line_at(figure.place)] for figure in (first, second))
    return all(article.masked[line.start : line.end].lstrip()[0] in BULLETS for line in lines)


_LESS = re.compile(r" (?:less|more|short|behind|ahead)\b")
_STAYED = re.compile(r"\b(?:remain\w*|stay\w*|unchanged|stuck)\b")
_WENT = re.compile(r"\b(?:mov(?:ed|ing)|chang(?:ed|ing)|improv\w+|declin\w+|rose|fell|dropp\w+)\b")
_WHERE = re.compile(r"\b(?:if|unless|threshold)\b")
_CLAUSE = 60  # letters


def _is_gap_of_one(article: Article, first: Figure, second: Figure) -> bool:
    """Is one an amount, and the other how much less something is?"""
    less = [bool(_LESS.match(article.masked, figure.place + 1)) for figure in (first, second)]
    return first.kind == "money" and less[0] != less[1]


def _are_opposite(article: Article, first: Figure, second: Figure) -> bool:
    """'28 per cent moving up one grade … 28 per cent remained the same'; a limit and what is measured."""
    if first.kind not in ("percentage", "fraction"):
        return False
    after = [article.masked[f.place : f.place + _CLAUSE].partition("\ue010")[0] for f in (first, second)]
    if any(_STAYED.search(one) and _WENT.search(two) for one, two in (after, after[::-1])):
        return True
    return second.bound != "exact" and bool(_WHERE.search(article.masked, *sentence_of(article, second)))


def _is_another_share(article: Article, first: Figure, second: Figure) -> bool:
    """'Another quarter (23 per cent) … a quarter (23 per cent) of parents': each is told anew."""
    beside = [f for each in (first, second) for f in article.figures_in(each.place - 3, each.place)]
    return any(each.surface.lower().startswith(("another", "a further")) for each in beside)


def are_then_and_now(article: Article, first: Figure, second: Figure) -> bool:
    """'Up from 76 per cent to 78' and 'down from 78 per cent': what one was, and what the other is?"""
    if first.kind not in ("percentage", "fraction"):
        return False
    spans = [sentence_of(article, figure) for figure in (first, second)]
    pairs = [sum(f.kind == "percentage" for f in article.figures_in(*span)) > 1 for span in spans]
    return all(pairs) and is_base(article, first, spans[0].start) != is_base(article, second, spans[1].start)


def _is_exact_beside(article: Article, first: Figure, second: Figure) -> bool:
    """Is one rounded in front of its own exact number, as in 'nearly 90,000 (88,412)'?"""
    return is_told_exactly(article, first) or is_told_exactly(article, second)


def are_totals_of_others(article: Article, first: Figure, second: Figure) -> bool:
    """'Four contracts with a combined worth of £7 million … two of these, together worth £7 million'."""
    counts = [how_many(article, figure) if figure.kind == "money" else None for figure in (first, second)]
    return counts[0] != counts[1] and (None not in counts or first.number != second.number)


_TWIN = pattern(
    r"(?P<one>{F})[^\n\ue010\ue000-\ue008(]{0,60}?\((?P<other>{P})\)"
    r"|(?P<share>{P})[^\n\ue010\ue000-\ue008(]{0,40}?\((?P<told>{F})\)"
)


def _have_other_twins(article: Article, first: Figure, second: Figure) -> bool:
    """'Half of firms (51 per cent) … nearly half of firms (45 per cent)': each is told exactly beside?"""
    twins = [_TWIN.match(article.masked, figure.place) for figure in (first, second)]
    told = [article.figure_at(twin.end() - 2).number for twin in twins if twin]
    return len(told) == len(twins) and told[0] != told[1]


_FURTHER = re.compile(r"(?<!\bthe )\b(?:another|further|additional|other|extra) $")


def _is_further(article: Article, first: Figure, second: Figure) -> bool:
    """Is the second 'a further 50', besides the first?"""
    return _FURTHER.search(article.masked, max(0, second.place - 12), second.place) is not None


def _are_of_other_years(article: Article, first: Figure, second: Figure) -> bool:
    """Does the clause of each name a year, and another one?"""
    years = [year_of(article, figure) for figure in (first, second)]
    return None not in years and years[0] != years[1]


_RIVALS = re.compile(r"\b(?:counterparts?|out(?:did|perform\w*|strip\w*|pac\w*)|peers|rivals|elsewhere)\b")


def are_of_rivals(article: Article, first: Figure, second: Figure) -> bool:
    """'97.8 per cent passed … girls outdid their counterparts, with 98': is one of another group?"""
    if first.kind not in ("percentage", "fraction"):
        return False
    own = (sentence_of(article, figure) for figure in (first, second))
    return len({_RIVALS.search(article.masked, *span) is None for span in own}) > 1


APART = (
    are_of_rivals,
    _have_other_twins,
    _is_further,
    _are_of_other_years,
    _are_told_of_two,
    _are_items,
    _is_gap_of_one,
    _are_opposite,
    _is_another_share,
    _is_exact_beside,
    are_then_and_now,
    are_totals_of_others,
)
