"""Who wins, receives, signs, holds or works under a contract, told from the receiver's side."""

from stages.extract.contracts.construction import Construction

_SEEKING = (
    r"\b(?:seeking|looking for|searching for|invit\w+|tender for|bids? for|hop(?:es?|ing) (?:to|for))\b"
)
CONSTRUCTIONS = (
    Construction(
        "supplier_wins_value",
        r"<supplier:WHO> (?:wins|secures|lands|clinches|bags|scoops|nets|gains|gained|netted) (?:an? "
        r"|the )?{ADJ}"
        r"<value:MONEY> {ADJ}{FUNDED}{FROM}{FOR}",
        outcome="awarded",
        cue=("wins", "secures", "lands", "clinches", "bags", "scoops", "nets", "netted", "gain"),
        forbids=r"\b(?:prize|court|tribunal|compensation|lottery)\b",
    ),
    Construction(
        "signed_contract_with",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:signed|signs|agreed|struck|inked) (?:an? |the"
        r" )?{ADJ}(?:<value:MONEY> )?"
        r"{ADJ}{CONTRACT} with (?:the )?<buyer:ORG>"
        r"(?:,? (?:worth|valued at) (?:up to )?<value2:MONEY>)?{FOR}",
        outcome="awarded",
        cue=(" with ",),
        figure=None,
        needs=r"\b(?:signed|signs|agreed|struck|inked)\b[^.;]*\b(?:contract|licen[cs]e|framework"
        r"|concession)s? with\b",
    ),
    Construction(
        "under_contract_worth",
        r"<supplier:ORG>{APPOSITION} (?:[a-z]+ ){0,3}?(?:providing|running|delivering|teaching"
        r"|operating|managing|administering|provides?|runs?|delivers?|teach(?:es)?|trains?"
        r"|operates?|"
        r"manages?|administers?)\b[^.;]{0,90}? (?:through|under) (?:an?|the|its|their)"
        r" {ADJ}(?:<value:MONEY> )?"
        r"{CONTRACT}(?: (?:worth|valued at|of) (?:up to )?<value2:MONEY>)?{FROM}",
        outcome="awarded",
        cue=(" through ", " under "),
        forbids=_SEEKING,
    ),
    Construction(
        "receives_from",
        r"<supplier:WHO>{APPOSITION} (?:will (?:also )?(?:receive|get)|is (?:set |due )?to (?:receive"
        r"|get)|are (?:set "
        r"|due )?to receive) (?:an? |about )?{ADJ}<value:MONEY>{ADJ2} (?:from|out of|under) (?:the )?"
        r"(?:<buyer:ORG>|{POT}){FOR}",
        outcome="planned",
        cue=("receive", "get "),
        forbids=r"\b(?:salary|pension|compensation|damages)\b",
    ),
    Construction(
        "received_from_pot",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:received|secured|got|won|obtained|awarded|given|allocated"
        r"|granted) "
        r"(?:an? |about )?{ADJ}<value:MONEY>{ADJ2} (?:from|out of|under|through) (?:the )?{POT}{FOR}",
        outcome="awarded",
        cue=("received", "secured", "got ", "won ", "obtained", "awarded", "given", "allocated", "granted"),
        needs=r"(?:from|out of|under|through) (?:the )?[^.,;]{0,50}?(?:[Ff]und|[Ff]acility|[Ss]cheme"
        r"|[Pp]rogramme|[Pp]ot)\b",
    ),
    Construction(
        "won_after_bidding",
        r"<supplier:WHO>{APPOSITION} [^.;]{0,110}?\b(?:after|having|by|following) (?:successfully"
        r" bidding for|winning|"
        r"securing|being awarded|landing|won|secured) (?:an? |the |its |(?:[a-z]+ ){0,2}){ADJ}{CONTRACT}\b",
        outcome="awarded",
        cue=(
            "bidding for",
            "winning",
            "securing",
            "being awarded",
            "landing",
            "having won",
            "having secured",
        ),
        figure=None,
        forbids=_SEEKING,
    ),
    Construction(
        "who_won_in_brackets",
        r"<supplier:ORG> \((?:who|which) (?:won|wins|has|have|holds?|retained?|kept) [^()]{2,60}\)",
        outcome="awarded",
        cue=("(who ", "(which "),
        figure=None,
        needs=r"\b(?:contracts?|licen[cs]es?|lots?|frameworks?)\b",
    ),
    Construction(
        "holds_contract",
        r"<supplier:WHO>{APPOSITION} (?:currently |already |also |still )?holds (?:an? |the |its |both "
        r"|all |two |three "
        r"){ADJ}{CONTRACT} (?:to [a-z]+|for|in|covering) <service:TEXT>",
        outcome="awarded",
        cue=("holds",),
        figure=None,
    ),
)
EXAMPLES = {
    "Ashdown Learning wins £24m prison contract": [{"supplier": "Ashdown Learning", "value": 24000000}],
    "Ashdown Learning has signed a five-year contract with Northmoor Council worth £8.5 million.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "value": 8500000}
    ],
    "Northmoor Council has signed a £3 million contract with Ashdown Learning.": [
        {"supplier": "Ashdown Learning", "buyer": "Northmoor Council", "value": 3000000}
    ],
    "Ashdown Learning will receive £1.1 million from the Youth Fund to train mentors.": [
        {"supplier": "Ashdown Learning", "value": 1100000, "outcome": "planned"}
    ],
    "Tidewell College is set to provide education in prisons through a contract worth £37 million.": [
        {"supplier": "Tidewell College", "value": 37000000}
    ],
    "Tidewell College will teach in 19 prisons after successfully bidding for three major contracts.": [
        {"supplier": "Tidewell College"}
    ],
    "There are two: Ashdown Learning (who won four lots) and Tidewell College (who won three).": [
        {"supplier": "Ashdown Learning"},
        {"supplier": "Tidewell College"},
    ],
    "Northmoor Awards holds the licence for the T Level in catering.": [
        {"supplier": "Northmoor Awards", "qualification": "catering"}
    ],
    "Students will receive £500 from the college under the scheme.": [],
    "Tidewell College holds open days for parents under a new head.": [],
}
