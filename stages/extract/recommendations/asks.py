"""A verb of asking with its object: "called on ministers to …", "recommends that …", "is demanding …".

A form names the verb, what must follow it, and who may be its subject: anybody, those who petition
(unions, committees, reports), or a petitioner whose object governs. Left alone: colleges that propose
what they will do themselves, calls for ambulances and evidence, questions put to staff.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from stages.extract.recommendations.words import GOVERNING, NOT_ASKED_FOR, POWERS

Subject = Literal["any", "asker", "union"]


class Form(NamedTuple):
    """One form: a cheap cue, the pattern from its verb on, and who may be its subject."""

    cue: str
    pattern: re.Pattern[str]
    subject: Subject


_WHO = r"(?P<who>[^.;:“”]{2,90}?)"
_GOVERNING = rf"(?P<who>(?:the |all |new |next |UK |its |their |local )*(?:[\w’&-]+ ){{0,4}}?{GOVERNING})"


def _form(cue: str, pattern: str, subject: Subject = "any") -> Form:
    return Form(cue, re.compile(rf"\b(?P<verb>{pattern})"), subject)


FORMS = (
    _form(
        "ecommend",
        r"recommend(?:s|ed|ing)? (?:that (?P<who>[^.;:“”]{2,80}?) (?:should|must|be|is|are|has|have"
        r"|gets?|does|do|[a-z]+s?)\b|(?!by\b|in\b|as\b|level|dose|fee|for\b)\S)",
    ),
    _form(
        "ropos",
        r"propos(?:es|ed|ing)\b (?:that (?P<who>[^.;:“”]{2,80}?) (?:should|be)\b|(?:an?|the|to|new|more"
        r"|[a-z]+ing|scrapping|changes|giving)\b)",
        "asker",
    ),
    _form("all", rf"call(?:s|ed|ing)? (?:up)?on {_WHO} (?:to|for|not to)\b"),
    _form(
        "all",
        rf"call(?:s|ed|ing)? for (?!{NOT_ASKED_FOR.pattern})(?:(?P<who>(?:the |all )?(?:[\w’-]+"
        rf" ){{0,3}}?{POWERS}) to\b|\S)",
    ),
    _form("urg", rf"urg(?:es|ed|ing|e) {_WHO} (?:to|not to|against)\b"),
    _form(
        "emand",
        r"demand(?:s|ed|ing)? (?:that (?P<who>[^.;:“”]{2,80}?) [a-z]+|(?!on\b|for\b|from\b|in\b|is\b"
        r"|has\b|and\b|answers\b)[a-z£\d])",
        "asker",
    ),
    _form("press", rf"press(?:es|ed|ing) (?:for\b|{_GOVERNING} (?:to|for)\b)"),
    _form("want", rf"wants?(?:ed)? {_GOVERNING} to\b"),
    _form(
        "want", r"want(?:s|ed)? (?:an?|more|better|all|guaranteed|urgent|every|the|[a-z]+ to be)\b", "union"
    ),
    _form("ask", rf"ask(?:s|ed|ing)? {_GOVERNING} (?:to|for)\b", "asker"),
    _form("ask", r"ask(?:s|ed|ing)? (?:for (?=£|\d|more|an?\b|extra|further|funding)|that )", "union"),
    _form("plead", rf"plead(?:s|ed|ing) with {_WHO} (?:to|for|not to)\b"),
    _form("appeal", rf"appeal(?:s|ed|ing) to {_GOVERNING} (?:to|for)\b"),
    _form("lobb", rf"lobb(?:ies|ied|ying) (?:for\b|{_GOVERNING} (?:to|for)\b)"),
    _form(
        "push",
        rf"push(?:es|ed|ing) (?:for (?:an?|the|more|better|greater)\b|{_GOVERNING} (?:to|for)\b)",
        "asker",
    ),
    _form("ampaign", r"campaign(?:s|ed|ing) (?:for|to) ", "union"),
    _form(
        "uggest",
        r"suggest(?:s|ed|ing)?(?: that)? (?P<who>[^.;:“”]{2,80}?) (?:should|could|be [a-z]+ed|must"
        r"|ought to)\b",
        "any",
    ),
    _form("advis", rf"advis(?:es|ed|ing) {_WHO} (?:to|not to|against)\b", "asker"),
    _form("told", rf"(?:told|tells?|telling) {_GOVERNING} (?:to|not to) (?!FE Week)", "asker"),
    _form("encourag", rf"encourag(?:es?|ed|ing) {_GOVERNING} to\b", "asker"),
    _form("implor", rf"implor(?:es?|ed|ing) {_WHO} to\b"),
    _form("beg", rf"begg(?:ed|ing) {_GOVERNING} to\b"),
    _form("dvocat", r"advocat(?:es|ed|ing) (?:an?|the|for|more|[a-z]+ing)\b", "asker"),
    _form("rgu", r"argu(?:es|ed|ing) for (?:an?|the|more)\b", "asker"),
    _form(" case for", r"ma(?:de|kes?|king) the case for\b", "asker"),
    _form(
        " call",
        r"(?:repeat|renew|reiterat|back|support|issu|echo)(?:s|es|ed|ing) (?:its|their|his|her|an?"
        r"|the)?(?: own)? ?(?:urgent )?calls? (?:for|on)\b(?: (?P<who>[^.;:“”]{2,60}?) to\b)?",
    ),
    _form(
        " out ",
        r"(?:sets?|setting) out (?:\w+ ){0,3}(?:asks|demands|recommendations|proposals|priorities)\b(?=: )",
        "asker",
    ),
)
PASSIVE = re.compile(
    rf"(?P<who>(?:[Tt]he |All |Both )?(?:[\w’&-]+ ){{0,5}}?(?:{POWERS}|[A-Z][\w’&-]+))(?: (?:has|have"
    rf"|had|is|are|was|were|being|been|also|today|again|now))+"
    r" (?P<verb>urged|advised|recommended|called upon|called on|implored|pressed|warned) (?:to|not to)\b"
)
IMPERSONAL = re.compile(
    r"\b[Ii]t (?:is|was|has been) (?:also |strongly |further )?(?P<verb>recommended|proposed|suggested)"
    r" that (?P<who>[^.;:“”]{2,80}?) [a-z]+\b"
)
NOUN = re.compile(
    r"(?:\b(?:[Oo]ne|[Aa](?:nother)?|[Tt]he|[Aa] (?:further|key|central|main|final)|[Ii]ts|[Tt]heir"
    r"|[Hh]is|[Hh]er|[Tt]he (?:first|second|third|main|key|final|report’s|review’s|committee’s))"
    r"(?: (?:key|main|other|central|first|final|further|headline))? (?P<verb>recommendations?"
    r"|proposals?|demands?|asks?)(?: (?:made|of the \w+|in the \w+))? (?:is|was|are|were|includes?"
    r"|included|calls? for) (?:to |that |an? |the |for |more |[a-z]+ing )(?P<who>)"
    r"|\b(?P<verb2>[Rr]ecommendations) (?:include|are|included)\b(?: (?:a|an|the|that|to|more|[a-z]+ing)\b))"
)
NOT_REALLY = re.compile(
    r"\b(?:not|never|yet to|refus\w+ to|could|might|may|would|if|whether|stopp\w+ short of|expected to"
    r"|due to|declin\w+ to|nor|no one|likely to|unless)\b(?: \w+){0,2} ?$"
)


_PASSIVELY = re.compile(r"\b(?:was|were|is|are|been|be|being) (?:\w+ly )?$")


_NEEDS_BE = frozenset({"reco", "prop", "sugg", "advi", "enco", "tell", "push", "advo", "camp"})
"""Verbs whose -ing form tells what somebody does by the way, unless is or was stands before it."""


def asks(words: str) -> Iterator[tuple[re.Match[str], Subject]]:
    """Every verb of asking in a sentence whose speech is masked, with who may be its subject."""
    for form in FORMS:
        if form.cue in words:
            for match in form.pattern.finditer(words):
                before = words[max(0, match.start() - 60) : match.start()]
                verb = match["verb"].split(" ")[0]
                is_passive = verb.endswith("ed") and _PASSIVELY.search(before) is not None
                is_aside = (
                    verb.endswith("ing") and verb[:4] in _NEEDS_BE and _PASSIVELY.search(before) is None
                )
                if not (is_passive or is_aside or NOT_REALLY.search(before)):
                    yield match, form.subject
