"""What a sentence says of a programme: every pattern, the words that each needs, and what it costs.

`{P}` is the programme; the groups say which column.
"""

import re

from stages.extract.programmes.pieces import made
from stages.extract.programmes.where_and_whom import WHERE_AND_WHOM
from stages.extract.programmes.who_runs import WHO

PATTERNS = (*WHO, *WHERE_AND_WHOM)
_RUNNING = (
    "run ran manag lead overs admin ordinat operat host launch set_up sets_up creat found establish "
    "organis pilot head steer supervis look_after looks_after looked_after charge"
)
_NEEDS = {
    "managed_by": " by | through| via| with ",
    "delivered_by": " by | through| via| with ",
    "previously_by": " by ",
    "scheme_run_by": " by ",
    "run_by_opening": " by ",
    "delivered_by_opening": "elivered by ",
    "area_by": " by ",
    "known_as_run_by": "nown as |alled |amed ",
    "body_runs": _RUNNING.replace(" ", "|").replace("_", " "),
    "body_delivers": "deliver|provid|offer|teach",
    "which_body_delivers": "deliver|provid|offer|teach",
    "each_reaches": " each ",
    "picked_to_host": " picked | chosen | chose | selected | appointed | named | asked ",
    "covers_areas": "serve|cover|span|includ|compris",
    "programme_in": " in | across | throughout ",
    "which_body_runs": " which | that ",
    "won_contract_to_run": "award|given|won |wins|secured|appoint|chosen|select|contract|commission|asked|"
    "receive|named|tasked|handed|picked|got the",
    "appointed_to_run": "appoint|cho|pick|select|asked|contract|named|commission|hired",
    "takes_over": "tak|took|inherit|assum",
    "handed_over": "hand|transfer|pass|novat",
    "was_handed": "hand|transfer|pass|novat|mov|switch",
    "replaced_as_manager": "replac|succe|over from",
    "contracts_held_by": " by ",
    "in_areas": " in | across | throughout | to | into | over | for | at | covering ",
    "reached": "\ue003",
    "took_part": "\ue003",
    "under_it": "\ue003",
    "places_on_it": " for \ue003",
    "counted_in_it": "\ue003",
    "with_participants": ", with ",
    "responsible_in": "esponsibility for |esponsible for ",
    "body_delivers_in": "deliver|provid|offer|teach|" + _RUNNING.replace(" ", "|").replace("_", " "),
    "in_places": "\ue003",
    "areas_test": "test|trial|pilot|host|join|part in|launch",
    "priced": "\ue001",
    "costs": "\ue001",
    "a_priced_scheme": "\ue001",
    "a_scheme_worth": "\ue001",
    "money_for": "\ue001",
}
NEEDS: dict[str, tuple[str, ...]] = {name: tuple(words.split("|")) for name, words in _NEEDS.items()}
"""For each pattern words of which a masked sentence must hold one: a search too cheap to matter."""
VALUES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, made(pattern))
    for name, pattern in (
        (
            "priced",
            r"<value:MONEY>(?:[ -](?:a|per)[- ]year)?,? (?:(?!(?:to|of|for|by|and|in|up|with|from|on|at|the|"
            r"a|an|its|as|is|was)\b)[\w’-]+ ){0,3}?{P}(?! (?:budget|contracts?|cut|underspend|shortfall))",
        ),
        (
            "costs",
            r"{P}{ASIDE}{PP}(?: \w+)?,? {AUX}(?:costs?|cost|costing|worth|backed by|backed with|funded with|"
            r"funded by|supported by|paid for by|receives?|received|allocated|given|awarded|invests?|invest|"
            r"invested|has|had|with)(?: [^.;,\ue001\ue020]{0,60}?(?:budget|funding|at|of|cost|with|to|by|"
            r"cut))? (?:an? |some |of |a total of |a further |up to )*<value:MONEY>(?! (?:from|a head|per|"
            r"each|for each))",
        ),
        (
            "a_priced_scheme",
            r"{P}, (?:an?|the|its) (?:new )?<value:MONEY>(?:[ -](?:a|per)[- ]year)? (?:[\w-]+ "
            r"){0,4}?(?:programme|scheme|initiative|fund|project|pilot)",
        ),
        (
            "a_scheme_worth",
            r"{P}(?: \([^()]{1,20}\))?, (?:an?|the|its) (?:[\w-]+ ){0,4}?(?:programme|scheme|initiative|"
            r"fund|project|pilot)[^.;,\ue020]{0,40}? (?:worth|costing|with a budget of|backed by|funded "
            r"with) <value:MONEY>",
        ),
        (
            "money_for",
            r"<value:MONEY>(?: (?:a|per) year)?(?: (?:of|in) [a-z]+)?(?: [a-z]+){0,3} (?:for|into|to "
            r"(?:fund|expand|deliver|run|extend|launch|support|scale up)|(?:extension|boost|injection) to) "
            r"{A}{P}{END}",
        ),
    )
)
AND_IN = made(r"(?:,|,? and|;|,? while) (?:in|across) (?P<area>{AREAS}),? by (?P<by>{BODY})")
"""A further area of a list: "in the North West by A *and in London by B*"."""
