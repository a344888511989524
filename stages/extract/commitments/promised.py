"""Promises by verb or noun: "has pledged to train", "its plan to open", "set out plans for", "is opening"."""

import re

from stages.extract.commitments import deeds
from stages.extract.commitments.deeds import is_participle
from stages.extract.commitments.kinds import ACTORS, BODIES, MANAGERS, kind_in
from stages.extract.commitments.predicates import COUNT
from stages.extract.commitments.scene import Found
from stages.extract.commitments.stated import (
    BACK_THEN,
    BELIEVED,
    DATED,
    DENIED,
    is_open,
    is_said,
    said_before,
)
from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast

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
_DECIDED = frozenset({"decided", "voted", "opted", "resolved", "chosen"})
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
_MAKES_MONEY = re.compile(r" (?:[\w-]+ ){0,2}£[\d.,]+ ?\w* available\b")
_SOME = re.compile(
    r"(?:most|many|some|few|all|every|each|other|half|\w+ (?:in|out of) \w+|\d)", re.IGNORECASE
)
_APPOINTS = frozenset(
    {"share", "tell", "speak", "nominate", "appoint", "name", "elect", "receive", "represent"}
)
"""What is decided and done: news of a person."""
_NO_AGREEMENT = frozenset({"be", "have", "disagree", "meet", "differ"})
_AMOUNT = re.compile(r" (?:\w+ ){0,3}£\d")
_REFORMS = frozenset(
    {"introducing", "scrapping", "abolishing", "replacing", "establishing", "creating", "launching"}
    | {"setting", "rolling", "building", "expanding", "extending", "doubling", "opening", "putting"}
)
_ENDS = frozenset(
    {"scrapping", "abolishing", "axing", "lifting", "removing", "overhauling", "doubling", "withdrawing"}
)
"""What a body is doing away with or changes for good, which needs no day."""
_ANEW = re.compile(
    r" (?:up |out )?(?:(?:an?|the|its|our) )?(?:new |further |more |network |national |[A-Z£])"
    r"| (?:up|out) (?:an?|the) (?!own\b)\w| [\w ]{3,40}? at the (?:heart|centre|core) of "
)
_BY_NUMBER = frozenset({"cutting", "shedding", "axing", "closing", "hiring", "adding", "opening", "creating"})
"""What a body is doing of which a number tells the end: it is shedding 40 posts."""
_NOW = re.compile(r"(?:are|re) (?:also|already|now) ")
_LAST = re.compile(r"\blast (?:spring|summer|autumn|winter|year)(?=[.,]|$)")
_ADJECTIVE = re.compile(r"\b(?:the|an?|its|their|his|her|our|this|these|any|such) $", re.IGNORECASE)
"""Before a participle that is an adjective: the guaranteed roles."""
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
        or (verb in {"pledge", "promise", "vow"} and before.endswith(("’s ", "'s ", "s’ ", "s' ")))
        or (_NO_SUBJECT.search(before) and not is_state)
        or not any(match[part] is not None for part in _TAKES.get(verb, _PLEDGED))
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
        _ADJECTIVE.search(before)
        or (verb == "chosen" and match["to"] == "join")
        or (verb == "aiming" and DATED.search(match.string, match.end()) is None)
        or (verb in _PLANS and _AS_NOUN.search(before))
        or (verb in {"agreed", "agrees"} and match["to"] in _NO_AGREEMENT)
        or (verb.endswith("ing") and _BY.search(before))
    )


def _binds(subject: Subject, kind: str, match: re.Match[str]) -> bool:
    """Whether such a subject promises for a body: a body, one in office, those who lead, a document."""
    if kind == "person" and match["verb"] in _DECIDED | {"agreed", "agrees"}:
        is_asked = match["verb"] == "agreed" and subject.words.startswith(("The ", "the "))
        is_task = is_asked and match["to"] is not None and match["to"] not in deeds.PERSONAL
        return is_task or GOVERNS.search(subject.words) is not None
    if kind == "policy" and subject.head.lower() in BODIES:
        return True  # a cross-party group: what no "will" makes a body
    if kind == "people":
        return subject.head.lower() in MANAGERS and not (match["new"] or _SOME.match(subject.words))
    return kind in ACTORS or (kind in {"policy", "other"} and DOCUMENT.search(subject.head) is not None)


def _is_concrete(match: re.Match[str], rest: str) -> bool:
    """Whether "is committed to" goes on with a deed that has a time, an amount or a plain end."""
    if match["ing"] is None:
        return bool(match["thing"] or match["new"] or match["to"])
    if _TOGETHER.match(rest):
        return True
    return match["ing"] not in deeds.VAGUE or _CONCRETE.search(rest[:60]) is not None


def announced(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:
    """Plans set out, money announced."""
    text, at, verb = sentence.text, match.start(), match["verb"]
    before = text[:at]
    if (
        verb == "announce"
        or (verb.startswith("put") and match["money"] and " up " in match[0])
        or _LAST.search(text, at)
        or BACK_THEN.match(text)
        or is_open(before)
        or BELIEVED.search(before)
        or DENIED.search(before[-45:])
        or (verb.endswith(("ing", "ing out")) and not _IS.search(before))
    ):
        return None
    subject = subject_of(text, at)
    if subject is None:
        return None
    is_body = subject.head.lower() in BODIES and kind_in(subject, sentence, cast) == "policy"
    if not (is_body or kind_in(subject, sentence, cast) in ACTORS or DOCUMENT.search(subject.head)):
        return None
    return subject.start, at, "plans_for/2"


def doing(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:
    """What a body is doing, or what is being done, at a time to come or for an amount."""
    text, at = sentence.text, match.start()
    is_other = not match["doing"].endswith("ing") if match["doing"] else False
    if not match["being"] and (is_other or match["doing"] in deeds.GOING_ON - deeds.SPENDS):
        return None  # a quick look
    subject = subject_of(text, at)
    if subject is None or not is_said(sentence, at, match.end(), would=False):
        return None
    kind, verb = kind_in(subject, sentence, cast), match["doing"]
    is_due = DATED.search(text, match.end()) is not None or DATED.search(text, 0, subject.start) is not None
    if match["due"]:
        return (subject.start, at, "doing_then/1") if is_due and kind not in ACTORS else None
    if match["being"]:
        is_measure = is_participle(verb) and verb not in deeds.UNDERGONE and kind not in {"people", "none"}
        is_due = DATED.search(text, match.end()) is not None
        return (subject.start, at, "done/2") if is_due and is_measure else None
    is_spent = verb in deeds.SPENDS and _AMOUNT.match(text, match.end()) is not None
    is_spent = is_spent or (verb in _BY_NUMBER and COUNT.match(text, match.end()) is not None)
    is_spent = is_spent or (verb == "making" and _MAKES_MONEY.match(text, match.end()) is not None)
    is_now = subject.words in {"We", "we"} and _NOW.match(match[0]) is not None
    is_reform = verb in _REFORMS and kind == "body" and _ANEW.match(text, match.end()) is not None
    is_reform = is_reform or (verb in _ENDS and kind == "body")
    is_deed = (
        is_spent or is_reform or ((is_due or is_now) and verb.endswith("ing") and verb not in deeds.GOING_ON)
    )
    return (subject.start, at, "doing_then/1") if is_deed and kind in {"body", "it"} else None
