"""The pieces of which predicates are written: bodies, areas, verbs of running and delivering, masked."""

import re
from functools import cache
from typing import NamedTuple

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.masks import NAME_MASKS

PROGRAMME = "\ue020"
_NAME = f"[{NAME_MASKS['organisation']}{NAME_MASKS['other']}]++"
_END = (
    r"(?=(?: \([^)]*\))?(?:[.,;:)’”–-]|$| (?:in|for|on|to|from|at|of|and|with|across|by|until|since|via|as|"
    r"which|that|said|has|is|was|have|are|will|through|between|under|over|during|this|next|last|after|before|"
    r"had|were|says|but|when|while|alongside|among|around|throughout|within|into|there|also|now|ahead|rather|"
    r"instead|despite|who|whose|where|although|though|per|each|again|aims|helps|supports|offers|gives|"
    r"pilots?|programmes?|scheme|on behalf|together|using|or|because|so|if|would|could|until|too|again|"
    r"locally|nationally|worth|aimed|designed|backed|starting|[–—])\b))"
)
_PLACE = (
    f"(?:the )?(?:[{NAME_MASKS['place']}{NAME_MASKS['other']}]++|"
    r"(?:north|south|east|west|midlands)(?:[- ](?:east|west))?\b)"
)
_BODY = (
    rf"(?<![\w’-])(?:(?:[Tt]he )?(?:[a-z-]+ ){{0,3}}?(?:{_NAME}(?: \({_NAME}\))?)|[Tt]he (?:government|"
    r"combined authority|council|department|agency|charity|college|university|trust|foundation|company|"
    r"regulator|mayor|Mayor)\b)"
)
_BY = (
    r"(?:(?:partly |mainly |jointly )?by|(?<=delivered )with|in (?:partnership|collaboration|conjunction|"
    r"tandem) with|together with|under (?:an? )?(?:contract|agreement) (?:to|with|by)|on [^.;,]{2,40}[’']s? "
    r"behalf by|on (?:its|their) behalf by|(?:through|via) (?:an? |its |the )?(?:[^ .;,]+[’']s "
    r")?(?:[Cc]ontract|partnership|agreement|deal|arrangement) with|(?:through|via)(?= (?:an? |its |the "
    r")?(?:[a-z-]+ )?(?:network|consortium|group|alliance|partnership) of\b))"
)
_MANY = (
    r"(?:providers|contractors|colleges|partners|charities|councils|authorities|universities|organisations|"
    r"enterprises|companies|employers|trusts)\b"
)
_LIST = rf"{_BODY}(?:(?:, (?:and )?| and (?:the )?| & ){_NAME})*"
_AGENT = (
    rf"(?:{_LIST}|(?:an? |the |its )?(?:(?:[a-z-]+ ){{0,2}}(?:network|consortium|group|alliance|partnership|"
    rf"team|range|number|mix) of )?(?:\ue003++|(?:(?!to\b|of\b|for\b|in\b)[\w-]+ ){{0,5}}?{_MANY}(?: and "
    rf"(?:[\w-]+ ){{0,2}}?{_MANY})?)(?:,? (?:including|such as|among them) {_LIST})?)"
)
"""Who runs or delivers it: bodies by name, so many of them, or "a network of local providers"."""
WHERE = r"(?:in|from|across|throughout|to|into|over|for|at|covering|cover|covers|serving|serves)"
_AREAS = rf"{_PLACE}(?:(?:, (?:and )?| and |; | & ){_PLACE}){{0,14}}"
PIECES = (
    ("P", f"{PROGRAMME}++"),
    (
        "AUX",
        r"(?:(?:has|have|had|is|are|was|were|will|would|to|be|been|being|also|already|now|currently|since|at "
        r"first|together|collectively|(?:all|both|each) of(?= which)|"
        r"then|still|until now|jointly|[a-z]+ly|can|could|should|due|set|expected|which|that|who) )*",
    ),
    (
        "DO",
        r"(?:(?:has|have|had|will|would|also|already|now|currently|since|then|still|jointly|[a-z]+ly|can|"
        r"could|should|to|which|that|who|(?:is|are|was|were|been|be)(?= (?:[a-z]+ly )?(?:[a-z]+ing|to|due|"
        r"set|expected|about|poised)\b)|(?:due|set|expected|about|poised|(?:(?:gets?|is|are|was) )?ready|"
        r"agree[sd]|plans|continue[sd]?)(?= to\b)) )*",
    ),
    (
        "VP",
        r"(?:,? (?:(?:which|that) )?(?:is|was|has|have|will|had|are|were|aims|offers|helps|gives|provides|"
        r"starts|started|began|includes?|features|brings|consists)\b[^.;\ue020]{2,90}?(?:,? and(?: this| "
        r"it)?| (?:grants|contracts|allocations|agreements)))?",
    ),
    ("SINCE", r"(?: (?:in|since|last|this|from)(?: [A-Za-z]+)?(?: (?:19|20)\d\d)?)?"),
    (
        "IS_ONE",
        r"(?: (?:is|was) (?:an?|the|one) (?:[\w-]+ ){0,3}?(?:programme|scheme|initiative|service|project))?",
    ),
    ("WAS", r"(?P<when>(?:previously|formerly|originally|initially|first|until now|once|earlier|then) )?"),
    (
        "ASIDE",
        r"(?: \([^()]{1,40}\))?(?:(?:,| –| —)? (?:which|who|that|in|together|along|alongside|working|an?|"
        r"the|its|launched|set up|created|part of|worth|known as|called|named|with|under|funded|first|"
        r"backed|delivered|run|led|managed|offered|supported|overseen|piloted|designed|aimed|"
        r"established)\b[^.;,\ue020]{0,80}(?:,| –| —))?",
    ),
    ("SEP", r"(?:,| –| —)?"),
    (
        "ADV",
        r"(?: and [a-z]+| jointly| nationally| locally| directly|,? (?:in|since|from|for|on|across|at|over|"
        r"during|throughout|straight|to|with)\b[^.;,:\ue020]{1,60}?){0,2}?",
    ),
    ("BY", _BY),
    ("AGENT", _AGENT),
    (
        "TAIL",
        r"(?:[’']s [\ue010\ue013]++)?(?:,? (?:in partnership|together|jointly|along|in collaboration) with "
        r"[^.;,\ue020]{2,60})?(?: for (?:residents|people|adults|learners|young|colleges|schools) "
        r"[^.;,\ue020]{2,50})?",
    ),
    ("PP", r"(?: (?:in|for|of|across|at|to|on)(?: the)? [^.;,:\ue020\ue001]{1,50}?)?"),
    (
        "RUN",
        r"(?:run|managed|led|overseen|administered|co-?ordinated|hosted|operated|handled|governed|headed(?: "
        r"up)?|driven|launched|set up|created|established|piloted|pioneered|commissioned|developed|"
        r"organised|spearheaded|championed|held|staged|steered|supervised|looked after)",
    ),
    ("DELIVERED", r"(?:delivered|provided|offered|taught|fronted|staffed|rolled out)"),
    (
        "RUNS",
        r"(?:runs?|ran|running|manages?|managing|leads?|leading|oversees?|overseeing|administers?|"
        r"administering|co-?ordinat(?:es?|ing)|operates?|operating|hosts?|hosting|launch(?:es|ed|ing)?|set "
        r"up|sets up|created|founded|established|organises?|piloted|head(?:s|ed|ing)(?: up)?|spearhead(?:s|"
        r"ed|ing)|helped (?:to )?(?:run|manage|deliver|lead)|(?:(?<=has )|(?<=have )|(?<=had ))"
        r"(?:administered|managed|led|overseen|run|operated|hosted|co-?ordinated)|steer(?:s|ed|ing)|"
        r"supervis(?:es|ed|ing)|look(?:s|ed|ing) after|t(?:akes|ook|aking|aken) charge of)",
    ),
    (
        "DELIVERS",
        r"(?:(?:(?:plays?|played|has) (?:an? )?(?:[a-z]+ )?(?:part|role) in |help(?:s|ed|ing) (?:to )?)?"
        r"(?:deliver(?:ing)?|provid(?:e|ing)|rolling out)|delivers?|delivered|delivering|provides?|providing|"
        r"offers?|offering|teaches)",
    ),
    ("BODY", _BODY),
    (
        "NAMED",
        rf"(?:(?:\b[Tt]he )?{_NAME}(?: \({_NAME}\))?|\b[Tt]he (?:government|combined authority|council|"
        r"department|agency|charity|college|university|trust|foundation|company|regulator|mayor|Mayor)\b)",
    ),
    ("END", _END),
    ("WHERE", WHERE),
    ("APPOSED", r"(?:(?: \([^()]{1,40}\))?, (?:an?|the|its|one of) [^.;,\ue020]{2,70}? (?:that|which|who))?"),
    ("AREAS", _AREAS),
    (
        "A",
        r"(?:the |its |a |an |our |their |this |these )?(?:(?!(?:to|of|for|by|and|in|up|with|from|on|"
        r"at)\b)[\w’'-]+ ){0,3}?(?:(?:strand|element|wave|round|phase|part|arm|pillar) of (?:the "
        r")?)?(?:[\ue001]++(?:[ -](?:a|per)[- ]year)? (?:[\w-]+ ){0,3}?)?(?:\ue003++ ?)?",
    ),
)


@cache
def made(pattern: str) -> re.Pattern[str]:
    """The pattern over masked words, its pieces filled in."""
    return compiled(pattern, PIECES)


class Predicate(NamedTuple):
    """A pattern over masked words by its rule's name, and what `needs` says a sentence must hold for it."""

    name: str
    need: str
    pattern: re.Pattern[str]


def predicates(told: dict[str, str], pieces: tuple[tuple[str, str], ...] = ()) -> tuple[Predicate, ...]:
    """The predicates that `told` writes as "name: need" and pattern; `pieces` adds a family's own."""
    heads = ((head.split(": "), pattern) for head, pattern in told.items())
    return tuple(Predicate(name, need, compiled(pattern, PIECES + pieces)) for (name, need), pattern in heads)
