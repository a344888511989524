"""The clause in which an event is told: where it starts and ends, and who is named in it."""

import re

from stages.extract.phrases.name_words import TIME_WORDS
from stages.extract.phrases.sentences import Sentence
from stages.extract.phrases.words import word_set
from stages.extract.quotations.cast import Cast
from stages.extract.quotations.nouns import DOCUMENTS

_CLAUSE_END = re.compile(
    r"[;(]|:(?=\s)|\s[–—]\s|, (?:which|who|when|while|but|although|with|and (?:said|will|is|has))\b"
    r"|\sand (?:is|are|was|were|has|have|had|will|provides|offers|runs)\b"
    r"|, and [A-Z][^,;:.]{3,60}, (?:which|who)\b|$"
)
_MEMBER = re.compile(r"(?:an?|the|its) (?:[a-z]+ ){0,2}member of\b")
_ASIDE = re.compile(r"\b(?:member|part|branch|arm|subsidiary|partner|pupil|student) of (?:the )?$")
_SECTORS = frozenset({"FE", "HE"})
"""What is written like a body, and is a part of education."""
THINGS = DOCUMENTS | word_set(
    "Strategy Benchmarks Programme Scheme Plan Levy Framework Act Bill Level Levels Apprenticeships"
    " Budget Summit Appraisal Plans Review Survey Campaign Reform Reforms Qualifications Standards Act"
)
"""The last words of names of what nobody is."""
_SHORT_OPENING = 3  # code points: the clause starts with its verb
_WORDS_KEPT = 6
_HAS_NO_SUBJECT = re.compile(
    r"(?:was|were|has|had|is|are|will)\b|\("
    r"|(?:announced|appointed|commissioned|approved) (?:on|in|at|by|last|this|today|yesterday)\b"
)
_RELATIVE = re.compile(
    r"(?:which|that|who|when|where|(?:and|but|since)(?! (?:the|an?|its|their|his|her|it|they|he|she|we) ))\b"
)
_THING = re.compile(
    r"(?:^|\s)(?P<thing>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his) [^,;:.–]{2,55}?,? "
    r"(?:that|which|who)) (?:was |were |is |are |will be )?$"
)
_LONGEST_THING = 70  # code points
_LISTED = re.compile(
    r"(?!(?:In|On|At|By|For|From|With|To|Last|This|These|After|Before|Since|As|If|When|While|Under|Over|Today"
    r"|Yesterday|However|Meanwhile|But|And|Yesterday|[A-Z]\w+ly|Also|Then|Now|Later|Earlier)\b)"
    r"[A-Z][\w’'-]*(?: [a-z][\w’'-]*){0,2}, (?:[\w’'-]+ ){0,5}?and \w"
)
"""A subject that is a list, with which a sentence opens: "leaky roofs, broken windows and halls"."""


def clause_start(masked: str, sentence: Sentence, at: int) -> int:
    """Where the clause starts; a clause that starts with its verb or with which keeps the words before it."""
    cut = max(masked.rfind(mark, sentence.start, at) for mark in (", ", "; ", ": ", "– ", "— "))
    start = cut + 2 if cut >= 0 else sentence.start
    if (
        cut >= 0
        and masked.find(", ", sentence.start, at) == cut
        and _LISTED.match(masked, sentence.start, at)
    ):
        return sentence.start
    thing = _THING.search(masked, max(sentence.start, at - _LONGEST_THING), at)
    if thing is not None:
        return thing.start("thing")
    if _HAS_NO_SUBJECT.match(masked, start):
        told = masked.rfind(" that ", start, at)
        return told + len(" that ") if told >= 0 else sentence.start
    if start > sentence.start and (at - start < _SHORT_OPENING or _RELATIVE.match(masked, start)):
        words = masked[sentence.start : start].rstrip(" ").split(" ")
        start = max(sentence.start, start - len(" ".join(words[-_WORDS_KEPT:])) - 1)
    return start


def clause_end(masked: str, sentence: Sentence, at: int) -> int:
    """Where the clause with a verb that ends at `at` ends."""
    match = _CLAUSE_END.search(masked, at, sentence.end)
    return match.start() if match else sentence.end


def participants_of(masked: str, cast: Cast, begin: int, end: int) -> tuple[str, ...]:
    """The people and bodies named in the clause, in reading order, each once."""
    found: list[str] = []
    last_end = begin
    for mention in cast.between(begin, end):
        name = mention.speaker.person or mention.speaker.organisation or ""
        is_no_name = not name or name in _SECTORS or "\n" in name
        if mention.pronoun or is_no_name or name in found or mention.start < last_end:
            continue
        is_document = masked[mention.start : mention.end].rsplit(" ", 1)[-1] in THINGS
        if masked[mention.start - 1 : mention.start] == "(" or name.capitalize() in TIME_WORDS or is_document:
            continue  # the acronym of the body before it; "the letter of January"
        if _ASIDE.search(masked, max(begin, mention.start - 30), mention.start) or _MEMBER.match(
            masked, mention.start
        ):
            continue  # said of somebody who takes part, or of nobody who does
        found.append(name)
        last_end = mention.end
    return tuple(found)
