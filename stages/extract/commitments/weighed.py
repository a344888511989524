"""Promises that no form reads, weighed by all words of their sentence; and forms that these speak against.

That a rule reads a sentence, and which, is weighed with its words. On 333 texts left out of the learning
(`bench/placed.py`), of rows on labelled sentences or none: the rules alone P .70 R .61; kept from `_UNLIKELY`
on, with those that no rule reads from `_LIKELY` on, P .74 R .62. A higher `_UNLIKELY` trades a point of one
for a point of the other. Who promises and by when is read as it is for the rules.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from stages.extract.commitments.deeds import GOING_ON, HELPS, SPEAKS, VAGUE
from stages.extract.commitments.form_features import forms_in, of_forms, of_page
from stages.extract.commitments.forms import CUE, NOUN, WILL
from stages.extract.commitments.guidance import is_general, is_guidance, is_once
from stages.extract.commitments.kinds import OFFICES, kind_in
from stages.extract.commitments.nominal import is_made_before
from stages.extract.commitments.predicates import is_no_deed
from stages.extract.commitments.running_text import clauses_of
from stages.extract.commitments.scene import MEDIA, Pledge
from stages.extract.commitments.stated import DATED, is_said
from stages.extract.commitments.willed import is_only_by
from stages.extract.extractor import ArticleContext
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.sentences import Sentence, sentence_at
from stages.extract.quotations.cast import Cast, cast_of
from stages.extract.weighing.places import Place
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
_PACKAGE = "stages.extract.commitments"
_RULE = "weighed/1"
_LIKELY = 0.65
_UNLIKELY = 0.4
_FAINT = 0.09
"""By its words alone, what no form makes likely."""
_CLEAR = 0.9
"""By its words alone, what no form makes unlikely."""
_IDLE = frozenset({"need", "require", "depend", "rely", "matter", "make", "benefit", "play"})
"""What no other words make a promise of, where the forms know no deed of it."""
_ASKS = frozenset({"ask", "urge", "call", "recommend", "suggest", "encourage", "advise", "welcome"})
"""What others are to do."""
_ASKED = re.compile(
    r"\b(?:must|should|ought|call(?:s|ed|ing)? (?:up)?on|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?)\b"
)
"""Who asks others in the same breath promises nothing that no form reads."""
_WEIGHTY = re.compile(
    r"be (?:[a-z]+ly )?(?:critical|crucial|essential|vital|important|necessary|key|hard|difficult)\b|shape\b"
    r"|(?:also )?take on (?:responsibility|the (?:role|job|post|brief))|do the job\b"
)
"""What is said of a thing to come, and promises nothing."""
_OFTEN = 4  # mentions of the body that an article is about
_IS = re.compile(r"(?:is|are|am|was|were|re) (?!(?:\w+ )?(?:to|[a-z]+ing)\b)", re.IGNORECASE)
"""By itself no word of promising."""
_SURE = frozenset({"bulleted/2", "minuted/1"})
"""A list's line is a promise by the line above it, and a task by its label, whatever its own words."""
_FORMS = (
    "will", "going", "set", "plan", "due", "intends", "to", "not", "promise", "would", "noun", "announced",
    "doing", "hopes", "meant",
)  # fmt: skip
"""Which form of a sentence is its promise, the first of these that stands in it."""


def places(context: ArticleContext) -> Iterator[Place]:
    """Every sentence with a word of promising, and every line of a list."""
    text = context.text
    cast, found = cast_of(text), sentences_of(text)
    for index in _indices(text):
        features = (*_of_words(text, index), *_of_forms(text, index, cast))
        yield Place(index, found[index].start, found[index].end, features)


def weigh(context: ArticleContext, cast: Cast, told: Sequence[Pledge]) -> list[Pledge]:
    """The promises told without those that the words speak against, and with those that no form reads."""
    text = context.text
    found, chance = sentences_of(text), weights_of(_PACKAGE).chance
    by_sentence: dict[int | None, list[Pledge]] = {}
    for one in told:
        by_sentence.setdefault(sentence_at(found, max(one.at, one.start)), []).append(one)
    kept = [one for one in told if one.rule in _SURE]
    guides = is_guidance(text)
    for index in _indices(text):
        mine = by_sentence.pop(index, [])
        words = (*_of_words(text, index), *of_rules(one.rule for one in mine))
        likely = chance(words)
        if likely < _CLEAR if mine else likely >= _FAINT:
            likely = chance((*words, *_of_forms(text, index, cast)))
        if likely >= _UNLIKELY:
            kept += [one for one in mine if one.rule not in _SURE]
        if mine:
            continue
        sentence = found[index]
        if (
            likely >= _LIKELY
            and not (is_general(sentence.text) or (guides and not is_once(sentence.text)))
            and not any(one.start < sentence.end and sentence.start < one.end for one in told)
        ):
            kept += _pledges(text, index, cast)
    kept += [one for left in by_sentence.values() for one in left if one.rule not in _SURE]
    return sorted(kept, key=lambda one: one.start)


def whole(told: Iterable[Pledge], cast: Cast) -> Iterator[Pledge]:
    """The promises without those only weighed of which it is not known who makes them."""
    for one in told:
        name = _of_whom(cast) if one.name is None and one.rule == _RULE else one.name
        if name is not None or one.rule != _RULE:
            yield replace(one, name=name)


def _indices(text: str) -> Iterator[int]:
    """The sentences that are weighed."""
    cues = cues_by_sentence(text, CUE)
    for index, sentence in enumerate(sentences_of(text)):
        is_cued = index in cues and any(not _IS.match(text, at) for at in cues[index])
        if (is_cued or is_item(sentence.text)) and is_statement(sentence.text):
            yield index


def _of_words(text: str, index: int) -> tuple[str, ...]:
    """The features of a sentence that cost little: its words, its list, its page."""
    return (*of_statement(text, index), *of_page(text))


def _of_forms(text: str, index: int, cast: Cast) -> Iterator[str]:
    """The features of a sentence that the rules' forms find in it."""
    return of_forms(sentences_of(text)[index], cues_by_sentence(text, CUE).get(index, []), cast)


def _pledges(text: str, index: int, cast: Cast) -> Iterator[Pledge]:
    """The promise of a likely sentence, at its best form; of a list's line without one, all of it."""
    found = sentences_of(text)
    sentence = found[index]
    ats = cues_by_sentence(text, CUE).get(index, [])
    of_lead = None
    if is_item(sentence.text):
        low, high = item_words(sentence)
        sentence = Sentence(
            sentence.start + low, sentence.start + high, sentence.text[low:high], sentence.paragraph
        )
        ats, of_lead = [at for at in ats if at >= sentence.start], _of_lead(text, index, cast)
    forms = sorted(forms_in(sentence, ats), key=lambda form: _FORMS.index(form[0]))
    if not forms:
        if not _is_under_colon(text, index):
            return
        yield Pledge(sentence.start, sentence.end, sentence.start, of_lead, _RULE)
        return
    stated = [m for name, m in forms if is_said(sentence, m.start(), m.end(), would=name == "would")]
    said = [m for m in stated if not _ASKED.search(sentence.text, 0, m.start())]
    if not said:
        return
    match = said[0]
    rest = sentence.text[match.end() :]
    verb = (match.groupdict().get("verb") or "").lower()
    is_idle = verb in _ASKS or (verb in _IDLE and is_no_deed(match, verb, rest))
    if match.re is WILL and (is_idle or _WEIGHTY.match(verb + rest)):
        return
    subject = subject_of(sentence.text, match.start())
    is_noun = match.re is NOUN or match.groupdict().get("intends") is not None
    if is_noun and is_made_before(sentence.text[: match.start()]):
        return
    if _is_vague(match) or (subject is not None and _is_private(subject, sentence, cast)):
        return
    begin = subject.start if subject is not None and match.re is not NOUN else match.start()
    rule = "noun_promise/3" if match.re is NOUN else "done/2" if match.groupdict().get("aux") else _RULE
    told = clauses_of(sentence, found[max(index - 1, 0)], [(begin, match.start(), rule)], cast, None)
    for one in told:
        yield replace(one, name=one.name or of_lead, rule=_RULE)


def _is_vague(match: re.Match[str]) -> bool:
    """Whether it is what a body is committed to for ever, as "to working with employers", or did intend."""
    groups = match.groupdict()
    deed = (groups.get("ing") or groups.get("verb") or "").lower()
    is_aim = deed in VAGUE or (deed in HELPS and groups.get("intends") is not None)
    if (
        groups.get("expected")
        or is_only_by(match)
        or deed in SPEAKS
        or (deed == "take" and match.string.startswith(" place", match.end()))
    ):
        return True  # what others expect, an event
    is_over = groups.get("intends") is not None and match.string.endswith("had ", 0, match.start())
    goes_on = (groups.get("doing") or "").lower() in GOING_ON
    return is_over or ((is_aim or goes_on) and DATED.search(match.string) is None)


def _is_private(subject: Subject, sentence: Sentence, cast: Cast) -> bool:
    """Whether a person does it for himself, as one who joins or leaves."""
    is_office = subject.head.lower() in OFFICES or subject.words == "I"
    return not is_office and kind_in(subject, sentence, cast) == "person"


@lru_cache(maxsize=ARTICLES_KEPT)
def _of_whom(cast: Cast) -> str | None:
    """The body that an article is about: most of the bodies it names are this one."""
    named = Counter(
        cast.full(m.speaker.organisation)
        for m in cast.mentions
        if m.speaker.organisation and not MEDIA.search(m.speaker.organisation)
    )
    name, count = next(iter(named.most_common(1)), (None, 0))
    return name if count >= _OFTEN and 2 * count > named.total() else None


def _is_under_colon(text: str, index: int) -> bool:
    """Whether a line with a colon brings the line of a list in."""
    lead = lead_by_sentence(text)[index]
    return lead is not None and sentences_of(text)[lead].text.endswith(":")


def _of_lead(text: str, index: int, cast: Cast) -> str | None:
    """The body that the line over a list names."""
    lead = lead_by_sentence(text)[index]
    if lead is None or not is_item(sentences_of(text)[index].text):
        return None
    above = sentences_of(text)[lead]
    named = (m.speaker.organisation for m in cast.between(above.start, above.end))
    return next((name for name in named if name), None)
