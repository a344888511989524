"""Which provider a verb of grading speaks of: its subject, or whom the subject refers to.

"It" and "the college" mean the last provider named; "a Hampshire college" at the head of an article
the one named next; leaders, teaching or progress the provider at which they are. Left alone: providers
in general ("most colleges are rated good"), and some other one that is not named.
"""

import re
from collections.abc import Sequence

from stages.extract.inspection_judgements.grades import PROVIDER_NOUNS
from stages.extract.inspection_judgements.spoken_of import (
    DEFINITE,
    both_before,
    is_place,
    last_named,
    meant,
    named_next,
    to_be_named,
)
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence

_ONE_SENTENCE = 130  # code points back in which "this provider" was named
_LONGEST_GAP = 150  # code points between a provider and its verb
_APPOSITION = re.compile(
    rf", (?!the (?:{PROVIDER_NOUNS}),)(?:an?|the|which|who|whose|where|part of|formerly|run by|based|led by"
    rf"|in|near|at|with|on"
    r"|managed by|owned by|then|now|once|previously)\s[^,]*,|\([^)]*\)"
)
_INDEFINITE = re.compile(
    r"^(?:\W|[\w’ ]+: )?(?:(?:After|At|Before|Despite|Following|For|In|Just|On|Over|With"
    r"|Within)\b(?:(?! (?:that|which|who|was|were|is|are|has|have)\b)[^.;:]){2,60}?,? )?"
    rf"(?:An?|One|Another) (?:[\w’-]+ ){{0,6}}?(?:{PROVIDER_NOUNS})\b",
    re.IGNORECASE,
)
_SOME_OTHER = re.compile(
    rf"\b(?:[Aa]nother|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal|[Oo]ther) (?:[\w-]+ ){{0,4}}"
    rf"(?:{PROVIDER_NOUNS})s?(?: (?:in|at|near|on) [\w ]{{2,20}})?"
    r"(?: (?:has|have|had|was|were|is|are|also|then|that|which))* $"
)
SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:[\w’-]+ ){0,5}"
    r"(?:providers|colleges|schools|firms|companies|reports|visits|others)\b",
    re.IGNORECASE,
)
"""Several providers, of whom a plural pronoun speaks, or a second grade is told."""
_OF_TWO = re.compile(r"\b[Tt]he (?P<which>former|latter) (?:(?:has|have|had|was|is|also|then|been) )*$")
_WHOSE = re.compile(rf"\b[Aa]n? (?:[a-z-]+ ){{0,4}}(?:{PROVIDER_NOUNS}) whose (?:[\w’-]+ ){{1,4}}$")
_GENERAL = re.compile(
    r"\b(?:providers|colleges|schools|reports|nurseries|utcs|firms|settings|trusts|universities"
    r"|organisations|prisons|academies|inspections|visits|per cent|of them|others|some|many|most|few"
    r"|proportion|number|none|half|third|quarter|anyone|everyone|you|we|i|those|any|each|every|parents"
    r"|students say|pupils say|percentage|%|councils|local authorities|group of|employers|he|she|his|her)\b",
    re.IGNORECASE,
)
_UP_TO_VERB = re.compile(
    r"(?:,? \([^)]*\))?(?:, (?:an?|the|which|who|in|based|headquartered|located"
    r"|part of|formerly|run by|led by|near"
    r"|at)\b[^,;:.]*,)*(?:,? (?:which|who|that|though|however|both|each|also|then|similarly),?)?(?: (?:has"
    r"|have|had|was|were|is|are|being|been|also|now|then|since|again|later|just|remarkably|successfully"
    r"|subsequently|previously|both|all|each|recently|first|only|this|last|week|month|year|today|yesterday"
    r"|fared \w+,))*,? ?(?:[‘’]s?)?"
)
_THERE = re.compile(r"[’”'\"]? at (?=(?:the|this|its) [a-z])")
"""What leads from a grade to where it was given: "teaching is outstanding *at the college*"."""
_ASPECTS = re.compile(
    r"\b(?:progress|leadership|leaders|managers|management|governance|governors|teaching|training|provision"
    r"|safeguarding|quality|behaviour|outcomes|learning|apprenticeships?|overall|effectiveness|areas?"
    r"|themes?|inspection|visit|grades?|rating|outcome|result|verdict|score|financial health|contribution"
    r"|education|delivery|programmes|development|attitudes|care|standards|curriculum|sixth form"
    r"|early years)\b",
    re.IGNORECASE,
)
"""What is judged at a provider: a sentence about it may leave the provider out."""
_OPENS, _RULES = (
    re.compile(r"(?:(?:In|On|After|Following|Since|During) [^,.;:]{3,60}, )?(?:[Tt]he )?"),
    re.compile(r" (?:was|were|has|had|have|received|underwent|went|got|passed|welcomed) "),
)
"""Around a name that is the subject of the sentence."""
_ONE_OF = re.compile(
    r" (?:is|was|are|were) (?:also |now )?(?:one|two|three|another) of (?:the |several |many )?(?:[\w’-]+"
    r" ){1,7}$"
)
"""X was one of several colleges that Ofsted rated good."""
_ITS = re.compile(r"(?:Its|Their) ")
_ADVERBIAL = re.compile(
    r"\b(?:after|before|since|despite|following|by|on|for|without|upon) (?:being |having been |having "
    r"|previously |recently )*$"
)
_LISTED = re.compile(
    r"(?: (?:plc|ltd|limited|group|college))?,? and (?:the )?(?:charity |provider |college )?|, (?:the"
    r" )?|, (?:a|an|the|based|in|which) [^,]{2,60},? and "
)
_ASIDE_FIRST = re.compile(
    r"(?:^|[\n.;:,] ?)(?:Under|With|At|For|By|Unlike|Like|Since|From|Alongside|According to|Led by)"
    r" (?:the |its |principal |chief executive )*$",
    re.IGNORECASE,
)
"""Before a name that a comma parts from the subject: "*Under Ann Lee*, X College rose"."""
_OBLIQUE = re.compile(
    r"\b(?:with|of|from|at|for|by|near|than|like|unlike|alongside|to|joins?|joined|visited|in)"
    r" (?:the )?(?:[a-z-]+ ){0,2}$"
)


def subjects(  # noqa: C901, PLR0911, PLR0912 -- a case each
    text: str, sentence: Sentence, verb: int, grade: int, sure: Sequence[Name], possible: Sequence[Name]
) -> list[str]:
    """The providers that the verb at `verb`, with its grade at `grade`, speaks of."""
    if (one_of := _ONE_OF.search(text, sentence.start, verb)) is not None:
        verb = one_of.start()
    clause = text[sentence.start : verb]
    inside = [n for n in sure if sentence.start <= n.start and n.end <= verb]
    if _ADVERBIAL.search(clause) and inside:
        ruling = next((n for n in inside if not _OBLIQUE.search(text[sentence.start : n.start])), None)
        whole = next(DEFINITE.finditer(text, sentence.start, inside[0].start), None)
        if ruling is None and whole is not None and whole["noun"] and (spoken_of := meant(whole, sure)):
            return spoken_of  # the college joined forces with X a week after being rated …
        return [(ruling or inside[0]).text]
    hidden = [m.span() for m in _APPOSITION.finditer(text, sentence.start, verb + 1)]
    near = _of_two(sure, _OF_TWO.search(text, sentence.start, verb))
    near = near or beside(text, sentence, verb, [n for n in possible if not _is_in(hidden, n)])
    if near:
        return near
    is_beside = any(
        text[n.start - 1] != "(" and not _OBLIQUE.search(text[sentence.start : n.start]) for n in inside
    )
    opening, other = _INDEFINITE.search(clause), _SOME_OTHER.search(clause, max(0, len(clause) - 80))
    if opening is not None and other is not None and other.start() > opening.end():
        return []  # a college showed the best of it, and a private provider was found to be weak
    if opening is not None and not is_beside and not SEVERAL.search(clause):
        return named_next(text, sentence, [n for n in possible if not inside or n.start >= verb])
    if _SOME_OTHER.search(clause[-80:]) or _WHOSE.search(clause):
        return []
    before = [n for n in inside if not _is_in(hidden, n) and not is_place(text, n)]
    definites = [
        m
        for m in DEFINITE.finditer(text, sentence.start, verb)
        if not any(a < m.start() < b for a, b in hidden)
    ]
    last = definites[-1] if definites else None
    if last is not None and last["pronoun"] in {"which", "that", "who"} and len(definites) > 1:
        what = definites[-2]  # the college, which got a grade three
        last = what if what["noun"] and 0 < last.start() - what.end() < 3 else last
    if last is not None and last["pronoun"] and (last["pronoun"].lower() == "both" or SEVERAL.search(clause)):
        both = both_before([n for n in possible if n.start > sentence.start] or sure, last.start())
        return both if last["pronoun"].lower() == "both" else []
    if before and (last is None or last.start() < before[-1].start or last["pronoun"]):
        return listed_before(text, before, verb)
    if last is not None:
        near = _this_one(text, sentence, last, possible) or meant(last, sure)
        return near or (to_be_named(text, sentence, last.start(), sure, possible) if last["noun"] else [])
    if (there := _THERE.match(text, grade, sentence.end)) and (at := DEFINITE.match(text, there.end())):
        return meant(at, sure)
    if (ruling := _opening(text, sentence, verb, possible)) is not None:
        return [ruling.text]
    if _GENERAL.search(clause):
        return []
    after = next(
        (
            n
            for n in sure
            if grade <= n.start < sentence.end
            and re.search(r"\bat (?:the )?$", text[sentence.start : n.start])
        ),
        None,
    )
    if after is not None:
        return [after.text]
    if not _ASPECTS.search(clause) and clause.strip() not in {"", "This", "That"}:
        return []
    bodies = [n for n in sure if n.kind == "organisation"] if _ITS.match(clause) else []
    return last_named(text, bodies or sure, sentence.start)


def _opening(text: str, sentence: Sentence, verb: int, possible: Sequence[Name]) -> Name | None:
    """The name that opens the clause as the subject of a verb before: "Marlpit was inspected and rated"."""
    for name in possible:
        if sentence.start <= name.start and name.end < verb and _RULES.match(text, name.end):
            return name if _OPENS.fullmatch(text, sentence.start, name.start) else None
    return None


def _of_two(sure: Sequence[Name], one: re.Match[str] | None) -> list[str]:
    """For "the former" and "the latter" one of the two named last."""
    if one is None:
        return []
    two = both_before(sure, one.start())
    return two[:1] if one["which"] == "former" else two[-1:]


def _this_one(text: str, sentence: Sentence, definite: re.Match[str], possible: Sequence[Name]) -> list[str]:
    """For "this private provider" the one that the sentence right before names last, of whatever kind."""
    if not definite[0].lower().startswith("this"):
        return []
    near = [n for n in possible if sentence.start - _ONE_SENTENCE < n.start and n.end <= sentence.start]
    named = near[-1:] if near and " " in near[-1].text and not is_place(text, near[-1]) else []
    return [n.text for n in named]


def _is_in(spans: Sequence[tuple[int, int]], name: Name) -> bool:
    return any(start <= name.start < end for start, end in spans)


def beside(text: str, sentence: Sentence, verb: int, possible: Sequence[Name]) -> list[str]:
    """The provider of any kind right before the verb, an apposition and auxiliaries aside."""
    before = [n for n in possible if sentence.start <= n.start and n.end <= verb]
    for name in reversed(before[-3:]):
        if _UP_TO_VERB.fullmatch(text, name.end, verb) and not is_place(text, name):
            return listed_before(text, before[: before.index(name) + 1], verb)
    return []


def listed_before(text: str, before: Sequence[Name], verb: int) -> list[str]:
    """The last provider before the verb, with those listed right before it: "A, B and C were rated"."""
    last = before[-1]
    if verb - last.end > _LONGEST_GAP:
        return []
    if len(before) > 1 and text[before[-2].end : last.start] in {" (", ", part of ", ", part of the "}:
        before, last = before[:-1], before[-2]  # X Limited (XL)
    found = [last.text]
    for earlier, later in zip(reversed(before[:-1]), reversed(before), strict=False):
        if (
            not _LISTED.fullmatch(text, earlier.end, later.start)
            or is_place(text, earlier)
            or _ASIDE_FIRST.search(text, max(0, earlier.start - 30), earlier.start)
        ):
            break
        found.append(earlier.text)
    return found[::-1]
