"""Each bullet of a list of promises is one commitment: "The government will:", "Its pledges:".

The words before the colon say what the bullets are. Left alone: lists of demands and recommendations,
lists of findings, and bullets that start with no verb where the words before the colon ask for one.
"""

import re
from collections.abc import Iterator

from stages.extract.commitments.agents import agent_before, resolved
from stages.extract.commitments.deeds import ACTIVE, GERUNDS
from stages.extract.commitments.scene import Pledge
from stages.extract.phrases.sentences import Sentence
from stages.extract.quotations.cast import NOBODY, Cast, Speaker

_BULLET = re.compile(r"[ \t]*(?:[•*–-]|\([a-z\d]\)|[a-z\d]{1,2}[.)])[ \t]+(?P<words>[^\n]{6,600})")
_LEAD = re.compile(
    r"(?P<will>\b(?:will|shall|[’']ll|are going to|is going to|plans? to|intends? to|aims? to"
    r"|(?:pledged|promised|committed|vowed|agreed|pledges|promises|commits) to)"
    r"(?: also| now| therefore)?)\s*[:…-]?\s*$"
    r"|(?P<pledges>\b(?:pledges?|promises|commitments|pledged|promised|committed|we"
    r" commit)\b)[^.?!\n]{0,90}(?::|include:?|are:?)\s*$"
    r"|(?P<measures>\b(?:measures|actions|next steps|steps|plans|package|announcements?"
    r"|policies|reforms|changes)\b)[^.?!\n]{0,80}(?<! will)(?<! shall)(?<! to)"
    r"(?::|include:?|including:?)\s*$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:recommend\w*|calls?|called|calling|urg\w+|demands?|asks?|asked|should|want\w*|must|expect\w*"
    r"|students|learners|pupils|apprentices|"
    r"found|findings|guidance|applicants|you|past|last year|taken|did|responsib\w+|able to|need to|if)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    rf"(?:(?:we|it) will )?(?:also |continue to |work to"
    rf" )?(?:{'|'.join(sorted((*ACTIVE, 'have', 'be'), key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_DOING = re.compile(rf"(?:[a-z]+ly )?(?:{'|'.join(sorted(GERUNDS, key=len, reverse=True))})\b", re.IGNORECASE)
_THING = re.compile(
    r"(?:(?:(?:an?|the|up to|over|more than|around|almost)\s)?(?:new|extra|additional|more|further|free|£|\d"
    r"|guaranteed|funded|national|nationwide|establishment|creation|introduction|launch|expansion|extension"
    r"|removal|abolition|roll-?out|doubling|development)"
    rf"|(?![^.]*\b(?:was|were|been|last)\b)[A-Z][^.;:(]{{3,90}}? "
    rf"(?:{'|'.join(sorted(GERUNDS, key=len, reverse=True))})"
    r" (?:up |in |out |with |alongside )?(?:an?|the|new|more|their|its|tailored|local|\w+s)\b)",
    re.IGNORECASE,
)
"""A thing that a bullet below "the measures include" promises: a new fund, employers drawing up plans."""
_FIRST = re.compile(r"[A-Za-z][a-z-]+\b")


def bulleted(text: str, sentences: tuple[Sentence, ...], cast: Cast) -> Iterator[Pledge]:
    """Every commitment told as a bullet below the words that promise it."""
    lines = list(re.finditer(r"[^\n]+", text))
    if not any(_BULLET.match(line[0]) for line in lines):
        return
    lead: re.Match[str] | None = None
    lead_line: re.Match[str] | None = None
    for line in lines:
        bullet = _BULLET.match(line[0])
        if bullet is None:
            words = line[0].strip()
            lead = _LEAD.search(words[-160:]) if not words.endswith(".") else None
            if lead is not None and _NOT.search(words[-160:].rpartition(". ")[2]):
                lead = None
            lead_line = line
            continue
        if lead is None or lead_line is None:
            continue
        if _is_promised(lead, bullet["words"]):
            start = line.start() + bullet.start("words")
            agent = _agent(text, sentences, lead_line, lead, cast)
            yield Pledge(
                start,
                start + len(bullet["words"].rstrip(" ;,")),
                start,
                agent[0],
                "bulleted/1",
                agent[1],
            )


def _is_promised(lead: re.Match[str], words: str) -> bool:
    first = _FIRST.match(words)
    if lead["will"]:
        return first is not None and not re.match(r"(?:the|an?|in|for|at|by|to)\b", words, re.IGNORECASE)
    if lead["pledges"]:
        return True
    return any(pattern.match(words) for pattern in (_DEED, _DOING, _THING))


def _agent(
    text: str, sentences: tuple[Sentence, ...], line: re.Match[str], lead: re.Match[str], cast: Cast
) -> tuple[Speaker, str | None]:
    """Who promises, from the words before the colon."""
    at = line.start() + max(0, len(line[0].strip()) - 160) + lead.start()
    sentence = next((s for s in sentences if s.start <= at < s.end), None)
    found = agent_before(text, sentence, at, cast) if sentence is not None else None
    if found:
        return found.speaker, found.name
    named = resolved(cast, at, "it", text)
    return (named, named.organisation) if named.organisation else (NOBODY, None)
