"""A scale is a noun of judging with the list of its labels; how many points it claims is a number.

Left alone: lists that name no grades (three judges: A, B and C), lists of two, lists with a verb.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stages.extract.judgement_scales.labels import (
    COLOURS,
    Label,
    bulleted_labels,
    listed_labels,
    quoted_labels,
)
from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import cue

_NOUN = (
    r"(?:judge?ments?|grades?|gradings?|ratings?|scale|tiers?|bands?"
    r"|levels? of (?:confidence|progress)|outcomes|responses?)"
)
_NUMBER = r"(?P<number>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_CLAIM = cue(
    re.compile(
        rf"\b{_NUMBER}(?:[ -](?P<unit>point|tier|grade|level|step|stage"
        rf"|band)s?)?(?P<words>(?:[ ,-][\w’'-]+){{0,4}}?)\s(?P<noun>{_NOUN})\b"
        rf"|\b{_NUMBER.replace('number', 'bare')}[ -](?P<bare_noun>grades"
        rf"|tiers|ratings|bands|judgements|judgments)\b",
        re.IGNORECASE,
    ),
    "two three four five six seven eight nine ten 0* 1* 2* 3* 4* 5* 6* 7* 8* 9*",
)
_CUE = cue(
    re.compile(
        r"\b(?:[Jj]udge?ment|[Gg]rad(?:e|ing)|[Rr]at(?:ed|ing)"
        r"|[Ss]cale|[Tt]ier|[Bb]ands|[Ll]evels? of|[Oo]utcomes"
        r"|[Rr]esponses?|judged)"
        r"|(?<=-)point\b"
    ),
    "judgment* judgement* grade* grading* rated* rating* scale* tier* bands* level levels outcomes*"
    " response* judged* point",
)
_COLON_LIST = re.compile(rf"\b{_NOUN}\b[^:.\n]{{0,60}}:\s*", re.IGNORECASE)
_VERB_LIST = re.compile(
    r"\b(?:graded|rated|judged|ratings?|grades?|judge?ments? of|either)\b(?: (?:as"
    r"|either|on a scale of|from))*\s(?=[‘'“\"a-z])"
)
_CONTINUES = 2  # sentences after the claim in which the labels may stand
_KNOWN = frozenset(
    [
        "outstanding",
        "good",
        "inadequate",
        "satisfactory",
        "exceptional",
        "strong",
        "secure",
        "exemplary",
        "excellent",
        "poor",
        "unsatisfactory",
        "significant",
        "reasonable",
        "insufficient",
        "expected",
    ]
)
_NOT_A_LABEL = re.compile(
    r"\b(?:is|are|was|were|be|been|will|would|must|should|has|have|had|not|they|it|we|who|which|that)\b|\d{2}"
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale with its labels in the text's order; the claim is `text[claim[0]:claim[1]]`."""

    name: str
    claim: tuple[int, int] | None
    labels: tuple[Label, ...]
    start: int
    end: int
    rule: str


def scales(text: str, sentences: Sequence[Sentence]) -> Iterator[Scale]:
    """Every scale told in `text`; a scale told again with the same labels is left out."""
    seen: set[tuple[str, ...]] = set()
    claim: tuple[int, re.Match[str]] | None = None
    for index, sentence in _near_cues(text, sentences):
        told = _CLAIM.search_between(text, sentence.start, sentence.end)
        if told is not None:
            claim = (index, told)
        near = claim[1] if claim is not None and index - claim[0] <= _CONTINUES else None
        scale = _scale(text, sentence, near)
        if scale is None:
            continue
        key = tuple(text[label.start : label.end].lower() for label in scale.labels)
        if key not in seen:
            seen.add(key)
            claim = None
            yield scale


def _near_cues(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[int, Sentence]]:
    """Each sentence that speaks of judging, and those that may go on with its labels."""
    last = -_CONTINUES - 1
    starts = {s.start for s in sentences_with(text, _CUE)}
    for index, sentence in enumerate(sentences):
        if sentence.start in starts:
            last = index
        if index - last <= _CONTINUES:
            yield index, sentence


def _scale(text: str, sentence: Sentence, claim: re.Match[str] | None) -> Scale | None:
    """The scale whose labels stand in `sentence`, if there is one."""
    for rule, candidates in _candidates(text, sentence):
        labels = _clean(text, candidates)
        if not _is_scale(text, labels, claim):
            continue
        start = min(sentence.start, claim.start()) if claim else sentence.start
        span = claim.span() if claim else None
        return Scale(
            _name(text, claim, labels), span, tuple(labels), start, max(sentence.end, labels[-1].end), rule
        )
    return None


def _candidates(text: str, sentence: Sentence) -> Iterator[tuple[str, list[Label]]]:
    colon = _COLON_LIST.search(text, sentence.start, sentence.end) if ":" in sentence.text else None
    if text[: sentence.end].endswith(":"):
        yield "bullets/1", bulleted_labels(text, sentence.end + 1)
    quoted = quoted_labels(text, sentence.start, sentence.end)
    if any(label.colour for label in quoted):
        yield "colours/1", quoted
    if colon is not None:
        yield "colon_list/1", listed_labels(text, colon.end(), sentence.end)
    for match in _VERB_LIST.finditer(text, sentence.start, sentence.end):
        yield "verb_list/1", listed_labels(text, match.end(), sentence.end)
    if len(quoted) >= 3 and _run_on(text, quoted):
        yield "quoted/1", quoted


def _run_on(text: str, labels: Sequence[Label]) -> bool:
    """Whether the labels stand one after the other with nothing but commas, and, or between them."""
    gaps = (text[a.end + 1 : b.start - 1] for a, b in pairwise(labels))
    return all(re.fullmatch(r"[\s,;]*(?:(?:and|or|to|through)\s)?", gap) for gap in gaps)


def _clean(text: str, labels: Sequence[Label]) -> list[Label]:
    return [
        label for label in labels if not re.fullmatch(COLOURS, text[label.start : label.end], re.IGNORECASE)
    ]


def _is_scale(text: str, labels: Sequence[Label], claim: re.Match[str] | None) -> bool:
    """At least three labels without a verb, and a claim of points or grades known as such beside them."""
    words = [text[label.start : label.end].lower() for label in labels]
    if (
        len(words) < (2 if claim else 3)
        or len(set(words)) < len(words)
        or any(_NOT_A_LABEL.search(w) for w in words)
    ):
        return False
    known = sum(any(part in _KNOWN for part in word.split()) or "improvement" in word for word in words)
    if claim is None:
        return known >= 2
    return known >= 2 or len(words) == number(claim) or any(label.colour for label in labels)


def number(claim: re.Match[str]) -> int:
    """How many points a claim states; 0 where its number is none."""
    words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    told = (claim["number"] or claim["bare"]).lower()
    return int(told) if told.isdigit() else words.index(told)


def _name(text: str, claim: re.Match[str] | None, labels: Sequence[Label]) -> str:
    """The scale's name in the text's words: the claim without its number, or its first and last label."""
    if claim is None:
        return f"{text[labels[0].start : labels[0].end]} to {text[labels[-1].start : labels[-1].end]}"
    if claim["unit"]:
        return re.sub(r"\s+", " ", claim[0])
    return re.sub(r"\s+", " ", claim[0].split(" ", 1)[-1])
