"""Money that the public gives, spends or loses on colleges, and what a building or a rescue costs.

"colleges got £30m of public money", "has cost taxpayers £26m", "a new £4m teaching block", "£300m for further
education". The group `who` is whose money it is; `state` constructions are told of no one body.
"""

from stages.extract.finances.constructions import ADVERBS, Construction, construction

_SECTOR = (
    r"(?:(?:the )?(?:further education|FE|college|skills)(?: and skills)? sector|further education|FE|"
    r"colleges|"
    r"(?:sixth[- ]form|FE|further education) colleges|skills capital|adult (?:education|skills)|"
    r"(?:16[-–]19|16 to 19|post-16) (?:education|funding|learning))"
)
_SPENT = r"(?:spent|gone|going|paid out|used up)"
_PLACE = r"(?:campus|(?:teaching|classroom|college) (?:block|building)|headquarters|sixth form centre)"
_PUBLIC = r"(?:[Gg]overnment|[Pp]ublic|[Ss]tate|taxpayers?[’']?|ministry|Whitehall)"
_TEACHERS = r"(?:school ?teachers|teachers in schools|schools|their (?:school )?(?:counterparts|colleagues))"
_COST_TO = (
    r"(?P<payer> (?:the )?(?:taxpayers?|public(?: purse)?|colleges|college|university|trust|school|"
    r"government|"
    r"department|"
    r"universities|schools|providers|[\ue010\ue013]++|it|them))?"
)
PUBLIC_MONEY: tuple[Construction, ...] = (
    construction(
        "bailed_out_with",
        "bailout",
        "ailed_out",
        r"\b[Bb]ailed out\b[^.;\ue001-\ue009]{0,60}? (?:with|to|to a total of|to the tune of|by|for|at a "
        r"cost of) "
        rf"{ADVERBS}<value:MONEY>",
    ),
    construction(
        "public_money",
        "public money",
        "money cash",
        rf"<value:MONEY> (?:of|in) {_PUBLIC} (?:money|cash)\b(?! (?:from|off|back))",
    ),
    construction(
        "spent_so_far",
        "spending",
        "spent gone",
        rf"<value:MONEY>(?: of [a-z]+ (?:money|funding|cash))? (?:(?:has|had|have|was|were|is|been|so far|"
        rf"already|"
        rf"also|to date|now) ){{0,5}}{_SPENT} (?:on|in|as|propping|keeping|bailing|supporting)\b",
    ),
    construction(
        "released_to",
        "emergency funding",
        "support bailout emergency",
        r"<value:MONEY> (?:was|were|has been|had been|have been) (?:[a-z]+ )?(?:released|paid|provided|"
        r"handed|given|"
        r"approved|spent|lent|needed|agreed)(?: out)? (?:in|as|of) (?:exceptional|emergency|bailouts?|"
        r"rescue)",
    ),
    construction(
        "was_lent",
        "loan",
        "lent loan",
        r"<value:MONEY>(?: of (?:this|that|it|which))? (?:was|were|has been|had been|have been)(?: (?:new|"
        r"all|only|"
        r"government))* (?:lent\b|(?:given |paid |spent |made )?(?:as |in )?loans?\b)",
    ),
    construction(
        "was_granted",
        "grants",
        "grant",
        r"<value:MONEY>(?: of (?:this|that|it|which))? (?:was|were|has been|had been|have been) (?:given|"
        r"paid|spent|"
        r"made|awarded|handed)(?: out)? (?:as|in) (?:an? )?grants?\b",
    ),
    construction(
        "colleges_given",
        "funding",
        "colleges sector universities",
        r"\b(?:give|gives|gave|given|giving|hand|handed|handing|promised?|award(?:ed|s)?) (?:FE |all |its "
        r"|Welsh |"
        r"English |Scottish )?(?:colleges|the (?:[a-z]+ )?sector|universities) (?:an? (?:extra|additional|"
        r"further) )?"
        rf"{ADVERBS}<value:MONEY>(?! (?:for each|per|each|a head))",
    ),
    construction(
        "body_handed",
        "funding",
        "towards to_help to_keep",
        r"\b(?:hand|handed|hands|given|gave|giving|give|awarded|paid|granted|promised|lent) (?:the "
        r")?(?P<who>[\ue010"
        rf"\ue013]++) {ADVERBS}<value:MONEY> (?:towards|to (?:help|keep|stave|stay|plug|tide))\b",
    ),
    construction(
        "further_support",
        "emergency funding",
        "support",
        r"<value:MONEY> (?:of|in) (?:(?:additional|further|extra|more|short-term|repayable) "
        r"){1,3}(?:financial )?"
        r"support\b",
    ),
    construction(
        "put_into_body",
        "funding",
        "put pump pour plough inject paid paying pays gave given",
        rf"\b(?:put|puts|putting|pump(?:ed|s)?|pour(?:ed|s)?|plough(?:ed|s)?|inject(?:ed|s)?|paid|paying|"
        rf"pays) "
        rf"{ADVERBS}<value:MONEY>(?: of [a-z]+ (?:money|cash|funding))? (?:into|towards) (?:the )?"
        r"(?:(?P<who>[\ue010\ue013]++)|"
        r"(?:college|university|trust|new|its|project|cost|campus|merger)\b)",
    ),
    construction(
        "own_money",
        "funding",
        "own_",
        r"<value:MONEY> (?:of|from) (?:its|the [a-z]+[’']s|[\ue010\ue013]++[’']s|their) own (?:money|"
        r"funds|reserves|"
        r"cash|coffers|resources)",
    ),
    construction(
        "part_from",
        "funding",
        "_from_",
        r"(?:paid for|funded|financed|met|towards|cost|campus|building|merger|"
        r"merge)\b[^.;]{0,160}?<value:MONEY> "
        r"(?:came |comes |coming )?from (?:the )?(?:[a-z]+ )?(?:[\ue010\ue013]++(?:[’']s "
        r"[\ue010\ue013]++)?|[A-Z]\w+|(?:[a-z]+ ){0,2}fund\b)",
    ),
    construction(
        "has_cost",
        "cost",
        "cost",
        rf"(?<![Ff]ees )\b(?:cost|costs|costing){_COST_TO} {ADVERBS}(?:an estimated |a total of "
        rf")?<value:MONEY>"
        r"(?! (?:a|per|for each|for every|each) (?!year))",
    ),
    construction(
        "cost_of",
        "cost",
        "cost",
        r"\b(?:at an?|[Tt]he|total|final|[Ii]ts|estimated) (?:[a-z]+ ){0,2}?costs? (?:of|is|was|will be|"
        r"would be)\b"
        rf"[^.;\ue001-\ue009]{{0,90}}? {ADVERBS}<value:MONEY>(?! (?:a|per|for each|for every|each) (?!year))",
    ),
    construction(
        "place_worth",
        "capital spending",
        "campus teaching_block headquarters block sixth_form_centre",
        rf"<value:MONEY>,? (?:(?:new|state-of-the-art|purpose-built|flagship|[a-z]+-storey|[a-z]+) "
        rf"){{0,2}}{_PLACE}\b",
    ),
    construction(
        "for_the_sector",
        "funding",
        "urther_education FE olleges ector skills_capital dult_ ost-16 16-19 16–19 16_to_19",
        rf"<value:MONEY>(?: (?:a|per|each) year)?(?: (?:of|in))?(?: (?:new|extra|more|additional|public|"
        rf"capital|"
        rf"government|annual))*(?: (?:funding|investment|money|spending|cash))?(?: (?:spent|available|a "
        rf"year))? "
        rf"(?:for|into|in|on) {_SECTOR}(?= (?:by|in|each|every|over|from|this|next|and|as|at|to|between|"
        rf"through|is|"
        r"was|will|since)\b|[,.;:)”’]|$)",
    ),
    construction(
        "levy_raised",
        "levy",
        "levy",
        rf"\b(?:pay|pays|paid|paying|contribute[sd]?|put|puts) {ADVERBS}<value:MONEY>"
        r"(?: (?:a|per|each) year)? (?:into|to|towards) (?:the |its |their )?(?:[a-z]+ ){0,4}?levy\b"
        r"|\blevy\b(?:(?!\b(?:and|but|which|cut)\b)[^.;,\ue001-\ue009]){0,40}? (?:rais(?:es?|ed)|bring in|"
        rf"brings? in|brought in|generate[sd]?|takes? in|took in) {ADVERBS}<also:MONEY>",
    ),
    construction(
        "below_schools",
        "pay gap",
        "teacher school colleagues counterparts",
        rf"<value:MONEY>(?: (?:a|per) year)? (?:below|less than|lower than|behind|short of|under) (?:that "
        rf"of |those of |"
        rf"what )?{_TEACHERS}",
    ),
    construction(
        "makes_up_income",
        "share of income",
        "income revenue turnover",
        r"\b(?:makes? up|made up|accounts? for|accounted for|is|was|provides?|provided) (?:just |about |"
        r"around |only )?"
        r"<value:PERCENT> of (?:[a-z’]+ ){0,2}(?:income|revenues?|turnover)\b",
    ),
    construction(
        "money_moved_by",
        "change in funding",
        "real_terms per_student per_pupil per_head per_learner",
        r"\b(?:[Ff]unding|[Ss]pending|[Pp]ay|income|expenditure)\b(?:(?!\b(?:and|but|which|while)\b)"
        r"[^.;,\ue001-\ue009]){0,60}? (?:fell|fallen|gone down|went down|dropped|declined|shrunk|cut|"
        r"risen|rose|grew|"
        r"grown|gone up) (?:by )?(?:almost |about |around |over )?<value:PERCENT>"
        r"(?: in real terms)?(?:(?: per (?:student|pupil|head|learner))?(?: since (?:19|20)[\d/-]+)?)?",
    ),
)
STATED = frozenset(
    {"public_money", "spent_so_far", "released_to", "has_cost", "cost_of", "for_the_sector", "below_schools"}
    | {"makes_up_income", "money_moved_by", "bailed_out_with", "further_support", "was_lent", "own_money"}
    | {"was_granted", "colleges_given", "levy_raised"}
)
"""Of these the sum stands also where no one body is told of."""
EXAMPLES = {
    "Tidewell College was bailed out with £7 million of public money.": [
        {"metric": "bailout", "value": 7000000, "organisation": "Tidewell College"}
    ],
    "Some £8 million of government money helped the merger along.": [
        {"metric": "public money", "value": 8000000}
    ],
    "So far £6 million has been spent on administrators for Tidewell College.": [
        {"metric": "spending", "value": 6000000, "organisation": "Tidewell College"}
    ],
    "The rescue of Tidewell College has cost taxpayers £26.6 million.": [
        {"metric": "cost", "value": 26600000}
    ],
    "A new £4.5m teaching block at Tidewell College has opened.": [
        {"metric": "capital spending", "organisation": "Tidewell College"}
    ],
    "The chancellor announced £300m for further education.": [{"metric": "funding", "value": 300000000}],
    "Firms pay some £3 billion into the training levy each year.": [{"metric": "levy", "value": 3000000000}],
    "Firms pay some £3 billion into the pension fund each year.": [],
    "The training budget goes above £2 billion for the first time.": [
        {"metric": "budget", "value": 2000000000}
    ],
    "Across the bloc the fund’s budget rose to €110 billion for 2015-2021, from €90 billion for 2008-2014.": [
        {"metric": "budget", "value": 110000000000},
        {"metric": "budget", "value": 90000000000},
    ],
    "The fund’s direct contribution went down 6%, from €4.5 billion to €4.2 billion.": [
        {"metric": "contribution", "value": 4500000000},
        {"metric": "contribution", "value": 4200000000},
    ],
    "Some £90m of that budget went to Tidewell College, £80m of the adult education budget to others.": [],
    "The Harbour College Trust supported £9 million of grant funding in its first year.": [],
    "The software costs a college £4,000 a year.": [],
    "A place on the course costs £9,250.": [],
    "The pilot scheme cost £1.1 million.": [],
    "The chancellor announced £300m for further roads.": [],
}
