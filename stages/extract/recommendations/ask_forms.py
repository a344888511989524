"""The forms of asking: verbs and nouns with what is asked, "called on ministers to …", "a plea to".

Each form is tried at its own word only. It says whose asking it may be: anybody's; no state's, college's or
firm's (they propose what they will do themselves); or a petitioner's alone, whose business is asking; of
some nouns only where somebody tables them ("puts forward a proposal for").
"""

import re
from typing import Literal, NamedTuple

from stages.extract.phrases.word_cues import word_cue
from stages.extract.recommendations.words import GOVERNING, IMPERATIVES, NOT_ASKED_FOR, POWERS

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
    r"|the (?:[a-z-]+ ){0,2}?(?:firm|company|provider|body|organisation|college|trust|charity|group)"
    r"(?-i:(?: [A-Z][\w&’-]+){0,4})|her|him|them)"
)
_POWERS = rf"(?:the |all )?(?:[\w’-]+ ){{0,3}}?{POWERS}"
_WHERE = r"(?: (?:across|in|at|of|from|within|throughout) [\w’ -]{2,40}?)?"
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
_NO_ASKS = (
    r"advice|clarification|clarity|comments?|data|details?|directions|evidence|examples|feedback|forgiveness"
    r"|help|ideas|information|opinions|permission|proof|suggestions|thoughts|time|trouble|views|volunteers"
)
"""What is asked for in order to know, or to be let."""
_CHANGES = (
    r"(?:abolish|ban|boost|bring (?:back|forward)|cap|close the|cut|double|end|expand|extend|give|guarantee"
    r"|halt|improve|increase|introduce|limit|make it|overhaul|protect|raise|reduce|reform|reinstate|remove"
    r"|replace|restore|reverse|scrap|simplify|stop|strengthen|triple|widen)"
)
_PATTERNS: dict[Asker, dict[str, tuple[str, ...]]] = {
    "any": {
        "rec": (
            r"recommended (?:in|by) [^,.;]{3,40}? (?:is|are) (?=\w)",
            r"recommend(?:s|ed|ing)?(?:,[^,.;]{3,40},)? (?:today )?(?:(?:to (?:the )?[A-Z][\w ]{2,40} )?that"
            r" (?P<who>[^.;:“”]{2,80}?) (?:should|must|be|is|are|has|have|gets?|does|do|[a-z]+s?)\b|(?!by\b"
            r"|in\b|on\b|as\b|level|dose|fee|for\b|reading|improvements?[,.;]|you\b|your\b|it|to\b|them|him"
            r"|her)[\w£“‘])",
            r"recommend(?:s|ed)?(?: (?:in|as|at|earlier|last|this) [^,.;]{3,60}?| to (?:the"
            r" )?[A-Z][\w ]{2,40}?)(?: that (?=\w)|: (?=[a-z])| (?=(?:the|an?|its) \w)(?!the (?:Board"
            r"|Corp)))|recommend(?:s|ed): (?=[a-z(])",
            r"recommendation (?:(?:last|this) \w+ )?(?:(?:from|by|of) (?P<by>[^,.;:]{3,60}?) )?(?:that"
            r"|to)(?= \w)(?! (?:be|the (?:government|minister|board))\b)",
            r"recommendations?(?: (?:made|in|of|from|for|on|to) [\w’ ]{3,40}?)?,? (?:include[sd]?|including"
            r"|among them|is|are|was|were) (?:(?:that|to):? |for (?P<who>[^.;:“”]{2,60}?) to\b|(?=(?:an?|the"
            r"|more|new|[a-z]+ing)\b))(?!be\b)",
            r"recommendations? (?:was|were|has been|have been) (?:made|put forward|proposed)(?: (?:by|in)"
            r" (?P<by>[^,.;:]{3,60}?))?(?::|,)? (?:that|to|including|namely)\b",
            r"recommendations?: (?=(?-i:an?\b|the\b|more\b|first|[a-z]+ing\b|to\b|that\b|“))",
        ),
        "cal dem pre": (
            r"(?:calls|demands|pressure) (?:is|are) (?:now )?(?:growing|mounting|building) (?:for|(?:up)?on)"
            rf" {_WHO} to\b",
        ),
        "cal ple app ask": (
            r"calls? (?:for|to) [^.,;“”]{5,120}? (?:from|by) (?P<by>(?-i:(?:the"
            r" )?(?!Year\b)[A-Z])[^,.;:]{2,60}?)"
            r"(?=[,.]|$)",
            rf"(?:(?<=new )|(?<=fresh )|(?<=growing )|(?<=renewed )|(?<=mounting ))calls? (?:for"
            rf"|on) {_WHO} to\b",
            rf"calling for {_IS}",
            rf"(?:calls?|pleas?|appeals?|asks|demands) (?:to {_WHO} )?(?:is|are|was|were) (?:now )?"
            r"(?:for|that|to|an?)\b",
            rf"call(?:s|ed|ing)?(?:, [^,.;]{{3,60}},)? (?:up)?on {_WHO} (?:to|for|not to)\b",
            rf"(?:call(?:s|ed|ing)?|plead(?:s|ed|ing)?)(?: instead| again| too)? for:? "
            rf"(?!{NOT_ASKED_FOR.pattern}(?! that\b))(?:(?P<who>{_POWERS}{_WHERE}) to\b|\S)",
            r"pleas? (?:from|by) (?P<by>[^,.;:]{3,60}?) (?:last \w+ )?(?:to|for) (?=\w)",
        ),
        "urg imp exh bes ple beg": (
            rf"(?:{_URGES}) (?:that |{_WHO} (?:to(?! (?:(?:an?|the|its|their)\b|(?-i:[A-Z])))"
            r"|not to|against|for)\b)",
            r"urg(?:es|ed|ing|e) (?:reforms?\b|changes?\b|(?:an?|the|action|more|greater)\b(?! to\b))",
        ),
        "wan ask nee urg rec pro sug see dem": (
            rf"(?:want(?:s|ed)?(?: to see)?|need(?:s|ed)?|urge|recommend|propose|suggest|seek|demand)(?: "
            rf"(?:on|from) [\w ]{{3,30}}?)?(?: now| most| also| really)? (?!was to\b)(?:{_IS}|is "
            rf"(?:clarity|stability|certainty|action|investment|reform)\b)",
            rf"asks[^:.;“”]{{0,80}}: (?=[a-z£])|asking for {_IS}",
        ),
        "war": (rf"warn(?:s|ed|ing) {_WHO} (?:against (?=[a-z]+ing)|not to )",),
        "pre lob": (r"(?:press(?:es|ed|ing)|lobb(?:ies|ied|ying)) for\b",),
    },
    "tabled": {
        "nee": (r"need (?:for|to) (?=\w)",),
        "dem req ple": (r"(?:demand|request|plea)s? (?:that|for|to) (?=\w)",),
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
            rf" (?!{NOT_ASKED_FOR.pattern})(?:(?P<who>{_POWERS}{_WHERE}) to\b|\S)|to (?=\w)|on )",
            r"claim (?:(?:is|was|calls) )?for (?=[^.;]{0,60}(?:\bpay\b|\brises?\b|increase|uplift|per cent"
            r"|%))",
            r"case (?:for|to) (?=\w)",
        ),
        "mes": (
            rf"messages? (?:to|for) {_WHO} (?:is|was)(?: [a-z]+(?: and [a-z]+)?)?(?: (?:that|to|an?)\b"
            rf"|[:,–-] (?=[a-z“‘]))",
        ),
        "wan": (
            rf"(?<!\b[Ww]e )(?:wants?|wanted) to (?:also )?{_CHANGES}\b",
            rf"want(?:s|ed)? (?![^.;]{{0,60}} for (?:a long time|(?:many |some )?years|some time)\b)"
            rf"(?!an? [^,.;]{{0,50}}\b(?:leader|head|headteacher|principal|candidate)\b|the"
            rf" (?:very )?best|more (?:\w+ )?(?:people|students|learners|women)\b)(?:{_A}"
            rf"|(?:(?!to\b)[\w-]+ ){{1,5}}to be"
            rf"|(?:action|investment|change|clarity|certainty|guarantees|assurances)\b|(?:this|these|that"
            rf"|those|its|their|any) [\w’ -]{{2,40}}?(?: to|[a-z]ed|kept|put|cut|made)\b)",
        ),
        "fav pre": (
            r"(?:favour(?:s|ed)?|prefer(?:s|red)?) (?:an?|the|more|[a-z]+ing)\b(?! (?:candidate|option"
            r"|bidder)\b)",
        ),
        "inv exp": (
            rf"(?:invit(?:es?|ed)|expects?) {_POWER} to (?:also )?(?:consider|examine|explain|publish|report"
            rf"|respond"
            r"|review|set out|update|write)\b",
        ),
        "wel": (
            r"welcome (?!(?:the|an?|any|your) (?:\w+ )?(?:opportunity|contributions?|input|chance|visit"
            r"|decision|announcement|"
            r"news|fact|views|comments|feedback|applications|contact|conversation|discussion)\b)(?:an?|the|"
            r"more|greater|further|clearer|better|stronger|changes|reforms?)\b",
        ),
        "ask req": (
            rf"(?:ask|request)(?:s|ed|ing)? (?:(?:{_POWER}|you) (?:to|for)\b(?! (?:give|answer|comment|"
            rf"explain|evidence|say)\b)|for (?!(?:an?|the|any|some|my|your|his|her|our) (?:[\w-]+ "
            rf")?(?:comment|copy|copies|list|update|explanation|meeting|interview|break|chance|favour|"
            rf"refund)\b|(?:more |further |extra |your |any |some |written )*(?:{_NO_ASKS})\b|(?:in|on|at|"
            rf"by|from|and|but|is|was|so|when|if|because|many|some)\b|{NOT_ASKED_FOR.pattern})(?=[a-z£\d])|"
            rf"that )",
            r"asks (?:include|are|of \w+ (?:include|are))\b",
            r"request(?:s|ed|ing) [“‘]?(?=(?:an?|the|more|urgent|immediate) )(?![^.;]{0,30}(?:meeting"
            r"|information|comment|cop(?:y|ies)|details|data|extension))",
        ),
        "hop loo exp gra": (
            rf"hop(?:es?|ed|ing) (?:that )?(?P<who>you|{_POWERS}) (?:will|would|could|can)(?: now| also)? "
            rf"(?!(?:not )?be\b|find|see|accept|agree|join|enjoy|understand)[a-z]+",
            rf"(?:look(?:s|ing)? to|expects?(?= you\b)) (?P<who>you|(?:the |all |our |its |their |local )*"
            rf"(?-i:[A-Z][\w’-]+ ){{0,3}}?{POWERS}) to\b",
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
            r"need to see (?!evidence\b|how|what|if|whether|that|where)(?=\w)",
            rf"need (?:(?:the|this|a|an|our|every|all) )?(?P<who>(?!more\b|enough\b|extra\b)(?:[\w’-]+"
            rf" ){{0,3}}?(?:{POWERS}|review|budget"
            r"|system|levy|reforms?|strategy|plan|bill|paper|inspectorate))(?: (?:this|next) \w+)? to\b(?!"
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
        "arg pus pre lob ins inv enc adv cha app pet dir ord tol tel": (
            rf"(?!press(?:ures?)? on\b|pressures? )(?:{_PRESSES}) (?:{_POWER}|you|(?:its|their|all|UCU|"
            rf"our) members) (?:to|not to|for|against)\b(?! (?:FE Week|beware|expect|prepare))",
            rf"invit(?:es?|ed|ing) (?:{_POWER}) to (?!(?:apply|attend|bid|come|comment|contribute|express"
            rf"|find"
            r"|join|meet|nominate|register|respond|see|speak|submit|take part|tender|visit)\b)[a-z]",
            r"(?:push(?:es|ed|ing)|argu(?:es|ed|ing)|appeal(?:s|ed|ing)?) for (?:an?|the|more|better"
            r"|greater)\b",
        ),
        "sug arg": (
            r"suggest(?:s|ed|ing)?(?: that)? (?P<who>[^.;:“”]{2,80}?) (?:should|could(?!"
            r" (?:\w+ )?(?:help|lead|result|mean|cost|save|boost|make|have|be (?:lost|worth|due|better|as"
            r"|the|an?))\b)|(?<!will )(?<!would"
            r" )(?<!to )(?<!may )(?<!might )(?<!can )be (?:[a-z]+(?:ed|en)|set|cut|put|made|given|brought"
            r"|built|split|held)\b|must|ought to)\b",
            rf"suggest(?:s|ed)? that (?:(?:the|all) )?(?=(?:[\w’-]+ ){{0,3}}?(?:{POWERS}|officers) "
            rf"(?:keeps?|brings?|holds?|reports?|produces?|writes?|meets?|works?|{IMPERATIVES})\b)",
            r"suggest(?:s|ed)? (?:that )?(?=the (?:[\w-]+ ){1,3}(?:look|consider|review|introduce|create"
            r"|give|fund|offer|use|make|adopt|set|publish|work|take|extend|allow|do)\b)",
            r"suggest(?:s|ed)? (?=an? (?:[\w-]+ ){0,3}(?:review|scheme|levy|fund|body|pause|cap|ban|credit|"
            r"tax|grant|allowance|entitlement|guarantee|strategy|duty|right|framework|board)\b|(?!being\b|"
            r"funding\b|learning\b|nothing\b|something\b|spending\b|teaching\b|training\b)[a-z]+ing "
            r"(?!is\b|are\b|was\b|has\b|have\b|of\b|will\b|may\b|can\b|could\b|would\b|that\b)\w|£|"
            r"(?:[\w-]+ )?(?:changes|modifications|reforms|amendments|improvements) (?:to|in)\b)",
            r"argu(?:es|ed|ing) for (?:(?:[a-z-]+ ){0,2}(?:reforms?|changes?)\b|(?:[\w’-]+ ){1,6}?to be\b)",
        ),
    },
}
"""By who may ask so: patterns of asking, with the first letters of the words that they begin with."""
FORMS: dict[str, list[Form]] = {}
for _asker, _by_stems in _PATTERNS.items():
    for _stems, _found in _by_stems.items():
        for _stem in _stems.split():
            FORMS.setdefault(_stem, []).extend(Form(re.compile(one, re.IGNORECASE), _asker) for one in _found)
CUE = word_cue(
    "recommend* propos* call calls called calling urge urges urged urging demand* press* want* ask* plea* "
    "appeal* message messages look looks looking warn* lobb* push* campaign* suggest* advis* advice "
    "advocat* told tell* encourag* implor* beg begs begg* argu* insist* exhort* beseech* petition* remind* "
    "direct* order* case like need request* keen interested positive claim hope hopes hoped hoping welcome"
    " challenges "
    "challenged challenging seek* instruct* invited invite invites expect expects favour* prefer*"
)
"""Every word at which a form may begin."""
