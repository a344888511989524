"""Who asks, who can act on it, and the verbs of asking and saying."""

import re

POWERS = (
    r"(?:[Gg]overnments?|ministers?|DfE|department|Department for [A-Z]\w+|Treasury|[Cc]hancellor"
    r"|[Pp]rime [Mm]inister"
    r"|(?:[Ee]ducation|[Ss]kills|[Hh]ome|[Hh]ealth|[Jj]ustice) [Ss]ecretary|[Ss]ecretary of [Ss]tate"
    r"|Ofsted|Ofqual|ESFA|IfATE"
    r"|Institute for Apprenticeships|Skills England|Office for Students|OfS|UCAS|Estyn|councils?|local"
    r" authorit(?:y|ies)"
    r"|combined authorit(?:y|ies)|mayors?|mayoral authorities|regulators?|watchdog|policy-?makers"
    r"|politicians|Whitehall|parliament|Parliament|MPs"
    r"|employers|universit(?:y|ies)|colleges?|schools|providers|governors|governing bod(?:y|ies)"
    r"|boards?|corporations?|trusts?|trustees|agenc(?:y|ies)"
    r"|commission|awarding (?:bodies|organisations)|inspectors|inspectorate|management|managers|bosses"
    r"|vice-chancellors|companies|firms"
    r"|business(?:es)?|leaders|principals|[Pp]arty|parties|Labour|Conservatives|system|authorities|bodies"
    r"|unions|committee|Ofcom|heads|headteachers"
    r"|teachers|tutors|lecturers|institutions|departments|Home Office|Downing Street|Number 10|centres"
    r"|nurseries|chains|groups|AoC|UCU)"
)
"""Nouns of those who can be asked to act."""
GOVERNING = (
    r"(?:[Gg]overnment|ministers|DfE|department|Department for [A-Z]\w+|Treasury|[Cc]hancellor|[Pp]rime"
    r" [Mm]inister|ESFA|Ofsted|Ofqual"
    r"|(?:[Ee]ducation|[Ss]kills|[Hh]ome|[Hh]ealth) [Ss]ecretary|[Ss]ecretary of [Ss]tate|councils?"
    r"|regulator|watchdog|mayors?|parliament|MPs"
    r"|Skills England|Office for Students|policymakers|IfATE|local authorities|commission|politicians"
    r"|parties|employers|universities|colleges?)"
)
"""Nouns of those whom others petition."""
ASKERS = (
    r"(?:committee|report|review|paper|inquiry|think[ -]?tanks?|unions?|charit(?:y|ies)|institute"
    r"|foundation|groups?|commission(?:er)?s?|panel"
    r"|study|authors?|researchers|associations?|task ?force|MPs?|peers|campaigners|councils?"
    r"|councillors|leaders|principals|heads|headteachers"
    r"|employers|providers|experts|economists|academics|bod(?:y|ies)|federation|alliance|coalition"
    r"|watchdog|ombudsman|network|society|chiefs?"
    r"|bosses|boss|spokes(?:person|woman|man)|president|general secretary|director|chair|chief"
    r" executive|inspectors|inspectorate|regulator"
    r"|auditors?|party|manifesto|letter|briefing|submission|organisations?|signatories|members"
    r"|delegates|motion|petition|parents|students"
    r"|teachers|lecturers|governors|firms|businesses|mayors?|advis[eo]rs?|coroner|evaluation|colleges"
    r"|schools|universities|organisers"
    r"|Liberal Democrats|Tories|Conservatives|Labour|representatives|officials|board|trustees|document"
    r"|research|analysis)"
)
SAYING = (
    r"(?:said|says|say|argued|argues|argue|believes?|believed|insists?|insisted|adds?|added|suggests?"
    r"|suggested|told [A-Z][\w ]{1,25}?|states?|stated"
    r"|finds?|found|warns?|warned|thinks?|concludes?|concluded|claims?|claimed|maintains?|maintained"
    r"|agreed?|agrees|writes|wrote|stress(?:es|ed)?"
    r"|feels?|felt|made clear|makes clear|urged|recommends?|recommended|proposes?|proposed|is clear|are"
    r" clear|was clear)"
)
EPISTEMIC = frozenset(
    [
        "become",
        "come",
        "arrive",
        "begin",
        "start",
        "open",
        "rise",
        "fall",
        "increase",
        "see",
        "know",
        "remember",
        "note",
        "cost",
        "last",
        "happen",
        "receive",
        "expect",
        "hear",
        "apply",
        "contact",
        "check",
        "email",
        "read",
        "register",
        "wait",
    ]
)
"""Verbs after should that tell what is likely, or advise readers."""
NOT_ASKED_FOR = re.compile(
    r"(?:an ambulance|evidence|help|calm|bids|nominations|applications|volunteers|entries|papers"
    r"|tenders|expressions of interest|proposals\b"
    r"|police|submissions|details|comment|views|more than|at least \w+ (?:years|months)|order|silence"
    r"|time|support from)\b"
)
IMPERATIVES = (
    r"(?:Abolish|Abandon|Accelerate|Adopt|Allow|Amend|Appoint|Axe|Ban|Boost|Bring|Broaden|Build"
    r"|Cancel|Cap|Change|Clarify|Close|Commit|Consider|Consult|Create|Cut|Delay|Develop|Devolve"
    r"|Double|Drop|Encourage|End|Enable|Ensure|Establish|Exempt|Expand|Explore|Extend|Find|Fix|Fund"
    r"|Give|Grant|Guarantee|Halt|Improve|Incentivise|Increase|Integrate|Introduce|Invest|Keep"
    r"|Launch|Lift|Lower|Maintain|Make|Mandate|Merge|Move|Offer|Overhaul|Pause|Pay|Prioritise"
    r"|Promote|Protect|Provide|Publish|Put|Raise|Rebalance|Recognise|Reduce|Reform|Reinstate"
    r"|Reintroduce|Release|Remove|Repeal|Replace|Require|Restore|Restrict|Rethink|Reverse|Review"
    r"|Revise|Ring-fence|Ringfence|Scrap|Set|Simplify|Slash|Speed|Stop|Strengthen|Streamline"
    r"|Support|Suspend|Target|Transfer|Triple|Update|Use|Widen)"
)
"""Verbs with which the heading of a proposal opens: "Scrap the levy"."""
