"""Proposals that no form reads, weighed by all words of their sentence, and forms that these speak against.

That a rule reads a sentence, and which, is weighed with its words. Rules are mostly right (on 333 texts left
out of the learning P .83), so that only the least likely of theirs, under `_UNLIKELY`, go; of the sentences
from `_LIKELY` on that no rule reads seven of ten are labelled, and few of them tell who asks. A list's line
is an ask by the line above it, and is left to the rules.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.commitments.guidance import is_guidance
from stages.extract.commitments.scene import named_before
from stages.extract.extractor import ArticleContext
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.quotations.cast import Cast, cast_of
from stages.extract.recommendations import ask_forms, asks, shoulds
from stages.extract.recommendations.authors import Author, asker_of, asks_by_trade, author_named, author_of
from stages.extract.recommendations.form_features import ORDER, of_forms
from stages.extract.recommendations.replies import Told, answer_after
from stages.extract.recommendations.should_clauses import asks_nobody
from stages.extract.recommendations.voices import Voices
from stages.extract.recommendations.words import PETITIONING
from stages.extract.weighing.places import Place, of_title
from stages.extract.weighing.rules import of_rules
from stages.extract.weighing.statements import (
    cues_by_sentence,
    is_item,
    is_statement,
    item_words,
    lead_by_sentence,
    of_statement,
)
from stages.extract.weighing.weights import weights_of

LEARNS_EXAMPLES = True
"""Rare forms stand in few documents, and all in the examples of the rules (`bench/weights.py`)."""
WEIGHS_RULES = True
"""That a rule reads a sentence, and which, counts with its words."""
_PACKAGE = "stages.extract.recommendations"
_RULE = "weighed/1"
_LIKELY = 0.75
_UNLIKELY = 0.25
_FAINT = 0.12
"""By its words alone, what no form makes likely."""
_CLEAR = 0.8
"""By its words alone, what no form makes unlikely."""
_SOMEBODY = Author(None, "people")
"""Whoever it is that calls for it."""
_ASKING = frozenset({*PETITIONING, "research_body", "charity"})
_COMMON = re.compile(
    r"(?:the|their|its) (?:organisation|group|body|association|company|firm|charity|federation)",
    re.IGNORECASE,
)
"""What a body is called that has been named before."""
_NEAR = 2  # sentences on from one that asks, for which its author goes on


def places(context: ArticleContext) -> Iterator[Place]:
    """Every sentence with a word of asking or a should, every order, and every line of a list."""
    text = context.text
    cast, found = cast_of(text), sentences_of(text)
    for index in _indices(text):
        features = (*_of_words(context, index), *_of_forms(text, index, cast))
        yield Place(index, found[index].start, found[index].end, features)


def weigh(context: ArticleContext, cast: Cast, voices: Voices, told: Sequence[Told]) -> list[Told]:
    """The proposals told, with those that no form reads."""
    text = context.text
    found, chance = sentences_of(text), weights_of(_PACKAGE).chance
    by_sentence: dict[int | None, list[Told]] = {}
    for one in told:
        by_sentence.setdefault(sentence_at(found, one.start), []).append(one)
    kept: list[Told] = []
    for index in _indices(text):
        mine = by_sentence.pop(index, [])
        words = (*_of_words(context, index), *of_rules(one.rule for one in mine))
        likely = chance(words)
        if likely < _CLEAR if mine else likely >= _FAINT:
            likely = chance((*words, *_of_forms(text, index, cast)))
        if mine:
            kept += mine if likely >= _UNLIKELY else []
            continue
        sentence = found[index]
        if likely >= _LIKELY and not any(
            one.start < sentence.end and sentence.start < one.end for one in told
        ):
            kept += _read(text, index, cast, voices, kept)
    kept += [one for left in by_sentence.values() for one in left]
    return sorted(kept, key=lambda one: one.start)


def _indices(text: str) -> Iterator[int]:
    """The sentences that are weighed."""
    found, leads = sentences_of(text), lead_by_sentence(text)
    asked, should = cues_by_sentence(text, ask_forms.CUE), cues_by_sentence(text, shoulds.CUE)
    for index, sentence in enumerate(found):
        is_cued = index in asked or index in should or is_item(sentence.text)
        if not (is_cued or ORDER.match(sentence.text) or _is_listed(found, index, leads[index])):
            continue
        if is_statement(sentence.text):
            yield index


def _is_listed(found: Sequence[Sentence], index: int, lead: int | None) -> bool:
    """Whether a sentence opens a paragraph under a line with a colon."""
    if lead is None or not found[lead].text.endswith(":"):
        return False
    return found[index - 1].paragraph != found[index].paragraph


def _of_words(context: ArticleContext, index: int) -> tuple[str, ...]:
    """The features of a sentence that cost little: its words, its list, its page and its title."""
    title = of_title(str(context.article.get("title") or ""))
    page = ("page of guidance",) if is_guidance(context.text) else ()
    return (*of_statement(context.text, index), *title, *page)


def _of_forms(text: str, index: int, cast: Cast) -> Iterator[str]:
    """The features of a sentence that the rules' forms find in it."""
    asked, should = cues_by_sentence(text, ask_forms.CUE), cues_by_sentence(text, shoulds.CUE)
    return of_forms(sentences_of(text)[index], asked.get(index, []), should.get(index, []), cast)


def _read(text: str, index: int, cast: Cast, voices: Voices, told: Sequence[Told]) -> Iterator[Told]:
    """The proposal of a likely sentence, where it is told who asks: no state, and no people at large."""
    found = sentences_of(text)
    sentence = found[index]
    if "respondents" in sentence.text or " be noted that " in sentence.text:
        return  # a survey's answer, or what a meeting hears
    low, high = item_words(sentence) if is_item(sentence.text) else (0, len(sentence.text))
    author, asked = _asker(text, index, cast)
    name = author.name if author is not None else None
    voice = voices.speaker_at(sentence.start + low)
    is_anyone = author is not None and author.sort != "petitioner"
    if is_anyone or (name is None and voice is not None and voice.is_state):
        return
    if name is None and voice is not None:
        name = voice.name
    elif name is None:
        since = found[max(index - _NEAR, 0)].start
        near = [one.author for one in told if since <= one.start < sentence.start]
        of_page = {one.author for one in told} - {None}
        name = (near[-1] if near else None) or voices.own() or (of_page.pop() if len(of_page) == 1 else None)
    elif _COMMON.fullmatch(name) is not None:
        name = named_before(cast, sentence.start).organisation
    name = name or (_petitioner(text, index, cast) if asked is not None else None)
    if name is None:
        return
    following = found[index + 1].text if index + 1 < len(found) else ""
    response, responder = answer_after(sentence.text, following)
    yield Told(sentence.start + low, sentence.start + high, name, asked, _RULE, response, responder)


def _petitioner(text: str, index: int, cast: Cast) -> str | None:
    """The body named first in a sentence, or in the one before, if its business is asking."""
    found = sentences_of(text)
    for one in found[max(index - 1, 0) : index + 1][::-1]:
        bodies = (m.speaker.organisation for m in cast.between(one.start, one.end) if not m.pronoun)
        first = next((name for name in bodies if name), None)
        if first is not None and asks_by_trade(cast.full(first), _ASKING):
            return first
    return None


def _asker(text: str, index: int, cast: Cast) -> tuple[Author | None, str | None]:
    """Who asks by a verb of asking or saying of the sentence, and whom."""
    sentence = sentences_of(text)[index]
    for at in cues_by_sentence(text, ask_forms.CUE).get(index, ()):
        form = asks.ask_at(sentence.text, at - sentence.start, to_you=False)
        if form is not None:
            who = form[0]["who"] if "who" in form[0].re.groupindex else None
            return asker_of(cast, sentence, form[0]) or _SOMEBODY, who
    for at in cues_by_sentence(text, shoulds.CUE).get(index, ()):
        place = at - sentence.start
        should = shoulds.should_at(sentence.text, place, to_you=False)
        if should is None:
            continue
        subject = should.subject
        if " that " in subject.words or asks_nobody(
            sentence.text, subject.start, place, should.modal, subject.words.lower()
        ):
            continue
        if should.said is not None:
            return author_of(cast, sentence, should.said), should.subject.words
        if should.said_by is not None:
            return author_named(cast, sentence, should.said_by), should.subject.words
        return None, should.subject.words
    return None, None
