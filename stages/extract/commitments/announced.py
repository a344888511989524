"""Announced, with no word of will: "has set out plans for a report card", "is introducing it from May".

The plans must be for a thing, and what is being done must have a time to come. Left alone: plans that
were criticised or dropped, plans for the year ahead, and what is being done now.
"""

import re
from collections.abc import Iterator

from stages.extract.commitments.scene import Pledge, Scene
from stages.extract.commitments.stated import CONDITION, DENIED

_PLANS = re.compile(
    r"\b(?:sets? out|setting out|unveil(?:s|ed|ing)?|announc(?:es|ed|ing)|reveal(?:s|ed|ing)?"
    r"|outlin(?:es|ed|ing)|publish(?:es|ed|ing)|draw(?:s|n|ing) up|drew up|confirm(?:s|ed|ing)|tabled"
    r"|put(?:s|ting)? forward|submitted|lodged|finalised|finalising|brought forward|has|have)"
    r" (?:(?:its|their|his|her|the|own|new|fresh|draft|ambitious|bold|detailed|major|long-awaited|radical"
    r"|firm|formal|£[\d.,]+(?:m| million|bn| billion)?) )*(?:plans|proposals|a plan|a blueprint) for"
    r" (?!(?:the|its|their) (?:future|years?|next|coming|academic|week|day|summer|rest|period|sector"
    r"|event)\b)"
    r"(?=an?\b|the\b|new\b|its\b|their\b|more\b|extra\b|up to\b|[a-z]+ (?:new|more|extra)\b|\d|£|[A-Z“‘])"
)
_DOING = re.compile(
    r"\b(?:is|are)(?: also| now)? (?P<doing>introducing|launching|opening|closing|scrapping|replacing"
    r"|extending|expanding|abolishing|creating|bringing in|raising|ending|moving|cutting|changing"
    r"|setting up)\b"
)
_AHEAD = re.compile(
    r"\b(?:[Ff]rom|[Ii]n|[Nn]ext|[Ll]ater|[Bb]y|[Tt]his|[Ff]or|[Oo]n \d\d?) (?:the )?"
    r"(?:start of |end of |early |late |coming )?"
    r"(?:20\d\d|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|spring|summer|autumn|winter|year|month|term|week)\b"
)


def announced(scene: Scene) -> Iterator[Pledge]:
    """The sentence's plans for things, and the things being done at a time to come."""
    words = scene.sentence.text
    if " for " in words and ("plan" in words or "propos" in words or "blueprint" in words):
        yield from _plans(scene)
    if "ing " in words and _AHEAD.search(words):
        yield from _doing(scene)


def _plans(scene: Scene) -> Iterator[Pledge]:
    for match in _PLANS.finditer(scene.text, scene.sentence.start, scene.sentence.end):
        before = scene.before(match.start())
        if CONDITION.search(before) or DENIED.search(before[-45:]):
            continue
        agent = scene.agent(match.start())
        if agent is not None:
            yield scene.pledge(agent.start, match.start(), "plans_for/1", agent)


def _doing(scene: Scene) -> Iterator[Pledge]:
    for match in _DOING.finditer(scene.text, scene.sentence.start, scene.sentence.end):
        if CONDITION.search(scene.before(match.start())):
            continue
        agent = scene.agent(match.start())
        if agent is not None:
            yield scene.pledge(agent.start, match.start(), "doing_then/1", agent)
