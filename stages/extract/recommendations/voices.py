"""Who speaks where: the writer of a letter, the speaker of a quotation or of a block without marks."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from stages.extract.extractor import Row
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.word_cues import cue, places
from stages.extract.quotations.cast import Cast, Speaker
from stages.extract.recommendations.authors import Author, author_of
from stages.extract.recommendations.words import PETITIONING, STATE_BODIES, names_of_kinds

_STATE = re.compile(
    rf"\b(?:[A-Z]{{1,3}}CA|[Cc]ombined [Aa]uthority|[Gg]overnment|[Mm]inister|(?:[Ee]ducation|[Ss]kills)"
    rf" [Ss]ecretary|Secretary of State|{STATE_BODIES})\b"
)
_PETITIONS = re.compile(
    r"\b(?:MP|shadow|peer|union|general secretary|campaign\w*|association|federation|alliance|committee"
    r"|coalition|institute|foundation|think[ -]tank|network|society|commissioner|ombudsman|confederation|"
    + names_of_kinds(*PETITIONING, "charity", "research_body")
    + r")\b",
    re.IGNORECASE,
)
ENDS = tuple(".!?:;”’\"')")
_ASKS_ITSELF = cue(
    re.compile(
        r"\b(?:(?:I|[Ww]e)(?: \w+){0,2}? (?:recommend|urg(?:e|ing)|call(?:ing)? (?:up)?on|call(?:ing)? for|"
        r"ask that|welcome|believe|think|argued?|suggest|need|must|should|would (?:like|urge|encourage|ask|"
        r"recommend)|have (?:[a-z]+ ){0,3}(?:recommendations|asks))\b|[Oo]ur (?:\w+ )?(?:recommendations|"
        r"asks|calls)\b|[Ii]n (?:our|my) (?:view|opinion)\b|[Tt]his (?:paper|report|briefing|review|study|"
        r"inquiry)[^.\n]{0,60}\b(?:recommends|proposes|argues|calls)\b)"
    ),
    "i in we our this",
)
_BLOCK = 8  # sentences under the line that says who speaks
_SAID = re.compile(r"\b(?:said|says|commented|added|wrote)\b(?: today| that)?:$")
_OCCASION = re.compile(
    r"\W*(?:[A-Z][a-z]+ing (?:to|on|about|at|in|after)|In response to|After|Following) [^,]+, "
)
"""What a speaker answers, whoever's it is: "Responding to the minister's speech, Ada Lane said:"."""


class Voice(NamedTuple):
    """Who speaks in a quotation; whether that is the state, or somebody whose business is asking."""

    name: str | None
    is_state: bool
    petitions: bool
    body: str | None = None
    """For whom he speaks when he says "we"."""


@dataclass(frozen=True)
class Voices:
    """Who may be "we" in an article: who writes it, whose proposals it tells, who speaks in it."""

    text: str
    writer: Speaker | None
    proposer: str | None
    quotations: Sequence[Row]

    def speaker_at(self, at: int) -> Voice | None:
        """Whose quotation holds the place; None outside quotations."""
        index = bisect_right(self.quotations, at, key=lambda row: int(str(row["start_char"]))) - 1
        row = self.quotations[index] if index >= 0 else None
        if row is None or at >= int(str(row["end_char"])):
            return None
        who = row.get("speaker") or row.get("organisation")
        body = f"{row.get('organisation') or ''} {row.get('speaker_role') or ''}"
        is_state = _STATE.search(body) is not None and "shadow" not in body.lower()
        return Voice(
            str(who) if who else None,
            is_state,
            not is_state and _PETITIONS.search(body) is not None,
            str(row["organisation"]) if row.get("organisation") else None,
        )

    @cached_property
    def asks_itself(self) -> bool:
        """Whether the article asks in the first person outside speech marks, as papers and columns do."""
        return any(
            _ASKS_ITSELF.pattern.match(self.text, at) and self.speaker_at(at) is None
            for at in places(_ASKS_ITSELF, self.text)
        )

    def own(self) -> str | None:
        """Who says "we" outside speech marks."""
        if self.writer is not None:
            return self.writer.organisation or self.writer.person
        return self.proposer


def speaks_here(found: Sequence[Sentence], index: int, cast: Cast) -> Author | None:
    """Who speaks in paragraphs set off without marks, under a line such as "The chair, Ada Lane, said:"."""
    for back in range(index - 1, max(index - _BLOCK, -1), -1):
        line = found[back].text
        if line.endswith(":"):
            said = _SAID.search(line)
            author = author_of(cast, found[back], said.start()) if said is not None else None
            is_state = _STATE.search(_OCCASION.sub("", line)) is not None and "hadow" not in line
            return author._replace(sort="state") if author is not None and is_state else author
        if not line.endswith(ENDS):
            return None  # a heading
    return None
