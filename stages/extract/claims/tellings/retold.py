"""What the title tells and the body tells again: the same amount of the same thing."""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.claim import Candidate, Operand
from stages.extract.claims.intervals import meets
from stages.extract.claims.operands import head
from stages.extract.claims.tellings.same_number import is_mistyped, is_near, is_same_number, is_swapped
from stages.extract.phrases.words import word_set

RULE = "consistency/1"
_BODY_SENTENCES = 14  # how far below the title its facts are retold
VAGUE = ("hundreds", "thousands", "dozens", "millions", "billions", "tens of", "scores")
BULLETS = "•*-‣▪◦·"
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
            is_told = is_told and told.number != 0  # nothing is told of many things
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
        if index and (len(words) > 140 or words.endswith((".", "|")) or words.lstrip()[:1] in BULLETS):
            break
        found.append(line)
    return found if len(article.lines) > len(found) else []


def _retellings(article: Article, told: Figure, title: Span) -> Iterator[Candidate]:
    """The first sentence of the body that tells the same number again, else one that tells another."""
    found = [
        again
        for sentence in article.sentences[1 : 1 + _BODY_SENTENCES]
        if sentence.start >= title.end
        for again in article.figures_in(*sentence)
        if _may_be_same(article, told, again, title, sentence)
    ]
    if found:  # "10,200 new students" above: "10,200 starts" sooner than "more than 10,000 people"
        yield retold(told, next((f for f in found if f.number == told.number), found[0]), is_sure=False)
        return
    if (other := _told_otherwise(article, told, title)) is not None:
        yield retold(told, other, is_sure=True)


_LEAD = 4  # sentences below the headlines that say again what they say
_TWICE = 2
_OF_ANOTHER = re.compile(
    r"\b(?:earlier|previous(?:ly)?|first|second|another|last (?:month|week|time)|additional|further|extra"
    r"|more|(?:years?|months?) (?:before|ago)|initial(?:ly)?|in total|had|among|target\w*|aim\w*|ask\w*"
    r"|hop(?:e|ed|ing)|want\w*|bids?|appl(?:y|ied)|request\w*|compared|against|than|not|rather|instead"
    r"|denie[sd]|average|each|every|would|could|may|might|level \d|adults?|women|men|young|under|over|aged"
    r"|wales|scotland|only|part|rest|plus|boys|girls|maths|english|salary|bonus|basic|phase|stage|so far"
    r"|already|to date|yes|no|not)\b|\b(?:19|20)\d\d\b|\ue002 (?:before|earlier|ago)\b"
)
_ELSEWHEN = re.compile(r"\b(?:before|earlier|ago|last year|instead)\b")
_MILD = word_set("more than had salary average only each every over would could may")
"""What a slip of the pen may stand beside."""
_OF_IT = re.compile(r" of (?:the|its|their|these|those|this|that|it|them|which|whom)\b")
_FORMS = {
    form: verb
    for verb, forms in {
        "win": "won", "fall": "fell fallen", "rise": "rose risen", "give": "gave given", "lose": "lost",
        "make": "made", "pay": "paid", "spend": "spent", "leave": "left", "sell": "sold", "buy": "bought",
        "build": "built", "hold": "held", "take": "took taken", "find": "found", "choose": "chose chosen",
    }.items()
    for form in forms.split()
}  # fmt: skip


def _told_otherwise(article: Article, told: Figure, title: Span) -> Figure | None:
    """The figure of the lead that tells the headline's story with another number, borne out by nothing else.

    All words of the headline must come again, no word may set the sentence apart (another time, a part, a
    target), and the two numbers be of one size.
    """
    alike = [f for f in article.figures if f.kind == told.kind and f.place >= title.start]
    if sum(f.place < title.end for f in alike) != 1:
        return None
    apart = {match[0] for match in _OF_ANOTHER.finditer(article.masked, *title)}
    about = [word for word in _telling(article, title) if told.direction == "level" or word not in _MOVES]
    first = next((n for n, own in enumerate(article.sentences) if own.start >= title.end), 0)
    for sentence in article.sentences[first : first + _LEAD] if len(about) >= _TWICE else ():
        here = [f for f in article.figures_in(*sentence) if f.kind == told.kind]
        if len(here) != 1 or not _is_other_number(told, here[0]):
            continue
        is_typo = is_mistyped(told, here[0]) and not _ELSEWHEN.search(article.masked, *sentence)
        others = apart | {match[0] for match in _OF_ANOTHER.finditer(article.masked, *sentence)}
        is_hedged = told.bound in ("over", "under") and told.unit == here[0].unit
        if is_hedged and is_near(told, here[0]):
            others = {word for word in others if not word.isdigit()}  # "in 2019 to 2020"
        if others - (_MILD if is_typo else frozenset()):
            continue
        if _OF_IT.match(article.masked, here[0].place + 1):
            continue
        missing = _left_out(about, _telling(article, sentence))
        beside = [_telling(article, _around(article, f, reach)) for f, reach in ((told, 24), (here[0], 48))]
        is_counted_alike = is_typo and told.kind == "count" and told.unit is not None
        is_said_of_it = is_counted_alike or len(_left_out(*beside)) < len(beside[0])
        allowed = len(about) - 1 if is_typo else int(len(about) > _TWICE + 1)
        if is_said_of_it and len(missing) <= allowed:
            borne_out = (
                f is not told and is_near(f, told) and meets(f.interval, told.interval) for f in alike
            )
            return None if any(borne_out) else here[0]
    return None


_MOVES = word_set("fall rise drop grow cut slump plunge soar jump climb increase decline")


def _left_out(words: list[str], others: list[str]) -> list[str]:
    """The words that do not come again, in one form or another."""
    return [word for word in words if not any(each[:4] == word[:4] for each in others)]


def _around(article: Article, figure: Figure, reach: int) -> Span:
    """The letters on both sides of a figure, within its line."""
    line = article.lines[article.line_at(figure.place)]
    return Span(max(line.start, figure.place - reach), min(line.end, figure.place + reach))


def _telling(article: Article, span: Span) -> list[str]:
    """The words of a stretch that tell what it is about, each in one form."""
    words = (word.removesuffix("'s") for word in _WORD.findall(article.masked, *span))
    return [_FORMS.get(word, word) for word in words if word not in _STOP]


def _is_other_number(told: Figure, again: Figure) -> bool:
    """Is it another number of the same things, of one size or with the digits swapped?"""
    is_moved = told.direction != again.direction and told.kind != "money"
    if told.per != again.per or is_moved or again.bound == "between":
        return False
    if told.kind == "count" and head(told.unit) != head(again.unit):
        return False
    one, other = told.number, again.number
    if one is None or other is None or (told.unit != again.unit and told.kind != "count"):
        return False
    if meets(told.interval, again.interval):
        return False
    return (one <= other * 2 and other <= one * 2) or is_swapped(one, other)


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
    is_moved = told.direction != again.direction and "level" not in (told.direction, again.direction)
    if (told.kind == "percentage" and is_moved) or not _is_close(told, again):
        return False
    is_same_change = told.kind in ("percentage", "fraction") and told.direction == again.direction != "level"
    return is_same_change or bool(content(article, title) & content(article, sentence))


def _is_close(told: Figure, again: Figure) -> bool:
    if told.kind == "percentage":
        return is_same_number(told, again)  # 22 per cent is not 23 per cent, though both may be 22.5
    return meets(told.interval, again.interval) and is_near(told, again)


@lru_cache(maxsize=256)
def content(article: Article, span: Span) -> frozenset[str]:
    """The words of a stretch that tell what it is about, what its figures count among them."""
    counted = " ".join(f.surface for f in article.figures_in(*span) if f.kind == "count")
    return stems(f"{article.masked[span.start : span.end]} {counted.lower()}")


def are_of_other_years(article: Article, one: Span, other: Span) -> bool:
    """Does each of two stretches name a year, and none that the other names?"""
    first, second = years_in(article, one), years_in(article, other)
    return bool(first and second) and first.isdisjoint(second)


def years_in(article: Article, span: Span) -> frozenset[str]:
    """The years that a stretch names."""
    return frozenset(_YEAR.findall(article.masked, *span))


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def stems(words: str) -> frozenset[str]:
    """The stems of the telling words of lower-case text."""
    return frozenset(map(_stem, set(_WORD.findall(words)) - _STOP))


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
