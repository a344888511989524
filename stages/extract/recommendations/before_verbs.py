"""What stands before a verb or noun of asking: who writes, tables, or is about to ask."""

import re

WE_WRITE = re.compile(
    r"\b(?:[Ww]e|I)(?: are| am|[’'](?:re|m))? (?:write|writing|wrote) (?!that\b)[^.;:“”]*\bto $"
)
"""I am writing to you, as heads of colleges, to ask that …"""
MEANT = re.compile(
    r"\b(?:campaign|petition|letter|drive|coalition|alliance|rally|march|motion|joined forces|teamed up"
    r"|c[ao]m(?:e|ing) together|united|marched|rallied|protested|met|wrote|written|writing|us(?:e[ds]?|ing)"
    r"|lobby|gathered)\b(?! (?:would|will|could|might|may|should)\b)[^.;:“”]{0,80}\b(?:to|in order to) $"
)
"""A campaign launched to urge it, a union that met ministers to press for it."""
IN_ADVANCE = re.compile(r"\b(?:is|are) (?:(?:\w+ )?(?:due|expected|set) )?to $")
"""A report that is expected to call for it."""
TABLED = re.compile(
    r"\b(?:puts?(?:ting)? forward|sets? out|setting out|ma(?:kes?|de|king)|tabl(?:es|ed)|submit(?:s|ted)"
    r"|repeat(?:s|ed|ing)|renew(?:s|ed|ing)|reiterat(?:es|ed|ing)|echo(?:es|ed|ing)|publish(?:es|ed)"
    r"|lodg(?:es|ed)|highlight(?:s|ed)|point(?:s|ed) to|stress(?:es|ed)|emphasi[sz]e[sd]|underline[sd]"
    r"|unveil(?:s|ed)|issue[sd]|launch(?:es|ed)|sen[dt]s?|backs?|backed) (?:(?:an?|its|their"
    r"|his|her|the|[a-z]+) )?(?:(?!(?:where|which|that|when|how|of|in)\b)[\w-]+ ){0,3}$"
)
"""Before the noun: somebody puts forward a proposal."""
VOCAL = re.compile(
    r"\b(?:has|have|had|is|are|was|were) (?:\w+ )?(?:\w+ )?(?:vocal|clear|consistent|united|unanimous"
    r"|active) in $|\b(?:isn[’']t|aren[’']t|(?:is|are) not) alone in $"
)
"""Has been vocal in urging: it urges."""
ANYBODYS = re.compile(
    r"\b(?:(?:led|leading|lead|leads|given rise|sparked|prompted|prompting|triggered|amid|there (?:are"
    r"|were|have been|has"
    r" been))(?: to)?) (?:\w+ )?(?:new|fresh|growing|renewed|mounting|repeated|loud\w*) $",
    re.IGNORECASE,
)
"""Calls of which nobody is said to make them."""
WHAT_NEEDS = re.compile(r"\b(?:[Ww]hat|[Aa]ll)(?: [\w’-]+){1,5} $")
"""What colleges need is: the one who speaks says so."""
PART_OF_BODY = re.compile(
    r"(?:[Tt]he )?(?P<who>(?:[\w&’'-]+ ){1,6}(?P<of>[Mm]embers|[Bb]ranch(?:es)?|[Cc]ommittee"
    r"|[Cc]ommissioner|unions"
    r"|staff|leaders|bosses))\b(?: (?:at|in|of|from) [^,;]{3,50})?$"
)
"""Who asks is a part of a body, or one that goes by its name: union members at a college."""
CALLS = re.compile(
    r"\b(?:its|their|his|her|own|these|those|the|growing|repeated|fresh|renewed|new|previous|earlier|such"
    r"|similar|urgent|loud\w*)\s$"
)
"""Before calls where it is a noun, and no verb as in "the union calls for"."""
IS_DOING = re.compile(
    r"\b(?:is|are|was|were|been|be|[’']re|[’']m|[’']s|am)(?: also| now| again| still| today| jointly)* $"
)
WROTE = re.compile(r"\b(?:wrote|written|writing|writes|write) to [^.;:“”]{3,110}\bto $")
"""Who wrote to a minister to call for it."""
AND = re.compile(r"\b(?:and|but)(?: \w+ly| also| has| have| now)* $")
POSSESSOR = re.compile(
    r"(?P<who>(?:[Tt]he )?[A-Za-z][\w&-]*(?: (?:(?:of|for|and) )?[A-Z][\w&-]*)*)[’']s? (?:[\w-]+ ){0,2}$"
)
"""Whose call it is, by his name: another of the union's calls."""
THERE_IS = re.compile(
    r"\b[Tt]here (?:is|remains)(?: \w+)? an? (?:[\w-]+ ){0,2}$|\b[Tt]here[’']s an?"
    r" (?:[\w-]+ ){0,2}$"
)
"""There is a strong case for it: the one who speaks makes it."""
