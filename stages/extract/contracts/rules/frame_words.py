"""The words of getting, giving and funding that the frames share, and what none of them may hold."""

WIN = (
    r"(?:w[io]ns?|winning|secur(?:es?|ed|ing)|land(?:s|ed|ing)|clinch(?:es|ed)|bag(?:s|ged)|scoop(?:s"
    r"|ed)|net(?:s|ted)|"
    r"gain(?:s|ed)|obtain(?:s|ed)|receiv(?:es?|ed|ing)|gets?|got|getting|picked up|attract(?:s|ed)|drew "
    r"down|"
    r"borrow(?:s|ed))"
)
PART = (
    r"(?:awarded|handed|given|granted|allocated|lent|loaned|offered|paid|promised|chosen|selected"
    r"|appointed|picked|"
    r"contracted|commissioned)"
)
GIVE = (
    r"(?:awards?|awarded|hands?|handed|gives?|gave|given|grants?|granted|allocates?|allocated|lends?"
    r"|lent|loaned|"
    r"offers?|offered|pays?|paid|chose|chosen|selected|appointed|picked|hired)"
)
BETWEEN = r"(?:[a-z’'-]+ ){0,6}?"
FUNDING = (
    r"(?i:contracts?|licen[cs]es?|grants?|loans?|bail-?outs?|allocations?|funding|frameworks?|deals?"
    r"|concessions?|"
    r"tenders?|investment|subsid(?:y|ies)|advances?)"
)
NEEDS = (
    r"(?:[Cc]ontract|[Ll]icen[cs]e|[Gg]rant|[Ll]oan|[Bb]ail-?out|[Aa]llocat|[Ff]unding|[Ff]ramework"
    r"|[Dd]eal\b|"
    r"[Cc]oncession|[Tt]ender|[Aa]ward|beneficiar|recipient|programme|scheme|\bto [a-z]+ (?:a|the|its|"
    r"an)\b)"
)
NOT = (
    r"\b(?:w[io]ns? back|won back|unpaid|pri[zs]es?|salar(?:y|ies)|bonus(?:es)?|pay rise|wages?|"
    r"compensation|damages|tribunal|lottery"
    r"|redundancy|pension|"
    r"deficits?|turnovers?|surplus(?:es)?|hop(?:es?|ed|ing)|failed|refused|denied|not|never|n[’']t|if"
    r"|fined?|each)\b"
)
