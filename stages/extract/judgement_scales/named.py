"""A scale's name: the text's words; where its noun alone would be it ("grades"), what it is of.

"On *the contribution to skills needs*, one of these judgements …"; "grades for *teaching*: …"; "sorted,
according to *the state of their finances*, into three groups"; "*Leadership* is given one of four grades".
"""

import re
from collections.abc import Sequence

from stages.extract.inspection_judgements.grades import PROVIDER_NOUNS
from stages.extract.judgement_scales.labels import Label
from stages.extract.judgement_scales.words import STRONG_NOUN
from stages.extract.phrases.sentences import Sentence

_NO_WORD = (
    r"(?!(?i:is|are|was|were|will|can|may|must|should|this|that|these|there|which|who|scales?|grades?|"
    r"levels?|ratings?|bands?|judge?ments?|outcomes?|standard)\b)"
)
_NP = (
    rf"(?:{_NO_WORD}[a-z][\w-]*|[A-Z]{{2,}}|[AT][ -][Ll]evels?|{_NO_WORD}[A-Z][a-z]+)(?: "
    rf"{_NO_WORD}[\w’&-]+){{0,5}}?"
)
_THE = r"(?:(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa]n?|[Ee]ach|[Ee]very|all|your|our)(?= ) ?|(?:the )?[a-z]+[’']s? )?"
_OPENS = re.compile(rf"(?:[•–-] )?(?:On|For|In|Under) {_THE}(?P<what>{_NP}), ")
_BY = re.compile(rf"\b(?:according to|by|on the basis of|depending on) {_THE}(?P<what>{_NP})(?=,? into\b)")
_AFTER = re.compile(
    rf" (?:for|on|about) {_THE}(?P<what>{_NP})(?=:|,| (?:are|is|can|will|may|were|was)\b| [–(])"
)
_SUBJECT = re.compile(
    rf"(?:^|[:;,] ){_THE}(?P<what>{_NP}) (?:(?:is|are|was|were|will be|can be|should be) (?:then |"
    rf"now |also )?(?:given|"
    r"graded|rated|judged|scored|assessed|awarded|classed|placed|put|marked)|(?:receives?|gets?|has|have))\b"
)
_NOT_JUDGED = re.compile(
    rf"\b(?:{PROVIDER_NOUNS}|(?:{PROVIDER_NOUNS})s|apprentices?|students?|learners?|pupils?|visits?|"
    rf"schemes?|teams?|tests?|candidates?|inspectors?|they|"
    r"it|each|who|which|that|we|you|he|she|area|one|some|those|there|addition|future|first|case|example|"
    r"England|Wales|Scotland|years?|months?|weeks?|reports?|figures?|\d+)$",
    re.IGNORECASE,
)
"""Last words of what is no work judged: those who are graded, times and places."""

_NAMING = re.compile(
    rf"(?<![A-Za-z])(?:(?!must |will |we |can |to |they |is |be )[a-z-]+ ){{0,2}}(?<!must )(?<!will )"
    rf"(?<![Ww]e )(?<!to )(?<!can ){STRONG_NOUN}\b",
)
_NO_NAME = re.compile(
    r"^(?:(?:the|these|those|a|an|of|on|is|are|its|one|each|and|or|for|that|make|makes|given?|gives|"
    r"get|gets|use"
    r"|uses|new|following|possible|s|by|their|his|with|in|as|from|all|our|set|letter|possible|old) )+"
)
"""Words before a noun of scales that are no part of the scale's name."""


EXAMPLES: dict[str, list[dict[str, object]]] = {
    "Colleges are sorted by the agency, according to the state of their finances, into three groups: "
    "good, adequate or "
    "weak.": [{"scale": "state of their finances", "label": "good"}, {"rank": 2}, {"rank": 3}],
    "On the college’s contribution to skills needs, one of the following judgements will be reached "
    "by inspectors: "
    "limited; reasonable; or strong.": [{"scale": "contribution to skills needs"}, {"rank": 2}, {"rank": 3}],
    "In England, one of the following judgements will be reached by inspectors: limited; reasonable; "
    "or strong.": [
        {"scale": "judgements"},
        {"rank": 2},
        {"rank": 3},
    ],
}


def name_of(text: str, claim: re.Match[str] | None, sentence: Sentence, labels: Sequence[Label]) -> str:
    """The scale's name in the text's words: the claim without its number, its nearest noun, or its ends."""
    if claim is not None:
        whole = re.sub(r"\s+", " ", claim[0]) + (" scale" if text.startswith(" scale", claim.end()) else "")
        name = whole if claim["unit"] else _NO_NAME.sub("", whole.split(" ", 1)[-1])
        return name if " " in name else _of_what(text, sentence.start, labels[0].start, name) or name
    nouns = list(_NAMING.finditer(text, sentence.start, labels[0].start))
    if nouns:
        name = re.sub(r"\s+", " ", _NO_NAME.sub("", nouns[-1][0]))
        return name if " " in name else _of_what(text, sentence.start, labels[0].start, name) or name
    return f"{text[labels[0].start : labels[0].end]} to {text[labels[-1].start : labels[-1].end]}"


def _of_what(text: str, start: int, end: int, noun: str) -> str | None:
    """The work that a scale grades, as the words `text[start:end]` before its labels tell."""
    for pattern in (_AFTER, _OPENS, _BY, _SUBJECT):
        found = pattern.match(text, start, end) if pattern is _OPENS else pattern.search(text, start, end)
        if found and not _NOT_JUDGED.search(found["what"]):
            what = re.sub(r"\s+", " ", found["what"])
            what = what if what[1:2].isupper() or " " in what else what.lower()
            return what if " " in what else f"{what} {noun}"
    return None
