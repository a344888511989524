"""What the title tells and the body tells again: the same amount of the same thing."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate, Operand
from stages.extract.claims.countables import LISTED
from stages.extract.claims.intervals import meets
from stages.extract.claims.operands import are_kin, head
from stages.extract.claims.patterns import pattern
from stages.extract.claims.words import word_set

RULE = "consistency/1"
_BODY_SENTENCES = 14  # how far below the title its facts are retold
VAGUE = ("hundreds", "thousands", "dozens", "millions", "tens of")
_DISTINCT = 10  # a number from here on is seldom told of two things in one place
_STEM = 6  # letters that words of one family have in common: report, reported, reporting
_WORD = re.compile(r"[a-z][a-z'-]{2,}")
_STOP = word_set(
    """
    the and for with from its his her their has have had was were are will would could says said
    after over into that this which who than per cent more new been can may gets get set one two
    out all not but amid about under
    """
)


def title_and_body(article: Article) -> Iterator[Candidate]:
    """Yield each figure of the headlines that the body tells again."""
    headlines = _headlines(article)
    taken: set[int] = set()
    known: set[tuple[object, ...]] = set()
    for title in headlines:
        for told in article.figures_in(*title):
            is_told = told.kind in ("money", "percentage", "fraction", "count") and _is_plain(told)
            again = (told.kind, told.value, told.unit)  # a standfirst often says what the title said
            if is_told and told.place not in taken and again not in known:
                known.add(again)
                for candidate in _retellings(article, told, title):
                    taken.update(figure.place for figure in candidate.figures())
                    yield candidate


def _headlines(article: Article) -> list[Span]:
    """The title, and the lines under it that read like one: short, without a full stop."""
    found = []
    for index, line in enumerate(article.lines[:4]):
        words = article.masked[line.start : line.end].rstrip()
        if index and (len(words) > 140 or words.endswith(".")):
            break
        found.append(line)
    return found if len(article.lines) > len(found) else []


def _retellings(article: Article, told: Figure, title: Span) -> Iterator[Candidate]:
    """The first sentence of the body that tells the same number again, else one that tells another."""
    other: Figure | None = None
    for sentence in article.sentences[1 : 1 + _BODY_SENTENCES]:
        if sentence.start < title.end:
            continue
        for again in article.figures_in(*sentence):
            if not _may_be_same(article, told, again, title, sentence):
                continue
            if meets(told.interval, again.interval):
                yield retold(told, again, is_sure=_is_sure(article, told, again, title))
                return
            if other is None and not _OF_ANOTHER.search(article.masked, *sentence):
                other = again
    if other is not None and _is_sure(article, told, other, title):
        yield retold(told, other, is_sure=True)


_OF_ANOTHER = re.compile(
    r"\b(?:earlier|previous(?:ly)?|first|second|another|last year|additional|further"
    r"|extra|initial(?:ly)?|total)\b"
)


def _is_plain(figure: Figure) -> bool:
    if figure.kind == "count" and ("-" in figure.surface or figure.surface.lower().startswith(VAGUE)):
        return False  # "three-tier" names a thing; "thousands" are told of much
    return figure.value is not None and (figure.kind != "count" or figure.value > 2)


def _may_be_same(article: Article, told: Figure, again: Figure, title: Span, sentence: Span) -> bool:
    """The same kind, rate and thing: the same words around both, and a number that rounds to the same."""
    if told.kind != again.kind or told.per != again.per or again.value is None or told.value is None:
        return False
    if told.kind != "count" and told.unit != again.unit:
        return False
    if (
        told.kind == "percentage"
        and told.direction != again.direction
        and "level" not in (told.direction, again.direction)
    ):
        return False
    if told.kind == "count":
        is_same = _same_thing(told, again) or _is_same_of_many(article, told, again)
        return is_same and _is_close(told, again)
    shared = content(article, title) & content(article, sentence)
    is_same_change = told.kind in ("percentage", "fraction") and told.direction == again.direction != "level"
    if meets(told.interval, again.interval) and is_near(told, again) and (shared or is_same_change):
        return True
    return (
        told.kind == "money" and _follow(article, told) == _follow(article, again) != () and len(shared) > 1
    )


_OF_MANY = pattern(r"{C} of (?:[a-z'-]+ ){0,3}?(?P<whole>{C})")


def _is_same_of_many(article: Article, told: Figure, again: Figure) -> bool:
    """'16 colleges' in the title, '16 of the country's 20 colleges' in the text."""
    match = _OF_MANY.match(article.masked, again.place)
    return match is not None and head(article.figure_at(match.start("whole")).unit) == head(told.unit)


def _same_thing(told: Figure, again: Figure) -> bool:
    if told.value == again.value and {head(told.unit), head(again.unit)} <= LISTED:
        return True  # "15 key findings" over the text, "15 main points" in it
    return (
        head(told.unit) is not None
        and head(again.unit) is not None
        and (
            head(told.unit) == head(again.unit)
            or (are_kin(told.unit, again.unit) and told.value is not None and told.value >= _DISTINCT)
        )
    )


def _is_close(told: Figure, again: Figure) -> bool:
    return meets(told.interval, again.interval) and is_near(told, again)


_NEAR = Fraction(17, 20)


def is_near(first: Figure, second: Figure) -> bool:
    """Are the two numbers alike? 'More than 200' meets 900, but nobody tells the one for the other."""
    one, other = first.value, second.value
    return one == other or (one is not None and bool(other) and _NEAR <= one / (other or 1) <= 1 / _NEAR)


def _is_sure(article: Article, told: Figure, again: Figure, title: Span) -> bool:
    """Can nothing else be meant: one amount of money in the title, the same noun after both?"""
    same_kind = [f for f in article.figures_in(*title) if f.kind == told.kind]
    return (
        told.kind == "money"
        and len(same_kind) == 1
        and _follow(article, told) == _follow(article, again) != ()
    )


def _follow(article: Article, figure: Figure) -> tuple[str, ...]:
    """The two words after a figure that say what it is: 'emergency loan'."""
    words = article.masked[figure.place + 1 : figure.place + 60]
    match = re.match(
        r" ((?:[a-z-]+ )?[a-z-]+ (?:loan|bailout|grant|contract|deficit|surplus|fund|scheme|programme"
        r"|deal|budget|centre|investment|debt))\b",
        words,
    )
    return (match[1].split()[-1],) if match else ()


def content(article: Article, span: Span) -> frozenset[str]:
    """The words of a stretch that tell what it is about, what its figures count among them."""
    counted = " ".join(f.surface for f in article.figures_in(*span) if f.kind == "count")
    return stems(f"{article.masked[span.start : span.end]} {counted.lower()}")


def stems(words: str) -> frozenset[str]:
    """The stems of the telling words of lower-case text."""
    return frozenset(_stem(word) for word in _WORD.findall(words) if word not in _STOP)


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2][:_STEM]
    is_plural = word.endswith("s") and not word.endswith("ss")
    return (word[:-1] if is_plural else word)[:_STEM]


def retold(told: Figure, again: Figure, *, is_sure: bool) -> Candidate:
    """The candidate of a figure that is told again."""
    return Candidate(
        relation="consistency",
        rule=RULE,
        start=told.place,
        end=told.place + 1,
        operands=(Operand("result", again),),
        asserted=told,
        is_sure=is_sure,
        doubt="the two may tell of different things",
        facts={"kind": "retold"},
    )
