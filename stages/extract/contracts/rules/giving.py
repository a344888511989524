"""Who gives whom a contract, grant or loan, from the giver's side or by a noun ("a grant of £x to A")."""

from stages.extract.contracts.construction import Construction

_GAVE = (
    r"(?:awarded|awards|handed|hands|gave|gives|given|granted|grants|allocated|allocates|offered|offers|lent|"
    r"lends|loaned|paid|provided|provides)"
)
_CHOSE = r"(?:picked|picks|chosen|chose|chooses|selected|selects|appointed|appoints|hired|hires|commissioned)"
_CUT_OFF = (
    r"\b(?:wrote off|writ(?:e|ten) off|terminat|cancel|scrap|end(?:ed|s|ing) (?:its|the|their)|repay|repaid)"
)
CONSTRUCTIONS = (
    Construction(
        "buyer_gives_contract_worth",
        rf"<buyer:WHO>{{APPOSITION}} {{AUX}}{_GAVE} (?!to\b)(?:the )?<supplier:ORG> (?:an? |the |its "
        rf"|[a-z]+ )?{{ADJ}}"
        r"{FUNDED} (?:worth|of|valued at|totalling) (?:up to )?<value:MONEY>{FOR}",
        outcome="awarded",
        cue=("worth", "valued at", "totalling", " of £"),
        needs=rf"\b{_GAVE}\b",
    ),
    Construction(
        "buyer_chose_supplier_for_value",
        rf"<buyer:WHO>{{APPOSITION}} {{AUX}}{_CHOSE} (?:the )?<supplier:ORG> (?:as [^.;,]{{3,40}}"
        rf" )?(?:to [a-z]+|for) "
        r"(?P<service>(?:the|an?|its|their) {ADJ}<value:MONEY> [^.,;]{3,80})",
        outcome="awarded",
        family="contract",
        cue=("pick", "cho", "select", "appoint", "hire", "commission"),
    ),
    Construction(
        "family_of_value_to",
        r"{FUNDED}(?: (?:of|worth))? <value:MONEY> (?:to|for|with) (?:the )?<supplier:ORG>(?=[ ,.;]|$)",
        outcome="awarded",
        cue=("grant", "Grant", "loan", "Loan", "ontract", "ailout", "llocation", "unding", "icence"),
        forbids=_CUT_OFF,
        needs=r"£[\d.,]+ ?[a-z]* (?:to|for|with) (?:the )?[A-Z]",
    ),
    Construction(
        "value_of_family_to",
        r"<value:MONEY> {ADJ}"
        r"(?P<family>(?i:contracts?|grants?|loans?|bailouts?|licen[cs]es?|allocations?)) "
        r"(?:to|with|for) (?:the )?<supplier:ORG>(?=[ ,.;]|$)",
        outcome="awarded",
        cue=("grant", "Grant", "loan", "Loan", "ontract", "ailout", "llocation", "unding", "icence"),
        forbids=_CUT_OFF,
        needs=r"(?:contract|grant|loan|bailout|licen[cs]e|allocation)s? (?:to|with|for) (?:the )?[A-Z]",
    ),
    Construction(
        "contract_value_given_to_group",
        rf"(?:<buyer:WHO>{{APPOSITION}} {{AUX}})?{_GAVE}(?: out)? (?:{{FUNDED}} (?:worth|of|totalling)"
        rf" <value2:MONEY>|"
        r"(?:an? |the )?<value:MONEY>(?: (?:of|in|worth of) {ADJ}{FUNDING2})?) to (?:the )?{GROUP}",
        outcome="awarded",
        cue=(
            "colleges",
            "providers",
            "universities",
            "schools",
            "councils",
            "authorities",
            "charities",
            "companies",
            "employers",
            "organisations",
            "firms",
            "bidders",
        ),
        needs=rf"\b{_GAVE}\b",
        forbids=r"\b(?:wage|salar|pay rise|bonus|prize)",
    ),
    Construction(
        "preferred_bidder",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:named |chosen |selected |confirmed |the )*(?:as )?(?:the"
        r" )?preferred "
        r"(?:bidder|supplier|partner) for (?:the |an? |its )?{ADJ}<value:MONEY> {ADJ}{CONTRACT}",
        outcome="planned",
        cue=("preferred",),
    ),
    Construction(
        "main_contractor",
        r"<supplier:ORG>{APPOSITION} {AUX}(?:appointed|named|chosen|selected|confirmed)(?: as)? (?:the )?"
        r"(?:main |principal |lead )?(?:contractor|builder|developer) (?:for|to build|on) "
        r"(?P<service>[^.;]{0,60}?<value:MONEY>[^.;]{0,60})",
        outcome="awarded",
        family="contract",
        cue=("contractor", "builder", "developer"),
    ),
)
EXAMPLES = {
    "The Justice Agency has awarded Tidewell College a new prison contract worth £37 million.": [
        {"supplier": "Tidewell College", "buyer": "Justice Agency", "value": 37000000, "family": "contract"}
    ],
    "Northmoor Council has picked Ashdown Learning to deliver its £600,000 numeracy scheme.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "value": 600000}
    ],
    "The grant of £2 million to Tidewell College will pay for boilers.": [
        {"supplier": "Tidewell College", "value": 2000000, "family": "grant"}
    ],
    "Ministers signed a £9 million contract with Ashdown Learning.": [
        {"supplier": "Ashdown Learning", "value": 9000000, "family": "contract"}
    ],
    "Northmoor Council handed out £47 million in grants to nine colleges.": [
        {"supplier": "nine colleges", "buyer": "Northmoor Council", "value": 47000000}
    ],
    "Ashdown Learning was named preferred bidder for the £3 million contract.": [
        {"supplier": "Ashdown Learning", "outcome": "planned", "value": 3000000}
    ],
    "Ashdown Construction has been appointed main contractor for the college’s £18 million campus.": [
        {"supplier": "Ashdown Construction", "value": 18000000}
    ],
    "Northmoor Council wrote off a £6 million loan to Tidewell College.": [],
}
