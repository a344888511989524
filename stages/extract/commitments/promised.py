"""Promises by verb or noun: "has pledged to train", "its plan to open", "set out plans for", "is opening"."""

import re

from stages.extract.commitments import deeds
from stages.extract.commitments.deeds import is_participle
from stages.extract.commitments.forms import REFORMS
from stages.extract.commitments.kinds import ACTORS, BODIES, MANAGERS, kind_in
from stages.extract.commitments.scene import Found
from stages.extract.commitments.stated import BACK_THEN, DATED, DENIED, is_open, is_said, said_before
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast
from stages.extract.recommendations.words import STATE_BODIES

GOVERNS = re.compile(
    r"(?i)\b(?:minister|secretary|chancellor|mayor|president|commissioner|chief (?:inspector|regulator)"
    r"|government|leader)\b"
)
_HAS = re.compile(r"\b(?:has|have|had)(?: \w+)? $")
_AS_NOUN = re.compile(r"\b(?:its|their|the|his|her|our|new|of|out|for|set|any|no|such|other|[a-z]+ed)\s*$")
_NO_SUBJECT = re.compile(r"\b(?:not|never|no|n[’']t|to|to be|been|was|were|being|far)\s*$")
_BY = re.compile(r"\b(?:after|despite|for|by|of|without)\s*$")
_CONCRETE = re.compile(r"£|\d|\b(?:next|this year|within|end of|later|every|all|new)\b")
_TOGETHER = re.compile(
    r" with [^,.;]{2,50}? to (?!(?:help|support|ensure|improve|make|address|tackle|understand)\b)[a-z]+\b"
)
"""Working with somebody is a deed by what is to be done together."""
_PLEDGED = frozenset({"to", "that", "thing", "new", "deed", "gift"})
_PLANS = frozenset({"plans", "planning", "propose", "proposes", "proposing"})
_DECIDED = frozenset({"decided", "opted", "resolved", "chosen"})
_TAKES = (
    dict.fromkeys(_PLANS, frozenset({"thing", "new", "deed"}))
    | dict.fromkeys(_DECIDED, frozenset({"to"}))
    | dict.fromkeys(("committed", "commits", "committing"), frozenset({"ing", "to", "thing", "new", "deed"}))
    | {"aiming": frozenset({"to"})}
    | dict.fromkeys(("agreed", "agrees"), frozenset({"to", "that", "deed"}))
    | dict.fromkeys(("pledge", "promise", "vow"), frozenset({"to", "that"}))
    | dict.fromkeys(("ruled out", "rules out"), frozenset({"ruled"}))
    | {"commit": frozenset({"to", "that", "ing"})}
    | dict.fromkeys(("undertook", "undertaken", "undertakes"), frozenset({"to", "that"}))
)
"""What each verb of promise governs; of the others any part but "to doing"."""
_SOME = re.compile(
    r"(?:most|many|some|few|all|every|each|other|half|\w+ (?:in|out of) \w+|\d)", re.IGNORECASE
)
_NEWS = re.compile(r"£|day\b|\bwhy\b|\b(?:said|says?|told|saying|announced|confirmed|revealed)\b")
_DAY = re.compile(r"\bon (?:\w+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_BEEN = re.compile(r"\b(?:(?:has|have) (?:now |already |also )?been|is|are) $")
_APPOINTS = frozenset({"nominate", "appoint", "name", "elect", "receive", "represent"})
"""What is decided and done: news of a person."""
_NO_AGREEMENT = frozenset({"be", "have", "disagree", "meet", "differ"})
_FORMED = frozenset({"set", "created", "established", "introduced", "formed"})
_NEW_THING = re.compile(r"\W*(?:A new|An independent|New) ")
_WE = re.compile(r"\b[Ww]e (?:also )?$")
_CAN = re.compile(r"\b(?:can|could) (?:also |now |today )*$")
_NEWLY = re.compile(
    r"(?:introducing|scrapping|abolishing|replacing|establishing|setting up|creating|launching)"
    r" (?:(?:an?|the|its) )?(?:new |further |[A-Z£])"
)
"""What is being set up anew is news of itself."""
_AMOUNT = re.compile(r" (?:\w+ ){0,3}£\d")
_STATE = re.compile(rf"\b(?:[Gg]overnment|[Mm]inisters|[Dd]epartment|{STATE_BODIES})\b")
_CHANGES = re.compile(
    r"(?:making (?:it|changes)|changing|scrapping|ending|reforming|tightening|abolishing|replacing"
    r"|introducing|extending|bringing (?:in|forward)|setting up|legislating)\b"
)
_ONCE = re.compile(r"\W*In [A-Z][a-z]+ (?:19|20)\d\d\b")
_LAST = re.compile(r"\blast (?:spring|summer|autumn|winter|year)(?=[.,]|$)")
_NOW = re.compile(r"(?:are|re) (?:also|already|now) ")
_IS = re.compile(r"\b(?:is|are|was|were|remains?|am|[’']re|[’']m) (?:\w+ly |also |still )?$")
DOCUMENT = re.compile(
    r"^(?:manifesto|letter|strategy|plan|paper|response|deal|agreement|budget|statement|bill)$", re.IGNORECASE
)


def promised(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:
    """A verb of promise: "has pledged to", "is committed to doing", "promised £2 million"."""
    text, at, verb = sentence.text, match.start(), match["verb"]
    state = _IS.search(text, 0, at) if verb == "committed" else None
    if not _is_promise(match, text[:at], is_state=state is not None) or BACK_THEN.match(text):
        return None
    subject = subject_of(text, at if state is None else at - len(state[0].lstrip()))
    if subject is None:
        return (at, at, "promise/3") if verb.endswith("ing") else None
    kind = kind_in(subject, sentence, cast)
    if verb.endswith("ing"):
        return (subject.start if kind == "body" else at), at, "promise/3"
    return (subject.start, at, "promise/3") if _binds(subject, kind, match) else None


def _is_promise(match: re.Match[str], before: str, *, is_state: bool) -> bool:
    """Whether the verb governs what it promises, and its clause neither denies nor asks it."""
    verb = match["verb"]
    if (
        is_open(before)
        or (_NO_SUBJECT.search(before) and not is_state)
        or not (
            any(match[part] is not None for part in _TAKES.get(verb, _PLEDGED))
            or (match["thing"] is not None and _WE.search(before))
        )
        or (is_state and not _is_concrete(match, match.string[match.end() :]))
    ):
        return False
    if verb in _DECIDED:
        has = _HAS.search(before)
        is_over = (
            has is not None and has[0].startswith("had") and said_before(match.string, len(before)) is None
        )
        return not (match["not"] or match["to"] in _APPOINTS or is_over) and has is not None
    if verb in {"committed", "commits"} and match["new"]:
        return match["new"].startswith("to ")
    return not (
        (verb == "aiming" and DATED.search(match.string, match.end()) is None)
        or (verb in _PLANS and _AS_NOUN.search(before))
        or (verb in {"agreed", "agrees"} and match["to"] in _NO_AGREEMENT)
        or (verb.endswith("ing") and _BY.search(before))
    )


def _binds(subject: Subject, kind: str, match: re.Match[str]) -> bool:
    """Whether such a subject promises for a body: a body, one in office, those who lead, a document."""
    if kind == "person" and match["verb"] in _DECIDED | {"agreed", "agrees"}:
        return GOVERNS.search(subject.words) is not None
    if kind == "policy" and subject.head.lower() in BODIES:
        return True  # a cross-party group: what no "will" makes a body
    if kind == "people":
        return subject.head.lower() in MANAGERS and not (match["new"] or _SOME.match(subject.words))
    return kind in ACTORS or (kind in {"policy", "other"} and DOCUMENT.search(subject.head) is not None)


def is_promised(sentence: Sentence, at: int, cast: Cast) -> Found | None:
    """What somebody has promised, told of the thing: "£20 million has been pledged for kilns"."""
    text = sentence.text
    been = _BEEN.search(text, max(0, at - 24), at) if text.startswith(("pledged", "promised"), at) else None
    if been is None or is_open(text[:at]) or BACK_THEN.match(text):
        return None
    subject = subject_of(text, been.start())
    if subject is None or subject.is_pronoun or kind_in(subject, sentence, cast) in {"person", "none"}:
        return None
    return subject.start, at, "promise/3"


def _is_concrete(match: re.Match[str], rest: str) -> bool:
    """Whether "is committed to" goes on with a deed that has a time, an amount or a plain end."""
    if match["ing"] is None:
        return bool(match["thing"] or match["new"] or match["to"])
    if _TOGETHER.match(rest):
        return True
    return match["ing"] not in deeds.VAGUE or _CONCRETE.search(rest[:60]) is not None


def announced(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:
    """Plans set out, money announced."""
    text, at = sentence.text, match.start()
    can = _CAN.search(text, 0, at) if match["verb"] == "announce" else None
    if match["verb"] == "announce" and can is None:
        return None
    before = text[: can.start() if can else at]
    if (
        _LAST.search(text, at)
        or BACK_THEN.match(text)
        or _ONCE.match(text)
        or is_open(before)
        or DENIED.search(before[-45:])
    ):
        return None
    if match["verb"].endswith(("ing", "ing out")) and not re.search(
        r"(?:\b(?:is|are|was|were|am)|[’']m)(?: also| now| today)? $", text[:at]
    ):
        return None
    subject = subject_of(text, len(before))
    if subject is None or (
        kind_in(subject, sentence, cast) not in ACTORS and not DOCUMENT.search(subject.head)
    ):
        return None
    return subject.start, at, "plans_for/2"


def doing(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:
    """What is being done at a time to come, for an amount, or as is announced."""
    text, at, verb = sentence.text, match.start(), match["doing"] or ""
    if not (_passes(text, match, verb) if match["being"] or match["due"] else _acts(text, at, verb)):
        return None
    subject = subject_of(text, at)
    if subject is None:
        return None
    kind = kind_in(subject, sentence, cast)
    if match["being"] or match["due"]:
        found = kind in {"policy", "money", "other"}
    else:
        found = kind in {"body", "it"} and _is_to_come(text, match, verb, subject)
    if not found or not is_said(sentence, at, match.end(), would=False):
        return None
    return subject.start, at, "done/2" if match["being"] else "doing_then/1"


def _passes(text: str, match: re.Match[str], verb: str) -> bool:
    """Whether "is being closed" or "is due for completion" goes on with a time to come."""
    if match["being"] and (not is_participle(verb) or verb in deeds.UNDERGONE):
        return False
    if match["being"] and verb in _FORMED and _NEW_THING.match(text):
        return True
    return DATED.search(text, match.end()) is not None


def _acts(text: str, at: int, verb: str) -> bool:
    """Whether a deed is going on in a sentence that tells a time, an amount or who said so: a quick look."""
    if not verb.endswith("ing") or (verb in deeds.GOING_ON and verb not in deeds.SPENDS):
        return False
    return (
        text.startswith(("are ", "re "), at)
        or _NEWLY.search(text, at) is not None
        or _NEWS.search(text) is not None
        or DATED.search(text) is not None
    )


def _is_to_come(text: str, match: re.Match[str], verb: str, subject: Subject) -> bool:
    """Whether what a body is doing is told as news: with a day, an amount, or as it said."""
    is_spent = verb in deeds.SPENDS and _AMOUNT.match(text, match.end()) is not None
    if is_spent or (verb in deeds.SPENDS and verb in deeds.GOING_ON):
        return is_spent
    if said_before(text, subject.start) or text.endswith("why ", 0, subject.start):
        return True
    if _NEWLY.match(text, match.start("doing")):
        return True
    if REFORMS.match(text, match.start("doing")):
        return (
            bool(DATED.search(text))
            or (subject.words in {"We", "we"} and _NOW.match(match[0]) is not None)
            or (
                _STATE.search(subject.words) is not None
                and _CHANGES.match(text, match.start("doing")) is not None
            )
        )
    which = text.find(", which ", match.end())
    after = match.end(), which if which > 0 else len(text)
    return any(DATED.search(text, *part) for part in (after, (0, subject.start))) or bool(
        _DAY.search(text, match.end())
    )
