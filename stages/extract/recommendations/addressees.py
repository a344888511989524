"""An addressee is somebody who can act: a body, the government, or people by what they are.

"Ofsted should", "ministers must", "call on leaders of education to". A plan or a report cannot act, but
its owner can ("the college’s plan should" asks the college). Where a clause names nobody ("the levy should
be scrapped") it is the government, if that is the only one whom the article's other asks address. Left alone:
other subjects of should ("a simple dashboard", "this").
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from stages.extract.extractor import Row
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.kept import names_of
from stages.extract.recommendations.words import POWERS

_GROUP = re.compile(
    rf"(?:(?:the|all|every|each|an?|both) )?(?:[\w’'-]+ ){{0,3}}(?:{POWERS}|peers|parents|secretary"
    r"|charity|company|teachers|university|college|school|council|department|regulator)(?: of [a-z ]+)?(?:"
    r" and (?:the )?[\w’ ]{2,40})?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^[Tt]he (?=[A-Z])")
_MODAL = re.compile(
    r"\b(?:should|must|ought to|needs? to|could)\b(?! [“‘]?(?:not |also |only |\w+ly )*be \w+(?:ed|en|wn|de"
    r"|pt)\b)"
)
"""Who should do; what should be done is nobody who acts."""
_FOR = re.compile(r"^(?:(?:\w+ly )?for|(?:including |include )?that) ")
_NUMBER = re.compile(r"^\W*\(?\d+[.):]\s*")
_OPENS = re.compile(
    r"(?:That |• )?(?P<who>(?:[Tt]he )?[A-Z]?[\w&’'-]+(?: [\w&’'-]+){0,3}?) to (?!be\b)[a-z]+"
)
_OBJECT = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:up)?on|encourag(?:es?|ed|ing)|advis(?:es?|ed|ing)|press(?:es|ed|ing)"
    r"|urg(?:es|ed|ing|e)|ask(?:s|ed|ing)?|wants?|wanted|see|for|recommend(?:s|ed)?(?: that)?|propos(?:es"
    r"|ed) that|tells?|told|lobb(?:ies|ied|ying)|instruct(?:s|ed)|plea (?:to|with)|like) (?P<who>(?:the |The"
    r" )?[A-Z]?[\w&’'-]+(?:(?: (?:and|of|for)(?: the)?)? [A-Z][\w&’'-]*){0,6}(?: [a-z]+)??) (?:to(?! be\b)"
    r"|not to|should|must|have|do|make|give|take|publish|develop|review|improve|work|provide|gives?|gets?)\b"
)
_URGED = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:up)?on|(?:urg|encourag|advis|implor|challeng|lobb|instruct|warn|press"
    r"|exhort)\w+|ask(?:s|ed|ing)?|tells?|told|plea (?:to|with)|plead\w* with|appeal\w* to) $"
)
_PHRASE = re.compile(r"(?:(?:the|all|its|their|more|other|every) )?(?:[\w’'&-]+ ){0,4}[\w’'&-]+s?")
"""Who is urged, whoever it is."""
_NOBODY = re.compile(
    r"[()\[\]“”]|^(?:we|i|it|they|he|she|you|there|this|these|that|those|her|him|them|us|me|what|who|which"
    r"|anyone|everyone|nobody|delegate|give|bids|winners|results)\b|\bsystem$",
    re.IGNORECASE,
)
_OWNER = re.compile(r"^(?P<owner>[^’']+)[’']s?\s")
_AND = re.compile(r" and ")
_GOVERNMENT = re.compile(
    r"\b(?:[Gg]overnment|[Mm]inisters?|DfE|Department for Education|[Cc]hancellor|Treasury|[Ss]ecretary of"
    r" [Ss]tate|[Ee]ducation [Ss]ecretary|Prime Minister)\b"
)


def addressee_in(words: str, text: str) -> str | None:
    """Who is asked to act in the words of an ask: the object of its verb, or the subject of should."""
    words = _NUMBER.sub("", words)
    asked = _OBJECT.search(words) or _OPENS.match(words)
    if asked is not None and (who := actor(asked["who"], text)):
        return who
    modal = _MODAL.search(words)
    subject = subject_of(words, modal.start()) if modal is not None else None
    return actor(subject.words, text) if subject is not None else None


def addressee_of(asked: str | None, words: str, text: str) -> str | None:
    """Who is asked to act, where the ask's own grammar may have told it."""
    named = actor(asked, text)
    if named is None and asked and _URGED.search(words[: max(words.find(f" {asked}") + 1, 0)]):
        named = asked if _PHRASE.fullmatch(asked) and not _NOBODY.search(asked) else None
    return named or addressee_in(words, text)


def actor(words: str | None, text: str) -> str | None:
    """The addressee in `words` of an article, named cleanly; None where they name nobody who can act."""
    who = _FOR.sub("", (words or "").strip(" ,‘’'\"").removesuffix(" to"))
    if not who or _NOBODY.search(who):
        return None
    bare = _ARTICLE.sub("", who)
    if bare[:1].isupper() and not _named(bare).isdisjoint(_actors_of(text)):
        return bare
    if _GROUP.fullmatch(who):
        return who
    if ends := [name for name in _actors_of(text) if who.endswith(f" {name}")]:
        return max(ends, key=len)  # "new staff of Fell Borough Council", where "Council" is a name too
    owner = _OWNER.match(who)
    return actor(owner["owner"], text) if owner else None


def address(rows: Sequence[Row]) -> None:
    """Give the asks that name nobody the addressee of the others where that is the government alone."""
    told = Counter(str(row["addressee"]) for row in rows if row.get("addressee"))
    if told and all(_GOVERNMENT.search(name) for name in told):
        most = told.most_common(1)[0][0]
        for row in rows:
            if not row.get("addressee"):
                row["addressee"] = most


def _named(who: str) -> set[str]:
    """The names that words may begin with: all of them, or those before an "and"."""
    return {who, *(who[: m.start()] for m in _AND.finditer(who))}


@lru_cache(maxsize=ARTICLES_KEPT)
def _actors_of(text: str) -> frozenset[str]:
    """The bodies and people an article names."""
    return frozenset(n.text for n in names_of(text) if n.kind in {"organisation", "person"})
