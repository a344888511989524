"""Y should … is a proposal where somebody says it: before ("X said Y should"), after or by "according to".

Left alone: what is likely ("should rise"), what should have been, advice to readers and applicants.
"""

import re

from stages.extract.phrases.cues import cues, has_any
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations.authors import Author, author_before
from stages.extract.recommendations.words import ASKERS, EPISTEMIC, MODAL, PERSONAL, POWERS, SAYING

_SAID = re.compile(
    rf"\b(?P<verb>{SAYING})(?: that)? (?P<who>[^“”]{{2,130}}?) (?:also |now |urgently |therefore )?"
    rf"(?P<modal>{MODAL})\b(?P<rest>[^“”]*)"
)
_AFTER = re.compile(
    r",\s(?P<x>(?:[^,“”]{2,90}?))\s(?:has |have |had |also )*(?P<verb>said|says|say|argues?|argued"
    r"|warned|warns|believes?|added|suggests?|concludes?|concluded"
    r"|insisted|insists|urged|recommends?|recommended|proposed|states?)(?: today| this week| on \w+day)?[.]?$"
)
_ACCORDING = re.compile(r"(?:^|,\s)[Aa]ccording to (?P<x>(?:the |an? )?[^,“”.]{2,80})[,.]?")
_SHOULD = re.compile(
    rf"(?:^|[,:;–—]\s|\bthat\s)(?P<who>[^,:;“”]{{2,110}}?) (?:also |now |urgently |therefore )?"
    rf"(?P<modal>{MODAL})\b(?P<rest>[^“”]*)"
)
_REST = re.compile(
    r"\s(?:(?:also|now|not|never|always|therefore|urgently|at least|first|instead|immediately|do|only)"
    r" )*(?P<verb>be [a-z]+|have been|see to|[a-z]+)\b"
)
_DONE = re.compile(
    r"be (?!known|seen|noted|able|ready|open|complete|hoped|said|available|aware|fine|clear|interesting"
    r"|remembered|there)\w+"
)
_POWER = re.compile(
    rf"\b{POWERS}(?:,? (?:and|or) [\w’ -]{{3,30}})?(?:\s(?:in|of|at|across|with|that|for)\s[^,]{{2,50}})?$"
)
_ANY_POWER = re.compile(rf"\b{POWERS}\b", re.IGNORECASE)
_WE_ASK = re.compile(
    r"\b[Ww]e (?:are |would |also |strongly |now )*(?:urg(?:e|ing)|call(?:ing)? (?:on|for)|like to see"
    r"|want to see|recommend"
    r"|demand|ask(?:ing)? (?:the|for|that))\b"
)
_MODALS = cues("_should|_must_|_ought_|_need")
_OPENS = re.compile(
    r"^(?:every|all|each|any|there|more|funding|no|future|new|[Tt]he (?!price|course|result))", re.IGNORECASE
)
_NOBODY = re.compile(
    r"(?:^|, (?:\w+ )?)(?:it|that|this|they|he|she|we|i|you|there|which|who|what|these|those)$", re.IGNORECASE
)
_PETITIONER = re.compile(rf"\b{ASKERS}\b|^[A-Z]")
_NEGATED = re.compile(r"\b(?:not|never|no longer)\b[^,]{0,20}$")


def said_should(  # noqa: PLR0911 -- a case each
    cast: Cast, masked: str, start: int, end: int
) -> tuple[Author, str] | None:
    """Who says that somebody should do something in a sentence, and who should; None where nobody does."""
    words = masked[start:end]
    if not has_any(words, _MODALS):
        return _we_ask(cast, words, masked, start)
    said = _SAID.search(words)
    if (
        said is not None
        and is_proposal(said["who"], said["rest"])
        and not _NEGATED.search(words[: said.start()])
    ):
        author = author_before(cast, masked, start, start + said.start("verb"))
        if author is not None and (author.is_petitioner or said["modal"] in {"should", "ought to"}):
            return author, said["who"]  # what a government says others must do is a rule
    if (own := _we_ask(cast, words, masked, start)) is not None:
        return own
    teller = _AFTER.search(words)
    should = _SHOULD.search(words)
    if should is None or not is_proposal(should["who"], should["rest"]):
        return None
    if teller is not None and teller.start() >= should.end("modal"):
        author = author_before(cast, masked, start + teller.start() + 2, start + teller.start("verb"))
        named = author or (Author(teller["x"], True, False) if _PETITIONER.search(teller["x"]) else None)
        return (named, should["who"]) if named is not None else None
    told = _ACCORDING.search(words)
    if told is not None:
        return Author(_bare(cast, told["x"], start, end), True, False), should["who"]
    return None


def _we_ask(cast: Cast, words: str, masked: str, start: int) -> tuple[Author, str] | None:
    """We urge the college to …, the union said."""
    if not has_any(words, ("We ", " we ")):
        return None
    teller = _AFTER.search(words)
    if teller is None or not _WE_ASK.search(words, 0, teller.start()):
        return None
    author = author_before(cast, masked, start + teller.start() + 2, start + teller.start("verb"))
    return (author, "") if author is not None else None


def _bare(cast: Cast, words: str, start: int, end: int) -> str:
    """The body or person named in "according to …"."""
    for mention in cast.between(start, end):
        name = mention.speaker.person or mention.speaker.organisation
        if name is not None and name in words:
            return name
    return words.removeprefix("the ").strip()


def is_proposal(who: str, rest: str) -> bool:
    """Whether "`who` should `rest`" proposes something that somebody can do."""
    match = _REST.match(rest)
    if (
        match is None
        or match["verb"] == "have been"
        or re.match(r"\s(?:not )?have (?:\w+ )?(?:been|had|done|known|seen|taken|\w+ed)\b", rest)
    ):
        return False
    verb = match["verb"].removeprefix("be ")
    is_done = _DONE.match(match["verb"]) is not None
    subject = who.strip(" ‘’'\"")
    if _NOBODY.search(subject):
        return False
    if _POWER.search(subject) or _ANY_POWER.search(subject.split(",")[0]):
        return verb not in {"rise", "fall", "know", "receive", "expect", "note"}
    if PERSONAL.search(subject) and not (
        is_done and verb in {"given", "offered", "allowed", "paid", "supported", "able", "entitled"}
    ):
        return False
    if is_done:
        return True
    return verb not in EPISTEMIC and _OPENS.match(subject) is not None
