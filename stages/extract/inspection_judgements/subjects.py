"""Which provider a verb of grading speaks of: its subject, or whom the subject refers to.

"It" and "the college" mean the last provider named; "a Hampshire college" at the head of an article
the one named next; leaders, teaching or progress the provider at which they are. Left alone: providers
in general ("most colleges are rated good"), and some other one that is not named.
"""

import re
from collections.abc import Sequence

from stages.extract.inspection_judgements.grades import PROVIDER_NOUNS
from stages.extract.phrases.names import Name
from stages.extract.phrases.sentences import Sentence

_ANY_PROVIDER = frozenset(
    {"", "provider", "centre", "institution", "organisation", "company", "firm", "business"}
)
_IS_A = re.compile(
    r"(?: is| was|, which is)?,? (?:an?|the) (?:(?!(?:of|for|in|at|by)\b)[\w’-]+ ){0,4}?"
    r"(?P<noun>college|school|university|academy|charity|nursery|trust|council)\b"
)
"""What a provider is whose name does not say so: "Marlpit Works is a small *college*"."""
_WHERE = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Ff]rom|[Aa]cross|[Oo]n|[Aa]round)(?: the)? "
    r"(?:(?!(?:Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]*\b)[A-Z][\w’-]+,? (?:and )?){0,2}$"
)
_ONE_SENTENCE = 130  # code points back in which "this provider" was named
_LONGEST_GAP = 150  # code points between a provider and its verb
_HEAD = 700  # code points: how far an article's first words reach
_FAR = 1200  # code points back in which the provider spoken of was named
DEFINITE = re.compile(
    rf"\b(?:[Tt]he|THE|[Ii]ts?|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Oo]ur) "
    rf"(?:(?!that\b|which\b|and\b|of\b)[\w‘’,-]+ ){{0,4}}?(?P<noun>{PROVIDER_NOUNS}"
    rf"|(?<=[Tt]he )(?:College|School|Academy|University|Provider|Group|Company|Service)(?= [a-z]))"
    rf"\b(?![’']s? (?:[A-Z]|principal|leaders))|\b(?P<pronoun>[Ii]t|which|that|who|[Tt]hey|[Bb]oth|us|them)\b"
)
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
_ADDED = re.compile(
    r"\b(?:with|of|from|by|between|than|like|unlike|alongside|joins?|joined|after|into|as well as|t(?:ook|"
    r"akes?|aking) (?:on|over)|acquired|absorbed) (?:the |its |nearby )?(?:[a-z-]+ ){0,2}$"
)
_AND = re.compile(r",? and (?:the )?(?:[a-z-]+ ){0,2}")
_SPOKEN_OF = 700  # code points back in which a name that was no mere addition is looked for


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
    if _INDEFINITE.search(clause) and not inside and not SEVERAL.search(clause):
        return _named_next(text, sentence, possible)
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


def is_place(text: str, name: Name) -> bool:
    """A bare name after in or based in is where somebody is."""
    return (
        name.kind != "organisation" and _WHERE.search(text, max(0, name.start - 40), name.start) is not None
    )


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


def _by_rank(text: str, before: Sequence[Name], at: int) -> list[Name]:
    """Names from the last on; those that a preposition only adds come after the others near by."""
    ruling: list[Name] = []
    added: list[Name] = []
    for name in (n for n in before if at - n.end < _SPOKEN_OF):
        is_added = _ADDED.search(text, max(0, name.start - 40), name.start) is not None or (
            len(added) > 0 and _AND.fullmatch(text, added[-1].end, name.start) is not None
        )
        (added if is_added else ruling).append(name)
    return [*reversed(ruling), *(n for n in reversed(before) if n not in ruling)]


def meant(definite: re.Match[str], providers: Sequence[Name]) -> list[str]:
    """The last provider named before that the noun fits; any body for it, which and "the provider"."""
    noun = (definite["noun"] or "").lower().rpartition(" ")[2]
    text, at = definite.string, definite.start()
    before = [n for n in providers if n.end <= at and (noun or at - n.end < _FAR)]
    for name in _by_rank(text, before, at):
        words = name.text.lower().split()
        told = _IS_A.match(text, name.end)
        words += [told["noun"].lower()] if told else []
        if noun and (noun in _ANY_PROVIDER or noun in words or (noun == "college" and words[-1] == "form")):
            return [name.text]
        if not noun and name.kind == "organisation":
            return [name.text]
    if any(noun in n.text.lower().split() for n in providers if noun == "college"):
        return []  # one that is named later
    if before and noun and noun not in {"employer", "authority", "prison", "sixth form", "setting"}:
        return [before[-1].text] if len({n.text for n in before}) == 1 else []
    return []


def last_named(text: str, providers: Sequence[Name], at: int) -> list[str]:
    """The provider of which the text before `at` speaks: the one named last, but for mere additions."""
    return [n.text for n in _by_rank(text, [n for n in providers if n.end <= at and at - n.end < _FAR], at)][
        :1
    ]


def both_before(providers: Sequence[Name], at: int) -> list[str]:
    """The two providers named last before `at`: "both", "both colleges"."""
    found = list(dict.fromkeys(n.text for n in reversed(providers) if n.end <= at and at - n.end < _FAR))
    return found[1::-1]


def to_be_named(
    text: str, sentence: Sentence, at: int, sure: Sequence[Name], possible: Sequence[Name]
) -> list[str]:
    """For "it" or "his college" in an article's first words, before any is named, the one named next."""
    is_first = at < _HEAD and not any(n.end <= at for n in sure)
    return _named_next(text, sentence, possible) if is_first else []


def _named_next(text: str, sentence: Sentence, possible: Sequence[Name]) -> list[str]:
    """The provider named first after a sentence about "a Hampshire college"."""
    for name in possible:
        if sentence.start <= name.start < sentence.end + 500 and (
            name.kind == "organisation" or " " in name.text
        ):
            return [] if is_place(text, name) else [name.text]
    return []
