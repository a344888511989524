"""Whether what follows a word of will is a deed that a subject of its kind promises.

A body does; a thing that it sets up begins, covers or supports; things are done; people are given something.
"""

import re

from stages.extract.commitments import deeds
from stages.extract.commitments.kinds import ACTORS, BODIES, OFFICES
from stages.extract.commitments.measures import ENTITLED, is_measure, is_told, may_be_measure
from stages.extract.commitments.scene import LAWS
from stages.extract.commitments.stated import DATED, said_before
from stages.extract.phrases.clause_subject import Subject
from stages.extract.phrases.words import word_set

_THERE_IS = re.compile(
    r"\s(?:be )?no (?:more|further) (?!than\b|need\b|doubt\b|question\b)[a-z]{4,}"
    r"|\s(?:be )?(?:an?|the|new|fewer|at least|up to|more than|full|further|additional|extra|no|£[\d.,]+\w*"
    r"|\d[\d,.]*) (?!(?:\w+ )?(?:more|way|need|doubt|one|lot|impact|point|chance|question)\b)"
)
"""What a body says there will be, or will be none of."""
_IN_PLACE = re.compile(
    r"(?:available|in place|in touch|in contact|free|compulsory|mandatory|optional|open (?:to|from|by|in)"
    r"|back|complete"
    r"|ready|there (?:for|to)|finished|operational|up and running|subject to|based (?:in|at))\b"
)
_MONEY_WORD = re.compile(r"£|\bcent\b|%|\d")
COUNT = re.compile(
    r"\s(?:(?:up to|more than|over|at least|around|about|an? (?:further|extra)) )?(?:£?[\d,.]+\w*|two|three"
    r"|four|five|six|seven|eight|nine|ten|hundreds|thousands|tens of thousands)\b"
)
"""A number of things."""
_EVERY = re.compile(r"(?:All|Every|Each|all|every|each) ")
_HOW_MANY = re.compile(
    r"(?:\d|Two |Three |Four |Five |Six |Seven |Eight |Nine |Ten |Twenty |Thirty |Forty |Fifty )",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"make (?:[a-z]+ )?(?:loans|grants|payments|awards|recommendations|decisions|changes|offers|£)"
)
_MORE = re.compile(r" (?:an? )?(?:additional|extra|further|£|\d|full )")
_ARRANGED = word_set("delivered provided taken run offered informed aimed")
"""How things are arranged: a promise only from a day on, or of money."""
_DESCRIBED = word_set(
    "led headed chaired split managed housed overseen monitored underpinned designed shaped guided matched"
    " asked shown told driven affected joined judged spread divided shared distributed graded staffed"
)
"""What a thing is like."""
_NOT_REFUSED = word_set(
    "comment disclose confirm reveal share specify speculate answer respond elaborate name agree accept be"
    " give say hesitate tolerate rest stop forget apologise allow know stand let happen fail discuss"
)
_FATES = word_set(
    "visited consulted cut hurt pushed stripped charged fined sued hit helped awarded granted given paid"
    " handed"
)
"""What others do to a body."""
_WATCHED = word_set("inspected reinspected reviewed audited examined assessed monitored")
"""What others do to a body unless they are told not to."""
_CHANGES = word_set(
    "open close reopen begin start launch end pass transfer move restart resume follow go come take cease"
    " run double triple increase return"
)
"""What anything may do on a day that somebody has set."""
_OUT_OF_WORK = re.compile(r" (?:\w+ )?(?:jobs?|posts?|places?|pay|out)\b")
_LASTS = word_set("complete finish keep stay transfer")
"""What all are promised: every student would finish the course."""
_TIMETABLED = word_set(
    "form forms portal link tool doors applications registration bookings window ballot deadline shop "
    "polls nominations day event more"
    " most"
)
_TAUGHT = word_set(
    "levels courses course training bootcamps apprenticeships qualifications qualification exams contract"
    " contracts work delivery"
)
_LESSONS = re.compile(r"(?:the|this) (?:course|programme|training)$")
_STRIPPED = re.compile(
    r"\s(?:its|their) (?:[\w-]+ ){1,3}?(?:taken away|removed|cut|withdrawn|frozen|restored|reduced|scrapped"
    r"|doubled)\b"
)
_STATES = word_set(
    "having being facing seeing losing getting waiting struggling feeling looking watching going hoping"
    " wondering listening discussing debating speaking meeting needing missing talking thinking calling"
    " urging asking interesting exciting challenging disappointing fascinating"
)
_SHOWS = deeds.HELPS | word_set("focus house cover include cater split teach equip list show explain")
"""What a thing does once it is there."""
_ACTING = word_set(
    "hub hubs centre centres service unit team group board panel body institute agency taskforce network"
)
"""What a body sets up and that does what a body does."""
_PRAISED = re.compile(
    r" an? (?:more|truly|real|stronger) | up (?:[\w-]+ ){0,4}(?:opportunit|possibilit|pathways|routes"
    r"|doors)\w*|(?: \w+)? (?:chance|opportunity|way|boost|platform|springboard"
    r"|difference)\b"
)
_HERE = re.compile(r" (?:(?:in|on) this (?:section|page|document|guide|table)|below|here)\b")
_PAGES = word_set("website webpage page newsletter")
"""What a body tells on, and does nothing itself."""
_USED_FOR = re.compile(
    r" to (?:also )?(?:build|buy|create|deliver|establish|fund|open|pay for|purchase|recruit|refurbish"
    r"|set up|train|upgrade)\b"
)
"""What money will be used for, where it tells a deed."""
_TOGETHER = re.compile(r" (?:[\w’-]+ ){0,4}together\b")
_AFFIRMED = frozenset({None, "no longer "})
"""The denials of a deed that leave something done: none, and that of what was done so far."""
_HELD = word_set("review reviews consultation consultations inspections visits pilot pilots trial trials")


_RESULTS = re.compile(
    r" (?:an? |its )?(?:[\w£,.-]+ ){0,4}?(?:turnover|surplus|deficit|profit|loss|income|workforce"
    r"|overspend)\b"
)
"""What a year's accounts will show."""
_PLACES = word_set("building buildings campus facility facilities block wing site hub hubs")
_CONTAINS = word_set(
    "provide offer give have house feature include contain accommodate serve boast enable allow"
)


def is_no_deed(match: re.Match[str], verb: str, rest: str) -> bool:
    """Whether no subject at all would promise by this verb: a quick look before the subject is looked for."""
    if verb in {"have", "show", "report", "post", "record"} and _RESULTS.match(rest):
        return True
    if may_be_measure(match, verb, rest) or (verb == "lose" and _OUT_OF_WORK.match(rest)):
        return False
    if match["aux"] is not None:
        return match["aux"] == "be " and verb in deeds.UNDERGONE - deeds.SPARED
    if verb not in deeds.NO_DEED or verb in {"be", "see", "remain", "stay", "become", "have"}:
        return False
    goes = deeds.GOES_ON.get(verb)
    return goes is None or goes.match(rest) is None


def does(match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str) -> bool:
    """Whether what follows is a deed that a subject of this kind promises, or a measure it meets with."""
    return is_measure(match, subject, kind, verb, rest) or _does(match, subject, kind, verb, rest)


def _does(  # noqa: C901, PLR0911, PLR0912 -- a case a form
    match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str
) -> bool:
    aux = (match["aux"] or "").strip().replace("go on being", "be").replace("continue to be", "be")
    denial = match["neg"] or ("not " if match["not"] else None)
    if subject.words.lower() == "there":
        found = _THERE_IS.match(f" {verb}{rest}")
        return found is not None and (verb == "be" or aux == "be")
    if subject.words.startswith(("No ", "no ")):
        is_said = "“" in match.string[: subject.start] or is_told(match, subject)
        if is_said and (verb in deeds.SPARED | _CHANGES or (verb == "lose" and _OUT_OF_WORK.match(rest))):
            return True
    is_plan = bool(match["intends"] or match["plan"] or match["hopes"])
    if subject.words.lower() == "this" and verb == "fund" and not is_plan and denial is None:
        return True
    if kind == "none" or (is_plan and kind not in ACTORS):
        return is_plan and kind == "policy" and COUNT.match(rest) is not None
    if is_plan and (aux or verb in {"be", "become", "have"}):
        return DATED.search(rest) is not None or (verb == "have" and COUNT.match(rest) is not None)
    if _STRIPPED.match(f" {verb}{rest}" if aux == "have" else rest if verb == "see" else ""):
        return kind not in {"person", "people"}
    if aux == "be":
        if verb == "consulted" and denial is None and is_told(match, subject):
            return not subject.is_pronoun
        return _in_passive(subject, kind, verb, rest, denial)
    if aux == "have":
        return kind in ACTORS and deeds.GOES_ON["have"].match(f" {verb}{rest}") is not None
    goes = deeds.GOES_ON.get(verb)
    if verb in deeds.NO_DEED if goes is None else goes.match(rest) is None:
        return verb == "take" and _takes_place(subject, rest)
    if verb in {"remain", "stay"} or (verb == "pass" and " to " in rest):
        return True
    if subject.head.lower() in _PAGES and verb not in _CHANGES:
        return False
    if kind in ACTORS:
        return _acts(match, subject, kind, verb, rest, denial)
    return denial in _AFFIRMED and _begins(match, subject, kind, verb, rest)


def _takes_place(subject: Subject, rest: str) -> bool:
    """Whether a review, a pilot or a visit takes place on a day."""
    return rest.startswith(" place") and subject.head.lower() in _HELD and DATED.search(rest) is not None


def _begins(  # noqa: C901, PLR0911 -- a case a subject
    match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str
) -> bool:
    """Whether people are given something, or a thing begins or does what it was set up for."""
    is_set = DATED.search(rest) is not None or is_told(match, subject)
    is_timetabled = subject.head.lower() in _TIMETABLED
    if verb == "come" and deeds.TIMETABLED.search(subject.head):
        is_timetabled = True
    if is_timetabled or (verb in _CHANGES and _LESSONS.match(subject.words.lower())):
        return False
    if match["set"] or match["due"] or match["to"]:
        is_start = (
            kind == "policy"
            and verb in {"begin", "start", "finish", "conclude"}
            and DATED.search(rest) is not None
        )
        is_start = is_start and subject.head.lower() not in _TAUGHT
        is_set_up = subject.head.lower() not in _TAUGHT and verb in {"open", "launch", "reopen", "close"}
        return is_start or is_set_up
    if kind == "people":
        if verb == "benefit" or (verb in _LASTS and _EVERY.match(subject.words) and is_told(match, subject)):
            return not subject.is_pronoun
        if verb in {"receive", "get"} and not subject.is_pronoun:
            return not subject.words[:1].isdigit() and not subject.words.startswith(("The ", "the "))
        is_many = COUNT.match(rest) is not None or _HOW_MANY.match(subject.words) is not None
        return is_many and DATED.search(rest) is not None
    if subject.head.lower() in _PLACES and verb in _CONTAINS and COUNT.match(rest) is None and not is_set:
        return False  # what a building is like
    if subject.head.lower() in LAWS and verb in deeds.HELPS:
        return True
    if kind in {"policy", "money"}:
        idle = verb in deeds.HELPS and COUNT.match(rest) is None and _TOGETHER.match(rest) is None
        if subject.head.lower() in _ACTING and verb not in deeds.NO_DEED:
            return not idle
        if verb == "include":
            return subject.head.lower() in _HELD or _MORE.match(rest) is not None
        if verb in deeds.BEGINS:
            return not idle and _PRAISED.match(rest) is None
    return verb in _CHANGES and (is_set or " new " in subject.words)


def _acts(
    match: re.Match[str], subject: Subject, kind: str, verb: str, rest: str, denial: str | None
) -> bool:
    """Whether a body, or one who speaks for it, does something."""
    if denial not in _AFFIRMED and verb in _NOT_REFUSED:
        return False
    if subject.head.lower() in OFFICES and verb in deeds.PERSONAL | {"start", "begin"}:
        return False
    if verb in {"get", "receive"} and kind in {"body", "name"} and _MONEY_WORD.search(rest):
        return False  # what another gives it
    if kind == "name" and verb in deeds.SERVES:
        return False
    is_told = bool(match["intends"] or match["plan"]) or said_before(match.string, subject.start) is not None
    is_thing = (
        (
            verb in _SHOWS
            and not rest.startswith((" together ", " back "))
            and COUNT.match(rest) is None
            and _MADE.match(verb + rest) is None
        )
        or _PRAISED.match(rest) is not None
        or (verb == "pay" and rest.startswith(" for "))
    )
    return not (kind == "it" and is_thing and not is_told)


def _in_passive(subject: Subject, kind: str, verb: str, rest: str, denial: str | None) -> bool:  # noqa: PLR0911
    """Whether what is done to a subject of this kind, or what it is doing or where, is a measure."""
    if verb.endswith("ing") and "-" not in verb:
        return kind in ACTORS and verb not in _STATES and denial in _AFFIRMED
    if not deeds.is_participle(verb):
        is_posted = subject.head.lower() in _TIMETABLED  # a form, a portal
        may_be = kind in ACTORS | {"policy", "money", "other"} and not is_posted
        return may_be and _IN_PLACE.match(verb + rest) is not None
    if verb in ENTITLED or (subject.is_pronoun and subject.words.lower() not in {"it", "we"}):
        return False
    if kind == "people":
        is_new = subject.head.lower() in BODIES and verb in {"formed", "set", "created", "established"}
        is_group = subject.head.lower() == "colleges" and len(subject.words.split()) > 2
        if subject.words.startswith(("A ", "An ", "a ", "an ")):
            return is_new
        is_every = _EVERY.match(subject.words) is not None and DATED.search(rest) is not None
        is_every = is_every and denial is None and verb not in _FATES
        is_given = verb in deeds.GIVEN and denial is None and (verb != "paid" or _MONEY_WORD.search(rest))
        return is_new or is_every or bool(is_given) or (is_group and verb not in deeds.UNDERGONE | _FATES)
    if kind == "person" or verb in deeds.UNDERGONE | _DESCRIBED or rest.startswith(" up of "):
        return False
    if kind == "money" and verb in {"used", "required"}:
        return verb == "used" and _USED_FOR.match(rest) is not None
    if verb in _ARRANGED and kind != "money":
        return DATED.search(rest) is not None
    if kind in {"body", "name", "it"} and (verb in _FATES or (verb in _WATCHED and denial is None)):
        return False
    if _HERE.match(rest):
        return False  # where a page tells it
    if verb in deeds.NOT_FOR_NEWS and deeds.TIMETABLED.search(subject.words):
        return False
    return denial in _AFFIRMED or verb in deeds.SPARED
