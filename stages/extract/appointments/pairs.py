"""Several people hold one post together, or the same post each: "A and B, co-chairs of the panel".

Also "co-chairs A and B of the panel", "A, B and C have been appointed governors" and "appointed A and B as
members". The body stands behind of or at, or right before the role. Left alone: people whose bodies are
told apart ("respectively", "of X and Y").
"""

import re
from collections.abc import Iterator

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.heads import role_name
from stages.extract.appointments.people import PERSON, full_name, person_in
from stages.extract.appointments.post import Post
from stages.extract.appointments.roles import HEADS, MODIFIERS
from stages.extract.appointments.verb_forms import AUX, PUT
from stages.extract.appointments.whose import named_by
from stages.extract.phrases.trie import trie
from stages.extract.phrases.word_cues import cue

_PLURALS = {f"{head}s".lower(): head for head in (*HEADS, "member")} | {
    "general secretaries": "general secretary",
    "secretaries": "secretary",
}
_NOUN = trie(_PLURALS)
_ROLES = cue(
    re.compile(rf"\b(?:{_NOUN})\b(?! respectively)", re.IGNORECASE),
    " ".join(sorted({re.split(r"[ -]", noun)[0] for noun in _PLURALS})),
)
_OWN = MODIFIERS | {"student", "staff", "parent", "co-opted", "board", "committee", "panel", "council"}
_MODIFIERS = re.compile(rf"\b(?:{trie(_OWN)}[ -])+$", re.IGNORECASE)
_LETTERS = r"(?: (?:[CMODK]BE|MP|BEM))?"
_PEOPLE = rf"{PERSON}{_LETTERS}(?:(?:,? and|,| &) {PERSON}{_LETTERS}){{1,5}}"
_BEFORE = re.compile(
    rf"(?:(?P<put>{PUT}s?|appoint|name|elect|welcome[ds]?) (?:[a-z]+ )?)?(?P<people>{_PEOPLE})(?: (?:of|"
    r"from) [A-Z][\w&’'-]*(?: (?:[A-Z&][\w’'-]*|and [A-Z]\w+)){0,3})?(?:,|(?P<told> as| (?:who "
    rf")?{AUX}*(?:bec(?:ome|ame|oming)|{PUT}|joined|serve|sit|join|remain)(?: as| to be)?| are| were| have "
    r"been| will be)) (?:the |both |its |their |two |three |four )?(?:newly[- ][a-z]+ )?$"
)
_AFTER = re.compile(rf"(?:,|:| are| were| will be)? (?P<people>{_PEOPLE})")
_GROUPS = frozenset({"Commission", "Committee", "Board", "Council", "Panel", "Taskforce", "Forum", "Network"})
_EACH = re.compile(rf"{PERSON}")
_AND = re.compile(r" (?:and|&) [A-Z]")
_SEVERAL = re.compile(r" respectively|,? and |, [A-Z][\w’'-]* (?:[A-Z]|and)")
"""Bodies told one for each: "principals of X, Y and Z colleges"."""
_LONGEST = 170  # code points of a list of names and the verb behind it


def pairs(text: str, bodies: Bodies) -> Iterator[Post]:
    """The posts of everybody in every pair, or longer list, in `text`."""
    for role in _ROLES.finditer(text):
        line = text.rfind("\n", 0, role.start()) + 1
        first = max(line, role.start() - _LONGEST)
        if _AND.search(text, first, role.end() + _LONGEST) is None:
            continue
        own = _MODIFIERS.search(text, max(line, role.start() - 40), role.start())
        at = own.start() if own else role.start()
        people = _BEFORE.search(text, first, at)
        people = people or _AFTER.match(text, role.end())
        body_at = bodies.after(max(role.end(), people.end()) if people else role.end())
        body_at = body_at or bodies.before(at)
        is_put = people is not None and bool(people.groupdict().get("told"))
        if people is None or (
            body_at is None
            and (not is_put or people.groupdict().get("told") in {" are", " were", " have been", " will be"})
        ):
            continue
        is_shared = body_at is not None and " both " in text[role.end() : body_at[0]]
        if body_at is not None and not is_shared and _SEVERAL.match(text, body_at[1]):
            continue
        start = min(people.start("people"), at, body_at[0] if body_at else at)
        end = max(people.end(), role.end(), body_at[1] if body_at else 0)
        name = role_name(text[at : role.start()] + _PLURALS[role[0].lower()])
        body = text[body_at[0] : body_at[1]].strip() if body_at else None
        body = (named_by(text, body, start) or body) if body in _GROUPS else body
        for each in _EACH.finditer(text, *people.span("people")):
            if (person := person_in(each[0])) is not None:
                person_at = each.end() - len(person)
                yield Post(start, end, full_name(person), name, body, person_at, "pair/1")
