"""Find the words that time expressions start with, try the rules of that word, keep the longest.

Every rule looks a bounded distance to either side of its cue, so that reading is linear in the text.
"""

import re
from collections import defaultdict
from datetime import date
from functools import cache

from stages.extract.dates.context import Context
from stages.extract.dates.edges import with_edges
from stages.extract.dates.expression import Granularity, Issue, Reading, TimeExpression
from stages.extract.dates.rules import Rule, rules
from stages.extract.phrases.word_cues import words_of


def read_dates(
    text: str, issued: date | None, issued_granularity: Granularity = "day"
) -> list[TimeExpression]:
    """Every time expression of `text` in reading order; no two overlap.

    `issued` is the day that relative ones count from; where only its month or year is known, it is the
    first day of that, and `issued_granularity` says so.
    """
    issue = Issue(issued, issued_granularity) if issued else None
    context = Context(text, issue)
    by_cue = _rules_by_cue()
    found: list[TimeExpression] = []
    floor = 0
    pattern = _cue_pattern()
    for at in _cue_places(text):
        if at < floor or (cue := pattern.match(text, at)) is None:
            continue
        word = cue.group()
        candidates = by_cue.get(f"#{len(word)}" if word[0].isdecimal() else word)
        if candidates is None:
            continue
        best = _longest(context, candidates, cue.start(), floor)
        if best is not None:
            expression = _expression(context, *best, floor)
            found.append(expression)
            floor = expression.end_char
    return found


def _longest(
    context: Context, candidates: tuple[Rule, ...], at: int, floor: int
) -> tuple[Rule, Reading] | None:
    best: tuple[Rule, Reading] | None = None
    for rule in candidates:
        match = rule.pattern.match(context.text, at)
        if match is None or (best is not None and match.end() <= best[1].end):
            continue
        reading = rule.read(context, match)
        if reading is not None and reading.start >= floor:
            best = rule, reading
    return best


def _expression(context: Context, rule: Rule, reading: Reading, floor: int) -> TimeExpression:
    reading = with_edges(context.text, reading, context.issue, floor)
    return TimeExpression(
        start_char=reading.start,
        end_char=reading.end,
        surface=context.text[reading.start : reading.end],
        starts_on=reading.days.first,
        ends_on=reading.days.last,
        granularity=reading.granularity,
        anchor=context.issue.anchor if reading.is_anchored and context.issue else None,
        rule=rule.name,
    )


@cache
def _rules_by_cue() -> dict[str, tuple[Rule, ...]]:
    by_cue: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in rules():
        for cue in sorted(rule.cues):
            by_cue[cue].append(rule)
    return {cue: tuple(of) for cue, of in by_cue.items()}


def _cue_places(text: str) -> list[int]:
    """Where a word stands that a time expression may start with, in reading order."""
    words = words_of(text)
    return sorted([*words.starting(_cue_words()), *words.numbers()])


@cache
def _cue_words() -> frozenset[str]:
    """Every cue word in lower case."""
    return frozenset(cue.lower() for cue in _rules_by_cue())


@cache
def _cue_pattern() -> re.Pattern[str]:
    """Every cue word as a whole word, and every run of digits that no digit, sign or letter continues."""
    by_initial: defaultdict[str, list[str]] = defaultdict(list)
    for cue in _rules_by_cue():
        if not cue.startswith("#"):
            by_initial[cue[0]].append(cue[1:])
    branches = (
        f"{initial}(?:{'|'.join(sorted(rest, key=len, reverse=True))})"
        for initial, rest in sorted(by_initial.items())
    )
    return re.compile(rf"\b(?:(?<![\d£$€#][.,/])(?<![£$€#@./])\d+|(?:{'|'.join(branches)})\b)")
