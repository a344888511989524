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
    "The novation of ideas is now overseen by Northmoor Council.": [],
}
