"""What somebody needs, or is time for: "colleges need a plan", "an overhaul is needed", "it is vital that".

Who says so stands before or behind; a need that nobody tells of asks for nothing.
"""

import re

from stages.extract.phrases.clause_subject import Subject, subject_of
from stages.extract.phrases.words import word_set
from stages.extract.recommendations.powers import is_people, is_power
from stages.extract.recommendations.tellers import IN_CLAUSE, SAID, Should, aside_in
from stages.extract.recommendations.words import IMPERATIVES, POWERS

_ESSENTIAL = re.compile(
    r"(?P<modal>(?:essential|vital|crucial|critical|imperative|important|time)[”’\"']?(?: (?:that|for))?)"
    rf" (?P<who>we|(?:[^,.;:“”]{{0,50}}? )?{POWERS}(?: (?:in|of|at|across|for) [^,.;:“”]{{2,30}}?)?"
    r"|(?-i:(?:the )?[A-Z])[^,.;:“”]{2,50}?)(?: (?:now|also|\w+ly))?(?: to)?"
    r" (?P<verb>(?!in\b|of\b|at\b|for\b|and\b)[a-z]+)\b"
)
_TIME = re.compile(
    r"(?P<modal>time)(?: that)? (?P<who>[^,.;:“”]{2,60}?) (?:was|were|is|are) (?P<verb>[a-z]+(?:ed|n|ut))\b"
)
"""It is time the levy was scrapped."""
_TIME_TO = re.compile(
    rf"(?P<modal>time|essential|vital|crucial|imperative)(?P<who>) to "
    rf"(?P<verb>{IMPERATIVES}|look again)\b",
    re.IGNORECASE,
)
"""It is time to scrap the levy."""
_COME = re.compile(
    rf"(?P<modal>time)(?P<who>) has (?:now )?come to (?P<verb>{IMPERATIVES}|look again)\b", re.IGNORECASE
)
"""The time has come to look again at it."""
_TIME_FOR = re.compile(
    r"(?P<modal>time)(?P<who>) for (?:an? )?(?:[\w-]+ ){0,3}?(?P<verb>action|change|reforms?|investment"
    r"|overhaul|rethink|review|reset|strategy)\b"
)
"""It is time for bold action."""
_NEEDED = re.compile(
    r"(?P<modal>needed|required)\b(?P<verb>)(?= (?:to|for|if|so|now|urgently|on|over|around|about|"
    r"immediately|more|desperately|from|across|in|that|which|by|as|with|and|because|before|at)\b|[,.;”\"’]|"
    r"$)"
)
_IS = re.compile(
    r"\b(?:is|are|will be|would be|(?P<was>was|were)) [“‘\"']?(?:(?:now|still|also|therefore|[a-z]+ly) )*$"
)
_REFORMS = word_set(
    "action approach change changes clarity collaboration commitment debate emphasis flexibility focus"
    " framework funding guidance incentives intervention investment leadership legislation measures overhaul"
    " partnership plan policy reform reforms regulation resources rethink review settlement solution"
    " stability strategy support system time vision"
)
"""What is needed, where somebody asks for it."""
MORE = (
    r"(?:more|greater|serious|sustained|continued|targeted|renewed|dedicated|proper|better|long-term|urgent"
    r"|further|extra|significant|additional"
    r"|increased|stable|fairer|clearer|substantial|decisive|bold)"
)
_NEEDS = re.compile(
    r"(?P<modal>need(?:s|ed)?|requires?) (?P<verb>(?:(?!no\b|to\b)[\w-]+,? ){1,4}?(?:investment|funding"
    rf"|resources)\b|(?:(?:much|far|even) )?{MORE} (?!than\b)(?:[\w-]+ ){{0,2}}(?:support|flexibility"
    rf"|certainty|clarity|capacity|action"
    r"|autonomy|cash|changes?|commitments?|reforms?|freedoms?|help|incentives|money|powers|protection"
    r"|recognition|stability|transparency)\b"
    r"|an? (?:[\w-]+ ){0,5}(?:plan|strategy|approach|vision|review|rethink|commitment|settlement|information"
    r"|data|evidence|overhaul|framework|reset|regulator|deal|guarantee|inquiry|pause|roadmap"
    r"|timetable|uplift)\b|an? (?:[\w-]+ )??(?:bolder|broader|clearer|coherent|different|fairer|fresh"
    r"|fundamental|joined-up|long-term|properly|radical|simpler|stable|stronger|wider) [\w-]+\b"
    r"|(?:(?:urgent|radical|fundamental|further|major"
    r"|wholesale|root and branch) )*(?:reform(?:ing)?|overhaul(?:ing)?|simplif\w+|changing|fixing|reviewing"
    r"|rethinking|strengthening|[a-z]{3,}ing (?:to|by|up|urgently|now|if)|[a-z]{3,}ing(?=[.,;]))\b)"
)
"""Colleges need a plan; the system needs reform: where somebody says so."""
_DONE = re.compile(
    r"(?P<modal>essential|vital|crucial|critical|imperative|important)(?: that)? (?P<who>[^,.;:“”]{2,80}?)"
    r" (?:be|is|are|was|were|gets?|got) (?:not )?(?P<verb>[a-z]+(?:ed|n|ut))\b"
)
"""It is vital that the rate is raised."""
_BY_POWER = re.compile(rf"(?:needed|required)(?: \w+ly)? (?:from|by) (?:the )?(?:[\w’-]+ )?{POWERS}\b")
_FOR = re.compile(
    rf"(?P<modal>need)(?P<verb>) (?:for (?P<who>(?:[\w’-]+ ){{0,4}}?{POWERS}) to (?!be\b|know\b)[a-z]"
    rf"|for (?:an? )?{MORE} (?!\w+ers\b|people\b|staff\b)\w|for (?:[\w-]+"
    rf" ){{0,4}}?(?:{'|'.join(sorted(_REFORMS))})\b|to (?!know\b|be\b|have\b|see\b)[a-z])"
)
_THERE_IS = re.compile(
    r"\b[Tt]here (?:is|was|remains|[’']s) (?:\w+ )?an? (?:(?!little\b)[\w-]+ ){0,2}$|\b[Tt]here[’']s an? "
    r"(?:[\w-]+ ){0,2}$"
)
"""There is an urgent need for reform: where somebody says so."""
_IT_IS = re.compile(
    r"\b[Nn]ow is the $|\b[Ii]t(?:[’']s| is| was| will be| would be| remains)? (?:\w+ )?[“‘\"']?$"
)
_FORMS = (_NEEDS, _NEEDED, _TIME, _TIME_TO, _TIME_FOR, _COME, _DONE)


def need_at(text: str, at: int) -> Should | None:
    """The need told at `at` of a sentence: whose it is, or what is needed, and who says so."""
    if (needs := _NEEDS.match(text, at)) is not None:
        return _need(text, at, needs)
    needed = _NEEDED.match(text, at)
    if needed is not None and (verb := _IS.search(text, 0, at)) is not None:
        asked = _need(text, verb.start(), needed)
        is_told = asked is not None and (asked.said is not None or not verb["was"])
        if asked is None or not is_told:
            return None
        return asked if _is_of_reform(asked.subject) or _BY_POWER.match(text, at) else None
    wanted = _FOR.match(text, at)
    there = _THERE_IS.search(text, max(0, at - 40), at) if wanted is not None else None
    if wanted is None or there is None:
        return None
    words = text[there.start() : wanted.end()]
    told = _told(text, Subject(there.start(), wanted.end(), wanted["who"] or words, "need"), "need")
    return told if told is not None and (told.said, told.said_by) != (None, None) else None


def time_at(text: str, at: int) -> tuple[Subject, re.Match[str]] | None:
    """Who it is time for, or vital that he acts, with the match of the word at `at` of a sentence."""
    if (come := _COME.match(text, at)) is not None:
        return Subject(max(0, at - len("the ")), come.end(), come[0], "time"), come
    opens = _IT_IS.search(text, max(0, at - 24), at)
    if opens is None:
        return None
    if (time := _TIME.match(text, at) or _DONE.match(text, at)) is not None:
        who = time["who"]
        return Subject(opens.start(), time.end("who"), who, who.split()[-1]), time
    if (match := _TIME_TO.match(text, at) or _TIME_FOR.match(text, at)) is not None:
        return Subject(opens.start(), match.end(), text[opens.start() : match.end()], "time"), match
    match = _ESSENTIAL.match(text, at)
    if match is None:
        return None
    subject = Subject(opens.start(), match.end("who"), match["who"], match["who"].split()[-1])
    is_one = is_power(match["who"]) or subject.is_name or match["who"].lower() == "we"
    return (subject, match) if is_one else None


def needing(text: str, at: int) -> re.Match[str] | None:
    """The match of a need, or of what it is time for, at `at` of a sentence."""
    return next((m for one in _FORMS if (m := one.match(text, at))), None)


def _is_of_reform(subject: Subject) -> bool:
    return any(word in _REFORMS for word in subject.words.lower().split(" that ")[0].split())


def _need(text: str, at: int, match: re.Match[str]) -> Should | None:
    """Who needs a plan, or what needs reform, and who says so."""
    subject = subject_of(text, at)
    if subject is None or is_people(subject.words) or subject.words.lower().startswith(("our ", "my ")):
        return None
    if (subject.is_pronoun and subject.words.lower() != "we") or IN_CLAUSE.search(f"{subject.words} "):
        return None
    return _told(text, subject, match["modal"])


def _told(text: str, subject: Subject, modal: str) -> Should | None:
    before = text[: subject.start]
    said = SAID.search(before, max(0, len(before) - 90))
    aside = aside_in(text) if said is None else None
    if IN_CLAUSE.search(before[-90:]) or (aside is not None and aside.start("who") == subject.start):
        return None
    return Should(subject, modal, said.start("verb") if said else None, aside.span("who") if aside else None)
