"""Lists of who got how much: "the biggest winners were £15 million for A, B which secured £11 million …"."""

from stages.extract.contracts.construction import Construction

_LISTED = (
    "inner",
    "ecipient",
    "eneficiar",
    "uccessful",
    "hare",
    "lice of",
    "llocation",
    "rant",
    "ailout",
    "ward",
)
_LIST = (
    r"\b(?:[Ww]inners?|[Rr]ecipients?|[Bb]eneficiaries|[Ss]uccessful (?:bidders|colleges|applicants|bids)|"
    r"[Ss]hares? of|[Ss]lice of|[Aa]llocations?|[Gg]rants?|[Bb]ailouts?|[Aa]wards (?:went|were|include))\b"
)
_NOT = (
    r"\b(?:turnover|deficits?|surplus|incomes?|revenue|salar\w+|pay|budgets?|owe[sd]?|debts?|fell"
    r"|rose|lost)\b"
)
CONSTRUCTIONS = (
    Construction(
        "value_for_supplier",
        r"(?:(?:,| and|:|were|was|is|include[sd]?|including|with) )(?:an? )?<value:MONEY>(?: (?:going"
        r"|awarded|given))?"
        r" (?:for|to) (?:the )?<supplier:ORG>",
        outcome="awarded",
        cue=_LISTED,
        needs=_LIST,
        forbids=_NOT,
    ),
    Construction(
        "supplier_with_value",
        r"<supplier:ORG>{APPOSITION},? (?:with|on|at|(?:which|who) (?:secured|received|receives|got"
        r"|gets|won|took|has|"
        r"was (?:given|awarded))) (?:an? )?<value:MONEY>(?=[ ,.;]|$)",
        outcome="awarded",
        cue=_LISTED,
        needs=_LIST,
        forbids=_NOT,
    ),
    Construction(
        "winner_is_colon",
        r"\b(?:winner|[Ll]argest (?:share|award|grant|contract)|share|award|grant"
        r"|contract)\b[^.;:]{0,60}? (?:is|was|"
        r"goes to|went to) (?:the )?<supplier:ORG>[^:;.]{0,70}?: (?:an? )?<value:MONEY>{FOR}",
        outcome="awarded",
        cue=(": ",),
    ),
    Construction(
        "winners_are",
        r"\b(?:(?:[Ss]uccessful|[Ww]inning) (?:bidders|colleges|providers|universities|applicants|bids"
        r"|suppliers)|[Ww]inners|[Rr]ecipients|(?:[Cc]olleges|[Pp]roviders|[Uu]niversities|[Cc]ompanies|[Ff]irms|[Ss]uppliers|"
        r"[Oo]rganisations) (?:(?:that|which) (?:were|are|have been) )?(?:awarded|given|granted|chosen for"
        r"|selected for)) "
        r"[^.;:]{0,60}?\b(?:are|were|include|included|is|was)(?: as follows)?:? (?:the )?<supplier:ORG>"
        r"(?=, | and )",
        outcome="awarded",
        cue=(
            "inner",
            "ecipient",
            "uccessful",
            "inning",
            "awarded",
            "given",
            "granted",
            "chosen for",
            "selected for",
        ),
        figure=None,
        needs=r"\b(?:[Ff]und(?:s|ing)?|[Cc]ontracts?|[Gg]rants?|[Mm]oney|[Cc]ash|[Pp]ot|[Ff]ramework|[Ll]icen[cs]es?"
        r"|[Tt]ender)\b",
        forbids=r"[£]|\b(?:[Uu]nsuccessful|not|prize|prizes|Awards|shortlisted|finalists|by)\b",
    ),
    Construction(
        "own_share_is",
        r"<supplier:ORG>[’']s? (?:own )?(?:share|slice|allocation|grant|award)(?: of [^.;]{3,40}?| from"
        r" [^.;]{3,40}?)? "
        r"(?:is|was|will be|came to|totals|totalled|stands at) <value:MONEY>",
        outcome="awarded",
        cue=("share", "slice", "allocation", "grant", "award"),
    ),
    Construction(
        "has_most_with",
        r"<supplier:ORG> (?:has|had|got|took|gets|takes) (?:the )?(?:most|largest"
        r"|biggest)[^.;]{0,40}?,? with <value:MONEY>",
        outcome="awarded",
        cue=("most", "largest", "biggest"),
        needs=r"\b(?:[Ll]ots?|grants?|contracts?|fund|funding|tender|allocat\w+|winner)\b",
    ),
)
EXAMPLES = {
    "Among the biggest winners were £15 million for Ashdown Group, Tidewell College which secured £11"
    " million, and "
    "Brackley College with £10 million.": [
        {"supplier": "Ashdown Group", "value": 15000000},
        {"supplier": "Tidewell College", "value": 11000000},
        {"supplier": "Brackley College", "value": 10000000},
    ],
    "The biggest winner of the tender is Tidewell College, at grade two: £7.5 million for lot one.": [
        {"supplier": "Tidewell College", "value": 7500000}
    ],
    "Tidewell College’s share of the fund is £2.1 million.": [
        {"supplier": "Tidewell College", "value": 2100000}
    ],
    "Of lot two Ashdown Group has most, with £6 million.": [{"supplier": "Ashdown Group", "value": 6000000}],
    "The colleges awarded funding are Tidewell College, Ashdown College and Brackley College.": [
        {"supplier": "Tidewell College", "outcome": "awarded", "value": None},
        {"supplier": "Ashdown College"},
        {"supplier": "Brackley College"},
    ],
    "The winners at the Skills Awards, which a fund pays for, were Tidewell College and Ashdown College.": [],
    "Deficits were highest at Ashdown Group with £3 million and Tidewell College with £2 million.": [],
}
