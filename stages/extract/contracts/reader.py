"""Rows of `contracts` out of one article: every construction over every sentence with its cue.

A figure is the value of one row only; the first construction that takes it keeps it. What a
sentence leaves open (who gave the loan back, which wave) is taken from the sentences before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from stages.extract.contracts.construction import PIECES, Construction
from stages.extract.contracts.rules import ALL
from stages.extract.contracts.scope import Scope, scope_of
from stages.extract.contracts.service import programme_of, service_of
from stages.extract.contracts.t_levels import titles_in
from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.periods import days_of
from stages.extract.phrases.rows import money_columns, record
from stages.extract.programmes.naming import short_names

CUE = re.compile(
    r"\b(?:contract|licen[cs]e|grant|loan|bailout|allocat|award|tender|fined|lent|lends|borrow|funding|novat|went to|"
    r"handed|won £|repaid|first teaching|given (?:an? )?£|received|rose by|(?:was|is) up by|take over|took over)",
    re.IGNORECASE,
)
_KEY = ("contract_id", "con")
_CONTINUED = compiled("(?:,| and|, and|;|; and) <supplier:ORG> (?:(?:was|were) (?:awarded|given) )?<value:MONEY>{FOR}", PIECES)
_CHANGE_GOES_ON = compiled(
    r"(?:^(?:Similarly|Likewise|Meanwhile|And|Also),? |^|(?:,| and|, and|; ) ?)(?:the )?(?P<service>(?:[\w’-]+ ){1,8}?)(?:contract |licence )?"
    r"(?:also )?(?:{ROSE}|(?P<fell>{FELL})) (?:by )?<change:PERCENT>(?: to <value:MONEY>)?",
    PIECES,
)
_WHOSE = compiled(r", (?:whose|with its) (?:value|price|worth) {AUX}(?:{ROSE}|(?P<fell>{FELL})) (?:by )?<change:PERCENT>", PIECES)
_ENDS = re.compile(
    r"(?:until|to be repaid (?:in full )?by|repaid (?:in full )?by|runs? to|end(?:s|ing)? (?:on|in)|last until|expires? (?:on|in)|back by) "
    r"(?:at least |the end of )?(?P<when>[^,.;]{3,40})"
)
_STARTS = re.compile(r"(?:start(?:s|ing)?|beg[ia]n(?:s|ning)?|run|first teaching[^.]{0,60}) (?:on|in|from) (?P<when>[^,.;]{3,40})", re.IGNORECASE)
_AWARDED = re.compile(r"awarded (?:on|in) (?P<when>\d{1,2} \w+ \d{4})")
_PUBLISHED = compiled(
    r"(?:notice|tender|invitation)[^.;]{0,60}? (?:published|issued|launched) by (?:the )?<buyer:ORG>", PIECES
)
_FALLS = re.compile(r"\b(?:fell|fall|cut|down|dropped|decreas|declin|shrank|lower)", re.IGNORECASE)


@dataclass(slots=True)
class _State:
    """What the sentences read so far leave for the next ones."""

    scope: Scope = field(default_factory=Scope)
    known: dict[str, str] = field(default_factory=dict)
    programme: str | None = None
    family: str | None = None
    buyer: str | None = None
    suppliers: dict[str, str] = field(default_factory=dict)
    not_rebid: Row | None = None
    change_paragraph: int = -2
    used: set[object] = field(default_factory=set)
    seen: set[tuple[object, ...]] = field(default_factory=set)


def contract_rows(article: Article, used: set[object]) -> Iterator[Row]:
    """Yield the rows of one article in reading order; `used` figures are taken already."""
    state = _State(known=short_names(article.context.text), used=set(used))
    for index, sentence in enumerate(article.sentences):
        if not CUE.search(sentence.text):
            continue
        view = article.view(index)
        state.scope = _carried(state.scope, scope_of(sentence.text))
        state.programme = programme_of(sentence.text, state.known) or state.programme
        if published := _PUBLISHED.search(view.masked):
            state.buyer = view.words(published.span("buyer")).split(" (")[0]
        yield from _sentence_rows(article, index, view, state)


def _carried(before: Scope, stated: Scope) -> Scope:
    """The scope after a sentence: what it names replaces what was carried."""
    if stated.generation is None and stated.wave is None:
        return before
    return Scope(stated.generation, stated.wave or (before.wave if stated.generation else None))


def _sentence_rows(article: Article, index: int, view: View, state: _State) -> Iterator[Row]:
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, Row]] = []
    for construction in ALL:
        if not construction.applies(view.sentence.text):
            continue
        for match in construction.regex.finditer(view.masked):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            rows = list(_match_rows(article, index, view, state, construction, match))
            if rows:
                taken.append(_taken(match))
                found += rows
    if not found and view.sentence.paragraph - state.change_paragraph <= 1:
        found += _changes(article, view, state)
    yield from (row for _, row in sorted(found, key=lambda pair: pair[0]))
    rows = [row for _, row in found]
    state.not_rebid = next((r for r in rows if r["outcome"] == "not_rebid"), state.not_rebid if not rows else None)


def _taken(match: re.Match[str]) -> tuple[int, int]:
    """The part of a match that no other construction may use: all but its open-ended service."""
    groups = match.groupdict()
    if groups.get("service") is not None and match.end("service") == match.end():
        return match.start(), match.start("service")
    return match.start(), match.end()


def _match_rows(
    article: Article, index: int, view: View, state: _State, construction: Construction, match: re.Match[str]
) -> Iterator[tuple[int, Row]]:
    """The row of one match, and the rows that a list goes on with."""
    groups = match.groupdict()
    value = _figure(view, match, "value", "value2", "value3")
    if value is not None and value["figure_id"] in state.used:
        return
    columns = _columns(article, index, view, state, construction, match)
    if columns is None:
        return
    (words, is_open), end = _services(view, match)
    columns["family"] = columns["family"] or _family_in(words) or _lent(view, match) or (state.family if columns["programme"] else None)
    columns |= money_columns(value) | _change(view, match)
    if columns["outcome"] == "planned":
        columns.setdefault("buyer", state.buyer)
    course = service_of(words, is_open=is_open).qualification or columns.get("qualification")
    titles = titles_in(str(course)) if course and value is None else [course]
    start = _start(view, match, columns, state)
    for title in titles:
        row = _row(article, (start, view.sentence.start + end), construction.name, columns | {"qualification": title}, state)
        if row is None:
            return
        yield match.start(), row
        _remember(state, row, view)
    after = match.start("supplier") + 1 if groups.get("supplier") else match.start()
    if value is not None and groups.get("supplier"):
        for more in _CONTINUED.finditer(view.masked, after):
            yield from _continued(article, view, state, columns, construction, more)


def _services(view: View, match: re.Match[str]) -> tuple[tuple[str, bool], int]:
    """The words that say what the contract is for, whether they run on, and where the row's words end."""
    groups = match.groupdict()
    name = next((n for n in ("service", "service2") if groups.get(n)), None)
    if name is None:
        return ("", False), match.end()
    start, stop = match.span(name)
    if stop < match.end():
        return (view.words((start, stop)), False), match.end()
    goes_on = _CONTINUED.search(view.masked, start, stop)
    words = view.words((start, goes_on.start() if goes_on else stop))
    return (words, True), max(start + service_of(words).length, start)


def _start(view: View, match: re.Match[str], columns: Row, state: _State) -> int:
    """Where the row's words begin: a transfer starts with the words that say who gave it up."""
    start = view.sentence.start + match.start() + len(match.group()) - len(match.group().lstrip(" ,"))
    if columns["outcome"] == "transferred" and state.not_rebid is not None and not match.groupdict().get("previous"):
        return min(start, int(str(state.not_rebid["start_char"])))
    return start


def _remember(state: _State, row: Row, view: View) -> None:
    """Keep what the next sentences may leave out."""
    if row["outcome"] == "not_rebid":
        state.not_rebid = row
    if "change_percent" in row:
        state.change_paragraph = view.sentence.paragraph
    if row.get("family") in {"contract", "licence"}:
        state.family = str(row["family"])
    if row.get("family") and row.get("supplier"):
        state.suppliers[str(row["family"])] = str(row["supplier"])


def _continued(
    article: Article, view: View, state: _State, first: Row, construction: Construction, more: re.Match[str]
) -> Iterator[tuple[int, Row]]:
    """One more supplier and value of a list: "A was awarded £x, B £y and C £z"."""
    value = _figure(view, more, "value")
    if value is None or value["figure_id"] in state.used:
        return
    columns: Row = {k: first[k] for k in ("programme", "family", "generation", "wave", "buyer", "outcome") if first.get(k)}
    columns["supplier"] = view.words(more.span("supplier")).split(" (")[0]
    end = more.end("value")
    if more["service"]:
        service = service_of(view.words(more.span("service")))
        columns["qualification"] = service.qualification
        end = more.start("service") + service.length
    columns |= money_columns(value)
    row = _row(article, view.absolute((more.start("supplier"), end)), construction.name, columns, state)
    if row is not None:
        yield more.start(), row


def _columns(
    article: Article, index: int, view: View, state: _State, construction: Construction, match: re.Match[str]
) -> Row | None:
    """The columns that names and words give; None where who is meant cannot be found."""
    groups = match.groupdict()
    text = view.sentence.text
    columns: Row = {"outcome": construction.outcome, "family": _family(groups.get("family"), construction)}
    for name in ("supplier", "previous", "buyer"):
        if groups.get(name):
            who = article.who(view.words(match.span(name)), index, match.start(name))
            if who is None and name != "buyer":
                return None
            columns["previous_supplier" if name == "previous" else name] = who
    if construction.outcome == "transferred" and "previous_supplier" not in columns:
        if state.not_rebid is None:
            return None
        columns |= {k: state.not_rebid.get(k) for k in ("previous_supplier", "qualification", "programme", "family")}
    if columns.get("supplier") is not None and columns.get("supplier") == columns.get("previous_supplier"):
        return None
    if construction.name == "loan_falls_due":
        columns["supplier"] = state.suppliers.get("loan")
    columns["programme"] = columns.get("programme") or programme_of(text, state.known) or _course_programme(columns, state)
    if columns["programme"] == "T Level" or "Gen" in match.group() or "generation" in match.group():
        columns |= {"generation": state.scope.generation, "wave": state.scope.wave}
    if groups.get("lot"):
        columns["wave"] = groups["lot"]
    if groups.get("starts") and (stated := days_of(groups["starts"])):
        columns["starts_on"] = stated[0]
    if groups.get("ends") and (stated := days_of(groups["ends"])):
        columns["ends_on"] = stated[1]
    return columns | _days(view.words(match.span()))


def _course_programme(columns: Row, state: _State) -> str | None:
    """The programme of the passage, for licences and contracts only: a loan has none of its own."""
    return state.programme if columns["family"] in {"contract", "licence", None} else None


def _family(words: str | None, construction: Construction) -> str | None:
    if not words:
        return construction.family
    word = words.lower().split()[-1] if "fund" not in words.lower() else words.lower().split()[0]
    word = {"bail-out": "bailout", "license": "licence", "deal": "contract"}.get(word.rstrip("s"), word.rstrip("s"))
    return "subsidy" if word.startswith("subsid") else word


def _family_in(words: str) -> str | None:
    """Contract or licence, where the words of the service say so."""
    found = re.search(r"\b(licen[cs]e|contract|concession|framework)s?\b", words)
    return found[1].replace("license", "licence") if found else None


def _lent(view: View, match: re.Match[str]) -> str | None:
    """A loan, where the words lend or borrow."""
    return "loan" if re.search(r"\b(?:lent|lends|loaned|borrow\w*)\b", view.words(match.span())) else None


def _days(sentence: str) -> Row:
    """Start, end and award days that the sentence states for the contract."""
    days: Row = {}
    for column, pattern, which in (("ends_on", _ENDS, 1), ("starts_on", _STARTS, 0), ("awarded_on", _AWARDED, 0)):
        found = pattern.search(sentence)
        stated = days_of(found["when"]) if found else None
        if stated:
            days[column] = stated[which]
    return days


def _change(view: View, match: re.Match[str]) -> Row:
    """The stated change in value, negative for a fall."""
    figure = _figure(view, match, "change", "change2")
    sign_words = match.group() if figure else ""
    if figure is None:
        whose = _WHOSE.search(view.masked, match.start())
        figure = _figure(view, whose, "change") if whose else None
        sign_words = whose.group() if whose else ""
    if figure is None or figure.get("value") is None:
        return {}
    value = figure["value"]
    falls = _FALLS.search(sign_words) is not None
    return {"change_figure_id": figure["figure_id"], "change_percent": -value if falls else value}  # type: ignore[operator]


def _changes(article: Article, view: View, state: _State) -> Iterator[tuple[int, Row]]:
    """Rises that go on from a contract's rise: "Similarly, X rose by n per cent and Y was up by m"."""
    for match in _CHANGE_GOES_ON.finditer(view.masked):
        service = service_of(view.words(match.span("service")))
        columns: Row = {"outcome": "awarded", "family": "contract", "qualification": service.qualification}
        columns |= {"programme": state.programme, "generation": state.scope.generation, "wave": state.scope.wave}
        columns |= money_columns(_figure(view, match, "value")) | _change(view, match)
        row = _row(article, view.absolute((match.start("service"), match.end())), "change_goes_on", columns, state)
        if row is not None and "change_percent" in row:
            state.change_paragraph = view.sentence.paragraph
            yield match.start(), row


def _figure(view: View, match: re.Match[str], *names: str) -> Row | None:
    """The figure in the first of the slots that is filled."""
    groups = match.groupdict()
    for name in names:
        if groups.get(name):
            return view.figures.get(match.start(name))
    return None


def _row(article: Article, span: tuple[int, int], rule: str, columns: Row, state: _State) -> Row | None:
    """The finished row, or None where the same fact was read before."""
    fact = tuple(columns.get(k) for k in ("outcome", "supplier", "previous_supplier", "qualification", "value_figure_id"))
    is_whole = columns["outcome"] == "novated" and columns.get("supplier") is None
    novated = ("novated", columns.get("programme") or columns.get("buyer")) if is_whole else fact
    if novated in state.seen:
        return None
    state.seen.add(novated)
    state.used.update({columns.get("value_figure_id")} - {None})
    return record(article.context, _KEY, span, f"{rule}/1", columns, *fact)
