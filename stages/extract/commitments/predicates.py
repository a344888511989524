"""Whether what follows a word of will is a deed that a subject of its kind promises.

A body does; a thing that it sets up begins, covers or supports; things are done; people are given something.
"""

import re

from stages.extract.commitments import deeds
from stages.extract.commitments.kinds import ACTORS, BODIES, OFFICES
from stages.extract.commitments.stated import DATED, SAID_AFTER, said_before
from stages.extract.phrases.clause_subject import Subject
from stages.extract.phrases.words import word_set

_DESCRIBES = re.compile(
    r"made up of\b|joined by\b|(?:asked|shown|told) (?:what|how|whether|if|why|which|about)\b"
)
_IN_TOUCH = re.compile(r"in (?:touch|contact)\b")
_ENTITLED = re.compile(r"(?:free |new |full |an? |the |more )*(?:access|right|entitlement|guarantee)\b")
"""What people will have, as somebody says."""
_COMPLETE = re.compile(r"(?:back|complete|ready|finished|operational|up and running|open(?! for| until))\b")
_IN_PLACE = re.compile(r"(?:available|in place|free|compulsory|mandatory|open to)\b")
_EXISTS = re.compile(
    r"\s(?:an?|the|new|at least|up to|more than|full|further|additional|extra|no|£[\d.,]+\w*|\d[\d,.]*)"
    r" (?!(?:more|way|need|doubt|one|lot)\b)"
)
_SPARES = re.compile(
    r"\sno (?:(?:compulsory|forced|further|more|immediate|job|staff|course|campus|two-tier|pay|fee|site) )*"
    r"(?:redundanc(?:y|ies)|loss(?:es)?|closures?|cuts?|offers?|increases?|rises?|reductions?|freezes?)\b"
)
"""What a body says there will be none of."""
_STRIPPED = re.compile(
    r"\s(?:(?:its|their) (?:[\w-]+ ){1,3}?(?:taken away|removed|cut|withdrawn|frozen|restored|reduced"
    r"|scrapped|doubled)\b)"
)
_MONEY_WORD = re.compile(r"£|\bcent\b|\d")
_TO_MEETING = re.compile(
    r" to (?:the|its|a|an) [^,.;]{0,40}\b(?:meeting|board|committee|governors)\b", re.IGNORECASE
)
_DESCRIBED = word_set(
    "led headed chaired split managed housed overseen monitored delivered provided taken run offered"
    " informed underpinned focused aimed designed shaped guided matched"
)
"""How things are arranged, where no body is the subject."""
_TO_DECIDE = re.compile(
    r" to (?:agree|approve|note|consider|vote|decide|comment|endorse|discuss|elect|back)\b"
)
"""What members are asked at a meeting."""
_APPLICANTS = word_set("applicants candidates students learners apprentices visitors pupils participants")
_STATES = word_set(
    "having being facing seeing losing getting waiting struggling feeling looking watching going hoping"
    " wondering listening discussing debating speaking meeting needing missing talking thinking calling"
    " urging"
)
_NOT_REFUSED = word_set(
    "comment disclose confirm reveal share specify speculate answer respond elaborate name agree accept be"
    " give say hesitate tolerate rest stop forget apologise allow know stand let happen fail discuss"
)
_MEASURES = word_set(
    "measures changes reforms reform change move courses course exams gcses btecs qualifications training"
    " levels bootcamps"
    " apprenticeships grades requirements places qualification places data reports tables pay"
)
_LESSONS = frozenset({"the course", "this course", "the programme", "the training"})
"""What a page of a course tells of it, to those who may come."""
_ACTING = word_set(
    "hub hubs centre centres service unit team group board panel body institute agency taskforce network"
)
"""Things that a body sets up and that do what a body does."""
_MAKES = word_set("create build train open deliver recruit support place reach offer provide help engage")
COUNT = re.compile(
    r"\s(?:(?:up to|more than|over|at least|around|about|an? (?:further|extra)) )?(?:£?[\d,.]+\w*|two|three"
    r"|four|five|six|seven|eight|nine|ten|hundreds|thousands)\b"
)
"""What a scheme aims at in numbers: "aims to create two centres"."""
_SPARED = word_set(
    "left forced turned denied extended renewed closed charged scrapped withdrawn reopened interrupted cut"
)
"""What is promised not to be done."""
_FORMED = word_set("formed set created established launched")
_BACKED = word_set("backed funded supported")
_REVIEWED = re.compile(
    r"\b(?:outcomes?|results?) of (?:the|its|their|this) (?:[\w-]+ )?(?:review|consultation|inquiry)$"
)
_HELD = word_set("review reviews consultation consultations inspections visits pilot pilots trial trials")
_AWARDED = word_set("awarded granted given paid allocated")
_FATES = word_set("visited consulted cut hurt pushed stripped charged fined sued")
_BECOMES = frozenset({"be", "become", "have"})
_CEASES = frozenset({"open", "close", "reopen", "lose", "go"})
_TIMETABLED = word_set(
    "doors applications registration bookings booking entries window ballot deadline shop shops polls"
    " nominations"
)
_NO_THING = word_set("more most day evening event session conference meeting ceremony show")
"""What passes, moves or ends, and nobody does it."""
_PLACES = frozenset({"centres", "colleges", "schools"})
_MORE = re.compile(r"(?:More|New|Extra|Additional|Further|An? (?:new|further|extra)) ")
_FURTHER = re.compile(r"(?:an? |the )?(?:further|extra|additional|new) (?:\w+ )?£", re.IGNORECASE)
_DEFINITE = re.compile(
    r"(?:the|its|their|our|an? new|both|these|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\d+)\s",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"(?!(?:The|They|Each|Every|Those|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\w+teen|\w+ty|\d+)\b)",
    re.IGNORECASE,
)
_RATES = word_set("wage wages rate rates cap threshold budget allowance premium bursary salaries")
_GROWS = frozenset({"increase", "double", "triple", "rise"})
_AMOUNT = re.compile(
    r"^[^,;.]{0,40}(?:£\d|\d|\b(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b)"
)
_NONE = re.compile(r"\b[Nn]o (?:[\w-]+ ){1,2}$")
_PRAISED = re.compile(
    r" (?:\w+ )?(?:an? |the )?(?:truly |real |hugely )?(?:vital|fantastic|great|excellent|exciting|unique"
    r"|much-needed|invaluable|chance|opportunity|way|brilliant|boost|platform|springboard|real|huge|massive"
    r"|big (?:boost|difference))\b"
)
"""What is said in praise of a thing, and is no promise."""
_ASKS = {("include", noun) for noun in ("consultation", "review", "inquiry")}
_KINDNESS = frozenset({"help", "listen", "embed", "champion"})
"""What "we will" says of itself for ever, without a day or a number."""
_DOCUMENTS = frozenset({"reports", "letters", "cards"})
_TELLS = frozenset({"list", "show", "name", "refer", "set", "explain", "include", "contain", "display"})
"""What a body has its reports do from now on."""
_HOLDS = frozenset(
    {"focus", "house", "cover", "include", "cater", "split", "teach", "equip", "list", "show", "explain"}
)
"""What a thing does once it is there: it focuses on, houses, caters for."""
_FROM = re.compile(r"(?:^\W*|, )From (?:next |this |\d|[A-Z][a-z]+(?: \d|,))")
"""From a day on people may do what a measure lets them."""
_SPLIT = frozenset({"used", "split", "spread", "divided", "shared", "distributed"})
_AT_TIMES = re.compile(r"closed (?:on|for|until|over|during|to|at|between)\b")


def _negation(match: re.Match[str]) -> str | None:
    """The word that denies the deed: "will not", "will no longer", "won’t"."""
    return match["neg"] or ("not " if match["not"] else None)


def is_no_deed(match: re.Match[str], verb: str, rest: str) -> bool:
    """Whether no subject at all would promise by this verb: a quick look before the subject is looked for."""
    if match["aux"] == "be ":
        return verb in deeds.UNDERGONE - {"able"} and not (
            verb in _SPARED and _NONE.search(match.string, 0, match.start())
        )
    if (
        match["aux"] is not None
        or verb not in deeds.NO_DEED
        or verb in {"be", "see", "remain", "stay", "become", "have", "lose", "rise"}
    ):
        return False
    goes = deeds.GOES_ON.get(verb)
    return goes is None or goes.match(rest) is None


def does(match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str) -> bool:  # noqa: C901, PLR0911, PLR0912 -- a case a kind
    """Whether what follows is a deed that a subject of this kind promises."""
    aux = (match["aux"] or "").strip().replace("go on being", "be").replace("continue to be", "be")
    is_told = said_before(match.string, subject.start) is not None
    is_plan = bool(match["intends"] or match["plan"] or match["hopes"])
    if subject.words.lower() == "there":
        exists = f" {verb}{rest}" if aux == "be" else rest
        is_less = exists.startswith(" fewer ") and " said " in match.string[: subject.start]
        return ((is_less or _SPARES.match(exists) is not None) and (is_told or match["would"] is None)) or (
            match["will"] is not None
            and (verb == "be" or aux == "be")
            and _EXISTS.match(exists) is not None
            and not _negation(match)
        )
    if is_plan and kind in ACTORS and (aux == "be" or verb in _BECOMES) and DATED.search(rest):
        return True
    if subject.words.startswith(("No ", "no ")):
        told = is_told or SAID_AFTER.search(match.string, match.end())
        if (told or "“" in match.string[: subject.start]) and verb in _SPARED | _CEASES:
            return True
    if subject.head.lower() in OFFICES and verb in deeds.PERSONAL | {"start", "begin"}:
        return False
    if is_plan and kind == "policy" and match["intends"] and verb in _MAKES and COUNT.match(rest):
        return True
    if subject.words.lower() in {"this", "which"} and aux == "be" and deeds.is_participle(verb):
        return _is_measure(subject, verb, rest)
    if kind == "none" or (is_plan and kind not in ACTORS):
        return False
    if aux == "be":
        if verb.endswith("ing"):
            return kind in ACTORS and verb not in _STATES and not _negation(match)
        if not deeds.is_participle(verb):
            if kind == "people" and verb == "able":
                return _FROM.search(match.string) is not None and not _negation(match)
            if kind in {"policy", "other"} and _COMPLETE.match(verb + rest):
                return DATED.search(rest) is not None
            there = _IN_TOUCH if kind in ACTORS else _IN_PLACE
            return kind in ACTORS | {"policy", "money"} and there.match(verb + rest) is not None
        return _is_done_to(match, subject, kind, verb, rest)
    if aux == "have" and kind == "people" and _ENTITLED.match(f"{verb}{rest}"):
        return is_told and not _negation(match)
    stripped = f" {verb}{rest}" if aux == "have" else rest if verb == "see" else ""
    if _STRIPPED.match(stripped):
        return kind in {"policy", "people", "other", "body"}
    if aux == "have":
        return kind in ACTORS - {"person"} and deeds.GOES_ON["have"].match(f" {verb}{rest}") is not None
    if verb in _HOLDS and match["will"] is not None and match["will"].lower() == "shall":
        return False
    goes = deeds.GOES_ON.get(verb)
    if (goes is not None and goes.match(rest) is None and not _is_held(subject, rest)) or (
        verb in deeds.SERVES and _PRAISED.match(rest)
    ):
        return False
    if verb in {"remain", "stay"}:
        return True
    if kind in ACTORS:
        if _negation(match) and _negation(match) != "no longer " and verb in _NOT_REFUSED:
            return False
        if verb in {"get", "receive"} and kind in {"body", "name"} and _MONEY_WORD.search(rest):
            return False  # what another gives it
        if verb in deeds.NO_DEED:
            return goes is not None
        if kind == "name" and verb in deeds.SERVES:
            return False
        if subject.words in {"We", "we"} and verb in _KINDNESS:
            return DATED.search(rest) is not None or _MONEY_WORD.search(rest) is not None
        is_thing = verb in deeds.HELPS | _HOLDS or (verb == "pay" and rest.startswith(" for "))
        return not (kind == "it" and is_thing and not (is_plan or is_told))
    if _negation(match):
        return False
    is_place = kind in {"policy", "other"} or subject.head.lower() in _PLACES
    are_due = subject.head.lower() in _PLACES and (match["set"] or match["due"])
    if is_place and verb in _CEASES and (are_due or _DEFINITE.match(subject.words)):
        return subject.head.lower() not in _TIMETABLED and (
            is_told or bool(are_due or match["to"] or DATED.search(rest) or " new " in subject.words)
        )
    if kind == "people":
        if verb in {"receive", "get"}:
            return _ALL.match(subject.words) is not None
        return verb in _MAKES and COUNT.match(rest) is not None and DATED.search(rest) is not None
    if match["set"] or match["due"] or match["to"]:
        if kind == "policy" and verb in {"begin", "start"}:
            return DATED.search(rest) is not None and subject.words.lower().split()[-1] not in _MEASURES
        return kind in {"policy", "other", "money"} and verb in {"open", "launch", "reopen"}
    if kind == "money" or subject.head.lower() in _RATES:
        is_new = is_told or SAID_AFTER.search(match.string, match.end()) or _FURTHER.match(subject.words)
        does_now = verb in (deeds.BEGINS if is_new else deeds.BEGINS - deeds.SERVES - {"pay"})
        return does_now or (verb in _GROWS and _AMOUNT.search(rest) is not None)
    idle = deeds.NO_DEED - deeds.HELPS if COUNT.match(rest) else deeds.NO_DEED | deeds.HELPS
    if subject.head.lower() in _DOCUMENTS and verb in _TELLS:
        return match["will"] is not None
    if kind == "policy":
        return (subject.head.lower() in _ACTING and verb not in idle) or _starts(subject, verb, rest)
    return (
        kind == "other"
        and subject.head.lower() not in _NO_THING
        and verb in {"pass", "transfer", "move", "end", "follow", "restart", "resume"}
    )


def _is_held(subject: Subject, rest: str) -> bool:
    """Whether a review, a pilot or a visit takes place on a day."""
    return rest.startswith(" place") and subject.head.lower() in _HELD and DATED.search(rest) is not None


def _is_measure(subject: Subject, verb: str, rest: str) -> bool:
    """Whether what "this" or "which" means is a measure: it is paid for, or has its day."""
    is_due = subject.words == "which" and verb not in deeds.UNDERGONE | deeds.NOT_FOR_NEWS
    return (is_due and DATED.search(rest) is not None) or (verb in _BACKED and "£" in rest)


def _starts(subject: Subject, verb: str, rest: str) -> bool:
    """Whether a thing that a body sets up does by itself what it was promised to do."""
    if (verb not in deeds.BEGINS and (verb, subject.head) not in _ASKS) or subject.words.lower() in _LESSONS:
        return False
    if subject.words.lower().split()[-1] in _MEASURES:
        return verb in {"come", "take", "apply", "include", "begin", "start", "expand", "launch"} or (
            verb in {"get", "receive"} and deeds.GOES_ON[verb].match(rest) is not None
        )
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
    if _DESCRIBES.match(verb + rest) or _AT_TIMES.match(verb + rest):
        return False
    if kind == "people":
        if subject.words.startswith(("A ", "An ", "a ", "an ")):
            return subject.head.lower() in BODIES and verb in _FORMED
        return (
            verb in deeds.GIVEN
            and not _negation(match)
            and not (verb in {"asked", "required", "invited"} and subject.head.lower() in _APPLICANTS)
            and not (verb in {"asked", "invited"} and _TO_DECIDE.match(rest))
            and (verb != "paid" or _MONEY_WORD.search(rest) is not None)
        )
    if kind == "person" or verb in deeds.UNDERGONE or verb in {"led", "headed", "chaired"}:
        return False
    if kind == "body":
        return verb not in _FATES and not (verb in _AWARDED and _MONEY_WORD.search(rest))
    if kind == "money" and verb in _SPLIT | {"required"}:
        return False
    if kind in {"other", "policy"} and verb in _DESCRIBED and not _TO_MEETING.match(rest):
        return _MORE.match(subject.words) is not None and DATED.search(rest) is not None
    if verb in deeds.NOT_FOR_NEWS and deeds.TIMETABLED.search(subject.words):
        return _REVIEWED.search(subject.words) is not None
    return not _negation(match) or _negation(match) == "no longer " or verb in _SPARED
