"""Measures told by what comes of them: funding lost, duties dropped, a year that sees a launch, powers moved.

"318 courses will lose their funding", "firms will no longer have to pay", "this summer will see the launch
of", "responsibility will move to", "colleges will instead be rated", "an election will be held", "the
college will become a university centre in 2027". The verbs by themselves are no deeds.
"""

import re

from stages.extract.commitments.stated import DATED, SAID_AFTER, said_before
from stages.extract.phrases.clause_subject import Subject
from stages.extract.phrases.name_words import TIME_WORDS
from stages.extract.phrases.words import word_set

ENTITLED = frozenset({"able", "eligible", "subject"})
"""What a measure lets people do or asks of them: only from a day on, and where somebody says so."""
_SEES = re.compile(
    r" (?!(?:an? |the )?(?:\w+ )?(?:rise|fall|increase|decrease|drop|cut|decline|difference|benefit"
    r"|change)\b)"
    r"[^,;]{0,60}?(?:\b(?:launch|opening|introduction|start|creation|roll-?out|return|merger?"
    r"|transfer(?:red)?|buil[dt]|brought|introduced|launched|created|opened|given|moved?|invested|extended"
    r"|come|go|taken?|established|expanded|replaced?|scrapped|closed?|receive|gain|join)\b)"
)
_SEES_MONEY = re.compile(
    r" (?:an?|the|its|their|more|extra|additional|further) (?!(?:[\w-]+ ){0,3}(?:cuts?|drop|fall|decline"
    r"|squeeze|reduction)\b)"
    r"(?:[\w-]+ ){0,5}(?:funding|investment|budgets?|cash)\b"
)
"""Sees the biggest jump in funding."""
_BOUND = word_set("required exempt compulsory mandatory automatic optional")
"""What rules no longer are for somebody."""
_WHENS = word_set("year month week spring summer autumn winter term today")
_DEALS = word_set("deal agreement package budget merger plans reforms changes proposals strategy")
"""What will see something done: a time, a deal; and money."""
_LOSES = re.compile(
    r" (?:(?:their|its|all|public|government|state) )+(?:[\w-]+ )?(?:funding|status|approval|accreditation"
    r"|contracts?|exemption|grants?|licen[cs]e)\b"
)
_AHEAD = re.compile(r" (?:ahead|forward|live|out to (?:consultation|tender|ballot))\b")
_NOWHERE = re.compile(r"\W*$")
"""Is to go: is done away with."""
_HAS = re.compile(
    r" (?:an?|the|new|more|greater|full) (?:[\w-]+ ){0,2}?(?:role|powers?|responsibility|duty|right|access"
    r"|control|freedoms?|say|seat)\b"
)
_RISES = frozenset({"rise", "increase", "double", "treble", "triple"})
_RATES = word_set(
    "threshold thresholds rate rates cap limit fee fees wage wages pay levy bursary bursaries allowance"
    " funding"
    " premium budget grant loan loans"
)
"""What somebody sets, and does not merely happen."""
_BY = re.compile(r" (?:to|by|from) (?:around |about |more than |up to |at least )?[£\d]")
_RULES = word_set("rule rules requirement requirements cap limit grade grades test tests")
_UNDER_WAY = re.compile(r" under ?way\b")
_POWERS = word_set("responsibility responsibilities powers functions control ownership oversight management")
_MOVES = word_set("move transfer pass shift switch return")
_BECOMES = re.compile(r" [“‘'\"]?(?:an?|the first|part of|one of|fully|carbon|net)\b")
_HELD_AS = re.compile(
    r"\b(?:[Rr]eview|[Cc]onsultation|[Ee]lection|[Bb]allot|[Ii]nquiry|[Vv]ote|[Cc]ompetition)s?\b"
)
"""What is held by decision, and is no fair or meeting."""


def may_be_measure(match: re.Match[str], verb: str, rest: str) -> bool:
    """A quick look, before the subject is looked for, at verbs that are no deeds but here."""
    if match["aux"] == "be ":
        is_changed = match["neg"] == "no longer " or " instead " in match[0]
        return verb in ENTITLED or is_changed or (verb == "held" and bool(_HELD_AS.search(match.string)))
    return (
        (match["neg"] == "no longer " and verb == "need")
        or (verb == "lose" and _LOSES.match(rest) is not None)
        or (verb in _RISES and _BY.match(rest) is not None)
    )


def is_measure(  # noqa: PLR0911 -- a case a verb
    match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str
) -> bool:
    """Whether a subject of this kind meets with a measure, told by what comes of it."""
    if kind in {"none", "person"}:
        return False
    head, aux = subject.head.lower(), (match["aux"] or "").strip()
    if aux == "be":
        return _is_done(match, subject, kind, verb, rest)
    if match["neg"] == "no longer " and (verb == "need" or (aux, verb) == ("have", "to")):
        return True
    if verb == "see" and _SEES_MONEY.match(rest) is not None:
        return kind != "people" or is_told(match, subject)
    if verb == "see":
        is_when = subject.head in TIME_WORDS or head in _WHENS
        return (is_when or kind == "money" or head in _DEALS) and _SEES.match(rest) is not None
    if verb in {"be", "become"}:
        return kind != "people" and _BECOMES.match(rest) is not None and _is_dated(match, subject, rest)
    if verb == "have":
        is_his = kind in {"body", "name"} or is_told(match, subject) or _is_dated(match, subject, rest)
        return is_his and _HAS.match(rest) is not None
    if verb == "get":
        return _UNDER_WAY.match(rest) is not None and DATED.search(rest) is not None
    if verb == "go":
        is_gone = (match["to"] or head in _RULES) and _NOWHERE.match(rest) is not None
        return kind != "people" and bool(is_gone or _AHEAD.match(rest))
    if verb in _RISES:
        return head in _RATES and _BY.match(rest) is not None and DATED.search(rest) is not None
    return (
        (verb == "lose" and _LOSES.match(rest) is not None)
        or (verb == "proceed" and kind != "people")
        or (head in _POWERS and verb in _MOVES and " to " in rest)
    )


def _is_done(match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str) -> bool:
    """The same of what will be: able to, held, rated instead, no longer required."""
    if verb in ENTITLED:
        is_thing = kind not in {"body", "name", "it"}
        return is_thing and _is_dated(match, subject, rest) and is_told(match, subject)
    if verb == "held":
        return _HELD_AS.search(subject.words) is not None
    if match["neg"] == "no longer ":
        return verb in _BOUND
    return kind == "people" and " instead " in match[0] and not verb.endswith("ing")


def _is_dated(match: re.Match[str], subject: Subject, rest: str) -> bool:
    """Whether a time stands behind the deed or opens its clause."""
    return DATED.search(rest) is not None or DATED.search(match.string, 0, subject.start) is not None


def is_told(match: re.Match[str], subject: Subject) -> bool:
    """Whether somebody says so, before it or behind it."""
    text = match.string
    return said_before(text, subject.start) is not None or SAID_AFTER.search(text, match.end()) is not None
