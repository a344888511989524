"""Promises by a noun: "its plan to open", "a pledge by X to freeze", "has set a target of 5,000 by 2030"."""

import re

from stages.extract.commitments.forms import NOUN, OWNER
from stages.extract.commitments.kinds import ACTORS, PEOPLE, kind_in
from stages.extract.commitments.promised import DOCUMENT
from stages.extract.commitments.scene import Found
from stages.extract.commitments.stated import BELIEVED, DATED, DENIED, is_open
from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast

_LIGHT = re.compile(
    r"\b(?P<has>(?:(?:has|have|had) )?)(?P<light>gives?|gave|given|makes?|made|signs?|signed|struck|"
    r"reached|has|have|sets?|agrees?|agreed|includes?|approves?|approved|reaffirm(?:s|ed)|renew(?:s|ed)|"
    r"repeat(?:s|ed)|reveal(?:s|ed)|adopt(?:s|ed)) (?:itself |themselves |ourselves )?(?:(?:an?|the|its|"
    r"their|our|new) )?(?:(?!no |not )[\w“”-]+ ){0,2}$"
)
"""A verb that says little beside its noun: who has a plan, gives an undertaking, sets a target."""
_PROMISES = frozenset(
    {"pledge", "pledges", "promise", "promises", "commitment", "commitments", "vow", "undertaking"}
)
_TARGETS = frozenset({"target", "targets", "goal", "goals", "ambition", "ambitions", "aim"})
_DEALS = frozenset({"deal", "agreement"})
_INTENTS = frozenset({"plan", "plans", "intention", "intentions", "decision", "proposal", "proposals"})
_WITH = re.compile(
    r"(?<!ahead)(?<!proceed)(?<! on)(?<!along)(?<!agree)(?<!agreed)(?<!deal)(?<!dealing) with $"
)
_MEASURED = re.compile(r"\b\d|£|%|\b(?:half|thirds?|quarters?|double|treble|net zero|all|every)\b")
_REACHED = re.compile(
    r"\b(?:hit|miss(?:ed|es)?|met|meet|meets|exceed\w*|reach\w*|towards?|above|below|beat|beating|short"
    r" of|than|past|achiev\w*|surpass\w*|was|were|had|previous|original|last year[’']s) (?:[\w’'-]+ ){0,4}$"
)
"""Where a target is measured against, and not set."""
_OTHERS = re.compile(
    r"\b(?:paus(?:e|ed|es|ing)|disagree\w*|objections?|(?:been|was|were|are|is) (?:considering|discussing"
    r"|debating|examining)|(?:brought|put) forward|consult(?:ed|ing)? on|"
    r"resist(?:s|ed|ing)?|review(?:ed|s|ing)?|square[sd]? with|await(?:s|ed|ing)?|at odds with|welcom(?:e"
    r"|es|ed|ing)|pleased|"
    r"delighted|disappointed|support(?:s|ed|ing)?|follow(?:s|ed|ing)?|demonstrat\w+|shown?|shows|showed|"
    r"sign of|continue with|in the dark|due to|result of|since|after)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
"""What is done with a plan that was made before, often by others."""
_GIVEN_UP = re.compile(
    r"\b(?:has|have|had|is|are|was|were) (?:now |since |later )?(?:been )?(?:scrapped|dropped|shelved"
    r"|abandoned|ditched|rejected|criticised|delayed|called|described|branded|condemned|questioned)\b"
    r"|\b(?:needs? to|should|must) be\b|\b(?:will|would) only\b"
)
_ASKED_FOR = re.compile(
    r"\b(?:demand(?:s|ed|ing)|call(?:s|ed|ing) (?:for|on)|seek(?:s|ing)?|wants?)\b[^.;]*$"
)
_LASTING = re.compile(
    r"\b(?:ongoing|long-standing|longstanding|continued|continuing|existing|enduring|unwavering|lasting"
    r"|strong"
    r"|deep|shared|joint|mutual|total|absolute|clear|real|passionate) $"
)
"""A commitment that was always there, and is no promise."""
_HELPS = re.compile(
    r"\b(?:will|would|can|could) (?:also |only |all )?(?:help|ensure|enable|allow|mean|make)\b"
)
_TITLED = re.compile(r"\b(?:of|[A-Z]\w+) $")
"""Before a noun that is a word of a title: a Settlement Proposal, a Notice of Intention."""
_OF = re.compile(r"(?<!\b[Oo]ne )(?<!\bPart )(?<!\bpart )\bof (?:the|this|our|its|their|these)(?: [\w-]+)? $")
AGREED = re.compile(
    r"\b(?:were|was|are|is|have been|has been) (?:agreed|approved|unveiled|announced|confirmed)\b"
)


def is_made_before(before: str) -> bool:
    """Whether the words before a noun of promise tell of one made before: it shows their commitment to it."""
    if BELIEVED.search(before):
        return True
    return _OTHERS.search(before) is not None or DENIED.search(before[-45:]) is not None


def noun_at(sentence: Sentence, at: int, cast: Cast) -> Found | None:
    """The noun of promise at a place that a word of will does not read."""
    match = NOUN.match(sentence.text, at)
    return noun(sentence, match, cast) if match is not None else None


def noun(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:
    """A noun of promise with its deed: "its plan to open", "the intention is to legislate"."""
    text, at = sentence.text, match.start()
    before, name = text[:at], match["noun"].lower()
    verb = match["to"] or match["ing"] or ""
    if (
        (match["for"] and (before or not AGREED.search(text)))
        or (name in _DEALS and (match["to"] is None or _LIGHT.search(before, max(0, at - 60)) is None))
        or (match["goal"] and name not in _TARGETS | _INTENTS)
        or ((match["ing"] or match["np"]) and name not in _PROMISES)
        or (match["of"] and name not in _PROMISES | _TARGETS)
        or verb in {"recommend", "ask", "urge", "call"}
        or (verb in {"be", "have", "do", "get"} and name not in _TARGETS)
        or is_open(before)
        or (name.startswith("commitment") and _LASTING.search(before))
        or is_made_before(before)
        or (match["noun"][0].isupper() and _TITLED.search(before) is not None)
        or _GIVEN_UP.search(text, match.end())
        or (name in _PROMISES and (_ASKED_FOR.search(before) or before.startswith(("• a", "- a", "* a"))))
    ):
        return None
    if name in _TARGETS and (
        _REACHED.search(before) or not (_MEASURED.search(text, match.end("noun")) or DATED.search(text, at))
    ):
        return None
    if match["who"] and match["who"].split()[-1].lower() in PEOPLE:
        return None
    if match["who"] or match["for"]:
        return at, at, "noun_promise/3"
    light = _LIGHT.search(before, max(0, at - 60))
    if light is not None:
        subject = subject_of(text, light.start())
        if subject is not None and (
            kind_in(subject, sentence, cast) in ACTORS or DOCUMENT.search(subject.head)
        ):
            return subject.start, light.start(), "noun_promise/3"
    return _owned(match, before)


def _owned(match: re.Match[str], before: str) -> Found | None:
    """The noun of promise that somebody's name or "its" stands before; "the plan is to" needs none."""
    at, name = len(before), match["noun"].lower()
    if _WITH.search(before) and name in _INTENTS and " not " not in before[-70:]:
        return at, at, "noun_promise/3"
    owner = OWNER.search(before, max(0, at - 48))
    if owner is None:
        return None
    is_bare = (owner["owner"] or "the").lower() in {"the", "a", "an"}
    if match["is"] and _OF.search(before):
        return None  # the purpose of this plan is to
    if is_bare and (match["np"] or _HELPS.search(match.string, match.end())):
        return None  # what a plan is good for
    if name == "decision" and not match["is"]:
        return None  # a decision that is told of was made before
    if match["is"]:
        is_his = name in _INTENTS | _TARGETS | _PROMISES
    elif match["of"]:
        is_his = not is_bare or (name == "aim" and match["of"].endswith("ing"))
    else:
        is_his = (
            not is_bare
            or name in {"pledge", "promise", "commitment", "commitments"}
            or owner["start"] is not None
        )
    return (owner.start(), at, "noun_promise/3") if is_his else None
