"""What a sentence says of a programme: every pattern, and what it costs.

`{P}` is the programme; the groups say which column.
"""

from stages.extract.programmes.pieces import made, predicates
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
        "a_priced_scheme: P MONEY": r"{P}, (?:an?|the|its) (?:new )?<value:MONEY>(?:[ -](?:a|per)[- ]year)? "
        r"(?:[\w-]+ ){0,4}?(?:programme|scheme|initiative|fund|project|pilot)",
        "a_scheme_worth: P MONEY": r"{P}(?: \([^()]{1,20}\))?, (?:an?|the|its) (?:[\w-]+ "
        r"){0,4}?(?:programme|scheme|initiative|fund|project|pilot)[^.;,\ue020]{0,40}? (?:worth|costing|"
        r"with a budget of|backed by|funded with) <value:MONEY>",
        "money_for: MONEY for_|into|to_ P": r"<value:MONEY>(?: (?:a|per) year)?(?: (?:of|in) [a-z]+)?(?: "
        r"[a-z]+){0,3} (?:for|into|to (?:fund|expand|deliver|run|extend|launch|support|scale up)|"
        r"(?:extension|boost|injection) to) {A}{P}{END}",
    },
)
AND_IN = made(r"(?:,|,? and|;|,? while) (?:in|across) (?P<area>{AREAS}),? by (?P<by>{BODY})")
"""A further area of a list: "in the North West by A *and in London by B*"."""
