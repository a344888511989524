"""A scale is a noun or verb of judging with the list of its labels; how many points it claims is a number.

Lists stand after the noun ("four judgements: …", "grades of …", "the ratings are …"), after the verb
("graded pass, merit or distinction"), as a range ("from X to Y"), with numbers or colours, or line by
line. Left alone: lists that name no grades (three themes: A, B and C), and grades that somebody got.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from stages.extract.judgement_scales import ranges
from stages.extract.judgement_scales.accepted import (
    MODAL,
    NOUN,
    VERB,
    are_labels,
    is_line_scale,
    is_scale,
    points,
)
from stages.extract.judgement_scales.labels import (
    Label,
    coloured_labels,
    keyed_labels,
    known_places,
    listed_labels,
    numbered_labels,
    starts,
)
from stages.extract.judgement_scales.lines import column_labels, keyed_lines, line_labels, opens_with_label
from stages.extract.judgement_scales.named import name_of
from stages.extract.judgement_scales.words import JUDGED, NUMBERS, STRONG_NOUN, WEAK_NOUN
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import cue

_NUMBER = rf"(?P<number>{'|'.join(NUMBERS)}|\d{{1,2}})"
_CLAIM = cue(
    re.compile(
        rf"\b{_NUMBER}(?:[ -](?P<unit>point|tier|grade|level|step|stage|band)s?\b)?"
        rf"(?P<words>(?:[ ,-][\w’'-]+){{0,4}}?)\s(?P<noun>{STRONG_NOUN}|{WEAK_NOUN}"
        r"|(?(unit)(?:system|approach|framework|rubric)|(?!)))\b"
        rf"|\b(?P<bare>{'|'.join(NUMBERS)}|\d{{1,2}})[ -](?P<bare_noun>grades|tiers|ratings|bands"
        rf"|judgements|judgments|levels)\b",
        re.IGNORECASE,
    ),
    " ".join(NUMBERS) + " 0* 1* 2* 3* 4* 5* 6* 7* 8* 9*",
)
_CUE = cue(
    re.compile(
        r"\b(?:[Jj]udge|[Gg]rad(?:e|ing)|[Rr]at(?:ed?|ing|es)\b|[Ss]cored?\b|[Ss]tatus|[Ss]cale|[Tt]ier"
        r"|[Bb]and|[Ll]evels?\b|[Oo]utcome|[Rr]espon(?:se|dents)|[Oo]ption|[Aa]nswer|[Cc]ategor|[Ss]tages?\b"
        r"|[Cc]lass(?:ed|ifi)|[Cc]od(?:ed|ing)|[Cc]olours|[Aa]ssessed|[Ww]hether|[Aa]chieve|[Aa]ward"
        r"|[Aa]vailable|[Rr]ating|[Rr]AG|RAG|placed|marked|contribution)|(?<=-)(?:point|coded|rated|tier"
        r"|grade)\b",
    ),
    "judge* grade* grading* rate rated rates rating* score scored status* scale* tier* band* level levels "
    "outcome* response* respondents option* answer* categor* stage stages class* cod* assessed whether "
    "achieve* award* available rag placed marked colours contribution point coded",
)
_LIST_OPENS = re.compile(
    rf"\b(?:{STRONG_NOUN}|{WEAK_NOUN})\b[^.\n:;]{{0,60}}?(?::\s*|\s[–—]\s|\s\(|,\s(?=[‘“'\"a-z])|\s"
    rf"(?:are|is|of)\s(?=[‘“'\"A-Za-z]))",
    re.IGNORECASE,
)
_JUDGED = re.compile(JUDGED)
_VERB_OPENS = re.compile(rf"(?:\b|-){JUDGED}\s(?:either\s|as\s)*(?=[A-Z]\*?[,\s/])")
_ARRANGED = cues(
    "scale|grad|rat|judged|judgment|judgement|class|assessed|tier|band|categor|level|scor|risk|confidence"
    "| rag |opinion|assurance|quality|review|inspect|marked|traffic|dashboard|priorit|chose|felt"
)
_NEXT_LINE = re.compile(r"\s*(?:[^\n]{1,60}(?:\n|$)|[•*-] |\(?\w[.)] |[^\n:]{1,50}:|[A-Z][\w ]{2,45} [–—-] )")
_SCALED = ("A* to", "A*-", "graded", "banded", "scale", "Scale", "grading", "1 (", "0 (")
_BEFORE_COLON = 60  # code points between a noun of scales and the colon that opens its list
_SHORT = 70  # code points of a heading
_BULLETS = re.compile(r"\s*\n[ \t]*[•*-] ")
_CONTINUES = 2  # sentences after the claim in which the labels may stand


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
    """Every scale told in `text`; one told again, in part or from its other end, is left out."""
    seen: list[Sequence[str]] = []
    names: set[str] = set()
    read_to = 0
    claim: tuple[int, re.Match[str]] | None = None
    for index, sentence in _near_cues(text, sentences):
        told = _CLAIM.search_between(text, sentence.start, sentence.end)
        if told is not None:
            claim = (index, told)
        near = claim[1] if claim is not None and index - claim[0] <= _CONTINUES else None
        leads = text[sentence.end : sentence.end + 1] == "\n" and _leads(text, sentence)
        if not leads and not _may_list(text, sentence, near):
            continue
        for scale in _in_sentence(text, sentence, near, leads=leads):
            words = _words(text, scale.labels)
            if scale.labels[0].start >= read_to and not any(_is_again(words, known) for known in seen):
                seen.append(words)
                read_to, claim = scale.labels[-1].end, None
                named = _renamed(text, scale, names)
                names.add(named.name)
                yield named
    for rule, labels in _tabled(text):
        words = _words(text, labels)
        if are_labels(text, labels) and not any(_is_again(words, known) for known in seen):
            seen.append(words)
            start, end = labels[0].start, labels[-1].end
            name = f"{text[start : labels[0].end]} to {text[labels[-1].start : end]}"
            yield _renamed(text, Scale(name, None, tuple(labels), start, end, rule), names)


def _tabled(text: str) -> Iterator[tuple[str, Sequence[Label]]]:
    """Labels that stand below each other with no sentence before them: a column, or lines with a key each."""
    if " | " in text:
        yield from (("column/1", labels) for labels in column_labels(text))
    yield from (("keyed_lines/1", labels) for labels in keyed_lines(text) if len(labels) > 2)


def _words(text: str, labels: Sequence[Label]) -> Sequence[str]:
    return [text[label.start : label.end].lower() for label in labels]


def _is_again(words: Sequence[str], known: Sequence[str]) -> bool:
    """Whether a scale is a known one, or a part; one with its ends and fewer steps is one of its own."""
    has_its_ends = len(words) > 2 and (words[0], words[-1]) == (known[0], known[-1])
    return set(words) <= set(known) and (len(words) == len(known) or not has_its_ends)


def _renamed(text: str, scale: Scale, names: Set[str]) -> Scale:
    """The scale with a name of its own: one named like an earlier scale is told apart by its labels."""
    if scale.name not in names:
        return scale
    labels = [text[label.start : label.end] for label in scale.labels]
    ends = f"{scale.name}: {labels[0]} to {labels[-1]}"
    return replace(scale, name=ends if ends not in names else f"{scale.name}: {', '.join(labels)}")


def _start(sentence: Sentence) -> int:
    return sentence.start


def _near_cues(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[int, Sentence]]:
    """Each sentence that speaks of judging, and those that may go on with its labels."""
    last = -_CONTINUES - 1
    found = {s.start for s in sentences_with(text, _CUE)}
    for at in known_places(text):
        index = bisect_right(sentences, at, key=_start) - 1
        found.update(s.start for s in sentences[max(0, index - 1) : index + 1])
    for index, sentence in enumerate(sentences):
        if sentence.start in found:
            last = index
        if index - last <= _CONTINUES:
            yield index, sentence


def _in_sentence(
    text: str, sentence: Sentence, claim: re.Match[str] | None, *, leads: bool
) -> Iterator[Scale]:
    """The scales whose labels stand in `sentence`, or in the lines under it."""
    taken = sentence.start
    for rule, labels in _candidates(text, sentence, claim, leads=leads):
        if labels and labels[0].start >= taken and are_labels(text, labels):
            taken_before = taken
            taken, told_to = labels[-1].end, max(label.end for label in labels)
            if claim is None:
                claim = _CLAIM.search_between(text, max(sentence.start, taken_before), labels[0].start)
            told = claim if claim is not None and _claims(claim, sentence, labels) else None
            start = min(sentence.start, told.start()) if told else sentence.start
            stop = text.find("\n", taken) if rule == "lines/2" else taken
            yield Scale(
                name_of(text, told, sentence, labels), told.span() if told else None, tuple(labels), start,
                max(sentence.end, told_to, stop if stop >= 0 else len(text.rstrip())), rule,
            )  # fmt: skip
            claim = None if told else claim  # a second scale of the sentence is not the one claimed


def _claims(claim: re.Match[str], sentence: Sentence, labels: Sequence[Label]) -> bool:
    """Whether a claim is about this scale: as many points, or a unit of scales, or right before it."""
    return (
        points(claim) == len(labels)
        or bool(claim["unit"])
        or (sentence.start <= claim.start() < labels[0].start and points(claim) <= 2 * len(labels))
    )


def _candidates(
    text: str, sentence: Sentence, claim: re.Match[str] | None, *, leads: bool
) -> Iterator[tuple[str, Sequence[Label]]]:
    words = sentence.text
    lines, marked = line_labels(text, sentence.end + 1) if leads else ([], False)
    if is_line_scale(text, sentence, lines, claim, marked=marked):
        yield "lines/2", lines
    if not _may_list(text, sentence, claim):
        return
    is_told = claim is not None or _held(text, sentence) > 2 or has_any(words.lower(), _ARRANGED)
    is_told = is_told or words.count("/") > 1
    if not is_told and not NOUN.search(words) and not MODAL.search(words):
        return
    coloured = coloured_labels(text, sentence.start, sentence.end)
    if len(coloured) >= 3 or (len(coloured) == 2 and claim is not None and points(claim) == 2):
        yield "colours/2", coloured
        return
    numbered = numbered_labels(text, sentence.start, sentence.end)
    if len(numbered) >= 3:
        yield "numbered/2", numbered
    keyed = keyed_labels(text, sentence.start, sentence.end)
    if len(keyed) >= 3:
        yield "keyed/1", keyed
    yield from (("range/2", ranged) for ranged in ranges.in_sentence(text, sentence))
    yield from _listed(text, sentence, claim)


def _may_list(text: str, sentence: Sentence, claim: re.Match[str] | None) -> bool:
    """Whether a sentence may hold labels: a claim, speech marks, a range, or two words of grading."""
    words = sentence.text
    if _held(text, sentence) or has_any(words, _SCALED):
        return True
    if claim is not None and (":" in words or "–" in words or "(" in words or ", " in words):
        return True
    return sum(map(words.count, "‘“'\"")) > (2 if claim is None else 1)


def _held(text: str, sentence: Sentence) -> int:
    """How many words of grading a sentence holds."""
    known = known_places(text)
    return bisect_left(known, sentence.end) - bisect_left(known, sentence.start)


def _listed(
    text: str, sentence: Sentence, claim: re.Match[str] | None
) -> Iterator[tuple[str, Sequence[Label]]]:
    opens = {m.end() for m in _LIST_OPENS.finditer(text, sentence.start, sentence.end)}
    opens |= {m.end() for m in _VERB_OPENS.finditer(text, sentence.start, sentence.end)}
    for mark in (": ", "; ") if claim is not None else (": ",):
        colon = text.find(mark, sentence.start, sentence.end)
        if colon >= 0 and NOUN.search(text, max(sentence.start, colon - _BEFORE_COLON), colon):
            opens.add(colon + 2)
    after = sentence.start
    for start in sorted(opens | set(starts(text, sentence.start, sentence.end))):
        if start < after:
            continue
        if text[start - 2 : start] == ", " and text[start - 3].isupper() and text[start - 4] == " ":
            start -= 3  # noqa: PLW2901 -- the first of a list of letters: "scale A, B, C"
        letters = start in opens or bool(VERB.search(text[max(sentence.start, start - 50) : start]))
        found = listed_labels(text, start, sentence.end, letters=letters)
        if len(found.labels) < 2:
            continue
        if is_scale(text, sentence, start, found, claim, opened=start in opens):
            yield "list/2", found.labels
        elif start in opens or found.known < 2:
            continue
        after = found.labels[-1].end  # the rest of a list is no scale of its own


def _leads(text: str, sentence: Sentence) -> bool:
    """Whether lines may follow the sentence that ends its line: it speaks of judging, or they do."""
    is_lead = (
        sentence.text.endswith((":", "–", "below.", "follows."))
        or len(sentence.text) < _SHORT
        or _BULLETS.match(text, sentence.end)
    )
    if not is_lead or not _NEXT_LINE.match(text, sentence.end):
        return False
    if NOUN.search(sentence.text) is not None or _JUDGED.search(sentence.text) is not None:
        return True
    return opens_with_label(text, sentence.end + 1)
