"""Where a programme runs and whom it reaches: patterns over words with figures and programmes masked.

The groups say which column: area, areacount, reach.
"""

import re

from stages.extract.programmes.pieces import WHERE, made

WHERE_AND_WHOM: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        ("in_places", r"{P} (?:in|across|at|to) (?:the |all |up to )*<areacount:COUNT>"),
        (
            "each_reaches",
            r"{P}[^.;\ue001-\ue002\ue020]{0,80}? each (?P<each>hub|centre|site|cohort|network) "
            r"{AUX}(?:works? with|supports?|helps?|reach(?:es)?|serves?|trains?|brings? together|takes?) "
            r"<reach:COUNT>",
        ),
        (
            "in_areas",
            r"{P}{ASIDE}{VP},? {AUX}(?:rolled out|piloted|trialled|tested|launched|launching|launch|"
            r"available|running|run|runs|ran|extended|extend|expanded|expand|offered|introduced|live|in "
            r"place|based|active|started|spread|delivered|rolling out|delivering|taking place|take place|"
            r"took place|operating|operates?|operated|working|works|covering|coming|on offer|open(?: to "
            r"[a-z]+(?: [a-z]+)?)?) (?:(?:further|first|initially|also|out|only) )?"
            + WHERE
            + r" (?:the |all |up to |a further |another |parts of |all of )*"
            r"(?:(?P<area>{AREAS})|<areacount:COUNT>(?:(?: (?:of|in)|:) (?P<area2>{AREAS}))?)",
        ),
        (
            "covers_areas",
            r"{P}{ASIDE}{VP},? {AUX}(?:serves|serve|covers?|covering|spans?|includes?|comprises?) (?:the |"
            r"all |up to |a further |parts of |all of )*(?:(?P<area>{AREAS})|<areacount:COUNT>(?:(?: (?:of|"
            r"in)|:) (?P<area2>{AREAS}))?)",
        ),
        (
            "areas_test",
            r"(?:<areacount:COUNT>|(?P<area>{AREAS}))(?: \([^()]{1,60}\))? {AUX}(?:(?:selected|chosen|"
            r"picked|invited|named|confirmed) (?:to )?)?(?:test|trial|pilot|host|join|joined|trialling|"
            r"piloting|testing|take part in|taking part in|joining|hosting|launch) {A}{P}",
        ),
        (
            "programme_in",
            r"{P}{ASIDE} (?:in|across|throughout) (?P<area>{AREAS})(?= (?:has|is|was|will|had|have|are)\b)",
        ),
        (
            "reached",
            r"{P}{ASIDE}{PP}{VP},? {AUX}(?:(?:designed|intended|aiming|planned) to )?(?:reach(?:ed|es|ing)?|"
            r"help(?:ed|s|ing)?|support(?:ed|s|ing)?|engag(?:ed?|es|ing)(?: with)?|benefit(?:ed|s|ing)?|"
            r"train(?:ed|s|ing)?|recruit(?:ed|s|ing)?|attract(?:ed|s|ing)?|work(?:ed|s|ing)? with|"
            r"involv(?:es|ed|ing|e)|includ(?:es|ed|e)|bring(?:s|ing)? together|brought together|enrol(?:led|"
            r"s)?|seen|saw|sees|fund(?:ed|s)?|enabled?|enables|giv(?:es|en|e)|gave|placed|provid(?:ed|es|e)|"
            r"offer(?:ed|s)?|deliver(?:ed|s)?|created?|mentor(?:ed|s)?|welcom(?:ed|es)|matched|link(?:s|"
            r"ed)?|signed up|signs up|taken on|employ(?:s|ed)?|connected|got|assist(?:ed|s)?|equipp?(?:ed|"
            r"s)?|upskill(?:ed)?|serv(?:ed|es|e)|target(?:s|ed)?|aims? to (?:reach|help|support|train)|"
            r"cover(?:s|ed)?|spans?|comprises?|reaching) (?:(?!by\b|than\b|for\b|from\b)[a-z-]+ (?:for |to |"
            r"with )?){0,2}?<reach:COUNT>",
        ),
        (
            "took_part",
            r"<reach:COUNT>(?: and [a-z]+)?(?: and (?:[a-z]+ )?\ue003++)?(?: (?!and\b|"
            r"but\b)[a-z][\w’-]*){0,4}?(?: (?:in|across|from) [^.;,\ue020]{2,40}?| who "
            r"[^.;,\ue020]{2,50}?)? ?,? {AUX}(?:(?:able to )?(?:take|took|taken|taking)(?: part in)?|"
            r"engage(?:d|s)? with|come through|came through|(?:found|got|gained|secured|won|landed|moved "
            r"into|entered|progressed to) (?:[\w-]+ ){0,3}?(?:through|via|thanks to|under)|benefit(?:s|ed|"
            r"ing)? from|joined|joining|join|enrolled (?:on|in|onto)|enrol on|completed|complete|gone "
            r"through|go through|went through|signed up (?:to|for)|started|start|accessed|access|used|"
            r"(?:been |be )?(?:helped|supported|trained|reached|recruited|mentored|placed|funded|upskilled|"
            r"engaged|enrolled) (?:by|through|via|under|on)|participat(?:ed?|ing) in|registered (?:for|"
            r"with)|attended|members? of|involved in|part of|graduated from|passed through|(?:receive|"
            r"received|won|had|got|given|secured|shared?)(?: (?:a share of|some|more))?(?: [a-z]+)? "
            r"?(?:money|funding|support|cash|help|grants?|training)(?: so far)?(?: under| from| through)) "
            r"{A}{P}",
        ),
        (
            "under_it",
            r"(?:[Uu]nder|[Tt]hrough|[Vv]ia|[Tt]hanks to|[Oo]n) {A}{P},? (?:[\w’-]+ "
            r"){0,5}?<reach:COUNT>(?:(?= (?:in|across|from|aged) )[^.;,\ue020]{2,40}?)?(?= {AUX}(?:\w+ed|"
            r"found|got|gained|taken|begun|gone|won|become|learn(?:ed|t)|receive|get|benefit|taught)\b)",
        ),
        (
            "places_on_it",
            r"\b(?:places?|room|spaces) for <reach:COUNT>[^.;,\ue020]{0,40}? (?:on|in) {A}(?:of {A})?{P}",
        ),
        (
            "with_participants",
            r"{P}[^;.\ue020]{0,120}?, with (?:about |over |some |nearly )?<reach:COUNT>(?=[,.;]|$| "
            r"(?:taking part|enrolled|involved|so far|in total|across)\b)",
        ),
        (
            "counted_in_it",
            r"<reach:COUNT>(?: are| were| have been)? (?:on|in|within) {A}{P}(?! (?:area|region|contract))",
        ),
    )
)
