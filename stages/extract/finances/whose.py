"""Who may be meant as the owner of a sum: who it is said of, the subject, else whoever is told of near it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.finances.bodies import BARE, NOT_OWNERS, is_named_provider, is_provider
from stages.extract.finances.reading import Reading
from stages.extract.finances.told_of import main_body
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.masks import View
from stages.extract.phrases.names import Name, proper_names

_HEADS = (
    r"(?:[Cc]ollege|[Uu]niversity|[Tt]rust|[Gg]roup|[Ss]chool|[Cc]ouncil|[Cc]ompany|[Pp]rovider|[Cc]harity|"
    r"[Ff]irm|[Ii]nstitution|[Aa]uthority|[Aa]cademy|chain|institute|business|board|body|organisation|"
    r"foundation|awarding body|quango|union|fund)\b(?! (?:sector|leaders?|students?|staff|principals?|"
    r"teachers?))"
)
ONE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:(?!(?:of|in|for|to|and|that|with|is|was|has|at|by|on|from)\b)[\w’'-]+ "
    rf"){{0,4}}?{_HEADS}"
)
A_BODY = re.compile(
    rf"\b(?:[Aa]n?|[Oo]ne of [^.,;]{{3,45}}?) (?:[\w’-]+ ){{0,4}}?(?:{_HEADS}|providers|chains|colleges|"
    r"trusts)"
)
_PARTNER = re.compile(
    r"(?<!according )\b(?:to|from|with|than|by|since|after|before|until|through|under|against)(?: the)? $"
)
_TO_OTHERS = re.compile(r"(?<!according )\b(?:to|than)(?: the)? $")
_SAYS = re.compile(r"\b[Aa]ccording to (?:the )?$")
OURS = re.compile(r"\b(?:[Ii]t|[Ii]ts|[Ww]e|[Oo]ur|[Tt]hey|[Tt]heir)\b")
_NEXT_CLAUSE = re.compile(r"; (?:and |while )|, (?:while|whereas) ")
"""Whoever is named in the clause after the figure's has a figure of its own."""
_NOT_SUBJECT = re.compile(
    r"\b(?:from|by|with|than|against|to|via|and|near|between)(?: the)?(?: ‘[a-z-]+’| “[a-z-]+”)? $"
)
_AMONG = re.compile(r"\b(?:includ(?:es?|ed|ing)|such as|among (?:them|which))\b")
"""Before bodies that only show what is meant: "projects including a block at A"."""
MANY = re.compile(
    r"\b(?:[Cc]olleges|[Uu]niversities|[Ss]chools|[Tt]rusts|[Pp]roviders|[Ii]nstitutions|[Cc]ouncils|"
    r"[Ss]ector(?! (?:average|benchmark|norm|median))|[Ee]mployers|[Ss]tudents|[Ll]earners|[Aa]pprentices|"
    r"[Aa]dults|[Gg]raduates|[Ff]amilies|[Pp]arents|[Bb]usinesses|[Cc]ompanies|[Ff]irms|[Hh]ouseholds|"
    r"[Tt]eachers|[Ww]omen|[Ww]orkers|[Cc]harities|[Cc]ountries|taxpayers?|ministers|[Cc]hancellor|economy)\b"
)
_LOOK_BACK = 14  # sentences
_LEAD = 4
"""Sentences at the head of an article that may call its subject "a college" after the title named it."""
_SAID_OF = re.compile(r"^(?: [\w’-]+){0,3}? (?:at|of|for|in|facing) (?:the )?(?P<who>[\ue010\ue013]+)")


def owners(article: Article, index: int, view: View, reading: Reading, recent: str | None) -> Iterator[str]:
    """Who may be meant, the likeliest first; `recent` is whose money was told last."""
    text, masked = view.sentence.text, view.masked
    if reading.measure is not None:
        measure_end = reading.end if reading.measure > reading.at else _end_of_words(masked, reading.measure)
        said_of = _SAID_OF.match(masked[measure_end:])
        name = view.names.get(measure_end + said_of.start("who")) if said_of else None
        if name is not None and is_provider(name, reading):
            yield name.text
    own = _without_givers(_own_names(article, view, reading), text, reading)
    before = [n.text for at, n in own if at < reading.at and not _NOT_SUBJECT.search(text[:at])]
    if before:
        yield before[-1]
    if A_BODY.search(text[: reading.at]):
        yield from _told_next(article, index)
        if index < _LEAD:
            yield from _told_of(article, index)
        return
    definite = ONE.search(text[: reading.at])
    if definite:
        named = article.who("the " + definite.group().split()[-1].lower(), index, definite.start())
        if named is not None and not NOT_OWNERS.search(named) and named not in BARE:
            yield named
    is_ours = definite is not None or OURS.search(text[: reading.at]) is not None
    if is_ours and recent is not None:
        yield recent
    after = [
        n.text
        for at, n in own
        if at > reading.at and not _PARTNER.search(text[:at]) and not _AMONG.search(text, reading.at, at)
    ]
    if not is_ours:
        yield from after
        yield from (n.text for at, n in own if at < reading.at and not _SAYS.search(text, 0, at))
        if MANY.search(text):
            return
    yield from _told_before(article, index, definite.group().split()[-1] if definite else "")
    yield from after
    if recent is not None:
        yield recent
    yield from _told_next(article, index) if reading.rule != "from_fund" else ()  # whoever applies has it


_GIVEN = frozenset(("grants", "loan", "loans", "funding", "public money", "bailout", "bailouts"))
_GIVER = re.compile(r"\b(?:from|by)(?: the)? $")
_GIVES = re.compile(
    r" (?:has |have |had |will |would |is |to )*(?:now |also |since )?(?:approv|award|giv|gave|grant|lend"
    r"|lent|offer|provid|invest|confirm|announc|agree|hand|allocat|commit|pledg|contribut|releas)\w*"
)


def _without_givers(own: list[tuple[int, Name]], text: str, reading: Reading) -> list[tuple[int, Name]]:
    """The bodies without those a grant or loan comes from: it is the receiver's money."""
    if reading.metric not in _GIVEN:
        return own
    return [
        (at, name)
        for at, name in own
        if not _GIVER.search(text[:at]) and not _GIVES.match(text, at + len(name.text))
    ]


def _own_names(article: Article, view: View, reading: Reading) -> list[tuple[int, Name]]:
    """The bodies up to the end of the figure's clause, none of them in brackets."""
    text = view.sentence.text
    clause = _NEXT_CLAUSE.search(text, reading.at)
    until = clause.start() if clause else len(text)
    outside = [(at, n) for at, n in sorted(view.names.items()) if not text.startswith("(", max(0, at - 1))]
    return [
        (at, n)
        for at, n in outside
        if at < until and (is_provider(n, reading) or _is_short_name(article.context.text, n))
    ]


def _is_short_name(text: str, name: Name) -> bool:
    """Whether a name is that of a body that the text names in full too: "Ashdown" of "Ashdown Skills"."""
    if name.kind != "other" or " " in name.text:
        return False
    return any(full.text.startswith(f"{name.text} ") for full in _providers(text))


@lru_cache(maxsize=ARTICLES_KEPT)
def _providers(text: str) -> tuple[Name, ...]:
    """The bodies with accounts that an article names."""
    return tuple(name for name in names_of(text) if is_named_provider(name))


_MEASURE = re.compile(r"[^ ]+(?: (?!at\b|of\b|for\b|in\b|was\b|is\b|were\b)[a-z-]+){0,3}")


def _end_of_words(masked: str, start: int) -> int:
    """Where the measure's words end: before a preposition or verb that leads on."""
    found = _MEASURE.match(masked, start)
    return found.end() if found else start


def _told_next(article: Article, index: int) -> Iterator[str]:
    """The organisation that the sentences after name: "A college has lost £3m. Tidewell College said …"."""
    for ahead in range(index + 1, min(index + 4, len(article.sentences))):
        for at, name in sorted(article.view(ahead).names.items()):
            if is_named_provider(name) and not _TO_OTHERS.search(article.sentences[ahead].text, 0, at):
                yield name.text


def _told_before(article: Article, index: int, head: str) -> Iterator[str]:
    """Who is told of before: of "the college" first colleges, and whom the text is about."""
    told = [*_told_of(article, index)]
    if head:
        yield from (name for name in told if name.endswith(head.title()))
        if body := main_body(article):
            yield body
    yield from told


def _told_of(article: Article, index: int) -> Iterator[str]:
    """The organisations named last before the sentence, then those of the title."""
    for back in range(index - 1, max(index - _LOOK_BACK, -1), -1):
        for _, name in sorted(article.view(back).names.items(), reverse=True):
            if is_named_provider(name):
                yield name.text
    for name in proper_names(str(article.context.article.get("title") or "")):
        if is_named_provider(name):
            yield name.text
