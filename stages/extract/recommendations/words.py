"""Who asks, who can act on it, and the verbs of asking and saying."""

import re

from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.words import word_set


def names_of_kinds(*kinds: str) -> str:
    """The names of the standing bodies of some kinds, as alternatives of a pattern."""
    return "|".join(re.escape(name) for name, kind in body_kinds().items() if kind in kinds)


PETITIONING = ("union", "membership_body", "think_tank", "committee", "campaign", "employer_body")
"""Kinds of bodies whose business is asking."""
STATE_BODIES = names_of_kinds("department", "agency", "regulator", "inspectorate")
"""Names of the departments, agencies, regulators and inspectorates, as alternatives of a pattern."""
POWERS = (
    rf"(?:{STATE_BODIES}|[Gg]overnments?|ministers?|department|Department for [A-Z]\w+|Treasury|[Cc]hancellor"
    r"|[Pp]rime [Mm]inister|(?:[Ee]ducation|[Ss]kills|[Hh]ome|[Hh]ealth|[Jj]ustice) [Ss]ecretary"
    r"|[Ss]ecretary of [Ss]tate|UCAS|councils?|local authorit(?:y|ies)|combined authorit(?:y|ies)|mayors?"
    r"|mayoral authorities|regulators?|watchdog|policy-?makers|politicians|Whitehall|parliament|Parliament"
    r"|MPs|employers|universit(?:y|ies)|colleges?|schools|providers|governors|governing bod(?:y|ies)|boards?"
    r"|corporations?|trusts?|trustees|agenc(?:y|ies)|commission|awarding (?:bodies|organisations)|inspectors"
    r"|inspectorate|management|managers|bosses|vice-chancellors|companies|firms|business(?:es)?|leaders"
    r"|principals|[Pp]arty|parties|Labour|Conservatives|system|authorities|bodies|unions|committee|Ofcom"
    r"|heads|headteachers|teachers|tutors|lecturers|institutions|departments|Downing Street|Number 10"
    r"|centres|nurseries|chains|groups|AoC|UCU)"
)
"""Nouns of those who can be asked to act."""
GOVERNING = (
    rf"(?:{STATE_BODIES}|[Gg]overnment|ministers|department|Department for [A-Z]\w+|Treasury|[Cc]hancellor"
    r"|[Pp]rime [Mm]inister|(?:[Ee]ducation|[Ss]kills|[Hh]ome|[Hh]ealth) [Ss]ecretary|[Ss]ecretary of"
    r" [Ss]tate|councils?|regulator|watchdog|mayors?|parliament|MPs|policy-?makers|local authorities"
    r"|commission|politicians|parties|employers|universities|colleges?)"
)
"""Nouns of those whom others petition."""
ASKERS = (
    r"(?:committee|report|review|paper|inquiry|think[ -]?tanks?|unions?|charit(?:y|ies)|institute|foundation"
    r"|groups?|commission(?:er)?s?|panel|study|authors?|researchers|associations?|task ?force|MPs?|peers"
    r"|campaigners|councils?|councillors|leaders|principals|heads|headteachers|employers|providers|experts"
    r"|economists|academics|bod(?:y|ies)|federation|alliance|coalition|watchdog|ombudsman|network|society"
    r"|chiefs?|bosses|boss|spokes(?:person|woman|man)|president|general secretary|director|chair|chief"
    r" executive|inspectors|inspectorate|regulator|auditors?|party|manifesto|letter|briefing|submission"
    r"|organisations?|signatories|members|delegates|motion|petition|parents|students|teachers|lecturers"
    r"|governors|firms|businesses|mayors?|advis[eo]rs?|coroner|evaluation|colleges|schools|universities"
    r"|organisers|(?:trade )?unionists|activists|supporters|critics|protesters|the opposition|Liberal"
    r" Democrats|Tories|Conservatives|Labour|representatives|undersigned|officials"
    r"|assessment|board|trustees|document|research|analysis|findings)"
)
SAYING = (
    r"(?:said|says|say|confirms|argued|argues|argue|believes?|believed|insists?|insisted|adds?|added"
    r"|suggests?"
    r"|suggested|told (?:[A-Z]|the |a |its |their |an )[\w ]{1,40}?|states?|stated|finds?|found|warns?"
    r"|warned|thinks?|concludes?|concluded|claims?|claimed|maintains?|maintained|agreed?|agrees|writes|wrote"
    r"|stress(?:es|ed)?|feels?|felt|made clear|makes clear|urged|recommends?|recommended|proposes?|proposed"
    r"|(?:is|are|was|were|remains?) (?:clear|adamant|convinced|certain|right to (?:say|argue|point out)"
    r"|correct to (?:say|argue|point out))|advise[sd]|points? out|pointed out|emphasi[sz]e[sd]?|underlines?d?"
    r"|reiterate[sd]?|contend(?:s|ed)?|(?:stating|arguing|saying|insisting|stressing|adding)(?= that\b))"
)
AT_LARGE = word_set(
    "business many most some few third half quarter others employers students parents staff learners"
    " businesses firms people apprentices pupils adults customers workers you candidates applicants who"
    " visitors teachers tutors police court"
)
FACTS = word_set(
    "challenge challenges problems crisis data figures statistics results evidence numbers trends estimates"
)
"""What suggests, and asks for nothing."""
EPISTEMIC = word_set(
    "become come arrive begin start open rise fall increase see know remember note cost last happen receive"
    " expect hear apply contact check email read register wait commended praised congratulated celebrated"
    " thanked"
)
"""Verbs after should that tell what is likely, or advise readers."""
CLERICAL = word_set(
    "complete sign submit bring return send contact join vote share reply respond deliver"
    " provide attend read pay enter upload confirm inform notify tell let find see"
)
"""What the reader of a letter has to do with it."""
NOT_ASKED_FOR = re.compile(
    r"(?:(?:this|it|them)\b|action(?! (?:to|on|over|against|from|by)\b)|an ambulance|evidence|caution|"
    r"witnesses|contributions|help|calm|bids|nominations|applications|volunteers|entries|papers|tenders|"
    r"expressions of interest|proposals\b|police|submissions|details|comment|views|more than|at least \w+ "
    r"(?:years|months)|order|silence|time|support from)\b"
)
IMPERATIVES = (
    r"(?:Abolish|Abandon|Get|Help|Address|Align|Allocate|Attract|Deliver|Empower|Eliminate|Engage|Enhance"
    r"|Equip"
    r"|Evaluate|Implement|Incorporate|Prevent|Produce|Retain|Reward|Tackle|Teach|Train|Unlock|Uprate|Free up"
    r"|Work with|Accelerate|Adopt|Allow|Amend|Appoint|Axe|Ban|Boost|Bring|Broaden|Build|Cancel|Cap|Change"
    r"|Clarify|Close|Commit|Consider|Consult|Create|Cut|Delay|Develop|Devolve|Double|Drop|Encourage|End"
    r"|Enable|Ensure|Establish|Exempt|Expand|Explore|Extend|Find|Fix|Fund|Give|Grant|Guarantee|Halt|Improve"
    r"|Incentivise|Increase|Integrate|Introduce|Invest|Keep|Launch|Lift|Lower|Maintain|Make|Mandate|Merge"
    r"|Move|Offer|Overhaul|Pause|Pay|Prioritise|Promote|Protect|Provide|Publish|Put|Raise|Rebalance"
    r"|Recognise|Reduce|Reform|Reinstate|Reintroduce|Release|Remove|Repeal|Replace|Require|Restore|Restrict"
    r"|Rethink|Reverse|Review|Revise|Ring-fence|Ringfence|Scrap|Set|Simplify|Slash|Speed|Stop|Strengthen"
    r"|Streamline|Support|Suspend|Target|Transfer|Triple|Update|Use|Widen|Adapt|Assess|Champion|Collect"
    r"|Commission|Enforce|Foster"
    r"|Focus|Hold|Include|Incentivise|Join up|Link|Monitor|Open|Pilot|Reconsider|Refresh|Regulate|Roll out"
    r"|Secure|Share|Shift|Start|Subsidise|Track|Treat|Trial|Upgrade|Withdraw|Write)"
)
"""Verbs with which the heading of a proposal opens: "Scrap the levy"."""
