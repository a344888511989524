"""Who is given a sum and who gives it: the receivers after "to", the giver after "by" or "from"."""

import re

from stages.extract.contracts.parties import (
    LED_BY,
    NAME,
    NOT_BODY,
    ONE_NAME,
    ORG,
    Party,
    counted_in,
    name_text,
    named_at,
    party_at,
)
from stages.extract.contracts.vocabulary import CLASS
from stages.extract.phrases.masks import NAME_MASKS, View

_TO = r"(?:to|for|between|among|amongst|across)"
_FILL = (
    r"(?:(?!to\b|for\b|that\b|which\b|so\b|will\b|has\b|have\b|was\b|were\b|is\b|are\b|after\b|"
    r"from\b|by\b|as\b)[\w’,-]+ )"
)
_RECEIVERS = re.compile(rf"^ {_TO}(?: the| an?)? {_FILL}{{0,7}}?(?P<name>{NAME})")
_DOES = re.compile(
    r" (?:[^.;,\ue001]{0,40}? )?to (?:help |further )?(?:deliver|build|provide|run|open|train|create|design|"
    r"develop|extend|teach|buy|refurbish|upgrade|transform|regenerate|overhaul|carry|redevelop|launch)\b"
)
"""What a sum is to do, and no receiver: "£2m to build a block at A"."""
_TO_CLASS = re.compile(rf"^ {_TO} (?:{_FILL}|{ORG}++ ){{0,7}}?{CLASS}")
_PART_OF = re.compile(
    r" (?:each|available)(?= (?:to|for) )| (?:of|from|out of|in) (?:its|the|this|that|their|"
    r"an?) [^,.;]{0,60}?(?= (?:to|for|between|among) )|, for [^,.;]{3,50},(?= to )|(?:, again)? (?:only|"
    r"mainly|mostly|directly|"
    r"straight|without (?:an? |any )?(?:competition|competitive tender|tender(?:ing)?))(?= to )"
)
_BY = re.compile(
    rf"\b(?<!followed )(?<!delivered )(?<!run )(?<!led )(?<!managed )(?<!built )(?<!operated )(?<!hosted )"
    rf"(?<!developed )(?<!constructed )(?<!designed )(?<!competition )(?<!bids )"
    rf"(?<!applications )(?:by|from) (?:the )?(?:[a-z’-]+ ){{0,2}}?(?P<name>{NAME})"
)


_PLACE_OF = re.compile(
    rf" (?:in(?:to)?|towards?|for|to (?:build|open|create|set up|fund|extend|refurbish|equip|upgrade)) "
    rf"(?:an?|the|its|their|new) [^.;,]{{3,110}}? at (?:the )?(?P<name>{NAME_MASKS['organisation']}++)"
)


def owner_of_place(view: View, end: int) -> str | None:
    """Whose the thing is that a grant helps to build: "£3m toward a £7m centre at A"; of a contract it is the
    buyer's.
    """
    found = _PLACE_OF.match(view.masked, end)
    return name_text(view, found.span("name")) if found else None


def receivers_at(view: View, end: int, stop: int | None = None) -> Party | None:
    """Who stands after "to" at an offset; None for nobody."""
    if part := _PART_OF.match(view.masked, end):
        end = part.end()
    after = view.masked[end : min(end + 170, len(view.masked) if stop is None else stop)]
    if does := _DOES.match(after):
        after = after[: does.end()]
    led = LED_BY.search(after) if " by " in after else None
    if led and led["name"] and re.search(r"consorti|partnership|group|colleges", after[: led.start()]):
        return party_at(view, (end + led.start("name"), end + led.end("name")), end)
    to_class, to = _TO_CLASS.search(after), _RECEIVERS.search(after)
    if to and not (to_class and to_class.end() <= to.start("name")):
        if to_class and to_class.end() > to.end() + 1 and not after.startswith((",", " and"), to.end("name")):
            return Party((), end, end + to_class.end(), counted_in(view, end, end + to_class.end()))
        return named_at(view, end + to.start("name"))
    return (
        Party((), end, end + to_class.end(), counted_in(view, end, end + to_class.end()))
        if to_class
        else None
    )


def giver_in(view: View, start: int, end: int) -> str | None:
    """The body after "by" or "from" between two offsets."""
    for found in _BY.finditer(view.masked, start, end):
        whole = ONE_NAME.match(view.masked, found.start("name"))  # `end` may lie within the name
        name = name_text(view, (whole or found).span("name" if whole is None else 0))
        if name and (not NOT_BODY.fullmatch(name.split()[-1]) or "Lottery" in name):
            return name
    return None
