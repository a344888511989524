"""Whose money a sum is of which neither its measure nor its clause's names say so.

In this order: the body or the class that the measure's own words name ("funding *for colleges*",
"*Government* spending"), the subject of the clause, whoever "it" or "the college" refers to, and the one body
that the text is about.
"""

import re
from collections import Counter
from functools import lru_cache

from stages.extract.extractor import Row
from stages.extract.finances.bodies import is_named_provider, is_place, is_provider
from stages.extract.finances.changes import MOVED
from stages.extract.finances.reading import Reading
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.clause_subject import subject_of
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import names_in
from stages.extract.phrases.masks import View
from stages.extract.phrases.names import Name, proper_names
from stages.extract.phrases.reference import body_kinds

_KIND = (
    r"(?:sixth[- ]form|[Ff]urther education|general|FE|private|independent|secondary|levy-paying|[Ll]arger?|"
    r"small(?:er)?|training|local|combined|public|school|college|further|education|other|UK|specialist)"
)
_CLASS = (
    rf"(?:{_KIND} ){{0,3}}(?:[Cc]olleges|[Pp]roviders|[Ee]mployers|[Uu]niversities|[Ss]chools|[Cc]ouncils|"
    r"[Ii]nstitutions|[Bb]usinesses|[Tt]rusts|[Aa]uthorities|[Ff]irms|sixth forms|UTCs|ITPs|sector(?! "
    r"(?:average|benchmark)))(?! (?:in|at|of) (?:the )?[A-Z])"
)
_STAFF = r"(?:(?:school|college|FE) ){0,2}(?:[Tt]eachers|[Ll]ecturers|staff)"
_STATE = r"(?:[Gg]overnment|[Mm]inisters|[Tt]reasury|[Ss]tate|[Tt]axpayers?)"
_THE = r"(?:the |all |its |England[’']s )?"
_WORD = r"(?!(?:and|or)\b)[a-z-]+"
_FOR_CLASS = re.compile(
    rf"[^.;,\ue001-\ue009]{{0,40}}? (?:for|in|at|to|into|of|on|cost) {_THE}"
    rf"(?P<who>{_CLASS}|(?P<staff>(?<=for )(?:school|college)) (?:teachers|lecturers))\b"
    rf"| (?P<next>{_CLASS})(?= (?:around|about|some|up|a|an|over|more)\b)"
)
_OF_CLASS = re.compile(rf"\b(?P<who>{_CLASS}|{_STATE})[’']?s? (?:own )?(?:{_WORD} ){{0,2}}$")
_MOVED_FOR = re.compile(
    rf"\b(?:[Ff]unding|[Ss]pending|[Ii]ncome|[Bb]udgets?|[Cc]osts|[Ii]nvestment)\b[^.;,]{{0,50}}? "
    rf"(?:for|in|at|to|into|of|on) {_THE}(?P<who>{_CLASS})\b[^.;]{{0,60}}$"
)
_PAY_OF = re.compile(rf"\b(?:[Pp]ay|[Ss]alaries) (?:of|for) {_THE}(?P<who>{_STAFF})\b[^.;]{{0,60}}$")
_IN_WORDS = re.compile(
    r"\b(?P<who>(?:FE |sixth form |further education )?college) (?:income|revenue|turnover|costs)"
)
_IS_SUBJECT = re.compile(
    rf"(?:[Tt]he |[Oo]ur |[Mm]any |[Mm]ost |[Ss]ome |[Aa]ll )?(?P<who>{_CLASS}|{_STATE})"
)
_REFERS = re.compile(
    r"(?:[Ii]t|[Tt]hey|[Ww]e|[Tt]he (?:college|university|trust|group|school|council|company|charity|firm|"
    r"provider|department|agency|authority|combined authority|union|organisation|corporation))"
)
_ITS_VERB = re.compile(
    r"\b(?:makes?|made|has|have|had|reported|posted|recorded|faces?|faced|receives?|received|pays?|paid|"
    r"spends?|spent|ran|gets?|got|owes?|owed|saves?|saved|puts?|repays?|repaid|returns?|returned|hands?|"
    r"handed|gives?|gave|invests?|invested) (?:back )?(?:(?:an?|its|the|about|up to|some|annual|yearly|"
    r"total|combined) )*(?:[A-Z]{2,} )?$"
)
"""Right before a sum: whose subject has the money."""
_RELATIVES = frozenset({"which", "that", "who"})
_BEFORE_WHICH = re.compile(r"(?P<name>[\ue010\ue013]+)(?: \([^()]{1,30}\))?,? $")
_WITH = re.compile(
    r"(?P<name>[\ue010\ue013]+)(?: \([^()]{1,30}\))?,? (?:with|having|whose)\b[^.;,\ue001-\ue013]{0,40}$"
)
"""Before a sum: "A, with a turnover of"."""
_IS_TO = re.compile(r"\b(?:is|are|was|were) (?:going|due|set|expected|ready|about) to $")
_MANY = re.compile(
    r"\b(?:[Cc]olleges|[Pp]roviders|[Ee]mployers|[Uu]niversities|[Ss]chools|[Gg]overnment|sector|country|"
    r"[Aa]pprenticeships|[Tt]raineeships|T[- ][Ll]evels|adult (?:education|skills|learning)|[Tt]axpayers?|"
    r"in (?:England|Scotland|Wales|the UK))\b"
)
_OF_ALL = re.compile(r"pay gap|funding rate|real-terms|^levy$")
"""Measures of a whole sector, not of the body that a text is about."""
_OWNED = re.compile(r"(?P<name>[\ue010\ue013]+)[’']s? (?:own )?(?:[a-z-]+ ){0,2}$")
_BYSTANDER = re.compile(
    r".*\b(?:Paper|Report|Review|News|Week|Executive|Network|Times|Tes|TES|Bank|Act|Strategy|Plan|Policy|"
    r"Framework|Business|Journal|Gazette|Echo|Association)\b.*"
)
_KINDS = frozenset(
    ("media", "publisher", "union", "think_tank", "committee", "pollster", "research_body", "campaign")
)
"""Who tells of a sum, and whose it seldom is."""
_NEAR = 60
_STATES = 1e9
_PENALTY = re.compile(r"\b(?:fines?|penalt(?:y|ies))\b")
_FINED = re.compile(r"[^.;]{0,30}? (?:on|against) (?:the |[Tt]he )?(?P<name>[\ue010\ue013]+)")
_SECTORS = frozenset(("colleges", "FE colleges", "sixth form colleges", "providers", "employers", "schools"))
"""Of these the next sum is told too, where its sentence names no other."""
_TITLE, _LEAST, _TIMES = 3, 2, 2
_HEAD, _AT_HEAD, _SHORT = 2, 2, 4
"""What the title counts; how often the body that a text is about is told of, and beside the next."""


def body_told_of(
    article: Article, index: int, view: View, reading: Reading, recent: str | None = None
) -> str | None:
    """The body or class of bodies whose sum it is, None where the text leaves it open."""
    return (
        _in_measure(view, reading)
        or _body_at(view, _WITH.search(view.masked, 0, min(reading.start, reading.at)))
        or _in_subject(article, index, view, reading)
        or ("government" if _is_states(reading) else None)
        or (recent if recent in _SECTORS and not _names_body(view, reading) else None)
        or _of_text(article, view, reading)
    )


def _names_body(view: View, reading: Reading) -> bool:
    """Whether the sentence names a body with accounts before the sum."""
    return any(start < reading.at and is_provider(name, reading) for start, name in view.names.items())


def _is_states(reading: Reading) -> bool:
    """Whether a budget is so large that it is a state's: the apprenticeship budget."""
    return reading.metric == "budget" and float(str(reading.figure.get("value") or 0)) >= _STATES


def _in_measure(view: View, reading: Reading) -> str | None:
    """The body or class that the measure's own words name."""
    text, start = view.sentence.text, min(reading.start, reading.at)
    if reading.rule == "moved_on" and (on := _FOR_CLASS.match(text, reading.end)):
        return _plain(on["who"] or on["next"])
    if _PENALTY.search(reading.metric) and (fined := _FINED.match(view.masked, reading.end)):
        name = view.names.get(fined.start("name"))
        return name.text if name is not None else None
    if owned := _OWNED.search(view.masked, max(0, start - _NEAR), start):
        name = view.names.get(owned.start("name"))
        is_body = name is not None and name.kind == "organisation" and not is_place(name.text)
        return name.text if name is not None and is_body else None
    return class_in_measure(text, start, reading)


def class_in_measure(text: str, start: int, reading: Reading) -> str | None:
    """The class of bodies that the words before or after the measure name."""
    far = max(0, reading.at - 2 * _NEAR)
    found = (
        _IN_WORDS.search(text, start, reading.end + 1)
        or _OF_CLASS.search(text, max(0, start - _NEAR), start)
        or _PAY_OF.search(text, far, reading.at)
        or (_MOVED_FOR.search(text, far, reading.at) if reading.rule in MOVED else None)
        or _FOR_CLASS.match(text, reading.end)
        or _FOR_CLASS.search(text, start, reading.end)
    )
    if found is None:
        return None
    if found.re is _IN_WORDS:
        return found["who"] + "s"
    if staff := found.groupdict().get("staff"):
        return f"{staff}s"  # who pays them
    return _plain(found["who"] or found["next"])


def _in_subject(article: Article, index: int, view: View, reading: Reading) -> str | None:
    """The body, class or reference that is the subject of the sum's clause."""
    start = min(reading.start, reading.at)
    verb = _ITS_VERB.search(view.sentence.text, max(0, start - _NEAR), start)
    verb = (verb and _IS_TO.search(view.sentence.text, 0, verb.start())) or verb
    subject = subject_of(view.sentence.text, verb.start() if verb else start)
    told = _IS_SUBJECT.fullmatch(subject.words) if subject else None
    if subject is None or told:
        return _plain(told["who"]) if told else None
    if subject.words.partition(" ")[0].lower() in _RELATIVES:
        return _body_at(view, _BEFORE_WHICH.search(view.masked, 0, subject.start))
    if _REFERS.fullmatch(subject.words):
        who = article.who(subject.words.lower(), index, subject.start)
        return None if who is None or _BYSTANDER.fullmatch(who) or body_kinds().get(who) in _KINDS else who
    named = [n for at, n in sorted(view.names.items()) if subject.start <= at < subject.end]
    if not named or not subject.words.removeprefix("The ").removeprefix("the ").startswith(named[0].text):
        return None
    is_body = named[0].kind == "organisation" and not is_place(named[0].text)
    is_bystander = _BYSTANDER.fullmatch(named[0].text) or body_kinds().get(named[0].text) in _KINDS
    return named[0].text if is_body and not is_bystander else None


def _body_at(view: View, found: re.Match[str] | None) -> str | None:
    """The body whose name was found before a relative clause or "with": "A (B), which has"."""
    name = view.names.get(found.start("name")) if found else None
    is_body = name is not None and (name.kind == "organisation" or _has_accounts(name))
    return name.text if name is not None and is_body and body_kinds().get(name.text) not in _KINDS else None


def _of_text(article: Article, view: View, reading: Reading) -> str | None:
    """The one body that the text is about, where the sentence speaks of it or of no others."""
    if _MANY.search(view.sentence.text) or _OF_ALL.search(reading.metric):
        return None
    body = main_body(article)
    return None if body and body not in view.sentence.text and _names_body(view, reading) else body


def _plain(words: str) -> str:
    """A class in lower case, but for its acronyms."""
    return " ".join(w if w[1:].isupper() or w == "Treasury" else w.lower() for w in words.split())


@lru_cache(maxsize=ARTICLES_KEPT)
def main_body(article: Article) -> str | None:
    """The body with accounts that a text tells of far more often than of any other."""
    told: Counter[str] = Counter()
    head = _HEAD if len(article.sentences) > _SHORT else 0
    for index, sentence in enumerate(article.sentences):
        named = [n.text for n in names_in(article.context.text, sentence) if _has_accounts(n)]
        told.update(named * (_AT_HEAD if index < head else 1))
    for name in proper_names(str(article.context.article.get("title") or "")):
        if _has_accounts(name):
            told[name.text] += _TITLE
    (first, times), (_, next_times) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    if article.context.text.find(first, article.sentences[0].end if article.sentences else 0) < 0:
        return None  # a title in capitals holds many a name that is none
    return first if times >= max(_LEAST, _TIMES * next_times) else None


def _has_accounts(name: Name) -> bool:
    """Whether a text may be about the accounts of the body of a name."""
    return is_named_provider(name) and not is_place(name.text) and not _BYSTANDER.fullmatch(name.text)


EXAMPLES: dict[str, list[Row]] = {
    "A £90 million fall in 16-18 funding at FE colleges came after a census.": [
        {"organisation": "FE colleges", "metric": "fall in funding", "value": 90000000}
    ],
    "The regulator imposed a penalty of £40,000 on Summit Awards.": [
        {"organisation": "Summit Awards", "metric": "penalty", "value": 40000}
    ],
    "Tidewell College makes a £44 million yearly contribution to the region.": [
        {"organisation": "Tidewell College", "value": 44000000}
    ],
    "Larger employers pay 0.5% of their annual pay bill.": [
        {"organisation": "larger employers", "value": 0.5}
    ],
    "College teachers are paid £8,000 less than schoolteachers.": [
        {"organisation": "colleges", "value": 8000}
    ],
}
