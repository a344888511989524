"""The clause of a sentence in which a time stands, with the subject that stands before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stages.extract.phrases.sentences import Sentence

_MARK = re.compile(
    r";|:(?=\s(?!\d))|\s[–—-]\s|, (?=(?:and(?! (?:of|in|on|to|for|with|by|at|from) )|but|yet|so|while|"
    r"where|whereas|as|after|before|although|though|because|since|with|when|following|amid|meaning)\b)|,? "
    r"(?=(?:which|who|that|whose|when|while|because|although|though|but)\b)|,? (?=and (?:will|was|were|is|"
    r"are|has|have|had|then|later|said|that|it|they|he|she)\b)|\b(?:said|says|understood),? (?=(?:it|they|"
    r"he|she|the) )|\b(?:announced|confirmed|revealed) (?=(?:it|they|he|she) )"
)
"""Where a clause ends and another begins."""
_RELATIVE = re.compile(r"(?:which|who|that|whose)\b")
_BARE = re.compile(
    r"(?:and )?(?:will|was|were|is|are|has|have|had|then|later|said)\b|(?:and|but) (?:then "
    r"|later )?[a-z]+ed\b"
)
"""A verb without its subject, which opens a clause."""
_JOIN = re.compile(
    r"(?:and|but|so|while|where|whereas|as|after|before|although|though|because|since|when|that"
    r"|which|who|with) "
)
_NO_WORD = "the|an?|its|their|his|her|of|in|on|by|for|with|to|from|at|is|was|are|were|has|have|had|will|and"
_PART = r"[\w’'&+“”£-]++(?:[.,]\d++)?"
_ANTECEDENT = re.compile(
    r"(?:^|(?<=[\s(“]))(?P<head>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|[Oo]ur) )?"
    rf"(?:(?!(?:{_NO_WORD}|says|said)\b){_PART} ?){{1,6}}(?:(?:\([A-Z]\w+\) )?(?:of|for|in|and) (?:the |"
    rf"its )?(?:(?!(?:{_NO_WORD})\b){_PART} ?){{1,5}}){{0,2}}(?:\([A-Z]\w+\))?),?\s*$"
)
SUBJECT = re.compile(
    r"^(?:[A-Z]\w+ly, |But |And |However, |Meanwhile, )?(?!(?:Under|According|In|At|For|With|By|On|From|"
    r"After|Of|To|Following|Despite|That|What|How|Why|Whether) )(?P<head>(?:(?:The|An?|Its|Their|His"
    r"|Her|This|Our|It|He|She|They|We) "
    r"?|[A-Z])[^,;:]{0,110}?)(?=,| (?:is|are|was|were|has|have|had|will|would|could|can|may|said)\b)"
)
"""The subject with which a sentence opens."""
_GOES_ON = re.compile(
    r", (?=(?:(?:is|are|was|were|has|have|had|will|said|told|came|follows?|went|took|gave|made|put|got|ran|"
    r"held|met|saw|won|led|set|began)\b|[a-z]+ed\b))"
)
"""Where the main clause goes on behind a relative one."""
_BRACKET = re.compile(r"\([^()]*$")
_SAYS = re.compile(
    r"\b(?:said|says|announced|confirmed|revealed|reported|told [^,;:]{2,40}|warned|agreed|decided|learned|"
    r"disclosed|reporting|asserted|understood),?(?: yesterday| today| earlier| (?:this|last|earlier this) "
    r"\w+|(?: back)? in [A-Z]\w+(?: \d{4})?| in \d{4}| on [\w ]{3,20})?$"
)
_TOLD = re.compile(
    r"\b(?:says?|said|tell[s]?|told|means?|meant|shows?|found|know|known|hopes?|understood|so|clear|news|"
    r"fact|announcement|[a-z]{3,}ed)(?: (?:[A-Z][\w’'&-]* ?(?:(?:of|for|and|the) )*){1,5}| (?:the|its|an?|"
    r"his|her|their)(?: [\w-]+){1,3})?,? ?$"
)
"""Words whose that-clause tells what is said."""
_AUX = r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)"
_MAIN = re.compile(
    rf"(?:which|who|that) (?:{_AUX} |not |also |been |be |[a-z]+ly )*"
    r"(?!(?:said|says?|told|thinks?|thought|believed?|warn|claim|argu|insist|announced|confirmed|hopes?|"
    r"fear)\w*\b)"
    rf"[\w’'-]+ (?:(?!(?:that|if|whether|when|because|which|who|said|says|and|but|or)\b)[^,;:()\s]+ ){{0,"
    rf"12}}?{_AUX}\b"
)
"""A relative clause with the verb of the main one behind it."""
_FARTHEST = 90  # code points before a relative clause in which what it is of stands
_SAID = 80  # code points before a mark in which a verb of saying stands
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause `text[start:end]`; `head` is where its subject stands if that is before it."""

    start: int
    end: int
    head: Span | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where its words stand, the subject first."""
        body = (self.start, self.end)
        return (self.head, body) if self.head is not None else (body,)


def clause_at(text: str, masked: str, sentence: Sentence, at: int) -> Clause:
    """The clause of a sentence that holds the place `at`; brackets belong to the words before them."""
    start, end = sentence.start, sentence.end
    bracket = _BRACKET.search(masked, start, at)
    place = bracket.start() if bracket is not None else at
    marks = list(_MARK.finditer(masked, start, end))
    begin = max([mark.end() for mark in marks if mark.end() <= place], default=start)
    stop = _stop(masked, marks, max(at, begin), end)
    if begin == start:
        return Clause(begin, stop)
    if masked.startswith("that ", begin) and _TOLD.search(masked, start, begin):
        return Clause(begin + len("that "), stop)
    if _RELATIVE.match(masked, begin) is not None:
        return _relative(text, masked, start, place, Clause(begin, stop))
    if _BARE.match(masked, begin):
        bare = begin + len("and ") if masked.startswith("and ", begin) else begin
        return Clause(bare, stop, _span(SUBJECT.search(text[start:begin]), start))
    join = _JOIN.match(masked, begin, end)
    return Clause(join.end() if join is not None else begin, stop)


def _relative(text: str, masked: str, start: int, place: int, clause: Clause) -> Clause:
    """The clause that "which" opens, with what it is of; or the main clause, if it goes on before `place`."""
    opening = SUBJECT.search(text[start : clause.start])
    if masked[clause.start - 2] != "," and _MAIN.match(masked, clause.start, place):
        return Clause(start, clause.end)  # "colleges *that merge* can expect a visit in May"
    goes_on = _GOES_ON.search(masked, clause.start, place)
    if goes_on is not None:
        return Clause(goes_on.end(), clause.end, _span(opening, start))
    comma = masked.find(",", max(place, clause.start), clause.end)
    stop, behind = (comma if comma >= 0 else clause.end), masked.find(" ", clause.start) + 1
    if opening is not None and not text[start + opening.end("head") : clause.start].strip(" ,"):
        return Clause(behind, stop, _span(opening, start))
    base = max(start, clause.start - _FARTHEST)
    head = _span(_ANTECEDENT.search(text[base : clause.start]), base)
    return Clause(behind if head is not None else clause.start, stop, head)


def _span(found: re.Match[str] | None, base: int) -> Span | None:
    """Where the words that were found stand in the text."""
    return None if found is None else (base + found.start("head"), base + found.end("head"))


def _stop(masked: str, marks: Sequence[re.Match[str]], start: int, end: int) -> int:
    """Where a clause that goes on at `start` ends; what somebody says or decides belongs to it."""
    for mark in marks:
        said = mark.start() if mark[0][:1] in ",;: " else mark.end()
        before = masked[max(0, start - _SAID) : said].rstrip(" ,")
        if mark.start() >= start and (mark[0] == ":" or not _SAYS.search(before)):
            return mark.start()
    return end
