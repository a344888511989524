"""Who manages a programme and who delivers it: patterns over words with names and programmes masked.

The groups say which column: manager, previous, by (who delivers).
"""

import re

from stages.extract.programmes.pieces import made

_INSTEAD = (
    r"(?:,? (?:rather than|instead of|in place of|replacing|taking over from|which took over from|succeeding|"
    r"having replaced|after|ahead of the previous (?:provider|contractor|operator|manager),?) (?:by "
    r")?(?P<previous>{BODY}))?"
)
WHO: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        (
            "managed_by",
            r"{P}{ASIDE}(?: procurement| tender| competition| contracts?| funding)?{PP}{VP}{SEP} "
            r"{AUX}{WAS}{RUN}{ADV} {BY} (?P<manager>{AGENT}){TAIL}"
            r"(?:,? through (?:an? |its )?(?:[a-z-]+ )?network of (?P<by>{AGENT}))?" + _INSTEAD,
        ),
        (
            "delivered_by",
            r"{P}{ASIDE}{PP}{VP}{SEP} {AUX}{WAS}{DELIVERED}{ADV} (?:{BY} (?P<by>{AGENT}){TAIL}|(?:through|"
            r"via) (?P<by2><number2:COUNT>))"
            r"(?: on behalf of (?P<manager>{BODY}))?" + _INSTEAD,
        ),
        (
            "previously_by",
            r"{P}{ASIDE}{PP},? (?:previously|formerly|originally|until now|initially) (?:{RUN}|{DELIVERED}) "
            r"by (?P<previous>{BODY})(?:,? (?:is|are|will be|has been|was) {AUX}(?:{DELIVERED} by "
            r"(?P<by>{BODY})|(?:{RUN}|taken over) by (?P<manager>{BODY})))?",
        ),
        (
            "body_runs",
            r"(?P<manager>{NAMED}|\b(?:[Ii]t|[Tt]hey)\b){APPOSED}{ASIDE},? {DO}{WAS}{RUNS} (?:(?:its|their|"
            r"[^ .;,\ue020]+’s?) (?:predecessors?|successors?|forerunners?|replacement),? )?(?:(?:the )?"
            r"(?:delivery|running|management|oversight) of )?{A}{P}{END}"
            r"(?: (?:in|across) (?P<area>{AREAS}))?",
        ),
        (
            "body_delivers",
            r"(?<!\bby )(?<!\bby the )(?P<by>{NAMED}|<number:COUNT>){APPOSED}{ASIDE},? {DO}{WAS}{DELIVERS} "
            r"{A}{P}{END}",
        ),
        (
            "body_delivers_in",
            r"^(?:And |But |Meanwhile,? )?(?:[Ii]n|[Aa]cross|[Ff]or) (?P<area>{AREAS}),? (?P<by>{NAMED}) "
            r"{DO}(?:{DELIVERS}|{RUNS}) {A}{P}",
        ),
        (
            "responsible_in",
            r"\b(?:responsibility|responsible) for (?:(?:running|delivering|managing) )?{A}{P} (?:in|"
            r"across) (?P<area>{AREAS})",
        ),
        (
            "scheme_run_by",
            r"{P}, (?:an?|the|its) [^.;,\ue020]{0,60}?(?:programme|scheme|initiative|project|pilot|"
            r"fund)[^.;,\ue020]{0,40}? (?:{RUN} by (?P<manager>{NAMED})|{DELIVERED} by (?P<by>{NAMED}))",
        ),
        (
            "run_by_opening",
            r"\b(?:[Rr]un|[Mm]anaged|[Ll]ed|[Oo]verseen|[Aa]dministered|[Cc]oordinated|[Cc]ommissioned|"
            r"[Hh]osted|[Dd]riven)(?: [a-z]+ly)? by (?P<manager>{BODY})(?: and [^.;,\ue020]{2,60})?, {A}{P}",
        ),
        ("delivered_by_opening", r"\b[Dd]elivered by (?P<by>{BODY})(?: and [^.;,\ue020]{2,60})?, {A}{P}"),
        (
            "known_as_run_by",
            r"\b(?:[Kk]nown as|[Cc]alled|[Nn]amed) {P}, (?:the|its|these) [^.;,\ue020]{2,40}? {AUX}(?:{RUN}|"
            r"{DELIVERED}){ADV} {BY} (?P<manager>{AGENT})",
        ),
        (
            "area_by",
            r"{P}{ASIDE}{PP},? {AUX}(?:{RUN}|{DELIVERED}) (?:in|across) (?P<area>{AREAS}) by (?P<by>{BODY})",
        ),
        ("which_body_runs", r"{P}{IS_ONE},? (?:which|that) (?P<manager>{BODY}) {DO}{RUNS}\b"),
        (
            "which_body_delivers",
            r"{P}{IS_ONE},? (?:which|that) (?P<by>{BODY}) {DO}{DELIVERS}\b(?: on behalf of "
            r"(?P<manager>{BODY}))?",
        ),
        (
            "won_contract_to_run",
            r"(?P<manager>{NAMED}){ASIDE},? {AUX}(?:awarded|given|won|wins?|secured|appointed|chosen|"
            r"selected|contracted|commissioned|asked|received|receives?|named|tasked|handed|picked|got(?= "
            r"the (?:go-ahead|green light|contract|job)\b)|successful in (?:its|their) bid)(?: (?:the|"
            r"an?))?(?: <value:MONEY>)?(?: [\w-]+){0,3}?(?: by (?:the )?[^.;, ]+(?: for [\w ]{3,20}?)?)?(?: "
            r"(?:to|as|with) )(?:[a-z]+ and |continue to |continue |help (?:to )?)?(?:run|manage|deliver|"
            r"lead|oversee|operate|administer|host|support(?= one of )|running|managing|delivering|manager "
            r"of|provider of)(?:ing)? (?:one of )?"
            r"{A}{P}{END}(?: (?:to|for|with) (?:some |around |about |up to )?<reach:COUNT>)?" + _INSTEAD,
        ),
        (
            "appointed_to_run",
            r"(?:appointed|chosen|chose|picked|selected|asked|contracted|named|commissioned|hired) "
            r"(?P<manager>{NAMED}) (?:to|as) (?:run|manage|deliver|lead|oversee|operate|administer|take over|"
            r"manager of|provider of) "
            r"{A}{P}{END}" + _INSTEAD,
        ),
        (
            "picked_to_host",
            r"(?P<manager>{NAMED}) {DO}(?:picked|chosen|chose|selected|appointed|named|asked) "
            r"(?P<by><number:COUNT>)(?: (?:with|from|in|across|including)\b"
            r"[^.;,\ue020]{2,70}?)? to (?:host|run|deliver|pilot|lead|test|trial) {A}{P}",
        ),
        (
            "takes_over",
            r"(?P<manager>{NAMED}){ASIDE},? {DO}(?:takes?|took|taken|taking|assumes?|inherits?|inherited|"
            r"assumed)(?: on| over)?(?: (?:the )?(?:running|management|delivery|responsibility|control|"
            r"administration|charge|ownership|oversight|contracts?)(?: of| for)?)? {A}{P}{PP}?"
            r"(?: from (?P<previous>{BODY}))?",
        ),
        (
            "handed_over",
            r"(?:(?P<previous>{BODY}) {DO})?(?:hands?|handed|handing|transfers?|transferred|passes|passed|"
            r"novated)(?: over)? {A}{P}(?: over)? to (?P<manager>{BODY})",
        ),
        (
            "was_handed",
            r"{P}{ASIDE} {AUX}(?:handed(?: over)?|transfer(?:red|s)?|passed|passes|moved?|moves|switched|"
            r"novated|pass)(?: from (?P<previous>{BODY}))? to (?P<manager>{BODY})",
        ),
        (
            "replaced_as_manager",
            r"(?P<manager>{NAMED}) {AUX}(?:replaced|replaces|succeeded|took over from|taken over from|takes "
            r"over from) (?P<previous>{BODY}) as (?:the )?(?:[a-z]+ )?(?:manager|operator|lead|contractor|"
            r"provider|body in charge) (?:of|for) {A}{P}",
        ),
        (
            "contracts_held_by",
            r"(?:[Cc]ontracts?|[Ll]icen[cs]es?) (?:for|to run) {A}{P} {AUX}(?:held|overseen|managed) "
            r"by (?P<manager>{BODY})" + _INSTEAD,
        ),
    )
)
