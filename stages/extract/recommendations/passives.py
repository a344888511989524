"""What is asked in the passive: "ministers are urged to", "it is proposed that", "is called for by …"."""

import re
from typing import NamedTuple

from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.cues import cues, has_any
from stages.extract.recommendations.powers import is_actor

_AUX = r"\b(?:has|have|had|is|are|was|were)(?: (?:being|been|also|today|again|now|therefore))* "
_AGENT = r"(?P<by>[^,.;:]{3,60}?)"
_URGED = re.compile(
    rf"{_AUX}(?:(?:urged|advised|called upon|called on|implored|pressed|recommended|exhorted|challenged)(?:"
    rf" (?:(?:in|on|at|last|this|earlier) [^,.;:]{{3,30}}? )?by {_AGENT})?"
    r"|(?:asked|told|instructed|requested|invited|encouraged) by (?P<teller>(?:(?!of |that |about |how"
    r" )[\w’&-]+ ){0,6}?[\w’&-]+)) (?:(?:to|not to) [“‘\"]?(?!be\b)[a-z]+|against [a-z]+ing\b)"
)
_FACED = re.compile(
    r"\b(?:fac(?:e[sd]?|ing)|(?:comes?|came|coming|is|are|was|were|puts?|been) under) (?:\w+ )?(?:calls"
    r"|demands|pressure)"
    rf"(?: from {_AGENT})? (?:to (?!be\b)|for |over )(?=\w)"
)
"""Ministers face calls to scrap it."""
_AMONG = re.compile(
    r"\b(?:is|are|was|were) (?:also )?(?:among|one of) (?:the |its |their |[\w’ ]{3,40}?[’']s )?(?:[\w-]+ "
    r"){0,3}?(?:recommendations|proposals|demands|asks)\b(?:(?: made| put forward)? (?:of|in|from|by) "
    r"(?P<by>[^,.;:]{3,60}))?|^(?:Other|Further|Among (?:the |its |their )?other) (?:[\w-]+ "
    r"){0,2}?(?:recommendations|proposals|suggestions|demands|asks)(?: (?:made )?(?:in|by|from) "
    r"(?P<other>[^,.;:]{3,60}?))? (?:are|is|were|include[sd]?) (?=\w)|^Among (?:the|its|their) "
    r"[^.;:,]{0,60}?(?:recommended|proposed|put forward|suggested|called for) (?:by|in) "
    r"(?P<tabled>[^,.;:]{3,60}?) (?:is|are|was|were) (?=\w)"
)
_MAY = re.compile(r"\b(?:might|could|may|would|will|was|were|had)\b")
_PUT_FORWARD = re.compile(
    rf"{_AUX}(?:called for|recommended|proposed|urged|demanded|suggested|advocated) (?:by|in)"
    rf" (?P<by>[^,.;:]{{3,60}})"
    r"|\b(?:recommendation|proposal|call|demand|claim|plea)s? (?:for|to|that|of|on|from)\b(?:[^.;]"
    r"|\.(?=\d)){0,60}?"
    r" (?:was|were|has been|have been) (?:put forward|made|tabled|submitted) by (?P<tabled>[^,.;:]{3,60})"
)
_IMPERSONAL = re.compile(
    r"\b[Ii]t (?:is|was|has been) (?:also |strongly |further |therefore )?(?:(?:recommended|suggested)"
    rf"(?: (?:by|in) {_AGENT}| to (?:the )?[A-Z][\w ]{{2,40}}?)?|proposed (?:by|in)"
    rf" (?P<proposer>[^,.;:]{{3,60}}?)) that (?P<who>(?:[A-Z]\. )*[^.;:“”]{{2,80}}?) (?!might|could|may"
    rf"|would|will)[a-z]+\b"
)
_OF_A_PAPER = re.compile(
    r"^(?:\d+(?:\.\d+)*\.? )?(?P<who>(?:The |That (?:the )?)?(?:[A-Z][\w’'-]+ |of |and |for ){0,6}?"
    r"(?:Board|Committee"
    r"|Cabinet|Council|Executive|Member|Members|Governors|Governing Body|Corporation|Panel|Forum|Trustees"
    r"|Commission|Mayor|Senate|Authority))\b(?: for [^.;:]{3,60}?)? (?P<verb>(?:is|are) (?:therefore |also )?"
    r"(?:asked|requested|invited|recommended) to (?:approve|agree|endorse|support|adopt|ratify|authorise"
    r"|delegate|accept|confirm|determine|sanction))\b"
)
"""What a paper asks of those who decide on it: "The Committee is asked to approve the fees"."""
_PARTICIPLES = cues(
    "put forward|tabled|ubmitted|made by|urged|dvised|ecommended|called|implored|pressed|asked|told|"
    "uggestions|ncouraged|nstructed|nvited|equested|proposed|uggested|uggested|emanded|dvocated|xhorted"
    "|hallenged"
    "|_calls|_demands|pressure|recommendations|roposals|_asks"
)


class Passive(NamedTuple):
    """An asking in the passive from `start`: its verb, who asked `by`, `who` should act, and the rule."""

    start: int
    verb: int
    by: tuple[int, int] | None
    who: str | None
    rule: str
    told: bool = False
    """Whether the verb asks or tells, as a state does with its rules."""


def passive_in(text: str) -> Passive | None:
    """What is urged, asked or proposed in the passive."""
    if not has_any(text, _PARTICIPLES):
        return None
    return _urged(text) or _impersonal(text) or _faced(text) or _put_forward(text)


def _urged(text: str) -> Passive | None:
    """'Ministers are urged to …'; 'The Committee is asked to approve …'."""
    urged = _URGED.search(text)
    who = subject_of(text, urged.start()) if urged is not None else None
    if urged is not None and who is not None and is_actor(who):
        told = urged["teller"] is not None
        by = urged.span("teller" if told else "by") if told or urged["by"] else None
        return Passive(who.start, urged.start(), by, who.words, "urged/3", told)
    paper = _OF_A_PAPER.match(text)
    return Passive(paper.start("who"), paper.start("verb"), None, paper["who"], "urged/3") if paper else None


def _impersonal(text: str) -> Passive | None:
    """'It is recommended that …'."""
    told_of = _IMPERSONAL.search(text)
    if told_of is None or _MAY.search(told_of["who"]):
        return None
    name = next((g for g in ("by", "proposer") if told_of[g]), None)
    by = told_of.span(name) if name else None
    return Passive(told_of.start(), told_of.end() - 1, by, told_of["who"], "impersonal/3")


def _faced(text: str) -> Passive | None:
    """'Ministers face calls from the union to …'."""
    faced = _FACED.search(text)
    who = subject_of(text, faced.start()) if faced is not None else None
    if faced is None or who is None or not is_actor(who):
        return None
    return Passive(who.start, faced.start(), faced.span("by") if faced["by"] else None, who.words, "urged/3")


def _put_forward(text: str) -> Passive | None:
    """'… is called for by the union', 'Among the proposals of the report is …'."""
    put = _PUT_FORWARD.search(text) or _AMONG.search(text)
    if put is None:
        return None
    name = next(
        (group for group in ("by", "tabled", "other") if group in put.re.groupindex and put[group]), None
    )
    return Passive(0, put.start(), put.span(name) if name else None, None, "passive/3")
