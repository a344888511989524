"""Where a programme runs and whom it reaches: patterns over words with figures and programmes masked.

The groups say which column: area, areacount, reach.
"""

import re

from stages.extract.programmes.pieces import WHERE, made

WHERE_AND_WHOM: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        ("in_places", r"{P} (?:in|across|at|to) (?:the |all |up to )*<areacount:COUNT>"),
        ("from_which", r"{P},? (?:from|through|under|by|via) which (?:[a-z-]+ ){0,3}?<reach:COUNT>"),
        (
            "each_reaches",
            r"{P}[^.;\ue001-\ue002\ue020]{0,80}? each (?P<each>hub|centre|site|cohort|network) "
            r"{AUX}(?:works? with|supports?|helps?|reach(?:es)?|serves?|trains?|brings? together|takes?) "
            r"<reach:COUNT>",
        ),
        (
            "in_areas",
            r"{P}{ASIDE}{VP},? {AUX}(?:rolled out|piloted|trialled|tested|launched|launching|launch|"
            r"available|"
            r"running|run|runs|ran|extended|extend|expanded|expand|offered|introduced|live|in place|"
            r"based|active|"
            r"started|spread|delivered|rolling out|delivering|taking place|take place|took place|operating|"
            r"operates?|operated|working|works|covering|coming|on offer|open(?: to [a-z]+(?: [a-z]+)?)?)"
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
