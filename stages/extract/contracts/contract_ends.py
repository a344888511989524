"""Contracts that are brought to an end: "the agency terminated its contract with A", "A lost its contract".

Whoever ends it is told before the verb, after "by" or after "contract with"; a body of the state buys, the
other holds. Left alone: what may or should end, and contracts that go to somebody else, which move.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import FILL, MONEY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import (
    NAME,
    PUBLIC_BODY,
    Party,
    clause_start,
    counted_group,
    is_no_body,
    name_text,
)
from stages.extract.contracts.subjects import referred, subject_of
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_ENDS = (
    r"(?:terminat(?:es?|ed|ing)|end(?:s|ed|ing)|cancel(?:s|led|ling)|ax(?:e[sd]?|ing)|scrap(?:s|ped|ping)|"
    r"revok(?:es?|ed|ing)|rescind(?:s|ed|ing)|(?:tore|tear(?:s|ing)?|rip(?:s|ped|ping)?) up|pull(?:s|ed|ing))"
)
_ENDED = (
    r"(?:terminated|ended|cancelled|axed|scrapped|revoked|rescinded|torn up|ripped up|pulled|cut short|"
    r"brought to an end|withdrawn|taken away)"
)
_NOUN = (
    r"(?P<noun>(?:sub-?)?contracts?|licen[cs]es?|(?:funding |grant |framework )?agreements?|deals?|"
    r"concessions?)\b"
)
_ITS = rf"(?:all )?(?:of )?(?:its|their|the|an?|both) (?:(?P<sum>{MONEY}++) )?(?P<fill>{FILL}{{0,5}}?){_NOUN}"
_STATE = r"(?:government|department|agency|council|authority|ministry|institute|ministers|officials)\b"
_WITH = rf"(?: with (?:the )?(?P<with>{NAME}|{_STATE}))?"
_BY = rf"(?: early| abruptly| suddenly)?(?: by (?:the )?(?P<by>{NAME}|{_STATE}))?"
_UNSURE = re.compile(
    r"\b(?:may|might|could|should|would|must|never|not|[a-z]+n[’']t|if|unless|whether|threat\w*|risk\w*|urged|"
    r"wants?|wanted|call(?:s|ed|ing) (?:for|on)|demand\w*|want(?:s|ed)?|refus\w+|plead\w*|avoid\w*)\b"
)
"""What may end, or that somebody wants to end, has not ended."""
_SIGNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<verb>\b{_ENDS}) {_ITS} with (?:the )?(?:[a-z]+ (?:firm|provider|charity|giant|company) )?"
        rf"(?P<with>{NAME})",
        rf"(?P<verb>\b{_ENDS}) (?:the )?(?P<name>{NAME})(?:’s|'s|’|') (?P<fill>{FILL}{{0,5}}?){_NOUN}",
        rf"(?P<of>\b(?:(?:has|have|had) had|had|having|sees?|saw|seen)) {_ITS}{_WITH} (?:[a-z]+ly )?{_ENDED}"
        rf"\b{_BY}",
        rf"(?:(?P<name>{NAME})(?:’s|'s|’|')|\b(?P<its>[Ii]ts)) (?P<fill>{FILL}{{0,5}}?){_NOUN}{_WITH} (?:is|"
        rf"was|were|are|(?:has|have|had|to|will) be(?:en)?|being)(?: being)? (?:[a-z]+ly )?{_ENDED}\b{_BY}",
        rf"(?P<of>\b(?:lost|loses|losing|stripped of)) (?!their){_ITS}{_WITH}{_BY}"
        r"(?! (?:for [^.;,\ue001]{3,50} )?to\b)",
    )
)
END_CUES = cues(
    "erminat | ended | ends | ending | ancel | axe | axing | crap | evok | escind | tore up | tear | torn |"
    " rip | pull | cut short | an end | withdrawn | taken away | lost | loses | losing | tripped of"
)


def ended(article: Article, index: int, view: View) -> Iterator[Found]:
    """The contracts that a sentence says were ended, by either side."""
    if not has_any(view.masked, END_CUES):
        return
    for sign in _SIGNS:
        told = sign.search(view.masked)
        if told and not _UNSURE.search(view.masked, clause_start(view.masked, told.start()), told.end()):
            rows = [*_told(article, index, view, told)]
            yield from rows
            if rows:
                return


def _told(article: Article, index: int, view: View, told: re.Match[str]) -> Iterator[Found]:
    groups = told.groupdict()
    other = next((who for group in ("with", "by") if (who := _who(article, index, view, told, group))), None)
    other = other or _in(view, told)
    if groups.get("name"):
        names: tuple[str | None, ...] = (_name(view, told, "name"),)
        start = told.start()
    elif groups.get("its"):
        who = referred(article, index, told.start("its"), "it")
        names, start = (who,), told.start()
    else:
        at = told.start("of") if groups.get("of") else told.start("verb")
        subject = subject_of(article, index, view, at)
        names, start = _names(view, subject, at), subject.start if subject else told.start()
    if groups.get("verb"):  # whoever ends it, and whose it was
        ender = subject_of(article, index, view, told.start("verb")) if groups.get("name") else None
        one = next(iter(ender.names), None) if ender else next(iter(names), None)
        held = _name(view, told, "name") or other
        if held and PUBLIC_BODY.search(held) and one and not PUBLIC_BODY.search(one):
            held, one = one, held
        names, other, start = (held,), one, min(start, told.start())
    for name in names:
        if name and not PUBLIC_BODY.search(name):
            figure = view.figures.get(told.start("sum")) if groups.get("sum") else None
            yield Found(
                "ended", "not_rebid", start, told.end(), name, other, noun=groups["noun"], figure=figure
            )


def _names(view: View, subject: Party | None, at: int) -> tuple[str | None, ...]:
    """The bodies that a verb is said of, by name or as they are counted."""
    return (subject.names or counted_group(view, subject, at)) if subject else ()


def _who(article: Article, index: int, view: View, told: re.Match[str], group: str) -> str | None:
    """The body of a group, by name, or whoever "the agency" stands for; "government" is one by itself."""
    name = _name(view, told, group)
    if name is None or re.fullmatch(_STATE, name) is None:
        return name
    return "government" if name == "government" else article.who(f"the {name}", index, told.start(group))


def _name(view: View, told: re.Match[str], group: str) -> str | None:
    return name_text(view, told.span(group)) if told.groupdict().get(group) else None


def _in(view: View, told: re.Match[str]) -> str | None:
    """The body that the words before the noun name: "its SFA contract"."""
    if not told.groupdict().get("fill"):
        return None
    for name in re.compile(NAME).finditer(view.masked, *told.span("fill")):
        if not is_no_body(view, name) and PUBLIC_BODY.search(view.words(name.span())):
            return name_text(view, name.span())
    return None


EXAMPLES: dict[str, list[Row]] = {
    "Ashdown Training had its contract with the Skills Agency terminated after a poor inspection.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "outcome": "not_rebid"}
    ],
    "The Skills Agency is also terminating its contract with Ashdown Training.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "outcome": "not_rebid"}
    ],
    "Ashdown Training is cancelling its adult contract with Northmoor Council.": [
        {"supplier": "Ashdown Training", "buyer": "Northmoor Council", "outcome": "not_rebid"}
    ],
    "Northmoor Council tore up Ashdown Training’s contract in May.": [
        {"supplier": "Ashdown Training", "buyer": "Northmoor Council", "outcome": "not_rebid"}
    ],
    "Ashdown Training lost its £9m adult contract in 2017.": [
        {"supplier": "Ashdown Training", "value": 9000000, "outcome": "not_rebid"}
    ],
    "Ashdown Training will close. Its funding contract was terminated by the Skills Agency.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "outcome": "not_rebid"}
    ],
    "The Skills Agency should terminate its contract with Ashdown Training.": [],
    "Ashdown Training ended its deal talks early.": [],
}
