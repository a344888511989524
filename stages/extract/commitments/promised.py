"""Promises by verb or noun: "has pledged to train", "its plan to open", "set out plans for", "is opening"."""

import re

from stages.extract.commitments import deeds
from stages.extract.commitments.forms import NOUN, OWNER
from stages.extract.commitments.kinds import kind_in
from stages.extract.commitments.scene import Found
from stages.extract.commitments.stated import DATED, DENIED, is_open, is_said
from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import Cast

GOVERNS = re.compile(
    r"(?i)\b(?:minister|secretary|chancellor|mayor|president|commissioner|chief (?:inspector|regulator)"
    r"|government|leader)\b"
)
_HAS = re.compile(r"\b(?:has|have)(?: \w+)? $")
_AS_NOUN = re.compile(r"\b(?:its|their|the|his|her|our|new|of|out|for|set|any|no|such|other|[a-z]+ed)\s*$")
_NO_SUBJECT = re.compile(r"\b(?:not|never|no|n[’']t|to|been|was|were|being|far)\s*$")
_BY = re.compile(r"\b(?:after|despite|for|by|of|without)\s*$")
_CONCRETE = re.compile(r"£|\d|\b(?:next|this year|within|end of|later|every|all|new)\b")
_TOGETHER = re.compile(
    r" with [^,.;]{2,50}? to (?!(?:help|support|ensure|improve|make|address|tackle|understand)\b)[a-z]+\b"
)
"""Working with somebody is a deed by what is to be done together."""
_WEAK = frozenset({"agreed", "agrees", "commit", "pledge", "promise", "vow"})
_APPOINTS = frozenset({"nominate", "appoint", "name", "elect"})
"""What is decided and done: news of a person."""
_NO_AGREEMENT = frozenset({"be", "have", "disagree", "meet", "differ"})


AGREED = re.compile(
    r"\b(?:were|was|are|is|have been|has been) (?:agreed|approved|unveiled|announced|confirmed)\b"
)
_NOW = re.compile(r"(?:are|re) (?:also|already|now) ")
_OTHERS = re.compile(
    r"\b(?:paus(?:e|ed|es|ing)|disagree\w*|objections?|(?:brought|put) forward|consult(?:ed|ing)? on"
    r"|resist(?:s|ed|ing)?|review(?:ed|s|ing)?)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
"""What is done with a plan that was made before, often by others."""
_GIVEN_UP = re.compile(
    r"\b(?:has|have|had|is|are|was|were) (?:now |since |later )?(?:been )?(?:scrapped|dropped|shelved"
    r"|abandoned|ditched"
    r"|rejected|criticised|delayed)\b"
)


_IS = re.compile(r"\b(?:is|are|was|were|remains?|am|[’']re|[’']m) (?:\w+ly |also |still )?$")
_DOCUMENT = re.compile(
    r"^(?:manifesto|letter|strategy|plan|paper|response|deal|agreement|budget|statement|bill)$", re.IGNORECASE
)


def promised(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:  # noqa: C901, PLR0911, PLR0912 -- a case a verb
    """A verb of promise: "has pledged to", "is committed to doing", "promised £2 million"."""
    text, at, verb = sentence.text, match.start(), match["verb"]
    before = text[:at]
    is_state = _IS.search(before) if verb == "committed" else None
    if match["not"] or _NO_SUBJECT.search(before) or is_open(before):
        return None
    if verb == "decided" and (match["to"] in _APPOINTS or not (match["to"] and _HAS.search(before))):
        return None
    if verb in {"plans", "planning", "proposes", "proposing"} and (
        not (match["thing"] or match["new"]) or _AS_NOUN.search(before)
    ):
        return None
    if verb.startswith("commit") and not (match["ing"] or match["to"] or match["thing"] or match["new"]):
        return None
    if not verb.startswith("commit") and match["ing"]:
        return None
    if is_state and not _is_concrete(match, text[match.end() :]):
        return None
    if verb in _WEAK and match["that"] is None and not (match["to"] or match["ing"]):
        return None
    if verb in {"agreed", "agrees"} and match["to"] in _NO_AGREEMENT:
        return None
    if verb.endswith("ing") and _BY.search(before):
        return None
    if match["new"] and verb in {"committed", "commits"} and not match["new"].startswith("to "):
        return None
    subject = subject_of(text, at if not is_state else at - len(is_state[0]) + len(is_state[0].lstrip()))
    if subject is None:
        return (at, at, "promise/3") if verb.endswith("ing") else None
    kind = kind_in(subject, sentence, cast)
    if verb.endswith("ing"):
        return (subject.start if kind == "body" else at), at, "promise/3"
    if verb in {"agreed", "agrees", "decided"} and (kind == "person" and not GOVERNS.search(subject.words)):
        return None
    if kind in {"body", "person", "it"} or (kind in {"policy", "other"} and _DOCUMENT.search(subject.head)):
        return subject.start, at, "promise/3"
    return None


def _is_concrete(match: re.Match[str], rest: str) -> bool:
    """Whether "is committed to" goes on with a deed that has a time, an amount or a plain end."""
    if match["ing"] is None:
        return bool(match["thing"] or match["new"] or match["to"])
    if _TOGETHER.match(rest):
        return True
    return match["ing"] not in deeds.VAGUE or _CONCRETE.search(rest[:60]) is not None


def noun_at(sentence: Sentence, at: int) -> Found | None:
    """The noun of promise at a place that a word of will does not read."""
    match = NOUN.match(sentence.text, at)
    return noun(sentence, match) if match is not None else None


def noun(sentence: Sentence, match: re.Match[str]) -> Found | None:  # noqa: PLR0911
    """A noun of promise with its deed: "its plan to open", "the intention is to legislate"."""
    text, at = sentence.text, match.start()
    verb = match["to"] or match["ing"] or ""
    if match["of"] and match["noun"] not in {"pledge", "promise", "commitment", "vow"}:
        return None
    if (
        match["for"]
        or verb in {"be", "have", "do", "get"}
        or (match["ing"] and not match["noun"].startswith(("commit", "vow")))
    ):
        return None
    low = max(0, at - 48)
    owner = OWNER.search(text, low, at)
    if owner is None or is_open(text[:at]):
        return None
    if (
        _OTHERS.search(text[:at])
        or DENIED.search(text[max(0, at - 45) : at])
        or _GIVEN_UP.search(text, match.end())
    ):
        return None
    word = (owner["owner"] or "").lower()
    loose = match["noun"] in {"plan", "plans", "intention", "decision", "proposals", "aim"}
    if loose and not match["is"] and word in {"the", "a", "an"}:
        return None
    if match["is"] and match["noun"] not in {"intention", "aim", "plan", "commitment", "decision"}:
        return None
    if match["of"] and word in {"the", "a", "an", ""}:
        return None
    if (
        not loose
        and word in {"the", "a", "an"}
        and not match["ing"]
        and match["noun"] not in {"pledge", "promise", "commitment", "commitments"}
    ):
        return None
    return owner.start(), at, "noun_promise/3"


def announced(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:
    """Plans set out, money announced."""
    text, at = sentence.text, match.start()
    if is_open(text[:at]) or DENIED.search(text[max(0, at - 45) : at]):
        return None
    if match["verb"].endswith(("ing", "ing out")) and not re.search(
        r"\b(?:is|are|was|were)(?: also| now)? $", text[:at]
    ):
        return None
    subject = subject_of(text, at)
    if subject is None or (
        kind_in(subject, sentence, cast) not in {"body", "person", "it"}
        and not _DOCUMENT.search(subject.head)
    ):
        return None
    return subject.start, at, "plans_for/2"


def doing(sentence: Sentence, match: re.Match[str], cast: Cast) -> Found | None:
    """What is being done at a time to come."""
    subject = subject_of(sentence.text, match.start())
    if subject is None or kind_in(subject, sentence, cast) not in {"body", "it", "person"}:
        return None
    if not (DATED.search(sentence.text) or (subject.words.lower() == "we" and _NOW.match(match[0]))):
        return None
    if not is_said(sentence, match.start(), match.end(), would=False):
        return None
    return subject.start, match.start(), "doing_then/1"
