"""The person whom a sentence names behind a post: "the principal of X is Y", "a new principal in Y".

Also "appointed chair in May, Y said ..." and "taking over as principal will be Y".
"""

import re

from stages.extract.appointments.bodies import Bodies
from stages.extract.appointments.people import PERSON, is_person
from stages.extract.appointments.roles import HEADS
from stages.extract.appointments.verb_forms import PUT
from stages.extract.phrases.trie import trie

_NEW_PERSON = re.compile(rf"(?:: | [–-] |, | in | in the (?:shape|form|person) of )(?P<person>{PERSON})")
"""Whom a body has in a new post: "has a new principal in X"."""
_NEWS = re.compile(
    r"(?:[Nn]ew|[Nn]ewly|[Pp]revious|[Cc]urrent|[Ii]ncoming|[Oo]utgoing|[Dd]eparting"
    r"|[Rr]etiring|[Nn]ext)\b"
)
_NEWS_BEFORE = re.compile(
    r"\b(?:[Nn]ew|(?:[Nn]ew|[Rr]ecent)ly[- ][a-z]+|[Nn]ext|[Pp]revious|[Cc]urrent|[Ii]ncoming|[Oo]utgoing"
    r"|[Dd]eparting|[Rr]etiring) $"
)
_IS_PERSON = re.compile(
    r"(?: (?:until|since|from|for) [^,.;:\n]{2,20}?| at (?:the time|present))? (?:(?:is|was|will be|remains|"
    rf"is to be|will now be) (?:now )?(?:(?:the |an? )?(?:[a-z-]+ ){{0,4}}?{trie(HEADS)} )?|(?:has gone|goes|"
    r"went|will go|passes|has passed|falls) to |(?:has been|is|will be|was) (?:now )?(?:taken|filled|held)"
    rf"(?: on| up| over)? by )(?P<person>{PERSON})(?![’']|-)"
)
_FRONTED = re.compile(
    r"(?:^|[.;:!?\n–“”] ?|\b(?:[Aa]nd|[Ww]ith|[Bb]ut) )(?i:(?:as|in (?:his|her) (?:role|capacity) as|"
    rf"formerly|currently|previously|once|(?:newly |recently |also |first )?(?:{PUT}(?: "
    r"[^,.;:\n]{2,50})??(?: as| to be| to the (?:post|role) of| to)?|(?:taking|stepping|joining|replacing|"
    r"succeeding|serving|acting|starting|returning|arriving|coming|leaving|continuing|moving)(?: "
    r"[^.;:\n]{2,70}?)? (?:as|to become))) (?:the |its |their |his |her |an? |our )?(?:[a-z’]+[’']s )?)$"
)
"""What opens a sentence and puts whoever is named next into the role that follows."""
_AS = re.compile(r"\W*(?:[Aa]nd |[Ww]ith |[Bb]ut )?[Aa]s ")
"""With more behind the post a clause: "as the principal knows, X"."""
_FRONTED_PERSON = re.compile(
    r"(?: [^.;:,\n]{2,70}?)?(?:, (?:the )?(?:[a-z-]+ ){0,3}?| (?:is|are|was|will be|comes|has been) "
    rf"(?:[a-z]+ ){{0,3}}?)(?P<person>{PERSON})(?![’'])"
)


def held(
    text: str, bodies: Bodies, start: int, end: int
) -> tuple[re.Match[str], tuple[int, int] | None] | None:
    """The principal of Lakes College is X; "a new principal in X"; "appointed principal in May, X said".

    The person, and the body if it is named.
    """
    body_at = bodies.after(end)
    last = body_at[1] if body_at else end
    match = _IS_PERSON.match(text, last)
    if match is None and is_news(text, start):
        match = _NEW_PERSON.match(text, last) or _NEW_PERSON.match(text, end)
    if match is None and (named := _FRONTED_PERSON.match(text, last)) is not None:
        fronted = _FRONTED.search(text, max(0, start - 100), start)
        is_apart = fronted is None or (_AS.match(fronted[0]) and not text.startswith(", ", last))
        match = None if is_apart else named
    if match is None or not is_person(match["person"]):
        return None
    return match, None if body_at is not None and body_at[1] > match.start("person") else body_at


def is_news(text: str, start: int) -> bool:
    """Whether the words at `start` or right before it say that a post is new, or that it ends."""
    return bool(_NEWS.match(text, start) or _NEWS_BEFORE.search(text, max(0, start - 20), start))
