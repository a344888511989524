"""The patterns of what stands right before and right after a sum of a fund, over masked sentences."""

import re

from stages.extract.contracts.funds.words import CLASS, FUND, GET, GIVE, GIVEN, PROMISED
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import FIGURE_MASKS, NAME_MASKS

MONEY = FIGURE_MASKS["money"]
_ANY = "".join(NAME_MASKS.values())
_STOP = (
    r"(?!(?:to|for|from|by|that|which|who|when|after|before|while|than|and|but|despite|because|has|have|"
    r"had|was|"
    r"were|is|are|will|would)\b)"
)
_GAP = rf"(?: {_STOP}[\w’'{_ANY}-]+){{0,8}}?"
_BE = r"(?:was|were|been|be|being|is|are)(?: (?:also|now|already|recently|together|collectively|each))?"
GOT = re.compile(
    rf"(?:(?P<passive>\b{_BE} )|\b)(?:(?P<get>{GET})|(?P<give>{GIVE}))(?P<gap>{_GAP}(?: – [^–£]{{3,70}} "
    rf"–{_GAP}|,? \([^)£]{{2,40}}\){_GAP})?(?:,? (?:together |collectively )?"
    rf"(?:worth|valued at|totalling|with an? (?:[a-z]+ )?value of))?(?: (?:an?|the|its|their|over|close "
    rf"to)){{0,2}}(?: (?!to\b)[a-z]+){{0,3}}) $"
)
SPENT = re.compile(
    r"\b(?:us(?:es?|ed|ing)|spend(?:s|ing)?|spent|invest(?:s|ed|ing)?|put(?:s|ting)?)"
    r" (?:(?:some|part|most|all|half|much|the bulk|the rest|a share) of )?(?P<own>its|their) $"
)
WENT = re.compile(
    rf"(?P<what>(?: (?!(?:to|for|from|by|that|which|who|and|than)\b)[\w’'{_ANY}{MONEY}-]+){{0,9}}?"
    rf"(?: from (?:the |its |this )?(?:[\w’{_ANY}-]+ ){{0,5}}?(?:fund|pot|scheme|grant|budget|cash|Fund|"
    rf"Scheme))?"
    r"(?: for [\w ]{3,40}?)?),?(?: which| that)? (?:(?:has|have|had|was|were|is|are|will|being|to)"
    r"(?: (?:also|now|been|be|being|already|since|all|so far|today))* )"
    rf"(?:(?P<given>{GIVEN})|(?P<promised>{PROMISED}))\b"
)
GOES = re.compile(
    rf"(?P<what>(?: (?!(?:to|for|from|by|that|which|who|and|than)\b)[\w’'{_ANY}-]+){{0,7}}?"
    rf"(?: from (?:the |its |this )?(?:[\w’{_ANY}-]+ ){{0,5}}?(?:fund|pot|scheme|grant|budget|cash|Fund|"
    rf"Scheme))?),?"
    rf" (?:(?:which |that )?(?:has |have |will |is )?(?:went|goes|gone|go|going)|{GIVEN})(?= (?:to|into|"
    rf"between|among)\b)"
)
OPEN = re.compile(
    r"(?: [\w’'-]+){0,4}? (?:is |are |was |were |will be )?(?:up for grabs|on offer|available)\b"
)
TOTAL_AFTER = re.compile(
    rf"(?P<what>(?: (?!(?:of|when|after|before|if|because|while|so|but|since|until|under|despite|over|and|"
    rf"to|from|in|has|was|is|by|at|which|that|on|with|as|were|have|into|a|its|their|"
    rf"will|are)\b)"
    rf"[\w’'&.{_ANY}-]+){{0,8}}?) (?P<fund>{FUND})\b"
)
TOTAL_BEFORE = re.compile(
    r"\b(?:(?:[Tt]otal |overall |combined |whole )?(?:pots?|funds?|[Ff]und|funding|allocations?|tenders?|"
    r"procurements?)(?: for [^,.;]{3,40}?)?,? (?:which )?(?:(?:is|was|are|were) )?"
    r"(?:of|worth|totalling|totalled|totals|valued at|amounts? to|amounted to)|(?:procurement|bidding|"
    r"funding|tender|first|second|third|latest|last|previous) round"
    r" (?:totalled|totals|was worth|is worth)|(?:backed|supported|underpinned) by|[Tt]oday’s "
    r"announcement totals|"
    r"(?:fund|pot|tender|procurement|exercise|competition)[^.;,]{0,30}, (?:which (?:is|was) )?worth)"
    r"(?: (?:an?|the|a total of|[a-z]+))?? $"
)
SHARED = re.compile(
    rf"\b(?:share|slice|cut|chunk|portion|piece) of (?:the |an? |its |this )?(?:[\w’'{_ANY}-]+ ){{0,4}}?$"
)
ELLIPSIS = re.compile(rf"(?:,|,? and|;) (?P<who>(?:[\w’-]+ ){{0,3}}?{CLASS})(?: (?:got|received|with))? $")
RANKED = compiled(
    r"<supplier:ORG> (?:is|was|came|were|comes)(?: in)? (?:the )?(?:next|second|third|fourth|fifth|"
    r"close behind)"
    r"(?: [a-z-]+){0,3}?,? with $|"
    r"\b(?:followed by|ahead of|then) (?:the )?<next:ORG>,? (?:at|on|with) $"
)
IN_LIST = re.compile(r"(?:,|\band|:|;|\bplus|\bwith|\binclud(?:e|es|ed|ing)) (?:an? |another |a further )?$")
WITH = re.compile(r"\b(?:[Ww]ith|[Tt]hanks to|[Uu]sing|[Bb]acked by) (?:an? |the |its )?$")
WITH_FROM = compiled(
    r"(?: (?:of|in))?(?: [a-z-]+){0,3}? from (?:the |its )?[^.;,]{3,60}?(?:[Ff]und|[Gg]rant|[Ss]cheme|"
    r"[Pp]ot|"
    r"[Pp]rogramme|[Ff]oundation), (?:the )?<supplier:ORG>"
)
WORTH = re.compile(
    r"\b(?:[Cc]ontracts?|deals?|licen[cs]es?|lots?)\b(?: (?:to|for|in) [^.;,]{3,60}?)?"
    r"(?:,|,? which (?:is|was)| (?:is|was|are|were))?(?: collectively| together)? (?:worth|valued at)"
    r"(?: (?:an?|the|a total of))?? $"
)
AWARDED_TO = compiled(r"\b(?:awarded|given|handed|went|gone|let) to (?:the )?(?:[a-z-]+ ){0,3}<supplier:ORG>")
IT_WENT_TO = compiled(
    r"^(?:[Ii]t|[Tt]he (?:[a-z]+ )?(?:contract|deal|licence|award)|[Tt]his|[Tt]hat) (?:[a-z]+ ){0,2}?"
    r"(?:awarded|given|handed|went|gone|let) to (?:the )?(?:[a-z-]+ ){0,3}<supplier:ORG>"
)
FUTURE = re.compile(
    r"\b(?:will|would|could|may|upcoming|planned|plans|set to|expected|estimated|bid(?:s|ding)?)\b"
)
BACKING = re.compile(
    rf"\b(?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|fund(?:s|ed|ing)?) (?:[\w-]+ ){{0,5}}?{CLASS}"
    r"(?: across [\w ]{3,30})? with (?:an? |the )?$"
)
TENDERED = re.compile(
    r"\b(?:bidding (?:process|round)|procurement|tender(?: exercise)?|competition)s? (?:for|worth|"
    r"valued at) $"
)
BAILOUT = re.compile(r"\b(?:bail-?outs?|(?:emergency|exceptional)(?: \w+){0,2} (?:funding|support|cash))\b")
SPENT_OF = re.compile(
    r"^ of (?:its|the|their) (?:[\w-]+ ){0,2}?(?:allocation|share|grant|funding|award|money|cash|pot|"
    r"investment)\b"
)
SPENDS = re.compile(r"\b(?:us(?:es?|ed|ing)|spend(?:s|ing)?|spent|invest(?:s|ed|ing)?) $")
IN_LINE = re.compile(
    r"\b(?:(?:in line|due|set|on course|lined up) (?:for|to (?:get|receive|be given|land|secure))|"
    r"(?:will|is to|are to) (?:get|receive|be (?:given|awarded|handed)))(?: (?:an?|the|up to|over))?"
    r"(?: [a-z]+){0,2} $"
)
GRANT_FROM = compiled(
    r"^ (?:[a-z-]+ ){0,3}?(?:grants?|award|funding|contract) from (?:the )?<buyer:ORG>"
    r"(?:[^.;]*?\b(?:at|to|for) (?:the )?<supplier:ORG>)?"
)
KIND_OF_MONEY = re.compile(
    rf"(?: (?:of|in|worth of))?(?: (?!to\b|for\b|by\b|between\b|among\b)[\w’'{_ANY}{MONEY}-]+){{0,7}}"
)
SUCCEEDED = re.compile(
    r"\bsuccess(?:ful|fully)? (?:in |with )?(?:(?:its|their|a|the|an) )?(?:bid|bidding|application)s? "
    r"(?:for|of) $"
)
KEPT_FOR = re.compile(
    r"\b(?:set(?:s|ting)? aside|earmark(?:s|ed)?|ma(?:de|kes?|king) available|put(?:s|ting)? up|"
    r"ring-?fenced?) $"
)
OWNED = compiled(r"<supplier:ORG>[’'](?:s)? (?:[a-z]+ )?$")
SHARE = re.compile(r"^ (?:[a-z]+ )?(?:share|grant|award|allocation|slice|cut|chunk|contract)\b")
