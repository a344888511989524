"""A pattern that joins a figure, its slot `value` or `also`, to the measure that it states."""

import re
from dataclasses import dataclass

from stages.extract.phrases.constructions import compiled

ADVERBS = (
    r"(?:(?:[a-z]+ly|now|also|still|already|about|around|just|only|almost|some|over|more than|a further|"
    r"another|up to|an? (?:combined|total of|estimated|additional|extra)) )*"
)
BODIES = (
    r"(?P<who>[\ue010\ue013]++|\b[Tt]he (?:\w+ )?(?:colleges?|university|trust|group|school|council|company|"
    r"provider|charity|institute|institution|authority|department|agency|organisation|firm|start-up|business|"
    r"[Gg]overnment|union|body|academy|regulator)|\b[Ii]t|\b[Ww]e|\b[Tt]hey|\bwhich|\bthat)"
)
AUX = (
    r"(?: (?:has|have|had|is|are|was|were|also|already|now|reportedly|since|then|alone|will|would|could|"
    r"again|be|been|being|so far|just|today|yesterday|this week|[a-z]+ly))*"
)


@dataclass(frozen=True, slots=True)
class Construction:
    """A pattern with the measure it states and the words of which a sentence must hold one."""

    name: str
    metric: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    role: str | None = None


def construction(name: str, metric: str, needs: str, pattern: str, role: str | None = None) -> Construction:
    """A construction; `needs` are words with spaces between, in which an underscore is one."""
    return Construction(
        name, metric, tuple(n.replace("_", " ") for n in needs.split()), compiled(pattern), role
    )
