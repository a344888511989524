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
        r"<buyer:WHO>{APPOSITION} {AUX}(?:announced|announces|confirmed|allocated|unveiled|awarded) (?:an? "
        r"|the )?{ADJ}<value:MONEY>"
        r"(?: (?:of|in|worth of))?(?: {ADJ}{FUNDING}){FOR}",
        outcome="awarded",
        cue=("announce", "confirmed", "allocated", "unveiled", "awarded"),
    ),
    Construction(
        "buyer_promised_value",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:pledged|pledges|promised|promises|earmarked|committed|set aside|"
        r"will provide|"
        r"plans to spend|will give) (?:an? |the )?{ADJ}<value:MONEY>(?: (?:of|in|worth of))?(?: "
        r"{ADJ}{FUNDING})?{FOR}",
        outcome="planned",
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
}
