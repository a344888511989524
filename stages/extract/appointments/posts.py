"""A post in running text is a role beside a person's full name, with the body it is held in.

Forms: "X, chief executive of Y", "Y principal X", "Y's director of policy X", "schools minister X",
"X replaced Z as chief inspector", "X was appointed chair of Y", "X, who chairs Y", a signature.
Left alone: roles without a name ("the principal said"), surnames that nobody in the text bears in
full, bodies in general.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from stages.extract.appointments.bodies import LED_BY, Bodies, led
from stages.extract.appointments.chairs import chairs
from stages.extract.appointments.heads import OFFICE_ENDS, Role, role_name, roles, stands_alone
from stages.extract.appointments.named_after import held, is_news
from stages.extract.appointments.pairs import pairs
from stages.extract.appointments.people import PERSON, TITLED, full_name, in_full, is_person, person_in
from stages.extract.appointments.post import CAREER, Post
from stages.extract.appointments.post_verbs import being, by_verb
from stages.extract.appointments.roles import NEVER_WITHOUT_BODY
from stages.extract.appointments.shared_words import BY_VERB, alongside, beside, first_of_two, partner
from stages.extract.appointments.successions import held_before, replaced
from stages.extract.appointments.unnamed import unnamed
from stages.extract.appointments.whose import named_by, whose
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.words import word_set

Span = tuple[int, int]

_PERSON_AFTER = re.compile(rf"(?:,? \(?|, Sir )(?P<person>{PERSON})")
_PERSON_BEFORE = re.compile(
    rf"(?P<person>{PERSON}|{TITLED})(?:,? \(?(?:pictured|above|left|right)\b[^),\n]{{0,30}}[),])?(?:, "
    r"\d\d)?(?:,? (?:[CMODK]BE|MP|BEM))?(?:, [^,.;:\n]{2,110},(?= (?:is|was|will) ))?(?P<link>,? \(|,? "
    r"?[–—-] |(?:,| [–—-])? who (?:has been|had been|(?:has |had )?served as|serves as) |, (?:who|himself|"
    r"herself) (?:is|was) (?:currently |now |also |previously )?|(?:,| [–—-]) (?:now|currently|also|formerly|"
    r"previously|at present|at the time|then|once|until [a-z\d ]{2,20}) |,? (?:is|was|will be|is to be|will "
    r"(?:now|also) be) (?:currently |now |also |previously )?|,? as |,? ha[sd] (?:also )?(?:been|served as|"
    r"been serving as) (?:serving as )?|, )(?:(?:the|a|an|its|their|our|his|her)\s)?(?P<owner>[^,.;:()\n]"
    r"{0,60}?[’']s?\s|[A-Z][\w&’'-]*\s(?:[A-Z][\w&-]*\s){0,5})?(?:(?:new|recent)ly[- ][a-z-]+ )?$"
)
_PLAIN_LINKS = frozenset({"is", "was", "will be", "is to be", "as", "has been", "had been"})
_FUTURE_LINKS = frozenset({"will be", "is to be", "will now be", "will also be"})
_CAREER_LINK = re.compile(r"\b(?:now|currently|formerly|previously|present|once|until [a-z\d ]{2,20}) $")
_TENURE = re.compile(r",? (?:since|from|until|between) (?:[A-Z][a-z]+ |early |late )?(?:\d{4}|[A-Z][a-z]+)\b")
"""Beside a post that only says who somebody is they tell of a career, if the person moves at all."""
_TELLING_LINK = re.compile(
    r",? (?:is|was|will be|is to be|as) (?:currently |now |also |previously )?$|\bserve[sd]? as|\bserving as|"
    r"\bha[sd] (?:also )?been"
)
"""A link that tells the post; "who is", "now" and a comma only say who the person is."""
_JOINED = re.compile(
    r"(?: (?:of|at) (?:the|this) [a-z]+|, an? [^,.;\n]{3,60},| (?:for|since|from|until|between) "
    r"[^,.;:\n]{2,40}?| \([^()\n]{4,12}\))?(?:,? and (?:then )?|, | & )(?:as )?(?:an? |the |also |H(?:er|is) "
    r"Majesty[’']s )*$"
)
_PERSON_JUST_BEFORE = re.compile(rf"(?:^|[.,;] |\band |\n)(?P<person>{PERSON}), (?:the |an? |its )?$")
_CLAUSE = re.compile(r" (?!(?:of|at|for|in|on|and|from|to|until|after|when|with|by)\b)[a-z]")
"""A verb behind "as the principal": as means while there."""
_SAYS = re.compile(
    r" (?:said|says|told|tells|added|hopes?|thinks?|believes?|explained|wrote|warned|claimed)\b"
)
_ONE_OF_SEVERAL = re.compile(r"(?:second|third|fourth|fifth) ")
_TO_GO = re.compile(r" (?:to|who|that)\b")
"""Of "the fifth principal to go" no post is told."""
_BODY_NOUN = re.compile(r"(?P<noun>committee|council|board|panel|commission|union|college|party) ")
"""Of "Education committee chair" the noun belongs to the body."""
_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x-) ?$")
_PLACE = re.compile(r"(?: in [A-Z][\w-]*(?: [A-Z][\w-]*){0,2}| (?:for|since) [a-z\d][a-z\d ]{2,24})?(?=,? )")
"""Where a body is, or for how long the post was held, between the body and a comma."""
_BASED = re.compile(r"^[A-Z][\w-]*-based ")
_FARTHEST_SECOND = 80  # code points between two roles of one person
_FARTHEST = 240  # code points between a person's name and the role
_GENERIC = word_set("Committee College Board Council Union University Trust Academy School")
_ANYBODYS = NEVER_WITHOUT_BODY - {"governor"}
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
        post = _read(text, bodies, role, found)
        if (gone := held_before(text, bodies, role, post)) is not None:
            found.append(gone)
        if post is None:
            continue
        if (
            post.rule == "second_role/1"
            and found
            and (first := first_of_two(text, found[-1], post)) is not None
        ):
            found[-1] = first
        found.append(post)
        found += partner(text, post)
        found += replaced(text, post)
    for post in chairs(text, names_of(text)):
        found += (post, *partner(text, post))
    found += pairs(text, bodies)
    return tuple(beside(text, sorted(found, key=lambda p: p.start)))


def _read(text: str, bodies: Bodies, role: Role, found: Sequence[Post]) -> Post | None:
    if _ONE_OF_SEVERAL.match(text, role.start) and _TO_GO.match(text, role.end):
        return None
    for end in role.ends:
        post = _after(text, bodies, role, end) or _before(text, bodies, role, end, found)
        if post is not None:
            return post
    return _unnamed(text, bodies, role)


def _unnamed(text: str, bodies: Bodies, role: Role) -> Post | None:
    """A post told without its holder, whom the next sentence names."""
    for end in role.ends if not text.startswith(("former", "ex-"), role.start) else ():
        body_at = bodies.after(end) or bodies.before(role.start)
        last = max(end, body_at[1]) if body_at else end
        if (named := unnamed(text, role.start, last)) is not None:
            first, person_at, person_end, person = named
            if body_at is None and whose(text, role.start, end, role_name(text[role.start : end])) is None:
                body_at = bodies.led(person_at, person_end)
            return _post(
                text, (first, person_end), person, person_at, role, end, body_at, "unnamed/1",
                is_bracket=True, is_told=True,
            )  # fmt: skip
    return None


def _after(text: str, bodies: Bodies, role: Role, end: int) -> Post | None:
    """Role, then person: "Lakes College principal Chris Nattress", "its chief executive, David Hughes"."""
    match = _PERSON_AFTER.match(text, end)
    body_at: Span | None = None
    is_told = False
    if match is None and (named := held(text, bodies, role.start, end)) is not None:
        match, body_at = named
        is_told = True
    if match is None and (after := bodies.after(end)) is not None and not _has_person(text, role):
        # "the chief executive of the Association of Colleges, David Hughes"
        last = _PLACE.match(text, after[1])
        match = _PERSON_AFTER.match(text, last.end()) if last is not None else None
        body_at = after if match else None
    if match is None or not is_person(match["person"]):
        return None
    body_at = body_at or bodies.before(role.start)
    if body_at is None and (led_at := led(text, bodies, role.start, match.end())) is not None:
        body_at, is_told = led_at, True
    is_apart = "," in text[end : match.start("person")]
    if not is_told and is_apart and (not _introduces(text, role.start, body_at) or _has_person(text, role)):
        return None
    if not is_told and is_apart and _SAYS.match(text, match.end()):
        return None
    first = min(role.start, body_at[0]) if body_at else role.start
    return _post(
        text, (first, match.end()), match["person"], match.start("person"), role, end, body_at,
        "role_then_person/1", is_told=is_told,
    )  # fmt: skip


def _has_person(text: str, role: Role) -> bool:
    """Whether the role is told of the person before it: "X, principal of Y, Z" is not Z's."""
    match = _PERSON_JUST_BEFORE.search(text, max(0, role.start - 60), role.start)
    return match is not None and person_in(match["person"]) is not None


def _introduces(text: str, start: int, body_at: Span | None) -> bool:
    """Before a comma the role needs its owner: "its principal, X", "the college's principal, X"."""
    before = text[max(0, start - 30) : start]
    return (
        body_at is not None
        or is_news(text, start)
        or bool(re.search(r"\b(?:its|their|the|our|an?|[Ii]ts|The|and)\s$|[’']s?\s$", before))
    )


def _before(text: str, bodies: Bodies, role: Role, end: int, found: Sequence[Post]) -> Post | None:
    """Person, then role: "James Kewin, deputy chief executive of the association", "X (chair)"."""
    line_start = text.rfind("\n", 0, role.start) + 1
    window = max(line_start, role.start - _FARTHEST)
    body_at = bodies.after(end)
    owner_at = bodies.before(role.start)
    named = by_verb(text, window, role.start)
    if named is None and owner_at is not None:
        named = by_verb(text, window, owner_at[0])  # "remains Ofqual chair"
        body_at = owner_at if named is not None else body_at
    if named is not None and text.endswith(" as the ", 0, role.start) and _CLAUSE.match(text, end):
        named = None  # while the principal looked on
    if named is not None:
        last = max(end, body_at[1]) if body_at else end
        body_at = body_at or (bodies.between(*named.gap) if named.gap is not None else None)
        return _post(
            text, (named.start, last), named.person, named.person_at, role, end, body_at, named.rule,
            is_told=True,
        )  # fmt: skip
    if (other := alongside(text, role.start, found[-1] if found else None)) is not None:
        last = max(end, body_at[1]) if body_at else end
        return _post(
            text, (other[0], last), other[1], other[0], role, end, body_at or owner_at, "alongside/1",
            is_told=True,
        )  # fmt: skip
    match = _PERSON_BEFORE.search(text, window, role.start)
    if match is None or (person := person_in(match["person"]) or in_full(text, match["person"])) is None:
        second = _second(text, role, end, body_at, found)
        return second or _held(text, window, role, end, body_at, owner_at)
    owner = owner_at if match["owner"] else None
    if match["owner"] and owner is None and not stands_alone(role.head, text[role.start : end]):
        return None
    body_at = owner or body_at
    is_bracket = match["link"].endswith("(")
    is_new = is_news(text, role.start) and stands_alone(role.head, text[role.start : end])
    is_new = is_new or match["link"].strip() in _FUTURE_LINKS
    name = role_name(text[role.start : end])
    has_body = body_at is not None or whose(text, role.start, end, name) is not None
    if match["link"].strip() in _PLAIN_LINKS and not is_new and not has_body:
        return None
    last = max(end, body_at[1]) if body_at else end
    person_at = max(match.start("person"), match.end("person") - len(person))
    span = (person_at, last)
    is_told = bool(_TELLING_LINK.search(match["link"])) and not _is_byline(text, span)
    is_led = match["link"] == ", " and LED_BY.search(text, max(0, person_at - 50), person_at) is not None
    is_told = is_told or is_led or text[:end].endswith(("designate", "elect"))
    is_career = _CAREER_LINK.search(match["link"]) or _TENURE.match(text, last)
    rule = CAREER if is_career and not is_told else "person_then_role/1"
    return _post(
        text, span, person, person_at, role, end, body_at, rule, is_bracket=is_bracket, is_told=is_told
    )


def _held(
    text: str, window: int, role: Role, end: int, body_at: Span | None, owner_at: Span | None
) -> Post | None:
    """The role that he, she or a surname is said to hold: "Reed is principal of Y", "she was once chair"."""
    named = being(text, window, role.start)
    if named is None and owner_at is not None and (named := being(text, window, owner_at[0])) is not None:
        body_at = owner_at
    if named is None:
        return None
    if body_at is not None and body_at[0] > end and text[end] == ",":
        body_at = None  # what follows the comma is the next clause's
    name = role_name(text[role.start : end])
    is_office = role.head.endswith(OFFICE_ENDS) and stands_alone(role.head, name)
    is_timed = _TENURE.match(text, end) is not None and role.head not in _TRADES
    if body_at is None and not is_office and not is_timed and whose(text, role.start, end, name) is None:
        return None
    span = (named.start, max(end, body_at[1]) if body_at else end)
    return _post(text, span, named.person, named.person_at, role, end, body_at, named.rule, is_told=True)


def _is_byline(text: str, span: Span) -> bool:
    """Whether the post is all that its paragraph says, as who wrote an article: "X is director of Y"."""
    after = text[span[1] : span[1] + 3].lstrip(" .")
    return span[0] > 0 and text[span[0] - 1] == "\n" and (not after or after.startswith("\n"))


def _second(text: str, role: Role, end: int, body_at: Span | None, found: Sequence[Post]) -> Post | None:
    """A second role of the same person: "…adviser and principal of Tidewell College"."""
    if not found or not found[-1].end <= role.start <= found[-1].end + _FARTHEST_SECOND:
        return None
    if not _JOINED.fullmatch(text, found[-1].end, role.start):
        return None
    last = found[-1]
    span = (role.start, body_at[1] if body_at else end)
    return _post(
        text, span, last.person, last.person_at, role, end, body_at, "second_role/1", is_told=last.is_told
    )


def _post(
    text: str,
    span: Span,
    person: str,
    person_at: int,
    role: Role,
    end: int,
    body_at: Span | None,
    rule: str,
    *,
    is_bracket: bool = False,
    is_told: bool = False,
) -> Post | None:
    """The post, its body resolved; None where a role that needs a body has none."""
    name = role_name(text[role.start : end])
    noun = _BODY_NOUN.match(text, role.start, end)
    if noun is not None and body_at is not None and body_at[1] + 1 == role.start:
        body_at, name = (body_at[0], noun.end("noun")), role_name(text[noun.end() : end])
    if (
        body_at is not None
        and body_at[0] < role.start
        and _FORMER.search(text, max(0, body_at[0] - 8), body_at[0])
    ):
        name = f"former {name}"
    body = text[body_at[0] : body_at[1]].strip() if body_at else whose(text, role.start, end, name)
    body = _BASED.sub("", body) if body else body
    if body in _GENERIC:
        body = named_by(text, body, span[0])
    is_any = text.endswith((" a ", " an "), 0, role.start) and role.head in _ANYBODYS
    if body is None and rule in BY_VERB and role.head not in _TRADES and not is_any:
        is_bracket = True  # a verb of taking up a post makes it one
    if body is None and not is_bracket and not stands_alone(role.head, name):
        return None
    first = min(role.start, body_at[0]) if body_at else role.start
    is_new = any(is_news(text, at) for at in {role.start, first})
    return Post(span[0], span[1], full_name(person), name, body, person_at, rule, is_told or is_new)
