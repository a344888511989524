"""Rows of `contracts` out of one article: every construction over every sentence with its cue.

A figure is the value of one row only; the first construction that takes it keeps it. What a
sentence leaves open (who gave the loan back, which wave) is taken from the sentences before it.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.columns import change_columns, family_told, figure_in, placed, stated_columns
from stages.extract.contracts.construction import Construction
from stages.extract.contracts.finished import finished_row
from stages.extract.contracts.lists import CONTINUED, further_changes, goes_on, joined_suppliers
from stages.extract.contracts.respective import respective_rows
from stages.extract.contracts.rules import cued_in
from stages.extract.contracts.scope import Scope
from stages.extract.contracts.service import service_of
from stages.extract.contracts.state import State
from stages.extract.contracts.t_levels import titles_in
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS, View
from stages.extract.phrases.rows import money_columns
from stages.extract.programmes.naming import name_in, short_names

_NOUNS = cues(
    """
    ontract | icence | icense | ramework | oncession | ovat | rant | oan | _lots | irst teaching |
    ender | T_Level | took over | takes over | taken over | switched to | picked them up | These |
    hich went | elected to | hosen to | ppointed to |
    awarded funding
    """
)
CUES = (
    *_NOUNS,
    *cues(
        """
        ailout | llocat | anded | ward | fined | fines | lent | lends | orrow | unding | went to | handed |
        won £ | ecure | ontributed | repaid | paid back | given a £ | given £ | received |
        receive | rose by | up by |
        took £ | picked | landed | deal | chose | paid | eneficiar | bagged £ | scooped £ |
        clinched £ | cheme worth | rogramme worth |
        manager of | Lot_ | announced £ | pledged | promised | cut by | fell by | up for grabs | ecipient |
        uilt by | ppointed to | hosen to | elected to | nticipated | inner | ut £ | share of | slice of |
        be funded | be backed | be supported |
        has most | to get £ | hit with | eplace | espectively
        """
    ),
)
"""Words of which a sentence that tells a sum must hold one; `_NOUNS` are enough by themselves."""
FIGURES = frozenset(FIGURE_MASKS.values())
_PLACING = re.compile(r"[“\"]?\bGen-?\d[”\"]? (?:waves?[ -]\d(?:(?:,| and|-) ?\d)* )?$")
_BEFORE = 600  # characters before a sentence in which its programme may be named


def contract_rows(article: Article, used: set[object]) -> Iterator[Row]:
    """Yield the rows of one article in reading order; `used` figures are taken already."""
    state = State(known=short_names(article.context.text), used=set(used))
    text, last = article.context.text, 0
    for index in _telling(article):
        view = article.view(index)
        if any(_is_heading(article, between) for between in range(last, index)):
            state.scope = Scope()  # another section: its contracts may be of another wave
        last = index + 1
        state.note(index, view, text[max(0, view.sentence.start - _BEFORE) : view.sentence.start])
        yield from _sentence_rows(article, index, view, state)


def _telling(article: Article) -> list[int]:
    """The sentences that speak of contracts, or tell a sum with a cue of one."""
    found = set(article.cued(_NOUNS))
    for index, figures in enumerate(article.figures):
        if figures and index not in found and has_any(article.sentences[index].text, CUES):
            found.add(index)
    return sorted(found)


def _is_heading(article: Article, index: int) -> bool:
    """Whether a sentence is a line of a few words without a stop."""
    words = article.sentences[index].text
    return len(words) < 60 and words[-1].isalnum() and not words.startswith("•")


def _sentence_rows(article: Article, index: int, view: View, state: State) -> Iterator[Row]:
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, Row]] = [*respective_rows(article, view, state)]
    masks = frozenset(FIGURES.intersection(view.masked))
    sums = [figure["figure_id"] for figure in view.figures.values() if figure["kind"] == "money"]
    for construction in cued_in(view.sentence.text, masks):
        if construction.figure == "money" and state.used.issuperset(sums):
            continue  # no sum is left to tell of
        if not construction.applies(view):
            continue
        for match in construction.regex.finditer(view.masked):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            rows = list(_match_rows(article, index, view, state, construction, match))
            if rows:
                taken.append(_taken(match))
                found += rows
    if not found and view.sentence.paragraph - state.change_paragraph <= 1:
        found += further_changes(article, view, state)
    yield from (row for _, row in sorted(found, key=lambda pair: pair[0]))
    if found:
        state.not_rebid = [row for _, row in found if row["outcome"] == "not_rebid"]


def _taken(match: re.Match[str]) -> tuple[int, int]:
    """The part of a match that no other construction may use: all but its open-ended service."""
    groups = match.groupdict()
    if groups.get("service") is not None and match.end("service") == match.end():
        return match.start(), match.start("service")
    return match.start(), match.end()


def _match_rows(
    article: Article, index: int, view: View, state: State, construction: Construction, match: re.Match[str]
) -> Iterator[tuple[int, Row]]:
    """The rows of one match, and the rows that a list goes on with."""
    value = figure_in(view, match, "value", "value2", "value3")
    if value is not None and value["figure_id"] in state.used:
        return
    columns = stated_columns(article, index, view, state, construction, match)
    if columns is None:
        return
    (words, is_open), end = _services(view, match)
    course = service_of(words, is_open=is_open).qualification or columns.get("qualification")
    columns |= placed(columns, course, state, match.group())
    if course and columns["programme"] and name_in(str(course), state.known) == columns["programme"]:
        course = None  # the contract is for the programme itself
    told = columns["family"] or family_told(view, match, words)
    columns["family"] = told or (state.family if columns["programme"] else None)
    columns |= money_columns(value) | change_columns(view, match)
    if columns["outcome"] == "planned":
        columns.setdefault("buyer", state.buyer)
    span = (_start(view, match, columns, state), view.sentence.start + end)
    rows = []
    for title in _titles(course, columns, state, is_valued=value is not None):
        row = finished_row(article, span, construction.name, columns | {"qualification": title}, state)
        if row is None:
            return
        yield match.start(), row
        rows.append(row)
        state.remember(row, view)
    if not match.groupdict().get("supplier"):
        return
    if value is not None:
        yield from goes_on(article, view, state, columns, construction.name, match)
    elif columns["outcome"] == "awarded":
        yield from joined_suppliers(article, view, state, rows, construction.name, match)


def _titles(course: object, columns: Row, state: State, *, is_valued: bool) -> list[object]:
    """What each row is for: T Levels listed without a value are a row each."""
    if columns["outcome"] == "transferred" and course is None and state.not_rebid:
        return [row.get("qualification") for row in state.not_rebid]
    return [*titles_in(str(course))] if course and not is_valued else [course]


def _services(view: View, match: re.Match[str]) -> tuple[tuple[str, bool], int]:
    """The words that say what the contract is for, whether they run on, and where the row's words end."""
    groups = match.groupdict()
    name = next((n for n in ("service", "service2") if groups.get(n)), None)
    if name is None:
        return ("", False), match.end()
    start, stop = match.span(name)
    if stop < match.end():
        return (view.words((start, stop)), False), match.end()
    more = CONTINUED.search(view.masked, start, stop)
    words = view.words((start, more.start() if more else stop))
    return (words, True), max(start + service_of(words).length, start)


def _start(view: View, match: re.Match[str], columns: Row, state: State) -> int:
    """Where the row's words begin: a transfer starts with the words that say who gave it up."""
    start = view.sentence.start + match.start() + len(match.group()) - len(match.group().lstrip(" ,"))
    if placing := _PLACING.search(view.sentence.text, 0, match.start()):
        start = view.sentence.start + placing.start()
    if columns["outcome"] == "transferred" and state.not_rebid and not match.groupdict().get("previous"):
        return min(start, int(str(state.not_rebid[0]["start_char"])))
    return start
