"""What the rules' own forms make of a sentence, as features of its weight: the form, its verb, who does it.

The rules take a form only where nothing speaks against it; here each finding counts for what it weighs.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.commitments.forms import ANNOUNCED, DOING, NOUN, PROMISE, WILL
from stages.extract.commitments.guidance import is_guidance, is_minutes
from stages.extract.commitments.kinds import kind_in
from stages.extract.commitments.predicates import does, is_no_deed
from stages.extract.commitments.stated import is_said
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import words_of
from stages.extract.quotations.cast import Cast

_WILLS = ("will", "would", "not", "going", "set", "plan", "to", "due", "intends", "hopes", "meant")
_OTHERS = {"promise": PROMISE, "noun": NOUN, "announced": ANNOUNCED, "doing": DOING}
_TOLD_OF_PAGE = {"we": ("we", "our"), "you": ("you", "your"), "said": ("said",), "must": ("must",),
                 "should": ("should",), "will": ("will",)}  # fmt: skip
_LEVELS = (0.5, 1.5, 4)  # words in a thousand characters


def form_at(text: str, at: int) -> tuple[str, re.Match[str]] | None:
    """The form of promising at a word of a sentence, with its name."""
    if (match := WILL.match(text, at)) is not None:
        return next((name for name in _WILLS if match[name]), "will"), match
    found = ((name, form.match(text, at)) for name, form in _OTHERS.items())
    return next(((name, match) for name, match in found if match is not None), None)


def forms_in(sentence: Sentence, ats: list[int]) -> list[tuple[str, re.Match[str]]]:
    """The forms at the places of cue words `ats` of the article."""
    found = (form_at(sentence.text, at - sentence.start) for at in ats)
    return [form for form in found if form is not None]


def of_forms(sentence: Sentence, ats: list[int], cast: Cast) -> Iterator[str]:
    """What the forms of a sentence say: which, of whom, whether a deed, whether stated."""
    text = sentence.text
    for name, match in forms_in(sentence, ats):
        subject = subject_of(text, match.start())
        kind = kind_in(subject, sentence, cast) if subject is not None else "none"
        yield f"{name} of {kind}"
        deed = match.re is not WILL or (subject is not None and _is_deed(match, subject, kind))
        said = deed and is_said(sentence, match.start(), match.end(), would=name == "would")
        yield f"{name} said {said}"
        if match.re is not WILL:
            yield f"form {match[0].split(' ', 1)[0].lower()} said {said}"
            continue
        verb = match["verb"].lower()
        yield f"deed {deed} of {kind} said {said}"
        yield f"{name} verb {verb}"
        yield f"verb {verb} of {kind}"
        yield f"{match['aux']} {match['neg']}"
        yield f"head {subject.head.lower() if subject is not None else ''}"


def _is_deed(match: re.Match[str], subject: Subject, kind: str) -> bool:
    """Whether what will be done is a deed of its subject."""
    verb, rest = match["verb"].lower(), match.string[match.end() :]
    return not is_no_deed(match, verb, rest) and does(match, subject, kind, verb, rest)


@lru_cache(maxsize=ARTICLES_KEPT)
def of_page(text: str) -> tuple[str, ...]:
    """What kind of page it is: guidance, minutes, a letter, and how often it speaks of we, you, must."""
    words, found = words_of(text), []
    if is_guidance(text):
        found.append("page of guidance")
    if is_minutes(text):
        found.append("page of minutes")
    if "Dear " in text or "Yours sincerely" in text:
        found.append("page of a letter")
    for name, told in _TOLD_OF_PAGE.items():
        share = 1000 * sum(len(words.at(word)) for word in told) / max(len(text), 1000)
        level = sum(share >= least for least in _LEVELS) + (share > 0)
        found.append(f"page {name} {level}")
    return tuple(found)
