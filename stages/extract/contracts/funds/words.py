"""The words by which money changes hands, and those that tell that a sum is something else."""

import re

GET = (
    r"(?:w[io]ns?|winning|secur(?:es?|ed|ing)|land(?:s|ed|ing)?|clinch(?:es|ed|ing)?|bag(?:s|ged|ging)?|"
    r"scoop(?:s|ed|ing)?|net(?:s|ted|ting)?|receiv(?:es?|ed|ing)|gets?|got|getting|pick(?:s|ed|ing)? up|"
    r"scor(?:ed|ing)|claim(?:s|ed|ing)|obtain(?:s|ed|ing)?|attract(?:s|ed|ing)|gain(?:s|ed|ing)?|"
    r"(?:benefit(?:s|ed|ing)?|benefitt(?:ed|ing)|profit(?:s|ed|ing)?) from|shar(?:es?|ed|ing)(?: in)?|"
    r"split(?:s|ting)?|"
    r"drew down|drawn down|took|takes|taking)"
)
GIVE = (
    r"(?:award(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|hand(?:s|ed|ing)?(?: out| over)?|grant(?:s|ed|ing)?|"
    r"allocat(?:es?|ed|ing)|distribut(?:es?|ed|ing)|dish(?:es|ed|ing) out|(?:dol|shar)(?:es|ed|ing) out|"
    r"provid(?:es?|ed|ing)|offer(?:s|ed|ing)?|paid out|pays out|approv(?:es?|ed|ing)|issu(?:es?|ed|ing)|"
    r"fund(?:s|ed))"
)
GIVEN = (
    r"(?:awarded|given(?: out)?|handed(?: out| over)?|granted|allocated|distributed|shared(?: out)?|"
    r"provided|"
    r"dished out|doled out|split|divided|approved|paid out|paid|invested|put|spread|"
    r"passed (?:on|down)|(?:won|secured|claimed|received|shared|landed)(?= by))"
)
PROMISED = (
    r"(?:made available|set aside|earmarked|pledged|promised|committed|ring-?fenced|available|up for grabs)"
)
CLASS = (
    r"(?:[Cc]olleges|[Pp]roviders|[Uu]niversities|[Ss]chools|[Ii]nstitutions|[Cc]ouncils|[Cc]harities|"
    r"[Oo]rganisations|[Pp]artnerships|[Pp]artners|[Pp]rojects|[Gg]roups|[Tt]rusts|[Aa]uthorities|"
    r"[Ww]inners|"
    r"[Bb]idders|[Ff]irms|[Cc]ompanies|[Ee]mployers|[Cc]onsortia|[Aa]cademies|[Aa]reas|[Rr]egions|"
    r"[Cc]ollaborations|[Ii]nstitutes|[Cc]entres|[Aa]pplicants|[Ss]uppliers|[Cc]ontractors|[Bb]odies|"
    r"[Ee]nterprises|UTCs|"
    r"[Nn]urseries|[Bb]usinesses|[Hh]ubs|[Tt]eams|[Cc]onsortiums|LEPs|SMEs|ITPs|FECs|FE|HE)"
)
FUND = (
    r"(?i:funds?|pots?|tenders?|procurements?|programmes?|schemes?|competitions?|packages?|tranches?|"
    r"facility|"
    r"initiatives?|funding rounds?|rounds?)"
)
SURELY_FUND = re.compile(
    r"(?<!ension )(?<!hedge )(?<!ardship )(?<!trust )\b(?:[Ff]unds?|[Pp]ots?|[Tt]enders?|"
    r"[Pp]rocurements?|[Cc]ompetitions?|[Tt]ranches?)$"
)
FUNDING = re.compile(
    r"\b(?:[Ff]unds?|[Ff]unding|[Ff]unded|[Gg]rants?|[Aa]llocat\w+|[Aa]wards?|[Aa]warded|[Cc]ontracts?|"
    r"[Tt]enders?|[Pp]rocurements?|pots?|[Bb]id(?:s|ders?|ding)?|[Ww]inners?|[Ww]inning|[Cc]ash|[Bb]oost|"
    r"[Ii]nvestment|[Ll]icences?|[Ss]hare|slice|[Rr]ecipients?|[Bb]eneficiar\w+)\b"
)
FRAMED = re.compile(
    r"\b(?:[Aa]ward(?:s|ed|ing)?|[Aa]llocat\w+|[Gg]ranted|[Cc]ash|[Ff]unding|[Cc]ontract|on offer|went "
    r"to|set aside|split|[Ww]inners?|[Ww]inning bid\w*|[Bb]idders?|"
    r"[Ss]uccessful(?:ly)?|[Rr]ecipients?|(?:share|slice|cut|chunk) of|[Gg]rants?|[Tt]enders?|"
    r"[Bb]idding|[Aa]pplicants|[Cc]ontracts|[Pp]ots?\b|[Ff]und\b|[Bb]ids? for|(?:won|secured|landed|"
    r"handed|given|received|gets?|got|receives?|shared?) "
    r"(?:[\w-]+ ){0,3}£|[Uu]p for grabs)"
)
"""What an article says that tells of money given out."""
_OTHER = (
    r"(?:deficits?|surplus(?:es)?|loss(?:es)?|turnovers?|fines?|salar(?:y|ies)|pay|wages?|bonus(?:es)?|"
    r"fees?|"
    r"loans?|bail-?outs?|debts?|savings?|shortfalls?|cuts?|reductions?|overspends?|underspends?|budgets?|"
    r"incomes?|revenues?|profits?|pri[zs]es?|costs?|compensation|damages|reserves|overdrafts?|clawbacks?|"
    r"price|sales?|reductions?|drop|fall|rise|increase|hole|gap|exit package|payouts?|pay-?offs?|"
    r"redundanc\w+|pensions?|settlements?|mortgage|rent|dividends?|bill|tax|repayments?|liabilit\w+|"
    r"donations?|(?:emergency|exceptional) (?:\w+ )?(?:funding|support|cash))"
)
IS_OTHER_AFTER = re.compile(
    r"(?: (?:less|fewer|more|short|below|above|worse|better)\b|"
    r"(?: (?:a (?:year|head|week|day|student|learner|month)|each|per))?(?: (?:of|in))?"
    rf"(?: (?!to\b|for\b|from\b|by\b)[\w’'-]+){{0,3}}? {_OTHER}\b)"
)
IS_OTHER_BEFORE = re.compile(
    rf"\b(?:{_OTHER}(?: (?:of|at|by|to|from|in|worth|totalling|was|is|were))*|costs?|costing|fell|rose|"
    rf"raised|less|"
    r"owe[sd]?|owing|lost|losing|saved?|saving|repa(?:y|id)|charg\w+|earn\w*|than|from|"
    r"(?:applied|bid|bids|bidding|asked|applying|asking|hop\w+|request\w*|appeal\w*|appl\w+|calls?|called) "
    r"(?:for|of)|match(?:ed|ing)?(?: \w+)? (?:of|by|with)|minimum of|threshold of|limit of)"
    r"(?: [a-z-]+){0,2} $"
)
HINDERED = re.compile(
    r"\b(?:[Ii]f|could|might|would|should|not|never|n[’']t|failed|refus\w+|reject\w+|denied|"
    r"unsuccessful\w*|lost out|"
    r"miss(?:ed|es) out|tribunal|court|lottery|ballot|court|appeal(?:ed)?|without|lawsuit|hop(?:es?|ed|"
    r"ing))\b"
)
