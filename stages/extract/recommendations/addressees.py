"""An addressee is somebody who can act: a body, the government, or people by what they are.

"Ofsted should", "ministers must", "national leaders of education should". A plan or a report cannot
act, but its owner can ("the college’s plan should" asks the college). Left alone: other subjects of
should ("a simple dashboard", "early years inspections", "this"), and pieces of a sentence.
"""

import re
from functools import lru_cache

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.words import word_set

_ACTORS = (
    r"(?:[Gg]overnment|ministers?|inspectors?|councils?|colleges?|schools?|authorit(?:y|ies)|employers?"
    r"|leaders?|heads?|headteachers|principals?|governors?|trusts?|unions?|regulators?|watchdogs?"
    r"|inspectorate|department|providers?|universit(?:y|ies)|secretary|chancellor|Treasury|MPs|peers"
    r"|teachers|tutors|parents|boards?|agenc(?:y|ies)|commissioners?|bodies|committees?|charit(?:y|ies)"
    r"|compan(?:y|ies)|firms|Downing Street)"
)
_GROUP = re.compile(
    rf"(?:(?:[Tt]he|[Aa]ll|[Ee]very|[Ee]ach|[Aa]n?) )?(?:[\w’'-]+ ){{0,3}}{_ACTORS}(?: of [a-z ]+)?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:[Tt]he )(?=[A-Z])")
_SUBJECT = re.compile(
    r"(?:^|[,:;–—]\s|\b(?:that|said|says|argued|believes|and|added"
    r"|suggested)\s)(?P<who>[^,:;–—“”]{2,90}?)\s(?:should|must|ought to|needs? to|could)\b"
)
_OBJECT = re.compile(
    r"(?:call(?:s|ed|ing)? on|encourag(?:es?|ed|ing)|advis(?:es?|ed|ing)|press(?:es|ed|ing)|urg(?:es|ed|ing"
    r"|e)|asks?|asked|asking|wants?|wanted|see|for|recommend(?:s|ed)? that|recommend(?:s|ed)?|propos(?:es|ed)"
    r" that) (?P<who>(?:the |The )?[A-Z]?[\w&’'-]+(?:(?: (?:and|of|for)(?: the)?)? [A-Z][\w&’'-]*){0,6}(?:"
    r" [a-z]+)?) (?:to|develop|drops?|gains?|holds?|pays?|visits?|should|must|have)\b"
)
_NOBODY = word_set(
    "it that there they he she which who what anyone everyone nobody nothing bids winners results"
)
_REPORTING = re.compile(r"^.*\b(?:said|says|suggested|argued|believes|that|added)\s(?=\S)")
_AND = re.compile(r" and ")
_LONGEST_ADDRESSEE = 18  # words
_DEBRIS = re.compile(r"[()\[\]“”]|^(?:we|i|this|these|that|those|it|delegate|give)\b", re.IGNORECASE)
_OWNER = re.compile(r"^(?P<owner>[^’']+)[’']s?\s")


def actor(words: str | None, text: str) -> str | None:
    """The addressee in `words` of an article, named cleanly; None where they name nobody who can act."""
    if not words:
        return None
    who = words.strip(" ,‘’'\"").removesuffix(" to")
    if _DEBRIS.search(who):
        return None
    bare = _ARTICLE.sub("", who)
    if bare[:1].isupper() and not _named(bare).isdisjoint(_actors_of(text)):
        return bare
    if _GROUP.fullmatch(who):
        return who
    owner = _OWNER.match(who)
    return actor(owner["owner"], text) if owner else None


def _named(who: str) -> set[str]:
    """The names that words may begin with: all of them, or those before an "and"."""
    return {who, *(who[: m.start()] for m in _AND.finditer(who))}


@lru_cache(maxsize=ARTICLES_KEPT)
def _actors_of(text: str) -> frozenset[str]:
    """The bodies and people an article names."""
    return frozenset(n.text for n in names_of(text) if n.kind in {"organisation", "person"})


def addressee_of(sentence: str) -> str | None:
    """Who should act: the object of calls on, or the subject of should."""
    match = _OBJECT.search(sentence) or _SUBJECT.search(sentence)
    if match is None:
        return None
    who = _REPORTING.sub("", match["who"]).strip(" ‘’'\"()")
    first = who.split()[0].lower() if who.split() else ""
    return None if first in _NOBODY or len(who.split()) > _LONGEST_ADDRESSEE else who
