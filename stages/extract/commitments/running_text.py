"""A commitment in running text: who, a word of promise or of will, and a deed.

"X will publish", "X plans to merge", "X has pledged to train", "a plan would be published, X said",
"£20m will be spent on", "the campus is set to open in May". Left alone: headlines, conditions,
questions, denials, forecasts and warnings, duties and what befalls people.
"""

import re
from collections.abc import Iterator

from stages.extract.commitments.announced import announced
from stages.extract.commitments.forms import CUE
from stages.extract.commitments.guidance import is_once
from stages.extract.commitments.promised import nouns, promises
from stages.extract.commitments.scene import Pledge, Scene
from stages.extract.commitments.stated import SENTENCE_END
from stages.extract.commitments.willed import willed
from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast

_TAIL = re.compile(r"[\s,;–—]+(?:(?:and|but|while|with|which|when|after(?: which)?)\s*)?$")
_THAT = re.compile(r"\b(?:pledg|promis|vow|guarante|agree|commit)\w* (?:[\w ]{1,20} )?that\s*(?:no\s)?$")
_LONGEST_HEADLINE = 110


def pledges(text: str, cast: Cast, guides: bool) -> Iterator[Pledge]:
    """Every commitment told in running text, in speech marks or outside; `guides` of a page of guidance."""
    for sentence in sentences_with(text, CUE):
        if sentence.text.endswith("?") or _is_headline(sentence) or (guides and not is_once(sentence.text)):
            continue
        scene = Scene(text, sentence, cast)
        yield from _clauses(sentence, [*promises(scene), *nouns(scene), *announced(scene), *willed(scene)])


def _is_headline(sentence: Sentence) -> bool:
    """Whether a line ends like no sentence and is no bullet."""
    return (
        not SENTENCE_END.search(sentence.text[-3:])
        and not sentence.text.startswith(("•", "-"))
        and len(sentence.text) < _LONGEST_HEADLINE
    )


def _clauses(sentence: Sentence, found: list[Pledge]) -> Iterator[Pledge]:
    """Each pledge with its own words: the sentence, or, where several stand in it, its clause."""
    kept: list[Pledge] = []
    for pledge in sorted(found, key=lambda p: p.at):
        if kept and _THAT.search(sentence.text, kept[-1].at - sentence.start, pledge.start - sentence.start):
            continue
        if not kept or (pledge.at - kept[-1].at >= 12 and pledge.start > kept[-1].at):
            kept.append(pledge)
    for index, pledge in enumerate(kept):
        start = sentence.start if index == 0 else pledge.start
        end = sentence.end if index + 1 == len(kept) else kept[index + 1].start
        words = _TAIL.sub("", sentence.text[start - sentence.start : end - sentence.start])
        yield Pledge(start, start + len(words), pledge.at, pledge.who, pledge.rule, pledge.name)
