"""A time in a sentence as a place where an event may be told, with the words that are seen from it.

Besides the words around it, what counts is the nearest word of happening on either side: which it is, in
what form, how far off, and whether another clause begins between it and the time.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stages.extract.events.nouns import STRONG, WEAK
from stages.extract.events.nouns import WORDS as NOUNS
from stages.extract.events.verbs import WORDS as VERBS
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS
from stages.extract.phrases.words import word_set
from stages.extract.weighing.places import Place

_MASKS = {mask: f"<{kind}>" for kind, mask in NAME_MASKS.items()}
_NAMES = frozenset(_MASKS.values())
_TIME = "\ue014"
_TOKEN = re.compile("[^\\W\\d_][\\w’'-]*|(?P<mask>[\ue010-\ue014])(?P=mask)*|[£%:;,()“”–—.?]|\\d+")
_CUTS = frozenset(":;()“”–—.?")
_PARTS = _CUTS | {","}
_JOINS = word_set("which who that when while but after before because as since where although though if and")
_BE = word_set("was were been be is are being")
_MODALS = word_set("will would could may might should must can shall")
_PASTS = word_set("took gave sent led left lost chose built ran spent saw found brought")
_PLACED = 3  # words each side that count by their distance
_AROUND = 8  # words each side of a time that count in pairs
_NEAR = 8  # words within which a word of happening stands near


@dataclass(frozen=True, slots=True)
class Timed(Place):
    """A time, `date`, that stands at `at` in the article's text, in the sentence from `start` to `end`."""

    at: int = 0
    date: Row | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a sentence in lower case, names and times as what they are, and where times stand."""

    words: list[str]
    times: list[tuple[int, Row]]
    tells: frozenset[int]
    shared: list[str]


def timed_places(article: Article, index: int, dates: Sequence[Row]) -> Iterator[Timed]:
    """The places that the `dates` of sentence `index` are, in reading order."""
    sentence = article.sentences[index]
    found = _words(article, index, dates)
    for at, date in found.times:
        features = (*found.shared, *_of_time(found, at, date))
        yield Timed(index, sentence.start, sentence.end, features, None, int(str(date["start_char"])), date)


def _words(article: Article, index: int, dates: Sequence[Row]) -> _Words:
    sentence = article.sentences[index]
    masked = article.view(index).masked
    by_start: dict[int, Row] = {}
    for date in dates:
        start, end = (int(str(date[key])) - sentence.start for key in ("start_char", "end_char"))
        masked = f"{masked[:start]}{_TIME * (end - start)}{masked[end:]}"
        by_start[start] = date
    words: list[str] = []
    times: list[tuple[int, Row]] = []
    for token in _TOKEN.finditer(masked):
        word = token[0]
        if word[0] == _TIME:
            if (told := by_start.get(token.start())) is not None:
                times.append((len(words), told))
            words.append("<time>")
        else:
            words.append(_MASKS.get(word[0]) or ("<n>" if word[0].isdigit() else word.lower()))
    tells = frozenset(at for at, word in enumerate(words) if _tells(word, words[at - 1] if at else ""))
    return _Words(words, times, tells, _of_sentence(sentence.text, words, len(times), index))


def _tells(word: str, before: str) -> bool:
    """Whether a word may tell that something happens."""
    is_past = word.endswith("ed") and len(word) > 4
    return is_past or word in VERBS or word in NOUNS or word in _PASTS or before in {"will", "shall"}


def _of_sentence(text: str, words: list[str], times: int, index: int) -> list[str]:
    """What every time of a sentence sees."""
    names = [word for word in words if word in _NAMES]
    return [
        f"times {min(times, 3)}",
        f"ends {text.rstrip()[-1:]} {min(len(words) // 6, 3)}",
        f"sentence {min(index, 4)}",
        f"first name {names[0] if names else ''}",
        f"names {min(len(names), 4)}",
    ]


def _of_time(found: _Words, at: int, date: Row) -> Iterator[str]:
    """What one time of a sentence sees: itself, the words around it and the words of happening."""
    words = found.words
    before, after = words[:at], words[at + 1 :]
    yield from (f"before{n} {word}" for n, word in enumerate(reversed(before[-_PLACED:])))
    yield from (f"after{n} {word}" for n, word in enumerate(after[:_PLACED]))
    around = words[max(0, at - _AROUND) : at + _AROUND]
    yield from {f"pair {one} {other}" for one, other in pairwise(around)}
    opens = at
    while opens and words[opens - 1] not in _PARTS:
        opens -= 1
    yield f"opens {words[opens]}"
    said = str(date["surface"]).lower().split()
    yield from {f"when {word}" for word in said if word.isalpha()}
    yield f"when first {said[0] if said[0].isalpha() else '<n>'}"
    yield f"year {any(len(word) == 4 and word.isdigit() for word in said)}"
    yield f"granularity {date['granularity']}"
    yield f"known {date.get('starts_on') is not None}"
    yield f"quoted {before.count('“') > before.count('”')}"
    yield from _told(found, at, range(at - 1, -1, -1), "left")
    yield from _told(found, at, range(at + 1, len(words)), "right")


def _told(found: _Words, at: int, places: range, side: str) -> Iterator[str]:
    """The nearest word of happening on one side of a time, up to another time."""
    for place in places:
        if found.words[place] == "<time>":
            yield f"{side} time"
            return
        if place in found.tells:
            yield from _of_telling(found.words, at, place, side)
            return
    yield f"{side} none"


def _of_telling(words: list[str], at: int, place: int, side: str) -> Iterator[str]:
    """The word of happening that is nearest to a time."""
    word, earlier = words[place], words[max(0, place - 3) : place]
    far = "near" if abs(place - at) < _NEAR else "far"
    between = words[min(at, place) + 1 : max(at, place)]
    yield f"{side} {word}"
    yield f"{side} {far}"
    yield from (f"{side} kind {kind} {far}" for kind in _kinds(word))
    verb = VERBS.get(word)
    if verb is not None:
        yield f"{side} verb {verb.verb}"
    yield f"{side} form {verb.form if verb is not None else word.endswith('ed')}"
    yield f"{side} behind {earlier[-1] if earlier else ''}"
    yield f"{side} ahead {words[place + 1] if place + 1 < len(words) else ''}"
    yield f"{side} passive {not _BE.isdisjoint(earlier)}"
    yield f"{side} modal {not _MODALS.isdisjoint(earlier)}"
    yield f"{side} cut {not _CUTS.isdisjoint(between)} {not _JOINS.isdisjoint(between)}"


def _kinds(word: str) -> Iterator[str]:
    """The kinds of event that a word tells as a verb and as a noun."""
    verb = VERBS.get(word)
    if verb is not None and verb.kind is not None:
        yield verb.kind
    if word in NOUNS:
        noun = word.removesuffix("s")
        yield f"noun {STRONG.get(noun) or WEAK.get(noun) or noun}"
