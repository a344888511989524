"""What a sentence tells and itself sets right: "speaks of 202 bids, though there were actually 336".

Taken where someone states an amount and the same sentence, after "but" or "though", gives another of the
same things as what is or was so in truth. Left alone: what was planned, hoped or expected beside what came.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate
from stages.extract.claims.operands import fit
from stages.extract.claims.patterns import pattern
from stages.extract.claims.retold import retold
from stages.extract.phrases.cues import cues, has_any

_CUES = cues("actually | in fact | in reality | in truth")
_WHERE = {"kind": "retold", "where": "text first"}
_TRUTH = r"(?:actually|in fact|in reality|in truth)"
_CORRECTED = pattern(
    r"(?P<told>[\ue000\ue001\ue004])(?P<mid>[^\n\ue010]{0,120}?)\b(?:but|though|although|while|whereas"
    r"|yet|when)\b"
    rf"(?P<truth>[^\n\ue010\ue000-\ue008]{{0,80}}?\b{_TRUTH} (?:[a-z'-]+"
    rf" ){{0,4}}?)(?P<true>[\ue000\ue001\ue004])(?! of\b)"
)
_STATED = re.compile(
    r"\b(?:sa(?:id|ys|ying)|claim(?:s|ed|ing)?|speaks? of|spoke of|talk(?:s|ed) of|report(?:s|ed)"
    r"|stat(?:es|ed)"
    r"|told|tells|announced|counts|counted|gave|gives|put|puts|according to|listed|lists|record(?:s|ed))\b"
)
_FORETOLD = re.compile(
    r"\b(?:expect\w*|plan\w*|hop(?:e|ed|es|ing)|target\w*|forecast\w*|predict\w*|project(?:ed|ion)s?"
    r"|would|will"
    r"|should|could|may|might|aim\w*|budget\w*|promis\w*|pledg\w*|estimat\w*|intend\w*|want\w*)\b"
)


def corrected(article: Article) -> Iterator[Candidate]:
    """Yield each amount that its own sentence sets right."""
    if not has_any(article.masked, _CUES):
        return
    for match in _CORRECTED.finditer(article.masked):
        told, true = article.figure_at(match.start("told")), article.figure_at(match.start("true"))
        own = article.sentences[article.sentence_at(told.place)]
        before = article.masked[own.start : match.start("truth")]
        after = article.masked[match.end() : match.end() + 60]
        if _FORETOLD.search(re.split("[\ue010\n]", after)[0]):
            continue
        if fit(told, true) and _STATED.search(before) and not _FORETOLD.search(before):
            found = retold(told, true, is_sure=True)
            yield replace(found, start=match.start(), end=match.end(), facts=_WHERE)
