"""Who takes part where the clause of an event names nobody: its subject, or who is named with its title.

The subject is a name, a body by the words of its name ("Harbour Sixth Form", which no list knows), one that
"the college" or "it" means. Without these, whoever the words of the title name.
"""

import re
from collections.abc import Iterator
from itertools import islice

from stages.extract.events.clauses import participants_of
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.sentences import sentence_at
from stages.extract.quotations.cast import NOBODY, Cast, Mention
from stages.extract.quotations.sources import meant

_BODY = re.compile(
    r"\b(?:College|Colleges|Sixth Form|UTC|University|School|Academy|Trust|Group|Council|Committee|Commission"
    r"|Institute|Board|Agency|Panel|Union|Federation|Foundation|Corporation|Authority|Association|Partnership"
    r"|Ltd|Limited|LLP|plc|Training)(?=$| (?:of|for|in)\b)|^(?:New|Central) [\w ]*College\b"
)
"""The words of a name that make it a body's."""
_TOPIC = re.compile(
    r" (?:on|of|for) (?:the )?(?:[A-Z][\w’-]*|and|of|for)(?: (?:[A-Z][\w’-]*|and(?= [A-Z])))*"
)
_LEAD = re.compile(
    r"(?:[•*–—-] ?)?(?:(?:But|And|Meanwhile|However|Yet|Also|Then),? )?"
    r"(?:(?:In|On|At|By|During|From|Since|After|Before|Following|Last|This|Earlier|Later|Over|With|Under"
    r"|As|For|Despite|When|While) [^,;:\n]{2,90}, )?(?:[Tt]he )?"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|says|to|that|which|who|[a-z]+ed|met|held|began"
    r"|took|sold|won|gave|put|set|went|came)\b"
)
_IT = re.compile(r"It\b")
_SAYS = re.compile(
    r"(?:also |has |have |had )?(?:said|says|warn(?:s|ed)|recommends?|argue[sd]|pointed|told)\b"
)
"""Who says what happens does not take part in it, unless it is a body of which it tells."""
_NO_BODY = re.compile(r"^(?:Skills?|Adult|Further|Higher|Art|Level|Foundation) |\bBuilding\b|\bHub\b")
_NOBODY = re.compile(
    r"(?:-(?:funded|owned|based|led|backed|run)|^(?:Tes|TES|FE Week|Schools Week|BBC|RESOLVED))$"
)
"""A word of kind, a paper to which it was told, a heading."""
_OWN = re.compile(r"\b(?:it|its|he|she|his|her)\b")


def named_beside(text: str, start: int, end: int, title: str, cast: Cast) -> tuple[str, ...]:
    """The people and bodies that take part in the event that `text[start:end]` tells under `title`."""
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead is not None else start
    verb = _VERB.search(text, begin, end)
    until = verb.start() if verb is not None else end
    subject = _in_order(text, cast, begin, until)
    if subject and _SAYS.match(text, until, end) and not _OWN.search(title):
        persons = {m.speaker.person for m in cast.between(begin, until)}
        subject = tuple(name for name in subject if name not in persons)
    if subject or _IT.match(text, begin):
        return subject or _before(text, begin, cast)
    return _in_title(text, start, end, title, cast)


_UNIONS_REACH = 4000
"""Code points: a page on a strike names its union in each part."""
_DEFINITE = re.compile(
    r"\b(?:[Tt]he|[Tt]his) (?:[\w,-]*-[a-z]+ |(?:[a-z]+[- ]){1,2}?)??(?P<noun>[Cc]ollege|university|school|"
    r"academy|council|trust"
    r"|group|company|firm|provider|charity|business|organisation|watchdog|inspectorate|corporation|governors"
    r"|governing body|board)(?![’'-]s? (?!is|was|has)|-)\b"
)
_HE = re.compile(
    r"(?:(?P<one>[Hh]e|[Ss]he)|(?P<whose>[Hh]is|[Hh]er) (?:[a-z-]+ ){0,2}(?:letter|speech|visit|resignation"
    r"|departure|appointment|report|comments|remarks|warning|announcement|statement))\b"
)
"""Who does it, or whose it is, at the start of a sentence."""
_OF_ANY = frozenset({"company", "firm", "provider", "charity", "business", "organisation"})
_OF_COLLEGES = frozenset({"corporation", "governors", "governing body", "board"})
_WATCH = frozenset({"watchdog", "inspectorate"})
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")


def union_named(cast: Cast, at: int) -> tuple[str, ...]:
    """The union that a text named last, or names next, whose strikes and ballots it goes on to tell of."""
    before = reversed(list(cast.between(max(0, at - _UNIONS_REACH), at)))
    for mention in (*before, *cast.between(at, at + _UNIONS_REACH)):
        if mention.speaker.organisation and body_kinds().get(mention.speaker.organisation) == "union":
            return (mention.speaker.organisation,)
    return ()


def he_or_she(text: str, masked: str, start: int, end: int, cast: Cast) -> tuple[str, ...]:
    """The person whom the subject of `text[start:end]` means: "She wrote to", "His letter"."""
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead is not None else start
    found = _HE.match(text, begin, end)
    if found is None:
        return ()
    who = meant(cast, masked, Mention(begin, found.end(), NOBODY, "person"), None)
    return (who.person,) if who.person else ()


def meant_by(text: str, start: int, end: int, cast: Cast) -> tuple[str, ...]:
    """The body of which a sentence says "the college": the one of that kind that the text named last."""
    said = _DEFINITE.search(text, start, end)
    if said is None:
        return ()
    noun = said["noun"].lower()
    bodies = [m.speaker.organisation for m in cast.between(0, said.start()) if m.speaker.organisation]
    if noun in _WATCH:
        return ("Ofsted",) if "Ofsted" in bodies else ()
    if noun in _OF_ANY:
        provider = cast.provider(said.start()).organisation
        return (provider,) if provider else ()
    word = "college" if noun in _OF_COLLEGES else noun
    found = (body for body in reversed(bodies) if word in body.lower().split())
    return tuple(islice(found, 1))


def is_we(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells what its writers do."""
    return _WE.search(text, start, end) is not None


def is_body(name: str) -> bool:
    """Whether the words of a name show it to be a body's."""
    return _BODY.search(name) is not None


def _in_title(text: str, start: int, end: int, title: str, cast: Cast) -> tuple[str, ...]:
    at = text.find(title, start, end)
    return _in_order(text, cast, at, at + len(title)) if at >= 0 else ()


def _in_order(text: str, cast: Cast, start: int, end: int) -> tuple[str, ...]:
    """The people and bodies named between two places, those too whom only their names show to be bodies."""
    known = participants_of(text, cast, start, end)
    found = [(text.find(name, start, end), name) for name in known]
    found += [(at, name) for at, name in _unread(text, cast, start, end) if name not in known]
    found.sort()
    names = (name for _, name in found if not _NOBODY.search(name))
    return tuple(dict.fromkeys(names))


def _unread(text: str, cast: Cast, start: int, end: int) -> Iterator[tuple[int, str]]:
    for name in cast.unread():
        if name.start >= end:
            return
        if (
            name.start >= start
            and name.end <= end
            and _BODY.search(name.text)
            and not _NO_BODY.search(name.text)
        ):
            topic = None if " " in name.text else _TOPIC.match(text, name.end, end)
            if " " in name.text or topic is not None:
                yield name.start, f"{name.text}{topic[0] if topic is not None else ''}"


def _before(text: str, at: int, cast: Cast) -> tuple[str, ...]:
    """Whom "it" means: the one body that the sentence before in its paragraph names."""
    sentences = sentences_of(text)
    index = sentence_at(sentences, at)
    if not index or sentences[index - 1].paragraph != sentences[index].paragraph:
        return ()
    before = sentences[index - 1]
    lead = _LEAD.match(text, before.start, before.end)
    begin = lead.end() if lead is not None else before.start
    verb = _VERB.search(text, begin, before.end)
    named = _in_order(text, cast, begin, verb.start() if verb is not None else before.end)
    return named if len(named) == 1 else ()
