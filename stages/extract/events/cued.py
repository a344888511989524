"""The sentences that may tell an event, each with the forms, nouns and verbs whose words stand in it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from stages.extract.events.form import Form
from stages.extract.events.kinds import FORMS
from stages.extract.events.nouns import WORDS as NOUN_WORDS
from stages.extract.events.verbs import FORMS_OF_VERBS as VERB_WORDS
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import words_of

_FIRST = 3  # letters by which cues are looked up; no cue is shorter
_CUES: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
for _number, _form in enumerate(FORMS):
    for _cue in {cue.lower() for cue in _form.cues}:
        _CUES[_cue[:_FIRST]].append((_cue, _number))
Cued = tuple[Sentence, list[Form], list[int], list[int]]
"""A sentence with the forms cued in it, and where its nouns of happening and its verbs stand."""
_NONE: tuple[frozenset[int], frozenset[int]] = frozenset(), frozenset()
_TIMELESS = frozenset(n for n, f in enumerate(FORMS) if f.needs in {"who", "either", "told"})


@lru_cache(maxsize=65_536)
def _cued_by(word: str) -> tuple[frozenset[int], frozenset[int]]:
    """The forms that a word in lower case is a cue of: all, and those that can do without a time."""
    found = [number for cue, number in _CUES[word[:_FIRST]] if word.startswith(cue)]
    return (frozenset(found), _TIMELESS.intersection(found)) if found else _NONE


def cued(text: str, sentences: Sequence[Sentence], dated: Set[int]) -> Iterator[Cued]:
    """Each sentence with a cue: its forms in their order, where its nouns of happening and its verbs stand.

    `dated` are the starts of the sentences that tell a time.
    """
    words = words_of(text)
    starts = [sentence.start for sentence in sentences]
    forms: dict[int, set[int]] = {bisect_left(starts, start): set() for start in dated}
    timed = frozenset(forms)
    for word in [word for word in words.vocabulary.split(" ") if word[:_FIRST] in _CUES]:
        every, timeless = _cued_by(word)
        for at in words.at(word) if every else ():
            index = bisect_right(starts, at) - 1
            numbers = every if index in timed else timeless
            if numbers and index >= 0 and at < sentences[index].end:
                forms.setdefault(index, set()).update(numbers)
    nouns = sorted(words.starting(NOUN_WORDS)) if timed else []
    verbs = sorted(words.starting(VERB_WORDS)) if timed else []
    for index in sorted(forms):
        sentence = sentences[index]
        told = [FORMS[number] for number in sorted(forms[index])]
        inside = (_inside(nouns, sentence), _inside(verbs, sentence)) if index in timed else ([], [])
        yield sentence, told, *inside


def _inside(places: list[int], sentence: Sentence) -> list[int]:
    """The places that lie in a sentence; both they and `places` are in reading order."""
    return places[bisect_left(places, sentence.start) : bisect_left(places, sentence.end)]
