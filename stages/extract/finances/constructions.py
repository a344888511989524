"""How a figure is joined to its measure where the measure is a verb, or stands after the figure.

Each pattern takes one figure, `value`; its measure is fixed or the group `metric`.
"""

import re
from dataclasses import dataclass

from stages.extract.phrases.constructions import compiled

ADVERBS = (
    r"(?:(?:[a-z]+ly|now|also|still|already|about|around|just|some|over|more than|a further|another|up to) )*"
)
_NEED = (
    r"\b(?:to|will|would|could|must|should|needs? to|aims? to|hopes? to|plans? to|trying to|has to|have to|"
    r"had to|aimed at|of|by|and|for) "
)
BODIES = (
    r"(?P<who>[\ue010\ue013]++|\b[Tt]he (?:\w+ )?(?:colleges?|university|trust|group|school|council|"
    r"company|provider|"
    r"charity|institute|institution|authority|department|agency|organisation|firm|government|union|"
    r"body|academy|"
    r"regulator)|\b[Ii]t|\b[Ww]e|\b[Tt]hey|\bwhich|\bthat)"
)
_AUX = (
    r"(?: (?:has|have|had|is|are|was|were|also|already|now|reportedly|since|then|alone|will|would|"
    r"could|again|be|been|being|[a-z]+ly))*"
)


@dataclass(frozen=True, slots=True)
class Construction:
    """A pattern with the measure it states and the words of which a sentence must hold one."""

    name: str
    metric: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    role: str | None = None


def construction(name: str, metric: str, needs: str, pattern: str, role: str | None = None) -> Construction:
    """A construction; `needs` are words with spaces between, in which an underscore is one."""
    return Construction(
        name, metric, tuple(n.replace("_", " ") for n in needs.split()), compiled(pattern), role
    )


CONSTRUCTIONS = (
    construction(
        "body_lost",
        "deficit",
        "lost loses losing",
        rf"{BODIES}{_AUX} (?:lost|losing|loses|lose) {ADVERBS}<value:MONEY>"
        r"(?! (?:in|of|worth of) (?:funding|income|revenue|fees|grants?|business))",
    ),
    construction(
        "body_lost_income",
        "lost income",
        "lost losing lose",
        rf"{BODIES}{_AUX} (?:lost|losing|lose) {ADVERBS}<value:MONEY> (?:in|of|worth of) (?:\w+ "
        rf")?(?:funding|income|"
        r"revenue|fees|grants?|business)",
    ),
    construction(
        "body_owes", "debt", "owe owing", rf"\b(?:owe[sd]?|owing) (?:[a-z]+ ){{0,3}}?{ADVERBS}<value:MONEY>"
    ),
    construction(
        "body_owes_creditor",
        "debt",
        "owe owing",
        r"\b(?:owe[sd]?|owing) (?:the |its )?(?:[\ue010\ue013]++|[a-z]+(?: [a-z]+)?)(?: (?:more than|"
        r"nearly|around))? "
        r"<value:MONEY>",
    ),
    construction(
        "owed_to",
        "debt",
        "owe",
        r"<value:MONEY>(?: (?:it|which it|the \w+))? (?:is |was |still |are )?owe[sd]?\b",
    ),
    construction(
        "body_borrowed",
        "borrowing",
        "borrow",
        rf"(?:{BODIES}{_AUX} (?:borrowed|borrows|borrow|borrowing)|\bto borrow) {ADVERBS}<value:MONEY>",
    ),
    construction(
        "it_borrowed",
        "loan",
        "borrowed",
        r"<value:MONEY> (?:that |which )?(?:it|they|the \w+)(?: had| has)? borrowed",
    ),
    construction(
        "lent_to",
        "loan",
        "lent lends loaned lend",
        r"\b(?:lent|lends|lend|loaned)(?: the)? (?:<who:ORG>|it|college|trust|university|school) "
        r"(?:an? )?(?:further )?"
        r"<value:MONEY>",
    ),
    construction(
        "over_or_under",
        "overspend",
        "overspen",
        rf"\b(?:overspent|overspend|overspending|overspends?) (?:(?:[\w’]+ ){{0,5}}?(?:by|of|its budget "
        rf"by) )?{ADVERBS}<value:MONEY>",
    ),
    construction(
        "under_budget",
        "underspend",
        "underspen",
        rf"\b(?:underspent|underspend|underspending) (?:[\w’]+ ){{0,5}}?(?:by|of) {ADVERBS}<value:MONEY>",
    ),
    construction(
        "turned_over", "turnover", "turn", rf"\b(?:turned|turns|turning) over {ADVERBS}<value:MONEY>"
    ),
    construction(
        "costs_cut_by",
        "savings",
        "cost spend outgoing",
        r"\b(?:cut|cuts|cutting|reduce|reduces|reduced|reducing|slash|slashing|trim|trimming|lower|lowering) "
        r"(?:its |their |the )?(?:\w+ ){0,2}?(?:costs?|cost base|spending|expenditure|outgoings|wage "
        r"bill|pay bill) by "
        rf"{ADVERBS}<value:MONEY>",
        "target",
    ),
    construction(
        "leavers_cost",
        "severance",
        "edundanc everance exit",
        r"\b(?:[Rr]edundanc(?:y|ies)|[Ss]everance|[Vv]oluntary exits?)(?: \w+){0,2} (?:has |have |had "
        r"|will |would )?"
        rf"cost (?:(?:the )?(?:<who:ORG>|it|college|trust|university|school) )?{ADVERBS}<value:MONEY>",
    ),
    construction(
        "cash_injection",
        "funding",
        "injection lifeline top-up",
        r"<value:MONEY> (?:government |emergency |cash |funding )*(?:injection|lifeline|top-up)\b",
    ),
    construction(
        "was_short", "shortfall", "short", r"<value:MONEY> short\b(?! of (?:the|its) (?:goal|benchmark))"
    ),
    construction(
        "in_the_red",
        "deficit",
        "in_the_red",
        rf"<value:MONEY> in the red\b|\bin the red (?:by|to the tune of) {ADVERBS}<also:MONEY>",
    ),
    construction("in_debt", "debt", "in_debt in_arrears", r"<value:MONEY> in (?:debt|arrears)\b"),
    construction("in_the_bank", "cash", "bank", r"<value:MONEY> (?:in|at) (?:the )?bank\b"),
    construction(
        "saves",
        "savings",
        "sav",
        rf"(?:{_NEED}|\b(?:needs?|plans?) to |(?<=[\ue010\ue013s] ))(?:save|saving|find|identify|"
        rf"secure|achieve|make|deliver|saves|saved)"
        rf"(?: itself| it| the \w+)? {ADVERBS}<value:MONEY>(?: (?:a|per) year| annually)?(?! (?:in|"
        rf"of) (?!total|all|saving))"
        r"(?=(?: worth)?(?: (?:of|in) (?:\w+ ){0,2}(?:savings|cuts|efficiencies)| (?:by|from|over|in "
        r"total|this|next|a year|per year"
        r"|across|annually|on|through)\b|[.,;)]|$))",
        "target",
    ),
    construction(
        "would_be_saved",
        "savings",
        "saved",
        r"<value:MONEY>(?: (?:a|per) year)? (?:[a-z]+ ){1,2}be saved\b",
        "target",
    ),
    construction(
        "cut_from_budget",
        "cuts",
        "cut slash strip trim axe shav remov",
        rf"\b(?:cut|cuts|cutting|slash|slashed|slashing|strip|stripped|trim|trimmed|axe|axed|shave|"
        rf"shaved|shaving|remove|removed|"
        rf"taken?|taking) {ADVERBS}<value:MONEY>(?: (?:a|per) year)? (?:from|off|out of) (?:its|the|"
        rf"their)\b",
    ),
    construction(
        "faces_cut",
        "cuts",
        "cut reduction",
        r"<value:MONEY>(?:[- ](?:a|per)[- ]year)? (?:real-terms |budget |funding |spending |grant |"
        r"cash )*(?:cuts?|reduction)\b"
        r"(?! (?:in|to) (?:costs|spending on))",
    ),
    construction(
        "repays",
        "repayment",
        "repa pay_back paid_back paying_back return",
        rf"\b(?:repay|repaid|repays|repaying|pay back|paid back|paying back|hand back|handed back) "
        rf"{ADVERBS}(?:the )?<value:MONEY>",
    ),
    construction(
        "clawed_back",
        "clawback",
        "claw recover",
        rf"\b(?:claw(?:s|ed|ing)? back|recover(?:ed|ing)?) {ADVERBS}<value:MONEY>|<also:MONEY>,? "
        rf"(?:\w+ )?clawed back",
    ),
    construction(
        "spent_on_leavers",
        "severance",
        "spen paid pay cost",
        rf"\b(?:spent|spend|spends|spending|paid|paying|pays?|paid out)(?: out)?(?: (?:its|his|her|"
        rf"the|a|an|former|outgoing|chief"
        rf"|executive|principal|staff|boss|[a-z]+ing))* {ADVERBS}<value:MONEY> "
        r"(?:on|in|for|as|to|through) (?:[\w’-]+ ){0,4}?(?:severance|redundanc\w+|exit|settlements?|"
        r"compensation|pay-?offs?)",
    ),
    construction(
        "spent_on_estate",
        "capital spending",
        "spen invest",
        rf"{BODIES}{_AUX} (?:spent|spend|spending|spends|invested|investing|invest|to spend|to "
        rf"invest) {ADVERBS}<value:MONEY> "
        r"(?:on|in|into) (?:[\w’-]+ ){0,6}?(?:cent(?:re|res)|campus(?:es)?|buildings?|facilit\w+|"
        r"refurbish\w+|site|estate|block|"
        r"equipment|workshops?|hub|academy)\b",
    ),
    construction(
        "body_spent",
        "spending",
        "spent",
        rf"{BODIES}{_AUX} spent {ADVERBS}<value:MONEY>",
    ),
    construction(
        "sold_for",
        "asset sale",
        "sold sale sell",
        r"\b(?:sold|sell|selling|sale of|sales? of) (?!for\b)(?:[\w’-]+ ){1,8}?(?:for|would raise|"
        r"will raise|raised|fetched|could raise|"
        rf"brought in|worth) {ADVERBS}<value:MONEY>",
    ),
    construction(
        "was_given",
        "funding",
        "receiv given handed award secur granted bagg won",
        rf"{BODIES}{_AUX} (?:received|receives|given|handed|awarded|secured|granted|bagged|getting|"
        rf"gets|got|won) {ADVERBS}"
        r"<value:MONEY>(?= (?:in|of|from|by|to (?:help|keep|stay|tide|plug|cover|stave|restructure|"
        r"support its)|through|under)\b)"
        r"(?! (?:contract|deal|fine))",
    ),
    construction(
        "was_paid",
        "funding",
        "paid",
        rf"{BODIES} (?:has |have |had )?(?:was|were|been|being) (?:also )?paid {ADVERBS}<value:MONEY>"
        r"(?= (?:in|from|through|under|this|last|to (?:help|keep|stay|tide|plug|cover|stave))\b)"
        r"(?! in (?:compensation|severance|salary|fees|damages|error|bonus|settlement|wages|lieu))",
    ),
    construction(
        "from_fund",
        "grants",
        "_from_",
        r"<value:MONEY>(?: (?:in|of) (?:funding|investment|grants?|support))? (?:came |comes |coming "
        r")?from (?:the )?"
        r"(?:[\w’\ue010-\ue013]+ ){0,2}?<fund:ORG>",
    ),
    construction(
        "leader_paid",
        "pay",
        "paid earn receiv pocket salary pay",
        r"\b(?:[Pp]rincipals?|[Cc]hief executive|[Bb]oss|[Vv]ice-chancellor|CEO|[Hh]eadteacher|"
        r"[Cc]hair|[Dd]irector)\b"
        rf"[^.;\ue001-\ue009]{{0,90}}? (?:was paid|were paid|is paid|earned|earns|earning|pocketed|"
        rf"received|took home) {ADVERBS}"
        r"(?:an? )?(?:salary of |pay (?:package )?of )?<value:MONEY>(?! (?:in|of|from|loan|grant|contract))",
    ),
    construction(
        "bill_for",
        "costs",
        "bill",
        rf"(?:left|landed|faces?|facing|faced|hit|picked up|footed)(?: [\w’\ue010-\ue013-]+){{0,6}}? "
        rf"(?:with |by )?(?:an?|the) bill (?:of|for) "
        rf"{ADVERBS}<value:MONEY>|<also:MONEY> (?:repair |energy |tax |legal |clean-up |VAT )bill\b",
    ),
)
FOLLOWING = {
    "stands_against_benchmark": compiled(
        r"^(?:[Tt]he (?:equivalent|corresponding|comparable|same) (?:figure|share|sum|number) (?:for|"
        r"at) )?(?:the )?<who:WHO> "
        r"(?:(?:will|would|should|now|currently|is|was)"
        r" )*(?:stands?|stood|makes?|made|has|had|at|is|was|be|recorded|reported|posted) "
        r"(?:at |just )*<value:PERCENT>(?P<of>(?: of (?:its |total |the )*(?:income|turnover))?)"
    ),
    "sound_body_has": compiled(
        r"\b(?:[Aa]|[Aa]ny|[Ee]very) (?:[a-z-]+ )?(?:sound|healthy|good|strong|well-run|stable)"
        r" (?:college|provider|trust|"
        r"school|university)(?:,[^.;]{3,60},)? (?:should |would |will )?(?:makes?|has|have|keeps?|holds?) "
        r"(?:at least )?<target:PERCENT>(?P<of>(?: of (?:its |total |the )*(?:income|turnover))?(?: "
        r"or (?:more|less))?)"
    ),
}
"""Shares in a sentence right after one that states a measure, of which they say no more than the level."""
