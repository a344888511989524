"""One way in which an event of a kind is told, and what its sentence must say besides."""

import re
from dataclasses import dataclass
from typing import Literal

AUX = (
    r"(?:(?:has|have|had|is|are|was|were|will|be|been|to|also|shortly"
    r"|today|recently|then|now|due|first|yesterday|set|officially|formally|jointly) )*"
)
"""Auxiliaries and adverbs that may stand before a verb of happening."""


@dataclass(frozen=True, slots=True)
class Form:
    """A verb or noun of happening.

    `cues`: a word of the sentence must start as one does. `needs` says what makes it an
    event and not a mention: `time` a date in the sentence, `day` one to the month or finer, `date` one with
    a number, `who` two or more people or bodies, `either` a time or people, `told` no more than its words.
    `by_subject`: its verb's subject takes part. `is_told`: its verb says that it happened, however far
    off its time stands. `only`: it counts where the sentence tells no event of another form. `not_of`: it
    is none where this stands right before it. `in_speech`: it counts in a quotation too.
    """

    name: str
    kind: str
    pattern: re.Pattern[str]
    cues: frozenset[str]
    needs: Literal["time", "day", "date", "who", "either", "told"] = "time"
    by_subject: bool = True
    is_told: bool = False
    only: bool = False
    not_of: re.Pattern[str] | None = None
    in_speech: bool = False
