"""Parts that nouns and verbs of giving tell: a slice or chunk of a fund, what brings a total to so much."""

from collections.abc import Iterator

from stages.extract.claims.article import Article, Figure
from stages.extract.claims.operands import fit, head, is_less
from stages.extract.claims.patterns import cued, pattern
from stages.extract.claims.sentences import matches

Pair = tuple[Figure, Figure]
"""Part and whole."""


def slices_told(article: Article) -> Iterator[Pair]:
    """Yield each part with the whole of which it is a slice, a chunk or the latest addition."""
    yield from _slices(article)
    yield from _in_one_sentence(article)
    yield from _chunks(article)


_DIRECTLY = pattern(r"(?P<part>[\ue000\ue001])(?: [a-z'-]+){0,2} $")
_SLICE = cued(
    r"\b(?:(?:part|chunk|slice|share|portion|tranche|fraction|proportion) (?:out )?of|belongs? to|drawn from"
    r"|com(?:es?|ing) (?:out of|from)) (?:the |a |an |its |their |this )?(?:[a-z'-]+ ){0,2}?"
    r"(?P<whole>[\ue000\ue001])",
    "part of | chunk | slice | share of | portion of | tranche | fraction of | belong | drawn from | out of"
    " | comes from | coming from",
)


def _slices(article: Article) -> Iterator[Pair]:
    """'A £53 million slice of a £500 million fund'; '£1.8 million … part of the £15 million fund'."""
    for match in matches(article, _SLICE, 1):
        whole = article.figure_at(match.start("whole"))
        index = whole.sentence
        start = article.sentences[max(0, index - 1)].start
        before = [f for f in article.figures_in(start, match.start("whole")) if f.kind == whole.kind]
        begin = max(0, match.start() - 40)
        direct = _DIRECTLY.search(article.masked, begin, match.start())
        part = article.figure_at(direct.start("part")) if direct else before[-1] if before else None
        if part is not None and is_less(part, whole) and fit(part, whole):
            yield part, whole


_BRINGS = cued(
    r"(?P<part>{M})[^\n\ue010\ue000-\ue008;]{0,90}?(?:,| -| and| which)? (?:(?:which )?(?:will )?)(?:tak"
    r"(?:es?|ing)|bring(?:s|ing)?|rais(?:es|ing)) [^\n\ue010\ue000-\ue008,;]{0,30}(?:total|overall"
    r"|investment|funding|pot|spend)[^\n\ue010,;]{0,90}? to (?P<whole>{M})",
    "taking | takes | take the | bringing | brings | bring the | raising | raises",
)


_TO_DATE = cued(
    r"(?P<whole>[\ue000\ue001])[^\n\ue010\ue000-\ue008]{0,80}? (?:since|so far|to"
    r" date)\b[^\n\ue010\ue000-\ue008]{0,40}?(?: -|,|;)(?: and| with)? (?:just |only )?"
    r"(?P<part>[\ue000\ue001])(?: of (?:them|these))? (?:in|during|since|last|this) (?:the )?(?:last |past "
    r"|first )?(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|autumn|spring|summer|week|month|year|term)\b",
    "since | so far | to date",
)


_TOWARDS = cued(
    r"(?:(?P<saved>underspen[dt] )(?:of )?)?(?P<part>{M})[^\n\ue010\ue000-\ue008;]{0,60} (?(saved)(?:on|from"
    r"|against)|towards?) (?:the |its |a |an |their |this )(?:[a-z-]+ ){0,3}?(?P<whole>{M})",
    " toward | underspen",
)


def _in_one_sentence(article: Article) -> Iterator[Pair]:
    """'£50m, taking the total to £1.5 billion'; '77 bids since May - 52 in June'; '£8m towards the £9m'."""
    for words in (_BRINGS, _TO_DATE, _TOWARDS):
        for match in matches(article, words, 2):
            part, whole = article.figure_at(match.start("part")), article.figure_at(match.start("whole"))
            if is_less(part, whole) and fit(part, whole):
                yield part, whole


_CHUNK = cued(
    r"\b(?:chunk|bulk|majority|most) of (?:the |these |those |all )(?:[a-z-]+ ){0,2}?"
    r"(?P<noun>[a-z-]{4,}s)\b[^\n\ue010\ue000-\ue008]{0,60}?(?: - | \(|, )(?P<part>{C})(?: -|\)|,)",
    "chunk of | bulk of | majority of | most of",
)


def _chunks(article: Article) -> Iterator[Pair]:
    """'35,000 starts are needed … A big chunk of the starts - around 20,000 - should come from …'."""
    for match in matches(article, _CHUNK, 1):
        part, noun = article.figure_at(match.start("part")), match["noun"]
        before = (f for f in reversed(article.figures_in(0, match.start())) if f.kind == "count")
        alike = (f for f in before if noun.startswith(head(f.unit) or "-"))
        whole = next((f for f in alike if is_less(part, f)), None)
        if whole is not None:
            yield part, whole
