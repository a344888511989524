"""One commitment as the rules find it, and the sentence in which they look."""

from dataclasses import dataclass

from stages.extract.commitments.agents import Agent, agent_before
from stages.extract.commitments.agents import reporter as reporter_of
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import NOBODY, Cast, Speaker


@dataclass(frozen=True, slots=True)
class Pledge:
    """One commitment; `at` is where its verb stands, by which its time is looked for."""

    start: int
    end: int
    at: int
    who: Speaker
    rule: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence of an article with the people and bodies that it may speak of."""

    text: str
    sentence: Sentence
    cast: Cast

    def agent(self, verb: int) -> Agent | None:
        """The agent whose verb stands at `verb`."""
        return agent_before(self.text, self.sentence, verb, self.cast)

    def reporter(self) -> Speaker:
        """Who says what the sentence tells."""
        return reporter_of(self.text, self.sentence, self.cast)

    def before(self, at: int, width: int = 400) -> str:
        """The sentence's words before `at`, at most `width` of them."""
        return self.text[max(self.sentence.start, at - width) : at]

    def after(self, at: int) -> str:
        """The sentence's words from `at`."""
        return self.text[at : self.sentence.end]

    def doer(self, at: int) -> Speaker:
        """The body named in "by the body" after `at`; nobody where none is."""
        by = self.after(at).find("by ")
        if by < 0 or (by > 0 and self.text[at + by - 1] != " "):
            return NOBODY
        near = self.cast.between(at + by, at + by + 12)
        return next((m.speaker for m in near if m.speaker.organisation), NOBODY)

    def pledge(self, start: int, at: int, rule: str, agent: Agent | None) -> Pledge:
        """The pledge of an agent, from `start` to the sentence's end."""
        who = agent.speaker if agent else NOBODY
        return Pledge(start, self.sentence.end, at, who, rule, agent.name if agent else None)
