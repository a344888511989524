"""Words of a text as evidence of what it is about: stems of content words, names, organisations."""

import re
from collections.abc import Iterable

# Words that say nothing about what a text is about.
STOP_WORDS = frozenset(
    """a about above after again against all also although am among an and another any are around as at back be
    because been before being below between both but by can cannot could did do does doing done down during each
    either else ever every few for from further get gets getting give given go goes going got had has have having
    he her here hers herself him himself his how however i if in into is it its itself just last less let like
    made make makes making many may me might more most much must my myself neither new next no nor not now of off
    on once one only onto or other others our ours out over own per put rather said same say saying says see set
    sets she should since so some still such take taken takes than that the their theirs them themselves then
    there these they this those though three through to today together too took towards two under until up upon
    us use used using very via want was way we week well were what when where whether which while who whom whose
    why will with within without would year years yesterday yet you your yours mr mrs ms dr sir dame""".split()
)
# What the name of a body ends in, or has before `of` and `for`.
BODY_NOUNS = (
    "academy|agency|alliance|association|authority|board|bureau|centre|chamber|charity|college|commission|committee"
    "|company|confederation|consortium|consultancy|council|department|directorate|executive|federation|forum"
    "|foundation|fund|group|inspectorate|institute|institution|league|ministry|network|office|organisation"
    "|partnership|polytechnic|school|service|society|trust|union|university"
)
STEM = 6
"""Letters of a stem: `inspection`, `inspectors` and `inspected` are one; `college` and `collected` are two."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_POSSESSIVE = re.compile(r"['’]s?$")
_BODY = re.compile(
    rf"(?:(?:The\s)?(?:[A-Z][\w&'’.-]*\s|(?:and|of|for|the|in|&)\s){{0,7}})"
    rf"(?:{BODY_NOUNS})(?:\s(?:of|for|in|on)\s(?:[A-Z][\w&'’.-]*|and|of|for|the|in|&|\s){{1,60}})?",
    re.I,
)
_JOINERS = frozenset({"and", "of", "for", "the", "in", "on", "&", "at"})


def stems(text: str) -> list[str]:
    """Return the stems of the content words of `text`, in order."""
    found = []
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match[0].lower())
        if len(word) > 2 and word not in STOP_WORDS:
            found.append(word[:STEM])
    return found


def restated(headline: str, texts: Iterable[str]) -> float:
    """Return the share of a headline's content words that `texts` say again."""
    wanted = set(stems(headline))
    said = {stem for text in texts for stem in stems(text)}
    return len(wanted & said) / len(wanted) if wanted else 0.0


def is_body_name(text: str) -> bool:
    """Whether a line is nothing but the name of an organisation: `Council of Northern Authorities`."""
    words = text.split()
    if not 2 <= len(words) <= 9 or _BODY.fullmatch(text.strip()) is None:
        return False
    return all(word[0].isupper() or word in _JOINERS for word in words)
