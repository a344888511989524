"""Who manages a programme and who delivers it: patterns over words with names and programmes masked.

The groups say which column: manager, previous, by (who delivers).
"""

from stages.extract.extractor import Row
from stages.extract.programmes.pieces import predicates

_INSTEAD = (
    r"(?:,? (?:rather than|instead of|in place of|replacing|taking over from|which took over from|succeeding|"
    r"having replaced|after|ahead of the previous (?:provider|contractor|operator|manager),?) (?:by "
    r")?(?P<previous>{BODY}))?"
)
_PIECES = (("INSTEAD", _INSTEAD),)
WHO = predicates(
    {
        "managed_by: P RUN BY AGENT": r"{P}{ASIDE}(?: procurement| tender| competition| contracts?| "
        r"funding)?{PP}{VP}{SEP} {AUX}{WAS}{RUN}{ADV} {BY} (?P<manager>{AGENT}){TAIL}(?:,? through "
        r"(?:an? |its )?(?:[a-z-]+ )?network of (?P<by>{AGENT}))?{INSTEAD}",
        "delivered_by: P DELIVERED BY AGENT": r"{P}{ASIDE}{PP}{VP}{SEP} {AUX}{WAS}{DELIVERED}{ADV} (?:{BY} "
        r"(?P<by>{AGENT}){TAIL}|(?:through|via) (?P<by2><number2:COUNT>))(?: on behalf of "
        r"(?P<manager>{BODY}))?{INSTEAD}",
        "body_runs: WHO RUNS P": r"(?P<manager>{NAMED}|\b(?:[Ii]t|[Tt]hey)\b){APPOSED}{ASIDE},? "
        r"{DO}{WAS}{RUNS} (?:(?:its|their|[^ .;,\ue020]+’s?) (?:predecessors?|successors?|forerunners?|"
        r"replacement),? )?(?:(?:the )?(?:delivery|running|management|oversight) of )?{A}{P}{END}(?: "
        r"(?:in|across) (?P<area>{AREAS}))?",
        "body_delivers: AGENT DELIVERS P": r"(?<!\bby )(?<!\bby the )(?P<by>{NAMED}|"
        r"<number:COUNT>){APPOSED}{ASIDE},? {DO}{WAS}{DELIVERS} {A}{P}{END}",
        "responsible_in: responsib P IN PLACE": r"\b(?:responsibility|responsible) for (?:(?:running|"
        r"delivering|managing) )?{A}{P} (?:in|across) (?P<area>{AREAS})",
        "scheme_run_by: P DONE by_ BODY": r"{P}, (?:an?|the|its) [^.;,\ue020]{0,60}?(?:programme|scheme|"
        r"initiative|project|pilot|fund)[^.;,\ue020]{0,40}? (?:{RUN} by (?P<manager>{NAMED})|"
        r"{DELIVERED} by (?P<by>{NAMED}))",
        "run_by_opening: RUN by_ BODY P": r"\b(?:[Rr]un|[Mm]anaged|[Ll]ed|[Oo]verseen|[Aa]dministered|"
        r"[Cc]oordinated|[Cc]ommissioned|[Hh]osted|[Dd]riven)(?: [a-z]+ly)? by (?P<manager>{BODY})(?: "
        r"and [^.;,\ue020]{2,60})?, {A}{P}",
        "which_body_runs: P which|that BODY RUNS": r"{P}{IS_ONE},? (?:which|that) (?P<manager>{BODY}) "
        r"{DO}{RUNS}\b",
        "which_body_delivers: P which|that BODY DELIVERS": r"{P}{IS_ONE},? (?:which|that) (?P<by>{BODY}) "
        r"{DO}{DELIVERS}\b(?: on behalf of (?P<manager>{BODY}))?",
        "won_contract_to_run: BODY AWARDED TO_RUN P": r"(?P<manager>{NAMED}){ASIDE},? {AUX}(?:awarded|given|"
        r"won|wins?|secured|appointed|chosen|selected|contracted|commissioned|asked|received|receives?|"
        r"named|tasked|handed|picked|got(?= the (?:go-ahead|green light|contract|job)\b)|successful in "
        r"(?:its|their) bid)(?: (?:the|an?))?(?: <value:MONEY>)?(?: [\w-]+){0,3}?(?: by (?:the )?[^.;, "
        r"]+(?: for [\w ]{3,20}?)?)?(?: (?:to|as|with) )(?:[a-z]+ and |continue to |continue |help "
        r"(?:to )?)?(?:run|manage|deliver|lead|oversee|operate|administer|host|support(?= one of )|"
        r"running|managing|delivering|manager of|provider of)(?:ing)? (?:one of )?{A}{P}{END}(?: (?:to|"
        r"for|with) (?:some |around |about |up to )?<reach:COUNT>)?{INSTEAD}",
        "appointed_to_run: AWARDED BODY TO_RUN P": r"(?:appointed|chosen|chose|picked|selected|asked|"
        r"contracted|named|commissioned|hired) (?P<manager>{NAMED}) (?:to|as) (?:run|manage|deliver|"
        r"lead|oversee|operate|administer|take over|manager of|provider of) {A}{P}{END}{INSTEAD}",
        "picked_to_host: BODY AWARDED COUNT TO_RUN P": r"(?P<manager>{NAMED}) {DO}(?:picked|chosen|chose|"
        r"selected|appointed|named|asked) (?P<by><number:COUNT>)(?: (?:with|from|in|across|"
        r"including)\b[^.;,\ue020]{2,70}?)? to (?:host|run|deliver|pilot|lead|test|trial) {A}{P}",
        "takes_over: BODY tak|took|assume|inherit P": r"(?P<manager>{NAMED}){ASIDE},? {DO}(?:takes?|took|"
        r"taken|taking|assumes?|inherits?|inherited|assumed)(?: on| over)?(?: (?:the )?(?:running|"
        r"management|delivery|responsibility|control|administration|charge|ownership|oversight|"
        r"contracts?)(?: of| for)?)? {A}{P}{PP}?(?: from (?P<previous>{BODY}))?",
        "handed_over: HAND P to_ BODY": r"(?:(?P<previous>{BODY}) {DO})?(?:hands?|handed|handing|transfers?|"
        r"transferred|passes|passed|novated|devolv(?:es|ed|ing))(?: over)? {A}{P}(?: over)? to "
        r"(?P<manager>{BODY})",
        "was_handed: P HAND to_ BODY": r"{P}{ASIDE},? {AUX}(?:devolved(?: (?:in|since|from) "
        "[^.;,\ue020]{3,25}?)?|handed(?: over)?|transfer(?:red|s)?|passed|"
        r"passes|moved?|moves|switched|novated|pass)(?: from (?P<previous>{BODY}))? to (?P<manager>{BODY})",
        "loses_it: BODY LOST P": r"(?P<previous>{NAMED})(?: (?:charity|company|group|firm|trust))?{ASIDE},? "
        "{AUX}(?:los(?:t|es|ing)|stripped of|withdr[ae]w(?:n|s)? "
        r"from|pull(?:ed|s) out of|st(?:ood|ep(?:s|ped)) down from) (?:(?:the|an?|its|their) )?(?:[\w-]+ "
        r"){0,2}?(?:contracts?|role|responsibility|job|licen[cs]es?|right)(?: (?:for|in|of|to))? (?:(?:run|"
        r"deliver|manage|operate|provide|runn|manag|deliver|administer|operat|provid)(?:ing)? )?{A}{P}(?: "
        r"(?:in|across|for) (?P<area>{AREAS}))?",
        "seeks_who_runs_it: BODY SOUGHT P": r"(?P<manager>{NAMED}){ASIDE},? {AUX}(?:(?:procur|commission|"
        "tender)(?:ed|es|s|"
        r"ing)(?: for)?|(?:(?:looking|search\w*) for|seek(?:s|ing)|invit(?:es|ed|ing)) [^.;,\ue020]{3,50} "
        r"(?:for|to (?:deliver|run|provide|join))) {A}{P}",
    },
    _PIECES,
)
EXAMPLES: dict[str, list[Row]] = {
    "The Department for Education devolved the county’s £30 million adult education budget to the "
    "Northmoor Authority.": [{"name": "adult education budget", "manager": "Northmoor Authority"}],
    "The Northmoor Authority took control of the devolved adult education budget in August 2020.": [
        {"manager": "Northmoor Authority"}
    ],
    "The adult education budget, devolved in August 2019 to the Northmoor Authority, funds courses.": [
        {"manager": "Northmoor Authority"}
    ],
    "The Harbour Trust is looking for training providers for its Step Up programme.": [
        {"name": "Step Up", "manager": "Harbour Trust"}
    ],
    "Northmoor Council has procured the Step Up programme with three boroughs.": [
        {"name": "Step Up", "manager": "Northmoor Council"}
    ],
    "Northmoor Council has criticised the Step Up programme with three boroughs.": [],
    "The trial of the Step Up programme grows to another 20 areas in May.": [{"name": "Step Up"}],
    "The Step Up programme is made up of up to 40 local schools.": [{"name": "Step Up", "reach": 40}],
    "The Harbour Trust has been stripped of its role in running the Step Up programme.": [
        {"name": "Step Up", "previous_manager": "Harbour Trust"}
    ],
    "Since 2014 the Harbour Trust has administered the Step Up programme.": [
        {"name": "Step Up", "manager": "Harbour Trust"}
    ],
    "The Harbour Trust has helped run the Step Up programme since 2007.": [
        {"name": "Step Up", "manager": "Harbour Trust"}
    ],
    "The Step Up scheme was at first handed over to the Harbour Trust and Ashdown Ltd to run.": [
        {"name": "Step Up", "manager": "Harbour Trust"}
    ],
    "Ashdown Ltd lost a contract to deliver the Step Up programme in Kent.": [
        {"name": "Step Up", "area": "Kent"}
    ],
    "The Step Up trailblazers opened. The schemes, all of which are run by combined authorities and "
    "the Harbour Trust, will go on.": [{}],
    "The council was asked to fund the delivery of the Step Up programme in Kent from May.": [
        {"name": "Step Up", "area": "Kent"}
    ],
    "Ashdown Ltd lost a bet on the Step Up programme in Kent.": [],
    "Grants went to 40 colleges as part of the Step Up programme.": [],
    "The council said that delivering the Step Up programme in May was hard.": [],
    "The AEB programme has grown. The Northmoor Authority took control of the devolved AEB in 2020.": [
        {"name": "Adult Education Budget", "manager": "Northmoor Authority"}
    ],
    "The Northmoor Authority is responsible for commissioning and funding the Step Up programme.": [
        {"manager": "Northmoor Authority"}
    ],
    "Ten bodies will operate the Step Up scheme in 19 regions.": [{"name": "Step Up", "reach": 19}],
    "The Harbour Trust charity has now lost its multi-million pound contract to run the Step Up programme.": [
        {"previous_manager": "Harbour Trust"}
    ],
    "AEB is an acronym. Ashdown Awards took control of AEB in May.": [],
    "The ‘Move On’ (MO) project will run until May and is to help 4,127 people.": [{"reach": 4127}],
}
