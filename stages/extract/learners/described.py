"""Group and course of a count, from its own words and those beside it."""

import re

from stages.extract.extractor import Row
from stages.extract.learners.counting import AGED
from stages.extract.learners.units import COURSE, COURSE_WORDS, GROUP, PEOPLE, PREFIX
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import PERIOD

_OF_STARTS = re.compile(
    r"\b(?P<course>(?:(?:higher|advanced|intermediate|degree) )?(?:[Aa]pprenticeship|[Tt]raineeship|T[ "
    r"-]Level|[Bb]ootcamp)) (?:starts|enrolments|participation)\b"
)
_NO_COURSE = re.compile(
    r"\d{4}.*|(?:the )?(?:first|last|second|final) .*|"
    r"total|all|work|England\b.*|the UK\b.*|roll|books|the books|register|year \d+|education|it|they|"
    r"the (?:college|provider|university|course)"
)
_OWN_NOUN = re.compile(
    r" (?P<group>(?:(?:high[- ]needs?|adult|young|part-time|full-time|international|new|higher|degree|"
    r"foundation|sixth[- ]form|disabled|overseas|home|further education|SEND|SEN|FE|HE)[ -])+(?:students|"
    r"learners|pupils|apprentices|trainees))\b"
)
"""What a bare number counts by the noun of its own: "512 apprentices and 122 high needs students"."""
_NO_GROUP = {"new", "extra", "additional", "funded", "learner"}


def described(view: View, at: int, end: int, figure: Row) -> tuple[str | None, str | None, int]:
    """Group, course, and where the words that say so end."""
    unit = str(figure.get("unit") or "")
    head = unit.rsplit(maxsplit=1)[-1] if unit else ""
    group, course = _of_prefix(str(figure["surface"]))
    group, reach = group or PEOPLE.get(head), end
    rest = view.masked[end:]
    if own := _OWN_NOUN.match(rest) if not re.search(r"[a-z]", str(figure["surface"])) else None:
        return own["group"], course, end + own.end()
    if aged := AGED.match(rest):
        return aged["aged"].strip(), course, end + aged.end()
    if found := GROUP.search(rest):
        group = next(
            view.words((end + found.start(n), end + found.end(n)))
            for n in ("aged", "with", "origin", "out", "for")
            if found[n]
        )
        reach = end + max(found.end(n) for n in ("aged", "with", "origin", "out", "for"))
    if found := COURSE.search(view.masked[reach:]):
        named = _trimmed(view.words((reach + found.start("course"), reach + found.end("course"))))
        if not _NO_COURSE.fullmatch(named) and not PERIOD.fullmatch(named):
            return group, named, reach + found.end("course")
    return group, course or _course_before(view, at, unit), reach


def _of_prefix(surface: str) -> tuple[str | None, str | None]:
    """Group and course in the count's own words: "300 adult learners", "5,210 T Level students"."""
    words = re.sub(r"^[\d,.]+(?: million| thousand)? ", "", surface)
    prefix = PREFIX.search(words)
    kind = prefix.group().strip(" -") if prefix else ""
    if not kind:
        return None, None
    if COURSE_WORDS.search(kind):
        return None, kind
    return (words if kind not in _NO_GROUP else None), None


def _trimmed(words: str) -> str:
    return re.sub(
        r"^(?:one of |any of |some of )?(?:[Tt]he|[Aa]n?|its|their|our) |^one of ", "", words
    ).strip()


def _course_before(view: View, at: int, unit: str) -> str | None:
    """The course named before: "Apprenticeship starts fell to 900", "the digital route had 1,200"."""
    if unit in {"start", "enrolment", ""} and (of := _OF_STARTS.search(view.sentence.text, 0, at)):
        return of["course"].lower() if of["course"][0] != "T" else of["course"]
    return None
