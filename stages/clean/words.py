"""Words of a text as evidence of what it is about: stems of content words, organisations' names."""

import re
from collections.abc import Iterable

# Words that say nothing about what a text is about.
STOP_WORDS = frozenset(
    """about above after again against all also although among and another any are around because been before
    being below between both but can cannot could did does doing done down during each either else ever every
    few for from further get gets getting give given goes going got had has have having her here hers herself
    him himself his how however into its itself just last less let like made make makes making many may might
    more most much must myself neither new next nor not now off once one only onto other others our ours out
    over own per put rather said same say saying says see set sets she should since some still such take taken
    takes than that the their theirs them themselves then there these they this those though three through
    today together too took towards two under until upon use used using very via want was way week well were
    what when where whether which while who whom whose why will with within without would year years yesterday
    yet you your yours mrs sir dame""".split()  # noqa: SIM905 - prose is easier to keep in order
)
# What the name of a body ends in, or has before `of` and `for`.
BODY_NOUNS = (
    "academy|agency|alliance|association|authority|board|bureau|centre|chamber|charity|college|commission"
    "|committee|company|confederation|consortium|consultancy|council|department|directorate|executive"
    "|federation|forum|foundation|fund|group|inspectorate|institute|institution|league|ministry|network|office"
    "|organisation|partnership|polytechnic|school|service|society|trust|union|university"
)
STEM = 6
"""Letters of a stem: `inspection`, `inspectors` and `inspected` are one; `college`, `collected` are two."""
MAX_READ = 3000
"""What a block is about shows in its first characters."""

_WORD = re.compile(r"[^\W_]{3,}")
_BODY = re.compile(
    rf"(?:The\s)?(?:(?:[A-Z][\w&'’.-]*|and|of|for|the|in|&)\s){{0,7}}(?:{BODY_NOUNS})"
    r"(?:\s(?:of|for|in|on)(?:\s(?:[A-Z][\w&'’.-]*|and|of|for|the|in|&)){1,8})?",
    re.IGNORECASE,
)
_JOINERS = frozenset({"and", "of", "for", "the", "in", "on", "&", "at"})


def stems(text: str) -> list[str]:
    """Return the stems of the content words of `text`, in order."""
    words = _WORD.findall(text[:MAX_READ].lower())
    return [word[:STEM] for word in words if word not in STOP_WORDS]


def restated(headline: str, texts: Iterable[str]) -> float:
    """Return the share of a headline's content words that `texts` say again."""
    wanted = set(stems(headline))
    said = {stem for text in texts for stem in stems(text)}
    return len(wanted & said) / len(wanted) if wanted else 0.0


def is_body_name(text: str) -> bool:
    """Whether a line is nothing but the name of an organisation: `Council of Northern Authorities`."""
    if len(text) > 120:
        return False
    words = text.split()
    if not 2 <= len(words) <= 9 or _BODY.fullmatch(text.strip()) is None:
        return False
    return all(word[0].isupper() or word in _JOINERS for word in words)
