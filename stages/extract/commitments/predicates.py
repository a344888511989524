"""Whether what follows a word of will is a deed that a subject of its kind promises.

A body does; a thing that it sets up begins, covers or supports; things are done; people are given something.
"""

import re

from stages.extract.commitments import deeds
from stages.extract.commitments.kinds import SAID
from stages.extract.phrases.clause_subject import Subject


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DESCRIBES = re.compile(
    r"made up of\b|joined by\b|(?:asked|shown|told) (?:what|how|whether|if|why|which|about)\b"
)
_IN_PLACE = re.compile(r"(?:available|in place|free|compulsory|mandatory|open to)\b")
_EXISTS = re.compile(
    r"\s(?:an?|the|new|at least|up to|more than|full|further|additional|extra|no|£[\d.,]+\w*|\d+) (?!(?:more"
    r"|way|need|doubt|one|lot)\b)"
)
_STRIPPED = re.compile(
    r"\s(?:(?:its|their) (?:[\w-]+ ){1,3}?(?:taken away|removed|cut|withdrawn|frozen|restored|reduced"
    r"|scrapped|doubled)\b|eligible)"
)
_MONEY_WORD = re.compile(r"£|\bcent\b|\d")


_DESCRIBED = _words(
    "led headed chaired split managed housed overseen monitored delivered provided taken run offered"
)
"""How things are arranged, where no body is the subject."""
_STATES = _words(
    "having being facing seeing losing getting waiting struggling feeling looking watching going hoping"
    " wondering listening discussing debating speaking meeting"
    " needing missing talking thinking"
)
_NOT_REFUSED = _words(
    "comment disclose confirm reveal share specify speculate answer respond elaborate name agree accept be"
    " give say hesitate tolerate rest stop forget apologise allow know stand let"
    " happen fail discuss"
)
_MEASURES = _words(
    "measures changes reforms reform change move courses course exams gcses btecs qualifications training"
    " levels bootcamps"
    " apprenticeships grades requirements places qualification places data reports tables pay"
)
_ACTING = _words(
    "hub hubs centre centres service unit team group board panel body institute agency taskforce network"
)
"""Things that a body sets up and that do what a body does."""
_SPARED = _words("extended renewed closed charged scrapped withdrawn reopened interrupted cut")
"""What is promised not to be done."""
_FATES = _words("cut hurt pushed stripped charged fined sued")


def is_no_deed(match: re.Match[str], verb: str, rest: str) -> bool:
    """Whether no subject at all would promise by this verb: a quick look before the subject is looked for."""
    if match["aux"] == "be ":
        return verb in deeds.UNDERGONE
    if match["aux"] is not None or verb not in deeds.NO_DEED or verb in {"be", "see", "remain"}:
        return False
    goes = deeds.GOES_ON.get(verb)
    return goes is None or goes.match(rest) is None


def does(match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str) -> bool:  # noqa: C901, PLR0911, PLR0912 -- a case a kind
    """Whether what follows is a deed that a subject of this kind promises."""
    aux = (match["aux"] or "").strip().replace("go on being", "be").replace("continue to be", "be")
    is_told = SAID.search(match.string, 0, subject.start) is not None
    is_plan = bool(match["intends"] or match["plan"] or match["hopes"])
    if subject.words.lower() == "there":
        return (
            match["will"] is not None
            and verb == "be"
            and _EXISTS.match(rest) is not None
            and not match["neg"]
        )
    if kind == "none" or (is_plan and kind not in {"body", "person", "it"}):
        return False
    if aux == "be":
        if verb.endswith("ing"):
            return kind in {"body", "person", "it"} and verb not in _STATES and not match["neg"]
        if not deeds.is_participle(verb):
            return kind in {"policy", "money"} and _IN_PLACE.match(verb + rest) is not None
        return _is_done_to(match, subject, kind, verb, rest)
    stripped = f" {verb}{rest}" if aux == "have" else rest if verb == "see" else ""
    if _STRIPPED.match(stripped):
        return kind in {"policy", "people", "other", "body"}
    if aux == "have":
        return kind in {"body", "it"} and deeds.GOES_ON["have"].match(f" {verb}{rest}") is not None
    goes = deeds.GOES_ON.get(verb)
    if goes is not None and goes.match(rest) is None:
        return False
    if kind in {"body", "person", "it"}:
        if match["neg"] and match["neg"] != "no longer " and verb in _NOT_REFUSED:
            return False
        if verb in deeds.NO_DEED:
            return goes is not None
        return not (kind == "it" and verb in deeds.HELPS and not (is_plan or is_told))
    if match["neg"]:
        return False
    if kind == "people":
        if verb == "remain":
            return _STRIPPED.match(rest) is not None
        return verb in {"receive", "get"}
    if match["set"] or match["due"] or match["to"]:
        return kind in {"policy", "other", "money"} and verb in {"open", "launch", "reopen"}
    if kind == "money":
        return verb in deeds.BEGINS or verb in {"help", "double", "increase"}
    if kind == "policy" and subject.head.lower() in _ACTING and verb not in deeds.NO_DEED | deeds.HELPS:
        return True
    if kind == "policy":
        return _starts(subject, verb, rest)
    return (
        kind == "other"
        and subject.head.lower() not in {"more", "most"}
        and verb in {"pass", "transfer", "move", "end", "follow", "remain"}
    )


def _starts(subject: Subject, verb: str, rest: str) -> bool:
    """Whether a thing that a body sets up does by itself what it was promised to do."""
    if verb not in deeds.BEGINS:
        return False
    if subject.words.lower().split()[-1] in _MEASURES:
        return verb in {"come", "take", "apply", "include", "begin", "start"}
    goes = deeds.GOES_ON.get(verb)
    return goes is None or goes.match(rest) is not None or verb == "take"


def _is_done_to(  # noqa: PLR0911 -- a case a kind
    match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str
) -> bool:
    """Whether what is done to a subject of this kind is a measure, and no more than its fate."""
    if kind == "people" and len(subject.words.split()) > 2 and subject.head.lower() == "colleges":
        return verb not in deeds.UNDERGONE and verb not in _FATES
    if subject.is_pronoun and subject.words.lower() not in {"it", "we"}:
        return False
    if _DESCRIBES.match(verb + rest):
        return False
    if kind == "people":
        if subject.words.startswith(("A ", "An ", "a ", "an ")):
            return False
        return (
            verb in deeds.GIVEN
            and not match["neg"]
            and (verb != "paid" or _MONEY_WORD.search(rest) is not None)
        )
    if kind == "person" or verb in deeds.UNDERGONE or verb in {"led", "headed", "chaired"}:
        return False
    if kind == "body":
        return verb in deeds.GIVEN or verb not in _FATES
    if kind == "other" and verb in _DESCRIBED:
        return False
    if verb in deeds.NOT_FOR_NEWS and deeds.TIMETABLED.search(subject.words):
        return False
    return not match["neg"] or match["neg"] == "no longer " or verb in _SPARED
