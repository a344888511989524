"""Who won a contract, licence or lot, where no sum is told or the sum is of several contracts."""

from stages.extract.contracts.construction import Construction

_WON = (
    r"(?:won|wins|secured|secures|landed|clinched|picked up|"
    r"(?:been|was|were) (?:awarded|handed|given|granted))"
)
_RUN = (
    r"(?:to (?:run|deliver|develop|provide|offer|operate|design|manage|support|teach|train|administer|"
    r"carry out)|for|covering|in)"
)
CONSTRUCTIONS = (
    Construction(
        "supplier_won_contracts_of",
        rf"<supplier:WHO>{{APPOSITION}} {{AUX}}{_WON} (?:an? |the |[a-z]+ )?{{ADJ}}{{CONTRACT}},? "
        r"(?:collectively |together )?(?:worth|valued at|totalling|with a (?:total |combined )?value of)"
        r" (?:up to |an? (?:combined |grand )?(?:total|value) of )?<value:MONEY>{FROM}{FOR}",
        outcome="awarded",
        cue=("worth", "valued at", "totalling", "value of"),
        needs=r"(?:ontract|icen[cs]e|ramework|oncession|eal|ot|ranchise)s?,? (?:[a-z]+ )?(?:worth"
        r"|valued|totalling|with a)",
    ),
    Construction(
        "contract_worth_awarded_to",
        r"{CONTRACT}(?: (?:to|for|in) (?P<service>[^,.;]{3,120}?))?,? (?:worth|valued at) <value:MONEY>,? "
        r"(?:was|were|has been|have been) (?:awarded|handed|given|let) {ON}to (?:the )?<supplier:ORG>",
        outcome="awarded",
        cue=("worth", "valued at"),
    ),
    Construction(
        "supplier_chosen_for_value",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:appointed|chosen|selected|hired|contracted|commissioned|picked)"
        r" (?:by (?:the )?<buyer:ORG> )?(?:as [^.;,]{3,40} )?(?:to (?:run|deliver|manage|administer|provide|"
        r"operate|build|lead|design|develop)|for) (?P<service>(?:the|an?|its) {ADJ}<value:MONEY>"
        r" [^.,;]{3,80})",
        outcome="awarded",
        family="contract",
        cue=("appointed", "chosen", "selected", "hired", "contracted", "commissioned", "picked"),
    ),
    Construction(
        "supplier_won_contract",
        rf"<supplier:WHO>{{APPOSITION}} {{AUX}}{_WON} (?:back )?(?:an? |the |its |both |all "
        rf"|two |three |"
        rf"four |five |new |exclusive )*{{ADJ}}{{CONTRACT}} {_RUN} <service:TEXT>",
        outcome="awarded",
        cue=(
            "won",
            "wins",
            "secure",
            "landed",
            "clinched",
            "picked up",
            "awarded",
            "handed",
            "given",
            "granted",
        ),
        figure=None,
        needs=r"\b(?:[Cc]ontracts?|[Ll]icen[cs]es?|[Ff]rameworks?|[Cc]oncessions?|[Ll]ots?)\b",
        forbids=(
            r"\bworth (?:[a-z]+ ){0,2}£|"
            r"\b(?:not|never|could|would|might|hop(?:es?|ing)|if) (?:\w+ ){0,3}?(?:won|win|awarded|secured?|"
            r"handed|given)\b|\bwho(?:ever)? (?:won|wins)\b"
        ),
    ),
    Construction(
        "built_by",
        r"<value:MONEY> (?P<service>{ADJ}(?:[Cc]entre|building|campus|block|facility|project|academy|hub|"
        r"extension|redevelopment|refurbishment|college))\b[^.;]{0,60}? {AUX}(?:being )?(?:built|constructed|"
        r"delivered) by (?:[a-z-]+ ){0,3}(?:the )?<supplier:ORG>",
        outcome="awarded",
        family="contract",
        cue=("built by", "constructed by", "delivered by"),
    ),
)
EXAMPLES = {
    "Ashdown Awards was awarded contracts to develop the qualifications for nursing and retail. Northmoor "
    "Awards was awarded the contract for onsite catering.": [
        {"supplier": "Ashdown Awards", "outcome": "awarded", "qualification": "nursing and retail"},
        {"supplier": "Northmoor Awards", "outcome": "awarded", "qualification": "onsite catering"},
    ],
    "Ashdown Awards has been handed contracts totalling almost £2.5 million to develop qualifications in "
    "catering. Northmoor Awards has been awarded contracts worth a combined total of £4 million for "
    "finance.": [
        {"supplier": "Ashdown Awards", "value": 2500000, "value_bound": "under", "qualification": "catering"},
        {"supplier": "Northmoor Awards", "value": 4000000, "qualification": "finance"},
    ],
    "Ashdown Services has been appointed to run the £12 million Pathways scheme in the North East.": [
        {"supplier": "Ashdown Services", "value": 12000000, "programme": "Pathways"}
    ],
    "Tidewell College’s £9 million arts building was built by Ashdown Construction.": [
        {"supplier": "Ashdown Construction", "value": 9000000}
    ],
    "Contracts have been awarded to Ashdown Training Ltd, Harbour Skills and Tidewell College.": [
        {"supplier": "Ashdown Training Ltd"},
        {"supplier": "Harbour Skills"},
        {"supplier": "Tidewell College"},
    ],
    "Ashdown Awards and Northmoor Awards have won contracts to develop qualifications in catering.": [
        {"supplier": "Ashdown Awards", "qualification": "catering"},
        {"supplier": "Northmoor Awards", "qualification": "catering"},
    ],
    "Ashdown Awards hoped that it would be awarded the contract for catering.": [],
    "Tidewell College won the cup in a £3 million stadium.": [],
}
