"""Bodies that an article shortens without spelling it out: IfA for a body's earlier name, UCLan."""

import re
from collections import defaultdict

from stages.extract.entities.acronyms import spells
from stages.extract.entities.article import Article
from stages.extract.entities.entity import Organisation
from stages.extract.entities.words import JOINERS


def by_initials_of(article: Article) -> dict[str, Organisation]:
    """Bodies of the article by the initials of each of their names there, where only one has them."""
    found: defaultdict[str, dict[str, Organisation]] = defaultdict(dict)
    for mention in article.mentions:
        if mention.organisation is not None:
            words = re.findall(r"[\w']+", article.plain[mention.start_char : mention.end_char])
            for kept in (words, [word for word in words if word not in JOINERS]):
                initials = "".join(word[0] for word in kept).lower()
                if len(kept) >= _FEWEST_INITIALS and words[0] not in JOINERS:
                    found[initials][mention.organisation.name] = mention.organisation
    return {initials: next(iter(owners.values())) for initials, owners in found.items() if len(owners) == 1}


_FEWEST_INITIALS = 3
_PARTS = re.compile(r"[A-Z]{2,5}[a-z]{2,3}")
"""Initials that end in a part of the last word: UCLan."""


def by_parts(article: Article, short: str) -> Organisation | None:
    """The one body of the article whose whole name spells the initials and the part behind them."""
    if _PARTS.fullmatch(short) is None:
        return None
    named = [o for o in article.organisations.values() if spells(short, o.name.split())]
    return named[0] if len(named) == 1 else None
