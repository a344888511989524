"""Grants, loans and funding received, agreed, expected or announced."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "received_funds_of",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:receive[sd]?|secured?|got|gets?|obtained|borrowed|drew down|"
        r"drawn down|given|had|"
        r"accepted|landed|taken out|took out) (?:an? |the |its )?{ADJ}{FUNDS} (?:totalling|worth|of|"
        r"amounting to|valued at) "
        r"<value:MONEY>{FROM}{IN}",
        outcome="awarded",
        cue=("totalling", "worth", " of ", "amounting to", "valued at"),
        needs=r"\b(?:receive|secure|got|get|obtain|borrow|drew|drawn|given|had|accepted|landed|tak"
        r"|took).*\b(?:worth|valued at|totalling|amounting to|of (?:[a-z]+ ){0,3}£)",
    ),
    Construction(
        "received_value_funds",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:receive[sd]?|secured?|got|gets?|obtained|borrowed|borrows|had|"
        r"accepted|landed|"
        r"taken out|took out|was given|needed) (?:an? |the |another )?{ADJ}<value:MONEY>(?: (?:of|in))?(?: "
        r"{ADJ}{FUNDING})"
        r"{FROM}{FOR}",
        outcome="awarded",
        cue=(
            "receive",
            "secure",
            "got",
            "get",
            "obtained",
            "borrow",
            "had",
            "accepted",
            "landed",
            "out",
            "needed",
        ),
        forbids=r"\b(?:deficit|surplus)\b|\bhad £[\d.,]+\w*(?: \w+)? (?:of|in) (?:grants|loans)\b",
    ),
    Construction(
        "received_value_from",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:receive[sd]?|secured?|obtained|borrowed|borrows) (?:an? )"
        r"?{ADJ}<value:MONEY>"
        r"{ADJ2} from (?:the )?<buyer:WHO>{FOR}",
        outcome="awarded",
        cue=("receive", "secure", "obtained", "borrow"),
    ),
    Construction(
        "buyer_agreed_funds_of",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:agreed|approved|made|provided|offered|signed off|announced|"
        r"confirmed|awarded) "
        r"(?:an? |the )?{ADJ}{FUNDING} (?:of|worth|totalling) <value:MONEY>(?: to <supplier:WHO>)"
        r"?{UNTIL}{FOR}",
        outcome="awarded",
        cue=("loan", "grant", "funding", "bailout", "allocation"),
    ),
    Construction(
        "buyer_announced_value",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:finally )?(?:announced|announces|confirmed|allocated|unveiled"
        r"|awarded|"
        r"dished out|handed out|given out|paid out|issued) (?:an? |the )?{ADJ}<value:MONEY>"
        r"(?: (?:of|in|worth of))?(?: {ADJ}{FUNDING}){FOR}",
        outcome="awarded",
        cue=("announce", "confirmed", "allocated", "unveiled", "awarded", " out £", "issued"),
    ),
    Construction(
        "buyer_promised_value",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:pledged|pledges|promised|promises|earmarked|committed|set aside|"
        r"will provide|"
        r"plans to spend|will give) (?:an? |the )?{ADJ}<value:MONEY>(?: (?:of|in|worth of))?(?: "
        r"{ADJ}{FUNDING})?{FOR}",
        outcome="planned",
        forbids=r"\bspend (?:its|their)\b",
        cue=(
            "pledge",
            "promise",
            "earmarked",
            "committed",
            "set aside",
            "will provide",
            "plans to spend",
            "will give",
        ),
    ),
    Construction(
        "supplier_borrows",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:borrows|borrowed|borrow) (?:an? )?{ADJ}<value:MONEY>(?! "
        r"(?:more|less))",
        outcome="awarded",
        family="loan",
        cue=("borrow",),
    ),
    Construction(
        "group_received",
        r"(?P<group>(?:(?:[Aa] total of )?\d[\d,]* |[Ss]ome )?(?:[a-z-]+ ){0,3}?(?:[Cc]olleges|[Pp]roviders|"
        r"[Uu]niversities|[Ss]chools|[Cc]ouncils|[Aa]uthorities|[Ee]mployers|[Cc]harities)(?: and [a-z]+)?)"
        r"(?: (?:in|across) [^,.;]{3,40}?)? {AUX}(?:received?|shared?|awarded|given|handed|allocated) "
        r"(?:a (?:combined )?total of )?<value:MONEY>(?: (?:of|in))?(?: {ADJ}{FUNDING})(?: and"
        r" {ADJ}{FUNDING2})?"
        r"(?: (?:from|by) (?:the )?<buyer:ORG>)?",
        outcome="total",
        cue=("olleges", "roviders", "niversities", "chools", "ouncils", "uthorities", "mployers", "harities"),
        needs=r"\b(?:received?|shared?|awarded|given|handed|allocated)\b",
    ),
    Construction(
        "received_dash_value",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:received|awarded|given|got|handed)"
        r" [^.;–]{0,60}?{FAMILY}[^.;–]{0,40}? – "
        r"(?:an? (?:combined )?total of |worth )?<value:MONEY> –",
        outcome="awarded",
        cue=(" – ",),
    ),
    Construction(
        "value_awarded_to_group",
        r"<value:MONEY>(?: (?:of|in) {ADJ}{FUNDING})?,? (?:which |that )?(?:has|have|had|was|were)(?:"
        r" also| been)*"
        r" (?:awarded|given|allocated|handed|granted) to (?:the )?{GROUP}",
        outcome="awarded",
        cue=("awarded to", "given to", "allocated to", "handed to", "granted to"),
    ),
    Construction(
        "loan_falls_due",
        r"(?P<family>loan)s?(?: from (?:the )?<buyer:ORG>)? {AUX}(?:expected to be |to be |must be |should "
        r"be |due to be |be )*"
        r"(?:repaid|paid back)(?: in full)? by (?P<ends>[^.,;]{4,40})",
        outcome="awarded",
        cue=("repaid", "paid back"),
        figure=None,
    ),
    Construction(
        "supplier_expects_value",
        r"<supplier:WHO>{APPOSITION} {AUX}[“‘\"']?(?:expected|expects|is expecting|hopes for|will receive|"
        r"is to receive|"
        r"is set to receive|will get|is due|applied for|has asked for|asked for|requested)[”’\"']? "
        r"(?:to receive )?(?:an? |the )?{ADJ}<value:MONEY>(?: (?:of|in))?(?: {ADJ}{FUNDING}){FROM}{FOR}",
        outcome="planned",
        cue=("expect", "hopes for", "receive", "will get", "is due", "applied for", "asked for", "requested"),
    ),
)
EXAMPLES = {
    "Tidewell College has been handed a £1.2 million emergency loan by the Learning and Skills Agency.": [
        {
            "supplier": "Tidewell College",
            "buyer": "Learning and Skills Agency",
            "family": "loan",
            "value": 1200000,
        }
    ],
    "The charity Second Chance Trust received grant funding totalling £3.5 million in the 2022-23 "
    "financial year.": [{"supplier": "Second Chance Trust", "family": "grant", "value": 3500000}],
    "The Learning and Skills Agency has agreed a loan of up to £2 million with the college.": [
        {"buyer": "Learning and Skills Agency", "family": "loan", "value": 2000000, "value_bound": "at_most"}
    ],
    "Last year Tidewell College “expected” a £25 million bailout, its accounts say.": [
        {"supplier": "Tidewell College", "outcome": "planned", "family": "bailout"}
    ],
    "Tidewell College has been given a £2 million loan. The loan from the DfE is expected to be repaid in "
    "full by autumn 2026.": [
        {"supplier": "Tidewell College", "value": 2000000},
        {
            "supplier": "Tidewell College",
            "buyer": "Department for Education",
            "family": "loan",
            "ends_on": "2026-11-30",
        },
    ],
    "Tidewell College received £25 million more in fees than it spent.": [],
    "Tidewell College expects a £2 million deficit.": [],
    "The Careers Trust had £3.5 million of grants in 2023.": [],
    "Colleges received a total of £57.6 million in bailouts from the Learning and Skills Agency.": [
        {"supplier": None, "outcome": "total", "value": 57600000, "family": "bailout"}
    ],
    "The papers show that 34 colleges received £270 million in loans and grants.": [
        {"supplier": "34 colleges", "outcome": "total", "value": 270000000}
    ],
    "Tidewell College received the biggest amount in restructuring grants – a total of £34 million – to"
    " start "
    "afresh.": [{"supplier": "Tidewell College", "family": "grant", "value": 34000000}],
    "For better buildings £150 million has also been awarded to 100 colleges and universities.": [
        {"supplier": "100 colleges and universities", "value": 150000000}
    ],
    "Northmoor Council has dished out £6.5 million in skills contracts.": [
        {"buyer": "Northmoor Council", "value": 6500000, "family": "contract"}
    ],
    "Students received £5 million in fines from the council.": [],
}
