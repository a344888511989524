"""Promises by their verb or noun: "has pledged to train", "is committed to spending", "its plan to open"."""

import re
from collections.abc import Iterator

from stages.extract.commitments.deeds import GERUNDS
from stages.extract.commitments.forms import NOUN_PROMISE, PLANS_AGREED, PROMISE
from stages.extract.commitments.scene import Pledge, Scene
from stages.extract.commitments.stated import CONCRETE, CONDITION, DENIED, PEOPLE, VAGUE

_IS = re.compile(r"\b(?:is|are|remains?|am) (?:\w+ly |also |still )?$")
_NO_SUBJECT = re.compile(r"\b(?:not|never|no|n[’']t|to|been|was|were|being|is|are|far)\s*$")
_BY_PROMISING = re.compile(r"\b(?:after|despite|for|by|of|without) $")
_WE = re.compile(r"\b[Ww]e (?:also |now |have )?$")
_PLAIN_TEXT = (
    "reforming abolishing replacing introducing scrapping ending publishing opening doubling tripling"
    " cutting merging"
    " restoring raising reviewing recruiting rebuilding repaying extending halving removing"
)
_PLAIN = frozenset(_PLAIN_TEXT.split())
"""Deeds so plain that "is committed to" needs no time or amount beside them."""
_WEAK = frozenset({"agreed", "commit", "pledge"})
"""Verbs that need an agent and a deed: agreed may be said of a date, pledge and commit may be nouns."""
_OWNERS = frozenset({"the", "a", "these", "new"})
_LOOSE = frozenset({"plan", "plans", "intention", "decision"})
_GIVEN_UP = re.compile(
    r"\b(?:has|have|had|is|are|was|were) (?:now |since |later )?(?:been )?(?:scrapped|dropped|shelved"
    r"|abandoned|ditched|rejected)\b"
)


def promises(scene: Scene) -> Iterator[Pledge]:
    """The sentence's verbs of promise, each with who promises."""
    for match in PROMISE.finditer(scene.text, scene.sentence.start, scene.sentence.end):
        at, before = match.start(), scene.before(match.start(), 30)
        if match["verb"] == "committed" and (found := _IS.search(before)):
            if not _is_concrete(scene, match):
                continue
            at, before = at - len(before) + found.start(), before[: found.start()]
        if not _is_promise(match, before):
            continue
        agent = scene.agent(at)
        if agent is None and (PEOPLE.search(before) or (match["verb"] in _WEAK and not _WE.search(before))):
            continue
        yield scene.pledge(agent.start if agent else at, match.start(), "promise/2", agent)


def _is_concrete(scene: Scene, match: re.Match[str]) -> bool:
    """Whether "is committed to" goes on with a deed that has a time or an amount."""
    is_deed = match["ing"] in GERUNDS and match["ing"] not in VAGUE
    if match["ing"] in _PLAIN:
        return True
    return is_deed and CONCRETE.search(scene.after(match.end())) is not None


def _is_promise(match: re.Match[str], before: str) -> bool:
    """Whether a verb of promise is one here: not denied, not over, with a deed where it must have one."""
    verb = match["verb"]
    if match["ing"] and not verb.startswith("commit"):
        return False
    if verb in _WEAK and match["that"] is None and not (match["to"] or match["ing"]):
        return False
    if verb == "agreed" and match["to"] in {"be", "have", "disagree", "meet", "differ"}:
        return False
    if verb.endswith("ing"):
        return _BY_PROMISING.search(before) is None and CONDITION.search(before) is None
    return _NO_SUBJECT.search(before) is None and CONDITION.search(before) is None


def nouns(scene: Scene) -> Iterator[Pledge]:
    """The sentence's nouns of promise that a deed follows, each with its owner."""
    span = scene.sentence.start, scene.sentence.end
    for match in NOUN_PROMISE.finditer(scene.text, *span):
        owner = (match["owner"] or "").lower()
        if (match["noun"] in _LOOSE and owner in _OWNERS) or not _is_kept(scene, match):
            continue
        agent = scene.agent(match.start())
        if agent is None and owner in {"’", "'", "’s", "'s"}:
            continue
        yield scene.pledge(agent.start if agent else match.start(), match.start(), "noun_promise/2", agent)
    for match in PLANS_AGREED.finditer(scene.text, *span):
        doer = scene.doer(match.end())
        if doer.organisation and _is_kept(scene, match):
            yield Pledge(*span, match.start(), doer, "plans_agreed/1", doer.organisation)


def _is_kept(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the promise is not denied, given up, wished for or opposed."""
    before = scene.before(match.start())
    if DENIED.search(before[-45:]) or CONDITION.search(before):
        return False
    return _GIVEN_UP.search(scene.after(match.end())) is None
