"""What stands beside the name of somebody who speaks: a trade in an aside, an MP's seat, a post before it.

"Ada Reed, a maths lecturer at Fell College, said"; "Fell South MP Tom Hale"; "Chairman Tom Hale told"; "Jess,
an apprentice at Fell College, said"; a post in the line below a name. Such words make no appointment, but
they tell who speaks. Left alone: people whose post is read, asides that are no trade ("speaking in May"),
first names of people named in full.
"""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.heads import role_name, roles
from stages.extract.appointments.post import Post
from stages.extract.appointments.topics import body_meant, is_body
from stages.extract.appointments.whose import whose
from stages.extract.entities.words import WORDS_TOO, given_names
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.name_words import OPENERS, PLACES
from stages.extract.phrases.names import Name
from stages.extract.phrases.trie import trie
from stages.extract.quotations.nouns import WORDS

_SAYS = (
    r"(?:said|says|told|tells|added|adds|explained|explains|recalled|recalls|commented|continued|admitted"
    r"|admits)"
)
_RUN = r"[A-Z][\w’'-]*(?: (?:(?:and|on|upon|of|the|in|with|under|for|le|&) )*[A-Z][\w’'-]*)*"
_MP_BEFORE = re.compile(rf"(?P<role>{_RUN} MP),? $")
_MP_AFTER = re.compile(
    rf",? (?:\([^()\n]{{2,30}}\),? )?(?:, )?(?:who (?:is|was) )?(?:also )?(?:the |an? )?"
    rf"(?P<role>(?:(?:local|{_RUN}) )?MP(?: for (?:the )?{_RUN})?)(?![\w-])"
)
_CABINET = re.compile(
    rf"(?:(?:[Tt]he )?(?P<owner>{_RUN})[’']s )?(?P<role>(?i:(?:deputy )?cabinet member|portfolio holder"
    r"|lead member|executive member)(?: for (?:[\w’'&,-]+ ){1,7}?[\w’'&-]+)?),? (?:Councillor |Cllr )?$"
)
"""A councillor’s post before the name: "the council’s Cabinet Member for Skills, Councillor Ada Reed"."""
_CAPITAL_TRADE = re.compile(
    rf", (?P<role>(?:[A-Z][\w&-]* ){{0,4}}(?:Trainer|Tutor|Lecturer|Officer|Co-?ordinator|Assessor|Advis[eo]r"
    r"|Specialist|Instructor|Teacher|Technician|Engineer|Consultant|Analyst|Lead|Mentor|Coach|Student|Apprentice)"
    rf"(?: (?:for|of|in) (?:[A-Z][\w&-]*(?:,? (?:and |& )?)?){{1,5}})?)"
    rf"(?:,? (?:at|from|of|with) (?:the )?(?P<body>{_RUN}))?,"
)
"""A trade in capitals behind a name: "Ada Reed, Workplace Trainer for Engineering at Fell College,"."""
_LONGEST_CABINET = 140  # code points
_NO_ROLE = r"(?!(?:who|which|whose|where|when|as|from|said|told|is|was|has|had|and|but)\b)"
_ASIDE = re.compile(
    r"(?: \([^()\n]{2,30}\))?(?:, (?:aged )?\d\d)?(?:,? from [A-Z][\w’-]+)?"
    r"(?:,? (?:who )?(?:is|was|works as) (?:an?|the|one of the) "
    r"|, (?:(?:the|an?|its|their|one of (?:the|its)) )?)"
    r"(?P<own>(?!MP\b)(?:[A-Z][\w&’'-]* (?:(?:of|for|and|&|the) )?){0,7}?(?:\([A-Z][\w&]{1,8}\) )?)"
    rf"(?P<role>(?:{_NO_ROLE}[a-z][\w’/-]* ){{0,5}}?(?P<head>[a-z][\w’-]*)"
    r"(?: (?:of|for|in) [a-z][\w’ -]{2,40}?)?)"
    rf"(?:(?: (?:at|of|for|from|with|in) (?:the )?|(?P<apart>, ))(?P<body>{_RUN}))?"
    r"(?= who\b| which\b| whose\b| where\b| in [A-Z]| and (?:an? |the )?[a-z]|,|\.(?:\s|$)|\n|$"
    r"| (?:said|says|told|added|adds|explained)\b)"
)
_FURTHER = re.compile(rf" and [a-z -]{{2,40}} (?:at|of|for) (?:the )?(?P<body>{_RUN})")
"""A second trade, which tells the body of both."""
_BELOW = re.compile(r"[ \t]*\n\s*")
_BODY_ALONE = re.compile(
    rf"(?:, (?:of |from |at |with )?| (?:of|from|at) )(?:the )?(?P<body>{_RUN}),? (?:also |has |have )?"
    rf"{_SAYS}\b"
)
_FOR_BODY = re.compile(rf"(?:^|[.!?][”’\"']? |\n)For (?:the )?(?P<body>{_RUN}), $")
"""Whom somebody speaks for: "For the Tutors’ Union, Ada Reed said"."""
_OF_BODY = re.compile(rf" (?:of|at|for) (?:the )?(?P<body>{_RUN}),? $")
_TRADE_BEFORE = re.compile(
    r"(?<![\w’'-])(?P<role>(?:[A-Za-z]+-[a-z-]+ )?(?i:student|apprentice|learner|lecturer|teacher|tutor|rep"
    r"|organiser|parent|graduate|trainee|pupil|activist|campaigner|nurse|engineer|resident|mother|father|mum|dad|worker|trainer"
    r"|assessor|farmer|steward|peer|businessman|businesswoman|entrepreneur)) $"
)
_AGENT = re.compile(
    r"(?:[a-z-]+(?:er|or|ist|ian|ant|dent|ee|wife|man|woman|person)|rep|representative|chef|nurse|apprentice|pupil|graduate"
    r"|mother|father|mum|dad|activist|steward|head|boss|lead|chair|official|coach|professional|staff|clerk"
    r"|cadet|peer|chief|cook|parent|MP|councillor|secretary|fellow|executive)$"
)
_NO_AGENT = frozenset(
    {
        "over",
        "after",
        "other",
        "another",
        "under",
        "however",
        "earlier",
        "later",
        "former",
        "or",
        "supporter",
        "winner",
    }
)
_FIRST_NAME_SAYS = re.compile(
    rf"(?: \([^()\n]{{1,40}}\))?(?:, [^.;:“”\n]{{2,90}},)? (?:also |then |has |had )?{_SAYS}\b"
)
_FIRST_NAME_DOES = re.compile(
    r" (?:has|had|is|was|will|led|joined|works?|worked|started|began|completed|won|took|told|said|now|also)\b"
)
"""What somebody told of by a first name alone does or is, more than once."""
_SAID_BY = re.compile(rf"[”’\"'] (?:{trie(WORDS['verbs'])}) $")


def first_names(text: str, names: Sequence[Name], known: Container[str]) -> set[str]:
    """First names by which somebody speaks who is never named in full; `known` are others' names."""
    found: set[str] = set()
    counts: Counter[str] = Counter()
    for name in names:
        word = name.text
        if " " in word or word in found or word in known or word in WORDS_TOO or word in PLACES:
            continue
        if name.kind == "organisation" or not word.isalpha() or word.isupper():
            continue
        is_given = word in given_names() and (
            _FIRST_NAME_SAYS.match(text, name.end)
            or _SAID_BY.search(text, max(0, name.start - 20), name.start)
        )
        told = _FIRST_NAME_DOES.match(text, name.end) if word in given_names() else None
        counts[word] += told is not None
        if (
            counts[word] > 1
            or is_given
            or (_FIRST_NAME_SAYS.match(text, name.end) and _trade(text, name.end) is not None)
        ):
            found.add(word)
    return found


def told_beside(
    text: str, people: Sequence[tuple[int, int, str]], known: Container[str]
) -> Iterator[tuple[str, str, str | None]]:
    """Person, role and body of those whom `people` name from one place to another and no post is read of."""
    bodies: Bodies | None = None
    organisations = {name.text for name in names_of(text) if name.kind == "organisation"}
    starts = {role.start: role for role in roles(text)}
    ends = {end: role for role in starts.values() for end in role.ends}
    for start, end, person in people:
        if person in known:
            continue
        low = max(0, start - 80)
        if (elected := _elected(text, start, end)) is not None:
            yield person, *elected
        elif (role := ends.get(start - 1)) is not None and text[start - 1] == " ":
            bodies = bodies or Bodies(text)
            name = role_name(text[role.start : start - 1])
            owner = bodies.before(role.start)
            body = text[slice(*owner)] if owner else whose(text, role.start, start - 1, name)
            post = Post(role.start, end, person, name, body, start, "beside/1")
            yield person, name, body_meant(text, post)
        elif (of := _OF_BODY.search(text, low, start)) is not None and (role := ends.get(of.start())):
            yield person, role_name(text[role.start : of.start()]), of["body"]
        elif (below := _BELOW.match(text, end)) is not None and (role := starts.get(below.end())) is not None:
            bodies = bodies or Bodies(text)
            owner = bodies.after(role.ends[0])
            yield person, role_name(text[role.start : role.ends[0]]), text[slice(*owner)] if owner else None
        elif (trade := _trade(text, end)) is not None:
            yield person, *trade
        elif (before := _TRADE_BEFORE.search(text, low, start)) is not None:
            bodies = bodies or Bodies(text)
            owner = bodies.before(before.start())
            yield person, before["role"].lower(), text[slice(*owner)] if owner else None
        elif (own := _BODY_ALONE.match(text, end) or _FOR_BODY.search(text, low, start)) is not None and (
            own["body"] in organisations or is_body(own["body"])
        ):
            yield person, "", own["body"]


def _elected(text: str, start: int, end: int) -> tuple[str, str | None] | None:
    """The seat of an MP, or the post of a councillor and whose it is, beside a name."""
    cabinet = _CABINET.search(text, max(0, start - _LONGEST_CABINET), start)
    if cabinet is not None:
        return role_name(cabinet["role"]), cabinet["owner"]
    seat = _MP_BEFORE.search(text, max(0, start - 80), start) or _MP_AFTER.match(text, end)
    if seat is None:
        return None
    words = seat["role"].split()
    while words[0] in OPENERS:
        words.pop(0)
    return " ".join(words), None


def _trade(text: str, end: int) -> tuple[str, str | None] | None:
    """The trade and the body of the aside behind a name: ", a maths lecturer at Fell College,"."""
    aside = (
        _ASIDE.match(text, end)
        if text.startswith((", ", " (", " is ", " who ", " was ", " works "), end)
        else None
    )
    if aside is None or aside["head"] in _NO_AGENT or _AGENT.match(aside["head"]) is None:
        capital = _CAPITAL_TRADE.match(text, end)
        return (role_name(capital["role"]), capital["body"]) if capital is not None else None
    own = aside["own"].partition("(")[0].strip().removesuffix("’s").removesuffix("'s")
    further = _FURTHER.match(text, aside.end()) if not (own or aside["body"]) else None
    body = aside["body"] if not aside["apart"] or is_body(aside["body"]) else None
    return aside["role"], own or body or (further and further["body"])
