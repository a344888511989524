"""Rows of `contracts` for sums that no closer construction took: funds, and who got how much of them.

Each sum is read by the words right before and right after it: "the £5m X fund" is a total, "A has won £5m"
and "£5m has been awarded to A" are awards, "£5m is up for grabs" is planned. A sum that the words call a
cost, fee, deficit or loan is left alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.contracts.funds.frame import Frame, frame_of
from stages.extract.contracts.funds.who import Nobody, receiver, subject, told_before
from stages.extract.contracts.funds.words import (
    CLASS,
    FUND,
    FUNDING,
    GET,
    GIVE,
    GIVEN,
    HINDERED,
    IS_OTHER_AFTER,
    IS_OTHER_BEFORE,
    PROMISED,
    SURELY_FUND,
)
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS, NAME_MASKS, View
from stages.extract.phrases.rows import money_columns, record

_MONEY = FIGURE_MASKS["money"]
_ANY = "".join(NAME_MASKS.values())
_STOP = (
    r"(?!(?:to|for|from|by|that|which|who|when|after|before|while|than|and|but|despite|because|has|have|had|was|"
    r"were|is|are|will|would)\b)"
)
_GAP = rf"(?: {_STOP}[\w’'{_ANY}-]+){{0,8}}?"
_BE = r"(?:was|were|been|be|being|is|are)(?: (?:also|now|already|recently|together|collectively|each))?"
_GOT = re.compile(
    rf"(?:(?P<passive>\b{_BE} )|\b)(?:(?P<get>{GET})|(?P<give>{GIVE}))(?P<gap>{_GAP}(?:,? (?:together |collectively )?"
    rf"(?:worth|valued at|totalling|with an? (?:[a-z]+ )?value of))?(?: (?:an?|the|its|their|over|close to)){0,2}(?: maximum)?(?: (?!to\b)[a-z]+){0,2}(?: of)?) $"
)
_SPENT = re.compile(
    r"\b(?:us(?:es?|ed|ing)|spend(?:s|ing)?|spent|invest(?:s|ed|ing)?|put(?:s|ting)?)"
    r" (?:(?:some|part|most|all|half|much|the bulk|the rest|a share) of )?(?P<own>its|their) $"
)
_WENT = re.compile(
    rf"(?P<what>(?: (?!(?:to|for|from|by|that|which|who|and|than)\b)[\w’'{_ANY}{_MONEY}-]+){{0,9}}?"
    r"(?: for [\w ]{3,40}?)?),?(?: which| that)? (?:(?:has|have|had|was|were|is|are|will|being|to)"
    r"(?: (?:also|now|been|be|being|already|since|all|so far|today))* )"
    rf"(?:(?P<given>{GIVEN})|(?P<promised>{PROMISED}))\b"
)
_GOES = re.compile(
    rf"(?P<what>(?: (?!(?:to|for|from|by|that|which|who|and|than)\b)[\w’'{_ANY}-]+){{0,7}}?),?"
    rf" (?:(?:which |that )?(?:has |have |will |is )?(?:went|goes|gone|go|going)|{GIVEN})(?= (?:to|into|between|among)\b)"
)
_OPEN = re.compile(
    r"(?: [\w’'-]+){0,4}? (?:is |are |was |were |will be )?(?:up for grabs|on offer|available)\b"
)
_TOTAL_AFTER = re.compile(
    rf"(?P<what>(?: (?!(?:to|from|in|has|was|is|by|at|which|that|on|with|as|were|have|into|a|its|their|will|are)\b)"
    rf"[\w’'&.{_ANY}-]+){{0,8}}?) (?P<fund>{FUND})\b"
)
_TOTAL_NAME = re.compile(
    r"\b(?:[Ff]und|[Ss]cheme|[Pp]rogramme|[Ff]acility|[Ch]allenge|[Bb]udget)s?\b(?:’s)?$"
)
_TOTAL_BEFORE = re.compile(
    r"\b(?:(?:[Tt]otal |overall |combined |whole )?(?:pots?|funds?|[Ff]und|funding|allocations?|tenders?|"
    r"procurements?|grants?|awards?|contracts|investment)(?: for [^,.;]{3,40}?)?,? (?:which )?(?:(?:is|was|are|were) )?"
    r"(?:of|worth|totalling|totalled|totals|valued at|amounts? to|amounted to)|[Tt]oday’s announcement totals|"
    r"(?:fund|pot|tender|procurement|exercise|competition)[^.;,]{0,30}, (?:which (?:is|was) )?worth)"
    r"(?: (?:an?|the|a total of|[a-z]+))?? $"
)
_SHARED = re.compile(
    rf"\b(?:share|slice|cut|chunk|portion|piece) of (?:the |an? |its |this )?(?:[\w’'{_ANY}-]+ ){{0,4}}?$"
)
_ELLIPSIS = re.compile(rf"(?:,|,? and|;) (?P<who>(?:[\w’-]+ ){{0,3}}?{CLASS})(?: (?:got|received|with))? $")
_BAILOUT = re.compile(r"\b(?:bail-?outs?|(?:emergency|exceptional)(?: \w+){0,2} (?:funding|support|cash))\b")
_LINE_END = 90


@dataclass(frozen=True, slots=True)
class _Found:
    """What a sum is: its outcome, who got it, and the words it stands on, in the sentence."""

    rule: str
    outcome: str
    supplier: str | None
    start: int
    end: int


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
    while at < len(masked) and masked[at] == _MONEY:
        at += 1
    return at


def _read(article: Article, index: int, view: View, at: int, end: int, *, is_award: bool) -> _Found | None:
    """What the sum at a place is, if it is one of an award."""
    masked = view.masked
    if IS_OTHER_AFTER.match(masked, end) or IS_OTHER_BEFORE.search(masked, max(0, at - 60), at):
        return None
    if _BAILOUT.search(masked):
        return None
    if _SHARED.search(masked, max(0, at - 60), at):
        return _total(view, at, end, is_share=True)
    is_spent = _SPENT.search(masked, max(0, at - 60), at) is not None
    total = None if is_spent else _total(view, at, end, is_share=False)
    if total is not None:
        return total
    if HINDERED.search(masked):
        return None
    is_told = FUNDING.search(masked) is not None or _is_told_near(article, index)
    if is_told and (opened := _OPEN.match(masked, end)):
        return _Found("sum_up_for_grabs", "planned", None, at, opened.end())
    return (
        _went(article, index, view, at, end)
        or (_got(article, index, view, at, end) if is_told else None)
        or (_left_out(view, at, end) if is_award else None)
    )


def _total(view: View, at: int, end: int, *, is_share: bool) -> _Found | None:
    """The total of a fund or pot: "the £5 million skills fund", "a total pot of £5 million"."""
    masked, text = view.masked, view.sentence.text
    after = _TOTAL_AFTER.match(text, end)
    if after and _MONEY not in masked[end : after.end()]:
        is_named = any(word[:1].isupper() for word in after["what"].split())
        if SURELY_FUND.search(after["fund"]) or (is_named and after["fund"] != "round") or is_share:
            return _Found("fund_total", "total", None, at, after.end())
    if is_share:
        return _Found("share_of_sum", "total", None, at, end)
    if before := _TOTAL_BEFORE.search(masked, max(0, at - 90), at):
        return _Found("total_pot_of", "total", None, before.start(), end)
    return None


def _went(article: Article, index: int, view: View, at: int, end: int) -> _Found | None:
    """A sum that was given or promised: "£5 million has been awarded to A"."""
    found = _WENT.match(view.masked, end)
    goes = None if found else _GOES.match(view.masked, end)
    match = found or goes
    if match is None:
        return None
    to = receiver(view, match.end())
    if found is not None and found["promised"] is not None:
        return _Found("sum_promised", "planned", to[0] if to else None, at, match.end())
    if view.masked.startswith(" into ", match.end()):
        return _Found("sum_put_into", "total", None, at, match.end() + 5)
    if to is None and goes is not None:
        return None
    supplier = to[0] if to else told_before(article, index)
    return _Found("sum_given", "awarded", supplier, at, to[1] if to else match.end())


def _got(article: Article, index: int, view: View, at: int, end: int) -> _Found | None:
    """A sum that a body got or gave: "A has won £5 million", "A gave colleges £5 million"."""
    masked = view.masked
    window = max(0, at - 130)
    if spent := _SPENT.search(masked, window, at):
        start, outcome, is_got = spent.start(), "awarded", True
    elif got := _GOT.search(masked, window, at):
        start = got.start()
        to = receiver(view, _noun_end(view, end))
        is_got = got["get"] is not None or got["passive"] is not None or _is_headline(view, got, to)
        outcome = "awarded"
        if not is_got:
            return _given(view, got, at, end, to)
    else:
        return None
    try:
        who, first = subject(article, index, view, start)
    except Nobody:
        return None
    return _Found("supplier_got_sum", outcome, who, first, end)


def _noun_end(view: View, end: int) -> int:
    """Where the words that say what kind of money it is end: "£5 million in capital funding"."""
    kind = re.match(
        r"(?: (?:of|in|worth of))?(?: (?!to\b|for\b|by\b|between\b|among\b)[\w’-]+){0,5}",
        view.masked[end : end + 80],
    )
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
) -> _Found | None:
    """A sum that a giver gives: to the body between verb and sum, to the one after "to", or to a class."""
    names = [(o, n) for o, n in view.names.items() if got.start("gap") <= o < at and n.kind == "organisation"]
    if names:
        return _Found("giver_gives_body", "awarded", names[0][1].text, got.start(), end)
    if to is not None:
        return _Found("giver_gives_to", "awarded", to[0], got.start(), end)
    is_class = re.search(rf"\b{CLASS}\b", got["gap"]) is not None
    is_money = FUNDING.match(view.sentence.text, end + 1) is not None or is_class
    return _Found("giver_gives", "awarded", None, got.start(), end) if is_money else None


def _left_out(view: View, at: int, end: int) -> _Found | None:
    """A sum whose verb is told before: "universities were given £6m and schools £1m"."""
    match = _ELLIPSIS.search(view.masked, max(0, at - 60), at)
    return _Found("sum_left_out", "awarded", None, match.start("who"), end) if match else None


def _is_told_near(article: Article, index: int) -> bool:
    """Whether a sentence right before or after tells of funding."""
    near = article.sentences[max(0, index - 2) : index + 2]
    return any(FUNDING.search(sentence.text) for sentence in near)
