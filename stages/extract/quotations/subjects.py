"""The subject of a verb is the mention right before it, relative clauses and brackets left out."""

import re
from collections.abc import Sequence
from functools import lru_cache

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.marks import Quoted, quoted
from stages.extract.quotations.mentions import Mention, Speaker

MASK = "\ue020"
"""Stands for each character of a quotation in a masked text."""

RELATIVE = re.compile(
    r" [–—-] (?:signed|seen|sent|written|obtained|published) [^–—\n]{3,90} [–—-](?= )|"
    r", (?:which|who|whose|where|that) [^,]*(?:,\d{3}[^,]*)*(?=,)|\([^)]*\)|, (?:an?|the|its) (?:[a-z]+ "
    r"){0,3}(?:member|part|branch|arm|subsidiary|partner|chair|president|principal|chief executive|director|"
    r"head|leader|secretary|governor|trustee|minister|publisher|owner|maker|home|parent|author|founder) of "
    r"[^,]*(?=,)|, (?:known|based|led|founded|run|owned|"
    r"backed|funded|seen|obtained|signed|written|published|leaked|sent) (?:to|in|by|at|for|on) [^,]*(?=,)|, "
    r"dated [^,]*(?=,)|, the [A-Z][\w&-]*(?: [A-Z][\w&-]*){0,4}[’']s? [a-z-]+(?: [a-z-]+)?(?=,)"
    r"|, who (?:(?!said|told)[\w’'-]+ ){2,8}?(?=(?:said|added|told|explained)\b)"
    r"|, (?:speaking|responding|commenting|reacting|writing) [^,]*(?=,)"
)
_OF = re.compile(r",? (?:of|at|from) (?:the )?")
_ASIDE = re.compile(r",? [–-] |, |(?: \([^)]{1,30}\))+, ")
_POST = re.compile(r"(?:, (?P<role>[^,]{3,80}?)|[^,]{0,80}) (?:of|at|for) (?:the )?")
_AFTER_ASIDE = re.compile(r"(?:,| [–-]|\)) (?:also |then )?$")
_CLAUSE = re.compile(r"[;:“‘]|\b(?:said|says|told|has|is|was|will|who|which|had|have|were|are)\b")
_SPEECH = re.compile(r"[;:“‘]|\b(?:said|says|told)\b")
"""What ends an aside behind the name opening its sentence: "Ada Reed, MP for Fell, which has one, said"."""
_GAP_STOP = re.compile(r"[;:]|\b(?:that|because|whether|if)\b")
_AND_VERB = re.compile(r",? and (?:also |then )?$")
_OWN_VERB = re.compile(
    r" (?:(?:has|have|had|also|then|\ue020+) )*"
    r"(?:\w+ed|met|told|wrote|gave|took|made|went|spoke|would|was|is) "
)
"""The first verb of a subject of two."""
_WIDEST_GAP = 45  # code points between a subject and its verb: adverbs, an age, a short aside
_WIDEST_OPENING = 20  # code points before a subject that must open its clause


def subject_before(
    cast: Cast,
    text: str,
    start: int,
    verb_start: int,
    *,
    must_open: bool = False,
    widest_gap: int = _WIDEST_GAP,
) -> Mention | None:
    """The mention in `text[start:verb_start]` that the verb at `verb_start` belongs to; None if none does."""
    hidden = [m.span() for m in RELATIVE.finditer(text, start, min(len(text), verb_start + 1))]
    mentions = cast.between(start, verb_start)
    widest = {m.start: m.end for m in reversed(mentions) if m.end <= verb_start}
    for mention in reversed(mentions):
        if mention.end > verb_start or any(a <= mention.start < b for a, b in hidden):
            continue
        if mention.end < widest[mention.start]:
            continue  # a part of "Ann Reed, chief executive and principal of Harbour College"
        end = max(
            [mention.end, *(b for a, b in hidden if a < mention.end < b)]
        )  # "X, who was made chair, said"
        gap = text[end:verb_start]
        for a, b in hidden:
            if a >= end:
                gap = gap.replace(text[a:b], " ")
        if len(gap) > widest_gap or _GAP_STOP.search(gap):
            return None
        if must_open and len(text[start : mention.start].strip(" ,.")) > _WIDEST_OPENING:
            return None
        return _holder(cast, text, start, mention, verb_start)
    return None


def opener(cast: Cast, text: str, start: int, verb_start: int) -> Mention | None:
    """The subject that opens a sentence, of the verb behind "and" too: "He met Ann Reed and said"."""
    joined = _AND_VERB.search(text, start, verb_start)
    first = next(iter(cast.between(start, start + 5)), None) if joined is not None else None
    if joined is None or first is None or text[start : first.start].strip(" The"):
        return None
    is_person = first.speaker.person is not None or first.pronoun == "person"
    rest = text[first.end : joined.start()]
    return first if is_person and _OWN_VERB.match(rest) and not _GAP_STOP.search(rest) else None


def owner_beside(cast: Cast, masked: str, mention: Mention, named: Sequence[Mention]) -> Speaker | None:
    """Whom "she" means in "Ada Reed’s post is safe. She": the one person of the paragraph."""
    start = masked.rfind("\n", 0, mention.start) + 1
    people = {m.speaker for m in cast.between(start, mention.start) if m.speaker.person}
    return people.pop() if len(people) == 1 and (not named or named[-1].start < start) else None


def _holder(cast: Cast, text: str, start: int, mention: Mention, verb: int) -> Mention:
    """The person in "Ada Perry of Lambeth College" or "Ada Perry, Chief Regulator,", whose end was found."""
    before = cast.between(start, mention.start)
    if not before:
        return mention
    last = before[-1]
    if (last.speaker.person or last.speaker.role) and _OF.fullmatch(text, last.end, mention.start):
        return last
    opens_open = _opens_with_aside(text, start, before[0], verb)
    is_aside = opens_open or _AFTER_ASIDE.search(text, max(start, verb - 20), verb) is not None
    if mention.speaker.person or not is_aside:
        return mention
    for person in reversed(before):
        told = ", " in text[person.start : person.end] or _ASIDE.match(text, person.end)
        if person.speaker.person and told and person.start < mention.start:
            opens = not text[start : person.start].strip()
            found = (_SPEECH if opens else _CLAUSE).search(text, person.end, verb) is None
            return _with_post(person, mention, text) if found else mention
    return mention


def _opens_with_aside(text: str, start: int, person: Mention, verb: int) -> bool:
    """Whether an aside that no comma ends is all between a name and its verb: "Reed, a member of it said"."""
    is_first = person.speaker.person is not None and not text[start : person.start].strip()
    return is_first and text.startswith(", ", person.end) and "," not in text[person.end + 2 : verb]


def _with_post(person: Mention, body: Mention, text: str) -> Mention:
    """The person with the body that the aside ends with, and the post before it, where none was read."""
    aside = _POST.fullmatch(text, person.end, body.start)
    if aside is None or person.speaker.organisation is not None:
        return person
    role = person.speaker.role or aside["role"]
    return person._replace(speaker=person.speaker._replace(role=role, organisation=body.speaker.organisation))


def masked(text: str, quotes: Sequence[Quoted]) -> str:
    """`text` with the words of every quotation masked, so that verbs inside speech are not seen."""
    parts, at = [], 0
    for quote in quotes:
        words = text[quote.start : quote.end]
        parts += [text[at : quote.start], "\n".join(MASK * len(line) for line in words.split("\n"))]
        at = quote.end
    return "".join([*parts, text[at:]])


@lru_cache(maxsize=ARTICLES_KEPT)
def masked_of(text: str) -> str:
    """`text` with every quotation masked, kept for the other tables' extractors."""
    return masked(text, quoted(text))
