"""Whose money a figure is: who the measure is said of, else the subject, else the organisation told of."""

import re
from collections.abc import Iterator

from stages.extract.finances.bodies import BARE, NOT_OWNERS, is_named_provider, is_provider
from stages.extract.finances.metrics import NEED_OWNER, piped
from stages.extract.finances.reading import Reading
from stages.extract.finances.readings import STANDING
from stages.extract.finances.sector import sector_of
from stages.extract.finances.state_money import TRAINING
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.names import Name, proper_names

_HEADS = (
    r"(?:[Cc]ollege|[Uu]niversity|[Tt]rust|[Gg]roup|[Ss]chool|[Cc]ouncil|[Cc]ompany|[Pp]rovider|[Cc]harity|"
    r"[Ff]irm|[Ii]nstitution|[Aa]uthority|[Aa]cademy|chain|institute|business|board|body|organisation|"
    r"foundation|awarding body|quango|union|fund)\b(?! (?:sector|leaders?|students?|staff|principals?|"
    r"teachers?))"
)
_ONE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:(?!(?:of|in|for|to|and|that|with|is|was|has|at|by|on|from)\b)[\w’'-]+ "
    rf"){{0,4}}?{_HEADS}"
)
_A_BODY = re.compile(
    rf"\b(?:[Aa]n?|[Oo]ne of [^.,;]{{3,45}}?) (?:[\w’-]+ ){{0,4}}?(?:{_HEADS}|providers|chains|colleges|"
    r"trusts)"
)
_PARTNER = re.compile(r"(?<!according )\b(?:to|from|with|than|by)(?: the)? $")
_MANY_DO = re.compile(
    r"\b(?:[Cc]olleges|[Uu]niversities|[Ss]chools|[Tt]rusts|[Pp]roviders|[Ii]nstitutions|[Cc]ouncils|"
    r"[Ee]mployers|[Ss]tudents|[Ll]earners|[Aa]dults|[Gg]raduates|[Ff]amilies|[Bb]usinesses|[Ff]irms|"
    r"[Cc]harities|[Ss]ector)(?:[’']s?|(?: [a-z]+ly| now| also| still| already)* (?:are|were|have|had|will|"
    r"would|face|faced|facing|receive|received|must|need|needed|spent|spend|ran|run|reported|report|recorded|"
    r"lost|lose|could|get|got|owe|owed|paid|pay|is|was|has|saw))\b"
)
_OURS = re.compile(r"\b(?:[Ii]t|[Ii]ts|[Ww]e|[Oo]ur|[Tt]hey|[Tt]heir)\b")
_NEXT_CLAUSE = re.compile(r"; (?:and |while )|, (?:while|whereas) ")
"""Whoever is named in the clause after the figure's has a figure of its own."""
_NOT_SUBJECT = re.compile(r"(?:\b(?:from|by|with|than|against|to|via|and|near|between)(?: the)?) $")
_OTHERS_MONEY = re.compile(
    r"\b(?:students?[’']?s?|learners?[’']?s?|household|family|graduates?|maintenance|personal|UK(?:[’']s)?|"
    r"country[’']s|nation[’']s|national|government(?:[’']s)?|public|trade|skills|sector(?:[’']s)?|average|"
    r"parental|employers?[’']?s?|individual|Treasury[’']s|apprentices?[’']?|weekly|teachers?[’']|minimum|"
    r"disposable)(?: \w+)? ?$",
)
_MANY = re.compile(
    r"\b(?:[Cc]olleges|[Uu]niversities|[Ss]chools|[Tt]rusts|[Pp]roviders|[Ii]nstitutions|[Cc]ouncils|"
    r"[Ss]ector(?! (?:average|benchmark|norm|median))|[Ee]mployers|[Ss]tudents|[Ll]earners|[Aa]pprentices|"
    r"[Aa]dults|[Gg]raduates|[Ff]amilies|[Pp]arents|[Bb]usinesses|[Cc]ompanies|[Ff]irms|[Hh]ouseholds|"
    r"[Tt]eachers|[Ww]omen|[Ww]orkers|[Cc]harities|[Cc]ountries|taxpayers?|ministers|[Cc]hancellor|economy)\b"
)
_GIVES = re.compile(
    r"\b(?:gives?|gave|giving|offers?|offered|awards|provides?|makes|distributes?|apply for)(?: out| \w+)? $"
)
_TYPICAL = re.compile(r"\b(?:average|typical|median)\b")
_LOOK_BACK = 14
_LEAD = 4
"""Sentences at the head of an article that may call its subject "a college" after the title named it."""
_SAID_OF = re.compile(r"^(?: [\w’-]+){0,3}? (?:at|of|for|in|facing) (?:the )?(?P<who>[\ue010\ue013]+)")


def owner_of(
    article: Article, index: int, view: View, reading: Reading, recent: str | None = None
) -> tuple[str | None, bool]:
    """The organisation whose money is told, and whether the row can stand."""
    if reading.role == "benchmark":
        return None, True
    if reading.rule in STANDING or _is_public(view.sentence.text, reading):
        return _told_in_passing(article, index, view, reading, recent), True
    is_programmes = reading.metric == "budget" and reading.measure is not None
    if _is_offered(view, reading) or (
        is_programmes and _OF_PROGRAMME.match(view.sentence.text, reading.measure or 0)
    ):
        return None, False
    return _owner_told(article, index, view, reading, recent)


def _is_public(text: str, reading: Reading) -> bool:
    """Whether the money is the state's, whoever is named: rates, large budgets, spending on training."""
    if reading.metric == "budget" and _size(reading) >= _OF_STATE:
        return True
    is_large = reading.measure is not None and _size(reading) >= _OF_MANY
    return reading.metric == "funding rate" or (is_large and _ON_TRAINING.search(text) is not None)


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
    if reading.who is not None and reading.who not in BARE:
        named = article.who(reading.who, index, reading.start)
        if named is not None:
            is_giver = reading.rule == "was_given" and named.startswith(("Department", "Ministry"))
            return named.removesuffix("’s"), not is_giver
    if (sector := _sector_told(article, index, view, reading)) is not None:
        return sector, True
    owner = next(_owners(article, index, view, reading, recent), None)
    is_one = (
        (reading.rule == "body_spent" and _STATE.fullmatch(str(reading.who)) is not None)
        or _ONE.search(text) is not None
        or _A_BODY.search(text) is not None
        or (reading.metric == "pay" and _LEADER.search(text) is not None)
        or _OURS.search(text[: reading.at]) is not None
    )
    is_one = is_one or (owner is None and reading.metric in _STRUCK and _is_of_one_body(article, index))
    is_line = len(text) < _LONGEST_LINE and reading.measure in {0, 2} and _size(reading) >= _LEAST_OF_LINE
    return owner, owner is not None or is_one or is_line or reading.metric not in NEED_OWNER


def _is_of_one_body(article: Article, index: int) -> bool:
    """Whether the sentence is of minutes or a report that calls its one body "the College"."""
    around = article.sentences[max(0, index - _AROUND) : index + _AROUND + 1]
    return _MANY.search(article.sentences[index].text) is None and any(
        _OWN_BODY.search(sentence.text) for sentence in around
    )


def _told_in_passing(
    article: Article, index: int, view: View, reading: Reading, recent: str | None
) -> str | None:
    """The body that a sum of public money is told of: one of the sentence's, else the one it refers to."""
    text = view.sentence.text
    is_named = any(is_provider(name, reading) for name in view.names.values())
    if is_named or _ONE.search(text) or _OURS.search(text[: reading.at]):
        return next(_owners(article, index, view, reading, recent), None)
    return None


def _is_offered(view: View, reading: Reading) -> bool:
    """Whether a grant or loan of at most a sum is held out to whoever applies: no body has it yet."""
    is_most = reading.metric in {"grants", "loan"} and reading.figure.get("bound") == "at_most"
    return (
        is_most
        and not any(is_provider(n, reading) for n in view.names.values())
        and not _ONE.search(view.sentence.text)
    )


_ON_TRAINING = re.compile(
    rf"\b(?:[Ss]pending|[Ee]xpenditure|investment|funding) (?:available )?(?:on|in|for) {TRAINING}|"
    rf"\b(?:[Ee]ducation|[Ss]kills|[Tt]raining|[Aa]pprenticeships?) (?:spending|expenditure)\b"
)
_OF_MANY = 5e7
"""Spending on training from which on no one body's is meant."""
_LONGEST_LINE, _LEAST_OF_LINE = 50, 100_000
"""A line of a table of accounts, "Total income £1.7m", needs no body beside it."""
_OF_STATE = 1e9
"""Budgets from which on they are a state's, whoever is named: the apprenticeship budget."""
_OF_PROGRAMME = re.compile(r"adult (?:education|skills) budget", re.IGNORECASE)
"""What an area gets of it is a programme's money, no body's accounts."""
_AROUND = 8
_STRUCK = piped(
    "deficit|operating deficit|surplus|operating surplus|profit|income|turnover|"
    "expenditure|reserves|cash|costs|"
    "staff costs|borrowing|liabilities|assets|capital spending|savings|overspend|underspend|lost "
    "income|severance"
)
"""What minutes and accounts tell of the body whose they are, often without naming it."""
_OWN_BODY = re.compile(
    r"\b(?:[Tt]he|[Oo]ur) (?:College|Corporation|Trust|Group|University|Academy|School|Charity|Company|"
    r"Council|Combined Authority|Authority|Mayor|Institute|Institution|Society)\b(?![’']s [A-Z]| [A-Z])"
)
_STATE = re.compile(r"[Tt]he (?:\w+ )?(?:department|[Gg]overnment|agency|authority)")
_LEADER = re.compile(
    r"\b(?:[Pp]rincipal|[Cc]hief executive|CEO|predecessor|[Hh]eadteacher|[Vv]ice-chancellor)\b"
)
_SECTOR_OWES = re.compile(r"\b[Cc]olleges (?:now |still |together |between them )?owe")
_NO_SECTOR = re.compile(
    r"\b(?:[Tt]he|[Aa]) (?:bank|government|state|treasury|union)\b|\b[Tt]he country(?:[’']s| owes| has| is)|"
    r"\b[Ss]taff at\b"
)


def _sector_told(article: Article, index: int, view: View, reading: Reading) -> str | None:
    """The sector whose sum is told, where the sentence names no one body."""
    named = any(is_provider(n, reading) for at, n in view.names.items() if at < reading.at)
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
        if name is not None and is_provider(name, reading):
            yield name.text
    own = _own_names(view, reading)
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
        if named is not None and not NOT_OWNERS.search(named) and named not in BARE:
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
    if recent is not None:
        yield recent
    yield from _told_next(article, index) if reading.rule != "from_fund" else ()  # whoever applies has it


def _own_names(view: View, reading: Reading) -> list[tuple[int, Name]]:
    """The bodies up to the end of the figure's clause, none of them in brackets."""
    text = view.sentence.text
    clause = _NEXT_CLAUSE.search(text, reading.at)
    until = clause.start() if clause else len(text)
    outside = [(at, n) for at, n in sorted(view.names.items()) if not text.startswith("(", max(0, at - 1))]
    return [(at, n) for at, n in outside if at < until and is_provider(n, reading)]


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
            if is_named_provider(name):
                yield name.text


def _told_of(article: Article, index: int) -> Iterator[str]:
    """The organisations named last before the sentence, then those of the title."""
    for back in range(index - 1, max(index - _LOOK_BACK, -1), -1):
        for _, name in sorted(article.view(back).names.items(), reverse=True):
            if is_named_provider(name):
                yield name.text
    for name in proper_names(str(article.context.article.get("title") or "")):
        if is_named_provider(name):
            yield name.text
