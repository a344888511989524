"""A verdict is a grade given to a provider that the text names.

Forms: "X was judged good", "Ofsted rated X outstanding", "X received a 'good' rating", "X was
downgraded from good to inadequate", "inspectors found X to be making insufficient progress", and a
letter's list "Overall effectiveness: Good". Left alone: providers in general ("providers judged
good"), grades denied, wished for, expected or remembered as a rule.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stages.extract.inspection_judgements.forms import CUE, FORM_CUES, FORMS
from stages.extract.inspection_judgements.grades import LABELS, NUMBERED, PROVIDER_NOUNS
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.name_words import NOT_ORGANISATIONS
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence

_ANY_PROVIDER = frozenset({"", "provider", "centre", "institution", "organisation", "company", "firm"})
_LOOK_BACK = 900  # code points in which "progress" makes "significant" a judgement
_LONGEST_OBJECT = 5  # words
_DENIED = re.compile(
    r"\b(?:not|never|no longer|if|would|could|should|might|may|must"
    r"|whether|unless|until|likely to be|expected to|to be|will"
    r"|can|rather than|either|were it|able to|hopes? to|currently deemed"
    r"|any|those|providers? (?:that|which|who)|schools judged"
    r"|judged ‘good’ or)\b[^,;]*$",
    re.IGNORECASE,
)
_AT = re.compile(r"^(?: as well| too| also)? at (?:the )?|(?<= )at (?:the )?(?=[A-Z])")
_ASPECT = re.compile(
    r"\b(?:for|in|on|across)\s(?:its\s|the\s|their\s)?(?P<aspect>(?:the )?(?:quality "
    r"of education|overall effectiveness|apprenticeships"
    r"|adult learning(?: programmes)?|leadership(?: and management)?"
    r"|behaviour(?: and attitudes)?|personal development"
    r"|safeguarding|high needs(?: provision)?|education programmes for young people"
    r"|early years|sixth form(?: provision)?"
    r"|effectiveness of leadership and management|outcomes for learners"
    r"|traineeships|16 to 19 study programmes"
    r"|(?:one|two|three|four|all|both)(?: of the)? (?:three |four )?(?:areas"
    r"|themes|categories)(?: assessed| under review)?))\b",
    re.IGNORECASE,
)
_OVERALL = re.compile(r"\boverall\b", re.IGNORECASE)
_DEFINITE = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts?|[Tt]his) (?:[\w-]+ )?(?P<noun>{PROVIDER_NOUNS})\b"
    rf"|\b(?P<pronoun>[Ii]t|which|that)\b"
)
_SHORTEST_ACRONYM = 3
_AUTHORITIES = frozenset({"Ofsted", "Estyn", "ISI", "QAA", "Ofqual", "HMI", "CQC", "HMICS", "HMIE"})
_NOT_PROVIDERS = re.compile(
    r"\b(?:Department|Agency|Government|Ofsted|FE Week|Schools Week"
    r"|Commissioner|Union|Association|Council for|Funding|Levy"
    r"|Institute for|Week|Telegraph|Guardian|Times)\b|^(?:DfE|ESFA|IfATE|AELP|AoC|BBC|TES|FE|EFS|UCU)$"
)


_APPOSITION = re.compile(
    r", (?:an?|the|which|who|whose|where|part of|formerly|run by|based in|led by)\s[^,]*,"
)
_ROLE_WORD = re.compile(
    r"^Progress$|\b(?:Principal|Chief|Secretary|Minister|Chair|Director|Court|Inspectors?|Apprenticeships?)\b"
)


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


def verdicts(text: str, names: Sequence[Name]) -> Iterator[Verdict]:
    """Every verdict in running text, in reading order."""
    graded = list(sentences_with(text, CUE))
    if not graded:
        return
    names = _in_full(names)
    counts, openings = Counter(n.text for n in names), _openings(names)
    providers = [n for n in names if _may_be_provider(n) and _is_told_of(n, openings, counts)]
    for sentence in graded:
        yield from _in_sentence(text, sentence, providers, names)


def _in_sentence(
    text: str, sentence: Sentence, providers: Sequence[Name], names: Sequence[Name]
) -> Iterator[Verdict]:
    taken: set[int] = set()
    for rule, form in FORMS:
        if not has_any(sentence.text, FORM_CUES[rule]):
            continue
        for match in form.finditer(text, sentence.start, sentence.end):
            at, grade = _grade(match)
            if at in taken or _DENIED.search(text, max(sentence.start, match.start() - 60), match.start()):
                continue
            found = _providers_of(text, sentence, match, providers, rule)
            if not found:
                continue
            taken.add(at)
            authority = _authority(text, sentence, match, names)
            for provider in found:
                yield Verdict(
                    sentence.start, sentence.end, at, provider, _canonical(grade),
                    _aspect(text, sentence, match) if rule != "rated_name" else None, authority, f"{rule}/1",
                )  # fmt: skip


def _grade(match: re.Match[str]) -> tuple[int, str]:
    """Where the grade stands and its words."""
    group = "grade_before" if match.groupdict().get("grade_before") else "grade"
    return match.start(group), match[group]


def _may_be_provider(name: Name) -> bool:
    if name.kind not in {"organisation", "other"} or _NOT_PROVIDERS.search(name.text):
        return False
    return name.text not in NOT_ORGANISATIONS and name.text not in _AUTHORITIES


def _in_full(names: Sequence[Name]) -> list[Name]:
    """The names, each acronym replaced by the body named in full before it whose initials it starts."""
    initials: dict[str, Name] = {}
    found = []
    for name in names:
        words = name.text.split()
        if len(words) > 1:
            first = "".join(w[0] for w in words if w[0].isupper())
            joined = "".join(w[0] for w in words).upper()
            for letters in (first, joined):
                for length in range(_SHORTEST_ACRONYM, len(letters) + 1):
                    initials.setdefault(letters[:length], name)
        full = initials.get(name.text) if len(words) == 1 and name.text not in _AUTHORITIES else None
        found.append(name._replace(text=full.text, kind="organisation") if full else name)
    return found


def _is_told_of(name: Name, openings: Collection[str], counts: Mapping[str, int]) -> bool:
    """Whether an undecided name is a body's: told more than once, or short for a body named in full."""
    if name.kind == "organisation":
        return True
    return not _ROLE_WORD.search(name.text) and (name.text in openings or counts[name.text] > 1)


def _openings(names: Sequence[Name]) -> frozenset[str]:
    """The first words of every body's full name: Oakhill of Oakhill Secure Training Centre."""
    return frozenset(
        " ".join(words[:length])
        for words in (n.text.split() for n in names if n.kind == "organisation")
        for length in range(1, len(words))
    )


def _providers_of(
    text: str, sentence: Sentence, match: re.Match[str], providers: Sequence[Name], rule: str
) -> list[str]:
    """Whose grade it is: by the form's own place for the provider, or else the verb's subject."""
    if rule == "rated_name":
        return [n.text for n in providers if n.start == match.end()]
    if rule in {"gave", "moved_object"}:
        return _object(text, match, providers)
    if (
        rule == "progress"
        and "progress" not in text[max(0, sentence.start - _LOOK_BACK) : sentence.end].lower()
    ):
        return []
    at = _AT.search(text, match.end(), min(sentence.end, match.end() + 30)) if rule == "is_graded" else None
    if at is not None:
        return [n.text for n in providers if n.start == at.end()]
    return _subject(text, sentence, match.start(), providers, may_go_on=rule == "progress")


def _object(text: str, match: re.Match[str], providers: Sequence[Name]) -> list[str]:
    """Ofsted rated X good: the provider between verb and grade."""
    inside = [n.text for n in providers if match.start("object") <= n.start < match.end("object")]
    if inside:
        return inside
    words = text[match.start("object") : match.end("object")]
    definite = _DEFINITE.search(words) if len(words.split()) < _LONGEST_OBJECT else None
    return _meant(definite, match.start(), providers) if definite else []


def _subject(
    text: str, sentence: Sentence, verb: int, providers: Sequence[Name], *, may_go_on: bool
) -> list[str]:
    """The provider before the verb, appositions left out; it and the college mean the last one named."""
    hidden = [m.span() for m in _APPOSITION.finditer(text, sentence.start, verb + 1)]
    before = [
        n
        for n in providers
        if sentence.start <= n.start < verb and not any(a <= n.start < b for a, b in hidden)
    ]
    definites = list(_DEFINITE.finditer(text, sentence.start, verb))
    last = definites[-1] if definites else None
    if before and (last is None or last.start() < before[-1].start or last["pronoun"]):
        return _subjects(text, before, verb)
    if last is None and may_go_on:
        return [n.text for n in providers if n.end <= sentence.start and n.kind == "organisation"][-1:]
    return _meant(last, verb, providers) if last else []


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
    """The last provider named before that the noun fits; any body for it, which and "the provider"."""
    noun = (definite["noun"] or "").lower().rpartition(" ")[2]
    for name in reversed([n for n in providers if n.end <= at]):
        fits = noun in _ANY_PROVIDER or noun in name.text.lower().split()
        if fits and (name.kind == "organisation" or noun):
            return [name.text]
    return []


def _authority(text: str, sentence: Sentence, match: re.Match[str], names: Sequence[Name]) -> str | None:
    """Who judged: the body after by, or the inspectorate that the sentence names."""
    named = [n.text for n in names if sentence.start <= n.start < sentence.end and n.text in _AUTHORITIES]
    if named:
        return named[0]
    everywhere = {n.text for n in names if n.text in _AUTHORITIES - {"HMI", "CQC", "QAA", "Ofqual"}}
    return everywhere.pop() if len(everywhere) == 1 else None


def _aspect(text: str, sentence: Sentence, match: re.Match[str]) -> str | None:
    found = _ASPECT.search(text, match.start("grade"), min(sentence.end, match.end() + 70))
    if found:
        return found["aspect"]
    overall = _OVERALL.search(text, match.start(), min(sentence.end, match.end() + 20))
    return "overall" if overall else None


def _canonical(grade: str) -> str:
    """The grade as its scale writes it: "requiring improvement", "grade 3" and "three" are one judgement."""
    words = grade.lower()
    number = NUMBERED.get(words.removeprefix("grade ").strip())
    if number is not None:
        return LABELS[number]
    if words in {"significant", "reasonable", "insufficient"}:
        return f"{words} progress"
    return re.sub(r"^(?:requiring|require)\b", "requires", words)
