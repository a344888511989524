"""Rows of `contracts` for sums that no closer construction took: funds, and who got how much of them.

Each sum is read by the words right before and right after it: "the £5m X fund" is a total, "A has won £5m"
and "£5m has been awarded to A" are awards, "£5m is up for grabs" is planned. A sum that the words call a
cost, fee, deficit or loan is left alone.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.funds.frame import Frame, frame_of
from stages.extract.contracts.funds.patterns import (
    BACKING,
    BAILOUT,
    GOES,
    GOT,
    IN_LINE,
    KEPT_FOR,
    KIND_OF_MONEY,
    MONEY,
    OPEN,
    OWNED,
    SHARE,
    SHARED,
    SPENDS,
    SPENT,
    SPENT_OF,
    SUCCEEDED,
    TENDERED,
    TOTAL_AFTER,
    TOTAL_BEFORE,
    WENT,
)
from stages.extract.contracts.funds.told import (
    Found,
    told_by_grant_from,
    told_by_listed,
    told_by_with,
    told_by_worth,
)
from stages.extract.contracts.funds.who import NobodyError, receiver, subject, told_before
from stages.extract.contracts.funds.words import (
    CLASS,
    FUNDING,
    HINDERED,
    IS_OTHER_AFTER,
    IS_OTHER_BEFORE,
    SURELY_FUND,
)
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS, View
from stages.extract.phrases.rows import money_columns, record

_LINE_END = 90


def fund_rows(article: Article, used: set[object]) -> Iterator[Row]:
    """Yield a row for each sum of an article on awards that no row uses yet."""
    frame: Frame | None = None
    for index, figures in enumerate(article.figures):
        if not any(f["kind"] == "money" and f["figure_id"] not in used for f in figures):
            continue
        frame = frame or frame_of(article.context.text)
        if frame is None:
            return
        yield from _sentence_rows(article, index, used, frame)


def _sentence_rows(article: Article, index: int, used: set[object], frame: Frame) -> Iterator[Row]:
    view = article.view(index)
    is_award = False
    for at, figure in sorted(view.figures.items()):
        if figure["kind"] != "money":
            continue
        if figure["figure_id"] in used:
            is_award = True
            continue
        end = _end(view.masked, at)
        found = _read(article, index, view, at, end, is_award=is_award)
        if found is None:
            continue
        is_award = is_award or found.outcome == "awarded"
        used.add(figure["figure_id"])
        columns: Row = {
            "programme": frame.programme,
            "buyer": frame.buyer if frame.buyer != found.supplier else None,
            "supplier": found.supplier,
            "outcome": found.outcome,
        }
        yield record(
            article.context,
            ("contract_id", "con"),
            view.absolute((found.start, found.end)),
            f"{found.rule}/1",
            columns | money_columns(figure),
            found.outcome,
            found.supplier,
            figure["figure_id"],
        )


def _end(masked: str, at: int) -> int:
    while at < len(masked) and masked[at] == MONEY:
        at += 1
    return at


def _read(article: Article, index: int, view: View, at: int, end: int, *, is_award: bool) -> Found | None:
    """What the sum at a place is, if it is one of an award."""
    masked = view.masked
    near = max(0, at - 90)
    if IS_OTHER_AFTER.match(masked, end) or BAILOUT.search(masked):
        return None
    found = None
    if BACKING.search(masked, near, at):
        found = Found("giver_backs_class", "awarded", None, at, end)
    elif SHARE.match(masked[end : end + 40]) and (owned := OWNED.search(masked, near, at)):
        who = view.words(owned.span("supplier")).split(" (")[0]
        found = Found("own_sum", "awarded", who, owned.start(), end)
    elif succeeded := SUCCEEDED.search(masked, near, at):
        found = _subject_got(article, index, view, succeeded.start(), end, "awarded")
    elif TENDERED.search(masked, near, at):
        found = Found("sum_tendered", "planned", None, at, end)
    elif not SPENT.search(masked, near, at):
        found = _total(view, at, end, is_share=SHARED.search(masked, near, at) is not None)
    if found or HINDERED.search(masked) or IS_OTHER_BEFORE.search(masked, near, at):
        return found
    return _award(article, index, view, at, end, is_award=is_award)


def _award(article: Article, index: int, view: View, at: int, end: int, *, is_award: bool) -> Found | None:
    """The award that the words around a sum tell."""
    is_told = FUNDING.search(view.masked) is not None or _is_told_near(article, index)
    if is_told and KEPT_FOR.search(view.masked, max(0, at - 40), at):
        return Found("sum_kept_for", "planned", None, at, end)
    if is_told and (opened := OPEN.match(view.masked, end)):
        return Found("sum_up_for_grabs", "planned", None, at, opened.end())
    return (
        _went(article, index, view, at, end)
        or (_got(article, index, view, at, end) if is_told else None)
        or told_by_with(view, at, end)
        or told_by_grant_from(view, at, end)
        or told_by_worth(article, index, view, at, end)
        or (told_by_listed(view, at, end) if is_award else None)
    )


def _total(view: View, at: int, end: int, *, is_share: bool) -> Found | None:
    """The total of a fund or pot: "the £5 million skills fund", "a total pot of £5 million"."""
    masked, text = view.masked, view.sentence.text
    after = TOTAL_AFTER.match(text, end)
    if after and MONEY not in masked[end : after.end()]:
        is_named = any(word[:1].isupper() for word in after["what"].split())
        if SURELY_FUND.search(after.group()) or (is_named and after["fund"] != "round") or is_share:
            return Found("fund_total", "total", None, at, after.end())
    if is_share:
        return Found("share_of_sum", "total", None, at, end)
    if before := TOTAL_BEFORE.search(masked, max(0, at - 90), at):
        return Found("total_pot_of", "total", None, before.start(), end)
    return None


def _went(article: Article, index: int, view: View, at: int, end: int) -> Found | None:
    """A sum that was given or promised: "£5 million has been awarded to A"."""
    found = WENT.match(view.masked, end)
    goes = None if found else GOES.match(view.masked, end)
    match = found or goes
    if match is None:
        return None
    to = receiver(view, match.end())
    if found is not None and found["promised"] is not None:
        return Found("sum_promised", "planned", to[0] if to else None, at, match.end())
    if view.masked.startswith(" into ", match.end()):
        return Found("sum_put_into", "total", None, at, match.end() + 5)
    if to is None and goes is not None:
        return None
    supplier = to[0] if to else told_before(article, index)
    return Found("sum_given", "awarded", supplier, at, to[1] if to else match.end())


def _got(article: Article, index: int, view: View, at: int, end: int) -> Found | None:
    """A sum that a body got or gave: "A has won £5 million", "A gave colleges £5 million"."""
    masked = view.masked
    window = max(0, at - 130)
    spent = SPENT.search(masked, window, at)
    if spent is None and SPENT_OF.match(masked[end : end + 60]):
        spent = SPENDS.search(masked, window, at)
    if spent:
        start, outcome = spent.start(), "awarded"
    elif in_line := IN_LINE.search(masked, window, at):
        start, outcome = in_line.start(), "planned"
    elif got := GOT.search(masked, window, at):
        start = got.start()
        to = receiver(view, _noun_end(view, end))
        is_got = (
            got["get"] is not None
            or (got["passive"] is not None and not got["give"].endswith("ing"))
            or _is_headline(view, got, to)
        )
        outcome = "awarded"
        if not is_got:
            return _given(view, got, at, end, to)
    else:
        return None
    return _subject_got(article, index, view, start, end, outcome)


def _subject_got(article: Article, index: int, view: View, verb: int, end: int, outcome: str) -> Found | None:
    """The subject of the verb at an offset got the sum that ends at another."""
    try:
        who, first = subject(article, index, view, verb)
    except NobodyError:
        return None
    return Found("supplier_got_sum", outcome, who, first, end)


def _noun_end(view: View, end: int) -> int:
    """Where the words that say what kind of money it is end: "£5 million in capital funding"."""
    kind = KIND_OF_MONEY.match(view.masked, end)
    return end + (kind.end() if kind else 0)


def _is_headline(view: View, got: re.Match[str], to: object) -> bool:
    """Whether "A handed £5m" tells that A got it: a bare participle right after a name, and no "to B"."""
    verb = got["give"].split()[0]
    before = view.masked[: got.start()].rstrip()
    return (
        verb in {"awarded", "given", "handed", "granted", "allocated", "offered"}
        and to is None
        and len(view.masked) < _LINE_END
        and before[-1:] in (NAME_MASKS["organisation"], NAME_MASKS["other"])
        and not re.search(
            r"(?:Department|Agency|Council|Authority|DfE|ESFA|Fund|Foundation)$",
            view.sentence.text[: len(before)],
        )
    )


def _given(
    view: View, got: re.Match[str], at: int, end: int, to: tuple[str | None, int] | None
) -> Found | None:
    """A sum that a giver gives: to the body between verb and sum, to the one after "to", or to a class."""
    names = [(o, n) for o, n in view.names.items() if got.start("gap") <= o < at and n.kind == "organisation"]
    if names:
        return Found("giver_gives_body", "awarded", names[0][1].text, got.start(), end)
    if to is not None:
        return Found("giver_gives_to", "awarded", to[0], got.start(), end)
    is_class = re.search(rf"\b{CLASS}\b", got["gap"]) is not None
    is_money = FUNDING.match(view.sentence.text, end + 1) is not None or is_class
    is_money = is_money or got["give"].startswith(("award", "allocat", "distribut", "dish", "dol", "approv"))
    return Found("giver_gives", "awarded", None, got.start(), end) if is_money else None


def _is_told_near(article: Article, index: int) -> bool:
    """Whether a sentence right before or after tells of funding."""
    near = article.sentences[max(0, index - 2) : index + 2]
    return any(FUNDING.search(sentence.text) for sentence in near)
