"""Sums whose verb stands elsewhere: a contract by its worth, a grant as a thing, what a list goes on with."""

from dataclasses import dataclass

from stages.extract.contracts.funds.patterns import (
    AWARDED_TO,
    ELLIPSIS,
    FUTURE,
    GRANT_FROM,
    IN_LIST,
    IT_WENT_TO,
    RANKED,
    WITH,
    WITH_FROM,
    WORTH,
)
from stages.extract.contracts.funds.who import receiver
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View


@dataclass(frozen=True, slots=True)
class Found:
    """What a sum is: its outcome, who got it, and the words it stands on, in the sentence."""

    rule: str
    outcome: str
    supplier: str | None
    start: int
    end: int


def told_by_worth(article: Article, index: int, view: View, at: int, end: int) -> Found | None:
    """A contract told by its worth: "The first contract, worth £7m, … It was awarded to A"."""
    match = WORTH.search(view.masked, max(0, at - 90), at)
    if match is None or FUTURE.search(view.masked):
        return None
    who = AWARDED_TO.search(view.masked, end)
    if who is None and index + 1 < len(article.sentences):
        view = article.view(index + 1)
        who = IT_WENT_TO.match(view.masked)
    supplier = view.words(who.span("supplier")).split(" (")[0] if who else None
    return Found("contract_worth_sum", "awarded", supplier, match.start(), end)


def told_by_grant_from(view: View, at: int, end: int) -> Found | None:
    """A grant told as a thing: "A £1m grant from the foundation will pay for bursaries at A"."""
    match = GRANT_FROM.match(view.masked[end : end + 160])
    if match is None:
        return None
    span = (end + match.start("supplier"), end + match.end("supplier"))
    who = view.words(span).split(" (")[0] if match["supplier"] else None
    return Found("grant_from", "awarded", who, at, end + match.end())


def told_by_with(view: View, at: int, end: int) -> Found | None:
    """A sum with which a body does something: "With £1m from the skills fund, A is building"."""
    match = WITH_FROM.match(view.masked, end)
    if match is None or not WITH.search(view.masked, max(0, at - 20), at):
        return None
    who = view.words(match.span("supplier")).split(" (")[0]
    return Found("with_sum_from", "awarded", who, at, match.end())


def told_by_listed(view: View, at: int, end: int) -> Found | None:
    """A sum whose verb is told before: "and schools £1m", "£5m to charities", "A is third with £3m"."""
    window = max(0, at - 80)
    if match := ELLIPSIS.search(view.masked, window, at):
        return Found("sum_left_out", "awarded", None, match.start("who"), end)
    if match := RANKED.search(view.masked, window, at):
        who = view.words(match.span("supplier" if match["supplier"] else "next")).split(" (")[0]
        return Found("supplier_ranked", "awarded", who, match.start(), end)
    if IN_LIST.search(view.masked, window, at) and (to := receiver(view, end)):
        return Found("sum_listed", "awarded", to[0], at, to[1])
    return None
