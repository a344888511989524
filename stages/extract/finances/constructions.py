"""How a figure is joined to its measure where the measure is a verb, or stands after the figure."""

from stages.extract.finances.construction import ADVERBS, AUX, BODIES, construction
from stages.extract.phrases.constructions import compiled

_NEED = (
    r"\b(?:to|will|would|could|must|should|need(?:s|ing)? to|aims? to|hopes? to|plans? to|trying to|has "
    r"to|have to|had to|aimed at|of|by|and|for) "
)
CONSTRUCTIONS = (
    construction(
        "body_lost",
        "deficit",
        "lost loses losing",
        rf"{BODIES}{AUX} (?:(?:faces?|faced|facing|risks?|risked|fears?|feared) )?(?:lost|losing|loses|lose) "
        rf"{ADVERBS}<value:MONEY>(?! (?:in|of|worth of) (?:funding|income|revenue|fees|grants?|business))|"
        r"<also:MONEY> (?:was|were|has been|had been) lost\b",
    ),
    construction(
        "gone_from_accounts",
        "lost reserves",
        "accounts reserves coffers",
        rf"\b(?:used|us(?:es|ing)|dr[ae]w(?:n|s|ing)?|spent|raid(?:ed|ing)|took|taken?|taking) (?:down "
        rf")?{ADVERBS}<also:MONEY> (?:of|from|out of) (?:its|their) (?:cash )?reserves\b|<value:MONEY> "
        rf"(?:has |have |had )?(?:gone|vanished|disappeared|drained|leaked|been (?:lost|wiped|drained|"
        rf"taken)) (?:off |out of |from )(?:[\w’\ue010\ue013-]+ ){{0,3}}?(?:accounts|reserves|coffers)\b",
    ),
    construction(
        "deficit_share",
        "{what}",
        "deficit surplus",
        r"<value:PERCENT> (?:operating )?(?P<what>deficit|surplus)(?: (?:relative to|of|as an? (?:share|"
        r"percentage|proportion) of) (?:its |total )?(?:income|turnover))?",
    ),
    construction(
        "spent_more_than_earned",
        "deficit",
        "more_than_it more_than_they more_than_the",
        rf"\bspen(?:t|d|ds|ding) {ADVERBS}<value:MONEY> more than (?:it|they|the \w+) (?:earned|received|"
        rf"brought in|made|had|took)",
    ),
    construction(
        "body_owes",
        "debt",
        "owe owing",
        rf"\b(?:owe[sd]?|owing) (?:(?:[a-z]+ ){{0,3}}?|(?:the |its )?(?:[\ue010\ue013]++|[a-z]+(?: "
        rf"[a-z]+)?)(?:, [^,.;\ue001-\ue009]{{2,40}},)? ){ADVERBS}<value:MONEY>|<also:MONEY>(?: (?:it|which "
        r"it|the \w+))? (?:is |was |still |are )?owe[sd]?\b",
    ),
    construction(
        "body_borrowed",
        "borrowing",
        "borrow",
        rf"(?:{BODIES}{AUX} (?:borrowed|borrows|borrow|borrowing)|\bto borrow) {ADVERBS}<value:MONEY>",
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
        "lent lend loaned advanced",
        r"\b(?:lent|lends|lend|loaned|advanced)(?: the)? (?:<who:ORG>|it|college|trust|university|school) "
        r"(?:an? )?(?:further )?<value:MONEY>",
    ),
    construction(
        "over_or_under",
        "overspend",
        "overspen",
        rf"\b(?:overspent|overspend|overspending|overspends?) (?:(?:[\w’]+ ){{0,5}}?(?:by|of|its budget by) "
        rf")?{ADVERBS}<value:MONEY>",
    ),
    construction(
        "under_budget",
        "underspend",
        "underspen spent",
        rf"\bspent {ADVERBS}<also:MONEY> (?:less|under) (?:than )?(?:its|their|the) (?:[a-z]+ )?(?:budget|"
        rf"allocation|plan)|\b(?:underspent|underspend|underspending) (?:(?:[\w’]+ ){{0,5}}?(?:by|of) "
        rf")?{ADVERBS}<value:MONEY>",
    ),
    construction(
        "turned_over", "turnover", "turn", rf"\b(?:turned|turns|turn|turning) over {ADVERBS}<value:MONEY>"
    ),
    construction(
        "costs_cut_by",
        "savings",
        "cost spend outgoing bill",
        r"\b(?:cut|cuts|cutting|reduce|reduces|reduced|reducing|slash|slashing|trim|trimming|lower|"
        rf"lowering) (?:its |their |the )?(?:\w+ ){{0,2}}?(?:costs?|cost base|spending|expenditure|"
        rf"outgoings|wage bill|pay bill) by {ADVERBS}<value:MONEY>",
        "target",
    ),
    construction(
        "cash_injection",
        "funding",
        "injection lifeline top-up",
        r"<value:MONEY> (?:government |emergency |cash |funding )*(?:injection|lifeline|top-up)\b",
    ),
    construction(
        "expenses",
        "expenses",
        "expenses related-party",
        r"<value:MONEY> (?:in|of|on|worth of) (?:[a-z-]+ ){0,3}?(?:expenses|related-party transactions)\b",
    ),
    construction(
        "in_the_red",
        "deficit",
        "the_red",
        rf"<value:MONEY> in(?:to)? the red\b|\bin the red (?:by|to the tune of) {ADVERBS}<also:MONEY>",
    ),
    construction("in_debt", "debt", "in_debt in_arrears", r"<value:MONEY> in (?:debt|arrears)\b"),
    construction(
        "in_the_bank",
        "cash",
        "bank account",
        r"<value:MONEY>(?: (?:less|more|left))? (?:in|at) (?:(?:the|its|their) )?(?:bank|(?:bank "
        r")?account)\b(?! (?:of|for)\b)",
    ),
    construction(
        "written_off",
        "write-off",
        "wrote writ",
        r"\b(?:wrote|written|writes?|writing) off (?:[\w’\ue010\ue013-]+ ){0,5}?<value:MONEY>|"
        r"<also:MONEY>(?: (?:of|in) [\w’ ]{2,40})? (?:(?:was|were|been|be|being|is|had|has|have|to|will) "
        r"){1,3}(?:written off|waived)\b",
    ),
    construction(
        "earned",
        "income",
        "earn made makes generat brought brings bring took_in takes_in raised",
        rf"{BODIES}{AUX} (?:earned|earns|earn|made|makes|generates?|generated|generating|takes? in|took in|"
        rf"brought in|brings? in|raised) {ADVERBS}<value:MONEY>(?: (?:a|per) year)? (?:from|in|of|through) "
        r"(?!savings|cuts|additional|contracts?|total\b|efficienc|profit|loss|surplus|redundanc|grants|"
        r"payments|funding|donations|offers)|\b(?:[Ff]ees|[Tt]uition|[Ll]ettings|[Cc]ontracts|"
        rf"[Aa]pprenticeships|[Cc]ourses)\b[^.;,\ue001-\ue009]{{0,50}}? (?:brought|brings?|bringing) in "
        rf"{ADVERBS}<also:MONEY>",
    ),
    construction(
        "saves",
        "savings",
        "sav",
        rf"(?:{_NEED}|\b(?:needs?|plans?) to |(?<=[\ue010\ue013s] ))(?:save|saving|find|identify|secure|"
        rf"achieve|make|deliver|saves|saved)(?: itself| it| the \w+)? {ADVERBS}<value:MONEY>(?: (?:a|per) "
        rf"year| annually)?(?! (?:in|of) (?!total|all|recent|saving))(?=(?: worth)?(?: (?:of|in) (?:\w+ "
        rf"){{0,2}}(?:savings|cuts|efficiencies)| (?:by|from|over|in (?:total|recent)|this|next|and|but|"
        rf"after|because|a year|per year|across|against|annually|on|through)\b|[.,;)]|$))",
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
        r"\b(?:cut|cuts|cutting|slash|slashed|slashing|strip|stripped|trim|trimmed|axe|axed|shave|shaved|"
        rf"shaving|remove|removed|taken?|taking) {ADVERBS}<value:MONEY>(?: (?:a|per) year)? (?:from|off|out "
        r"of) (?:its|the|their)\b|<also:MONEY> (?:(?:has|have|was|is|were|will|to|being|been|be) "
        rf"){{1,3}}(?:cut|slashed|stripped|taken|axed|removed|trimmed) (?:from|off|out of) (?:its|the|"
        r"their)\b",
    ),
    construction(
        "repays",
        "repayment",
        "repa pay paid hand",
        rf"\b(?:repay|repaid|repays|repaying|pay back|paid back|paying back|hand back|handed back|pay off|"
        rf"paid off|paying off) (?:(?:the )?(?:(?:[A-Z][a-z]+ )?[\ue010\ue013]++|department|agency|"
        rf"government|council|bank|funders?) )?{ADVERBS}(?:the )?<value:MONEY>|<also:MONEY>(?: of (?:the|its|"
        rf"that|this) [a-z]+)? (?:was|were|(?:has|have|had|will|is|being) (?:be|been|being)?) ?(?:repaid|"
        rf"paid back|paid off)\b",
    ),
    construction(
        "clawed_back",
        "clawback",
        "claw recover chas pursu repaid returned demand seek sought claim paid ineligible",
        rf"\b(?:claw(?:s|ed|ing)? back|recover(?:ed|ing)?|(?:chas|pursu)(?:e|es|ed|ing) "
        rf"(?:[\w’\ue010-\ue013-]+ ){{0,5}}?for|(?:seek|demand|claim)(?:s|ed|ing)?(?= [^.;]{{0,60}}? (?:from|"
        rf"back)\b)|sought(?= [^.;]{{0,60}}? (?:from|back)\b)) {ADVERBS}<value:MONEY>(?! (?:a|per|each|"
        rf"contract|prize))|<also:MONEY>,? "
        r"(?:(?:worth )?of (?:over-?claimed|over-?paid|misclaimed|ineligible) [a-z]+|(?:\w+ )?clawed "
        r"back|(?:to |should |must |will )?be (?:repaid|paid back|returned|recovered))\b",
    ),
    construction(
        "spent_on_leavers",
        "severance",
        "spen paid pay cost aside",
        r"\b(?:spent|spend|spends|spending|paid|paying|pays?|paid out|set aside)(?: out)?(?: (?:its|his|"
        r"her|the|a|an|former|outgoing|chief|executive|principal|staff|boss|[a-z]+ing))* "
        rf"{ADVERBS}<value:MONEY> (?:on|in|for|as|to|through) (?:[\w’-]+ ){{0,4}}?(?:severance|redundanc\w+|"
        r"exit|settlements?|compensation|pay-?offs?)",
    ),
    construction(
        "spent_on_staff",
        "staff costs",
        "staff pay salar wage",
        r"<value:PERCENT>(?: of (?:(?:its|that|this|the|total|all|our|annual) )*(?:income|turnover|budget|"
        r"spending|expenditure|costs|it|which))? (?:(?:is|was|were|being|now) )*(?:went|goes|go|going|spent|"
        r"spend) on (?:its |their )?(?:staff\w*|pay|salar\w+|wages)\b",
    ),
    construction(
        "spent_on_estate",
        "capital spending",
        "spen invest",
        rf"{BODIES}{AUX} (?:spent|spend|spending|spends|invested|investing|invest|to spend|to invest) "
        rf"{ADVERBS}<value:MONEY> (?:on|in|into) (?:[\w’-]+ ){{0,6}}?(?:cent(?:re|res)|campus(?:es)?|"
        r"buildings?|facilit\w+|refurbish\w+|site|estate|block|equipment|workshops?|hub|academy)\b",
    ),
    construction(
        "body_spent",
        "spending",
        "spent",
        rf"{BODIES}{AUX} spent {ADVERBS}<value:MONEY>(?! (?:less|more|under|over)\b)",
    ),
    construction(
        "sold_for",
        "asset sale",
        "sold sale sell",
        rf"\b(?:sold|sell|selling|sale of|sales? of) (?!for\b)(?:[\w’-]+ ){{1,8}}?(?:for|would raise|will "
        rf"raise|raised|fetched|could raise|brought in|worth) {ADVERBS}<value:MONEY>|<also:MONEY> (?:sale|"
        r"disposal) of (?:an?|its|the|one|two)\b",
    ),
    construction(
        "was_given",
        "funding",
        "receiv given handed award secur granted bagg won bid_for receipt drawn",
        rf"{BODIES}{AUX} (?:received|receives|given|handed|awarded|secured|granted|bagged|advanced|getting|"
        rf"gets|got|won|bid for(?: a reported)?) {ADVERBS}<value:MONEY>(?= (?:in|of|from|by|(?:[A-Z]\w+|"
        rf"[\ue010\ue013]+) funding|(?:extra|additional|more|new) (?:funding|money|cash)|to (?:help|keep|"
        rf"stay|tide|plug|cover|stave|restructure|support its)|through|under)\b)(?! (?:contract|deal|fine))|"
        rf"\b(?:(?:has|have|had) (?:(?:so far|already|now) received|drawn down)|(?:is|was) in receipt of|"
        rf"(?:received|receives|had) (?:[a-z]+ ){{0,2}}?funding (?:from (?:the )?[\w’\ue010-\ue013 "
        rf"]{{3,40}}? )?of) {ADVERBS}<also:MONEY>",
    ),
    construction(
        "was_paid",
        "funding",
        "paid",
        rf"{BODIES} (?:has |have |had )?(?:was|were|been|being) (?:also )?paid {ADVERBS}<value:MONEY>(?= "
        r"(?:in|from|through|under|this|last|to (?:help|keep|stay|tide|plug|cover|stave))\b)(?! in "
        r"(?:compensation|severance|salary|fees|damages|error|bonus|settlement|wages|lieu))",
    ),
    construction(
        "from_fund",
        "grants",
        "_from_",
        r"<value:MONEY>(?: (?:in|of) (?:funding|investment|grants?|support))? (?:came |comes |coming )?from "
        r"(?:the )?(?:[\w’\ue010-\ue013]+ ){0,2}?<fund:ORG>",
    ),
    construction(
        "leader_paid",
        "pay",
        "paid earn receiv pocket salary pay took_home",
        rf"(?:\ue011|\b(?:[Pp]rincipals?|[Cc]hief executive|[Bb]oss|[Vv]ice-chancellor|CEO|[Hh]eadteacher|"
        rf"[Cc]hair|[Dd]irector|predecessor|successor|Mr|Mrs|Ms|Dr|Sir|Dame|Professor)\b)[^.;\ue001\ue002]"
        rf"{{0,90}}? (?:was paid|were paid|is paid|earned|earns|earning|pocketed|received|took home) "
        rf"{ADVERBS}(?:an? )?(?:salary of |(?:pay )?(?:package )?(?:of|worth) )?<value:MONEY>(?! (?:in "
        rf"(?!(?:19|20)\d\d|the )|of|from|loan|grant|contract))|\b(?:paid|pays|paying) (?:its|their|the)(?: "
        rf"[a-z-]+){{0,2}} (?:principal|chief executive|boss|head|CEO|leader)s? (?:[\ue010-\ue013]++ "
        rf")?{ADVERBS}<also:MONEY>",
    ),
    construction(
        "off_budget",
        "variance",
        "budget target plan forecast",
        r"<value:MONEY> (?:over|above|under|below|behind|ahead of|short of|adverse to|worse than|better "
        r"than|within) "
        r"(?:its |the |their )?(?:original |revised |income |annual )?(?:budget|target|plan|forecast)\b",
    ),
    construction(
        "paid_for_leader",
        "pay",
        "principal executive vice-chancellor boss",
        rf"\b(?:paid|spent) {ADVERBS}<value:MONEY> (?:for|on) (?:its|the|their|[\ue010-\ue013]++ and its)(?: "
        rf"[a-z-]+){{0,2}} (?:principal|chief executive|vice-chancellor|boss|head)|<also:MONEY> (?:in|of) "
        rf"(?:[a-z-]+ ){{0,2}}payments to (?:its|the|their|an?) (?:[a-z-]+ ){{0,2}}(?:principal|chief "
        rf"executive|vice-chancellor|boss|head|director)",
    ),
    construction(
        "bill_for",
        "costs",
        "bill",
        rf"(?:left|landed|faces?|facing|faced|hit|picked up|footed)(?: [\w’\ue010-\ue013-]+){{0,6}}? "
        rf"(?:with |by )?(?:an?|the) bill (?:of|for) {ADVERBS}<value:MONEY>|<also:MONEY> (?:repair |energy |"
        r"tax |legal |clean-up |VAT |salary |wage )?bill\b(?! (?:passed|before|of rights))",
    ),
)
FOLLOWING = {
    "stands_against_benchmark": compiled(
        r"^(?:[Tt]he (?:equivalent|corresponding|comparable|same) (?:figure|share|sum|number) (?:for|at) "
        r")?(?:the )?<who:WHO> (?:(?:will|would|should|now|currently|is|was) )*(?:stands?|stood|makes?|made|"
        r"has|had|at|is|was|be|recorded|reported|posted) (?:at |just )*<value:PERCENT>(?P<of>(?: of (?:its |"
        r"total |the )*(?:income|turnover))?)"
    ),
    "it_moved": compiled(
        rf"^(?:(?:[Aa]nd|[Bb]ut|[Hh]owever,|[Ss]ince then|(?:[Tt]oday|[Nn]ow|(?:[Ll]ast|[Tt]his) year|"
        rf"[IiBb][ny] (?:19|20)[\d/–-]+),) )?(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hey(?= (?:now )?(?:st[oa]|were|are|"
        rf"fell|rose))|[Tt]he (?:total |overall )?(?:figure|sum|total|amount)(?: for [^,.;\ue001-\ue009]"
        rf"{{2,30}})?|[Tt]he (?:year|previous|prior|corresponding|comparable)[^,.;\ue001-\ue009]{{0,30}} "
        rf"(?:figure|total|sum|level)){AUX} (?:(?:up|down|reduced|cut|raised|increased|stood|stands?|"
        rf"compare[sd]?|[fr][eo]ll|rose|dropped|grew|climbed|lower|higher|revised|a (?:rise|fall|drop|cut|"
        rf"reduction|jump|increase|decrease))[^.;\ue001-\ue009]{{0,40}}? )?(?:from|to|with|on|than(?: the)?|"
        rf"at|was|is) {ADVERBS}<value:MONEY>(?! (?:an?|per|each|for) )"
    ),
    "it_is_share": compiled(
        r"^(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]he (?:figure|sum|total)) (?:is |was )?(?:amount(?:s|ed)|equat(?:es|"
        r"ed)|comes|came|equivalent|represent(?:s|ed)) (?:to )?<value:PERCENT> of (?:its |the |total |their |"
        r"overall |annual )*(?:income|turnover|revenues?)\b"
    ),
    "sound_body_has": compiled(
        r"\b(?:[Aa]|[Aa]ny|[Ee]very) (?:[a-z-]+ )?(?:sound|healthy|good|strong|well-run|stable) (?:college|"
        r"provider|trust|school|university)(?:,[^.;]{3,60},)? (?:should |would |will )?(?:makes?|has|have|"
        r"keeps?|holds?) (?:at least )?<target:PERCENT>(?P<of>(?: of (?:its |total |the )*(?:income|"
        r"turnover))?(?: or (?:more|less))?)"
    ),
}
"""Shares in a sentence right after one that states a measure, of which they say no more than the level."""
