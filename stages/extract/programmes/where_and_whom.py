"""Where a programme runs and whom it reaches: patterns over words with figures and programmes masked.

The groups say which column: area, areacount, reach.
"""

from stages.extract.programmes.pieces import predicates

WHERE_AND_WHOM = predicates(
    {
        "in_places: P in_|across|at_|to_ COUNT": r"{P} (?:in|across|at|to) (?:the |all |up to |another |"
        r"a further )*<areacount:COUNT>",
        "each_reaches: P each COUNT": r"{P}[^.;\ue001-\ue002\ue020]{0,80}? each (?P<each>hub|centre|site|"
        r"cohort|network) {AUX}(?:works? with|supports?|helps?|reach(?:es)?|serves?|trains?|brings? "
        r"together|takes?) <reach:COUNT>",
        "in_areas: P SPREAD AREA": r"{P}{ASIDE}{VP},? {AUX}(?:rolled out|piloted|trialled|tested|launched|"
        r"launching|launch|available|running|run|runs|ran|extended|extend|expanded|expand|offered|introduced|"
        r"live|in place|based|active|started|spread|delivered|rolling out|delivering|taking place|take place|"
        r"took place|operating|operates?|operated|growing|grows?|grew|working|works|covering|coming|created|"
        r"set up|established|on offer|open(?: to [a-z]+(?: [a-z]+)?)?|announced(?= (?:today )?in (?:places|"
        r"areas|towns|cities) [is])) (?:(?:further|first|initially|also|out|only|today) )?{WHERE} "
        r"(?:(?:places|areas|towns|cities) (?:including|such as) )?(?:the |all |up to |a further |another |"
        r"parts of |all of )*(?:(?P<area>{AREAS})|<areacount:COUNT>(?:(?: (?:of|in)|:) (?P<area2>{AREAS}))?)",
        "covers_areas: P serve|cover|span|includ|compris|made AREA": r"{P}{ASIDE}{VP},? {AUX}(?:serves|serve|"
        r"covers?|covering|spans?|includes?|comprises?|made up of) (?:the |all |up to |a further |parts of |"
        r"all of |(?:regions|areas|corners) of )*(?:(?P<area>{AREAS})|<areacount:COUNT>(?:(?: (?:of|in)|:) "
        r"(?P<area2>{AREAS}))?)",
        "areas_test: AREA test|trial|pilot|host|join|tak|launch P": r"(?:<areacount:COUNT>|"
        r"(?P<area>{AREAS}))(?: \([^()]{1,60}\))? {AUX}(?:(?:selected|chosen|"
        r"picked|invited|named|confirmed) (?:to )?)?(?:test|trial|pilot|host|join|joined|trialling|"
        r"piloting|testing|take part in|taking part in|joining|hosting|launch) {A}{P}",
        "programme_in: P IN PLACE": r"{P}{ASIDE} (?:in|across|throughout) (?P<area>{AREAS})(?= (?:has|is|"
        r"was|will|had|have|are)\b)",
        "run_in: deliver|run|roll|provision|operat P IN AREA": r"\b(?:deliver(?:y of|ing|s|ed)?|"
        "run(?:ning(?: of)?|s)?|"
        r"operat(?:es?|ing)|roll(?:s|ing|ed)? out|provision of) {A}{P} (?:in|across|throughout) "
        r"(?:(?P<area>{AREAS})|<areacount:COUNT>)",
        "reached: P COUNT": r"{P}(?: grant| funding)?{ASIDE}{PP}{VP},? {AUX}(?:(?:designed|intended|aiming|"
        r"planned) to )?(?:reach(?:ed|es|ing)?|help(?:ed|s|ing)?|support(?:ed|s|ing)?|engag(?:ed?|es|ing)(?: "
        r"with)?|benefit(?:ed|s|ing)?|train(?:ed|s|ing)?|recruit(?:ed|s|ing)?|attract(?:ed|s|ing)?|work(?:ed|"
        r"s|ing)? with|involv(?:es|ed|ing|e)|includ(?:es|ed|e)|bring(?:s|ing)? together|brought together|"
        r"enrol(?:led|s)?|seen|saw|sees|fund(?:ed|s)?|enabled?|enables|giv(?:es|en|e)|gave|placed|"
        r"provid(?:ed|es|e)|offer(?:ed|s)?|deliver(?:ed|s)?|created?|mentor(?:ed|s)?|welcom(?:ed|es)|matched|"
        r"link(?:s|ed)?|signed up|signs up|taken on|employ(?:s|ed)?|connected|got|assist(?:ed|s)?|"
        r"equipp?(?:ed|s)?|upskill(?:ed)?|serv(?:ed|es|e)|target(?:s|ed)?|aims? to (?:reach|help|support|"
        r"train)|cover(?:s|ed)?|spans?|comprises?|made up of|consists? of|reaching) (?:(?!by\b|than\b|for\b|"
        r"from\b)[a-z-]+ (?:for |to |with )?){0,2}?<reach:COUNT>",
        "took_part: COUNT P": r"<reach:COUNT>(?: and [a-z]+)?(?: and (?:[a-z]+ )?\ue003++)?(?: (?!and\b|"
        r"but\b)[a-z][\w’-]*){0,4}?(?: (?:in|across|from) [^.;,\ue020]{2,40}?| who "
        r"[^.;,\ue020]{2,50}?)? ?,? {AUX}(?:(?:able to )?(?:take|took|taken|taking)(?: part in)?|"
        r"engage(?:d|s)? with|come through|came through|(?:found|got|gained|secured|won|landed|moved "
        r"into|entered|progressed to) (?:[\w-]+ ){0,3}?(?:through|via|thanks to|under)|benefit(?:s|ed|"
        r"ing)? from|joined|joining|join|enrolled (?:on|in|onto)|enrol on|completed|complete|gone "
        r"through|go through|went through|signed up (?:to|for)|started|start|accessed|access|used|"
        r"(?:been |be )?(?:helped|supported|trained|reached|recruited|mentored|placed|funded|upskilled|"
        r"engaged|enrolled) (?:by|through|via|under|on)|participat(?:ed?|ing) in|registered (?:for|"
        r"with)|attended|members? of|involved in|(?<!as )part of|graduated from|passed through|(?:receive|"
        r"received|won|had|got|given|secured|shared?)(?: (?:a share of|some|more))?(?: [a-z]+)? "
        r"?(?:money|funding|support|cash|help|grants?|training)(?: so far)?(?: under| from| through)) {A}{P}",
        "under_it: under|through|via_|thanks|on_ P COUNT": r"(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Tt]hanks to|"
        r"[Oo]n) {A}{P},? (?:[\w’-]+ ){0,5}?<reach:COUNT>(?:(?= (?:in|across|from|aged) "
        r")[^.;,\ue020]{2,40}?)?(?= {AUX}(?:\w+ed|found|got|gained|taken|begun|gone|won|become|"
        r"learn(?:ed|t)|receive|get|benefit|taught)\b)",
        "places_on_it: place|room|spaces COUNT P": r"\b(?:places?|room|spaces) for "
        r"<reach:COUNT>[^.;,\ue020]{0,40}? (?:on|in) {A}(?:of {A})?{P}",
        "with_participants: P with_ COUNT": r"{P}[^;.\ue020]{0,120}?, with (?:about |over |some |nearly "
        r")?<reach:COUNT>(?=[,.;]|$| (?:taking part|enrolled|involved|so far|in total|across)\b)",
        "counted_in_it: COUNT on_|in_|within P": r"<reach:COUNT>(?: are| were| have been)? (?:on|in|within) "
        r"{A}{P}(?! (?:area|region|contract))",
    },
)
