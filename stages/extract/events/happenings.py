"""An event is a verb or noun of happening with its time, its people and its title in the text's words.

Left alone: what happens as a rule ("groups will meet three times a year"), what did not happen, and
happenings without a time or anybody in them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.events.kinds import CUE, FORMS, Form
from stages.extract.extractor import Row
from stages.extract.phrases.kept import rows_between
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.subjects import subject_before

_CLAUSE_END = re.compile(r"[;:(]|\s[–—]\s|, (?:which|who|when|while|but|although|with|and (?:said|will|is|has))\b|$")
_DENIED = re.compile(r"\b(?:not|never|if|unless|whether|without|before|yet to|could|should|may|might|would)\s(?:\w+\s){0,2}$")
_LISTED = re.compile(r"(?:,|\band\b|\bwith\b|\bto\b|\bby\b|[’']s)\s(?:the\s)?$")
_LONGEST_TITLE = 16  # words
_NEAR = 90  # code points between a happening and its time
_GENERAL = frozenset({"year", "relative"})


@dataclass(frozen=True, slots=True)
class Happening:
    """One event; its words are the sentence `text[start:end]`."""

    start: int
    end: int
    kind: str
    title: str
    date: Row | None
    participants: tuple[str, ...]
    rule: str


def happenings(
    text: str, masked: str, sentences: Sequence[Sentence], cast: Cast, dates: Sequence[Row]
) -> Iterator[Happening]:
    """Every event told in `text` outside speech, at most one of each kind in a sentence."""
    for sentence in sentences:
        if not CUE.search(sentence.text):
            continue
        inside = list(rows_between(dates, sentence.start, sentence.end))
        kinds: set[str] = set()
        for form in FORMS:
            if form.kind in kinds or (form.needs == "time" and not inside):
                continue
            found = _read(text, masked, sentence, form, cast, inside)
            if found is not None:
                kinds.add(form.kind)
                yield found


def _read(
    text: str, masked: str, sentence: Sentence, form: Form, cast: Cast, dates: Sequence[Row]
) -> Happening | None:
    for match in form.pattern.finditer(masked, sentence.start, sentence.end):
        if _DENIED.search(masked, max(sentence.start, match.start() - 30), match.start()):
            continue
        subject = subject_before(cast, masked, sentence.start, match.start(), widest_gap=30) if form.by_subject else None
        begin = subject.start if subject is not None else _clause_start(masked, sentence, match.start())
        end = _clause_end(masked, sentence, match.end())
        date = _date(dates, match, begin, end)
        participants = _participants(masked, cast, begin, end)
        if (date is None and form.needs == "time") or (date is None and len(participants) < 2):
            continue
        return Happening(
            sentence.start, sentence.end, form.kind, _title(text, begin, end), date, participants, f"{form.name}/1"
        )
    return None


def _clause_start(masked: str, sentence: Sentence, at: int) -> int:
    cut = max(masked.rfind(mark, sentence.start, at) for mark in (", ", "; ", ": ", "– ", "— "))
    return cut + 2 if cut >= 0 else sentence.start


def _clause_end(masked: str, sentence: Sentence, at: int) -> int:
    match = _CLAUSE_END.search(masked, at, sentence.end)
    return match.start() if match else sentence.end


def _date(dates: Sequence[Row], match: re.Match[str], begin: int, end: int) -> Row | None:
    """The time in the event's clause that is nearest to its verb."""
    near = [d for d in dates if begin - _NEAR <= int(str(d["start_char"])) < end + 5]
    return min(near, key=lambda d: abs(int(str(d["start_char"])) - match.end()), default=None)


def _participants(masked: str, cast: Cast, begin: int, end: int) -> tuple[str, ...]:
    """The people and bodies named in the clause, in reading order, each once."""
    found: list[str] = []
    last_end = begin
    for mention in cast.between(begin, end):
        name = mention.speaker.person or mention.speaker.organisation
        if mention.pronoun or name is None or name in found or mention.start < last_end:
            continue
        found.append(name)
        last_end = mention.end
    return tuple(found)


def _title(text: str, begin: int, end: int) -> str:
    words = text[begin:end].strip(" ,.‘’“”'\"").split()
    return " ".join(words[:_LONGEST_TITLE])
