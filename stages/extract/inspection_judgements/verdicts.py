"""A verdict is a grade given to a provider that the text names.

Forms: "X was judged good", "Ofsted rated X outstanding", "X received a 'good' rating", "X was
downgraded from good to inadequate", "inspectors found X to be making insufficient progress", and a
letter's list "Overall effectiveness: Good". Left alone: providers in general ("providers judged
good"), grades denied, wished for, expected or remembered as a rule.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stages.extract.inspection_judgements.grades import (
    GIVEN,
    GRADE_NOUNS,
    GRADES,
    HELD,
    MARK,
    MOVED,
    PROVIDER_NOUNS,
)
from stages.extract.phrases.name_words import NOT_ORGANISATIONS
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence

_GRADE = rf"{MARK}?(?P<grade>{GRADES}){MARK}?"
CUE = re.compile(rf"\b(?:{GRADES})\b", re.IGNORECASE)
_FORMS = (
    ("given", re.compile(rf"(?<!not been )\b{GIVEN} {_GRADE}", re.IGNORECASE)),
    (
        "held",
        re.compile(
            rf"\b{HELD} (?:an?|its|their|the|another|his|her)?\s?(?:[\w-]+ ){{0,3}}?{_GRADE}"
            rf"(?= (?:[\w-]+ ){{0,2}}(?:{GRADE_NOUNS})\b| (?:in|on|for|against|towards|across|with|at)\b|[.,;]|$)",
            re.IGNORECASE,
        ),
    ),
    ("moved", re.compile(rf"\b{MOVED} (?:[\w-]+ ){{0,2}}?(?:from {MARK}?(?P<previous>{GRADES}){MARK}? )?to (?:an? )?{_GRADE}", re.IGNORECASE)),
    (
        "gave",
        re.compile(
            rf"\b(?:judged|rated|graded|found|deemed|gave|declared|downgraded|upgraded)\s(?P<object>[^.;:]{{2,90}}?)\s"
            rf"(?:to (?:be )?|as |to be making |an? |was |were |had made )?(?:making )?{_GRADE}",
            re.IGNORECASE,
        ),
    ),
)
_DENIED = re.compile(
    r"\b(?:not|never|no longer|if|would|could|should|might|may|must|whether|unless|until|likely to be|expected to|to be|will"
    r"|can|rather than|either|were it|able to|hopes? to|currently deemed|any|those|providers? (?:that|which|who)|schools judged"
    r"|judged ‘good’ or)\b[^,;]*$",
    re.IGNORECASE,
)
_AUTHORITY = re.compile(r"\b(?:by|from) (?P<by>Ofsted|the (?:watchdog|inspectorate)|[A-Z][\w]+(?: [A-Z]\w+)*(?= inspectors| in\b|,|\.))")
_ASPECT = re.compile(
    r"\b(?:for|in|on|across)\s(?:its\s|the\s|their\s)?(?P<aspect>(?:the )?(?:quality of education|overall effectiveness|apprenticeships"
    r"|adult learning(?: programmes)?|leadership(?: and management)?|behaviour(?: and attitudes)?|personal development"
    r"|safeguarding|high needs(?: provision)?|education programmes for young people|early years|sixth form(?: provision)?"
    r"|effectiveness of leadership and management|outcomes for learners|traineeships|16 to 19 study programmes"
    r"|(?:one|two|three|four|all|both)(?: of the)? (?:three |four )?(?:areas|themes|categories)(?: assessed| under review)?))\b",
    re.IGNORECASE,
)
_OVERALL = re.compile(r"\boverall\b", re.IGNORECASE)
_DEFINITE = re.compile(rf"\b(?:[Tt]he|[Ii]ts?|[Tt]his) (?:[\w-]+ )?(?P<noun>{PROVIDER_NOUNS})\b|\b(?P<pronoun>[Ii]t|which|that)\b")
_AUTHORITIES = frozenset({"Ofsted", "Estyn", "ISI", "QAA", "Ofqual", "HMI", "CQC", "HMICS", "HMIE"})
_NOT_PROVIDERS = re.compile(
    r"\b(?:Department|Agency|Government|Ofsted|FE Week|Schools Week|Commissioner|Union|Association|Council for|Funding|Levy"
    r"|Institute for|Week|Telegraph|Guardian|Times)\b|^(?:DfE|ESFA|IfATE|AELP|AoC|BBC|TES|FE|EFS|UCU)$"
)


_APPOSITION = re.compile(r", (?:an?|the|which|who|whose|where|part of|formerly|run by|based in|led by)\s[^,]*,")
_ROLE_WORD = re.compile(r"\b(?:Principal|Chief|Secretary|Minister|Chair|Director|Court|Inspectors?|Apprenticeships?)\b")


@dataclass(frozen=True, slots=True)
class Verdict:
    """One grade of one provider; `text[start:end]` is the sentence's part that says so."""

    start: int
    end: int
    at: int
    provider: str
    grade: str
    aspect: str | None
    authority: str | None
    rule: str


def verdicts(text: str, sentences: Sequence[Sentence], names: Sequence[Name]) -> Iterator[Verdict]:
    """Every verdict in running text, in reading order."""
    if not CUE.search(text):
        return
    counts = Counter(n.text for n in names)
    providers = [n for n in names if _may_be_provider(n) and _is_told_of(n, names, counts)]
    for sentence in sentences:
        if CUE.search(sentence.text):
            yield from _in_sentence(text, sentence, providers, names)


def _in_sentence(
    text: str, sentence: Sentence, providers: Sequence[Name], names: Sequence[Name]
) -> Iterator[Verdict]:
    taken: set[int] = set()
    for rule, form in _FORMS:
        for match in form.finditer(text, sentence.start, sentence.end):
            if match.start("grade") in taken or _DENIED.search(text, max(sentence.start, match.start() - 60), match.start()):
                continue
            found = _providers_of(text, sentence, match, providers, rule)
            if not found:
                continue
            taken.add(match.start("grade"))
            authority = _authority(text, sentence, match, names)
            for provider in found:
                yield Verdict(
                    sentence.start, sentence.end, match.start("grade"), provider, _canonical(match["grade"]),
                    _aspect(text, sentence, match), authority, f"{rule}/1",
                )  # fmt: skip


def _may_be_provider(name: Name) -> bool:
    if name.kind not in {"organisation", "other"} or _NOT_PROVIDERS.search(name.text):
        return False
    return name.text not in NOT_ORGANISATIONS and name.text not in _AUTHORITIES


def _is_told_of(name: Name, names: Sequence[Name], counts: Mapping[str, int]) -> bool:
    """Whether an undecided name is a body's: told more than once, or short for a body named in full."""
    if name.kind == "organisation":
        return True
    if _ROLE_WORD.search(name.text):
        return False
    full = any(n.kind == "organisation" and n.text.startswith(name.text + " ") for n in names)
    return full or counts[name.text] > 1


def _providers_of(
    text: str, sentence: Sentence, match: re.Match[str], providers: Sequence[Name], rule: str
) -> list[str]:
    """Whose grade it is: the subject before the verb, or the object after an authority's verb."""
    if rule == "gave":
        inside = [n.text for n in providers if match.start("object") <= n.start < match.end("object")]
        if inside:
            return inside
        words = text[match.start("object") : match.end("object")]
        definite = _DEFINITE.search(words)
        return _meant(definite, match.start(), providers) if definite and len(words.split()) < 5 else []
    hidden = [m.span() for m in _APPOSITION.finditer(text, sentence.start, match.start() + 1)]
    before = [
        n
        for n in providers
        if sentence.start <= n.start < match.start() and not any(a <= n.start < b for a, b in hidden)
    ]
    definite = None
    for definite in _DEFINITE.finditer(text, sentence.start, match.start()):
        pass
    if before and (definite is None or definite.start() < before[-1].start or definite["pronoun"]):
        return _subjects(text, before, match.start())
    return _meant(definite, match.start(), providers) if definite else []


def _subjects(text: str, before: Sequence[Name], verb: int) -> list[str]:
    """The last provider before the verb, with those listed right before it: "A, B and C were rated"."""
    last = before[-1]
    if verb - last.end > 140:
        return []
    found = [last.text]
    for earlier, later in zip(reversed(before[:-1]), reversed(before), strict=False):
        if not re.fullmatch(r",? and (?:the )?|, (?:the )?", text[earlier.end : later.start]):
            break
        found.append(earlier.text)
    return found[::-1]


def _meant(definite: re.Match[str], at: int, providers: Sequence[Name]) -> list[str]:
    """The last provider named before that the noun fits; any, for it and which."""
    noun = (definite["noun"] or "").lower().split()[-1:] if definite["noun"] else []
    for name in reversed([n for n in providers if n.end <= at]):
        words = name.text.lower().split()
        if not noun or noun[0] in words or noun[0] in {"provider", "centre", "institution", "organisation", "company", "firm"}:
            if name.kind == "organisation" or noun:
                return [name.text]
    return []


def _authority(text: str, sentence: Sentence, match: re.Match[str], names: Sequence[Name]) -> str | None:
    """Who judged: the body after by, or the inspectorate that the sentence names."""
    named = [n.text for n in names if sentence.start <= n.start < sentence.end and n.text in _AUTHORITIES]
    if named:
        return named[0]
    by = _AUTHORITY.search(text, match.start(), sentence.end)
    return "Ofsted" if by and by["by"].startswith("the ") and "Ofsted" in text else None


def _aspect(text: str, sentence: Sentence, match: re.Match[str]) -> str | None:
    found = _ASPECT.search(text, match.start("grade"), min(sentence.end, match.end() + 70))
    if found:
        return found["aspect"]
    overall = _OVERALL.search(text, match.start(), min(sentence.end, match.end() + 20))
    return "overall" if overall else None


def _canonical(grade: str) -> str:
    """The grade as its scale writes it: requiring and require improvement are requires improvement."""
    words = grade.lower()
    return re.sub(r"^(?:requiring|require)\b", "requires", words)
