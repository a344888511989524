"""Two tellings of one number that are of two things: changes from levels of their own, items of lists."""

import re

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import change_sign, changed_places
from stages.extract.claims.changes.motion_words import tells_motion
from stages.extract.claims.changes.told_against import is_base
from stages.extract.claims.operands import sentence_of, year_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.restated import is_told_exactly
from stages.extract.claims.tellings.retold import stems
from stages.extract.claims.tellings.same_number import digits
from stages.extract.claims.tellings.telling_points import STANDFIRST, TITLE, are_alike, points_back
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


_MARK = pattern(
    r"[ \t]*(?:(?P<bullet>[•*\-‣▪◦·])|\(?(?P<letter>[a-z]|[ivx]{1,5})[.)][ {end}]"
    r"|(?P<figure>{N})[^\n]{2,70}$)"
)
_FEW = 2  # digits: a longer number is seldom told of two things


def _are_items(article: Article, first: Figure, second: Figure) -> bool:
    """Are they shares in items of lists, which tell of one thing each?"""
    if first.kind not in ("percentage", "fraction"):
        return False
    return all(_mark_of(article, article.line_at(f.place)) == "bullet" for f in (first, second))


def _are_of_one_list(article: Article, first: Figure, second: Figure) -> bool:
    """Are they one round number in two items of a list, which tell of one thing each?"""
    one, other = (article.line_at(figure.place) for figure in (first, second))
    mark = _mark_of(article, one) if one and one != other else None  # a title is no item
    is_round = digits(first) <= _FEW and are_alike(first, second)
    if mark is None or not is_round:
        return False
    is_list = all(_mark_of(article, line) == mark for line in range(one + 1, other + 1))
    return is_list and not _are_of_one_thing(article, first, second)


def _mark_of(article: Article, line: int) -> str | None:
    """What an item of a list begins with: a bullet, a letter, or a number that it tells."""
    match = _MARK.match(article.masked, *article.lines[line])
    return match.lastgroup if match else None


def _are_rounded_changes(article: Article, first: Figure, second: Figure) -> bool:
    """'Up 7 per cent' here and 'a rise of 7 per cent' there: of one digit, many things change by as much."""
    most = {"percentage": 1, "count": 2}.get(first.kind, 0)  # digits: "15 down on April" of each district
    if first.kind != second.kind or max(digits(first), digits(second)) > most:
        return False
    return not changed_places(article).isdisjoint((first.place, second.place))


def _are_changes_of_two(article: Article, first: Figure, second: Figure) -> bool:
    """Are they rounded changes of which the words beside them do not say one thing?"""
    changed = changed_places(article)
    is_amount = first.kind == "money" and first.bound == second.bound == "exact" and digits(first) <= _FEW
    is_round = (is_amount and {first.place, second.place} <= changed) or _are_rounded_changes(
        article, first, second
    )
    return is_round and not _are_of_one_thing(article, first, second)


_BESIDE = 60  # letters


def _are_of_one_thing(article: Article, first: Figure, second: Figure) -> bool:
    """Does the second point back, or do two words stand beside both, others than those of motion?"""
    if points_back(article, first, second):
        return True
    beside = [stems(_without_motion(_beside(article, figure))) for figure in (first, second)]
    return len(beside[0] & beside[1]) >= _FEW


def _beside(article: Article, figure: Figure) -> str:
    own = sentence_of(article, figure)
    return article.masked[max(own.start, figure.place - _BESIDE) : min(own.end, figure.place + _BESIDE)]


def _without_motion(words: str) -> str:
    return " ".join(word for word in words.split() if not tells_motion(word))


_ANSWERS = 3  # shares of a sentence that tells how all answered


def _is_one_of_answers(article: Article, first: Figure, second: Figure) -> bool:
    """'19 per cent did, 64 did in part and 17 did not': is the second one of a list, the first not?"""
    if first.kind != "percentage" or not are_alike(first, second) or points_back(article, first, second):
        return False
    told = [
        {f.number for f in article.figures_in(*sentence_of(article, figure)) if f.kind == "percentage"}
        for figure in (first, second)
    ]
    return len(told[0] & told[1]) == 1 and len(told[1]) >= _ANSWERS and digits(second) <= _FEW


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


def _is_besides(article: Article, first: Figure, second: Figure) -> bool:
    """Is the first, of one digit, 'another £1 billion' besides what was told before it?"""
    if digits(first) > 1 or points_back(article, first, second) or _is_further(article, first, second):
        return False  # "an extra 200,000 students" twice
    return _FURTHER.search(article.masked, max(0, first.place - 12), first.place) is not None


def _are_other_multiples(article: Article, first: Figure, second: Figure) -> bool:
    """Is one almost three times, and the other about so many?"""
    return first.kind == "multiple" and first.bound != second.bound


def _are_of_other_years(article: Article, first: Figure, second: Figure) -> bool:
    """Does the clause of each name a year, and another one?"""
    years = [year_of(article, figure) for figure in (first, second)]
    return None not in years and years[0] != years[1]


_RIVALS = re.compile(r"\b(?:counterparts?|out(?:did|perform\w*|strip\w*|pac\w*)|peers|rivals|elsewhere)\b")


def _is_of_rivals(article: Article, first: Figure, second: Figure) -> bool:
    """'97.8 per cent passed … girls outdid their counterparts, with 98': is one of another group?"""
    if first.kind not in ("percentage", "fraction"):
        return False
    own = (sentence_of(article, figure) for figure in (first, second))
    return len({_RIVALS.search(article.masked, *span) is None for span in own}) > 1


_YEAR_BEFORE = re.compile(
    r"[^\n\ue010\ue000-\ue008;,]{0,30}?\b(?:the (?:year|month|quarter|term) before|last (?:year|month|term)"
    r"|the previous (?:year|month|quarter)|(?:years?|months?) (?:ago|earlier|before|after))\b"
)


def _is_one_of_then(article: Article, first: Figure, second: Figure) -> bool:
    """'Legacies rose to £1.6bn … compared with £1.6bn the year before': is one of now, the other of then?"""
    is_then = [is_base(article, figure, sentence_of(article, figure).start) for figure in (first, second)]
    is_near = article.line_at(first.place) == article.line_at(second.place)
    if is_then != [False, True] or not is_near or min(first.digits, second.digits) > _FEW_DIGITS:
        return False
    is_dated = _YEAR_BEFORE.match(article.masked, second.place + 1) is not None
    return is_dated and not _TIMES.search(article.masked, *sentence_of(article, first))


_FEW_DIGITS = 2  # which two levels may share by chance
_TIMES = re.compile(r"\b(?:last|previous\w*|earlier|before|ago|original\w*|then|(?:19|20)\d\d)\b")
_NATIONS = re.compile(r"\b(?:england|english|scotland|scottish|wales|welsh|northern ireland|uk|britain)\b")


def _are_of_two_nations(article: Article, first: Figure, second: Figure) -> bool:
    """'Down 16 per cent across the UK … in England, a fall of 16 per cent'?"""
    if first.kind not in ("percentage", "fraction"):
        return False
    told = [set(_NATIONS.findall(article.masked, *sentence_of(article, f))) for f in (first, second)]
    return bool(told[0] and told[1]) and not told[0] & told[1]


def _go_two_ways(article: Article, first: Figure, second: Figure) -> bool:
    """Does one tell a rise, and the other a fall?"""
    return change_sign(article, first) * change_sign(article, second) < 0


_THAN_OTHERS = re.compile(r" (?:more|less) (?:likely|often|than|at risk|common)\b")


def _is_against_others(article: Article, first: Figure, second: Figure) -> bool:
    """'A third more likely to have one … 33 per cent of them have one': is one how much more it is?"""
    told = {_THAN_OTHERS.match(article.masked, figure.place + 1) is None for figure in (first, second)}
    return first.kind in ("percentage", "fraction") and len(told) > 1


OF_TWO = (_is_against_others, _go_two_ways, _are_of_two_nations, _is_one_of_then, _is_of_rivals)
"""Two groups, times or ways, whatever the two share."""
APART = (
    *OF_TWO,
    are_then_and_now,
    are_totals_of_others,
    _have_other_twins,
    _is_further,
    _is_besides,
    _are_other_multiples,
    _are_of_other_years,
    _are_told_of_two,
    _are_items,
    _is_one_of_answers,
    _are_of_one_list,
    _are_changes_of_two,
    _is_gap_of_one,
    _are_opposite,
    _is_another_share,
    _is_exact_beside,
)


def are_told_apart_below(article: Article, first: Figure, second: Figure, place: int) -> bool:
    """Are the two of two things, the first standing where it has so many points of `place`?"""
    if place < STANDFIRST:
        return any(each(article, first, second) for each in APART)
    # even what a lead or heading tells may be one of the items or changes that follow
    is_exact = first.bound == second.bound == "exact"
    if is_exact and first.number != second.number and _are_items(article, first, second):
        return True  # "fell from 13 per cent" and "12.6 per cent went on", a bullet each
    in_lead = (_are_changes_of_two, _is_one_of_answers, _is_besides) if place < TITLE else ()
    return any(each(article, first, second) for each in (*OF_TWO, _are_of_one_list, *in_lead))
