"""Capitals that have officers name a body: "Tesco chief executive Ada Hart", "the boss of Tesco, Ada Hart".

No head of the name needs to show it, but somebody must be named in the post. Left alone: places, subjects
and generic words ("Skills director Ada Hart"), posts that are no body's own (member, student, mayor).
"""

import re
from collections.abc import Iterator

from stages.extract.entities.article import Article
from stages.extract.entities.bodies import kind_of_body
from stages.extract.entities.entity import Mention
from stages.extract.entities.words import GENERIC, JOINERS, NOT_SURNAMES, given_names
from stages.extract.phrases.name_words import FIELDS_OF_WORK, HONORIFICS, PLACES

RULE = "body_with_officer/1"
_RANK = r"(?:(?:new|former|interim|acting|deputy|vice|joint|outgoing|group|regional|national|managing) )*"
_TOP = (
    r"(?:chief (?:executive(?: officer)?|[a-z]+ officer)|CEO|managing director|director[ -]general|boss|"
    r"president|chair(?:man|woman|person)?|(?:co-)?founder|vice-chancellor|general secretary)"
)
_POST = (
    rf"(?:{_TOP}|(?:[a-z]+ (?:and [a-z]+ )?)?(?:director|manager|partner|spokes(?:man|woman|person))"
    r"|head|director)(?: (?:of|for) [a-z]+(?:,? (?:and )?[a-z]+){0,4})?"
)
_BEHIND = re.compile(rf"(?:'s?)? {_RANK}{_POST},? (?=[A-Z])")
"""Between a body and the name of who holds the post."""
_AHEAD = re.compile(rf"\b{_RANK}(?:{_TOP} (?:and {_TOP} )?(?:of|at)|{_POST} at) (?:the )?$", re.IGNORECASE)
"""Before a body that the post is in."""
_IN = (" of ", " at ", " of the ", " at the ")
_LONGEST = 110  # code points of a post with its fields
_HOLDS = re.compile(r"(?:,? (?:who (?:is|was)|(?:is|was|as)|became|becomes))?,? (?:the |a |an |its |our )?$")
"""Between the name of who holds the post and the post."""
_HELD = re.compile(r",? ")
_NO_BODIES = GENERIC | PLACES | NOT_SURNAMES | JOINERS | FIELDS_OF_WORK | {"Body", "Governors", "Trustees"}


def find_bodies_with_officers(article: Article) -> None:
    """Every body that is named beside a post and its holder, and by no other sign."""
    if not article.people:
        return
    people = [mention for mention in article.mentions if mention.person is not None]
    starts = {mention.start_char for mention in people}
    for name in article.names:
        for start, end in article.free_parts(name.start, name.end):
            called = article.plain[start:end]
            if not _may_be(called):
                continue
            behind = _BEHIND.match(article.plain, end, end + _LONGEST)
            if (behind is not None and behind.end() in starts) or _is_ahead(article, start, end, people):
                longer = [o for o in article.organisations.values() if o.name.startswith(f"{called} ")]
                organisation = longer[0] if len(longer) == 1 else None
                organisation = organisation or article.organisation(called, kind_of_body(called), RULE)
                article.mention_organisation(start, end, organisation, RULE)


def _may_be(called: str) -> bool:
    words = called.split()
    is_own = any(word not in _NO_BODIES for word in words)
    return is_own and words[0] not in given_names() and words[0].rstrip(".") not in HONORIFICS


def _is_ahead(article: Article, start: int, end: int, people: list[Mention]) -> bool:
    """Whether a post stands before the name, and right before that or behind the name who holds it."""
    if not article.plain.endswith(_IN, 0, start):
        return False
    post = _AHEAD.search(article.plain, max(0, start - _LONGEST), start)
    if post is None:
        return False
    held = _HELD.match(article.plain, end)
    if held is not None and any(mention.start_char == held.end() for mention in people):
        return True
    return any(True for _ in _holders(article, post.start(), people))


def _holders(article: Article, at: int, people: list[Mention]) -> Iterator[Mention]:
    for mention in people:
        if 0 <= at - mention.end_char < _LONGEST and _HOLDS.fullmatch(article.plain, mention.end_char, at):
            yield mention
