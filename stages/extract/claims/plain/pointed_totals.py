"""Totals in forms that name all their parts.

"Trains carry 9,400, buses 6,250 and cars 3,150, which makes 18,800 in total"; "17 members: eight councillors,
five employers and four leaders"; "86 reports. Six were judged outstanding, 41 good, 27 …"; "fined a combined
£11.5 million. A paid £5.1 million, B £3.8 million and C £2.6 million"; lines over "In all, 1,540 awards".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import neighbour
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches
from stages.extract.claims.totals.sums import is_one_list
from stages.extract.phrases.cues import has_any

Sum = tuple[Figure, list[Figure]]
_INSIDE = r"[^\n\ue010\ue000-\ue008]"
_A_TOTAL = r"(?:a|the) (?:combined |grand |overall )?total(?: [a-z]+)?"
_THEN_MADE = cued(
    rf"(?P<last>[\ue000\ue001]){_INSIDE}{{0,60}}?, (?:(?:which|that|this|together) (?:makes?|gives?|comes to"
    rf"|adds up to|totals)|making|giving|totalling|(?:at|for|bringing|with) {_A_TOTAL} (?:of|to)"
    rf"|{_A_TOTAL} of) (?:just |some |about )?(?P<whole>[\ue000\ue001])(?! (?:more|fewer|less|per))",
    " total | makes | making | gives | comes to | adds up | giving",
)
_THEN_LISTED = pattern(r"(?P<whole>[\ue000\ue001])(?: [a-z-]+){0,4}: (?P<list>[^\n\ue010]*)")
_COMBINED = cued(
    r"\b(?:a (?:combined|total|joint) (?:[a-z]+ )?(?:of )?|totall?(?:ed|ing|s) |between them [a-z]+ )"
    r"(?P<whole>[\ue000\ue001])",
    "combined | total | joint | between them",
)
_VERB = re.compile(
    r"\b(?:said|says|say|had|has|have|were|are|was|is|did|do|would|will|could|may|might|can|gave|chose|took|"
    r"answered|agreed|named|cited|includ\w+|such|among|mainly|mostly|largely|at least|up to|rising|down|"
    r"later|then|followed|plus|of wh\w+|of them|of these|each|apiece)\b"
)
_MARKS = ("outstanding", "inadequate", "requir")
_GRADES = re.compile(r"\b(?:outstanding|good|requir\w+ improvement|inadequate|satisfactory)\b")
_JUDGED = pattern(
    r"\s*(?:of (?:these|those|them),? )?(?:{C} (?:were|was) (?:judged|rated|graded|found|given)\b"
    r"|(?:we|it|inspectors|ofsted) (?:judged|rated|graded) {C})"
)
_FEWEST_GRADES, _FEWEST = 3, 3
_MOST = 60
"""From which on a list of some is told as if it were of all."""
_SHORT = 45
"""Letters between two parts of a bare list."""


def pointed_totals(article: Article) -> Iterator[Sum]:
    """Each such whole with its parts."""
    yield from _then_made(article)
    yield from _listed_behind(article)
    yield from _graded(article)
    yield from _combined(article)
    yield from _then_total(article)
    yield from _lines_summed_up(article)


def _then_made(article: Article) -> Iterator[Sum]:
    """'Trains carry 9,400, buses 6,250 and cars 3,150, which makes 18,800 in total.'"""
    for match in matches(article, _THEN_MADE, _FEWEST):
        whole = article.figure_at(match.start("whole"))
        own = article.sentences[whole.sentence]
        told = _alike(article.figures_in(own.start, match.start("last") + 1), whole)
        parts = [part for part in told if not _is_where(article, part)]
        if _are_bare(article, parts) and not _OUT.search(article.masked, own.start, whole.place):
            yield whole, parts


_WHERE = re.compile(r"\b(?:in|at|across|from|over|of) (?:its |the |their |all |our |these )*$")


def _is_where(article: Article, part: Figure) -> bool:
    """'At its two sites it teaches 121 engineers, …': where the parts are counted."""
    return (
        part.kind == "count"
        and _WHERE.search(article.masked, max(0, part.place - 24), part.place) is not None
    )


_OUT = re.compile(
    r"\b(?:including|of wh\w+|up from|from|than|rose|fell|increas\w+|decreas\w+|less|minus|more|fewer|each|"
    r"per|average|at least|up to|over \w+ years|compared|against|another|a further)\b"
)


def _alike(figures: Sequence[Figure], whole: Figure) -> list[Figure]:
    """The figures of the whole's kind, of one rate."""
    return [f for f in figures if f.kind == whole.kind and f.per == whole.per and f.place != whole.place]


def _are_bare(article: Article, parts: Sequence[Figure]) -> bool:
    """Are they two or more exact numbers in one list?"""
    return (
        len(parts) > 1 and all(p.bound == "exact" and p.value for p in parts) and is_one_list(article, parts)
    )


def _listed_behind(article: Article) -> Iterator[Sum]:
    """'The committee will have 17 members: eight councillors, five employers and four leaders.'"""
    for match in _THEN_LISTED.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        start, end = match.span("list")
        told = article.figures_in(start, end)
        parts = _alike(told, whole)
        is_small = whole.bound == "exact" and (whole.kind == "money" or (whole.number or _MOST) < _MOST)
        is_whole = is_small and whole.direction == "level" and len(parts) == len(told) >= _FEWEST
        if not is_whole or not _are_bare(article, parts) or _VERB.search(article.masked, start, end):
            continue
        if any(b.place - a.place > _SHORT for a, b in pairwise(parts)):
            continue
        opens = article.masked[start : parts[0].place].strip()
        if not opens or whole.kind == "money":
            yield whole, parts


def _graded(article: Article) -> Iterator[Sum]:
    """'It has published 86 reports. Six were judged outstanding, 41 good, 27 requires improvement …'"""
    for index, own in enumerate(article.sentences if has_any(article.masked, _MARKS) else ()):
        if not _JUDGED.match(article.masked, *own):
            continue
        grades = {match[0][:4] for match in _GRADES.finditer(article.masked, *own)}
        if len(grades) < _FEWEST_GRADES:
            continue
        told = article.figures_in(*own)
        above = neighbour(article, index, -1)
        if above is None or len(told) < _FEWEST or any(f.kind != "count" for f in told):
            continue
        wholes = [f for f in article.figures_in(*above) if f.kind == "count"]
        is_next = article.line_at(above.start) == article.line_at(own.start)
        is_too_much = bool(wholes) and sum(f.value or 0 for f in told) > (wholes[0].value or 0)
        is_all = len(grades) > _FEWEST_GRADES or is_too_much  # of a grade left out nothing is told
        if len(wholes) == 1 and is_next and is_all and _are_bare(article, told):
            yield wholes[0], list(told)


def _combined(article: Article) -> Iterator[Sum]:
    """'Fined a combined £11.5 million. A paid £5.1 million, B £3.8 million and C £2.6 million.'"""
    for match in _COMBINED.finditer(article.masked):
        whole = article.figure_at(match.start("whole"))
        below = neighbour(article, whole.sentence, 1)
        if below is None or article.line_at(below.start) - article.line_at(whole.place) > 1:
            continue
        told = article.figures_in(*below)
        parts = _alike(told, whole)
        is_all = len(parts) == len(told) >= _FEWEST and _are_bare(article, parts)
        own = article.sentences[whole.sentence]
        bodies = [f for f in article.figures_in(*own) if f.kind == "count" and f is not whole]
        is_all = is_all and any(f.number == len(parts) for f in bodies)
        if is_all and not _VERB.search(article.masked, *below) and not _OUT.search(article.masked, *below):
            yield whole, parts


_TOTAL_IS = pattern(
    r"\s*(?:the |its |their )?total(?: [a-z]+){0,2} (?:was|is|were|came to|comes to|stood at|stands at)"
    r"(?: therefore| thus| then| so)? (?P<whole>\ue000)"
)


def _then_total(article: Article) -> Iterator[Sum]:
    """'From three sources: grants of £118m, fees of £45m and £22m of other kinds. Total income was £185m.'"""
    for index, own in enumerate(article.sentences if "total" in article.masked else ()):
        match = _TOTAL_IS.match(article.masked, *own)
        above = neighbour(article, index, -1) if match else None
        if match is None or above is None:
            continue
        whole = article.figure_at(match.start("whole"))
        parts = _alike(article.figures_in(*above), whole)
        others = [f for f in article.figures_in(*above) if f not in parts]
        is_counted = any(f.kind == "count" and f.number == len(parts) for f in others)
        if is_counted and _are_bare(article, parts) and not _OUT.search(article.masked, *above):
            yield whole, parts


_LINE = pattern(r"(?:[•*·-] )?[^\n\ue000-\ue008]{3,60}(?::| [-|])\s*(?P<part>[\ue000\ue001])\s*$")
_IN_ALL = ("in all", "in total", "altogether", "across the", "together")
_SUMMED = pattern(
    r"\s*(?:in all|in total|altogether|across the [a-z\ue001]+|together),? (?P<whole>[\ue000\ue001])"
    r"|\s*the [a-z]+s, (?P<said>[\ue000\ue001]) in (?:all|total),"
)


def _lines_summed_up(article: Article) -> Iterator[Sum]:
    """Three lines or more of labels and numbers, and below them "In all, 1,540 awards had been made"."""
    run: list[Figure] = []
    for line in article.lines if has_any(article.masked, _IN_ALL) else ():
        if match := _LINE.match(article.masked, *line):
            run.append(article.figure_at(match.start("part")))
            continue
        told = _SUMMED.match(article.masked, *line) if len(run) >= _FEWEST else None
        if told is not None:
            whole = article.figure_at(told.start("whole" if told["whole"] else "said"))
            if len(_alike(run, whole)) == len(run):
                yield whole, run
        run = []
