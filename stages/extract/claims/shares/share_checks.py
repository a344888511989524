"""A share divided again: its part by its whole, what another share leaves, or the same share told twice."""

from fractions import Fraction

from stages.extract.claims.article import Figure
from stages.extract.claims.claim import Candidate, Outcome
from stages.extract.claims.explanations import amount, span_in, span_of, verdict_end
from stages.extract.claims.intervals import Interval, meets, percent, point, subtract
from stages.extract.claims.shares.products import scaled
from stages.extract.claims.shares.share_words import as_told, in_per_cent


def check(candidate: Candidate) -> Outcome:
    """Divide the part by the whole."""
    share = candidate.asserted
    if share is None:
        raise ValueError("a share asserts a figure")
    if candidate.facts.get("kind") == "product":
        return _check_product(share, candidate.figures("part")[0], candidate.figures("whole")[0])
    asserted = as_told(share)
    if candidate.facts.get("kind") == "restated":
        return _check_restated(candidate, share, candidate.figures("result")[0])
    if rest := candidate.figures("base"):
        kept = candidate.figures("part")
        return _check_lost(share, rest[0], kept[0]) if kept else _check_complement(share, rest[0])
    part, whole = candidate.figures("part")[0], candidate.figures("whole")[0]
    recomputed = percent(part.meant, whole.meant)
    if recomputed.low is None and recomputed.high is None and part.value is not None and whole.value:
        recomputed = point(
            part.value / whole.value * 100
        )  # "over 17,000" of "up to 36,700": as they are stated
    shown = part.value / whole.value * 100 if part.value is not None and whole.value else None
    return Outcome(
        f"{part.words} of {whole.words} is {share.words}.",
        f"{part.words} of {whole.words} is {_found(share, asserted, shown, recomputed)}.",
        asserted,
        recomputed,
    )


def _check_product(product: Figure, share: Figure, whole: Figure) -> Outcome:
    recomputed = scaled(share, whole)
    parts = share.value if share.kind == "fraction" or share.value is None else share.value / 100
    shown = None if parts is None or whole.value is None else parts * whole.value
    found = amount(shown, recomputed, product)
    end = verdict_end(product, product.interval, shown, recomputed, span_of(recomputed, product))
    return Outcome(
        f"{share.words} of {whole.words} is {product.words}.",
        f"{share.words} of {whole.words} is {found}, {end}.",
        product.interval,
        recomputed,
    )


def _check_complement(share: Figure, other: Figure) -> Outcome:
    recomputed = subtract(point(100), in_per_cent(other))
    shown = None if other.value is None else 100 - other.value
    return Outcome(
        f"{share.words} is what {other.words} leaves of all.",
        f"{other.words} leaves {_found(share, as_told(share), shown, recomputed)}.",
        as_told(share),
        recomputed,
    )


def _check_restated(candidate: Candidate, share: Figure, other: Figure) -> Outcome:
    asserted, again = as_told(share), as_told(other)
    is_met = meets(asserted, again)
    return Outcome(
        f"{share.words} is {other.words}.",
        f"The same share is told as {share.words} and as {other.words}, which"
        f" {'agree' if is_met else 'do not agree'}"
        f"{'' if is_met or candidate.is_sure else '; ' + candidate.doubt}.",
        asserted,
        again,
    )


def _check_lost(share: Figure, began: Figure, finished: Figure) -> Outcome:
    recomputed = subtract(point(100), percent(finished.meant, began.meant))
    shown = 100 - finished.value / began.value * 100 if began.value and finished.value is not None else None
    return Outcome(
        f"{share.words} of {began.words} are not among {finished.words}.",
        f"{finished.words} of {began.words} leaves {_found(share, as_told(share), shown, recomputed)}.",
        as_told(share),
        recomputed,
    )


def _found(share: Figure, asserted: Interval, shown: Fraction | None, found: Interval) -> str:
    """The share that was found, and what the text says of it."""
    told = span_in(found if shown is None else point(shown))
    return f"{told}, {verdict_end(share, asserted, shown, found, span_in(found))}"
