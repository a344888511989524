"""Who manages a programme and who delivers it: patterns over words with names and programmes masked.

The groups say which column: manager, previous, by (who delivers).
"""

import re

from stages.extract.programmes.pieces import made

_INSTEAD = (
    r"(?:,? (?:rather than|instead of|in place of|replacing|taking over from|which took over from|"
    r"succeeding|having replaced|"
    r"after|ahead of the previous (?:provider|contractor|operator|manager),?) (?:by )?(?P<previous>{BODY}))?"
)
WHO: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        (
            "managed_by",
            r"{P}{ASIDE}{PP}{VP}{SEP} {AUX}{WAS}{RUN}{ADV} {BY} (?P<manager>{AGENT}){TAIL}"
            r"(?:,? through (?:an? |its )?(?:[a-z-]+ )?network of (?P<by>{AGENT}))?" + _INSTEAD,
        ),
        (
            "delivered_by",
            r"{P}{ASIDE}{PP}{VP}{SEP} {AUX}{WAS}{DELIVERED}{ADV} (?:{BY} (?P<by>{AGENT}){TAIL}|"
            r"(?:through|via) (?P<by2><number2:COUNT>))"
            r"(?: on behalf of (?P<manager>{BODY}))?" + _INSTEAD,
        ),
        (
            "previously_by",
            r"{P}{ASIDE}{PP},? (?:previously|formerly|originally|until now|initially) (?:{RUN}|"
            r"{DELIVERED}) by (?P<previous>{BODY})"
            r"(?:,? (?:is|are|will be|has been|was) {AUX}(?:{DELIVERED} by (?P<by>{BODY})|(?:{RUN}|"
            r"taken over) by (?P<manager>{BODY})))?",
        ),
        (
            "body_runs",
            r"(?P<manager>{NAMED}|\b(?:[Ii]t|[Tt]hey)\b){APPOSED}{ASIDE},? {DO}{WAS}{RUNS} "
            r"(?:(?:its|their|[^ .;,\ue020]+’s?) (?:predecessors?|successors?|forerunners?|replacement),? )?"
            r"{A}{P}{END}",
        ),
        (
            "body_delivers",
            r"(?<!\bby )(?<!\bby the )(?P<by>{NAMED}|<number:COUNT>){APPOSED}{ASIDE},? {DO}{WAS}{DELIVERS} "
            r"{A}{P}{END}",
        ),
        (
            "body_delivers_in",
            r"^(?:And |But |Meanwhile,? )?(?:[Ii]n|[Aa]cross|[Ff]or) (?P<area>{AREAS}),? (?P<by>{NAMED}) {DO}"
            r"(?:{DELIVERS}|{RUNS}) {A}{P}",
        ),
        (
            "responsible_in",
            r"\b(?:responsibility|responsible) for (?:(?:running|delivering|managing) )?{A}{P} (?:in|across) "
            r"(?P<area>{AREAS})",
        ),
        (
            "scheme_run_by",
            r"{P}, (?:an?|the|its) [^.;,\ue020]{0,60}?(?:programme|scheme|initiative|project|pilot|"
            r"fund)[^.;,\ue020]{0,40}? {RUN} by "
            r"(?P<manager>{NAMED})",
        ),
        (
            "run_by_opening",
            r"\b(?:[Rr]un|[Mm]anaged|[Ll]ed|[Oo]verseen|[Aa]dministered|[Cc]oordinated|"
            r"[Cc]ommissioned|[Hh]osted|[Dd]riven)(?: [a-z]+ly)? by (?P<manager>{BODY})"
            r"(?: and [^.;,\ue020]{2,60})?, {A}{P}",
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
            r"{P}{IS_ONE},? (?:which|that) (?P<by>{BODY}) {DO}{DELIVERS}\b"
            r"(?: on behalf of (?P<manager>{BODY}))?",
        ),
        (
            "won_contract_to_run",
            r"(?P<manager>{NAMED}){ASIDE},? {AUX}(?:awarded|given|won|wins?|secured|appointed|chosen|"
            r"selected|contracted|commissioned|asked|"
            r"received|receives?|named|tasked|handed|picked|got(?= the (?:go-ahead|green light|"
            r"contract|job)\b))(?: (?:the|an?|<value:MONEY>)(?: "
            r"[\w-]+){0,3}?)?(?: by (?:the )?[^.;, ]+(?: for [\w ]{3,20}?)?)?(?: (?:to|as|with) "
            r")(?:[a-z]+ and |continue to |continue |help (?:to )?)?"
            r"(?:run|manage|deliver|lead|oversee|operate|administer|host|support(?= one of )|running|"
            r"managing|delivering|"
            r"manager of|provider of)(?:ing)? (?:one of )?"
            r"{A}{P}{END}" + _INSTEAD,
        ),
        (
            "appointed_to_run",
            r"(?:appointed|chosen|chose|picked|selected|asked|contracted|named|commissioned|hired) "
            r"(?P<manager>{NAMED}) (?:to|as) "
            r"(?:run|manage|deliver|lead|oversee|operate|administer|take over|manager of|provider of) "
            r"{A}{P}{END}" + _INSTEAD,
        ),
        (
            "picked_to_host",
            r"(?P<manager>{NAMED}) {DO}(?:picked|chosen|chose|selected|appointed|named|asked) "
            r"(?P<by><number:COUNT>) to "
            r"(?:host|run|deliver|pilot|lead|test|trial) {A}{P}",
        ),
        (
            "takes_over",
            r"(?P<manager>{NAMED}){ASIDE},? {DO}(?:takes?|took|taken|taking|assumes?|inherits?|"
            r"inherited|assumed)(?: on| over)?"
            r"(?: (?:the )?(?:running|management|delivery|responsibility|control|administration|"
            r"contracts?)(?: of| for)?)? {A}{P}"
            r"{PP}?(?: from (?P<previous>{BODY}))?",
        ),
        (
            "handed_over",
            r"(?:(?P<previous>{BODY}) {DO})?(?:hands?|handed|handing|transfers?|transferred|passes|"
            r"passed|novated)(?: over)? {A}{P}"
            r"(?: over)? to (?P<manager>{BODY})",
        ),
        (
            "was_handed",
            r"{P}{ASIDE} {AUX}(?:handed(?: over)?|transfer(?:red|s)?|passed|passes|moved?|moves|"
            r"switched|novated|pass)"
            r"(?: from (?P<previous>{BODY}))? to (?P<manager>{BODY})",
        ),
        (
            "replaced_as_manager",
            r"(?P<manager>{NAMED}) {AUX}(?:replaced|replaces|succeeded|took over from|taken over from|"
            r"takes over from) "
            r"(?P<previous>{BODY}) as (?:the )?(?:[a-z]+ )?(?:manager|operator|lead|contractor|"
            r"provider|body in charge) (?:of|for) {A}{P}",
        ),
        (
            "contracts_held_by",
            r"(?:[Cc]ontracts?|[Ll]icen[cs]es?) (?:for|to run) {A}{P} {AUX}(?:held|overseen|managed) "
            r"by (?P<manager>{BODY})" + _INSTEAD,
        ),
    )
)
