"""An event is a verb or noun of happening with its time, its people and its title in the text's words.

Left alone: what happens as a rule ("groups will meet three times a year"), what did not happen, and
happenings without a time or anybody in them.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.events.clauses import clause_end, clause_start, participants_of, title_end, title_of
from stages.extract.events.form import Form
from stages.extract.events.kinds import FORMS
from stages.extract.events.listed import dated_lines
from stages.extract.events.named import named
from stages.extract.events.nouns import WORDS as NOUN_WORDS
from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.phrases.word_cues import words_of
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.subjects import subject_before

_FIRST = 3  # letters by which cues are looked up; no cue is shorter
_CUES: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
for _number, _form in enumerate(FORMS):
    for _cue in {cue.split()[0].lower() for cue in _form.cues}:
        _CUES[_cue[:_FIRST]].append((_cue, _number))
_STARTS_OF_CUES = frozenset(_CUES) | {word[:_FIRST] for word in NOUN_WORDS}
_TIMELESS = frozenset(n for n, f in enumerate(FORMS) if f.needs in {"who", "either", "told"})
_NOUNS = -1  # stands for the nouns of happening where the numbers of forms stand
_NO_KINDS: frozenset[str] = frozenset()
_COVERS = {
    "visit": frozenset({"inspection"}),
    "deadline": frozenset({"vote"}),
    "launch": frozenset({"deadline", "tender", "meeting", "vote", "campaign", "protest"}),
    "event": frozenset({"meeting", "campaign", "protest"}),
    "publication": frozenset({"inspection", "letter", "tender"}),
}
"""Kinds beside which another kind in the same sentence only tells the same again."""
_COARSE = frozenset({"year", "academic_year", "financial_year", "season", "term"})
_STARTS = frozenset({"launch", "publication", "meeting", "letter"})
_ENDING = re.compile(r"\b(?:closing|closes|ending|ends|until|by|before|deadline of) (?:on )?$")
_SINCE = re.compile(r"\b(?:[Ss]ince|[Uu]ntil then|each year|every year|a year after)\b[^.;]{0,12}$")
_SINCE_THEN = re.compile(r"\bsince\b[^,.;]{0,40}$")
_IN_RELATIVE = re.compile(r"\b(?:that|which|who)\s(?:\w+\s){0,2}$")
_DENIED = re.compile(
    r"\b(?:not|never|if|unless|whether|without|yet to|could|should|may|might|(?<!it )(?<!they )"
    r"(?<!he )would|planned to"
    r"|wants? to|ought to|hoped to|no)\s(?:\w+\s){0,2}$"
    r"|\b(?:planned|hoped|wanted)\s$|\bas\s$|\b(?:before|after) (?:it|they|he|she) $"
)
_NOT = re.compile(r"\b(?:not|never|no)\s(?:\w+\s){0,2}$")
_OF_NOUNS = frozenset(
    {"launch", "deadline", "event", "meeting", "campaign", "completion", "publication", "announcement"}
)
"""Kinds of verbs that say less than the noun whose time they share: "the election is held on 3 May"."""
_LONG_BEFORE = 700  # code points before "it" in which stands what it is
_NEAR = 90  # code points between a happening and its time
_NEAR_NOUN = 45  # the same for inspections and votes, which sentences mention in passing
_DIGIT = re.compile(r"\d")
_VAGUE = re.compile(
    r"\b(?:recent|few|some|earlier in the|coming|past|decades?|years|months|moment|so far|now|currently)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Happening:
    """One event; its words are the sentence `text[start:end]`; `gap` lies between its verb and its time."""

    start: int
    end: int
    kind: str
    title: str
    date: Row | None
    participants: tuple[str, ...]
    rule: str
    gap: int = 0


def happenings(
    text: str, masked: str, sentences: Sequence[Sentence], cast: Cast, dates: Sequence[Row]
) -> Iterator[Happening]:
    """Every event told in `text` outside speech, at most one of each kind in a sentence."""
    by_sentence = _by_sentence(sentences, dates)
    for sentence, forms, nouns in _cued(text, sentences, by_sentence.keys()):
        inside = by_sentence.get(sentence.start, [])
        kinds: set[str] = set()
        told: list[Happening] = []
        by_noun = list(_named(text, sentence, nouns, inside, cast))
        for form in forms:
            if form.kind in kinds or kinds & _COVERS.get(form.kind, _NO_KINDS) or (form.only and kinds):
                continue
            found = _read(text, text if form.in_speech else masked, sentence, form, cast, inside)
            if found is None or (form.kind in _OF_NOUNS and any(n.date is found.date for n in by_noun)):
                continue
            kinds.add(form.kind)
            told.append(found)
        used = [happening.date for happening in told if happening.date is not None]
        yield from _nearest(told)
        for happening in by_noun:
            same = happening.kind in kinds or any(date is happening.date for date in used)
            if not same and not kinds & _COVERS.get(happening.kind, _NO_KINDS):
                kinds.add(happening.kind)
                yield happening
    for line in dated_lines(text, dates):
        yield Happening(line.start, line.end, line.kind, line.title, line.date, (), "dated_line/1")


def _nearest(told: Sequence[Happening]) -> Iterator[Happening]:
    """The happenings of a sentence without those whose time is another's that stands nearer to it."""
    for happening in told:
        same = [h for h in told if h.date is not None and h.date is happening.date]
        if len(same) < 2 or happening is min(same, key=lambda h: h.gap):
            yield happening


@lru_cache(maxsize=65_536)
def _cued_by(word: str) -> tuple[frozenset[int], frozenset[int]]:
    """The forms that a word in lower case is a cue of: all, and those that can do without a time."""
    found = {number for cue, number in _CUES.get(word[:_FIRST], ()) if word.startswith(cue)}
    if word in NOUN_WORDS:
        found.add(_NOUNS)
    return frozenset(found), frozenset(found & _TIMELESS)


def _cued(
    text: str, sentences: Sequence[Sentence], dated: Set[int]
) -> Iterator[tuple[Sentence, list[Form], list[int]]]:
    """Each sentence with a cue: its forms in their order, and where its nouns of happening stand.

    `dated` are the starts of the sentences that tell a time.
    """
    words = words_of(text)
    starts = [sentence.start for sentence in sentences]
    forms: defaultdict[int, set[int]] = defaultdict(set)
    nouns: defaultdict[int, list[int]] = defaultdict(list)
    for word in words.vocabulary.split(" "):
        if word[:_FIRST] not in _STARTS_OF_CUES:
            continue
        every, timeless = _cued_by(word)
        for at in words.at(word) if every else ():
            index = bisect_right(starts, at) - 1
            numbers = every if index >= 0 and starts[index] in dated else timeless
            if not numbers or index < 0 or at >= sentences[index].end:
                continue
            forms[index].update(numbers)
            if _NOUNS in numbers:
                nouns[index].append(at)
    for index, numbers_found in sorted(forms.items()):
        yield sentences[index], [FORMS[n] for n in sorted(numbers_found) if n >= 0], sorted(nouns[index])


def _named(
    text: str, sentence: Sentence, nouns: Sequence[int], dates: Sequence[Row], cast: Cast
) -> Iterator[Happening]:
    """The happenings that the nouns of a sentence name, the first of each kind."""
    found = [named(text, at, sentence, dates) for at in nouns] if dates else []
    strong = {int(str(n.date["start_char"])) for n in found if n is not None and n.is_strong}
    kinds: set[str] = set()
    for happening in found:
        if happening is None or happening.kind in kinds:
            continue
        if happening.is_strong or int(str(happening.date["start_char"])) not in strong:
            kinds.add(happening.kind)
            people = participants_of(text, cast, sentence.start, sentence.end)
            yield Happening(
                sentence.start,
                sentence.end,
                happening.kind,
                happening.title,
                happening.date,
                people,
                "named/1",
            )


def _by_sentence(sentences: Sequence[Sentence], dates: Sequence[Row]) -> dict[int, list[Row]]:
    """The times of each sentence, by where the sentence starts."""
    found: dict[int, list[Row]] = {}
    for row in dates:
        index = sentence_at(sentences, int(str(row["start_char"])))
        if index is not None:
            found.setdefault(sentences[index].start, []).append(row)
    return found


def _read(
    text: str, masked: str, sentence: Sentence, form: Form, cast: Cast, dates: Sequence[Row]
) -> Happening | None:
    for match in form.pattern.finditer(masked, sentence.start, sentence.end):
        before = max(sentence.start, match.start() - 30)
        if (
            (_NOT if form.kind == "deadline" else _DENIED).search(masked, before, match.start())
            or (form.in_main and _IN_RELATIVE.search(masked, before, match.start()))
            or (
                form.not_of is not None
                and form.not_of.search(masked, _back(sentence, match, 70), match.start())
            )
            or (
                form.told_of is not None
                and not form.told_of.search(masked, max(0, match.start() - _LONG_BEFORE), match.start())
            )
            or (form.by_subject and _SINCE_THEN.search(masked, before, match.start()))
        ):
            continue
        subject = (
            subject_before(cast, masked, sentence.start, match.start(), widest_gap=30)
            if form.by_subject
            else None
        )
        begin = (
            subject.start
            if subject is not None and not subject.pronoun
            else clause_start(masked, sentence, match.start())
        )
        end = sentence.end if form.kind == "letter" else clause_end(masked, sentence, match.end())
        date = _date(masked, dates, match, begin, end, form)
        people_from = sentence.start if form.kind == "letter" else begin
        participants = participants_of(masked, cast, people_from, end)
        if date is None and (
            form.needs in {"time", "day", "date"}
            or (
                form.needs != "told"
                and len(participants) < (1 if form.kind == "letter" or form.is_told else 2)
            )
        ):
            continue
        return Happening(
            sentence.start,
            sentence.end,
            form.kind,
            title_of(text, form, match, begin, title_end(masked, match, date, end)),
            date,
            participants,
            f"{form.name}/1",
            abs(int(str(date["start_char"])) - match.end()) if date else 0,
        )
    return None


def _back(sentence: Sentence, match: re.Match[str], far: int) -> int:
    return max(sentence.start, match.start() - far)


def _date(
    masked: str, dates: Sequence[Row], match: re.Match[str], begin: int, end: int, form: Form
) -> Row | None:
    """The time that is nearest to the event's verb, in its clause or just before it; vague times are none."""
    nearest = _NEAR_NOUN if form.kind in {"inspection", "vote"} and not form.is_told else _NEAR
    near = [
        d
        for d in dates
        if match.start() - nearest <= int(str(d["start_char"])) < min(end + 5, match.end() + nearest)
        and not _VAGUE.search(str(d["surface"]))
        and not (form.needs in {"day", "date"} and d["granularity"] in _COARSE)
        and not (form.needs == "date" and not _DIGIT.search(str(d["surface"])))
        and not (form.kind in _STARTS and _ENDING.search(masked, begin, int(str(d["start_char"]))))
        and not _SINCE.search(masked, max(begin, int(str(d["start_char"])) - 30), int(str(d["start_char"])))
    ]
    return min(near, key=lambda d: abs(int(str(d["start_char"])) - match.end()), default=None)
