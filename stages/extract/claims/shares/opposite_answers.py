"""Answers that exclude each other: for and against, one, both and neither, women and men, the remaining.

Two shares in a sentence or in one and the next, three of which one is of the unsure, age bands that lie
apart, and what a share leaves: "the remaining 42 per cent".
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.changes.changes import changed_places
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import pattern

_RESTATED = pattern(r"{F}[^\n\ue010\ue000-\ue008]{0,60}?(?: ?\({P}| - {P} -|, (?:or )?{P}[,.])")
_OR_SO = pattern(r"{P},? or $")
_CONTRARY_FOLLOWS = re.compile(
    r" (?:thought|said|felt|believed?) (?:the opposite|otherwise)|,? (?:disagreed?|disapproved?|opposed)\b"
    r"|,? (?:did not|do not|don't|said no)(?=[.,;\n\ue010]|$)|,? (?:(?:had|were|was|being|voted|voting|came"
    r" out|said they were) )?(?:against|opposed|voted no|rejected it|were not)\b"
)
_CONTRARY = (
    re.compile(r"\b(?:disagreed?|distrust(?:ed)?)\b"),
    re.compile(r"\b(?:agreed?|it could|could be|trust(?:ed)?)\b"),
)


_KNOW_NOTHING = re.compile(
    r"\b(?:(?:not|never|yet to|n't)(?: [a-z]+){0,2} hea(?:r|rd)|unaware|kn[eo]w(?:s|n)? nothing|no idea)\b"
)
_KNOW_MUCH = re.compile(
    r"\b(?:kn[eo]ws?|underst[a-z]+) (?:a (?:lot|great deal|good deal)|much|plenty)\b|\b(?:well[- ]informed"
    r"|(?:very|fully) (?:familiar|aware))\b"
)
_WHEREAS = re.compile(r"\b(?:whereas|while|but)\b[^,;]*$")
_NO_SUCH = re.compile(r"\b(?:done|had|have|has|did|got|took|taken|see|saw) no (?P<noun>[a-z]{4,})\b")


def opposites(article: Article) -> Iterator[list[Figure]]:
    """Yield the shares that one sentence, or one and the next, tell of opposite answers."""
    for sentence in with_shares(article):
        if apart := _went_apart(article, sentence):
            yield apart
            continue
        shares = level_shares(article, sentence)
        following = neighbour(article, article.sentence_at(sentence.start), 1)
        is_one_line = following and article.line_at(sentence.start) == article.line_at(following.start)
        after = level_shares(article, following) if following and is_one_line and 0 < len(shares) < 3 else []
        if len(shares) + len(after) < _PAIR:
            continue
        both, span = [*shares, *after], Span(sentence.start, following.end if following else sentence.end)
        is_for = after and len(both) == 3 and _FOR.search(article.masked, both[0].place, both[1].place)
        if is_for and _are_for_against_and_unsure(article, both, span):
            yield both  # "39% are for it. 31% are opposed, while a further 34% are undecided"
            continue
        if len(shares) == 3 and _are_for_against_and_unsure(article, shares, sentence):
            yield shares
        if _MANY <= len(shares) <= _MANY + 1 and _are_one_both_and_neither(article, shares, sentence):
            yield shares
        if len(shares) == _PAIR and (
            _are_two_sides(article, shares, sentence) or _are_the_rest(article, shares, sentence.start)
        ):
            yield shares
        if len(shares) == 2 and _are_opposite(article, shares, sentence):
            yield shares
        elif _is_vote_after_turnout(article, shares) and _are_opposite(article, shares[1:], sentence):
            yield shares[1:]
        is_each = len(shares) == len(after) == 1
        if is_each and (_are_opposite(article, both, span) or _are_the_rest(article, both, sentence.start)):
            yield both


_UP = pattern(r"\b(?:{up_verb}|increase|rise|growth)\b")
_DOWN = pattern(r"\b(?:{down_verb}|dip|fall|drop|decrease|decline|reduction)\b")
_BUT = re.compile(r"(?:,| -|;)? (?:while|whilst|whereas|but|and|against)\b")
_OF_SOME = re.compile(r" (?:\([^)]{1,12}\) )?of (?:the |all |those |these )*[a-z-]+")
_TELLS = re.compile(
    r"\b(?:said|sa(?:y|id|w)|seen|reported|had|have|expect\w*|plan\w*|firms|employers|colleges|providers)\b"
)


def _went_apart(article: Article, sentence: Span) -> list[Figure]:
    """'Just under half of colleges had seen a dip, while 42% said their figures had gone up': two, if so."""
    shares = [f for f in article.figures_in(*sentence) if f.kind in ("percentage", "fraction")]
    if len(shares) != _PAIR or not _OF_SOME.match(article.masked, shares[0].place + 1, sentence.end):
        return []
    if any(share.place in changed_places(article) for share in shares):
        return []
    first = article.masked[shares[0].place + 1 : shares[1].place]
    second = article.masked[shares[1].place + 1 : sentence.end]
    turn = [m.start() for m in _BUT.finditer(first)]
    if not turn or second.startswith((" of ", " in ")) or not _TELLS.search(first):
        return []
    first = first[: turn[-1]]
    moves = [(bool(_UP.search(words)), bool(_DOWN.search(words))) for words in (first, second)]
    return shares if moves in ([(True, False), (False, True)], [(False, True), (True, False)]) else []


_THE_REST = pattern(r"\b(?:the )?(?:remaining|rest|balance|other),? $")


def _are_the_rest(article: Article, shares: Sequence[Figure], start: int) -> bool:
    """Is the second share what the first leaves: '58 per cent stayed on; the remaining 42 per cent left'?"""
    last = shares[-1].place
    is_of_others = article.masked.startswith(" of ", last + 1) or shares[0].value == shares[-1].value
    return not is_of_others and bool(_THE_REST.search(article.masked, max(start, last - 20), last))


_AGAINST = re.compile(
    r"\b(?:against|den(?:y|ied|ies)|disagree\w*|oppos\w+|reject\w*|not|don't|no|contrary|bad|worse"
    r"|unhappy|unlikely|dissatisfied|unfavourabl[ey]|negative)\b"
)
_UNSURE = re.compile(
    r"\b(?:unsure|not sure|undecided|don't know|did not (?:answer|know|say|mind)|could not say|can(?:not"
    r"|'t) say|passed|abstained|open|neither|no (?:view|opinion|answer)|neutral|rest|had none)\b"
)


def _are_for_against_and_unsure(article: Article, shares: Sequence[Figure], span: Span) -> bool:
    """Three answers to one question: for, against, and neither."""
    ends = [shares[1].place, shares[2].place, span.end]
    before = article.masked[shares[0].place + 1 : shares[1].place]
    middle = article.masked[shares[1].place + 1 : ends[1]]
    last = article.masked[shares[2].place + 1 : ends[2]]
    is_against = bool(_AGAINST.search(middle) or _AGAINST.search(before[-30:]))
    if is_against and (_UNSURE.search(last) or _UNSURE.search(middle[-30:])):
        return True
    return bool(_UNSURE.search(middle) and _AGAINST.search(last))


_BOTH, _NEITHER = re.compile(r"\bboth\b"), re.compile(r"\b(?:neither|none|no \w+|nothing|not at all)\b")


def _are_one_both_and_neither(article: Article, shares: Sequence[Figure], span: Span) -> bool:
    """'29% pay fares, 20% run buses, 28% do both and 27% do neither': each answer leaves the others out."""
    ends = [*(share.place for share in shares[1:]), span.end]
    clauses = [article.masked[share.place + 1 : end] for share, end in zip(shares, ends, strict=True)]
    both, neither = ([n for n, words in enumerate(clauses) if cue.search(words)] for cue in (_BOTH, _NEITHER))
    return (
        bool(both)
        and neither == [len(shares) - 1]
        and both[-1] > 0
        and " of " not in "".join(words[:4] for words in clauses[1:])
    )


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _are_opposite(article: Article, shares: Sequence[Figure], span: Span) -> bool:
    """Does the second share tell the contrary of the first, of the same people?"""
    first = article.masked[shares[0].place + 1 : shares[1].place]
    second = article.masked[shares[1].place + 1 : span.end]
    if len(set(_YEAR.findall(article.masked, *span))) > 1:
        return False  # "58 per cent agreed in 2019 and 61 per cent disagreed in 2023"
    if _KNOW_NOTHING.search(first) and _KNOW_MUCH.search(second):
        return True
    nothing = _NO_SUCH.search(second) if _WHEREAS.search(first) else None
    if nothing and re.search(rf"\b{nothing['noun']}\b", first):
        return True
    if (
        re.search(r"\b(?:against|compared with|compared to|whereas|men|women) ?$", first)
        or " of " in second[:8]
    ):
        return False
    if _CONTRARY_FOLLOWS.match(second):
        return True
    return bool(_CONTRARY[0].search(first) and _CONTRARY[1].search(second))


_SIDES = (
    (re.compile(r"\bwomen\b|\bfemales?\b|\bgirls\b"), re.compile(r"\b(?:men|males?|boys)\b")),
    (re.compile(r"\bfull-time\b"), re.compile(r"\bpart-time\b")),
    (re.compile(r"\bpublic\b"), re.compile(r"\bprivate\b")),
)


_PAIR = 2


def of_age_bands(article: Article) -> Iterator[list[Figure]]:
    """'38% were by those aged 25 and over, 35% by 19- to 24-year-olds and 27% by under-19s'."""
    if sum(f.kind == "age" for f in article.figures) < _MANY:
        return
    run: list[tuple[Figure, Figure]] = []
    for sentence in with_shares(article):
        told = _banded(article, sentence)
        is_next = run and article.sentence_at(sentence.start) - run[-1][0].sentence == 1
        if run and not (is_next and told and not _RATE.search(article.masked, *sentence)):
            yield from _of_all_ages(run)
            run = []
        is_made = told and _MADE_BY.search(article.masked, *sentence)
        if run or (is_made and not _RATE.search(article.masked, *sentence)):
            run += told
    yield from _of_all_ages(run)


def _of_all_ages(run: Sequence[tuple[Figure, Figure]]) -> Iterator[list[Figure]]:
    bands = [band for _, band in run]
    if len(run) >= _MANY and all(_lie_apart(one, other) for one, other in combinations(bands, 2)):
        yield [share for share, _ in run]


def _banded(article: Article, sentence: Span) -> list[tuple[Figure, Figure]]:
    """Each share of a sentence with the one age band that stands in its clause; none where one has none."""
    shares = level_shares(article, sentence)
    figures = article.figures_in(*sentence)
    ages = [f for f in figures if f.kind == "age"]
    if len(ages) != len(shares) or any(f.kind == "percentage_points" for f in figures):
        return []
    pairs = list(zip(shares, ages, strict=True))
    is_after = all(share.place < age.place for share, age in pairs)
    is_before = all(age.place < share.place for share, age in pairs)
    return pairs if is_after or is_before else []


_MADE_BY = re.compile(r"\b(?:by|went to|account\w*|made up|make up|came from|were (?:aged|under|over))\b")
_RATE = re.compile(
    r"\b(?:rates?|pass\w*|achiev\w*|complet\w*|sa(?:y|id)|agree\w*|report\w*|want\w*|satisf\w*|unemploy\w*"
    r"|\w*employed|risen|rose|fell|fallen|compared|than|(?:19|20)\d\d and)\b"
)
_MANY = 3


def _lie_apart(one: Figure, other: Figure) -> bool:
    return any(
        first.high is not None and second.low is not None and first.high <= second.low
        for first, second in ((one, other), (other, one))
    )


def _are_two_sides(article: Article, shares: Sequence[Figure], span: Span) -> bool:
    """Has one share the women and the other the men, of one group: '58 per cent of staff are women and …'?"""
    end = _CLAUSE.search(article.masked, shares[1].place, span.end)
    before = _after_last(article, span.start, shares[0].place)
    between = article.masked[shares[0].place + 1 : shares[1].place]
    after = article.masked[shares[1].place + 1 : end.start() if end else span.end]
    if after.startswith(" of ") or _COMPARED.search(before + between):
        return False
    is_made_up = " make up" in before + between or " made up" in before + between
    one, other = (before, between) if is_made_up else (between, after)
    if " of " in one and not is_made_up and re.search(r" of (?:the )?(?:women|men|boys|girls)\b", one):
        return False
    return any((a.search(one) and b.search(other)) or (b.search(one) and a.search(other)) for a, b in _SIDES)


_CLAUSE = re.compile(r"[,;:.\n\ue010]|$")
_COMPARED = re.compile(r"\b(?:compared|against|than|while|whereas|but|from|rate|rates|passed|more|fewer)\b")


def _after_last(article: Article, start: int, end: int) -> str:
    return re.split(r"[,;:]", article.masked[start:end])[-1]


@lru_cache(maxsize=8)
def with_shares(article: Article, fewest: int = 1) -> tuple[Span, ...]:
    """The sentences that hold at least so many shares."""
    counts = Counter(f.sentence for f in article.figures if f.kind in ("percentage", "fraction"))
    return tuple(article.sentences[place] for place, count in counts.items() if count >= fewest)


def level_shares(article: Article, span: Span) -> list[Figure]:
    """The shares of a sentence, each told in one form; none where one of them tells a change."""
    shares = [
        f
        for f in article.figures_in(*span)
        if f.kind == "percentage"
        or (
            f.kind == "fraction"
            and not _RESTATED.match(article.masked, f.place)
            and not _OR_SO.search(article.masked, max(0, f.place - 8), f.place)
        )
    ]
    return shares if all(f.direction == "level" for f in shares) else []


def _is_vote_after_turnout(article: Article, shares: Sequence[Figure]) -> bool:
    """'On a 58 per cent turnout 92 per cent voted for it and eight per cent against'."""
    return len(shares) == 3 and bool(_FOR.search(article.masked, shares[1].place, shares[2].place))


_FOR = re.compile(r"\b(?:for|in favour|yes|backed|supported|agreed)\b")
