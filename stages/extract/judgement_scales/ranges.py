"""A scale told by its ends: "from X to Y", "graded A* to E", "a scale of one to ten".

Steps told on the way ("through X and Y") are labels too. Left alone: moves from one grade to another,
ranges of sums, ages and shares.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stages.extract.judgement_scales.labels import (
    Label,
    is_known,
    listed_labels,
    quoted_labels,
    words_of_grading,
)
from stages.extract.judgement_scales.words import KNOWN, STRONG_NOUN, WEAK_NOUN
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.sentences import Sentence

_MARK = r"[‘“'\"]?"
_END = r"[’”'\"]?"
_NUMERAL = r"(?:zero|one|five|seven|ten|\d{1,2}|[A-HU]\*?)"
_SPAN = re.compile(
    rf"\b(?:{STRONG_NOUN}|{WEAK_NOUN}|graded|rated|judged)\b(?P<gap>[^.;:]{{0,60}}?)\b(?:from"
    rf"|(?P<between>between)|of)\s(?:the\s)?{_MARK}"
    rf"(?P<low>{KNOWN})(?![\w-]){_END}[^.;]{{0,140}}?\s(?(between)and|to)\s(?:the\s(?:\w+\sof\s)?)?{_MARK}"
    rf"(?P<high>{KNOWN})(?![\w-]){_END}",
    re.IGNORECASE,
)
_BEFORE_LOW = re.compile(r"(?:from|between|of)\s(?:the\s)?[‘“'\"]?$", re.IGNORECASE)
_MORE = re.compile(r"[,.]?[’”'\"](?:,?\sand\s[‘“'\"][\w -]{3,30}[’”'\"])?")
"""The end of the last label, and the one after it: "to ‘needs attention’ and ‘urgent improvement’"."""
_STEPS_AFTER = re.compile(
    r"[,.]?[’”'\"]?[.]?\s(?:The (?:[\w-]+ )?(?:scale|range|grades|ratings|judge?ments|steps|points)|It"
    r"|In between|Between (?:them|these|those|the two))\b[^.\n‘“]{0,120}?"
    r"\b(?:includes?|has|have|are|is|comes?|lies?|sits?|adds?)\s(?=[‘“'\"])"
)
"""What brings in the steps between two ends in the next sentence: "The scale also includes ‘good’ …"."""
_QUOTED_SPAN = re.compile(
    rf"\b(?:{STRONG_NOUN}|"
    rf"{WEAK_NOUN})\b[^.;:]{{0,60}}?\bfrom\s[‘“'\"][^.;]{{3,160}}?\sto\s(?:the\s(?:\w+\sof\s)?)?[‘“'\"]",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    rf"\b(?:(?:graded|banded|grading scale|scale|points)\s(?:(?:runs?|running|ranging|ranges|goes)\s)?(?:of "
    rf"|from |on |between )?)(?P<low>{_NUMERAL})(?:\s\([^()]{{3,30}}\))?\s?(?:to|–|-|through to|down to|up to"
    rf"|and)\s?(?P<high>(?!(?-i:a)\s){_NUMERAL})\b(?P<star>\*?)"
    rf"(?!\s?(?:per|%|years?|months?|out|in|points?|million|\.\d))",
    re.IGNORECASE,
)
_NUMBERED = ("graded", "banded", "scale", "points")
_LABELLED = re.compile(
    r"(?<!were )(?<!was )\b(?:grade[ds]?|scored?|rated?|rates|scores|ratings?|scales?|marked"
    r"|points)\b[^.;:()]{0,60}?\b\d{1,2}\s\((?P<low_label>[^()\d]{3,30})\)\s?(?:to|–|-|through to|up to"
    r"|down to)\s?\d{1,2}\s\((?P<high_label>[^()\d]{3,30})\)",
    re.IGNORECASE,
)
_OF_EXAMS = re.compile(
    r"\b(?:graded (?P<low>Distinction\*?|Pass|Merit|Fail) (?:to|–|-|down to|up to)"
    r" (?P<high>Distinction\*?|Pass|Merit|Fail)(?![\w*])|grades?\b[^.;:()]{0,40}"
    r"(?:\(|, using |, from )(?P<top>[A-H]\*?)(?: to | ?[–-] ?)"
    r"(?P<bottom>[A-HU])\b)",
)
"""Grades of exams: "graded Distinction* to Pass", "the grade for the core (A*–E)"."""
_BEFORE_NOUN = re.compile(
    r"\b(?P<low>10|\d|[A-H]\*?)(?: to |-|–)(?P<high>10|\d|[A-HU]\*?)"
    r" (?:grading |grade |rating )?(?:scale|grading)\b"
)
_STEP = re.compile(rf"(?<![\w-])(?:{KNOWN})(?![\w-])", re.IGNORECASE)
_PARTED = re.compile(r"(?:,|\s(?:and|then|through|via|to|or|the|up|down))+\s?")
_GOES = re.compile(
    r"\b(?:rang|run|go(?:es|ing)?\b|on\b|vary|varies|use|five|four|three|six|\d)|^\s*(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:fell|rose|went|moved|(?<!be )(?<!been )dropped|improved|downgraded|upgraded|slipped|boost\w*"
    r"|lift\w*|rais\w+|climb\w*|hopp\w+|jump\w*|plummet\w*|plung\w+|sank|tumbl\w+|slid|changed?"
    r"|bump\w*|push\w*|increas\w+|turn(?:ed|ing)? (?:a)?round|from (?:an?|grade))\b"
    r"|(?:\bits|\btheir|[’']s) (?:[\w-]+ ){0,3}(?:rating|grade|judge?ment)s? from\b",
    re.IGNORECASE,
)


_SHARE_OF = re.compile(r"(?:%|\bper cent|\bpercent)\s[^.;%]*$")
_FAR = 80


def _on_the_way(text: str, span: re.Match[str]) -> Sequence[Label]:
    """The labels told without speech marks between the ends: "from excellent through good to poor"."""
    found = list(_STEP.finditer(text, span.start("low"), span.end("high")))
    parted = all(_PARTED.fullmatch(text, a.end(), b.start()) for a, b in pairwise(found))
    return [Label(m.start(), m.end(), None, True) for m in found] if parted and len(found) > 2 else ()


def _steps_after(text: str, high: Label) -> Sequence[Label]:
    """The labels in speech marks that the next sentence sets between the ends."""
    after = _STEPS_AFTER.match(text, high.end)
    found = listed_labels(text, after.end(), after.end() + 200).labels if after else ()
    return found if all(label.quoted for label in found) else ()


def in_sentence(text: str, sentence: Sentence) -> Iterator[Sequence[Label]]:
    """The labels of each scale told by its ends."""
    start = sentence.start
    while found := _first(text, start, sentence.end):
        yield found
        start = found[-1].end + 1


def _first(text: str, start: int, end: int) -> Sequence[Label]:  # noqa: PLR0911 -- a case each
    """The labels of the first scale told by its ends between two places; empty where there is none."""
    words = text[start:end]
    is_named = " scale" in words or " grading" in words
    if not is_named and " to " not in words and "–" not in words and " and " not in words:
        return ()
    has_labels = "1 (" in words or "0 (" in words
    labelled = _LABELLED.search(text, start, end) if has_labels else None
    if labelled is not None:
        return (Label(*labelled.span("low_label")), Label(*labelled.span("high_label")))
    may_count = has_any(words.lower(), _NUMBERED) and " pay " not in words and "salar" not in words
    numbers = _NUMBERS.search(text, start, end) if may_count else None
    if numbers is not None and _SHARE_OF.search(text, max(start, numbers.start() - _FAR), numbers.start()):
        return ()  # "63% of awards were graded A*-A"
    if numbers is not None:
        high = numbers.start("high"), numbers.end("star")
        return (Label(*numbers.span("low"), None, True), Label(*high, None, True))
    exams = _OF_EXAMS.search(text, start, end) if "grade" in words else None
    if exams is not None:
        groups = ("low", "high") if exams["low"] else ("top", "bottom")
        return tuple(Label(*exams.span(group), None, True) for group in groups)
    scale = _BEFORE_NOUN.search(text, start, end) if is_named else None
    if scale is not None:
        return (Label(*scale.span("low"), None, True), Label(*scale.span("high"), None, True))
    known = words_of_grading(text, start, end)
    low = any(_BEFORE_LOW.search(text, max(start, at - 13), at) for at in known[:-1])
    marked = words.count("‘") + words.count("“") + words.count("'") + words.count('"') > 1
    if not (low or marked) or _MOVES.search(words):
        return ()
    span = _SPAN.search(text, start, end) if low else None
    if span is not None and _GOES.search(span["gap"] + " ") is not None:
        ends = [Label(*span.span("low"), None, True), Label(*span.span("high"), None, True)]
        more = _MORE.match(text, span.end("high"), end)
        steps = quoted_labels(text, span.start("low") - 1, more.end() if more else span.end())
        if len(steps) > 2:
            return steps
        return _on_the_way(text, span) or [ends[0], *_steps_after(text, ends[1]), ends[1]]
    quoted = _QUOTED_SPAN.search(text, start, end) if marked else None
    if quoted is not None:
        steps = quoted_labels(text, quoted.start(), end)
        steps = [*steps[:-1], *_steps_after(text, steps[-1]), steps[-1]] if len(steps) == 2 else steps
        if any(is_known(text[s.start : s.end]) for s in steps) or len(steps) > 2:
            return steps
    return ()
