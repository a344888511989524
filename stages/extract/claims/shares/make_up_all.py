"""Shares that make up all of something: "53% by women and 47% by men", "stayed … meaning 47 per cent left".

That two shares told one after the other come to 100 is seldom chance, and three or more hardly ever;
choices of which one is preferred need not come to 100. Shares of different things may still happen to, so
nothing here is ever called contradicted.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.changes.evidence import subject
from stages.extract.claims.intervals import meets, point
from stages.extract.claims.patterns import pattern
from stages.extract.claims.shares.share_words import as_told

_SHARES = ("fraction", "percentage")
_ALL = Fraction(100)
_SENTENCES = 1  # between two shares told one after the other
_LETTERS = 220
_MANY = 3
_TINY = 1e-6
_HEDGED = 6  # points that "nearly half" may be off
_EARLIER = pattern(
    r"\b(?:compared (?:to|with)|against|from|than|year before|last year|previously|target|average"
    r" of|over|under)(?: the| a| just| only)*\s*$"
)
_CUMULATIVE = re.compile(r" (?:[a-z'-]+ ){0,6}?(?:or (?:above|better|higher|more)|at least)\b")
_CHOICE = re.compile(
    r"\b(?:prefer\w*|favou?r\w*|would (?:rather|choose|vote|urge|advise|suggest|do (?:more|better))|chose"
    r"|voted|back(?:ed|ing))\b"
)
_LEAST_OF_CHOICE = 85


def make_up_all(article: Article) -> Iterator[list[Figure]]:
    """Yield each run of shares that come to 100 per cent, and each set of choices."""
    shares = [f for f in article.figures if _may_be_answer(article, f)]
    numbers = [float(in_hundred(share)) for share in shares]
    done = -1
    for index in range(len(shares) - 1):
        if index <= done:
            continue
        run = _run(article, shares, numbers, index)
        if run:
            yield run
            done = index + len(run) - 1
    yield from _roundly_left(article)
    yield from _finely_left(article, shares)
    yield from _choices(article, shares)


_FAR = 8  # sentences between two shares with decimals that make up all
_TWO_WORDS = 2


def _finely_left(article: Article, shares: Sequence[Figure]) -> Iterator[list[Figure]]:
    """'97.4 per cent of trusts had a cumulative surplus … 2.6 per cent of trusts had a cumulative deficit'.

    With a decimal hardly two of a page come to 100 by chance; both tell of the same things, no other does.
    """
    fine = [f for f in shares if f.kind == "percentage" and f.bound == "exact" and (f.number or 0) % 1]
    for first, rest in combinations(fine, 2):
        apart = rest.sentence - first.sentence
        if not 0 < apart <= _FAR or in_hundred(first) + in_hundred(rest) != _ALL:
            continue
        about = [subject(article, figure.sentence) for figure in (first, rest)]
        if len(about[0] & about[1]) >= _TWO_WORDS:
            yield [first, rest]
            yield from _of_the_year_before(article, first, rest)


def _of_the_year_before(article: Article, first: Figure, rest: Figure) -> Iterator[list[Figure]]:
    """'… up from 95.9 per cent' and '… a fall from 4.1 per cent': beside the two, what they were before."""
    told = [article.figures_in(f.place + 1, article.sentences[f.sentence].end) for f in (first, rest)]
    ones, others = ([f for f in each if f.kind == "percentage"] for each in told)
    if ones and others and in_hundred(ones[0]) + in_hundred(others[0]) == _ALL:
        yield [ones[0], others[0]]


def _roundly_left(article: Article) -> Iterator[list[Figure]]:
    """'54.8 per cent finished, meaning nearly half did not': what is left, one of the two told roughly."""
    for kept, rest in pairwise(article.figures):
        if kept.kind not in _SHARES or rest.kind not in _SHARES:
            continue
        if not any(f.kind == "fraction" and f.bound in ("under", "over") for f in (kept, rest)):
            continue
        is_near = rest.place - kept.place < _LETTERS and kept.direction == "level"
        if is_near and is_what_is_left(article, rest):
            left = _ALL - in_hundred(kept)
            off = left - in_hundred(rest)
            if abs(off) <= _HEDGED and (kept.bound != "exact" or meets(point(left), as_told(rest))):
                yield [kept, rest]


def _may_be_answer(article: Article, figure: Figure) -> bool:
    is_share = figure.kind == "percentage" or (figure.kind == "fraction" and figure.bound == "exact")
    if not is_share or figure.value is None or not 0 < in_hundred(figure) < _ALL:
        return False
    words = article.masked[max(0, figure.place - 24) : figure.place]
    if figure.direction != "level" or figure.place in changed_places(article):
        return False  # "a 3% increase was the most popular, with 30%"
    after = figure.place + 1
    return not any(
        (
            _EARLIER.search(words),
            _CUMULATIVE.match(article.masked, after),
            _NO_ANSWER.match(article.masked, after),
        )
    )


_NO_ANSWER = re.compile(
    r" (?:[a-z]+ )?(?:shortfall|short|gap|(?:fewer|more|less|lower|higher|below|above)(?= (?:than|the)\b))\b"
)


def in_hundred(share: Figure) -> Fraction:
    """The stated share, in per cent."""
    value = share.value or Fraction(0)
    return value * 100 if share.kind == "fraction" else value


def _run(article: Article, shares: Sequence[Figure], numbers: Sequence[float], index: int) -> list[Figure]:
    """The shares from here on that come to all: two exactly, more as far as rounding allows."""
    left = 100.0
    for end in range(index, min(len(shares), index + 9)):
        if end > index and not _follows(article, shares[end - 1], shares[end]):
            return []
        left -= numbers[end]
        many = end + 1 - index
        room = _TINY + (_rounding(shares[index : end + 1]) if many >= _MANY and abs(left) < many else 0)
        if many == 2 and _TINY < abs(left) < 1 / 2 and is_what_is_left(article, shares[end]):
            room = 1 / 2  # "stayed on: 55.9 per cent. So 44 per cent …"
        if abs(left) <= room and many > 1:
            run = list(shares[index : end + 1])
            is_told = _are_all_told(article, run) if many >= _MANY else _are_two_sides(article, *run)
            return run if is_told else []
        if left < -room:
            return []
    return []


def _are_all_told(article: Article, run: Sequence[Figure]) -> bool:
    """Does one sentence tell these shares and no other, or each line or sentence one of them?"""
    sentences = [share.sentence for share in run]
    told = [
        f
        for f in _around(article, run)
        if f.kind == "percentage"
        or (f.kind == "fraction" and (f in run or not _TWIN.match(article.masked, f.place)))
    ]
    is_even = len(set(sentences)) in (1, len(run)) or is_what_is_left(article, run[-1])
    if not is_even and sum(map(in_hundred, run)) == _ALL:
        between = article.masked[run[0].place : run[-1].place]
        is_even = not _OF_TWO_TIMES.search(between)
    return len(told) == len(run) and is_even


def _around(article: Article, run: Sequence[Figure]) -> Sequence[Figure]:
    """The figures of the sentences that tell a run, between semicolons where one has the run between two."""
    start, end = article.sentences[run[0].sentence].start, article.sentences[run[-1].sentence].end
    if ";" not in article.masked[run[0].place : run[-1].place]:
        start = max(start, article.masked.rfind(";", start, run[0].place))
        closes = article.masked.find(";", run[-1].place, end)
        end = end if closes < 0 else closes
    return article.figures_in(start, end)


_OF_TWO_TIMES = re.compile(
    r"\b(?:compared|than|improve\w*|worse\w*|previous\w*|earlier|last year|year before|recorded"
    r"|respectively)\b"
)
_OF_THEM = re.compile(r" of (?:them|these|those)\b")
_PAID = re.compile(r"\b(?:instalments?|tranches?|payments|paid|split|divided|stages)\b")
_SO = r"(?:meaning|so|leaving|leaves|result\w*|mean(?:s|t))"
_TIE = pattern(
    rf"\b(?:{_SO}|remain\w*|rest|others?|while|whereas|but|and|against|to|versus|compared|balance"
    rf"|with)\b[^\n\ue010]{{0,40}}$"
)
_REST = pattern(
    rf"\b(?:{_SO}|(?:that|this|which) left|remain\w*|the rest|the others?|balance)\b"
    rf"[^\n\ue010\ue000-\ue008]{{0,40}}(?:{{F}}, )?$"
)


def is_what_is_left(article: Article, share: Figure) -> bool:
    """Do the words before a share make it what the other leaves: 'meaning that', 'the remaining'?"""
    own = article.sentences[share.sentence]
    return bool(_REST.search(article.masked[own.start : share.place]))


_OTHER_HALF = re.compile(r"\bthe other (?:[^ \n]{1,20} )?$")


def _are_two_sides(article: Article, first: Figure, second: Figure) -> bool:
    """Are two shares of one thing: 'the remaining', one sentence with 'and', or both in brackets alike?"""
    own = first.sentence
    is_one_sentence = own == second.sentence
    if in_hundred(first) == in_hundred(second):
        is_paid = is_one_sentence and bool(_PAID.search(article.masked, *article.sentences[own]))
        return is_paid or bool(_OTHER_HALF.search(article.masked, first.place, second.place))
    if {first.bound, second.bound} - {"exact", "about"}:
        return False
    if is_what_is_left(article, second):
        return True
    is_bracket = article.masked[first.place - 1] == article.masked[second.place - 1] == "("
    is_one_line = article.line_at(first.place) == article.line_at(second.place)
    is_bracket = is_bracket and (is_one_line or not any(_retells(article, each) for each in (first, second)))
    between = article.masked[first.place + 1 : second.place]
    is_joined = (
        is_one_sentence
        and bool(_TIE.search(between))
        and (
            _are_all_told(article, [first, second]) or bool(_OF_THEM.match(article.masked, second.place + 1))
        )
    )
    is_turned = not is_one_sentence and _are_of_one_question(article, first, second)
    return first.kind == second.kind and (is_bracket or is_joined or is_turned)


def _retells(article: Article, share: Figure) -> bool:
    """Does the bracket of a share tell a fraction again: 'a quarter (24 per cent)'?"""
    before = article.figures_in(article.sentences[share.sentence].start, share.place)
    return bool(before) and before[-1].kind == "fraction"


_HOWEVER = re.compile(r"\b(?:however|but|by contrast|in contrast|on the other hand|yet|conversely)\b")


def _are_of_one_question(article: Article, first: Figure, second: Figure) -> bool:
    """'86 per cent of firms have able staff. Gaps are told of by 14 per cent of firms, however.'"""
    about = subject(article, first.sentence) & subject(article, second.sentence)
    own = article.sentences[second.sentence]
    return len(about) >= _TWO_WORDS and _HOWEVER.search(article.masked, *own) is not None


def _rounding(run: Sequence[Figure]) -> float:
    is_whole = all(in_hundred(share).denominator == 1 for share in run)
    return len(run) // 2 / (1 if is_whole else 10)


def _follows(article: Article, first: Figure, second: Figure) -> bool:
    apart = second.sentence - first.sentence
    if apart > _SENTENCES or second.place - first.place > _LETTERS:
        return False
    if first.kind != second.kind and apart == 0 and _TWIN.match(article.masked, first.place):
        return False
    return not any(f.kind == "percentage_points" for f in article.figures_in(first.place, second.place))


_TWIN = pattern(r"{PF}[^\n\ue010\ue000-\ue008(]{0,60}(?:\(|,|-| or) ?{PF}")


def _choices(article: Article, shares: Sequence[Figure]) -> Iterator[list[Figure]]:
    """'48 per cent would prefer this to that (37 per cent) or the other (8 per cent)'."""
    for index in sorted({f.sentence for f in shares}):
        own = article.sentences[index]
        told = [f for f in article.figures_in(*own) if f.kind in ("percentage", "fraction")]
        if not _CHOICE.search(article.masked, *own) or not all(_is_exact(share) for share in told):
            continue
        is_told = len(told) >= _MANY and _LEAST_OF_CHOICE <= sum(map(in_hundred, told)) <= _ALL
        if is_told or (len(told) == 2 and _are_choices(article, *told)):
            yield told


def _is_exact(share: Figure) -> bool:
    return share.kind == "percentage" and share.bound == "exact" and share.direction == "level"


_WOULD = re.compile(r"\bwould\b")
_OF_OTHERS = re.compile(r" of (?!(?:them|these|those)\b)")


def _are_choices(article: Article, first: Figure, second: Figure) -> bool:
    """'31 per cent would urge them to study, while 27 per cent would suggest work': one or the other."""
    own = article.sentences[first.sentence]
    turn = _TURNS_TO.search(article.masked, first.place, own.end)
    if turn is None or _OF_OTHERS.match(article.masked, second.place + 1):
        return False
    halves = ((own.start, turn.start()), (turn.end(), own.end))
    is_each = all(_WOULD.search(article.masked, *half) for half in halves)
    return is_each and in_hundred(first) + in_hundred(second) <= _ALL


_TURNS_TO = re.compile(r"; |,? (?:while|whereas|as against|against|but|and) ")
