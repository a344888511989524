"""A licence or contract that goes from one holder to another."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "took_over_from",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:took over|takes over|taken over|take over|taking over|inherited|inherits) "
        r"(?P<service>(?:[^.,;]*? )?{CONTRACT}[^.,;]*?) (?:from|(?:that|which) (?:was |were )?(?:previously )?(?:held by|run by)?) ?"
        r"<previous:ORG>",
        outcome="transferred",
        cue=r"\b(?:took|takes|taken|take|taking) over\b|\binherit(?:s|ed)\b",
    ),
    Construction(
        "takes_over_holder",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:took|takes|will take|taking) over from <previous:ORG>, which "
        r"(?:previously )?(?:held|had|ran) (?:the |this )?{ADJ}{CONTRACT}",
        outcome="transferred",
        cue=r"\bover from\b",
    ),
    Construction(
        "passed_from_to",
        r"(?P<service>(?:[^.,;]*? )?{CONTRACT}[^.,;]*?) {AUX}(?:passed|passes|pass|transferred|transfers?|moved|moves|switched|"
        r"went|changed hands) from <previous:ORG> to <supplier:ORG>",
        outcome="transferred",
        cue=r"\bfrom\b.* to ",
        forbids=r"\bnovat",
    ),
    Construction(
        "lost_to",
        r"<previous:WHO>{APPOSITION} {AUX}(?:lost|loses|lose) (?P<service>(?:[^.,;]*? )?{CONTRACT}[^.,;]*?) to <supplier:ORG>",
        outcome="transferred",
        cue=r"\blos(?:t|es|e)\b",
    ),
    Construction(
        "went_to",
        r"(?:^(?:These|They|Both|Those|Both of these|The (?:\w+ )?{CONTRACT}|It|All)|, (?:both of |all of )?which|"
        r"\b(?:these|both|they)) {AUX}(?:went|go|goes|gone|awarded|handed|given|passed|transferred|won by|picked up by)"
        r"(?: instead)?(?: to)? (?:the )?<supplier:ORG>",
        outcome="transferred",
        cue=r"\b(?:went|go|goes|gone|awarded|handed|given|passed|transferred|won|picked up)\b",
    ),
    Construction(
        "picked_up",
        r"\band <supplier:ORG> (?:picked|snapped|took) (?:them|it|both) up\b",
        outcome="transferred",
        cue=r"\b(?:them|it|both) up\b",
    ),
)
EXAMPLES = {
    "Northmoor Awards took over two construction licences that Ashdown Awards no longer wanted.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"}
    ],
    "The catering contract passed from Ashdown Awards to Northmoor Awards.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "qualification": "catering"}
    ],
    "It let two digital licences go. Northmoor Awards took over from Ann Smith as chair.": [],
    "Students went to Tidewell College, which went to court.": [],
}
