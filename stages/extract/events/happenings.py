"""An event is a verb or noun of happening with its time, its people and its title in the text's words.

Left alone: what happens as a rule ("groups will meet three times a year"), what did not happen, and
happenings without a time or anybody in them.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.events.form import Form
from stages.extract.events.kinds import FORMS
from stages.extract.extractor import Row
from stages.extract.phrases.name_words import TIME_WORDS
from stages.extract.phrases.sentences import Sentence, sentence_at, spaced_of
from stages.extract.phrases.word_cues import words_of
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.nouns import DOCUMENTS
from stages.extract.quotations.subjects import subject_before

_FORMS_BY_CUE: dict[str, list[int]] = {}
for _number, _form in enumerate(FORMS):
    for _cue in _form.cues:
        _FORMS_BY_CUE.setdefault(_cue, []).append(_number)
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
_ENDING = re.compile(r"\b(?:closing|closes|ending|ends|until|deadline of) (?:on )?$")
_SINCE = re.compile(r"\b(?:[Ss]ince|[Uu]ntil then|each year|every year|a year after)\b[^.;]{0,12}$")
_SINCE_THEN = re.compile(r"\bsince\b[^,.;]{0,40}$")
_IN_RELATIVE = re.compile(r"\b(?:that|which|who)\s(?:\w+\s){0,2}$")
_CLAUSE_END = re.compile(
    r"[;(]|:(?=\s)|\s[–—]\s|, (?:which|who|when|while|but|although|with|and (?:said|will|is|has))\b|$"
)
_DENIED = re.compile(
    r"\b(?:not|never|if|unless|whether|without|before|yet to|could|should|may|might|would|planned to"
    r"|wants? to|hoped to|no)\s(?:\w+\s){0,2}$"
    r"|\b(?:planned|hoped|wanted)\s$|\bas\s$|\b(?:before|after) (?:it|they|he|she) $"
)
_LISTED = re.compile(r"(?:,|\band\b|\bwith\b|\bto\b|\bby\b|[’']s)\s(?:the\s)?$")
_MEMBER = re.compile(r"(?:an?|the|its) (?:[a-z]+ ){0,2}member of\b")
_LONGEST_TITLE = 14  # words
_DANGLING = re.compile(
    r"(?:,[^,]{0,25}|,? (?:the|an?|of|to|in|on|at|for|with|by|and|or|that|which|Sir|Dame|Ms))+$"
)
_ASIDE = re.compile(r"\b(?:member|part|branch|arm|subsidiary|partner|pupil|student) of (?:the )?$")
_NEAR = 90  # code points between a happening and its time
_NEAR_NOUN = 45  # the same for inspections and votes, which sentences mention in passing
_SHORT_OPENING = 3  # code points: the clause starts with its verb
_WORDS_KEPT = 6
_RELATIVE = re.compile(r"(?:which|that|who|when|where|and|but|since)\b")
_THING = re.compile(
    r"(?:^|\s)(?P<thing>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his) [^,;:.–]{2,55}?,? "
    r"(?:that|which|who)) (?:was |were |is |are |will be )?$"
)
_LONGEST_THING = 70  # code points
_VAGUE = re.compile(r"\b(?:recent|coming|past|decades?|years|months|moment|so far|now|currently)\b")


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
    by_sentence = _by_sentence(sentences, dates)
    for sentence, forms in _cued(text, sentences):
        inside = by_sentence.get(sentence.start, [])
        kinds: set[str] = set()
        for form in forms:
            if form.kind in kinds or kinds & _COVERS.get(form.kind, _NO_KINDS) or (form.only and kinds):
                continue
            if form.needs in {"time", "day"} and not inside:
                continue
            found = _read(text, masked, sentence, form, cast, inside)
            if found is not None:
                kinds.add(form.kind)
                yield found


def _cued(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, list[Form]]]:
    """Each sentence with a cue of a form, and those forms, in their order."""
    spaced = spaced_of(text)
    starts = [sentence.start for sentence in sentences]
    found: defaultdict[int, set[int]] = defaultdict(set)
    vocabulary = words_of(text).vocabulary
    for cue, forms in _FORMS_BY_CUE.items():
        if cue.isalpha() and cue.lower() not in vocabulary:
            continue
        at = spaced.find(cue)
        while at >= 0:
            index = bisect_right(starts, at) - 1
            if index >= 0 and at + len(cue) <= sentences[index].end:
                found[index].update(forms)
                at = spaced.find(cue, sentences[index].end)
            else:
                at = spaced.find(cue, at + 1)
    for index, numbers in sorted(found.items()):
        yield sentences[index], [FORMS[number] for number in sorted(numbers)]


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
            _DENIED.search(masked, before, match.start())
            or (form.in_main and _IN_RELATIVE.search(masked, before, match.start()))
            or (
                form.not_of is not None
                and form.not_of.search(masked, _back(sentence, match, 70), match.start())
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
            else _clause_start(masked, sentence, match.start())
        )
        end = sentence.end if form.kind == "letter" else _clause_end(masked, sentence, match.end())
        date = _date(masked, dates, match, begin, end, form)
        people_from = sentence.start if form.kind == "letter" else begin
        participants = _participants(masked, cast, people_from, end)
        if date is None and (
            form.needs in {"time", "day"}
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
            _title(text, begin, _title_end(masked, match, date, end)),
            date,
            participants,
            f"{form.name}/1",
        )
    return None


def _back(sentence: Sentence, match: re.Match[str], far: int) -> int:
    return max(sentence.start, match.start() - far)


def _clause_start(masked: str, sentence: Sentence, at: int) -> int:
    """Where the clause starts; a clause that starts with its verb or with which keeps the words before it."""
    cut = max(masked.rfind(mark, sentence.start, at) for mark in (", ", "; ", ": ", "– ", "— "))
    start = cut + 2 if cut >= 0 else sentence.start
    thing = _THING.search(masked, max(sentence.start, at - _LONGEST_THING), at)
    if thing is not None:
        return thing.start("thing")
    if start > sentence.start and (at - start < _SHORT_OPENING or _RELATIVE.match(masked, start)):
        words = masked[sentence.start : start].rstrip(" ").split(" ")
        start = max(sentence.start, start - len(" ".join(words[-_WORDS_KEPT:])) - 1)
    return start


def _title_end(masked: str, match: re.Match[str], date: Row | None, end: int) -> int:
    """A title ends with the event's time, unless that-words tell what it is about."""
    if date is None:
        return end
    date_end = int(str(date["end_char"]))
    follows = masked[date_end : date_end + 6].startswith((" that ", " to ", " on ", " with"))
    return end if date_end <= match.end() or follows else min(end, date_end)


def _clause_end(masked: str, sentence: Sentence, at: int) -> int:
    match = _CLAUSE_END.search(masked, at, sentence.end)
    return match.start() if match else sentence.end


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
        and not (form.needs == "day" and d["granularity"] in _COARSE)
        and not (form.kind in _STARTS and _ENDING.search(masked, begin, int(str(d["start_char"]))))
        and not _SINCE.search(masked, max(begin, int(str(d["start_char"])) - 30), int(str(d["start_char"])))
    ]
    return min(near, key=lambda d: abs(int(str(d["start_char"])) - match.end()), default=None)


def _participants(masked: str, cast: Cast, begin: int, end: int) -> tuple[str, ...]:
    """The people and bodies named in the clause, in reading order, each once."""
    found: list[str] = []
    last_end = begin
    for mention in cast.between(begin, end):
        name = mention.speaker.person or mention.speaker.organisation
        if mention.pronoun or name is None or name in found or mention.start < last_end:
            continue
        if masked[mention.start - 1 : mention.start] == "(" or name in TIME_WORDS:
            continue  # the acronym of the body before it; "the letter of January"
        if masked[mention.start : mention.end].rsplit(" ", 1)[-1] in DOCUMENTS:
            continue
        if _ASIDE.search(masked, max(begin, mention.start - 30), mention.start) or _MEMBER.match(
            masked, mention.start
        ):
            continue  # said of somebody who takes part, or of nobody who does
        found.append(name)
        last_end = mention.end
    return tuple(found)


def _title(text: str, begin: int, end: int) -> str:
    words = text[begin:end].strip(" ,.‘’“”'\"").split()
    short = " ".join(words[:_LONGEST_TITLE])
    return _DANGLING.sub("", short) if len(words) > _LONGEST_TITLE else short
