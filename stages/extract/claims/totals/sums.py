"""The parts of a sum: fitting figures of a stretch of text, of a list in a sentence, of a table's column."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from stages.extract.claims.article import Article, Figure, Span
from stages.extract.claims.counts.lists import bullet_lists, numbered_lists
from stages.extract.claims.intervals import interval, meets
from stages.extract.claims.intervals import total as total_of
from stages.extract.claims.operands import fitting, is_set_apart
from stages.extract.claims.patterns import pattern
from stages.extract.claims.sentences import places_of
from stages.extract.claims.totals.sum_evidence import may_be_slip
from stages.extract.claims.totals.total_row import TOTAL_ROW


def parts_in(article: Article, whole: Figure, start: int, end: int) -> list[Figure]:
    """The figures of a stretch that fit the whole, those left out that the words set apart."""
    parts: list[Figure] = []
    for figure in fitting(article.figures_in(start, end), whole):
        is_next = parts and _FURTHER.search(article.masked, max(0, figure.place - _WORDS), figure.place)
        if is_next or not is_set_apart(article, figure):
            parts.append(figure)  # "ten, 14 and another six"
    return parts


_FURTHER = re.compile(r"\b(?:and|with|plus|then) (?:yet )?(?:another|a further) $")
_WORDS = 24  # letters


_JOINT = pattern(r"^[^\n\ue010]{0,60}?(?:,|;| and| plus| \+|&)[^\n\ue010]{0,30}$")


def is_one_list(article: Article, parts: Sequence[Figure]) -> bool:
    """Do commas and a final 'and' join the figures, with no end of a sentence between them?"""
    between = [article.masked[a.place + 1 : b.place] for a, b in pairwise(parts)]
    joined = all(_JOINT.match(words) for words in between)
    return joined and any(word in between[-1] for word in (" and", " plus", "+", "&", " a further"))


_TOTALS = ("total", "all ", "year to date")


def _total_lines(article: Article) -> list[int]:
    """The lines that may tell a total, by number."""
    return sorted({article.line_at(at) for words in _TOTALS for at in places_of(article, words)})


_ALL = 100  # per cent


@lru_cache(maxsize=4)
def shares_of_all(article: Article) -> tuple[tuple[Figure, list[Figure]], ...]:
    """Each '100%' of a row or line called Total, with the shares above it that make it up."""
    found = []
    for index in _total_lines(article):
        line = article.lines[index]
        last = _last_share(article, line)
        if last is None or last.number != _ALL or not TOTAL_ROW.match(article.masked, *line):
            continue
        parts: list[Figure] = []
        for above in reversed(article.lines[max(0, index - _MOST_ROWS) : index]):
            share = _last_share(article, above)
            if share is None or above.end - above.start > _LABEL:
                break
            parts.insert(0, share)
        if len(parts) > 1 and meets(total_of(part.interval for part in parts), last.interval):
            found.append((last, parts))
    return tuple(found)


_MOST_ROWS = 20


def _last_share(article: Article, line: Span) -> Figure | None:
    """The percentage that ends a line."""
    figures = article.figures_in(*line)
    is_last = figures and not article.masked[figures[-1].place + 1 : line.end].strip(" |.)")
    return figures[-1] if is_last and figures[-1].kind == "percentage" else None


_LINE_TOTAL = pattern(
    r"[•‣▪◦*·-]?[ \t]*(?:(?:grand |overall )?totals?\b|all (?:[a-z-]+ ){0,2}?[a-z-]+(?=:| \|)|year to date)"
    r"[^\n\ue000-\ue008]{0,30}(?P<whole>{L})"
    r"(?: \(?{P}\)?| from [^\n]{1,60})?\.?\s*$"
)
_GRAND = re.compile(r"[^a-z]*(?:grand|overall)\b")
_LABEL_LINE = pattern(r"[^\n\ue000-\ue008]{3,60}[ \t](?P<part>[\ue000\ue001])(?: \(?{P}\)?)?[ \t;,.]*$")
_MARKED_LINE = pattern(
    r"[^\n]{1,60}(?::| [-\u2013\u2014])[ \t]*(?P<part>[\ue000\ue001])(?: \(?{P}\)?)?[ \t;,.]*$"
)
_SUBTOTAL = re.compile(
    r"\b(?:total|surplus|deficit|net|balance|brought|carried|opening|closing|less|loss|gains?|average|mean"
    r"|rate|per|of which|minus|before|after|year)\b"
)
_OPENS = pattern(r"(?P<whole>{L})(?P<between>[^\n\ue010\ue000-\ue008]{0,60}):\s*$")
_SOME = re.compile(r"\b(?:includ\w+|such as|among|mainly|so far|over and above|example)\b")


OFF, FAR_OFF = Decimal("0.2"), Decimal("0.5")  # of the total told, that a slip may be off
_NOTHING_OFF = Decimal(0)  # but two digits the other way round


def labelled_lines(article: Article) -> Iterator[tuple[Figure, list[Figure], Decimal]]:
    """Yield each whole with one part to a line: 'it has 640 learners:' over bullets, or a total's line.

    With it, how far off a slip may be: the further, the more surely the lines are all.
    """
    for each in (*bullet_lists(article), *numbered_lists(article)):
        opens = _OPENS.search(article.masked, *each.before) if each.before is not None else None
        if each.before is None or opens is None:
            continue
        whole = article.figure_at(opens.start("whole"))
        items = [[f for f in article.figures_in(*item) if f.kind == whole.kind] for item in each.items]
        told = [found[0] for found in items if len(found) == 1]
        if not len(told) == len(items) > 1 or is_set_apart(article, whole) or _overlap(article, each.items):
            continue
        is_some = _SOME.search(article.masked, *each.before) is not None
        if not is_some and all(_first_alone(article, whole, item) for item in each.items):
            yield whole, told, FAR_OFF if _MADE_UP.search(opens["between"]) else OFF
        elif may_be_slip(whole, told, _NOTHING_OFF):  # "1,501 learners …, including:" over all of them
            yield whole, told, _NOTHING_OFF
    yield from _lines_that_open(article)
    yield from _above_a_total(article)


def _above_a_total(article: Article) -> Iterator[tuple[Figure, list[Figure], Decimal]]:
    """The labels and numbers right above a line that tells their total, back to another total."""
    for index in _total_lines(article):
        line = article.lines[index]
        match = _LINE_TOTAL.match(article.masked, *line)
        if match is None or "|" in article.masked[line.start : line.end]:
            continue
        whole = article.figure_at(match.start("whole"))
        above: list[Figure] = []
        is_sum = True
        is_grand = _GRAND.match(article.masked, *line) is not None
        for before in reversed(article.lines[:index]):
            if not is_grand and _LINE_TOTAL.match(article.masked, *before):
                break  # what stands above another total is that one's
            label = _LABEL_LINE.match(article.masked, *before) or _MARKED_LINE.match(article.masked, *before)
            part = article.figure_at(label.start("part")) if label else _first_alone(article, whole, before)
            is_marked = part is not None
            if part is None:  # "221 web comments from 59 people"
                part = _leading(article, whole, before)
            is_part = part is not None and part.kind == whole.kind and part.per == whole.per
            if part is None or not is_part or before.end - before.start > _LABEL:
                break
            is_sum = is_sum and is_marked and not _SUBTOTAL.search(article.masked, *before)
            above.insert(0, part)
        if len(above) > 1:
            yield whole, above, FAR_OFF if is_sum else _NOTHING_OFF


def _lines_that_open(article: Article) -> Iterator[tuple[Figure, list[Figure], Decimal]]:
    """'Risks could add £12m:' over lines, no list or one in a list, that begin with what makes it up."""
    for index, line in enumerate(article.lines[:-_FEWEST]):
        opens = _OPENS.search(article.masked, *line) if _opens_a_list(article, line) else None
        if opens is None:
            continue
        whole = article.figure_at(opens.start("whole"))
        told: list[Figure] = []
        for below in article.lines[index + 1 :]:
            part = _leading(article, whole, below)
            if part is None or below.end - below.start > _LABEL:
                break
            told.append(part)
        if len(told) >= _FEWEST and whole.number == sum((f.number or Decimal(0) for f in told), Decimal(0)):
            yield whole, told, _NOTHING_OFF


_FEWEST = 2  # lines


def _opens_a_list(article: Article, line: Span) -> bool:
    """Does the line end in a colon, and the next begin with a number?"""
    if not article.masked[line.start : line.end].rstrip().endswith(":"):
        return False
    following = article.figures_in(line.end, line.end + _BLANK)
    return bool(following) and not article.masked[line.end : following[0].place].strip(_MARKS)


_BLANK = 12  # letters: the end of the line and the mark of the next
_MARKS = " \t\n•‣▪◦*·-"


def _leading(article: Article, whole: Figure, line: Span) -> Figure | None:
    """The figure of its kind that a line begins with, whatever mark stands before it."""
    figures = article.figures_in(*line)
    is_first = bool(figures) and not article.masked[line.start : figures[0].place].strip(_MARKS)
    return figures[0] if is_first and figures[0].kind == whole.kind and figures[0].per == whole.per else None


def _overlap(article: Article, items: Sequence[Span]) -> bool:
    """Do the items tell shares, one each, that are not those of all: women, and adults?"""
    shares = [[f for f in article.figures_in(*item) if f.kind == "percentage"] for item in items]
    if not all(len(each) == 1 for each in shares):
        return False
    return not meets(total_of(each[0].interval for each in shares), _ALL_SHARES)


_ALL_SHARES = interval(98, 102)  # rounded
_MADE_UP = re.compile(r"\b(?:made up|compris|consist|split|divided|as follows|broken down)")
_LABEL = 70  # letters of a line that is a label and its number


def _first_alone(article: Article, whole: Figure, line: Span) -> Figure | None:
    """The one figure of its kind in a line, if it fits the whole."""
    told = [f for f in article.figures_in(*line) if f.kind == whole.kind]
    return told[0] if len(told) == 1 and fitting(told, whole) and not is_set_apart(article, told[0]) else None
