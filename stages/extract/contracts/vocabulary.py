"""The verbs by which contracts and money change hands, and the nouns that name them, by class."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GET = (
    r"w[io]ns?|winning|secur(?:es?|ed|ing)|land(?:s|ed|ing)|clinch(?:es|ed|ing)?|bag(?:s|ged|ging)|"
    r"scoop(?:s|ed|ing)?|net(?:s|ted|ting)|receiv(?:es?|ed|ing)|gets?|got|getting|pick(?:s|ed|ing)? up|"
    r"scor(?:ed|ing)|accept(?:s|ed)|claim(?:s|ed|ing)|obtain(?:s|ed|ing)?|attract(?:s|ed|ing)|"
    r"gain(?:s|ed|ing)?|"
    r"(?:benefit(?:s|t?ed|t?ing)?|profit(?:s|ed|ing)?) from|shar(?:es?|ed|ing)(?: in)?|split(?:s|ting)?|"
    r"drew down|drawn down|took|takes?|taking|succeed(?:s|ed)? in|bidding successfully for|"
    r"(?<=in )line (?:for|to receive)|"
    r"successfully bid(?:ding)? for|(?<=been )successful in"
)
GIVE = (
    r"awarded|awarding|(?<=to )award|(?<=will )award|awards(?= (?:an?|the|its|\d|"
    r"[a-z]* ?contracts?|[\ue001\ue010\ue013]))|giv(?:es?|en|ing)|gave|hand(?:s|ed|ing)(?: out| "
    r"over)?|grant(?:ed|ing)|"
    r"allocat(?:es?|ed|ing)|distribut(?:es?|ed|ing)|dish(?:es|ed|ing) out|(?:dol|shar)(?:es|ed|ing) out|"
    r"lent|lends?|lending|pa(?:y|ys|id|ying)(?: out)?|approv(?:es?|ed|ing)|issu(?:es?|ed|ing)|"
    r"invest(?:s|ed|ing)|contribut(?:es?|ed|ing)|provid(?:es?|ed|ing)|split|divided|spread|put|"
    r"passed (?:on|down)|channel(?:s|led|ling)|offer(?:ed|s)|injected|agreed|signed off|signs? off"
)
GO = (
    r"went|gone|goes|go(?= (?:directly |straight )?(?:in)?to)|going(?= to (?!\w+ (?:the|a)\b))|fallen to|"
    r"mov(?:ed?|es|ing)|transfer(?:s|red|ring)?|switch(?:es|ed|ing)?|pass(?:ed|es)?"
)
CHOOSE = (
    r"chosen|chose|chooses|selected|selects?|appointed|appoints?|named|picked|picks?(?! up)|hired|hires|"
    r"contracted|commissioned|commissions"
)
TAKE_OVER = r"took over|tak(?:es?|en|ing) over|replac(?:es?|ed|ing)|inherit(?:s|ed|ing)|picked (?:them|it) up"
KEEP = (
    r"retain(?:s|ed|ing)?|ke(?:pt|eps?|eping)(?! \w+ing)|renew(?:s|ed|ing)?|extend(?:s|ed|ing)?|"
    r"(?:stay|remain)(?:s|ed|ing)? with"
)
HOLD = (
    r"holds|held|holding|(?:had|has|have|having)(?= (?:an?|the|its|their|two|three|four|five|six|"
    r"most|long)\b)|runs|signed|signs|signing|sign"
)
PROMISE = (
    r"made available|set aside|earmarked|pledged|promised|committed|ring-?fenced|available|up for grabs|"
    r"on offer|out to (?:competitive )?tender|backed (?:by|with)|funded (?:with|by)|announced"
)

VERBS = re.compile(
    rf"\b(?:(?P<take_over>{TAKE_OVER})|(?P<promise>{PROMISE})|(?P<get>{GET})|(?P<give>{GIVE})|(?P<go>{GO})|"
    rf"(?P<choose>{CHOOSE})|(?P<keep>{KEEP})|(?P<hold>{HOLD}))\b(?!-)"
)

VERB_STARTS = (
    _words(
        """
    win wins won winning land lands landed landing bag bags bagged net nets netted get gets got getting
    drew drawn took take takes taking taken gave lent lend lends lending pay pays paid paying split
    splits put divided spread went gone goes go going lost loses fallen chosen chose chooses selected
    select selects appointed appoint appoints named hired hires kept keep keeps keeping stay stays
    stayed holds held holding had has have having runs sign signs signed signing made set earmarked
    pledged promised committed ring ringfenced available up on out backed funded announced line
    successful successfully bidding dished dishes doled awarded awarding award awards agreed injected
    commissioned commissions contracted claim claims claimed
    """
    ),
    (
        "secur",
        "clinch",
        "scoop",
        "receiv",
        "pick",
        "scor",
        "accept",
        "obtain",
        "attract",
        "gain",
        "benefit",
        "profit",
        "shar",
        "succeed",
        "giv",
        "hand",
        "grant",
        "allocat",
        "distribut",
        "approv",
        "issu",
        "invest",
        "contribut",
        "provid",
        "pass",
        "channel",
        "offer",
        "mov",
        "transfer",
        "switch",
        "replac",
        "inherit",
        "retain",
        "renew",
        "extend",
        "remain",
    ),
)
"""How a match of `VERBS` begins: whole words, and prefixes."""

DEAL = (
    r"(?:sub-?)?contracts?|licen[cs]es?|concessions?|frameworks?(?: agreements?)?|deals?|lots?|"
    r"tenders?|agreements?"
)
GRANT = (
    r"grants?|loans?|bail-?outs?|allocations?|funding|subsid(?:y|ies)|advances?|awards?|cash|money|"
    r"investments?|support|bursar(?:y|ies)|boost|sums?|injections?|shares?|slices?|payments?|"
    r"call-?offs?|cheques?|"
    r"capital|redistribution"
)
FUND = (
    r"funds?|pots?|programmes?|schemes?|competitions?|packages?|tranches?|facility|initiatives?|rounds?|"
    r"procurements?|budgets?|pilots?|projects?|waves?|phases?|bootcamps?"
)
CLASS = (
    r"(?:(?:[Cc]olleges|[Pp]roviders|[Uu]niversities|[Ss]chools|[Ii]nstitutions|[Cc]ouncils|[Cc]harities|"
    r"[Oo]rgani[sz]ations|[Pp]artnerships|[Pp]artners|[Pp]rojects|[Gg]roups|[Tt]rusts|[Aa]uthorities|"
    r"[Ww]inners|[Bb]idders|[Ff]irms|[Cc]ompanies|[Ee]mployers|[Cc]onsortia|[Aa]cademies|[Aa]reas|[Rr]egions|"
    r"[Cc]ollaborations|[Ii]nstitutes|[Cc]entres|[Aa]pplicants|[Ss]uppliers|[Cc]ontractors|[Bb]odies|"
    r"[Ee]nterprises|[Bb]ids|[Nn]urseries|[Bb]usinesses|[Hh]ubs|[Tt]eams|[Cc]onsortiums|[Tt]rainers)\b|"
    r"(?:UTCs|LEPs|SMEs|ITPs|FECs|LAs)\b)"
)
NUMBER = (
    r"(?:\d[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|"
    r"[Ee]leven|[Tt]welve|"
    r"[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen|[Tt]wenty|[Tt]hirty|"
    r"[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-\w+)?"
)
OTHER = (
    r"deficits?|surplus(?:es)?|loss(?:es)?|turnovers?|salar(?:y|ies)|pay|wages?|bonus(?:es)?|fees?|debts?|"
    r"savings?|shortfalls?|cuts?|reductions?|overspends?|underspends?|incomes?|revenues?|profits?|pri[zs]es?|"
    r"costs?|compensation|damages|reserves|overdrafts?|clawbacks?|prices?|sales?|drop|fall|rise|"
    r"increase|hole|gap|"
    r"payouts?|pay-?offs?|redundanc\w+|pensions?|settlements?|mortgage|rent|dividends?|bills?|"
    r"tax|repayments?|"
    r"liabilit\w+|donations?|backlog|threshold|cap|limit|charge|premiums?|fines?|penalty|insurance|salaries"
)
IS_OTHER_AFTER = re.compile(
    r"(?: (?:too much|too little|less|fewer|more|short|below|above|worse|better)\b|"
    r"(?: (?:a (?:year|head|week|day|student|learner|month)|each|per))?(?: (?:of|in|worth of))?"
    rf"(?: (?!to\b|for\b|from\b|by\b)[\w’'-]+){{0,3}}? (?:{OTHER})\b"
    r"|(?: a| per|/| for (?:each|every))[ ]?(?:head|student|learner|pupil|apprentice|place|week|"
    r"day|hour|person))"
)
IS_OTHER_BEFORE = re.compile(
    rf"\b(?:(?:{OTHER})(?<!at a cost)(?: (?:of|at|by|to|from|in|worth|totalling|was|is|were))*|"
    rf"costing|fell|rose|raised|less|"
    r"owe[sd]?|owing|lost|losing|saved?|saving|repa(?:y|id)|charg\w+|earn\w*|(?<!ore )(?<!ess "
    r")than|spen[dt]\w*|borrow\w*|"
    r"(?:applied|bid|bids|bidding|asked|applying|asking|hop\w+|request\w*|appeal\w*|appl\w+|calls?|called) "
    r"(?:for|of)|match(?:ed|ing)?(?: \w+)? (?:of|by|with)|minimum of|worth less|[Ww]ith reserves of)"
    r"(?: [a-z-]+){0,2} $"
)
HINDERED = re.compile(
    r"\b(?:[Ii]f|[Uu]nless|could|might|may|(?<!\d areas )(?<!\w\w providers )(?<!\w\w colleges "
    r")would|should|must|not|never|cannot|no longer|n[’']t|fail(?:s|ed)?|refus\w+|"
    r"reject\w+|denied|den(?:y|ies)|unsuccessful\w*|lost out|lose out|miss(?:ed|es|ing)? out|"
    r"tribunal|lottery|ballot|courts?|"
    r"appealed|without|lawsuit|hop(?:es?|ed|ing)|plead(?:s|ed|ing)|prosecut\w+|sued|wanted?|wants|wishe?[sd]|"
    r"needs?|whether|calling for|urg(?:es|ed|ing)|lobb(?:y|ied)|turned down|wrote off|written off|"
    r"scrapped|axed|alleg\w+|fraud\w*|stole\w*|ineligible|neither|nor)\b"
)
TOTALS = re.compile(r"\b(?:total\w*|combined|collectively|altogether|in all|between them|together)\b")
AHEAD = re.compile(
    r"\b(?:will|(?:is|are|was|were) to|set to|due to|expect\w*|in line for|planned|plans? to|"
    r"going to|estimated|"
    r"anticipated|potential|up to be|preferred bidder|proposed|would)\b"
)
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


_FAMILIES = _words(
    """
    contract licence concession framework lot tender grant loan bailout allocation subsidy funding
    """
)
FRAMED = re.compile(
    r"\b(?:[Aa]ward(?:s|ed|ing)?|[Aa]llocat\w+|[Gg]ranted|[Cc]ash|[Ff]unding|[Cc]ontracts?|on offer|went "
    r"to|set aside|split|[Ww]inners?|[Ww]inning bid\w*|[Bb]idders?|"
    r"[Ss]uccessful(?:ly)?|[Rr]ecipients?|(?:share|slice|cut|chunk) of|[Gg]rants?|[Tt]enders?|"
    r"[Bb]idding|[Aa]pplicants|[Pp]ots?\b|[Ff]und\b|[Bb]ids? for|(?:won|secured|landed|"
    r"handed|given|received|gets?|got|receives?|shared?) "
    r"(?:[\w-]+ ){0,3}£|[Uu]p for grabs)"
)
"""What an article says that tells of money given out."""
CUES = (
    _words(
        """
    contract contracts licence licences license licenses framework frameworks concession concessions
    grant grants tender tenders deal deals lots loan loans bid bids novated t allocation allocations
    chosen selected appointed these funding awarded winners winner successful recipients suppliers
    beneficiaries
    """
    ),
    ("subcontract", "re-tender", "novat", "relicens"),
)
"""Words of which a sentence must hold one to tell of a contract without telling a sum."""
ALONE = (
    _words(
        """
    winners winner successful bidders recipients beneficiaries repaid repayable bid tender retender teaching
    relinquished lost
    """
    ),
    ("novat",),
)
"""Words of which one is enough for a sentence to be read, without a verb of contracts."""
