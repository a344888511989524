"""A grade tied to its provider by no verb: "grade four X", "X’s ‘good’ rating", "a ‘good’ for X".

The provider stands right beside the grade or its noun, by name or as "the college" spoken of.
"""

import re

from stages.extract.inspection_judgements import forms
from stages.extract.inspection_judgements.graded import Graded
from stages.extract.inspection_judgements.grades import GRADE_NOUNS, PROVIDER_NOUNS
from stages.extract.inspection_judgements.providers import Providers
from stages.extract.inspection_judgements.spoken_of import DEFINITE, meant
from stages.extract.phrases.sentences import Sentence

_BRACKET = re.compile(r" \((?:(?:Ofsted|[Rr]ated|[Gg]raded|[Jj]udged|now|overall):? )*$")
_CLOSES = re.compile(r"(?: overall| by Ofsted)?[),;]")
"""Around a grade in brackets behind its provider: "X College (grade two) and Y (good)"."""
_DEFINITE_BEFORE = re.compile(
    r"(?:^|[.;,] |\b(?:and|but|while|that|how|why|whether|when|where|as|at|for|by|with) "
    r")(?P<the>[Tt]he )(?:Ofsted |now )?$"
)
_PROVIDER_AFTER = re.compile(
    rf"(?P<rated>[- ](?:rated|graded))? (?:{PROVIDER_NOUNS})\b(?! (?:that|which|who|with|whose)\b)"
)


_APPOSED = re.compile(r", (?:now )?an? (?:Ofsted )?$")

_JOINT = re.compile(r"[A-Z][\w’-]+ and [A-Z][\w’-]+(?: [A-Z][\w’-]+)*$")
"""A name with "and", which may be two."""


def attribute(told: Providers, sentence: Sentence, graded: Graded) -> tuple[str, list[str]] | None:
    """The provider right behind the grade: "the ‘inadequate’-rated X", "grade four X"."""
    match = forms.ATTRIBUTE.match(graded.after)
    if (opens := _BRACKET.search(graded.before)) is not None and _CLOSES.match(graded.after):
        at = sentence.start + graded.start - len(opens[0])
        return next((("attribute", [n.text]) for n in told.possible if n.end == at), None)
    if match is None:
        return _of_one_spoken_of(told, sentence, graded)
    rated = bool(match["rated"].strip()) or re.search(r"\b(?:rated|graded)[ -]$", graded.before) is not None
    if not (rated or graded.quoted or graded.words.lower().startswith("grade")):
        return None
    at = sentence.start + graded.end + match.end()
    found = [n.text for n in told.possible if n.start == at]
    return ("attribute", found) if found else None


def _of_one_spoken_of(told: Providers, sentence: Sentence, graded: Graded) -> tuple[str, list[str]] | None:
    """The grade three-rated college: the last one named that the noun fits."""
    noun, before = _PROVIDER_AFTER.match(graded.after), _DEFINITE_BEFORE.search(graded.before)
    apposed = _APPOSED.search(graded.before)
    if noun is None or (before is None and apposed is None):
        return None
    if not (noun["rated"] or graded.words.lower().startswith("grade")):
        return None
    if apposed is not None:  # "X, a grade three college"
        end = sentence.start + graded.start - len(apposed[0])
        half = _JOINT.search(told.text, max(0, end - 60), end)
        beside = [n.text for n in told.possible if half is None and n.end == end]
        beside = beside or [n.text for n in told.possible if half and n.text.startswith(f"{half[0]} ")][:1]
        return ("attribute", beside) if beside else None
    if before is None:
        return None
    at = sentence.start + graded.start - len(graded.before) + before.start("the")
    definite = DEFINITE.match(told.text, at)
    found = meant(definite, told.sure) if definite and definite["noun"] else []
    return ("attribute", found) if found else None


_ITS_NOUN = re.compile(rf"\s(?:[\w’'-]+\s){{0,2}}?(?:{GRADE_NOUNS})\b")


def owned(told: Providers, sentence: Sentence, graded: Graded) -> tuple[str, list[str]] | None:
    """The provider whose grade it is: "X’s latest ‘good’ rating", "the college’s grade two report"."""
    owner = forms.OWNED.search(graded.before) if _ITS_NOUN.match(graded.after) else None
    if owner is None or re.search(r"\b(?:first|previous)\b", owner[0], re.IGNORECASE):
        return None
    at = sentence.start + graded.start - len(graded.before) + owner.start()
    beside = [n.text for n in told.possible if n.end in {at, at + 1}]
    if beside:
        return "owned", beside
    definite = [m for m in DEFINITE.finditer(told.text, sentence.start, at + 1) if m.end() >= at]
    return ("owned", meant(definite[-1], told.sure)) if definite else None


def to_name(told: Providers, sentence: Sentence, graded: Graded) -> tuple[str, list[str]] | None:
    """Those whom the grade or its noun is for: "a ‘good’ for X and Y", "verdict on X"."""
    match = forms.TO_NAME.match(graded.after)
    if match is None or not (
        graded.quoted or forms.RATING.search(match[0]) or graded.words.lower().startswith("grade")
    ):
        match = None
    if match is None and (after := forms.NOUN_OF_AFTER.match(graded.after)):
        match = after if forms.NOUN_OF.search(graded.before) else None
    if match is None:
        return None
    at = sentence.start + graded.end + match.end()
    first = next((i for i, n in enumerate(told.possible) if n.start == at), None)
    if first is None:
        return None
    found = [told.possible[first]]
    for name in told.possible[first + 1 :]:
        if not re.fullmatch(r" \(|\)?, (?:the )?|\)?,? and (?:the )?", told.text[found[-1].end : name.start]):
            break
        found.append(name)
    return "to_name", list(dict.fromkeys(n.text for n in found))
