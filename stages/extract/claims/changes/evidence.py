"""What ties a change to two levels that agree with it: a base told as one, one subject, one label."""

import re
from collections.abc import Sequence
from functools import lru_cache

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.changes.changes import Change
from stages.extract.claims.changes.motions import told_motions
from stages.extract.claims.changes.pairs import Pair
from stages.extract.claims.changes.told_against import is_base, is_wanted
from stages.extract.claims.operands import sentence_of, year_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.pointing_back import points_back
from stages.extract.claims.tellings.retold import content
from stages.extract.claims.tellings.same_number import digits
from stages.extract.phrases.words import word_set

NEAR = 3  # sentences that may lie between them where only the subject ties them
_PRECISE = 3  # digits


_OF_THESE_YEARS = re.compile(
    r"\brespectively\b|\b(?:these|those|both) years\b|\bthat (?:was|year)\b|\byear (?:before|earlier|ago)\b"
    r"|\b(?:previous|prior|last) year\b"
)


def is_tied(article: Article, change: Change, pair: Pair) -> bool:  # noqa: PLR0911 - the cheap first
    """Is the base told as one, and are all three of one thing?"""
    if _retells_its_result(article, change, pair):
        return True
    figure, base, result = change.figure, pair.base, pair.result
    if figure.place < base.place and _AND_AGAIN.match(article.masked, figure.place, base.place):
        return False
    own, *told = (f.sentence for f in (figure, base, result))
    if own != base.sentence and _EXTREME.search(article.masked, max(0, base.place - _CLAUSE), base.place):
        return False
    apart = max(abs(place - own) for place in told)
    is_small = figure.kind == "count" and digits(figure) < _PRECISE  # "15 fewer" is met by many two levels
    if apart > 1 and (base.kind == "percentage" or is_small):
        return False
    if not _is_told_as_base(article, change, base, result) or are_set_apart(article, own, told):
        return False
    spans = [article.sentences[place] for place in told]
    if apart == 0:
        return True
    about = subject(article, own)
    shared = [about & subject(article, place) for place in told]
    lines = {article.line_at(f.place) for f in (figure, base, result)}
    is_one_line = len(lines) == 1
    if len(lines) == _ALL_APART and figure.bound != "exact" and figure.kind != "multiple":
        return False  # "over 60 per cent" is met by too many two levels to tie three items of a list
    if apart > NEAR and base.sentence == own and article.line_at(result.place) == 0:
        return bool(shared[1])  # "posts £3.4m deficit" above, "the deficit was £1m larger than" below
    if apart <= NEAR:
        return is_one_line or any(shared) or points_back(article, article.sentences[own])
    is_pair = abs(told[0] - told[1]) <= 1 and (spans[0] == spans[1] or is_base(article, base, spans[0].start))
    return is_pair and any(shared) and figure.bound == "exact"


_ALL_APART = 3  # lines
_LONG = 3  # digits of levels that hardly meet by chance
_TWO_DIGITS = 10  # per cent
_CLOSE = 2  # sentences
_FEW = 4  # levels near by of which a change of two digits seldom meets two by chance


def the_only_one(
    article: Article, change: Change, pairs: Sequence[Pair], result: Figure | None
) -> Pair | None:
    """Of pairs that agree with a change, the one that stands close by, where it is the only one.

    `result` is the level that the words of the change lead to, if they name one.
    """
    figure = change.figure
    is_long = digits(figure) > 1 or (figure.kind == "percentage" and (figure.number or 0) >= _TWO_DIGITS)
    if figure.bound != "exact" or figure.kind == "fraction" or not is_long:
        return None
    is_bracket = article.masked.endswith(" (", 0, figure.place)
    told = [
        pair
        for pair in pairs
        if all(abs(level.sentence - figure.sentence) <= _CLOSE for level in (pair.base, pair.result))
        and (result is None or pair.result is result)
        and (not is_bracket or figure.place - 3 in (pair.base.place, pair.result.place))
    ]
    if len({(pair.base.number, pair.result.number) for pair in told}) != 1:
        return None
    base, own = told[0].base, figure.sentence
    if _are_of_other_years(article, change, told[0]):
        return None
    if are_set_apart(article, own, [level.sentence for level in (base, told[0].result)]):
        return None
    start = article.sentences[max(0, own - _CLOSE)].start
    end = article.sentences[min(own + _CLOSE, len(article.sentences) - 1)].end
    rivals = {f.number for f in article.figures_in(start, end) if f.kind == base.kind}
    is_exact = min(digits(base), digits(told[0].result)) >= _LONG and digits(figure) >= _LONG
    is_told = result is not None or is_bracket
    is_likely = len(rivals) <= _FEW and _is_base_told(article, change, told[0])
    return told[0] if is_exact or is_told or is_likely else None


def _is_base_told(article: Article, change: Change, pair: Pair) -> bool:
    """Do words hold against the base, move from it, or name its year with the change and with it?"""
    asked = _base_year(article, change)
    is_of_year = asked is not None and asked == _year(article, pair.base)
    is_held = is_base(article, pair.base, article.sentences[pair.base.sentence].start)
    return is_of_year or is_held or _is_moved(article, pair)


def _are_of_other_years(article: Article, change: Change, pair: Pair) -> bool:
    """Does the change name the year of its base, and the base another, or is the result of an earlier one?"""
    then, now = _year(article, pair.base), _year(article, pair.result)
    asked = _base_year(article, change)
    return bool((asked and then and asked != then) or (then and now and then > now))


_TO = pattern(r"[^\n\ue010\ue000-\ue008;,]{0,50}?,? to (?:just |only |a record )?(?P<result>{LP})(?! of\b)")


def _retells_its_result(article: Article, change: Change, pair: Pair) -> bool:
    """'It fell 15 points to just 11 per cent' and below '11 per cent, compared with 26 the year before'."""
    if pair.base.sentence != pair.result.sentence or pair.result.sentence == change.figure.sentence:
        return False
    match = _TO.match(article.masked, max(change.end, change.figure.place + 1))
    if match is None:
        return False
    told = article.figure_at(match.start("result"))
    return (told.kind, told.number) == (pair.result.kind, pair.result.number) and told is not pair.result


def _is_told_as_base(article: Article, change: Change, base: Figure, result: Figure) -> bool:
    own = article.sentences[base.sentence]
    is_held = is_base(article, base, own.start) or is_wanted(article, base)
    is_held = is_held or _is_moved(article, pair=Pair(base, result))
    if not is_held and is_base(article, result, sentence_of(article, result).start):
        return False
    is_dealt_out = "respectively" in article.masked[own.start : own.end]  # the year after it is another's
    years = None if is_dealt_out else _year(article, base), _year(article, result)
    asked = _base_year(article, change)
    if asked and years[0] and years[0] != asked:
        return False
    if years[0] and years[1] and not (is_held and years[0] == years[1]):  # "from A in 2021 to B last term"
        says_last = _YEAR_BEFORE.search(
            article.masked, sentence_of(article, change.figure).start, change.figure.place + 60
        )
        return years[1] - years[0] == 1 if says_last else years[0] < years[1]
    is_now = (years[0] or base.place < result.place) and (
        _NOW.search(article.masked, max(0, result.place - _CLAUSE), result.place)
        or _NOW_AFTER.match(article.masked, result.place + 1)
    )
    if is_held or is_now:
        return True
    if own.start <= change.figure.place < own.end:
        # "in 2009, there were 310, meaning there has been a 20 per cent fall"
        alike = [f for f in article.figures_in(*own) if f.kind == base.kind]
        return bool(years[0]) and base.place < change.start and alike == [base]
    is_then = _THEN.search(article.masked, own.start, base.place)
    return bool(is_then or _OF_THESE_YEARS.search(article.masked, *own)) or _is_precise(change.figure)


_AND_AGAIN = re.compile(r"[^\n\ue010]*\b(?:and|but)(?: [a-z]+)? (?:below|above|under|over|against|up|down)\b")
"""'Down 2.3 per cent on last year and below the peak of …': the second is a base of its own."""
_EXTREME = re.compile(r"\b(?:peak|high|low|record)(?: point| level| figure)? of (?:[a-z]+ ){0,2}$")
_THEN = re.compile(
    r"\b(?:original(?:ly)?|previously|initial(?:ly)?|at first|earlier|had (?:been|stood|stated|said))\b"
)


def _is_moved(article: Article, pair: Pair) -> bool:
    """Does the text itself say that the one became the other, as in 'A was spent, and this shot up to B'?"""
    two = (pair.base.place, pair.result.place)
    return any((moved.base.place, moved.result.place) == two for moved in told_motions(article))


_ROW = re.compile(r"[ \t|]*((?:19|20)\d\d)(?:[/-]\d{2,4})?[ \t|]+(?=[\ue000-\ue005])[^a-z]*$")


def _year(article: Article, figure: Figure) -> int | None:
    """The year of the row that a figure stands in, else of its clause."""
    row = _ROW.match(article.masked, *article.lines[article.line_at(figure.place)])
    if row:
        return int(row[1])
    if _NOW_AFTER.match(article.masked, figure.place + 1):
        return None  # "900 in 2010 and 700 last year"
    if (year := year_of(article, figure)) is not None:
        return year
    opened = _OPENED.search(article.masked, max(0, figure.place - _CLAUSE), figure.place)
    return int(opened[1]) if opened else None


_OPENED = re.compile(
    r"(?:^|[\ue010\n,] ?|\bbut |\band |\byet )(?:in|by|as of|during|for|since) (?:[a-z]+ )?"
    r"((?:19|20)\d\d)(?:[/-]\d{2,4})?, (?:[a-z]+ ){0,8}$"
)


_NOW = re.compile(r"\b(?:now|today|currently|presently|this year)\b[^,;.\ue000-\ue010]*$")
_NOW_AFTER = re.compile(r" (?:[a-z]+ ){0,2}?(?:now|today|last year|this year|currently)\b")
_CLAUSE = 40


def _is_precise(figure: Figure) -> bool:
    """Has its number three digits or more, so that hardly any two levels agree with it by chance?"""
    digits = figure.number.normalize().as_tuple().digits if figure.number else ()
    return len(digits) >= _PRECISE and figure.bound == "exact"


_YEAR_BEFORE = re.compile(
    r"\byear[- ]on[- ]year\b|\b(?:last|previous|prior) (?:year|session)\b|\byear (?:before|earlier|ago)\b"
)
_BASE_YEAR = re.compile(
    r"[^\n\ue010;]{0,40}?\b(?:on|from|with|to|against|since|than|between)\b[^\n\ue010\ue000-\ue008;]{0,30}?"
    r"\b((?:19|20)\d\d)\b"
)


def _base_year(article: Article, change: Change) -> int | None:
    match = _BASE_YEAR.match(article.masked, change.figure.place + 1)
    return int(match[1]) if match else None


_GENERIC = word_set(
    "year years number numbe figure figur compar period total month report data show increa rise fall drop"
    " declin since between last same time level previo first latest averag overal rate share propor almost"
    " nearly around most also only just still now find new per cent like point"
)


_ACRONYM = re.compile(r"\b(?!UK\b|FE\b)[A-Z]{2,6}\b")
_FAMILY = 5  # letters that "vacant" and "vacancies" have in common


@lru_cache(maxsize=256)
def subject(article: Article, sentence: int) -> frozenset[str]:
    """The stems of the words that say what a sentence is about."""
    own = article.sentences[sentence]
    told = content(article, own) - _GENERIC
    names = _ACRONYM.findall(article.words(*own))
    return frozenset(stem[:_FAMILY] for stem in told) | frozenset(names)


def shared_subject(article: Article, sentence: int, pair: Pair) -> int:
    """How many of the words that say what a sentence is about stand with either level of a pair."""
    own = subject(article, sentence)
    return sum(len(own & subject(article, f.sentence)) for f in (pair.base, pair.result))


_LABELS = (
    re.compile(r"\blevel[s-]? ?(\d|two|three|four|five|six|seven)\b"),
    re.compile(r"\b(\d\d ?(?:-|to) ?\d\d|\d\d ?\+|under[- ]?\d\d|over[- ]?\d\d)\b"),
    re.compile(r"\b(women|men|girls|boys|females?|males?)\b"),
    re.compile(r"\b(intermediate|advanced|higher|degree)\b"),
    re.compile(r"\b(full-time|part-time)\b"),
    re.compile(r"\b(england|scotland|wales|northern ireland)\b"),
    re.compile(r"\b(maths|english|science|esol)\b"),
    re.compile(r"\b(standards?|frameworks?|traineeships?|bootcamps?|t-levels?|t levels?)\b"),
)


@lru_cache(maxsize=256)
def _labels(article: Article, sentence: int) -> tuple[frozenset[str], ...]:
    words = article.words(*article.sentences[sentence]).lower().replace("\u2013", "-")
    return tuple(frozenset(each.rstrip("s") for each in found.findall(words)) for found in _LABELS)


def are_set_apart(article: Article, own: int, told: list[int]) -> bool:
    """Do labels of one sort, such as two levels or two ages, tell the sentences apart?"""
    for place in told:
        if place == own:
            continue
        for mine, its in zip(_labels(article, own), _labels(article, place), strict=True):
            if mine and its and not mine & its:
                return True
    return False
