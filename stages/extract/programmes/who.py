"""Who runs, pays for or delivers a programme: bodies by their place around its name.

The group `who` is the agent of the verb `verb`, whose kind says which column it fills; the groups manager,
by and previous say their column themselves.
"""

from stages.extract.programmes.constructions import Construction, constructions
from stages.extract.programmes.grammar import NEAR_VERBS

_PART = (
    r"(?:(?:lead|main|sole|national|regional|local|official|chosen|new|biggest|largest|prime) )*(?:delivery "
    r"|training |contract )?(?:partners?|providers?|suppliers?|operators?|(?:sub-?)?contractors?|"
    r"deliverers?)\b"
)
_HEAD = (
    r"(?:(?:lead|main|sole|national|new|current) )*(?:managing agents?|(?:programme |fund )?(?:managers?|"
    r"operators?|administrators?|co-?ordinators?)|managing (?:body|contractor)|accountable body|lead "
    r"(?:organisation|body|college|institution|authority))\b"
)
_IS = (
    r"(?:,? as|,| (?:is|was|were|are|remains|became|has become|w(?:ill|ould) (?:also )?be|has been|"
    r"(?:(?:will|can|could|may|should) )?becomes?|(?:accepte?|agree)[sd] [^.;,\ue020]{0,50}?to be(?:come)?))"
)
_PLACED = r"(?: (?:in|for|across|covering) (?P<area>{AREAS}))?"
_MOVES = (
    r"(?:moves?|moving|moved|pass(?:es|ed)?|transfer(?:s|red)?|switch(?:es|ed)?|shift(?:s|ed)?|handed|"
    r"outsourced|contracted|farmed|devolved(?: (?:in|since|from) [^.;,\ue020]{3,25}?)?|novated)(?: over| "
    r"back| out)?(?: from (?P<previous>{BODY}))? to (?P<manager>{NAMED}|<bodies:COUNT>)"
)
_ANY_RUN = (
    r"\b(?P<verb>run|manage|deliver|lead|oversee|operate|administer|host|pilot|test|trial|provide|support|"
    r"running|managing|delivering|providing|manager of|provider of|take over)\b"
)
_NOT_BY = r"(?<![\ue010\ue013])(?<!\bby )(?<!\bby the )"
"""Before whoever does something; who is told after "by" does what was done."""
_TASK = r"(?:the |an? |its )?(?:delivery|running|management|oversight|administration|control|responsibility)"

_REPLACES = r"(?:replac(?:e[sd]?|ing)|succeed(?:s|ed|ing)?|t(?:akes?|ook|aken|aking) over from)"
_IN_POST = (
    rf"(?:as|in|to)(?: (?:the|an?|its))? (?:(?:[a-z-]+ )?{_HEAD} (?:for|of)|{_TASK} of|"
    r"(?:run|manag|deliver|lead|oversee|operat|administ)[a-z]*)"
)

_LINKS = {
    "body_runs": r"{VERB} (?:[^ ,]+ (?:predecessors?|successors?|forerunners?|replacement),? )?{A}{P}",
    "owned": r"[’'](?:s\b)?(?: \([^()]{1,12}\))? {A}{P}",
    "its_own": r"(?:its|their) {A}{P}",
    "chosen_to_run": rf"(?:to|as|with) [^.;\ue020]{{0,40}}?{_ANY_RUN}(?: one of)? {{A}}{{P}}",
    "chose_to_run": rf"(?:to|as) {_ANY_RUN} {{A}}{{P}}",
}
"""How some of them lead up to the programme, quick to look for."""
WHO: tuple[Construction, ...] = constructions(
    {
        "run_by @": r"{P}{ASIDE}(?: procurement| tender| competition| contracts?| "
        r"funding)?{PP}{VP}{SEP} {AUX}{WAS}(?<!isations )(?<!viders )(?<!leges ){DONE}{ADV}(?: on behalf "
        r"of (?P<owner>{BODY})(?: \([^()]{1,60}\))?)? (?:{BY} (?P<who>{AGENT}){TAIL}(?:,? through (?:an? |"
        r"its )?(?:[a-z-]+ )?network of (?P<by>{AGENT}))?|(?:through|via) "
        r"(?P<by2><number:COUNT>)){FOR}{INSTEAD}(?: (?:in|across) (?P<area>{AREAS}))?",
        "run_in_areas_by @": r"{P}{ASIDE}{SEP} {AUX}{WAS}{DONE} (?:in|across|throughout) (?P<area>{AREAS}),? "
        r"by (?P<who>{AGENT})",
        "run_in_area_by: In |Across |Throughout ": r"^(?:In|Across|Throughout) (?P<area>{AREAS}),? {P} "
        r"{AUX}{DONE} {BY} (?P<who>{AGENT})(?:,? with (?P<by><partners:COUNT>)(?= delivering| working| "
        r"teaching))?",
        "which_it_runs @": r"{P}(?: (?:is|was) (?:an?|the|one) (?:[\w-]+ ){0,3}?(?:programme|scheme|"
        r"initiative|service|project))?,? (?:which|that) (?P<who>{BODY}) {DO}{VERB}{FOR}",
        "moves_to @": rf"{{P}}(?:’s)?(?: {_TASK})?{{ASIDE}},? {{AUX}}{_MOVES}",
        "kind_of_body @": r"{P}(?: \([^()]{1,20}\))?(?:,| is| was| are| were) (?:an?|the|one of the) "
        r"(?:[^ .;,]+ ){0,4}?(?:programmes?|schemes?|initiatives?|services?|projects?|campaign|pilot)"
        r" (?:from|by|of) (?P<owner>{NAMED})",
        "is_bodys @": r"{P} (?:is|was) (?P<owner>{NAMED})[’'](?:s\b)? (?:[^ .;,]+ ){0,4}?(?:programme|scheme|"
        r"initiative|fund|project|pilot|campaign)\b",
        "joint @": r"{P} (?:is|was) an? (?:[a-z-]+ )?(?:partnership|collaboration|joint (?:project|venture|"
        r"initiative)) (?:between|of|by) (?P<by>{AGENT})",
        "of_body @": r"{P} of (?P<owner>{NAMED})(?![’'])",
        "partners_of_it @": rf"{{P}}’s (?:\w+ )?{_PART},? (?P<by>{{BODY}})",
        "through_network @": r"{P}{ASIDE}{SEP} {AUX}(?:gives?|offers?|provides?|works?|operates?|runs?|"
        r"teaches|supports?|helps?)\b[^.;\ue020]{0,120}? (?:through|via) (?:an? |its |the )?(?:[a-z-]+ "
        r")?(?:network|consortium|group|alliance|partnership) of (?P<by>{AGENT})",
        f"body_runs: {NEAR_VERBS}": rf"(?P<who>{_NOT_BY}{{NAMED}}|"
        r"\b(?:[Ii]t|[Tt]hey)\b(?! to\b)|(?<!\bby "
        r")<number:COUNT>|{CLASS}){APPOSED}{ASIDE},? {DO}{WAS}{VERB} "
        r"(?:(?:its|their|[^ .;,\ue020]+’s?) (?:predecessors?|successors?|forerunners?|replacement),? )?"
        r"{A}{P}{END}{FOR}(?: (?:in|across) (?P<area>{AREAS}))?",
        "opens_run_by: by ": r"\b(?P<verb>[A-Z][a-z]+ed|Run|Led|Overseen|Set up)(?: [a-z]+ly)? "
        r"by (?P<who>{BODY})(?: (?:in (?:partnership|collaboration)|together|along|jointly) with "
        r"(?P<by>{BODY}))?(?: in [^.;,\ue020]{2,20})?(?: and [^.;,\ue020]{2,60})?, {A}{P}",
        "owned: ’|'": r"(?P<owner>{NAMED})[’'](?:s\b)?(?: \([^()]{1,12}\))? {A}{P}{END}",
        "its_own: its |their ": rf"(?P<owner>{_NOT_BY}{{NAMED}})"
        r"(?![’']| chief)[^.;\ue010\ue013\ue020“]{0,60}? (?:launch|"
        r"r[au]n|open|expan|exten|announc|deliver|offer|invit|procur|tender|award|select|nam|pick|seek|us|"
        r"promot|recruit|complet|start|creat|set up|look|cancel|abandon|scrap|paus|suspend|review|"
        r"fund)[a-z]*\b[^.;\ue010\ue013\ue020“]{0,90}? (?:its|their) {A}{P}{END}",
        "paid_by: funded|run |led |managed|owned": r"(?P<owner>{NAMED})[- ](?:funded|run|led|managed|"
        r"owned) {A}{P}{END}",
        "pays_for: \ue001": r"(?P<owner>{NAMED}){ASIDE},? {DO}(?:invest|put|alloca|pledg|commit|spen|set|"
        r"provid|award|announc|earmark|giv|gave|releas|ma[kd]e)[a-z]*(?: aside| available)? (?:[\w-]+ "
        r"){0,3}?\ue001++[^.;\ue020]{0,60}? (?:in|into|for|on|to|towards|through|under|of|extend|expand|"
        r"launch|run|support|deliver|fund) {A}{P}{END}",
        "has_for: \ue001": r"(?P<owner>{NAMED}) (?:has|have|had|is offering) \ue001++,? (?:(?:available|"
        r"set aside|on offer|up for grabs) )?(?:to|for) [^.;\ue020]{2,90}? (?:through|under|via|from) "
        r"{A}{P}{END}",
        "announces: nounc|nveil|onfirm|eveal|ublish|open|start|beg": r"(?P<owner>{NAMED})(?: \([A-Z]+\))? "
        r"(?:(?:has|have|today|also|now|will|is|yesterday) )*(?:announc|unveil|confirm|reveal|publish|open|"
        r"start|beg[au]n)[a-z]*(?: (?:plans|details|funding|applications|bidding) (?:for|of|to))?(?: "
        r"[a-z]+){0,3}?(?: (?:launch|expansion|roll-?out|start|creation|introduction|extension|round|wave|"
        r"phase) of)? {A}{P}{END}",
        "chosen_to_run: to | as | with ": r"(?P<who>{NAMED}){ASIDE},? {AUX}"
        r"(?:awarded|given|won|wins?|secured|appointed|chosen|selected|"
        r"contracted|commissioned|asked|receive[sd]?|named|tasked|handed|picked|got(?= the (?:go-ahead|"
        r"green light|contract|job)\b)|successful in (?:its|their) bid)(?: (?:the|an?))?(?: <value:MONEY>)?"
        r"(?: [\w-]+){0,3}?(?: by (?:the )?[^.;, ]+(?: for [\w ]{3,20}?)?)? (?:to|as|with) (?:[a-z]+ and "
        rf"|continue to |continue |help (?:to )?)?{_ANY_RUN}(?: one of)? {{A}}{{P}}{{END}}"
        r"(?: (?:to|for|with) (?:some |another |around |about |up to )?<reach:COUNT>)?{INSTEAD}",
        "given_to_run: to ": rf"\b(?:award(?:s|ed|ing)?|grants?|contracts?|allocation|given|gave)\b"
        rf"[^.;\ue020]{{0,60}}? to (?:the )?(?P<who>{{NAMED}})(?! of\b), [^.;,\ue020]{{3,70}}, to (?:help "
        rf")?{_ANY_RUN} "
        r"{A}{P}{END}",
        "chose_to_run: to | as ": r"(?:(?P<manager>{NAMED}){ASIDE},? {DO})?"
        r"(?:appoint|ch[oe]+s|pick|select|ask|contract|name|"
        r"commission|hir|invit|sign|agree)[a-z]{0,3}(?: [^.;,\ue010\ue013]{2,40} with)? (?P<who>{AGENT})"
        rf"(?: (?:with|from|in|across|including)\b[^.;,\ue020]{{2,70}}?)? (?:to|"
        rf"as) {_ANY_RUN} {{A}}{{P}}{{END}}"
        r"{INSTEAD}",
        "takes_over: tak|took|assum|inherit": r"(?P<manager>{NAMED}){ASIDE},? {DO}(?:takes?|took|taken|"
        r"taking|assum(?:es?|ed)|inherit(?:s|ed)?)"
        rf"(?: on| over)?(?: {_TASK}(?: of| for)?| charge of| contracts?(?: of| for)?)? {{A}}{{P}}"
        r"{PP}?(?: from (?P<previous>{BODY}))?",
        "handed_over: hand|transf|passe|novat|devol": r"(?:(?P<previous>{BODY}) {DO})?(?:hands?|handed|"
        r"handing|transfer(?:s|red)|passe[sd]|novated|"
        r"devolv(?:es|ed|ing))(?: over)? (?:[^.;,\ue020]{1,30}? of )?{A}{P}(?: over)? to "
        r"(?P<manager>{BODY}|<bodies:COUNT>)",
        "task_moves: eliver|unning|anage|versight|dminis|ontrol|espons": rf"(?i:\b{_TASK}) (?:of|"
        rf"for) {{A}}{{P}}{{PP}} {{AUX}}{_MOVES}",
        "task_lies_with: esponsibility": r"\b[Rr]esponsibility for {A}{P}[^.;\ue010-\ue013]{0,40}? (?:lies|"
        r"rests|sits|stays|remains) with (?P<manager>{NAMED})",
        "responsible_for: respons|account|charge": r"(?:(?P<manager>{NAMED}){ASIDE}{SEP} {AUX})?(?:(?:given|"
        r"handed|takes?|took|taken|taking|has|holds) (?:overall "
        r"|full )?responsibility|\bresponsible|\baccountable|\bin charge) (?:for|of) (?:(?:[a-z]+ing)(?:, "
        r"[a-z]+ing)? (?:and [a-z]+ing )?)?{A}{P}(?: (?:in|across) (?P<area>{AREAS}))?",
        "works_under_it: hrough|nder |ia |part of": r"\b"
        r"(?:[Tt]hrough|[Uu]nder|[Vv]ia|[Aa]s part of) {A}{P},? "
        r"(?P<by>{NAMED}) {DO}(?:train|teach|taught|help|support|deliver|offer|provid|r[au]n|recruit)[a-z]*"
        r"(?: (?:[a-z-]+ ){0,2}?<reach:COUNT>)?",
        "loses_it: los|strip|withdr|pull|stood|step": r"(?P<previous>{NAMED})(?: "
        r"[a-z]+)?{ASIDE},? {AUX}(?:los(?:t|es|ing)|stripped of|withdr[ae]w(?:n|s)? from|"
        r"pull(?:ed|s) out of|st(?:ood|ep(?:s|ped)) down from) (?:(?:the|an?|its|their) )?(?:[\w-]+ ){0,2}?"
        r"(?:contracts?|role|responsibility|job|licen[cs]es?|right)(?: (?:for|in|of|to))? (?:[a-z]+ )?{A}{P}"
        r"(?: (?:in|across|for) (?P<area>{AREAS}))?",
        "seeks_partners: tender|look|search|seek|invit": r"(?P<manager>{NAMED}){ASIDE},? {AUX}(?:tender(?:ed|"
        r"s|ing)? for|(?:(?:looking|search\w*) for|seek(?:s|ing)|invit(?:es|ed|ing)) [^.;,\ue020]{3,50} "
        r"(?:for|to (?:deliver|run|provide|join))) {A}{P}",
        "replaces: eplac|ucceed|over from": rf"(?P<manager>{{NAMED}}){{ASIDE}},? {{DO}}{_REPLACES} "
        rf"(?P<previous>{{NAMED}}) {_IN_POST} {{A}}{{P}}",
        "replaces_partner: eplac|ucceed|over from": rf"(?P<by>{{NAMED}}){{ASIDE}},? {{DO}}{_REPLACES} "
        rf"{{NAMED}} as (?:(?:the|an?|its) )?{_PART} (?:for|of|on|in|to) {{A}}{{P}}",
        "is_replaced: eplaced|ucceeded": rf"(?P<previous>{{NAMED}}){{ASIDE}},? {{AUX}}(?:replaced|succeeded) "
        rf"by (?P<manager>{{NAMED}}) {_IN_POST} {{A}}{{P}}",
        "manager_of: manag|operator|admin|ordinat|account|lead ": rf"(?P<manager>{{NAMED}})(?: "
        rf"\([^()]{{1,20}}\))?{_IS} (?:(?:an?|the|its) )?(?:{{P}}’s {_HEAD}|"
        rf"[‘“]?{_HEAD}[’”]? (?:for|of) {{A}}(?:[\ue010\ue013]++ [‘“]?)?{{P}})",
        "partner_in: artner|rovider|upplier|perator|ontractor|eliverer": rf"(?P<by>{{NAMED}}|"
        rf"<number:COUNT>)(?: \([^()]{{1,20}}\))?{_IS} (?:(?:an?|the|one of (?:the|its)|its) "
        rf")?(?:(?:[a-z-]+ ){{0,2}}?{{P}}(?:’s)? (?:\w+ )?{_PART}{_PLACED}|{_PART} (?:for|of|on|in|to|"
        rf"under) {{A}}{{P}})",
        "as_partner: art": rf"\b(?:[Aa]s (?:an?|the|one of the) {_PART} (?:in|for|on|of)|[Tt]aking part "
        rf"in) {{A}}{{P}}(?:,| are) "
        r"(?P<by>{AGENT})",
        "heads_it: status|lead|organisation|role|body|host|manager": r"(?P<manager>{NAMED}){ASIDE},? "
        r"{AUX}(?:awarded|given|handed|won|named|appointed|confirmed|chosen|selected)(?: as)?(?: (?:the|"
        r"an?))?(?: [\w-]+){0,3}? (?:status|lead|leader|organisation|role|body|host|manager) (?:for|of|on|"
        r"in) {A}{P}{END}",
        "contract_goes_to: ontract": rf"\b[Cc]ontracts? (?:for|to {_ANY_RUN}) {{A}}{{P}}(?: (?:in|across|"
        rf"for) (?P<area>{{AREAS}}))?,? "
        r"{AUX}(?:(?:go(?:es|ne|ing)?|went|awarded|given|handed|let) to|(?:won|held|secured) by) "
        r"(?P<by>{AGENT})",
        "holds_contract: contract": r"(?P<by>{NAMED}){ASIDE}{SEP} {DO}(?:holds?|held|holding|signed|won|has) "
        r"(?:the|an?|its) (?:[\w-]+ )"
        rf"{{0,2}}?contracts? (?:for|to {_ANY_RUN}) {{A}}{{P}}{_PLACED}",
    },
    _LINKS,
)
"""What may be told of who has to do with a programme, in the order in which it counts."""
COURSES = (
    *constructions(
        {
            "awarding_bodies_of_it: awarding": r"(?P<by>{AGENT}) (?:is|are|was|were|will be) (?:the|an?|one "
            r"of the) awarding (?:bodies|body|organisations?)(?:(?!, which\b)[^.;\ue020]){0,80}? {A}{P}",
        }
    ),
    *(told for told in WHO if told.name in {"task_lies_with", "run_by", "body_runs", "chosen_to_run"}),
)
"""What is told of who awards a course, runs or delivers it."""
