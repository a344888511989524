"""A licence or contract that goes from one holder to another."""

from stages.extract.contracts.construction import Construction

CONSTRUCTIONS = (
    Construction(
        "took_over_from",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:will )?(?:took over|takes over|taken over|take over|taking over|"
        r"inherited|inherits) "
        r"(?P<service>(?:[^.,;]*? )?{CONTRACT}[^.,;]*?) (?:from|(?:that|which) (?:was |were )"
        r"?(?:previously )?(?:held by|run by)?) ?"
        r"<previous:ORG>",
        outcome="transferred",
        cue=(" over ", "inherit"),
        figure=None,
    ),
    Construction(
        "takes_over_holder",
        r"<supplier:WHO>{APPOSITION} {AUX}(?:took|takes|will take|taking) over from <previous:ORG>, which "
        r"(?:previously )?(?:held|had|ran) (?:the |this )?{ADJ}{CONTRACT}",
        outcome="transferred",
        cue=("over from",),
        figure=None,
    ),
    Construction(
        "passed_from_to",
        r"(?P<service>(?:[^.,;]*? )?{CONTRACT}[^.,;]*?) {AUX}(?:passed|passes|pass|transferred|transfers?|"
        r"moved|moves|switched|"
        r"went|changed hands) from <previous:ORG> to <supplier:ORG>",
        outcome="transferred",
        cue=(" from ",),
        figure=None,
        needs=r"\b(?:pass(?:ed|es)?|transfer(?:red|s)?|moved|moves|switched|went|changed hands) from\b",
        forbids=r"\bnovat",
    ),
    Construction(
        "lost_to",
        r"<previous:WHO>{APPOSITION} {AUX}(?:lost|loses|lose) (?P<service>(?:[^.,;]*? )?{CONTRACT}[^.,;]*?)"
        r" to <supplier:ORG>",
        outcome="transferred",
        cue=(" lost ", " loses ", " lose "),
        figure=None,
    ),
    Construction(
        "holders_contract_switched",
        r"<previous:ORG>[’']s? (?P<service>(?:[^.,;]*? )?{CONTRACT}) {AUX}(?:switched|transferred|handed|"
        r"moved|passed|gone|going|"
        r"reassigned|awarded|given|went|go|goes)(?: over)? to <supplier:ORG>",
        outcome="transferred",
        cue=(
            "switched",
            "transferred",
            "handed",
            "moved",
            "passed",
            "go",
            "reassigned",
            "awarded",
            "given",
            "went",
        ),
        figure=None,
    ),
    Construction(
        "went_to",
        r"(?:^(?:(?:These|Those|Both|The|All)(?: \w+)? {CONTRACT}|These|They|Both|Those|Both of these|It|"
        r"All)|, (?:both of |all of )?which|"
        r"\b(?:these|both|they)) {AUX}(?:went|go|goes|gone|awarded|handed|given|passed|transferred|won by|"
        r"picked up by|taken over by|reassigned)"
        r"(?: instead)?(?: to)? (?:the )?<supplier:ORG>",
        outcome="transferred",
        cue=(
            "went",
            "go",
            "awarded",
            "handed",
            "given",
            "passed",
            "transferred",
            "won",
            "picked up",
            "taken over",
            "reassigned",
        ),
        figure=None,
    ),
    Construction(
        "picked_up",
        r"\band <supplier:ORG> (?:picked|snapped|took) (?:them|it|both) up\b",
        outcome="transferred",
        cue=("them up", "it up", "both up"),
        figure=None,
    ),
    Construction(
        "held_by_moves_to",
        r"(?:[Tt]he )?(?P<service>[^.,;]{3,80}), (?:currently |previously |now )?(?:held|run|delivered"
        r"|operated) by "
        r"(?:the )?<previous:ORG>, (?:will |is to |has |have )?(?:move|pass|transfer|switch|go|be"
        r" transferred|moved|"
        r"passed|gone|went|goes|moves|passes|be handed)(?:red|s|es|ed)? to (?:the )?<supplier:ORG>",
        outcome="transferred",
        cue=("held by", "run by", "delivered by", "operated by"),
        figure=None,
    ),
    Construction(
        "replaces_as_body",
        r"<supplier:ORG>{APPOSITION} {AUX}(?:replaces?|replaced|succeeds?|succeeded|takes over from"
        r"|took over from|"
        r"taken over from) <previous:ORG> as (?:the )?(?:[a-z]+ ){0,3}?(?:body|provider|supplier|contractor|"
        r"operator|organisation|deliverer) (?:for|of) <service:TEXT>",
        outcome="transferred",
        cue=("replace", "succeed", "over from"),
        figure=None,
    ),
    Construction(
        "winning_it_from",
        r"<supplier:ORG>[^.;]{0,110}? (?:winning|taking(?: over)?|inheriting|won|took) (?:the |its"
        r" )?{ADJ}{CONTRACT} from "
        r"(?:the )?<previous:ORG>",
        outcome="transferred",
        cue=("winning", "taking", "inheriting", "won ", "took "),
        figure=None,
        forbids=r"\b(?:Department|Agency|Ministry|Council|Authority|DfE|ESFA)\b",
    ),
)
EXAMPLES = {
    "Northmoor Awards took over two construction licences that Ashdown Awards no longer wanted.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"}
    ],
    "Ashdown Awards’ two catering contracts have been switched to Northmoor Awards.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "qualification": "catering"}
    ],
    "Ashdown Awards decided not to bid for the two contracts it previously held – health and science. "
    "These contracts have now been taken over by Northmoor Awards.": [
        {"outcome": "not_rebid", "qualification": "health"},
        {"outcome": "not_rebid", "qualification": "science"},
        {"outcome": "transferred", "qualification": "health", "supplier": "Northmoor Awards"},
        {"outcome": "transferred", "qualification": "science", "supplier": "Northmoor Awards"},
    ],
    "The catering T Level, held by Ashdown Awards, will move to Northmoor Awards.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "outcome": "transferred"}
    ],
    "Northmoor Awards replaces Ashdown Awards as the awarding body for the catering T Level.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "qualification": "catering"}
    ],
    "The catering contract passed from Ashdown Awards to Northmoor Awards.": [
        {"supplier": "Northmoor Awards", "previous_supplier": "Ashdown Awards", "qualification": "catering"}
    ],
    "It let two digital licences go. Northmoor Awards took over from Ann Smith as chair.": [],
    "Students went to Tidewell College, which went to court.": [],
}
