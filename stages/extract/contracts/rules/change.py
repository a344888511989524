"""How much a contract's value rose or fell."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "contract_rose",
        r"(?:[Tt]he )?(?:(?:price|value|worth|cost) of (?:the )?)?(?P<service>(?:[\w’-]+ ){1,8}?)"
        r"{CONTRACT} {AUX}{ROSE} "
        r"(?:by )?<change:PERCENT>(?: to <value:MONEY>)?{GENERATIONS}",
        outcome="awarded",
        cue=("increased", "ris", "rose", "grew", "grow", "climbed", "jumped", "soared", "raised", "up "),
        figure="percentage",
        needs=r"(?:ontract|icen[cs]e|ramework|oncession|eal|ot|ranchise)s? [a-z ]{0,16}?(?:increas|rais|ris"
        r"|rose|gr[eo]w|climb|jump|soar|went|gone|up|decreas|fall|fell|dropp|shrank|cut|down|declin)",
    ),
    Construction(
        "contract_fell",
        r"(?:[Tt]he )?(?:(?:price|value|worth|cost) of (?:the )?)?(?P<service>(?:[\w’-]+ ){1,8}?)"
        r"{CONTRACT} {AUX}{FELL} "
        r"(?:by )?<change:PERCENT>(?: to <value:MONEY>)?{GENERATIONS}",
        outcome="awarded",
        cue=("decreased", "fall", "fell", "dropped", "shrank", "cut", "down", "declined"),
        figure="percentage",
        needs=r"(?:ontract|icen[cs]e|ramework|oncession|eal|ot|ranchise)s? [a-z ]{0,16}?(?:increas|rais|ris"
        r"|rose|gr[eo]w|climb|jump|soar|went|gone|up|decreas|fall|fell|dropp|shrank|cut|down|declin)",
    ),
)
EXAMPLES = {
    "For example, the onsite catering contract increased by 96 per cent to £7.5 million from Gen-1 to Gen-2. "
    "Similarly, health and beauty rose by 65 per cent and retail services was up by 58 per cent.": [
        {"qualification": "onsite catering", "change_percent": 96, "value": 7500000, "generation": "Gen-2"},
        {"qualification": "health and beauty", "change_percent": 65},
        {"qualification": "retail services", "change_percent": 58},
    ],
    "The price of the onsite catering licence was raised by 96 per cent to £7.5 million.": [
        {"qualification": "onsite catering", "change_percent": 96, "value": 7500000}
    ],
    "Similarly, inflation rose by 65 per cent.": [],
}
