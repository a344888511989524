"""How a verb or a mark before a grade ties it to a provider.

Each form looks at the sentence up to the grade; what it needs after the grade stands beside it. The
first that fits decides, so the surest come first.
"""

import re
from typing import NamedTuple

from stages.extract.inspection_judgements.forms import EDGE, NOUN_AFTER
from stages.extract.inspection_judgements.grades import (
    GRADE_NOUNS,
    HELD,
    JUDGED,
    MOVED,
)
from stages.extract.phrases.alternatives import grouped_by_letter

_FILL = (
    r"(?:\s(?:overall|as|having|to|be|have|been|made|make|making|at|an?|its|their|the|now|again|only|both|it"
    r"|them|by (?:the )?[\w’]+(?: inspectors)?|twice|also|being|all|just|still|less than|with|of|into?|only"
    r"|either|formally|officially|currently|previously|recently|consistently)\b){0,7}"
)
_WORDS = r"(?:\s[\w’'-]+){0,7}?"


class Form(NamedTuple):
    """A form: what ends right before the grade, and what must follow, if anything must.

    `tail` tells which words one of the last three before the grade must be, and `reach` how many words
    back the form may begin, where that is known: both spare the search.
    """

    name: str
    before: re.Pattern[str]
    after: re.Pattern[str] | None = None
    tail: frozenset[str] = frozenset()
    reach: int = 99

    def search(self, before: str, after: str) -> re.Match[str] | None:
        """Where the form begins in the words before a grade, if they and those after it fit."""
        if self.after is not None and not self.after.match(after):
            return None
        if self.tail and self.tail.isdisjoint(before.lower().rsplit(None, 3)[-3:]):
            return None
        start = len(head[0]) if len(head := before.rsplit(None, self.reach)) > self.reach else 0
        match = self.before.search(before, start)
        if match is not None and match["verb"].lower() == "with":  # with X scoring a ‘good’ grade
            return self.before.search(before, match.end("verb")) or match
        return match


def _before(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{grouped_by_letter(pattern)})\s$", re.IGNORECASE)


_TO = frozenset({"to", "into"})
FORMS = (
    Form(
        "moved",
        _before(
            rf"\b(?P<verb>{MOVED})\b(?:,?\s[\w‘’“”'-]+){{0,7}}?,?\s(?:in)?to"
            r"(?:\s(?:an?|its|the|be|being))?(?:\s[\w’'-]+)?"
        ),
        tail=_TO,
    ),
    Form(
        "given",
        _before(
            rf"\b(?P<verb>(?<!not )(?<!not been ){JUDGED}|rates|grades|judges|deems)\b"
            rf"(?:{_FILL}|\sthis week|\slast \w+|\sin (?:\w+ )?\d{{4}}){{1,2}}"
        ),
    ),
    Form(
        "grade_of",
        _before(
            rf"\b(?P<verb>{HELD})\b[^.;:]{{0,90}}?\s(?:{GRADE_NOUNS})"
            r"(?:\sof(?:\san?)?|(?: possible| available)?(?: from \w+)?(?:,|\s–))"
        ),
    ),
    Form("held", _before(rf"\b(?P<verb>{HELD})\b{_WORDS}"), re.compile(rf"{NOUN_AFTER}|{EDGE}"), reach=11),
    Form(
        "object",
        _before(
            r"\b(?P<verb>(?!(?:want|need|seek|await|expect|hope|mean|risk|deserve|chase|target|avoid|offer"
            r"|den|defin|crave|los|publish|produc|issu|includ|cover|call|add)\w{0,4}\b|(?:use|said|say|was|is"
            r"|has|as|this|its|across|towards)\b)(?:[a-z]+(?:ed|s|ing)|took|got|won|saw|met|kept|left))"
            r"\s(?:an?|its|the|their|another)(?:\s[\w’'-]+){0,3}?"
        ),
        re.compile(NOUN_AFTER, re.IGNORECASE),
        reach=6,
    ),
    Form(
        "outcome",
        _before(
            rf"\b(?:{GRADE_NOUNS})(?:\s(?:of|from|at)\s[^.;:]{{3,50}})?\s(?P<verb>was|is)(?:\s(?:an?|now"
            rf"|again)){{0,2}}"
        ),
        re.compile(rf"{NOUN_AFTER}|{EDGE}"),
    ),
    Form(
        "copula",
        _before(
            r"\b(?P<verb>is|was|are|were|be|being|remains?|remained|became|becomes|stays?|stayed"
            r"|continues to be|came out(?: as)?|emerged as|(?<!such )as|been|were all)"
            r"(?:\s(?:now|still|also|overall|again|only|both|officially|an?|ofsted)){0,4}"
        ),
        re.compile(EDGE + r"|\s(?:provider|college|school|nursery)\b"),
    ),
)
FIRST_FORMS = ("moved", "given")
LATER_FORMS = ("grade_of", "outcome", "held", "object", "copula")
