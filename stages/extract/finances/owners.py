"""Whose money a figure is: who the measure is said of, else the subject, else the organisation told of."""

import re

from stages.extract.finances.bodies import BARE, is_provider
from stages.extract.finances.fitting import STANDING
from stages.extract.finances.metrics import NEED_OWNER, piped
from stages.extract.finances.reading import CALLED, Reading
from stages.extract.finances.sector import sector_of
from stages.extract.finances.state_money import TRAINING
from stages.extract.finances.told_of import class_in_measure
from stages.extract.finances.whose import A_BODY, MANY, ONE, OURS, owners
from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_MANY_DO = re.compile(
    r"\b(?:[Cc]olleges|[Uu]niversities|[Ss]chools|[Tt]rusts|[Pp]roviders|[Ii]nstitutions|[Cc]ouncils|"
    r"[Ee]mployers|[Ss]tudents|[Ll]earners|[Aa]dults|[Gg]raduates|[Ff]amilies|[Bb]usinesses|[Ff]irms|"
    r"[Cc]harities|[Ss]ector)(?:[’']s?|(?: [a-z]+ly| now| also| still| already)* (?:are|were|have|had|will|"
    r"would|face|faced|facing|receive|received|must|need|needed|spent|spend|ran|run|reported|report|recorded|"
    r"lost|lose|could|get|got|owe|owed|paid|pay|is|was|has|saw))\b"
)
_OTHERS_MONEY = re.compile(
    r"\b(?:students?[’']?s?|learners?[’']?s?|household|family|graduates?|maintenance|personal|UK(?:[’']s)?|"
    r"country[’']s|nation[’']s|national|government(?:[’']s)?|public|trade|skills|sector(?:[’']s)?|average|"
    r"parental|employers?[’']?s?|individual|Treasury[’']s|apprentices?[’']?|weekly|teachers?[’']|minimum|"
    r"disposable)(?: \w+)? ?$",
)
_GIVES = re.compile(
    r"\b(?:gives?|gave|giving|offers?|offered|awards|provides?|makes|distributes?|apply for)(?: out| \w+)? $"
)
_PRIVATE = re.compile(
    r"\b(?:[Hh]ouseholds?|[Ff]amil(?:y|ies)|[Pp]arental|[Mm]aintenance|[Pp]ersonal|[Dd]isposable|"
    r"[Ss]tudents?)[’']?s? (?:\w+ )?$"
)
"""Before the money of people at home."""
_ANY_OF_STAFF = re.compile(
    r"\b(?:[Aa]n?|[Ee]ach|[Ee]very) (?:[\w-]+ ){0,3}(?:lecturer|teacher|apprentice|tutor|worker|graduate|"
    r"learner)\b"
)
_TYPICAL = re.compile(r"\b(?:average|typical|median)\b")
_FROM = re.compile(r" from (?:the )?(?P<who>[\ue010\ue013]+)")
_NEAR = 70
_COLLEGES = re.compile(r"\b(?:[Cc]olleges?|[Ff]urther education|FE)\b")
_SETTER = re.compile(
    r"\b(?!The\b|An?\b|This\b|Its\b|Our\b)(?P<who>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,4})(?:[’']s)? "
    r"(?:[a-z-]+ ){0,2}benchmark\b(?!.*\bbenchmark\b)"
)
_OWNED = re.compile(r"(?P<who>[\ue010\ue013]+)[’']s? (?:[a-z-]+ ){0,2}$")
_AGENT = re.compile(
    r"(?: [a-z]+){0,2} by (?:the )?(?:(?P<who>[\ue010\ue013]+)|"
    r"(?P<class>(?:[a-z]+ ){0,2}?(?:colleges|providers|universities|schools|employers|trusts|councils)\b))"
)
"""Who did it, after a passive: "£2m was repaid *by colleges*", "owed £3m *by the trust*"."""
_OF_BODIES = frozenset({"savings", "deficit", "debt", "repayment", "cuts"})
_POINTS = frozenset({"this", "that", "these", "those", "which", "who", "there", "you", "i", "he", "she"})
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
    "deficit|operating deficit|surplus|operating surplus|profit|income|turnover|expenditure|reserves|cash|"
    "costs|staff costs|borrowing|liabilities|assets|capital spending|savings|overspend|underspend|lost "
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


def owner_of(
    article: Article, index: int, view: View, reading: Reading, recent: str | None = None
) -> tuple[str | None, bool]:
    """The organisation whose money is told, and whether the row can stand."""
    if reading.role == "benchmark" or reading.rule == "below_schools":
        return _who_set(view, reading), True
    if reading.rule == "clawed_back" and (
        debtor := _FROM.search(view.masked, reading.at, reading.at + _NEAR)
    ):
        return view.names[debtor.start("who")].text, True
    if reading.rule in {CALLED, "makes_up_income"}:
        return _of_called(article, index, view, reading, recent), True
    if reading.rule in STANDING or _is_public(view.sentence.text, reading):
        return _told_in_passing(article, index, view, reading, recent), True
    is_programmes = reading.metric == "budget" and reading.measure is not None
    if _is_offered(view, reading) or (
        is_programmes and _OF_PROGRAMME.match(view.sentence.text, reading.measure or 0)
    ):
        return None, False
    return _owner_told(article, index, view, reading, recent)


def _who_set(view: View, reading: Reading) -> str | None:
    """Who set a benchmark ("the FE Commissioner’s benchmark of 6 per cent"); whose pay is below schools’."""
    if reading.rule == "below_schools":
        return "colleges" if _COLLEGES.search(view.sentence.text) else None
    near = view.sentence.text[max(0, reading.at - _NEAR) : reading.at]
    found = _SETTER.search(near)
    return found["who"] if found else None


def _of_called(  # noqa: PLR0911 -- one a way of telling
    article: Article, index: int, view: View, reading: Reading, recent: str | None
) -> str | None:
    """Whose a sum is that is told in the text's own words: its noun's owner, or its clause's subject."""
    text, start = view.sentence.text, min(reading.start, reading.at)
    if agent := _AGENT.match(view.masked, max(reading.end, view.figure_end(reading.at))):
        name = view.names.get(agent.start("who"))
        return name.text if name is not None else agent["class"] or None
    if reading.metric == "fine" and start < reading.at:
        return next((n.text for at, n in sorted(view.names.items()) if start < at < reading.at), None)
    owned = _OWNED.search(view.masked, 0, start)
    if name := view.names.get(owned.start("who")) if owned else None:
        return name.text if is_provider(name, reading) else None
    subject = subject_of(text, start) if start < reading.at else None
    if subject is None or subject.words.lower() in _POINTS:
        if recent is not None and reading.metric == "debt" and start == reading.at:
            return recent  # what is due is due from whoever was told to owe
        is_bodys = reading.metric in _OF_BODIES and MANY.search(text, 0, reading.at) is None
        who = next(owners(article, index, view, reading, recent), None) if is_bodys else None
        return who if who is None or text.find(who) < reading.at else None
    if told := class_in_measure(text, start, reading):
        return told
    named = [n for at, n in sorted(view.names.items()) if subject.start <= at < subject.end]
    if named:
        is_first = text[subject.start :].removeprefix("The ").removeprefix("the ").startswith(named[0].text)
        return named[0].text if is_first and is_provider(named[0], reading) else None
    if (subject.words.lower() in {"it", "they", "we"} and reading.metric != "cost") or ONE.fullmatch(
        subject.words
    ):
        return next(owners(article, index, view, reading, recent), None)
    if _STATE.fullmatch(subject.words):
        return article.who(subject.words.lower(), index, subject.start)
    return None


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
    if reading.measure and _PRIVATE.search(text, max(0, reading.measure - 30), reading.measure):
        return None, False
    is_needed = reading.metric in NEED_OWNER or reading.figure["kind"] != "money"
    if is_needed and _is_others(text, reading):
        sector = sector_of(article, index, reading.metric, reading.figure)
        return sector, sector is not None
    if reading.who is not None and reading.who not in BARE:
        named = article.who(reading.who, index, reading.start)
        if named is not None:
            is_giver = reading.rule == "was_given" and named.startswith(("Department", "Ministry"))
            return named.removesuffix("’s"), not is_giver
    if (sector := _sector_told(article, index, view, reading)) is not None:
        return sector, True
    is_anyones = reading.metric == "pay" and _ANY_OF_STAFF.search(text) is not None
    is_typical = is_anyones or _TYPICAL.search(text, 0, max(reading.start, reading.at)) is not None
    owner = None if is_typical else next(owners(article, index, view, reading, recent), None)
    is_one = (
        (reading.rule == "body_spent" and _STATE.fullmatch(str(reading.who)) is not None)
        or ONE.search(text) is not None
        or A_BODY.search(text) is not None
        or (reading.metric == "pay" and _LEADER.search(text) is not None)
        or OURS.search(text[: reading.at]) is not None
    )
    is_one = is_one or (owner is None and reading.metric in _STRUCK and _is_of_one_body(article, index))
    is_line = len(text) < _LONGEST_LINE and reading.measure in {0, 2} and _size(reading) >= _LEAST_OF_LINE
    return owner, owner is not None or is_one or is_line or not is_needed


def _is_of_one_body(article: Article, index: int) -> bool:
    """Whether the sentence is of minutes or a report that calls its one body "the College"."""
    around = article.sentences[max(0, index - _AROUND) : index + _AROUND + 1]
    return MANY.search(article.sentences[index].text) is None and any(
        _OWN_BODY.search(sentence.text) for sentence in around
    )


def _told_in_passing(
    article: Article, index: int, view: View, reading: Reading, recent: str | None
) -> str | None:
    """The body that a sum of public money is told of: one of the sentence's, else the one it refers to."""
    text = view.sentence.text
    is_named = any(is_provider(name, reading) for name in view.names.values())
    if is_named or ONE.search(text) or OURS.search(text[: reading.at]):
        return next(owners(article, index, view, reading, recent), None)
    return None


def _is_offered(view: View, reading: Reading) -> bool:
    """Whether a grant or loan of at most a sum is held out to whoever applies: no body has it yet."""
    is_most = reading.metric in {"grants", "loan"} and reading.figure.get("bound") == "at_most"
    return (
        is_most
        and not any(is_provider(n, reading) for n in view.names.values())
        and not ONE.search(view.sentence.text)
    )


def _sector_told(article: Article, index: int, view: View, reading: Reading) -> str | None:
    """The sector whose sum is told, where the sentence names no one body."""
    named = any(is_provider(n, reading) for at, n in view.names.items() if at < reading.at)
    before = view.sentence.text[: reading.at]
    is_owed = reading.rule.startswith("body_owe") and _SECTOR_OWES.search(view.sentence.text) is None
    if named or is_owed or ONE.search(before) or _NO_SECTOR.search(before):
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
