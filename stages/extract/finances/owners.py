"""Whose money a figure is: who the measure is said of, else the subject, else the organisation told of."""

import re
from collections.abc import Iterator

from stages.extract.finances.metrics import NEED_OWNER
from stages.extract.finances.public_money import STATED
from stages.extract.finances.reading import Reading
from stages.extract.finances.sector import sector_of
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.names import Name, proper_names
from stages.extract.phrases.reference import body_kinds

_PROVIDER = re.compile(
    r"College|Colleges|University|Academy|Academies|School|Trust|Group|Training|Council|Company|Ltd|"
    r"Limited|Education|"
    r"Authority|Institute|Partnership|plc|PLC|Learning|Skills|Awards|UTC|Polytechnic|Collegiate|"
    r"Foundation|Society"
)
_NO_OWNER = frozenset(
    {
        "agency",
        "department",
        "regulator",
        "funder",
        "union",
        "government",
        "commissioner",
        "media",
        "committee",
    }
)
_NOT_OWNERS = re.compile(
    r"\b(?:Bank|Fund|Funding|Agency|Department|Committee|Treasury|Government|Ofsted|Union|News|Week|"
    r"Times|Tes|Commissioner|"
    r"Guardian|House|Companies|Association of|Federation|HMRC|MP|MSP|Unison|Chamber|Facility|Lottery|"
    r"Minister|Parliament|Office)\b"
)
_SPENDS = frozenset(
    {"budget", "spending", "expenditure", "underspend", "overspend", "capital spending", "reserves"}
)
_HEADS = (
    r"(?:[Cc]ollege|[Uu]niversity|[Tt]rust|[Gg]roup|[Ss]chool|[Cc]ouncil|[Cc]ompany|[Pp]rovider|"
    r"[Cc]harity|[Ff]irm|[Ii]nstitution|"
    r"[Aa]uthority|[Aa]cademy|chain|institute|business|board|body|organisation|foundation|awarding "
    r"body|quango|union|fund)\b(?! (?:sector|leaders?|students?|staff|"
    r"principals?|teachers?))"
)
_ONE = re.compile(rf"\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:[\w-]+ )??{_HEADS}")
_A_BODY = re.compile(
    rf"\b(?:[Aa]n?|[Oo]ne of [^.,;]{{3,45}}?) (?:[\w’-]+ ){{0,4}}?(?:{_HEADS}|providers|chains|"
    rf"colleges|trusts)"
)
_BARE = frozenset(
    {
        "College",
        "University",
        "Company",
        "Trust",
        "Group",
        "School",
        "Council",
        "Colleges",
        "Universities",
        "Institute",
        "Academy",
        "Authority",
        "Foundation",
        "Society",
        "Partnership",
        "Charity",
        "Schools",
        "Trusts",
        "Councils",
        "Academies",
    }
)
_PARTNER = re.compile(r"(?<!according )\b(?:to|from|with|than|by)(?: the)? $")
_MANY_DO = re.compile(
    r"\b(?:[Cc]olleges|[Uu]niversities|[Ss]chools|[Tt]rusts|[Pp]roviders|[Ii]nstitutions|[Cc]ouncils|"
    r"[Ee]mployers|[Ss]tudents|[Ll]earners|"
    r"[Aa]dults|[Gg]raduates|[Ff]amilies|[Bb]usinesses|[Ff]irms|[Cc]harities|[Ss]ector)(?:[’']s?|(?: "
    r"[a-z]+ly| now| also| still| already)*"
    r" (?:are|were|have|had|will|would|face|faced|facing|receive|received|must|need|needed|spent|"
    r"spend|ran|run|reported|report|recorded|"
    r"lost|lose|could|get|got|owe|owed|paid|pay|is|was|has|saw))\b"
)
_OURS = re.compile(r"\b(?:[Ii]t|[Ii]ts|[Ww]e|[Oo]ur|[Tt]hey|[Tt]heir)\b")
_NOT_SUBJECT = re.compile(r"(?:\b(?:from|by|with|than|against|to|via|and|near|between)(?: the)?) $")
_OTHERS_MONEY = re.compile(
    r"\b(?:students?[’']?s?|learners?[’']?s?|household|family|graduates?|maintenance|personal|"
    r"UK(?:[’']s)?|country[’']s|"
    r"nation[’']s|national|government(?:[’']s)?|public|trade|skills|sector(?:[’']s)?|average|parental|"
    r"employers?[’']?s?|"
    r"individual|Treasury[’']s|apprentices?[’']?|weekly|teachers?[’']|minimum|disposable)(?: \w+)? ?$",
)
_MANY = re.compile(
    r"\b(?:[Cc]olleges|[Uu]niversities|[Ss]chools|[Tt]rusts|[Pp]roviders|[Ii]nstitutions|[Cc]ouncils|"
    r"[Ss]ector|[Ee]mployers|[Ss]tudents|"
    r"[Ll]earners|[Aa]pprentices|[Aa]dults|[Gg]raduates|[Ff]amilies|[Pp]arents|[Bb]usinesses|"
    r"[Cc]ompanies|[Ff]irms|[Hh]ouseholds|"
    r"[Tt]eachers|[Ww]omen|[Ww]orkers|[Cc]harities|[Cc]ountries|taxpayers?|ministers|[Cc]hancellor|economy)\b"
)
_GIVES = re.compile(
    r"\b(?:gives?|gave|giving|offers?|offered|awards|provides?|makes|distributes?|"
    r"apply for)(?: out| \w+)? $"
)
_TYPICAL = re.compile(r"\b(?:average|typical|median)\b")
_LOOK_BACK = 14
_LEAD = 4
"""Sentences at the head of an article that may call its subject "a college" after the title named it."""
_HEADLINE = re.compile(
    r"(?:University|College|Trust|Group|School|Council|Company|Academy) (?!of\b|for\b|College\b|Trust\b)"
)
_SAID_OF = re.compile(r"^(?: [\w’-]+){0,3}? (?:at|of|for|in|facing) (?:the )?(?P<who>[\ue010\ue013]+)")


def owner_of(
    article: Article, index: int, view: View, reading: Reading, recent: str | None = None
) -> tuple[str | None, bool]:
    """The organisation whose money is told, and whether the row can stand."""
    if reading.role == "benchmark":
        return None, True
    if reading.rule in STATED:
        return _told_in_passing(article, index, view, reading, recent), True
    if _is_offered(view, reading):
        return None, False
    if reading.metric == "budget" and reading.measure is not None:
        if _size(reading) >= _OF_STATE:
            return _told_in_passing(article, index, view, reading, recent), True
        if _OF_PROGRAMME.match(view.sentence.text, reading.measure):
            return None, False
    return _owner_told(article, index, view, reading, recent)


def _size(reading: Reading) -> float:
    """The sum, or the end of it that is known."""
    figure = reading.figure
    return float(str(figure.get("value") or figure.get("high") or figure.get("low") or 0))


def _owner_told(
    article: Article, index: int, view: View, reading: Reading, recent: str | None
) -> tuple[str | None, bool]:
    """The organisation that the words tell of, and whether the row can stand with or without it."""
    text = view.sentence.text
    if reading.metric in NEED_OWNER and _is_others(text, reading):
        sector = sector_of(article, index, reading.metric, reading.figure)
        return sector, sector is not None
    if reading.who is not None and reading.who not in _BARE:
        named = article.who(reading.who, index, reading.start)
        if named is not None:
            return named.removesuffix("’s"), True
    if (sector := _sector_told(article, index, view, reading)) is not None:
        return sector, True
    owner = next(_owners(article, index, view, reading, recent), None)
    is_one = (
        (reading.rule == "body_spent" and _STATE.fullmatch(str(reading.who)) is not None)
        or _ONE.search(text) is not None
        or _A_BODY.search(text) is not None
        or _OURS.search(text[: reading.at]) is not None
    )
    return owner, owner is not None or is_one or reading.metric not in NEED_OWNER


def _told_in_passing(
    article: Article, index: int, view: View, reading: Reading, recent: str | None
) -> str | None:
    """The body that a sum of public money is told of: one of the sentence's, else the one it refers to."""
    text = view.sentence.text
    is_named = any(_is_provider(name, reading) for name in view.names.values())
    if is_named or _ONE.search(text) or _OURS.search(text[: reading.at]):
        return next(_owners(article, index, view, reading, recent), None)
    return None


def _is_offered(view: View, reading: Reading) -> bool:
    """Whether a grant or loan of at most a sum is held out to whoever applies: no body has it yet."""
    is_most = reading.metric in {"grants", "loan"} and reading.figure.get("bound") == "at_most"
    return (
        is_most
        and not any(_is_provider(n, reading) for n in view.names.values())
        and not _ONE.search(view.sentence.text)
    )


_OF_STATE = 1e9
"""Budgets from which on they are a state's, whoever is named: the apprenticeship budget."""
_OF_PROGRAMME = re.compile(r"adult (?:education|skills) budget", re.IGNORECASE)
"""What an area gets of it is a programme's money, no body's accounts."""
_STATE = re.compile(r"[Tt]he (?:\w+ )?(?:department|government|agency|authority)")
_SECTOR_OWES = re.compile(r"\b[Cc]olleges (?:now |still |together |between them )?owe")
_NO_SECTOR = re.compile(
    r"\b(?:[Tt]he|[Aa]) (?:bank|government|state|treasury|union)\b|\b[Tt]he country(?:[’']s| owes| has| "
    r"is)|\b[Ss]taff at\b"
)


def _sector_told(article: Article, index: int, view: View, reading: Reading) -> str | None:
    """The sector whose sum is told, where the sentence names no one body."""
    named = any(_is_provider(n, reading) for at, n in view.names.items() if at < reading.at)
    before = view.sentence.text[: reading.at]
    is_owed = reading.rule.startswith("body_owe") and _SECTOR_OWES.search(view.sentence.text) is None
    if named or is_owed or _ONE.search(before) or _NO_SECTOR.search(before):
        return None
    return sector_of(article, index, reading.metric, reading.figure)


def _is_others(text: str, reading: Reading) -> bool:
    """Whether the words before the measure say that it is a household's, a nation's or a sector's."""
    at = reading.start if reading.measure is None else reading.measure
    first = max(at, reading.at)
    if reading.metric in {"grants", "loan"} and _GIVES.search(text[max(0, at - 20) : at]):
        return True
    if _TYPICAL.search(text, 0, first) or _MANY_DO.search(text, 0, first):
        return True
    return reading.measure is not None and _OTHERS_MONEY.search(text[max(0, at - 30) : at]) is not None


def _owners(article: Article, index: int, view: View, reading: Reading, recent: str | None) -> Iterator[str]:
    """Who may be meant, the likeliest first; `recent` is whose money was told last."""
    text, masked = view.sentence.text, view.masked
    if reading.measure is not None:
        measure_end = reading.end if reading.measure > reading.at else _end_of_words(masked, reading.measure)
        said_of = _SAID_OF.match(masked[measure_end:])
        name = view.names.get(measure_end + said_of.start("who")) if said_of else None
        if name is not None and _is_provider(name, reading):
            yield name.text
    own = [(at, n) for at, n in sorted(view.names.items()) if _is_provider(n, reading)]
    before = [n.text for at, n in own if at < reading.at and not _NOT_SUBJECT.search(text[:at])]
    if before:
        yield before[-1]
    if _A_BODY.search(text[: reading.at]):
        yield from _told_next(article, index)
        if index < _LEAD:
            yield from _told_of(article, index)
        return
    definite = _ONE.search(text[: reading.at])
    if definite:
        named = article.who("the " + definite.group().split()[-1].lower(), index, definite.start())
        if named is not None and not _NOT_OWNERS.search(named) and named not in _BARE:
            yield named
    is_ours = definite is not None or _OURS.search(text[: reading.at]) is not None
    if is_ours and recent is not None:
        yield recent
    after = [n.text for at, n in own if at > reading.at and not _PARTNER.search(text[:at])]
    if not is_ours:
        yield from after
        yield from (n.text for _, n in own)
        if _MANY.search(text):
            return
    yield from _told_of(article, index)
    yield from after
    yield from _told_next(article, index)


def _end_of_words(masked: str, start: int) -> int:
    """Where the measure's words end: before a preposition or verb that leads on."""
    found = re.compile(r"[^ ]+(?: (?!at\b|of\b|for\b|in\b|was\b|is\b|were\b)[a-z-]+){0,3}").match(
        masked, start
    )
    return found.end() if found else start


def _told_next(article: Article, index: int) -> Iterator[str]:
    """The organisation that the sentences after name: "A college has lost £3m. Tidewell College said …"."""
    for ahead in range(index + 1, min(index + 4, len(article.sentences))):
        for _, name in sorted(article.view(ahead).names.items()):
            if _is_named_provider(name):
                yield name.text


def _told_of(article: Article, index: int) -> Iterator[str]:
    """The organisations named last before the sentence, then those of the title."""
    for back in range(index - 1, max(index - _LOOK_BACK, -1), -1):
        for _, name in sorted(article.view(back).names.items(), reverse=True):
            if _is_named_provider(name):
                yield name.text
    for name in proper_names(str(article.context.article.get("title") or "")):
        if _is_named_provider(name):
            yield name.text


def _is_named_provider(name: Name) -> bool:
    return (
        _PROVIDER.search(name.text) is not None
        and name.text not in _BARE
        and (_HEADLINE.match(name.text) is None or _PROVIDER.search(name.text.split()[-1]) is not None)
        and name.kind in {"organisation", "other"}
        and _NOT_OWNERS.search(name.text) is None
        and body_kinds().get(name.text) not in _NO_OWNER
    )


def _is_provider(name: Name, reading: Reading) -> bool:
    """Whether a name can be whose accounts are told: no agency or funder, unless it spends."""
    if _is_named_provider(name):
        return True
    if name.kind != "organisation" or name.text in _BARE:
        return False
    kind = body_kinds().get(name.text)
    if reading.metric in _SPENDS and (kind in {"agency", "department"} or name.text.startswith("Department")):
        return True
    return _NOT_OWNERS.search(name.text) is None and kind not in _NO_OWNER
