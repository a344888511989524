"""A verdict is a grade given to a provider that the text names.

Every word of grading is looked at with what stands before and after it (forms.py): "X was judged
good", "Ofsted rated X outstanding", "X received a 'good' rating", "X fell from good to inadequate",
"an ‘outstanding’ for X", "grade four X". Left alone: providers in general, grades denied, wished for,
left behind or held out, and words of grading that grade nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stages.extract.inspection_judgements import attributive, forms, objects, unnamed
from stages.extract.inspection_judgements.aspects import aspect_of
from stages.extract.inspection_judgements.authorities import authority_of
from stages.extract.inspection_judgements.graded import (
    Graded,
    canonical,
    graded_in,
    is_denied,
    is_left_out,
    is_sure,
    year_after,
)
from stages.extract.inspection_judgements.grades import UNSURE
from stages.extract.inspection_judgements.groups import GROUP, gapped, members, named_after
from stages.extract.inspection_judgements.providers import Providers, known_in, told_of
from stages.extract.inspection_judgements.spoken_of import DEFINITE, meant
from stages.extract.inspection_judgements.subjects import SEVERAL, subjects
from stages.extract.inspection_judgements.verb_forms import FIRST_FORMS, FORMS, LATER_FORMS
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.kept import sentences_with
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence

_RELATIVE_AUTHORITY = re.compile(
    r"\b(?P<who>which|that|who|whom)\s(?:the )?[\w’]+(?: (?:ha[sd]|have|at present|now|last"
    r"|still|once|also|[a-z]+ly))* $"
)
_GENERAL = re.compile(
    r"\b(?:guidance|[Oo]nce (?:it|an? \w+) (?:has been|is)|renamed?"
    r"|(?:is|are|will|would) (?:usually|normally)) "
)
"""Words of what holds for every provider, where a sentence names none."""
PREVIOUS = "previous inspection"
"""The aspect of a grade that a provider had before."""
_BEFORE = re.compile(r"\b(?:previous(?:ly)?|formerly) (?:(?! to )[^.;:,–]){0,40}$", re.IGNORECASE)
_AFTER_IT = re.compile(r"(?:following|after)\b", re.IGNORECASE)
_LEADING = re.compile(r"^\W*(?:(?:Being|Having been|To be|Getting) )?$")


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
    told = [
        (sentence, list(graded_in(text, sentence)))
        for sentence in sentences_with(text, forms.CUE)
        if "|" not in sentence.text and has_any(sentence.text, forms.GRADING)
    ]
    graded = [pair for pair in told if pair[1]]  # a table's line is read by letters.py
    if not graded:
        return
    possible = known_in(text)
    if not possible:
        return
    sure = told_of(possible) or [n for n in possible if " " in n.text]
    reader = _Reader(text, names, possible, sure)
    ends = [after.start for after, _ in graded[1:]] + [len(text)]
    for (sentence, words), until in zip(graded, ends, strict=True):
        yield from reader.read(sentence, words, until)


class _Reader:
    """Reads the sentences of one article whose names are known."""

    def __init__(
        self, text: str, names: Sequence[Name], possible: Sequence[Name], sure: Sequence[Name]
    ) -> None:
        self.text, self.names, self.possible, self.sure = text, names, possible, sure
        self.known = Providers(text, possible, sure)
        self.is_tef = "Teaching Excellence" in text or "TEF" in text

    def read(self, sentence: Sentence, words: Sequence[Graded], until: int) -> Iterator[Verdict]:
        """The verdicts of one sentence; a grade that stands by itself goes to the last provider graded.

        `until` is where the next sentence that grades starts.
        """
        is_named = any(sentence.start <= name.start < sentence.end for name in self.sure)
        if not is_named and _GENERAL.search(sentence.text):
            return
        last: tuple[int, list[str]] | None = None
        given: set[tuple[str, str, str]] = set()
        moved, earlier = False, None
        for graded in words:
            unsure = graded.words.lower() in UNSURE and not graded.quoted
            if is_left_out(graded, is_tef=self.is_tef) or (
                unsure and not forms.is_of_inspection(sentence.text)
            ):
                earlier = graded if forms.FROM.search(graded.before) else earlier
                moved = moved or forms.UP_FROM.search(graded.before) is not None
                if earlier is not None and moved and last is not None:
                    since, until_it = sentence.start + last[0], sentence.start + earlier.start
                    between = [n.text for n in self.sure if since <= n.start and n.end <= until_it]
                    yield from self._earlier(sentence, earlier, between[-1:] or last[1])
                    moved, earlier = False, None
                continue
            told = self._told(sentence, graded)
            if told is None and last is not None:
                told = self._left_out(sentence, last[0], graded)
            if told is None and last is not None and self._goes_on(sentence, last[0], graded):
                told = "and_also", last[1]
            if told is None or not told[1]:
                yield from self._members(sentence, graded, until)
                continue
            rule, providers = told
            last = graded.end, providers
            moved = rule == "moved"
            if earlier is not None and rule == "moved":
                yield from self._earlier(sentence, earlier, providers)
                moved, earlier = False, None
            grade, when = canonical(graded.words), year_after(graded)
            fresh = [p for p in providers if (p, grade, when) not in given and (p, grade, "") not in given]
            given.update((p, grade, when) for p in fresh)
            yield from self._verdicts(sentence, graded, rule, fresh)
        if earlier is not None:
            yield from self._earlier(sentence, earlier, self._moved_from(sentence, earlier))

    def _moved_from(self, sentence: Sentence, graded: Graded) -> list[str]:
        """Who moved away from a grade: "Ofsted downgraded *X* from a previous ‘good’"."""
        found = forms.MOVED_FROM.search(graded.before)
        if found is None or not (graded.quoted or graded.words.lower() not in UNSURE | {"good"}):
            return []
        verb = graded.start - len(graded.before) + found.start("verb")
        return (
            [] if is_denied(sentence.text, verb, graded) else self._subjects(sentence, verb, graded, "moved")
        )

    def _earlier(self, sentence: Sentence, graded: Graded, providers: Sequence[str]) -> Iterator[Verdict]:
        """The verdict that a provider had before: "from ‘good’ to ‘inadequate’"."""
        at, grade = sentence.start + graded.start, canonical(graded.words)
        authority = authority_of(self.text, self.names, sentence, None)
        for provider in providers:
            yield Verdict(
                sentence.start,
                sentence.end,
                at,
                provider,
                grade,
                PREVIOUS,
                authority,
                "earlier/1",
            )

    def _left_out(self, sentence: Sentence, since: int, graded: Graded) -> tuple[str, list[str]] | None:
        """The provider whose verb is left out after an earlier grade in the sentence."""
        if not (graded.quoted or graded.words.lower().startswith("grade")):
            return None
        found = gapped(self.text, sentence.start + since, sentence.start + graded.start, self.possible)
        return ("gapped", found) if found else None

    def _members(self, sentence: Sentence, graded: Graded, until: int) -> Iterator[Verdict]:
        """The verdicts on those who are named as members of a group without names."""
        if not GROUP.search(graded.before) or not (graded.quoted or graded.words.lower() not in UNSURE):
            return
        authority = authority_of(self.text, self.names, sentence, None)
        for start, end, provider in members(self.text, sentence.end, until, self.possible):
            yield Verdict(start, end, start, provider, canonical(graded.words), None, authority, "member/1")

    def _verdicts(
        self, sentence: Sentence, graded: Graded, rule: str, providers: Sequence[str]
    ) -> Iterator[Verdict]:
        at = sentence.start + graded.start
        aspect = (
            aspect_of(self.text, sentence, at, sentence.start + graded.end) if rule != "attribute" else None
        )
        told_before = PREVIOUS if _BEFORE.search(graded.before) else None
        for provider in providers:
            own = aspect if aspect and aspect.lower() not in provider.lower() else None
            yield Verdict(
                sentence.start, sentence.end, at, provider, canonical(graded.words), own or told_before,
                authority_of(self.text, self.names, sentence, aspect), f"{rule}/2",
            )  # fmt: skip

    def _told(self, sentence: Sentence, graded: Graded) -> tuple[str, list[str]] | None:
        """The form that ties the grade to somebody, and to whom."""
        return (
            attributive.attribute(self.known, sentence, graded)
            or self._named_after(sentence, graded)
            or self._by_verb(sentence, graded, FIRST_FORMS)
            or objects.given_to(self.known, sentence, graded)
            or attributive.to_name(self.known, sentence, graded)
            or attributive.owned(self.known, sentence, graded)
            or self._by_verb(sentence, graded, LATER_FORMS)
            or self._near(sentence, graded)
        )

    def _near(self, sentence: Sentence, graded: Graded) -> tuple[str, list[str]] | None:
        """The one provider that a sentence with a grade in marks names: "Ofsted: X College ‘good’"."""
        words = sentence.text
        is_unsure = graded.words.lower() in UNSURE or is_denied(words, graded.start, graded)
        if not graded.quoted or is_unsure or not forms.is_of_inspection(words):
            return None
        if (
            forms.WISHED.search(graded.before)
            or forms.OF_MANY.match(graded.after)
            or forms.SEVERAL.search(words)
            or forms.NEVER.search(graded.before[-60:])
            or forms.IN_GENERAL.search(words)
        ):
            return None
        named = {n.text: n for n in self.possible if sentence.start <= n.start < sentence.end}
        is_one = len(named) == 1 and next(iter(named.values())).kind == "organisation"
        return ("near", list(named)) if is_one else None

    def _named_after(self, sentence: Sentence, graded: Graded) -> tuple[str, list[str]] | None:
        if graded.words.lower() in UNSURE and not graded.quoted:
            return None
        found = named_after(self.text, graded.before, sentence.start + graded.end, self.possible)
        return ("named_after", found) if found else None

    def _by_verb(
        self, sentence: Sentence, graded: Graded, wanted: Sequence[str]
    ) -> tuple[str, list[str]] | None:
        for form in FORMS:
            if form.name not in wanted or (match := form.search(graded.before, graded.after)) is None:
                continue
            verb = graded.start - len(graded.before) + match.start("verb")
            if not is_sure(form.name, sentence, graded) or is_denied(sentence.text, verb, graded):
                continue
            found = self._subjects(sentence, verb, graded, form.name)
            if found:
                return form.name, found
        return None

    def _subjects(self, sentence: Sentence, verb: int, graded: Graded, form: str) -> list[str]:
        text, start = self.text, sentence.start
        if form == "moved":
            inner = [n for n in self.sure if start + verb <= n.start and n.end <= start + graded.start]
            if inner:
                return [inner[0].text]
            taken = DEFINITE.search(text, start + verb, start + graded.start)
            if taken is not None and taken["noun"]:  # "she led the college from …"
                named = [n.text for n in self.sure if start <= n.start and n.end <= start + verb][-1:]
                if found := named or meant(taken, self.sure):
                    return found
        lead = sentence.text[:verb]
        if _LEADING.match(lead):
            return unnamed.after(self.known, sentence, graded)
        if _AFTER_IT.match(sentence.text, verb):
            before = {n.text for n in self.sure if start <= n.start and n.end <= start + verb}
            if len(before) == 1 or not graded.quoted:
                return [*before] if len(before) == 1 else []
        relative = _RELATIVE_AUTHORITY.search(lead)
        if relative is not None:
            verb = relative.start("who")
        elif forms.JUDGE.search(lead):
            return unnamed.judged(self.known, sentence, verb, graded)
        return subjects(text, sentence, start + verb, start + graded.end, self.sure, self.possible)

    def _goes_on(self, sentence: Sentence, since: int, graded: Graded) -> bool:
        """Whether a grade is a second one of the provider graded before it in the sentence."""
        if not (graded.quoted or graded.words.lower() not in UNSURE):
            return False
        between = sentence.text[since : graded.start]
        start, end = sentence.start + since, sentence.start + graded.start
        is_of_others = forms.NEVER.search(between) or SEVERAL.search(between) or forms.REST.search(between)
        if is_of_others or any(start <= n.start < end for n in self.sure):
            return False
        after = forms.AND_ALSO_AFTER if graded.quoted else forms.UNQUOTED_ALSO_AFTER
        return forms.AND_ALSO.fullmatch(between) is not None and after.match(graded.after) is not None
