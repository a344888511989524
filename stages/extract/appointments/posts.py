"""Every post told in running text: a role, whose name stands beside it, and the body it is held in.

"X, chief executive of Y", "Y principal X", "Y's director of policy, X", "X was appointed chair of Y", "the
chair of Y is X", "As chair of Y, X", "X, who chairs Y". Left alone: roles without a name ("the principal
said"), surnames that nobody in the text bears in full, bodies in general.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.chairs import chairs
from stages.extract.appointments.heads import Role, is_office, role_name, roles, stands_alone
from stages.extract.appointments.named_after import held, is_news
from stages.extract.appointments.pairs import pairs
from stages.extract.appointments.people import PERSON, TITLED, full_name, in_full, is_person, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.post_verbs import named
from stages.extract.appointments.roles import HEADS, NEVER_WITHOUT_BODY
from stages.extract.appointments.shared_words import (
    beside,
    first_of_two,
    in_each_body,
    in_told_bodies,
    in_two_bodies,
    partner,
)
from stages.extract.appointments.tasks import BY, is_task
from stages.extract.appointments.unnamed import unnamed
from stages.extract.appointments.whose import OWNED_GROUPS, group_owner, named_by, whose
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_by_edge, names_of
from stages.extract.phrases.words import word_set

Span = tuple[int, int]

_PERSON_AFTER = re.compile(rf"(?:,? \(?|, Sir )(?P<person>{PERSON})")
_PERSON_BEFORE = re.compile(
    rf"(?P<person>{PERSON}|{TITLED})(?:,? \(?(?:pictured|above|left|right)\b[^),\n]{{0,30}}[),])?(?:, "
    r"\d\d)?(?:,? (?:[CMODK]BE|MP|BEM|JP|DL))*(?P<link>,? \(|,? ?[–—-] |, (?:who|himself|herself) (?:is|was) "
    r"(?:currently |now |also |previously )?|(?:,| [–—-]) (?:now|currently|also|formerly|previously|at "
    r"present|at the time|then|once|until [a-z\d ]{2,20}) |,? as |, )(?:(?:the|a|an|its|their|our|his|"
    r"her)\s)?(?:(?:former|then|current|outgoing|acting|interim|new) )?(?P<owner>(?:(?!by\b|with\b|"
    r"to\b)[^\s,.;:()\n]+ ){0,6}?[^\s,.;:()\n]+[’']s?\s|[A-Z][\w&’'-]*\s(?:(?:(?:for|of|and) "
    r")?[A-Z][\w&-]*\s){0,5})?(?:(?:new|recent)ly[- ][a-z-]+ )?$"
)
_JOINED = re.compile(
    r"(?: (?:of|at) (?:the|this) [a-z]+|, an? [^,.;\n]{3,60},| (?:for|since|from|until|between) "
    r"[^,.;:\n]{2,40}?| \([^()\n]{4,12}\))?(?:,? and (?:then )?|, | & )(?:as )?(?:an? |the |also |H(?:er|is) "
    r"Majesty[’']s )*$"
)
_PERSON_JUST_BEFORE = re.compile(rf"(?:^|[.,;:] |\b[a-z]+ |\n)(?P<person>{PERSON}), (?:the |an? |its )?$")
_AS_HELD = re.compile(rf"\b(?:of|by|from|after|replac\w+|succe\w+) (?P<person>{PERSON}) as (?:the |its )?$")
"""Whose post it is in "the resignation of Ada Reed as chair of Fell College, Tom Hale"."""
_CLAUSE = re.compile(r" (?!(?:of|at|for|in|on|and|from|to|until|after|when|with|by)\b)[a-z]")
"""A verb behind "as the principal": as means while there."""
_SAYS = re.compile(
    r" (?:said|says|told|tells|added|hopes?|thinks?|believes?|explained|wrote|warned|claimed)\b"
)
_BODY_NOUN = re.compile(r"(?P<noun>committee|council|board|panel|commission|union|college|party) ")
"""Of "Education committee chair" the noun belongs to the body."""
_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x-) ?$")
_OF = re.compile(r" (?:of|at|from) (?:the )?")
_PLACE = re.compile(r"(?: in [A-Z][\w-]*(?: [A-Z][\w-]*){0,2}| (?:for|since) [a-z\d][a-z\d ]{2,24})?(?=,? )")
"""Where a body is, or for how long the post was held, between the body and a comma."""
OWN_POST = re.compile(
    rf"^(?:(?:and )?(?:{'|'.join(head.title() for head in (*HEADS, 'trustee', 'member', 'governor'))}) )+"
    r"(?:of|at|for) (?:the )?"
)
"""A post that was read into a body's name."""
_INVERTED = re.compile(r"(?:^|(?<=\n)|(?<=\. ))(?:Joining|Alongside|Beside|With|Among) [^.\n]*$")
_FARTHEST_SECOND = 80  # code points between two roles of one person
_FARTHEST = 240  # code points between a person's name and the role
_GENERIC = word_set(
    "Partnership Partnerships Recruitment Research Training Learning Education Enterprise Community Centre"
    " Department Faculty Campus Committee College Board Council Union University Trust Academy School"
)
_ANYBODYS = NEVER_WITHOUT_BODY - {"governor"}
_OTHERS = re.compile(r",? (?:and|&) the ")
_APPOSED = re.compile(r"[,(–—-] ?(?:(?:the|an?|its|their|our|his|her|now|currently|formerly) )?$")
"""Right before a role, told of the name before it."""
_TRADES = word_set(
    "lecturer researcher professor fellow analyst manager officer adviser advisor partner owner official"
)
"""What somebody is by trade, which a verb does not make a post: "joined as a lecturer"."""


@lru_cache(maxsize=ARTICLES_KEPT)
def posts(text: str) -> tuple[Post, ...]:
    """Every post told in `text`, in reading order; the same post told twice counts twice."""
    bodies = Bodies(text)
    found: list[Post] = []
    for role in roles(text):
        for post in _read(text, bodies, role, found):
            if (
                post.rule == "second_role/1"
                and found
                and (first := first_of_two(text, found[-1], post)) is not None
            ):
                found[-1] = first
            told = in_two_bodies(text, bodies, role, post)
            found += told or (*in_each_body(text, post), *partner(text, post))
    for post in chairs(text, names_of(text)):
        found += (post, *partner(text, post))
    found += pairs(text, bodies)
    return tuple(beside(text, sorted(in_told_bodies(text, found), key=lambda p: p.start)))


def _read(text: str, bodies: Bodies, role: Role, found: Sequence[Post]) -> Sequence[Post]:
    if bodies.is_in_person(role.start, role.end):
        return ()  # Olivia Dean
    for end in role.ends:
        if (post := _after(text, bodies, role, end)) is not None:
            return (post,)
        is_apposed = _APPOSED.search(text, max(0, role.start - 14), role.start) is not None
        if is_apposed and (post := _before(text, bodies, role, end)) is not None:
            return (post,)
        if told := tuple(_by_clause(text, bodies, role, end)):
            return told
        if (post := _before(text, bodies, role, end) or _second(text, bodies, role, end, found)) is not None:
            return (post,)
    post = _unnamed(text, bodies, role)
    return (post,) if post is not None else ()


def _unnamed(text: str, bodies: Bodies, role: Role) -> Post | None:
    """A post told without its holder, whom the next sentence names."""
    for end in role.ends if not text.startswith(("former", "ex-"), role.start) else ():
        body_at = bodies.after(end) or bodies.before(role.start)
        last = max(end, body_at[1]) if body_at else end
        if (somebody := unnamed(text, role.start, last)) is not None:
            first, person_at, person_end, person = somebody
            if body_at is None and _owner(text, role, end) is None:
                body_at = bodies.led(person_at, person_end)
            span = (first, person_end)
            return post_of(text, span, person, person_at, role, end, body_at, "unnamed/1", is_post=True)
    return None


def _after(text: str, bodies: Bodies, role: Role, end: int) -> Post | None:
    """Role, then person: "Lakes College principal Chris Nattress", "its chief executive, David Hughes"."""
    match = _PERSON_AFTER.match(text, end)
    body_at: Span | None = None
    is_held = False
    if match is None and (person := held(text, bodies, role.start, end)) is not None:
        match, body_at = person
        is_held = True
    if match is None and (after := bodies.after(end)) is not None and not _has_person(text, role):
        # "the chief executive of the Association of Colleges, David Hughes"
        last = _PLACE.match(text, after[1])
        match = _PERSON_AFTER.match(text, last.end()) if last is not None else None
        body_at = after if match else None
    if match is None or not is_person(match["person"]):
        return None
    body_at = body_at or bodies.before(role.start)
    if body_at is None and (of := _OF.match(text, match.end())) is not None:
        body_at = bodies.starting(of.end())  # "principal Jo Reed of Lakes College"
    if not is_held and "," in text[end : match.start("person")]:
        if not _introduces(text, role.start, body_at) or _has_person(text, role):
            return None
        if TO_WHOM.search(text, max(0, role.start - 30), role.start) and DOES.match(text, match.end()):
            return None
        if _SAYS.match(text, match.end()) and not _opens_line(text, role.start):
            return None
    rule = "clause/1" if is_held or is_news(text, role.start) else "role_then_person/1"
    first = min(role.start, body_at[0]) if body_at else role.start
    span = (first, max(match.end(), body_at[1] if body_at else 0))
    is_own = text.endswith(("our ", "Our "), 0, role.start)
    return post_of(
        text, span, match["person"], match.start("person"), role, end, body_at, rule, is_post=is_own
    )


TO_WHOM, DOES = re.compile(r"\bto (?:the |our )?(?:new )?$"), re.compile(r" [a-z]")
"""Around whoever does something to a post's holder: "In a letter to the minister, X sets out"."""


def _has_person(text: str, role: Role) -> bool:
    """Whether the role is told of the person before it: "X, principal of Y, Z" is not Z's."""
    if text.endswith((" as ", " as the ", " as its "), 0, role.start):
        match = _AS_HELD.search(text, max(0, role.start - 60), role.start)
        return match is not None and person_in(match["person"]) is not None
    if not text.endswith((", ", ", the ", ", a ", ", an ", ", its "), 0, role.start):
        return False
    match = _PERSON_JUST_BEFORE.search(text, max(0, role.start - 60), role.start)
    return match is not None and person_in(match["person"]) is not None


def _opens_line(text: str, start: int) -> bool:
    """Whether a role opens its line, as in "Chair of Governors, X said"."""
    return start == 0 or text[start - 1] == "\n"


def _introduces(text: str, start: int, body_at: Span | None) -> bool:
    """Before a comma the role needs its owner: "its principal, X", "the college's principal, X"."""
    before = text[max(0, start - 30) : start]
    return (
        body_at is not None
        or is_news(text, start)
        or bool(re.search(r"\b(?:its|their|the|our|an?|[Ii]ts|The|and)\s$|[’']s?\s$|^$|\n$|[.] $", before))
    )


def _by_clause(text: str, bodies: Bodies, role: Role, end: int) -> Iterator[Post]:
    """Who is put into the role by the clause before it: "appointed X chair", "X is, and was, chair of"."""
    window = max(text.rfind("\n", 0, role.start) + 1, role.start - _FARTHEST)
    body_at, owner_at = bodies.after(end), bodies.before(role.start)
    told = tuple(named(text, window, role.start))
    if not told and owner_at is not None:
        told = tuple(named(text, window, owner_at[0]))  # "remains Ofqual chair"
        body_at = owner_at if told else body_at
    if text.endswith(" as the ", 0, role.start) and _CLAUSE.match(text, end):
        return  # while the principal looked on
    is_any = (
        text.endswith((" a ", " an "), 0, role.start) and role.head in _ANYBODYS and not is_task(text, role)
    )
    for one in told:
        gap = one.gap if not is_office(role.head) else None
        at = body_at or (bodies.between(*gap) if gap is not None else None)
        if at is not None and at[0] < role.start and text[at[0] - 1] == "(":
            at = None  # where they come from: "Ada Reed (Fell College) was elected chair"
        span = (one.start, max(end, at[1]) if at else end)
        is_post = role.head not in _TRADES and not is_any and not one.is_being
        if _INVERTED.search(text, window, one.person_at):
            continue  # "Joining the principal, X, will be the mayor, Y"
        if one.is_being and not (at or is_office(role.head) or _owner(text, role, end)):
            continue  # "she was the principal"
        if at is None and is_task(text, role) and (by := BY.match(text, end)) is not None:
            at = bodies.starting(by.end())  # "made a national leader of governance by the Skills Fund"
            span = (span[0], at[1] if at else span[1])
        post = post_of(text, span, one.person, one.person_at, role, end, at, "clause/1", is_post=is_post)
        if post is not None:
            yield post


def _owner(text: str, role: Role, end: int) -> str | None:
    """Whose the role is by what the article tells."""
    return whose(text, role.start, end, role_name(text[role.start : end]))


def _before(text: str, bodies: Bodies, role: Role, end: int) -> Post | None:
    """Person, then role: "James Kewin, deputy chief executive of the association", "X (chair)"."""
    window = max(text.rfind("\n", 0, role.start) + 1, role.start - _FARTHEST)
    body_at = bodies.after(end)
    match = _PERSON_BEFORE.search(text, window, role.start)
    if match is None or (person := person_in(match["person"]) or in_full(text, match["person"])) is None:
        return None
    if is_office(role.head) and _OTHERS.match(text, end):
        return None  # "a letter to X, the home secretary and the chancellor"
    owner = bodies.before(role.start) if match["owner"] else None
    if match["owner"] and owner is None and not stands_alone(role.head, text[role.start : end]):
        return None
    body_at = owner or body_at
    last = max(end, body_at[1]) if body_at else end
    person_at = max(match.start("person"), match.end("person") - len(person))
    is_bracket = match["link"].endswith("(")
    if is_bracket and text[role.start : end].isupper() and text.startswith(")", end):
        letters = "".join(word[0] for word in person.split())
        if letters == text[role.start : end]:
            return None  # an acronym
    rule = "clause/1" if is_news(text, role.start) else "person_then_role/1"
    return post_of(text, (person_at, last), person, person_at, role, end, body_at, rule, is_post=is_bracket)


def _second(text: str, bodies: Bodies, role: Role, end: int, found: Sequence[Post]) -> Post | None:
    """A second role of the same person: "…adviser and principal of Tidewell College"."""
    if not found or not found[-1].end <= role.start <= found[-1].end + _FARTHEST_SECOND:
        return None
    if not _JOINED.fullmatch(text, found[-1].end, role.start):
        return None
    if text.endswith((", the ", "and the ", " and "), found[-1].end, role.start) and is_office(role.head):
        return None  # "a letter to X, the chancellor, the home secretary and ..."
    last, body_at = found[-1], bodies.after(end)
    span = (role.start, body_at[1] if body_at else end)
    return post_of(text, span, last.person, last.person_at, role, end, body_at, "second_role/1")


def post_of(
    text: str,
    span: Span,
    person: str,
    person_at: int,
    role: Role,
    end: int,
    body_at: Span | None,
    rule: str,
    *,
    is_post: bool = False,
) -> Post | None:
    """The post, its body resolved; None where a role that needs a body has none.

    `is_post`: the words around it make it a post, if it has a body or not.
    """
    name = role_name(text[role.start : end])
    noun = _BODY_NOUN.match(text, role.start, end)
    known: str | None = None
    if noun is not None and body_at is not None and body_at[1] + 1 == role.start:
        body_at, name = (body_at[0], noun.end("noun")), role_name(text[noun.end() : end])
    elif noun is not None and body_at is None and (known := named_by(text, noun["noun"], role.start)):
        name = role_name(text[noun.end() : end])  # "the committee chair"
    if (
        body_at is not None
        and body_at[0] < role.start
        and _FORMER.search(text, max(0, body_at[0] - 8), body_at[0])
    ):
        name = f"former {name}"
    if body_at is not None and text.startswith("New College ", body_at[0] - len("New ")):
        body_at = (body_at[0] - len("New "), body_at[1])
    body = text[slice(*body_at)].strip() if body_at else known or whose(text, role.start, end, name)
    body = OWN_POST.sub("", body) if body else body
    body = None if body and body.endswith("-based") else body
    if body in _GENERIC:
        body = named_by(text, body, span[0])
    if body_at is not None and body and body.lower() in OWNED_GROUPS:  # "chair of the board at Lakes College"
        of = _OF.match(text, body_at[1])
        name_at = names_by_edge(text)[0].get(of.end()) if of is not None else None
        owner = name_at[:2] if name_at is not None and name_at.kind == "organisation" else None
        span = (span[0], max(span[1], owner[1])) if owner else span
        body = text[slice(*owner)] if owner else whose(text, role.start, body_at[1], "governor")
        body = body or group_owner(text, text[slice(*body_at)], body_at[0])
    if body is None and not is_post and not stands_alone(role.head, name):
        return None
    return Post(span[0], span[1], full_name(person), name, body, person_at, rule)
