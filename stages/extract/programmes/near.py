"""Who and where stands near a programme that is likely told of: looser than the constructions.

A body that runs it, has it ("the agency's budget"), is named right after it ("a scheme of the agency") or
does something with it in the same clause; bodies that deliver it; places that it is "in" or "across".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.writer import writer
from stages.extract.programmes.grammar import made
from stages.extract.programmes.mentions import Mention

_REACH = 180  # code points each side of a mention that are looked at
_THE_BODY = r"\b[Tt]he (?:department|agency|council|charity|company|foundation|trust)\b"
_ORG = rf"(?:\ue010++|\b[Gg]overnment\b|{_THE_BODY}|\b[Ww]e\b)"
_OTHER = r"(?!(?:of|in|for|to|and|by|with|on|from|at|that|who|which|as)\b)[^ .,;:\ue010-\ue013\ue020]+"
_WORDS = rf"(?: {_OTHER}){{0,4}} ?[“‘]?"
_REST = r"[^.;:“”\ue010\ue011\ue020]"
"""What may stand between a body and what it does: no other body, no other clause."""
_ANEW = r" (?:it|they|he|she|we|who|which|that)\b"
_AUX = (
    r"(?: \(\ue010++\))?,?(?: (?:has|have|had|will|would|is|are|today|also|now|yesterday|first|which|that|to|"
    r"recently|been|plans?|expected|due|set|still|already|then|\w+ly)\b)*"
)
_DOES = (
    r"(?:launch|announc|introduc|creat|set up|setting up|establish|unveil|fund|open|expand|extend|commission|"
    r"procur|tender|invit|award|cancel|scrap|clos|axe|abandon|paus|promis|pledg|bring in|pilot|test|cease|"
    r"allocat|invest|put|design|develop|replac|reform|back)"
)
_PERSON = r"(?!(?:chair|chief|spokes|director|head|manager|minister|secretary|president|principal)\w*\b)"
_MATTER = r"(?:budget|tender|procurement|contracts?|plans?|funding|money|network|rollout|delivery) (?:for|of)"
_DONE = (
    r"(?:funded|launched|managed|commissioned|overseen|set up|procured|administered|introduced|announced|"
    r"paid for|backed|supported|devolved)"
)
_SUBJECT = rf"(?<!\bat )(?<!\bin )(?<!\bto )(?<!\bof )(?<!\bwith )(?P<body>{_ORG})"
_RUN = r"(?:run|runs|ran|running|manag\w+|overse\w+|administ\w+|coordinat\w+)\b"
_OWNERS = (
    rf"{_SUBJECT}{_AUX} {_RUN}{_REST}{{0,50}}? [“‘]?{{P}}",
    r"{P}[^.;:\ue010\ue011]{0,60}? (?:run|managed|overseen|led|administered|coordinated) by(?: the)?"
    rf"(?: [a-z’-]+){{0,2}} (?P<body>{_ORG})(?![’'])",
    rf"\b(?P<body>[Oo]ur)\b{_WORDS}{{P}}",
    rf"(?P<body>{_ORG})[’'](?:s\b)?(?: \(\ue010++\))? ?{_PERSON}(?:(?:{_OTHER} ){{0,3}}{_MATTER} (?:the )?)?"
    rf"{_WORDS}{{P}}",
    rf"(?P<body>{_ORG})[- ](?:funded|backed|led|run|supported|sponsored){_WORDS}{{P}}",
    rf"{{P}}[^.;:,\ue010\ue011]{{0,30}}? (?:{_DONE}(?: \w+)? (?:by|to)|of)"
    rf"(?: the)?(?: [a-z’-]+){{0,2}} (?P<body>{_ORG})(?![’'])",
    rf"(?P<body>{_ORG})(?! (?:said|says|told|warned|called|calls)\b)(?:(?!{_ANEW}){_REST}){{1,110}}?"
    rf" (?:its|their){_WORDS}{{P}}",
    rf"{_SUBJECT}{_AUX} {_DOES}{_REST}{{0,60}}? [“‘]?{{P}}",
)
"""Who runs, owns, pays for or starts it, the surest first."""
RUNS = 2
"""So many of them say who runs it."""
_DELIVERERS = (
    r"{P}[^.;:\ue010]{0,80}? (?:delivered|provided|taught|offered)(?: [a-z]+ly)? by(?: the)?"
    r"(?: [a-z-]+){0,2} (?P<body>\ue010++|\ue003++)",
    r"(?<!\ue010)(?<!\bof )(?<!\bof the )(?P<body>\ue010++)(?: \(\ue010++\))?,?"
    r"(?: (?!not\b|by\b)[a-z]+){0,5} (?:deliver|provid|offer|teach)"
    rf"(?:s|es|ed|ing)?\b{_REST}{{0,40}}? {{P}}",
    r"(?P<body>\ue010++)(?: \(\ue010++\))?,?(?: (?:has|have|had|been|also|which|was|were|will))* "
    rf"(?:won|awarded|secured|holds?|held)\b{_REST}{{0,50}}? {{P}} contracts?",
)
_AREAS = (
    r"{P}(?: [a-z]+){0,2},? (?:in|across|throughout|around|covering|covers)(?: (?:the|all|parts|of))* "
    r"(?P<area>{AREAS})",
    rf"(?P<area>\ue012++)[’']s?{_WORDS}{{P}}",
)
_PATTERNS = tuple(
    (column, made(pattern))
    for column, patterns in (("manager", _OWNERS), ("delivered_by", _DELIVERERS), ("area", _AREAS))
    for pattern in patterns
)
_NO_BODIES = ("Fund", "Budget", "Programme", "Scheme", "Week", "Hub")
"""Last words of what is named as a body and is none that could own a programme."""
_CLASSES = frozenset({"MCA", "MCAs", "LA", "LEP", "LEPs", "FE"})
"""Acronyms of classes of bodies."""
_PLACED = re.compile("\ue012|orth|outh|[Ee]ast|[Ww]est|idlands")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


class Fact(NamedTuple):
    """What stands near a programme: its column, its words, how sure the way of telling is, and its span."""

    column: str
    words: str
    rank: int
    span: tuple[int, int]


def facts_near(article: Article, index: int, masked: str, mention: Mention) -> Iterator[Fact]:
    """What one mention's sentence tells of the programme, which is masked in `masked`."""
    view = article.view(index)
    start, end = max(0, mention.start - _REACH), min(len(masked), mention.end + _REACH)
    for rank, (column, pattern) in enumerate(_PATTERNS):
        for found in pattern.finditer(masked, start, end):
            if found.start() <= mention.start < found.end():
                read = _area if column == "area" else _body
                if words := read(article, index, view, found):
                    yield Fact(column, words, rank, found.span())
                break


def _body(article: Article, index: int, view: View, found: re.Match[str]) -> str | None:
    """The body that was found, by its name."""
    words = view.words(found.span("body"))
    if words.lower() in {"we", "our"}:
        return writer(article, view.sentence.start + found.start("body"))
    if words.lower().startswith("the "):
        return article.who(words.lower(), index, found.start("body"))
    is_none = words.endswith(_NO_BODIES) or words in _CLASSES
    return None if is_none else "government" if words.lower() == "government" else words


def _area(_article: Article, _index: int, view: View, found: re.Match[str]) -> str | None:
    """The places that were found, if they are some."""
    words = view.words(found.span("area")).removeprefix("the ")
    is_place = _PLACED.search(view.masked, *found.span("area")) is not None
    return words if is_place and not _MONTH.search(words) else None
