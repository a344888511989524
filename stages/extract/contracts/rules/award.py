"""Who won, was awarded or was given a stated sum, and for what."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "lot_awarded",
        r"(?P<lot>\bLot \w+)(?:, (?P<service>[^,.]+?),)? (?:was|has been|will be) awarded {ON}to "
        r"<supplier:WHO>"
        r" for <value:MONEY>",
        outcome="awarded",
        family="contract",
        cue=("Lot ",),
    ),
    Construction(
        "contract_awarded_to",
        r"(?:<value:MONEY> )?{ADJ}{CONTRACT}(?:, worth <value2:MONEY>,)?(?: (?:to|for|in) <service:NP>)?"
        r"(?: (?:that [^,.;]{3,50}|announced [a-z ]{4,20}))?(?:, (?:however|meanwhile|though|in turn),)?"
        r" (?:(?:was|were|has been|have been|is being|will be) (?:awarded|handed|given|let)|went|has gone|"
        r"goes|will go) {ON}"
        r"to <supplier:WHO>"
        r"(?: for <value3:MONEY>)?",
        outcome="awarded",
        cue=("awarded", "handed", "given", "let ", "went", "gone", "goes", "go to"),
        figure=None,
        needs=r"\b(?:awarded|handed|given|let|went|gone|goes|go) (?:[\w ]{0,24} )?to\b",
    ),
    Construction(
        "supplier_won_value",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:won|secured|landed|clinched|bagged|scooped|took|picked up) "
        r"(?:an? |the |another )?{ADJ}<value:MONEY>(?: {ADJ}{FAMILY})?(?: of that sum| of the total)"
        r"?{FROM}{FOR}",
        outcome="awarded",
        cue=("won", "secured", "landed", "clinched", "bagged", "scooped", "took", "picked up"),
        needs=r"\b(?:to [a-z]+|for|contract|licen[cs]e|grant|loan|deal|funding)\b",
        forbids=r"\b(?:prize|court|tribunal|compensation|damages|turnover|reserves)\b",
    ),
    Construction(
        "supplier_won_contract_worth",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:won|secured|landed|clinched|signed|held|holds|has|had|"
        r"(?:been|was|were) (?:awarded|handed|given|granted)) (?!agreed|approved|made|offered|awarded"
        r"|announced|"
        r"confirmed|provided|given|lent|signed|launched|published)(?:an? |the |[a-z]+"
        r" )?{ADJ}{FAMILY}(?: (?:to|for|in) (?P<service>[^,.]+?))?,? "
        r"(?:collectively |together )?(?:worth|valued at|totalling|of) (?:up to |a total of )"
        r"?<value:MONEY>{FROM}{FOR2}",
        outcome="awarded",
        cue=("worth", "valued at", "totalling", " of "),
        forbids=r"\b(?:prize|court|tribunal|compensation)\b",
        needs=r"\b(?:won|secured|landed|clinched|signed|held|holds|has|had|awarded|handed|given"
        r"|granted)\b.*\b(?:worth|valued at|totalling|of (?:[a-z]+ ){0,3}£)",
    ),
    Construction(
        "supplier_which_received",
        r"<supplier:ORG>, (?:which|who) {AUX}(?:received?|receives|won|got|secured|gets) {ADJ}<value:MONEY>",
        outcome="awarded",
        cue=(", which ", ", who "),
        needs=r"\b(?:contract|grant|loan|allocation|licen[cs]e|funding)",
    ),
    Construction(
        "supplier_was_given_value",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:was|were|been|being|is|are|be) (?:also |now |already )"
        r"?(?:awarded|handed|given|"
        r"granted|lent|loaned|allocated|offered|paid|promised) (?:an? |the |another |just |only )"
        r"?{ADJ}<value:MONEY>"
        r"(?: (?:in|of))?(?: {ADJ}{FAMILY})?{FROM}{FOR}",
        outcome="awarded",
        cue=(
            "awarded",
            "handed",
            "given",
            "granted",
            "lent",
            "loaned",
            "allocated",
            "offered",
            "paid",
            "promised",
        ),
        forbids=r"\b(?:prize|tribunal|compensation|bonus|salary|redundancy)\b",
    ),
    Construction(
        "buyer_gives_value_to",
        r"<buyer:WHO>{APPOSITION} {AUX}(?:awarded|handed|gave|given|granted|lent|loaned|allocated|paid|"
        r"awards|gives|lends|"
        r"offered) (?!to\b)<supplier:WHO> (?:an? |the |another )?{ADJ}<value:MONEY>(?: (?:in|of))?(?: "
        r"{ADJ}{FAMILY})?{FOR}",
        outcome="awarded",
        cue=(
            "award",
            "handed",
            "gave",
            "give",
            "granted",
            "lent",
            "lends",
            "loaned",
            "allocated",
            "paid",
            "offered",
        ),
    ),
    Construction(
        "value_given_to",
        r"(?:<buyer:WHO> {AUX}(?:awarded|gave|given|granted|allocated|paid|lent) (?:an? |the )?)"
        r"?{ADJ}<value:MONEY>"
        r"(?: (?:in|of))?(?: {ADJ}{FAMILY})? (?:{AUX}(?:awarded|given|granted|allocated|paid|handed|lent|"
        r"going|go|goes|went) )?"
        r"to (?:the )?<supplier:ORG>{FOR}",
        outcome="awarded",
        cue=("awarded", "gave", "given", "granted", "allocated", "paid", "handed", "lent", "go", "went"),
        needs=r"(?:contract|licen[cs]e|grant|loan|allocat|award|funding|bailout)",
        forbids=r"\b(?:from £|rose|fell|increase)\b",
    ),
)
EXAMPLES = {
    "Ashdown Awards won £2.5 million to develop qualifications in nursing.": [
        {"supplier": "Ashdown Awards", "value": 2500000, "qualification": "nursing", "outcome": "awarded"}
    ],
    "Tidewell College was awarded £900,000, Brackenfold College £700,000 and Harbourside College £500,000.": [
        {"supplier": "Tidewell College", "value": 900000},
        {"supplier": "Brackenfold College", "value": 700000},
        {"supplier": "Harbourside College", "value": 500000},
    ],
    "Tidewell College was awarded £900,000 and Harbourside College £500,000, a total of £1.4 million.": [
        {"supplier": "Tidewell College", "value": 900000},
        {"supplier": "Harbourside College", "value": 500000},
        {"outcome": "total", "value": 1400000, "supplier": None},
    ],
    "Lot 1, English and maths for adults, was awarded on 22 April 2025 to Tidewell College for £5.2 "
    "million.": [
        {
            "supplier": "Tidewell College",
            "value": 5200000,
            "wave": "Lot 1",
            "qualification": "English and maths for adults",
        }
    ],
    "The second contract that the Skills Agency announced today, however, has been awarded to Tidewell "
    "College.": [{"supplier": "Tidewell College", "outcome": "awarded", "value": None}],
    "The second contract that the Skills Agency announced today, however, will not be awarded to Tidewell "
    "College.": [],
    "Northmoor Council awarded Tidewell College a £3 million contract to run adult courses.": [
        {"buyer": "Northmoor Council", "supplier": "Tidewell College", "family": "contract"}
    ],
    "The licences came to £16 million. Ashdown Awards took £12 million of that sum for its nursing courses, "
    "and Northmoor Awards £4 million for catering.": [
        {"outcome": "total", "value": 16000000},
        {"supplier": "Ashdown Awards", "value": 12000000},
        {"supplier": "Northmoor Awards", "value": 4000000, "qualification": "catering"},
    ],
    "Tidewell College won a £5,000 prize for its garden.": [],
    "Tidewell College won praise for its £5 million campus.": [],
}
