"""What is done: any verb but those that tell what befalls somebody, what he thinks, or what must be.

Open classes: a verb that is not listed here is a deed of a body, and a participle not listed is something
that can be done to a thing.
"""

import re

from stages.extract.phrases.words import word_set

NO_DEED = word_set(
    "be have need face lose see know become benefit struggle remain suffer feel think believe find rise fall"
    " fail depend require mean want cost understand recognise appreciate remember note gain notice hope like"
    " love miss win vary differ prove seem appear last tend exist rely matter affect cause result happen"
    " occur stay earn enjoy compete undermine damage hit hurt harm leave bear put-off wonder worry regret"
    " welcome likely able ever never contain come get receive meet hold raise argue say tell agree disagree"
    " recall resist doubt expect inevitably probably surely go look feature comprise consist belong relate"
    " survive thrive cope drop drift slip die age learn experience hear watch read apply attend rain snow"
    " strike walk play vote-for participate celebrate address break do continue please disappoint delight"
    " surprise anger upset worry stand try"
)
"""What a body does not promise by doing: it befalls it, or it is a state or a word."""
_OPEN = re.compile(
    r"\s(?:\w+ly )?(?:open|free|eligible|available|in (?:place|force|post)|closed|suspended|paused|frozen"
    r"|on hold)\b"
)
_GETS = re.compile(
    r"\s(?:(?:an? )?(?:total of |further |extra |new |additional |one-off |pay )*(?:£|\d|(?:up to|at least|"
    r"more than|over) (?:£|\d)|investment|funding|money|powers|control|time off\b|incentives?\b|payments|"
    r"(?<=extra )\w|(?<=additional )\w|an? [a-z]+ (?:of|worth) (?:up to )?£|(?:the same )?(?:grant|rise"
    r"|slice|share)\b))"
)
GOES_ON = {
    "make": re.compile(
        r"\s(?![“‘]?an? (?:\w+ ){0,2}(?:addition|difference|contribution|impact|choice|start)\b|sense\b|no"
        r" (?:further )?comment|it\b(?! (?:an? (?:legal|criminal)|compulsory|easier|harder|illegal"
        r"|mandatory|quicker"
        r"|simpler|unlawful)\b)|up\b|things\b)"
    ),
    "remain": _OPEN,
    "stay": _OPEN,
    "take": re.compile(
        r"\s(?!(?:(?:up )?(?:the|his|her|this|that|an?) (?:[\w-]+ ){0,3}(?:post|role|job|reins|position|"
        r"seat)\b|(?:some )?time|place|part|up to|at least|more than|years|months|longer|about|around|\w+ "
        r"(?:years?|"
        r"months?|weeks?)|in (?!the)|his|her|their seats?)\b)"
    ),
    "do": re.compile(r"\s(?!so\b|all\b|everything|our|its|their|what|more\b|this\b|that\b|it\b|the same)\w"),
    "continue": re.compile(r"\s(?!to do so\b)"),
    "come": re.compile(
        r"\s(?:forward with|in(?:to (?:force|effect)|(?= (?:from|in|on|by)\b))|up with|out in)\b"
    ),
    "go": re.compile(r"\s(?:\w+ly )?(?:on (?:to )?\w+ing|ahead|further|live|back|to|towards|out to|into)\b"),
    "look": re.compile(r"\s(?:at|into|again|to [a-z]+|closely|further|after|harder)\b"),
    "attend": re.compile(r"\s(?:all|every|each|future|its|their)\b"),
    "agree": re.compile(r"\s(?:an?|the|its)\b"),
    "benefit": re.compile(
        r"\s(?:\w+ )?from (?:up to |more than |over |an? )?(?:further |extra |additional )*£"
    ),
    "get": _GETS,
    "receive": _GETS,
    "drop": re.compile(r"\s(?!by\b|to\b|from\b|out\b|off\b|in\b|below\b|[\d£]|further\b|\w+ly\b)\w"),
    "act": re.compile(r"\s(?!as\b)"),
    "bring": re.compile(r"\s(?!in (?:over |more than |almost |about |around |an income of )*£)"),
    "find": re.compile(r"\s(?:£|an? (?:new|replacement)|places|ways)\b"),
    "meet": re.compile(
        r"\s(?:\w+ (?:times|to)|regularly|every|monthly|quarterly|(?:with)?in |to |the (?:cost|gap|demand"
        r"|target|need\b|full)|(?:an?|its|their) (?:[\w-]+ )?(?:target|goal) of \d)"
    ),
    "hold": re.compile(
        r"\s(?!(?:an?|the|its|their)? ?(?:\w+ ){0,2}(?:conference|event|ceremony|meeting|talks|fair|office"
        r"|open))"
    ),
    "raise": re.compile(r"\s(?!(?:over |more than |almost |about |around )?£)"),
    "keep": re.compile(r"\s(?!(?:an? (?:close|eye)|going|it|up|in) )"),
    "run": re.compile(r"\s(?!for |until |from |over |across |between |at |in |to |throughout )"),
    "give": re.compile(r"\s(?!(?:it|them|us|him|her|in|way|up) )"),
    "see": re.compile(r"\sthat\b"),
    "apply": re.compile(
        r"\s(?:an?|the|its|new|tough|strict|different|[a-z]+er|to (?:all|every|each|both|new"
        r"|[a-z]+(?=[^.;]{0,60} (?:from|in|for) [^.;]{0,12}20\d\d)))\s(?!deadline)"
    ),
    "tell": re.compile(r"\s(?!(?:whether|how|him|her|it|that)\b)"),
    "hear": re.compile(r"\s(?:evidence|from|directly)\b"),
    "have": re.compile(
        r"\s(?:its|their) \w+ \w+ed\b|\s(?:(?!walked|waited|faced|missed|suffered|experienced)\w+ed|built"
        r"|made|set up|begun|taken)\b"
    ),
    "welcome": re.compile(r"\s(?:its|their|the)? ?(?:first|up to|around|\d|full-time|students|learners)"),
    "be": re.compile(r"\s(?:available|in place|free|open to|compulsory|mandatory|backed|at least|an? new)\b"),
}
"""Of the verbs above, what makes a deed of them."""
UNDERGONE = word_set(
    "affected seen felt held sat based needed known hit left expected told remembered reminded noticed"
    " forced faced disappointed disrupted lost hurt damaged graded rated marked born bound hoped supposed"
    " meant likely able concerned worried pleased delighted interested surprised found thought said believed"
    " regarded viewed treated received determined judged missed penalised disadvantaged undermined reflected"
    " linked related involved located situated aged qualified employed squeezed stretched finished over"
    " ready aware eligible responsible due unable interviewed rejected accepted notified contacted counted"
    " taught sent learned learnt done returned late prevented subject harder easier different debated dealt"
    " proposed perceived heard voted staged called named titled recalled regarded"
)
"""Participles that tell what befalls, and no measure."""
SPARED = word_set(
    "left forced turned denied lost extended renewed closed charged scrapped withdrawn reopened "
    "interrupted cut affected inspected changed replaced"
)
"""What is promised not to be done."""
NOT_FOR_NEWS = word_set(
    "announced published released named revealed known awarded notified declared evaluated assessed scored"
    " marked opened considered"
)
"""Done to results, winners and decisions by the calendar."""
TIMETABLED = re.compile(
    r"\b(?:results?|data|figures|statistics|winners?|grades|marks|outcomes?|successful|notifications?"
    r"|shortlist|nominations?|certificates|bidders|contracts?|tenders?|bids|lots?|applications?|submissions"
    r"|entries)\b",
    re.IGNORECASE,
)
GIVEN = word_set(
    "given offered invited guaranteed paid provided supported funded encouraged entitled allowed trained"
    " recruited allocated awarded helped granted tasked appointed rewarded incentivised moved transferred"
    " balloted re-balloted empowered"
)
"""What may be promised to people."""
BEGINS = word_set(
    "contribute coordinate co-ordinate open begin start launch run close end cease move transfer replace "
    "merge reopen cover "
    "focus concentrate"
    " look examine consider explore review report publish offer provide support fund pay deliver house host"
    " accommodate keep retain form bring create allow enable set come take go welcome work train build"
    " serve continue"
    " target introduce apply expand follow underpin commence conclude operate teach oversee advise return"
    " receive get become invest complete extend award restart resume establish identify assess"
)
"""What a thing that a body sets up does by itself: the centre will open, the fund will support."""
HELPS = word_set(
    "allow enable help give make ensure mean improve lead boost increase reduce encourage create bring "
    "contribute"
)
"""What measures are said to be good for: no promise where "this" or "the changes" do it."""
SERVES = word_set(
    "support provide cover focus include offer see give deliver equip teach help allow enable make ensure"
    " mean improve lead encourage bring"
)
"""What a programme does as well as a firm: no promise of a name that no list knows."""
VAGUE = word_set(
    "working supporting ensuring helping improving making continuing listening seeking being doing giving"
    " getting having engaging providing delivering building promoting putting learning maintaining keeping"
    " driving raising tackling"
)
"""What "is committed to" for ever: a deed only with a day, a number or a name."""
SPENDS = word_set("backing investing spending giving committing allocating putting offering providing")
GOING_ON = VAGUE | word_set(
    "having going facing seeing losing waiting struggling feeling looking watching hoping holding hosting"
    " running taking attending celebrating planning preparing aiming expecting asking calling urging"
    " considering recruiting becoming leading growing rising falling coming leaving retiring exploring"
    " writing speaking visiting meeting joining playing due set able wondering encouraging starting"
    " campaigning something nothing disappointing worrying interesting exciting surprising pleasing"
    " concerning challenging following including being understanding"
)
"""What goes on, or is an event, rather than a deed to come."""
PERSONAL = word_set(
    "go do hand retire resign step join leave move return take stand quit lead serve stay chair work replace"
    " succeed listen"
)
"""What a person does for himself."""
SPEAKS = word_set("touch close finish conclude refer turn speak talk mention echo remind joke quote appear")
"""What a person does in a speech."""
_IRREGULAR = word_set(
    "begun bought broken brought built chosen cut dealt drawn driven given grown kept laid led lent let made"
    " met overseen paid put rebuilt repaid rethought rewritten run sold sent set shut spent split spread"
    " sought taken taught undertaken upheld withdrawn withheld written won drawn thrown held told found"
    " known left lost felt seen hit sat hurt"
)


def is_participle(word: str) -> bool:
    """Whether a word after "be" is a past participle."""
    return word.endswith("ed") or word in _IRREGULAR
