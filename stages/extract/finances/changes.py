"""How far public money or pay has moved: "funding per student fell by 14%", "a 17% real-terms cut".

The group `what` is the money that moved; a share or sum goes on for the next sector: "and 28% in schools".
"""

import re

from stages.extract.finances.construction import ADVERBS, Construction, construction

_WHAT = (
    r"(?P<what>(?:[Ff]unding|[Ss]pending|[Ee]xpenditure|[Ii]nvestment|[Ii]ncome|[Rr]evenues?|[Bb]udgets?|"
    r"[Gg]rants?|[Rr]esources|[Cc]osts|[Cc]ash|[Cc]ontributions?|[Ss]urplus|[Dd]eficits?|[Tt]urnover|"
    r"[Cc]harges?|[Rr]eserves|[Dd]ebts?|[Pp]rofits?|[Pp]ay|[Ss]alaries|[Ww]ages)(?: rates?)?)\b(?! "
    r"(?:support|tax|famil|groups?|household|review|power|day|rules?|agency|formula|council|bod|zone|bank|"
    r"fund\b|gap|scheme|appl|system|margin|bands?|offer|claim|award|margins?))"
)
_WHERE = (
    r"(?!-)(?:(?! (?:but|which|while|who|that(?! year)|is|are|was|were|has|have|had|will|would|could|may|"
    r"fell|rose|ma[dk]es?|making|takes?|taken|used?)\b)[^.;,\ue001-\ue003\ue005-\ue009]){0,90}?(?:, "
    r"(?:meanwhile|however|by contrast|though),)?(?: (?:has|have|had|is|are|was|were|will|would|could|may|be|"
    r"been|being|also|still|already|now|since|then|only|to|set|due|expected|forecast))*"
)
_TURN = (
    r"(?:cuts?|falls?|drops?|reductions?|declines?|decreases?|squeeze|rises?|increases?|uplifts?|boost|"
    r"growth)"
)
_MOVES = (
    r"(?:f[ae]ll(?:en|s|ing)?|drop(?:s|ped|ping)?|declin(?:ed?|es|ing)|shr[aiu]nk(?:s|ing)?|reduc(?:ed?|es|"
    r"ing)|slashed|cut|decreas(?:ed?|es|ing)|plung(?:ed?|ing)|plummeted|slump(?:ed)?|tumbled?|squeezed|"
    r"eroded|revised (?:up|down)|r[io]sen?|rises|rising|growing|gr[eo]wn?|increas(?:ed?|es|ing)|climbed|"
    r"jumped|(?:gone|went|goes?|is|are|was|were|be|been|shot) (?:up|down)|gained|soared|slipped|rocketed)"
)
_LEVELS = (
    "stood|stands|remain(?:s|ed)?|stay(?:s|ed)?|stable|static|frozen|flat|set|held|raised|doubled|trebled"
)
_BY = r"(?: by \ue002++[^.;,\ue001-\ue009]{0,30}?,?)?"
_SHARE = r"<value:SHARE>"
_ANY = r"(?P<value>\ue001++|\ue002++|\ue004++)"
_KINDS = r"(?:(?:real[- ]terms?|cash|cash-terms|overall|further|average|annual|above-inflation|additional) )*"
_MONEYED = r"(?:funding|budget|spending|grant|investment|income)"
_NEEDS = (
    "unding pending xpenditure nvestment ncome evenue udget rant esources osts ash ontribution urplus eficit "
    "urnover harge eserves ebt rofit"
)
_TAIL = (
    r"(?: in (?:real|cash) terms)?(?: (?:per (?:student|pupil|head|learner)))?(?: since (?:19|20)[\d/–-]+)?"
)
_THAN = (
    r"(?:(?: in (?:real|cash) terms| in (?:19|20)[\d/–-]+)*(?: than)?(?: (?:in|its|the|their))?(?: (?:19|"
    r"20)[\d/–-]+)?(?: (?:levels?|peak))?)?"
)
_WISHED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|urg(?:ed?|es|ing)|call(?:s|ed|ing)? (?:on|for)|wants?|wanted|demand\w*|"
    r"recommend\w*|propos\w+|should|campaign\w*|lobb\w+|argu\w+)\b[^.;:]{0,90}$"
)
_PRIVATE = re.compile(
    r"\b(?:[Hh]ousehold|[Cc]onsumer|[Ff]amily|[Pp]ersonal|[Rr]etail|[Dd]isposable|[Pp]arental|"
    r"[Ss]tudents?[’']?|[Ll]iving|[Aa]dvertising|[Dd]efence|[Hh]ealth)(?: \w+)? $"
)
_WITH = re.compile(r"\bwith(?:out)? $")
_IS = re.compile(r" (?:is|are|was|were) ")
CHANGES: tuple[Construction, ...] = (
    construction(
        "money_moved_by",
        "change in {what}",
        _NEEDS,
        rf"\b(?!(?:[Pp]ay|[Ss]alar|[Ww]age)){_WHAT}{_WHERE},? {_MOVES}(?: (?:back|[a-z]+ly))? (?:by "
        rf")?{ADVERBS}{_ANY}(?! to |,? to |, from |points){_TAIL}",
    ),
    construction(
        "money_lower_by",
        "change in {what}",
        _NEEDS,
        rf"\b(?!(?:[Pp]ay|[Ss]alar|[Ww]age)){_WHAT}{_WHERE} (?:is|are|was|were|be|remains?|remained|still|"
        rf"stands?|stood|at|to)? ?(?:(?:still|now|up|down|by) )*{ADVERBS}{_ANY}{_TAIL} (?:lower|higher|"
        rf"below|above|less|more|smaller|larger)\b{_THAN}",
    ),
    construction(
        "money_down_by",
        "change in {what}",
        _NEEDS,
        rf"\b(?!(?:[Pp]ay|[Ss]alar|[Ww]age)){_WHAT}{_WHERE} (?:up|down) (?:by )?{ADVERBS}{_SHARE}{_TAIL}(?! "
        rf"to )",
    ),
    construction(
        "pay_moved_by",
        "change in {what}",
        "ay salar wage Salar Wage",
        rf"\b(?=[Pp]ay|[Ss]alar|[Ww]age){_WHAT}{_WHERE} {_MOVES}(?: (?:back|[a-z]+ly))? (?:by "
        rf")?{ADVERBS}{_SHARE}(?= (?:in real[- ]terms|since (?:19|20)\d\d|below|behind|(?:over|in) the "
        rf"(?:past|last)|compared with inflation)\b){_TAIL}|\b(?=[Pp]ay|[Ss]alar|[Ww]age)(?:pay|"
        rf"salar(?:y|ies)|wages) [^.;,\ue001-\ue009]{{0,60}}? <also:PERCENT> (?:lower|below|less|"
        r"behind) (?:in real terms|than in|inflation)",
    ),
    construction(
        "pay_cut_by",
        "change in {what}",
        "pay salaries wages",
        rf"{_SHARE} (?:real[- ]terms )?{_TURN} (?:to|in|on) (?:[\w’–-]+ ){{0,3}}?(?P<what>pay|salaries|"
        rf"wages)\b"
        r"(?=[^.;\ue001-\ue009]{0,30} (?:in real terms|since|over the)\b)",
    ),
    construction(
        "pay_was_cut_by",
        "change in {what}",
        "pay salaries wages",
        rf"\b(?P<what>pay|salaries|wages) (?:(?:has|have|had|was|were|been|being) )*(?:cut|slashed|eroded|"
        rf"squeezed|held down|fallen|dropped)(?: in real terms)?(?: by)? {ADVERBS}{_SHARE}",
    ),
    construction(
        "cut_in_money",
        "change in {what}",
        _NEEDS,
        rf"{_ANY} (?:(?!of\b|in\b|to\b|for\b)[a-z-]+ ){{0,3}}?{_TURN}(?: in (?:real|cash) terms)? (?:in|to|"
        r"of|for) (?!(?:pay|salar|wage))(?:(?!in\b|to\b|and\b|the number)[\w’\ue001\ue010-\ue013–-]+ "
        rf"){{0,5}}?\b(?!pay\b){_WHAT}",
    ),
    construction(
        "money_cut_of",
        "change in funding",
        "cut fall drop reduc decline squeeze ris increase uplift boost",
        rf"{_SHARE} {_KINDS}(?:(?:[\ue010\ue013]++ )?{_MONEYED} (?:{_TURN})\b|(?:cut|fall|drop|reduction|"
        rf"decline) in real[- ]terms(?! (?:pay|wages|salar)))|{_MONEYED} {_TURN} of {ADVERBS}<also:PERCENT>",
    ),
    construction(
        "growth_in_money",
        "change in {what}",
        _NEEDS,
        rf"\b{_TURN} in (?!pay\b)(?:[\w’–-]+ ){{0,3}}?\b{_WHAT}(?: (?:per|for each) [a-z]+)?(?: in real "
        rf"terms)?(?: of|,| –| —|:) {ADVERBS}{_ANY}",
    ),
    construction(
        "they_cut_money",
        "change in {what}",
        _NEEDS,
        r"\b(?:cut|cuts|cutting|reduc(?:ed?|es|ing)|slash(?:ed|es|ing)?|rais(?:ed?|es|ing)|increas(?:ed?|"
        rf"es|ing)) (?!pay\b)(?:[\w’–-]+ ){{0,4}}?\b{_WHAT}(?: (?:for|on|to|in|per) "
        rf"(?:[\w’\ue010-\ue013–-]+ ){{1,5}}?)?(?: [a-z]+ly)? ?by {ADVERBS}{_ANY}(?! to |,? to |, from )",
    ),
    construction(
        "money_added",
        "change in {what}",
        _NEEDS,
        rf"\b{_TURN} of {ADVERBS}{_ANY}(?: (?:a|per) year| in real terms)? (?:to|in) (?!pay\b)(?:[\w’–-]+ "
        rf"){{0,5}}?{_WHAT}",
    ),
    construction(
        "funding_stands_at",
        "funding",
        "unding nvestment",
        rf"\b(?P<what>[Ff]unding|[Ii]nvestment){_WHERE} (?:{_MOVES}|{_LEVELS})\b{_WHERE}{_BY}(?: from "
        rf"\ue001++[^.;\ue001-\ue009]{{0,40}}?)? (?:to|at) {ADVERBS}<value:MONEY>|\b(?:takes?|taking|took|"
        rf"brings?|bringing|brought) (?:[a-z]+ ){{0,2}}?(?:funding|investment|spending)\b{_WHERE} to "
        rf"{ADVERBS}<also:MONEY>",
    ),
    construction(
        "funding_stood_at",
        "funding",
        "unding nvestment",
        rf"\b(?P<what>[Ff]unding|[Ii]nvestment){_WHERE} (?:{_MOVES}|{_LEVELS})\b{_WHERE}{_BY} from "
        rf"{ADVERBS}<value:MONEY>|\b[Ff]unding{_WHERE}(?: totalled| amounted to| came to|(?<= was)|(?<= "
        rf"is)) (?:circa )?{ADVERBS}<also:MONEY>(?! (?:an?|per|for (?:each|every)) (?!year))",
    ),
)


_DOWN = re.compile(
    r"\b(?:cuts?|cutting|f[ae]ll(?:en|s|ing)?|drop|declin|shr[aiu]nk|reduc|slash|decreas|plung|plummet|slump|tumbl|"
    r"squeez|erod|slipped|down|lower|below|less|smaller|behind)",
    re.IGNORECASE,
)
_UP = re.compile(
    r"\b(?:r[io]s(?:en?|es|ing)\b|gr[eo]w|increas|climb|jump|gained|soar|shot|rocket|up\b|uplift|boost|higher|above|"
    r"more\b|larger|rais)",
    re.IGNORECASE,
)


_PORTION = re.compile(r"\b(?:portion|share|proportion|percentage) of (?:their |its |total )*$")
"""Before what a part is measured by: it has not moved."""


def way_of(told: str) -> str:
    """Which way the words of a change go: "fall", "rise", or "change" where they tell neither or both."""
    down, up = _DOWN.search(told) is not None, _UP.search(told) is not None
    return "change" if down == up else "fall" if down else "rise"


def is_told(text: str, match: re.Match[str]) -> bool:
    """Whether the money is public and has moved: nobody only asks for it, no household's is meant."""
    what = match.start("what") if match.groupdict().get("what") else match.start()
    is_aside = _WITH.search(text, 0, what) is not None and _IS.search(match.group()) is not None
    return (
        not is_aside
        and _PORTION.search(text, max(0, what - 60), what) is None
        and _WISHED.search(text, 0, match.start()) is None
        and _PRIVATE.search(text, 0, what) is None
    )


MOVED = frozenset(change.name for change in CHANGES) - {"funding_stands_at", "funding_stood_at"}
"""Moves, not levels: shares may be of any size, and the sum stands where no one body is told of."""
EXAMPLES = {
    "Funding per learner in colleges fell by 14% from 2010-11 to 2019-20, and 28% in schools.": [
        {"metric": "fall in funding", "value": 14},
        {"metric": "fall in funding", "value": 28},
    ],
    "Spending per student in colleges is about 11% lower in real terms than in 2010.": [
        {"metric": "fall in spending", "value": 11}
    ],
    "Spending per student is down 21% since 2010.": [{"metric": "fall in spending", "value": 21}],
    "Scotland’s colleges face a 17% real-terms funding cut since 2021.": [
        {"metric": "fall in funding", "value": 17},
    ],
    "Ministers slashed spending on adult skills by 40 per cent.": [
        {"metric": "fall in spending", "value": 40}
    ],
    "Ministers raised skills funding nationally by £2bn.": [
        {"metric": "rise in funding", "value": 2000000000}
    ],
    "The offer is a cut in funding of 15 per cent (£1.5 million); the budget was revised down by £60m.": [
        {"metric": "fall in funding", "value": 15},
        {"metric": "fall in funding", "value": 1500000},
        {"metric": "fall in budget", "value": 60000000},
    ],
    "Revenues were up 2% to a high. The cuts to the hedges were of 3%.": [],
    "A 55% cut to council spending on services followed.": [{"metric": "fall in spending", "value": 55}],
    "Growth in spending per pupil was slight: 4% a year.": [],
    "There was slight growth in spending per pupil – just 4% in colleges and under 2% in sixth forms.": [
        {"value": 4},
        {"value": 2},
    ],
    "Pay of college teachers has gone down by 18% in real terms.": [{"metric": "fall in pay", "value": 18}],
    "An increase of £1.2 billion to the 16-18 budget was announced.": [
        {"metric": "rise in budget", "value": 1200000000}
    ],
    "Funding for colleges was frozen at £675.7m in 2022 but has been cut to £643m for 2024.": [
        {"metric": "funding", "value": 675700000},
        {"metric": "funding", "value": 643000000},
    ],
    "The union wants pay to rise by 5 per cent.": [],
    "Staff have had their wages cut in real terms by 30% in the past decade.": [
        {"metric": "fall in wages", "value": 30, "period": "the past decade"}
    ],
    "Household spending fell by 3 per cent, and household income was 4 per cent lower.": [],
    "Funding is tight and attendance fell by 5%.": [],
    "The union urged ministers to increase college funding by £400 million.": [],
    "The number of starts on courses with funding was 12% lower.": [],
}
