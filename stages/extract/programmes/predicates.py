"""What a sentence says of a programme: patterns over its words with names, figures and programmes masked.

`{P}` is the programme. The groups say which column: manager, previous, by (who delivers), area, value, reach.
"""

import re

from stages.extract.programmes.pieces import WHERE, made

_INSTEAD = (
    r"(?:,? (?:rather than|instead of|in place of|replacing|taking over from|which took over from|"
    r"succeeding|having replaced|"
    r"after|ahead of the previous (?:provider|contractor|operator|manager),?) (?:by )?(?P<previous>{BODY}))?"
)
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
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
        ("in_places", r"{P} (?:in|across|at|to) (?:the |all |up to )*<areacount:COUNT>"),
        (
            "area_by",
            r"{P}{ASIDE}{PP},? {AUX}(?:{RUN}|{DELIVERED}) (?:in|across) (?P<area>{AREAS}) by (?P<by>{BODY})",
        ),
        ("from_which", r"{P},? (?:from|through|under|by|via) which (?:[a-z-]+ ){0,3}?<reach:COUNT>"),
        ("which_body_runs", r"{P}{IS_ONE},? (?:which|that) (?P<manager>{BODY}) {DO}{RUNS}\b"),
        (
            "which_body_delivers",
            r"{P}{IS_ONE},? (?:which|that) (?P<by>{BODY}) {DO}{DELIVERS}\b"
            r"(?: on behalf of (?P<manager>{BODY}))?",
        ),
        (
            "each_reaches",
            r"{P}[^.;\ue001-\ue002\ue020]{0,80}? each (?P<each>hub|centre|site|cohort|network) "
            r"{AUX}(?:works? with|supports?|helps?|reach(?:es)?|serves?|trains?|brings? together|takes?) "
            r"<reach:COUNT>",
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
        (
            "in_areas",
            r"{P}{ASIDE}{VP},? {AUX}(?:rolled out|piloted|trialled|tested|launched|launching|launch|"
            r"available|"
            r"running|run|runs|ran|extended|extend|expanded|expand|offered|introduced|live|in place|"
            r"based|active|"
            r"started|spread|delivered|rolling out|delivering|taking place|take place|took place|operating|"
            r"operates?|operated|working|works|covering|coming)"
            r" (?:(?:further|first|initially|also|out|only) )?"
            + WHERE
            + r" (?:the |all |up to |a further |another |parts of |all of )*"
            r"(?:(?P<area>{AREAS})|<areacount:COUNT>(?:(?: (?:of|in)|:) (?P<area2>{AREAS}))?)",
        ),
        (
            "covers_areas",
            r"{P}{ASIDE}{VP},? {AUX}(?:serves|serve|covers?|covering|spans?|includes?|comprises?) "
            r"(?:the |all |up to |a further |parts of |all of )*(?:(?P<area>{AREAS})|"
            r"<areacount:COUNT>(?:(?: (?:of|in)|:) (?P<area2>{AREAS}))?)",
        ),
        (
            "areas_test",
            r"(?:<areacount:COUNT>|(?P<area>{AREAS}))(?: \([^()]{1,60}\))? {AUX}(?:(?:selected|chosen|"
            r"picked|invited|named|confirmed) (?:to )?)?(?:test|trial|pilot|host|join|joined|"
            r"trialling|piloting|testing|take part in|"
            r"taking part in|joining|hosting|launch) {A}{P}",
        ),
        (
            "programme_in",
            r"{P}{ASIDE} (?:in|across|throughout) (?P<area>{AREAS})(?= (?:has|is|was|will|had|have|are)\b)",
        ),
        (
            "reached",
            r"{P}{ASIDE}{PP}{VP},? {AUX}(?:reach(?:ed|es|ing)?|help(?:ed|s|ing)?|support(?:ed|s|ing)?|"
            r"engag(?:ed?|es|ing)(?: with)?|benefit(?:ed|s|ing)?|"
            r"train(?:ed|s|ing)?|recruit(?:ed|s|ing)?|attract(?:ed|s|ing)?|work(?:ed|s|ing)? with|"
            r"involv(?:es|ed|ing|e)|includ(?:es|ed|e)|"
            r"bring(?:s|ing)? together|brought together|enrol(?:led|s)?|seen|saw|sees|fund(?:ed|s)?|"
            r"enabled?|enables|giv(?:es|en|e)|gave|"
            r"placed|provid(?:ed|es|e)|offer(?:ed|s)?|deliver(?:ed|s)?|created?|mentor(?:ed|s)?|"
            r"welcom(?:ed|es)|matched|link(?:s|ed)?|signed up|signs up|taken on|employ(?:s|ed)?|connected|"
            r"got|assist(?:ed|s)?|equipp?(?:ed|s)?|upskill(?:ed)?|serv(?:ed|es|e)|target(?:s|ed)?|"
            r"aims? to (?:reach|help|support|train)|"
            r"cover(?:s|ed)?|spans?|comprises?|reaching) "
            r"(?:(?!by\b|than\b|for\b|from\b)[a-z-]+ (?:for |to |with )?){0,2}?<reach:COUNT>",
        ),
        (
            "took_part",
            r"<reach:COUNT>(?: and [a-z]+)?(?: and (?:[a-z]+ )?\ue003++)?"
            r"(?: (?!and\b|but\b)[a-z][\w’-]*){0,4}?(?: (?:in|across|from) "
            r"[^.;,\ue020]{2,40}?| who [^.;,\ue020]{2,50}?)? ?,? {AUX}(?:(?:able to )?(?:take|"
            r"took|taken|taking)(?: part in)?|engage(?:d|s)? with|come through|came through|(?:found|got|"
            r"gained|secured|won|landed|moved into|entered|"
            r"progressed to) "
            r"(?:[\w-]+ ){0,3}?(?:through|via|thanks to|under)|benefit(?:s|ed|ing)? from|joined|joining|join|"
            r"enrolled (?:on|in|onto)|enrol on|completed|complete|gone through|go through|went "
            r"through|signed up (?:to|for)|started|start|"
            r"accessed|access|used|(?:been |be )?(?:helped|supported|trained|reached|recruited|"
            r"mentored|placed|funded|upskilled|engaged|enrolled) (?:by|through|via|under|on)|"
            r"participat(?:ed?|ing) in|registered (?:for|with)|attended|members? of|involved in|part "
            r"of|graduated from|passed through|(?:receive|received|won|had|got|given|secured|shared?)(?: "
            r"(?:a share"
            r" of|some|more))?(?: [a-z]+)? ?(?:money|funding|support|cash|help|grants?|training)(?: so far)?"
            r"(?: under| from| through)) {A}{P}",
        ),
        (
            "under_it",
            r"(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Tt]hanks to|[Oo]n) {A}{P},? (?:[\w’-]+ "
            r"){0,5}?<reach:COUNT>(?:(?= (?:in|across|from|aged) )[^.;,\ue020]{2,40}?)?(?= {AUX}(?:\w+ed|"
            r"found|got|gained|taken|begun|"
            r"gone|won|become|learn(?:ed|t)|receive|get|benefit|taught)\b)",
        ),
        (
            "places_on_it",
            r"\b(?:places?|room|spaces) for <reach:COUNT>[^.;,\ue020]{0,40}? (?:on|in) {A}(?:of {A})?{P}",
        ),
        (
            "with_participants",
            r"{P}[^;.\ue020]{0,120}?, with (?:about |over |some |nearly )?<reach:COUNT>"
            r"(?=[,.;]|$| (?:taking part|enrolled|involved|so far|in total|across)\b)",
        ),
        (
            "counted_in_it",
            r"<reach:COUNT>(?: are| were| have been)? (?:on|in|within) {A}{P}(?! (?:area|region|contract))",
        ),
    )
)
_RUNNING = (
    "run ran manag lead overs admin ordinat operat host launch set_up sets_up creat found establish "
    "organis pilot"
)
_NEEDS = {
    "managed_by": " by | through| via| with ",
    "delivered_by": " by | through| via| with ",
    "previously_by": " by ",
    "scheme_run_by": " by ",
    "run_by_opening": " by ",
    "delivered_by_opening": "elivered by ",
    "area_by": " by ",
    "known_as_run_by": "nown as |alled |amed ",
    "body_runs": _RUNNING.replace(" ", "|").replace("_", " "),
    "body_delivers": "deliver|provid|offer|teach",
    "which_body_delivers": "deliver|provid|offer|teach",
    "each_reaches": " each ",
    "picked_to_host": " picked | chosen | chose | selected | appointed | named | asked ",
    "covers_areas": "serve|cover|span|includ|compris",
    "programme_in": " in | across | throughout ",
    "which_body_runs": " which | that ",
    "won_contract_to_run": "award|given|won |wins|secured|appoint|chosen|select|contract|commission|asked|"
    "receive|"
    "named|tasked|handed|picked|got the",
    "appointed_to_run": "appoint|cho|pick|select|asked|contract|named|commission|hired",
    "takes_over": "tak|took|inherit|assum",
    "handed_over": "hand|transfer|pass|novat",
    "was_handed": "hand|transfer|pass|novat|mov|switch",
    "replaced_as_manager": "replac|succe|over from",
    "contracts_held_by": " by ",
    "in_areas": " in | across | throughout | to | into | over | for | at | covering ",
    "reached": "\ue003",
    "took_part": "\ue003",
    "under_it": "\ue003",
    "places_on_it": " for \ue003",
    "counted_in_it": "\ue003",
    "with_participants": ", with ",
    "responsible_in": "esponsibility for |esponsible for ",
    "body_delivers_in": "deliver|provid|offer|teach|" + _RUNNING.replace(" ", "|").replace("_", " "),
    "in_places": "\ue003",
    "from_which": "\ue003",
    "areas_test": "test|trial|pilot|host|join|part in|launch",
    "priced": "\ue001",
    "costs": "\ue001",
    "a_priced_scheme": "\ue001",
    "a_scheme_worth": "\ue001",
    "money_for": "\ue001",
}
NEEDS: dict[str, tuple[str, ...]] = {name: tuple(words.split("|")) for name, words in _NEEDS.items()}
"""For each pattern words of which a masked sentence must hold one: a search too cheap to matter."""
VALUES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        (
            "priced",
            r"<value:MONEY>(?:[ -](?:a|per)[- ]year)?,? (?:(?!(?:to|of|for|by|and|in|up|with|from|on|"
            r"at|the|a|an|its|as|is|was)\b)[\w’-]+ ){0,3}?{P}(?! (?:budget|contracts?|cut|underspend|"
            r"shortfall))",
        ),
        (
            "costs",
            r"{P}{ASIDE}{PP}(?: \w+)?,? {AUX}(?:costs?|cost|costing|worth|backed by|backed with|"
            r"funded with|funded by|supported by|paid for by|receives?|received|"
            r"allocated|given|awarded|invests?|invest|invested|has|had|with)(?: "
            r"[^.;,\ue001\ue020]{0,60}?(?:budget|funding|at|of|cost|with|to|by|cut))? "
            r"(?:an? |some |of |a total of |a further |up to )*<value:MONEY>(?! (?:from|a head|per|"
            r"each|for each))",
        ),
        (
            "a_priced_scheme",
            r"{P}, (?:an?|the|its) (?:new )?<value:MONEY>(?:[ -](?:a|per)[- ]year)? (?:[\w-]+ "
            r"){0,4}?(?:programme|scheme|initiative|fund|project|pilot)",
        ),
        (
            "a_scheme_worth",
            r"{P}(?: \([^()]{1,20}\))?, (?:an?|the|its) (?:[\w-]+ ){0,4}?(?:programme|scheme|"
            r"initiative|fund|project|pilot)"
            r"[^.;,\ue020]{0,40}? (?:worth|costing|with a budget of|backed by|funded with) <value:MONEY>",
        ),
        (
            "money_for",
            r"<value:MONEY>(?: (?:a|per) year)?(?: (?:of|in) [a-z]+)?(?: [a-z]+){0,3} (?:for|into|to "
            r"(?:fund|expand|deliver|run|extend|launch|support|scale up)|(?:extension|boost|injection) to) "
            r"{A}{P}{END}",
        ),
    )
)
AND_IN = made(r"(?:,|,? and|;|,? while) (?:in|across) (?P<area>{AREAS}),? by (?P<by>{BODY})")
"""A further area of a list: "in the North West by A *and in London by B*"."""
