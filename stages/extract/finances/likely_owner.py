"""Whose money a sum is of which no construction says so: the body named or referred to last before it."""

import re

from stages.extract.finances.bodies import BARE, is_named_provider, is_place
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.names import proper_names

_OBLIQUE = re.compile(
    r"\b(?:from|by|with|than|against|via|and|near|between|according to|told|in|under|as)(?: the)? $"
)
_REFERRED = re.compile(
    r"\b(?:[Tt]he (?P<head>college|university|trust|group|school|council|company|charity|firm|provider|"
    r"department|government|agency|authority|union)|[Ii]ts?|[Tt]hey|[Tt]heir)\b(?!’s (?:chair|principal))"
)
_CLASS = re.compile(
    r"(?:\b|^)(?P<who>(?:(?:sixth[- ]form|further education|general|FE|private|independent|secondary|"
    r"levy-paying|large|larger|small|training|English|local|combined) ){0,3}(?:[Cc]olleges|[Pp]roviders|"
    r"[Ee]mployers|[Uu]niversities|[Ss]chools|[Cc]ouncils|[Ii]nstitutions|[Bb]usinesses|[Tt]rusts|[Gg]overnment|"
    r"[Mm]inisters))\b(?! of| by|’)"
)
_NO_OWNER = re.compile(
    r"[A-Z]{3,}[A-Z]?E?|.*\b(?:Fund|Funding|Programme|Budget|Review|Act|Report|Levy|Week|News|Scheme|"
    r"EBITDA\w*)"
)


def likely_owner(article: Article, index: int, view: View, at: int) -> str | None:
    """The body named last before the sum as no bystander, one referred to, or a class of bodies."""
    text = view.sentence.text
    named = [
        name.text
        for start, name in sorted(view.names.items())
        if start < at and name.kind == "organisation" and not _OBLIQUE.search(text, 0, start)
    ]
    named = [
        name for name in named if not _NO_OWNER.fullmatch(name) and not is_place(name) and name not in BARE
    ]
    if named:
        return named[-1]
    if referred := _REFERRED.search(text, 0, at):
        words = f"the {referred['head']}" if referred["head"] else "it"
        return article.who(words, index, referred.start())
    told = _CLASS.search(text, 0, at)
    return told["who"].strip() if told else _main_body(article)


def _main_body(article: Article) -> str | None:
    """The one body with accounts that the title names."""
    title = str(article.context.article.get("title") or "")
    named = {name.text for name in proper_names(title) if is_named_provider(name)}
    return named.pop() if len(named) == 1 else None
