"""Who says, before, behind or between the words, that somebody should act; and clauses that only report."""

import re
from typing import NamedTuple

from stages.extract.phrases.clause_subject import Subject
from stages.extract.phrases.cues import cues, has_any
from stages.extract.recommendations.words import SAYING

SAID = re.compile(
    rf"\b(?P<verb>{SAYING}|recommendation (?:is|was)|(?:proposal|conclusion|view|belief|verdict|argument"
    rf"|position|point|message(?: to [\w ]{{2,30}})?)(?:, \w+,)? (?:is|was)|(?:our|my) (?:view|belief"
    rf"|opinion|position|contention)|why)(?: today| again"
    r"| yesterday| \w+ly)?(?: that)?[\s,“‘\"']*(?:(?:to|instead of|rather than|in|for|as|given|without|by|at"
    r"|under) [^,.;:“”]{3,70}?,? ?)?(?<! what )(?<! how )$"
)
OPENS_SAYING = re.compile(
    rf"[^“”\"]{{3,140}}?(?<!been )(?<!is )(?<!was )(?<!are )(?<!were )\b(?P<verb>{SAYING})(?: that)?"
    rf" (?=[^“”\"]*$)"
)
"""Who says so at the head of a sentence whose later clauses go on to say it."""
_ASIDE = re.compile(
    r"(?:,[”\"’]?| [–—])\s(?P<who>(?:(?!\b(?:and|but|which|who)\b)[^,“”]){2,80}?)\s(?:has |have |had "
    r"|will |would |"
    r"also )*(?P<verb>told [A-Za-z ]{2,30}?|said|says|say|argues?|argued|warn(?:ed|s)?|believes?|add(?:ed|"
    r"s)?|suggests?|conclude[ds]?|insist(?:ed|s)?|urged?|states?|recommends?|recommended|stress(?:es|ed)|"
    r"maintain(?:s|ed)|claim(?:s|ed)|writes|wrote|points? out|pointed out)(?: today| this week| on "
    r"\w+day)?(?: (?:in|during|at|after|before|following|ahead of|as|when) [^,.:“”]{3,90})?(?=[,.:]| –|$)"
)
_INVERTED = re.compile(
    r",[”\"’]?\s(?:said|says|argue[sd]|warn(?:s|ed)|add(?:s|ed)|insist(?:s|ed)|urge[sd]|conclude[sd]|"
    r"suggest(?:s|ed)|wrote|writes|claim(?:s|ed)|stress(?:es|ed)) (?!that\b|it\b|"
    r"they\b)(?P<who>[^,.“”(]{3,80}?)(?= (?:\(|today\b|yesterday\b|last \w+|this \w+|as \w+|when\b|after\b|"
    r"while\b|at (?:its|the|their)\b|in (?:its|their|an?)\b|on \w+day)|[,.]|$)"
)
_SAYS = cues("_told|_say|_said|_argu|_warn|_believe|_add|_suggest|_conclude|_insist|_urged|_state")
_ACCORDING = re.compile(r"(?:^|,?\s)[Aa]ccording to (?P<who>(?:the |an? )?[^,“”.]{2,80})[,.]?")
IN_CLAUSE = re.compile(
    r"\bOf course, $|\b(?:such|so)\b[^.;]{0,80}\bthat\b|\b(?:who|whose|which|if|whether|when|where|how|why"
    r"|what|although|though|because|as|since|unless)\b[^,;.]*$",
    re.IGNORECASE,
)


class Should(NamedTuple):
    """One should: who should, where its clause starts, and who is told to say so in the sentence."""

    subject: Subject
    modal: str
    said: int | None
    said_by: tuple[int, int] | None


def aside_in(text: str) -> re.Match[str] | None:
    """Who says so behind or between the words of a sentence."""
    aside = (_ASIDE.search(text) or _INVERTED.search(text)) if has_any(text, _SAYS) else None
    return aside or (_ACCORDING.search(text) if "ccording to" in text else None)
