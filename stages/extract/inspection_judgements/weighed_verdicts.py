"""Reads the verdicts that only the weights tell: a grade that no form read, of the provider spoken of there.

Left alone: grades of providers in general, counted providers and schools that are not named; grades that
are hoped for or that rules speak of; and what has been read of the same provider elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stages.extract.inspection_judgements import forms
from stages.extract.inspection_judgements.aspects import aspect_of
from stages.extract.inspection_judgements.authorities import authority_of
from stages.extract.inspection_judgements.graded import Graded, canonical, graded_in
from stages.extract.inspection_judgements.grades import PROVIDER_NOUNS
from stages.extract.inspection_judgements.providers import known_in
from stages.extract.inspection_judgements.spoken_of import DEFINITE, is_place, last_named, meant
from stages.extract.inspection_judgements.verdicts import Verdict
from stages.extract.inspection_judgements.weighed import named_in, place, sure_in
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence
from stages.extract.weighing.weights import weights_of

_LEAST = 0.5
_BEFORE = "previous inspection"
_PREVIOUS = re.compile(
    r"\b(?:previous(?:ly)?|last|earlier|former(?:ly)?|prior|lost|los(?:e|es|ing)|see|prized|shed"
    r"|the time|before(?! an? ))\b[^.;:,]{0,50}$|\bonce\b[^.;:,]{0,30}$|\bfrom\b[^.;:,]{0,14}$",
    re.IGNORECASE,
)
_OF_BEFORE = re.compile(
    r"[’'”]?(?: [a-z]+){0,2} (?:of|from|at|in) its (?:last|previous|earlier)\b"
    r"|[’'”]? it (?:received|got|was given|held|achieved) (?:before|in \d|at|when)\b"
    r"|[’'”]? (?:it )?(?:had|before)\b"
)
_NOT_YET = re.compile(
    r"\b(?:deserv\w+|next inspection|benchmark|would|could|should|might|hop(?:es?|ing|ed)|aim\w*|want\w*"
    r"|to get|in order to|if|must keep|may|unless|until|whether|typically|usually|normally|limiting"
    r"|can apply|new grading|scale|framework (?:has|had)|introduc\w+)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of no grade that somebody has."""
_ANYBODY = re.compile(
    r"\b(?:[Ss]chools|[Cc]olleges|[Pp]roviders|[Ii]nstitutions|[Nn]urseries|universities|[Aa]n? (?:[a-z-]+ "
    r"){0,3}(?:school|college|provider|institution|centre|nursery|university)|any|those|each|every|one|"
    r"another)\b[^.;:,]{0,50}$"
)
"""The subject right before a grade that is no body by name."""
_OF_PROGRESS = frozenset({"significant", "reasonable", "insufficient", "limited"})
_A, _NOUN = re.compile(r"\b(?:an?|another|more) $"), re.compile(rf" (?:{PROVIDER_NOUNS})s?\b")
_FREE_OF = re.compile(r"\b(?:free (?:of|from)|out of|remov\w+ from|exit\w*|emerg\w+ from) $")
_SO = re.compile(r"\b(?:so|too|as|how|really|pretty|quite|equally|looks?|looked|looking|feels?|sounds?) $")
_MISSED = re.compile(
    r"\b(?:miss(?:ed|es|ing)? out on|(?:just|fell|falls|falling) short of|rather than|instead of|not quite"
    r"|denied) (?:(?:an?|the|its|their|being|coveted|top|prized|overall) )*$"
)
"""Before a grade that was not given."""
_THE, _ITS_NOUN = (
    re.compile(r"\b(?:the|this|these|those|some|much|such|all|of) $"),
    re.compile(forms.NOUN_AFTER),
)
"""Before words that describe, and before a measure that has ended."""
_AND = re.compile(r"(?: \([A-Z]+\))?(?:,|,? and) (?:the )?")
_OTHERS = re.compile(r"\b(?:and|but|with|while|by|from|when)\b")
"""Words behind a grade that lead on to somebody else."""
_LONGEST_BEHIND = 70  # code points behind a grade in which its provider is named


def weighed_verdicts(text: str, names: Sequence[Name], told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdicts of the words of grading at which none of `told` stands."""
    if not sure_in(text):
        return
    at = {verdict.at for verdict in told}
    read = {verdict.start for verdict in told}
    known = {(verdict.provider, verdict.grade) for verdict in told}
    chance = weights_of(__package__).chance
    for sentence in sentences_with(text, forms.CUE):
        words = sentence.text
        if "|" in words or not has_any(words, forms.GRADING) or _NOT_YET.search(words):
            continue
        for graded in graded_in(text, sentence):
            if sentence.start + graded.start in at or _is_praise(graded):
                continue
            if chance(place(text, sentence, graded).features) >= _LEAST:
                is_first = sentence.start not in read
                for one in _verdict(text, names, sentence, graded):
                    if (is_first or one.aspect != _BEFORE) and (one.provider, one.grade) not in known:
                        known.add((one.provider, one.grade))
                        yield one


def _is_praise(graded: Graded) -> bool:
    """Whether the word only describes: "a good college", "a “significant” investment"."""
    if graded.words.lower() in _OF_PROGRESS and "progress" not in graded.before[-40:] + graded.after[:50]:
        return True
    if (
        _MISSED.search(graded.before)
        or _FREE_OF.search(graded.before)
        or (_SO.search(graded.before) and not graded.quoted)
    ):
        return True
    is_plain = not graded.quoted and not graded.words.lower().startswith("grade")
    if is_plain and _THE.search(graded.before) and not _ITS_NOUN.match(graded.after):
        return True  # the good, and patient, work of its staff
    return is_plain and _A.search(graded.before) is not None and _NOUN.match(graded.after) is not None


def _verdict(text: str, names: Sequence[Name], sentence: Sentence, graded: Graded) -> Iterator[Verdict]:
    start, end = sentence.start + graded.start, sentence.start + graded.end
    grade = canonical(graded.words)
    is_previous = _PREVIOUS.search(graded.before) or _OF_BEFORE.match(graded.after)
    aspect = _BEFORE if is_previous else aspect_of(text, sentence, start, end)
    aspect = None if aspect and "inspector" in aspect else aspect
    told = aspect, authority_of(text, names, sentence, aspect), "weighed/1"
    for provider in _providers(text, sentence, graded):
        yield Verdict(sentence.start, sentence.end, start, provider, grade, *told)


def _providers(text: str, sentence: Sentence, graded: Graded) -> list[str]:
    """Who has the grade: named before it in its sentence, right behind it, or spoken of."""
    at, end = sentence.start + graded.start, sentence.start + graded.end
    named = named_in(known_in(text), sentence)
    inside = [name for name in named if name.kind == "organisation" or " " in name.text]
    inside = [name for name in inside if not is_place(text, name)]
    sure = {*sure_in(text)}
    before = [name for name in inside if name.end <= at]
    before = [name for name in before if name in sure] or before
    behind = [name for name in inside if end <= name.start]
    if behind and (behind[0].start - end > _LONGEST_BEHIND or _OTHERS.search(text, end, behind[0].start)):
        behind = []
    clause = text[before[-1].end if before else sentence.start : at]
    if forms.REST.search(clause):
        return []
    if before and not _ANYBODY.search(clause) and not forms.SEVERAL.search(clause):
        return [before[-1].text]
    if behind:
        return [name.text for name in _listed(text, behind)]
    definite = next(iter(DEFINITE.finditer(text, sentence.start, at)), None)
    if definite is None and aspect_of(text, sentence, at, end):
        spoken_of = {name.text for name in sure_in(text) if name.end <= at}
        return [*spoken_of] if len(spoken_of) == 1 else []  # "adult learning required improvement"
    if definite is None or _ANYBODY.search(clause) or forms.SEVERAL.search(clause):
        return []
    return meant(definite, sure_in(text)) or last_named(text, sure_in(text), sentence.start)


def _listed(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The first of the names, and those that go on its list."""
    yield names[0]
    for one, other in pairwise(names):
        if not _AND.fullmatch(text, one.end, other.start):
            return
        yield other
