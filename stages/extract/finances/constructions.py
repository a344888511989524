"""How a figure is joined to its measure where the measure is a verb, or stands after the figure."""

from stages.extract.finances.construction import ADVERBS, AUX, BODIES, construction
from stages.extract.phrases.constructions import compiled

CONSTRUCTIONS = (
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
        "turned_over",
        "turnover",
        "turn",
        rf"\b(?:turned|turns|turn|turning)(?: over)? {ADVERBS}<value:MONEY>",
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
        rf"<value:MONEY> in(?:to)? the red\b|\bin(?:to)? the red (?:by|to the tune of) {ADVERBS}<also:MONEY>",
    ),
    construction(
        "in_the_black",
        "surplus",
        "the_black",
        rf"<value:MONEY> in(?:to)? the black\b|\bin(?:to)? the black (?:by|to the tune of) "
        rf"{ADVERBS}<also:MONEY>",
    ),
    construction(
        "left_short",
        "shortfall",
        "short",
        rf"\b(?:left|leaves?|leaving|fall|falls|fell|falling|be|is|was|are|were|find(?:s|ing)? itself|found"
        rf" itself) (?:it |them |us |the (?:college|trust|provider|group) |<who:ORG> )?"
        rf"{ADVERBS}<value:MONEY>,? (?:a year )?short\b(?! of (?:a|the) (?:loan|grant))",
    ),
    construction("in_debt", "debt", "in_debt in_arrears", r"<value:MONEY> in (?:debt|arrears)\b"),
    construction(
        "clawed_back",
        "clawback",
        "claw recover chas pursu repaid returned demand seek sought claim paid ineligible",
        rf"\b(?:claw(?:s|ed|ing)? back|recover(?:ed|ing)?|(?:chas|pursu)(?:e|es|ed|ing) "
        rf"(?:[\w’\ue010-\ue013-]+ ){{0,5}}?for|(?:seek|demand)(?:s|ed|ing)?(?= [^.;]{{0,60}}? (?:from|"
        rf"back)\b)|claim(?:s|ed|ing)?"
        rf"(?= [^.;]{{0,60}}? back\b)|sought(?= [^.;]{{0,60}}? (?:from|back)\b)) "
        rf"{ADVERBS}<value:MONEY>(?! (?:a|per|each|contract|prize))|<also:MONEY>,? "
        r"(?:(?:worth )?of (?:over-?claimed|over-?paid|misclaimed|ineligible) [a-z]+|(?:\w+ )?clawed "
        r"back|(?:to |should |must |will )?be (?:repaid|paid back|returned|recovered))\b",
    ),
    construction(
        "was_given",
        "funding",
        "receiv given handed award secur granted bagg won paid bid_for receipt drawn",
        rf"{BODIES}{AUX} (?:received|receives|given|handed|awarded|secured|granted|bagged|advanced|getting|"
        rf"paid|gets|got|won|bid for(?: a reported)?) {ADVERBS}<value:MONEY>"
        r"(?! in (?:government|public|state) )(?= "
        r"(?:(?:a|per|each) year )?(?:in|of|from|by|"
        rf"(?:[A-Z]\w+|[\ue010\ue013]+) funding|(?:extra|additional|more|new) (?:funding|money|cash)|to "
        rf"(?:help|keep|stay|tide|plug|cover|stave|restructure|support its)|through|under)\b)(?! "
        rf"(?:contract|deal|fine))|\b(?:(?:has|have|had) (?:(?:so far|already|now) received|drawn down)|"
        rf"(?:is|was) in receipt of|(?:received|receives|had) (?:[a-z]+ ){{0,2}}?funding (?:from (?:the "
        rf")?[\w’\ue010-\ue013 ]{{3,40}}? )?of) {ADVERBS}<also:MONEY>",
    ),
    construction(
        "leader_paid",
        "pay",
        "paid earn receiv pocket salary pay took_home",
        rf"(?:\ue011|\b(?:[Pp]rincipals?|[Cc]hief executive|[Bb]oss|[Vv]ice-chancellor|CEO|[Hh]eadteacher|"
        rf"[Cc]hair|[Dd]irector|predecessor|successor|Mr|Mrs|Ms|Dr|Sir|Dame|"
        rf"Professor)\b)[^.;\ue001\ue002]{{0,90}}? (?:was paid|were paid|is paid|earned|earns|earning|"
        rf"pocketed|received|took home) {ADVERBS}(?:an? )?(?:salary of |(?:pay )?(?:package )?(?:of|worth) "
        rf")?<value:MONEY>(?! (?:in (?!(?:19|20)\d\d|the )|of|from|loan|grant|contract))|\bpa(?:y|ys|id|"
        rf"ying)(?: (?:its|their|the|an?))?(?: [a-z-]+){{0,2}} (?:principal|chief executive|boss|head|CEO|"
        rf"leader)s? (?:[\ue010-\ue013]++ )?(?:an? (?:[a-z-]+ ){{0,2}})?{ADVERBS}<also:MONEY>",
    ),
    construction(
        "off_budget",
        "variance",
        "budget target plan forecast",
        r"<value:MONEY> (?:over|above|under|below|behind|ahead of|short of|adverse to|worse than|less than|"
        r"more than|better than|within) (?:its |the |their )?(?:original |revised |income |annual "
        r")?(?:budget|target|plan|forecast)\b",
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
