"""What will be done: "X will publish", "£20m will be spent", "the campus is set to open in May".

By its verb a clause is a deed (its subject must be an agent), something done (to a thing; who does or
says it commits), or an opening (of a thing that the text names).
"""

import re
from collections.abc import Iterator

from stages.extract.commitments.agents import Agent
from stages.extract.commitments.deeds import OPENING, PERSONAL
from stages.extract.commitments.forms import WILL
from stages.extract.commitments.scene import Pledge, Scene
from stages.extract.commitments.stated import DATED, MONEY, PEOPLE, THING, is_said

_CUT = re.compile(
    r"[:;]\s|,\s(?:and|but|while|which|with|when|after)\s|\b(?:that|said|says|while|but)\s"
    r"|,\s(?=(?:the|an?|it|[A-Z])\b)"
)
_PREPOSITION = re.compile(r"\s(?:of|for|in|at|from|on|with|to|who|which|that)\s")
_RELATIVE = re.compile(r"\b(?:which|who|that)\s*$")
_NOUN = re.compile(
    r"(?:[’']s?|\b(?:the|its|their|his|her|our|these|new|no|a|of|on|under|with|over|such|any|current"
    r"|and|out|up|has|have"
    r"|[a-z-]+ed|[a-z-]+ing))\s$"
)
"""What stands before the noun: "scrapped plans to", "the college’s plan to"."""
_GAP = re.compile(r"(?:\band|,|\bbut)\s*$")
_AND = re.compile(r"\band\s*$")
_WILL = re.compile(r"\b(?:will|would|is to|are to|plans to|aims to)\b")
_ONE_PERSON = re.compile(r"\b(?:he|she|you|I)$")
_TO_PEOPLE = frozenset(["given", "offered", "paid", "made", "funded", "supported", "helped", "trained"])
"""What may be promised to people; all else that is done to them is a duty or a forecast."""
_SERVES_TEXT = (
    "welcome offer provide accommodate host deliver train cover replace give create house serve teach"
)
_SERVES = frozenset(_SERVES_TEXT.split())
"""What a thing may be promised to do at a time: the new workshops will welcome learners in May."""
_OBJECT = re.compile(r"(?:\b(?:the|an?|any|every)\s\w+|\b\w*illion) (?:that|which) (?:the|an?|its) [\w-]+ $")
_SPEAKS = frozenset(
    ["discuss", "respond", "answer", "confirm", "address", "name", "join", "support", "report"]
)
_FOR_A_TIME = re.compile(
    r"\b(?:before|until|(?:in|for|during) (?:the|its|their) (?:first|next|coming|current)|this year"
    r"|next year|(?:19|20)\d\d)\b"
)
_DECIDED = re.compile(
    r"\b(?:confirm(?:s|ed)|announc(?:es|ed)|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|guarantee(?:s|d)"
    r"|assured|decided)\b"
)
_FOR_MONEY = frozenset({"support", "fund", "pay for"})


def willed(scene: Scene) -> Iterator[Pledge]:
    """Every clause of the sentence that tells what will be done; a clause may lean on the subject before."""
    last: Agent | None = None
    for match in WILL.finditer(scene.text, scene.sentence.start, scene.sentence.end):
        if match["plan"] and _NOUN.search(scene.before(match.start(), 30)):
            continue
        if match["not"] and not _is_withheld(scene, match):
            continue
        if match["stripped"] and not DATED.search(scene.after(match.start())):
            continue
        if not is_said(scene.text, scene.sentence, match):
            continue
        if _RELATIVE.search(scene.before(match.start())):
            agent, found = None, _relative(scene, match)
        else:
            agent = scene.agent(match.start())
            found = _read(scene, match, agent, last)
        if found is not None:
            last = agent or last
            yield found


def _read(scene: Scene, match: re.Match[str], agent: Agent | None, last: Agent | None) -> Pledge | None:
    at, before = match.start(), scene.before(match.start())
    subject = _CUT.split(before[-140:])[-1]
    start = agent.start if agent else at - len(subject)
    if agent is None and _GAP.search(before) and (last := last or _subject_before(scene, at)) is not None:
        if not DATED.search(scene.after(match.end())) and _WILL.search(before):
            return None  # the same promise goes on: one row
        agent, start = last, at
    elif agent is None and match["would"] and _AND.search(before):
        return _and_would(scene, match)
    if match["done"] or match["get"] or match["stripped"]:
        return _done(scene, match, subject, start)
    if agent is not None and not _acts(agent, match):
        return _opens(scene, match, subject, start, None) if match["set"] else None
    by_then = match["have"] and scene.sentence.text.startswith("By ")
    if agent is not None and (match["deed"] or match["doing"] or match["longer"] or by_then):
        rule = "plan" if match["plan"] else "would" if match["would"] else "will"
        return scene.pledge(start, at, f"{rule}/2", agent)
    return _opens(scene, match, subject, start, agent)


def _is_withheld(scene: Scene, match: re.Match[str]) -> bool:
    """Whether "will not" binds: stated as a decision, or for a time; a refusal to speak binds nobody."""
    if match["deed"] in _SPEAKS or match["opening"] in _SPEAKS:
        return False
    return (
        _FOR_A_TIME.search(scene.after(match.end())) is not None
        or _DECIDED.search(scene.before(match.start())) is not None
    )


def _subject_before(scene: Scene, at: int) -> Agent | None:
    """The subject that "and will" leans on: that of the sentence's first will."""
    first = _WILL.search(scene.text, scene.sentence.start, at)
    return scene.agent(first.start()) if first else None


def _and_would(scene: Scene, match: re.Match[str]) -> Pledge | None:
    """X said it was setting up a fund and would contribute to it: who says it will do it."""
    teller, at = scene.reporter(), match.start()
    if not (teller.organisation or teller.person) or not match["deed"]:
        return None
    return Pledge(at, scene.sentence.end, at, teller, "would/2", teller.organisation)


def _opens(
    scene: Scene, match: re.Match[str], subject: str, start: int, agent: Agent | None
) -> Pledge | None:
    """The campus will open, the money will go towards: what a named thing does by itself."""
    opens = match["opening"] or match["deed"]
    by_itself = opens in OPENING or opens in _FOR_MONEY or not match["deed"]
    serves = opens in _SERVES and DATED.search(scene.after(match.end())) is not None
    if opens is None or not (by_itself or serves) or _OBJECT.search(scene.before(match.start(), 60)):
        return None
    if PEOPLE.search(_head(subject)):
        return None
    if opens in _FOR_MONEY or opens.startswith("go "):
        if not MONEY.search(subject):
            return None
    elif agent is None and not THING.search(subject):
        return None
    teller = scene.reporter()
    name = teller.organisation or (agent.name if agent and not agent.pronoun else None)
    return Pledge(start, scene.sentence.end, match.start(), teller, "opens/1", name)


def _relative(scene: Scene, match: re.Match[str]) -> Pledge | None:
    """A new agreement that will come into force in August: what the clause tells has a time."""
    opening = match["opening"] or (match["deed"] if match["deed"] in OPENING else None)
    if not (match["done"] or opening) or not DATED.search(scene.after(match.end())):
        return None
    subject = _RELATIVE.sub("", scene.before(match.start(), 60))
    if PEOPLE.search(subject[-40:]):
        return None
    teller = scene.reporter()
    return Pledge(
        scene.sentence.start, scene.sentence.end, match.start(), teller, "relative/1", teller.organisation
    )


def _acts(agent: Agent, match: re.Match[str]) -> bool:
    """Whether the agent commits by the verb: a person by office does, one by name for public deeds only."""
    word = agent.words.lower()
    if word in {"i", "who", "which", "they"}:
        return False
    is_person = agent.speaker.person is not None or word in {"he", "she"}
    return not (is_person and (match["deed"] in PERSONAL or match["opening"] in PERSONAL))


def _done(scene: Scene, match: re.Match[str], subject: str, start: int) -> Pledge | None:
    """NP will be published: whoever the sentence says does it, or says it, commits."""
    if match["done"] in _TO_PEOPLE or match["get"]:
        if _ONE_PERSON.search(subject.strip()):
            return None
    elif PEOPLE.search(_head(subject)):
        return None
    who = scene.doer(match.end())
    if not who.organisation:
        who = scene.reporter()
    return Pledge(start, scene.sentence.end, match.start(), who, "done/1", who.organisation)


def _head(subject: str) -> str:
    """The first noun phrase of a subject, up to its first preposition."""
    return _PREPOSITION.split(subject.strip(), maxsplit=1)[0]
