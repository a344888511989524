"""A body's whole name where it was cut at "and" or a comma, and the committee of a paper's head.

"Skills Committee" is the Education and Skills Committee where the text writes it so, "Adult Learning" the
Adult Learning and Skills Service. Left alone: names that stand alone elsewhere, and two bodies joined by
"and".
"""

import re
from functools import lru_cache

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.names import is_organisation
from stages.extract.phrases.reference import body_kinds

_HEADS = (
    r"(?:Committee|Commission|Council|Department|Panel|Services?|Board|Directorate|Agency|Authority|Team)"
)
_HEADED = re.compile(rf"(?:[A-Z][\w’'-]+,? (?:and )?)+{_HEADS}$")
_BEFORE = re.compile(
    r"(?:^|[\s(“‘])(?P<more>(?:(?!The\b)[A-Z][\w’'-]+, ){0,3}(?!The\b)[A-Z][\w’'-]+,? (?:and|&) )$"
)
_ROW_BEFORE = re.compile(r"(?:^|[\s(“‘])(?P<more>(?:(?!The\b)[A-Z][\w’'-]+, ){1,3})$")
"""Before a name that already has its "and": Business, of Business, Innovation and Skills Committee."""
_AFTER = re.compile(rf"(?P<more> (?:and|&) [A-Z][a-z][\w’'-]*)(?P<head> {_HEADS})?\b")
_TOPICS = r"(?:, [A-Z]\w+)+,? (?:and|&) [A-Z]\w+"
_ARTICLE = ("the ", "The ")
_FAR = 70  # code points of a name before the part that was read
_COMMITTEE = re.compile(
    r"\b(?P<name>Committee (?:of|on) (?:[Tt]he )?[A-Z][\w’-]+(?: (?:and )?[A-Z][\w’-]+)*"
    r"|(?:(?!House\b|Commons\b|Lords\b|The\b)[A-Z][\w’-]+(?:, | and |,? & | )){1,6}?(?:Select )?Committee)\b"
)
_OF_HOUSE = re.compile(r"House of (?:Commons|Lords)(?: Select)?,? $")
_REPORT = re.compile(
    r"(?:[’']s?)?,? ?(?:\n\s*)?(?:\(?(?:HC|HL)[^\n]{0,20})?(?:[\w-]+ )??"
    r"(?:[Rr]eport\b|[Ii]nquiry\b|recommendations\b)"
)
_HEAD = 400  # code points of a paper's head


@lru_cache(maxsize=ARTICLES_KEPT)
def committee_of(text: str) -> str | None:
    """The committee whose report a paper's head says that it is, or answers."""
    for found in _COMMITTEE.finditer(text, 0, _HEAD) if text.find("ommittee", 0, _HEAD) >= 0 else ():
        if _OF_HOUSE.search(text[: found.start()]) or _REPORT.match(text, found.end()):
            return found["name"]
    return None


def whole_name(text: str, name: str) -> str:
    """The name with the words joined to it by "and", where the text writes it so."""
    if " " not in name or name in body_kinds():
        return name
    if name.startswith("Department for "):
        whole = re.search(re.escape(name) + _TOPICS, text)
        return whole[0] if whole is not None else name
    if _HEADED.match(name):
        return _with_first(text, name)
    return name if is_organisation(name.split()) else _with_last(text, name)


def _with_first(text: str, name: str) -> str:
    """Education and Skills Committee, of which "Skills Committee" was read."""
    whole = name
    at = text.find(name)
    while at >= 0:
        before = (_ROW_BEFORE if " and " in name else _BEFORE).search(text[max(0, at - _FAR) : at])
        if before is None or _is_named(text, before["more"], at):
            return name if whole == name and not _is_short(text, at) else whole
        whole = before["more"] + name
        at = text.find(name, at + 1)
    return whole


def _is_short(text: str, at: int) -> bool:
    return text.endswith(_ARTICLE, 0, at)


def _is_named(text: str, words: str, at: int) -> bool:
    """Whether what stands before "and" is a body or a person of its own."""
    start = at - len(words)
    return any(
        n.start < at and n.end > start and n.kind in {"organisation", "person"} and n.end < at - 2
        for n in names_of(text)
    )


def _with_last(text: str, name: str) -> str:
    """Adult Learning and Skills Service, of which "Adult Learning" was read wherever it stands."""
    wholes: set[str] = set()
    headed = False
    at = text.find(name)
    while at >= 0:
        after = _AFTER.match(text, at + len(name))
        if after is None:
            at = text.find(name, at + 1)
            continue
        wholes.add(after["more"])
        headed = headed or after["head"] is not None
        at = text.find(name, at + 1)
    return name + wholes.pop() if headed and len(wholes) == 1 else name
