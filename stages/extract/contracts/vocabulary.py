"""The verbs by which contracts and money change hands, and the nouns that name them, by class."""

import re

from stages.extract.phrases.word_cues import cue, word_cue
from stages.extract.phrases.words import word_set

GET = (
    r"w[io]ns?|winning|secur(?:es?|ed|ing)|land(?:s|ed|ing)|clinch(?:es|ed|ing)?|bag(?:s|ged|ging)|scoop(?:s|"
    r"ed|ing)?|net(?:s|ted|ting)|receiv(?:es?|ed|ing)|gets?|got|getting|pick(?:s|ed|ing)? up|scor(?:ed|ing)|"
    r"accept(?:s|ed)|claim(?:s|ed|ing)|obtain(?:s|ed|ing)?|attract(?:s|ed|ing)|gain(?:s|ed|ing)?|"
    r"(?:benefit(?:s|t?ed|t?ing)?|profit(?:s|ed|ing)?) from|shar(?:es?|ed|ing)(?: in)?|splits?|drew down|"
    r"drawn down|took|takes?|taking|succeed(?:s|ed)? in|bidding successfully for|(?<=in )line (?:for|to "
    r"receive)|successfully bid(?:ding)? for|snapp(?:ed|ing) up|walk(?:s|ed) (?:off|away) with|(?:beats?|"
    r"beat(?:en|ing)|"
    r"pip(?:s|ped)|saw off|fend(?:s|ed) off) (?:[\w,\ue010-\ue013-]+ ){1,12}?to|(?:ta(?:kes?|king|ken)|"
    r"took) out(?= an? [\w£., "
    r"-]{0,30}loan)|(?<=been )successful in|(?<=was )successful in(?! (?:retain|keep|renew|extend))"
)
GIVE = (
    r"awarded|awarding(?! (?:organi[sz]ations?|bod(?:y|ies)|giants?|powers)\b)|(?<=to )award|(?<=will )award|"
    r"awards(?= (?:an?|the|its|\d|[a-z]* ?contracts?|[\ue001\ue010\ue013]))|giv(?:es?|en|ing)|gave|hand(?:s|"
    r"ed|ing)(?: out| over)?|grant(?:ed|ing)|allocat(?:es?|ed|ing)|(?<=will )hand|(?<=to )(?:hand(?! back)|"
    r"grant|invest)|(?<=will )invest|entrust(?:s|ed)?(?: with)?|(?:let|made)(?= to\b)|confirmed(?= (?:for|"
    r"to) )|releas(?:es?|ed|ing)|pump(?:s|ed|ing)|plough(?:s|ed|ing)|distribut(?:es?|ed|ing)|dish(?:es|ed|"
    r"ing) out|(?:dol|shar)(?:es|ed|ing) out|lent|lends?|lending|pa(?:y|ys|id|ying)(?: out)?|approv(?:es?|ed|"
    r"ing)|issu(?:es?|ed|ing)|invest(?:s|ed|ing)|contribut(?:es?|ed|ing)|provid(?:es?|ed|ing)|split|divided|"
    r"spread|put|passed (?:on|down)|channel(?:s|led|ling)|offer(?:ed|s)|injected|funnel(?:s|l?ed|l?ing)|"
    r"donat(?:es?|ed|ing)|devolv(?:es?|ed|ing)|agreed(?! an? [^.,;]{0,30}\b(?:deal|contract)\b)|signed off|"
    r"signs? off|stump(?:s|ed|ing)? up|cough(?:s|ed|ing)? up|fork(?:s|ed|ing)? out|gift(?:s|ed)(?! (?:and|"
    r"students?|"
    r"children|pupils|learners)\b)"
)
GO = (
    r"went|gone|goes|go(?= (?:directly |straight )?(?:in)?to)|going(?= to (?!\w+ (?:the|a)\b))|fallen to|"
    r"mov(?:ed?|es|ing)|transfer(?:s|red|ring)?|switch(?:es|ed|ing)?|pass(?:ed|es)?"
)
CHOOSE = (
    r"chosen|chose|chooses|selected|selects?|appointed|appoints?|named|picked|picks?(?! up)|hired|hires|"
    r"contracted|commissioned|commissions|signed up|brought in|re-?appointed|reappoints|engaged|enlist(?:s|"
    r"ed)|tasked"
)
TAKE_OVER = (
    r"(?:took|tak(?:es?|en|ing)) (?:over|on)|replac(?:es?|ed|ing)|inherit(?:s|ed|ing)|picked (?:them|it) up|"
    r"oust(?:s|ed|ing)|wrest(?:s|ed)|displac(?:es|ed)|succeed(?:s|ed)?(?! in\b)"
)
KEEP = (
    r"retain(?:s|ed|ing)?|ke(?:pt|eps?|eping)(?! \w+ing)|renew(?:s|ed|ing)?|extend(?:s|ed|ing)?|"
    r"(?:stay|remain)(?:s|ed|ing)? with|(?:held|hangs|hung|clings|clung|clinging) on ?to"
)
HOLD = (
    r"holds?|held|holding|(?:had|has|have|having)(?= (?:(?:an?|the|its|their|two|three|four|five|six|most|"
    r"long)\b|(?:[a-z-]+ )?(?:sub-?)?contracts\b))|runs|signed|signs|signing|sign|str(?:uck|ikes?|iking)|"
    r"enter(?:s|ed|ing) into|agreed|inks|inked|continue to hold"
)
PROMISE = (
    r"made available|mak(?:es?|ing)(?= [^.;]{0,30}? available)|set aside|earmarked|pledged|promised"
    r"|committed|ring-?fenced|available|up for grabs|"
    r"on offer|out to (?:competitive )?tender|backed (?:by|with)|funded (?:with|by)|announced"
)

VERBS = re.compile(
    rf"\b(?:(?P<take_over>{TAKE_OVER})|(?P<promise>{PROMISE})|(?P<get>{GET})|(?P<give>{GIVE})|(?P<go>{GO})|"
    rf"(?P<choose>{CHOOSE})|(?P<keep>{KEEP})|(?P<hold>{HOLD}))\b(?!-)"
)

VERB = cue(
    VERBS,
    """
    gifted gifts
    stump* cough* fork* agreed announced appoint appointed appoints available award awarded awarding awards
    backed bag bagged
    bags beat beats bidding chooses chose chosen claim claimed claims clings clung commissioned
    commissions committed confirmed continue contracted dished dishes divided doled drawn drew earmarked
    engaged enlist enlisted enlists entered entering enters entrust entrusted fallen fend fended fends
    funded gave get gets getting go goes going gone got had hangs has have having held hired hires
    brought hold holding holds hung injected inked inks keep keeping keeps kept land landed landing
    lands lend lending lends lent let line loses lost made make makes making named net nets netted on
    ousted ousts out paid pay paying pays pipped pips pledged promised put re ring ringfenced runs saw
    select selected selects set sign signed signing signs snapped split splits spread stay stayed stays
    strike strikes struck successful successfully take taken takes taking tasked took up walk walked walks
    went win winning wins won wrested wrests accept* allocat* approv* attract* benefit* channel* clinch*
    contribut* devolv* displac* distribut* donat* extend* funnel* gain* giv* grant* hand* inherit*
    invest* issu* mov* obtain*
    offer* pass* pick* plough* profit* provid* pump* reappoint* receiv* releas* remain* renew* replac*
    retain* scoop* scor* secur* shar* succeed* switch* transfer*
    """,
)
"""The verbs, and how each begins."""

DEAL = (
    r"(?:sub-?)?contracts?|licen[cs]es?|concessions?|frameworks?(?: agreements?)?|deals?|lots?|"
    r"tenders?|agreements?"
)
GRANT = (
    r"grants?|loans?|bail[- ]?outs?|windfalls?|allocations?|funding|subsid(?:y|ies)|advances?|awards?|cash|"
    r"money|investments?|support|bursar(?:y|ies)|boost|sums?|injections?|shares?|slices?|chunks?|payments?|"
    r"call-?offs?|cheques?|capital|redistribution"
)
FUND = (
    r"funds?|pots?|programmes?|schemes?|competitions?|packages?|tranches?|facility|initiatives?|rounds?|"
    r"procurements?|budgets?|pilots?|projects?|waves?|phases?|bootcamps?"
)
CLASS = (
    r"(?:(?:[Cc]olleges|[Pp]roviders|[Uu]niversities|[Ss]chools|[Ii]nstitutions|[Cc]ouncils|[Cc]harities|"
    r"[Oo]rgani[sz]ations|[Pp]artnerships|[Pp]artners|[Pp]rojects|[Gg]roups|[Tt]rusts|[Aa]uthorities|"
    r"[Ss]ubcontractors|[Ww]inners|[Bb]idders|[Ff]irms|[Cc]ompanies|[Ee]mployers|[Cc]onsortia|[Aa]cademies|"
    r"[Aa]reas|[Rr]egions|[Cc]ollaborations|[Ii]nstitutes|[Cc]entres|[Aa]pplicants|[Ss]uppliers|"
    r"[Cc]ontractors|[Bb]odies|[Ee]nterprises|[Bb]ids|[Nn]urseries|[Bb]usinesses|[Hh]ubs|[Tt]eams|"
    r"[Cc]onsortiums|[Tt]rainers|[Mm]ayors)\b|(?:UTCs|LEPs|SMEs|ITPs|FECs|LAs)\b)"
)
BODY = (
    r"(?:college|university|provider|trust|group|school|charity|firm|company|council|authority|institution|"
    r"academy|organisation|partnership|body)"
)
"""What a body that was named before is called: "the college"."""
NUMBER = (
    r"(?:\d[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|"
    r"[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen|[Tt]wenty|"
    r"[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-\w+)?"
)
OTHER = (
    r"deficits?|surplus(?:es)?|loss(?:es)?|turnovers?|salar(?:y|ies)|pay|wages?|bonus(?:es)?|fees?|debts?|"
    r"savings?|shortfalls?|cuts?|reductions?|overspends?|underspends?|incomes?|revenues?|profits?|pri[zs]es?|"
    r"costs?|compensation|damages|reserves|overdrafts?|clawbacks?|prices?|sales?|drop|fall|rise|increase|"
    r"hole|gap|payouts?|pay-?offs?|redundanc\w+|pensions?|settlements?|mortgage|rent|dividends?|bills?|tax|"
    r"repayments?|liabilit\w+|donations?|backlog|threshold|cap|limit|charge|premiums?|fines?|penalty|"
    r"insurance|salaries"
)
IS_OTHER_AFTER = re.compile(
    r"(?: (?:too much|too little|less|fewer|more|short|below|above|worse|better)\b|(?: (?:a (?:year|head|"
    r"week|day|student|learner|month)|each|per))?(?: (?:of|in|worth of))?(?: (?!to\b|for\b|from\b|"
    rf"by\b)[\w’'-]+){{0,3}}? (?:{OTHER})\b|(?: a| per|/| for (?:each|every)(?: new)?)[ ]?(?:one|recruit|"
    r"head|student|learner|pupil|apprentice|place|week|day|hour|person|school|college))"
)
IS_OTHER_BEFORE = re.compile(
    rf"\b(?:(?:{OTHER})(?<!at a cost)(?<!will pay)(?: (?:of|at|by|to|from|in|worth|totalling|was|is|"
    rf"were))*|costing|fell|rose|raised|less|owe[sd]?|owing|lost|losing|saved?|saving|repa(?:y|id)|"
    rf"charg\w+|earn\w*|"
    r"(?<!ore )(?<!ess )than|spen[dt]\w*|borrow\w*|(?:applied|bid|bids|bidding|asked|applying|asking|hop\w+|"
    r"request\w*|appeal\w*|appl\w+|calls?|called) (?:for|of)|seek(?:s|ing)?(?: [a-z]+){0,2} (?:funding|"
    r"grants?) of|match(?:ed|ing)?(?: \w+)? (?:of|by|with)|"
    r"minimum of|worth less|[Ww]ith reserves of)(?: [a-z-]+){0,2} $"
)
_TO_TAKE = "s? to (?:take|win|land|secure)"
HINDERED = re.compile(
    rf"\b(?:[Ii]f|[Uu]nless|unsuccessful\w*|m(?:ove{_TO_TAKE}|ay|ight|ust|iss(?:ed|es|ing)? out)|(?:bid|look|"
    rf"aim){_TO_TAKE}|c(?:ould(?! be worth)|annot|ourts?|alling for)|would(?<!\d areas would)(?<!\w\w "
    rf"providers would)(?<!\w\w colleges would)(?! be (?:(?:awarded|given|handed|worth)\b|\ue001)| go "
    rf"(?:directly |straight )?to\b)|w(?:ithout(?! (?:[\w-]+ ){{0,4}}?(?:competition|competing|tender))|"
    rf"anted?|ants|ishe?[sd]|hether|rote off|ritten off)|s(?:eek{_TO_TAKE}|hould|ued|crapped|tole\w*)|n(?:ot|"
    rf"ever|o longer|eeds?|either|or|[’']t)|f(?:ail(?:s|ed)?|raud\w*)|re(?:fus|ject)\w+|den(?:ied|y|ies)|"
    rf"lo(?:st out|se out|ttery|bb(?:y|ied))|t(?:ribunal|urned down)|ballot|a(?:ppealed|xed|lleg\w+)|lawsuit|"
    rf"hop(?:es?|ed|ing)|p(?:lead(?:s|ed|ing)|rosecut\w+)|urg(?:es|ed|ing)|ineligible)\b"
)
TOTALS = re.compile(r"\b(?:total\w*|combined|collectively|altogether|in all|between them|together)\b")
AHEAD = re.compile(
    r"\b(?:will|(?:is|are|was|were) to|set to|due to|expect\w*|in line for|planned|plans? to|going to|"
    r"estimated|anticipated|potential|intends? to|minded to|up to be|preferred bidder|proposed|would)\b"
)
SUM_AHEAD = re.compile(
    r"\b(?:will|would|could|can(?! (?:reveal|disclose|report|confirm|exclusively))|"
    r"may|plans?|planned|bids?|bidding|apply|(?<!last )(?<!previous )(?<!first )"
    r"(?<!earlier )tender|expected|to be|estimated|set to|pledg\w+|promis\w+|available|proposed?|seek\w*|"
    r"hop(?:es?|ing)|"
    r"maximum|minimum|commit\w*|next)\b"
)
"""In the clause of a sum: it is yet to be given."""
LOAN_WORDS = re.compile(r"\b(?:lent|lends?|lending|loaned|borrow\w*|loans?)\b")


def family_of(noun: str) -> str | None:
    """The table's name for a noun of a contract or grant: "loans" is loan, "deal" contract."""
    word = noun.lower().removesuffix("s").removeprefix("sub").lstrip("-")
    known = {
        "deal": "contract",
        "agreement": "contract",
        "license": "licence",
        "bail-out": "bailout",
        "subsidie": "subsidy",
        "framework agreement": "framework",
    }
    word = known.get(word, word)
    return word if word in _FAMILIES else None


_FAMILIES = word_set(
    """
    contract licence concession framework lot tender grant loan bailout allocation subsidy funding
    """
)
FRAMED = cue(
    re.compile(
        r"\b(?:[Aa]ward(?:s|ed|ing)?|[Aa]llocat\w+|[Gg]ranted|[Cc]ash|[Ff]unding|[Cc]ontracts?|on offer|went "
        r"to|set aside|split|[Ww]inners?|[Ww]inning bid\w*|[Bb]idders?|[Ss]uccessful(?:ly)?|[Rr]ecipients?|"
        r"(?:share|slice|cut|chunk) of|[Gg]rants?|[Tt]enders?|[Bb]idding|[Aa]pplicants|[Pp]ots?\b|[Ff]und\b|"
        r"[Bb]ids? for|(?:won|secured|landed|handed|given|received|gets?|got|receives?|shared?) (?:[\w-]+ "
        r"){0,3}£|[Uu]p for grabs)"
    ),
    "award* allocat* grant* cash* funding* contract* on went set split* win* bid* successful* recipient* "
    "share* slice cut chunk tender* applicants* pot pots fund won secured landed handed given received "
    "get gets got receive receives up",
)
"""What an article says that tells of money given out."""
CUES = word_cue(
    """
    contract contracts licence licences license licenses framework frameworks concession concessions
    grant grants tender tenders deal deals lots loan loans bid bids novated t allocation allocations
    chosen selected appointed funding awarded winners winner successful recipients suppliers supplier
    beneficiaries contractor contractors contracted commissioned picked reappointed bidder holder
    constructed built refurbished behalf
    procurement winning bidders holders repaid repayable agreement retender teaching relinquished lost
    subcontract* novat* relicens* commissioning
    """,
)
"""Words of which a sentence must hold one to be read where it tells no sum."""
