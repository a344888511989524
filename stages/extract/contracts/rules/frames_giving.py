"""Who gave whom how much, by a verb of giving in the active or the passive.

Tried last, for what no closer construction took: only lower-case words stand between the verb and the sum.
"""

from stages.extract.contracts.construction import Construction
from stages.extract.contracts.rules.frame_words import BETWEEN, FUNDING, GIVE, NEEDS, NOT, PART

CONSTRUCTIONS = (
    Construction(
        "frame_won_by",
        rf"<value:MONEY> (?:{BETWEEN}(?P<family>{FUNDING})\b )?{BETWEEN}(?:won|secured|landed|obtained"
        rf"|clinched"
        rf"|received|held) by "
        r"(?:the )?<supplier:ORG>{FOR}",
        outcome="awarded",
        cue=("won by", "secured by", "landed by", "obtained by", "clinched by", "received by", "held by"),
        needs=NEEDS,
    ),
    Construction(
        "frame_sum_went_to",
        rf"(?P<family>{FUNDING})\b,? (?:of )?<value:MONEY>,? (?:which )?(?:(?:has|have|was|were|is"
        rf"|been) )*(?:went|goes|"
        rf"gone|going|{PART}) to (?:the )?<supplier:ORG>",
        outcome="awarded",
        cue=(" to ",),
        needs=r"\b(?:went|goes|gone|going|awarded|handed|given|granted|allocated|lent|paid) to\b",
    ),
    Construction(
        "frame_buyer_gives",
        rf"(?:<buyer:WHO>|\b[Mm]inisters|\b[Oo]fficials){{APPOSITION}} (?:(?:has|have|had|also|now"
        rf"|already|will) )*{GIVE} (?!to\b"
        rf"|up\b)(?:the )?<supplier:ORG>"
        rf"(?: over [^,.;]{{3,40}}?)? {BETWEEN}<value:MONEY>(?: {BETWEEN}(?P<family>{FUNDING})\b)?{{FOR}}",
        outcome="awarded",
        cue=(
            "award",
            "hand",
            "giv",
            "gave",
            "grant",
            "allocat",
            "lent",
            "lend",
            "loan",
            "offer",
            "pays",
            "chose",
            "select",
            "appoint",
            "picked",
            "hire",
        ),
        needs=NEEDS,
        forbids=NOT,
    ),
    Construction(
        "frame_buyer_approves_for",
        rf"<buyer:WHO>{{APPOSITION}} (?:(?:has|have|had|also|now|already) )*(?:approved|agreed|signed"
        rf" off|confirmed|announced|contributed|"
        rf"provided|{GIVE}) {BETWEEN}<value:MONEY>(?: (?:of|in))?(?: {BETWEEN}(?P<family>{FUNDING})\b)?"
        rf" (?:for"
        rf"|to) (?:the )?"
        r"<supplier:ORG>",
        outcome="awarded",
        cue=(" for ", " to "),
        needs=r"\b(?:approved|agreed|signed off|confirmed|announced|provided|award\w*|gave|grant\w*"
        r"|allocated|lent|handed|paid|contributed)\b",
        forbids=NOT,
    ),
    Construction(
        "frame_will_be_given",
        rf"<supplier:WHO>{{APPOSITION}} (?:will|is to|are to|is set to|are set to|is due to|stands to) "
        rf"(?:also |now )?(?:get|receive|be (?:paid|given|awarded|handed|granted|lent))"
        rf" {BETWEEN}<value:MONEY>"
        r"{FROM}{FOR}",
        outcome="planned",
        cue=("will ", " to get", " to receive", " to be "),
        forbids=NOT,
    ),
    Construction(
        "frame_contracted_by_at",
        r"<supplier:WHO>{APPOSITION} (?:(?:was|were|has|been|is) )+(?:contracted|commissioned|hired"
        r"|appointed|chosen|selected)"
        r" by (?:the )?<buyer:ORG>[^.;]{0,40}? to (?P<service>[^.;\ue001]{3,90}?),? (?:at a cost of|for"
        r"|worth|in a deal worth) "
        r"<value:MONEY>",
        outcome="awarded",
        family="contract",
        cue=(" by ",),
        needs=r"\b(?:contracted|commissioned|hired|appointed|chosen|selected) by\b",
    ),
    Construction(
        "frame_chosen_list",
        r"(?:selected|chosen|appointed|picked|shared?|named as winners|awarded (?:contracts|places"
        r"|funding))\b[^.;:]{0,80}: (?:the )"
        r"?<supplier:ORG>",
        outcome="awarded",
        cue=("selected", "chosen", "appointed", "picked", "share", "named as", "awarded"),
        figure=None,
        needs=r"\b(?:[Pp]roviders|[Cc]ontractors|[Ss]uppliers|[Bb]idders|[Cc]ompanies|[Ff]irms|contracts)\b",
    ),
    Construction(
        "frame_paid_to_run",
        r"<supplier:ORG>{APPOSITION} (?:was|were|has been|have been|is being|will be) paid"
        r" {ADJ}<value:MONEY> to (?:run|"
        r"deliver|provide|operate|manage|build|train|teach|design|administer) <service:TEXT>",
        outcome="awarded",
        family="contract",
        cue=("paid",),
        forbids=NOT,
    ),
)
EXAMPLES = {
    "The £14 million construction contract was won by Ashdown Construction.": [
        {"supplier": "Ashdown Construction", "value": 14000000, "family": "contract"}
    ],
    "The largest allocation, £9.8 million, went to Tidewell College.": [
        {"supplier": "Tidewell College", "value": 9800000, "family": "allocation"}
    ],
    "Ashdown Training was paid £1.9 million to run the helpline.": [
        {"supplier": "Ashdown Training", "value": 1900000}
    ],
    "The Skills Agency has approved a £20 million grant for Tidewell College’s new campus.": [
        {"supplier": "Tidewell College", "buyer": "Skills Agency", "value": 20000000, "family": "grant"}
    ],
    "Two providers have been selected to deliver the pilot: Ashdown Awards and Tidewell College.": [
        {"supplier": "Ashdown Awards"},
        {"supplier": "Tidewell College"},
    ],
    "Ministers have handed Ashdown Training an extra £2 million to keep the scheme going.": [
        {"supplier": "Ashdown Training", "value": 2000000}
    ],
    "The Skills Agency paid £5 million to Ashdown Training to run the helpline.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "value": 5000000}
    ],
    "The boss of Tidewell College was paid £250,000 last year.": [],
}
