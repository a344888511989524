"""The object of a verb of judging, which has the grade behind it: by name, or as "it" and "the college"."""

import re

from stages.extract.inspection_judgements import forms
from stages.extract.inspection_judgements.graded import Graded, is_denied
from stages.extract.inspection_judgements.grades import UNSURE
from stages.extract.inspection_judgements.providers import Providers
from stages.extract.inspection_judgements.spoken_of import DEFINITE, both_before, meant, to_be_named
from stages.extract.inspection_judgements.subjects import SEVERAL, listed_before
from stages.extract.phrases.sentences import Sentence

_BOTH = re.compile(
    r"both (?:of )?(?:the )?(?:providers|colleges|schools|firms|companies|them)\b", re.IGNORECASE
)


def given_to(told: Providers, sentence: Sentence, graded: Graded) -> tuple[str, list[str]] | None:
    """Whom a verb of judging has as its object: "Ofsted rated *X* good", "gave *the college* a grade two"."""
    match = forms.OBJECT.search(graded.before)
    if match is None or forms.OF_MANY.match(graded.after) or not _is_given(sentence, match, graded):
        return None
    offset = sentence.start + graded.start - len(graded.before)
    verb = offset + match.start("verb")
    if is_denied(sentence.text, verb - sentence.start, graded):
        return None
    start, end = offset + match.start("object"), offset + match.end("object")
    inside = [n for n in told.possible if start <= n.start and n.end <= end]
    sure = [n for n in inside if n in told.sure or n.start <= start + 4]
    if sure:
        return "gave", listed_before(told.text, sure, end)
    found = _meant_by(told, sentence, match, start, end)
    return ("gave", found) if found else None


def _meant_by(told: Providers, sentence: Sentence, match: re.Match[str], start: int, end: int) -> list[str]:
    """Whom an object without a name means: both, it, "the college"."""
    if not forms.is_of_inspection(sentence.text):
        return []
    if _BOTH.match(told.text, start):
        return both_before(told.sure, start)
    definite = DEFINITE.search(told.text, start, end)
    is_meant = definite and (definite.start() - start < 3 or "contribution" in match["object"])
    if not (definite and is_meant) or (
        definite["pronoun"] == "them" and SEVERAL.search(told.text, sentence.start, start)
    ):
        return []
    found = meant(definite, told.sure)
    return found or to_be_named(told.text, sentence, definite.start(), told.sure, told.possible)


def _is_given(sentence: Sentence, match: re.Match[str], graded: Graded) -> bool:
    """Whether words of grading are a grade given: in marks, or with no word behind that they describe."""
    if graded.quoted:
        return True
    if graded.words.lower() in UNSURE:
        verb = graded.start - len(graded.before) + match.start("verb")
        return "contribution" in match["object"] or forms.JUDGE.search(sentence.text[:verb]) is not None
    return forms.IS_GRADE.match(graded.after) is not None
