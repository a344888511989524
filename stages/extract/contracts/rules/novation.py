"""Contracts whose buyer or manager changes while the supplier stays."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "contracts_now_overseen",
        r"{CONTRACT} for (?:the |its )?(?:<value:MONEY>(?: (?:per|a) year)? )?(?P<service>[^.;]{3,160}?),? "
        r"{AUX}(?:overseen|managed|run|held|"
        r"administered|handled) by (?:the )?<buyer:ORG>,? (?:rather than|instead of|in place of|not|and "
        r"not) (?:by )?(?:the )?"
        r"<from:ORG>",
        outcome="novated",
        cue=("overseen by", "managed by", "run by", "held by", "administered by", "handled by"),
        figure=None,
    ),
    Construction(
        "manager_replaced",
        r"<buyer:ORG> {AUX}(?:replaced|replaces|succeeded|succeeds|taken over from|takes over from|took over "
        r"from) (?:the )?<from:ORG> as (?:the )?(?:manager|operator|body in charge) (?:of|for) (?:the )?"
        r"(?P<service>[^.;]{3,160}?), (?:a|the|an) (?:\w+ )?(?:scheme|programme|project|initiative) "
        r"(?:worth|costing|of) {ADJ}<value:MONEY>(?: (?:a|per) year)?",
        outcome="novated",
        cue=(" as ",),
        needs=r"\b(?:scheme|programme|project|initiative) (?:worth|costing|of)\b",
    ),
    Construction(
        "novated_to",
        r"(?:<service:NP> )?{CONTRACT}(?: for <service2:NP>)? {AUX}(?:novated|to be novated)(?: from "
        r"(?:the )?<from:ORG>)? to (?:the )?<buyer:ORG>"
        r"(?:[^.;]{0,30}? (?:last|run|continue)s? until (?:at least )?[\w ]{4,20})?",
        outcome="novated",
        cue=("novated",),
        figure=None,
    ),
    Construction(
        "novate_contracts",
        r"(?:<from:ORG> )?[^.;]{0,80}?\bnovat(?:e|es|ed|ing|ion of) [^.;]{0,40}?{CONTRACT}(?: from (?:the )"
        r"?<from2:ORG>)? to (?:the )?<buyer:ORG>",
        outcome="novated",
        cue=("novat",),
        figure=None,
    ),
)
EXAMPLES = {
    "Contracts for the £3.5 million per year Careers Help for schools scheme, known as CHS, are now "
    "overseen by "
    "Northmoor Careers Company, rather than Northmoor Council.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company", "value": 3500000, "per": "year"}
    ],
    "The training contract was novated from Northmoor Council to Northmoor Careers Company.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company"}
    ],
    "The Northmoor Careers Company has replaced Northmoor Council as manager of Careers Help, a scheme worth "
    "£3.5 million a year.": [
        {"outcome": "novated", "buyer": "Northmoor Careers Company", "value": 3500000, "per": "year"}
    ],
    "Northmoor Awards has replaced Northmoor Council as manager of the park.": [],
    "The novation of ideas is now overseen by Northmoor Council.": [],
}
