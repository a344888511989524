"""What tells an event of each kind: a verb or noun of happening, and what the sentence must say besides.

One entry a form. `needs` says what makes it an event and not a mention: `time` a date in the
sentence, `who` two or more people or bodies, `either` one of them. `cue` is a cheap search for it.
"""

import re
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which an event of `kind` is told; `by_subject`: its verb's subject takes part."""

    name: str
    kind: str
    pattern: re.Pattern[str]
    needs: Literal["time", "who", "either"]
    by_subject: bool = True
    is_told: bool = False  # its verb says that it happened, however far off its time stands


_AUX = (
    r"(?:(?:has|have|had|is|are|was|were|will|be|been|to|also|shortly"
    r"|today|recently|then|now|due|first|yesterday|set) )*"
)

FORMS = (
    Form(
        "met",
        "meeting",
        re.compile(
            rf"\b{_AUX}(?:met|meet|meets|meeting) (?:with )?(?!the (?:needs?"
            rf"|target|demand|cost|benchmark|criteria|threshold|challenge)|demand"
            rf"|their|its|targets?|needs|expectations)(?=[A-Z]|the |leaders"
            rf"|unions|officials|ministers|members|in\b|on\b|again|four|three"
            rf"|every)"
        ),
        "either",
    ),
    Form(
        "meeting_of",
        "meeting",
        re.compile(
            r"\b(?:[Aa]t (?:its|the|their|a) )?(?:annual |general |board |council "
            r"|second |first |next )*(?:meeting|summit|conference|hearing|event"
            r"|seminar|roundtable|gathering|congress)\b(?= (?:of|on|in|with"
            r"|between|takes|took|last|this|next|at|will|is|was|yesterday|today))"
        ),
        "time",
        by_subject=False,
    ),
    Form(
        "signed",
        "letter",
        re.compile(
            r"\b(?:signed|put their names? to|sent|written|wrote|handed in"
            r"|delivered) (?:an?|the|to|another) (?:[\w-]+ ){0,3}?(?:letter"
            r"|plea|petition|statement|submission)?(?=[^.]{0,80}\b(?:letter"
            r"|plea|petition|statement|submission|to)\b)"
        ),
        "either",
    ),
    Form(
        "in_a_letter",
        "letter",
        re.compile(
            r"\b(?:[Ii]n (?:an?|the|their|his|her|its)|[Tt]he latest|[Aa]n? (?:open"
            r"|joint)) (?:[\w-]+ ){0,2}?letter\b|\b(?:[Tt]he|[Aa]) letter(?= of [A-Z0-9]"
            r"| dated| (?:from|was signed|signed))"
        ),
        "either",
        by_subject=False,
    ),
    Form(
        "wrote_to",
        "letter",
        re.compile(rf"\b{_AUX}(?:wrote|written|writing) to (?=[A-Z]|the |ministers)"),
        "either",
    ),
    Form(
        "inspected",
        "inspection",
        re.compile(rf"\b{_AUX}(?:inspected|re-inspected)\b(?! (?:again|differently))"),
        "time",
    ),
    Form(
        "visited",
        "visit",
        re.compile(rf"\b{_AUX}visit(?:ed|s)?(?= (?:in|on|next|last|this|earlier)\b)"),
        "time",
    ),
    Form(
        "judged",
        "inspection",
        re.compile(
            r"\b(?:judged|rated|graded)\b[^.;]{2,40}?\bby [A-Z]\w+(?= in\b"
            r"| on\b| last\b| this\b)"
        ),
        "time",
    ),
    Form(
        "inspection",
        "inspection",
        re.compile(
            r"\b(?:full |short |monitoring |last |latest |previous |new |the "
            r"|an? |stocktake |Ofsted |FE |Commissioner )*(?:[Ii]nspection|monitoring visit"
            r"|stocktake visit|re-inspection)(?:,? (?:which )?(?:was )?(?:carried out"
            r"|took place|takes place|held|conducted|due|will take place))?(?= (?:in"
            r"|on|between|from|last|this|next|of [A-Z][\w’'-]*) )"
        ),
        "time",
        by_subject=False,
    ),
    Form(
        "inspectors_came",
        "inspection",
        re.compile(
            r"\b[Ii]nspectors (?:who )?(?:had )?(?:spent|came to|went to|went into|visited|were at|were in)\b"
        ),
        "time",
        by_subject=False,
        is_told=True,
    ),
    Form(
        "tendered",
        "tender",
        re.compile(
            rf"\b{_AUX}(?:invited (?:tenders|bids)|(?:went|put) out to tender"
            rf"|(?:issued|published) an? (?:invitation to tender|contract notice|tender))\b"
        ),
        "time",
    ),
    Form(
        "surveyed",
        "survey",
        re.compile(
            rf"\b{_AUX}(?:put (?:its|their|the) questions to|surveyed|polled|interviewed|questioned)\b"
            r"(?= (?:[\d,]+|more than|about|over|nearly|some)\b)"
        ),
        "time",
    ),
    Form(
        "launched",
        "launch",
        re.compile(
            rf"\b{_AUX}(?:launch(?:es|ed|ing)?(?! pad)|unveil(?:s|ed)|introduced"
            rf"|rolled out|(?:opened|opens|open)(?= (?:in|on|by|this|next|last"
            rf"|its|for|earlier|yesterday|today|to)\b|[.,])|came into force"
            rf"|came into effect|comes into force|take effect|takes effect|coming into effect"
            rf"|start(?:s|ed)? work)\b(?! to the public)"
        ),
        "time",
    ),
    Form(
        "deadline",
        "deadline",
        re.compile(r"\b(?:deadlines?|closing date|cut-off)\b"),
        "time",
        by_subject=False,
    ),
    Form(
        "closes",
        "deadline",
        re.compile(
            rf"\b(?:applications|nominations|the consultation|[Cc]onsultation|bids"
            rf"|bidding|tenders?|entries|the survey|the window|submissions"
            rf"|comments)\b[^.;]{{0,40}}?\b{_AUX}(?:closes?"
            rf"|closed|ends?|ended|open until|be in by|received by)\b"
        ),
        "time",
        by_subject=False,
    ),
    Form(
        "closes_on",
        "deadline",
        re.compile(r"\b(?:closes?|closed|clos(?:es|ing)) on\b"),
        "time",
        by_subject=False,
    ),
    Form(
        "began",
        "launch",
        re.compile(
            r"\b(?:work|inquiry|review|consultation|talks|teaching|campaign"
            r"|construction|tender|programme|scheme|entitlement|payments"
            r"|courses?|trial|pilot|roll-?out)\b(?:[^.,;]{0,40}?)\b(?:began"
            r"|begins?|begun|starts?|started|kick(?:s|ed) off)\b|\b(?:began"
            r"|begins|starts|started|has begun|will begin) (?:an?|its|their"
            r"|the) (?:\w+ )?(?:inquiry|review|consultation|campaign|trial"
            r"|pilot)\b"
        ),
        "time",
    ),
    Form(
        "completed",
        "completion",
        re.compile(
            rf"\b{_AUX}(?:handed over|completed|finished|due to be finished"
            rf"|topped out|shut|closed down)\b(?= (?:in|on|by|this|next|last"
            rf"|at|earlier|yesterday|today)\b|[.,]|$)"
        ),
        "time",
    ),
    Form(
        "vote",
        "vote",
        re.compile(
            rf"\b{_AUX}(?:voted?|votes|balloted|ballots?|re-ballot(?:ed)?|[Vv]oting (?:ran"
            rf"|closed|opened|closes|opens))\b|\bgeneral election\b"
        ),
        "time",
    ),
    Form("resolved", "vote", re.compile(rf"\b{_AUX}(?:resolved|determined) (?:that|to)\b"), "time"),
    Form(
        "strike",
        "strike",
        re.compile(
            r"\b(?:on strike|strike action|walk(?:ed|ing)? out|went on strike"
            r"|industrial action|picket)\b"
        ),
        "time",
    ),
    Form(
        "announced",
        "announcement",
        re.compile(
            rf"\b{_AUX}(?:announced?|announcing|(?<!as )set out|(?:confirmed"
            rf"|revealed|told)(?= (?:today |yesterday )?that\b)|named(?= the [a-z]+ of))\b(?! "
            rf"by)"
        ),
        "time",
    ),
    Form(
        "published",
        "publication",
        re.compile(
            rf"\b{_AUX}(?<!no )(?<!the )(?<!any )(?<!newly )(?:publish(?:e[sd])?"
            rf"|released|issued|came out|come out)\b(?! under )"
        ),
        "time",
    ),
    Form(
        "ruled",
        "ruling",
        re.compile(rf"\b{_AUX}(?:ruled|found in favour|convicted|fined|sentenced|ordered)\b"),
        "time",
    ),
    Form(
        "merged",
        "merger",
        re.compile(
            rf"\b{_AUX}(?<!the )(?<!newly )(?:merged?|merging|joined forces"
            rf"|joined on|dissolved)\b"
        ),
        "time",
    ),
    Form(
        "happens",
        "event",
        re.compile(
            r"\b(?:takes? place|took place|will be held|was held|were held"
            r"|is to be held)\b(?! (?:back|up|over|to|by))"
        ),
        "time",
    ),
    Form(
        "appointed",
        "appointment",
        re.compile(
            rf"\b{_AUX}(?:replaced|succeeded|took over from|stepped down|resigned"
            rf"|retires?|retired|appointed)\b"
        ),
        "time",
    ),
)
"""Every form, the more telling first: a sentence gives one event of a kind."""

CUES: dict[str, tuple[str, ...]] = {
    "visited": ("visit",),
    "met": ("met ", "meet"),
    "meeting_of": (
        "meeting",
        "summit",
        "conference",
        "hearing",
        "event",
        "seminar",
        "roundtable",
        "gathering",
        "congress",
    ),
    "signed": ("signed", "sent", "written", "wrote", "handed in", "delivered", "put the"),
    "in_a_letter": ("letter",),
    "wrote_to": ("wrote", "writ"),
    "inspected": ("inspected",),
    "judged": ("judged", "rated", "graded"),
    "inspection": ("nspection", "visit"),
    "inspectors_came": ("nspectors",),
    "tendered": ("tender", "invited bids", "contract notice"),
    "surveyed": ("questions to", "surveyed", "polled", "interviewed", "questioned"),
    "launched": ("launch", "unveil", "introduced", "rolled", "open", "into force", "effect", "start"),
    "deadline": ("deadline", "closing date", "cut-off"),
    "closes": ("clos", "end", "received by", "be in by", "open until"),
    "closes_on": ("clos",),
    "began": ("beg", "start", "kick"),
    "completed": ("handed", "complet", "finish", "topped", "shut", "closed"),
    "vote": ("vot", "ballot", "Voting", "election"),
    "resolved": ("resolved", "determined"),
    "strike": ("strike", "walk", "industrial", "picket"),
    "announced": ("announc", "set out", "confirmed", "revealed", "told", "named"),
    "published": ("publish", "released", "issued", "came out", "come out"),
    "ruled": ("ruled", "found in", "convicted", "fined", "sentenced", "ordered"),
    "merged": ("merg", "joined", "dissolved"),
    "happens": ("place", "held"),
    "appointed": ("replaced", "succeeded", "took over", "stepped", "resign", "retire", "appointed"),
}
"""For each form words of which its sentence must hold one: a search too cheap to matter."""
