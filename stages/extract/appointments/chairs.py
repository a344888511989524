"""Who chairs, heads or leads a body: "X, who chairs the committee", "the panel is chaired by X"."""

import re
from collections.abc import Iterator, Sequence

from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, SUBJECT, full_name, holder, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.seat_lists import group_meant
from stages.extract.appointments.verb_forms import AUX, BESIDES
from stages.extract.appointments.whose import OWNED_GROUPS, group_owner, longer_name, named_by, whose
from stages.extract.entities.bodies import ON_A_SUBJECT
from stages.extract.phrases.kept import names_by_edge
from stages.extract.phrases.names import Name
from stages.extract.phrases.word_cues import cue

_ASIDE = r"(?:, [^,.;\n]{2,140},)?"
_CHOSEN = (
    r"(?:(?:agreed|asked|invited|appointed|elected|chosen|selected|picked|named|recruited|commissioned|"
    r"tasked|persuaded|hired|nominated|lined up|drafted in|brought in|returning|been) )"
)
_CHAIRS = re.compile(
    rf"(?P<person>{SUBJECT}){_ASIDE}(?: as (?:the |an? |its )?[a-z-]+(?: [a-z-]+){{0,3}}?)?{BESIDES},? "
    rf"(?:who )?(?:(?:until|since|from|in|last|this|next) [^,.;\n]{{2,20}} )?(?:{AUX}*{_CHOSEN}?(?:(?:by|in|"
    rf"last) [^,.;\n]{{2,40}} )?to |{AUX}+|{AUX}*bec(?:omes?|ame|oming) (?:only )?the (?:first|second|third|"
    r"youngest)(?: [a-z-]+){0,3} to )?(?P<verb>co-chairs?|chair(?:s|ed|ing)?|led(?= (?:the|an?|its) "
    r"(?:[\w’'-]+ ){{0,5}}?(?:review|inquiry|commission|panel|investigation)\b)|heads?|leads?|heading|"
    r"leading|(?:led|ran|runs?|headed)(?= (?:the )?[A-Z])|t(?:akes?|ook|aking) (?:over )?the chair of) "
    r"(?!of\b|at\b|for\b|and\b)(?P<the>the |an? |its )?(?:new |independent |national )*(?P<common>(?:(?!as )"
    r"[A-Za-z][\w’'-]*,? ){0,6}?(?:committee|board|panel|group|commission|task ?force|forum|review|inquiry|"
    r"council|partnership|company|network|governing body|corporation|investigation|governors|trustees)\b)?"
)
_GOVERNORS = re.compile(r"(?:(?P<owner>[A-Z].*?)[’']s? )?(?:[a-z]+[’']s? )?(?P<noun>governors|trustees)")
"""Whose governors somebody chairs: "chairs Fell’s governors"."""
_CHAIRS_CUE = cue(
    re.compile(
        r"\b(?:(?:co-)?chairs?|chaired|chairing|heads|leads|(?:led|ran|runs?|headed)(?= (?:the )?[A-Z])|"
        r"led(?= (?:the|an?|its) (?:[\w’'-]+ ){0,5}?(?:review|inquiry|commission|panel|investigation)\b)|"
        r"(?:(?<=to )|(?<=will ))(?:lead|head)|(?:(?<=is )|(?<=be ))(?:leading|heading)|t(?:akes?|ook|aking) "
        r"(?:over )?the chair of) "
    ),
    "co chair chairs chaired chairing ran run runs headed heads head leads led lead leading heading take"
    " takes took taking",
)
_ROLES = {
    "co": "co-chair",
    "ch": "chair",
    "he": "head",
    "le": "leader",
    "ta": "chair",
    "to": "chair",
    "ra": "head",
    "ru": "head",
}
"""The role by the verb's first letters."""
_GROUP = (
    r"(?i:committee|board|panel|group|commission|task ?force|forum|review|inquiry|council|partnership|team|"
    r"body|network|company|trust|service|agency)"
)
_LED_BY = cue(
    re.compile(
        r"\b(?P<verb>(?:[Cc]o-)?[Cc]haired|[Ll]ed|[Hh]eaded|[Cc]onducted|[Uu]ndertaken|[Cc]arried out|"
        r"[Pp]ost|[Rr]ole|[Pp]osition)(?: up| jointly)?(?:(?<=[tne])(?: now| currently| at present)? (?:held|"
        r"filled)(?: now| currently| at present)?)? by (?:(?:its|the|their|an?|new|former|current|interim) "
        rf")*(?P<noun>(?:[A-Z]{{2,6}}(?:[’']s)? )?(?:[a-z-]+ ){{0,3}}?)(?P<person>{PERSON})(?:, "
        rf"[^,.;\n]{{2,80}},)?(?: \([^()\n]{{2,30}}\))?(?: and (?:[A-Z][a-z]+ MP"
        rf" )?(?P<other>{PERSON}))?(?: as (?:its |the )?(?P<as>(?:[a-z-]+ "
        r"){0,2}?chair\w*))?"
    ),
    "co chaired led headed conducted undertaken carried post role position",
)
_LED = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts) [“‘\"]?(?P<body>(?:[A-Za-z0-9][\w’'-]* ){{0,5}}?{_GROUP}"
    rf"(?:{ON_A_SUBJECT.pattern}| of (?:the )?[A-Z][\w’&-]*(?: (?:(?:of|and|the|for) )?[A-Z][\w’&-]*)"
    r"{0,5})?)[”’\"]?(?:, (?:made up|"
    r"consisting|composed) of [^.;\n]{3,60} and|,|,? (?:which )?(?:is|was|will be|to be|is to be"
    r"|are))?(?: jointly)? $"
)
_CALLED = re.compile(r"(?:[Tt]he |[Aa]n? )?(?P<role>[A-Za-z][^,.;:\n]{2,38}), (?:an?|the) (?:[a-z-]+ ){0,3}$")
_THE_GROUP = re.compile(rf"The (?P<body>(?:new |independent )?{_GROUP})\b")
_FRONTED = re.compile(
    r"(?:[^.;\n“”]{0,120}?,)? (?:the|The) (?P<body>(?:[A-Z][\w’'-]* ){0,4}"
    rf"{_GROUP}(?:{ON_A_SUBJECT.pattern})?)\b"
)
"""The subject behind a participle that opens its sentence: "Chaired by X, the commission met"."""
_LONGEST_BODY = 140  # code points before "led by"
_PASSIVE_ROLES = {
    "co-chaired": "co-chair",
    "chaired": "chair",
    "led": "leader",
    "headed": "head",
} | dict.fromkeys(("conducted", "undertaken", "carried out"), "reviewer")
_OF_BODY = re.compile(r" (?:of|at) (?:the )?")
_OF_A = re.compile(r"^.*\bof (?:an?|the) (?=[a-z])")
"""The result of an inquiry that somebody chaired."""
_FARTHEST = 190  # code points between a person's name and the verb


def chairs(text: str, names: Sequence[Name]) -> Iterator[Post]:
    """X, who chairs the committee: a chair, head or leader of the body named next.

    To head or lead an organisation is what a person is; to chair or lead a panel is a post told.
    """
    yield from _led_by(text)
    last = 0
    for verb in _CHAIRS_CUE.finditer(text):
        first = max(0, verb.start() - _FARTHEST, text.rfind("\n", 0, verb.start()) + 1)
        found = holder(_CHAIRS, text, first, verb.end() + 80)
        if found is not None and found[0].start("verb") < verb.start():
            found = holder(_CHAIRS, text, max(first, last), verb.end() + 80)
        last = verb.end()
        if found is None or found[0].start("verb") != verb.start():
            continue
        match, person = found
        body = _body(text, names, match)
        if body is not None:
            at = max(match.start("person"), match.end("person") - len(person))
            role = _ROLES[match["verb"][:2]]
            whose_post: str | None = body[0]
            if (seats := _GOVERNORS.fullmatch(body[0])) is not None:
                role = f"{role} of {seats['noun']}"
                owner = seats["owner"]
                whose_post = longer_name(text, owner) if owner else whose(text, at, body[1], "governor")
            yield Post(at, body[1], full_name(person), role, whose_post, at, "chairs/1")


def _led_by(text: str) -> Iterator[Post]:
    """The panel will be chaired by X; led by Y as chair; a post held by Z."""
    for match in _LED_BY.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        start = max(line, match.start() - _LONGEST_BODY)
        verb = match["verb"].lower()
        body, role = None, _PASSIVE_ROLES.get(verb)
        if role is None:
            called = _CALLED.search(text, start, match.start())
            role = role_name(called["role"]) if called else None
        else:
            before = _LED.search(text, start, match.start())
            body = _OF_A.sub("", before["body"]) if before else None
            body = group_owner(text, body, match.start()) if body else _subject(text, match.start())
            body = body or _fronted(text, match)
            role = "chair" if "chair" in match["noun"] else match["as"] or role
        if role is None or (body is None and verb in _PASSIVE_ROLES):
            continue
        end = max(match.end(group) for group in ("person", "other", "as"))
        for group in ("person", "other"):
            if match[group] is not None and (person := person_in(match[group])) is not None:
                at = match.end(group) - len(person)
                yield Post(match.start(), end, full_name(person), role, body, at, "led_by/1")


def _fronted(text: str, match: re.Match[str]) -> str | None:
    """The group, in full, of a sentence that opens with "Chaired by X"."""
    opens = match[0][0].isupper() and "chair" in match["verb"].lower()
    after = _FRONTED.match(text, match.end()) if opens else None
    if after is None:
        return None
    body = after["body"]
    full = re.findall(rf"\b{body} (?:on|for) [A-Z]\w+(?: (?:and )?[A-Z]\w+)*", text[: match.start()])
    return body if " " in body else full[-1] if full else named_by(text, body, match.start()) or body


def _subject(text: str, at: int) -> str | None:
    """The organisation that the sentence of "will be led by" opens with."""
    start = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at) + 1) + 1
    if (group := _THE_GROUP.match(text, start)) is not None:
        return group_meant(text, start) or group["body"]
    name = names_by_edge(text)[0].get(start) or names_by_edge(text)[0].get(start + len("The "))
    return name.text if name is not None and name.kind == "organisation" else None


def _body(text: str, names: Sequence[Name], match: re.Match[str]) -> tuple[str, int] | None:
    """The body and where its words end; "the committee" is the last one named in full."""
    if match["common"]:
        common = match["common"]
        owner = _OF_BODY.match(text, match.end("common")) if common in OWNED_GROUPS else None
        whole = names_by_edge(text)[0].get(owner.end()) if owner else None
        if whole is not None and whole.kind == "organisation":
            return whole.text, whole.end
        if " " not in common:
            full = [n.text for n in names if n.end < match.start() and n.text.split()[-1].lower() == common]
            its = group_owner(text, common, match.start("common")) if match["the"] == "its " else None
            common = full[-1] if full else its or common
        return common, match.end("common")
    at = match.end("the") if match["the"] else match.end("verb") + 1
    name = next((n for n in names if n.start == at and (n.kind == "organisation" or " " in n.text)), None)
    if name is not None and (name.kind in {"person", "place"} or text.startswith(("’s ", "'s "), name.end)):
        return None
    return (name.text, name.end) if name is not None else None
