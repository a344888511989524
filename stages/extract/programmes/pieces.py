"""The pieces of which predicates are written: bodies, areas, verbs of running and delivering, masked."""

import re
from functools import cache

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import NAME_MASKS

PROGRAMME = "\ue020"
_NAME = f"[{NAME_MASKS['organisation']}{NAME_MASKS['other']}]++"
_END = (
    r"(?=(?: \([^)]*\))?(?:[.,;:)’”–-]|$| (?:in|for|on|to|from|at|of|and|with|across|by|until|since|"
    r"as|which|that|said|has|is|was|have|are|"
    r"will|through|between|under|over|during|this|next|last|after|before|had|were|says|but|when|while|"
    r"alongside|among|within|into|there|"
    r"also|now|ahead|rather|instead|despite|who|whose|where|although|though|per|each|again|aims|helps|"
    r"supports|offers|gives|pilots?|programmes?|scheme|on behalf|together|using|or|because|so|if|"
    r"would|could|until|"
    r"too|again|locally|nationally|[–—])\b))"
)
_PLACE = (
    f"(?:the )?(?:[{NAME_MASKS['place']}{NAME_MASKS['other']}]++|"
    r"(?:north|south|east|west|midlands)(?:[- ](?:east|west))?\b)"
)
_BODY = (
    rf"(?<![\w’-])(?:(?:[Tt]he )?(?:[a-z-]+ ){{0,3}}?(?:{_NAME}(?: \({_NAME}\))?)|[Tt]he "
    rf"(?:government|combined authority|council|department|agency|"
    r"charity|college|university|trust|foundation|company|regulator)\b)"
)
WHERE = r"(?:in|across|throughout|to|into|over|for|at|covering|cover|covers|serving|serves)"
_AREAS = rf"{_PLACE}(?:(?:, (?:and )?| and |; | & ){_PLACE}){{0,14}}"
PIECES = (
    ("P", f"{PROGRAMME}++"),
    (
        "AUX",
        r"(?:(?:has|have|had|is|are|was|were|will|would|to|be|been|being|also|already|now|currently|"
        r"since|then|still|until now|"
        r"jointly|[a-z]+ly|can|could|should|due|set|expected|which|that|who) )*",
    ),
    (
        "DO",
        r"(?:(?:has|have|had|will|would|also|already|now|currently|since|then|still|jointly|[a-z]+ly|"
        r"can|could|should|to|which|that|who|"
        r"(?:is|are|was|were|been|be)(?= (?:[a-z]+ly )?[a-z]+ing\b)) )*",
    ),
    (
        "VP",
        r"(?: (?:is|was|has|have|will|had|are|were|aims|offers|helps|gives|provides|starts|started|"
        r"began)\b[^.;\ue020]{2,90}?,? and)?",
    ),
    ("SINCE", r"(?: (?:in|since|last|this|from)(?: [A-Za-z]+)?(?: (?:19|20)\d\d)?)?"),
    (
        "IS_ONE",
        r"(?: (?:is|was) (?:an?|the|one) (?:[\w-]+ ){0,3}?(?:programme|scheme|initiative|service|project))?",
    ),
    ("WAS", r"(?P<when>(?:previously|formerly|originally|initially|first|until now|once|earlier|then) )?"),
    (
        "ASIDE",
        r"(?: \([^()]{1,40}\))?(?:,? (?:which|who|that|an?|the|its|launched|set up|created|part of|"
        r"worth|known as|funded|first|backed|delivered|run|led|managed|"
        r"offered|supported|overseen|piloted|designed|aimed|established)"
        r"\b[^.;,\ue020]{0,80},)?",
    ),
    ("PP", r"(?: (?:in|for|of|across|at|to|on)(?: the)? [^.;,:\ue020\ue001]{1,50}?)?"),
    (
        "RUN",
        r"(?:run|managed|led|overseen|administered|co-?ordinated|hosted|operated|handled|governed|"
        r"headed|launched|set up|created|"
        r"established|piloted|pioneered|commissioned|developed|organised|spearheaded|championed|held|staged)",
    ),
    ("DELIVERED", r"(?:delivered|provided|offered|taught|fronted)"),
    (
        "RUNS",
        r"(?:runs?|ran|running|manages?|managing|leads?|leading|oversees?|overseeing|administers?|"
        r"administering|co-?ordinat(?:es?|ing)|"
        r"operates?|operating|hosts?|hosting|launch(?:es|ed|ing)?|set up|sets up|created|founded|"
        r"established|organises?|piloted)",
    ),
    ("DELIVERS", r"(?:delivers?|delivered|delivering|provides?|providing|offers?|offering|teaches)"),
    ("BODY", _BODY),
    ("END", _END),
    ("APPOSED", r"(?:(?: \([^()]{1,40}\))?, (?:an?|the|its|one of) [^.;,\ue020]{2,70}? (?:that|which|who))?"),
    ("AREAS", _AREAS),
    (
        "A",
        r"(?:the |its |a |an |our |their |this |these )?(?:(?!(?:to|of|for|by|and|in|up|with|from|on|"
        r"at)\b)[\w’'-]+ ){0,3}?(?:[\ue001]++(?:[ -](?:a|per)[- ]year)? (?:[\w-]+ ){0,3}?)?(?:\ue003++ ?)?",
    ),
)


@cache
def made(pattern: str) -> re.Pattern[str]:
    """The pattern over masked words, its pieces filled in."""
    return compiled(pattern, PIECES)
