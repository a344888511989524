"""What a sentence says of a programme: every pattern, and what it costs.

`{P}` is the programme; the groups say which column.
"""

from stages.extract.programmes.pieces import predicates
from stages.extract.programmes.where_and_whom import WHERE_AND_WHOM
from stages.extract.programmes.who_runs import WHO

PATTERNS = (*WHO, *WHERE_AND_WHOM)
VALUES = predicates(
    {
        "priced: MONEY P": r"<value:MONEY>(?:[ -](?:a|per)[- ]year)?,? (?:(?!(?:to|of|for|by|and|in|up|with|"
        r"from|on|at|the|a|an|its|as|is|was)\b)[\w’-]+ ){0,3}?{P}(?! (?:budget|contracts?|cut|"
        r"underspend|shortfall))",
        "costs: P MONEY": r"{P}{ASIDE}{PP}(?: \w+)?,? {AUX}(?:costs?|cost|costing|worth|backed by|backed "
        r"with|funded with|funded by|supported by|paid for by|receives?|received|allocated|given|"
        r"awarded|invests?|invest|invested|has|had|with)(?: [^.;,\ue001\ue020]{0,60}?(?:budget|funding|"
        r"at|of|cost|with|to|by|cut))? (?:an? |some |of |a total of |a further |up to "
        r")*<value:MONEY>(?! (?:from|a head|per|each|for each))",
    },
)
