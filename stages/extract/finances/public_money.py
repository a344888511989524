"""Money that the public gives, spends or loses on colleges, and what a building or a rescue costs.

"colleges got £30m of public money", "has cost taxpayers £26m", "a new £4m teaching block". The group `who` is
whose money it is. What a state holds out ("£300m for further education") is no body's own money.
"""

from stages.extract.finances.construction import ADVERBS, Construction, construction

_PLACE = r"(?:campus|(?:teaching|classroom|college) (?:block|building)|headquarters|sixth form centre)"
_NEW = r"(?:new|extra|more|additional|further)"
PUBLIC_MONEY: tuple[Construction, ...] = (
    construction(
        "bailed_out_with",
        "bailout",
        "ailed_out",
        rf"\b[Bb]ailed out\b[^.;\ue001-\ue009]{{0,60}}? (?:with|to|to a total of|to the tune of|by|for|at a "
        rf"cost of) {ADVERBS}<value:MONEY>",
    ),
    construction(
        "put_into_body",
        "funding",
        "put pump pour plough inject paid paying pays invested sunk channelled",
        r"\b(?:put|puts|putting|pump(?:ed|s)?|pour(?:ed|s)?|plough(?:ed|s)?|inject(?:ed|s)?|paid|paying|"
        rf"pays) {ADVERBS}<value:MONEY>(?: of [a-z]+ (?:money|cash|funding))? (?:into|towards) (?:the "
        r")?(?:(?P<who>[\ue010\ue013]++)|(?:[a-z-]+ )?(?:college|university|trust|new|its|project|cost|"
        r"campus|merger)\b)|<also:MONEY> (?:was|were|(?:has|have|had|will|is|being) (?:be|been|being)?) "
        r"?(?:recently |also |already |since )*(?:be |been )?(?:put|pumped|poured|ploughed|"
        r"injected|sunk|channelled)(?: (?:in|into|towards|there|by)\b|(?=[.,;]|$))",
    ),
    construction(
        "own_money",
        "funding",
        "own_ towards_",
        r"<value:MONEY> (?:of|from) (?:its|the [a-z]+[’']s|[\ue010\ue013]++[’']s|their) own (?:money|funds|"
        r"reserves|cash|coffers|resources)|<also:MONEY> towards (?:the|its|their) (?:cost|bill|price)s?\b",
    ),
    construction(
        "funding_boost",
        "funding",
        "boost package windfall injection unding nvestment unds oney support",
        rf"\b(?:(?i:(?:funding|cash|investment|financial) (?:boost|package|windfall|injection)) (?:of|worth)|"
        rf"{_NEW} (?:funding|funds|money|investment) of) {ADVERBS}<value:MONEY>|(?<!share of )<also:MONEY> "
        rf"(?:of |in )?(?:{_NEW} )+(?:financial )?(?:funding|investment|money|support)\b(?! (?:from|"
        rf"contract|agency|gap|cut))",
    ),
    construction(
        "part_from",
        "funding",
        "_from_",
        r"(?:paid for|funded|financed|met|towards|cost|campus|building|merger|"
        r"merge)\b[^.;]{0,160}?<value:MONEY> (?:came |comes |coming )?from (?:the )?(?:[a-z]+ "
        r")?(?:[\ue010\ue013]++(?:[’']s [\ue010\ue013]++)?|[A-Z]\w+|(?:[a-z]+ ){0,2}(?:fund|facility|"
        r"agency)\b)|\b(?:[Ii]ncome|[Tt]urnover|[Rr]evenues?)\b[^.]{0,160}?<also:MONEY>(?:,? "
        r"\(\ue002+\))?(?: of (?:that|this|it|which))?,? (?:came|comes|coming|is|was|derived) from\b",
    ),
    construction(
        "place_worth",
        "capital spending",
        "campus teaching_block headquarters block centre complex hub facility extension building",
        rf"<value:MONEY>,? (?:(?:new|state-of-the-art|purpose-built|flagship|[a-z]+-storey|[a-z]+) "
        rf"){{0,2}}{_PLACE}\b|\b(?:[Nn]ew|[Ff]lagship|[Pp]urpose-built) <also:MONEY> (?:[\w’-]+ "
        rf"){{0,3}}?(?:centre|complex|hub|facility|extension|building)\b(?! (?:of|company))",
    ),
    construction(
        "makes_up_income",
        "share of {what}",
        "income revenue turnover costs budget spending bill price expenditure cost fund",
        r"<value:SHARE> of (?:(?!(?:to|of|in|for|from|it|went|goes|on|and|or|average|household|disposable|"
        r"cuts?|who|which|that|are|is|were|was|with|say|said)\b)[\w’\ue001\ue010\ue013–-]+ "
        r"){0,6}?(?P<what>income|revenues?|turnover|costs?|pay bill|wage bill|budgets?|spending|"
        r"expenditure|price|fund)\b(?! (?:of living|per |cuts?|manager))",
    ),
)
STATED = frozenset(
    {"share_from", "spent_so_far", "released_to", "has_cost", "cost_of"}
    | {
        "share_moved",
        "share_moved_to",
        "makes_up_income",
        "bailed_out_with",
        "further_support",
        "was_lent",
        "own_money",
    }
    | {"funding_boost", "was_granted", "colleges_given", "pays_in_tax", "was_public"}
)
"""Of these the sum stands also where no one body is told of."""
EXAMPLES = {
    "Tidewell College was bailed out with £7 million of public money.": [
        {"metric": "bailout", "value": 7000000, "organisation": "Tidewell College"}
    ],
    "Some £8 million of government money helped the merger along.": [],
    "So far £6 million has been spent on administrators for Tidewell College.": [
        {"metric": "spending", "value": 6000000, "organisation": None}
    ],
    "The rescue of Tidewell College has cost taxpayers £26.6 million.": [
        {"metric": "cost", "value": 26600000}
    ],
    "Apprenticeships accounted for 10% of total FE college income and 7% of sixth form college income.": [
        {"metric": "share of income", "value": 10},
        {"metric": "share of income", "value": 7},
    ],
    "Tidewell College said that £6.2m was ploughed into repairs and £3m of the agreement was repaid.": [
        {"metric": "funding", "value": 6200000},
        {"metric": "repayment", "value": 3000000},
    ],
    "A new £4.5m teaching block at Tidewell College has opened.": [
        {"metric": "capital spending", "organisation": "Tidewell College"}
    ],
    "The chancellor announced £300m for further education in 2024-25.": [],
    "The training budget goes above £2 billion for the first time.": [],
    "The fund’s direct contribution went down 6%, from €4.5 billion to €4.2 billion.": [
        {"metric": "contribution", "value": 4500000000},
        {"metric": "contribution", "value": 4200000000},
        {"metric": "fall in contribution", "value": 6},
    ],
    "The plan commits to £2bn more investment in skills per year.": [],
    "In 2024 the state released £150m to support building, and colleges will get £60m in investment.": [],
    "Attendance went up from 2 per cent of learners to 8 per cent.": [],
    "A new £60 book on the cost of living. The firm released £20 million to its owners.": [],
    "Some £90m of that budget went to Tidewell College, £80m of the adult education budget to others.": [],
    "The Harbour College Trust supported £9 million of grant funding in its first year.": [],
    "The chancellor announced £300m for further roads.": [],
    "Colleges will get a share of £90 million in government funding.": [],
}
