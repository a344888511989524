"""What somebody should, must, ought or needs to do, where somebody says so.

Who says it stands before ("X said Y should"), behind or between ("Y, X says, must"), is the speaker of the
quotation, or, where the article tells somebody's proposals, that one. Left alone: what should have been,
what is likely, rules of a state or a college, advice to readers, and what a speaker's own side must do.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.word_cues import cue, places
from stages.extract.recommendations.words import EPISTEMIC, POWERS, SAYING

CUE = cue(
    re.compile(
        r"\b(?:should|must|could|ought|needs?|needed|essential|vital|crucial|imperative)\b", re.IGNORECASE
    ),
    "should must could ought need needs needed essential vital crucial imperative",
)
_HAVE = cue(re.compile(r"\b(?:has|have)\b", re.IGNORECASE), "has have")
_COULD = (
    r"could(?=(?: also)? be (?:provided|trained|created|introduced|used|given|asked|set up|established"
    r"|extended"
    r"|developed|commissioned|replaced|offered|funded|shared|paid)\b)"
)
_MODAL = re.compile(
    rf"(?P<modal>should|must|{_COULD}|ought to|need(?:s|ed)? to|ha(?:s|ve) to)[\s“‘\"']+"
    r"(?:(?:also|now|not|never|always|therefore|urgently|at least|all|first|instead|immediately|do|only|both"
    r"|then"
    r"|at once|act|further|be \w+ly|[a-z]+ly)(?=\s)\s)*?"
    r"[“‘\"']?(?P<verb>be [a-z]+|have been|(?!(?:not|never|also|now|always)\b)[a-z-]+)\b"
)
_ESSENTIAL = re.compile(
    r"(?P<modal>(?:essential|vital|crucial|imperative|time|important) (?:that|for)) (?P<who>[^,.;:“”]{2,70}?)"
    r"(?: to)? (?P<verb>[a-z]+)\b"
)
_SAID = re.compile(
    rf"\b(?P<verb>{SAYING}|recommendation (?:is|was)|proposal (?:is|was)|conclusion (?:is|was)|why)(?: today|"
    rf" again| yesterday| clearly)?"
    r"(?: that)?[\s,“‘\"']*(?:to [a-z ]{3,40}, )?$"
)
_ASIDE = re.compile(
    r",[”\"’]?\s(?P<who>(?:(?!and\b|but\b|which\b|who\b)[^,“”]){2,80}?)\s(?:has |have |had |also )*"
    r"(?P<verb>told [A-Za-z ]{2,30}?|said|says|say|argues?|argued|warned|warns|believes?|added|adds|suggests?"
    r"|concludes?|concluded"
    r"|insisted|insists"
    r"|urged|states?)(?: today| this week| on \w+day)?(?=[,.:]|$)"
)
_INVERTED = re.compile(
    r",[”\"’]?\s(?:said|says|argued|argues|warned|added|insisted) (?P<who>[^,.“”]{3,80})(?=[,.]|$)"
)
_SAYS = (
    " told",
    " say",
    " said",
    " argu",
    " warn",
    " believe",
    " add",
    " suggest",
    " conclude",
    " insist",
    " urged",
    " state",
)
_ACCORDING = re.compile(r"(?:^|,\s)[Aa]ccording to (?P<who>(?:the |an? )?[^,“”.]{2,80})[,.]?")
_POWER = re.compile(rf"\b{POWERS}(?:\s(?:in|of|at|across|with|that|for|on)\s[^,]{{2,60}})?$")
_ANY_POWER = re.compile(rf"\b{POWERS}\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:you|applicants?|candidates?|readers?|learners?|students?|pupils|anyone|customers|bidders|winners"
    r"|bids|entrants|visitors"
    r"|members|staff|people|apprentices|parents|adults|workers|branches|activists)$",
    re.IGNORECASE,
)
_MADE_FOR = "given offered allowed paid supported able entitled guaranteed helped taught"
_FOR_PEOPLE = frozenset({*(f"be {verb}" for verb in _MADE_FOR.split()), "have", "get"})
_IN_CLAUSE = re.compile(
    r"\b(?:such|so)\b[^.;]{0,80}\bthat\b|\b(?:who|whose|which|if|whether|when|where|how|why|what|although"
    r"|though|because|as|since"
    r"|unless)\b[^,;.]*$",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"\b(?:by law|deadline|guidance|must be (?:received|submitted)|within [\w-]+ (?:working )?days|under the"
    r" (?:rules|act|law))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"be (?!known|seen|noted|able|ready|open|complete|hoped|said|available|aware|fine|clear|remembered|there"
    r"|in|at)\w+"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be) (?:\w+ly )?$")
_NO_VERBS = frozenset(
    ["you", "he", "she", "it", "they", "we", "the", "any", "a", "an", "this", "resign", "reach"]
)
"""After the modal: a subject (should you need), or what nobody is asked to do here."""


def places_in(text: str) -> Iterator[int]:
    """Where a should, a must or an "has to be" may stand."""
    yield from places(CUE, text)
    for at in places(_HAVE, text):
        if text.startswith((" to be ", "e to be "), at + 3):
            yield at


_SUPPOSED = re.compile(r"\b(?:would|will|may|might|could) $")


class Should(NamedTuple):
    """One should: who should, where its clause starts, and who is told to say so in the sentence."""

    subject: Subject
    modal: str
    said: int | None
    said_by: tuple[int, int] | None


def should_at(text: str, at: int) -> Should | None:  # noqa: PLR0911 -- a case a place
    """The proposal whose modal verb stands at `at` of a sentence; None where it proposes nothing."""
    match = _MODAL.match(text, at)
    if match is not None and (
        match["verb"] in _NO_VERBS or at == 0 or text[:at].endswith("and, ") or match["verb"].endswith("ers")
    ):
        return None  # should employers refuse: if they do
    subject: Subject | None
    if match is None:
        match = _ESSENTIAL.match(text, at)
        if match is None or not re.search(r"\b[Ii]t(?:’s| is| was|'s)? (?:\w+ )?$", text[:at]):
            return None
        subject = Subject(match.start("who"), match.end("who"), match["who"], match["who"].split()[-1])
        if not _POWER.search(match["who"]) and not subject.is_name:
            return None
    else:
        subject = subject_of(text, at)
        if subject is None or not _is_proposal(subject, match, text):
            return None
    before = text[: subject.start]
    if _RULE.search(text):
        return None
    said = _SAID.search(before, max(0, len(before) - 90)) if " " in before else None
    if said is not None:
        return Should(subject, match["modal"], said.start("verb"), None)
    aside = (_ASIDE.search(text) or _INVERTED.search(text)) if has_any(text, _SAYS) else None
    aside = aside or (_ACCORDING.search(text) if "ccording to" in text else None)
    if aside is not None and aside.start("who") != subject.start and not _IN_CLAUSE.search(before[-90:]):
        return Should(subject, match["modal"], None, aside.span("who"))
    if before.endswith("that ") and match.re is not _ESSENTIAL:
        return None  # said by a verb that asks for nothing: granted, knows
    clause = before[max(before.rfind(";"), before.rfind(": "), 0) :]
    if _IN_CLAUSE.search(clause):
        return None
    return Should(subject, match["modal"], None, None)


def _is_proposal(subject: Subject, match: re.Match[str], text: str) -> bool:  # noqa: PLR0911
    """Whether "`subject` should `verb`" proposes something that somebody can do."""
    verb, words = match["verb"], subject.words.strip(" ‘’'\"“”")
    if match["modal"] == "needed to" and _PASSIVE.search(text, 0, match.start()):
        return False  # "was needed to meet the cost" tells what for
    if verb == "have been" or re.match(
        r"have (?:been|had|done|known|seen|taken|[a-z]+ed)\b", text[match.start("verb") :]
    ):
        return False
    if match["modal"].startswith("ha") and (
        not verb.startswith("be ") or _SUPPOSED.search(text, 0, match.start())
    ):
        return False
    bare = verb.removeprefix("be ")
    low = words.lower()
    if low in {"we", "there"}:
        return bare not in EPISTEMIC
    if low == "it" and not verb.startswith("be "):
        return bare not in EPISTEMIC
    if subject.is_pronoun:
        if low == "this" and verb in {"include", "involve", "cover"}:
            return True
        return (
            low in {"it", "they", "this", "nobody", "everyone"}
            and verb.startswith("be ")
            and _DONE.match(verb) is not None
            and bare.endswith("ed")
        )
    if _PEOPLE.search(subject.head):
        return verb in _FOR_PEOPLE or "be entitled" in verb
    if re.match(r"(?:our|my|we)\b", low):
        return False
    if _POWER.search(words) or subject.head[:1].isupper() or _ANY_POWER.search(subject.head):
        return bare not in {
            "rise",
            "fall",
            "know",
            "receive",
            "expect",
            "note",
            "struggle",
            "wait",
            "blamed",
            "praised",
            "congratulated",
        }
    if _DONE.match(verb) is not None:
        return bare not in EPISTEMIC
    return verb not in EPISTEMIC and verb not in {"be seen"}


def is_people(words: str) -> bool:
    """Whether words name people at large."""
    return _PEOPLE.search(words) is not None


def has_power(subject: Subject) -> bool:
    """Whether a subject is somebody who can be asked to act."""
    named = subject.is_name and (len(subject.words.split()) > 1 or subject.head.isupper())
    return _ANY_POWER.search(subject.head) is not None or named


def is_done(text: str, at: int) -> bool:
    """Whether the modal at `at` says what is to be done with something."""
    match = _MODAL.match(text, at)
    return match is not None and _DONE.match(match["verb"]) is not None
