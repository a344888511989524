"""Where a programme runs, whom it reaches and what it costs, by what stands around its name.

The groups say which column: area, areacount, reach, each, scope, value.
"""

from stages.extract.programmes.constructions import Construction, constructions

_REACHES = (
    r"(?:reach|help|support|engag|benefit|train|recruit|attract|work|involv|includ|bring|brought|enrol|see|"
    r"saw|fund|enabl|giv|gave|plac|provid|offer|deliver|creat|mentor|welcom|match|link|sign|t[ao]k|employ|"
    r"connect|got|assist|equip|upskill|serv|target|cover|span|compris|made|consist|let|teach|taught|open|"
    r"allow|draw|drew)[a-z]*"
)
_JOINS = (
    r"(?:(?:able to )?(?:take|took|taken|taking)(?: part in| up)?|engage[sd]? with|(?:come|came|go(?:ne)?|"
    r"went|passed) through|(?:found|got|gained|secured|won|landed|moved into|entered|progressed to) "
    r"(?:[\w-]+ ){0,3}?(?:through|via|thanks to|under)|benefit(?:s|ed|ing)? from|join(?:ed|ing)?|"
    r"(?:enrol(?:led)?|start(?:ed)?)(?: on| in| onto)?|completed?|sign(?:ed)? up (?:to|for)|access(?:ed)?|"
    r"used|(?:been |be )?(?:helped|supported|trained|reached|recruited|mentored|placed|funded|upskilled|"
    r"engaged|enrolled) (?:by|through|via|under|on)|participat(?:ed?|ing) in|registered (?:for|with)|"
    r"attended|members? of|involved in|(?<!as )part of|graduated from|(?:receive|received|won|had|got|given|"
    r"secured|shared?)(?: (?:a share of|some|more))?(?: [a-z]+)? ?(?:money|funding|support|cash|help|grants?|"
    r"training)(?: so far)?(?: under| from| through))"
)
_SPREAD = (
    r"(?:roll|pilot|trial|test|launch|avail|run|ran|exten|expan|offer|introduc|live|in place|bas|activ|"
    r"start|spread|deliver|tak|took|operat|gr[eo]w|work|cover|com|created|set up|establish|on offer|open|"
    r"serv|span|made|announced(?= (?:today )?in (?:places|areas|towns|cities) [is]))[a-z]*"
)
_PLACES = r"(?:(?P<area>{AREAS})|<areacount:COUNT>(?:(?: (?:of|in)|:) (?P<area2>{AREAS}))?)"
_SO_MANY = r"(?:the |all |up to |a further |another |parts of |all of |(?:regions|areas|corners) of )*"

WHERE_AND_WHOM: tuple[Construction, ...] = constructions(
    {
        "in_places @": r"{P} (?:in|across|at) (?:the |all |up to |another |a further )*<areacount:COUNT>",
        "each_reaches @": r"{P}[^.;\ue001-\ue002\ue020]{0,80}? each (?:(?P<each>hub|centre|site|cohort|"
        r"network) )?{AUX}"
        rf"{_REACHES}(?: with| together| of)? <reach:COUNT>",
        "in_areas @": rf"{{P}}{{ASIDE}}{{VP}},? {{AUX}}{_SPREAD} (?:(?:out|up|on|today|further|first|"
        rf"initially|also|only|place|to "
        r"[a-z]+(?: [a-z]+)?) )*(?:{WHERE} |of )?(?:(?:places|areas|towns|cities) (?:including|such as) )?"
        rf"{_SO_MANY}{_PLACES}",
        "stands_in @": r"{P}{ASIDE} (?:in|across|throughout) (?P<area>{AREAS})(?= (?:has|is|was|will|had|"
        r"have|are)\b)",
        "is_national @": r"{P}(?: \([^()]{1,20}\))?(?:,| (?:is|was|are|has become|became|remains|will be)) "
        r"an? (?:[a-z-]+ ){0,2}?(?P<scope>national|nationwide|regional|country-?wide|UK-wide|England-wide) "
        r"(?:[\w’-]+ ){0,3}?(?:programme|scheme|initiative|service|project|fund|pilot|network|campaign)\b",
        "across_country @": r"{P}(?: [a-z]+){0,2},? (?P<scope>nationwide|nationally|(?:across|throughout|"
        r"up and down|around) (?:the (?:whole )?country|the UK|the nation))\b",
        "for_so_many @": r"{P}(?: \([^()]{1,20}\))?,? for (?:(?:up to|some|about|around|over|more than|"
        r"nearly) )?<reach:COUNT>(?! each)",
        "areas_test: test|trial|pilot|host|join|tak|launch": r"(?:<areacount:COUNT>|(?P<area>{AREAS}))(?: "
        r"\([^()]{1,60}\))? {AUX}(?:(?:selected|chosen|picked|"
        r"invited|named|confirmed) (?:to )?)?(?:test|trial|pilot|host|join|joined|trialling|piloting|testing|"
        r"take part in|taking part in|joining|hosting|launch) {A}{P}",
        "run_in: eliver|run|operat|roll|provision": r"\b(?:deliver(?:y of|ing|s|ed)?|run(?:ning(?: of)?|s)?|"
        r"operat(?:es?|ing)|roll(?:s|ing|ed)? out|"
        r"provision of) {A}{P} (?:in|across|throughout) (?:(?P<area>{AREAS})|<areacount:COUNT>)",
        "reached @": rf"{{P}}(?: grant| funding)?{{ASIDE}}{{PP}}{{VP}},? {{AUX}}(?:[a-z]+ to )?{_REACHES} "
        rf"(?:(?!by\b|than\b|"
        r"for\b|from\b)[a-z-]+ (?:for |to |with )?){0,2}?(?:[^.;,\ue001-\ue009\ue020]{0,60} for (?:over |up "
        r"to |some )?)?<reach:COUNT>",
        "places: \ue003": r"<reach:COUNT>(?: [a-z]+){0,2} {P} (?:places|starts|learners)",
        "took_part: \ue003": r"<reach:COUNT>(?: and [a-z]+)?(?: and (?:[a-z]+ )?\ue003++)?(?: (?!and\b|"
        r"but\b)[a-z][\w’-]*){0,4}?(?: "
        rf"(?:in|across|from) [^.;,\ue020]{{2,40}}?| who "
        rf"[^.;,\ue020]{{2,50}}?)? ?,? {{AUX}}{_JOINS} {{A}}{{P}}",
        "under_it: \ue003": r"\b(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Tt]hanks to|[Oo]n) {A}{P},? (?:[\w’-]+ "
        r"){0,5}?<reach:COUNT>(?:(?= (?:in|across|from|aged) )[^.;,\ue020]{2,40}?)?(?= {AUX}(?:\w+ed|found|"
        r"got|gained|taken|begun|gone|won|become|learn(?:ed|t)|receive|get|benefit|taught)\b)",
        "engaged_under_it: \ue003": r"\b(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Aa]cross|of|[Ii]n|[Ww]ith|[Nn]ow "
        r"that) {A}{P}"
        r"[^.;\ue001-\ue009]{0,60}?,? (?:we|it|they|the \w+) (?:(?:has|have|had|also|now|already|will|can) )*"
        rf"{_REACHES}(?: with| in)? (?:(?:more than|over|up to|some|about) )?<reach:COUNT>",
        "places_on_it: \ue003": r"\b(?:places?|room|spaces) for <reach:COUNT>[^.;,\ue020]{0,40}? (?:on|"
        r"in) {A}(?:of {A})?{P}",
        "to_reach: \ue003": r"{P}[^.;\ue003\ue020]{0,90}?,? to (?:help |re)?(?:train|teach|reach|support|"
        r"help|upskill|retrain|recruit|mentor) (?:[a-z-]+ ){0,3}?<reach:COUNT>",
        "with_participants @": r"{P}[^;.\ue020]{0,120}?, with (?:about |over |some |nearly "
        r")?<reach:COUNT>(?=[,.;]|$| (?:taking part|enrolled|involved|so far|in total|across)\b)",
        "counted_in_it: \ue003": r"<reach:COUNT>(?: are| were| have been)? (?:on|in|within) {A}{P}(?! "
        r"(?:area|region|contract))",
    }
)
VALUES: tuple[Construction, ...] = constructions(
    {
        "priced: \ue001": r"<value:MONEY>(?:[ -](?:a|per)[- ]year)?,? (?:(?!(?:to|of|for|by|and|in|up|with|"
        r"from|on|at|the|a|an|"
        r"its|as|is|was)\b)[\w’-]+ ){0,3}?{P}(?! (?:budget|contracts?|cut|underspend|shortfall))",
        "costs @": r"{P}{ASIDE}{PP}(?: \w+)?,? {AUX}(?:costs?|cost|costing|worth|backed by|backed with|"
        r"funded with|funded by|supported by|paid for by|receives?|received|allocated|given|awarded|"
        r"invests?|invest|invested|has|had|with)(?: [^.;,\ue001\ue020]{0,60}?(?:budget|funding|at|of|cost|"
        r"with|to|by|cut))? (?:an? |some |of |a total of |a further |up to )*<value:MONEY>(?! (?:from|a "
        r"head|per|each|for each))",
    }
)
"""What it costs, told with one of the others."""
