"""A scale told by its ends: "from X to Y", "graded A* to E", "a scale of one to ten".

Steps told on the way ("through X and Y") are labels too. Left alone: moves from one grade to another,
ranges of sums, ages and shares.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from stages.extract.judgement_scales.labels import Label, is_known, quoted_labels
from stages.extract.judgement_scales.words import KNOWN, STRONG_NOUN, WEAK_NOUN
from stages.extract.phrases.sentences import Sentence

_MARK = r"[‘“'\"]?"
_END = r"[’”'\"]?"
_NUMERAL = r"(?:zero|one|five|seven|ten|\d{1,2}|[A-HU]\*?)"
_SPAN = re.compile(
    rf"\b(?:{STRONG_NOUN}|{WEAK_NOUN}|graded|rated|judged)\b(?P<gap>[^.;:]{{0,60}}?)\b(?:from"
    rf"|(?P<between>between)|of)\s(?:the\s)?{_MARK}"
    rf"(?P<low>{KNOWN})(?![\w-]){_END}[^.;]{{0,140}}?\s(?(between)and|to)\s(?:the\s)?{_MARK}"
    rf"(?P<high>{KNOWN})(?![\w-]){_END}",
    re.IGNORECASE,
)
_QUOTED_SPAN = re.compile(
    rf"\b(?:{STRONG_NOUN}|{WEAK_NOUN})\b[^.;:]{{0,60}}?\bfrom\s[‘“'\"][^.;]{{3,160}}?\sto\s(?:the\s)?[‘“'\"]",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    rf"\b(?:(?:graded|banded|grading scale|scale|points)\s(?:(?:runs?|running|ranging|ranges|goes)\s)?(?:of "
    rf"|from |on |between )?)"
    rf"(?P<low>{_NUMERAL})(?:\s\([^()]{{3,30}}\))?\s?(?:to|–|-|through to|down to|up to"
    rf"|and)\s?(?P<high>{_NUMERAL})\b(?P<star>\*?)"
    rf"(?!\s?(?:per|%|years?|months?|out|in|points?|million|\.\d))",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?<!were )(?<!was )\b(?:grade[ds]?|scored?|rated?|rates|scores|ratings?|scales?|marked"
    r"|points)\b[^.;:()]{0,60}?\b\d{1,2}\s\("
    r"(?P<low_label>[^()\d]{3,30})\)\s?(?:to|–|-|through to|up to|down to)\s?\d{1,2}\s"
    r"\((?P<high_label>[^()\d]{3,30})\)",
    re.IGNORECASE,
)
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
    r"\b(?:fell|rose|went|moved|dropped|improved|downgraded|upgraded|slipped|changed?|from (?:an?|grade))\b",
    re.IGNORECASE,
)


def _on_the_way(text: str, span: re.Match[str]) -> Sequence[Label]:
    """The labels told without speech marks between the ends: "from excellent through good to poor"."""
    found = list(_STEP.finditer(text, span.start("low"), span.end("high")))
    parted = all(_PARTED.fullmatch(text, a.end(), b.start()) for a, b in pairwise(found))
    return [Label(m.start(), m.end(), None, True) for m in found] if parted and len(found) > 2 else ()


def in_sentence(text: str, sentence: Sentence) -> Sequence[Label]:  # noqa: PLR0911 -- a case each
    """The labels of a scale told by its ends; empty where there is none."""
    words = sentence.text
    is_named = " scale" in words or " grading" in words
    if not is_named and " to " not in words and "–" not in words and " and " not in words:
        return ()
    has_labels = "1 (" in words or "0 (" in words
    labelled = _LABELLED.search(text, sentence.start, sentence.end) if has_labels else None
    if labelled is not None:
        return (Label(*labelled.span("low_label")), Label(*labelled.span("high_label")))
    numbers = _NUMBERS.search(text, sentence.start, sentence.end)
    if numbers is not None:
        high = numbers.start("high"), numbers.end("star")
        return (Label(*numbers.span("low"), None, True), Label(*high, None, True))
    scale = _BEFORE_NOUN.search(text, sentence.start, sentence.end) if is_named else None
    if scale is not None:
        return (Label(*scale.span("low"), None, True), Label(*scale.span("high"), None, True))
    if _MOVES.search(sentence.text):
        return ()
    span = _SPAN.search(text, sentence.start, sentence.end)
    if span is not None and _GOES.search(span["gap"] + " ") is not None:
        ends = [Label(*span.span("low"), None, True), Label(*span.span("high"), None, True)]
        steps = quoted_labels(text, span.start("low") - 1, span.end())
        return steps if len(steps) > 2 else _on_the_way(text, span) or ends
    quoted = _QUOTED_SPAN.search(text, sentence.start, sentence.end)
    if quoted is not None:
        steps = quoted_labels(text, quoted.start(), sentence.end)
        if any(is_known(text[s.start : s.end]) for s in steps) or len(steps) > 2:
            return steps
    return ()
