"""An addressee is somebody who can act: a body, the government, or people by what they are.

"Ofsted should", "ministers must", "call on leaders of education to". A plan or a report cannot act, but
its owner can ("the college’s plan should" asks the college). Where a clause names nobody ("the levy should
be scrapped") it is the government, if two in three of the article's other asks address that. Left alone:
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
from stages.extract.recommendations.words import GOVERNING, POWERS

_WORD = r"(?!(?:from|of|in|for|to|by|with|which|that|who|at|on|as)\b)[\w’'-]+"
_GROUP = re.compile(
    rf"(?:(?:the|all|every|each|an?|both) )?(?:local [a-z]+ and )?(?:{_WORD} ){{0,3}}(?:{POWERS}"
    r"|peers|parents|members|institute|secretary|charity|company|teachers|university|college|school|council|department"
    rf"|regulator)(?: of [a-z ]+)?(?: and(?: {_WORD}){{1,4}})?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^[Tt]he (?:(?:(?:recently|newly) appointed|new|then) )?(?=[A-Z])")
_MODAL = re.compile(
    r"\b(?:should|must|ought to|needs? to|could)\b(?! [“‘]?(?:not |also |only |\w+ly )*be \w+(?:ed|en|wn|de"
    r"|pt)\b)"
)
"""Who should do; what should be done is nobody who acts."""
_FOR = re.compile(r"^(?:\w+ things |(?:\w+ly )?for|(?:including |include )?that) ")
_NUMBER = re.compile(r"^\W*\(?\d+[.):]\s*")
_OPENS = re.compile(
    r"(?:That |• )?(?P<who>(?:[Tt]he )?[A-Z]?[\w&’'-]+(?: [\w&’'-]+){0,3}?) to (?!be\b)[a-z]+"
)
_HOPES = re.compile(
    r"\bhop(?:es?|ed|ing)(?: that)? (?P<who>(?:the |The )?(?:[\w’-]+ ){0,3}?[\w’-]+) (?:will|would|can"
    r"|could)\b"
)
"""Hopes that the college will."""
_OBJECT = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:up)?on|encourag(?:es?|ed|ing)|advis(?:es?|ed|ing)|press(?:es|ed|ing)"
    r"|urg(?:es|ed|ing|e)|ask(?:s|ed|ing)?|wants?|wanted|see|for|recommend(?:s|ed)?(?: that)?|propos(?:es"
    r"|ed) that|tells?|told|lobb(?:ies|ied|ying)|instruct(?:s|ed)|plea (?:to|with)|like) (?P<who>(?:the |The"
    r" )?[A-Z]?[\w&’'-]+(?:(?: (?:and|of|for)(?: the)?)? [A-Z][\w&’'-]*){0,6}(?: [a-z]+)??) (?:to(?! be\b)"
    r"|not to|should|must|have|do|make|give|take|publish|develop|review|improve|work|provide|gives?|gets?)\b"
)
_SUBJUNCTIVE = re.compile(
    r"\b(?:[Rr]ecommend(?:s|ed|ing|ation (?:is|was))?|(?:like|wants?|wanted|need|needs|keen) to see"
    r"|(?:demand|request|urg|propos|ask)(?:e?s|ed|ing)"
    r"(?=(?: that)? the\b| that\b))(?: that)? (?P<who>(?:the |The )?[A-Z]?[\w&’'-]+(?:(?: "
    r"(?:and|of|for)(?: the)?)? [A-Z][\w&’'-]*){0,6}(?: [a-z]+)??)(?: now| also| \w+ly)? (?!(?:be|is|are|"
    r"has|to|for|of|in)\b)[a-z]+\b"
)
"""Recommends that the council carry it out."""
_PRONOUN = re.compile(
    r"\b(?:call\w* (?:up)?on|(?:urg|encourag|advis|implor|challeng|lobb|press|tell|told|ask)\w*)"
    r" (?:him|her|them) (?:not )?to\b"
)
"""Who has been named before in the same words is asked."""
_WRITES_TO = re.compile(
    r"\b(?:wr(?:ites?|ote|itten|iting)|(?:letter|petition|plea|appeal|submission|message|call|demand)s?) to"
    r" (?P<who>(?:the |The )?[^,.;:()]{3,80}?)(?=,| (?:to|is|are|was)\b| and\b| [a-z]{3,}ing\b|[.:])"
)
"""To whom the letter goes that asks."""
_AT_HEAD = re.compile(
    r"\W*To (?P<who>[^,.;:“”]{3,60}?),? (?:our|we|I|the|its|their)\b[^.;:]{0,40}"
    r"\b(?:asks?|messages?|pleas?|appeals?|calls?|demands?)\b"
)
"""To the minister our message is: …"""
_NEEDED = r"(?:need|want|demand|seek|call|ask|require|commitment|guarantee|assurance|clarity|action|support)"
_BY_STATE = re.compile(
    rf"\b(?:(?:be|have|has|need\w*|must|should|ought)\b[^.;:]{{2,90}}? by|{_NEEDED}\w*\b[^.;:]{{0,60}}? from)"
    rf" (?P<who>(?:the )?(?:[\w’-]+ ){{0,2}}?{GOVERNING})\b(?! (?:and|led|run|funded|of)\b)"
)
"""What should be done by ministers, or is needed from the next government."""
_PASSIVELY = re.compile(
    r" (?:should|must|ought to|needs? to|ha(?:s|ve) to|could) (?:(?:not|also|now|only|\w+ly) )*be (?:\w+ly )?"
    r"(?!prepared\b)\w+(?:ed|en|wn|pt)\b(?! to\b)| to (?:\w+ly )?be (?:\w+ly )?\w+(?:ed|en|wn|pt)\b"
)
"""Who is acted on: nobody asks him."""
_HOLDER = re.compile(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Cc]hancellor|[Cc]ommissioner|[Mm]ayor)(?: for [A-Z]\w+)?,?"
    r" (?P<person>[A-Z][a-z’-]+ [A-Z][\w’-]+)"
)
"""The holder of an office, named behind it."""
_URGED = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:up)?on|(?:urg|encourag|advis|implor|challeng|lobb|instruct|warn|press"
    r"|exhort)\w+|ask(?:s|ed|ing)?|tells?|told|plea (?:to|with)|plead\w* with|appeal\w* to) $"
)
_PHRASE = re.compile(r"(?:(?:the|all|its|their|more|other|every) )?(?:[\w’'&-]+ ){0,4}[\w’'&-]+s?")
"""Who is urged, whoever it is."""
_NOBODY = re.compile(
    r"[()\[\]“”]|^(?:we|i|it|they|he|she|you|there|this|these|that|those|her|him|them|us|me|what|who|which"
    r"|anyone|everyone|nobody|delegate|give|bids|winners|results)\b|\bsystems?\b",
    re.IGNORECASE,
)
_APART = re.compile(r"(?: [-–—] .*| \([^)]*\)|, [^,]+(?<=[A-Z][a-z]{2}),?)$")
"""What is set apart behind who is asked: firms – big and small –, the chancellor, Ada Lane,"""
_WITHIN = re.compile(r"(?<=s) (?:across|throughout|within|up and down) .*$")
"""Employers across the region: who is asked is the employers."""
_BY_FROM = (" by ", " from ")
_OWNER = re.compile(r"^(?P<owner>[^’']+)[’']s?\s")
_HEADED = re.compile(
    r"(?:\d+\.? )?(?:[\w ]{0,30}\b(?:[Ff]or|[Tt]o) )?(?:the )?(?P<who>[^:.;]{2,50}?)(?: (?:should|must"
    r"|needs? to))?:?\s*"
)
_GOVERNED = re.compile(
    rf"(?<![\w’-])(?P<who>(?:(?:[Tt]he|[Nn]ext|[Nn]ew|[Cc]ollege|[Tt]raining|[Uu]nion) )*(?:{GOVERNING}"
    rf"|colleges|providers|bosses|leaders"
    r"|governors|managers|schools|councils))\b(?! (?:said|says|warned|added|told|staff|students|members"
    r"|funding|places|sector)\b)"
)
_NEAR = 240  # code points in which they have been named
_AND = re.compile(r" and ")
_APPOSED = 40  # code points after an office in which its holder is named
_GOVERNMENT = re.compile(
    r"\b(?:[Gg]overnment|[Mm]inisters?|DfE|Department for Education|[Cc]hancellor|Treasury|[Ss]ecretary of"
    r" [Ss]tate|[Ee]ducation [Ss]ecretary|Prime Minister)\b"
)


def addressee_in(words: str, text: str) -> str | None:
    """Who is asked to act in the words of an ask: the object of its verb, or the subject of should."""
    words = _NUMBER.sub("", words)
    told_by = (_OBJECT.search(words) or _OPENS.match(words), _SUBJUNCTIVE.search(words), _HOPES.search(words))
    for asked in told_by:
        if asked is not None and (who := actor(asked["who"], text)):
            return who
    if (written := _written_to(words, text)) is not None:
        return written
    told = _AT_HEAD.match(words) or (
        _BY_STATE.search(words) if any(word in words for word in _BY_FROM) else None
    )
    if told is not None and (who := actor(told["who"], text)):
        return who
    modal = _MODAL.search(words)
    subject = subject_of(words, modal.start()) if modal is not None else None
    return actor(subject.words, text) if subject is not None else None


def addressee_of_heading(heading: str, text: str) -> str | None:
    """Who is asked under a heading of a list: "For government", "Recommendations to colleges:"."""
    to = _HEADED.fullmatch(heading)
    if to is None:
        return None
    is_word = " " not in to["who"] and to["who"].istitle()
    return actor(to["who"].lower() if is_word else to["who"], text)


def _written_to(words: str, text: str) -> str | None:
    """Whom "urging her" means, or to whom the letter goes: a person of these words, else a body or office."""
    pronoun, letter = _PRONOUN.search(words), _WRITES_TO.search(words)
    if pronoun is None and letter is None:
        return None
    low = letter.start("who") if letter is not None else 0
    high = (
        pronoun.start() if pronoun is not None else letter.end("who") + _APPOSED if letter is not None else 0
    )
    near = words[low:high]
    people = {n.text for n in names_of(text) if n.kind == "person" and " " in n.text and n.text in near}
    if not people and (holder := _HOLDER.search(near)) is not None:
        return holder["person"]
    if people:
        return min(people, key=near.index) if letter is not None else max(people, key=near.index)
    return actor(_ARTICLE.sub("", letter["who"]), text) if letter is not None else None


def addressee_meant(words: str, text: str, start: int) -> str | None:
    """Whom "they must" or "it needs to" tells to act: who can act, named last in its speech or sentence."""
    modal = _MODAL.search(words)
    subject = subject_of(words, modal.start()) if modal is not None else None
    if subject is None or subject.words.lower() not in {"it", "they"}:
        return None
    end = start + subject.start
    found = list(_GOVERNED.finditer(text, max(0, end - _NEAR, text.rfind("\n\n", 0, end)), end))
    return actor(found[-1]["who"], text) if found else None


def addressee_of(asked: str | None, words: str, text: str) -> str | None:
    """Who is asked to act, where the ask's own grammar may have told it."""
    if asked and _PASSIVELY.match(words, max(words.find(asked), 0) + len(asked)):
        asked = None
    named = actor(asked, text)
    if named is None and asked and _URGED.search(words[: max(words.find(f" {asked}") + 1, 0)]):
        named = asked if _PHRASE.fullmatch(asked) and not _NOBODY.search(asked) else None
    return named or addressee_in(words, text)


def actor(words: str | None, text: str) -> str | None:
    """The addressee in `words` of an article, named cleanly; None where they name nobody who can act."""
    who = _FOR.sub("", (words or "").strip(" ,‘’'\"").removesuffix(" to"))
    who = _WITHIN.sub("", _APART.sub("", who))
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
    """Give asks that name nobody the addressee of the asker's others where that is mostly the government.

    Where none of the asker's others names anybody, those of the whole page count.
    """
    every = _mostly_state(rows)
    for author in {row.get("author") for row in rows}:
        own = [row for row in rows if row.get("author") == author]
        is_told = any(row.get("addressee") for row in own)
        most = _mostly_state(own) if is_told else every
        for row in own:
            row["addressee"] = row.get("addressee") or most


def _mostly_state(rows: Sequence[Row]) -> str | None:
    """The government, as most of the rows name it, where two in three of those that name somebody name it."""
    told = Counter(str(row["addressee"]) for row in rows if row.get("addressee"))
    state = Counter({name: count for name, count in told.items() if _GOVERNMENT.search(name)})
    is_most = state and state.total() * 3 >= told.total() * 2
    return state.most_common(1)[0][0] if is_most else None


def _named(who: str) -> set[str]:
    """The names that words may begin with: all of them, or those before an "and"."""
    return {who, *(who[: m.start()] for m in _AND.finditer(who))}


@lru_cache(maxsize=ARTICLES_KEPT)
def _actors_of(text: str) -> frozenset[str]:
    """The bodies and people an article names."""
    return frozenset(n.text for n in names_of(text) if n.kind in {"organisation", "person"})
