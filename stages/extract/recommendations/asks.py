"""A verb or noun of asking with what is asked: "called on ministers to …", "recommends that …", "a plea to".

Each form is tried at its own word only. It says whose asking it may be: anybody's; no state's, college's or
firm's (they propose what they will do themselves); or a petitioner's alone, whose business is asking; of
some nouns only where somebody tables them ("puts forward a proposal for").
"""

import re
from typing import Literal, NamedTuple

from stages.extract.phrases.word_cues import cue
from stages.extract.recommendations.authors import TABLED
from stages.extract.recommendations.words import GOVERNING, NOT_ASKED_FOR, POWERS

Asker = Literal["any", "no state", "petitioner", "tabled"]


class Form(NamedTuple):
    """One form of asking, from its word on, and who may be its subject."""

    pattern: re.Pattern[str]
    asker: Asker


_WHO = r"(?P<who>[^.;:“”]{2,90}?)"
_POWER = (
    rf"(?P<who>(?:the |all |new |next |UK |its |their |local |both |an? )*(?:[\w’&-]+ ){{0,4}}?(?:{GOVERNING}"
    rf"|{POWERS})"
    r"(?: (?:and|of|for) [\w’ ]{2,40}?)?|(?-i:(?:the )?[A-Z][\w&’-]+(?: (?:of |for |and )?[A-Z][\w&’-]+)+)"
    r"|her|him|them)"
)
_POWERS = rf"(?:the |all )?(?:[\w’-]+ ){{0,3}}?{POWERS}"
_A = (
    r"(?:(?:an?|the|more|better|new|all|urgent|further|greater|free|full|every|extra|fairer?|[a-z]+ing)\b"
    r"|£|\d|[“‘])"
)


def _form(pattern: str, asker: Asker = "any") -> Form:
    return Form(re.compile(pattern, re.IGNORECASE), asker)


_FORMS: dict[str, tuple[Form, ...]] = {
    "rec": (
        _form(r"recommended,? including (?=\w)"),
        _form(r"recommended (?:in|by) [^,.;]{3,40}? (?:is|are) (?=\w)"),
        _form(
            r"recommend(?:s|ed|ing)? (?:today )?(?:that (?P<who>[^.;:“”]{2,80}?) (?:should|must|be|is|are|has"
            r"|have|gets?|does|do|[a-z]+s?)\b"
            r"|(?!by\b|in\b|as\b|level|dose|fee|for\b|reading|you\b|your\b|it|to\b|them|him|her)[\w£“‘])"
        ),
        _form(r"recommend(?:s|ed) (?:in|as|at|earlier|last|this) [^,.;]{3,60}? that (?=\w)"),
        _form(r"recommendation (?:that|to)(?= \w)(?! (?:be|the (?:government|minister|board))\b)"),
        _form(r"recommendations?: (?=(?-i:an?\b|the\b|more\b|[a-z]+ing\b|to\b|that\b|“))"),
        _form(rf"recommendation (?:for|of) (?={_A})", "tabled"),
        _form(
            r"recommendations?(?: (?:for|on|to) [\w’ ]{3,40}?)?,? (?:including"
            r"|among them) (?:for (?P<who>[^.;:“”]{2,60}?) to\b|that\b|(?=[a-z]+ing\b))"
        ),
        _form(
            r"recommendations? (?:(?:made|in|of|from|for|to) [\w’ ]{3,40}? )?(?:include[sd]?|is|are|was"
            r"|were) (?:(?:that|to):? |(?=(?:an?|the|more|new|[a-z]+ing)\b))(?!be\b)"
        ),
    ),
    "pro": (
        _form(
            r"propos(?:es|ed|ing)\b (?:that (?P<who>[^.;:“”]{2,80}?) [a-z]+\b"
            r"|(?:an?(?! vote\b)|the|new|more|[a-z]+ing|changes)\b)",
            "petitioner",
        ),
        _form(
            r"(?:proposes|(?<=has )proposed|(?<=have )proposed) (?!an? vote\b|to\b|by\b|in\b|as\b|and\b"
            r"|for\b)[a-z]",
            "petitioner",
        ),
        _form(rf"proposals? (?:for (?={_A})|(?:to|that) (?=\w))", "tabled"),
        _form(
            r"proposals? (?:include[sd]?|is|are|was|were) (?:(?:that|to) |(?=(?:an?|the|more|new"
            r"|[a-z]+ing)\b))(?!be\b)",
            "petitioner",
        ),
    ),
    "cal": (
        _form(rf"call(?:s|ed|ing)? (?:up)?on {_WHO} (?:to|for|not to)\b"),
        _form(
            rf"call(?:s|ed|ing)? for (?!{NOT_ASKED_FOR.pattern}(?! that\b))(?:(?P<who>(?:the |all"
            rf" )?(?:[\w’-]+ ){{0,3}}?{POWERS}) to\b|\S)"
        ),
        _form(
            rf"calls? (?:for|on|to) (?!{NOT_ASKED_FOR.pattern}|evidence)(?:(?P<who>{POWERS}) to\b|\S)",
            "petitioner",
        ),
        _form(
            rf"calls? (?:from|by) (?P<by>[^,.;:]{{3,60}}?) (?:for (?!{NOT_ASKED_FOR.pattern})"
            rf"(?:(?P<who>{_POWERS}) to\b|\S)|to (?=\w)|on )",
            "petitioner",
        ),
    ),
    "mes": (
        _form(
            rf"message (?:to|for) {_POWER} (?:is|was|remains) (?:(?:clear|simple)[:;,–] |to |that )(?=[a-z])"
        ),
    ),
    "cla": (
        _form(
            r"claim (?:(?:is|was|calls) )?for "
            r"(?=[^.;]{0,60}(?:\bpay\b|\brises?\b|increase|uplift|per cent|%))",
            "petitioner",
        ),
    ),
    "urg": (
        _form(
            rf"urg(?:es|ed|ing|e) (?:that |{_WHO} (?:to|not to|against)\b|(?:an?|the|reform|action|more"
            rf"|greater|reforms)\b(?! to\b))"
        ),
    ),
    "dem": (
        _form(
            r"demand(?:s|ed|ing)? (?:that (?P<who>[^.;:“”]{2,80}?) [a-z]+|(?!on\b|for\b|from\b|in\b|is\b"
            r"|has\b|and\b|answers\b|to know\b|to be\b|that\b)[a-z£\d])",
            "no state",
        ),
    ),
    "pre": (_form(rf"press(?:es|ed|ing) (?:for\b|{_POWER} (?:to|for)\b)"),),
    "wan": (
        _form(
            rf"want(?:s|ed)? (?:to see (?!how|what|if|whether|for|that|where)(?=\w)|{_POWER} to\b)",
            "no state",
        ),
        _form(
            rf"want(?:s|ed)? (?!the (?:very )?best|more (?:\w+ )?(?:people|students|learners"
            rf"|women)\b)(?:{_A}|[a-z]+ to be)",
            "petitioner",
        ),
    ),
    "ask": (
        _form(
            rf"ask(?:s|ed|ing)? (?:{_POWER}|you) (?:to|for)\b(?! (?:give|answer|comment|explain|evidence"
            rf"|say)\b)",
            "petitioner",
        ),
        _form(r"ask(?:s|ed|ing)? (?:for (?=£|\d|more|an?\b|extra|further|funding)|that )", "petitioner"),
        _form(r"asks (?:include|are|of \w+ (?:include|are))\b", "petitioner"),
        _form(r"asks[^:.;“”]{0,80}: (?=[a-z£])"),
    ),
    "ple": (
        _form(rf"plead(?:s|ed|ing) with {_WHO} (?:to|for|not to)\b"),
        _form(rf"pleas? (?:with|to) {_WHO} (?:to|for)\b"),
    ),
    "app": (_form(rf"appeal(?:s|ed|ing)? to {_POWER} (?:to|for)\b"),),
    "lob": (_form(rf"lobb(?:ies|ied|ying) (?:for\b|{_POWER} (?:to|for)\b)"),),
    "pus": (
        _form(
            rf"push(?:es|ed|ing) (?:for (?:an?|the|more|better|greater)\b|{_POWER} (?:to|for)\b)", "no state"
        ),
    ),
    "exh": (_form(rf"exhort(?:s|ed|ing) {_POWER} to\b"),),
    "cha": (_form(rf"challeng(?:es|ed|ing) {_POWER} to\b", "petitioner"),),
    "pet": (_form(rf"petition(?:s|ed|ing) {_POWER} (?:to|for)\b"),),
    "req": (_form(rf"request(?:s|ed|ing) (?:that |{_POWER} to\b)", "petitioner"),),
    "see": (
        _form(
            r"seek(?:s|ing) (?:an?|the|more|urgent|assurances?|guarantees?|reforms?"
            r"|talks)\b(?=[^.;]{0,60}?\b(?:rises?|increases?|changes?|reforms?|reviews?|assurances?"
            r"|commitments?|guarantees?|funding|pause|delay|end|inquiry|meeting|talks|deal)\b)",
            "petitioner",
        ),
    ),
    "cam": (_form(r"campaign(?:s|ed|ing) (?:with [^.;“”]{3,80}? )?(?:for|to) (?!win\b)", "petitioner"),),
    "sug": (
        _form(
            r"suggest(?:s|ed|ing)?(?: that)? (?P<who>[^.;:“”]{2,80}?) (?:should|could|be [a-z]+|must"
            r"|ought to)\b|suggest(?:s|ed) (?=(?:[a-z]+ing) (?:an?|the|all|more)\b)",
            "no state",
        ),
    ),
    "adv": (
        _form(rf"advis(?:es|ed|ing) {_POWER} (?:to|not to|against)\b", "no state"),
        _form(rf"advice (?:to {_WHO} )?(?:is|was) (?:that|to)\b", "petitioner"),
        _form(r"advocat(?:es|ed|ing) (?:an?|the|for|more|[a-z]+ing)\b", "no state"),
    ),
    "tol": (_form(rf"told {_POWER} (?:to|not to) (?!FE Week|beware|expect|prepare)", "no state"),),
    "tel": (_form(rf"tell(?:s|ing) {_POWER} (?:to|not to) (?!FE Week)", "no state"),),
    "enc": (_form(rf"encourag(?:es?|ed|ing) (?:{_POWER}|you) to\b", "no state"),),
    "imp": (_form(rf"implor(?:es?|ed|ing) {_WHO} to\b"),),
    "beg": (_form(rf"begg(?:ed|ing) {_POWER} to\b"),),
    "arg": (_form(r"argu(?:es|ed|ing) for (?:an?|the|more|greater)\b", "no state"),),
    "ins": (
        _form(rf"instruct(?:s|ed|ing) {_POWER} to\b", "no state"),
        _form(r"insist(?:s|ed|ing)? on (?!it\b|that\b|the right|paying|taking|anonym)[a-z]", "petitioner"),
    ),
    "cas": (_form(r"case (?:for|to) (?=\w)", "petitioner"),),
    "lik": (
        _form(
            rf"like (?:to (?:see|explore) (?!what|if|that)(?=\w)|(?!to\b){_WHO},?(?: [^,]{{2,40}},)? to\b)",
            "no state",
        ),
    ),
    "kee": (_form(r"keen to (?:see|explore) (?=\w)", "petitioner"),),
    "int": (_form(r"interested in exploring (?=\w)", "petitioner"),),
    "pos": (_form(rf"positive step (?:for {_WHO} )?to (?=\w)", "petitioner"),),
    "nee": (_form(rf"need (?:the )?(?:\w+ )?(?P<who>{GOVERNING}) to\b(?! (?:be|have)\b)", "petitioner"),),
}
_STARTS = (
    "recommend* propos* call calls called calling urg* demand* press* want* ask* plea* appeal* lobb* push*"
    " campaign* suggest*"
    " advis* advice advocat* told tell* encourag* implor* begg* argu* insist* case like need request*"
    " keen interested positive claim exhort* challeng* petition* seek* instruct* invited message"
)
_STEMS = _STARTS.split()
CUE = cue(
    re.compile(r"\b(?:" + "|".join(s.replace("*", r"\w*") for s in _STEMS) + r")\b", re.IGNORECASE),
    " ".join(_STEMS),
)
"""Every word at which a form may begin."""
NOT_REALLY = re.compile(
    r"\b(?:not|never|yet to|refus\w+ to|could|might|may|would|if|whether|stopp\w+ short of|expected to|due to"
    r"|declin\w+ to|nor"
    r"|no one|likely to|unless|do|does|did|rather than|instead of|without|can|cannot)\b(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(r"(?<!write )(?<!wrote )(?<!writing )(?<!like )(?<!want )\b[Tt]o (?:\w+ly )?$")
_PASSIVELY = re.compile(r"\b(?:was|were|is|are|been|be|being|get|got) (?:\w+ly )?$")
_WISHES = frozenset({"like", "keen", "interested", "positive"})
"""What is asked for by "would like", "would be keen to see", "it would be a positive step"."""
_WOULD = re.compile(r"(?:\b(?:would|is|are)|[’']d|[’']re) (?:\w+ ){0,3}$")
_POLITE = frozenset({"ask", "urge", "encourage", "recommend", "call", "advise", "suggest", "propose"})
_WOULD_ASK = re.compile(
    r"\b(?:(?:I|[Ww]e)(?: would|[’']d)|sa(?:id|ys) (?:it|they|he|she) would) (?:also |\w+ly )?$"
)
"""I would ask; said it would recommend."""
_SUPPORTED = re.compile(
    r"\b(?:accept|adopt|implement|consider|follow|not|support|back|endors|heed|ignor|reject|join|hear"
    r"|answer|resist|fac)(?:e|es|ed|s|ing)?"
    r"(?: (?:on|upon|the|its|these|our|such|their|growing|repeated|main|key))* $|\bwelcom[^.;]{3,80}$"
)
"""Others' calls."""
_DEMANDERS = re.compile(r"\b(?:we|they|I|who|must|also|now|and|[a-z]{3,}s) $", re.IGNORECASE)
_WILL = re.compile(r"\bwill (?:\w+ )?$")
_ADJECTIVE = re.compile(r"\b(?:the|a|an|its|their|this|his|her|highly|on|in|so-|of) $", re.IGNORECASE)


def ask_at(text: str, at: int) -> tuple[re.Match[str], Asker] | None:
    """The asking whose verb or noun stands at `at` of a sentence; None where the word asks for nothing."""
    for pattern, asker in _FORMS.get(text[at : at + 3].lower(), ()):
        match = pattern.match(text, at)
        if match is None:
            continue
        before = text[max(0, at - 60) : at]
        verb = match[0].split(" ", 1)[0].lower()
        if asker == "tabled" and TABLED.search(before) is None and " by " not in text[match.end() :]:
            continue
        if not _is_other(before, verb, match) and _is_said(before, verb):
            return match, asker
    return None


def _is_other(before: str, verb: str, match: re.Match[str]) -> bool:
    """Whether the words before make a participle or adjective of the verb, or another's call of the noun."""
    if verb.endswith("ed") and "including" not in match[0] and _PASSIVELY.search(before):
        return True
    if verb.endswith(("ed", "ing")) and "including" not in match[0] and _ADJECTIVE.search(before):
        return True
    if verb in {"call", "calls", "recommendation", "recommendation:"} and _SUPPORTED.search(before):
        return True
    if verb.startswith(("demand", "campaign", "push", "appeal")) and (
        _ADJECTIVE.search(before) or (verb == "demand" and not _DEMANDERS.search(before))
    ):
        return True  # a demand, growing demand
    if verb in {"want", "wanted"} and before.endswith(("I ", "I also ")) and not match[0].endswith("see "):
        return True  # a wish of one's own
    to_you = verb.startswith("recommend") and "who" in match.re.groupindex
    return to_you and (match["who"] or "").lower() in {"you", "your"}


def _is_said(before: str, verb: str) -> bool:
    """Whether somebody asks now: not "may ask", "refused to ask", "will want"."""
    if _INFINITIVE.search(before) and not verb.startswith(
        ("call", "plea", "case", "recommendation", "asks", "demands")
    ):
        return False
    if verb in _WISHES:
        return _WOULD.search(before) is not None
    if NOT_REALLY.search(before) and not (verb in _POLITE and _WOULD_ASK.search(before)):
        return False
    return not (verb in {"want", "ask", "need"} and _WILL.search(before))
