"""A share divided again: its part by its whole, what another share leaves, or the same share told twice."""

from stages.extract.claims.article import Figure
from stages.extract.claims.claim import Candidate, Outcome
from stages.extract.claims.explanations import plain, verdict_end
from stages.extract.claims.intervals import Interval, meets, percent, point, subtract
from stages.extract.claims.shares.share_words import as_told, in_per_cent


def check(candidate: Candidate) -> Outcome:
    """Divide the part by the whole."""
    share = candidate.asserted
    if share is None:
        raise ValueError("a share asserts a figure")
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
    is_met = meets(asserted, recomputed)
    if part.value is not None and whole.value:
        found = f"{plain(part.value / whole.value * 100, 1)} per cent"
    else:
        found = _range(recomputed)
    return Outcome(
        f"{part.words} of {whole.words} is {share.words}.",
        f"{part.words} of {whole.words} is {found}, {verdict_end(share, is_met)}.",
        asserted,
        recomputed,
    )


def _check_complement(share: Figure, other: Figure) -> Outcome:
    recomputed = subtract(point(100), in_per_cent(other))
    is_met = meets(as_told(share), recomputed)
    left = "" if other.value is None else f"{plain(100 - other.value)} per cent"
    return Outcome(
        f"{share.words} is what {other.words} leaves of all.",
        f"{other.words} leaves {left or _range(recomputed)}, {verdict_end(share, is_met)}.",
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
    is_met = meets(as_told(share), recomputed)
    lost = _range(recomputed)
    if began.value and finished.value is not None:
        lost = f"{plain(100 - finished.value / began.value * 100, 1)} per cent"
    return Outcome(
        f"{share.words} of {began.words} are not among {finished.words}.",
        f"{finished.words} of {began.words} leaves {lost}, {verdict_end(share, is_met)}.",
        as_told(share),
        recomputed,
    )


def _range(value: Interval) -> str:
    low = "less" if value.low is None else plain(value.low, 1)
    high = "more" if value.high is None else plain(value.high, 1)
    return f"between {low} and {high} per cent"
