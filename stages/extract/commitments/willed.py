"""What will be done: "X will publish", "X plans to merge", "£20m will be spent", "a site is set to open"."""

import re

from stages.extract.commitments import deeds
from stages.extract.commitments.antecedents import is_told_on
from stages.extract.commitments.forms import OWNER
from stages.extract.commitments.kinds import ACTORS, OFFICES, kind_in
from stages.extract.commitments.nominal import AGREED, noun_at
from stages.extract.commitments.predicates import COUNT, does, is_no_deed
from stages.extract.commitments.promised import GOVERNS
from stages.extract.commitments.scene import Found
from stages.extract.commitments.stated import DATED, is_said, said_before
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast

_ENDS = frozenset(
    {"decide", "publish", "announce", "report", "complete", "open", "launch", "make", "appoint", "name"}
)
"""What is promised where a body hopes or expects to do it."""
_STRIVES = frozenset({"enhance", "tackle", "support", "promote", "address", "inspire", "raise"})  # a purpose
_WAS = re.compile(r"\b(?:was|were) (?:also |still )?(?:hop|expect)ing to [^.;]*$")  # it is over
_RESULT = re.compile(r" (?:deficit|surplus|loss|profit|turnover|income|shortfall|rise|fall|growth)\b")
_ASKS = frozenset({"ask", "urge", "call", "recommend", "suggest", "encourage", "advise"})
"""What "I would ask that …" does: it asks."""
_RECOMMENDS = frozenset({"recommend", "urge"})
_WITH = re.compile(r" (?:closely |together |hard )?(?:with|towards|to)\b")
_THINGS = frozenset({"policy", "money", "other"})
_BY_WHICH = re.compile(r"[^.;]{0,60}?\b(?:by [a-z]+ing|if|when|through)\b")
"""What is told of a deed that will only be done so: on what it hangs."""
_GERUND = re.compile(r"(?!bring|swing|cling)[a-z]{3,}ing$")
_NOTED = re.compile(r"\W*(?:\w{1,2}[.)] )?To note that\b")


def willed(  # noqa: PLR0911
    sentence: Sentence, match: re.Match[str], cast: Cast, *, reports: bool
) -> Found | None:
    """The promise that a word of will makes; None where it makes none; `reports` of minutes, all told."""
    text, at = sentence.text, match.start()
    if match["will"] and match["will"].lower() == "ll":
        at -= 1
    verb = match["verb"].lower()
    if match["intends"] and text[:at].endswith(("had ", "had also ")):
        return None
    if match["intends"] or match["hopes"]:
        owner = OWNER.search(text, max(0, at - 40), at)
        if at == 0 and not AGREED.search(text):
            return None
        if at == 0 or (owner is not None and (owner["owner"] or "the").lower() not in {"the", "a", "an"}):
            return noun_at(sentence, at, cast)
    rest = text[match.end() :]
    is_no_will = match["to"] is not None and _GERUND.match(verb) is not None  # as keen as I am to ensuring it
    is_no_will = is_no_will or is_no_deed(match, verb, rest) or is_only_by(match)
    if is_no_will or verb in _RECOMMENDS or _NOTED.match(text, 0, at):
        return None
    subject = subject_of(text, at)
    if subject is None or subject.words.startswith("of "):
        return None
    kind = kind_in(subject, sentence, cast)
    if (
        (match["past"] and match["set"] and said_before(text, subject.start) is None)
        or (match["would"] and verb in _ASKS and subject.words.lower() in {"i", "we"})
        or (
            "aim" in (match["intends"] or match["on"] or "")
            and verb in deeds.HELPS | _STRIVES
            and not _is_measured(rest)
        )
        or (match["hopes"] and (_RESULT.search(rest) or not (DATED.search(rest) or verb in _ENDS)))
        or (match["meant"] and kind != "person")
        or (match["expected"] and (kind not in _THINGS or DATED.search(rest) is None))
        or (match["hopes"] and _WAS.search(text[:at] + match[0]) and said_before(text, subject.start) is None)
    ):
        return None
    if not does(match, subject, kind, verb, rest):
        return None
    if kind == "person" and not _may(sentence, subject, cast, match, verb):
        return None
    would = not reports and (match["would"] is not None or (match["not"] or "").startswith("would"))
    would = would and not (kind in ACTORS and is_told_on(sentence, cast))
    if not is_said(sentence, at, match.end(), reports=reports, would=would):
        return None
    rule = "plans/1" if match["intends"] or match["plan"] or match["hopes"] else "will/3"
    return subject.start, at, "done/2" if match["aux"] else rule


def is_only_by(match: re.Match[str]) -> bool:
    """Whether a deed will only be done by some way: "we will only manage it by working together"."""
    return " only " in match[0] and _BY_WHICH.match(match.string, match.end()) is not None


def _is_measured(rest: str) -> bool:
    """Whether a day or a number makes a promise of a purpose: aims to create 500 places."""
    return DATED.search(rest) is not None or COUNT.match(rest) is not None


def _may(sentence: Sentence, subject: Subject, cast: Cast, match: re.Match[str], verb: str) -> bool:
    """Whether a person speaks for a body here: one in office, or one who intends."""
    if verb in deeds.SPEAKS:
        return False
    if verb in deeds.PERSONAL and not (verb == "work" and _WITH.match(match.string, match.end())):
        return False
    if match["meant"] and subject.words == "I":
        return False
    if match["intends"] or match["hopes"] or match["plan"] or subject.words == "I":
        return True
    if subject.words.lower() in {"he", "she"}:
        return True
    start = sentence.start + subject.start
    roles = [m.speaker.role or "" for m in cast.between(start, sentence.start + subject.end)]
    return subject.head.lower() in OFFICES or GOVERNS.search(f"{subject.words} {' '.join(roles)}") is not None
