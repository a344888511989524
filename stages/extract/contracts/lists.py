"""Rows that go on from another in the same or the next sentence: lists of suppliers, sums and rises."""

import re
from collections.abc import Iterator

from stages.extract.contracts.columns import change_columns, family_named, figure_in
from stages.extract.contracts.construction import PIECES
from stages.extract.contracts.finished import finished_row
from stages.extract.contracts.service import service_of
from stages.extract.contracts.state import State
from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import money_columns

CONTINUED = compiled(
    "(?:,| and|, and|;|; and) <supplier:ORG> (?:(?:was|were) (?:awarded|given) )?<value:MONEY>{FOR}", PIECES
)
_FURTHER = compiled(
    "(?:,| and|, and|;|,? in addition to|,? plus|,? along with|,? as well as) (?:(?:a further|another)"
    " <value:MONEY>|"
    "(?:an? )?<own:MONEY>(?: (?:in|of|worth of))? {ADJ}{FAMILY})",
    PIECES,
)
_CHANGE_GOES_ON = compiled(
    r"(?:^(?:Similarly|Likewise|Meanwhile|And|Also),? |^|(?:,| and|, and|; ) ?)(?:the )"
    r"?(?P<service>(?:[\w’-]+ ){1,8}?)(?:contract |licence )?"
    r"(?:also )?(?:{ROSE}|(?P<fell>{FELL})) (?:by )?<change:PERCENT>(?: to <value:MONEY>)?",
    PIECES,
)
_IN_ALL = compiled(
    "(?:,| –|:) (?:making |which makes |giving |or )?(?:a total of )?<value:MONEY>"
    "(?P<all> in (?:all|total))?",
    PIECES,
)
_BEFORE = compiled("(?:<first:ORG>, )*<last:ORG>,? and (?:the )?$", PIECES)
_AFTER = compiled("(?:, (?:and )?| and )(?:the )?<supplier:ORG>(?= and |,|\\.|;|$)", PIECES)
_NAME = compiled("<supplier:ORG>", PIECES)
_SHARED = ("programme", "family", "generation", "wave", "buyer", "outcome")


def goes_on(
    article: Article, view: View, state: State, first: Row, rule: str, match: re.Match[str]
) -> Iterator[tuple[int, Row]]:
    """Rows of the sums and suppliers that follow the match in its sentence."""
    supplier = match.start("supplier")
    for more in _FURTHER.finditer(view.masked, match.end("supplier")):
        yield from _further(article, view, state, first, rule, more)
    for more in CONTINUED.finditer(view.masked, supplier + 1):
        yield from _continued(article, view, state, first, rule, more)
    for more in _IN_ALL.finditer(view.masked, supplier + 1):
        yield from _in_all(article, view, state, first, rule, more)


def _in_all(
    article: Article, view: View, state: State, first: Row, rule: str, more: re.Match[str]
) -> Iterator[tuple[int, Row]]:
    """The sum of a list of awards, where the words say that it is one."""
    value = figure_in(view, more, "value")
    is_sum = more["all"] or "total" in view.words(more.span())
    if value is None or value["figure_id"] in state.used or not is_sum:
        return
    columns: Row = {k: first[k] for k in _SHARED if first.get(k)} | {"outcome": "total"}
    span = view.absolute((more.start(), more.end()))
    row = finished_row(article, (span[0] + 2, span[1]), rule, columns | money_columns(value), state)
    if row is not None:
        yield more.start(), row


def _further(
    article: Article, view: View, state: State, first: Row, rule: str, more: re.Match[str]
) -> Iterator[tuple[int, Row]]:
    """One more sum for the same supplier: "received £1 million and a further £500,000"."""
    value = figure_in(view, more, "value", "own")
    if value is None or value["figure_id"] in state.used:
        return
    columns: Row = {k: first[k] for k in (*_SHARED, "supplier") if first.get(k)}
    if more["family"]:
        columns["family"] = family_named(more["family"])
    row = finished_row(
        article,
        view.absolute((0, more.end())),
        rule,
        columns | money_columns(value),
        state,
    )
    if row is not None:
        yield more.start(), row


def _continued(
    article: Article, view: View, state: State, first: Row, rule: str, more: re.Match[str]
) -> Iterator[tuple[int, Row]]:
    """One more supplier and value of a list: "A was awarded £x, B £y and C £z"."""
    value = figure_in(view, more, "value")
    if value is None or value["figure_id"] in state.used:
        return
    columns: Row = {k: first[k] for k in _SHARED if first.get(k)}
    columns["supplier"] = view.words(more.span("supplier")).split(" (")[0]
    end = more.end("value")
    if more["service"]:
        service = service_of(view.words(more.span("service")))
        columns["qualification"] = service.qualification
        end = more.start("service") + service.length
    columns |= money_columns(value)
    row = finished_row(article, view.absolute((more.start("supplier"), end)), rule, columns, state)
    if row is not None:
        yield more.start(), row


def joined_suppliers(
    article: Article, view: View, state: State, rows: list[Row], rule: str, match: re.Match[str]
) -> Iterator[tuple[int, Row]]:
    """A row for each other supplier of an award without a sum: "A, B and C have won contracts for X"."""
    for supplier, at in _joined(view, match):
        for first in rows:
            columns: Row = {k: first[k] for k in (*_SHARED, "qualification") if first.get(k)}
            start, end = int(str(first["start_char"])), int(str(first["end_char"]))
            name = view.absolute((at, at + len(supplier)))
            span = (min(start, name[0]), max(end, name[1]))
            row = finished_row(article, span, rule, columns | {"supplier": supplier}, state)
            if row is not None:
                yield at, row


def _joined(view: View, match: re.Match[str]) -> Iterator[tuple[str, int]]:
    """The names that stand with the match's supplier in one list, and where."""
    if before := _BEFORE.search(view.masked, 0, match.start("supplier")):
        for name in _NAME.finditer(view.masked, before.start(), before.end()):
            yield view.words(name.span()).split(" (")[0], name.start()
    at = match.end("supplier")
    while at == match.end() or at > match.end("supplier"):
        after = _AFTER.match(view.masked, at)
        if after is None:
            return
        words = view.words(after.span("supplier")).split(" (")[0]
        is_last_two = "," in after.group() and not view.masked.startswith((",", " and "), after.end())
        first, _, second = words.partition(" and ") if is_last_two else (words, "", "")
        yield first, after.start("supplier")
        if second:
            yield second, after.start("supplier") + len(words) - len(second)
        at = after.end()


def further_changes(article: Article, view: View, state: State) -> Iterator[tuple[int, Row]]:
    """Rises that go on from a contract's rise: "Similarly, X rose by n per cent and Y was up by m"."""
    for match in _CHANGE_GOES_ON.finditer(view.masked):
        service = service_of(view.words(match.span("service")))
        columns: Row = {"outcome": "awarded", "family": "contract", "qualification": service.qualification}
        columns |= {
            "programme": state.programme,
            "generation": state.scope.generation,
            "wave": state.scope.wave,
        }
        columns |= money_columns(figure_in(view, match, "value")) | change_columns(view, match)
        row = finished_row(
            article, view.absolute((match.start("service"), match.end())), "change_goes_on", columns, state
        )
        if row is not None and "change_percent" in row:
            state.change_paragraph = view.sentence.paragraph
            yield match.start(), row
