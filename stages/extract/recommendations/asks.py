"""A verb or noun of asking with what is asked: "called on ministers to …", "recommends that …", "a plea to".

Each form is tried at its own word only. It says whose asking it may be: anybody's; no state's, college's or
firm's (they propose what they will do themselves); or a petitioner's alone, whose business is asking; of
some nouns only where somebody tables them ("puts forward a proposal for").
"""

import re
from typing import Literal, NamedTuple

from stages.extract.phrases.word_cues import word_cue
from stages.extract.recommendations.authors import IN_ADVANCE, TABLED, VOCAL, WE_WRITE
from stages.extract.recommendations.words import GOVERNING, NOT_ASKED_FOR, POWERS

Asker = Literal["any", "no state", "petitioner", "tabled"]


class Form(NamedTuple):
    """One form of asking, from its word on, and who may be its subject."""

    pattern: re.Pattern[str]
    asker: Asker


_WHO = r"(?P<who>(?!(?:on|of|from) )[^.;:“”]{2,90}?)"
_POWER = (
    rf"(?P<who>(?:the |all |new |next |UK |its |their |local |both |an? )*(?:(?!that\b|of\b|who\b)[\w’&-]+"
    rf" ){{0,4}}?(?:{GOVERNING}|{POWERS})"
    r"(?: (?:and|of|for) [\w’ ]{2,40}?)?|(?-i:(?:the )?[A-Z][\w&’-]+(?: (?:of |for |and )?[A-Z][\w&’-]+)+)"
    r"|her|him|them)"
)
_POWERS = rf"(?:the |all )?(?:[\w’-]+ ){{0,3}}?{POWERS}"
_A = (
    r"(?:(?:an?|the|more|better|new|all|urgent|further|greater|free|full|every|extra|fairer?|[a-z]+ing)\b|£"
    r"|\d|[“‘])"
)
_IS = r"(?:is|was) (?:for (?P<who>[^.;:“”]{2,60}?) to|that|to|an?|the|more|better|greater|[a-z]+ing)\b"
"""All they ask for is, what we need is …"""
_URGES = (
    r"(?:urg|implor|exhort|beseech)(?:es?|s|ed|ing)|plead(?:s|ed|ing)? with|pleas? (?:with|to)|beg(?:s|ged"
    r"|ging)"
)
_PRESSES = (
    r"(?:press|push|lobb|pressur|instruct|encourag|advis|challeng|appeal|petition|remind|direct|order"
    r"|t[eo]l)(?:es?|y|ies|ied|s|ed|ise[sd]?|ing|l|ls|ling|d|ying)?(?: to)?"
)
"""Verbs of asking somebody to act: some ask anybody, these only those with power."""
_PATTERNS: dict[Asker, dict[str, tuple[str, ...]]] = {
    "any": {
        "rec": (
            r"recommended (?:in|by) [^,.;]{3,40}? (?:is|are) (?=\w)",
            r"recommend(?:s|ed|ing)? (?:today )?(?:(?:to (?:the )?[A-Z][\w ]{2,40} )?that"
            r" (?P<who>[^.;:“”]{2,80}?) (?:should|must|be|is|are|has|have|gets?|does|do|[a-z]+s?)\b|(?!by\b"
            r"|in\b|on\b|as\b|level|dose|fee|for\b|reading|improvements?[,.;]|you\b|your\b|it|to\b|them|him"
            r"|her)[\w£“‘])",
            r"recommend(?:s|ed)?(?: (?:in|as|at|earlier|last|this) [^,.;]{3,60}?| to (?:the"
            r" )?[A-Z][\w ]{2,40}?)(?: that (?=\w)|: (?=[a-z])| (?=(?:the|an?|its) \w)(?!the (?:Board"
            r"|Corp)))|recommend(?:s|ed): (?=[a-z])",
            r"recommendation (?:(?:last|this) \w+ )?(?:(?:from|by|of) (?P<by>[^,.;:]{3,60}?) )?(?:that"
            r"|to)(?= \w)(?! (?:be|the (?:government|minister|board))\b)",
            r"recommendations?(?: (?:made|in|of|from|for|on|to) [\w’ ]{3,40}?)?,? (?:include[sd]?|including"
            r"|among them|is|are|was|were) (?:(?:that|to):? |for (?P<who>[^.;:“”]{2,60}?) to\b|(?=(?:an?|the"
            r"|more|new|[a-z]+ing)\b))(?!be\b)",
            r"recommendations?: (?=(?-i:an?\b|the\b|more\b|first|[a-z]+ing\b|to\b|that\b|“))",
        ),
        "cal dem pre": (
            r"(?:calls|demands|pressure) (?:is|are) (?:now )?(?:growing|mounting|building) (?:for|(?:up)?on)"
            rf" {_WHO} to\b",
        ),
        "cal ple app ask": (
            rf"calling for {_IS}",
            rf"(?:calls?|pleas?|appeals?|asks|demands) (?:to {_WHO} )?(?:is|are|was|were) (?:now )?"
            r"(?:for|that|to|an?)\b",
            rf"call(?:s|ed|ing)?(?:, [^,.;]{{3,60}},)? (?:up)?on {_WHO} (?:to|for|not to)\b",
            rf"(?:call(?:s|ed|ing)?|plead(?:s|ed|ing)?)(?: instead| again| too)? for:? "
            rf"(?!{NOT_ASKED_FOR.pattern}(?! that\b))(?:(?P<who>{_POWERS}) to\b|\S)",
            r"pleas? (?:from|by) (?P<by>[^,.;:]{3,60}?) (?:last \w+ )?(?:to|for) (?=\w)",
        ),
        "urg imp exh bes ple beg": (
            rf"(?:{_URGES}) (?:that |{_WHO} (?:to(?! (?:(?:an?|the|its|their)\b|(?-i:[A-Z])))"
            r"|not to|against|for)\b)",
            r"urg(?:es|ed|ing|e) (?:reforms?\b|changes?\b|(?:an?|the|action|more|greater)\b(?! to\b))",
        ),
        "wan ask nee urg rec pro sug see dem": (
            rf"(?:want(?:s|ed)?(?: to see)?|needs?|urge|recommend|propose|suggest|seek|demand)(?: (?:on|from)"
            rf" [\w ]{{3,30}}?)?(?: now| most)? (?!was to\b){_IS}",
            rf"asks[^:.;“”]{{0,80}}: (?=[a-z£])|asking for {_IS}",
        ),
        "war": (rf"warn(?:s|ed|ing) {_WHO} (?:against (?=[a-z]+ing)|not to )",),
        "pre lob": (r"(?:press(?:es|ed|ing)|lobb(?:ies|ied|ying)) for\b",),
    },
    "tabled": {
        "rec pro": (rf"(?:recommendation (?:for|of)|proposals? for) (?={_A})|proposals? (?:to|that) (?=\w)",),
    },
    "petitioner": {
        "pro": (
            r"propos(?:es|ed|ing)\b (?!(?:the|a) motion\b)(?:that [“‘]?(?P<who>[^.;:“”]{2,80}?) [a-z]+\b"
            r"|(?:an?(?! vote\b)|the|new|more|[a-z]+ing|changes)\b)",
            r"(?:proposes|(?<=has )proposed|(?<=have )proposed) (?!an? vote\b|to\b|by\b|in\b|as\b|and\b"
            r"|for\b)[a-z]",
            r"proposals? (?:include[sd]?|is|are|was|were) (?:(?:that|to) |(?=(?:an?|the|more|new"
            r"|[a-z]+ing)\b))(?!be\b)",
        ),
        "cal cla cas": (
            rf"calls? (?:for|on|to) (?!{NOT_ASKED_FOR.pattern}|evidence)(?:(?P<who>{POWERS}) to\b|\S)",
            rf"calls? (?:from|by) (?P<by>[^,.;:]{{3,60}}?) (?:for"
            rf" (?!{NOT_ASKED_FOR.pattern})(?:(?P<who>{_POWERS}) to\b|\S)|to (?=\w)|on )",
            r"claim (?:(?:is|was|calls) )?for (?=[^.;]{0,60}(?:\bpay\b|\brises?\b|increase|uplift|per cent"
            r"|%))",
            r"case (?:for|to) (?=\w)",
        ),
        "mes": (rf"messages? to {_WHO} is (?:that|to|an?)\b",),
        "wan": (
            rf"want(?:s|ed)? (?![^.;]{{0,60}} for (?:a long time|(?:many |some )?years|some time)\b)"
            rf"(?!an? [^,.;]{{0,50}}\b(?:leader|head|headteacher|principal|candidate)\b|the"
            rf" (?:very )?best|more (?:\w+ )?(?:people|students|learners|women)\b)(?:{_A}|[a-z]+ to be"
            rf"|(?:action|investment|change|clarity|certainty|guarantees|assurances)\b|(?:this|these|that"
            rf"|those|its|their|any) [\w’ -]{{2,40}}?(?: to|[a-z]ed|kept|put|cut|made)\b)",
        ),
        "ask req": (
            rf"(?:ask|request)(?:s|ed|ing)? (?:(?:{_POWER}|you) (?:to|for)\b(?! (?:give|answer|comment"
            rf"|explain|evidence|say)\b)|for (?=£|\d|more(?! (?:detail|information|time|data|clarity"
            rf"|evidence)\b)|an?\b|extra|further|funding)|that )",
            r"asks (?:include|are|of \w+ (?:include|are))\b",
            r"request(?:s|ed|ing) [“‘]?(?=(?:an?|the|more|urgent|immediate) )(?![^.;]{0,30}(?:meeting"
            r"|information|comment|cop(?:y|ies)|details|data|extension))",
        ),
        "hop loo exp gra": (
            rf"hopes? (?:that )?(?P<who>you|{_POWERS}) will (?!be\b|find|see|agree|join|enjoy"
            rf"|understand)[a-z]+",
            rf"(?:look(?:s|ing)? to|expects?) (?P<who>you|{_POWERS}) to\b",
            r"grateful if you (?:would|could) (?=\w)",
        ),
        "see cam adv ins kee int pos": (
            r"seek(?:s|ing)? (?![^.;]{0,30}approval|a (?:date|venue|room|new home)\b)(?:an?|the|more|urgent"
            r"|assurances?|guarantees?|reforms?|talks)\b(?=[^.;]{0,60}?(?:£\d|\b(?:rises?|increases?"
            r"|changes?|reforms?|reviews?|assurances?|commitments?|guarantees?|funding|pause|delay|end"
            r"|inquiry|meeting|talks|deal)\b))",
            r"campaign(?:s|ed|ing) (?:with [^.;“”]{3,80}? )?(?:for|to) (?!win\b)",
            rf"advice (?:to {_WHO} )?(?:is|was) (?:that|to)\b",
            r"insist(?:s|ed|ing)? on (?!it\b|that\b|the right|paying|taking|anonym)[a-z]",
            rf"(?:keen to (?:see|explore)|interested in exploring|positive step (?:for {_WHO} )?to) (?=\w)",
        ),
        "nee": (
            r"need to see (?!how|what|if|whether|that|where)(?=\w)",
            rf"need (?:(?:the|this|a|an|our|every|all) )?(?:[\w’-]+ ){{0,3}}?(?P<who>{GOVERNING}|review"
            rf"|budget"
            r"|system|levy|reforms?|strategy|plan|bill|paper|inspectorate)(?: (?:this|next) \w+)? to\b(?!"
            r" (?:be|have)\b)",
        ),
    },
    "no state": {
        "dem adv": (
            r"demand(?:s|ed|ing)? (?:that (?P<who>[^.;:“”]{2,80}?) [a-z]+|(?!on\b|of\b|for\b|from\b|in\b"
            r"|is\b|has\b|and\b|answers\b|to know\b|to be\b|that\b)[a-z£\d])",
            r"advocat(?:es|ed|ing) (?:an?|the|for|more|[a-z]+ing)\b",
        ),
        "wan lik": (
            rf"want(?:s|ed)? (?:to see (?!how|what|if|whether|for|that|where|the (?:outcome|result))(?=\w)"
            rf"|{_POWER} to\b)",
            rf"like (?:to (?:see|explore) (?!what|if|that)(?=\w)|(?!to\b){_WHO},?(?: [^,]{{2,40}},)? to\b)",
        ),
        "arg pus pre lob ins enc adv cha app pet dir ord tol tel": (
            rf"(?:{_PRESSES}) (?:{_POWER}|you) (?:to|not to|for|against)\b(?! (?:FE Week|beware|expect"
            rf"|prepare))",
            r"(?:push(?:es|ed|ing)|argu(?:es|ed|ing)|appeal(?:s|ed|ing)?) for (?:an?|the|more|better"
            r"|greater)\b",
        ),
        "sug arg": (
            r"suggest(?:s|ed|ing)?(?: that)? (?P<who>[^.;:“”]{2,80}?) (?:should|could|(?<!will )(?<!would"
            r" )(?<!to )(?<!may )(?<!might )(?<!can )be [a-z]+(?:ed|en)|must|ought to)\b",
            r"suggest(?:s|ed)? (?:that )?(?=the (?:[\w-]+ ){1,3}(?:look|consider|review|introduce|create"
            r"|give|fund|offer|use|make|adopt|set|publish|work|take|extend|allow|do)\b)",
            r"suggest(?:s|ed)? (?=an? (?:[\w-]+ ){0,3}(?:review|scheme|levy|fund|body|pause|cap|ban|credit"
            r"|tax|grant|allowance|entitlement|guarantee|strategy|duty|right|framework|board)\b|[a-z]+ing"
            r" (?:an?|the|all|more)\b|£|(?:[\w-]+ )?(?:changes|modifications|reforms|amendments"
            r"|improvements) (?:to|in)\b)",
            r"argu(?:es|ed|ing) for (?:[a-z-]+ ){0,2}(?:reforms?|changes?)\b",
        ),
    },
}
"""By who may ask so: patterns of asking, with the first letters of the words that they begin with."""
_FORMS: dict[str, list[Form]] = {}
for _asker, _by_stems in _PATTERNS.items():
    for _stems, _found in _by_stems.items():
        for _stem in _stems.split():
            _FORMS.setdefault(_stem, []).extend(
                Form(re.compile(one, re.IGNORECASE), _asker) for one in _found
            )
CUE = word_cue(
    "recommend* propos* call calls called calling urge urges urged urging demand* press* want* ask* plea* "
    "appeal* message messages look looks looking warn* lobb* push* campaign* suggest* advis* advice "
    "advocat* told tell* encourag* implor* beg begs begg* argu* insist* exhort* beseech* petition* remind* "
    "direct* order* case like need request* keen interested positive claim hope hopes challenges "
    "challenged challenging seek* instruct* invited"
)
"""Every word at which a form may begin."""
LETTER_CUE = word_cue("grateful expect expects")  # in letters only
_NOT_REALLY = re.compile(
    r"\b(?:not|never|yet to|refus\w+ to|could|might|may|would|if|whether|stopp\w+ short of|expected to|due"
    r" to|declin\w+ to|nor|no one|likely to|unless|do|does|did|rather than|instead of|without|can"
    r"|cannot)\b(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
_CLEFT = re.compile(r" (?:is|are|was|were) (?:now )?(?:for|that|to|an?)$")  # our call is for …
_INFINITIVE = re.compile(r"(?<!write )(?<!wrote )(?<!writing )(?<!like )(?<!want )\b[Tt]o (?:\w+ly )?$")
_PASSIVELY = re.compile(r"\b(?:was|were|is|are|been|be|being|get|got) (?:\w+ly )?$")
_WISHES = frozenset({"like", "keen", "interested", "positive", "grateful"})
"""What is asked for by "would like", "would be keen to see", "it would be a positive step"."""
_WOULD = re.compile(r"(?:\b(?:would|should be|is|are)|[’']d|[’']re) (?:\w+ ){0,3}$")
_POLITE = frozenset({"ask", "urge", "encourage", "recommend", "call", "advise", "suggest", "propose"})
_WOULD_ASK = re.compile(
    r"\b(?:(?:I|[Ww]e)(?: would|[’']d)|sa(?:id|ys) (?:it|they|he|she) would) (?:also |\w+ly )?$"
)
"""I would ask; said it would recommend."""
_SUPPORTED = re.compile(
    r"\b(?:accept|adopt|implement|consider|follow|not|support|back|endors|heed|ignor|reject|join|hear|answer"
    r"|resist|fac)(?:e|es|ed|s|ing)?(?: (?:on|upon|the|its|these|our|such|their|growing|repeated|main|key))*"
    r" $|\b(?:welcom|recognis)[^.;]{3,80}$|wake-up $|\b(?:many|previous|multiple|largest|biggest) $"
)
"""Others' calls."""
_DEMANDERS = re.compile(r"\b(?:we|they|I|who|must|also|now|and|[a-z]{3,}s) $", re.IGNORECASE)
_RESOLVED = re.compile(r"\b(?:[Rr]esolved|RESOLVED|[Aa]greed|decision|decided|voted) to $")
_DUTY = re.compile(r"\b(?:role|job|remit|task|purpose)\b[^.;]* (?:is|was) to (?:make )?$")  # of a body
_TOLD_OF = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Cc]ommissioner|[Ii]nspectors?|[Tt]eam|[Rr]eport|[Rr]eview)(?: (?:also|has|have))* $"
)
"""What another recommends to the reader of a letter."""
_TO_YOU = re.compile(r"\byour?\b", re.IGNORECASE)
_ADJECTIVE = re.compile(r"\b(?:the|a|an|its|their|this|his|her|highly|on|in|so-|of) $", re.IGNORECASE)


def ask_at(text: str, at: int, *, to_you: bool) -> tuple[re.Match[str], Asker] | None:
    """The asking whose verb or noun stands at `at` of a sentence; None where the word asks for nothing.

    `to_you` of a letter, whose reader is asked, where that of a page is only advised.
    """
    for pattern, asker in _FORMS.get(text[at : at + 3].lower(), ()):
        match = pattern.match(text, at)
        if match is None:
            continue
        before = text[max(0, at - 60) : at]
        verb = match[0].split(" ", 1)[0].lower()
        if asker == "tabled" and TABLED.search(before) is None and " by " not in text[match.end() :]:
            continue
        advises = verb.startswith(("recommend", "advis")) and not before.endswith(("has ", "have "))
        advises = (advises or verb.startswith(("hope", "want"))) and _TOLD_OF.search(before) is None
        is_advice = advises and not to_you and _TO_YOU.search(match[0])
        is_written = to_you and WE_WRITE.search(text, 0, at) is not None
        if not is_advice and not _is_other(before, verb, match) and (is_written or _is_said(before, verb)):
            return match, asker
    return None


def _is_other(before: str, verb: str, match: re.Match[str]) -> bool:
    """Whether the words before make a participle or adjective of the verb, or another's call of the noun."""
    if _CLEFT.search(match[0]):
        return False
    is_participle = verb.endswith(("ed", "ing", "told")) and "including" not in match[0]
    if is_participle and (
        (not verb.endswith("ing") and _PASSIVELY.search(before))
        or (_ADJECTIVE.search(before) and not VOCAL.search(before))
    ):
        return True
    if verb in {"urged", "urges"} and before.endswith((", ", ",” ", ",’ ")) and " to" not in match[0][-4:]:
        return True  # … should do more, urged the union
    is_told = "by" in match.re.groupindex and match["by"]
    is_call = verb in {"call", "calls", "case", "recommendation", "recommendation:"}
    if is_call and not is_told and _SUPPORTED.search(before):
        return True
    if verb.startswith(("demand", "campaign", "push", "appeal")) and (
        _ADJECTIVE.search(before)
        or (verb == "demand" and not _DEMANDERS.search(before))
        or (
            verb == "demands"
            and before.endswith(("’s ", "'s ", "s’ ", "s' "))
            and "nclude" not in match.string
        )
    ):
        return True  # a demand, growing demand
    is_wish = verb in {"want", "wanted"} and before.endswith(("I ", "I also "))  # one's own
    return is_wish and not match[0].endswith("see ")


def _is_said(before: str, verb: str) -> bool:
    """Whether somebody asks now: not "may ask", "refused to ask", "will want"."""
    if _RESOLVED.search(before):
        return True
    if _DUTY.search(before):
        return False
    if _INFINITIVE.search(IN_ADVANCE.sub(" ", before)) and not verb.startswith(
        ("call", "plea", "case", "recommendation", "asks", "demands")
    ):
        return False
    if verb in _WISHES:
        return _WOULD.search(before) is not None
    is_polite = verb in _POLITE and _WOULD_ASK.search(before) is not None
    return is_polite or _NOT_REALLY.search(IN_ADVANCE.sub(" ", before)) is None
